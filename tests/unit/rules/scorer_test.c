/* scorer_test.c - what the scorer sees, weighs and underlines; what sections it refuses */
#include <stdlib.h>
#include <string.h>

#include "../../../src/rules/pack.h"
#include "../../../src/rules/scorer.h"
#include "../rulec/trial.h"

static omd_text read_text(const char *source)
{
    omd_text t;
    omd_text_init(&t, &omd_plain_memory);
    assert_int_equal(omd_text_read(&t, source, (uint32_t)strlen(source)), 0);
    return t;
}

enum {
    CODES = sizeof(omd_score_head) + OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT,
    MOST_SIZE = CODES + 64 + OMD_SCORE_FEATURES / 255 + 64
};

/* A section in which each given key, in rising order, weighs `weight` for `category` and
 * nothing else does. */
static uint32_t fill_section(uint8_t *section, const uint32_t *keys, uint32_t count,
                             uint32_t category, int weight)
{
    omd_score_head head = { .magic = OMD_SCORE_MAGIC, .pairs = count };
    uint8_t *way = section + CODES + count, *to = way;
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++) head.thresholds[i] = 256;
    memset(section, 0xAA, CODES); /* 2 is the middle */
    for (uint32_t i = 0, key = 0; i < count; key = keys[i++]) {
        section[CODES + i] = omd_score_code(category, weight);
        for (; keys[i] - key >= 255; key += 255) *to++ = 255;
        *to++ = (uint8_t)(keys[i] - key);
    }
    head.way = (uint32_t)(to - way);
    memcpy(section, &head, sizeof head);
    return (uint32_t)(to - section);
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* The keys of the features that rest on `token`, in rising order, none twice. */
static uint32_t keys_of(const omd_text *t, uint32_t sentence, uint32_t token, uint32_t *keys)
{
    omd_block block = { NULL, 0 };
    int32_t all = omd_features_of(&omd_plain_memory, &block, t, sentence, OMD_REPLY);
    const omd_feature *f = block.data;
    uint32_t count = 0, once = 0;
    for (int32_t i = 0; i < all; i++)
        if (f[i].first == token && f[i].last == token) keys[count++] = f[i].key;
    qsort(keys, count, sizeof *keys, by_number);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || keys[i] != keys[i - 1]) keys[once++] = keys[i];
    omd_release(&omd_plain_memory, &block);
    return once;
}

/* A pack that holds nothing but the section. */
static omd_pack pack_with(uint8_t *bytes, const uint8_t *section, uint32_t size)
{
    omd_pack_header *h = (omd_pack_header *)(void *)bytes;
    memset(h, 0, sizeof *h);
    h->checksum = 1;
    h->sections[OMD_S_SCORES] = (omd_section_place){ sizeof *h, size };
    memcpy(bytes + sizeof *h, section, size);
    return (omd_pack){ h, sizeof *h + size };
}

static void a_weighty_word_is_found_and_underlined(void **state)
{
    static const char text[] = "We read it twice, and the zebrafish of yours smells odd today.";
    uint8_t *bytes = malloc(sizeof(omd_pack_header) + MOST_SIZE), *section = malloc(MOST_SIZE);
    uint32_t keys[64];
    omd_text t = read_text(text);
    omd_scorer scorer = { 0 };
    omd_scored found[OMD_SCORE_CATEGORIES];
    uint8_t possible;
    (void)state;
    uint32_t count = keys_of(&t, 0, 7, keys); /* zebrafish */
    assert_true(count > 4);
    uint32_t size = fill_section(section, keys, count, 0, OMD_SCORE_MOST);
    assert_true(omd_scores_sound(section, size));
    omd_pack pack = pack_with(bytes, section, size);
    assert_int_equal(omd_scorer_run(&omd_plain_memory, &scorer, &pack, &t, 0, OMD_REPLY, found,
                                        &possible), 1);
    assert_int_equal(found[0].category, 0);
    assert_true(found[0].first <= 7 && found[0].last > 7);
    assert_true(found[0].last - found[0].first <= 4);
    omd_text other = read_text("We read it twice.");
    assert_int_equal(omd_scorer_run(&omd_plain_memory, &scorer, &pack, &other, 0, OMD_REPLY, found,
                                        &possible),
                     0);
    omd_scorer_free(&omd_plain_memory, &scorer);
    omd_text_free(&t);
    omd_text_free(&other);
    free(section);
    free(bytes);
}

