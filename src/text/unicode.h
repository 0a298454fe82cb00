/* unicode.h - what Unicode says about a code point, from tables made of utf8proc's
 *
 * Latin-1, where nearly all text lives, has tables of its own in points.c and fold.c. */
#ifndef OMD_UNICODE_H
#define OMD_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

/* The tables know the planes with letters and signs, and the tags of plane 14. */
#define OMD_UNICODE_LOW_PAGES 0x324u
#define OMD_UNICODE_PAGES     (OMD_UNICODE_LOW_PAGES + 16u)

/* Runs of the class table where capitals and small letters alternate. */
#define OMD_CAPITALS_EVEN 0xFEu
#define OMD_CAPITALS_ODD  0xFFu

/* The shapes of runs in the table of folds; the lower six bits are their size less one. */
enum {
    OMD_FOLD_SHIFT = 0x00,  /* target + place in the run */
    OMD_FOLD_SECOND = 0x40, /* the same for every second one, the others fold to themselves */
    OMD_FOLD_SAME = 0x80,   /* target; 0: to nothing */
    OMD_FOLD_TEXT = 0xC0    /* texts from offset target on, each with its NUL */
};

/* A code point folded by itself: one code point, or a text of several. */
typedef struct {
    uint32_t point;   /* 0: nothing, unless there is a text */
    const char *text; /* UTF-8, or NULL */
} omd_folded;

omd_folded omd_fold_alone(uint32_t point);

/* The OMD_C_… class of a code point beyond Latin-1. */
uint8_t omd_unicode_class(uint32_t point);

/* The canonical combining class: marks move past those with a higher one. */
uint8_t omd_combining_class(uint32_t point);

/* The one that both are together, or 0. */
uint32_t omd_compose(uint32_t first, uint32_t second);

/* Whether a code point composes with some letter before it. */
bool omd_composes(uint32_t point);

/* Takes the last mark off a letter: "å" is "a" and a ring. False: it is whole. */
bool omd_decompose(uint32_t point, uint32_t *first, uint32_t *second);

/* Vowels and tails of Korean syllables in all their writings, and the voiced marks of
 * narrow kana: these few combine without being marks. */
static inline bool omd_may_be_jamo(uint32_t point)
{
    return point - 0x1100u < 0x100 || point - 0x3131u < 0x5E || point - 0xFF9Eu < 0x3F;
}

#endif
