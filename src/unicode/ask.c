/* ask.c - what utf8proc says about a code point */
#include "tables.h"

#define HOW                                                                                        \
    (UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE)

static uint32_t decomposed(uint32_t point, int32_t out[MOST_FOLDED])
{
    utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)point, out, MOST_FOLDED,
                                                     (utf8proc_option_t)HOW, NULL);
    return count > 0 ? (uint32_t)count : 0;
}

uint32_t folded(uint32_t point, uint32_t out[MOST_FOLDED])
{
    int32_t wide[MOST_FOLDED];
    utf8proc_ssize_t count = decomposed(point, wide);
    count = utf8proc_normalize_utf32(wide, count, (utf8proc_option_t)HOW);
    for (utf8proc_ssize_t i = 0; i < count; i++) out[i] = (uint32_t)wide[i];
    return (uint32_t)count;
}

bool folds_to_itself(uint32_t point)
{
    uint32_t out[MOST_FOLDED];
    return folded(point, out) == 1 && out[0] == point;
}

uint8_t combining_class(uint32_t point)
{
    return (uint8_t)utf8proc_get_property((utf8proc_int32_t)point)->combining_class;
}

/* Whether a code point composes with some starter before it. */
static bool composes_backwards(uint32_t point)
{
    bool vowel = point >= 0x1161 && point <= 0x1175, tail = point >= 0x11A7 && point <= 0x11C2;
    uint16_t index = utf8proc_get_property((utf8proc_int32_t)point)->comb_index;
    return vowel || tail || (index != UINT16_MAX && index >= 0x8000);
}

bool minds_its_neighbours(uint32_t point)
{
    int32_t wide[MOST_FOLDED];
    uint32_t count = decomposed(point, wide);
    if (count == 0) return false;
    return combining_class((uint32_t)wide[0]) != 0 || composes_backwards((uint32_t)wide[0]);
}

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

static bool is_picture(const utf8proc_property_t *p, uint32_t point)
{
    return p->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ||
           between(point, 0x1F1E6, 0x1F1FF) || between(point, 0x1F3FB, 0x1F3FF);
}

uint8_t class_of(uint32_t point)
{
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
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return OMD_C_SPACE | OMD_C_NEWLINE;
    case UTF8PROC_CATEGORY_CF: return OMD_C_INVISIBLE;
    default: break;
    }
    if (is_enclosed_letter(point)) return OMD_C_LETTER;
    return !is_plain_sign(point) && is_picture(p, point) ? OMD_C_EMOJI : 0;
}
