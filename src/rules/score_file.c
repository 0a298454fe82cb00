/* score_file.c - opens scores, and spreads them out for the scorer */
#include <string.h>

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
    omd_release(memory, &s->places);
    omd_release(memory, &s->rows);
    omd_release(memory, &s->features);
    omd_release(memory, &s->words);
    omd_release(memory, &s->said);
    omd_release(memory, &s->heat);
    s->scores = NULL;
}

enum { PLACES = OMD_SCORE_FEATURES / OMD_PLACES_EACH };

enum { ROW_OF_NOTHING = 0x888888 };

bool omd_scorer_spread(const omd_memory *memory, omd_scorer *s)
{
    const omd_scores *r = s->scores;
    const uint8_t *codes = codes_of(r), *way = codes + r->pairs;
    if (s->rows.data) return true;
    if (!omd_room(memory, &s->places, PLACES, sizeof(omd_score_places)) ||
        !omd_room(memory, &s->rows, r->pairs + 1, sizeof(uint32_t)))
        return false;
    omd_score_places *places = s->places.data;
    uint32_t *rows = s->rows.data;
    uint32_t key = 0, row = 0, place = 0;
    memset(places, 0, PLACES * sizeof *places);
    rows[0] = ROW_OF_NOTHING;
    for (uint32_t i = 0; i < r->way; i++) {
        key += way[i];
        if (way[i] == 255) continue;
        while (place < key / OMD_PLACES_EACH) places[++place].rows = row;
        uint32_t bit = 1u << key % OMD_PLACES_EACH;
        if (!(places[place].weighed & bit)) rows[++row] = rows[0];
        places[place].weighed |= bit;
        uint32_t lane = OMD_SCORE_LANE * omd_score_category(*codes);
        rows[row] = (rows[row] & ~(15u << lane)) | (*codes++ & 15u) << lane;
    }
    return true;
}
