/* utf16_test.c - byte offsets become the units that JavaScript counts */
#include "reading.h"

static omd_utf16 walk;

static void start(const char *source)
{
    omd_utf16_start(&walk, source, (uint32_t)strlen(source));
}

static void a_letter_is_one_unit_and_an_emoji_two(void **state)
{
    (void)state;
    start("a\xC3\xA5\xE2\x80\x93\xF0\x9F\x98\x80z");
    assert_int_equal(omd_utf16_at(&walk, 0), 0);
    assert_int_equal(omd_utf16_at(&walk, 1), 1);
    assert_int_equal(omd_utf16_at(&walk, 3), 2);
    assert_int_equal(omd_utf16_at(&walk, 6), 3);
    assert_int_equal(omd_utf16_at(&walk, 10), 5);
    assert_int_equal(omd_utf16_at(&walk, 11), 6);
}

static void ill_formed_bytes_count_as_the_replacements_that_a_browser_shows(void **state)
{
    (void)state;
    start("\xED\xA0\x80"
          "a\xF0\x9F\x98"
          "b");
    assert_int_equal(omd_utf16_at(&walk, 3), 3);
    assert_int_equal(omd_utf16_at(&walk, 7), 5);
    assert_int_equal(omd_utf16_at(&walk, 8), 6);
}

static void a_step_back_or_past_the_end_does_no_harm(void **state)
{
    (void)state;
    start("\xC3\xA5\xC3\xA4\xC3\xB6");
    assert_int_equal(omd_utf16_at(&walk, 6), 3);
    assert_int_equal(omd_utf16_at(&walk, 2), 1);
    assert_int_equal(omd_utf16_at(&walk, 600), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_letter_is_one_unit_and_an_emoji_two),
        cmocka_unit_test(ill_formed_bytes_count_as_the_replacements_that_a_browser_shows),
        cmocka_unit_test(a_step_back_or_past_the_end_does_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
