/* decode_test.c - ill-formed UTF-8 is read as browsers read it */
#include "reading.h"

#include "../../../src/text/decode.h"

/* How many U+FFFD the bytes give, all of them ill-formed. */
static int replacements(const char *bytes)
{
    uint32_t size = (uint32_t)strlen(bytes), point;
    int count = 0;
    for (uint32_t at = 0; at < size; count++) {
        at += omd_decode(bytes + at, size - at, &point);
        assert_int_equal(point, OMD_BAD_POINT);
    }
    return count;
}

static void well_formed_points_come_back_from_encoding(void **state)
{
    (void)state;
    for (uint32_t point = 0; point <= 0x10FFFF; point++) {
        char bytes[4];
        uint32_t back;
        if (point >= 0xD800 && point < 0xE000) continue;
        uint32_t size = omd_encode(point, bytes);
        assert_int_equal(omd_decode(bytes, size, &back), size);
        assert_int_equal(back, point);
    }
}

static void a_maximal_ill_formed_part_is_one_replacement(void **state)
{
    (void)state;
    assert_int_equal(replacements("\xF0\x9F\x98"), 1);
    assert_int_equal(replacements("\xE2\x82"), 1);
    assert_int_equal(replacements("\xC3"), 1);
    assert_int_equal(replacements("\xF1\x80\x80\xE1\x80\xC2"), 3);
}

static void surrogates_overlong_forms_and_stray_bytes_are_one_each(void **state)
{
    (void)state;
    assert_int_equal(replacements("\xED\xA0\x80"), 3);
    assert_int_equal(replacements("\xC0\xAF"), 2);
    assert_int_equal(replacements("\xE0\x80\xAF"), 3);
    assert_int_equal(replacements("\xF4\x90\x80\x80"), 4);
    assert_int_equal(replacements("\x80\xBF\xFE\xFF"), 4);
}

static void bad_bytes_do_not_swallow_what_follows(void **state)
{
    (void)state;
    uint32_t point;
    assert_int_equal(omd_decode("\xE2\x82"
                                "a",
                                3, &point),
                     2);
    assert_string_equal(shown("bra\xFFtack \xE2\x82 du"), "bra \xEF\xBF\xBD tack \xEF\xBF\xBD du");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(well_formed_points_come_back_from_encoding),
        cmocka_unit_test(a_maximal_ill_formed_part_is_one_replacement),
        cmocka_unit_test(surrogates_overlong_forms_and_stray_bytes_are_one_each),
        cmocka_unit_test(bad_bytes_do_not_swallow_what_follows),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
