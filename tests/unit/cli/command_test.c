/* command_test.c - the command's contract: a line out for each line in, whatever comes */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../../src/cli/command.h"
#include "../../../src/json/read.h"

static char *output, *errors;

static int forget(void **state)
{
    (void)state;
    free(output);
    free(errors);
    output = errors = NULL;
    return 0;
}

static char *slurp(FILE *file)
{
    long size = ftell(file);
    char *text = malloc((size_t)size + 1);
    rewind(file);
    assert_int_equal(fread(text, 1, (size_t)size, file), size);
    text[size] = '\0';
    fclose(file);
    return text;
}

#define MOST_WORDS 16

/* Runs "omdome WORDS…" on `size` bytes of input; returns its exit status. */
static int run_on(const char *input, size_t size, int count, const char *const *words)
{
    char copies[MOST_WORDS][256], *argv[MOST_WORDS + 1] = { 0 };
    FILE *in = tmpfile(), *out = tmpfile(), *err = tmpfile();
    fwrite(input, 1, size, in);
    rewind(in);
    snprintf(copies[0], sizeof copies[0], "omdome");
    for (int i = 1; i <= count; i++) snprintf(copies[i], sizeof copies[i], "%s", words[i - 1]);
    for (int i = 0; i <= count; i++) argv[i] = copies[i];
    int status = omd_command(count + 1, argv, in, out, err);
    forget(NULL);
    fclose(in);
    fseek(out, 0, SEEK_END);
    fseek(err, 0, SEEK_END);
    output = slurp(out);
    errors = slurp(err);
    return status;
}

#define RUN(input, ...)                                                                            \
    run_on((input), strlen(input),                                                                 \
           (int)(sizeof((const char *[]){ __VA_ARGS__ }) / sizeof(char *)),                        \
           (const char *const[]){ __VA_ARGS__ })

static int check_lines(const char *input, size_t size)
{
    static const char *const words[] = { "check", "--jsonl" };
    return run_on(input, size, 2, words);
}

static int count_lines(const char *text)
{
    int count = 0;
    for (; *text; text++) count += *text == '\n';
    return count;
}

static const char *line_of(int number)
{
    const char *line = output;
    while (--number > 0) line = strchr(line, '\n') + 1;
    return line;
}

static void assert_line_begins(int number, const char *expected)
{
    const char *line = line_of(number);
    if (strncmp(line, expected, strlen(expected)) != 0)
        fail_msg("line %d is %.200s, not %s", number, line, expected);
}

/* Every line is JSON. */
static void assert_json_lines(void)
{
    omd_json j;
    omd_json_init(&j, &omd_plain_memory);
    for (const char *line = output; *line;) {
        const char *end = strchr(line, '\n');
        assert_non_null(end);
        if (omd_json_read(&j, line, (size_t)(end - line)) != 0)
            fail_msg("%s in %.200s", j.error, line);
        line = end + 1;
    }
    omd_json_free(&j);
}

static void each_line_is_answered_in_order(void **state)
{
    (void)state;
    static const char input[] =
        "{\"id\":\"b\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"Hej!\"}\n"
        "{\"id\":7,\"kind\":\"invitation\",\"lang\":\"auto\",\"text\":\"\"}\n"
        "{\"kind\":\"reply\",\"text\":\"Thank you, do write to us again.\"}";
    assert_int_equal(check_lines(input, sizeof input - 1), 0);
    assert_int_equal(count_lines(output), 3);
    assert_line_begins(1, "{\"id\":\"b\",\"lang\":\"sv\",\"findings\":[");
    assert_line_begins(2, "{\"id\":7,\"lang\":");
    assert_line_begins(3, "{\"id\":null,\"lang\":\"en\",");
    assert_json_lines();
    assert_string_equal(errors, "");
}

static void a_finding_has_all_that_the_contract_names(void **state)
{
    (void)state;
    assert_int_equal(RUN("{\"id\":\"x\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"Du, kan du "
                         "inte radera omdömet?\"}\n",
                         "check", "--jsonl"),
                     0);
    static const char *const members[] = { "\"rule\":\"removal-request.delete\"",
                                           "\"category\":\"removal-request\"",
                                           "\"severity\":\"error\"",
                                           "\"start\":",
                                           "\"end\":31",
                                           "\"message\":\"",
                                           "\"reason\":\"",
                                           "\"source\":{\"title\":\"",
                                           "\"replacements\":[",
                                           "\"advice\":[\"advice.thank\"" };
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (!strstr(output, members[i])) fail_msg("%s is not in %s", members[i], output);
}

