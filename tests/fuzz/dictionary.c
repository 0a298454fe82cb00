/* dictionary.c - any dictionary: refused, or good for judging words with */
#include <stdlib.h>
#include <string.h>

#include "../../src/spelling/dictionary.h"
#include "../../src/spelling/engine.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const words[] = { "ord",   "Orden", "ORDET",    "kundtjänst", "sar-skrift", "don't",
                                     "12.5",  "aaaab", "Straßen",  "iPhone",     "ordordord" };

#define MOST_RULES 2048

/* A dictionary with these rules and a few words, sealed: what lies inside is fuzzed, not the
 * seal. Layout of `data`: flag mode and encoding, then rules. */
static size_t forge(char *out, const uint8_t *data, size_t size)
{
    static const char entries[] = "kund\1\5ord\2\4t\3\1j\xC3\xA4nst\2\1", replaced[] = "k\0ck\0\0\0";
    static const uint8_t set_sizes[] = { 0, 3, 2 };
    static const uint16_t flags[] = { 'A', 'B', 'C', 'A', 'X' };
    omd_dictionary_header h = { .version = OMD_DICTIONARY_VERSION,
                                .language = "xx",
                                .encoding = data[0] & 1,
                                .flag_mode = data[0] >> 1 & 3,
                                .buckets = 7,
                                .forbidden = 'X' };
    const struct {
        const void *bytes;
        size_t size, count;
    } parts[OMD_D_COUNT] = {
        { data + 1, size - 1, size - 1 },
        { entries, sizeof entries - 1, sizeof entries - 1 },
        { "    ", 4, 4 },
        { "", 0, 0 },
        { "", 0, 0 },
        { set_sizes, 3, 3 },
        { flags, sizeof flags, 5 },
        { replaced, sizeof replaced, sizeof replaced },
        { "", 0, 0 },
        { "", 0, 0 },
    };
    size_t at = sizeof h;
    memcpy(h.magic, OMD_DICTIONARY_MAGIC, sizeof h.magic);
    for (int i = 0; i < OMD_D_COUNT; i++) {
        at = (at + 7) & ~(size_t)7;
        h.sections[i] = (omd_dictionary_place){ (uint32_t)at, (uint32_t)parts[i].count };
        memcpy(out + at, parts[i].bytes, parts[i].size);
        at += parts[i].size;
    }
    at = (at + 7) & ~(size_t)7;
    h.size = (uint32_t)at;
    memcpy(out, &h, sizeof h);
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

/* Either a whole dictionary, or rules for one. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bool whole = size >= 8 && memcmp(data, OMD_DICTIONARY_MAGIC, 8) == 0;
    if (size == 0 || (!whole && size > MOST_RULES)) return 0;
    char *bytes = calloc(1, size + 1024);
    if (whole)
        memcpy(bytes, data, size);
    else
        size = forge(bytes, data, size);
    use(bytes, size);
    free(bytes);
    return 0;
}
