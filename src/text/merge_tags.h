/* merge_tags.h - placeholders that a mail program fills in: {{name}}, [Namn], %NAME% */
#ifndef OMD_MERGE_TAGS_H
#define OMD_MERGE_TAGS_H

#include <stdint.h>

typedef enum {
    OMD_T_NONE,
    OMD_T_VALUE,   /* a word that is not known yet */
    OMD_T_CONTROL, /* {{#if x}}: as if it were not there */
    OMD_T_ELSE     /* parts two texts that never stand together: a blank */
} omd_tag_sort;

/* Reads the tag that begins at `at` with one of { [ % * _ $ # @ <. `*end` is the byte after
 * it. "100 %nöjda" and "[sic]" are prose. */
omd_tag_sort omd_merge_tag(const char *text, uint32_t size, uint32_t at, uint32_t *end);

#endif
