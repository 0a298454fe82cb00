/* engine.h - hunspell behind a small C interface: one dictionary, words in and out
 *
 *     omd_engine *e;
 *     if (omd_engine_open(&e, bytes, size) == 0) {
 *         if (!omd_engine_knows(e, "kundtjänst", 11, NULL)) puts("unknown");
 *         omd_engine_close(e);
 *     }
 *
 * Words are UTF-8. What a call may cost is bounded in steps, so that the same word gets the
 * same answer everywhere; when they run out a word counts as unknown, and suggestions are
 * those that were found. One thread at a time for all engines of a process: hunspell keeps
 * tables of letters that they share. */
#ifndef OMD_ENGINE_H
#define OMD_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct omd_engine omd_engine;

/* The most bytes of a word that is looked at; longer ones are unknown. */
#define OMD_ENGINE_MOST_BYTES 256u

/* Hunspell ends at 15, but has a second look for words with capital letters. */
#define OMD_SUGGESTIONS 32u

/* 0, or OMD_BAD_PACK, OMD_WRONG_VERSION, OMD_NO_MEMORY. The bytes, aligned to 8, may go when
 * this returns. */
int omd_engine_open(omd_engine **e, const void *dictionary, size_t size);
void omd_engine_close(omd_engine *e);

/* "sv", "en-GB" */
const char *omd_engine_language(const omd_engine *e);

/* Whether a word is spelt right. `compound`, which may be NULL, becomes true where it is only
 * known as being made of others. */
bool omd_engine_knows(omd_engine *e, const char *word, size_t size, bool *compound);

/* Whether it stands in the dictionary, perhaps with an ending, and is not just made of others. */
bool omd_engine_has(omd_engine *e, const char *word, size_t size);

/* What may be meant, best first: at most OMD_SUGGESTIONS NUL-ended words that live until the
 * next call. Returns how many. */
uint32_t omd_engine_suggest(omd_engine *e, const char *word, size_t size,
                            const char *const **suggestions);

/* From here on the word is known. False: memory is out, or it is too long. */
bool omd_engine_add(omd_engine *e, const char *word, size_t size);

#ifdef __cplusplus
}
#endif
#endif
