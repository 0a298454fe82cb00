/* entities_test.c - entities are decoded, and what only looks like one is left */
#include "reading.h"

#include "../../../src/text/entities.h"

static uint32_t point_of(const char *entity)
{
    uint32_t point = 0, size = omd_entity_point(entity, (uint32_t)strlen(entity), &point);
    assert_int_equal(size, strlen(entity));
    return point;
}

static bool is_none(const char *source)
{
    uint32_t point;
    return omd_entity_point(source, (uint32_t)strlen(source), &point) == 0;
}

static void names_of_latin_1_and_punctuation_are_known(void **state)
{
    (void)state;
    assert_int_equal(point_of("&aring;"), 0xE5);
    assert_int_equal(point_of("&Ouml;"), 0xD6);
    assert_int_equal(point_of("&eacute;"), 0xE9);
    assert_int_equal(point_of("&szlig;"), 0xDF);
    assert_int_equal(point_of("&amp;"), '&');
    assert_int_equal(point_of("&lt;"), '<');
    assert_int_equal(point_of("&quot;"), '"');
    assert_int_equal(point_of("&apos;"), '\'');
    assert_int_equal(point_of("&rsquo;"), 0x2019);
    assert_int_equal(point_of("&hellip;"), 0x2026);
    assert_int_equal(point_of("&ndash;"), 0x2013);
    assert_int_equal(point_of("&euro;"), 0x20AC);
    assert_int_equal(point_of("&nbsp;"), 0xA0);
    assert_int_equal(point_of("&nbsp"), 0xA0);
    assert_int_equal(point_of("&yuml;"), 0xFF);
    assert_int_equal(point_of("&zwnj;"), 0x200C);
}

static void numbers_are_read_in_both_bases(void **state)
{
    (void)state;
    assert_int_equal(point_of("&#229;"), 0xE5);
    assert_int_equal(point_of("&#xE5;"), 0xE5);
    assert_int_equal(point_of("&#X1f600;"), 0x1F600);
    assert_int_equal(point_of("&#146;"), 0x2019);
}

static void impossible_numbers_are_replaced(void **state)
{
    (void)state;
    assert_int_equal(point_of("&#0;"), 0xFFFD);
    assert_int_equal(point_of("&#xD800;"), 0xFFFD);
    assert_int_equal(point_of("&#1114112;"), 0xFFFD);
    assert_int_equal(point_of("&#9999999999;"), 0xFFFD);
}

static void an_ampersand_in_prose_stays(void **state)
{
    (void)state;
    assert_true(is_none("&"));
    assert_true(is_none("& Co;"));
    assert_true(is_none("&T;"));
    assert_true(is_none("&aring"));
    assert_true(is_none("&#;"));
    assert_true(is_none("&#x;"));
    assert_true(is_none("&unknownandlongname;"));
    assert_string_equal(shown("H&M, AT&T"), "h & m , at & t");
}

static void a_word_is_read_across_entities(void **state)
{
    (void)state;
    assert_string_equal(shown("v&aring;r h&#228;st"), "v\xC3\xA5r h\xC3\xA4st");
    assert_string_equal(written(token("v\xC3\xA5r")), "v&aring;r");
}

static void a_decoded_bracket_opens_no_tag(void **state)
{
    (void)state;
    assert_string_equal(shown("&lt;b&gt;bra"), "< b > bra");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_of_latin_1_and_punctuation_are_known),
        cmocka_unit_test(numbers_are_read_in_both_bases),
        cmocka_unit_test(impossible_numbers_are_replaced),
        cmocka_unit_test(an_ampersand_in_prose_stays),
        cmocka_unit_test(a_word_is_read_across_entities),
        cmocka_unit_test(a_decoded_bracket_opens_no_tag),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
