/* fold.c - one form for all writings of a word
 *
 * Latin-1 goes by a table, and what no neighbour can change code point by code point.
 * A word with marks that may melt into its letters is taken apart, its marks are put in
 * order, and it is put together again (NFKC and case fold, as Unicode has them). */
#include "fold.h"

#include <string.h>

#include "decode.h"
#include "points.h"
#include "unicode.h"

/* Enough for a form of OMD_MAX_FORM bytes: a letter folds to one byte at least. */
#define MOST_POINTS 96
#define MOST_APART  (MOST_POINTS * 18) /* U+FDFA alone becomes 18 */

#define ASK 0xAD /* the tables of unicode.c know */

/* Folded Latin-1, as Latin-1; 0 is left out. Fractions and accents that stand alone stay as
 * they are: "10½" is not "101⁄2". */
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
    176, 177,  50,  51,  39, 173, 182, 183, 184,  49, 111, 187, 188, 189, 190, 191, /* B0 */
    224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, /* C0 */
    240, 241, 242, 243, 244, 245, 246, 215, 248, 249, 250, 251, 252, 253, 254, 173, /* D0 */
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

static bool put_text(char *form, uint32_t *size, const char *text)
{
    uint32_t point, length = (uint32_t)strlen(text);
    for (uint32_t at = 0; at < length;) {
        at += omd_decode(text + at, length - at, &point);
        if (!put(form, size, point)) return false;
    }
    return true;
}

/* What a code point is before it folds; 0: nothing. */
static uint32_t levelled(uint32_t point)
{
    if (omd_is_apostrophe(point)) return '\'';
    if (omd_is_hyphen(point)) return '-';
    return omd_class(point) & OMD_C_INVISIBLE ? 0 : point;
}

#define UNKNOWN 0xFF /* the combining class of what was written last */

/* Whether a mark stays where it is and as it is, after one of class `*order`. */
static bool is_calm_mark(uint32_t point, uint8_t *order)
{
    uint8_t now = omd_combining_class(point);
    omd_folded f = omd_fold_alone(point);
    if (f.point != point || omd_composes(point) || (now != 0 && now < *order)) return false;
    *order = now;
    return true;
}

typedef enum { GOES_ON, IS_FULL, LONG_WAY } step;

/* Folds a code point beyond Latin-1, or one that the table leaves open. */
static step put_far(char *form, uint32_t *size, uint32_t point, uint8_t *order)
{
    point = levelled(point);
    if (point == 0) return GOES_ON;
    if (omd_may_be_jamo(point)) return LONG_WAY;
    if (omd_class(point) & OMD_C_COMBINING) {
        if (!is_calm_mark(point, order)) return LONG_WAY;
        return put(form, size, point) ? GOES_ON : IS_FULL;
    }
    omd_folded f = omd_fold_alone(point);
    *order = f.text != NULL ? UNKNOWN : 0;
    if (f.text != NULL) return put_text(form, size, f.text) ? GOES_ON : IS_FULL;
    return f.point == 0 || put(form, size, f.point) ? GOES_ON : IS_FULL;
}

/* Whether marks that follow from `at` on, where the form is full, leave it as it is. */
static bool leaves_full(const uint32_t *points, uint32_t at, uint32_t count, uint8_t order)
{
    for (; at < count; at++) {
        uint32_t point = levelled(points[at]);
        if (point == 0) continue;
        if (omd_may_be_jamo(point)) return false;
        if (!(omd_class(point) & OMD_C_COMBINING)) return true;
        if (!is_calm_mark(point, &order)) return false;
    }
    return true;
}

/* Folds code point by code point, until the form is full; false where that does not do. */
static bool fold_short(const uint32_t *points, uint32_t count, char *form, uint32_t *size)
{
    uint8_t order = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t c = points[i];
        uint8_t plain = c < 0x100 ? folded[c] : ASK;
        step done = GOES_ON;
        if (plain == ASK) {
            done = put_far(form, size, c, &order);
        } else if (plain != 0) {
            order = 0;
            if (plain < 0x80 && *size < OMD_MAX_FORM)
                form[(*size)++] = (char)plain;
            else if (!put(form, size, plain))
                done = IS_FULL;
        }
        if (done == IS_FULL) return leaves_full(points, i + 1, count, order);
        if (done == LONG_WAY) return false;
    }
    return true;
}

