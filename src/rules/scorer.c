/* scorer.c - looks a sentence's features up in the pack and adds their weights */
#include "scorer.h"

#include <string.h>

#include "pack.h"

const char *const omd_score_categories[OMD_SCORE_CATEGORIES] = {
    "aggression", "removal-request", "leading", "incentive", "selective", "eligibility",
};

/* In order of category; shouting is no matter of words. */
const char *const omd_score_rules[OMD_SCORE_RULES] = {
    "aggression.accusation",  "aggression.hostile",   "aggression.insult",
    "aggression.profanity",   "aggression.threat",    "removal-request.compensation",
    "removal-request.delete", "removal-request.edit", "leading.assumption",
    "leading.positive",       "leading.pressure",     "leading.suggested-text",
    "incentive.discount",     "incentive.donation",   "incentive.gift",
    "incentive.money",        "incentive.points",     "incentive.prize",
    "selective.diversion",    "selective.gating",     "selective.segment",
    "eligibility.competitor", "eligibility.insider",  "eligibility.non-customer",
    "eligibility.supervised",
};

bool omd_score_lives_in(uint32_t category, omd_kind kind)
{
    return category == 0 || (kind == OMD_REPLY) == (category == 1);
}

static bool in_category(uint32_t rule, uint32_t category)
{
    size_t size = strlen(omd_score_categories[category]);
    return strncmp(omd_score_rules[rule], omd_score_categories[category], size) == 0;
}

bool omd_scores_sound(const void *section, uint32_t size)
{
    omd_score_head head;
    if (size == 0) return true; /* a pack without scorer */
    if (size < sizeof head + OMD_SCORE_BUCKETS) return false;
    memcpy(&head, section, sizeof head);
    uint32_t rest = size - (uint32_t)sizeof head - OMD_SCORE_BUCKETS;
    if (head.magic != OMD_SCORE_MAGIC || head.features > 1u << OMD_FEATURE_BITS) return false;
    if (rest != head.features * (1u + OMD_SCORE_COLUMNS)) return false;
    const uint8_t *counts = (const uint8_t *)section + sizeof head;
    uint32_t sum = 0;
    for (uint32_t i = 0; i < OMD_SCORE_BUCKETS; i++) sum += counts[i];
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++)
        if (head.thresholds[i] < -OMD_SCORE_FARTHEST || head.thresholds[i] > OMD_SCORE_FARTHEST)
            return false;
    return sum == head.features;
}

void omd_scorer_free(const omd_memory *memory, omd_scorer *s)
{
    omd_release(memory, &s->starts);
    omd_release(memory, &s->filter);
    omd_release(memory, &s->features);
    omd_release(memory, &s->known);
    omd_release(memory, &s->heat);
}

typedef struct {
    omd_score_head head;
    const uint8_t *counts, *rests;
    const int8_t *weights;
} scores;

static scores scores_of(const omd_pack *pack)
{
    scores r;
    const uint8_t *section = omd_section_at(pack, OMD_S_SCORES);
    memcpy(&r.head, section, sizeof r.head);
    r.counts = section + sizeof r.head;
    r.rests = r.counts + OMD_SCORE_BUCKETS;
    r.weights = (const int8_t *)(r.rests + r.head.features);
    return r;
}

#define FILTER_SHIFT 5u /* bits of a feature that the filter does not tell apart */
#define FILTER_WORDS ((1u << (OMD_FEATURE_BITS - FILTER_SHIFT)) / 64u)

static void make_filter(uint64_t *filter, const uint32_t *starts, const scores *r)
{
    memset(filter, 0, FILTER_WORDS * sizeof *filter);
    for (uint32_t bucket = 0; bucket < OMD_SCORE_BUCKETS; bucket++) {
        for (uint32_t i = starts[bucket]; i < starts[bucket + 1]; i++) {
            uint32_t bit = (bucket << 8 | r->rests[i]) >> FILTER_SHIFT;
            filter[bit / 64] |= 1ull << bit % 64;
        }
    }
}

/* The tables of a pack are made at its first use. */
static bool make_ready(const omd_memory *memory, omd_scorer *s, const omd_pack *pack,
                       const scores *r)
{
    if (s->of == pack->header && s->checksum == pack->header->checksum) return true;
    if (!omd_room(memory, &s->starts, OMD_SCORE_BUCKETS + 1, sizeof(uint32_t)) ||
        !omd_room(memory, &s->filter, FILTER_WORDS, sizeof(uint64_t)))
        return false;
    uint32_t *starts = s->starts.data, sum = 0;
    for (uint32_t i = 0; i < OMD_SCORE_BUCKETS; i++) {
        starts[i] = sum;
        sum += r->counts[i];
    }
    starts[OMD_SCORE_BUCKETS] = sum;
    make_filter(s->filter.data, starts, r);
    s->of = pack->header;
    s->checksum = pack->header->checksum;
    return true;
}

