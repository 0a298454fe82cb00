/* compile.c - from patterns to classes and trees
 *
 * "( skit* | jävla | @mild )" is one class if all of it is single words: the text's words
 * are looked up once, and how many words a class has costs nothing. */
#include "compile.h"

#include <stdlib.h>
#include <string.h>

static tree *make(compiler *c, enum omd_node_op op, uint32_t arg)
{
    tree *t = arena_take(c->base->memory, sizeof *t);
    t->op = op;
    t->arg = arg;
    return t;
}

static void add_child(compiler *c, list *items, tree *t)
{
    if (t != NULL) *(tree **)list_add(c->base->memory, items, sizeof t) = t;
}

static tree *make_of(compiler *c, enum omd_node_op op, uint32_t arg, const list *items)
{
    if (items->count == 0) return NULL;
    if (items->count == 1 && (op == OMD_N_SEQUENCE || op == OMD_N_EITHER))
        return LIST_AT(tree *, items, 0);
    tree *t = make(c, op, arg);
    t->items = items->items;
    t->count = items->count;
    return t;
}

/* ---- classes ---- */

static void add_member(compiler *c, list *members, int kind, const char *text, bool taken_away)
{
    member *m = list_add(c->base->memory, members, sizeof *m);
    m->kind = kind == P_PREFIX ? MEMBER_PREFIX : kind == P_ENDING ? MEMBER_ENDING : MEMBER_FORM;
    m->text = text;
    m->taken_away = taken_away;
}

static void add_members(compiler *c, place at, list *members, const pattern *p, bool taken_away)
{
    const list *forms;
    switch (p->kind) {
    case P_LEMMA:
        word_check(c->book, at, p->text);
        forms = word_forms(c->book, p->text);
        for (size_t i = 0; i < forms->count; i++)
            add_member(c, members, P_FORM, LIST_AT(const char *, forms, i), taken_away);
        return;
    case P_FORM:
    case P_PREFIX:
    case P_ENDING: add_member(c, members, (int)p->kind, p->text, taken_away); return;
    case P_SET:
        if (p->set->value != NULL) add_members(c, p->set->at, members, p->set->value, taken_away);
        return;
    default:
        for (size_t i = 0; i < p->count; i++)
            add_members(c, at, members, p->items[i], taken_away || p->kind == P_EXCEPT);
    }
}

static int compare_members(const void *a, const void *b)
{
    const member *x = a, *y = b;
    if (x->kind != y->kind) return (int)x->kind - (int)y->kind;
    int order = strcmp(x->text, y->text);
    return order != 0 ? order : (int)x->taken_away - (int)y->taken_away;
}

static void sort_members(list *members)
{
    size_t kept = 0;
    if (members->count == 0) return;
    qsort(members->items, members->count, sizeof(member), compare_members);
    for (size_t i = 0; i < members->count; i++) {
        member *m = &LIST_AT(member, members, i);
        if (kept > 0 && compare_members(&LIST_AT(member, members, kept - 1), m) == 0) continue;
        LIST_AT(member, members, kept++) = *m;
    }
    members->count = kept;
}

static bool member_fits(const member *m, const char *form)
{
    size_t size = strlen(form), own = strlen(m->text);
    if (own > size || m->taken_away) return false;
    if (m->kind == MEMBER_PREFIX) return strncmp(form, m->text, own) == 0;
    return strcmp(form + size - own, m->text) == 0;
}

/* How often a class will call up its lines: counted in the examples, which are texts. */
static uint32_t class_frequency(const compiler *c, const list *members)
{
    uint32_t sum = 1;
    for (size_t i = 0; i < members->count; i++) {
        const member *m = &LIST_AT(member, members, i);
        if (m->kind == MEMBER_FORM) {
            uint32_t *count = map_get(&c->frequency, m->text);
            sum += m->taken_away || count == NULL ? 0 : *count;
            continue;
        }
        for (size_t k = 0; k < c->frequency.room; k++)
            if (c->frequency.slots[k].key != NULL && member_fits(m, c->frequency.slots[k].key))
                sum += c->frequency.slots[k].value;
    }
    return sum;
}

