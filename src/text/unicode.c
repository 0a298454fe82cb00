/* unicode.c - looks code points up in the tables that src/unicode makes of utf8proc's
 *
 * A page of 256 code points lists where runs of like ones begin; a search in the page's
 * few runs finds the one that holds a code point. */
#include "unicode.h"

#include <stddef.h>

#include "points.h"
#include "unicode_tables.h"

#define NO_PAGE UINT32_MAX

static uint32_t page_of(uint32_t point)
{
    uint32_t page = point >> 8;
    if (page < OMD_UNICODE_LOW_PAGES) return page;
    return page - 0xE00 < 16 ? page - 0xE00 + OMD_UNICODE_LOW_PAGES : NO_PAGE;
}

/* The last run in [low, high) that begins at or before a place; `low` where none does. */
static uint32_t run_at(const uint8_t *lows, uint32_t low, uint32_t high, uint32_t place)
{
    while (high - low > 1) {
        uint32_t middle = (low + high) / 2;
        if (lows[middle] <= place)
            low = middle;
        else
            high = middle;
    }
    return low;
}

uint8_t omd_unicode_class(uint32_t point)
{
    uint32_t page = page_of(point);
    if (page == NO_PAGE) return 0;
    const uint16_t *starts = class_starts + class_pages[page];
    uint8_t value = class_values[run_at(class_lows, starts[0], starts[1], point & 0xFF)];
    if (value < OMD_CAPITALS_EVEN) return value;
    return (point & 1) == (value & 1) ? OMD_C_LETTER | OMD_C_UPPER : OMD_C_LETTER;
}

uint8_t omd_combining_class(uint32_t point)
{
    uint32_t page = page_of(point);
    if (page == NO_PAGE) return 0;
    const uint16_t *starts = order_starts + order_pages[page];
    return order_values[run_at(order_lows, starts[0], starts[1], point & 0xFF)];
}

static const char *text_at(uint32_t offset, uint32_t number)
{
    const char *text = (const char *)fold_texts + offset;
    while (number > 0) number -= *text++ == 0;
    return text;
}

omd_folded omd_fold_alone(uint32_t point)
{
    omd_folded itself = { point, NULL };
    uint32_t page = page_of(point);
    if (page == NO_PAGE || fold_starts[page] == fold_starts[page + 1]) return itself;
    uint32_t run = run_at(fold_lows, fold_starts[page], fold_starts[page + 1], point & 0xFF);
    uint32_t place = (point & 0xFF) - fold_lows[run]; /* before the first run: wraps */
    uint32_t target = fold_targets_low[run] | (uint32_t)fold_targets_middle[run] << 8 |
                      (uint32_t)fold_targets_high[run] << 16;
    if (place > (fold_shapes[run] & 0x3Fu)) return itself;
    switch (fold_shapes[run] & 0xC0) {
    case OMD_FOLD_SHIFT: return (omd_folded){ target + place, NULL };
    case OMD_FOLD_SECOND: return place & 1 ? itself : (omd_folded){ target + place, NULL };
    case OMD_FOLD_SAME: return (omd_folded){ target, NULL };
    default: return (omd_folded){ 0, text_at(target, place) };
    }
}

#define GROUPS (sizeof pair_seconds / sizeof *pair_seconds)
#define PAIRS  (sizeof pair_wholes / sizeof *pair_wholes)

/* The group of pairs with a second, or GROUPS. */
static uint32_t group_of(uint32_t second)
{
    uint32_t low = 0, high = GROUPS;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (pair_seconds[middle] < second)
            low = middle + 1;
        else
            high = middle;
    }
    return low < GROUPS && pair_seconds[low] == second ? low : GROUPS;
}

bool omd_composes(uint32_t point)
{
    return group_of(point) < GROUPS;
}

uint32_t omd_compose(uint32_t first, uint32_t second)
{
    uint32_t group = group_of(second);
    if (group == GROUPS) return 0;
    for (uint32_t i = pair_starts[group]; i < pair_starts[group + 1]; i++)
        if (pair_firsts[i] == first) return pair_wholes[i];
    return 0;
}

bool omd_decompose(uint32_t point, uint32_t *first, uint32_t *second)
{
    uint32_t low = 0, high = PAIRS, group = 0;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (pair_wholes[pairs_by_whole[middle]] < point)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == PAIRS || pair_wholes[pairs_by_whole[low]] != point) return false;
    uint32_t number = pairs_by_whole[low];
    while (pair_starts[group + 1] <= number) group++;
    *first = pair_firsts[number];
    *second = pair_seconds[group];
    return true;
}