static void malformed_lines_are_told_and_the_run_goes_on(void **state)
{
    (void)state;
    static const char input[] =
        "{\"id\":\"a\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"Hej\"}\n"
        "{\"id\":\"b\",\n"
        "\n"
        "[]\n"
        "{\"id\":\"c\",\"kind\":\"letter\",\"lang\":\"sv\",\"text\":\"Hej\"}\n"
        "{\"id\":\"d\",\"kind\":\"reply\",\"lang\":\"sv\"}\n"
        "{\"id\":\"e\",\"kind\":\"reply\",\"lang\":\"x\",\"text\":\"Hej\"}\n"
        "{\"id\":\"f\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":5}\n"
        "{\"id\":\"g\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"x\",\"context\":{\"stars\":"
        "\"5\"}}\n"
        "{\"id\":\"h\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"Hej\"}\n";
    assert_int_equal(check_lines(input, sizeof input - 1), 2);
    assert_int_equal(count_lines(output), 10);
    assert_line_begins(1, "{\"id\":\"a\",\"lang\":\"sv\"");
    for (int i = 2; i <= 9; i++) {
        char expected[64];
        snprintf(expected, sizeof expected, "{\"id\":null,\"line\":%d,\"error\":\"", i);
        assert_line_begins(i, expected);
    }
    assert_line_begins(10, "{\"id\":\"h\",\"lang\":\"sv\"");
    assert_json_lines();
}

static void ill_formed_text_comes_back_as_valid_json(void **state)
{
    (void)state;
    static const char input[] = "{\"id\":\"\xFF\\ud83d\",\"kind\":\"reply\",\"lang\":\"sv\","
                                "\"text\":\"Va\xC3??? \\ude00\"}\r\n";
    assert_int_equal(check_lines(input, sizeof input - 1), 0);
    assert_line_begins(1, "{\"id\":\"\xEF\xBF\xBD\xEF\xBF\xBD\",\"lang\":\"sv\"");
    assert_non_null(strstr(output, "\"start\":3,\"end\":6"));
    assert_json_lines();
}

static void a_byte_order_mark_is_passed_over(void **state)
{
    (void)state;
    assert_int_equal(RUN("\xEF\xBB\xBF{\"kind\":\"reply\",\"text\":\"\"}\n", "check", "--jsonl"),
                     0);
}

static void no_lines_make_no_answers(void **state)
{
    (void)state;
    assert_int_equal(check_lines("", 0), 0);
    assert_string_equal(output, "");
}

static char *long_line(size_t size, size_t *all)
{
    static const char head[] = "{\"id\":\"long\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"",
                      tail[] = "\"}\n";
    char *line = malloc(size + sizeof head + sizeof tail);
    memcpy(line, head, sizeof head - 1);
    memset(line + sizeof head - 1, 'a', size);
    memcpy(line + sizeof head - 1 + size, tail, sizeof tail - 1);
    *all = size + sizeof head + sizeof tail - 2;
    return line;
}

static void five_megabytes_of_one_letter_are_answered(void **state)
{
    (void)state;
    size_t size;
    char *line = long_line(5u << 20, &size);
    assert_int_equal(check_lines(line, size), 0);
    assert_line_begins(1, "{\"id\":\"long\",\"lang\":\"sv\",\"findings\":[]");
    free(line);
}

static void texts_and_lines_that_are_too_long_are_told(void **state)
{
    (void)state;
    size_t first, second;
    char *text = long_line((32u << 20) + 1, &first), *line = long_line(65u << 20, &second);
    static const char last[] =
        "{\"id\":\"last\",\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"Hej\"}\n";
    char *input = malloc(first + second + sizeof last);
    memcpy(input, text, first);
    memcpy(input + first, line, second);
    memcpy(input + first + second, last, sizeof last - 1);
    assert_int_equal(check_lines(input, first + second + sizeof last - 1), 2);
    assert_int_equal(count_lines(output), 3);
    assert_line_begins(1, "{\"id\":null,\"line\":1,\"error\":\"The text is longer");
    assert_line_begins(2, "{\"id\":null,\"line\":2,\"error\":\"the line is longer");
    assert_line_begins(3, "{\"id\":\"last\",");
    free(text);
    free(line);
    free(input);
}

