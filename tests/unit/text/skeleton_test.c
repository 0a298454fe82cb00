/* skeleton_test.c - what a disguised word may stand for */
#include "reading.h"

#include "../../../src/text/skeleton.h"

static void masks_are_one_letter_and_runs_are_any(void **state)
{
    (void)state;
    assert_string_equal(skeletons("f*ck"), "f?ck");
    assert_string_equal(skeletons("f**k"), "f*k");
    assert_string_equal(skeletons("f***"), "f???");
    assert_string_equal(skeletons("s#it"), "s?it");
    assert_string_equal(skeletons("f_ck"), "f?ck");
    assert_string_equal(skeletons("f--k"), "f*k");
    assert_string_equal(skeletons("f'ck"), "f?ck");
    assert_string_equal(skeletons("J*VLA"), "j?vla");
}

static void signs_are_the_letter_they_look_like_or_a_mask(void **state)
{
    (void)state;
    assert_string_equal(skeletons("sh!t"), "shit shlt sh?t");
    assert_string_equal(skeletons("b@stard"), "bastard b?stard");
    assert_string_equal(skeletons("pi$$ed"), "pissed pi*ed");
    assert_string_equal(skeletons("a$$"), "ass a??");
    assert_string_equal(skeletons("j\xE2\x82\xACvla"), "jevla j?vla");
}

static void digits_among_letters_are_letters(void **state)
{
    (void)state;
    assert_string_equal(skeletons("1d10t"), "idiot ldlot");
    assert_string_equal(skeletons("f4n"), "fan");
    assert_string_equal(skeletons("b1tch"), "bitch bltch");
}

static void measures_models_and_numbers_are_left_alone(void **state)
{
    (void)state;
    assert_string_equal(skeletons("10kg 3rd 24h 5e 4s a55 SE3550000000054910000003 2024"), "");
}

static void letters_of_other_scripts_are_the_latin_ones_they_look_like(void **state)
{
    (void)state;
    assert_string_equal(skeletons("fu\xD1\x81k"), "fuck"); /* Cyrillic с */
    assert_string_equal(skeletons("\xCE\xB9"
                                  "diot"),
                        "idiot"); /* Greek ι */
    assert_string_equal(skeletons("f\xD0\x96"
                                  "ck"),
                        "f?ck");                                       /* ж in a Latin word */
    assert_string_equal(skeletons("\xD0\xBA\xD0\xB0\xD1\x82"), "kat"); /* кат */
    assert_string_equal(skeletons("\xD0\xBF\xD0\xBB\xD0\xBE\xD1\x85\xD0\xBE"), ""); /* плохо */
    assert_string_equal(skeletons("\xC4\xB1"
                                  "diot"),
                        "idiot"); /* ı */
}

static void stretched_letters_are_one_or_two(void **state)
{
    (void)state;
    assert_string_equal(skeletons("fuuuuck"), "fuck fuuck");
    assert_string_equal(skeletons("FaAaN"), "fan faan");
    assert_string_equal(skeletons("fann buss"), "");
}

static void accents_that_no_letter_has_are_dropped(void **state)
{
    (void)state;
    assert_string_equal(skeletons("f\xCC\xB6u\xCC\xB6"
                                  "c\xCC\xB6k\xCC\xB6"),
                        "fuck");
}

static void innocent_words_have_none(void **state)
{
    (void)state;
    assert_string_equal(
        skeletons("Hej \xC3\x85sa, r\xC3\xA9sum\xC3\xA9 f\xC3\xB6r na\xC3\xAFva don't e-mail"), "");
    assert_string_equal(skeletons("a*b 5*7"), "a?b");
}

static void no_skeleton_outgrows_its_room(void **state)
{
    (void)state;
    char form[OMD_MAX_FORM + 1], out[OMD_SKELETON_ROOM];
    static const char signs[] = "a1!*$|aaa4";
    uint32_t used;
    for (uint32_t seed = 1; seed < 5000; seed++) {
        uint32_t n = seed;
        for (int i = 0; i < OMD_MAX_FORM; i++, n = n * 1103515245 + 12345)
            form[i] = signs[(n >> 16) % 10];
        form[OMD_MAX_FORM] = 0;
        uint8_t count = omd_skeletons(form, OMD_MAX_FORM, out, &used);
        assert_true(count <= OMD_MAX_SKELETONS && used <= sizeof out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(masks_are_one_letter_and_runs_are_any),
        cmocka_unit_test(signs_are_the_letter_they_look_like_or_a_mask),
        cmocka_unit_test(digits_among_letters_are_letters),
        cmocka_unit_test(measures_models_and_numbers_are_left_alone),
        cmocka_unit_test(letters_of_other_scripts_are_the_latin_ones_they_look_like),
        cmocka_unit_test(stretched_letters_are_one_or_two),
        cmocka_unit_test(accents_that_no_letter_has_are_dropped),
        cmocka_unit_test(innocent_words_have_none),
        cmocka_unit_test(no_skeleton_outgrows_its_room),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
