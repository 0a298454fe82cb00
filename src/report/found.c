/* found.c - collects finds, puts them in order and merges those of one rule */
#include "found.h"

#include <string.h>

#include "names.h"

void omd_finds_init(omd_finds *f, const omd_memory *memory)
{
    memset(f, 0, sizeof *f);
    f->memory = memory;
}

void omd_finds_free(omd_finds *f)
{
    omd_release(f->memory, &f->block);
    omd_release(f->memory, &f->spare);
}

bool omd_finds_add(omd_finds *f, const omd_found *found)
{
    if (!omd_room(f->memory, &f->block, (size_t)f->count + 1, sizeof *f->items)) return false;
    f->items = f->block.data;
    f->items[f->count++] = *found;
    return true;
}

/* Rule numbers are in alphabetical order. */
static bool comes_before(const omd_found *a, const omd_found *b)
{
    if (a->start != b->start) return a->start < b->start;
    if (a->end != b->end) return a->end > b->end;
    return a->rule < b->rule;
}

static void merge_runs(const omd_found *from, omd_found *to, uint32_t left, uint32_t middle,
                       uint32_t right)
{
    uint32_t a = left, b = middle;
    for (uint32_t i = left; i < right; i++) {
        bool take_b = a == middle || (b < right && comes_before(&from[b], &from[a]));
        to[i] = take_b ? from[b++] : from[a++];
    }
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static bool in_order(const omd_finds *f)
{
    for (uint32_t i = 1; i < f->count; i++)
        if (comes_before(&f->items[i], &f->items[i - 1])) return false;
    return true;
}

/* Merge sort from the bottom up: no recursion, never quadratic. */
static bool sort(omd_finds *f)
{
    if (in_order(f)) return true;
    if (!omd_room(f->memory, &f->spare, f->count, sizeof *f->items)) return false;
    omd_found *from = f->items, *to = f->spare.data;
    for (uint32_t width = 1; width < f->count; width *= 2) {
        for (uint32_t left = 0; left < f->count; left += 2 * width)
            merge_runs(from, to, left, least(left + width, f->count),
                       least(left + 2 * width, f->count));
        omd_found *swap = from;
        from = to;
        to = swap;
    }
    if (from != f->items) memcpy(f->items, from, f->count * sizeof *from);
    return true;
}

static uint32_t length(const omd_found *f)
{
    return f->end - f->start;
}

/* Joins two overlapping finds of a rule; the loser is marked by an empty span. */
static void join(omd_found *earlier, omd_found *later)
{
    bool keep_earlier = length(earlier) >= length(later);
    omd_found *winner = keep_earlier ? earlier : later, *loser = keep_earlier ? later : earlier;
    if (loser->severity > winner->severity) winner->severity = loser->severity;
    if (!winner->rewrite && loser->sentence == winner->sentence) winner->rewrite = loser->rewrite;
    loser->end = loser->start;
}

bool omd_finds_merge(omd_finds *f)
{
    uint32_t last[OMD_RULE_COUNT]; /* the find of each rule that later ones may overlap */
    memset(last, 0xFF, sizeof last);
    if (!sort(f)) return false;
    for (uint32_t i = 0; i < f->count; i++) {
        omd_found *now = &f->items[i];
        uint32_t before = last[now->rule];
        if (before != OMD_NONE && now->start < f->items[before].end) join(&f->items[before], now);
        if (length(now)) last[now->rule] = i;
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < f->count; i++)
        if (length(&f->items[i])) f->items[kept++] = f->items[i];
    f->count = kept;
    return true;
}
