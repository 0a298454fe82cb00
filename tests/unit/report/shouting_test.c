/* shouting_test.c - what shouts, and what only looks so */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../api/packs.h"

static omd_checker *c;

static int set_up(void **state)
{
    (void)state;
    c = test_checker();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    test_close(c);
    return 0;
}

static void assert_shouts(const char *text, const char *expected)
{
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", text), "aggression.shouting");
    if (!f) fail_msg("does not shout: %s", text);
    assert_string_equal(test_slice(text, f->start, f->end), expected);
    assert_int_equal(f->severity, OMD_HINT);
}

static void assert_calm(const char *text)
{
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", text), "aggression.shouting");
    if (f) fail_msg("shouts: %s", test_slice(text, f->start, f->end));
}

static void three_words_in_capitals_shout(void **state)
{
    (void)state;
    assert_shouts("Trams. SLUTA SKRIVA SÅNT om oss.", "SLUTA SKRIVA SÅNT");
    assert_shouts("DU FICK PENGARNA TILLBAKA samma dag.", "DU FICK PENGARNA TILLBAKA");
    assert_shouts("Fifteen minutes. IT IS IN THE APP and so on.", "IT IS IN THE APP");
    assert_shouts("Det var <b>INTE</b> VÅRT FEL alls.", "INTE</b> VÅRT FEL");
}

static void two_words_do_not(void **state)
{
    (void)state;
    assert_calm("Det är INTE SANT som du skriver.");
    assert_calm("TVÄTTERI SVALAN tackar.");
}

static void acronyms_products_and_companies_do_not(void **state)
{
    (void)state;
    assert_calm("Ta med USB HDMI VGA till butiken.");
    assert_calm("Vi har bytt din HP LJ MFP M428.");
    assert_calm("Leverans med DHL, UPS, DSV, PNL och FEDEX, SCHENKER, POSTNORD, BRING.");
    assert_calm("Hälsningar NORDISKA MÖBLER AB");
}

static void thanks_and_wishes_do_not(void **state)
{
    (void)state;
    assert_calm("MERRY CHRISTMAS EVERYONE");
    assert_calm("TUSEN TACK FÖR DITT OMDÖME");
    assert_calm("Tack så mycket!!!");
    assert_calm("Så roligt att höra!!!!!! Välkommen åter.");
}

static void friendly_words_do_not_excuse_anger(void **state)
{
    (void)state;
    assert_shouts("TACK FÖR INGENTING DU", "TACK FÖR INGENTING DU");
    assert_shouts("Tack för ingenting!!!", "!!!");
}

static void three_marks_in_a_row_shout(void **state)
{
    (void)state;
    assert_shouts("Hur kan man köra så??? Bommen höll.", "???");
    assert_shouts("Va ! ! ! Sluta.", "! ! !");
    assert_shouts("Nej!?! Sluta.", "!?!");
    assert_shouts("Nej‼! Sluta.", "‼!");
    assert_calm("Nej!! Sluta.");
}

static void capitals_inside_merge_tags_do_not(void **state)
{
    (void)state;
    assert_calm("Hej [FIRST NAME MISSING] och *|FNAME|*!");
    assert_calm("Hej {{ DIN ORDER ÄR HÄR }}!");
}

static void shouting_can_be_written_calmly(void **state)
{
    (void)state;
    static const char text[] = "Åh. DET ÄR INTE SÅ här. Va???";
    const omd_finding *shouts[2] = { 0 };
    const omd_report *r = test_check(c, OMD_REPLY, "sv", text);
    int count = 0;
    for (uint32_t i = 0; i < r->finding_count && count < 2; i++)
        if (strcmp(r->findings[i].rule, "aggression.shouting") == 0)
            shouts[count++] = &r->findings[i];
    assert_int_equal(count, 2);
    assert_int_equal(shouts[0]->replacement_count, 1);
    assert_string_equal(test_replaced(text, shouts[0]->replacements),
                        "Åh. Det är inte så här. Va???");
    assert_string_equal(test_replaced(text, shouts[1]->replacements),
                        "Åh. DET ÄR INTE SÅ här. Va?");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_words_in_capitals_shout),
        cmocka_unit_test(two_words_do_not),
        cmocka_unit_test(acronyms_products_and_companies_do_not),
        cmocka_unit_test(thanks_and_wishes_do_not),
        cmocka_unit_test(friendly_words_do_not_excuse_anger),
        cmocka_unit_test(three_marks_in_a_row_shout),
        cmocka_unit_test(capitals_inside_merge_tags_do_not),
        cmocka_unit_test(shouting_can_be_written_calmly),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
