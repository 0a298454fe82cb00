/* words_test.c - words come out as they went in, and damaged ones stay within their bounds */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/spelling/coder.h"
#include "../../../src/spelling/words.h"
#include "omdome.h"

#define TEST(name) static void name(void **state)

/* Numbers of letters: 0 ends a word, 1 is a, 2 b, 3 ö, 4 A. */
static struct {
    omd_dictionary_header header;
    uint32_t letters[5];
    uint16_t set_code[OMD_CODE_BITS], drop_code[OMD_CODE_BITS];
    uint8_t drops[8], coded[4096];
} file;
static omd_dictionary dictionary;

static void place(enum omd_dictionary_section s, const void *at, uint32_t count)
{
    uint32_t offset = (uint32_t)((const char *)at - (const char *)&file);
    file.header.sections[s] = (omd_dictionary_place){ offset, count };
}

static int set_up(void **state)
{
    static const uint32_t letters[] = { 0, 'a', 'b', 0xF6, 'A' };
    static const uint8_t drops[] = { 0, 1, 2, 255 };
    (void)state;
    memset(&file, 0, sizeof file);
    memcpy(file.letters, letters, sizeof letters);
    memcpy(file.drops, drops, sizeof drops);
    file.set_code[1] = 4;
    file.drop_code[1] = 4;
    file.header.slot_bits = 8;
    place(OMD_D_LETTERS, file.letters, 5);
    place(OMD_D_SET_CODE, file.set_code, OMD_CODE_BITS);
    place(OMD_D_DROP_CODE, file.drop_code, OMD_CODE_BITS);
    place(OMD_D_DROPS, file.drops, 4);
    return 0;
}

/* Writes words, each but the last behind one of the two that come later. */
static void code(const omd_word *words, uint32_t count)
{
    size_t size;
    file.header.words = count;
    dictionary = (omd_dictionary){ &file.header, count, 4 };
    omd_words *w = omd_words_new(&dictionary, file.coded, sizeof file.coded);
    for (uint32_t i = 0; i < count; i++) assert_true(omd_words_write(w, &words[i]));
    for (uint32_t i = 1; i < count; i++) {
        omd_words_write_behind(w, 'a', true);
        omd_words_write_behind(w, 'a', i % 3 == 0);
    }
    assert_int_equal(omd_words_free(w, &size), 0);
    place(OMD_D_WORDS, file.coded, (uint32_t)size);
}

static void next_is(omd_words *w, const char *text, uint32_t kept, uint32_t letters, uint32_t set,
                    bool capital)
{
    const omd_word_read *word = omd_words_next(w);
    assert_non_null(word);
    assert_string_equal(word->text, text);
    assert_int_equal(word->size, strlen(text));
    assert_int_equal(word->kept, kept);
    assert_int_equal(word->letters, letters);
    assert_int_equal(word->set, set);
    assert_int_equal(word->capital, capital);
}

TEST(words_come_out_as_they_went_in)
{
    (void)state;
    static const omd_word words[] = {
        {(const uint8_t *)"\4\1",    2, 3, 2, true },
        { (const uint8_t *)"\1",     1, 0, 0, false},
        { (const uint8_t *)"\1",     1, 1, 0, false},
        { (const uint8_t *)"\1\2\3", 3, 2, 2, false},
        { (const uint8_t *)"\1\3",   2, 0, 0, false},
        { (const uint8_t *)"\1\3\1", 3, 1, 0, false}
    };
    code(words, 6);
    omd_words *w = omd_words_new(&dictionary, NULL, 0);
    next_is(w, "Aa", 0, 2, 3, true);
    next_is(w, "a", 0, 1, 0, false);
    next_is(w, "a", 1, 1, 1, false); /* with other flags */
    next_is(w, "ab\xC3\xB6", 1, 3, 2, false);
    next_is(w, "a\xC3\xB6", 1, 2, 0, false);
    next_is(w, "a\xC3\xB6\x61", 3, 3, 1, false);
    assert_null(omd_words_next(w));
    for (uint32_t i = 1; i < 6; i++) {
        assert_true(omd_words_behind(w, 'a'));
        assert_int_equal(omd_words_behind(w, 'a'), i % 3 == 0);
    }
    assert_int_equal(omd_words_free(w, NULL), 0);
}

