/* names.h - tables of first names and of marked words
 *
 * src/names makes them: hashes of the names, coded small. One word in five hundred that is
 * no name passes for one, so it is never the only evidence; of marked words one in a
 * thousand does, of finely marked ones one in sixty thousand. */
#ifndef OMD_PERSONAL_NAMES_H
#define OMD_PERSONAL_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include <stdbool.h>

typedef struct {
    uint32_t count, range, remainder_bits;
    const uint8_t *bits;
} omd_name_table;

/* FNV-1a of a folded word. */
static inline uint32_t omd_name_hash(const char *form, size_t size)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < size; i++) hash = (hash ^ (unsigned char)form[i]) * 16777619u;
    return hash;
}

/* The hash of a word of that hash under a mark. */
static inline uint32_t omd_name_marked(uint32_t hash, char mark) { return (hash ^ (unsigned char)mark) * 16777619u; }

/* A hash scaled to [0, range). */
static inline uint32_t omd_name_place(uint32_t hash, uint32_t range)
{
    return (uint32_t)((uint64_t)hash * range >> 32);
}

/* A list of words that are of one class; see src/names/word_lists.c. */
typedef struct {
    uint8_t one, count, language, about; /* `one`: the class, and whether they are beginnings */
} omd_listed;

enum { OMD_LISTED_OPEN = 64, OMD_LISTED_RANGE = 20 };

/* Where the hash of a listed word lies, by a factor that tells the words apart, and in how
 * many bits the rest of a step is written in a list of so many words. */
static inline uint32_t omd_listed_place(uint32_t hash, uint32_t factor) { return hash * factor >> (32 - OMD_LISTED_RANGE); }
static inline int omd_listed_bits(uint32_t count)
{
    return OMD_LISTED_RANGE - 32 + __builtin_clz(count);
}

/* How many lists and words there are; puts all of the words in place with put(). */
extern const uint32_t omd_listed_words, omd_listed_factor;
void omd_listed_unpack(void (*put)(void *to, uint32_t place, const omd_listed *list), void *to);
const char *omd_listed_languages(const omd_listed *list);
const char *omd_listed_about(const omd_listed *list);

/* How many numbers omd_names_unpack() writes, over zeroes. */
uint32_t omd_name_count(void);
void omd_names_unpack(uint32_t *places);

bool omd_is_first_name(const uint32_t *places, uint32_t hash);
bool omd_is_marked(const uint32_t *places, uint32_t hash);
bool omd_is_finely_marked(const uint32_t *places, uint32_t hash);

#endif
