/* scorer_test.c - what the scorer sees, weighs and underlines; what scores it refuses */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "made_scores.h"

static const char odd_text[] = "We read it twice, and the zebrafish of yours smells odd today.";
enum { ZEBRAFISH = 7 };

static omd_text read_text(const char *source)
{
    omd_text t;
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, source, (uint32_t)strlen(source)), 0);
    return t;
}

/* A scorer to which one word of the odd text has a weight for aggression. */
static omd_scorer scorer_of(const omd_text *t, int weight)
{
    uint32_t keys[64], count = made_keys(t, 0, ZEBRAFISH, keys);
    size_t size;
    assert_true(count > 4);
    omd_scores *scores = made_scores("en", 0, keys, count, 0, weight, &size);
    assert_int_equal(omd_scores_open(scores, size), 0);
    return (omd_scorer){ .scores = scores };
}

static void forget(omd_scorer *s)
{
    void *scores = (void *)(uintptr_t)s->scores;
    omd_scorer_free(&omd_plain_memory, s);
    assert_null(s->scores);
    free(scores);
}

typedef struct {
    int32_t of[OMD_SCORE_CATEGORIES];
} margins;

static margins measure(omd_scorer *s, const omd_text *t, uint32_t sentence, omd_kind kind)
{
    margins m;
    omd_scorer_measure(s, t, sentence, kind, m.of);
    return m;
}

static void a_weighty_word_is_inside_and_underlined(void **state)
{
    omd_text t = read_text(odd_text), other = read_text("We read it twice.");
    omd_scorer scorer = scorer_of(&t, OMD_SCORE_MOST);
    omd_scored found = { .category = 0 };
    (void)state;
    assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &t));
    assert_true(measure(&scorer, &t, 0, OMD_REPLY).of[0] > 256);
    assert_true(omd_scorer_explain(&omd_plain_memory, &scorer, &t, 0, OMD_REPLY, &found));
    assert_memory_equal(found.rule, "aggression.", 11);
    assert_true(found.first <= ZEBRAFISH && found.last > ZEBRAFISH);
    assert_true(found.last - found.first <= 4);
    assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &other));
    assert_int_equal(measure(&scorer, &other, 0, OMD_REPLY).of[0], -64);
    forget(&scorer);
    omd_text_free(&t);
    omd_text_free(&other);
}

static void a_margin_is_of_what_the_kind_of_text_is_scored_for(void **state)
{
    omd_text t = read_text(odd_text), brief = read_text("We read it.");
    omd_scorer scorer = scorer_of(&t, -OMD_SCORE_MOST);
    (void)state;
    assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &t));
    margins reply = measure(&scorer, &t, 0, OMD_REPLY);
    margins invitation = measure(&scorer, &t, 0, OMD_INVITATION);
    assert_true(reply.of[0] < -256);
    assert_int_equal(reply.of[1], -64);
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++) {
        assert_int_equal(i < 2 ? invitation.of[i] : reply.of[i], OMD_SCORE_NO_MARGIN);
        if (i >= 2) assert_int_equal(invitation.of[i], -64);
    }
    assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &brief));
    assert_int_equal(measure(&scorer, &brief, 0, OMD_REPLY).of[0], OMD_SCORE_NO_MARGIN);
    forget(&scorer);
    omd_text_free(&t);
    omd_text_free(&brief);
}

static void a_margin_shrinks_with_the_root_of_what_is_said(void **state)
{
    omd_text t = read_text(odd_text);
    omd_block block = { NULL, 0 };
    omd_scorer scorer = scorer_of(&t, OMD_SCORE_MOST);
    (void)state;
    int32_t count = omd_features_of(&omd_plain_memory, &block, &t, 0, OMD_REPLY);
    int32_t sums[OMD_SCORE_CATEGORIES];
    assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &t));
    omd_scorer_weigh(&scorer, block.data, (uint32_t)count, sums);
    double inside = 256 * sums[0] / sqrt(count) - 256;
    assert_true(fabs(inside / 4 - measure(&scorer, &t, 0, OMD_REPLY).of[0]) < 2);
    forget(&scorer);
    omd_release(&omd_plain_memory, &block);
    omd_text_free(&t);
}

