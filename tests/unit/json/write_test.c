/* write_test.c - what is written is JSON and UTF-8, whatever came in */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/json/report.h"

static omd_json_out out;

static int set_up(void **state)
{
    (void)state;
    omd_json_out_init(&out, &omd_plain_memory);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    omd_json_out_free(&out);
    return 0;
}

static void assert_written(const char *expected)
{
    assert_false(out.failed);
    assert_int_equal(out.size, strlen(expected));
    assert_memory_equal(out.bytes, expected, out.size);
}

static void assert_put(const char *text, size_t size, const char *expected)
{
    omd_json_start(&out);
    omd_json_put(&out, text, size);
    assert_written(expected);
}

static void text_stays_as_it_is(void **state)
{
    (void)state;
    assert_put("Hej på dig 😀", strlen("Hej på dig 😀"), "\"Hej på dig 😀\"");
    assert_put("", 0, "\"\"");
    assert_put("\xEF\xBF\xBD", 3, "\"\xEF\xBF\xBD\"");
}

static void marks_and_control_characters_are_escaped(void **state)
{
    (void)state;
    assert_put("a\"b\\c\n\t\r\x01", 9, "\"a\\\"b\\\\c\\n\\t\\r\\u0001\"");
    assert_put("a\0b", 3, "\"a\\u0000b\"");
}

static void ill_formed_bytes_become_replacement_characters(void **state)
{
    (void)state;
    assert_put("a\xFFz", 3, "\"a\xEF\xBF\xBDz\"");
    assert_put("\xF0\x9F\x98", 3, "\"\xEF\xBF\xBD\"");
    assert_put("\xED\xA0\x80", 3, "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    assert_put("\xC3", 1, "\"\xEF\xBF\xBD\"");
}

static void numbers_are_written_in_full(void **state)
{
    (void)state;
    omd_json_start(&out);
    omd_json_put_number(&out, 0);
    omd_json_raw(&out, " ");
    omd_json_put_number(&out, 4294967295u);
    assert_written("0 4294967295");
}

static void a_report_is_written_with_all_its_members(void **state)
{
    (void)state;
    omd_replacement fix = { "Remove", "", 3, 8 };
    omd_finding finding = { 3,
                            7,
                            "leading.positive",
                            "leading",
                            OMD_WARNING,
                            "say \"so\"",
                            "why",
                            "title",
                            "https://x",
                            &fix,
                            1 };
    omd_advice advice[] = {
        {"advice.thank",   false, "Thank"},
        { "advice.length", true,  "Short"}
    };
    omd_report report = { "en", true, &finding, 1, advice, 2 };
    omd_json_start(&out);
    omd_json_report(&out, &report, NULL);
    assert_written(
        "{\"language\":\"en\",\"supported\":true,\"findings\":[{\"rule\":\"leading.positive\",\"category\":"
        "\"leading\","
        "\"severity\":\"warning\",\"start\":3,\"end\":7,\"message\":\"say "
        "\\\"so\\\"\",\"reason\":\"why\","
        "\"source\":{\"title\":\"title\",\"url\":\"https://"
        "x\"},\"replacements\":[{\"label\":\"Remove\","
        "\"text\":\"\",\"start\":3,\"end\":8}]}],\"advice\":[{\"rule\":\"advice.thank\",\"met\":"
        "false,"
        "\"message\":\"Thank\"},{\"rule\":\"advice.length\",\"met\":true,\"message\":\"Short\"}]}");
}

static void only_what_a_text_lacks_is_unmet(void **state)
{
    (void)state;
    omd_advice advice[] = {
        {"advice.length",   true,  ""},
        { "advice.thank",   false, ""},
        { "advice.support", false, ""}
    };
    omd_report report = { .language = "sv", .advice = advice, .advice_count = 3 };
    omd_json_start(&out);
    omd_json_unmet(&out, &report);
    assert_written("[\"advice.thank\",\"advice.support\"]");
}

static void *no_memory(void *context, void *block, size_t size)
{
    (void)context;
    (void)block;
    (void)size;
    return NULL;
}

static void memory_that_runs_out_is_told_once_and_for_all(void **state)
{
    (void)state;
    omd_memory memory = { no_memory, NULL };
    omd_json_out poor;
    omd_json_out_init(&poor, &memory);
    omd_json_put(&poor, "x", 1);
    omd_json_put_number(&poor, 7);
    assert_true(poor.failed);
    assert_int_equal(poor.size, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_stays_as_it_is),
        cmocka_unit_test(marks_and_control_characters_are_escaped),
        cmocka_unit_test(ill_formed_bytes_become_replacement_characters),
        cmocka_unit_test(numbers_are_written_in_full),
        cmocka_unit_test(a_report_is_written_with_all_its_members),
        cmocka_unit_test(only_what_a_text_lacks_is_unmet),
        cmocka_unit_test(memory_that_runs_out_is_told_once_and_for_all),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