/* A word taken apart. */
typedef struct {
    uint32_t points[MOST_APART];
    uint8_t orders[MOST_APART]; /* their combining classes */
    uint32_t count;
} parts;

#define HANGUL      0xAC00u
#define HANGULS     11172u
#define LEADS       0x1100u
#define LEAD_COUNT  19u
#define VOWELS      0x1161u
#define TAILS       0x11A7u /* the first stands for none */
#define VOWEL_COUNT 21u
#define TAIL_COUNT  28u

/* Adds a code point; marks move before those with a higher class. */
static void add_part(parts *p, uint32_t point)
{
    if (p->count == MOST_APART) return;
    uint8_t order = omd_combining_class(point);
    uint32_t at = p->count++;
    for (; order != 0 && at > 0 && p->orders[at - 1] > order; at--) {
        p->points[at] = p->points[at - 1];
        p->orders[at] = p->orders[at - 1];
    }
    p->points[at] = point;
    p->orders[at] = order;
}

/* Adds a folded code point without what it is composed of: "å" as "a" and its ring. */
static void add_apart(parts *p, uint32_t point)
{
    uint32_t marks[8], count = 0, syllable = point - HANGUL;
    if (syllable < HANGULS) {
        add_part(p, LEADS + syllable / (VOWEL_COUNT * TAIL_COUNT));
        add_part(p, VOWELS + syllable / TAIL_COUNT % VOWEL_COUNT);
        if (syllable % TAIL_COUNT != 0) add_part(p, TAILS + syllable % TAIL_COUNT);
        return;
    }
    while (point > 0x7F && count < sizeof marks / sizeof *marks &&
           omd_decompose(point, &point, &marks[count]))
        count++;
    add_part(p, point);
    while (count > 0) add_part(p, marks[--count]);
}

static void take_apart(parts *p, uint32_t point)
{
    if (point < 0x100 && folded[point] != ASK) {
        add_apart(p, folded[point]);
        return;
    }
    omd_folded f = omd_fold_alone(point);
    if (f.text == NULL) {
        if (f.point != 0) add_apart(p, f.point);
        return;
    }
    uint32_t length = (uint32_t)strlen(f.text);
    for (uint32_t at = 0; at < length; add_apart(p, point))
        at += omd_decode(f.text + at, length - at, &point);
}

/* The one that a letter and what follows it are together, or 0. As in utf8proc, the tail
 * that stands for none is taken, too. */
static uint32_t put_together(uint32_t first, uint32_t second)
{
    if (first - LEADS < LEAD_COUNT && second - VOWELS < VOWEL_COUNT)
        return HANGUL + ((first - LEADS) * VOWEL_COUNT + second - VOWELS) * TAIL_COUNT;
    if (first - HANGUL < HANGULS && (first - HANGUL) % TAIL_COUNT == 0 &&
        second - TAILS < TAIL_COUNT)
        return first + second - TAILS;
    return omd_compose(first, second);
}

/* Puts letters and their marks together; returns how many code points are left. */
static uint32_t compose(parts *p)
{
    uint32_t starter = UINT32_MAX, written = 0;
    int highest = -1; /* class of the marks between the starter and here */
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t point = p->points[i];
        uint8_t order = p->orders[i];
        uint32_t whole =
            starter != UINT32_MAX && order > highest ? put_together(p->points[starter], point) : 0;
        if (whole != 0) {
            p->points[starter] = whole;
            continue;
        }
        if (order == 0) {
            starter = written;
            highest = -1;
        } else if (order > highest) {
            highest = order;
        }
        p->points[written++] = point;
    }
    return written;
}

static uint32_t fold_far(const uint32_t *points, uint32_t count, char *form)
{
    parts p;
    p.count = 0;
    for (uint32_t i = 0, read = 0; i < count && read < MOST_POINTS; i++) {
        uint32_t point = levelled(points[i]);
        if (point == 0) continue;
        take_apart(&p, point);
        read++;
    }
    uint32_t left = compose(&p), size = 0;
    for (uint32_t i = 0; i < left; i++)
        if (!put(form, &size, p.points[i])) break;
    return size;
}

uint32_t omd_fold_points(const uint32_t *points, uint32_t count, char *form)
{
    uint32_t size = 0;
    if (!fold_short(points, count, form, &size)) size = fold_far(points, count, form);
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
