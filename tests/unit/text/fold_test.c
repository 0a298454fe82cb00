/* fold_test.c - all writings of a word have one form */
#include "reading.h"

#include <utf8proc.h>

#include "../../../src/text/decode.h"
#include "../../../src/text/fold.h"
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

/* ---- utf8proc is the truth ---- */

enum { MOST = 40 };

static bool is_left_out(uint32_t point)
{
    return point == 0 || (omd_class(point) & OMD_C_INVISIBLE) != 0;
}

/* Signs of Latin-1 that we keep: utf8proc makes "101⁄2" of "10½". */
static bool is_kept(uint32_t point)
{
    static const uint32_t kept[] = { 0xA0, 0xA8, 0xAF, 0xB8, 0xBC, 0xBD, 0xBE };
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (kept[i] == point) return true;
    return false;
}

/* What utf8proc makes of code points, apostrophes and hyphens levelled and the invisible
 * left out before. */
static utf8proc_uint8_t *expected_of(const uint32_t *points, uint32_t count)
{
    char bytes[MOST * 4 + 1];
    uint32_t size = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t point = omd_is_apostrophe(points[i]) ? '\''
                         : omd_is_hyphen(points[i])   ? '-'
                                                      : points[i];
        if (!is_left_out(point)) size += omd_encode(point, bytes + size);
    }
    bytes[size] = 0;
    utf8proc_uint8_t *folds = utf8proc_NFKC_Casefold((const utf8proc_uint8_t *)bytes);
    assert_non_null(folds);
    return folds;
}

static void folds_as_utf8proc_says(const uint32_t *points, uint32_t count)
{
    char form[OMD_MAX_FORM + 1];
    utf8proc_uint8_t *expected = expected_of(points, count);
    size_t size = strlen((const char *)expected);
    while (size > OMD_MAX_FORM || (expected[size] & 0xC0) == 0x80) size--;
    uint32_t got = omd_fold_points(points, count, form);
    if (got != size || memcmp(form, expected, size) != 0)
        fail_msg("U+%04X U+%04X ... (%u): \"%s\", not \"%s\"", points[0], count > 1 ? points[1] : 0,
                 count, form, (const char *)expected);
    free(expected);
}

/* Every code point alone, twice, after a letter, and before and after marks. */
static void every_code_point_folds_as_utf8proc_says(void **state)
{
    (void)state;
    for (uint32_t point = 1; point < 0x110000; point++) {
        if (is_kept(point) || (point >= 0xD800 && point < 0xE000)) continue;
        folds_as_utf8proc_says(&point, 1);
        if (point > 0x32FFF && point < 0xE0000) continue;
        folds_as_utf8proc_says((const uint32_t[]){ point, point }, 2);
        folds_as_utf8proc_says((const uint32_t[]){ 'A', point, 0x301 }, 3);
        folds_as_utf8proc_says((const uint32_t[]){ 0xE5, point, 0x323 }, 3);
        folds_as_utf8proc_says((const uint32_t[]){ point, 0x308, point }, 3);
        folds_as_utf8proc_says((const uint32_t[]){ 0x1100, point, 0x11A8 }, 3);
    }
}

static uint32_t random_number(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

/* Mostly of blocks that hold marks and what they melt into. */
static uint32_t random_point(uint32_t *seed)
{
    static const uint32_t blocks[][2] = {
        {0x20,     0x60  },
        { 0x41,    0x3A  },
        { 0xA0,    0x60  },
        { 0x100,   0x150 },
        { 0x300,   0x70  },
        { 0x300,   0x50  },
        { 0x370,   0x90  },
        { 0x400,   0x130 },
        { 0x591,   0x60  },
        { 0x620,   0x60  },
        { 0x900,   0x500 },
        { 0xE30,   0xA0  },
        { 0x1100,  0x100 },
        { 0x1E00,  0x200 },
        { 0x3040,  0xC0  },
        { 0xAC00,  0x2BA4},
        { 0xF900,  0x700 },
        { 0x1D15E, 0x70  },
        { 0x1D400, 0x400 },
        { 0x11080, 0x200 },
        { 0x1,     0x3000},
        { 0x10000, 0x3000}
    };
    const uint32_t *block = blocks[random_number(seed, sizeof blocks / sizeof *blocks)];
    uint32_t point = block[0] + random_number(seed, block[1]);
    return is_kept(point) ? '\'' : point;
}

static void random_words_fold_as_utf8proc_says(void **state)
{
    (void)state;
    uint32_t seed = 1;
    for (int round = 0; round < 200000; round++) {
        uint32_t points[MOST], count = 1 + random_number(&seed, round % 3 ? 6 : MOST);
        for (uint32_t i = 0; i < count; i++) points[i] = random_point(&seed);
        folds_as_utf8proc_says(points, count);
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
        cmocka_unit_test(every_code_point_folds_as_utf8proc_says),
        cmocka_unit_test(random_words_fold_as_utf8proc_says),
        cmocka_unit_test(the_dictionary_and_the_text_fold_alike),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
