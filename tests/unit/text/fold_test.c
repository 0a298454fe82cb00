/* fold_test.c - all writings of a word have one form */
#include "reading.h"

#include <utf8proc.h>

#include "../../../src/text/decode.h"
#include "../../../src/text/points.h"

static const char *folded(const char *word)
{
    static char form[OMD_MAX_FORM + 1];
    uint32_t length = omd_fold(word, (uint32_t)strlen(word), form, sizeof form);
    assert_int_equal(length, strlen(form));
    return form;
}

static void capitals_and_styles_fold(void **state)
{
    (void)state;
    assert_string_equal(folded("\xC3\x85NGERN"), "\xC3\xA5ngern");
    assert_string_equal(folded("STRASSE"), folded("Stra\xC3\x9F"
                                                  "e"));
    assert_string_equal(folded("\xEF\xAC\x81tta"), "fitta");
    assert_string_equal(folded("\xEF\xBD\x86\xEF\xBD\x95"), "fu");
    assert_string_equal(folded("\xE2\x92\xBB\xE2\x93\xA4"), "fu");
    assert_string_equal(folded("\xF0\x9D\x96\x8B\xF0\x9D\x96\x9A"), "fu");
    assert_string_equal(folded("\xCE\xA3\xCE\x91\xCE\xA3"), "\xCF\x83\xCE\xB1\xCF\x83");
}

static void decomposed_letters_have_the_form_of_composed_ones(void **state)
{
    (void)state;
    assert_string_equal(folded("A\xCC\x8Angra"), "\xC3\xA5ngra");
    assert_string_equal(folded("fo\xCC\x88r"), "f\xC3\xB6r");
    assert_string_equal(shown("O\xCC\x88 var"), "\xC3\xB6 var");
    assert_int_equal(flags("\xC3\xB6", OMD_F_CAPITAL), OMD_F_CAPITAL);
}

static void apostrophes_are_levelled(void **state)
{
    (void)state;
    assert_string_equal(folded("n\xE2\x80\x99t"), "n't");
    assert_string_equal(folded("n\xC2\xB4t"), "n't");
    assert_string_equal(folded("o\xE2\x80\x99\xC5\x82"), "o'\xC5\x82");
}

static void what_cannot_be_seen_is_left_out(void **state)
{
    (void)state;
    assert_string_equal(folded("fu\xC2\xAD"
                               "ck"),
                        "fuck");
    assert_string_equal(folded("f\xE2\x80\x8Bu\xE2\x80\x8D"
                               "ck\xEF\xBB\xBF"),
                        "fuck");
    assert_string_equal(shown("fu\xC2\xAD"
                              "ck f\xE2\x80\x8Bu"),
                        "fuck fu");
    assert_string_equal(written(token("fuck")), "fu\xC2\xAD"
                                                "ck");
}

static void a_long_word_is_cut_at_a_whole_letter(void **state)
{
    (void)state;
    char word[201];
    for (int i = 0; i < 200; i += 2) memcpy(word + i, "\xC3\xA5", 2);
    memcpy(word, "a", 1);
    word[1] = 'b';
    word[200] = 0;
    assert_int_equal(strlen(folded(word)), 64);
    word[1] = (char)0xC3; /* now one byte off */
    word[2] = (char)0xA5;
    for (int i = 3; i < 199; i += 2) memcpy(word + i, "\xC3\xA5", 2);
    word[199] = 0;
    assert_int_equal(strlen(folded(word)), 63);
    char small[4];
    assert_int_equal(omd_fold("\xC3\xA5\xC3\xA5", 4, small, 4), 2);
    assert_int_equal(omd_fold("abc", 3, small, 1), 0);
    assert_int_equal(omd_fold("abc", 3, small, 0), 0);
}

/* The road by table and the road through utf8proc lead to the same place. */
static void every_letter_of_latin_1_folds_as_utf8proc_says(void **state)
{
    (void)state;
    for (uint32_t point = 1; point < 256; point++) {
        char bytes[5] = { 0 };
        if (!(omd_class(point) & OMD_C_LETTER)) continue;
        bytes[omd_encode(point, bytes)] = 0;
        utf8proc_uint8_t *expected = utf8proc_NFKC_Casefold((const utf8proc_uint8_t *)bytes);
        assert_string_equal(folded(bytes), (const char *)expected);
        free(expected);
    }
}

/* Every code point alone, between letters, and with an accent. */
static void the_short_road_leads_where_utf8proc_does(void **state)
{
    (void)state;
    for (uint32_t point = 0x100; point < 0x20000; point++) {
        if (point >= 0xD800 && point < 0xE000) continue;
        if (omd_is_apostrophe(point) || omd_is_hyphen(point)) continue;
        if (!(omd_class(point) & (OMD_C_LETTER | OMD_C_COMBINING))) continue;
        for (int way = 0; way < 3; way++) {
            char word[16] = "x";
            uint32_t size = 1;
            size += omd_encode(point, word + size);
            if (way == 1) size += omd_encode(point, word + size);
            if (way == 2) size += omd_encode(0x301, word + size);
            word[size] = 0;
            utf8proc_uint8_t *expected = utf8proc_NFKC_Casefold((const utf8proc_uint8_t *)word);
            if (strncmp(folded(word), (const char *)expected, OMD_MAX_FORM - 3) != 0)
                fail_msg("U+%04X way %d: %s, not %s", point, way, folded(word),
                         (const char *)expected);
            free(expected);
        }
    }
}

static void the_dictionary_and_the_text_fold_alike(void **state)
{
    (void)state;
    static const char *const words[] = {
        "\xC3\x85NGERN", "cafe\xCC\x81", "\xD0\x9F\xD1\x80\xD0\xB8", "\xC5\x81uk\xC3\xB3w",
        "rock'n'roll",   "1d10t",        "\xC4\xB0stanbul"
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        shown(words[i]);
        assert_string_equal(text.forms + text.tokens[0].form, folded(words[i]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(capitals_and_styles_fold),
        cmocka_unit_test(decomposed_letters_have_the_form_of_composed_ones),
        cmocka_unit_test(apostrophes_are_levelled),
        cmocka_unit_test(what_cannot_be_seen_is_left_out),
        cmocka_unit_test(a_long_word_is_cut_at_a_whole_letter),
        cmocka_unit_test(every_letter_of_latin_1_folds_as_utf8proc_says),
        cmocka_unit_test(the_short_road_leads_where_utf8proc_does),
        cmocka_unit_test(the_dictionary_and_the_text_fold_alike),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
