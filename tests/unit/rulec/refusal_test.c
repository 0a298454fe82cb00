/* refusal_test.c - each thing that the compiler refuses, with its place and its remedy */
#include "trial.h"

static void expect_said(const char *words, const char *rules, const char *messages,
                        const char *part)
{
    trial t;
    trial_open_as(&t, "xx", NULL, words, rules, messages);
    if (strstr(trial_said(&t), part) == NULL) fail_msg("wanted \"%s\" in:\n%s", part, t.shown);
    trial_close(&t);
}

static void expect_clean(const char *words, const char *rules)
{
    trial t;
    trial_open(&t, words, rules);
    assert_string_equal(trial_said(&t), "");
    trial_close(&t);
}

#define RULE                        "rule aggression.hostile in reply\n"
#define REFUSES(words, rules, part) expect_said(words, rules, NULL, part)
/* A rule with one find line, and examples that are right for "bad". */
#define REFUSES_FIND(find, part)                                                                   \
    REFUSES("", RULE "find bad\nfind " find "\nhit <bad>\nmiss good\n", part)

static void a_rule_with_hit_and_miss_is_taken(void **state)
{
    (void)state;
    expect_clean("", RULE "find bad\nhit So <bad>!\nmiss So good.\n");
}

static void a_rule_wants_a_hit_and_a_miss(void **state)
{
    (void)state;
    REFUSES("", RULE "find bad\nmiss good\n", "rules.rules:1: rule aggression.hostile has no hit");
    REFUSES("", RULE "find bad\nhit <bad>\n", "rules.rules:1: rule aggression.hostile has no miss");
}

static void a_hit_must_be_found_where_it_says(void **state)
{
    (void)state;
    REFUSES("", RULE "find so bad\nhit So <bad>.\nmiss good\n",
            "rules.rules:3: the hit should find \"bad\" and finds \"So bad\" by line 2");
    REFUSES("", RULE "find bad\nhit So <good>.\nmiss good\n",
            "rules.rules:3: the hit should find \"good\" and finds nothing");
    REFUSES("negation not\n", RULE "find bad\nhit not <bad>\nhit <bad>\nmiss good\n",
            "finds nothing (it is negated)");
}

static void a_miss_must_not_be_found_by_any_block_of_its_id(void **state)
{
    (void)state;
    REFUSES("", RULE "find bad\nhit <bad>\nmiss a bad day\n",
            "rules.rules:4: the miss is found: \"bad\" by line");
    REFUSES("",
            RULE "find bad\nhit <bad>\nmiss a worse day\n" RULE
                 "find worse\nhit <worse>\nmiss good\n",
            "rules.rules:4: the miss is found: \"worse\" by line");
}

static void a_known_fault_that_is_mended_must_be_said_so(void **state)
{
    (void)state;
    REFUSES("", RULE "find bad\nhit <bad>\nmiss good\nknown <bad>\n",
            "rules.rules:5: known no longer: it comes out right now; make it a hit");
    REFUSES("", RULE "find bad\nhit <bad>\nmiss good\nknown fine\n", "make it a miss");
    expect_clean("", RULE "find bad\nhit <bad>\nmiss good\nknown not bad\nknown <worse>\n");
}

static void of_finds_that_overlap_the_longest_counts(void **state)
{
    (void)state;
    expect_clean("", RULE "find bad\nfind bad day\nhit <bad>\nhit A <bad day>.\nmiss good\n");
}

static void a_line_without_which_all_is_the_same_is_idle(void **state)
{
    (void)state;
    REFUSES("", RULE "find bad\nfind worse\nhit <bad>\nmiss good\n",
            "rules.rules:3: warning: idle: without this find");
    REFUSES("", RULE "find bad\nunless bad luck\nhit <bad>\nmiss good\n",
            "rules.rules:3: warning: idle: without this unless");
    REFUSES("", RULE "find bad\nneeds you\nhit you <bad>\nmiss good\n",
            "rules.rules:3: warning: idle: without this needs");
    REFUSES("negation not\n", RULE "find bad\neven negated\nhit <bad>\nmiss good\n",
            "rules.rules:3: warning: idle: without this even negated");
    REFUSES("said said\n", RULE "find bad\neven quoted\nhit <bad>\nmiss good\n",
            "idle: without this even quoted");
    REFUSES("", RULE "find bad\neven disguised\nhit <bad>\nmiss good\n",
            "idle: without this even disguised");
}

static void a_line_that_an_example_needs_is_not_idle(void **state)
{
    (void)state;
    expect_clean(
        "negation not\nsaid said\n",
        RULE "find badly\nfind worse\nunless badly off\nneeds you in sentence\neven negated quoted "
             "disguised\n"
             "hit You not <badly>.\nhit You <worse>.\nhit You said \"<badly>\".\nhit You <b@dly>.\n"
             "miss You badly off.\nmiss Me badly.\n");
}

