/* scores_test.c - scores are added to the pack that they belong to, and to no other */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/rules/pack.h"
#include "../rules/made_scores.h"
#include "packs.h"

static const char text[] = "Vi l\xC3\xA4ste det och er sebrafisk luktade konstigt i dag.";
enum { SEBRAFISK = 5 };

static omd_pack_header *pack;
static omd_checker *c;

static int set_up(void **state)
{
    size_t size;
    (void)state;
    pack = test_pack("sv", &size);
    c = omd_new();
    assert_int_equal(omd_load(c, pack, size), 0);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    omd_free(c);
    free(pack);
    return 0;
}

/* Scores to which one word of the text weighs something. */
static omd_scores *scores_with(const char *language, uint64_t checksum, uint32_t category,
                               int weight, size_t *size)
{
    uint32_t keys[64];
    omd_text t;
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, text, sizeof text - 1), 0);
    uint32_t count = made_keys(&t, 0, SEBRAFISK, keys);
    omd_text_free(&t);
    return made_scores(language, checksum, keys, count, category, weight, size);
}

/* To which it is aggressive. */
static omd_scores *scores_for(const char *language, uint64_t checksum, size_t *size)
{
    return scores_with(language, checksum, 0, OMD_SCORE_MOST, size);
}

static bool finds_the_word(void)
{
    const omd_report *report = test_check(c, OMD_REPLY, "sv", text);
    if (report->finding_count == 0) return false;
    const omd_finding *f = &report->findings[0];
    assert_string_equal(f->category, "aggression");
    assert_int_equal(f->severity, OMD_WARNING);
    assert_non_null(strstr(test_slice(text, f->start, f->end), "sebrafisk"));
    return true;
}

static void rules_judge_alone_until_scores_come(void **state)
{
    size_t size;
    omd_scores *scores = scores_for("sv", pack->head.checksum, &size);
    (void)state;
    assert_false(finds_the_word());
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    assert_true(finds_the_word());
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    assert_true(finds_the_word());
    free(scores);
}

static void scores_loaded_again_take_their_place(void **state)
{
    size_t size, other_size;
    omd_scores *scores = scores_for("sv", pack->head.checksum, &size);
    omd_scores *other = made_scores("sv", pack->head.checksum, NULL, 0, 0, 1, &other_size);
    (void)state;
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    assert_true(finds_the_word());
    assert_int_equal(omd_load_scores(c, other, other_size), 0);
    free(scores); /* borrowed no longer */
    assert_false(finds_the_word());
    free(other);
}

static void a_pack_that_takes_another_s_place_has_none(void **state)
{
    size_t size, again_size;
    omd_scores *scores = scores_for("sv", pack->head.checksum, &size);
    void *again = test_pack("sv", &again_size);
    (void)state;
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    assert_int_equal(omd_load(c, again, again_size), 0);
    free(scores);
    assert_false(finds_the_word());
    omd_free(c);
    c = omd_new();
    free(again);
}

static void scores_that_do_not_fit_change_nothing(void **state)
{
    size_t size;
    omd_scores *scores = scores_for("sv", pack->head.checksum, &size), *other;
    (void)state;
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    other = scores_for("sv", pack->head.checksum + 1, &size);
    assert_int_equal(omd_load_scores(c, other, size), OMD_OTHER_PACK);
    assert_string_equal(omd_error_text(OMD_OTHER_PACK),
                        "The scores belong to another pack of their language.");
    free(other);
    other = scores_for("en", pack->head.checksum, &size);
    assert_int_equal(omd_load_scores(c, other, size), OMD_NO_LANGUAGE);
    other->thresholds[0]++;
    assert_int_equal(omd_load_scores(c, other, size), OMD_BAD_PACK);
    free(other);
    assert_int_equal(omd_load_scores(c, pack, pack->head.size), OMD_BAD_PACK);
    assert_int_equal(omd_load_scores(c, NULL, 0), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_load_scores(NULL, scores, size), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_load_scores(c, (char *)scores + 4, size), OMD_BAD_ARGUMENT);
    assert_true(finds_the_word());
    free(scores);
}

/* Checks with scores to which the word weighs something. */
static const omd_report *checked_with(uint32_t category, int weight, const char *source)
{
    static omd_scores *scores;
    size_t size;
    free(scores);
    scores = scores_with("sv", pack->head.checksum, category, weight, &size);
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    return test_check(c, OMD_REPLY, "sv", source);
}

static const char request[] = "Ta bort recensionen om er sebrafisk snarast.",
                  insult[] = "Du \xC3\xA4r en idiot som en sebrafisk.";

