/* word_lists.h - the words that decide about a number beside them, as they are written */
#ifndef OMD_NAMES_WORD_LISTS_H
#define OMD_NAMES_WORD_LISTS_H

#include <stddef.h>

#include "../personal/words.h"

/* A word that ends in '*' stands for all that begin so. */
typedef struct {
    omd_word one; /* the class */
    const char *languages; /* "sv da"; NULL: all */
    const char *about;
    const char *words;     /* folded, divided by spaces */
} omd_word_list;

extern const omd_word_list omd_word_lists[];
extern const size_t omd_word_list_count;

#endif
