/* syntax.h - rule files as they are read: sets, words, rules, messages */
#ifndef RULEC_SYNTAX_H
#define RULEC_SYNTAX_H

#include "../rules/pack.h"
#include "errors.h"

enum pattern_kind {
    P_FORM,   /* text: one token, folded */
    P_LEMMA,  /* text */
    P_PREFIX, /* text: what a token begins with */
    P_ENDING,
    P_CLASS, /* number: omd_builtin_class */
    P_TEST,  /* number: omd_test */
    P_SET,   /* set */
    P_GAP,   /* number: limit, cross */
    P_SEQUENCE,
    P_EITHER,
    P_EXCEPT, /* in P_EITHER: one item that is taken away */
    P_OPTIONAL,
    P_CHAIN, /* number: gap limit, cross */
    P_REPEAT,
    P_SPAN
};

typedef struct set_def set_def;
typedef struct pattern pattern;

struct pattern {
    enum pattern_kind kind;
    const char *text;
    uint32_t number;
    bool cross;
    set_def *set;
    pattern **items;
    size_t count;
};

struct set_def {
    const char *name;
    pattern *value;
    place at;
    const char *file; /* NULL: known everywhere */
    size_t number;
    bool used;
    void *compiled[2]; /* by compile.c: plain, and to be found disguised */
};

typedef struct {
    const char *lemma;
    const char *like;    /* or NULL */
    list added, dropped; /* const char *, folded forms */
    bool replaces;       /* the dictionary is not asked */
    bool used;
    place at;
} word_def;

typedef struct {
    enum omd_line_kind kind;
    enum omd_scope scope;
    pattern *value;
    uint8_t even; /* of OMD_L_EVEN: OMD_EVEN_… */
    place at;
    uint32_t number; /* in the pack */
} line_def;

enum example_kind { EXAMPLE_HIT, EXAMPLE_MISS, EXAMPLE_KNOWN };

typedef struct {
    uint32_t start, end; /* bytes */
} marked;

typedef struct {
    enum example_kind kind;
    const char *text; /* without the angle brackets */
    size_t size;
    list spans; /* marked */
    place at;
    omd_text *read; /* by examples.c */
} example_def;

typedef struct {
    const char *id;
    uint8_t kinds, severity, even;
    const char *rewrite; /* or NULL */
    list lines;          /* line_def */
    list examples;       /* example_def */
    place at;
    uint32_t number;
    bool broken; /* a line could not be read: its examples prove nothing */
} rule_def;

typedef struct {
    const char *name;
    pattern *value;
    place at;
} mark_def;

typedef struct {
    const char *id, *say, *why, *met, *source_title, *source_url;
    place at;
} message_def;

typedef struct {
    const char *key, *text;
    place at;
} label_def;

typedef struct {
    arena *memory;
    error_log *log;
    const char *folder, *language;
    list sets;       /* set_def * */
    list words;      /* word_def * */
    map word_of;     /* lemma to index in words */
    list rules;      /* rule_def * */
    list marks;      /* mark_def */
    list messages;   /* message_def */
    list labels;     /* label_def */
    list cues[4];    /* const char *: folded; see enum cue */
    omd_text reader; /* for forms */
} rulebase;

enum cue { CUE_NEGATION, CUE_SAID, CUE_CLAUSE, CUE_LANGUAGE };

/* Reads all files of `folder`. What is wrong goes to the log; the rest stands. */
void rulebase_read(rulebase *base, const char *folder);
void rulebase_free(rulebase *base); /* what is not in the arena */

/* One logical line: field, value (comments and continuations resolved). */
typedef struct {
    const char *field, *value;
    place at;
} source_line;

/* The lines of a file's text into `lines` (source_line). */
void source_split(rulebase *base, const char *file, const char *text, list *lines);

/* The whole file with NUL at the end, or NULL. */
char *source_load(arena *memory, const char *path, size_t *size);

/* Reads a pattern, which holds at least something; NULL after an error, or where it names
 * a set that had one. */
pattern *pattern_read(rulebase *base, place at, const char *text);

/* The tokens of plain text, folded, as const char *. */
list forms_of_text(rulebase *base, const char *text, size_t size);

set_def *set_find(rulebase *base, const char *name, const char *file);

bool pattern_may_be_empty(const pattern *p); /* tests, such as ^, count as empty */
bool pattern_says_nothing(const pattern *p); /* tests count as something: good enough for a set */
/* Underlined parts on each way through: 0 or 1; -1 where the ways differ or hold several. */
int pattern_spans(const pattern *p);
bool pattern_span_may_be_empty(const pattern *p);
bool pattern_begins_with_gap(const pattern *p);
bool pattern_ends_with_gap(const pattern *p);
bool pattern_is_one_token(const pattern *p);

/* A rule's or example's text fields; in rule.c. */
void read_rule_field(rulebase *base, rule_def *rule, const source_line *l);
rule_def *read_rule_head(rulebase *base, const source_line *l);

#endif
