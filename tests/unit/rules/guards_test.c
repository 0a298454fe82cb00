/* guards_test.c - what excuses a match, and what does not */
#include "../rulec/trial.h"

static const char words[] = "negation not never n't\n"
                            "said said wrote\n"
                            "clause but\n"
                            "set sorry = sorry | apologise\n";

static void finds(const char *rule, const char *text, const char *found)
{
    trial t;
    trial_open(&t, words, rule);
    assert_string_equal(trial_finds(&t, OMD_REPLY, text), found);
    trial_close(&t);
}

#define HOSTILE "rule aggression.hostile in reply\n"
#define BAD     "aggression.hostile: bad"

static void a_cue_in_the_clause_before_excuses(void **state)
{
    (void)state;
    finds(HOSTILE "find bad", "It is not bad.", "");
    finds(HOSTILE "find bad", "It isn't bad.", "");
    finds(HOSTILE "find is ..2 bad", "It is not bad.", "");
    finds(HOSTILE "find bad", "It is bad, not good.", BAD);
    finds(HOSTILE "find bad", "I do not care, it is bad.", BAD);
    finds(HOSTILE "find bad", "It is not good but bad.", BAD);
    finds(HOSTILE "find bad", "Never. It is bad.", BAD);
}

static void a_cue_in_a_question_excuses_nothing(void **state)
{
    (void)state;
    finds(HOSTILE "find bad", "Is it not bad?", BAD);
}

static void a_rule_may_look_past_negation(void **state)
{
    (void)state;
    finds(HOSTILE "find bad\neven negated", "It is not bad.", BAD);
}

static void an_attributed_quotation_excuses(void **state)
{
    (void)state;
    finds(HOSTILE "find bad", "You wrote \"a bad shop\" here.", "");
    finds(HOSTILE "find bad", "\"A bad shop\", you said.", "");
    finds(HOSTILE "find bad", "You wrote one two three four five six \"a bad shop\".", BAD);
    finds(HOSTILE "find bad", "It is a \"bad\" shop.", BAD);
    finds(HOSTILE "find bad", "You wrote \"a shop\" and bad.", BAD);
    finds(HOSTILE "find bad\neven quoted", "You wrote \"a bad shop\" here.", BAD);
}

static void unless_excuses_what_it_overlaps(void **state)
{
    (void)state;
    finds(HOSTILE "find bad\nunless our ..2 bad", "Our own bad day, your bad day.", BAD);
    finds(HOSTILE "find bad\nunless bad luck", "Such bad luck. A bad man.", BAD);
    finds(HOSTILE "find <bad> ..2 man\nunless kind man", "A bad kind man.", "");
    finds(HOSTILE "find bad\nunless luck", "Luck is bad luck.", BAD);
    finds(HOSTILE "find bad\nunless once ..3", "Once it was bad. Once it was as I think bad.", BAD);
}

static void unless_in_a_clause_looks_at_those_the_match_touches(void **state)
{
    (void)state;
    finds(HOSTILE "find bad\nunless @sorry in clause", "We are sorry about the bad food.", "");
    finds(HOSTILE "find bad\nunless @sorry in clause", "We are sorry, the food was bad.", BAD);
}

static void unless_in_a_scope_looks_there_and_nowhere_else(void **state)
{
    (void)state;
    const char *text = "One sorry. It was bad. Two. Three.";
    finds(HOSTILE "find bad\nunless @sorry in sentence", text, BAD);
    finds(HOSTILE "find bad\nunless @sorry in before", text, "");
    finds(HOSTILE "find bad\nunless @sorry in after", text, BAD);
    finds(HOSTILE "find bad\nunless @sorry in near", text, "");
    finds(HOSTILE "find bad\nunless two in after", text, "");
    finds(HOSTILE "find bad\nunless three in after", text, BAD);
    finds(HOSTILE "find bad\nunless three in near", text, BAD);
    finds(HOSTILE "find bad\nunless three in text", text, "");
    finds(HOSTILE "find bad\nunless it was in sentence", text, "");
}

