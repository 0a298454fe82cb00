/* disguise.h - words that are cut up by signs or blanks to slip past a reader of words */
#ifndef OMD_DISGUISE_H
#define OMD_DISGUISE_H

#include "text.h"

/* Kept over one text, so that a long row of signs is looked at once. */
typedef struct {
    uint32_t no_signs_before, no_letters_before; /* view */
} omd_disguise_memo;

/* Returns the end of the word with signs ("f*ck", "pi$$ed", "s***") whose first word, or
 * leading sign, ends at `word_end`; 0 where it is none. */
uint32_t omd_signed_word_end(const omd_text *t, uint32_t at, uint32_t word_end,
                             omd_disguise_memo *memo);

/* Returns the end of four or more single letters with the same gap ("j ä v l a",
 * "f.u.c.k"), the first at `at`; 0 where there are fewer. `*gap` is the gap's length. */
uint32_t omd_spaced_word_end(const omd_text *t, uint32_t at, uint32_t *gap,
                             omd_disguise_memo *memo);

#endif
