/* scorer.h - weighs the words of a sentence together, where no rule sees more
 *
 * A linear scorer for each category, trained by src/learn and kept in the pack as whole
 * numbers, so that every machine comes to the same answer. It adds to the rules and never
 * overrules them. */
#ifndef OMD_SCORER_H
#define OMD_SCORER_H

#include "features.h"
#include "rules.h"

#define OMD_SCORE_MAGIC      0x32524353u /* "SCR2" */
#define OMD_SCORE_RULES      25u
#define OMD_SCORE_CATEGORIES 6u
#define OMD_SCORE_FARTHEST   (1 << 24) /* a threshold, either way */

/* A feature's weights: four bits for each category, -5 to 5. Those of the rules are fewer
 * and coarser: the upper bits of the feature, and two bits for each rule, -1 to 1. */
#define OMD_SCORE_SLOTS      ((size_t)1 << OMD_FEATURE_BITS)
#define OMD_SCORE_SLOT       ((size_t)OMD_SCORE_CATEGORIES / 2) /* bytes */
#define OMD_SCORE_RULE_BITS  11u
#define OMD_SCORE_RULE_SLOTS ((size_t)1 << OMD_SCORE_RULE_BITS)
#define OMD_SCORE_RULE_SLOT  ((OMD_SCORE_RULES + (size_t)3) / 4) /* bytes */
#define OMD_SCORE_MOST      5

extern const char *const omd_score_categories[OMD_SCORE_CATEGORIES];
extern const char *const omd_score_rules[OMD_SCORE_RULES];

/* Whether a category is looked for in texts of a kind: aggression in replies alone, as no
 * invitation is aggressive in more than a word. */
bool omd_score_lives_in(uint32_t category, omd_kind kind);

/* The section: this head; OMD_SCORE_SLOT bytes for each feature; OMD_SCORE_RULE_SLOT bytes
 * for each feature's upper OMD_SCORE_RULE_BITS bits. */
typedef struct {
    uint32_t magic;
    int32_t thresholds[OMD_SCORE_CATEGORIES]; /* in 1/256 of a weight, before division by √n */
} omd_score_head;

#define OMD_SCORE_SIZE                                                                             \
    (sizeof(omd_score_head) + OMD_SCORE_SLOTS * OMD_SCORE_SLOT +                                   \
     OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT)

typedef struct {
    omd_block features; /* omd_feature */
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
