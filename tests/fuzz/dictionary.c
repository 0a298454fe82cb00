/* dictionary.c - any dictionary: refused, or good for judging words with */
#include <stdlib.h>
#include <string.h>

#include "../../src/spelling/coder.h"
#include "../../src/spelling/engine.h"
#include "../../src/spelling/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const words[] = { "ord",        "Orden",  "ORDET",    "kundtjänst",
                                     "sar-skrift", "don't",  "12.5",     "aaaab",
                                     "Straßen",    "iPhone", "ordordord" };

#define MOST_FUZZ 2048
#define ROOM      4096

static const uint32_t letters[] = { 0, 'd', 'k', 'n', 'o', 'r', 's', 't', 'u', 'j', 0xE4 };
static const uint16_t set_code[OMD_CODE_BITS] = { 1, 2 }, drop_code[OMD_CODE_BITS] = { 1, 2 };
static const uint8_t drops[] = { 4, 3, 0 };

/* kund/AB, ord/ABC, t, tjänst */
static const omd_word entries[] = {
    {(const uint8_t *)"\2\10\3\1",       4, 1, 4, false},
    { (const uint8_t *)"\4\5\1",         3, 2, 3, false},
    { (const uint8_t *)"\7",             1, 0, 0, false},
    { (const uint8_t *)"\7\11\12\3\6\7", 6, 0, 0, false}
};

static size_t code_words(const char *dictionary, char *out)
{
    const omd_dictionary_header *h = (const omd_dictionary_header *)dictionary;
    omd_dictionary d = { h, h->words, 3 };
    omd_words *w = omd_words_new(&d, out, ROOM);
    size_t size;
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
        if (!omd_words_write(w, &entries[i])) abort();
    if (omd_words_free(w, &size)) abort();
    return size;
}

static size_t add_section(char *out, size_t at, enum omd_dictionary_section s, const void *bytes,
                          size_t size)
{
    omd_dictionary_header *h = (omd_dictionary_header *)out;
    at = (at + 7) & ~(size_t)7;
    h->sections[s] =
        (omd_dictionary_place){ (uint32_t)at, (uint32_t)(size / omd_dictionary_item_size[s]) };
    if (size) memcpy(out + at, bytes, size);
    return at + size;
}

/* A dictionary with these rules and a few words, or these bytes for words, sealed: what lies
 * inside is fuzzed, not the seal. Layout of `data`: encoding, flag mode and which of both, then
 * rules or words. */
static size_t forge(char *out, const uint8_t *data, size_t size)
{
    static const char rules[] = "SFX A Y 1\nSFX A 0 s .\n", replaced[] = "k\0ck\0\0\0";
    static const uint8_t set_sizes[] = { 0, 3, 2 };
    static const uint16_t flags[] = { 'A', 'B', 'C', 'A', 'X' };
    char coded[ROOM];
    const void *words_now = data + 1;
    bool rules_fuzzed = !(data[0] & 8);
    size_t at = sizeof(omd_dictionary_header), words_size = size - 1;
    omd_dictionary_header h = { .version = OMD_DICTIONARY_VERSION,
                                .language = "xx",
                                .encoding = data[0] & 1,
                                .flag_mode = data[0] >> 1 & 3,
                                .buckets = 1009, /* each word has one of its own */
                                .forbidden = 'X',
                                .words = rules_fuzzed ? 4 : (uint32_t)size,
                                .slot_bits = 10 };
    memcpy(h.magic, OMD_DICTIONARY_MAGIC, sizeof h.magic);
    memcpy(out, &h, sizeof h);
    at = add_section(out, at, OMD_D_LETTERS, letters, sizeof letters);
    at = add_section(out, at, OMD_D_SET_CODE, set_code, sizeof set_code);
    at = add_section(out, at, OMD_D_DROP_CODE, drop_code, sizeof drop_code);
    at = add_section(out, at, OMD_D_DROPS, drops, sizeof drops);
    at = add_section(out, at, OMD_D_SET_SIZES, set_sizes, sizeof set_sizes);
    at = add_section(out, at, OMD_D_FLAGS, flags, sizeof flags);
    at = add_section(out, at, OMD_D_REPLACED, replaced, sizeof replaced);
    if (rules_fuzzed) {
        at = add_section(out, at, OMD_D_RULES, data + 1, size - 1);
        words_size = code_words(out, coded);
        words_now = coded;
    } else {
        at = add_section(out, at, OMD_D_RULES, rules, sizeof rules - 1);
    }
    at = add_section(out, at, OMD_D_WORDS, words_now, words_size);
    at = (at + 7) & ~(size_t)7;
    memcpy(out + offsetof(omd_dictionary_header, size), &(uint32_t){ (uint32_t)at }, 4);
    return at;
}

static void use(char *bytes, size_t size)
{
    omd_engine *e;
    const char *const *list;
    if (size >= sizeof(omd_dictionary_header)) {
        uint64_t sum = omd_dictionary_checksum(bytes, size);
        memcpy(bytes + offsetof(omd_dictionary_header, checksum), &sum, sizeof sum);
    }
    if (omd_engine_open(&e, bytes, size)) return;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        (void)omd_engine_knows(e, words[i], strlen(words[i]), NULL);
        (void)omd_engine_suggest(e, words[i], strlen(words[i]), &list);
    }
    (void)omd_engine_add(e, "nyord", 5);
    (void)omd_engine_knows(e, "nyord", 5, NULL);
    omd_engine_close(e);
}

/* Either a whole dictionary, or rules or words for one. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bool whole = size >= 8 && memcmp(data, OMD_DICTIONARY_MAGIC, 8) == 0;
    if (size == 0 || (!whole && size > MOST_FUZZ)) return 0;
    char *bytes = calloc(1, size + ROOM);
    if (whole)
        memcpy(bytes, data, size);
    else
        size = forge(bytes, data, size);
    use(bytes, size);
    free(bytes);
    return 0;
}
