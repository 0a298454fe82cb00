/* engine_test.c - hunspell in a box: any dictionary, any word, in bounded time */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../../../src/spelling/coder.h"
#include "../../../src/spelling/dictionary.h"
#include "dictionaries.h"

#define TEST(name) static void name(void **state)
#define KNOWS(e, word) omd_engine_knows(e, word, strlen(word), NULL)

static char *bytes;
static size_t size;

static int set_up(void **state)
{
    (void)state;
    bytes = test_dictionary("sv", &size);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    free(bytes);
    return 0;
}

/* For tests that change the bytes. */
static int anew(void **state)
{
    tear_down(state);
    return set_up(state);
}

static omd_engine *opened(void)
{
    omd_engine *e;
    assert_int_equal(omd_engine_open(&e, bytes, size), 0);
    return e;
}

TEST(words_inflections_and_compounds_are_known_and_misspelt_ones_are_not)
{
    (void)state;
    omd_engine *e = opened();
    assert_string_equal(omd_engine_language(e), "sv");
    assert_true(KNOWS(e, "omdöme"));
    assert_true(KNOWS(e, "omdömenas"));
    assert_true(KNOWS(e, "Omdöme"));
    assert_true(KNOWS(e, "kundtjänstmedarbetare"));
    assert_false(KNOWS(e, "omdömme"));
    assert_false(KNOWS(e, ""));
    assert_true(omd_engine_has(e, "kundtjänst", strlen("kundtjänst")));
    omd_engine_close(e);
}

TEST(a_compound_that_does_not_stand_in_the_dictionary_is_told_from_one_that_does)
{
    (void)state;
    omd_engine *e = opened();
    bool compound = false;
    assert_true(omd_engine_knows(e, "kundtjänsttelefon", strlen("kundtjänsttelefon"), &compound));
    assert_true(compound);
    assert_true(omd_engine_knows(e, "telefon", 7, &compound));
    assert_false(compound);
    omd_engine_close(e);
}

TEST(the_best_correction_comes_first)
{
    (void)state;
    omd_engine *e = opened();
    const char *const *list;
    assert_int_equal(omd_engine_suggest(e, "omdömme", strlen("omdömme"), &list), 1);
    assert_string_equal(list[0], "omdöme");
    assert_true(omd_engine_suggest(e, "återkomer", strlen("återkomer"), &list) > 1);
    assert_string_equal(list[0], "återkommer");
    omd_engine_close(e);
}

TEST(a_word_that_was_added_is_known_and_suggested)
{
    (void)state;
    omd_engine *e = opened();
    const char *const *list;
    assert_false(KNOWS(e, "reco"));
    assert_true(omd_engine_add(e, "reco", 4));
    assert_true(omd_engine_add(e, "reco", 4));
    assert_true(KNOWS(e, "reco"));
    assert_true(KNOWS(e, "Reco"));
    assert_true(omd_engine_suggest(e, "recco", 5, &list) > 0);
    assert_string_equal(list[0], "reco");
    omd_engine_close(e);
}

/* By pieces, that is: no single mistake leads from one to the other. */
TEST(a_word_that_is_added_after_suggestions_is_found_by_its_pieces)
{
    (void)state;
    omd_engine *e = opened();
    const char *const *list;
    (void)omd_engine_suggest(e, "zvorgenblirpa", 13, &list);
    assert_true(omd_engine_add(e, "svorgenblirpor", 14));
    assert_true(omd_engine_suggest(e, "zvorgenblirpa", 13, &list) > 0);
    assert_string_equal(list[0], "svorgenblirpor");
    omd_engine_close(e);
}

TEST(words_of_any_length_and_make_take_bounded_time)
{
    (void)state;
    static const char *const pieces[] = { "a", "ett", "kund", "sk", "-", ".", "å", "\xFF", "SS" };
    omd_engine *e = opened();
    char *word = malloc(10001);
    const char *const *list;
    clock_t start = clock();
    for (size_t p = 0; p < sizeof pieces / sizeof *pieces; p++) {
        static const size_t lengths[] = { 10000, 299, 250, 99, 60 };
        for (size_t n = 0; n < sizeof lengths / sizeof *lengths; n++) {
            size_t length = 0, piece = strlen(pieces[p]);
            while (length + piece <= lengths[n]) {
                memcpy(word + length, pieces[p], piece);
                length += piece;
            }
            (void)omd_engine_knows(e, word, length, NULL);
            (void)omd_engine_suggest(e, word, length, &list);
        }
    }
    assert_true(clock() - start < 90 * CLOCKS_PER_SEC); /* under ASan, on a busy machine */
    free(word);
    omd_engine_close(e);
}

