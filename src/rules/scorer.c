/* scorer.c - adds the weights that the scores give a sentence's features */
#include "scorer.h"

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

/* The row of a feature, or the first. */
static inline uint32_t row_of(const omd_scorer *s, uint32_t key)
{
    const omd_score_places *p = (const omd_score_places *)s->places.data + key / OMD_PLACES_EACH;
    uint32_t below = p->weighed & ((2u << key % OMD_PLACES_EACH) - 1);
    uint32_t is_there = 0 - (p->weighed >> key % OMD_PLACES_EACH & 1);
    uint32_t row = p->rows + (uint32_t)__builtin_popcount(below);
    return ((const uint32_t *)s->rows.data)[row & is_there];
}

/* Rows are added up whole, every other lane by itself: it then has room for so many. */
enum { LANE_HOLDS = 255 / 15, EVERY_OTHER = 0x0F0F0F };

void omd_scorer_weigh(const omd_scorer *s, const omd_feature *features, uint32_t count,
                      int32_t sums[OMD_SCORE_CATEGORIES])
{
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) sums[c] = -8 * (int32_t)count;
    for (uint32_t i = 0; i < count;) {
        uint32_t end = count - i < LANE_HOLDS ? count : i + LANE_HOLDS;
        uint32_t even = 0, odd = 0;
        for (; i < end; i++) {
            uint32_t row = row_of(s, features[i].key);
            even += row & EVERY_OTHER;
            odd += row >> OMD_SCORE_LANE & EVERY_OTHER;
        }
        for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c += 2, even >>= 8, odd >>= 8) {
            sums[c] += (int32_t)(even & 0xFF);
            sums[c + 1] += (int32_t)(odd & 0xFF);
        }
    }
}

/* 256 √number, in whole numbers. */
static uint32_t root_of(uint32_t number)
{
    uint64_t square = (uint64_t)number << 16;
    uint32_t root = 0;
    for (uint32_t bit = 1u << 23; bit; bit >>= 1)
        if ((uint64_t)(root | bit) * (root | bit) <= square) root |= bit;
    return root;
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

void omd_scorer_measure(const omd_scorer *s, const omd_text *t, uint32_t sentence, omd_kind kind,
                        int32_t margins[OMD_SCORE_CATEGORIES])
{
    const omd_scores *r = s->scores;
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) margins[c] = OMD_SCORE_NO_MARGIN;
    if (!r || !says_enough(t, &t->sentences[sentence])) return;
    int32_t sums[OMD_SCORE_CATEGORIES];
    uint32_t root = root_of(omd_scorer_sum(s, t, sentence, kind, sums));
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) {
        if (!omd_score_lives_in(c, kind)) continue;
        int64_t inside = (int64_t)sums[c] * 65536 / root - r->thresholds[c];
        margins[c] = (int32_t)(inside * r->scales[c] / 65536);
    }
}
