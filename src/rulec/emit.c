/* emit.c - lays out the pack: words by form, nodes, rules, messages */
#include <stdlib.h>
#include <string.h>

#include "../rules/stream.h"
#include "compile.h"

/* A section as it grows. */
typedef struct {
    char *bytes;
    size_t size, room;
} bytes;

typedef struct {
    compiler *c;
    arena *memory;
    error_log *log;
    bytes sections[OMD_S_COUNT];
    map string_at;
    map list_of; /* items as text to list */
    uint32_t list_count;
    uint32_t *new_number; /* of each class: as it first occurs in the trees; 0: not yet */
    list class_order;     /* uint32_t: the classes in that order */
    map also_plain;       /* words that are put with OMD_ALSO_PLAIN */
    size_t errors;        /* of the log, before */
    size_t section_at[OMD_S_COUNT];
} writer;

static void *put(writer *w, enum omd_section s, const void *data, size_t size)
{
    bytes *b = &w->sections[s];
    if (b->size + size > b->room) {
        size_t room = b->room * 2 > b->size + size ? b->room * 2 : b->size + size + 256;
        char *larger = arena_take(w->memory, room);
        if (b->size > 0) memcpy(larger, b->bytes, b->size);
        b->bytes = larger;
        b->room = room;
    }
    void *at = b->bytes + b->size;
    if (data != NULL) memcpy(at, data, size);
    b->size += size;
    return at;
}

static uint32_t count_of(const writer *w, enum omd_section s)
{
    return (uint32_t)(w->sections[s].size / omd_section_item_size[s]);
}

static uint32_t put_string(writer *w, const char *text)
{
    if (text == NULL || *text == 0) return 0;
    uint32_t *at = map_put(w->memory, &w->string_at, text, 0);
    if (*at == 0) {
        *at = (uint32_t)w->sections[OMD_S_STRINGS].size;
        put(w, OMD_S_STRINGS, text, strlen(text) + 1);
    }
    return *at;
}

static void put_byte(writer *w, enum omd_section s, uint32_t byte)
{
    uint8_t one = (uint8_t)byte;
    put(w, s, &one, 1);
}

static void put_number(writer *w, enum omd_section s, uint32_t number)
{
    for (; number >= 0x80; number >>= 7) put_byte(w, s, (number & 0x7F) | 0x80);
    put_byte(w, s, number);
}

/* ---- words ---- */

typedef struct {
    const char *text;
    uint32_t item; /* twice the class; one more where it is taken away */
} filing;

static int compare_filings(const void *a, const void *b)
{
    const filing *x = a, *y = b;
    int order = strcmp(x->text, y->text);
    if (order != 0) return order;
    return x->item < y->item ? -1 : x->item > y->item;
}

/* A list is numbered as it first occurs; returns how long ago that was, 0 for a new one. */
static uint32_t put_list(writer *w, const filing *first, size_t count)
{
    char *key = arena_take(w->memory, count * 5 + 1);
    for (size_t i = 0; i < count; i++) {
        for (int digit = 0; digit < 4; digit++)
            key[i * 5 + (size_t)digit] = (char)('A' + (first[i].item >> digit * 4 & 15));
        key[i * 5 + 4] = ' ';
    }
    uint32_t *number = map_put(w->memory, &w->list_of, key, UINT32_MAX);
    if (*number != UINT32_MAX) return w->list_count - *number;
    *number = w->list_count++;
    put_number(w, OMD_S_LIST_SIZES, (uint32_t)count);
    for (size_t i = 0; i < count; i++)
        put_number(w, OMD_S_LIST_ITEMS,
                   (uint32_t)(first[i].item - (i == 0 ? 0 : first[i - 1].item)));
    return 0;
}

static size_t shared_bytes(const char *a, const char *b)
{
    size_t n = 0;
    while (a[n] != 0 && a[n] == b[n]) n++;
    return n;
}

