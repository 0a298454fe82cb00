/* fold.c - one form for all writings of a word
 *
 * Latin-1 goes by a table, and letters that no neighbour can change point by point.
 * Any other word goes through utf8proc (NFKC, case fold), which gives the same. */
#include "fold.h"

#include <string.h>
#include <utf8proc.h>

#include "decode.h"
#include "points.h"

/* Enough for a form of OMD_MAX_FORM bytes: a letter folds to one byte at least. */
#define MOST_POINTS 96

/* Folded Latin-1, as Latin-1. ß and µ leave it, and are seen to by hand; 0 is left out. */
/* clang-format off */
static const uint8_t folded[256] = {
      0,   1,   2,   3,   4,   5,   6,   7,   8,   9,  10,  11,  12,  13,  14,  15, /* 00 */
     16,  17,  18,  19,  20,  21,  22,  23,  24,  25,  26,  27,  28,  29,  30,  31, /* 10 */
     32,  33,  34,  35,  36,  37,  38,  39,  40,  41,  42,  43,  44,  45,  46,  47, /* 20 */
     48,  49,  50,  51,  52,  53,  54,  55,  56,  57,  58,  59,  60,  61,  62,  63, /* 30 */
     64,  97,  98,  99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, /* 40 */
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,  91,  92,  93,  94,  95, /* 50 */
     39,  97,  98,  99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, /* 60 */
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, /* 70 */
    128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, /* 80 */
    144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, /* 90 */
    160, 161, 162, 163, 164, 165, 166, 167, 168, 169,  97, 171, 172,   0, 174, 175, /* A0 */
    176, 177,  50,  51,  39, 181, 182, 183, 184,  49, 111, 187, 188, 189, 190, 191, /* B0 */
    224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, /* C0 */
    240, 241, 242, 243, 244, 245, 246, 215, 248, 249, 250, 251, 252, 253, 254, 223, /* D0 */
    224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, /* E0 */
    240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, /* F0 */
};
/* clang-format on */

/* Writes a code point if it fits; false ends the form. */
static bool put(char *form, uint32_t *size, uint32_t point)
{
    char bytes[4];
    uint32_t count = omd_encode(point, bytes);
    if (*size + count > OMD_MAX_FORM) return false;
    memcpy(form + *size, bytes, count);
    *size += count;
    return true;
}

#define LONG_WAY UINT32_MAX

/* Marks that neither melt into a letter nor change places: those of Thai, Lao and Hindi. */
static bool is_calm_mark(uint32_t c)
{
    return (c >= 0xE30 && c <= 0xECF) || (c >= 0x900 && c <= 0x963 && c != 0x93C);
}

/* A letter that stands for itself in NFKC: with no decomposition, or one that the
 * composition takes back. */
static bool is_composed(const utf8proc_property_t *p)
{
    return p->decomp_seqindex == UINT16_MAX || (p->decomp_type == 0 && !p->comp_exclusion);
}

/* Folds a code point beyond Latin-1 that its neighbours cannot change; 0 leaves it out,
 * LONG_WAY says that utf8proc must see the word. */
static uint32_t fold_far_point(uint32_t c)
{
    if (omd_is_apostrophe(c)) return '\'';
    if (omd_is_hyphen(c)) return '-';
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)) return c;
    if (c >= 0x430 && c <= 0x44F) return c;
    if (c >= 0x410 && c <= 0x42F) return c + 0x20;
    if ((c >= 0x340 && c <= 0x345) || (c >= 0x1100 && c <= 0x11FF) || c >= 0xF900) return LONG_WAY;

    const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)c);
    bool mark = p->category == UTF8PROC_CATEGORY_MN || p->category == UTF8PROC_CATEGORY_MC ||
                p->category == UTF8PROC_CATEGORY_ME || p->combining_class != 0;
    if (p->ignorable || p->category == UTF8PROC_CATEGORY_CF) return LONG_WAY;
    if (mark) return is_calm_mark(c) && p->decomp_seqindex == UINT16_MAX ? c : LONG_WAY;
    if (p->casefold_seqindex == UINT16_MAX) {
        /* Letters with one sign over them; two signs or another letter take the long way. */
        bool latin = c < 0x250 || (c >= 0x400 && c < 0x530);
        return p->decomp_seqindex == UINT16_MAX || (latin && is_composed(p)) ? c : LONG_WAY;
    }
    uint32_t lower = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
    bool simple = (c < 0x250 && c >= 0x100) || (c >= 0x370 && c < 0x530);
    if (!simple || lower == c || c == 0x130) return LONG_WAY;
    const utf8proc_property_t *q = utf8proc_get_property((utf8proc_int32_t)lower);
    return is_composed(q) && is_composed(p) ? lower : LONG_WAY;
}

