/* emphasis_test.c - *bold* and _italics_ part no phrase */
#include "reading.h"

static void emphasis_is_not_there(void **state)
{
    (void)state;
    assert_string_equal(shown("get *10% OFF* now"), "get 10 % off now");
    assert_string_equal(shown("get **10% OFF**, _now_. ***Ja***"), "get 10 % off , now . | ja");
    assert_string_equal(written(token("off")), "OFF");
    assert_int_equal(flags("10", OMD_F_SPACE), OMD_F_SPACE);
    shown("*Hej du*\n\n*Ja*");
    assert_int_equal(flags("ja", OMD_F_PARAGRAPH), OMD_F_PARAGRAPH);
}

static void bullets_footnotes_and_lone_stars_stay(void **state)
{
    (void)state;
    assert_string_equal(shown("* ett *"), "* ett *");
    assert_string_equal(shown("pris* och villkor*"), "pris * och villkor *");
    assert_string_equal(shown("*se villkor"), "* se villkor");
    assert_string_equal(shown("*ett\nDu*"), "* ett | du *");
    assert_string_equal(shown("a * b * c"), "a * b * c");
    assert_string_equal(shown("**** *"), "* * * * *");
}

static void disguises_keep_their_stars(void **state)
{
    (void)state;
    assert_string_equal(shown("*ssh*le *f*ck* you *du f*ck*"), "*ssh*le f*ck you du f*ck");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(emphasis_is_not_there),
        cmocka_unit_test(bullets_footnotes_and_lone_stars_stay),
        cmocka_unit_test(disguises_keep_their_stars),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
