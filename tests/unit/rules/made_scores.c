/* made_scores.c - scores made by hand, for tests that must know what they say */
#include "made_scores.h"

#include <stdlib.h>
#include <string.h>

enum {
    CODES = sizeof(omd_scores) + OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT,
    MOST_SIZE = CODES + 64 + OMD_SCORE_FEATURES / 255 + 72
};

void made_right(omd_scores *scores, size_t size)
{
    scores->head.checksum = omd_file_checksum(scores, size);
}

omd_scores *made_scores(const char *language, uint64_t pack, const uint32_t *keys, uint32_t count,
                        uint32_t category, int weight, size_t *size)
{
    uint8_t *bytes = calloc(1, MOST_SIZE), *way = bytes + CODES + count, *to = way;
    omd_scores *scores = (omd_scores *)(void *)bytes;
    memset(bytes + sizeof *scores, 0xAA, CODES - sizeof *scores); /* 2 is the middle */
    for (uint32_t i = 0, key = 0; i < count; key = keys[i++]) {
        bytes[CODES + i] = omd_score_code(category, weight);
        for (; keys[i] - key >= 255; key += 255) *to++ = 255;
        *to++ = (uint8_t)(keys[i] - key);
    }
    *size = ((size_t)(to - bytes) + 7) / 8 * 8;
    memcpy(scores->head.magic, OMD_SCORES_MAGIC, sizeof scores->head.magic);
    memcpy(scores->head.language, language, strlen(language));
    scores->head.version = OMD_SCORES_VERSION;
    scores->head.size = (uint32_t)*size;
    scores->pack = pack;
    scores->pairs = count;
    scores->way = (uint32_t)(to - way);
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++) {
        scores->thresholds[i] = 256;
        scores->scales[i] = 65536 / 4;
    }
    made_right(scores, *size);
    return scores;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

void made_in_order(uint32_t *keys, uint32_t count)
{
    qsort(keys, count, sizeof *keys, by_number);
}

uint32_t made_keys(const omd_text *t, uint32_t sentence, uint32_t token, uint32_t *keys)
{
    omd_block block = { NULL, 0 };
    int32_t all = omd_features_of(&omd_plain_memory, &block, t, sentence, OMD_REPLY);
    const omd_feature *f = block.data;
    uint32_t count = 0, once = 0;
    for (int32_t i = 0; i < all; i++)
        if (f[i].first == token && f[i].last == token) keys[count++] = f[i].key;
    made_in_order(keys, count);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || keys[i] != keys[i - 1]) keys[once++] = keys[i];
    omd_release(&omd_plain_memory, &block);
    return once;
}
