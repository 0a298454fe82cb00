/* near.c - weighs what sentences say to those two to four away
 *
 * Each sentence is weighed once, for all that it is near to. */
#include "scorer.h"

bool omd_scorer_read(const omd_memory *memory, omd_scorer *s, const omd_text *t)
{
    if (!s->scores) return true;
    if (!omd_scorer_spread(memory, s) ||
        !omd_room(memory, &s->near, (size_t)t->sentence_count + 1, sizeof(omd_near)))
        return false;
    omd_near *near = s->near.data;
    for (uint32_t i = 0; i < t->sentence_count; i++) {
        omd_feature features[OMD_AROUND_TOKENS];
        near[i].count = omd_features_near(t, i, features);
        omd_scorer_weigh(s, features, near[i].count, near[i].sums);
    }
    return true;
}

uint32_t omd_scorer_add_near(const omd_scorer *s, const omd_text *t, uint32_t sentence,
                             int32_t sums[OMD_SCORE_CATEGORIES])
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < OMD_NEAR; i++) {
        uint32_t place = omd_near_place(sentence, i);
        if (place >= t->sentence_count) continue;
        const omd_near *near = (const omd_near *)s->near.data + place;
        count += near->count;
        for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) sums[c] += near->sums[c];
    }
    return count;
}
