/* links.h - where a link begins and ends */
#ifndef OMD_LINKS_H
#define OMD_LINKS_H

#include "text.h"

/* Kept over one text, so that a long chain "a.b.c…" is looked at once. */
typedef struct {
    uint32_t no_domain_before; /* view */
} omd_link_memo;

/* Returns the end of the link that begins at `at` (a letter or digit), or 0. `word_end`
 * is the end of the word there. */
uint32_t omd_link_end(const omd_text *t, uint32_t at, uint32_t word_end, omd_link_memo *memo);

#endif