static void names_must_be_known_before_they_are_used(void **state)
{
    (void)state;
    REFUSES_FIND("@nowhere", "rules.rules:3: @nowhere is not defined above");
    REFUSES("", "set a = @b\nset b = x\n", "rules.rules:1: @b is not defined above");
    REFUSES("set a = x\nset a = y\n", "", "words.rules:2: @a stands in");
    REFUSES_FIND("~gulp",
                 "rules.rules:3: \"~gulp\" is not in the dictionary; write: word gulp = gulp FORM");
    REFUSES("word gulp = gulp\n", RULE "find ~gulp\nhit <gulp>\nmiss good\n",
            "\"~gulp\" has one form; write: word gulp");
}

static void what_is_used_nowhere_is_told(void **state)
{
    (void)state;
    REFUSES("set a = x\n", "", "words.rules:1: warning: set a is used nowhere");
    REFUSES("word go = go went\n", "", "words.rules:1: warning: word go is used nowhere");
}

static void a_pattern_must_say_something(void **state)
{
    (void)state;
    REFUSES_FIND("[ bad ]", "rules.rules:3: the pattern can match nothing at all");
    REFUSES_FIND("( bad | [ x ] )", "the pattern can match nothing at all");
    REFUSES_FIND("^ $", "the pattern holds places but no word");
    REFUSES_FIND("x | ", "nothing stands beside |");
    REFUSES_FIND("\" \"", "holds no word or mark");
}

static void a_find_begins_and_ends_with_a_word(void **state)
{
    (void)state;
    REFUSES_FIND("bad ..2", "rules.rules:3: a find begins and ends with a word");
    REFUSES_FIND("..2 bad", "a find begins and ends with a word");
    REFUSES_FIND("bad ..2 [ day ]", "a find begins and ends with a word");
}

static void gaps_are_bounded(void **state)
{
    (void)state;
    REFUSES_FIND("bad .. x", ".. needs a number right behind it");
    REFUSES_FIND("bad ...21 x", "... takes 1 to 20 tokens");
    REFUSES_FIND("bad & x", "& needs a number right behind it");
    REFUSES_FIND("a &1 b &1 c &1 d &1 e", "a chain has two to four slots");
}

static void brackets_pair(void **state)
{
    (void)state;
    REFUSES_FIND("( bad", "missing )");
    REFUSES_FIND("bad )", ") closes nothing");
    REFUSES_FIND("( )", "nothing stands beside |, or in the brackets");
    REFUSES_FIND("{nonsense}", "{nonsense} is not known; write one of number percent");
    REFUSES_FIND("{number", "{ without }");
    REFUSES_FIND("\"bad", "\" without its second");
    REFUSES_FIND("((((((((((((((((( bad )))))))))))))))))", "brackets lie more than 16 deep");
}

static void the_underlined_part_stands_once_on_every_way(void **state)
{
    (void)state;
    REFUSES_FIND("<bad> <day>", "< > must stand once on every way");
    REFUSES_FIND("( <bad> | day )", "< > must stand once on every way");
    REFUSES_FIND("bad <[ day ]>", "< > may hold nothing here");
    REFUSES_FIND("bad [ <day> ]", "< > must stand once on every way");
    REFUSES("set a = <x>\n", "", "words.rules:1: < > stands in find lines only");
    REFUSES("", RULE "find bad\nunless <x>\nhit <bad>\nmiss good\n",
            "rules.rules:3: < > stands in find lines only");
}

static void affixes_are_kept_narrow(void **state)
{
    (void)state;
    REFUSES_FIND("*bad*", "* stands first or last, once");
    REFUSES_FIND("b*d", "* stands first or last, once");
    REFUSES_FIND("ba*", "would catch too much");
    REFUSES_FIND("cp-skada*", "is more than one token");
}

static void exceptions_stand_beside_words_only(void **state)
{
    (void)state;
    REFUSES_FIND("( bad* | ! bad day )", "! takes away single words only");
    REFUSES_FIND("( bad day | ! badly )", "! stands beside single words only");
    REFUSES_FIND("( bad | ! )", "the mark itself is written \"!\"");
}

static void a_rule_has_an_id_of_the_guide_and_a_kind(void **state)
{
    (void)state;
    REFUSES("", "rule aggression.rudeness in reply\n",
            "rules.rules:1: \"aggression.rudeness\" is no rule of the label guide");
    REFUSES("", "rule aggression.hostile\n",
            "the rule lives nowhere; write: rule aggression.hostile in reply");
    REFUSES("", "rule aggression.hostile in letters\n", "\"letters\" in a rule's head");
}

static void lines_stand_where_they_belong(void **state)
{
    (void)state;
    REFUSES("", "find bad\n", "rules.rules:1: find outside a rule");
    REFUSES("", RULE "say Stop.\n", "rules.rules:2: say belongs to a message");
    REFUSES("", "rules aggression\n", "rules.rules:1: \"rules\" is no field");
    REFUSES("", RULE "find\n", "rules.rules:2: find says nothing");
    REFUSES("", RULE "even so\n",
            "rules.rules:2: even \"so\"; write: even negated, quoted or disguised");
    REFUSES("", RULE "rewrite A.\nrewrite B.\n", "rules.rules:3: a second rewrite");
    REFUSES("", "  | more\n", "rules.rules:1: a line that starts with | continues none");
}

