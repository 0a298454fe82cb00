/* pattern_test.c - each element of a pattern finds what it says, and no more */
#include "trial.h"

#define FINDS(pattern, text, found) assert_string_equal(pattern_finds(pattern, text), found)

static void a_word_is_found_in_any_case_and_only_whole(void **state)
{
    (void)state;
    FINDS("cat", "A Cat, a CAT and a caterpillar.", "Cat | CAT");
}

static void a_word_is_read_as_texts_are(void **state)
{
    (void)state;
    FINDS("don't", "I don’t, I don't.", "don’t | don't");
    FINDS("five-star", "A five-star or five star thing.", "five-star | five star");
    FINDS("\"%\"", "10 % off", "%");
}

static void prefixes_and_endings_find_compounds(void **state)
{
    (void)state;
    FINDS("skit*", "skit skitkul bergskit", "skit | skitkul");
    FINDS("*idiot", "idiot skitidiot idioti", "idiot | skitidiot");
}

static void an_exception_takes_single_words_away(void **state)
{
    (void)state;
    FINDS("( skit* | kul | ! skitkul | ! skitbr* )", "skitdag skitkul kul skitbra",
          "skitdag | kul");
}

static void optional_parts_and_groups_take_the_longest_way(void **state)
{
    (void)state;
    FINDS("[ very ] ( good | good day )", "very good day", "very good day");
}

static void a_gap_stays_in_its_clause(void **state)
{
    (void)state;
    FINDS("ant ..2 bee", "ant bee. ant fox bee. ant fox fox bee. ant fox fox fox bee.",
          "ant bee | ant fox bee | ant fox fox bee");
    FINDS("ant ..2 bee", "ant, bee. ant fox, bee. ant but bee. ant – bee. ant (bee.", "");
    FINDS("ant ..2 but", "ant fox but", "ant fox but");
}

static void a_wide_gap_crosses_commas_but_no_sentence(void **state)
{
    (void)state;
    FINDS("ant ...3 bee", "ant, but bee. ant. Bee.", "ant, but bee");
}

static void a_gap_after_a_place_may_stand_at_a_clause_start(void **state)
{
    (void)state;
    FINDS("^ ..2 bee", "Fox bee. Fox fox fox bee.", "Fox bee");
    FINDS("{clause} ..1 bee", "Well fox yak, fox bee", "fox bee");
    FINDS("\",\" ..1 bee", "yak, fox bee", ", fox bee");
}

static void slots_stand_in_any_order(void **state)
{
    (void)state;
    FINDS("ant &1 bee", "ant bee. bee ant. bee fox ant. bee fox fox ant. bee, ant.",
          "ant bee | bee ant | bee fox ant");
    FINDS("ant &&2 bee", "bee, ant", "bee, ant");
    FINDS("ant &1 bee &0 cow", "cow fox ant bee. bee cow fox ant. ant fox fox bee cow.",
          "cow fox ant bee | bee cow fox ant");
    FINDS("ant &0 bee &0 cow &0 dog", "dog bee ant cow", "dog bee ant cow");
}

static void a_slot_binds_tighter_than_a_sequence(void **state)
{
    (void)state;
    FINDS("do ant &1 bee", "do bee ant. do fox ant bee.", "do bee ant");
}

static void the_tightest_match_wins_then_the_leftmost(void **state)
{
    (void)state;
    FINDS("ant &4 bee", "ant fox fox bee ant", "bee ant");
    FINDS("ant &4 bee", "ant bee fox fox bee", "ant bee");
    FINDS("ant ..3 bee", "ant fox bee fox bee", "ant fox bee");
    FINDS("ant bee", "ant bee ant bee", "ant bee | ant bee");
}

static void gaps_in_brackets_reach_as_far_as_they_may(void **state)
{
    (void)state;
    FINDS("ant [ ..3 bee ]", "ant fox fox bee", "ant fox fox bee");
    FINDS("ant [ ..4 {end} ]", "ant fox fox, yak", "ant fox fox");
    FINDS("ant [ ..4 {end} ]", "ant fox fox!", "ant fox fox");
}

