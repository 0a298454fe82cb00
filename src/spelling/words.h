/* words.h - how the words of a dictionary are coded, one by one in rising order
 *
 *     omd_words *w = omd_words_new(dictionary, NULL, 0);
 *     const omd_word_read *word;
 *     while ((word = omd_words_next(w))) puts(word->text);
 *     failure = omd_words_free(w, NULL);
 *
 * A word is the letters that it does not share with the word before and an end, its set of
 * flags, and how many letters of it the next one drops; each is coded by what was seen at
 * such places so far (coder.h). Behind all words stands how they lie in hunspell's table. */
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

/* What is read of one. */
typedef struct {
    char text[OMD_D_MOST_BYTES + 5]; /* NUL-ended; a letter may be written before it is counted */
    uint32_t size, kept;             /* bytes; those that the word before begins with, too */
    uint32_t letters, set;
    bool capital;
} omd_word_read;

/* Writes to `out` unless that is NULL. NULL: memory is out. */
omd_words *omd_words_new(const omd_dictionary *d, void *out, size_t room);

/* The next word, until the next call; NULL when there is none, or they are damaged. */
const omd_word_read *omd_words_next(omd_words *w);

/* False: it cannot be coded, or there are as many already as the dictionary has. */
bool omd_words_write(omd_words *w, const omd_word *word);

/* After all words, from the last to the first: they are put into their buckets at the front, but
 * some behind others that are there already. Whether this one, which begins with this byte,
 * stands behind one more of them. */
bool omd_words_behind(omd_words *w, char begin);
void omd_words_write_behind(omd_words *w, char begin, bool behind);

/* 0, OMD_BAD_PACK or OMD_NO_MEMORY; `*size` becomes what was written. */
int omd_words_free(omd_words *w, size_t *size);

#ifdef __cplusplus
}
#endif
#endif
