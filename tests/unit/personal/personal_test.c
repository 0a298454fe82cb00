/* personal_test.c - what the host page knows, masks, order, cost and memory */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../../../src/personal/around.h"
#include "fixture.h"

static void find(const char *sentence, const omd_context *context) { find_in(sentence, "sv", context); }

static uint32_t reported(void)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < scan.count; i++) count += scan.found[i].kind != OMD_P_NONE;
    return count;
}

static const omd_personal *first_of(omd_entity entity)
{
    for (uint32_t i = 0; i < scan.count; i++)
        if (scan.found[i].entity == entity) return &scan.found[i];
    return NULL;
}

static void the_pages_own_domain_is_not_reported(void **state)
{
    const char *domains[] = { "Northgate-Movers.co.uk" };
    omd_context page = { .own_domains = { domains, 1 } };
    (void)state;
    find("Skriv till tom.reilly@northgate-movers.co.uk.", NULL);
    assert_int_equal(reported(), 1);
    find("Skriv till tom.reilly@northgate-movers.co.uk.", &page);
    assert_int_equal(reported(), 0);
    assert_non_null(first_of(OMD_E_OWN_DOMAIN));
    find("Skriv till tom.reilly@lager.northgate-movers.co.uk.", &page);
    assert_int_equal(reported(), 0);
    find("Skriv till tom.reilly@evilnorthgate-movers.co.uk.", &page);
    assert_int_equal(reported(), 1);
}

static void the_pages_own_phone_is_not_reported_in_any_writing(void **state)
{
    const char *phones[] = { "+46 8 465 004 12" };
    omd_context page = { .own_phones = { phones, 1 } };
    (void)state;
    find("Vi ringde dig från 08-465 004 12 i går.", NULL);
    assert_int_equal(reported(), 1);
    find("Vi ringde dig från 08-465 004 12 i går.", &page);
    assert_int_equal(reported(), 0);
    find("Vi ringde dig på 08-465 004 13 i går.", &page);
    assert_int_equal(reported(), 1);
}

static void the_reviewers_display_name_is_known(void **state)
{
    omd_context page = { .reviewer_name = "Karin Ekström" };
    (void)state;
    find("Hej Karin Ekström! Tack.", &page);
    assert_int_equal(reported(), 0);
    assert_non_null(first_of(OMD_E_REVIEWER));
    find("Hej Karin! Tack.", &page);
    assert_non_null(first_of(OMD_E_REVIEWER));
    find("Hej Karin Lindgren! Tack.", &page);
    assert_int_equal(reported(), 1);
}

static void staff_who_agreed_may_be_named(void **state)
{
    const char *names[] = { "Kim Nyström" };
    omd_context page = { .own_names = { names, 1 } };
    (void)state;
    find("Vår tekniker Kim Nyström var hos dig.", NULL);
    assert_int_equal(reported(), 1);
    find("Vår tekniker Kim Nyström var hos dig.", &page);
    assert_int_equal(reported(), 0);
}

static void what_the_reviewer_wrote_of_health_is_known(void **state)
{
    omd_context page = { .review = "De gjorde en rotfyllning som fick göras om." };
    (void)state;
    find("Din rotfyllning gjordes i maj.", NULL);
    assert_int_equal(reported(), 1);
    assert_int_equal(scan.found[0].severity, OMD_WARNING);
    find("Din rotfyllning gjordes i maj.", &page);
    assert_int_equal(reported(), 0);
}

static void rules_are_told_of_dates_prices_and_times(void **state)
{
    (void)state;
    find("Den 12 juni 2024 kl 10.30 kostade den 1 299 kr, 20 % mindre.", NULL);
    assert_non_null(first_of(OMD_E_DATE));
    assert_non_null(first_of(OMD_E_TIME));
    assert_non_null(first_of(OMD_E_MONEY));
    assert_non_null(first_of(OMD_E_PERCENT));
    assert_int_equal(reported(), 0);
}

static void finds_rise_and_do_not_overlap(void **state)
{
    (void)state;
    find("Anna Berg, 070-174 06 05, anna.berg@telia.com, order 12345, den 4 maj 2024, Kungsgatan 31, 750318-2383, "
         "kort 4012 8888 8888 1881, fru Lind, SE35 5000 0000 0549 1000 0003, 203.0.113.47, 450 kr.", NULL);
    assert_true(scan.count >= 11);
    for (uint32_t i = 1; i < scan.count; i++) assert_true(scan.found[i - 1].view_end <= scan.found[i].view);
}

static void check_mask(const char *sentence, const char *masked)
{
    char out[128];
    find(sentence, NULL);
    for (uint32_t i = 0; i < scan.count; i++) {
        if (scan.found[i].kind == OMD_P_NONE) continue;
        uint32_t size = omd_personal_mask(&scanned, &scan.found[i], out, sizeof out);
        assert_int_equal(size, strlen(out));
        assert_string_equal(out, masked);
        return;
    }
    fail_msg("nothing found: %s", sentence);
}

static void a_mask_keeps_only_what_tells_no_one(void **state)
{
    (void)state;
    check_mask("Du har nummer 070-174 06 05.", "070-*** ** **");
    check_mask("Vi skrev till kalle83@gmail.com.", "k***@gmail.com");
    check_mask("Kortet 4012 8888 8888 1881 nekades.", "**** **** **** 1881");
    check_mask("Det är 750318-2383 som köpte.", "75****-****");
    check_mask("Det var Bengt Rosenlund som skrev.", "");
}

