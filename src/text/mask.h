/* mask.h - HTML that is not prose */
#ifndef OMD_MASK_H
#define OMD_MASK_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    OMD_M_TEXT,      /* no tag: "<" is a sign */
    OMD_M_INLINE,    /* as if it were not there */
    OMD_M_BREAK,     /* a line break */
    OMD_M_PARAGRAPH, /* a paragraph's end */
    OMD_M_TAG        /* "<Name>": a merge tag */
} omd_mask;

/* Where the next closing mark of each sort lies, so that nobody looks for it twice. */
typedef struct {
    const char *text;
    uint32_t size;
    struct {
        uint32_t from, at; /* no mark in [from, at) */
    } marks[8];
    uint32_t head_end; /* byte after the head that the title stands in */
} omd_mask_memo;

void omd_mask_start(omd_mask_memo *m, const char *text, uint32_t size);

/* Reads what begins with "<" at `at`; `*end` is the byte after it, with the whole
 * content of style and script. */
omd_mask omd_mask_html(omd_mask_memo *m, uint32_t at, uint32_t *end);

#endif
