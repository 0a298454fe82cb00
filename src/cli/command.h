/* command.h - the omdome command, in parts */
#ifndef OMD_COMMAND_H
#define OMD_COMMAND_H

#include <stdio.h>

#include "omdome.h"
#include "omdome_spelling.h"

/* Exit statuses. */
enum { OMD_CLEAN = 0, OMD_FINDINGS = 1, OMD_FAILED = 2 };

typedef enum { OMD_AS_TEXT, OMD_AS_JSON, OMD_AS_SARIF } omd_format;

typedef struct {
    char name[48]; /* of a rule or category */
    omd_severity severity;
} omd_rule_option;

#define OMD_MOST_JOBS 64

typedef struct {
    const char *program; /* as it was called */
    FILE *in, *out, *err;

    bool jsonl;
    omd_kind kind; /* 0: not said */
    const char *language, *locale, *packs, *dictionaries, *context;
    bool spelling; /* look for misspelt words too */
    bool words;    /* of spell: judge single words ... */
    bool list;     /* ... or only list those that are wrong */
    omd_format format;
    omd_rule_option *rules;
    int rule_count;
    const char **files;
    int file_count;
    int jobs; /* threads for --jsonl */
    bool colour;
} omd_options;

/* The whole command; what main() returns. */
int omd_command(int argc, char **argv, FILE *in, FILE *out, FILE *err);

/* "omdome: …" on standard error; returns OMD_FAILED. */
int omd_complain(const omd_options *o, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* options.c: what follows "check". 0, or a status to exit with. The lists need freeing. */
int omd_read_options(omd_options *o, int argc, char **argv);
void omd_free_options(omd_options *o);

/* files.c: a whole file, or what stands on `in` for "-"; aligned as malloc() does and ended
 * by a NUL that is not counted. NULL, with errno 0 where it is longer than `most`. */
char *omd_read_file(const char *name, FILE *in, size_t most, size_t *size);

/* packs.c: the packs that lie in the first folder that has any, and their scores. */
typedef struct {
    char *folder;
    char **packs;
    size_t *sizes;
    char **scores; /* of each pack, or NULL: it goes by its rules alone */
    size_t *score_sizes;
    int count;
} omd_packs;

/* 0, or OMD_FAILED after a complaint. */
int omd_find_packs(omd_packs *p, const omd_options *o);

/* The same for dictionaries, of the language that is asked for. */
int omd_find_dictionaries(omd_packs *p, const omd_options *o);
void omd_free_packs(omd_packs *p);

/* A checker with all packs, locale and rules set as the options say; NULL after a complaint. */
omd_checker *omd_make_checker(const omd_options *o, const omd_packs *p);

/* spelling.c: a speller with these dictionaries and the locale; NULL after a complaint. */
omd_speller *omd_make_speller(const omd_options *o, const omd_packs *p);

/* spell.c: "omdome spell". Returns an exit status. */
int omd_spell(omd_options *o, int argc, char **argv);

/* jsonl.c and texts.c: the two ways to check. Return an exit status. */
int omd_check_lines(const omd_options *o, const omd_packs *p);
int omd_check_texts(const omd_options *o, const omd_packs *p);

#endif
