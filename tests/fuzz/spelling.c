/* spelling.c - any words: known or not, with suggestions or without, and soon */
#include <stdio.h>
#include <stdlib.h>

#include "../../src/spelling/engine.h"
#include "omdome_spelling.h"

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static omd_speller *speller;
static omd_engine *engine;

/* make fuzz says where the dictionaries are. */
int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    (void)count;
    (void)arguments;
    char path[512];
    const char *folder = getenv("OMDOME_DICTIONARIES");
    snprintf(path, sizeof path, "%s/sv.dict", folder ? folder : "build/dictionaries");
    FILE *file = fopen(path, "rb");
    size_t room = (size_t)4 << 20;
    char *bytes = malloc(room);
    if (!file || !bytes) abort();
    size_t size = fread(bytes, 1, room, file);
    fclose(file);
    speller = omd_speller_new();
    if (omd_speller_load(speller, bytes, size) || omd_engine_open(&engine, bytes, size)) abort();
    free(bytes);
    return 0;
}

/* The first byte says whether it is a text or a word. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data + 1;
    const char *const *list;
    if (size == 0) return 0;
    if (data[0] & 1) {
        const omd_report *report;
        const omd_mended *mended;
        if (omd_speller_check(speller, NULL, text, size - 1, &report)) abort();
        if (omd_speller_mend(speller, NULL, text, size - 1, &mended)) abort();
        for (uint32_t i = 0; i < mended->count; i++)
            if (mended->mends[i].mended_end > mended->size) abort();
    } else {
        (void)omd_engine_knows(engine, text, size - 1, NULL);
        (void)omd_engine_suggest(engine, text, size - 1, &list);
    }
    return 0;
}
