/* quotes_test.c - which tokens stand between quotation marks */
#include "reading.h"

/* The quoted words of a text, parted by blanks, without the marks. */
static const char *quoted(const char *source)
{
    static char line[1024];
    line[0] = 0;
    shown(source);
    for (uint32_t i = 0; i < text.token_count; i++) {
        if (text.tokens[i].quote == 0 || text.tokens[i].kind == OMD_MARK) continue;
        if (line[0] != 0) strcat(line, " ");
        strcat(line, text.forms + text.tokens[i].form);
    }
    return line;
}

static void every_pair_of_marks_is_known(void **state)
{
    (void)state;
    assert_string_equal(quoted("a \"b\" c"), "b");
    assert_string_equal(quoted("a \xE2\x80\x9C"
                               "b\xE2\x80\x9D c"),
                        "b");
    assert_string_equal(quoted("a \xE2\x80\x9D"
                               "b\xE2\x80\x9D c"),
                        "b");
    assert_string_equal(quoted("a \xE2\x80\x9E"
                               "b\xE2\x80\x9C c"),
                        "b");
    assert_string_equal(quoted("a \xE2\x80\x9E"
                               "b\xE2\x80\x9D c"),
                        "b");
    assert_string_equal(quoted("a \xC2\xAB"
                               "b\xC2\xBB c"),
                        "b");
    assert_string_equal(quoted("a \xC2\xAB"
                               "\xC2\xA0"
                               "b\xC2\xA0\xC2\xBB c"),
                        "b");
    assert_string_equal(quoted("a \xC2\xBB"
                               "b\xC2\xAB c"),
                        "b");
    assert_string_equal(quoted("a \xC2\xBB"
                               "b\xC2\xBB c"),
                        "b");
    assert_string_equal(quoted("a \xE2\x80\x98"
                               "b\xE2\x80\x99 c"),
                        "b");
    assert_string_equal(quoted("a \xE2\x80\x99"
                               "b\xE2\x80\x99 c"),
                        "b");
    assert_string_equal(quoted("a 'b' c"), "b");
    assert_string_equal(quoted("a &quot;b&quot; c"), "b");
}

static void the_marks_belong_to_the_quotation(void **state)
{
    (void)state;
    shown("a \"b\" c \"d\"");
    assert_int_equal(text.tokens[1].quote, 1);
    assert_int_equal(text.tokens[3].quote, 1);
    assert_int_equal(text.tokens[4].quote, 0);
    assert_int_equal(text.tokens[5].quote, 2);
}

static void apostrophes_are_no_quotation_marks(void **state)
{
    (void)state;
    assert_string_equal(quoted("it's what the customers' dogs don't eat"), "");
    assert_string_equal(
        quoted("it\xE2\x80\x99s what the customers\xE2\x80\x99 dogs don\xE2\x80\x99t eat"), "");
    assert_string_equal(quoted("he said 'we don't care' twice"), "we do n't care");
}

static void inches_are_no_quotation_marks(void **state)
{
    (void)state;
    assert_string_equal(quoted("en 27\" och en 32\" TV"), "");
    assert_string_equal(quoted("\"ge oss 5\" sa han"), "ge oss 5");
}

static void an_unclosed_quotation_is_none(void **state)
{
    (void)state;
    assert_string_equal(quoted("han sa \"du \xC3\xA4r dum\n\nDet \xC3\xA4r sant\" ja"), "");
    assert_string_equal(quoted("'cause he said \"you fool\" now"), "you fool");
    assert_string_equal(quoted("oj \xE2\x80\x9C nej \"b\" c"), "b");
}

static void a_quotation_may_hold_sentences_and_other_marks(void **state)
{
    (void)state;
    assert_string_equal(quoted("du skrev \"Hej. Hon sa 'nej'. Slut.\" igen"),
                        "hej hon sa nej slut");
}

static void numbers_of_quotations_go_on_after_255(void **state)
{
    (void)state;
    static char source[1200];
    source[0] = 0;
    for (int i = 0; i < 256; i++) strcat(source, "\"a\" ");
    shown(source);
    assert_int_equal(text.tokens[0].quote, 1);
    assert_int_equal(text.tokens[3 * 254].quote, 255);
    assert_int_equal(text.tokens[3 * 255].quote, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_pair_of_marks_is_known),
        cmocka_unit_test(the_marks_belong_to_the_quotation),
        cmocka_unit_test(apostrophes_are_no_quotation_marks),
        cmocka_unit_test(inches_are_no_quotation_marks),
        cmocka_unit_test(an_unclosed_quotation_is_none),
        cmocka_unit_test(a_quotation_may_hold_sentences_and_other_marks),
        cmocka_unit_test(numbers_of_quotations_go_on_after_255),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
