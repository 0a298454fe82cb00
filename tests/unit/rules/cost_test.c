/* cost_test.c - what a run costs: steps that grow with the text, and memory that does not
 *
 * Steps are counted, not seconds: they are the same on every machine. */
#include <stdlib.h>

#include "../rulec/trial.h"

static omd_pack pack;
static void *bytes;

static int open_pack(void **state)
{
    size_t size;
    (void)state;
    bytes = fixture_pack("sv", &size);
    assert_int_equal(omd_pack_open(&pack, bytes, size), 0);
    return 0;
}

static int close_pack(void **state)
{
    (void)state;
    free(bytes);
    return 0;
}

static int run_once(omd_matcher *m, omd_text *t, omd_kind kind)
{
    const omd_match *matches;
    uint32_t count;
    for (uint32_t i = 0; i < t->sentence_count; i++) t->sentences[i].language = 0;
    return omd_matcher_run(m, t, &pack, 0, kind, UINT32_MAX, &matches, &count);
}

/* Steps for each byte of a text that says `phrase` over and over, in both kinds. */
static double steps_a_byte(const char *phrase, size_t size)
{
    omd_text t;
    size_t n = strlen(phrase);
    char *text = malloc(size + n);
    omd_matcher *m = omd_matcher_new(&omd_plain_memory);
    assert_non_null(text);
    for (size_t at = 0; at < size; at += n) memcpy(text + at, phrase, n);
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, text, (uint32_t)size), 0);
    assert_int_equal(run_once(m, &t, OMD_REPLY), 0);
    assert_int_equal(run_once(m, &t, OMD_INVITATION), 0);
    double steps = (double)omd_matcher_steps(m) / (double)size;
    omd_text_free(&t);
    omd_matcher_free(m);
    free(text);
    return steps;
}

static const char *const hostile[] = {
    "radera recensionen ",
    "ta bort ",
    "ta ",
    "din ",
    "recension ",
    "inte ",
    "om du \xC3\xA4r n\xC3\xB6jd ",
    "Du \xC3\xA4r patetisk. ",
    "p*ckad ",
    "skitskitidiot ",
    "ge oss 5 stj\xC3\xA4rnor, ",
    "skrev \"du \xC3\xA4r puckad ",
    "! ",
    "a ",
    "plocka g\xC3\xA4rna bort ner ",
    "ett bra betyg ",
    "( ",
    "ta, ta. Ta",
    /* nested and open tags, merge tags without end, open and nested quotations */
    "<b><i>recension ",
    "<div ta bort ",
    "{{ta bort {{",
    "{{#if x}}ta bort{{/if}}",
    "\"ta \xE2\x80\x98ta bort '",
    /* one class over and over, marks on letters, letters of other alphabets */
    "1 ",
    "A",
    "idiot ",
    "ta\xCC\x81 bo\xCC\xA3rt ",
    "r\xD0\xB5\xD1\x81\xD0\xB5nsi\xD0\xBEn ",
    "j \xC3\xA4 v l a ",
};

static void steps_grow_with_the_text_and_no_faster(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        double small = steps_a_byte(hostile[i], 20000), large = steps_a_byte(hostile[i], 400000);
        if (large > small * 1.1 + 0.01)
            fail_msg("\"%s\": %.2f steps a byte become %.2f", hostile[i], small, large);
    }
}

static void no_text_costs_many_times_what_prose_costs(void **state)
{
    static const char prose[] = "Hej Anna, tack f\xC3\xB6r din recension. Det var tr\xC3\xA5kigt "
                                "att h\xC3\xB6ra att du inte blev n\xC3\xB6jd med "
                                "maten hos oss i l\xC3\xB6rdags. Vi skriver g\xC3\xA4rna till dig "
                                "s\xC3\xA5 fort vi har talat med kocken. ";
    (void)state;
    double usual = steps_a_byte(prose, 40000);
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        double cost = steps_a_byte(hostile[i], 40000);
        if (cost > 25 * usual)
            fail_msg("\"%s\": %.2f steps a byte, prose %.2f", hostile[i], cost, usual);
    }
}

/* ---- memory ---- */

typedef struct {
    size_t calls, allowed;
} meter;

static void *metered(void *context, void *block, size_t size)
{
    meter *counted = context;
    if (size == 0) {
        free(block);
        return NULL;
    }
    if (counted->calls >= counted->allowed) return NULL;
    counted->calls++;
    return realloc(block, size);
}

