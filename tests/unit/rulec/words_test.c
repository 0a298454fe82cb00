/* words_test.c - a word's forms, from its line and the dictionary */
#include <stdio.h>

#include "trial.h"

static const char swedish[] = "tests/unit/rulec/fixture/sv",
                  english[] = "tests/unit/rulec/fixture/en";

static void finds_as(const char *language, const char *dictionary_name, const char *words,
                     const char *find, const char *text, const char *found)
{
    trial t;
    char rules[512];
    snprintf(rules, sizeof rules, "rule aggression.hostile in reply\nfind %s\n", find);
    trial_open_as(&t, language, dictionary_name, words, rules, NULL);
    assert_string_equal(trial_finds(&t, OMD_REPLY, text), found);
    trial_close(&t);
}

#define H "aggression.hostile: "

static void the_dictionary_gives_forms(void **state)
{
    (void)state;
    finds_as("en", english, "", "~change", "change changes changed changing changer",
             H "change | " H "changes | " H "changed | " H "changing");
}

static void a_word_line_takes_the_dictionarys_place(void **state)
{
    (void)state;
    finds_as("en", english, "word change = change chang\n", "~change", "changes chang", H "chang");
}

static void forms_are_added_and_taken_away(void **state)
{
    (void)state;
    finds_as("en", english, "word change + exchange - changed\n", "~change",
             "changed exchange changes", H "exchange | " H "changes");
    finds_as("en", english, "word change - changed + exchange\n", "~change",
             "changed exchange changes", H "exchange | " H "changes");
}

static void a_word_is_inflected_like_another(void **state)
{
    (void)state;
    finds_as("en", english, "word rearrange like change\n", "~rearrange",
             "rearranging rearranged change", H "rearranging | " H "rearranged");
    finds_as("en", english, "word go = go goes\nword undergo like go\n", "( ~go | ~undergo )",
             "undergoes", H "undergoes");
}

static void words_that_are_like_each_other_end(void **state)
{
    trial t;
    (void)state;
    trial_open(&t, "word one like two\nword two like one\n",
               "rule aggression.hostile in reply\nfind ~one\n");
    assert_non_null(strstr(trial_said(&t), "\"~one\" has one form"));
    trial_close(&t);
}

static void swedish_is_found_without_its_dots(void **state)
{
    (void)state;
    finds_as("sv", swedish, "", "~omd\xC3\xB6me", "omdome omd\xC3\xB6met omdomet",
             H "omdome | " H "omd\xC3\xB6met | " H "omdomet");
    finds_as("sv", swedish, "", "sk\xC3\xA4mt*", "skamtar", H "skamtar");
    finds_as("en", english, "", "om\xC3\xB6", "omo", "");
}

static void two_words_may_share_a_form_without_dots(void **state)
{
    (void)state;
    finds_as("sv", swedish, "", "( b\xC3\xA5t | b\xC3\xA4t nu )", "bat, bat nu, b\xC3\xA5t nu",
             H "bat | " H "bat nu | " H "b\xC3\xA5t");
}

static void no_form_without_dots_is_made_that_is_another_word(void **state)
{
    (void)state;
    finds_as("sv", swedish, "", "m\xC3\xA5la", "mala m\xC3\xA5la",
             H "m\xC3\xA5la"); /* in the dictionary */
    finds_as("sv", swedish, "", "( h\xC3\xA4r | [ x ] har du )", "har har du",
             H "har du");                                      /* in the pack */
    finds_as("sv", swedish, "", "m\xC3\xA5la*", "malade", ""); /* "mala" begins so */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_dictionary_gives_forms),
        cmocka_unit_test(a_word_line_takes_the_dictionarys_place),
        cmocka_unit_test(forms_are_added_and_taken_away),
        cmocka_unit_test(a_word_is_inflected_like_another),
        cmocka_unit_test(words_that_are_like_each_other_end),
        cmocka_unit_test(swedish_is_found_without_its_dots),
        cmocka_unit_test(two_words_may_share_a_form_without_dots),
        cmocka_unit_test(no_form_without_dots_is_made_that_is_another_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
