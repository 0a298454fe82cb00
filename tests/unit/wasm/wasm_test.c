/* wasm_test.c - what WebAssembly exports, called from C: nothing leaks, failures are told */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Before cmocka, which calls a macro as a function of it is called. */
#include "../../../src/wasm/wasm.c"

#include <cmocka.h>

#include "../api/packs.h"

static handle *h;

static void *pack_buffer(const char *code, size_t *size)
{
    void *pack = test_pack(code, size), *buffer = omd_wasm_alloc(*size);
    memcpy(buffer, pack, *size);
    free(pack);
    return buffer;
}

static int set_up(void **state)
{
    (void)state;
    size_t size;
    h = omd_wasm_create();
    void *buffer = pack_buffer("sv", &size);
    assert_int_equal(omd_wasm_load(h, buffer, size), 0);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    omd_wasm_destroy(h);
    return 0;
}

static const char *check(const char *language, const char *text)
{
    static char report[65536];
    size_t size = strlen(text);
    char *input = omd_wasm_input(h, size);
    memcpy(input, text, size);
    int n = omd_wasm_check(h, OMD_REPLY, language, strlen(language), input, size);
    assert_true(n > 0 && (size_t)n < sizeof report);
    memcpy(report, omd_wasm_report(h), (size_t)n);
    report[n] = '\0';
    return report;
}

static int set_context(const char *json)
{
    return omd_wasm_set_context(h, json, strlen(json));
}

static void a_report_comes_as_json(void **state)
{
    (void)state;
    const char *report = check("", "Va??? Kan du inte radera omdömet?");
    assert_memory_equal(report, "{\"language\":\"sv\",\"supported\":true", 33);
    assert_non_null(strstr(report, "\"removal-request.delete\""));
    assert_non_null(strstr(report, "\"met\":false"));
}

static void a_pack_that_is_none_is_told_and_not_leaked(void **state)
{
    (void)state;
    assert_int_equal(omd_wasm_load(h, memset(omd_wasm_alloc(64), 7, 64), 64), OMD_BAD_PACK);
    assert_string_equal(omd_wasm_error(h), omd_error_text(OMD_BAD_PACK));
    assert_non_null(strstr(check("sv", "Va??? Nej."), "shouting"));
}

static void scores_are_taken_over_as_packs_are(void **state)
{
    (void)state;
    size_t size;
    void *bytes = test_scores("sv", &size), *scores = omd_wasm_alloc(size);
    assert_int_equal(omd_wasm_load_scores(h, memcpy(scores, bytes, size), size), 0);
    free(bytes);
    assert_non_null(strstr(check("sv", "Va??? Nej, det tror vi inte alls."), "shouting"));
    bytes = test_scores("en", &size);
    scores = omd_wasm_alloc(size);
    assert_int_equal(omd_wasm_load_scores(h, memcpy(scores, bytes, size), size), OMD_NO_LANGUAGE);
    free(bytes);
    scores = memset(omd_wasm_alloc(128), 7, 128);
    assert_int_equal(omd_wasm_load_scores(h, scores, 128), OMD_BAD_PACK);
    assert_string_equal(omd_wasm_error(h), omd_error_text(OMD_BAD_PACK));
}

static void a_context_stays_until_it_is_changed(void **state)
{
    (void)state;
    static const char text[] = "Hej! Vi skrev till kalle83@verkstan.se om det.";
    assert_non_null(strstr(check("sv", text), "personal-data.email"));
    assert_int_equal(set_context("{\"ownDomains\":[\"verkstan.se\"]}"), 0);
    assert_null(strstr(check("sv", text), "personal-data.email"));
    assert_null(strstr(check("sv", text), "personal-data.email"));
    assert_int_equal(set_context(""), 0);
    assert_non_null(strstr(check("sv", text), "personal-data.email"));
}

static void a_context_that_cannot_be_read_is_told_and_leaves_none(void **state)
{
    (void)state;
    assert_int_equal(set_context("{\"ownDomains\":[\"verkstan.se\"]}"), 0);
    assert_int_equal(set_context("{\"ownDomains\":7}"), OMD_BAD_ARGUMENT);
    assert_non_null(strstr(omd_wasm_error(h), "ownDomains"));
    assert_non_null(strstr(check("sv", "Vi skrev till kalle83@verkstan.se."), "personal-data.email"));
    assert_int_equal(set_context("{"), OMD_BAD_ARGUMENT);
}

static void settings_are_handed_on(void **state)
{
    (void)state;
    assert_int_equal(omd_wasm_set_rule(h, "aggression", 10, OMD_OFF), 0);
    assert_null(strstr(check("sv", "Va??? Nej."), "shouting"));
    assert_int_equal(omd_wasm_set_rule(h, "aggression.shouting!", 19, OMD_ERROR), 0);
    assert_non_null(strstr(check("sv", "Va??? Nej."), "\"severity\":\"error\""));
    assert_int_equal(omd_wasm_set_rule(h, "nonsense", 8, OMD_OFF), OMD_BAD_ARGUMENT);
    assert_int_equal(omd_wasm_set_locale(h, "sv", 2), 0);
    assert_int_equal(omd_wasm_set_locale(h, "en", 2), OMD_NO_LANGUAGE);
}

static void a_language_that_is_not_there_is_told(void **state)
{
    (void)state;
    static const char name[] =
        "a name that is much longer than the names of languages are, and is none";
    assert_non_null(strstr(check("da", "Ring"), "\"language\":\"da\",\"supported\":false"));
    assert_int_equal(omd_wasm_check(h, OMD_REPLY, "e", 1, "x", 1), OMD_NO_LANGUAGE);
    assert_int_equal(omd_wasm_check(h, OMD_REPLY, name, sizeof name - 1, "x", 1), OMD_NO_LANGUAGE);
    assert_int_equal(omd_wasm_check(h, OMD_REPLY, "s\0v", 3, "x", 1), OMD_NO_LANGUAGE);
    assert_int_equal(omd_wasm_check(h, 3, "sv", 2, "x", 1), OMD_BAD_ARGUMENT);
}

static void nothing_may_be_released_and_destroyed(void **state)
{
    (void)state;
    omd_wasm_release(NULL);
    omd_wasm_destroy(NULL);
    assert_non_null(omd_wasm_error(NULL));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_report_comes_as_json),
        TEST(a_pack_that_is_none_is_told_and_not_leaked),
        TEST(scores_are_taken_over_as_packs_are),
        TEST(a_context_stays_until_it_is_changed),
        TEST(a_context_that_cannot_be_read_is_told_and_leaves_none),
        TEST(settings_are_handed_on),
        TEST(a_language_that_is_not_there_is_told),
        TEST(nothing_may_be_released_and_destroyed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
