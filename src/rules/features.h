/* features.h - what the scorer sees of a sentence: words, pairs of words, parts of words,
 * and the words of the sentences around
 *
 * Each feature is a number of OMD_FEATURE_BITS bits, a hash of what it stands for. Features
 * may share a number; the trainer and the checker share this file, so that they share the
 * same ones (feature hashing, Weinberger et al. 2009). */
#ifndef OMD_FEATURES_H
#define OMD_FEATURES_H

#include "../text/text.h"
#include "omdome.h"

#define OMD_FEATURE_BITS  18u
#define OMD_SCORED_TOKENS 160u /* of a sentence at most */
#define OMD_AROUND_TOKENS 40u  /* of one around it */

#define OMD_WORD_FEATURES (OMD_MAX_FORM + 2u)            /* of a word at most */
#define OMD_PAIR_FEATURES (2u * OMD_SCORED_TOKENS + 6u) /* of no single word */

/* One feature, and the tokens that it rests on: `first` > `last` where it is of no token. */
typedef struct {
    uint32_t key;
    uint32_t first, last;
} omd_feature;

/* Fills `block` with the features of a sentence, but for what sentences near it say. Returns
 * their number, or -1: no memory. */
int32_t omd_features_of(const omd_memory *memory, omd_block *block, const omd_text *t,
                        uint32_t sentence, omd_kind kind);

/* What a sentence says to those that it is near to; returns how many features that is. */
uint32_t omd_features_near(const omd_text *t, uint32_t sentence,
                           omd_feature features[OMD_AROUND_TOKENS]);

/* The same features piece by piece. Of a word itself and its parts; those are only in words. */
bool omd_has_parts(const omd_token *token);
uint32_t omd_features_of_word(const omd_text *t, uint32_t number, omd_feature *features);

/* Of a word to the sentence behind it, to the one before it, and to those near it. */
enum { OMD_AROUND_BEFORE, OMD_AROUND_AFTER, OMD_AROUND_NEAR, OMD_AROUND };
void omd_features_around(const omd_text *t, uint32_t number, omd_feature features[OMD_AROUND]);

/* Of a sentence all that is of no single word. */
uint32_t omd_features_of_pairs(const omd_text *t, uint32_t sentence, omd_kind kind,
                               omd_feature *features);

/* All numbers are one word to the scorer, all merge tags another, and so on. */
uint32_t omd_token_hash(const omd_token *token);

enum { OMD_NEAR = 6, OMD_FARTHEST = 4 };

/* The sentences near one are two to four away, as neighbours have features of their own. A
 * number beyond the last sentence is of none: what lies before the first wraps. */
static inline uint32_t omd_near_place(uint32_t sentence, uint32_t which)
{
    return sentence + which - (which < OMD_NEAR / 2 ? OMD_FARTHEST : 1);
}

#endif
