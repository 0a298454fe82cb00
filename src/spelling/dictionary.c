/* dictionary.c - whether a dictionary is whole and sound
 *
 * What the engine will trust is checked here once: places and counts agree, every word fits
 * into its room, every text ends. */
#include "dictionary.h"

#include <string.h>

#include "omdome.h"

const uint8_t omd_dictionary_item_size[OMD_D_COUNT] = { 1, 1, 1, 1, 1, 1, 2, 1, 1, 4 };

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

typedef struct {
    const uint8_t *at, *end;
    char word[OMD_D_MOST_BYTES];
    size_t size, shared;
    uint32_t rare;
} word_reader;

/* A byte that parts words, or 0. */
static uint32_t take_mark(word_reader *r)
{
    return r->at < r->end && *r->at <= OMD_D_MORE ? *r->at++ : 0;
}

static bool set_sound(const omd_dictionary *d, word_reader *r)
{
    const uint8_t *low = omd_dictionary_at(d, OMD_D_RARE_LOW);
    const uint8_t *high = omd_dictionary_at(d, OMD_D_RARE_HIGH);
    uint32_t mark = take_mark(r), i = r->rare;
    if (mark != OMD_D_MORE) return mark > 0 && mark - 1 < d->sets;
    r->rare++;
    return i < omd_dictionary_count(d, OMD_D_RARE_LOW) && (uint32_t)(low[i] | high[i] << 8) < d->sets;
}

/* There is as much as the next word drops. */
static bool drop_sound(word_reader *r)
{
    uint32_t mark;
    r->shared = r->size;
    do {
        mark = take_mark(r);
        if (mark == 0 || mark - 1 > r->shared) return false;
        r->shared -= mark - 1;
    } while (mark == OMD_D_MORE);
    return true;
}

static bool word_sound(const omd_dictionary *d, word_reader *r)
{
    const uint8_t *ending = r->at;
    while (r->at < r->end && *r->at > OMD_D_MORE) r->at++;
    size_t ending_size = (size_t)(r->at - ending);
    r->size = r->shared + ending_size;
    if (r->size == 0 || r->size > OMD_D_MOST_BYTES) return false;
    memcpy(r->word + r->shared, ending, ending_size);
    bool letters = d->header->encoding != OMD_UTF8 || omd_is_utf8(r->word, r->size);
    return letters && set_sound(d, r) && drop_sound(r);
}

static bool words_sound(const omd_dictionary *d)
{
    word_reader r = { .at = omd_dictionary_at(d, OMD_D_WORDS) };
    r.end = r.at + omd_dictionary_count(d, OMD_D_WORDS);
    for (uint32_t i = 0; i < d->words; i++)
        if (!word_sound(d, &r)) return false;
    return r.at == r.end && r.rare == omd_dictionary_count(d, OMD_D_RARE_LOW);
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
    if (d->words == 0 || d->words > OMD_D_MOST_WORDS) return false;
    if (h->buckets == 0 || h->buckets > 2 * OMD_D_MOST_WORDS) return false;
    if (h->sections[OMD_D_RARE_LOW].count != h->sections[OMD_D_RARE_HIGH].count) return false;
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
    *d = (omd_dictionary){ h, h->sections[OMD_D_PLACES].count, h->sections[OMD_D_SET_SIZES].count };
    return sound(d) ? 0 : OMD_BAD_PACK;
}
