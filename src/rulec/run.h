/* run.h - the rule compiler's commands, one function each; they return the exit status */
#ifndef RULEC_RUN_H
#define RULEC_RUN_H

#include "compile.h"

typedef struct {
    const char *folder, *out, *dictionary, *kind, *language, *text;
    bool lax, verbose;
} options;

/* A folder read and compiled: all that the commands share. */
typedef struct {
    arena memory;
    error_log log;
    rulebase base;
    wordbook book;
    void *pack; /* NULL where there were errors */
    size_t size;
} build;

/* Reads and compiles; `checked` also runs the examples and looks for what is missing. */
void build_make(build *b, const options *o, bool checked);
void build_free(build *b);

/* Whether a whole file was written. */
bool file_write(const char *path, const void *bytes, size_t size);

int run_compile(const options *o);
int run_tie(const options *o);
int run_try(const options *o);
int run_words(const options *o);
int run_ids(void);

#endif
