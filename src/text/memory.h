/* memory.h - blocks that grow and are kept from one check to the next
 *
 * Every module holds its arrays in omd_block and asks for room with omd_room():
 * after a few texts nothing is allocated any more. */
#ifndef OMD_MEMORY_H
#define OMD_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

/* A function that few texts need, in a file that is compiled for speed: made small. */
#ifdef __clang__
#define OMD_RARE __attribute__((cold, minsize))
#else
#define OMD_RARE __attribute__((cold))
#endif

/* resize(context, NULL, n) allocates, resize(context, p, 0) frees and returns NULL. */
typedef struct {
    void *(*resize)(void *context, void *block, size_t size);
    void *context;
} omd_memory;

typedef struct {
    void *data;
    size_t size; /* bytes allocated */
} omd_block;

extern const omd_memory omd_plain_memory; /* realloc() and free() */

/* Makes room for `count` items of `item` bytes, keeping what is there; grows by half
 * again at least. False: memory is out (or count * item overflows), block unchanged. */
bool omd_room(const omd_memory *memory, omd_block *block, size_t count, size_t item);

void omd_release(const omd_memory *memory, omd_block *block);

#endif
