/* phone_test.c - which digits are a phone in which country */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/personal/phone.h"
#include "fixture.h"

static omd_phone_belief belief(const char *number, const char *language)
{
    written w;
    omd_phone phone;
    if (!omd_phone_read(spell(&w, number), *number == '+', *number == '(', omd_countries_of(language), &phone)) return OMD_PHONE_NONE;
    return phone.size == w.all.size ? phone.belief : OMD_PHONE_NONE;
}

/* Fictional numbers, or ones made of steps. */
typedef struct {
    const char *language, *mobile, *fixed, *international;
} plan;

static const plan plans[] = {
    { "sv", "070-174 06 05", "08-465 004 12", "+46 (0)70 174 06 05" },
    { "da", "20 12 34 56", "8612 3456", "+45 20 12 34 56" },
    { "nb", "412 34 567", "22 12 34 56", "+47 412 34 567" },
    { "fi", "040 123 4567", "09 123 4567", "+358 40 123 4567" },
    { "is", "612 3456", "512 3456", "+354 612 3456" },
    { "de", "0171 1234567", "030/23125012", "+49 30 23125012" },
    { "de", "0664 1234567", "01 1234567", "+43 664 1234567" },
    { "de", "079 123 45 67", "044 123 45 67", "+41 79 123 45 67" },
    { "nl", "06-12345678", "020-123 4567", "+31 6 12345678" },
    { "nl", "0470 12 34 56", "02 123 45 67", "+32 470 12 34 56" },
    { "fr", "06 39 98 12 34", "01 99 00 12 34", "+33 6 39 98 12 34" },
    { "es", "612 345 678", "912 345 678", "+34 612 345 678" },
    { "it", "347 123 4567", "02 1234 5678", "+39 347 123 4567" },
    { "pt", "912 345 678", "212 345 678", "+351 912 345 678" },
    { "pl", "512 345 678", "22 123 45 67", "+48 512 345 678" },
    { "cs", "601 123 456", "222 123 456", "+420 601 123 456" },
    { "sk", "0912 123 456", "02 1234 5678", "+421 912 123 456" },
    { "en", "085 123 4567", "020 912 3456", "+353 85 123 4567" },
    { "en", "07700 900123", "020 7946 0123", "+44 7700 900123" },
    { "en", "(415) 555-0132", "415-555-0132", "+1 415 555 0132" },
};

static void each_country_has_its_own_writing(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof plans / sizeof *plans; i++) {
        const plan *p = &plans[i];
        if (belief(p->mobile, p->language) != OMD_PHONE_SURE) fail_msg("%s %s", p->language, p->mobile);
        if (belief(p->fixed, p->language) != OMD_PHONE_SURE) fail_msg("%s %s", p->language, p->fixed);
        if (belief(p->international, "sv") != OMD_PHONE_SURE) fail_msg("%s", p->international);
    }
}

static void a_number_of_the_wrong_length_is_none(void **state)
{
    (void)state;
    assert_int_equal(belief("+46 70 174 06 05 12 34", "sv"), OMD_PHONE_NONE);
    assert_int_equal(belief("+45 20 12 34", "da"), OMD_PHONE_NONE);
    assert_int_equal(belief("070-12", "sv"), OMD_PHONE_NONE);
    assert_int_equal(belief("0701740605123", "sv"), OMD_PHONE_NONE);
}

static void support_lines_are_known(void **state)
{
    (void)state;
    assert_int_equal(belief("020-33 44 55", "sv"), OMD_PHONE_FREE);
    assert_int_equal(belief("0771-22 44 88", "sv"), OMD_PHONE_FREE);
    assert_int_equal(belief("0808 157 0144", "en"), OMD_PHONE_FREE);
    assert_int_equal(belief("1-800-555-0199", "en"), OMD_PHONE_FREE);
    assert_int_equal(belief("0800 123 4567", "de"), OMD_PHONE_FREE);
}

static void bare_digits_elsewhere_want_a_label(void **state)
{
    (void)state;
    assert_int_equal(belief("20123456", "da"), OMD_PHONE_IF_LABELLED);
    assert_int_equal(belief("612345678", "es"), OMD_PHONE_IF_LABELLED);
    assert_int_equal(belief("20 12 34 56", "sv"), OMD_PHONE_IF_LABELLED);
}

static void spaced_digits_are_a_number(void **state)
{
    (void)state;
    assert_int_equal(belief("0 7 0 1 7 4 0 6 0 5", "sv"), OMD_PHONE_SURE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_country_has_its_own_writing),
        cmocka_unit_test(a_number_of_the_wrong_length_is_none),
        cmocka_unit_test(support_lines_are_known),
        cmocka_unit_test(bare_digits_elsewhere_want_a_label),
        cmocka_unit_test(spaced_digits_are_a_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
