/* api.c - the public functions in any order, with memory that runs out now and then */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "omdome.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned countdown; /* requests until one fails; 0: none does */

static void *resize(void *context, void *block, size_t size)
{
    (void)context;
    if (size == 0) {
        free(block);
        return NULL;
    }
    if (countdown && --countdown == 0) return NULL;
    return realloc(block, size);
}

typedef struct {
    void *bytes;
    size_t size;
} content;

static content read_built(const char *path)
{
    static const size_t room = 1 << 22;
    content p = { malloc(room), 0 };
    FILE *file = fopen(path, "rb");
    if (!file) abort();
    p.size = fread(p.bytes, 1, room, file);
    fclose(file);
    return p;
}

/* Of each language the pack, then its scores. */
static void call(omd_checker *c, const content *built, uint8_t what, const char *text, size_t size)
{
    static const char *const names[] = {
        "aggression", "aggression.shouting", "advice.thank", "sv", "en", "auto", "?"
    };
    const char *name = names[(what >> 3) % 7];
    const omd_report *report;
    const content *pack = &built[what >> 7 << 1], *scores = pack + 1;
    omd_request ask = { .kind = (omd_kind)(1 + what / 128), .language = name };
    switch (what & 7) {
    case 0: omd_load(c, pack->bytes, what & 64 ? pack->size / 8 * 4 : pack->size); break;
    case 1:
        omd_load_scores(c, scores->bytes, what & 64 ? scores->size / 8 * 4 : scores->size);
        break;
    case 2: omd_set_locale(c, name); break;
    case 3: omd_set_rule(c, name, (omd_severity)(what % 6) - 1); break;
    case 4: countdown = what; break;
    default:
        if (omd_check(c, &ask, text, size, &report) == 0 && report->finding_count > size) abort();
    }
}

/* The first byte says how many are calls; what follows them is the text. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static content built[4];
    if (!built[0].bytes) {
        built[0] = read_built("build/packs/sv.pack");
        built[1] = read_built("build/packs/sv.scores");
        built[2] = read_built("build/packs/en.pack");
        built[3] = read_built("build/packs/en.scores");
    }
    if (size == 0) return 0;
    size_t calls = data[0] % 24;
    if (calls >= size) return 0;
    countdown = 0;
    omd_checker *c = omd_new_with(resize, NULL);
    if (!c) abort();
    for (size_t i = 1; i <= calls; i++)
        call(c, built, data[i], (const char *)data + calls + 1, size - calls - 1);
    omd_free(c);
    return 0;
}
