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

enum { OF_REPLIES = 2 }; /* the first categories */

bool omd_score_lives_in(uint32_t category, omd_kind kind)
{
    return (kind == OMD_REPLY) == (category < OF_REPLIES);
}

static bool in_category(uint32_t rule, uint32_t category)
{
    size_t size = strlen(omd_score_categories[category]);
    return strncmp(omd_score_rules[rule], omd_score_categories[category], size) == 0;
}

typedef struct {
    omd_score_head head;
    const uint8_t *rule_slots, *codes, *way;
} scores;

static scores scores_in(const void *section)
{
    scores r;
    memcpy(&r.head, section, sizeof r.head);
    r.rule_slots = (const uint8_t *)section + sizeof r.head;
    r.codes = r.rule_slots + OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT;
    r.way = r.codes + r.head.pairs;
    return r;
}

static uint32_t category_of(uint32_t code)
{
    return code >> 4 & 7;
}

/* Weights are kept with their zero in the middle, so that no sign is needed. */
static int32_t weight_of(uint32_t code)
{
    return (int32_t)(code & 15) - 8;
}

static bool is_code(uint8_t code)
{
    int32_t weight = weight_of(code);
    return code >> 4 < OMD_SCORE_CATEGORIES && weight >= -OMD_SCORE_MOST &&
           weight <= OMD_SCORE_MOST;
}

/* Whether the ways lead from pair to pair, inside the features, and end with them. */
static bool way_is_sound(const scores *r)
{
    uint32_t pairs = 0;
    uint64_t key = 0;
    for (uint32_t i = 0; i < r->head.way; i++) {
        key += r->way[i];
        if (r->way[i] == 255) continue;
        if (pairs == r->head.pairs || !is_code(r->codes[pairs])) return false;
        pairs++;
    }
    return pairs == r->head.pairs && key < OMD_SCORE_FEATURES;
}

bool omd_scores_sound(const void *section, uint32_t size)
{
    const size_t fixed = sizeof(omd_score_head) + OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT;
    if (size == 0) return true; /* a pack without scorer */
    if (size < fixed) return false;
    omd_score_head head;
    memcpy(&head, section, sizeof head);
    if (head.magic != OMD_SCORE_MAGIC || head.pairs > OMD_SCORE_MOST_PAIRS) return false;
    if (head.way > size || fixed + head.pairs + head.way != size) return false;
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++)
        if (head.thresholds[i] < -OMD_SCORE_FARTHEST || head.thresholds[i] > OMD_SCORE_FARTHEST)
            return false;
    scores r = scores_in(section);
    return way_is_sound(&r);
}

void omd_scorer_free(const omd_memory *memory, omd_scorer *s)
{
    omd_release(memory, &s->starts);
    omd_release(memory, &s->pairs);
    omd_release(memory, &s->features);
    omd_release(memory, &s->heat);
}

enum { LOW_BITS = 4, CODE_BITS = 7, STARTS = 1 << (OMD_FEATURE_BITS - LOW_BITS) };

static bool spread(const omd_memory *memory, omd_scorer *s, const scores *r)
{
    if (s->pairs.data) return true;
    if (!omd_room(memory, &s->starts, STARTS + 1, sizeof(uint16_t)) ||
        !omd_room(memory, &s->pairs, r->head.pairs + 1, sizeof(uint16_t)))
        return false;
    uint16_t *starts = s->starts.data, *pairs = s->pairs.data;
    uint32_t key = 0, pair = 0, start = 0;
    for (uint32_t i = 0; i < r->head.way; i++) {
        key += r->way[i];
        if (r->way[i] == 255) continue;
        while (start <= key >> LOW_BITS) starts[start++] = (uint16_t)pair;
        uint32_t low = key & ((1u << LOW_BITS) - 1);
        pairs[pair] = (uint16_t)(low << CODE_BITS | r->codes[pair]);
        pair++;
    }
    while (start <= STARTS) starts[start++] = (uint16_t)pair;
    return true;
}

/* Adds a feature's weights to the sums of their categories. */
static void add_weights(const omd_scorer *s, uint32_t key, int32_t sums[OMD_SCORE_CATEGORIES])
{
    const uint16_t *starts = s->starts.data, *pairs = s->pairs.data;
    uint32_t low = key & ((1u << LOW_BITS) - 1), end = starts[(key >> LOW_BITS) + 1];
    for (uint32_t i = starts[key >> LOW_BITS]; i < end; i++)
        if (pairs[i] >> CODE_BITS == low) sums[category_of(pairs[i])] += weight_of(pairs[i]);
}

static int32_t rule_weight_at(const scores *r, uint32_t rule, uint32_t key)
{
    uint32_t slot = key >> (OMD_FEATURE_BITS - OMD_SCORE_RULE_BITS);
    uint8_t byte = r->rule_slots[slot * OMD_SCORE_RULE_SLOT + rule / 4];
    return (byte >> 2 * (rule % 4) & 3) - 2;
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

static bool underline(const omd_memory *memory, omd_scorer *s, const omd_text *t,
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
        int32_t weights[OMD_SCORE_CATEGORIES] = { 0 };
        add_weights(s, features[i].key, weights);
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

/* A few words alone prove nothing. */
enum { FEWEST_WORDS = 4 };

static bool says_enough(const omd_text *t, const omd_sentence *n)
{
    uint32_t words = 0;
    for (uint32_t i = n->first; i < n->last && words < FEWEST_WORDS; i++)
        words += t->tokens[i].kind == OMD_WORD;
    return words == FEWEST_WORDS;
}

/* How far below its threshold a sentence hardly ever belongs to a category: where a rule
 * found it all the same, it was wrong 11 times and right 3 times (first looks 7 and 8). */
enum { FAR_BELOW = 3 * 256 };

int32_t omd_scorer_run(const omd_memory *memory, omd_scorer *s, const omd_pack *pack,
                       const omd_text *t, uint32_t sentence, omd_kind kind,
                       omd_scored found[OMD_SCORE_CATEGORIES], uint8_t *possible)
{
    *possible = OMD_SCORE_UNSCORED;
    if (omd_section_size(pack, OMD_S_SCORES) == 0) return 0;
    if (!says_enough(t, &t->sentences[sentence])) return 0;
    scores r = scores_in(omd_section_at(pack, OMD_S_SCORES));
    if (!spread(memory, s, &r)) return -1;
    int32_t count = omd_features_of(memory, &s->features, t, sentence, kind), hits = 0;
    if (count < 0) return -1;
    const omd_feature *features = s->features.data;
    int32_t sums[OMD_SCORE_CATEGORIES] = { 0 };
    for (int32_t i = 0; i < count; i++) add_weights(s, features[i].key, sums);
    *possible = 0;
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) {
        if (!omd_score_lives_in(c, kind)) continue;
        if (above(sums[c], r.head.thresholds[c] - FAR_BELOW, (uint32_t)count))
            *possible |= (uint8_t)(1u << c);
        if (!above(sums[c], r.head.thresholds[c], (uint32_t)count)) continue;
        omd_scored *f = &found[hits++];
        f->category = c;
        f->rule = likeliest_rule(&r, c, features, count);
        if (!underline(memory, s, t, sentence, f, count)) return -1;
    }
    return hits;
}
