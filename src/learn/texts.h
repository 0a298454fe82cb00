/* texts.h - labelled texts as the trainer holds them: sentences as features, with labels */
#ifndef LEARN_TEXTS_H
#define LEARN_TEXTS_H

#include "../rules/scorer.h"

typedef struct {
    uint32_t *keys;
    uint32_t count, own; /* those that are not of sentences near it come first */
    uint32_t text;
    uint32_t labels; /* a bit for each rule of omd_score_rules */
} sentence_row;

typedef struct {
    uint32_t fold;   /* texts of one group lie in one fold */
    uint32_t labels; /* of all its sentences */
    omd_kind kind;
    uint32_t file;
    bool exam; /* written as an exam is */
} text_row;

typedef struct {
    sentence_row *sentences;
    uint32_t sentence_count;
    text_row *texts;
    uint32_t text_count;
    bool exam; /* the texts read from now on */
} corpus;

#define FOLDS 5u

/* Adds the cases of a JSON Lines file (the case format), as a check would read them.
 * False: the file cannot be read, or memory is out. */
bool corpus_read(corpus *c, const char *path, const char *language, uint32_t file);

#endif