static void example_marks_pair(void **state)
{
    (void)state;
    REFUSES("", RULE "hit bad\n", "rules.rules:2: the hit shows no <...>");
    REFUSES("", RULE "miss <bad>\n", "rules.rules:2: a miss has nothing to find");
    REFUSES("", RULE "hit <bad\n", "rules.rules:2: < and > do not pair");
    expect_clean("", RULE "find bad\nhit \\<b\\><bad>\\</b\\>\nmiss good\n");
}

static void words_are_one_token_and_written_once(void **state)
{
    (void)state;
    REFUSES("negation don't\n", "",
            "words.rules:1: \"don't\" is 2 tokens ( do n't ); forms are one token each");
    REFUSES("word go = go went\nword go = go gone\n", "", "words.rules:2: word go stands twice");
    REFUSES("word go\n", "", "words.rules:1: word go has no forms");
    REFUSES("word go gone\n", "", "word go: \"gone\" where = + - or like was expected");
}

static void messages_are_short_whole_and_known(void **state)
{
    (void)state;
    expect_said("", "", "message aggression.hostile\n why Because.\n",
                "messages.rules:1: warning: message aggression.hostile says nothing");
    expect_said("", "", "message aggression.rude\n say Stop.\n",
                "messages.rules:1: \"aggression.rude\" is no rule");
    expect_said(
        "", "", "message advice.thank\n say Thank.\n",
        "messages.rules:1: warning: message advice.thank lacks what it says when it is met");
    expect_said("", "", "message aggression.hostile\n source Title\n",
                "messages.rules:2: source lacks its address");
    expect_said(
        "", "",
        "message aggression.hostile\n say 12345678901234567890123456789012345678901234567890"
        "12345678901234567890123456789012345678901234567890\xC3\xA5\n",
        "say of aggression.hostile has 101 letters; say it in 100");
    expect_said("", "", "label fix.remove\n",
                "messages.rules:1: a label needs its key and its text");
    expect_said("", "", "label x A\nlabel x B\n", "label x stands twice");
}

static void every_rule_wants_its_message_unless_lax(void **state)
{
    (void)state;
    trial t;
    trial_open(&t, "", "");
    assert_int_equal(t.made.log.errors, 0);
    const list *notes = &t.made.log.notes;
    bool told = false;
    for (size_t i = 0; i < notes->count; i++)
        told |= strstr(LIST_AT(const char *, notes, i), "no message for spelling.unknown") != NULL;
    assert_true(told);
    trial_close(&t);
}

static void a_mark_is_one_that_somebody_asks_for(void **state)
{
    (void)state;
    REFUSES("mark thanks = thank you\n", "", "words.rules:1: nobody asks for mark thanks");
    REFUSES("mark advice.thank = a\nmark advice.thank = b\n", "",
            "words.rules:2: mark advice.thank stands twice");
    REFUSES("mark advice.thank = ^\n", "", "words.rules:1: the mark holds places but no word");
}

static void a_pattern_that_would_cost_too_much_is_refused(void **state)
{
    (void)state;
    REFUSES(
        "set a = x &9 y &9 z &9 w\nset b = @a &9 @a &9 @a &9 @a\nset c = @b &9 @b &9 @b &9 @b\n",
        RULE "find @c\nhit <x>\nmiss y\n", "too large or too deep to run");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_with_hit_and_miss_is_taken),
        cmocka_unit_test(a_rule_wants_a_hit_and_a_miss),
        cmocka_unit_test(a_hit_must_be_found_where_it_says),
        cmocka_unit_test(a_miss_must_not_be_found_by_any_block_of_its_id),
        cmocka_unit_test(a_known_fault_that_is_mended_must_be_said_so),
        cmocka_unit_test(of_finds_that_overlap_the_longest_counts),
        cmocka_unit_test(a_line_without_which_all_is_the_same_is_idle),
        cmocka_unit_test(a_line_that_an_example_needs_is_not_idle),
        cmocka_unit_test(names_must_be_known_before_they_are_used),
        cmocka_unit_test(what_is_used_nowhere_is_told),
        cmocka_unit_test(a_pattern_must_say_something),
        cmocka_unit_test(a_find_begins_and_ends_with_a_word),
        cmocka_unit_test(gaps_are_bounded),
        cmocka_unit_test(brackets_pair),
        cmocka_unit_test(the_underlined_part_stands_once_on_every_way),
        cmocka_unit_test(affixes_are_kept_narrow),
        cmocka_unit_test(exceptions_stand_beside_words_only),
        cmocka_unit_test(a_rule_has_an_id_of_the_guide_and_a_kind),
        cmocka_unit_test(lines_stand_where_they_belong),
        cmocka_unit_test(example_marks_pair),
        cmocka_unit_test(words_are_one_token_and_written_once),
        cmocka_unit_test(messages_are_short_whole_and_known),
        cmocka_unit_test(every_rule_wants_its_message_unless_lax),
        cmocka_unit_test(a_mark_is_one_that_somebody_asks_for),
        cmocka_unit_test(a_pattern_that_would_cost_too_much_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