static void all_needs_must_hold(void **state)
{
    (void)state;
    finds(HOSTILE "find bad\nneeds you", "You are bad. They are bad.", BAD);
    finds(HOSTILE "find bad\nneeds you in text\nneeds sorry in text", "You are bad.", "");
    finds(HOSTILE "find bad\nneeds you in text\nneeds sorry in text", "You are bad. Sorry.", BAD);
    finds(HOSTILE "find bad\nneeds you in clause", "You, they are bad.", "");
    finds(HOSTILE "find bad\nneeds you in clause", "Yes, you are bad.", BAD);
}

static void a_literal_word_in_brackets_is_no_scope(void **state)
{
    (void)state;
    finds(HOSTILE "find bad\nunless bad ( in text )", "It is bad in text.", "");
}

static void rules_live_in_their_kinds_only(void **state)
{
    trial t;
    (void)state;
    trial_open(&t, words, "rule leading.positive in invitation\nfind bad\n" HOSTILE "find bad\n");
    assert_string_equal(trial_finds(&t, OMD_INVITATION, "bad"), "leading.positive: bad");
    assert_string_equal(trial_finds(&t, OMD_REPLY, "bad"), BAD);
    trial_close(&t);
}

static void disguised_words_are_found_where_asked_for(void **state)
{
    (void)state;
    finds(HOSTILE "find ( idiot | dumm* )\neven disguised", "You 1d10t, you dümmy.",
          "aggression.hostile: 1d10t");
    finds(HOSTILE "find idiot\neven disguised", "An id**t.", "aggression.hostile: id**t");
    finds(HOSTILE "find idiot", "You 1d10t.", "");
    finds(HOSTILE "find idiot\neven disguised\n"
                  "rule aggression.insult in reply\nfind idiot",
          "You 1d10t.", "aggression.hostile: 1d10t");
}

static void sentences_of_another_language_are_left_alone(void **state)
{
    trial t;
    omd_pack pack;
    const omd_match *matches;
    uint32_t count;
    (void)state;
    trial_open(&t, words, HOSTILE "find bad\n");
    trial_finds(&t, OMD_REPLY, "bad. bad.");
    t.text.sentences[0].language = 1;
    assert_int_equal(omd_pack_open(&pack, t.made.pack, t.made.size), 0);
    assert_int_equal(
        omd_matcher_run(t.matcher, &t.text, &pack, 0, OMD_REPLY, UINT32_MAX, &matches, &count), 0);
    assert_int_equal(count, 1);
    assert_int_equal(matches[0].sentence, 1);
    trial_close(&t);
}

static void marks_tell_of_the_whole_text(void **state)
{
    trial t;
    omd_pack pack;
    (void)state;
    trial_open(&t, "mark advice.thank = thank you | thanks\nmark advice.neutral = good or bad\n",
               "");
    trial_finds(&t, OMD_REPLY, "Hello. We thank you.");
    assert_int_equal(omd_pack_open(&pack, t.made.pack, t.made.size), 0);
    assert_true(omd_matcher_mark(t.matcher, &t.text, &pack, 0, "advice.thank"));
    assert_false(omd_matcher_mark(t.matcher, &t.text, &pack, 0, "advice.neutral"));
    assert_false(omd_matcher_mark(t.matcher, &t.text, &pack, 0, "advice.support"));
    trial_finds(&t, OMD_REPLY, "Hello.");
    assert_false(omd_matcher_mark(t.matcher, &t.text, &pack, 0, "advice.thank"));
    trial_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cue_in_the_clause_before_excuses),
        cmocka_unit_test(a_cue_in_a_question_excuses_nothing),
        cmocka_unit_test(a_rule_may_look_past_negation),
        cmocka_unit_test(an_attributed_quotation_excuses),
        cmocka_unit_test(unless_excuses_what_it_overlaps),
        cmocka_unit_test(unless_in_a_clause_looks_at_those_the_match_touches),
        cmocka_unit_test(unless_in_a_scope_looks_there_and_nowhere_else),
        cmocka_unit_test(all_needs_must_hold),
        cmocka_unit_test(a_literal_word_in_brackets_is_no_scope),
        cmocka_unit_test(rules_live_in_their_kinds_only),
        cmocka_unit_test(disguised_words_are_found_where_asked_for),
        cmocka_unit_test(sentences_of_another_language_are_left_alone),
        cmocka_unit_test(marks_tell_of_the_whole_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