static inline uint32_t look_up(const omd_scorer *s, const scores *r, uint32_t key)
{
    const uint32_t *starts = s->starts.data;
    const uint64_t *filter = s->filter.data;
    uint32_t bit = key >> FILTER_SHIFT;
    if (!(filter[bit / 64] >> bit % 64 & 1)) return UINT32_MAX;
    for (uint32_t i = starts[key >> 8]; i < starts[(key >> 8) + 1]; i++)
        if (r->rests[i] == (key & 0xFF)) return i;
    return UINT32_MAX;
}

static int32_t sum_of(const scores *r, uint32_t column, const uint32_t *known, uint32_t count)
{
    const int8_t *weights = r->weights + (size_t)column * r->head.features;
    int32_t sum = 0;
    for (uint32_t i = 0; i < count; i++) sum += weights[known[i]];
    return sum;
}

/* sum / √features > threshold / 256, in whole numbers. */
static bool above(int32_t sum, int32_t threshold, uint32_t features)
{
    uint64_t left = (uint64_t)((int64_t)sum * sum) << 16;
    uint64_t right = (uint64_t)((int64_t)threshold * threshold) * features;
    if (sum >= 0) return threshold < 0 || left > right;
    return threshold < 0 && left < right;
}

static const char *likeliest_rule(const scores *r, uint32_t category, const uint32_t *known,
                                  uint32_t count)
{
    const char *best = NULL;
    int32_t most = INT32_MIN;
    for (uint32_t rule = 0; rule < OMD_SCORE_RULES; rule++) {
        if (!in_category(rule, category)) continue;
        int32_t sum = sum_of(r, OMD_SCORE_CATEGORIES + rule, known, count);
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

static bool underline(const omd_memory *memory, omd_scorer *s, const scores *r, const omd_text *t,
                      uint32_t sentence, omd_scored *found, const omd_feature *features,
                      const uint32_t *numbers, uint32_t count)
{
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t tokens = n->last - n->first;
    if (tokens > OMD_SCORED_TOKENS) tokens = OMD_SCORED_TOKENS;
    if (!omd_room(memory, &s->heat, tokens + 1, sizeof(int32_t))) return false;
    int32_t *heat = s->heat.data;
    memset(heat, 0, (tokens + 1) * sizeof *heat);
    const int8_t *weights = r->weights + (size_t)found->category * r->head.features;
    for (uint32_t i = 0; i < count; i++) {
        if (features[i].first > features[i].last) continue;
        heat[features[i].first - n->first] += weights[numbers[i]];
        heat[features[i].last - n->first] += weights[numbers[i]];
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

/* A few words alone prove nothing. */
enum { FEWEST_WORDS = 4 };

static bool says_enough(const omd_text *t, const omd_sentence *n)
{
    uint32_t words = 0;
    for (uint32_t i = n->first; i < n->last && words < FEWEST_WORDS; i++)
        words += t->tokens[i].kind == OMD_WORD;
    return words == FEWEST_WORDS;
}

int32_t omd_scorer_run(const omd_memory *memory, omd_scorer *s, const omd_pack *pack,
                       const omd_text *t, uint32_t sentence, omd_kind kind,
                       omd_scored found[OMD_SCORE_CATEGORIES])
{
    if (omd_section_size(pack, OMD_S_SCORES) == 0) return 0;
    if (!says_enough(t, &t->sentences[sentence])) return 0;
    scores r = scores_of(pack);
    if (!make_ready(memory, s, pack, &r)) return -1;
    int32_t all = omd_features_of(memory, &s->features, t, sentence, kind);
    if (all < 0 || !omd_room(memory, &s->known, (size_t)all, sizeof(uint32_t))) return -1;
    omd_feature *features = s->features.data;
    uint32_t *known = s->known.data, count = 0;
    int32_t hits = 0;
    for (int32_t i = 0; i < all; i++) {
        uint32_t number = look_up(s, &r, features[i].key);
        if (number == UINT32_MAX) continue;
        features[count] = features[i];
        known[count++] = number;
    }
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) {
        if (!omd_score_lives_in(c, kind)) continue;
        if (!above(sum_of(&r, c, known, count), r.head.thresholds[c], (uint32_t)all)) continue;
        omd_scored *f = &found[hits++];
        f->category = c;
        f->rule = likeliest_rule(&r, c, known, count);
        if (!underline(memory, s, &r, t, sentence, f, features, known, count)) return -1;
    }
    return hits;
}