/* Sorts the filings, files each text once with all its classes. */
static void put_words(writer *w, list *filings, enum omd_section text, enum omd_section lists)
{
    const char *before = "";
    if (filings->count > 0) qsort(filings->items, filings->count, sizeof(filing), compare_filings);
    for (size_t i = 0, end; i < filings->count; i = end) {
        filing *first = &LIST_AT(filing, filings, i);
        size_t kept = 1, shared = shared_bytes(before, first->text);
        for (end = i + 1;
             end < filings->count && strcmp(LIST_AT(filing, filings, end).text, first->text) == 0;
             end++)
            if (LIST_AT(filing, filings, end).item != first[kept - 1].item)
                first[kept++] = LIST_AT(filing, filings, end);
        put_number(w, lists, put_list(w, first, kept));
        bool plain_too = map_get(&w->also_plain, first->text) != NULL;
        put_byte(w, text, (uint32_t)shared | (plain_too ? OMD_ALSO_PLAIN : 0));
        put(w, text, first->text + shared, strlen(first->text + shared) + 1);
        before = first->text;
    }
}

static void file_under(writer *w, list *filings, const char *text, uint32_t item)
{
    filing *f = list_add(w->memory, filings, sizeof *f);
    f->text = text;
    f->item = item;
}

/* Which plain affixes some word of the dictionary has. */
typedef struct {
    list *asked; /* variant */
    int kind;
} asking;

typedef struct {
    const char *text, *source;
    size_t size;
    bool other_word;
    bool several; /* sources: then it is a word of its own */
} variant;

static void ask_form(void *context, const char *form)
{
    const asking *a = context;
    size_t size = strlen(form);
    for (size_t i = 0; i < a->asked->count; i++) {
        variant *v = &LIST_AT(variant, a->asked, i);
        if (v->size > size) continue;
        if (memcmp(a->kind == MEMBER_PREFIX ? form : form + size - v->size, v->text, v->size) == 0)
            v->other_word = true;
    }
}

static void ask_dictionary(writer *w, list *asked, int kind)
{
    dictionary *d = w->c->book->dictionary;
    asking a = { asked, kind };
    if (d == NULL || asked->count == 0) return;
    if (kind != MEMBER_FORM) dictionary_matching(d, "", "", ask_form, &a);
    variant *all = asked->items;
    for (size_t i = 0; kind == MEMBER_FORM && all != NULL && i < asked->count; i++)
        all[i].other_word = dictionary_has(d, all[i].text);
}

/* People leave the dots out: "radera omdomet". Not where that is another word. */
static void add_plain_variants(writer *w, list *filings, int kind)
{
    map known = { 0 }, number_of = { 0 };
    list asked = { 0 };
    size_t count = filings->count;
    for (size_t i = 0; i < count; i++)
        map_put(w->memory, &known, LIST_AT(filing, filings, i).text, 0);
    for (size_t i = 0; i < count; i++) {
        const char *text = LIST_AT(filing, filings, i).text,
                   *plain = plain_letters(w->memory, text);
        if (plain == NULL || map_get(&known, plain) != NULL) continue;
        uint32_t *number = map_put(w->memory, &number_of, plain, (uint32_t)asked.count);
        variant *all = asked.items;
        if (all == NULL || *number == asked.count) {
            variant v = { .text = plain, .source = text, .size = strlen(plain) };
            *(variant *)list_add(w->memory, &asked, sizeof v) = v;
        } else if (strcmp(all[*number].source, text) != 0) {
            all[*number].several = true;
        }
    }
    ask_dictionary(w, &asked, kind);
    for (size_t i = 0; asked.items != NULL && i < count; i++) {
        filing f = LIST_AT(filing, filings, i);
        const char *plain = plain_letters(w->memory, f.text);
        uint32_t *number = plain == NULL ? NULL : map_get(&number_of, plain);
        if (number == NULL || LIST_AT(variant, &asked, *number).other_word) continue;
        if (LIST_AT(variant, &asked, *number).several)
            file_under(w, filings, LIST_AT(variant, &asked, *number).text, f.item);
        else
            map_put(w->memory, &w->also_plain, f.text, 1);
    }
}

/* The least step that stands for at least so many. */
static uint32_t frequency_step(uint32_t frequency)
{
    uint32_t step = 0;
    while (step < 0x7F && ((uint64_t)(4 + step % 4) << step / 4 >> 2) < frequency) step++;
    return step;
}

static void put_classes(writer *w)
{
    for (uint32_t i = 0; i < OMD_C_FIRST_OWN; i++) {
        uint32_t often = i == OMD_C_ANY || i == OMD_C_WORD ? 60000
                         : i == OMD_C_CAPITAL              ? 1000
                                                           : 100;
        put_byte(w, OMD_S_CLASSES, frequency_step(often));
    }
    for (size_t i = 0; i < w->class_order.count; i++) {
        const class_def *def =
            &LIST_AT(class_def, &w->c->classes, LIST_AT(uint32_t, &w->class_order, i));
        put_byte(w, OMD_S_CLASSES,
                 frequency_step(def->frequency) | (def->disguised ? OMD_CLASS_DISGUISED : 0));
    }
}

