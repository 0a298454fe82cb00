/* heap.h - blocks of memory out of regions that grow */
#ifndef OMD_WASM_HEAP_H
#define OMD_WASM_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct omd_heap_block omd_heap_block;

typedef struct omd_heap {
    omd_heap_block *free;
    bool (*more)(struct omd_heap *h, size_t size); /* adds a region that holds it; false: none */
} omd_heap;

/* Adds a region, aligned to two pointers; one that follows on another is joined with it. */
void omd_heap_add(omd_heap *h, void *room, size_t size);

/* As malloc(), realloc() and free(), aligned to two pointers. */
void *omd_heap_take(omd_heap *h, size_t size);
void *omd_heap_resize(omd_heap *h, void *p, size_t size);
void omd_heap_release(omd_heap *h, void *p);

#endif
