/* dictionary.h - the format of a dictionary: what repack writes and the engine reads
 *
 *     header, then sections by offset, each aligned to 8, all little-endian
 *
 * It holds what hunspell makes of a language's .aff and .dic, less what only morphological
 * analysis needs. Dictionaries travel with brotli, which makes texts and tables small, but of
 * words knows less than can be known: that they rise, that endings tell their flags. So these
 * are coded by a model of their own (words.h) and written out into hunspell's table while they
 * are read (hash.cxx). */
#ifndef OMD_DICTIONARY_H
#define OMD_DICTIONARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define OMD_DICTIONARY_MAGIC   "OMDDICT\n"
#define OMD_DICTIONARY_VERSION 4u

enum omd_dictionary_section {
    OMD_D_RULES,    /* char: the .aff file without comments, lines end in \n */
    OMD_D_LETTERS,  /* uint32_t: points of letters or, in Latin-1, bytes; 0 is the end of a word */
    OMD_D_SET_CODE, /* uint16_t: OMD_CODE_BITS counts, the code of sets of flags; ... */
    OMD_D_SET_SIZES, /* uint8_t for each set: how many flags ... */
    OMD_D_FLAGS,     /* uint16_t: ... and those, rising */
    OMD_D_DROP_CODE, /* uint16_t: as OMD_D_SET_CODE, for ... */
    OMD_D_DROPS,     /* uint8_t: ... how many letters a word may have that the next one has not */
    OMD_D_WORDS,     /* uint8_t: the words as omd_words codes them */
    OMD_D_REPLACED, /* char: five NUL-ended texts for each usual mistake: what is written, and
                       what is meant in the middle, at the start, at the end, as the whole */
    OMD_D_SOUNDS,   /* char: for some words NUL-ended notes "ph:…" ... */
    OMD_D_SOUNDING, /* uint32_t: ... and the numbers of those words, rising */
    OMD_D_COUNT
};

enum omd_encoding { OMD_UTF8, OMD_LATIN1 };
enum omd_flag_mode { OMD_FLAG_BYTE, OMD_FLAG_LONG, OMD_FLAG_NUMBER, OMD_FLAG_UTF8 };

typedef struct {
    uint32_t offset; /* from the dictionary's beginning, a multiple of 8 */
    uint32_t count;  /* items; bytes for texts */
} omd_dictionary_place;

typedef struct {
    char magic[8];
    uint64_t checksum; /* omd_dictionary_checksum() of everything else */
    uint32_t version;
    uint32_t size;     /* of the whole, a multiple of 8 */
    char language[8];  /* "en-GB", NUL-ended */
    uint32_t encoding; /* omd_encoding */
    uint32_t flag_mode;
    uint32_t buckets;   /* of hunspell's table */
    uint32_t forbidden; /* the flag of words that are known to be wrong */
    uint32_t words;
    uint32_t slot_bits; /* of the coder of OMD_D_WORDS */
    omd_dictionary_place sections[OMD_D_COUNT];
} omd_dictionary_header;

/* A dictionary that was found to be sound. Its bytes are borrowed. */
typedef struct {
    const omd_dictionary_header *header;
    uint32_t words, sets;
} omd_dictionary;

/* Damaged words may not fill the memory: there are no more than two to a byte that they are
 * coded in, and no more than 64 bytes to one. */
#define OMD_D_MOST_WORDS (4u << 20)
#define OMD_D_WORDS_A_BYTE 2u
#define OMD_D_BYTES_A_BYTE 64u
#define OMD_D_MOST_LETTERS 255u
#define OMD_D_MOST_BYTES 255u /* of a word */

/* 0, OMD_BAD_PACK or OMD_WRONG_VERSION. `bytes` are aligned to 8. */
int omd_dictionary_open(omd_dictionary *d, const void *bytes, size_t size);

/* Changes with every byte but its own eight. */
uint64_t omd_dictionary_checksum(const void *bytes, size_t size);

/* The bytes of one item of a section. */
extern const uint8_t omd_dictionary_item_size[OMD_D_COUNT];

/* Whether hunspell may be given these rules. */
bool omd_rules_sound(const char *rules, size_t size, enum omd_encoding encoding);

/* Whether all of it is well-formed; U+FFFD itself counts as not. */
bool omd_is_utf8(const char *text, size_t size);

static inline const void *omd_dictionary_at(const omd_dictionary *d, enum omd_dictionary_section s)
{
    return (const char *)d->header + d->header->sections[s].offset;
}

static inline uint32_t omd_dictionary_count(const omd_dictionary *d, enum omd_dictionary_section s)
{
    return d->header->sections[s].count;
}

#ifdef __cplusplus
}
#endif
#endif