static void put_all_words(writer *w)
{
    static const uint32_t cue_class[4] = { OMD_C_NEGATION, OMD_C_SAID, OMD_C_CLAUSE,
                                           OMD_C_LANGUAGE };
    list filings[3] = { { 0 }, { 0 }, { 0 } };
    compiler *c = w->c;
    for (size_t i = 0; i < w->class_order.count; i++) {
        class_def *def = &LIST_AT(class_def, &c->classes, LIST_AT(uint32_t, &w->class_order, i));
        for (size_t k = 0; k < def->members.count; k++) {
            const member *m = &LIST_AT(member, &def->members, k);
            file_under(w, &filings[m->kind], m->text,
                       (OMD_C_FIRST_OWN + (uint32_t)i) * 2 + m->taken_away);
        }
    }
    for (int cue = 0; cue < 4; cue++)
        for (size_t i = 0; i < c->base->cues[cue].count; i++)
            file_under(w, &filings[MEMBER_FORM], LIST_AT(const char *, &c->base->cues[cue], i),
                       cue_class[cue] * 2);
    static const enum omd_section texts[3] = { OMD_S_FORMS, OMD_S_PREFIXES, OMD_S_ENDINGS };
    for (int kind = 0; kind < 3; kind++) {
        memset(&w->also_plain, 0, sizeof w->also_plain);
        if (strcmp(c->base->language, "sv") == 0) add_plain_variants(w, &filings[kind], kind);
        put_words(w, &filings[kind], texts[kind], (enum omd_section)(texts[kind] + 1));
    }
}

/* ---- patterns ---- */

#define MANY 15u /* children: their count stands among the numbers */

static void put_class_name(writer *w, uint32_t number)
{
    uint32_t next = OMD_C_FIRST_OWN + (uint32_t)w->class_order.count,
             own = number - OMD_C_FIRST_OWN;
    if (number < OMD_C_FIRST_OWN) {
        put_number(w, OMD_S_CLASS_ARGS, next - number);
    } else if (w->new_number[own] != 0) {
        put_number(w, OMD_S_CLASS_ARGS, next - w->new_number[own]);
    } else {
        w->new_number[own] = next;
        *(uint32_t *)list_add(w->memory, &w->class_order, sizeof own) = own;
        put_number(w, OMD_S_CLASS_ARGS, 0);
    }
}

/* In reading order: a node, then its children. */
static void put_tree(writer *w, const tree *t)
{
    uint32_t count = (uint32_t)t->count;
    put_byte(w, OMD_S_OPS, (uint32_t)t->op | (count < MANY ? count : MANY) << 4);
    if (count >= MANY) put_number(w, OMD_S_OTHER_ARGS, count);
    if (t->op == OMD_N_CLASS) put_class_name(w, t->arg);
    if (t->op == OMD_N_SET || t->op == OMD_N_TEST || t->op == OMD_N_GAP || t->op == OMD_N_CHAIN)
        put_number(w, OMD_S_OTHER_ARGS, t->arg);
    for (size_t i = 0; i < t->count; i++) put_tree(w, t->items[i]);
}

/* Compiles a line: its row, and its tree for when sets and watches have been put. */
static tree *put_line(writer *w, const rule_def *rule, line_def *line)
{
    omd_pack_line row = { (uint8_t)line->kind, (uint8_t)line->scope, line->even };
    tree *t = NULL;
    line->number = count_of(w, OMD_S_LINES);
    if (omd_line_has_tree(&row)) {
        bool disguised = line->kind == OMD_L_FIND && (rule->even & OMD_EVEN_DISGUISED);
        t = compile_pattern(w->c, line->at, line->value, disguised);
        if (w->c->loose) row.flags |= OMD_LINE_LOOSE;
        if (pattern_spans(line->value) > 0) row.flags |= OMD_LINE_SPAN;
    } else if (line->kind != OMD_L_EVEN) {
        uint16_t watch = (uint16_t)compile_watch(w->c, line->at, line->value);
        put(w, OMD_S_SCOPED, &watch, sizeof watch);
    }
    put(w, OMD_S_LINES, &row, sizeof row);
    return t;
}

