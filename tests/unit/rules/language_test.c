/* language_test.c - whose words a sentence is made of */
#include <stdlib.h>

#include "../rulec/trial.h"

static omd_pack packs[2];
static void *bytes[2];
static omd_matcher *matcher;
static omd_text text;

static int open_packs(void **state)
{
    size_t size;
    (void)state;
    static const char *const languages[] = { "sv", "en" };
    for (int i = 0; i < 2; i++) {
        bytes[i] = fixture_pack(languages[i], &size);
        assert_int_equal(omd_pack_open(&packs[i], bytes[i], size), 0);
    }
    matcher = omd_matcher_new(&omd_plain_memory);
    omd_text_init(&text, &omd_plain_memory);
    return 0;
}

static int close_packs(void **state)
{
    (void)state;
    omd_text_free(&text);
    omd_matcher_free(matcher);
    free(bytes[0]);
    free(bytes[1]);
    return 0;
}

static int language_of(const char *words)
{
    const omd_pack *both[] = { &packs[0], &packs[1] };
    assert_int_equal(omd_text_read(&text, words, (uint32_t)strlen(words)), 0);
    return omd_matcher_language(matcher, &text, both, 2);
}

static void a_text_is_of_the_language_of_its_function_words(void **state)
{
    (void)state;
    assert_int_equal(language_of("Det \xC3\xA4r vi som inte har en aning."), 0);
    assert_int_equal(language_of("We know that it is for you and the others."), 1);
    assert_int_equal(text.sentences[0].language, 1);
}

static void a_clear_sentence_is_taken_at_its_own_word(void **state)
{
    (void)state;
    assert_int_equal(language_of("Det \xC3\xA4r vi som inte vet. Vi vet inte att det \xC3\xA4r du. "
                                 "We know that it is for you. Okej."),
                     0);
    assert_int_equal(text.sentence_count, 4);
    assert_int_equal(text.sentences[0].language, 0);
    assert_int_equal(text.sentences[1].language, 0);
    assert_int_equal(text.sentences[2].language, 1);
    assert_int_equal(text.sentences[3].language, 0); /* goes with the text */
}

static void a_text_of_no_known_language_is_left_alone(void **state)
{
    (void)state;
    assert_int_equal(language_of("Dzi\xC4\x99kujemy za opini\xC4\x99, przykro nam bardzo."), -1);
    assert_int_equal(text.sentences[0].language, 0xFF);
}

static void a_text_of_many_foreign_words_is_not_claimed_for_two_shared_ones(void **state)
{
    (void)state;
    assert_int_equal(
        language_of(
            "Takk for din anmeldelse og beklager at du ikke var forn\xC3\xB8yd med oss den dagen."),
        -1);
}

static void a_text_with_some_words_of_both_is_of_neither(void **state)
{
    (void)state;
    assert_int_equal(language_of("For det og du to kom hjem til meg fra byen."), -1);
    assert_int_equal(
        language_of("Anna Berg och Bo Ek p\xC3\xA5 Storgatan kom fram, Eva Lind var det."), 0);
}

static void two_words_without_evidence_go_to_the_first_pack(void **state)
{
    (void)state;
    assert_int_equal(language_of("Xyzzy plugh"), 0);
    assert_int_equal(language_of(""), 0);
}

static void without_packs_there_is_no_language(void **state)
{
    (void)state;
    assert_int_equal(omd_text_read(&text, "Hej du", 6), 0);
    assert_int_equal(omd_matcher_language(matcher, &text, NULL, 0), -1);
    assert_int_equal(text.sentences[0].language, 0xFF);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_of_the_language_of_its_function_words),
        cmocka_unit_test(a_clear_sentence_is_taken_at_its_own_word),
        cmocka_unit_test(a_text_of_no_known_language_is_left_alone),
        cmocka_unit_test(a_text_of_many_foreign_words_is_not_claimed_for_two_shared_ones),
        cmocka_unit_test(a_text_with_some_words_of_both_is_of_neither),
        cmocka_unit_test(two_words_without_evidence_go_to_the_first_pack),
        cmocka_unit_test(without_packs_there_is_no_language),
    };
    return cmocka_run_group_tests(tests, open_packs, close_packs);
}
