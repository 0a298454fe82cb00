/* golden_test.c - packs that were made once are still read, or refused by their version
 *
 * golden/version-N.pack is fixture/en as the rulec of format N made it. A change to the
 * format that forgets to raise OMD_PACK_VERSION fails here. */
#include <stdio.h>
#include <stdlib.h>

#include "../rulec/trial.h"

static void *load(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    size_t room = 1 << 16;
    void *bytes = aligned_alloc(8, room);
    assert_non_null(file);
    assert_non_null(bytes);
    *size = fread(bytes, 1, room, file);
    fclose(file);
    return bytes;
}

static void the_pack_of_the_present_format_finds_what_it_found(void **state)
{
    static const char text[] = "Why don't you change your rating? We will take legal action.";
    size_t size;
    omd_pack pack;
    omd_text t;
    const omd_match *matches;
    uint32_t count;
    (void)state;
    assert_int_equal(OMD_PACK_VERSION, 3); /* raised: add the new pack, and refuse this one below */
    void *bytes = load("tests/unit/rules/golden/version-3.pack", &size);
    assert_int_equal(omd_pack_open(&pack, bytes, size), 0);
    omd_matcher *m = omd_matcher_new(&omd_plain_memory);
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, text, sizeof text - 1), 0);
    for (uint32_t i = 0; i < t.sentence_count; i++) t.sentences[i].language = 0;
    assert_int_equal(omd_matcher_run(m, &t, &pack, 0, OMD_REPLY, UINT32_MAX, &matches, &count), 0);
    assert_int_equal(count, 2);
    assert_string_equal(omd_pack_rule(&pack, matches[0].rule).id, "removal-request.edit");
    assert_int_equal(t.tokens[matches[0].first].start, 14);
    assert_int_equal(t.tokens[matches[0].last - 1].end, 32);
    assert_string_equal(omd_pack_rule(&pack, matches[1].rule).id, "aggression.threat");
    omd_text_free(&t);
    omd_matcher_free(m);
    free(bytes);
}

static void a_pack_of_a_former_format_is_refused_by_its_version(void **state)
{
    static const char *const former[] = { "tests/unit/rules/golden/version-1.pack",
                                          "tests/unit/rules/golden/version-2.pack" };
    (void)state;
    for (size_t i = 0; i < sizeof former / sizeof *former; i++) {
        size_t size;
        omd_pack pack;
        void *bytes = load(former[i], &size);
        assert_int_equal(omd_pack_open(&pack, bytes, size), OMD_WRONG_VERSION);
        free(bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_pack_of_the_present_format_finds_what_it_found),
        cmocka_unit_test(a_pack_of_a_former_format_is_refused_by_its_version),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