TEST(a_word_that_is_too_long_is_refused)
{
    (void)state;
    uint8_t letters[256];
    memset(letters, 1, sizeof letters);
    omd_word word = { letters, 255, 0, 255, false };
    code(&word, 1);
    file.header.words = 1;
    omd_words *w = omd_words_new(&dictionary, file.coded, sizeof file.coded);
    word.size = 256;
    assert_false(omd_words_write(w, &word));
    assert_int_equal(omd_words_free(w, NULL), OMD_BAD_PACK);
    memset(letters, 3, sizeof letters);
    word.size = 128; /* of two bytes each */
    w = omd_words_new(&dictionary, file.coded, sizeof file.coded);
    assert_false(omd_words_write(w, &word));
    assert_int_equal(omd_words_free(w, NULL), OMD_BAD_PACK);
}

/* "aAAA…", "bAAA…", "baAA…", "bbAA…": a hundred letters take less than a byte. */
TEST(words_that_would_fill_the_memory_are_refused)
{
    (void)state;
    enum { COUNT = 300, SAME = 100 };
    static const uint8_t drops[] = { 0, SAME, SAME + 1, 255 };
    static uint8_t letters[COUNT][255];
    static omd_word words[COUNT];
    memcpy(file.drops, drops, sizeof drops);
    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t begin = (i + 1) / 2;
        memset(letters[i], 4, sizeof letters[i]);
        memset(letters[i], 2, begin);
        if (i % 2 == 0) letters[i][begin++] = 1;
        words[i] = (omd_word){ letters[i], begin + SAME, 0, i % 2 ? SAME : SAME + 1, false };
    }
    words[COUNT - 1].dropped = 0;
    code(words, COUNT);
    uint64_t bytes = 0;
    uint32_t coded = omd_dictionary_count(&dictionary, OMD_D_WORDS);
    assert_true(coded * OMD_D_BYTES_A_BYTE < COUNT * SAME);
    omd_words *w = omd_words_new(&dictionary, NULL, 0);
    for (const omd_word_read *word; (word = omd_words_next(w));) bytes += word->size - word->kept;
    assert_true(bytes <= (uint64_t)coded * OMD_D_BYTES_A_BYTE);
    assert_int_equal(omd_words_free(w, NULL), OMD_BAD_PACK);
}

TEST(damaged_words_end_soon_and_stay_within_their_bounds)
{
    (void)state;
    uint32_t random = 1;
    for (uint32_t round = 0; round < 300; round++) {
        uint32_t count = 0, size = round % 60 + 4;
        uint64_t bytes = 0;
        for (uint32_t i = 0; i < size; i++) {
            random = random * 1664525u + 1013904223u;
            file.coded[i] = round % 3 ? (uint8_t)(random >> 24) : 0;
        }
        place(OMD_D_WORDS, file.coded, size);
        file.header.words = 1000000;
        dictionary = (omd_dictionary){ &file.header, 1000000, 4 };
        omd_words *w = omd_words_new(&dictionary, NULL, 0);
        for (const omd_word_read *word; (word = omd_words_next(w)); count++) {
            assert_true(word->size <= OMD_D_MOST_BYTES && word->kept <= word->size);
            assert_true(word->set < 4);
            bytes += word->size - word->kept;
        }
        assert_true(count < 100000);
        assert_true(bytes <= (uint64_t)OMD_D_BYTES_A_BYTE * size);
        assert_int_equal(omd_words_free(w, NULL), OMD_BAD_PACK);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(words_come_out_as_they_went_in, set_up),
        cmocka_unit_test_setup(a_word_that_is_too_long_is_refused, set_up),
        cmocka_unit_test_setup(words_that_would_fill_the_memory_are_refused, set_up),
        cmocka_unit_test_setup(damaged_words_end_soon_and_stay_within_their_bounds, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
