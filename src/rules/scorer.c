/* scorer.c - adds the weights that the pack gives a sentence's features */
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

enum { OF_REPLIES = 2 }; /* the first categories; their weights share a byte */

bool omd_score_lives_in(uint32_t category, omd_kind kind)
{
    return (kind == OMD_REPLY) == (category < OF_REPLIES);
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
    if (size != OMD_SCORE_SIZE) return false;
    memcpy(&head, section, sizeof head);
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++)
        if (head.thresholds[i] < -OMD_SCORE_FARTHEST || head.thresholds[i] > OMD_SCORE_FARTHEST)
            return false;
    return head.magic == OMD_SCORE_MAGIC;
}

void omd_scorer_free(const omd_memory *memory, omd_scorer *s)
{
    omd_release(memory, &s->features);
    omd_release(memory, &s->heat);
}

typedef struct {
    omd_score_head head;
    const uint8_t *slots, *rule_slots;
} scores;

static scores scores_of(const omd_pack *pack)
{
    scores r;
    const uint8_t *section = omd_section_at(pack, OMD_S_SCORES);
    memcpy(&r.head, section, sizeof r.head);
    r.slots = section + sizeof r.head;
    r.rule_slots = r.slots + OMD_SCORE_SLOTS * OMD_SCORE_SLOT;
    return r;
}

/* Weights are kept with their zero in the middle, so that no sign is needed. */
static int32_t weight_at(const scores *r, uint32_t category, uint32_t key)
{
    uint8_t byte = r->slots[key * OMD_SCORE_SLOT + category / 2];
    return (byte >> 4 * (category % 2) & 15) - 8;
}

static int32_t rule_weight_at(const scores *r, uint32_t rule, uint32_t key)
{
    uint32_t slot = key >> (OMD_FEATURE_BITS - OMD_SCORE_RULE_BITS);
    uint8_t byte = r->rule_slots[slot * OMD_SCORE_RULE_SLOT + rule / 4];
    return (byte >> 2 * (rule % 4) & 3) - 2;
}

/* The sums of all categories that live in texts of a kind. */
static void add_up(const scores *r, const omd_feature *features, int32_t count, omd_kind kind,
                   int32_t sums[OMD_SCORE_CATEGORIES])
{
    size_t first = kind == OMD_REPLY ? 0 : OF_REPLIES / 2;
    size_t last = kind == OMD_REPLY ? OF_REPLIES / 2 : OMD_SCORE_SLOT;
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) sums[c] = -8 * count;
    for (int32_t i = 0; i < count; i++) {
        const uint8_t *slot = r->slots + features[i].key * OMD_SCORE_SLOT;
        for (size_t b = first; b < last; b++) {
            sums[2 * b] += slot[b] & 15;
            sums[2 * b + 1] += slot[b] >> 4;
        }
    }
}

/* sum / √features > threshold / 256, in whole numbers. */
static bool above(int32_t sum, int32_t threshold, uint32_t features)
{
    uint64_t left = (uint64_t)((int64_t)sum * sum) << 16;
    uint64_t right = (uint64_t)((int64_t)threshold * threshold) * features;
    if (sum >= 0) return threshold < 0 || left > right;
    return threshold < 0 && left < right;
}

static const char *likeliest_rule(const scores *r, uint32_t category, const omd_feature *features,
                                  int32_t count)
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

static bool underline(const omd_memory *memory, omd_scorer *s, const scores *r, const omd_text *t,
                      uint32_t sentence, omd_scored *found, int32_t count)
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
        int32_t weight = weight_at(r, found->category, features[i].key);
        heat[features[i].first - n->first] += weight;
        heat[features[i].last - n->first] += weight;
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
    int32_t count = omd_features_of(memory, &s->features, t, sentence, kind), hits = 0;
    if (count < 0) return -1;
    const omd_feature *features = s->features.data;
    int32_t sums[OMD_SCORE_CATEGORIES];
    add_up(&r, features, count, kind, sums);
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) {
        if (!omd_score_lives_in(c, kind)) continue;
        if (!above(sums[c], r.head.thresholds[c], (uint32_t)count)) continue;
        omd_scored *f = &found[hits++];
        f->category = c;
        f->rule = likeliest_rule(&r, c, features, count);
        if (!underline(memory, s, &r, t, sentence, f, count)) return -1;
    }
    return hits;
}