/* More than one batch and more than one thread. */
static void ten_thousand_lines_keep_their_order(void **state)
{
    (void)state;
    int count = 10000;
    char *input = malloc((size_t)count * 96), *p = input;
    for (int i = 1; i <= count; i++)
        p += sprintf(
            p,
            i % 1000
                ? "{\"id\":%d,\"kind\":\"reply\",\"lang\":\"sv\",\"text\":\"Tack, Va??? Nej.\"}\n"
                : "oops %d\n",
            i);
    static const char *const words[] = { "check", "--jsonl", "--jobs", "3" };
    assert_int_equal(run_on(input, (size_t)(p - input), 4, words), 2);
    assert_int_equal(count_lines(output), count);
    const char *line = output;
    for (int i = 1; i <= count; i++) {
        char expected[64];
        snprintf(expected, sizeof expected, i % 1000 ? "{\"id\":%d," : "{\"id\":null,\"line\":%d,",
                 i);
        assert_memory_equal(line, expected, strlen(expected));
        line = strchr(line, '\n') + 1;
    }
    free(input);
}

static void people_see_the_line_and_the_place(void **state)
{
    (void)state;
    assert_int_equal(RUN("Hej!\nVad \xC3\xA4r det? Kan du inte radera omd\xC3\xB6met?\n", "check",
                         "-", "--kind", "reply", "--lang=sv"),
                     1);
    assert_non_null(strstr(output, "(standard input):2:"));
    assert_non_null(strstr(output, "error: "));
    assert_non_null(strstr(output, "[removal-request.delete]"));
    const char *source = strstr(output, "  Vad är det?"),
               *under = source ? strchr(source, '\n') + 1 : NULL;
    assert_non_null(under);
    long mark = strchr(under, '^') - under, place = strstr(source, "Kan") - source;
    assert_in_range(mark, place - 1, place + 25);
    assert_null(strchr(output, '\033'));
}

static void what_could_move_the_cursor_is_not_shown(void **state)
{
    (void)state;
    RUN("\033[2J Va??? \xC2\x9B\x07", "check", "-", "--kind", "reply", "--lang", "sv");
    assert_non_null(strstr(output, "???"));
    assert_null(strchr(output, '\033'));
    assert_null(strchr(output, '\a'));
    assert_null(strstr(output, "\xC2\x9B"));
}

static void hints_alone_leave_the_status_clean(void **state)
{
    (void)state;
    assert_int_equal(RUN("Tack f\xC3\xB6r omd\xC3\xB6met. Va??? Ja.", "check", "-", "--kind",
                         "reply", "--lang", "sv"),
                     0);
    assert_non_null(strstr(output, "hint"));
    assert_int_equal(
        RUN("Va??? Ja.", "check", "-", "--kind=reply", "--rule", "aggression.shouting=error"), 1);
    assert_int_equal(RUN("Va??? Ja.", "check", "-", "--kind=reply", "--rule", "aggression=off"), 0);
    assert_null(strstr(output, "???"));
}

