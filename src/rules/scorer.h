/* scorer.h - weighs the words of a sentence together, where no rule sees more
 *
 * A linear scorer for each category, trained by src/learn and kept in the pack as whole
 * numbers, so that every machine comes to the same answer. It adds to the rules and never
 * overrules them. */
#ifndef OMD_SCORER_H
#define OMD_SCORER_H

#include "features.h"
#include "rules.h"

#define OMD_SCORE_MAGIC      0x31524353u /* "SCR1" */
#define OMD_SCORE_RULES      25u
#define OMD_SCORE_CATEGORIES 6u
#define OMD_SCORE_BUCKETS    16384u
#define OMD_SCORE_FARTHEST   (1 << 24) /* a threshold, either way */

/* The columns: first each category, then each rule. */
#define OMD_SCORE_COLUMNS (OMD_SCORE_CATEGORIES + OMD_SCORE_RULES)

extern const char *const omd_score_categories[OMD_SCORE_CATEGORIES];
extern const char *const omd_score_rules[OMD_SCORE_RULES];

/* Whether a category is looked for in texts of a kind. */
bool omd_score_lives_in(uint32_t category, omd_kind kind);

/* What stands at the beginning of the section. After it: for each bucket (the upper bits
 * of a feature) how many features lie in it, one byte each; the lower byte of each feature;
 * then each column's weights, one byte a feature. */
typedef struct {
    uint32_t magic;
    uint32_t features;
    int32_t thresholds[OMD_SCORE_CATEGORIES]; /* in 1/256 of a weight, before division by √n */
} omd_score_head;

typedef struct {
    omd_block starts; /* uint32_t: where each bucket begins */
    omd_block filter; /* uint64_t: bits of the upper bits of all features: most have none */
    const omd_pack_header *of;
    uint64_t checksum;
    omd_block features; /* omd_feature */
    omd_block known;    /* uint32_t: number of each feature in the pack, or UINT32_MAX */
    omd_block heat;     /* int32_t for each token */
} omd_scorer;

typedef struct {
    uint32_t category;
    const char *rule;
    uint32_t first, last; /* the heaviest stretch of tokens, `last` not included */
} omd_scored;

void omd_scorer_free(const omd_memory *memory, omd_scorer *s);

/* Scores one sentence: fills `found` with the categories that it belongs to, and returns
 * their number, or -1: no memory. */
int32_t omd_scorer_run(const omd_memory *memory, omd_scorer *s, const omd_pack *pack,
                       const omd_text *t, uint32_t sentence, omd_kind kind,
                       omd_scored found[OMD_SCORE_CATEGORIES]);

/* Whether a section of `size` bytes holds what it says. */
bool omd_scores_sound(const void *section, uint32_t size);

#endif
