/* payment_test.c - cards by issuer, length and sum; accounts by country and remainder */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/personal/payment.h"
#include "fixture.h"

static const char *card(const char *number, bool labelled)
{
    written w;
    omd_payment found;
    return omd_card_read(spell(&w, number), labelled, &found) ? found.what : NULL;
}

static bool iban(const char *number)
{
    written w;
    omd_payment found;
    return omd_iban_read(spell(&w, number), &found);
}

static void each_issuer_is_known_by_its_range(void **state)
{
    (void)state;
    assert_string_equal(card("4012 8888 8888 1881", false), "Visa");
    assert_string_equal(card("5200828282828210", false), "Mastercard");
    assert_string_equal(card("2223 0031 2200 3222", false), "Mastercard");
    assert_string_equal(card("3782 822463 10005", false), "American Express");
    assert_string_equal(card("6011-0009-9013-9424", false), "Discover");
    assert_string_equal(card("3566 0020 2036 0505", false), "JCB");
    assert_string_equal(card("6250 9410 0652 8599", false), "UnionPay");
    assert_string_equal(card("5019 7170 1010 3742", false), "Dankort");
    assert_string_equal(card("3056 930902 5904", true), "Diners Club");
    assert_string_equal(card("6304 0000 0000 0000", true), "Maestro");
}

static void a_spoilt_card_is_left_alone(void **state)
{
    (void)state;
    assert_null(card("4012 8888 8888 1882", true));
    assert_null(card("1234 5678 9012 3456", true));
    assert_null(card("4111 1111 1111 1112", true));
}

static void lengths_of_other_numbers_need_a_label(void **state)
{
    (void)state;
    assert_null(card("30569309025904", false));
    assert_non_null(card("30569309025904", true));
    assert_null(card("4222222222222", false));
    assert_non_null(card("4222222222222", true));
}

static void an_account_of_any_country_is_known_in_any_grouping(void **state)
{
    static const char *const accounts[] = {
        "SE35 5000 0000 0549 1000 0003", "SE3550000000054910000003", "NO9386011117947", "DK5000400440116243", "FI2112345600000785",
        "DE89 3704 0044 0532 0130 00", "GB29 NWBK 6016 1331 9268 19", "IE29 AIBK 9311 5212 3456 78", "NL91 ABNA 0417 1643 00",
        "BE68 5390 0754 7034", "FR14 2004 1010 0505 0001 3M02 606", "ES91 2100 0418 4502 0005 1332", "IT60 X054 2811 1010 0000 0123 456",
        "PL61 1090 1014 0000 0712 1981 2874", "CH93 0076 2011 6238 5295 7", "AT61 1904 3002 3457 3201", "MT84MALT011000012345MTLCAST001S",
    };
    (void)state;
    for (size_t i = 0; i < sizeof accounts / sizeof *accounts; i++)
        if (!iban(accounts[i])) fail_msg("%s", accounts[i]);
}

static void a_spoilt_account_is_left_alone(void **state)
{
    (void)state;
    assert_false(iban("SE35 5000 0000 0549 1000 0004"));
    assert_false(iban("DE89 3704 0044 0532 0130"));
    assert_false(iban("DE89 3704 0044 0532 0130 001"));
    assert_false(iban("XX89 3704 0044 0532 0130 00"));
}

static void a_norwegian_account_has_its_own_sum(void **state)
{
    written w;
    omd_payment found;
    (void)state;
    assert_true(omd_norwegian_account_read(spell(&w, "8601.11.17947"), &found));
    assert_false(omd_norwegian_account_read(spell(&w, "8601.11.17948"), &found));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_issuer_is_known_by_its_range),
        cmocka_unit_test(a_spoilt_card_is_left_alone),
        cmocka_unit_test(lengths_of_other_numbers_need_a_label),
        cmocka_unit_test(an_account_of_any_country_is_known_in_any_grouping),
        cmocka_unit_test(a_spoilt_account_is_left_alone),
        cmocka_unit_test(a_norwegian_account_has_its_own_sum),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
