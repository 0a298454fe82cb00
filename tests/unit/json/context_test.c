/* context_test.c - what the host page knows comes through JSON whole, or is refused */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/json/context.h"

static omd_json json;
static omd_json_context context;

static int set_up(void **state)
{
    (void)state;
    omd_json_init(&json, &omd_plain_memory);
    omd_json_context_init(&context, &omd_plain_memory);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    omd_json_free(&json);
    omd_json_context_free(&context);
    return 0;
}

static int read(const char *text)
{
    assert_int_equal(omd_json_read(&json, text, strlen(text)), 0);
    return omd_json_context_read(&context, &json, json.values);
}

static void every_key_is_read(void **state)
{
    (void)state;
    assert_int_equal(
        read("{\"reviewerName\":\"Åsa B\",\"ownDomains\":[\"a.se\",\"b.se\"],\"ownPhones\":[],"
             "\"ownNames\":[\"Kim Ek\"],\"review\":\"Dåligt.\",\"stars\":2,\"new\":{\"x\":1}}"),
        0);
    const omd_context *c = &context.context;
    assert_string_equal(c->reviewer_name, "Åsa B");
    assert_int_equal(c->own_domains.count, 2);
    assert_string_equal(c->own_domains.items[1], "b.se");
    assert_int_equal(c->own_phones.count, 0);
    assert_string_equal(c->own_names.items[0], "Kim Ek");
    assert_string_equal(c->review, "Dåligt.");
    assert_int_equal(c->stars, 2);
}

static void what_is_missing_or_null_is_not_known(void **state)
{
    (void)state;
    assert_int_equal(read("{\"reviewerName\":null,\"ownNames\":null,\"stars\":null}"), 0);
    assert_null(context.context.reviewer_name);
    assert_int_equal(context.context.own_names.count, 0);
    assert_int_equal(context.context.stars, 0);
}

static void a_wrong_type_is_refused_by_name(void **state)
{
    (void)state;
    static const struct {
        const char *text, *name;
    } wrong[] = {
        {"[]",                         "object"      },
        { "{\"reviewerName\":1}",      "reviewerName"},
        { "{\"ownDomains\":\"a.se\"}", "ownDomains"  },
        { "{\"ownPhones\":[\"1\",2]}", "ownPhones"   },
        { "{\"ownNames\":{}}",         "ownNames"    },
        { "{\"review\":[\"x\"]}",      "review"      },
        { "{\"stars\":\"5\"}",         "stars"       },
        { "{\"stars\":4.5}",           "stars"       },
        { "{\"stars\":6}",             "stars"       },
        { "{\"stars\":-1}",            "stars"       },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_int_equal(read(wrong[i].text), OMD_BAD_ARGUMENT);
        assert_non_null(strstr(context.error, wrong[i].name));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_is_read),
        cmocka_unit_test(what_is_missing_or_null_is_not_known),
        cmocka_unit_test(a_wrong_type_is_refused_by_name),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