static uint32_t class_number(compiler *c, list *members, bool disguised)
{
    sort_members(members);
    size_t size = 2;
    for (size_t i = 0; i < members->count; i++)
        size += strlen(LIST_AT(member, members, i).text) + 2;
    char *key = arena_take(c->base->memory, size), *end = key;
    *end++ = disguised ? 'd' : 'p';
    for (size_t i = 0; i < members->count; i++) {
        const member *m = &LIST_AT(member, members, i);
        *end++ = (char)('a' + m->kind * 2 + m->taken_away);
        size_t n = strlen(m->text);
        memcpy(end, m->text, n);
        end += n;
        *end++ = '\n';
    }
    uint32_t *number = map_put(c->base->memory, &c->class_of, key, UINT32_MAX);
    if (*number == UINT32_MAX) {
        *number = (uint32_t)c->classes.count;
        class_def *def = list_add(c->base->memory, &c->classes, sizeof *def);
        def->members = *members;
        def->disguised = disguised;
        def->frequency = class_frequency(c, members);
    }
    return OMD_C_FIRST_OWN + *number;
}

/* ---- trees ---- */

typedef struct {
    place at;
    bool disguised;
    bool first; /* nothing stands before */
} setting;

static tree *compile_one(compiler *c, const setting *s, const pattern *p);

static tree *compile_class(compiler *c, const setting *s, const pattern *p)
{
    list members = { 0 };
    add_members(c, s->at, &members, p, false);
    return make(c, OMD_N_CLASS, class_number(c, &members, s->disguised));
}

static tree *compile_set(compiler *c, const setting *s, set_def *set)
{
    if (set->value == NULL) return NULL;
    compiled_set *done = set->compiled[s->disguised];
    if (done == NULL) {
        setting inside = { set->at, s->disguised, false };
        bool was_free = c->free_gaps, was_loose = c->loose;
        c->free_gaps = c->loose = false;
        tree *root = compile_one(c, &inside, set->value);
        c->free_gaps = was_free;
        done = arena_take(c->base->memory, sizeof *done);
        done->root = root;
        done->loose = c->loose;
        c->loose = was_loose;
        done->number = (uint32_t)c->sets.count;
        *(compiled_set **)list_add(c->base->memory, &c->sets, sizeof done) = done;
        set->compiled[s->disguised] = done;
    }
    c->loose |= done->loose;
    return make(c, OMD_N_SET, done->number);
}

/* Choices of at most 64 ways, so that those called up are bits of a word. */
static tree *make_choice(compiler *c, const list *ways)
{
    list choices = { 0 };
    if (ways->count <= 1) return make_of(c, OMD_N_EITHER, 0, ways);
    for (size_t i = 0; i < ways->count; i += OMD_MAX_CHOICE) {
        tree *t = make(c, OMD_N_CHOICE, 0);
        t->items = (tree **)ways->items + i;
        t->count = ways->count - i < OMD_MAX_CHOICE ? ways->count - i : OMD_MAX_CHOICE;
        add_child(c, &choices, t);
    }
    return make_of(c, OMD_N_EITHER, 0, &choices);
}

static tree *compile_either(compiler *c, const setting *s, const pattern *p)
{
    list ways = { 0 }, members = { 0 };
    for (size_t i = 0; i < p->count; i++) {
        const pattern *item = p->items[i];
        if (pattern_is_one_token(item))
            add_members(c, s->at, &members, item, item->kind == P_EXCEPT);
        else
            add_child(c, &ways, compile_one(c, s, item));
    }
    if (members.count > 0)
        add_child(c, &ways, make(c, OMD_N_CLASS, class_number(c, &members, s->disguised)));
    return make_choice(c, &ways);
}