/* Each takes another of the ways in which a word may be a form of others. */
TEST(forms_that_only_affixes_and_compounds_explain_are_known)
{
    (void)state;
    static const struct {
        const char *language, *right, *wrong;
    } all[] = {
        { "en-US", "unhappiness", "unhappines" }, { "en-US", "reapplies", "reapplys" },
        { "sv", "sjukhusbyggnader", "sjukhuxbyggnader" }, { "sv", "flickskola", "flixkskola" },
        { "sv", "busstation", "busxtation" },     { "sv", "tjugosju", "tjugoxju" },
        { "da", "hospitalsbygningernes", "hospitalsbygxingernes" },
        { "de", "Haustüren", "Hausxtüren" },      { "de", "ungelesen", "ungelexsen" },
        { "nl", "ziekenhuizen", "ziekenhuixzen" }, { "es", "abdicaciones", "abdicaxciones" },
        { "it", "parlandone", "parlandoxne" },    { "fr", "mangeassions", "mangeaxsions" },
        { "sv", "hoppar", "akvarie" }, /* which both stand in compounds alone, but for "hoppa" */
        { "sv", "aftonen", "aftonblodet" }, /* the wrong one has an entry that says so */
        { "fr", "watt", "wattes" },    /* an affix without letters makes it a word, ... */
        { "fr", "watts", "wattrs" },   /* ... and lets it take another */
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        size_t other_size;
        omd_engine *e;
        void *other = test_dictionary(all[i].language, &other_size);
        assert_int_equal(omd_engine_open(&e, other, other_size), 0);
        if (!KNOWS(e, all[i].right)) fail_msg("%s is unknown", all[i].right);
        if (KNOWS(e, all[i].wrong)) fail_msg("%s is known", all[i].wrong);
        omd_engine_close(e);
        free(other);
    }
}

TEST(what_is_no_word_is_unknown)
{
    (void)state;
    omd_engine *e = opened();
    const char *const *list;
    assert_false(KNOWS(e, "<?xml?>"));
    assert_int_equal(omd_engine_suggest(e, "<?xml?>", 7, &list), 0);
    assert_false(omd_engine_knows(e, "a\0b", 3, NULL));
    assert_int_equal(omd_engine_suggest(e, "", 0, &list), 0);
    omd_engine_close(e);
}

TEST(letters_of_an_older_encoding_are_turned_both_ways)
{
    (void)state;
    size_t other_size;
    omd_engine *e;
    const char *const *list;
    void *other = test_dictionary("nb", &other_size);
    assert_int_equal(omd_engine_open(&e, other, other_size), 0);
    assert_true(KNOWS(e, "blåbær"));
    assert_false(KNOWS(e, "blåbærr"));
    assert_false(KNOWS(e, "слово"));
    assert_true(omd_engine_suggest(e, "blåbærr", strlen("blåbærr"), &list) > 0);
    assert_string_equal(list[0], "blåbær");
    omd_engine_close(e);
    free(other);
}

TEST(a_dictionary_with_any_byte_changed_or_cut_off_is_refused)
{
    (void)state;
    omd_engine *e;
    for (size_t i = 0; i < size; i += 9973) {
        bytes[i] ^= 1;
        int failure = omd_engine_open(&e, bytes, size);
        assert_true(failure == OMD_BAD_PACK || failure == OMD_WRONG_VERSION);
        assert_null(e);
        bytes[i] ^= 1;
    }
    for (size_t i = 0; i < size; i += size / 17)
        assert_int_equal(omd_engine_open(&e, bytes, i), OMD_BAD_PACK);
}

/* As if somebody had made the sum right. */
static int open_resealed(omd_engine **e)
{
    omd_dictionary_header *h = (omd_dictionary_header *)bytes;
    h->checksum = omd_dictionary_checksum(bytes, size);
    return omd_engine_open(e, bytes, size);
}

static void refused_with(uint32_t *place, uint32_t value)
{
    omd_engine *e;
    uint32_t was = *place;
    *place = value;
    assert_int_equal(open_resealed(&e), OMD_BAD_PACK);
    assert_null(e);
    *place = was;
}

static void *section(enum omd_dictionary_section s)
{
    return bytes + ((omd_dictionary_header *)bytes)->sections[s].offset;
}

