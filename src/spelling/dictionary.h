/* dictionary.h - the format of a dictionary: what repack writes and the engine reads
 *
 *     header, then sections by offset, each aligned to 8, all little-endian
 *
 * It holds what hunspell makes of a language's .aff and .dic, less what only morphological
 * analysis needs. Dictionaries travel with brotli, which guesses a byte by the two before it,
 * the better the more they look like text. So words stand in byte order and share their
 * beginnings with the word before, and each is followed by its flags, which its last letters
 * tell, and by what the next one drops of it. Nothing is parsed when a dictionary is loaded:
 * the words are written out into hunspell's own table in one walk (hash.cxx). */
#ifndef OMD_DICTIONARY_H
#define OMD_DICTIONARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define OMD_DICTIONARY_MAGIC   "OMDDICT\n"
#define OMD_DICTIONARY_VERSION 2u

enum omd_dictionary_section {
    OMD_D_RULES,   /* char: the .aff file without comments, lines end in \n */
    OMD_D_WORDS,   /* char: for each word the bytes that it does not share with the word before,
                      one for its set of flags, and what the next word drops of it */
    OMD_D_PLACES,  /* uint8_t for each word: twice how many words of its bucket come after it,
                      and OMD_D_CAPITAL, exclusive or OMD_D_TEXT */
    OMD_D_RARE_LOW, OMD_D_RARE_HIGH, /* uint8_t: the sets of words that have OMD_D_MORE */
    OMD_D_SET_SIZES, /* uint8_t for each set of flags: how many ... */
    OMD_D_FLAGS,     /* uint16_t: ... and those, rising */
    OMD_D_REPLACED,  /* char: five NUL-ended texts for each usual mistake: what is written, and
                        what is meant in the middle, at the start, at the end, as the whole */
    OMD_D_SOUNDS,    /* char: for some words NUL-ended notes "ph:…" ... */
    OMD_D_SOUNDING,  /* uint32_t: ... and the numbers of those words, rising */
    OMD_D_COUNT
};

/* No word has such bytes, so they part it from the next. Set 0 is a 1; OMD_D_MORE stands for
 * one of the rare sets. Nothing dropped is a 1, too; OMD_D_MORE is 30 bytes and those of the
 * byte after it. */
#define OMD_D_MORE 31u

#define OMD_D_TEXT    0x20u /* makes letters of usual places */
#define OMD_D_CAPITAL 1u    /* the word is written with a capital letter */
#define OMD_D_MOST_AFTER 127u

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
    omd_dictionary_place sections[OMD_D_COUNT];
} omd_dictionary_header;

/* A dictionary that was found to be sound. Its bytes are borrowed. */
typedef struct {
    const omd_dictionary_header *header;
    uint32_t words, sets;
} omd_dictionary;

#define OMD_D_MOST_WORDS (4u << 20)
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
