/* arena.h - memory that is given back all at once, and growing lists and maps in it */
#ifndef RULEC_ARENA_H
#define RULEC_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct arena_chunk arena_chunk;

typedef struct {
    arena_chunk *chunks;
    size_t left;
    char *next;
} arena;

/* Zeroed memory. Ends the program where there is none: rulec is a host tool. */
void *arena_take(arena *a, size_t size);
char *arena_text(arena *a, const char *text, size_t size);
char *arena_format(arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
void arena_free(arena *a);

/* A growing list of `item`-sized things. */
typedef struct {
    void *items;
    size_t count, room;
} list;

void *list_add(arena *a, list *l, size_t item);
#define LIST_AT(type, l, i) (((type *)(l)->items)[i])

/* From texts to numbers. */
typedef struct {
    const char *key;
    uint32_t value;
} map_slot;

typedef struct {
    map_slot *slots;
    size_t count, room;
} map;

/* The place of `key`'s value, made (as `initial`) where it is missing. The key is kept, not copied.
 */
uint32_t *map_put(arena *a, map *m, const char *key, uint32_t initial);
uint32_t *map_get(const map *m, const char *key); /* or NULL */

#endif