static void a_mask_fits_its_room(void **state)
{
    char out[8];
    (void)state;
    find("Du har nummer 070-174 06 05.", NULL);
    uint32_t size = omd_personal_mask(&scanned, &scan.found[0], out, sizeof out);
    assert_true(size < sizeof out && out[size] == 0);
}

/* The quickest of five runs, in clock ticks. */
static double ticks_for(const char *part, uint32_t size)
{
    char *bytes = malloc(size + 64);
    uint32_t length = 0;
    while (length < size) {
        memcpy(bytes + length, part, strlen(part));
        length += (uint32_t)strlen(part);
    }
    assert_int_equal(omd_text_read(&scanned, bytes, length), 0);
    double best = 1e18;
    for (int i = 0; i < 5; i++) {
        clock_t start = clock();
        assert_int_equal(omd_personal_find(&scan, &scanned, "sv", OMD_REPLY, NULL), 0);
        double ticks = (double)(clock() - start);
        if (ticks < best) best = ticks;
    }
    free(bytes);
    return best;
}

static void pages_of_digits_cost_no_more_than_their_length(void **state)
{
    static const char *const parts[] = {
        "1 ", "12 34 ", "1234567890", "1-", "1.1.", "4111 1111 ", "07", "070-12 ", "+46 ", "(0", "2001:", "A1 ", "a@b.se ",
        "order 12 ", "1 000 ", "Anna Berg ", "1,", "SE35 ", "Storgatan 5 ", "@", "herr ", "::", "mvh ", "(at) ",
    };
    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        double small = ticks_for(parts[i], 20000), large = ticks_for(parts[i], 160000);
        if (large > 8 * 4 * (small + 200)) fail_msg("\"%s\": %.0f and %.0f", parts[i], small, large);
    }
}

/* --- Memory */

typedef struct {
    uint32_t left, calls;
} budget;

static void *stingy(void *context, void *block, size_t size)
{
    budget *b = context;
    if (size == 0) {
        free(block);
        return NULL;
    }
    b->calls++;
    if (b->left == 0) return NULL;
    b->left--;
    return realloc(block, size);
}

static void memory_that_runs_out_is_told(void **state)
{
    (void)state;
    assert_int_equal(omd_text_read(&scanned, "Ring 070-174 06 05.", 19), 0);
    for (uint32_t left = 0; left < 6; left++) {
        budget b = { left, 0 };
        omd_memory memory = { stingy, &b };
        omd_personal_scan own;
        omd_personal_init(&own, &memory);
        assert_int_equal(omd_personal_find(&own, &scanned, "sv", OMD_REPLY, NULL), OMD_NO_MEMORY);
        omd_personal_free(&own);
    }
}

static void a_second_text_allocates_nothing(void **state)
{
    budget b = { 1000, 0 };
    omd_memory memory = { stingy, &b };
    omd_personal_scan own;
    (void)state;
    omd_personal_init(&own, &memory);
    assert_int_equal(omd_text_read(&scanned, "Ring 070-174 06 05.", 19), 0);
    assert_int_equal(omd_personal_find(&own, &scanned, "sv", OMD_REPLY, NULL), 0);
    uint32_t calls = b.calls;
    assert_int_equal(omd_personal_find(&own, &scanned, "sv", OMD_REPLY, NULL), 0);
    assert_int_equal(b.calls, calls);
    omd_personal_free(&own);
}

static void an_empty_text_holds_nothing(void **state)
{
    (void)state;
    find("", NULL);
    assert_int_equal(scan.count, 0);
}

static void a_text_may_begin_with_a_number(void **state)
{
    const char *texts[] = { "070-174 06 35", "070-174 06 35 är mitt nummer", "12", "Storgatan 5" };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_int_equal(omd_text_read(&scanned, texts[i], (uint32_t)strlen(texts[i])), 0);
        assert_int_equal(omd_personal_find(&scan, &scanned, "sv", OMD_REPLY, NULL), 0);
        assert_int_equal(omd_personal_find(&scan, &scanned, "sv", OMD_INVITATION, NULL), 0);
    }
}

/* The token behind the last is still there from a longer text. */
static void nothing_stands_behind_a_text(void **state)
{
    omd_scan s = { .t = &scanned };
    (void)state;
    find("Ring Eva han", NULL);
    assert_true(omd_is_form(&s, 2, " hon han "));
    find("Ring Eva", NULL);
    assert_false(omd_is_form(&s, 2, " hon han "));
    assert_false(omd_is_form(&s, UINT32_MAX, " hon han "));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_pages_own_domain_is_not_reported),
        cmocka_unit_test(the_pages_own_phone_is_not_reported_in_any_writing),
        cmocka_unit_test(the_reviewers_display_name_is_known),
        cmocka_unit_test(staff_who_agreed_may_be_named),
        cmocka_unit_test(what_the_reviewer_wrote_of_health_is_known),
        cmocka_unit_test(rules_are_told_of_dates_prices_and_times),
        cmocka_unit_test(finds_rise_and_do_not_overlap),
        cmocka_unit_test(a_mask_keeps_only_what_tells_no_one),
        cmocka_unit_test(a_mask_fits_its_room),
        cmocka_unit_test(pages_of_digits_cost_no_more_than_their_length),
        cmocka_unit_test(memory_that_runs_out_is_told),
        cmocka_unit_test(a_second_text_allocates_nothing),
        cmocka_unit_test(an_empty_text_holds_nothing),
        cmocka_unit_test(a_text_may_begin_with_a_number),
        cmocka_unit_test(nothing_stands_behind_a_text),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
