/* scorer.h - weighs the words of a sentence together, where no rule sees more
 *
 * A linear scorer for each category, trained by src/learn and kept beside the pack, in a file
 * of whole numbers, so that every machine comes to the same answer. What it adds to the rules'
 * finds, and what it takes from them, is decided in src/report/weigh.c. */
#ifndef OMD_SCORER_H
#define OMD_SCORER_H

#include "features.h"
#include "pack.h"

#define OMD_SCORES_MAGIC     "OMDSCORE"
#define OMD_SCORES_VERSION   1u
#define OMD_SCORE_RULES      25u
#define OMD_SCORE_CATEGORIES 6u
#define OMD_SCORE_FARTHEST   (1 << 24) /* a threshold, either way */

/* Few features have a weight for a category, OMD_SCORE_MOST at most either way. Those of the
 * rules are coarser: of the upper bits of the feature, and two bits for each rule, -1 to 1. */
#define OMD_SCORE_FEATURES   ((size_t)1 << OMD_FEATURE_BITS)
#define OMD_SCORE_MOST       6
#define OMD_SCORE_MOST_PAIRS 0xFFFFu
#define OMD_SCORE_UNSCORED   0xFFu
#define OMD_SCORE_RULE_BITS  11u
#define OMD_SCORE_RULE_SLOTS ((size_t)1 << OMD_SCORE_RULE_BITS)
#define OMD_SCORE_RULE_SLOT  ((OMD_SCORE_RULES + (size_t)3) / 4) /* bytes */

extern const char *const omd_score_categories[OMD_SCORE_CATEGORIES];
extern const char *const omd_score_rules[OMD_SCORE_RULES];

/* Whether a category is looked for in texts of a kind: aggression in replies alone, as no
 * invitation is aggressive in more than a word. */
bool omd_score_lives_in(uint32_t category, omd_kind kind);

/* The file: this header; OMD_SCORE_RULE_SLOT bytes for each feature's upper
 * OMD_SCORE_RULE_BITS bits; a code for each pair of a feature and a category, in order of
 * both; the way from each pair's feature to the next, in bytes of which 255 goes on; and
 * up to seven bytes of nothing. */
typedef struct {
    omd_file_head head;
    uint64_t pack;                            /* the checksum of the one that they belong to */
    int32_t thresholds[OMD_SCORE_CATEGORIES]; /* in 1/256 of a weight, before division by √n */
    uint32_t pairs, way;                      /* bytes of the codes, and of the ways */
} omd_scores;

static inline const uint8_t *omd_scores_rule_slots(const omd_scores *scores)
{
    return (const uint8_t *)(scores + 1);
}

/* Weights are kept with their zero in the middle, so that no sign is needed. */
static inline uint8_t omd_score_code(uint32_t category, int weight)
{
    return (uint8_t)(category << 4 | (uint32_t)(weight + 8));
}

static inline uint32_t omd_score_category(uint32_t code)
{
    return code >> 4 & 7;
}

static inline int32_t omd_score_weight(uint32_t code)
{
    return (int32_t)(code & 15) - 8;
}

/* Which of OMD_PLACES_EACH features have weights, and the row before the first one's. */
typedef struct {
    uint32_t weighed, rows;
} omd_score_places;

enum { OMD_PLACES_EACH = 32 };

/* The scores are spread out at the first use, so that a feature's weights are found without
 * a guess that the processor could get wrong. */
typedef struct {
    const omd_scores *scores; /* borrowed; NULL: none, and nothing is scored */
    omd_block places;         /* omd_score_places, for all features */
    omd_block rows;           /* uint32_t: a lane for each category; the first is of no feature */
    omd_block features;       /* omd_feature */
    omd_block words;          /* omd_known_word, by hash */
    omd_block said;           /* omd_said, for each sentence */
    omd_block heat;           /* int32_t for each token */
} omd_scorer;

/* What a word weighs: with its parts, and to the sentences around. 64 bytes. */
typedef struct {
    uint32_t hash;
    uint8_t size, features; /* its own; 0: no word is here */
    char form[18];
    uint64_t own[2], around[OMD_AROUND];
} omd_known_word;

/* The sums of a sentence's words. */
typedef struct {
    uint64_t own[2], around[OMD_AROUND];
    uint32_t own_features, around_features;
} omd_said;

/* Of a row, bits: a weight and 8. */
enum { OMD_SCORE_LANE = 4 };

typedef struct {
    uint32_t category;
    const char *rule;
    uint32_t first, last; /* the heaviest stretch of tokens, `last` not included */
} omd_scored;

/* evidence.c: fills in rule and stretch of a sentence that belongs to a category. False: no
 * memory. */
bool omd_scorer_explain(const omd_memory *memory, omd_scorer *s, const omd_text *t,
                        uint32_t sentence, omd_kind kind, omd_scored *found);

/* 0, OMD_BAD_PACK or OMD_WRONG_VERSION; what is open is trusted. */
int omd_scores_open(const void *bytes, size_t size);

/* At the first use; false: no memory. */
bool omd_scorer_spread(const omd_memory *memory, omd_scorer *s);

/* The sums of features' weights by category. */
void omd_scorer_weigh(const omd_scorer *s, const omd_feature *features, uint32_t count,
                      int32_t sums[OMD_SCORE_CATEGORIES]);

/* Leaves a scorer without scores. */
void omd_scorer_free(const omd_memory *memory, omd_scorer *s);

/* said.c: weighs what the sentences of a text say; false: no memory. */
bool omd_scorer_read(const omd_memory *memory, omd_scorer *s, const omd_text *t);

/* The sums of a sentence of that text; returns how many features they are of. */
uint32_t omd_scorer_sum(const omd_scorer *s, const omd_text *t, uint32_t sentence, omd_kind kind,
                        int32_t sums[OMD_SCORE_CATEGORIES]);

/* Scores one sentence of the text last read: fills `found` with the categories that it belongs
 * to, and returns their number, or -1: no memory. `possible` has a bit for each category that
 * it may belong to for all that the scorer knows, or is OMD_SCORE_UNSCORED: it says too little.
 * In invitations aggression has none, as its rules take too much there. */
int32_t omd_scorer_run(const omd_memory *memory, omd_scorer *s, const omd_text *t,
                       uint32_t sentence, omd_kind kind, omd_scored found[OMD_SCORE_CATEGORIES],
                       uint8_t *possible);

#endif