/* The rules' rows; their lines' trees, with places, into `trees` (placed_tree). */
typedef struct {
    tree *root;
    place at;
} placed_tree;

static void put_rules(writer *w, list *trees)
{
    list *rules = &w->c->base->rules;
    for (size_t i = 0; i < rules->count; i++) {
        rule_def *rule = LIST_AT(rule_def *, rules, i);
        rule->number = (uint32_t)i;
        omd_pack_rule_block row = {
            .id = put_string(w, rule->id),
            .rewrite = put_string(w, rule->rewrite),
            .first_line = count_of(w, OMD_S_LINES),
            .kinds = rule->kinds,
            .severity = rule->severity,
            .even = rule->even,
        };
        for (size_t k = 0; k < rule->lines.count; k++) {
            line_def *line = &LIST_AT(line_def, &rule->lines, k);
            placed_tree one = { put_line(w, rule, line), line->at };
            if (one.root != NULL) *(placed_tree *)list_add(w->memory, trees, sizeof one) = one;
        }
        row.line_count = count_of(w, OMD_S_LINES) - row.first_line;
        put(w, OMD_S_RULES, &row, sizeof row);
    }
}

/* Sets first, then watches, then lines; `trees` is all of them in that order. */
static void put_trees(writer *w, list *line_trees, list *trees)
{
    place nowhere = { w->c->base->folder, 0 };
    for (size_t i = 0; i < w->c->sets.count; i++) {
        placed_tree one = { LIST_AT(compiled_set *, &w->c->sets, i)->root, nowhere };
        omd_pack_set blank = { 0, 0 };
        put(w, OMD_S_SETS, &blank, sizeof blank);
        *(placed_tree *)list_add(w->memory, trees, sizeof one) = one;
    }
    for (size_t i = 0; i < w->c->watches.count; i++) {
        placed_tree one = { LIST_AT(tree *, &w->c->watches, i),
                            LIST_AT(place, &w->c->watch_places, i) };
        put_byte(w, OMD_S_WATCHES, 0);
        *(placed_tree *)list_add(w->memory, trees, sizeof one) = one;
    }
    for (size_t i = 0; i < line_trees->count; i++)
        *(placed_tree *)list_add(w->memory, trees, sizeof(placed_tree)) =
            LIST_AT(placed_tree, line_trees, i);
    w->new_number = arena_take(w->memory, (w->c->classes.count + 1) * sizeof(uint32_t));
    for (size_t i = 0; i < trees->count; i++) put_tree(w, LIST_AT(placed_tree, trees, i).root);
}

static int compare_marks(const void *a, const void *b)
{
    return strcmp(((const mark_def *)a)->name, ((const mark_def *)b)->name);
}

static void put_marks(writer *w)
{
    list *marks = &w->c->base->marks;
    if (marks->count > 0) qsort(marks->items, marks->count, sizeof(mark_def), compare_marks);
    for (size_t i = 0; i < marks->count; i++) {
        mark_def *m = &LIST_AT(mark_def, marks, i);
        omd_pack_mark row = { put_string(w, m->name), compile_watch(w->c, m->at, m->value) };
        put(w, OMD_S_MARKS, &row, sizeof row);
    }
}

/* ---- messages ---- */

static int compare_messages(const void *a, const void *b)
{
    return strcmp(((const message_def *)a)->id, ((const message_def *)b)->id);
}

static int compare_labels(const void *a, const void *b)
{
    return strcmp(((const label_def *)a)->key, ((const label_def *)b)->key);
}

