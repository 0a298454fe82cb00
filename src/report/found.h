/* found.h - what was found, before it is put in order and explained */
#ifndef OMD_FOUND_H
#define OMD_FOUND_H

#include "../text/memory.h"
#include "omdome.h"

#define OMD_NONE UINT32_MAX

typedef struct {
    uint32_t start, end;  /* source bytes */
    uint32_t first, last; /* the same in tokens, `last` not included */
    uint32_t sentence;
    uint32_t personal;   /* index into the scan for personal data, or OMD_NONE */
    const char *rewrite; /* a sentence for the sentence's place, or NULL */
    int rule;            /* omd_rule_number() */
    int pack;            /* whose language, or -1 */
    omd_severity severity;
} omd_found;

typedef struct {
    const omd_memory *memory;
    omd_block block, spare;
    omd_found *items;
    uint32_t count;
} omd_finds;

void omd_finds_init(omd_finds *f, const omd_memory *memory);
void omd_finds_free(omd_finds *f);

/* False: memory is out. */
bool omd_finds_add(omd_finds *f, const omd_found *found);

/* Sorts by start, then longest, then rule, and keeps of overlapping finds of one rule
 * the longest, with the gravest severity. False: memory is out. */
bool omd_finds_merge(omd_finds *f);

#endif
