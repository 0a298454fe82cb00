/* points.c - what a code point is to the tokenizer
 *
 * Latin-1 is a table here; the rest is looked up, but for what most texts hold of it. */
#include "points.h"

#include "unicode.h"

/* The sums of OMD_C_LETTER 1, UPPER 2, DIGIT 4, SPACE 8, NEWLINE 16, INVISIBLE 32. */
/* clang-format off */
const uint8_t omd_latin_class[256] = {
     8,  8,  8,  8,  8,  8,  8,  8,  8,  8, 24, 24, 24, 24,  8,  8, /* 00 */
     8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8, /* 10 */
     8,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0, /* 20 */
     4,  4,  4,  4,  4,  4,  4,  4,  4,  4,  0,  0,  0,  0,  0,  0, /* 30 */
     0,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3, /* 40 */
     3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  0,  0,  0,  0,  0, /* 50 */
     0,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1, /* 60 */
     1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  0,  0,  0,  0,  8, /* 70 */
     8,  8,  8,  8,  8, 24,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8, /* 80 */
     8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8,  8, /* 90 */
     8,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  0,  0, 32,  0,  0, /* A0 */
     0,  0,  4,  4,  0,  1,  0,  0,  0,  4,  1,  0,  4,  4,  4,  0, /* B0 */
     3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3,  3, /* C0 */
     3,  3,  3,  3,  3,  3,  3,  0,  3,  3,  3,  3,  3,  3,  3,  1, /* D0 */
     1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1,  1, /* E0 */
     1,  1,  1,  1,  1,  1,  1,  0,  1,  1,  1,  1,  1,  1,  1,  1, /* F0 */
};
/* clang-format on */

static bool between(uint32_t point, uint32_t low, uint32_t high)
{
    return point - low <= high - low;
}

uint8_t omd_far_class(uint32_t point)
{
    /* The marks of nearly every text: dashes, quotation marks, ellipsis. */
    if (between(point, 0x2010, 0x2027)) return 0;
    /* Whole scripts of letters. */
    if (between(point, 0x4E00, 0x9FFF) || between(point, 0x430, 0x45F) ||
        between(point, 0xAC00, 0xD7A3))
        return OMD_C_LETTER;
    if (between(point, 0x400, 0x42F)) return OMD_C_LETTER | OMD_C_UPPER;
    return omd_unicode_class(point);
}
