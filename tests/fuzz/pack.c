/* pack.c - any pack or scores: refused, or sound enough to check a text with */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/rules/scorer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char text[] =
    "Hej! Du är en j*vla idiot. Kan du inte radera omdömet? Please delete "
    "your review, we will not tell. \"Fem stjärnor\", skrev du. 070-123 45 67.";

static void check(omd_checker *c)
{
    const omd_report *report;
    for (int kind = OMD_REPLY; kind <= OMD_INVITATION; kind++) {
        omd_request ask = { .kind = (omd_kind)kind };
        if (omd_check(c, &ask, text, sizeof text - 1, &report) != 0) abort();
    }
}

/* The checksum is made right, or nothing would get past it. */
static void try_pack(const uint8_t *data, size_t size)
{
    void *pack = malloc(size ? size : 1);
    memcpy(pack, data, size);
    if (size >= sizeof(omd_pack_header))
        ((omd_pack_header *)pack)->head.checksum = omd_file_checksum(pack, size);
    omd_checker *c = omd_new();
    if (omd_load(c, pack, size) == 0) check(c);
    omd_free(c);
    free(pack);
}

/* The Swedish pack, which scores are added to. */
static omd_pack_header *built_pack(size_t *size)
{
    static const size_t room = 1 << 22;
    static omd_pack_header *pack;
    static size_t pack_size;
    if (!pack) {
        FILE *file = fopen("build/packs/sv.pack", "rb");
        pack = malloc(room);
        if (!file || !pack) abort();
        pack_size = fread(pack, 1, room, file);
        fclose(file);
    }
    *size = pack_size;
    return pack;
}

enum { SLOTS = OMD_SCORE_RULE_SLOTS * OMD_SCORE_RULE_SLOT };

/* Scores with these thresholds and numbers, and these pairs and ways: their 14 kB of rules'
 * weights are filled in, and all that ties them to the pack is made right. */
static omd_scores *make_scores(const uint8_t *data, size_t size, const omd_pack_header *pack,
                               size_t *whole)
{
    size_t rest = size - sizeof(omd_scores);
    *whole = (size + SLOTS + 7) / 8 * 8;
    omd_scores *scores = calloc(1, *whole);
    uint8_t *slots = (uint8_t *)(scores + 1);
    memcpy(scores, data, sizeof *scores);
    memset(slots, data[1], SLOTS);
    memcpy(slots + SLOTS, data + sizeof *scores, rest);
    memcpy(&scores->head, &pack->head, sizeof scores->head);
    memcpy(scores->head.magic, OMD_SCORES_MAGIC, sizeof scores->head.magic);
    scores->head.version = OMD_SCORES_VERSION;
    scores->head.size = (uint32_t)*whole;
    scores->pack = pack->head.checksum;
    if (scores->pairs < rest) scores->way = (uint32_t)rest - scores->pairs;
    scores->head.checksum = omd_file_checksum(scores, *whole);
    return scores;
}

static void try_scores(const uint8_t *data, size_t size)
{
    size_t whole, pack_size;
    const omd_pack_header *pack = built_pack(&pack_size);
    omd_scores *scores = make_scores(data, size, pack, &whole);
    omd_checker *c = omd_new();
    if (omd_load(c, pack, pack_size) != 0) abort();
    if (omd_load_scores(c, scores, whole) == 0) check(c);
    omd_free(c);
    free(scores);
}

/* What begins with S is taken for scores. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size >= sizeof(omd_scores) && data[0] == 'S')
        try_scores(data, size);
    else
        try_pack(data, size);
    return 0;
}
