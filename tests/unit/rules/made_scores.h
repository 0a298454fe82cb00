/* made_scores.h - scores made by hand, for tests that must know what they say */
#ifndef MADE_SCORES_H
#define MADE_SCORES_H

#include "../../../src/rules/scorer.h"

/* Scores for the pack with the checksum `pack`, in which each given key, in rising order,
 * weighs `weight` for `category` and nothing else does: a margin is -64 without them. To be
 * freed. */
omd_scores *made_scores(const char *language, uint64_t pack, const uint32_t *keys, uint32_t count,
                        uint32_t category, int weight, size_t *size);

/* Makes the checksum right again, after a change. */
void made_right(omd_scores *scores, size_t size);

/* Puts keys in rising order. */
void made_in_order(uint32_t *keys, uint32_t count);

/* The keys of the features that rest on `token`, in rising order, none twice; 64 at most. */
uint32_t made_keys(const omd_text *t, uint32_t sentence, uint32_t token, uint32_t *keys);

#endif
