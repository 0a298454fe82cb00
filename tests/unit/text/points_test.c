/* points_test.c - what code points are to the tokenizer */
#include "reading.h"

#include <utf8proc.h>

#include "../../../src/text/points.h"

static void the_table_of_latin_1_agrees_with_unicode(void **state)
{
    (void)state;
    for (uint32_t point = 0; point < 256; point++) {
        utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)point);
        bool upper = c == UTF8PROC_CATEGORY_LU;
        bool letter = upper || c == UTF8PROC_CATEGORY_LL || c == UTF8PROC_CATEGORY_LO;
        bool digit = c == UTF8PROC_CATEGORY_ND || c == UTF8PROC_CATEGORY_NO;
        bool space = c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_CC;
        assert_int_equal((omd_class(point) & OMD_C_LETTER) != 0, letter);
        assert_int_equal((omd_class(point) & OMD_C_UPPER) != 0, upper);
        assert_int_equal((omd_class(point) & OMD_C_DIGIT) != 0, digit);
        assert_int_equal((omd_class(point) & OMD_C_SPACE) != 0, space);
        assert_int_equal((omd_class(point) & OMD_C_INVISIBLE) != 0, point == 0xAD);
    }
}

static void far_points_have_their_class(void **state)
{
    (void)state;
    assert_int_equal(omd_class(0x0416), OMD_C_LETTER | OMD_C_UPPER); /* Ж */
    assert_int_equal(omd_class(0x4E2D), OMD_C_LETTER);               /* 中 */
    assert_int_equal(omd_class(0x0663), OMD_C_DIGIT);                /* ٣ */
    assert_int_equal(omd_class(0x0301), OMD_C_COMBINING);
    assert_int_equal(omd_class(0x200B), OMD_C_INVISIBLE);
    assert_int_equal(omd_class(0xFE0F), OMD_C_INVISIBLE);
    assert_int_equal(omd_class(0x202F), OMD_C_SPACE);
    assert_int_equal(omd_class(0x2029), OMD_C_SPACE | OMD_C_NEWLINE);
    assert_int_equal(omd_class(0x1F600), OMD_C_EMOJI);
    assert_int_equal(omd_class(0x2B50), OMD_C_EMOJI);  /* ⭐ */
    assert_int_equal(omd_class(0x24B6), OMD_C_LETTER); /* Ⓐ */
    assert_int_equal(omd_class(0x2019), 0);
    assert_int_equal(omd_class(0x203C), 0); /* ‼ */
    assert_int_equal(omd_class(0x20AC), 0); /* € */
    assert_int_equal(omd_class(0x10FFFF), 0);
}

/* The tables that are made of utf8proc's hold what utf8proc says. */
static void every_far_point_has_the_class_that_unicode_gives_it(void **state)
{
    (void)state;
    for (uint32_t point = 0x100; point < 0x110000; point++) {
        const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)point);
        bool mark = p->category == UTF8PROC_CATEGORY_MN || p->category == UTF8PROC_CATEGORY_MC ||
                    p->category == UTF8PROC_CATEGORY_ME;
        bool upper = p->category == UTF8PROC_CATEGORY_LU || p->category == UTF8PROC_CATEGORY_LT;
        bool lower = p->category == UTF8PROC_CATEGORY_LL || p->category == UTF8PROC_CATEGORY_LM ||
                     p->category == UTF8PROC_CATEGORY_LO;
        bool digit = p->category == UTF8PROC_CATEGORY_ND || p->category == UTF8PROC_CATEGORY_NL ||
                     p->category == UTF8PROC_CATEGORY_NO;
        bool space = p->category >= UTF8PROC_CATEGORY_ZS && p->category <= UTF8PROC_CATEGORY_ZP;
        bool hidden = (p->ignorable && (mark || lower)) || p->category == UTF8PROC_CATEGORY_CF ||
                      (point >= 0x20DD && point <= 0x20E4);
        bool enclosed =
            (point >= 0x249C && point <= 0x24E9) || (point >= 0x1F110 && point <= 0x1F149);
        uint8_t class = omd_class(point);
        bool right = ((class & OMD_C_UPPER) != 0) == upper &&
                     ((class & OMD_C_LETTER) != 0) ==
                         (!hidden && (upper || lower || (enclosed && !digit))) &&
                     ((class & OMD_C_DIGIT) != 0) == digit &&
                     ((class & OMD_C_SPACE) != 0) == space &&
                     ((class & OMD_C_COMBINING) != 0) == (mark && !hidden) &&
                     ((class & OMD_C_INVISIBLE) != 0) == hidden;
        if (!right) fail_msg("U+%04X has the class %u", point, class);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_of_latin_1_agrees_with_unicode),
        cmocka_unit_test(far_points_have_their_class),
        cmocka_unit_test(every_far_point_has_the_class_that_unicode_gives_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
