/* check_test.c - the public API: what it finds, where, and what it refuses */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

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

static const char request_sv[] = "Hej! Kan du inte radera omdömet? Hälsningar från oss.";

static void a_request_to_delete_is_found_where_it_stands(void **state)
{
    (void)state;
    const omd_report *r = test_check(c, OMD_REPLY, "sv", request_sv);
    const omd_finding *f = test_finding(r, "removal-request.delete");
    assert_non_null(f);
    assert_string_equal(f->category, "removal-request");
    assert_int_equal(f->severity, OMD_ERROR);
    assert_non_null(strstr(test_slice(request_sv, f->start, f->end), "radera omdömet"));
    assert_non_null(strstr(f->source_url, "https://"));
}

static void offsets_count_utf_16_units(void **state)
{
    (void)state;
    static const char plain[] = "Kan du inte radera omdömet?", before[] = "😀 åäö é\r\n";
    char text[128];
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", plain), "removal-request.delete");
    assert_non_null(f);
    uint32_t start = f->start, end = f->end;
    strcpy(text, before);
    strcat(text, plain);
    f = test_finding(test_check(c, OMD_REPLY, "sv", text), "removal-request.delete");
    assert_non_null(f);
    assert_int_equal(f->start, start + 10);
    assert_int_equal(f->end, end + 10);
}

static void auto_tells_the_language(void **state)
{
    (void)state;
    assert_string_equal(test_check(c, OMD_REPLY, "auto", request_sv)->language, "sv");
    assert_string_equal(
        test_check(c, OMD_REPLY, NULL, "Could you please delete your review of us?")->language,
        "en");
    assert_string_equal(test_check(c, OMD_REPLY, "sv-SE", "Hello there.")->language, "sv");
}

static void messages_come_in_the_locale_whatever_the_text(void **state)
{
    (void)state;
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", request_sv), "removal-request.delete");
    assert_non_null(f);
    char english[256];
    strcpy(english, f->message);
    assert_int_equal(omd_set_locale(c, "sv"), 0);
    f = test_finding(test_check(c, OMD_REPLY, "sv", request_sv), "removal-request.delete");
    assert_string_not_equal(f->message, english);
    f = test_finding(test_check(c, OMD_REPLY, "en", "Could you please delete your review?"),
                     "removal-request.delete");
    assert_non_null(f);
    assert_string_not_equal(f->message, english);
    assert_int_equal(omd_set_locale(c, "xx"), OMD_NO_LANGUAGE);
}

static void rules_live_in_their_kind_of_text(void **state)
{
    (void)state;
    static const char text[] = "Lämna gärna ett femstjärnigt omdöme.";
    assert_null(test_finding(test_check(c, OMD_REPLY, "sv", text), "leading.positive"));
    assert_non_null(test_finding(test_check(c, OMD_INVITATION, "sv", text), "leading.positive"));
}

static omd_severity severity_of_shouting(void)
{
    const omd_finding *f = test_finding(test_check(c, OMD_REPLY, "sv", "Va? SLUTA SKRIVA SÅNT nu."),
                                        "aggression.shouting");
    return f ? f->severity : OMD_OFF;
}

static void a_rule_s_setting_wins_over_its_category_s(void **state)
{
    (void)state;
    assert_int_equal(severity_of_shouting(), OMD_HINT);
    assert_int_equal(omd_set_rule(c, "aggression", OMD_OFF), 0);
    assert_int_equal(severity_of_shouting(), OMD_OFF);
    assert_int_equal(omd_set_rule(c, "aggression.shouting", OMD_ERROR), 0);
    assert_int_equal(severity_of_shouting(), OMD_ERROR);
    assert_int_equal(omd_set_rule(c, "aggression.shouting", OMD_DEFAULT), 0);
    assert_int_equal(severity_of_shouting(), OMD_OFF);
    assert_int_equal(omd_set_rule(c, "aggression", OMD_DEFAULT), 0);
    assert_int_equal(severity_of_shouting(), OMD_HINT);
}

static void personal_data_alone_can_be_asked_for(void **state)
{
    (void)state;
    static const char *const others[] = { "advice",          "aggression", "eligibility",
                                          "incentive",       "leading",    "removal-request",
                                          "selective" };
    static const char text[] = "Radera omdömet. Vi ringer kalle83@gmail.com.";
    assert_int_equal(test_check(c, OMD_REPLY, "sv", text)->finding_count, 2);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_int_equal(omd_set_rule(c, others[i], OMD_OFF), 0);
    const omd_report *r = test_check(c, OMD_REPLY, "sv", text);
    assert_int_equal(r->finding_count, 1);
    assert_non_null(test_finding(r, "personal-data.email"));
    assert_int_equal(r->advice_count, 0);
    assert_int_equal(omd_set_rule(c, "removal-request.delete", OMD_ERROR), 0);
    assert_int_equal(test_check(c, OMD_REPLY, "sv", text)->finding_count, 2);
}

static void advice_can_be_silenced(void **state)
{
    (void)state;
    uint32_t before = test_check(c, OMD_REPLY, "sv", "Hej.")->advice_count;
    assert_true(before > 1);
    assert_int_equal(omd_set_rule(c, "advice.thank", OMD_OFF), 0);
    assert_int_equal(test_check(c, OMD_REPLY, "sv", "Hej.")->advice_count, before - 1);
    assert_int_equal(omd_set_rule(c, "advice", OMD_OFF), 0);
    assert_int_equal(test_check(c, OMD_REPLY, "sv", "Hej.")->advice_count, 0);
}

