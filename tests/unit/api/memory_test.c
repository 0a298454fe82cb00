/* memory_test.c - memory is kept, not piled up; and may run out at any point */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "packs.h"

/* An allocator that counts, and fails the `fail_at`th request (from 1; 0: none). */
typedef struct {
    long requests, fail_at, blocks;
} counter;

static void *resize(void *context, void *block, size_t size)
{
    counter *k = context;
    if (size == 0) {
        if (block) k->blocks--;
        free(block);
        return NULL;
    }
    if (++k->requests == k->fail_at) return NULL;
    void *p = realloc(block, size);
    if (p && !block) k->blocks++;
    return p;
}

static const char text[] =
    "Hej Anna! Du är en jävla idiot och ljuger. SLUTA SKRIVA SÅNT!!! "
    "Kan du inte radera omdömet? Ring 070-123 45 67 eller skriv till kalle83@gmail.com, "
    "så får du 500 kr när recensionen är borta. We may have to call our lawyers.";

static int check(omd_checker *c, const omd_report **report)
{
    omd_request ask = { .kind = OMD_REPLY };
    return omd_check(c, &ask, text, sizeof text - 1, report);
}

static void nothing_is_allocated_once_warm(void **state)
{
    (void)state;
    counter k = { 0 };
    omd_checker *c = test_checker_with(resize, &k);
    const omd_report *report;
    for (int i = 0; i < 3; i++) assert_int_equal(check(c, &report), 0);
    assert_true(report->finding_count > 3);
    long warm = k.requests;
    for (int i = 0; i < 50; i++) assert_int_equal(check(c, &report), 0);
    assert_int_equal(k.requests, warm);
    test_close(c);
    assert_int_equal(k.blocks, 0);
}

/* Replies and invitations, in both languages and neither, that find something or nothing. */
static void a_hundred_thousand_checks_take_no_more_memory(void **state)
{
    (void)state;
    static const char *const texts[] = {
        text,   "Tack f\xC3\xB6r ditt omd\xC3\xB6me, Anna!",
        "",     "Thank you. Please delete your review and call 020 7946 0018.",
        "1 2",  "<p>Ge oss {{antal}} stj\xC3\xA4rnor s\xC3\xA5 f\xC3\xA5r du 10 % rabatt</p>",
        "f*ck", "Muito obrigado pela sua avalia\xC3\xA7\xC3\xA3o."
    };
    enum { COUNT = sizeof texts / sizeof *texts };
    counter k = { 0 };
    omd_checker *c = test_checker_with(resize, &k);
    const omd_report *report;
    long warm = 0;
    for (uint32_t i = 0; i < 100000; i++) {
        omd_request ask = { .kind = i / COUNT % 2 ? OMD_INVITATION : OMD_REPLY };
        if (i == 4 * COUNT) warm = k.requests;
        const char *now = texts[i % COUNT];
        assert_int_equal(omd_check(c, &ask, now, strlen(now), &report), 0);
    }
    assert_int_equal(k.requests, warm);
    test_close(c);
    assert_int_equal(k.blocks, 0);
}

/* A failing request in omd_new, omd_load or omd_check: told, and nothing is broken.
 * omd_load_scores makes none. */
static void any_allocation_may_fail(void **state)
{
    (void)state;
    const omd_report *report;
    size_t size, scores_size;
    void *pack = test_pack("sv", &size), *scores = test_scores("sv", &scores_size);
    counter k = { 0 };
    bool all_through = false;
    for (long fail_at = 1; !all_through && fail_at < 100000; fail_at++) {
        k = (counter){ .fail_at = fail_at };
        omd_checker *c = omd_new_with(resize, &k);
        if (!c) {
            assert_int_equal(k.blocks, 0);
            continue;
        }
        int failure = omd_load(c, pack, size);
        if (failure) {
            assert_int_equal(failure, OMD_NO_MEMORY);
            assert_int_equal(omd_load(c, pack, size), 0);
        }
        assert_int_equal(omd_load_scores(c, scores, scores_size), 0);
        failure = check(c, &report);
        if (failure) {
            assert_int_equal(failure, OMD_NO_MEMORY);
            assert_null(report);
        }
        assert_int_equal(check(c, &report), 0);
        assert_non_null(test_finding(report, "aggression.shouting"));
        assert_non_null(test_finding(report, "removal-request.delete"));
        all_through = k.requests < fail_at;
        omd_free(c);
        assert_int_equal(k.blocks, 0);
    }
    assert_true(all_through);
    free(scores);
    free(pack);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_allocated_once_warm),
        cmocka_unit_test(a_hundred_thousand_checks_take_no_more_memory),
        cmocka_unit_test(any_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
