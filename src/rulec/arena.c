/* arena.c - memory that is given back all at once, and growing lists and maps in it */
#include "arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct arena_chunk {
    arena_chunk *next;
};

#define CHUNK ((size_t)1 << 20)

void *arena_take(arena *a, size_t size)
{
    size = (size + 15) & ~(size_t)15;
    if (size > a->left) {
        size_t room = size > CHUNK ? size : CHUNK;
        arena_chunk *chunk = calloc(1, room + 16);
        if (chunk == NULL) {
            fputs("rulec: out of memory\n", stderr);
            exit(2);
        }
        chunk->next = a->chunks;
        a->chunks = chunk;
        a->next = (char *)chunk + 16;
        a->left = room;
    }
    void *p = a->next;
    a->next += size;
    a->left -= size;
    return p;
}

char *arena_text(arena *a, const char *text, size_t size)
{
    char *copy = arena_take(a, size + 1);
    memcpy(copy, text, size);
    return copy;
}

char *arena_format(arena *a, const char *format, ...)
{
    char short_text[1024];
    va_list values;
    if (format == NULL) return arena_text(a, "", 0);
    va_start(values, format);
    int size = vsnprintf(short_text, sizeof short_text, format, values);
    va_end(values);
    size_t kept = size < 0 ? 0 : (size_t)size;
    if (kept < sizeof short_text) return arena_text(a, short_text, kept);
    char *text = arena_take(a, kept + 1);
    va_start(values, format);
    vsnprintf(text, kept + 1, format, values);
    va_end(values);
    return text;
}

void arena_free(arena *a)
{
    for (arena_chunk *c = a->chunks; c != NULL;) {
        arena_chunk *next = c->next;
        free(c);
        c = next;
    }
    memset(a, 0, sizeof *a);
}

void *list_add(arena *a, list *l, size_t item)
{
    if (l->count == l->room) {
        size_t room = l->room == 0 ? 8 : l->room * 2;
        void *items = arena_take(a, room * item);
        if (l->count > 0) memcpy(items, l->items, l->count * item);
        l->items = items;
        l->room = room;
    }
    return (char *)l->items + item * l->count++;
}

static size_t hash_text(const char *text)
{
    uint64_t hash = 0xcbf29ce484222325u;
    for (; *text != 0; text++) hash = (hash ^ (unsigned char)*text) * 0x100000001b3u;
    return (size_t)(hash ^ hash >> 32);
}

static map_slot *slot_of(const map *m, const char *key)
{
    size_t at = hash_text(key) & (m->room - 1);
    while (m->slots[at].key != NULL && strcmp(m->slots[at].key, key) != 0)
        at = (at + 1) & (m->room - 1);
    return &m->slots[at];
}

uint32_t *map_put(arena *a, map *m, const char *key, uint32_t initial)
{
    if (m->count * 2 >= m->room) {
        map larger = { NULL, m->count, m->room == 0 ? 64 : m->room * 2 };
        larger.slots = arena_take(a, larger.room * sizeof(map_slot));
        for (size_t i = 0; i < m->room; i++)
            if (m->slots[i].key != NULL) *slot_of(&larger, m->slots[i].key) = m->slots[i];
        *m = larger;
    }
    map_slot *slot = slot_of(m, key);
    if (slot->key == NULL) {
        slot->key = key;
        slot->value = initial;
        m->count++;
    }
    return &slot->value;
}

uint32_t *map_get(const map *m, const char *key)
{
    if (m->room == 0) return NULL;
    map_slot *slot = slot_of(m, key);
    return slot->key == NULL ? NULL : &slot->value;
}