static void other_formats_are_json(void **state)
{
    (void)state;
    RUN("Va???\nNej???", "check", "-", "--kind", "reply", "--lang", "sv", "--format", "json");
    assert_non_null(strstr(output, "\"file\":\"(standard input)\""));
    omd_json j;
    omd_json_init(&j, &omd_plain_memory);
    assert_int_equal(omd_json_read(&j, output, strlen(output)), 0);
    RUN("Va???\nNej???", "check", "-", "--kind", "reply", "--lang", "sv", "--format", "sarif");
    assert_int_equal(omd_json_read(&j, output, strlen(output)), 0);
    assert_non_null(
        strstr(output, "\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":7"));
    omd_json_free(&j);
}

static void wrong_use_is_told_and_ends_with_2(void **state)
{
    (void)state;
    static const char *const wrong[][4] = {
        {"chekc"             },
        {                 "check"               },
        {               "check",                      "-" },
        {                "check",       "--kind" },
        {                         "check",                                              "--kind", "letter", "-" },
        {       "check",               "-", "--kind=reply", "--format=xml" },
        {        "check",         "-", "--kind=reply", "--what" },
        {                            "check",                    "-", "--kind=reply", "--rule=aggression" },
        {                "check",                "-", "--kind=reply", "--rule=nonsense=off" },
        { "check",                      "-", "--kind=reply", "--rule=aggression=loud" },
        {   "check","-", "--kind=reply", "--lang=x" },
        {            "check",                                     "-", "--kind=reply", "--locale=xx" },
        {                 "check","/nowhere/at/all", "--kind=reply" },
        {                      "check",                     "-", "--kind=reply", "--packs=/nowhere" },
        {                     "check",               "-", "--kind=reply", "--context=/nowhere" },
        {    "check",                         "--jsonl", "--jobs=0" },
        {              "check",       "--jsonl", "/nowhere/at/all" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        int count = 0;
        while (count < 4 && wrong[i][count]) count++;
        if (run_on("x", 1, count, wrong[i]) != 2)
            fail_msg("fine with %s %s", wrong[i][0], wrong[i][count - 1]);
        assert_memory_equal(errors, "omdome: ", 8);
    }
}

static void copy_built(const char *name, const char *to, size_t most)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", getenv("OMDOME_PACKS"), name);
    FILE *from = fopen(path, "rb"), *into = fopen(to, "wb");
    assert_non_null(from);
    assert_non_null(into);
    for (int c; most > 0 && (c = getc(from)) != EOF; most--) putc(c, into);
    fclose(from);
    fclose(into);
}

static void scores_are_read_from_beside_their_pack(void **state)
{
    (void)state;
    char folder[] = "/tmp/omdome-packs-XXXXXX", pack[64], scores[64], none[64], option[64];
    assert_non_null(mkdtemp(folder));
    snprintf(pack, sizeof pack, "%s/sv.pack", folder);
    snprintf(scores, sizeof scores, "%s/sv.scores", folder);
    snprintf(option, sizeof option, "--packs=%s", folder);
    copy_built("sv.pack", pack, SIZE_MAX);
    assert_int_equal(RUN("Hej!", "check", "-", "--kind=reply", option), 0);
    copy_built("sv.scores", scores, SIZE_MAX);
    assert_int_equal(RUN("Hej!", "check", "-", "--kind=reply", option), 0);
    copy_built("sv.scores", scores, 4096);
    assert_int_equal(RUN("Hej!", "check", "-", "--kind=reply", option), 2);
    assert_non_null(strstr(errors, "scores of pack 1: "));
    assert_non_null(strstr(errors, omd_error_text(OMD_BAD_PACK)));
    snprintf(none, sizeof none, "%s/aa.pack", folder);
    assert_int_equal(mkdir(none, 0700), 0);
    assert_int_equal(RUN("Hej!", "check", "-", "--kind=reply", option), 2);
    assert_non_null(strstr(errors, none)); /* and what was read is freed */
    rmdir(none);
    unlink(pack);
    unlink(scores);
    assert_int_equal(rmdir(folder), 0);
}

static void help_and_version_are_there(void **state)
{
    (void)state;
    assert_int_equal(RUN("", "--help"), 0);
    assert_non_null(strstr(output, "Exit status"));
    assert_int_equal(RUN("", "check", "--kind", "--help"), 0);
    assert_non_null(strstr(output, "Exit status"));
    assert_int_equal(RUN("", "--version"), 0);
    assert_string_equal(output, "omdome " OMD_VERSION "\n");
    assert_int_equal(RUN("", "languages"), 0);
    assert_non_null(strstr(output, "sv\n"));
    assert_non_null(strstr(output, "en\n"));
}

int main(void)
{
    setenv("OMDOME_PACKS", "build/packs", 0);
#define TEST(name) cmocka_unit_test_teardown(name, forget)
    const struct CMUnitTest tests[] = {
        TEST(each_line_is_answered_in_order),
        TEST(a_finding_has_all_that_the_contract_names),
        TEST(malformed_lines_are_told_and_the_run_goes_on),
        TEST(ill_formed_text_comes_back_as_valid_json),
        TEST(a_byte_order_mark_is_passed_over),
        TEST(no_lines_make_no_answers),
        TEST(five_megabytes_of_one_letter_are_answered),
        TEST(texts_and_lines_that_are_too_long_are_told),
        TEST(ten_thousand_lines_keep_their_order),
        TEST(people_see_the_line_and_the_place),
        TEST(what_could_move_the_cursor_is_not_shown),
        TEST(hints_alone_leave_the_status_clean),
        TEST(other_formats_are_json),
        TEST(wrong_use_is_told_and_ends_with_2),
        TEST(scores_are_read_from_beside_their_pack),
        TEST(help_and_version_are_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
