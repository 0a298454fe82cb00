/* emoji_test.c - emoji sequences and smileys are one token */
#include "reading.h"

/* How many emoji tokens a text has. */
static int emoji_in(const char *source)
{
    int count = 0;
    shown(source);
    for (uint32_t i = 0; i < text.token_count; i++) count += text.tokens[i].kind == OMD_EMOJI;
    return count;
}

static void a_sequence_is_one_token(void **state)
{
    (void)state;
    assert_int_equal(
        emoji_in("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"), 1);
    assert_int_equal(text.token_count, 1);
    assert_int_equal(emoji_in("\xF0\x9F\x87\xB8\xF0\x9F\x87\xAA\xF0\x9F\x87\xB3\xF0\x9F\x87\xB4"),
                     2);
    assert_int_equal(emoji_in("5\xE2\xAD\x90\xE2\xAD\x90\xEF\xB8\x8F"), 2);
}

static void skin_and_style_are_left_out_of_the_form(void **state)
{
    (void)state;
    assert_string_equal(shown("\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD"), "\xF0\x9F\x91\x8D");
    assert_string_equal(shown("\xE2\xAD\x90\xEF\xB8\x8F"), "\xE2\xAD\x90");
}

static void smileys_are_emoji(void **state)
{
    (void)state;
    assert_int_equal(emoji_in(":) :-) ;) :( :'-( :D :-P =) 8-) <3 </3 ^^ :/ :))) hej:)"), 15);
    assert_string_equal(written(token(":)))")), ":)))");
}

static void what_only_looks_like_a_smiley_is_none(void **state)
{
    (void)state;
    assert_int_equal(emoji_in("1:3 (se 1:) a:b :Dag kl:D http://a.se 8) 5<3 a=b ://"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sequence_is_one_token),
        cmocka_unit_test(skin_and_style_are_left_out_of_the_form),
        cmocka_unit_test(smileys_are_emoji),
        cmocka_unit_test(what_only_looks_like_a_smiley_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
