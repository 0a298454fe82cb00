/* names_test.c - every rule is found by its name, and belongs to its category */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/report/names.h"

static void every_rule_is_found_by_its_name(void **state)
{
    (void)state;
    for (int i = 0; i < OMD_RULE_COUNT; i++) assert_int_equal(omd_rule_number(omd_rule_name(i)), i);
}

static void a_rule_s_name_begins_with_its_category(void **state)
{
    (void)state;
    for (int i = 0; i < OMD_RULE_COUNT; i++) {
        const char *category = omd_category_name(omd_rule_category(i));
        size_t size = strlen(category);
        assert_memory_equal(omd_rule_name(i), category, size);
        assert_int_equal(omd_rule_name(i)[size], '.');
    }
}

static void names_that_are_none_are_not_found(void **state)
{
    (void)state;
    static const char *const none[] = { "",    "aggression",     "aggression.", "aggression.shout",
                                        "zzz", "leading.positiv" };
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_int_equal(omd_rule_number(none[i]), -1);
    assert_true(omd_rule_number("spelling.compound") >= 0); /* no pack finds it, a speller does */
    assert_int_equal(omd_category_number("aggression.shouting"), -1);
    assert_true(omd_category_number("aggression") >= 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_rule_is_found_by_its_name),
        cmocka_unit_test(a_rule_s_name_begins_with_its_category),
        cmocka_unit_test(names_that_are_none_are_not_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
