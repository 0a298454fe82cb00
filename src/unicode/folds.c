/* folds.c - what code points fold to, as runs
 *
 *     A…Z        the code point itself + 32
 *     Ā, Ă, Ą    every second one + 1
 *     ﺍ ﺎ        the same for all: ا
 *     ㈱ ㈲       strings, one after the other
 */
#include <stdio.h>
#include <string.h>

#include "../text/decode.h"
#include "tables.h"

#define MOST_RUNS  8192
#define LONGEST    64 /* what the lower six bits of a run's shape tell */
#define MOST_BYTES 65536

static struct {
    uint16_t starts[PAGE_COUNT + 1];
    uint8_t lows[MOST_RUNS], shapes[MOST_RUNS];
    uint32_t targets[MOST_RUNS];
    uint32_t count;
    char pool[MOST_BYTES];
    uint32_t pool_size;
} table;

/* What a code point becomes, as text; alone: the code point where it is but one. */
typedef struct {
    char text[MOST_FOLDED * 4 + 1];
    uint32_t size, alone;
    bool changed;
} fold;

static fold fold_of(uint32_t point)
{
    uint32_t out[MOST_FOLDED], count = folded(point, out);
    fold f = { .alone = count == 1 ? out[0] : 0, .changed = count != 1 || out[0] != point };
    for (uint32_t i = 0; i < count; i++) f.size += omd_encode(out[i], f.text + f.size);
    return f;
}

/* Whether the code point at `i` of a page goes on with a run of a shape. */
static bool goes_on(const fold *page, uint32_t first, uint32_t i, uint8_t shape)
{
    const fold *f = &page[i], *from = &page[first];
    if (i > 0xFF || i - first >= LONGEST) return false;
    switch (shape) {
    case OMD_FOLD_SHIFT: return f->changed && f->alone != 0 && f->alone == from->alone + i - first;
    case OMD_FOLD_SECOND:
        return (i - first) % 2 ? !f->changed : f->changed && f->alone == from->alone + i - first;
    case OMD_FOLD_SAME: return f->changed && f->alone == from->alone && f->size == from->size;
    default: return f->changed && f->alone == 0 && f->size > 0;
    }
}

static uint32_t run_size(const fold *page, uint32_t first, uint8_t shape)
{
    uint32_t i = first + 1;
    while (goes_on(page, first, i, shape)) i++;
    if (shape == OMD_FOLD_SECOND) /* ends with a code point that folds */
        while (!page[i - 1].changed) i--;
    return i - first;
}

static uint8_t best_shape(const fold *page, uint32_t first, uint32_t *size)
{
    static const uint8_t shapes[] = { OMD_FOLD_SAME, OMD_FOLD_SHIFT, OMD_FOLD_SECOND };
    uint8_t best = OMD_FOLD_TEXT;
    *size = 0;
    if (page[first].alone == 0 && page[first].size > 0) {
        *size = run_size(page, first, OMD_FOLD_TEXT);
        return best;
    }
    for (size_t i = 0; i < sizeof shapes; i++) {
        uint32_t now = run_size(page, first, shapes[i]);
        if (now <= *size) continue;
        *size = now;
        best = shapes[i];
    }
    return best;
}

static bool add_texts(const fold *page, uint32_t first, uint32_t size)
{
    for (uint32_t i = first; i < first + size; i++) {
        uint32_t bytes = page[i].size + 1;
        if (table.pool_size + bytes > MOST_BYTES || memchr(page[i].text, 0, page[i].size))
            return false;
        memcpy(table.pool + table.pool_size, page[i].text, bytes);
        table.pool_size += bytes;
    }
    return true;
}

static bool add_page(uint32_t page)
{
    static fold folds[256];
    for (uint32_t i = 0; i < 256; i++) folds[i] = fold_of(page_start(page) + i);
    for (uint32_t at = 0; at < 256;) {
        uint32_t size;
        bool hangul = page_start(page) + at >= 0xAC00 && page_start(page) + at <= 0xD7A3;
        if (!folds[at].changed || hangul) {
            at++;
            continue;
        }
        uint8_t shape = best_shape(folds, at, &size);
        if (table.count == MOST_RUNS) return false;
        table.lows[table.count] = (uint8_t)at;
        table.shapes[table.count] = (uint8_t)(shape | (size - 1));
        table.targets[table.count++] = shape == OMD_FOLD_TEXT ? table.pool_size : folds[at].alone;
        if (shape == OMD_FOLD_TEXT && !add_texts(folds, at, size)) return false;
        at += size;
    }
    return true;
}

/* Byte by byte they compress better. */
static void write_target_bytes(const char *name, uint32_t shift)
{
    static uint8_t bytes[MOST_RUNS];
    for (uint32_t i = 0; i < table.count; i++) bytes[i] = (uint8_t)(table.targets[i] >> shift);
    write_bytes(name, bytes, table.count);
}

bool write_folds(void)
{
    for (uint32_t page = 0; page < PAGE_COUNT; page++) {
        table.starts[page] = (uint16_t)table.count;
        if (!add_page(page)) return false;
    }
    table.starts[PAGE_COUNT] = (uint16_t)table.count;
    write_halves("fold_starts", table.starts, PAGE_COUNT + 1);
    write_bytes("fold_lows", table.lows, table.count);
    write_bytes("fold_shapes", table.shapes, table.count);
    write_target_bytes("fold_targets_low", 0);
    write_target_bytes("fold_targets_middle", 8);
    write_target_bytes("fold_targets_high", 16);
    write_bytes("fold_texts", (const uint8_t *)table.pool, table.pool_size);
    return true;
}
