/* disguise_test.c - words cut up by signs or blanks are one token, and only those */
#include "reading.h"

static void signs_inside_a_word_do_not_part_it(void **state)
{
    (void)state;
    assert_string_equal(shown("f*ck s#it sh!t pi$$ed f_ck f--k @sshole $hit b@stard"),
                        "f*ck s#it sh!t pi$$ed f_ck f--k @sshole $hit b@stard");
    assert_string_equal(written(token("sh!t")), "sh!t");
    assert_string_equal(shown("(f***), a$$! j\xC3\xA4vl@."), "( f*** ) , a$$ ! | j\xC3\xA4vl@ .");
    assert_string_equal(shown("*f*ck*"), "f*ck");
}

static void signs_of_prose_part_words(void **state)
{
    (void)state;
    assert_string_equal(shown("bra!tack Ja!tack Hej!du @kundservice"),
                        "bra ! tack ja ! tack hej ! du @ kundservice");
    assert_string_equal(shown("**bra** *bra* pris* pris**"), "bra bra pris * pris * *");
    assert_string_equal(shown("anna@x.se a@b.com"), "anna @ x.se a @ b.com");
    assert_string_equal(shown("US$50 5$ $5 A$ 10\xE2\x82\xACper"),
                        "us $ 50 5 $ $ 5 a $ 10 \xE2\x82\xAC per");
    assert_string_equal(shown("first_name t-shirt #tagg hem|kontakt och/eller"),
                        "first _ name t shirt # tagg hem | kontakt och / eller");
    assert_string_equal(shown("fan! *g\xC3\xA4ller ej"), "fan ! | * g\xC3\xA4ller ej");
}

static void spaced_letters_are_one_word(void **state)
{
    (void)state;
    assert_string_equal(shown("din j \xC3\xA4 v l a idiot"), "din j\xC3\xA4vla idiot");
    assert_string_equal(written(token("j\xC3\xA4vla")), "j \xC3\xA4 v l a");
    assert_int_equal(flags("j\xC3\xA4vla", OMD_F_DISGUISED), OMD_F_DISGUISED);
    assert_string_equal(shown("f.u.c.k. F-U-C-K f  u  c  k"), "fuck . | fuck fuck");
    assert_int_equal(token("fuck")->skeleton_count, 1);
    shown("F R E E");
    assert_int_equal(flags("free", OMD_F_CAPITALS), OMD_F_CAPITALS);
    assert_string_equal(shown("j a\xCC\x88 v l a"), "j\xC3\xA4vla");
}

static void fewer_or_uneven_letters_are_words_of_their_own(void **state)
{
    (void)state;
    assert_string_equal(shown("p.g.a. a b c och"), "p . g . a . a b c och");
    assert_string_equal(shown("a b  c d"), "a b c d");
    assert_string_equal(shown("i \xC3\xA5 \xC3\xA4 har"), "i \xC3\xA5 \xC3\xA4 har");
    assert_string_equal(shown("1 2 3 4"), "1 2 3 4");
}

static void capitals_and_clitics_after_a_sign_start_a_word(void **state)
{
    (void)state;
    assert_string_equal(shown("Ja!Tack"), "ja ! | tack");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signs_inside_a_word_do_not_part_it),
        cmocka_unit_test(signs_of_prose_part_words),
        cmocka_unit_test(spaced_letters_are_one_word),
        cmocka_unit_test(fewer_or_uneven_letters_are_words_of_their_own),
        cmocka_unit_test(capitals_and_clitics_after_a_sign_start_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
