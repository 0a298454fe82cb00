/* fixes.h - texts that may take a find's place, best first */
#ifndef OMD_FIXES_H
#define OMD_FIXES_H

#include "checker.h"

/* Bytes of the source, and the same in UTF-16 units. */
typedef struct {
    uint32_t start, end;
    uint32_t start_unit, end_unit;
} omd_place;

typedef struct {
    omd_checker *c;
    omd_utf16 at;      /* walks over the finds */
    omd_utf16 cut_at;  /* walks over the sentences that may be cut */
    uint32_t sentence; /* the one that `whole` and `cut` are about, or OMD_NONE */
    omd_place whole;   /* the sentence */
    omd_place cut;     /* with the blanks that must go with it */
    bool plain;        /* no markup inside: it can be taken out */
    bool tagged;       /* holds merge tags or links, which must not get lost */
    bool alone;        /* nothing but this sentence in the text */
} omd_fixes;

void omd_fixes_start(omd_fixes *f, omd_checker *c);

/* Fills start, end and replacements of a finding, and says in its message what kind of
 * personal data it is. Finds come in order of `start`.
 * `replacements` hold nothing until omd_fixes_settle(). False: memory is out. */
bool omd_fixes_of(omd_fixes *f, const omd_found *found, omd_finding *finding);

/* When all are there and nothing moves any more. */
void omd_fixes_settle(omd_checker *c, uint32_t count);

#endif
