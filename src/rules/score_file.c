/* score_file.c - opens scores, and spreads them out for the scorer */
#include "scorer.h"

static const uint8_t *codes_of(const omd_scores *r)
{
    return omd_scores_rule_slots(r) + OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT;
}

static bool is_code(uint8_t code)
{
    int32_t weight = omd_score_weight(code);
    return code >> 4 < OMD_SCORE_CATEGORIES && weight >= -OMD_SCORE_MOST &&
           weight <= OMD_SCORE_MOST;
}

/* Whether the ways lead from pair to pair, inside the features, and end with them. */
static bool way_is_sound(const omd_scores *r)
{
    const uint8_t *codes = codes_of(r), *way = codes + r->pairs;
    uint32_t pairs = 0;
    uint64_t key = 0;
    for (uint32_t i = 0; i < r->way; i++) {
        key += way[i];
        if (way[i] == 255) continue;
        if (pairs == r->pairs || !is_code(codes[pairs])) return false;
        pairs++;
    }
    return pairs == r->pairs && key < OMD_SCORE_FEATURES;
}

static bool scores_sound(const omd_scores *r, size_t size)
{
    const size_t fixed = sizeof *r + OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT;
    if (r->pairs > OMD_SCORE_MOST_PAIRS || r->way > size) return false;
    if ((fixed + r->pairs + r->way + 7) / 8 * 8 != size) return false;
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++)
        if (r->thresholds[i] < -OMD_SCORE_FARTHEST || r->thresholds[i] > OMD_SCORE_FARTHEST)
            return false;
    return way_is_sound(r);
}

int omd_scores_open(const void *bytes, size_t size)
{
    int failure =
        omd_file_open(bytes, size, sizeof(omd_scores), OMD_SCORES_MAGIC, OMD_SCORES_VERSION);
    if (failure) return failure;
    return scores_sound(bytes, size) ? 0 : OMD_BAD_PACK;
}

void omd_scorer_free(const omd_memory *memory, omd_scorer *s)
{
    omd_release(memory, &s->starts);
    omd_release(memory, &s->pairs);
    omd_release(memory, &s->features);
    omd_release(memory, &s->heat);
    s->scores = NULL;
}

enum { STARTS = 1 << (OMD_FEATURE_BITS - OMD_SPREAD_LOW) };

bool omd_scorer_spread(const omd_memory *memory, omd_scorer *s)
{
    const omd_scores *r = s->scores;
    const uint8_t *codes = codes_of(r), *way = codes + r->pairs;
    if (s->pairs.data) return true;
    if (!omd_room(memory, &s->starts, STARTS + 1, sizeof(uint16_t)) ||
        !omd_room(memory, &s->pairs, r->pairs + 1, sizeof(uint16_t)))
        return false;
    uint16_t *starts = s->starts.data, *pairs = s->pairs.data;
    uint32_t key = 0, pair = 0, start = 0;
    for (uint32_t i = 0; i < r->way; i++) {
        key += way[i];
        if (way[i] == 255) continue;
        while (start <= key >> OMD_SPREAD_LOW) starts[start++] = (uint16_t)pair;
        uint32_t low = key & ((1u << OMD_SPREAD_LOW) - 1);
        pairs[pair] = (uint16_t)(low << OMD_SPREAD_CODE | codes[pair]);
        pair++;
    }
    while (start <= STARTS) starts[start++] = (uint16_t)pair;
    return true;
}