TEST(a_forged_dictionary_is_refused_where_it_would_be_read_out_of_bounds)
{
    (void)state;
    omd_dictionary_header *h = (omd_dictionary_header *)bytes;
    omd_engine *e;
    uint32_t *letters = section(OMD_D_LETTERS), *set_code = section(OMD_D_SET_CODE),
             *drop_code = section(OMD_D_DROP_CODE);
    for (int i = OMD_D_LETTERS; i <= OMD_D_WORDS; i++) {
        refused_with(&h->sections[i].count, h->sections[i].count - 1);
        refused_with(&h->sections[i].count, 0);
    }
    refused_with(&h->sections[OMD_D_WORDS].count, h->words / OMD_D_WORDS_A_BYTE - 1);
    refused_with(&letters[1], letters[2]); /* a letter twice */
    refused_with(&letters[1], 0xD800);
    refused_with(&letters[1], '\n');
    refused_with(&letters[1], 0x110000);
    refused_with(set_code, *set_code + 1);
    refused_with(drop_code, *drop_code + 1);
    refused_with(&h->words, 0);
    refused_with(&h->words, h->words + 1);
    refused_with(&h->words, OMD_D_MOST_WORDS + 1);
    refused_with(&h->slot_bits, OMD_CODER_LEAST_BITS - 1);
    refused_with(&h->slot_bits, OMD_CODER_MOST_BITS + 1);
    refused_with(&h->buckets, 0);
    assert_int_equal(open_resealed(&e), 0);
    omd_engine_close(e);
}

TEST(damaged_words_are_refused_or_are_other_words)
{
    (void)state;
    uint8_t *coded = section(OMD_D_WORDS);
    uint32_t count = ((omd_dictionary_header *)bytes)->sections[OMD_D_WORDS].count, refused = 0;
    for (uint32_t i = 0; i < count; i += count / 7) {
        omd_engine *e;
        coded[i] ^= 0x55;
        int failure = open_resealed(&e);
        assert_true(failure == 0 || failure == OMD_BAD_PACK);
        refused += failure != 0;
        omd_engine_close(e);
        coded[i] ^= 0x55;
    }
    assert_true(refused > 0);
}

TEST(rules_that_announce_more_than_they_hold_are_refused)
{
    (void)state;
    static const char *const bad[] = { "MAP 2000000000\n", "SFX A Y 2000000000\n",
                                       "BREAK 9\nBREAK -\n", "ICONV 3", "REP\0\n",
                                       "MAP 1\nMAP ()a\n", "TRY \xFF\n" };
    static const size_t sizes[] = { 15, 19, 16, 7, 5, 14, 6 };
    static const char good[] = "SET UTF-8\nBREAK 2\nBREAK -\nBREAK 7\nSFX A Y 1\nSFX A 0 s .\n";
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(omd_rules_sound(bad[i], sizes[i], OMD_UTF8));
    assert_true(omd_rules_sound(good, sizeof good - 1, OMD_UTF8));
    assert_true(omd_rules_sound("", 0, OMD_UTF8));
    assert_true(omd_rules_sound("SET ISO8859-1\nTRY \xFF\n", 20, OMD_LATIN1));
    assert_false(omd_rules_sound("SET UTF-8\nTRY \xFF\n", 16, OMD_LATIN1));
    assert_false(omd_rules_sound("\xEF\xBB\xBFSET UTF-8\n", 13, OMD_LATIN1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_inflections_and_compounds_are_known_and_misspelt_ones_are_not),
        cmocka_unit_test(a_compound_that_does_not_stand_in_the_dictionary_is_told_from_one_that_does),
        cmocka_unit_test(the_best_correction_comes_first),
        cmocka_unit_test(a_word_that_was_added_is_known_and_suggested),
        cmocka_unit_test(a_word_that_is_added_after_suggestions_is_found_by_its_pieces),
        cmocka_unit_test(words_of_any_length_and_make_take_bounded_time),
        cmocka_unit_test(forms_that_only_affixes_and_compounds_explain_are_known),
        cmocka_unit_test(what_is_no_word_is_unknown),
        cmocka_unit_test(letters_of_an_older_encoding_are_turned_both_ways),
        cmocka_unit_test_setup_teardown(a_dictionary_with_any_byte_changed_or_cut_off_is_refused,
                                        anew, anew),
        cmocka_unit_test_setup_teardown(
            a_forged_dictionary_is_refused_where_it_would_be_read_out_of_bounds, anew, anew),
        cmocka_unit_test_setup_teardown(damaged_words_are_refused_or_are_other_words, anew, anew),
        cmocka_unit_test(rules_that_announce_more_than_they_hold_are_refused),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
