/* input_test.c - whatever text comes in, an answer comes out with offsets inside it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/text/text.h"
#include "packs.h"

static omd_checker *c;

static int set_up(void **state)
{
    (void)state;
    c = test_checker();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    test_close(c);
    return 0;
}

static void assert_inside(const omd_report *r, uint32_t units)
{
    for (uint32_t i = 0; i < r->finding_count; i++) {
        const omd_finding *f = &r->findings[i];
        assert_true(f->start < f->end && f->end <= units);
        assert_true(i == 0 || r->findings[i - 1].start <= f->start);
        for (uint32_t k = 0; k < f->replacement_count; k++)
            assert_true(f->replacements[k].start <= f->replacements[k].end &&
                        f->replacements[k].end <= units);
    }
}

/* Checks a copy that has no byte to spare, as both kinds. */
static uint32_t check(const char *text, size_t size)
{
    char *copy = malloc(size ? size : 1);
    memcpy(copy, text, size);
    uint32_t found = 0;
    for (int kind = OMD_REPLY; kind <= OMD_INVITATION; kind++) {
        omd_request ask = { .kind = (omd_kind)kind };
        const omd_report *report;
        omd_utf16 walk;
        assert_int_equal(omd_check(c, &ask, copy, size, &report), 0);
        omd_utf16_start(&walk, copy, (uint32_t)size);
        assert_inside(report, omd_utf16_at(&walk, (uint32_t)size));
        found += report->finding_count;
    }
    free(copy);
    return found;
}

static uint32_t check_many(const char *part, size_t size)
{
    size_t part_size = strlen(part), count = size / part_size;
    char *text = malloc(count * part_size + 1);
    for (size_t i = 0; i < count; i++) memcpy(text + i * part_size, part, part_size);
    uint32_t found = check(text, count * part_size);
    free(text);
    return found;
}

static void an_empty_text_has_no_findings(void **state)
{
    (void)state;
    const omd_report *report;
    omd_request ask = { .kind = OMD_REPLY };
    assert_int_equal(omd_check(c, &ask, NULL, 0, &report), 0);
    assert_int_equal(report->finding_count, 0);
    assert_int_equal(check("", 0), 0);
    assert_int_equal(check(" \n\t ", 4), 0);
    assert_int_equal(check("\0", 1), 0);
}

static void bytes_that_are_not_utf_8_are_no_failure(void **state)
{
    (void)state;
    static const char *const texts[] = { "\xFF",
                                         "\xC3",
                                         "a\xC3 b",
                                         "\xF0\x9F\x98",
                                         "\xED\xA0\xBD\xED\xB8\x80",
                                         "\x80\x80\x80",
                                         "Kan du radera\xFF omd\xC3met?",
                                         "\xF8\x88\x80\x80\x80" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) check(texts[i], strlen(texts[i]));
}

static void a_find_behind_bad_bytes_lies_where_a_browser_counts(void **state)
{
    (void)state;
    static const char text[] = "\xF0\x9F\x98 \xED\xA0\x80 Va??? Nej.";
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", text), "aggression.shouting");
    assert_non_null(f);
    assert_int_equal(f->start, 1 + 1 + 3 + 1 + 2);
    assert_int_equal(f->end, f->start + 3);
}

static void every_pair_of_bytes_is_survived(void **state)
{
    (void)state;
    char text[] = "idiot xx omdöme";
    for (int a = 0; a < 256; a += 3)
        for (int b = 0; b < 256; b += 7) {
            text[6] = (char)a;
            text[7] = (char)b;
            check(text, sizeof text - 1);
        }
}

static void five_megabytes_of_one_letter_are_no_trouble(void **state)
{
    (void)state;
    check_many("a", 5u << 20);
}

static void unclosed_tags_are_text(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "<",   "<b",    "<b ", "<!--", "<script>", "<style>a", "<a href=\"", "{{", "{{x",
        "*|",  "<?php", "&",   "&#",   "&#x",      "&amp",     "<<",         "[[", "${",
        "%%@", "</",    "<!",  "{%",   "{% if",    "__x",      "%",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        check(texts[i], strlen(texts[i]));
        check_many(texts[i], 40000);
    }
    static const char open[] = "Hej <b Kan du radera omdömet?";
    assert_non_null(test_finding(test_check(c, OMD_REPLY, "sv", open), "removal-request.delete"));
}

static void many_findings_are_all_reported(void **state)
{
    (void)state;
    assert_int_equal(check_many("Va??? Nej. ", 11000), 2 * 1000);
}

static void hostile_shapes_come_to_an_end(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "idiot ",
        "idiot fuck ",
        "\"",
        "\xE2\x80\x9D",
        "(",
        "1",
        "1 ",
        "+46",
        "a@",
        "@",
        "a\xCC\x81",
        "\xCC\x81",
        "SLUTA SKRIVA SÅNT ",
        "x!!!",
        "!",
        "! ",
        "f*ck ",
        "j ä v l a ",
        "ring oss 08-",
        "\xF0\x9F\x91\xA8\xE2\x80\x8D",
        "\xE2\x80\x8B",
        "www.",
        "http://",
        "omdöme radera ",
        "inte ",
        ", ",
        "-",
        "\n",
        "Å",
        "ß",
        "\xEF\xB7\xBA",
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) check_many(parts[i], 60000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_text_has_no_findings),
        cmocka_unit_test(bytes_that_are_not_utf_8_are_no_failure),
        cmocka_unit_test(a_find_behind_bad_bytes_lies_where_a_browser_counts),
        cmocka_unit_test(every_pair_of_bytes_is_survived),
        cmocka_unit_test(five_megabytes_of_one_letter_are_no_trouble),
        cmocka_unit_test(unclosed_tags_are_text),
        cmocka_unit_test(many_findings_are_all_reported),
        cmocka_unit_test(hostile_shapes_come_to_an_end),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