/* Folds point by point; LONG_WAY where that does not do. */
static uint32_t fold_short(const uint32_t *points, uint32_t count, char *form)
{
    uint32_t size = 0;
    for (uint32_t i = 0; i < count && size < OMD_MAX_FORM; i++) {
        uint32_t c = points[i];
        if (c < 0x80) {
            form[size++] = (char)folded[c];
            if (c == 0) size--;
            continue;
        }
        if (c > 0xFF) {
            c = fold_far_point(c);
            if (c == LONG_WAY) return LONG_WAY;
        } else {
            c = folded[c];
        }
        if (c == 0) continue;
        if (c == 0xDF && (!put(form, &size, 's') || !put(form, &size, 's'))) break;
        if (c == 0xDF) continue;
        if (c == 0xB5) c = 0x3BC;
        if (!put(form, &size, c)) break;
    }
    return size;
}

/* What a code point is before it goes to utf8proc; 0: nothing. */
static uint32_t levelled(uint32_t point)
{
    if (point == 0 || (omd_class(point) & OMD_C_INVISIBLE)) return 0;
    if (omd_is_apostrophe(point)) return '\'';
    if (omd_is_hyphen(point)) return '-';
    return point;
}

static uint32_t fold_far(const uint32_t *points, uint32_t count, char *form)
{
    char raw[MOST_POINTS * 4];
    utf8proc_int32_t wide[MOST_POINTS * 18]; /* U+FDFA alone becomes 18 */
    const int how =
        UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    utf8proc_ssize_t size = 0, read = 0;

    for (uint32_t i = 0; i < count && read < MOST_POINTS; i++) {
        uint32_t point = levelled(points[i]);
        if (point == 0) continue;
        size += omd_encode(point, raw + size);
        read++;
    }
    utf8proc_ssize_t got =
        utf8proc_decompose((const utf8proc_uint8_t *)raw, size, wide,
                           (utf8proc_ssize_t)(sizeof wide / sizeof *wide), (utf8proc_option_t)how);
    if (got < 0 || got > (utf8proc_ssize_t)(sizeof wide / sizeof *wide)) got = 0;
    got = utf8proc_normalize_utf32(wide, got, (utf8proc_option_t)how);

    uint32_t written = 0;
    for (utf8proc_ssize_t i = 0; i < got; i++)
        if (!put(form, &written, (uint32_t)wide[i])) break;
    return written;
}

uint32_t omd_fold_points(const uint32_t *points, uint32_t count, char *form)
{
    uint32_t size = fold_short(points, count, form);
    if (size == LONG_WAY) size = fold_far(points, count, form);
    form[size] = 0;
    return size;
}

uint32_t omd_fold(const char *word, uint32_t size, char *form, uint32_t room)
{
    uint32_t points[MOST_POINTS], count = 0;
    for (uint32_t at = 0; at < size && count < MOST_POINTS;) {
        at += omd_decode(word + at, size - at, &points[count]);
        if (!(omd_class(points[count]) & OMD_C_INVISIBLE)) count++;
    }
    char whole[OMD_MAX_FORM + 1];
    uint32_t length = omd_fold_points(points, count, whole);
    if (room == 0) return 0;
    while (length >= room || ((unsigned char)whole[length] & 0xC0) == 0x80) length--;
    memcpy(form, whole, length);
    form[length] = 0;
    return length;
}
