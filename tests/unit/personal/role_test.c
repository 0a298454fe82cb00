/* role_test.c - the grammar around a full name tells people from what has their names
 *
 * Each pair of sentences differs in that alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"

typedef struct {
    const char *language, *sentence;
} written_in;

static const written_in people[] = {
    { "en", "Patrick Dunne opened the door to the driver." },
    { "en", "Ian Mercer needs to return the keys." },
    { "en", "Priya Raman signed for it." },
    { "en", "Susan Ward runs our Bristol branch." },
    { "en", "Darren Oakshott in our Leeds branch handled it." },
    { "en", "Andrew Cole is off sick and you know it." },
    { "en", "The flowers for Laura Hargreaves went to number 8." },
    { "en", "The review was written by Camilla Rundle." },
    { "en", "We have Abdul Rahman's signature." },
    { "en", "A lady called Sarah Oakley came by." },
    { "en", "Mrs Dalloway needs to pay first." },
    { "sv", "Patrik Lundqvist öppnade dörren för vår chaufför." },
    { "sv", "Susanne Berg driver vår butik i Kalmar." },
    { "sv", "Ingenjören Lotta Ström var på plats." },
    { "sv", "Bokningen står i Per-Arne Lövgrens namn." },
    { "sv", "Maria Ekdahl informerades om avgiften." },
    { "sv", "Mötet med Anna Karlberg ställdes in." },
    { "sv", "Jag har bett Martin Skogh titta på det." },
    { "sv", "Vi har svarat Erik Thulin två gånger." },
    { "sv", "Herr Hagman öppnade paketet själv." },
};

static const written_in things[] = {
    { "en", "Patrick Dunne opened in 1994 with 12 tables." },
    { "en", "Mary Morgan needs 6 hours of sun." },
    { "en", "Daniel Wellford watches are 36 mm." },
    { "en", "Susan Ward runs until 30 November." },
    { "en", "Andrew Cole is 882 pages long." },
    { "en", "Andrew Cole is one floor up." },
    { "en", "Russell Holt 26050 boils in 45 seconds." },
    { "en", "Marcus Emberton III lasts more than 32 hours." },
    { "en", "The paddle steamer Lady Margaret berths at quay 12." },
    { "en", "The paperback of Jane Airey costs \302\2437.99." },
    { "en", "Tickets for Billy Elston cost from \302\24318." },
    { "en", "Clematis Nelly Moser should be pruned in March." },
    { "en", "Mrs Elswood gherkins come in 670 g jars." },
    { "en", "John Mere Way is 134 miles from coast to coast." },
    { "en", "April May is peak season." },
    { "sv", "Patrik Lundqvist öppnade 1987 vid Stora Torget." },
    { "sv", "Vi säljer Ronald Holm vattenkokare för 599 kr." },
    { "sv", "Octavia Karlsson rymmer 640 liter." },
    { "sv", "Klematis Madame Lecoultre behöver beskäras i mars." },
    { "sv", "Konditori Anna Maria öppnade igen." },
    { "sv", "Napoleonbakelse och Sara Berghem serveras varje fredag." },
    { "sv", "Böcker av Camilla Lindberg finns på hylla 9." },
    { "sv", "Sara Kulturhus i Skellefteå är 75 meter högt." },
    { "sv", "Fru Olssons Kök är namnet på lunchrestaurangen." },
    { "sv", "Ulrika Eleonora är namnet på vår största sal." },
    { "sv", "Sarah Sandström vann här 2017." },
};

/* Where a business is, not the reviewer; and what no reviewer's case is. */
static const written_in ours[] = {
    { "sv", "Vår returadress är Lagervägen 14, 561 49 Huskvarna." },
    { "sv", "Verkstaden har flyttat till våra nya lokaler på Industrigatan 22B i Borlänge." },
    { "sv", "Vårt journummer 08-465 004 95 gäller kvällar och helger." },
    { "sv", "Vårt nattnummer 031-780 50 22 är till för vattenskador." },
    { "sv", "Bord bokas på webben eller hos oss på 0243-555 80." },
    { "sv", "Leveranser till oss går till Smedjegatan 19." },
    { "sv", "Mål T 1234-19 är ett ofta citerat avgörande." },
    { "en", "Our returns address is 14 Depot Lane, Leicester LE4 9HX." },
    { "en", "Our emergency number, 020 7946 0895, covers nights." },
    { "en", "We have been at 12 South Road, next to the library, since May." },
    { "en", "Trams 1, 3 and 9 leave from Victoria Square." },
    { "en", "Case C-430/17 is often cited in such matters." },
    { "de", "Unsere R\303\274cksendeadresse ist Lagerweg 14, 04103 Leipzig." },
    { "de", "Unsere Notrufnummer 0341 1234567 gilt nachts." },
    { "da", "Vores returadresse er Lagervej 14, 8000 Aarhus C." },
    { "nb", "V\303\245rt vaktnummer 22 12 34 56 gjelder om kvelden." },
    { "nl", "Ons retouradres is Magazijnstraat 14, 1012 AB Amsterdam." },
    { "fr", "Notre adresse de retour est 14 rue du D\303\251p\303\264t, 69003 Lyon." },
    { "fi", "Palautusosoitteemme on Varastotie 14, 00100 Helsinki." },
};

static const written_in theirs[] = {
    { "sv", "Vi levererade till Lagervägen 14, 561 49 Huskvarna." },
    { "sv", "Er adress är Smedjegatan 19, och dit gick paketet." },
    { "sv", "Vi ses i hovrätten, mål nr T 4471-23." },
    { "en", "Your address is 14 Depot Lane, Leicester LE4 9HX." },
    { "en", "Our crew waited outside 1187 Juniper Ridge Rd, Boise, ID 83702 for an hour." },
    { "en", "We will see you in court, case C-430/17." },
};

static uint32_t alarms_in(const written_in *one)
{
    uint32_t alarms = 0;
    find_in(one->sentence, one->language, NULL);
    for (uint32_t i = 0; i < scan.count; i++) alarms += scan.found[i].kind != OMD_P_NONE;
    return alarms;
}

static void expect(const written_in *list, size_t count, uint32_t alarms)
{
    uint32_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t found = alarms_in(&list[i]);
        if (found == alarms) continue;
        print_message("%u found: %s\n", found, list[i].sentence);
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

#define EXPECT(list, alarms) expect(list, sizeof list / sizeof *list, alarms)

static void who_acts_is_a_person(void **state)
{
    (void)state;
    EXPECT(people, 1);
}

static void what_costs_opens_or_names_a_noun_is_none(void **state)
{
    (void)state;
    EXPECT(things, 0);
}

static void our_own_address_phone_and_a_courts_case_stay_quiet(void **state)
{
    (void)state;
    EXPECT(ours, 0);
}

static void the_reviewers_are_found(void **state)
{
    (void)state;
    EXPECT(theirs, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_acts_is_a_person),
        cmocka_unit_test(what_costs_opens_or_names_a_noun_is_none),
        cmocka_unit_test(our_own_address_phone_and_a_courts_case_stay_quiet),
        cmocka_unit_test(the_reviewers_are_found),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