static void put_messages(writer *w)
{
    rulebase *base = w->c->base;
    list *messages = &base->messages, *labels = &base->labels;
    for (size_t i = 0; i < messages->count; i++) {
        message_def *m = &LIST_AT(message_def, messages, i);
        if (m->met == NULL) continue;
        label_def met = { arena_format(w->memory, "%s.met", m->id), m->met, m->at };
        *(label_def *)list_add(w->memory, labels, sizeof met) = met;
    }
    if (messages->count > 0)
        qsort(messages->items, messages->count, sizeof(message_def), compare_messages);
    if (labels->count > 0) qsort(labels->items, labels->count, sizeof(label_def), compare_labels);
    for (size_t i = 0; i < messages->count; i++) {
        message_def *m = &LIST_AT(message_def, messages, i);
        omd_pack_message_row row = { put_string(w, m->id), put_string(w, m->say),
                                     put_string(w, m->why), put_string(w, m->source_title),
                                     put_string(w, m->source_url) };
        put(w, OMD_S_MESSAGES, &row, sizeof row);
    }
    for (size_t i = 0; i < labels->count; i++) {
        label_def *l = &LIST_AT(label_def, labels, i);
        if (i > 0 && strcmp(LIST_AT(label_def, labels, i - 1).key, l->key) == 0)
            error_at(w->log, l->at, "label %s stands twice; keep one", l->key);
        omd_pack_label_row row = { put_string(w, l->key), put_string(w, l->text) };
        put(w, OMD_S_LABELS, &row, sizeof row);
    }
}

/* ---- the whole ---- */

static size_t align(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

static void *assemble(writer *w, size_t *size)
{
    *size = align(sizeof(omd_pack_header));
    for (int s = 0; s < OMD_S_COUNT; s++) {
        w->section_at[s] = *size;
        *size += align(w->sections[s].size);
    }
    omd_pack_header *h = arena_take(w->memory, *size);
    memcpy(h->head.magic, OMD_PACK_MAGIC, sizeof h->head.magic);
    h->head.version = OMD_PACK_VERSION;
    h->head.size = (uint32_t)*size;
    memcpy(h->head.language, w->c->base->language, strlen(w->c->base->language));
    for (int s = 0; s < OMD_S_COUNT; s++) {
        h->sections[s].offset = (uint32_t)w->section_at[s];
        h->sections[s].count = count_of(w, (enum omd_section)s);
        if (w->sections[s].size > 0)
            memcpy((char *)h + w->section_at[s], w->sections[s].bytes, w->sections[s].size);
    }
    return h;
}

/* What each pattern costs can be told once all lie in place. */
static void measure_all(writer *w, char *start, size_t size, const list *trees)
{
    omd_tree_reader r;
    omd_pack pack = { (const omd_pack_header *)(const void *)start, size };
    omd_pack_set *sets = (omd_pack_set *)(void *)(start + w->section_at[OMD_S_SETS]);
    uint32_t set_count = count_of(w, OMD_S_SETS), cost, depth;
    omd_trees_start(&r, &pack, NULL);
    for (size_t i = 0; i < trees->count; i++) {
        if (!omd_trees_check(&r, &cost, &depth)) {
            error_at(w->log, LIST_AT(placed_tree, trees, i).at,
                     "the pattern is too large or too deep to run; split it");
            return;
        }
        if (r.set_count == set_count) continue;
        sets[r.set_count].cost = cost;
        sets[r.set_count++].depth = depth;
    }
}

static void check_bounds(writer *w)
{
    place at = { w->c->base->folder, 0 };
    if (w->c->classes.count + OMD_C_FIRST_OWN >= OMD_TAKEN_AWAY)
        error_at(w->log, at, "more than 32,000 classes");
    if (count_of(w, OMD_S_LINES) > 0xFFFF || w->c->watches.count > 0xFFFF)
        error_at(w->log, at, "more than 65,535 lines");
    if (w->list_count >= OMD_NO_LIST) error_at(w->log, at, "more than 65,534 lists of classes");
}

void *pack_write(compiler *c, size_t *size)
{
    writer *w = arena_take(c->base->memory, sizeof *w);
    list line_trees = { 0 }, trees = { 0 };
    w->c = c;
    w->memory = c->base->memory;
    w->log = c->base->log;
    w->errors = w->log->errors;
    put(w, OMD_S_STRINGS, "", 1);
    put_rules(w, &line_trees);
    put_marks(w);
    put_trees(w, &line_trees, &trees);
    put_classes(w);
    put_all_words(w);
    put_messages(w);
    put(w, OMD_S_STRINGS, "", 1);
    check_bounds(w);
    if (w->log->errors > w->errors) return NULL;

    void *bytes_of_pack = assemble(w, size);
    measure_all(w, bytes_of_pack, *size, &trees);
    if (w->log->errors > w->errors) return NULL;
    ((omd_file_head *)bytes_of_pack)->checksum = omd_file_checksum(bytes_of_pack, *size);
    return bytes_of_pack;
}
