/* evidence.c - what in a sentence the scorer rests on: the likeliest rule, and which words
 *
 * Few sentences come here, so that this is compiled for size. */
#include <string.h>

#include "scorer.h"

static bool in_category(uint32_t rule, uint32_t category)
{
    size_t size = strlen(omd_score_categories[category]);
    return strncmp(omd_score_rules[rule], omd_score_categories[category], size) == 0;
}

static int32_t rule_weight_at(const omd_scores *r, uint32_t rule, uint32_t key)
{
    uint32_t slot = key >> (OMD_FEATURE_BITS - OMD_SCORE_RULE_BITS);
    uint8_t byte = omd_scores_rule_slots(r)[slot * OMD_SCORE_RULE_SLOT + rule / 4];
    return (byte >> 2 * (rule % 4) & 3) - 2;
}

static const char *likeliest_rule(const omd_scores *r, uint32_t category,
                                  const omd_feature *features, int32_t count)
{
    const char *best = NULL;
    int32_t most = INT32_MIN;
    for (uint32_t rule = 0; rule < OMD_SCORE_RULES; rule++) {
        int32_t sum = 0;
        if (!in_category(rule, category)) continue;
        for (int32_t i = 0; i < count; i++) sum += rule_weight_at(r, rule, features[i].key);
        if (sum > most) {
            most = sum;
            best = omd_score_rules[rule];
        }
    }
    return best;
}

enum { FEWEST_TOKENS = 3 };

/* The stretch whose tokens weigh most together. */
static void find_heaviest(const int32_t *heat, uint32_t count, uint32_t *first, uint32_t *last)
{
    int32_t best = INT32_MIN, sum = 0;
    uint32_t from = 0;
    *first = 0;
    *last = count;
    for (uint32_t i = 0; i < count; i++) {
        if (sum <= 0) {
            sum = 0;
            from = i;
        }
        sum += heat[i];
        if (sum > best) {
            best = sum;
            *first = from;
            *last = i + 1;
        }
    }
    while (*last - *first < FEWEST_TOKENS && *last - *first < count)
        if (*last < count)
            ++*last;
        else
            --*first;
}

static bool underline(const omd_memory *memory, omd_scorer *s, const omd_text *t, uint32_t sentence,
                      omd_scored *found, int32_t count)
{
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t tokens = n->last - n->first;
    if (tokens > OMD_SCORED_TOKENS) tokens = OMD_SCORED_TOKENS;
    if (!omd_room(memory, &s->heat, tokens + 1, sizeof(int32_t))) return false;
    int32_t *heat = s->heat.data;
    memset(heat, 0, (tokens + 1) * sizeof *heat);
    const omd_feature *features = s->features.data;
    for (int32_t i = 0; i < count; i++) {
        if (features[i].first > features[i].last) continue;
        int32_t weights[OMD_SCORE_CATEGORIES];
        omd_scorer_weigh(s, &features[i], 1, weights);
        heat[features[i].first - n->first] += weights[found->category];
        heat[features[i].last - n->first] += weights[found->category];
    }
    find_heaviest(heat, tokens, &found->first, &found->last);
    found->first += n->first;
    found->last += n->first;
    while (found->last - found->first > 1 && t->tokens[found->last - 1].kind == OMD_MARK)
        found->last--;
    while (found->last - found->first > 1 && t->tokens[found->first].kind == OMD_MARK)
        found->first++;
    return true;
}

bool omd_scorer_explain(const omd_memory *memory, omd_scorer *s, const omd_text *t,
                        uint32_t sentence, omd_kind kind, omd_scored *found)
{
    int32_t count = omd_features_of(memory, &s->features, t, sentence, kind);
    if (count < 0) return false;
    found->rule = likeliest_rule(s->scores, found->category, s->features.data, count);
    return underline(memory, s, t, sentence, found, count);
}
