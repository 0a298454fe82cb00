/* read_test.c - JSON is read strictly, and nothing that comes in does harm */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/json/read.h"
#include "omdome.h"

static omd_json json;

static int set_up(void **state)
{
    (void)state;
    omd_json_init(&json, &omd_plain_memory);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    omd_json_free(&json);
    return 0;
}

/* Reads a copy that has no byte to spare, so that the sanitizer sees a step too far. */
static int read_exactly(const char *text, size_t size)
{
    char *copy = malloc(size ? size : 1);
    memcpy(copy, text, size);
    int failure = omd_json_read(&json, copy, size);
    free(copy);
    return failure;
}

static int read(const char *text)
{
    return read_exactly(text, strlen(text));
}

static void assert_string(const char *text, const char *expected, size_t size)
{
    assert_int_equal(read(text), 0);
    assert_int_equal(json.values[0].kind, OMD_J_STRING);
    assert_int_equal(json.values[0].size, size);
    assert_memory_equal(omd_json_string(&json, json.values), expected, size + 1);
}

static void an_object_s_members_are_found_by_key(void **state)
{
    (void)state;
    assert_int_equal(omd_json_read(&json, "{\"a\":[1,{\"b\":2}],\"c\":\"x\"}", 25), 0);
    const omd_json_value *c = omd_json_member(&json, json.values, "c");
    assert_non_null(c);
    assert_string_equal(omd_json_string(&json, c), "x");
    assert_null(omd_json_member(&json, json.values, "b"));
    assert_int_equal(omd_json_member(&json, json.values, "a")->kind, OMD_J_ARRAY);
}

static void of_two_members_with_one_key_the_last_wins(void **state)
{
    (void)state;
    assert_int_equal(read("{\"a\":\"first\",\"b\":{\"a\":0},\"a\":\"last\"}"), 0);
    assert_string_equal(omd_json_string(&json, omd_json_member(&json, json.values, "a")), "last");
}

static void the_values_of_a_list_follow_one_another(void **state)
{
    (void)state;
    assert_int_equal(read("[[],{\"k\":[1]},true]"), 0);
    const omd_json_value *list = json.values, *v = omd_json_first(&json, list);
    assert_int_equal(v->kind, OMD_J_ARRAY);
    assert_null(omd_json_first(&json, v));
    v = omd_json_after(&json, list, v);
    assert_int_equal(v->kind, OMD_J_OBJECT);
    v = omd_json_after(&json, list, v);
    assert_int_equal(v->kind, OMD_J_TRUE);
    assert_null(omd_json_after(&json, list, v));
}

static void escapes_become_utf_8(void **state)
{
    (void)state;
    assert_string("\"\\u00e5\\ud83d\\ude00\\n\\/\\\"\"", "å😀\n/\"", 9);
    assert_string("\"a\\u0000b\"", "a\0b", 3);
}

static void a_lone_surrogate_becomes_the_replacement_character(void **state)
{
    (void)state;
    assert_string("\"\\ud83d\"", "\xEF\xBF\xBD", 3);
    assert_string("\"\\ude00\\ud83d\"", "\xEF\xBF\xBD\xEF\xBF\xBD", 6);
    assert_string("\"\\ud83d\\ud83d\\ude00\"", "\xEF\xBF\xBD😀", 7);
    assert_string("\"\\ud83dx\"", "\xEF\xBF\xBDx", 4);
}

static void bytes_that_are_not_utf_8_stay_as_they_are(void **state)
{
    (void)state;
    assert_string("\"\xC3\xED\xA0\"", "\xC3\xED\xA0", 3);
}

static void whatever_json_does_not_allow_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",
        " ",
        "{",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "[1 2]",
        "{\"a\" 1}",
        "\"a",
        "\"a\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\t\"",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "1e+",
        "-",
        "--1",
        "0x1",
        "NaN",
        "nul",
        "True",
        "tru",
        "1 1",
        "{}{}",
        "[]]",
        "}",
        "]",
        ",",
        ":",
        "{\"a\":1]",
        "[1}",
        "/**/1",
        "\xEF\xBB\xBF{}",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (read(wrong[i]) != OMD_BAD_ARGUMENT) fail_msg("was read: %s", wrong[i]);
        assert_non_null(json.error);
        assert_true(json.error_at <= strlen(wrong[i]));
    }
    assert_int_equal(read_exactly("\"\0\"", 3), OMD_BAD_ARGUMENT);
    assert_int_equal(read_exactly("\"\\\0\"", 4), OMD_BAD_ARGUMENT);
}

static void whatever_json_allows_is_read(void **state)
{
    (void)state;
    static const char *const right[] = { "0",       "-0",      "1.5",  "1e9",
                                         "-1.0E-2", " null ",  "true", "false",
                                         "{}",      "[]",      "[{}]", "\r\n\t[ 1 , 2 ]\n",
                                         "\"\"",    "\"\x7F\"" };
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        if (read(right[i]) != 0) fail_msg("was refused: %s: %s", right[i], json.error);
}

static void nesting_has_a_bound(void **state)
{
    (void)state;
    char text[2 * (OMD_JSON_DEPTH + 2) + 1];
    for (int depth = OMD_JSON_DEPTH; depth <= OMD_JSON_DEPTH + 2; depth++) {
        memset(text, '[', (size_t)depth);
        memset(text + depth, ']', (size_t)depth);
        int failure = read_exactly(text, 2 * (size_t)depth);
        assert_int_equal(failure, depth > OMD_JSON_DEPTH + 1 ? OMD_BAD_ARGUMENT : 0);
    }
}

static void a_million_brackets_are_refused_and_not_followed(void **state)
{
    (void)state;
    size_t size = 1000000;
    char *text = malloc(size);
    memset(text, '[', size);
    assert_int_equal(omd_json_read(&json, text, size), OMD_BAD_ARGUMENT);
    assert_true(json.error_at < 100);
    free(text);
}

static void only_short_whole_numbers_are_whole(void **state)
{
    (void)state;
    int whole;
    static const char text[] = "[5,-3,4.5,1e1,1234567890]";
    assert_int_equal(omd_json_read(&json, text, sizeof text - 1), 0);
    assert_true(omd_json_whole(&json, &json.values[1], &whole));
    assert_int_equal(whole, 5);
    assert_true(omd_json_whole(&json, &json.values[2], &whole));
    assert_int_equal(whole, -3);
    for (int i = 3; i < 6; i++) assert_false(omd_json_whole(&json, &json.values[i], &whole));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_object_s_members_are_found_by_key),
        cmocka_unit_test(of_two_members_with_one_key_the_last_wins),
        cmocka_unit_test(the_values_of_a_list_follow_one_another),
        cmocka_unit_test(escapes_become_utf_8),
        cmocka_unit_test(a_lone_surrogate_becomes_the_replacement_character),
        cmocka_unit_test(bytes_that_are_not_utf_8_stay_as_they_are),
        cmocka_unit_test(whatever_json_does_not_allow_is_refused),
        cmocka_unit_test(whatever_json_allows_is_read),
        cmocka_unit_test(nesting_has_a_bound),
        cmocka_unit_test(a_million_brackets_are_refused_and_not_followed),
        cmocka_unit_test(only_short_whole_numbers_are_whole),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
