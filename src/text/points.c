/* points.c - what a code point is to the tokenizer
 *
 * Latin-1 is a table; the rest asks utf8proc, and what it cannot know (which
 * pictures are emoji, which circled letters are read as letters) is listed here. */
#include "points.h"

#include <utf8proc.h>

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

/* Circled, bracketed and squared letters: "Ⓕⓤⓒⓚ". */
static bool is_enclosed_letter(uint32_t point)
{
    return between(point, 0x24B6, 0x24E9) || between(point, 0x249C, 0x24B5) ||
           between(point, 0x1F110, 0x1F149);
}

/* Pictures that are typed as punctuation or signs: ‼ ⁉ ™ and arrows. */
static bool is_plain_sign(uint32_t point)
{
    return point == 0x203C || point == 0x2049 || point == 0x2122 || point == 0x2139 ||
           point == 0x3030 || point == 0x303D || between(point, 0x2190, 0x21FF);
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
    if (point == 0x2028 || point == 0x2029) return OMD_C_SPACE | OMD_C_NEWLINE;

    const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)point);
    switch (p->category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return OMD_C_LETTER | OMD_C_UPPER;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return p->ignorable ? OMD_C_INVISIBLE : OMD_C_LETTER;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return OMD_C_DIGIT;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        /* The frames of keycaps hide nothing: 5️⃣ is 5. */
        return p->ignorable || between(point, 0x20DD, 0x20E4) ? OMD_C_INVISIBLE : OMD_C_COMBINING;
    case UTF8PROC_CATEGORY_ZS: return OMD_C_SPACE;
    case UTF8PROC_CATEGORY_CF: return OMD_C_INVISIBLE;
    default: break;
    }
    if (is_enclosed_letter(point)) return OMD_C_LETTER;
    if (is_plain_sign(point)) return 0;
    if (p->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ||
        between(point, 0x1F1E6, 0x1F1FF) || between(point, 0x1F3FB, 0x1F3FF))
        return OMD_C_EMOJI;
    return 0;
}
