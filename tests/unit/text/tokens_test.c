/* tokens_test.c - words, numbers and marks */
#include "reading.h"

static void hyphens_part_words_and_leave_a_flag(void **state)
{
    (void)state;
    assert_string_equal(shown("five-star e-mail 5-stj\xC3\xA4rnig"),
                        "five star e mail 5 stj\xC3\xA4rnig");
    assert_int_equal(flags("star", OMD_F_HYPHEN | OMD_F_SPACE), OMD_F_HYPHEN);
    assert_int_equal(flags("five", OMD_F_HYPHEN), 0);
    assert_string_equal(shown("fram- och -5 a - b"), "fram - och - 5 a - b");
    assert_string_equal(shown("10\xE2\x80\x93"
                              "20 dagar"),
                        "10 20 dagar");
    assert_string_equal(shown("{{a}}-{{b}}"), "{{a}} {{b}}");
}

static void english_clitics_are_split(void **state)
{
    (void)state;
    assert_string_equal(shown("don't can't we'd I\xE2\x80\x99m you've they'll it's we're"),
                        "do n't ca n't we 'd i 'm you 've they 'll it 's we 're");
    assert_int_equal(flags("n't", OMD_F_CLITIC | OMD_F_SPACE), OMD_F_CLITIC);
    assert_string_equal(shown("shouldn't've DON\xC2\xB4T"), "should n't 've do n't");
    assert_string_equal(shown("cannot o'clock rock'n'roll"), "cannot o'clock rock'n'roll");
    assert_string_equal(shown("the customers' view"), "the customers ' view");
}

static void numbers_keep_single_signs_between_digits(void **state)
{
    (void)state;
    assert_string_equal(shown("4.500 10:30 1,5 1.000.000"), "4.500 10:30 1,5 1.000.000");
    assert_int_equal(token("4.500")->kind, OMD_NUMBER);
    assert_string_equal(shown("5. 5, 5: 1..2 10%"), "5 . 5 , 5 : 1 . . 2 10 %");
    assert_string_equal(shown("5\xEF\xB8\x8F\xE2\x83\xA3 10\xC2\xBD"), "5 10\xC2\xBD");
}

static void words_may_hold_digits(void **state)
{
    (void)state;
    assert_string_equal(shown("2nd 5e 1d10t 10kg"), "2nd 5e 1d10t 10kg");
    assert_int_equal(token("2nd")->kind, OMD_WORD);
}

static void capitals_are_told(void **state)
{
    (void)state;
    shown("Hej DU I don't \xC3\x85NGRA \xC3\x85"
          "ngern M8 {{XX YY}}");
    assert_int_equal(flags("hej", OMD_F_CAPITAL | OMD_F_CAPITALS), OMD_F_CAPITAL);
    assert_int_equal(flags("du", OMD_F_CAPITALS), OMD_F_CAPITALS);
    assert_int_equal(flags("i", OMD_F_CAPITAL | OMD_F_CAPITALS), OMD_F_CAPITAL);
    assert_int_equal(flags("do", OMD_F_CAPITAL), 0);
    assert_int_equal(flags("\xC3\xA5ngra", OMD_F_CAPITALS), OMD_F_CAPITALS);
    assert_int_equal(flags("\xC3\xA5ngern", OMD_F_CAPITAL | OMD_F_CAPITALS), OMD_F_CAPITAL);
    assert_int_equal(flags("m8", OMD_F_CAPITALS), 0);
    assert_int_equal(flags("{{xx yy}}", OMD_F_CAPITAL | OMD_F_CAPITALS), 0);
}

static void blanks_and_lines_are_told(void **state)
{
    (void)state;
    shown("ett,tv\xC3\xA5 tre\nfyra\r\nfem\n \n sex\xC2\xA0sju\xE2\x80\xA9\xC3\xA5tta");
    const unsigned all = OMD_F_SPACE | OMD_F_NEWLINE | OMD_F_PARAGRAPH;
    assert_int_equal(flags("ett", all), 0);
    assert_int_equal(flags("tv\xC3\xA5", all), 0);
    assert_int_equal(flags("tre", all), OMD_F_SPACE);
    assert_int_equal(flags("fyra", all), OMD_F_SPACE | OMD_F_NEWLINE);
    assert_int_equal(flags("fem", all), OMD_F_SPACE | OMD_F_NEWLINE);
    assert_int_equal(flags("sex", all), all);
    assert_int_equal(flags("sju", all), OMD_F_SPACE);
    assert_int_equal(flags("\xC3\xA5tta", all), all);
}

static void marks_are_levelled(void **state)
{
    (void)state;
    assert_string_equal(shown("\xE2\x80\x9C"
                              "a\xE2\x80\x9D \xC2\xAB"
                              "b\xC2\xBB c\xEF\xBC\x81\xEF\xBC\x9F"),
                        "\" a \" \" b \" c ! ?");
    assert_string_equal(shown("!!!"), "! ! !");
}

static void a_merge_tag_beside_a_word_is_its_own_token(void **state)
{
    (void)state;
    assert_string_equal(shown("{{name}}s hej"), "{{name}} s hej");
    assert_int_equal(flags("s", OMD_F_SPACE), 0);
}

static void accents_without_a_letter_are_no_word(void **state)
{
    (void)state;
    shown("\xCC\x81\xCC\x81 a!\xCC\x81 b");
    assert_int_equal(text.tokens[0].kind, OMD_MARK);
    assert_int_equal(text.token_count, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hyphens_part_words_and_leave_a_flag),
        cmocka_unit_test(english_clitics_are_split),
        cmocka_unit_test(numbers_keep_single_signs_between_digits),
        cmocka_unit_test(words_may_hold_digits),
        cmocka_unit_test(capitals_are_told),
        cmocka_unit_test(blanks_and_lines_are_told),
        cmocka_unit_test(marks_are_levelled),
        cmocka_unit_test(a_merge_tag_beside_a_word_is_its_own_token),
        cmocka_unit_test(accents_without_a_letter_are_no_word),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
