/* compile.h - from patterns to classes and trees; from those to a pack */
#ifndef RULEC_COMPILE_H
#define RULEC_COMPILE_H

#include "words.h"

/* What a class holds: forms, prefixes and endings, and what is taken away from them. */
typedef struct {
    enum { MEMBER_FORM, MEMBER_PREFIX, MEMBER_ENDING } kind;
    bool taken_away;
    const char *text;
} member;

typedef struct {
    list members; /* member, in order, none twice */
    bool disguised;
    uint32_t frequency; /* how often it stands in the examples, about */
} class_def;

/* A node before it is laid out. */
typedef struct tree tree;
struct tree {
    enum omd_node_op op;
    uint32_t arg;
    tree **items;
    size_t count;
};

typedef struct {
    tree *root;
    uint32_t number; /* among the sets of the pack */
    bool loose;      /* holds gaps that count */
} compiled_set;

typedef struct {
    rulebase *base;
    wordbook *book;
    list classes;      /* class_def, from 0; the pack's number is OMD_C_FIRST_OWN more */
    map class_of;      /* members as text to class */
    list sets;         /* compiled_set *, in the order of the pack */
    list watches;      /* tree * */
    list watch_places; /* place */
    map watch_of;      /* tree as text to watch */
    map frequency;     /* form to how often the examples have it */
    bool free_gaps;    /* inside [ ] */
    bool loose;        /* a gap that counts was seen */
} compiler;

tree *compile_pattern(compiler *c, place at, const pattern *p, bool disguised);

/* The watch of a pattern; the same for the same pattern. */
uint32_t compile_watch(compiler *c, place at, const pattern *p);

/* Compiles all of a rule base and lays out the pack in the arena; NULL after an error.
 * The lines' and rules' numbers are set. */
void *pack_write(compiler *c, size_t *size);

#endif
