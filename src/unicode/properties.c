/* properties.c - one byte for each code point, as runs: classes and combining classes
 *
 * Each page lists where a new value begins. Pages that are alike are written once. Where
 * small letters follow capitals one by one, a run has a value of its own for that. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tables.h"

typedef struct {
    uint8_t lows[256], values[256];
    uint32_t count;
} page_runs;

typedef struct {
    page_runs *pages; /* those that differ */
    uint32_t count;
    uint8_t numbers[PAGE_COUNT];
} layout;

#define SMALL   OMD_C_LETTER
#define CAPITAL (OMD_C_LETTER | OMD_C_UPPER)

/* How many code points from `at` on are capital, small, capital …; 0 below four. */
static uint32_t cased_run(const uint8_t *values, uint32_t at)
{
    uint32_t end = at;
    while (end < 256 && values[end] == ((end - at) % 2 ? SMALL : CAPITAL)) end++;
    return end - at >= 4 ? end - at : 0;
}

static void find_runs(const uint8_t *values, bool cased, page_runs *out)
{
    memset(out, 0, sizeof *out);
    for (uint32_t at = 0; at < 256;) {
        uint32_t size = cased ? cased_run(values, at) : 0;
        uint8_t value = at % 2 ? OMD_CAPITALS_ODD : OMD_CAPITALS_EVEN;
        if (size == 0) {
            value = values[at];
            for (size = 1; at + size < 256 && values[at + size] == value &&
                           !(cased && cased_run(values, at + size));)
                size++;
        }
        out->lows[out->count] = (uint8_t)at;
        out->values[out->count++] = value;
        at += size;
    }
}

static void lay_out(layout *l, uint8_t (*of)(uint32_t), bool cased)
{
    l->pages = calloc(PAGE_COUNT, sizeof *l->pages);
    if (l->pages == NULL) abort();
    for (uint32_t page = 0; page < PAGE_COUNT; page++) {
        uint8_t values[256];
        for (uint32_t i = 0; i < 256; i++) values[i] = of(page_start(page) + i);
        page_runs *now = &l->pages[l->count];
        find_runs(values, cased, now);
        uint32_t same = 0;
        while (memcmp(&l->pages[same], now, sizeof *now) != 0) same++;
        if (same == l->count) l->count++;
        if (same > 0xFF) abort();
        l->numbers[page] = (uint8_t)same;
    }
}

static void write_layout(const char *name, uint8_t (*of)(uint32_t), bool cased)
{
    static uint8_t lows[PAGE_COUNT * 256], values[PAGE_COUNT * 256];
    uint16_t starts[PAGE_COUNT + 1];
    char whole[64];
    uint32_t used = 0;
    layout l = { 0 };
    lay_out(&l, of, cased);
    for (uint32_t i = 0; i < l.count; i++) {
        starts[i] = (uint16_t)used;
        memcpy(lows + used, l.pages[i].lows, l.pages[i].count);
        memcpy(values + used, l.pages[i].values, l.pages[i].count);
        used += l.pages[i].count;
    }
    starts[l.count] = (uint16_t)used;
    snprintf(whole, sizeof whole, "%s_pages", name);
    write_bytes(whole, l.numbers, PAGE_COUNT);
    snprintf(whole, sizeof whole, "%s_starts", name);
    write_halves(whole, starts, l.count + 1);
    snprintf(whole, sizeof whole, "%s_lows", name);
    write_bytes(whole, lows, used);
    snprintf(whole, sizeof whole, "%s_values", name);
    write_bytes(whole, values, used);
    free(l.pages);
}

void write_classes(void)
{
    write_layout("class", class_of, true);
}

void write_combining_classes(void)
{
    write_layout("order", combining_class, false);
}
