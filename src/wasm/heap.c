/* heap.c - the module's malloc(): free blocks in order of their addresses, the first that fits
 *
 * A checker has some hundred blocks that it keeps from text to text, so looking for one is
 * short. Blocks that meet become one. */
#include "heap.h"

#include <string.h>

/* In front of each block; sizes are counted in these. */
struct omd_heap_block {
    size_t size;
    omd_heap_block *next; /* where it is free */
};

void omd_heap_release(omd_heap *h, void *p)
{
    if (!p) return;
    omd_heap_block *b = (omd_heap_block *)p - 1, *before = NULL, *after = h->free;
    for (; after && after < b; after = after->next) before = after;
    b->next = after;
    if (b + b->size == after) {
        b->size += after->size;
        b->next = after->next;
    }
    if (!before) {
        h->free = b;
    } else if (before + before->size == b) {
        before->size += b->size;
        before->next = b->next;
    } else {
        before->next = b;
    }
}

void omd_heap_add(omd_heap *h, void *room, size_t size)
{
    omd_heap_block *b = room;
    b->size = size / sizeof *b;
    omd_heap_release(h, b + 1);
}

void *omd_heap_take(omd_heap *h, size_t size)
{
    if (size > SIZE_MAX / 2) return NULL;
    size_t want = (size + sizeof(omd_heap_block) - 1) / sizeof(omd_heap_block) + 1;
    omd_heap_block **at = &h->free, *b;
    while (!(b = *at) || b->size < want) {
        if (b)
            at = &b->next;
        else if (h->more(h, want * sizeof *b))
            at = &h->free;
        else
            return NULL;
    }
    *at = b->next;
    if (b->size > want) { /* the rest stays where it is in the row */
        omd_heap_block *rest = b + want;
        rest->size = b->size - want;
        rest->next = b->next;
        *at = rest;
        b->size = want;
    }
    return b + 1;
}

void *omd_heap_resize(omd_heap *h, void *p, size_t size)
{
    size_t have = p ? (((omd_heap_block *)p)[-1].size - 1) * sizeof(omd_heap_block) : 0;
    if (p && size <= have) return p;
    void *new = omd_heap_take(h, size);
    if (new && have) memcpy(new, p, have);
    if (new) omd_heap_release(h, p);
    return new;
}

#ifdef __wasm__
#include <stdlib.h>

enum { PAGE = 65536, FEWEST_PAGES = 4 };

extern char __heap_base[]; /* where the linker says that nothing lies behind */

static bool grow(omd_heap *h, size_t size)
{
    size_t pages = size / PAGE + 1;
    if (pages < FEWEST_PAGES) pages = FEWEST_PAGES;
    size_t end = __builtin_wasm_memory_grow(0, pages);
    if (end == SIZE_MAX) return false;
    omd_heap_add(h, (void *)(end * PAGE), pages * PAGE);
    return true;
}

static bool begin(omd_heap *h, size_t size)
{
    (void)size;
    h->more = grow;
    omd_heap_add(h, __heap_base, __builtin_wasm_memory_size(0) * PAGE - (size_t)__heap_base);
    return true;
}

static omd_heap heap = { NULL, begin };

void *malloc(size_t size)
{
    return omd_heap_take(&heap, size);
}

void free(void *p)
{
    omd_heap_release(&heap, p);
}

void *realloc(void *p, size_t size)
{
    return omd_heap_resize(&heap, p, size);
}
#endif
