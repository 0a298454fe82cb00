/* words.c - looks words up in the lists of src/names/word_lists.c
 *
 * Of the words their hashes are known. One table holds whole words and beginnings
 * ("order*"). A word is hashed from its first byte on, so every beginning of it is asked for
 * on the way. What no list knows may be a first name. */
#include "words.h"

#include <string.h>

#include "names.h"

typedef struct {
    uint32_t place;
    const omd_listed *list; /* NULL: free */
} entry;

enum { SHORTEST_BEGINNING = 3, SHORTEST_FINE = 5, LONGEST_FINE = 9, FILTER_WORDS = 2048 };

struct omd_word_table {
    uint32_t mask, factor;
    uint32_t *names;
    uint32_t beginnings[FILTER_WORDS]; /* a bit for each one's place: most words have none, */
    uint32_t wholes[FILTER_WORDS];     /* and most are themselves in no list */
    entry entries[];
};

static uint32_t step(uint32_t hash, char c) { return (hash ^ (unsigned char)c) * 16777619u; }
static omd_word class_of(const omd_listed *list) { return OMD_W(list->one % OMD_LISTED_OPEN); }
static bool is_open(const omd_listed *list) { return list->one >= OMD_LISTED_OPEN; }

OMD_RARE static void let_pass(uint32_t *filter, uint32_t place)
{
    filter[place >> 5 & (FILTER_WORDS - 1)] |= 1u << (place & 31);
}

static bool passes(const uint32_t *filter, uint32_t place)
{
    return filter[place >> 5 & (FILTER_WORDS - 1)] >> (place & 31) & 1;
}

OMD_RARE static void add(void *to, uint32_t place, const omd_listed *list)
{
    omd_word_table *w = to;
    let_pass(w->wholes, place);
    if (is_open(list)) let_pass(w->beginnings, place);
    uint32_t slot = place & w->mask;
    while (w->entries[slot].list) slot = (slot + 1) & w->mask;
    w->entries[slot] = (entry) { place, list };
}

OMD_RARE const omd_word_table *omd_words(const omd_memory *memory, omd_block *block)
{
    if (block->data) return block->data;
    uint32_t slots = 64;
    while (slots < omd_listed_words * 2) slots *= 2;
    size_t size = sizeof(omd_word_table) + slots * sizeof(entry) + omd_name_count() * sizeof(uint32_t);
    if (!omd_room(memory, block, size, 1)) return NULL;
    omd_word_table *w = block->data;
    memset(w, 0, size);
    w->mask = slots - 1;
    w->factor = omd_listed_factor;
    w->names = (uint32_t *)(w->entries + slots);
    omd_names_unpack(w->names);
    omd_listed_unpack(add, w);
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

/* The classes of all words that lie there, or of all beginnings. */
static omd_word look(const omd_word_table *w, uint32_t place, bool open, const char *language)
{
    omd_word classes = 0;
    for (uint32_t slot = place & w->mask; w->entries[slot].list; slot = (slot + 1) & w->mask) {
        const entry *e = &w->entries[slot];
        if (e->place == place && (!open || is_open(e->list)) && omd_is_written_in(omd_listed_languages(e->list), language)) classes |= class_of(e->list);
    }
    return classes;
}

omd_word omd_word_classes(const omd_word_table *w, const char *form, size_t size, const char *language)
{
    omd_word classes = 0;
    uint32_t hash = OMD_HASH_START;
    for (size_t i = 0; i < size; i++) {
        uint32_t place = omd_listed_place(hash, w->factor);
        if (i >= SHORTEST_BEGINNING - 1 && passes(w->beginnings, place)) classes |= look(w, place, true, language);
        hash = step(hash, form[i]);
    }
    uint32_t place = omd_listed_place(hash, w->factor);
    if (passes(w->wholes, place)) classes |= look(w, place, false, language);
    return !classes && omd_is_first_name(w->names, hash) ? OMD_W_FIRST : classes;
}

OMD_RARE const char *omd_word_about(const omd_word_table *w, const char *form, size_t size, omd_word one)
{
    uint32_t hash = OMD_HASH_START;
    for (size_t i = 0; i <= size; i++) {
        uint32_t place = omd_listed_place(hash, w->factor);
        for (uint32_t slot = place & w->mask; w->entries[slot].list; slot = (slot + 1) & w->mask) {
            const omd_listed *list = w->entries[slot].list;
            if (w->entries[slot].place == place && class_of(list) == one && omd_listed_about(list) && (i == size || is_open(list))) return omd_listed_about(list);
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