static void only_the_marked_part_is_underlined(void **state)
{
    (void)state;
    FINDS("ant ..2 <bee [ cow ]> dog", "ant fox bee cow dog", "bee cow");
    FINDS("<ant> &3 bee", "bee fox ant", "ant");
    FINDS("( <fox> yak | <zebra> )", "fox yak zebra", "fox | zebra");
}

static void places_let_marks_through(void **state)
{
    (void)state;
    FINDS("^ ant", "– ant fox. fox ant.", "ant");
    FINDS("ant $", "fox ant! ant fox.", "ant");
    FINDS("ant ( $ | so what )", "fox ant! ant so what.", "ant | ant so what");
    FINDS("ant {question}", "ant fox? fox ant? ant.", "ant | ant");
    FINDS("ant {statement}", "ant? ant.", "ant");
    FINDS("{paragraph} ^ ant", "Ant bee. Ant cow.\n\nAnt dog.", "Ant | Ant");
}

static void tokens_are_known_by_their_kind(void **state)
{
    (void)state;
    FINDS("{number} stars", "5 stars, five stars", "5 stars");
    FINDS("{percent}", "get 10 % off", "10 %");
    FINDS("{tag}", "Hi {{name}} there", "{{name}}");
    FINDS("{caps} {caps}", "NOT GOOD at all", "NOT GOOD");
    FINDS("fox {capital}", "fox Anna. Anna fox.", "fox Anna");
    FINDS("{capital} comes", "Anna comes. He says Bo comes.", "Bo comes");
    FINDS("see {link}", "see https://example.com now", "see https://example.com");
}

static void repeats_take_all_that_stand_in_a_row(void **state)
{
    (void)state;
    FINDS("@ab+ cow", "ant bee ant cow", "ant bee ant cow");
    FINDS("( ant bee )+", "ant bee ant bee ant", "ant bee ant bee");
}

static void sets_hold_phrases_and_gaps(void **state)
{
    (void)state;
    FINDS("@phrase quail", "fox owl yak quail. zebra quail. yak quail.",
          "fox owl yak quail | zebra quail");
    FINDS("@ab", "ant cow bee", "ant | bee");
}

static void a_find_in_a_long_sentence_is_found_once(void **state)
{
    (void)state;
    char text[4096] = "";
    for (int i = 0; i < 150; i++) strcat(text, i % 50 == 20 ? "ant fox bee " : "filler ");
    assert_string_equal(pattern_finds("ant ..2 bee", text),
                        "ant fox bee | ant fox bee | ant fox bee");
    assert_string_equal(pattern_finds("filler $", text), "filler");
    assert_string_equal(pattern_finds("^ filler", text), "filler");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_is_found_in_any_case_and_only_whole),
        cmocka_unit_test(a_word_is_read_as_texts_are),
        cmocka_unit_test(prefixes_and_endings_find_compounds),
        cmocka_unit_test(an_exception_takes_single_words_away),
        cmocka_unit_test(optional_parts_and_groups_take_the_longest_way),
        cmocka_unit_test(a_gap_stays_in_its_clause),
        cmocka_unit_test(a_wide_gap_crosses_commas_but_no_sentence),
        cmocka_unit_test(a_gap_after_a_place_may_stand_at_a_clause_start),
        cmocka_unit_test(slots_stand_in_any_order),
        cmocka_unit_test(a_slot_binds_tighter_than_a_sequence),
        cmocka_unit_test(the_tightest_match_wins_then_the_leftmost),
        cmocka_unit_test(gaps_in_brackets_reach_as_far_as_they_may),
        cmocka_unit_test(only_the_marked_part_is_underlined),
        cmocka_unit_test(places_let_marks_through),
        cmocka_unit_test(tokens_are_known_by_their_kind),
        cmocka_unit_test(repeats_take_all_that_stand_in_a_row),
        cmocka_unit_test(sets_hold_phrases_and_gaps),
        cmocka_unit_test(a_find_in_a_long_sentence_is_found_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