static void a_rule_s_find_stands_unless_the_scorer_is_far_from_it(void **state)
{
    enum { AGGRESSION, REMOVAL };
    (void)state;
    assert_non_null(test_finding(checked_with(REMOVAL, 0, request), "removal-request.delete"));
    assert_null(test_finding(checked_with(REMOVAL, -2, request), "removal-request.delete"));
    assert_non_null(test_finding(checked_with(AGGRESSION, -2, insult), "aggression.insult"));
    assert_null(test_finding(checked_with(AGGRESSION, -6, insult), "aggression.insult"));
}

static omd_severity severity_of(const char *category, const omd_report *report)
{
    for (uint32_t i = 0; i < report->finding_count; i++)
        if (strcmp(report->findings[i].category, category) == 0)
            return report->findings[i].severity;
    return OMD_OFF;
}

/* What a rule finds is not outdone: one place may break several rules. */
static void what_belongs_more_to_another_category_gives_way(void **state)
{
    size_t size;
    (void)state;
    const omd_report *report = checked_with(0, OMD_SCORE_MOST, request);
    assert_int_equal(severity_of("aggression", report), OMD_WARNING);
    assert_int_equal(severity_of("removal-request", report), OMD_ERROR);
    omd_scores *scores = scores_for("sv", pack->head.checksum, &size);
    scores->thresholds[1] = -256;
    made_right(scores, size);
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    report = test_check(c, OMD_REPLY, "sv", text);
    assert_int_equal(severity_of("aggression", report), OMD_WARNING);
    assert_int_equal(severity_of("removal-request", report), OMD_OFF);
    report = test_check(c, OMD_REPLY, "sv", "Vi l\xC3\xA4ste det i dag.");
    assert_int_equal(severity_of("removal-request", report), OMD_WARNING);
    omd_free(c);
    c = omd_new(); /* that borrows no scores */
    free(scores);
}

/* Six sentences lie between: what is said near a sentence weighs, too. */
#define AWAY " Det regnar. Vi ses. S\xC3\xA5 \xC3\xA4r det. Det gick bra. Vi har bil. Det blir kallt."

static bool finds_aggression_in(const char *source)
{
    return severity_of("aggression", test_check(c, OMD_REPLY, "sv", source)) != OMD_OFF;
}

static void a_text_that_breaks_another_rule_is_trusted_less(void **state)
{
    static const char alone[] = "Vi l\xC3\xA4ste det och er sebrafisk luktade konstigt i dag." AWAY
                                " Vi ska st\xC3\xA4" "da rummet.",
                      beside[] = "Vi l\xC3\xA4ste det och er sebrafisk luktade konstigt i dag." AWAY
                                 " Ta bort recensionen.";
    size_t size;
    (void)state;
    omd_scores *scores = scores_for("sv", pack->head.checksum, &size);
    for (int32_t step = 0; step < 1000; step++) { /* until it lies just outside */
        scores->thresholds[0] += 40;
        made_right(scores, size);
        assert_int_equal(omd_load_scores(c, scores, size), 0);
        if (!finds_aggression_in(alone)) break;
    }
    assert_false(finds_aggression_in(alone));
    assert_true(finds_aggression_in(beside));
    scores->thresholds[0] += 400;
    made_right(scores, size);
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    assert_false(finds_aggression_in(beside));
    omd_free(c);
    c = omd_new(); /* that borrows no scores */
    free(scores);
}

/* Where aggression is not scored, longer insults are mostly innocent. */
static void of_insults_in_invitations_single_words_stand(void **state)
{
    static const char words[] = "Ditt korkade as. Skriv en recension.",
                      word[] = "Skriv en recension, din idiot.";
    size_t size;
    (void)state;
    assert_non_null(test_finding(test_check(c, OMD_INVITATION, "sv", words), "aggression.insult"));
    omd_scores *scores = scores_for("sv", pack->head.checksum, &size);
    assert_int_equal(omd_load_scores(c, scores, size), 0);
    assert_null(test_finding(test_check(c, OMD_INVITATION, "sv", words), "aggression.insult"));
    assert_non_null(test_finding(test_check(c, OMD_INVITATION, "sv", word), "aggression.insult"));
    omd_free(c);
    c = omd_new(); /* that borrows no scores */
    free(scores);
}

static void those_that_are_built_fit_their_packs(void **state)
{
    (void)state;
    test_close(test_checker());
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(rules_judge_alone_until_scores_come),
        TEST(scores_loaded_again_take_their_place),
        TEST(a_pack_that_takes_another_s_place_has_none),
        TEST(scores_that_do_not_fit_change_nothing),
        TEST(a_rule_s_find_stands_unless_the_scorer_is_far_from_it),
        TEST(what_belongs_more_to_another_category_gives_way),
        TEST(a_text_that_breaks_another_rule_is_trusted_less),
        TEST(of_insults_in_invitations_single_words_stand),
        TEST(those_that_are_built_fit_their_packs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