static const char sample[] = "Kan du inte radera omd\xC3\xB6met? Du \xC3\xA4r en p*ckad skitidiot. "
                             "Ge oss ett positivt omd\xC3\xB6me, om du "
                             "\xC3\xA4r n\xC3\xB6jd - recensera oss. Du skrev \"patetisk\". Tack.";

static void nothing_is_allocated_once_all_is_warm(void **state)
{
    meter counted = { 0, SIZE_MAX };
    omd_memory memory = { metered, &counted };
    omd_text t;
    const omd_pack *packs[] = { &pack };
    (void)state;
    omd_matcher *m = omd_matcher_new(&memory);
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, sample, sizeof sample - 1), 0);
    omd_matcher_language(m, &t, packs, 1);
    assert_int_equal(run_once(m, &t, OMD_REPLY), 0);
    assert_int_equal(run_once(m, &t, OMD_INVITATION), 0);
    size_t warm = counted.calls;
    for (int i = 0; i < 100; i++) {
        omd_matcher_language(m, &t, packs, 1);
        assert_int_equal(run_once(m, &t, i % 2 ? OMD_REPLY : OMD_INVITATION), 0);
    }
    assert_int_equal(counted.calls, warm);
    omd_text_free(&t);
    omd_matcher_free(m);
}

static void memory_that_runs_out_is_told_and_does_no_harm(void **state)
{
    meter counted = { 0, 0 };
    omd_memory memory = { metered, &counted };
    omd_text t;
    bool done = false;
    (void)state;
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, sample, sizeof sample - 1), 0);
    assert_null(omd_matcher_new(&memory));
    for (size_t allowed = 1; !done; allowed++) {
        counted.calls = 0;
        counted.allowed = allowed;
        omd_matcher *m = omd_matcher_new(&memory);
        assert_non_null(m);
        int result = run_once(m, &t, OMD_REPLY);
        done = result == 0;
        if (!done) assert_int_equal(result, OMD_NO_MEMORY);
        counted.allowed = SIZE_MAX; /* and goes on when there is some again */
        assert_int_equal(run_once(m, &t, OMD_REPLY), 0);
        omd_matcher_free(m);
        assert_true(allowed < 1000);
    }
    omd_text_free(&t);
}

static uint32_t found_with(omd_matcher *m, omd_text *t, const omd_pack *with)
{
    const omd_match *matches;
    uint32_t count;
    assert_int_equal(omd_matcher_run(m, t, with, 0, OMD_REPLY, UINT32_MAX, &matches, &count), 0);
    return count;
}

static void packs_that_come_and_go_do_not_mix(void **state)
{
    size_t size, swedish_size;
    omd_text t;
    omd_pack other, third;
    (void)state;
    void *english = fixture_pack("en", &size), *swedish = fixture_pack("sv", &swedish_size);
    size_t room = size > swedish_size ? size : swedish_size;
    void *same_place = aligned_alloc(8, room);
    omd_matcher *m = omd_matcher_new(&omd_plain_memory);
    assert_non_null(same_place);
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, sample, sizeof sample - 1), 0);
    for (uint32_t i = 0; i < t.sentence_count; i++) t.sentences[i].language = 0;
    assert_int_equal(omd_pack_open(&other, english, size), 0);
    assert_int_equal(found_with(m, &t, &pack), 3);
    assert_int_equal(found_with(m, &t, &other), 0);
    assert_int_equal(found_with(m, &t, &pack), 3);

    memcpy(same_place, english, size);
    assert_int_equal(omd_pack_open(&third, same_place, size), 0);
    assert_int_equal(found_with(m, &t, &third), 0);
    memcpy(same_place, swedish, swedish_size);
    assert_int_equal(omd_pack_open(&third, same_place, swedish_size), 0);
    assert_int_equal(found_with(m, &t, &third), 3);
    omd_text_free(&t);
    omd_matcher_free(m);
    free(same_place);
    free(english);
    free(swedish);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_grow_with_the_text_and_no_faster),
        cmocka_unit_test(no_text_costs_many_times_what_prose_costs),
        cmocka_unit_test(nothing_is_allocated_once_all_is_warm),
        cmocka_unit_test(memory_that_runs_out_is_told_and_does_no_harm),
        cmocka_unit_test(packs_that_come_and_go_do_not_mix),
    };
    return cmocka_run_group_tests(tests, open_pack, close_pack);
}