static void what_weighs_against_a_category_makes_it_impossible(void **state)
{
    static const char text[] = "We read it twice, and the zebrafish of yours smells odd today.";
    uint8_t *bytes = malloc(sizeof(omd_pack_header) + MOST_SIZE), *section = malloc(MOST_SIZE);
    uint32_t keys[64];
    omd_text t = read_text(text), brief = read_text("We read it.");
    omd_scorer scorer = { 0 };
    omd_scored found[OMD_SCORE_CATEGORIES];
    uint8_t possible;
    (void)state;
    uint32_t count = keys_of(&t, 0, 7, keys);
    uint32_t size = fill_section(section, keys, count, 0, -OMD_SCORE_MOST);
    omd_pack pack = pack_with(bytes, section, size);
    assert_int_equal(
        omd_scorer_run(&omd_plain_memory, &scorer, &pack, &t, 0, OMD_REPLY, found, &possible), 0);
    assert_int_equal(possible, 2); /* nothing speaks against removal requests */
    assert_int_equal(
        omd_scorer_run(&omd_plain_memory, &scorer, &pack, &brief, 0, OMD_REPLY, found, &possible),
        0);
    assert_int_equal(possible, OMD_SCORE_UNSCORED);
    omd_scorer_free(&omd_plain_memory, &scorer);
    omd_text_free(&t);
    omd_text_free(&brief);
    free(section);
    free(bytes);
}

static void a_category_is_looked_for_only_in_its_kind_of_text(void **state)
{
    (void)state;
    assert_true(omd_score_lives_in(0, OMD_REPLY) && !omd_score_lives_in(0, OMD_INVITATION));
    assert_true(omd_score_lives_in(1, OMD_REPLY) && !omd_score_lives_in(1, OMD_INVITATION));
    assert_true(!omd_score_lives_in(3, OMD_REPLY) && omd_score_lives_in(3, OMD_INVITATION));
}

static void the_same_words_have_the_same_features_wherever_they_stand(void **state)
{
    uint32_t a[64], b[64];
    omd_text t = read_text("Then the zebrafish came."), u = read_text("A zebrafish swims");
    (void)state;
    uint32_t count = keys_of(&t, 0, 2, a);
    assert_int_equal(keys_of(&u, 0, 1, b), count);
    assert_memory_equal(a, b, count * sizeof *a);
    omd_text_free(&t);
    omd_text_free(&u);
}

static void a_section_that_does_not_hold_what_it_says_is_refused(void **state)
{
    const uint32_t keys[] = { 5, 300, 4000 };
    uint8_t section[MOST_SIZE + 1];
    uint32_t size = fill_section(section, keys, 3, 0, 1);
    (void)state;
    assert_true(omd_scores_sound(section, 0));
    assert_true(omd_scores_sound(section, size));
    assert_false(omd_scores_sound(section, size - 1));
    assert_false(omd_scores_sound(section, size + 1));
    assert_false(omd_scores_sound(section, 10));
    section[0] ^= 1; /* no scorer of ours */
    assert_false(omd_scores_sound(section, size));
    section[0] ^= 1;
    section[7] = 0x7F; /* a threshold beyond all bounds */
    assert_false(omd_scores_sound(section, size));
    fill_section(section, keys, 3, OMD_SCORE_CATEGORIES, 1); /* a category too many */
    assert_false(omd_scores_sound(section, size));
    fill_section(section, keys, 3, 0, OMD_SCORE_MOST + 1);
    assert_false(omd_scores_sound(section, size));
    fill_section(section, keys, 3, 0, 1);
    section[size - 1] = 255; /* the last way has no end */
    assert_false(omd_scores_sound(section, size));
    const uint32_t beyond[] = { OMD_SCORE_FEATURES };
    size = fill_section(section, beyond, 1, 0, 1);
    assert_false(omd_scores_sound(section, size));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_weighty_word_is_found_and_underlined),
        cmocka_unit_test(what_weighs_against_a_category_makes_it_impossible),
        cmocka_unit_test(a_category_is_looked_for_only_in_its_kind_of_text),
        cmocka_unit_test(the_same_words_have_the_same_features_wherever_they_stand),
        cmocka_unit_test(a_section_that_does_not_hold_what_it_says_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