static bool is_letter_or_digit(char first)
{
    unsigned char b = (unsigned char)first;
    return b >= 0x80 || (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z');
}

/* After these a gap does not leave a clause but enters one. */
static bool opens_clause(const pattern *p)
{
    for (size_t i = 0; p->kind == P_EITHER && i < p->count; i++)
        if (opens_clause(p->items[i])) return true;
    return p->kind == P_TEST || (p->kind == P_FORM && !is_letter_or_digit(p->text[0]));
}

static tree *compile_gap(compiler *c, const pattern *p, bool enters)
{
    uint32_t arg = p->number;
    if (p->cross) arg |= OMD_GAP_CROSS;
    if (c->free_gaps)
        arg |= OMD_GAP_FREE;
    else
        c->loose = true;
    if (enters) arg |= OMD_GAP_ENTER;
    return make(c, OMD_N_GAP, arg);
}

static tree *compile_items(compiler *c, const setting *s, const pattern *p, enum omd_node_op op,
                           uint32_t arg)
{
    list items = { 0 };
    setting inside = *s;
    for (size_t i = 0; i < p->count; i++) {
        const pattern *item = p->items[i];
        bool first = op == OMD_N_SEQUENCE && i > 0 ? false : s->first;
        inside.first = first;
        if (item->kind == P_GAP)
            add_child(c, &items,
                      compile_gap(c, item, first || (i > 0 && opens_clause(p->items[i - 1]))));
        else
            add_child(c, &items, compile_one(c, &inside, item));
    }
    return make_of(c, op, arg, &items);
}

static tree *compile_one(compiler *c, const setting *s, const pattern *p)
{
    uint32_t arg = p->number;
    tree *t;
    if (pattern_is_one_token(p)) return compile_class(c, s, p);
    switch (p->kind) {
    case P_CLASS: return make(c, OMD_N_CLASS, p->number);
    case P_TEST: return make(c, OMD_N_TEST, p->number);
    case P_SET: return compile_set(c, s, p->set);
    case P_GAP: return compile_gap(c, p, s->first);
    case P_EITHER: return compile_either(c, s, p);
    case P_SEQUENCE: return compile_items(c, s, p, OMD_N_SEQUENCE, 0);
    case P_REPEAT: return compile_items(c, s, p, OMD_N_REPEAT, 0);
    case P_SPAN: return compile_items(c, s, p, OMD_N_SPAN, 0);
    case P_CHAIN:
        if (p->cross) arg |= OMD_GAP_CROSS;
        if (c->free_gaps)
            arg |= OMD_GAP_FREE;
        else
            c->loose = true;
        return compile_items(c, s, p, OMD_N_CHAIN, arg);
    case P_OPTIONAL: {
        bool was_free = c->free_gaps;
        c->free_gaps = true;
        t = compile_items(c, s, p, OMD_N_OPTIONAL, 0);
        c->free_gaps = was_free;
        return t;
    }
    default: return NULL;
    }
}

tree *compile_pattern(compiler *c, place at, const pattern *p, bool disguised)
{
    setting s = { at, disguised, true };
    c->free_gaps = false;
    c->loose = false;
    return compile_one(c, &s, p);
}

static const char *tree_text(compiler *c, const tree *t)
{
    char *text = arena_format(c->base->memory, "%d.%u(", (int)t->op, t->arg);
    for (size_t i = 0; i < t->count; i++)
        text = arena_format(c->base->memory, "%s%s ", text, tree_text(c, t->items[i]));
    return arena_format(c->base->memory, "%s)", text);
}

uint32_t compile_watch(compiler *c, place at, const pattern *p)
{
    tree *t = compile_pattern(c, at, p, false);
    if (t == NULL) return 0;
    uint32_t *number = map_put(c->base->memory, &c->watch_of, tree_text(c, t), UINT32_MAX);
    if (*number == UINT32_MAX) {
        *number = (uint32_t)c->watches.count;
        *(tree **)list_add(c->base->memory, &c->watches, sizeof t) = t;
        *(place *)list_add(c->base->memory, &c->watch_places, sizeof at) = at;
    }
    return *number;
}