static void words_weigh_on_sentences_two_to_four_away(void **state)
{
    omd_text t = read_text("Zebrafish smell odd. We ate it all up. We went back home again. It was "
                           "late by then. They let us in. So that was that.");
    omd_feature near[OMD_AROUND_TOKENS];
    uint32_t keys[3];
    size_t size;
    (void)state;
    assert_int_equal(t.sentence_count, 6);
    assert_int_equal(omd_features_near(&t, 0, near), 4); /* the last is the full stop */
    for (int i = 0; i < 3; i++) keys[i] = near[i].key;
    made_in_order(keys, 3);
    omd_scorer scorer = { .scores = made_scores("en", 0, keys, 3, 0, OMD_SCORE_MOST, &size) };
    assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &t));
    for (uint32_t i = 1; i < 6; i++)
        assert_int_equal(measure(&scorer, &t, i, OMD_REPLY).of[0] > 0, i >= 2 && i <= 4);
    forget(&scorer);
    omd_text_free(&t);
}

enum { MADE_WORDS = 4000, KEYS = 60, MOST_FEATURES = 200000 };

/* Prose, and more words than are kept, in sentences of ten. */
static omd_text read_many_words(void)
{
    static char source[MADE_WORDS * 8 + 1024];
    int size = sprintf(source, "We read the review of 12 rooms twice, on https://example.com, and "
                               "Donaudampfschifffahrtsgesellschaft wrote it. Hej {{ name }}, så "
                               "tråkigt. Tråkigt? Donaudampfschifffahrtsgesellschaften wrote 13! ");
    for (int i = 0; i < MADE_WORDS; i++)
        size += sprintf(source + size, "%c%c%c%c%s", 'a' + i % 7, 'a' + i / 7 % 11,
                        'a' + i / 77 % 13, 'a' + i / 1001, i % 10 == 9 ? ". " : " ");
    return read_text(source);
}

/* A few of a text's features weigh. */
static omd_scorer scorer_of_some(const omd_text *t)
{
    static uint32_t keys[MOST_FEATURES];
    uint32_t count = 0, some[KEYS];
    omd_block block = { NULL, 0 };
    size_t size;
    for (uint32_t i = 0; i < t->sentence_count; i++) {
        int32_t all = omd_features_of(&omd_plain_memory, &block, t, i, OMD_REPLY);
        const omd_feature *f = block.data;
        for (int32_t k = 0; k < all && count < MOST_FEATURES; k++) keys[count++] = f[k].key;
    }
    omd_release(&omd_plain_memory, &block);
    made_in_order(keys, count);
    for (uint32_t i = 0; i < KEYS; i++) some[i] = keys[(size_t)count * i / KEYS];
    return (omd_scorer){ .scores = made_scores("en", 0, some, KEYS, 4, 5, &size) };
}

static uint32_t weigh_all(omd_scorer *s, const omd_text *t, uint32_t sentence, int32_t *sums)
{
    omd_feature near[OMD_AROUND_TOKENS];
    int32_t more[OMD_SCORE_CATEGORIES];
    int32_t own = omd_features_of(&omd_plain_memory, &s->features, t, sentence, OMD_REPLY);
    uint32_t count = (uint32_t)own;
    omd_scorer_weigh(s, s->features.data, count, sums);
    for (uint32_t i = 0; i < OMD_NEAR; i++) {
        uint32_t place = omd_near_place(sentence, i);
        if (place >= t->sentence_count) continue;
        uint32_t some = omd_features_near(t, place, near);
        omd_scorer_weigh(s, near, some, more);
        for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) sums[c] += more[c];
        count += some;
    }
    return count;
}

/* What is kept of a word is that word's, whichever came before it. */
static void a_sentence_weighs_what_its_features_weigh(void **state)
{
    omd_text t = read_many_words();
    omd_scorer scorer = scorer_of_some(&t);
    int32_t heaviest = 0;
    (void)state;
    assert_true(t.sentence_count > 300);
    for (int time = 0; time < 2; time++) {
        assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &t));
        for (uint32_t i = 0; i < t.sentence_count; i++) {
            int32_t sums[OMD_SCORE_CATEGORIES], wanted[OMD_SCORE_CATEGORIES];
            uint32_t count = weigh_all(&scorer, &t, i, wanted);
            assert_int_equal(omd_scorer_sum(&scorer, &t, i, OMD_REPLY, sums), count);
            assert_memory_equal(sums, wanted, sizeof sums);
            if (sums[4] > heaviest) heaviest = sums[4];
        }
    }
    assert_true(heaviest > 5);
    forget(&scorer);
    omd_text_free(&t);
}

static void nothing_is_measured_without_scores(void **state)
{
    omd_text t = read_text(odd_text);
    omd_scorer scorer = { 0 };
    (void)state;
    assert_true(omd_scorer_read(&omd_plain_memory, &scorer, &t));
    assert_int_equal(measure(&scorer, &t, 0, OMD_REPLY).of[0], OMD_SCORE_NO_MARGIN);
    omd_text_free(&t);
}

