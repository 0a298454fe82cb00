/* words.c - looks words up in the lists of word_lists.c
 *
 * One hash table for whole words and beginnings ("order*"). A word is hashed from its
 * first byte on, so every beginning of it is asked for on the way. What no list knows may
 * be a first name. */
#include "words.h"

#include <string.h>

#include "names.h"

typedef struct {
    uint32_t hash;
    uint16_t list;
    uint8_t size;
    bool open; /* a beginning */
    const char *word; /* NULL: free */
} entry;

enum { SHORTEST_BEGINNING = 3, SHORTEST_FINE = 5, LONGEST_FINE = 9, FILTER_WORDS = 2048 };

struct omd_word_table {
    uint32_t mask;
    uint32_t *names;
    uint32_t beginnings[FILTER_WORDS]; /* a bit for each one's hash: most words have none, */
    uint32_t wholes[FILTER_WORDS];     /* and most are themselves in no list */
    entry entries[];
};

static omd_word classes_of(const omd_word_list *list) { return OMD_W(list->one) | OMD_W(list->other); }
static uint32_t step(uint32_t hash, char c) { return (hash ^ (unsigned char)c) * 16777619u; }
static uint32_t spread(uint32_t hash) { return hash ^ hash >> 15; }

OMD_RARE static void let_pass(uint32_t *filter, uint32_t hash)
{
    filter[spread(hash) >> 5 & (FILTER_WORDS - 1)] |= 1u << (spread(hash) & 31);
}

static bool passes(const uint32_t *filter, uint32_t hash)
{
    hash = spread(hash);
    return filter[hash >> 5 & (FILTER_WORDS - 1)] >> (hash & 31) & 1;
}

OMD_RARE static void add(omd_word_table *w, uint16_t list, const char *word, size_t size, uint32_t hash, bool open)
{
    let_pass(w->wholes, hash);
    if (open) let_pass(w->beginnings, hash);
    uint32_t slot = spread(hash) & w->mask;
    while (w->entries[slot].word) slot = (slot + 1) & w->mask;
    w->entries[slot] = (entry) { hash, list, (uint8_t)size, open, word };
}

OMD_RARE static void add_list(omd_word_table *w, uint16_t list)
{
    const char *p = omd_word_lists[list].words;
    while (*p) {
        const char *word = p;
        uint32_t hash = 2166136261u;
        for (; *p && *p != ' ' && *p != '*'; p++) hash = step(hash, *p);
        if (p > word) add(w, list, word, (size_t)(p - word), hash, *p == '*');
        while (*p == ' ' || *p == '*') p++;
    }
}

/* At most: there may be two blanks in a row. */
OMD_RARE static uint32_t count_words(void)
{
    uint32_t count = 0;
    for (size_t i = 0; i < omd_word_list_count; i++) {
        count++;
        for (const char *p = omd_word_lists[i].words; *p; p++) count += *p == ' ';
    }
    return count;
}

OMD_RARE const omd_word_table *omd_words(const omd_memory *memory, omd_block *block)
{
    if (block->data) return block->data;
    uint32_t slots = 64;
    for (uint32_t count = count_words(); slots < count * 2;) slots *= 2;
    size_t size = sizeof(omd_word_table) + slots * sizeof(entry) + omd_name_count() * sizeof(uint32_t);
    if (!omd_room(memory, block, size, 1)) return NULL;
    omd_word_table *w = block->data;
    memset(w, 0, size);
    w->mask = slots - 1;
    w->names = (uint32_t *)(w->entries + slots);
    omd_names_unpack(w->names);
    for (size_t i = 0; i < omd_word_list_count; i++) add_list(w, (uint16_t)i);
    return w;
}

bool omd_is_written_in(const char *languages, const char *language)
{
    if (!languages) return true;
    if (!language[0] || !language[1]) return false;
    for (const char *l = languages; *l; l += l[2] ? 3 : 2)
        if (l[0] == language[0] && l[1] == language[1]) return true;
    return false;
}

/* The classes of all entries that are the first `size` bytes of `form`. */
static omd_word look(const omd_word_table *w, const char *form, size_t size, uint32_t hash, bool open, const char *language)
{
    omd_word classes = 0;
    for (uint32_t slot = spread(hash) & w->mask; w->entries[slot].word; slot = (slot + 1) & w->mask) {
        const entry *e = &w->entries[slot];
        if (e->hash != hash || e->size != size || (e->open != open && !e->open)) continue;
        const omd_word_list *list = &omd_word_lists[e->list];
        if (memcmp(e->word, form, size) == 0 && omd_is_written_in(list->languages, language)) classes |= classes_of(list);
    }
    return classes;
}

omd_word omd_word_classes(const omd_word_table *w, const char *form, size_t size, const char *language)
{
    omd_word classes = 0;
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < size; i++) {
        if (i >= SHORTEST_BEGINNING - 1 && passes(w->beginnings, hash)) classes |= look(w, form, i, hash, true, language);
        hash = step(hash, form[i]);
    }
    if (passes(w->wholes, hash)) classes |= look(w, form, size, hash, false, language);
    return !classes && omd_is_first_name(w->names, hash) ? OMD_W_FIRST : classes;
}

OMD_RARE const char *omd_word_about(const omd_word_table *w, const char *form, size_t size, omd_word one)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i <= size; i++) {
        for (uint32_t slot = spread(hash) & w->mask; w->entries[slot].word; slot = (slot + 1) & w->mask) {
            const entry *e = &w->entries[slot];
            const omd_word_list *list = &omd_word_lists[e->list];
            if (e->hash != hash || e->size != i || !(classes_of(list) & one) || !list->about) continue;
            if ((e->open || i == size) && memcmp(e->word, form, i) == 0) return list->about;
        }
        if (i < size) hash = step(hash, form[i]);
    }
    return "";
}

bool omd_is_listed(const omd_word_table *w, char mark, const char *form, size_t size)
{
    return omd_is_marked(w->names, omd_name_marked(omd_name_hash(form, size), mark));
}

bool omd_is_kind_of(const omd_word_table *w, char mark, const char *form, size_t size)
{
    uint32_t hash = OMD_HASH_START;
    for (size_t i = 0;; i++) {
        uint32_t marked = omd_name_marked(hash, mark);
        if (i >= SHORTEST_FINE && i <= LONGEST_FINE && omd_is_finely_marked(w->names, omd_name_marked(marked, '*'))) return true;
        if (i == size) return omd_is_finely_marked(w->names, marked);
        hash = step(hash, form[i]);
    }
}
