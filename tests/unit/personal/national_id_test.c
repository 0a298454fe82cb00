/* national_id_test.c - every row of the table: two numbers that hold, one that is spoilt */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"

static bool holds(const char *number, const char *language, const char *label, const char *what)
{
    written w;
    omd_id id;
    return omd_id_read(spell(&w, number), omd_countries_of(language), label, &id) && strcmp(id.what, what) == 0;
}

static bool read_at_all(const char *number, const char *language, const char *label)
{
    written w;
    omd_id id;
    return omd_id_read(spell(&w, number), omd_countries_of(language), label, &id);
}

typedef struct {
    const char *language, *what, *valid[2], *spoilt;
} example;

static const example examples[] = {
    { "sv", "SE personnummer", { "750318-2383", "20020719-9811" }, "20020719-9812" },
    { "sv", "SE samordningsnummer", { "750378-2398", "910682-2381" }, "910682-2382" },
    { "da", "DK CPR", { "210868-3115", "300903-4322" }, "300903-4323" },
    { "nb", "NO fødselsnummer", { "14036635461", "470288 27195" }, "47028827196" },
    { "fi", "FI henkilötunnus", { "050481-3377", "210906A124B" }, "210906A124C" },
    { "is", "IS kennitala", { "060783-4119", "190201-2790" }, "190201-2791" },
    { "de", "DE Steuer-ID", { "63 928 504 134", "20874165987" }, "20874165988" },
    { "de", "DE Rentenversicherungsnummer", { "12 140382 M 506", "53 021195 T 078" }, "53 021195 T 079" },
    { "de", "AT Sozialversicherungsnummer", { "3178 040679", "5924 191188" }, "5924 191189" },
    { "de", "CH AHV", { "756.4819.3027.53", "756.6601.9483.23" }, "756.6601.9483.24" },
    { "nl", "NL BSN", { "284019379", "1593.04.623" }, "159304624" },
    { "nl", "BE rijksregisternummer", { "68.09.21-417.56", "04.03.15-208.58" }, "04.03.15-208.59" },
    { "fr", "FR NIR", { "1 64 03 59 350 112 80", "2 85 07 13 055 207 41" }, "2 85 07 13 055 207 42" },
    { "es", "ES DNI", { "30571946R", "71.260.358-X" }, "71260358Y" },
    { "es", "ES NIE", { "X6042817G", "Z-0935168-Q" }, "Z0935168R" },
    { "it", "IT codice fiscale", { "FRRMRC76C12L219C", "CNTSLV88R55H501S" }, "CNTSLV88R55H501T" },
    { "pt", "PT NIF", { "219463808", "173 052 843" }, "173052844" },
    { "pl", "PL PESEL", { "78110345209", "03251918364" }, "03251918365" },
    { "cs", "CZ rodné číslo", { "760412/3186", "935827/4024" }, "935827/4025" },
    { "sk", "SK rodné číslo", { "760412/3186", "9358274024" }, "935827/4025" },
    { "en", "IE PPS", { "4820617C", "7391520JA" }, "7391520JB" },
    { "en", "GB National Insurance number", { "RT 31 62 07 D", "HW204815A" }, "DQ 31 62 07 D" },
    { "en", "GB NHS number", { "614 208 3955", "999 317 2049" }, "999 317 2040" },
    { "en", "US SSN", { "899-14-6027", "898-73-2051" }, "666-14-6027" },
    { "et", "EE isikukood", { "37209184270", "49512046311" }, "49512046312" },
    { "lt", "LT asmens kodas", { "38105271148", "46908132052" }, "46908132053" },
    { "lv", "LV personas kods", { "120483-14024", "270905-23180" }, "270905-23181" },
    { "ro", "RO CNP", { "1760412120342", "2891103402177" }, "2891103402178" },
    { "el", "GR AMKA", { "22077403180", "09039115424" }, "09039115425" },
    { "bg", "BG EGN", { "6802145024", "0449113188" }, "0449113189" },
    { "hr", "HR OIB", { "48203915767", "71930462852" }, "71930462853" },
    { "sl", "SI EMŠO", { "1405974502139", "2803985501273" }, "2803985501274" },
    { "hu", "HU adóazonosító jel", { "8390412756", "8442170367" }, "8442170368" },
    { "lb", "LU matricule", { "1976041231860", "2001092310565" }, "2001092310566" },
    { "en", "CA SIN", { "528 491 061", "731 904 280" }, "731 904 281" },
};

