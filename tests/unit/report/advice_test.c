/* advice_test.c - what a good reply has is ticked, what it lacks is named */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../api/packs.h"

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

/* 1 met, 0 not met, -1 not asked for. */
static int met(omd_kind kind, const char *text, int stars, const char *rule)
{
    omd_context context = { .stars = stars };
    omd_request ask = { .kind = kind, .language = "sv", .context = &context };
    const omd_report *r;
    assert_int_equal(omd_check(c, &ask, text, strlen(text), &r), 0);
    for (uint32_t i = 0; i < r->advice_count; i++) {
        assert_true(strlen(r->advice[i].message) > 3);
        if (strcmp(r->advice[i].rule, rule) == 0) return r->advice[i].met;
    }
    return -1;
}

static void thanks_are_seen(void **state)
{
    (void)state;
    assert_int_equal(met(OMD_REPLY, "Tack för ditt omdöme.", 5, "advice.thank"), 1);
    assert_int_equal(met(OMD_REPLY, "Hej. Vi ser över saken.", 5, "advice.thank"), 0);
    assert_int_equal(met(OMD_INVITATION, "Hej.", 0, "advice.thank"), -1);
}

static void help_is_wanted_where_there_is_a_complaint(void **state)
{
    (void)state;
    assert_int_equal(met(OMD_REPLY, "Tack för ditt omdöme.", 1, "advice.support"), 0);
    assert_int_equal(met(OMD_REPLY, "Tack för ditt omdöme.", 5, "advice.support"), -1);
}

static void a_long_reply_is_told_so(void **state)
{
    (void)state;
    char text[4096] = "";
    for (int i = 0; i < 151; i++) strcat(text, "ord ");
    assert_int_equal(met(OMD_REPLY, text, 5, "advice.length"), 0);
    text[4 * 150] = '\0';
    assert_int_equal(met(OMD_REPLY, text, 5, "advice.length"), 1);
}

static void stock_phrases_alone_are_not_personal(void **state)
{
    (void)state;
    assert_int_equal(met(OMD_REPLY, "Tack för ditt omdöme.", 5, "advice.personal"), 0);
    assert_int_equal(met(OMD_REPLY, "Tack för ditt omdöme. Så kul att Vemdalen föll i smaken.", 5,
                         "advice.personal"),
                     1);
    assert_int_equal(met(OMD_REPLY, "Tack för ditt omdöme. Vi byter däcken den 3 maj 2024.", 5,
                         "advice.personal"),
                     1);
}

static void invitations_are_asked_for_neutrality_alone(void **state)
{
    (void)state;
    omd_request ask = { .kind = OMD_INVITATION, .language = "sv" };
    const omd_report *r;
    assert_int_equal(omd_check(c, &ask, "Hej.", 4, &r), 0);
    assert_int_equal(r->advice_count, 1);
    assert_string_equal(r->advice[0].rule, "advice.neutral");
    assert_false(r->advice[0].met);
}

static void what_is_met_is_worded_so(void **state)
{
    (void)state;
    const omd_report *r = test_check(c, OMD_REPLY, "sv", "Hej.");
    char unmet[128];
    assert_string_equal(r->advice[0].rule, "advice.thank");
    snprintf(unmet, sizeof unmet, "%s", r->advice[0].message);
    r = test_check(c, OMD_REPLY, "sv", "Tack för ditt omdöme.");
    assert_true(r->advice[0].met);
    assert_string_not_equal(r->advice[0].message, unmet);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thanks_are_seen),
        cmocka_unit_test(help_is_wanted_where_there_is_a_complaint),
        cmocka_unit_test(a_long_reply_is_told_so),
        cmocka_unit_test(stock_phrases_alone_are_not_personal),
        cmocka_unit_test(invitations_are_asked_for_neutrality_alone),
        cmocka_unit_test(what_is_met_is_worded_so),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
