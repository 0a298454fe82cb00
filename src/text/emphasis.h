/* emphasis.h - *bold* and _italics_ as people type them */
#ifndef OMD_EMPHASIS_H
#define OMD_EMPHASIS_H

#include "text.h"

/* Kept over one text: the closing marks ahead, and how far none was found. */
typedef struct {
    uint32_t close, close_end; /* view */
    uint32_t none_before;      /* view */
} omd_emphasis;

/* Returns the end of the marks at `at` if they only emphasise what stands between them
 * and their like, else 0. */
uint32_t omd_emphasis_end(const omd_text *t, uint32_t at, omd_emphasis *e);

#endif