static void a_category_is_looked_for_only_in_its_kind_of_text(void **state)
{
    (void)state;
    assert_true(omd_score_lives_in(0, OMD_REPLY) && !omd_score_lives_in(0, OMD_INVITATION));
    assert_true(omd_score_lives_in(1, OMD_REPLY) && !omd_score_lives_in(1, OMD_INVITATION));
    assert_true(!omd_score_lives_in(3, OMD_REPLY) && omd_score_lives_in(3, OMD_INVITATION));
}

static void the_same_words_have_the_same_features_wherever_they_stand(void **state)
{
    uint32_t a[64], b[64];
    omd_text t = read_text("Then the zebrafish came."), u = read_text("A zebrafish swims");
    (void)state;
    uint32_t count = made_keys(&t, 0, 2, a);
    assert_int_equal(made_keys(&u, 0, 1, b), count);
    assert_memory_equal(a, b, count * sizeof *a);
    omd_text_free(&t);
    omd_text_free(&u);
}

static void scores_that_were_altered_or_cut_are_refused(void **state)
{
    const uint32_t keys[] = { 5, 300, 4000 };
    size_t size;
    unsigned char *bytes = (unsigned char *)made_scores("en", 1, keys, 3, 0, 1, &size);
    (void)state;
    assert_int_equal(omd_scores_open(bytes, size), 0);
    for (size_t i = 0; i < size; i++) {
        bytes[i] ^= 0x10;
        assert_int_equal(omd_scores_open(bytes, size), OMD_BAD_PACK);
        bytes[i] ^= 0x10;
    }
    for (size_t less = 1; less <= size; less += less < 64 ? 1 : 97) {
        void *shorter = malloc(size - less + 1);
        memcpy(shorter, bytes, size - less);
        assert_int_equal(omd_scores_open(shorter, size - less), OMD_BAD_PACK);
        free(shorter);
    }
    free(bytes);
}

static int opened(omd_scores *scores, size_t size)
{
    made_right(scores, size);
    int failure = omd_scores_open(scores, size);
    free(scores);
    return failure;
}

/* The checksum only tells accidents. */
static void scores_that_do_not_hold_what_they_say_are_refused(void **state)
{
    const uint32_t keys[] = { 5, 300, 4000 }, beyond[] = { OMD_SCORE_FEATURES };
    size_t size;
    omd_scores *s;
    (void)state;
#define MADE(category, weight) (s = made_scores("en", 1, keys, 3, category, weight, &size))
    MADE(0, 1)->head.version++;
    assert_int_equal(opened(s, size), OMD_WRONG_VERSION);
    MADE(0, 1)->head.size += 8;
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    memset(MADE(0, 1)->head.language, 'x', sizeof s->head.language);
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    MADE(0, 1)->thresholds[1] = OMD_SCORE_FARTHEST + 1;
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    MADE(0, 1)->scales[1] = OMD_SCORE_WIDEST + 1;
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    MADE(0, 1)->scales[1] = -1;
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    MADE(0, 1)->pairs = OMD_SCORE_MOST_PAIRS + 1;
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    MADE(0, 1)->way = UINT32_MAX - 15;
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    MADE(0, 1)->way -= 1; /* the last pair has none */
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
    assert_int_equal(opened(MADE(OMD_SCORE_CATEGORIES, 1), size), OMD_BAD_PACK);
    assert_int_equal(opened(MADE(0, OMD_SCORE_MOST + 1), size), OMD_BAD_PACK);
    s = made_scores("en", 1, beyond, 1, 0, 1, &size);
    assert_int_equal(opened(s, size), OMD_BAD_PACK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_weighty_word_is_inside_and_underlined),
        cmocka_unit_test(a_margin_is_of_what_the_kind_of_text_is_scored_for),
        cmocka_unit_test(a_margin_shrinks_with_the_root_of_what_is_said),
        cmocka_unit_test(words_weigh_on_sentences_two_to_four_away),
        cmocka_unit_test(a_sentence_weighs_what_its_features_weigh),
        cmocka_unit_test(nothing_is_measured_without_scores),
        cmocka_unit_test(a_category_is_looked_for_only_in_its_kind_of_text),
        cmocka_unit_test(the_same_words_have_the_same_features_wherever_they_stand),
        cmocka_unit_test(scores_that_were_altered_or_cut_are_refused),
        cmocka_unit_test(scores_that_do_not_hold_what_they_say_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
