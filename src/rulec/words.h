/* words.h - the forms of a word, from word lines and the dictionary */
#ifndef RULEC_WORDS_H
#define RULEC_WORDS_H

#include "dictionary.h"
#include "syntax.h"

typedef struct {
    rulebase *base;
    dictionary *dictionary; /* or NULL */
    map number_of;          /* lemma to index in `forms` */
    list forms;             /* list of const char * */
    list busy;              /* lemmas being worked out, against circles of "like" */
} wordbook;

/* The folded one-token forms of a lemma, none twice. */
const list *word_forms(wordbook *book, const char *lemma);

/* "review" has one form; write: word review = ... */
void word_check(wordbook *book, place at, const char *lemma);

/* "å" and "ä" as "a", "ö" as "o"; NULL where the word holds none of them. */
const char *plain_letters(arena *memory, const char *word);

#endif
