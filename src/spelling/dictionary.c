/* dictionary.c - whether a dictionary is whole and sound
 *
 * What the engine will trust is checked here once: places and counts agree, letters are
 * letters, every text ends. Its words are checked while they are read (words.c). */
#include "dictionary.h"

#include <string.h>

#include "coder.h"
#include "omdome.h"

const uint8_t omd_dictionary_item_size[OMD_D_COUNT] = { 1, 4, 2, 1, 2, 2, 1, 1, 1, 1, 4 };

/* FNV-1a over words of eight bytes: a whole dictionary takes a millisecond. */
uint64_t omd_dictionary_checksum(const void *bytes, size_t size)
{
    const char *p = bytes;
    uint64_t sum = 0xCBF29CE484222325u;
    for (size_t i = 0; i + 8 <= size; i += 8) {
        uint64_t word;
        if (i == offsetof(omd_dictionary_header, checksum)) continue;
        memcpy(&word, p + i, sizeof word);
        sum = (sum ^ word) * 0x100000001B3u;
        sum ^= sum >> 32;
    }
    return sum;
}

static bool sections_fit(const omd_dictionary_header *h)
{
    for (int i = 0; i < OMD_D_COUNT; i++) {
        const omd_dictionary_place *s = &h->sections[i];
        if (s->offset % 8 != 0 || s->offset > h->size) return false;
        if (s->count > (h->size - s->offset) / omd_dictionary_item_size[i]) return false;
    }
    return true;
}

/* Scalar values that no control characters are, and one end; none stands there twice. */
static bool letters_sound(const omd_dictionary *d)
{
    const uint32_t *points = omd_dictionary_at(d, OMD_D_LETTERS);
    uint32_t count = omd_dictionary_count(d, OMD_D_LETTERS), ends = 0;
    uint32_t most = d->header->encoding == OMD_UTF8 ? 0x10FFFF : 0xFF;
    if (count > OMD_D_MOST_LETTERS) return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t point = points[i];
        ends += point == 0;
        if (point > most || (point && point < ' ') || point == 0xFFFD || point >> 11 == 0x1B)
            return false;
        for (uint32_t k = 0; k < i; k++)
            if (points[k] == point) return false;
    }
    return ends == 1;
}

/* A code of `numbers` numbers. */
static bool code_sound(const omd_dictionary *d, enum omd_dictionary_section section,
                       uint32_t numbers)
{
    const uint16_t *counts = omd_dictionary_at(d, section);
    uint32_t sum = 0;
    if (omd_dictionary_count(d, section) != OMD_CODE_BITS) return false;
    for (uint32_t i = 0; i < OMD_CODE_BITS; i++) sum += counts[i];
    return sum == numbers && numbers > 0;
}

/* How many there may be is told by the bytes that they are coded in. */
static bool words_sound(const omd_dictionary *d)
{
    uint32_t bytes = omd_dictionary_count(d, OMD_D_WORDS), bits = d->header->slot_bits;
    if (d->words == 0 || d->words > OMD_D_MOST_WORDS || bits < OMD_CODER_LEAST_BITS ||
        bits > OMD_CODER_MOST_BITS)
        return false;
    return d->words / OMD_D_WORDS_A_BYTE <= bytes && letters_sound(d) &&
           code_sound(d, OMD_D_SET_CODE, d->sets) &&
           code_sound(d, OMD_D_DROP_CODE, omd_dictionary_count(d, OMD_D_DROPS));
}

static bool sets_sound(const omd_dictionary *d)
{
    const uint8_t *sizes = omd_dictionary_at(d, OMD_D_SET_SIZES);
    uint64_t flags = 0;
    for (uint32_t i = 0; i < d->sets; i++) flags += sizes[i];
    return flags == omd_dictionary_count(d, OMD_D_FLAGS);
}

/* `count` NUL-ended texts and nothing behind them. */
static bool texts_sound(const char *text, size_t size, uint32_t count)
{
    uint32_t seen = 0;
    for (size_t i = 0; i < size; i++) seen += text[i] == '\0';
    return seen == count && (size == 0 || text[size - 1] == '\0');
}

static bool notes_sound(const omd_dictionary *d)
{
    const uint32_t *words = omd_dictionary_at(d, OMD_D_SOUNDING);
    uint32_t count = omd_dictionary_count(d, OMD_D_SOUNDING);
    for (uint32_t i = 0; i < count; i++)
        if (words[i] >= d->words || (i && words[i] <= words[i - 1])) return false;
    return texts_sound(omd_dictionary_at(d, OMD_D_SOUNDS), omd_dictionary_count(d, OMD_D_SOUNDS),
                       count);
}

static bool replaced_sound(const omd_dictionary *d)
{
    const char *text = omd_dictionary_at(d, OMD_D_REPLACED);
    uint32_t size = omd_dictionary_count(d, OMD_D_REPLACED), seen = 0;
    for (uint32_t i = 0; i < size; i++) {
        bool begins = i == 0 || text[i - 1] == '\0';
        if (begins && seen % 5 == 0 && text[i] == '\0') return false; /* nothing is written */
        seen += text[i] == '\0';
    }
    bool letters = d->header->encoding != OMD_UTF8 || omd_is_utf8(text, size);
    return letters && seen % 5 == 0 && (size == 0 || text[size - 1] == '\0');
}

static bool sound(const omd_dictionary *d)
{
    const omd_dictionary_header *h = d->header;
    if (!memchr(h->language, 0, sizeof h->language) || h->encoding > OMD_LATIN1) return false;
    if (h->flag_mode > OMD_FLAG_UTF8 || h->forbidden > UINT16_MAX) return false;
    if (h->buckets == 0 || h->buckets > 2 * OMD_D_MOST_WORDS) return false;
    return words_sound(d) && sets_sound(d) && notes_sound(d) && replaced_sound(d) &&
           omd_rules_sound(omd_dictionary_at(d, OMD_D_RULES), omd_dictionary_count(d, OMD_D_RULES),
                           (enum omd_encoding)h->encoding);
}

int omd_dictionary_open(omd_dictionary *d, const void *bytes, size_t size)
{
    const omd_dictionary_header *h = bytes;
    if (size < sizeof *h || memcmp(h->magic, OMD_DICTIONARY_MAGIC, sizeof h->magic) != 0)
        return OMD_BAD_PACK;
    if (h->version != OMD_DICTIONARY_VERSION) return OMD_WRONG_VERSION;
    if (h->size != size || size % 8 != 0 || omd_dictionary_checksum(bytes, size) != h->checksum)
        return OMD_BAD_PACK;
    if (!sections_fit(h)) return OMD_BAD_PACK;
    *d = (omd_dictionary){ h, h->words, h->sections[OMD_D_SET_SIZES].count };
    return sound(d) ? 0 : OMD_BAD_PACK;
}
