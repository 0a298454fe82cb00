/* scan.h - what the recognisers of one text share; nobody outside src/personal includes it */
#ifndef OMD_PERSONAL_SCAN_H
#define OMD_PERSONAL_SCAN_H

#include "national_id.h"
#include "personal.h"
#include "words.h"

/* A run of letters and digits with a digit in it or beside one: "12", "14B", "SE35", "AB". */
typedef struct {
    uint32_t view, view_end;
    uint32_t first, size; /* its signs */
    uint32_t token;       /* the token it begins in */
    uint32_t digits;
} omd_group;

typedef struct {
    omd_personal_scan *out;
    const omd_text *t;
    const char *language;
    omd_countries here;   /* where its language is written */
    omd_kind kind;
    const omd_context *context;

    const omd_word_table *words;
    omd_word *word;       /* per token: what the dictionary knows about it */
    uint32_t *sentence;   /* and the sentence it stands in */
    uint8_t *taken;       /* per code point of the view: inside something found */

    char *signs;          /* digits and capitals of all groups */
    char *marks;          /* what stands before each: see national_id.h */
    uint32_t sign_count;
    omd_group *groups;
    uint32_t group_count;

    uint32_t closing;     /* token where the closing line begins, or token_count */
    uint32_t cars_marked; /* tokens so far, around what may be a plate */
    uint32_t thing;       /* token after the last name that was a thing's, or 0 */
    bool no_memory;
} omd_scan;

/* The blocks of omd_personal_scan. */
enum { OMD_B_FOUND, OMD_B_WORDS, OMD_B_WORD, OMD_B_TAKEN, OMD_B_SIGNS, OMD_B_GROUPS, OMD_B_STRETCHES, OMD_B_TONGUES };

/* What omd_scan.taken says. */
enum { OMD_TAKEN = 1, OMD_OWN_PLACE };

/* Adds a find unless part of it is taken. */
bool omd_claim(omd_scan *s, uint32_t view, uint32_t view_end, omd_personal_kind kind, omd_entity entity,
               omd_severity severity, const char *what);

static inline bool omd_is_taken(const omd_scan *s, uint32_t view) { return s->taken[view] != 0; }

/* The signs from group `g` on. */
static inline omd_signs omd_signs_of(const omd_scan *s, const omd_group *g)
{
    return (omd_signs) { s->signs + g->first, s->marks + g->first, s->sign_count - g->first };
}

/* The mark before a group, and the end in the view of `count` signs from it on. */
static inline char omd_mark_of(const omd_scan *s, const omd_group *g) { return s->marks[g->first]; }
static inline uint32_t omd_end_of(const omd_group *g, uint32_t count)
{
    for (; count > g->size; g++) count -= g->size;
    return g->view + count;
}

#endif
