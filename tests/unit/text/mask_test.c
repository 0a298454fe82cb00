/* mask_test.c - HTML is left out where it is HTML, and only there */
#include "reading.h"

static void inline_tags_do_not_part_words_or_phrases(void **state)
{
    (void)state;
    assert_string_equal(shown("<b>R</b>eview"), "review");
    assert_string_equal(written(token("review")), "R</b>eview");
    assert_string_equal(shown("get <strong>10% OFF</strong> now"), "get 10 % off now");
    assert_string_equal(written(token("off")), "OFF");
    assert_string_equal(shown("f<span style='x'></span>uck"), "fuck");
}

static void block_tags_end_a_paragraph_and_br_a_line(void **state)
{
    (void)state;
    assert_string_equal(shown("<p>hej</p><p>du</p>"), "hej | du");
    assert_int_equal(flags("du", OMD_F_PARAGRAPH), OMD_F_PARAGRAPH);
    assert_string_equal(shown("<td>ett</td><td>tv\xC3\xA5</td>"), "ett | tv\xC3\xA5");
    shown("hej<br>du");
    assert_int_equal(flags("du", OMD_F_NEWLINE | OMD_F_PARAGRAPH), OMD_F_NEWLINE);
    shown("hej<br/><br />du");
    assert_int_equal(flags("du", OMD_F_PARAGRAPH), OMD_F_PARAGRAPH);
}

static void line_breaks_of_html_source_are_blanks(void **state)
{
    (void)state;
    assert_string_equal(shown("<p>Vi hj\xC3\xA4lper\nDig g\xC3\xA4rna</p>"),
                        "vi hj\xC3\xA4lper dig g\xC3\xA4rna");
    shown("hej<br>\ndu");
    assert_int_equal(flags("du", OMD_F_PARAGRAPH), 0);
    assert_string_equal(shown("Hej Anna\n \nVi<br>ses"), "hej anna | vi | ses");
}

static void style_script_comments_and_doctype_are_dropped(void **state)
{
    (void)state;
    assert_string_equal(shown("a<style>p > b { x }</style>b"), "ab");
    assert_string_equal(shown("a <SCRIPT>if (a < b) { \"<p>\" }</SCRIPT > b"), "a b");
    assert_string_equal(shown("a <!-- <b> idiot --> b"), "a b");
    assert_string_equal(shown("<!DOCTYPE html><html>a"), "a");
    assert_string_equal(shown("a <![endif]-->b"), "a b");
    assert_string_equal(shown("a <!--[if mso]><xml>x</xml><![endif]--> b"), "a b");
}

static void of_a_head_only_the_title_is_read(void **state)
{
    (void)state;
    assert_string_equal(shown("<html><head><meta charset=\"x\"><title>Hej "
                              "du</title><style>p{}</style></head><body>text"),
                        "hej du | text");
    assert_string_equal(shown("<head><link a=b>inget</head>text"), "text");
}

static void attributes_may_hold_brackets_and_merge_tags(void **state)
{
    (void)state;
    assert_string_equal(shown("<a href=\"{{url}}\" title='a > b'>skriv</a>"), "skriv");
    assert_string_equal(shown("<a href=\"<?php echo $x; ?>\">skriv</a>"), "skriv");
    assert_string_equal(shown("<a title=\"oj>skriv</a>"), "skriv");
}

static void signs_of_less_stay_text(void **state)
{
    (void)state;
    assert_string_equal(shown("a < b > c"), "a < b > c");
    assert_string_equal(shown("1<2 och 3>2"), "1 < 2 och 3 > 2");
    assert_string_equal(shown("i <3 u"), "i <3 u");
    assert_string_equal(shown("x <b and c> y"), "x < b and c > y");
    assert_string_equal(shown("<anna@x.se>"), "< anna @ x.se >");
    assert_string_equal(shown("<https://x.se>"), "< https://x.se >");
}

static void an_unclosed_tag_is_text(void **state)
{
    (void)state;
    assert_string_equal(shown("hej <b"), "hej < b");
    assert_string_equal(shown("hej <a href=x du"), "hej < a href = x du");
    assert_string_equal(shown("hej <b <i>du</i>"), "hej < b du");
    assert_string_equal(shown("hej <!-- du"), "hej < ! - - du");
    assert_string_equal(shown("<style>du"), "du");
}

static void a_tag_longer_than_4096_bytes_is_text(void **state)
{
    (void)state;
    static char source[6000];
    memset(source, 'x', sizeof source - 1);
    memcpy(source, "<p a=", 5);
    source[4000] = '>';
    shown(source);
    assert_int_equal(text.token_count, 1);
    source[4000] = 'x';
    source[5000] = '>';
    shown(source);
    assert_true(text.token_count > 4);
}

static void tags_that_nobody_knows_are_text_placeholders_or_elements(void **state)
{
    (void)state;
    assert_string_equal(shown("a<o:p></o:p>b<my-tag x=1>c"), "abc");
    shown("Hej <f\xC3\xB6rnamn>!");
    assert_int_equal(text.tokens[1].kind, OMD_TAG);
    assert_string_equal(shown("hej <du och jag>"), "hej < du och jag >");
}

static void plain_text_holds_no_html(void **state)
{
    (void)state;
    assert_string_equal(shown_plain("<b>hej</b> &amp;"), "< b > hej < / b > & amp ;");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(inline_tags_do_not_part_words_or_phrases),
        cmocka_unit_test(block_tags_end_a_paragraph_and_br_a_line),
        cmocka_unit_test(line_breaks_of_html_source_are_blanks),
        cmocka_unit_test(style_script_comments_and_doctype_are_dropped),
        cmocka_unit_test(of_a_head_only_the_title_is_read),
        cmocka_unit_test(attributes_may_hold_brackets_and_merge_tags),
        cmocka_unit_test(signs_of_less_stay_text),
        cmocka_unit_test(an_unclosed_tag_is_text),
        cmocka_unit_test(a_tag_longer_than_4096_bytes_is_text),
        cmocka_unit_test(tags_that_nobody_knows_are_text_placeholders_or_elements),
        cmocka_unit_test(plain_text_holds_no_html),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
