/* words.h - how the words of a dictionary are coded, one by one in rising order
 *
 *     omd_words *w = omd_words_new(dictionary, NULL, 0);
 *     while (omd_words_next(w, NULL)) {
 *         puts(omd_words_text(w));
 *         after = omd_words_after(w, words_in_its_bucket, 0);
 *     }
 *     failure = omd_words_free(w, NULL);
 *
 * A word is the letters that it does not share with the word before and an end, its set of
 * flags, and how many letters of it the next one drops; each is coded by what was seen at
 * such places so far (coder.h). The same calls write. */
#ifndef OMD_WORDS_H
#define OMD_WORDS_H

#include "dictionary.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct omd_words omd_words;

/* What is written of a word; its letters by their numbers in OMD_D_LETTERS. */
typedef struct {
    const uint8_t *letters;
    uint32_t size, set, dropped;
    bool capital;
} omd_word;

/* Writes to `out` unless that is NULL. NULL: memory is out. */
omd_words *omd_words_new(const omd_dictionary *d, void *out, size_t room);

/* The next word; false when there is none, or they are damaged. */
bool omd_words_next(omd_words *w, const omd_word *word);

/* Once after omd_words_next(): how many of `behind` words in its bucket come after it. */
uint32_t omd_words_after(omd_words *w, uint32_t behind, uint32_t after);

/* Of the present word: its bytes, NUL-ended, how many, and how many letters. */
const char *omd_words_text(const omd_words *w);
uint32_t omd_words_size(const omd_words *w);
uint32_t omd_words_letters(const omd_words *w);
uint32_t omd_words_set(const omd_words *w);
bool omd_words_capital(const omd_words *w);

/* 0, OMD_BAD_PACK or OMD_NO_MEMORY; `*size` becomes what was written. */
int omd_words_free(omd_words *w, size_t *size);

#ifdef __cplusplus
}
#endif
#endif
