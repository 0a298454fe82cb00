/* compositions.c - which pairs of folded code points are one
 *
 * "a" and a ring after it are "å". Grouped by the second of the pair, and with the pairs'
 * order by what they are together, for taking letters apart. */
#include <stdio.h>
#include <string.h>

#include "tables.h"

#define MOST_PAIRS 2048

typedef struct {
    uint32_t first, second, whole;
} pair;

static pair pairs[MOST_PAIRS];
static uint32_t pair_count;

#define APART    (UTF8PROC_STABLE | UTF8PROC_DECOMPOSE)
#define TOGETHER (UTF8PROC_STABLE | UTF8PROC_COMPOSE)

/* The last mark of a letter, and the letter without it. */
static bool split(uint32_t point, pair *p)
{
    int32_t wide[MOST_FOLDED];
    utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)point, wide, MOST_FOLDED,
                                                     (utf8proc_option_t)APART, NULL);
    if (count < 2 || (point >= 0xAC00 && point <= 0xD7A3)) return false;
    *p = (pair){ .second = (uint32_t)wide[count - 1], .whole = point };
    count = utf8proc_normalize_utf32(wide, count - 1, (utf8proc_option_t)TOGETHER);
    if (count != 1) return false;
    p->first = (uint32_t)wide[0];
    wide[1] = (int32_t)p->second;
    return utf8proc_normalize_utf32(wide, 2, (utf8proc_option_t)TOGETHER) == 1 &&
           (uint32_t)wide[0] == point;
}

static bool comes_before(const pair *a, const pair *b)
{
    return a->second != b->second ? a->second < b->second : a->first < b->first;
}

static void file(pair p)
{
    uint32_t at = pair_count++;
    for (; at > 0 && comes_before(&p, &pairs[at - 1]); at--) pairs[at] = pairs[at - 1];
    pairs[at] = p;
}

static void write_order_of_wholes(void)
{
    uint16_t order[MOST_PAIRS];
    for (uint32_t i = 0; i < pair_count; i++) {
        uint32_t at = i;
        for (; at > 0 && pairs[order[at - 1]].whole > pairs[i].whole; at--)
            order[at] = order[at - 1];
        order[at] = (uint16_t)i;
    }
    write_halves("pairs_by_whole", order, pair_count);
}

bool write_compositions(void)
{
    uint32_t firsts[MOST_PAIRS], wholes[MOST_PAIRS], seconds[MOST_PAIRS], groups = 0;
    uint16_t starts[MOST_PAIRS + 1];
    for (uint32_t point = 0xC0; point <= LAST_POINT; point++) {
        pair p;
        if (!split(point, &p) || !folds_to_itself(p.first) || !folds_to_itself(p.second)) continue;
        if (pair_count == MOST_PAIRS) return false;
        file(p);
    }
    for (uint32_t i = 0; i < pair_count; i++) {
        if (i == 0 || pairs[i].second != pairs[i - 1].second) {
            seconds[groups] = pairs[i].second;
            starts[groups++] = (uint16_t)i;
        }
        firsts[i] = pairs[i].first;
        wholes[i] = pairs[i].whole;
    }
    starts[groups] = (uint16_t)pair_count;
    write_words("pair_seconds", seconds, groups);
    write_halves("pair_starts", starts, groups + 1);
    write_words("pair_firsts", firsts, pair_count);
    write_words("pair_wholes", wholes, pair_count);
    write_order_of_wholes();
    return true;
}

bool check_marks(void)
{
    for (uint32_t point = 0x100; point <= LAST_POINT; point++) {
        bool known = (class_of(point) & OMD_C_COMBINING) || omd_may_be_jamo(point);
        if (minds_its_neighbours(point) && !known && !(class_of(point) & OMD_C_INVISIBLE)) {
            fprintf(stderr, "unicode: U+%04X combines and is no mark\n", point);
            return false;
        }
    }
    return true;
}
