/* found_test.c - finds come in order, and of one rule's that overlap the longest stays */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../../src/report/found.h"
#include "../../../src/report/names.h"

static omd_finds finds;

static int set_up(void **state)
{
    (void)state;
    omd_finds_init(&finds, &omd_plain_memory);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    omd_finds_free(&finds);
    return 0;
}

static void add(const char *rule, uint32_t start, uint32_t end, omd_severity severity)
{
    omd_found found = {
        .start = start,
        .end = end,
        .personal = OMD_NONE,
        .rule = omd_rule_number(rule),
        .severity = severity,
    };
    assert_true(omd_finds_add(&finds, &found));
}

static void assert_find(uint32_t i, const char *rule, uint32_t start, uint32_t end)
{
    assert_true(i < finds.count);
    assert_string_equal(omd_rule_name(finds.items[i].rule), rule);
    assert_int_equal(finds.items[i].start, start);
    assert_int_equal(finds.items[i].end, end);
}

static void finds_are_sorted_by_start_then_longest_then_rule(void **state)
{
    (void)state;
    add("leading.positive", 5, 9, OMD_ERROR);
    add("aggression.insult", 5, 9, OMD_ERROR);
    add("incentive.gift", 5, 12, OMD_ERROR);
    add("selective.gating", 0, 3, OMD_ERROR);
    assert_true(omd_finds_merge(&finds));
    assert_int_equal(finds.count, 4);
    assert_find(0, "selective.gating", 0, 3);
    assert_find(1, "incentive.gift", 5, 12);
    assert_find(2, "aggression.insult", 5, 9);
    assert_find(3, "leading.positive", 5, 9);
}

static void of_one_rule_s_overlapping_finds_the_longest_stays(void **state)
{
    (void)state;
    add("leading.positive", 0, 5, OMD_ERROR);
    add("leading.positive", 3, 11, OMD_ERROR);
    add("leading.positive", 4, 6, OMD_ERROR);
    add("leading.positive", 11, 12, OMD_ERROR);
    assert_true(omd_finds_merge(&finds));
    assert_int_equal(finds.count, 2);
    assert_find(0, "leading.positive", 3, 11);
    assert_find(1, "leading.positive", 11, 12);
}

static void finds_of_different_rules_may_overlap(void **state)
{
    (void)state;
    add("removal-request.delete", 0, 5, OMD_ERROR);
    add("removal-request.edit", 0, 5, OMD_ERROR);
    assert_true(omd_finds_merge(&finds));
    assert_int_equal(finds.count, 2);
}

static void the_gravest_severity_of_merged_finds_stays(void **state)
{
    (void)state;
    add("removal-request.edit", 0, 9, OMD_WARNING);
    add("removal-request.edit", 2, 5, OMD_ERROR);
    assert_true(omd_finds_merge(&finds));
    assert_int_equal(finds.count, 1);
    assert_find(0, "removal-request.edit", 0, 9);
    assert_int_equal(finds.items[0].severity, OMD_ERROR);
}

static void a_rewrite_survives_the_merge(void **state)
{
    (void)state;
    add("removal-request.edit", 0, 9, OMD_ERROR);
    add("removal-request.edit", 2, 5, OMD_ERROR);
    finds.items[1].rewrite = "Write to us.";
    assert_true(omd_finds_merge(&finds));
    assert_string_equal(finds.items[0].rewrite, "Write to us.");
}

static void many_finds_in_any_order_are_sorted(void **state)
{
    (void)state;
    uint32_t count = 1000;
    for (uint32_t i = 0; i < count; i++)
        add("aggression.profanity", 7 * (i * 617 % count), 7 * (i * 617 % count) + 3, OMD_ERROR);
    assert_true(omd_finds_merge(&finds));
    assert_int_equal(finds.count, count);
    for (uint32_t i = 0; i < count; i++) assert_find(i, "aggression.profanity", 7 * i, 7 * i + 3);
}

static void nothing_is_no_problem(void **state)
{
    (void)state;
    assert_true(omd_finds_merge(&finds));
    assert_int_equal(finds.count, 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(finds_are_sorted_by_start_then_longest_then_rule),
        TEST(of_one_rule_s_overlapping_finds_the_longest_stays),
        TEST(finds_of_different_rules_may_overlap),
        TEST(the_gravest_severity_of_merged_finds_stays),
        TEST(a_rewrite_survives_the_merge),
        TEST(many_finds_in_any_order_are_sorted),
        TEST(nothing_is_no_problem),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