/* The country that a label beside the number names. */
static const char *country_of(const example *e)
{
    static const char countries[][3] = { "SE", "DK", "NO", "FI", "IS", "DE", "AT", "CH", "NL", "BE", "FR", "ES",
        "IT", "PT", "PL", "CZ", "SK", "IE", "GB", "US", "EE", "LT", "LV", "RO", "GR", "BG", "HR", "SI", "HU", "LU", "CA" };
    for (size_t i = 0; i < sizeof countries / sizeof *countries; i++)
        if (memcmp(countries[i], e->what, 2) == 0) return countries[i];
    return "";
}

static void every_country_knows_its_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const example *e = &examples[i];
        if (!holds(e->valid[0], e->language, country_of(e), e->what)) fail_msg("%s: %s", e->what, e->valid[0]);
        if (!holds(e->valid[1], e->language, country_of(e), e->what)) fail_msg("%s: %s", e->what, e->valid[1]);
    }
}

static void a_spoilt_number_is_left_alone_even_with_a_label(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        if (read_at_all(examples[i].spoilt, examples[i].language, country_of(&examples[i])))
            fail_msg("%s: %s", examples[i].what, examples[i].spoilt);
}

static void a_weak_shape_needs_a_label(void **state)
{
    (void)state;
    assert_false(read_at_all("284019379", "nl", NULL));
    assert_false(read_at_all("614 208 3955", "en", NULL));
    assert_false(read_at_all("HW204815A", "en", NULL));
    assert_true(read_at_all("RT 31 62 07 D", "en", NULL));
    assert_true(read_at_all("899-14-6027", "en", NULL));
    assert_false(read_at_all("899146027", "en", NULL));
}

static void a_bare_number_counts_only_in_its_own_country(void **state)
{
    (void)state;
    assert_true(read_at_all("7503182383", "sv", NULL));
    assert_false(read_at_all("7503182383", "en", NULL));
    assert_true(read_at_all("750318-2383", "en", NULL));
    assert_true(read_at_all("78110345209", "pl", NULL));
    assert_false(read_at_all("78110345209", "sv", NULL));
}

static void an_organisation_number_is_no_person(void **state)
{
    (void)state;
    assert_false(read_at_all("559321-4876", "sv", ""));
    assert_false(read_at_all("556036-0793", "sv", ""));
}

static void the_date_must_exist(void **state)
{
    (void)state;
    assert_false(read_at_all("750230-2388", "sv", ""));
    assert_false(read_at_all("19751318-2381", "sv", ""));
}

static void a_number_inside_a_longer_one_is_none(void **state)
{
    (void)state;
    assert_false(read_at_all("750318-2383-7", "sv", ""));
    assert_false(read_at_all("750318-23837", "sv", ""));
    assert_true(read_at_all("750318-2383 7", "sv", ""));
}

static void a_danish_number_without_sum_is_issued_since_2007_only(void **state)
{
    (void)state;
    assert_true(holds("151109-4323", "da", "DK", "DK CPR"));
    assert_false(read_at_all("151109-4323", "da", NULL));
    assert_false(read_at_all("151179-1323", "da", "DK"));
}

static void sample_numbers_belong_to_no_one(void **state)
{
    (void)state;
    assert_false(read_at_all("078-05-1120", "en", "US"));
    assert_false(read_at_all("987-65-4321", "en", "US"));
    assert_true(read_at_all("912-70-1234", "en", ""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_country_knows_its_numbers),
        cmocka_unit_test(a_spoilt_number_is_left_alone_even_with_a_label),
        cmocka_unit_test(a_weak_shape_needs_a_label),
        cmocka_unit_test(a_bare_number_counts_only_in_its_own_country),
        cmocka_unit_test(an_organisation_number_is_no_person),
        cmocka_unit_test(the_date_must_exist),
        cmocka_unit_test(a_number_inside_a_longer_one_is_none),
        cmocka_unit_test(a_danish_number_without_sum_is_issued_since_2007_only),
        cmocka_unit_test(sample_numbers_belong_to_no_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