static void what_makes_no_sense_is_refused(void **state)
{
    (void)state;
    const omd_report *report;
    omd_request ask = { .kind = OMD_REPLY };
    assert_int_equal(omd_check(NULL, &ask, "x", 1, &report), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_check(c, NULL, "x", 1, &report), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_check(c, &ask, NULL, 1, &report), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_check(c, &ask, "x", 1, NULL), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_check(c, &ask, "x", (size_t)OMD_MAX_TEXT + 1, &report), OMD_TOO_LONG);
    ask.language = "Swedish";
    assert_int_equal(omd_check(c, &ask, "x", 1, &report), OMD_NO_LANGUAGE);
    ask.language = "1b";
    assert_int_equal(omd_check(c, &ask, "x", 1, &report), OMD_NO_LANGUAGE);
    ask.language = "s";
    assert_int_equal(omd_check(c, &ask, "x", 1, &report), OMD_NO_LANGUAGE);
    ask = (omd_request){ .kind = (omd_kind)3 };
    assert_int_equal(omd_check(c, &ask, "x", 1, &report), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_set_rule(c, "aggression.nonsense", OMD_OFF), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_set_rule(c, "aggression", (omd_severity)4), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_load(c, NULL, 0), OMD_BAD_ARGUMENT);
    assert_non_null(omd_error_text(-99));
}

static void a_failed_check_leaves_the_checker_usable(void **state)
{
    (void)state;
    const omd_report *report;
    omd_request ask = { .kind = OMD_REPLY, .language = "?" };
    assert_int_equal(omd_check(c, &ask, "x", 1, &report), OMD_NO_LANGUAGE);
    assert_null(report);
    assert_non_null(
        test_finding(test_check(c, OMD_REPLY, "sv", request_sv), "removal-request.delete"));
}

static void personal_data_is_found_in_a_language_without_a_pack(void **state)
{
    (void)state;
    static const char text[] = "Vi ringede til dig på 20 12 34 56, men du svarede ikke, idiot.";
    static const char *const asked[] = { "da", "DA-dk", "auto" };
    for (int i = 0; i < 3; i++) {
        const omd_report *r = test_check(c, OMD_REPLY, asked[i], text);
        assert_string_equal(r->language, "da");
        assert_false(r->supported);
        assert_int_equal(r->finding_count, 1);
        assert_string_equal(r->findings[0].rule, "personal-data.phone");
        assert_true(strlen(r->findings[0].message) > 0);
        assert_int_equal(r->advice_count, 0);
    }
    assert_true(test_check(c, OMD_REPLY, "sv", text)->supported);
}

static void a_checker_without_packs_still_answers(void **state)
{
    (void)state;
    omd_checker *bare = omd_new();
    const omd_report *r = test_check(bare, OMD_REPLY, "auto", "DET HÄR ÄR EN LÖGN!!!");
    assert_string_equal(r->language, "sv");
    assert_false(r->supported);
    assert_string_equal(test_check(bare, OMD_REPLY, "auto", "Va? Ha!")->language, "und");
    r = test_check(bare, OMD_REPLY, "auto", "DET HÄR ÄR EN LÖGN!!!");
    const omd_finding *f = test_finding(r, "aggression.shouting");
    assert_non_null(f);
    assert_non_null(f->message);
    assert_non_null(f->reason);
    assert_int_equal(omd_set_locale(bare, "sv"), OMD_NO_LANGUAGE);
    omd_free(bare);
}

static void a_pack_loaded_again_takes_its_place(void **state)
{
    (void)state;
    size_t size;
    void *pack = test_pack("sv", &size);
    assert_int_equal(omd_load(c, pack, size), 0);
    const omd_report *r = test_check(c, OMD_REPLY, "sv", request_sv);
    assert_non_null(test_finding(r, "removal-request.delete"));
    assert_int_equal(r->finding_count, 1);
    omd_free(c);
    c = omd_new();
    free(pack);
}

static void a_truncated_pack_is_refused_at_any_length(void **state)
{
    (void)state;
    size_t size;
    char *pack = test_pack("en", &size);
    omd_checker *bare = omd_new();
    for (size_t cut = 0; cut < size; cut += cut < 1024 ? 1 : 977) {
        char *copy = malloc(cut ? cut : 1);
        memcpy(copy, pack, cut);
        assert_int_equal(omd_load(bare, copy, cut), OMD_BAD_PACK);
        free(copy);
    }
    omd_free(bare);
    free(pack);
}

static void an_altered_pack_is_refused(void **state)
{
    (void)state;
    size_t size;
    char *pack = test_pack("en", &size);
    omd_checker *bare = omd_new();
    for (size_t i = 0; i < size; i += i < 512 ? 1 : size / 97) {
        pack[i] ^= 0x10;
        int failure = omd_load(bare, pack, size);
        assert_true(failure == OMD_BAD_PACK || failure == OMD_WRONG_VERSION);
        pack[i] ^= 0x10;
    }
    assert_int_equal(omd_load(bare, pack, size), 0);
    omd_free(bare);
    free(pack);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_request_to_delete_is_found_where_it_stands),
        TEST(offsets_count_utf_16_units),
        TEST(auto_tells_the_language),
        TEST(messages_come_in_the_locale_whatever_the_text),
        TEST(rules_live_in_their_kind_of_text),
        TEST(a_rule_s_setting_wins_over_its_category_s),
        TEST(personal_data_alone_can_be_asked_for),
        TEST(advice_can_be_silenced),
        TEST(what_makes_no_sense_is_refused),
        TEST(a_failed_check_leaves_the_checker_usable),
        TEST(personal_data_is_found_in_a_language_without_a_pack),
        TEST(a_checker_without_packs_still_answers),
        TEST(a_pack_loaded_again_takes_its_place),
        TEST(a_truncated_pack_is_refused_at_any_length),
        TEST(an_altered_pack_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
