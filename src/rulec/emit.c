/* emit.c - lays out the pack: words by form, nodes, rules, messages */
#include <stdlib.h>
#include <string.h>

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
    map list_of;  /* items as text to list */
    list triggers; /* trigger */
    list choice_triggers; /* trigger */
    size_t errors; /* of the log, before */
    size_t section_at[OMD_S_COUNT];
} writer;

typedef struct {
    uint32_t class_number, target;
} trigger;

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

/* ---- words ---- */

typedef struct {
    const char *text;
    uint16_t item; /* class, or class taken away */
} filing;

static int compare_filings(const void *a, const void *b)
{
    const filing *x = a, *y = b;
    int order = strcmp(x->text, y->text);
    return order != 0 ? order : (int)x->item - (int)y->item;
}

static uint16_t put_list(writer *w, const filing *first, size_t count)
{
    char *key = arena_take(w->memory, count * 5 + 1);
    for (size_t i = 0; i < count; i++)
        for (int digit = 0; digit < 4; digit++) key[i * 5 + (size_t)digit] = (char)('A' + (first[i].item >> digit * 4 & 15));
    for (size_t i = 0; i < count; i++) key[i * 5 + 4] = ' ';
    uint32_t *number = map_put(w->memory, &w->list_of, key, UINT32_MAX);
    if (*number == UINT32_MAX) {
        *number = count_of(w, OMD_S_LIST_STARTS);
        uint32_t start = count_of(w, OMD_S_LIST_ITEMS);
        put(w, OMD_S_LIST_STARTS, &start, sizeof start);
        for (size_t i = 0; i < count; i++) put(w, OMD_S_LIST_ITEMS, &first[i].item, sizeof(uint16_t));
    }
    return (uint16_t)*number;
}

/* Sorts the filings, files each text once with all its classes. */
static void put_words(writer *w, list *filings, enum omd_section text, enum omd_section lists)
{
    if (filings->count > 0) qsort(filings->items, filings->count, sizeof(filing), compare_filings);
    for (size_t i = 0, end; i < filings->count; i = end) {
        filing *first = &LIST_AT(filing, filings, i);
        size_t kept = 1;
        for (end = i + 1; end < filings->count && strcmp(LIST_AT(filing, filings, end).text, first->text) == 0; end++)
            if (LIST_AT(filing, filings, end).item != first[kept - 1].item) first[kept++] = LIST_AT(filing, filings, end);
        uint16_t number = put_list(w, first, kept);
        put(w, text, first->text, strlen(first->text) + 1);
        put(w, lists, &number, sizeof number);
    }
}

static void file_under(writer *w, list *filings, const char *text, uint32_t item)
{
    filing *f = list_add(w->memory, filings, sizeof *f);
    f->text = text;
    f->item = (uint16_t)item;
}

/* Which plain affixes some word of the dictionary has. */
typedef struct {
    list *asked; /* variant */
    int kind;
} asking;

typedef struct {
    const char *text;
    size_t size;
    bool other_word;
} variant;

static void ask_form(void *context, const char *form)
{
    const asking *a = context;
    size_t size = strlen(form);
    for (size_t i = 0; i < a->asked->count; i++) {
        variant *v = &LIST_AT(variant, a->asked, i);
        if (v->size > size) continue;
        if (memcmp(a->kind == MEMBER_PREFIX ? form : form + size - v->size, v->text, v->size) == 0) v->other_word = true;
    }
}

static void ask_dictionary(writer *w, list *asked, int kind)
{
    dictionary *d = w->c->book->dictionary;
    asking a = {asked, kind};
    if (d == NULL || asked->count == 0) return;
    if (kind != MEMBER_FORM) dictionary_matching(d, "", "", ask_form, &a);
    for (size_t i = 0; kind == MEMBER_FORM && i < asked->count; i++) {
        variant *v = &LIST_AT(variant, asked, i);
        v->other_word = dictionary_has(d, v->text);
    }
}

/* People leave the dots out: "radera omdomet". Not where that is another word. */
static void add_plain_variants(writer *w, list *filings, int kind)
{
    map known = {0}, number_of = {0};
    list asked = {0};
    size_t count = filings->count;
    for (size_t i = 0; i < count; i++) map_put(w->memory, &known, LIST_AT(filing, filings, i).text, 0);
    for (size_t i = 0; i < count; i++) {
        const char *plain = plain_letters(w->memory, LIST_AT(filing, filings, i).text);
        if (plain == NULL || map_get(&known, plain) != NULL || map_get(&number_of, plain) != NULL) continue;
        *map_put(w->memory, &number_of, plain, 0) = (uint32_t)asked.count;
        variant v = {plain, strlen(plain), false};
        *(variant *)list_add(w->memory, &asked, sizeof v) = v;
    }
    ask_dictionary(w, &asked, kind);
    for (size_t i = 0; i < count; i++) {
        filing f = LIST_AT(filing, filings, i);
        const char *plain = plain_letters(w->memory, f.text);
        uint32_t *number = plain == NULL ? NULL : map_get(&number_of, plain);
        if (number == NULL || LIST_AT(variant, &asked, *number).other_word) continue;
        file_under(w, filings, LIST_AT(variant, &asked, *number).text, f.item);
    }
}

static void put_all_words(writer *w)
{
    static const uint32_t cue_class[4] = {OMD_C_NEGATION, OMD_C_SAID, OMD_C_CLAUSE, OMD_C_LANGUAGE};
    list filings[3] = {{0}, {0}, {0}};
    compiler *c = w->c;
    for (size_t i = 0; i < c->classes.count; i++) {
        class_def *def = &LIST_AT(class_def, &c->classes, i);
        for (size_t k = 0; k < def->members.count; k++) {
            const member *m = &LIST_AT(member, &def->members, k);
            uint32_t number = OMD_C_FIRST_OWN + (uint32_t)i;
            file_under(w, &filings[m->kind], m->text, m->taken_away ? number | OMD_TAKEN_AWAY : number);
        }
    }
    for (int cue = 0; cue < 4; cue++)
        for (size_t i = 0; i < c->base->cues[cue].count; i++)
            file_under(w, &filings[MEMBER_FORM], LIST_AT(const char *, &c->base->cues[cue], i), cue_class[cue]);
    if (strcmp(c->base->language, "sv") == 0)
        for (int kind = 0; kind < 3; kind++) add_plain_variants(w, &filings[kind], kind);
    put_words(w, &filings[MEMBER_FORM], OMD_S_FORMS, OMD_S_FORM_LISTS);
    put_words(w, &filings[MEMBER_PREFIX], OMD_S_PREFIXES, OMD_S_PREFIX_LISTS);
    put_words(w, &filings[MEMBER_ENDING], OMD_S_ENDINGS, OMD_S_ENDING_LISTS);
    uint32_t end = count_of(w, OMD_S_LIST_ITEMS);
    put(w, OMD_S_LIST_STARTS, &end, sizeof end);

    uint8_t none = 0, disguised = OMD_CLASS_DISGUISED;
    for (uint32_t i = 0; i < OMD_C_FIRST_OWN; i++) put(w, OMD_S_CLASS_FLAGS, &none, 1);
    for (size_t i = 0; i < c->classes.count; i++)
        put(w, OMD_S_CLASS_FLAGS, LIST_AT(class_def, &c->classes, i).disguised ? &disguised : &none, 1);
}

/* ---- patterns ---- */

static void add_triggers_of(writer *w, list *triggers, const list *classes, uint32_t target)
{
    for (size_t i = 0; i < classes->count; i++) {
        trigger *one = list_add(w->memory, triggers, sizeof *one);
        one->class_number = LIST_AT(uint32_t, classes, i);
        one->target = target;
    }
}

/* Numbers a choice and files its ways under the classes that they cannot do without. */
static uint32_t put_choice(writer *w, place where, const tree *t)
{
    uint32_t number = count_of(w, OMD_S_CHOICES);
    uint64_t always = 0;
    for (size_t i = 0; i < t->count; i++) {
        list classes = compile_triggers(w->c, t->items[i]);
        if (classes.count == 0) always |= 1ull << i;
        add_triggers_of(w, &w->choice_triggers, &classes, number * OMD_MAX_CHOICE + (uint32_t)i);
    }
    put(w, OMD_S_CHOICES, &always, sizeof always);
    if (number > 0xFFFF) error_at(w->log, where, "more than 65,536 alternatives with phrases; join some as sets");
    return number;
}

/* Lays a tree's node at `at`, and its children side by side behind all that is there. */
static void lay_out(writer *w, place where, const tree *t, uint32_t at)
{
    uint32_t first = count_of(w, OMD_S_NODES);
    omd_node blank = {0, 0, 0, 0};
    for (size_t i = 0; i < t->count; i++) put(w, OMD_S_NODES, &blank, sizeof blank);
    uint32_t arg = t->op == OMD_N_CHOICE ? put_choice(w, where, t) : t->arg;
    omd_node *n = (omd_node *)w->sections[OMD_S_NODES].bytes + at;
    n->op = (uint8_t)t->op;
    n->count = (uint8_t)t->count;
    n->arg = (uint16_t)arg;
    n->first = (uint16_t)(t->count == 0 ? 0 : first - at);
    if (t->count > 255 || first - at > 0xFFFF)
        error_at(w->log, where, "the pattern is too long; name its parts as sets");
    for (size_t i = 0; i < t->count; i++) lay_out(w, where, t->items[i], first + (uint32_t)i);
}

static uint32_t put_tree(writer *w, place where, const tree *t)
{
    uint32_t at = count_of(w, OMD_S_NODES);
    omd_node blank = {0, 0, 0, 0};
    put(w, OMD_S_NODES, &blank, sizeof blank);
    lay_out(w, where, t, at);
    return at;
}

static void add_triggers(writer *w, place where, const tree *t, uint32_t target)
{
    list classes = compile_triggers(w->c, t);
    if (classes.count == 0) error_at(w->log, where, "the pattern holds no word or recognised thing that must be there; name one");
    add_triggers_of(w, &w->triggers, &classes, target);
}

static void put_line(writer *w, rule_def *rule, line_def *line)
{
    omd_pack_line row = {.rule = (uint16_t)rule->number, .kind = (uint8_t)line->kind, .scope = (uint8_t)line->scope};
    line->number = count_of(w, OMD_S_LINES);
    if (line->kind == OMD_L_EVEN) {
        row.flags = line->even;
    } else if (line->scope >= OMD_SCOPE_SENTENCE) {
        row.pattern.node = compile_watch(w->c, line->at, line->value);
    } else {
        bool disguised = line->kind == OMD_L_FIND && (rule->even & OMD_EVEN_DISGUISED);
        tree *t = compile_pattern(w->c, line->at, line->value, disguised);
        if (t == NULL) return;
        if (w->c->loose) row.flags |= OMD_LINE_LOOSE;
        if (pattern_spans(line->value) > 0) row.flags |= OMD_LINE_SPAN;
        row.pattern.node = put_tree(w, line->at, t);
        if (line->kind == OMD_L_FIND) add_triggers(w, line->at, t, line->number);
    }
    put(w, OMD_S_LINES, &row, sizeof row);
}

static void put_rules(writer *w)
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
        for (size_t k = 0; k < rule->lines.count; k++) put_line(w, rule, &LIST_AT(line_def, &rule->lines, k));
        row.line_count = count_of(w, OMD_S_LINES) - row.first_line;
        put(w, OMD_S_RULES, &row, sizeof row);
    }
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
        omd_pack_mark row = {put_string(w, m->name), compile_watch(w->c, m->at, m->value)};
        put(w, OMD_S_MARKS, &row, sizeof row);
    }
}

static void put_watches(writer *w)
{
    uint32_t lines = count_of(w, OMD_S_LINES);
    for (size_t i = 0; i < w->c->watches.count; i++) {
        const tree *t = LIST_AT(tree *, &w->c->watches, i);
        place at = LIST_AT(place, &w->c->watch_places, i);
        omd_pack_root row = {put_tree(w, at, t), 0, 0};
        put(w, OMD_S_WATCHES, &row, sizeof row);
        add_triggers(w, at, t, lines + (uint32_t)i);
    }
}

static void put_sets(writer *w)
{
    for (size_t i = 0; i < w->c->sets.count; i++) {
        place nowhere = {w->c->base->folder, 0};
        const compiled_set *set = LIST_AT(compiled_set *, &w->c->sets, i);
        omd_pack_set row = {set->root == NULL ? 0 : put_tree(w, nowhere, set->root), 0, 0};
        put(w, OMD_S_SETS, &row, sizeof row);
    }
}

static int compare_triggers(const void *a, const void *b)
{
    const trigger *x = a, *y = b;
    if (x->class_number != y->class_number) return x->class_number < y->class_number ? -1 : 1;
    return x->target < y->target ? -1 : x->target > y->target;
}

/* For each class where its triggers begin, and the triggers, `size` bytes each. */
static void put_triggers(writer *w, list *triggers, enum omd_section starts, enum omd_section targets, size_t size)
{
    if (triggers->count > 0) qsort(triggers->items, triggers->count, sizeof(trigger), compare_triggers);
    size_t at = 0;
    for (uint32_t number = 0; number <= OMD_C_FIRST_OWN + w->c->classes.count; number++) {
        uint32_t start = count_of(w, targets);
        put(w, starts, &start, sizeof start);
        for (; at < triggers->count && LIST_AT(trigger, triggers, at).class_number == number; at++)
            put(w, targets, &LIST_AT(trigger, triggers, at).target, size); /* little-endian */
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
        label_def met = {arena_format(w->memory, "%s.met", m->id), m->met, m->at};
        *(label_def *)list_add(w->memory, labels, sizeof met) = met;
    }
    if (messages->count > 0) qsort(messages->items, messages->count, sizeof(message_def), compare_messages);
    if (labels->count > 0) qsort(labels->items, labels->count, sizeof(label_def), compare_labels);
    for (size_t i = 0; i < messages->count; i++) {
        message_def *m = &LIST_AT(message_def, messages, i);
        omd_pack_message_row row = {put_string(w, m->id), put_string(w, m->say), put_string(w, m->why),
                                    put_string(w, m->source_title), put_string(w, m->source_url)};
        put(w, OMD_S_MESSAGES, &row, sizeof row);
    }
    for (size_t i = 0; i < labels->count; i++) {
        label_def *l = &LIST_AT(label_def, labels, i);
        if (i > 0 && strcmp(LIST_AT(label_def, labels, i - 1).key, l->key) == 0)
            error_at(w->log, l->at, "label %s stands twice; keep one", l->key);
        omd_pack_label_row row = {put_string(w, l->key), put_string(w, l->text)};
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
    memcpy(h->magic, OMD_PACK_MAGIC, sizeof h->magic);
    h->version = OMD_PACK_VERSION;
    h->size = (uint32_t)*size;
    memcpy(h->language, w->c->base->language, strlen(w->c->base->language));
    for (int s = 0; s < OMD_S_COUNT; s++) {
        h->sections[s].offset = (uint32_t)w->section_at[s];
        h->sections[s].count = count_of(w, (enum omd_section)s);
        if (w->sections[s].size > 0) memcpy((char *)h + w->section_at[s], w->sections[s].bytes, w->sections[s].size);
    }
    return h;
}

static void measure(writer *w, const omd_pack *pack, omd_pack_root *root, uint32_t sets, place at)
{
    uint32_t budget = UINT32_MAX;
    if (!omd_pattern_measure(pack, root->node, sets, &budget, &root->cost, &root->depth))
        error_at(w->log, at, "the pattern is too large or too deep to run; split it");
}

/* What each pattern costs can be told once all lie in place. */
static void measure_all(writer *w, const omd_pack *pack)
{
    place nowhere = {w->c->base->folder, 0};
    char *start = (char *)(uintptr_t)pack->header;
    omd_pack_set *sets = (omd_pack_set *)(void *)(start + w->section_at[OMD_S_SETS]);
    uint32_t set_count = count_of(w, OMD_S_SETS);
    for (uint32_t i = 0; i < set_count; i++) measure(w, pack, &sets[i], i, nowhere);
    omd_pack_root *watches = (omd_pack_root *)(void *)(start + w->section_at[OMD_S_WATCHES]);
    for (uint32_t i = 0; i < count_of(w, OMD_S_WATCHES); i++)
        measure(w, pack, &watches[i], set_count, LIST_AT(place, &w->c->watch_places, i));
    omd_pack_line *lines = (omd_pack_line *)(void *)(start + w->section_at[OMD_S_LINES]);
    const list *rules = &w->c->base->rules;
    for (size_t i = 0; i < rules->count; i++) {
        rule_def *rule = LIST_AT(rule_def *, rules, i);
        for (size_t k = 0; k < rule->lines.count; k++) {
            line_def *line = &LIST_AT(line_def, &rule->lines, k);
            omd_pack_line *row = &lines[line->number];
            if (line->kind == OMD_L_EVEN || line->scope >= OMD_SCOPE_SENTENCE) continue;
            measure(w, pack, &row->pattern, set_count, line->at);
        }
    }
}

static void check_bounds(writer *w)
{
    place at = {w->c->base->folder, 0};
    if (w->c->classes.count + OMD_C_FIRST_OWN >= OMD_TAKEN_AWAY) error_at(w->log, at, "more than 32,000 classes");
    if (count_of(w, OMD_S_LINES) + count_of(w, OMD_S_WATCHES) > 0xFFFF) error_at(w->log, at, "more than 65,535 lines");
    if (count_of(w, OMD_S_LIST_STARTS) >= OMD_NO_LIST) error_at(w->log, at, "more than 65,534 lists of classes");
}

void *pack_write(compiler *c, size_t *size)
{
    writer *w = arena_take(c->base->memory, sizeof *w);
    w->c = c;
    w->memory = c->base->memory;
    w->log = c->base->log;
    w->errors = w->log->errors;
    put(w, OMD_S_STRINGS, "", 1);
    put_rules(w);
    put_marks(w);
    put_watches(w);
    put_sets(w);
    put_triggers(w, &w->triggers, OMD_S_TRIGGER_STARTS, OMD_S_TRIGGERS, sizeof(uint16_t));
    put_triggers(w, &w->choice_triggers, OMD_S_CHOICE_STARTS, OMD_S_CHOICE_TRIGGERS, sizeof(uint32_t));
    put_all_words(w);
    put_messages(w);
    put(w, OMD_S_STRINGS, "", 1);
    check_bounds(w);
    if (w->log->errors > w->errors) return NULL;

    void *bytes_of_pack = assemble(w, size);
    omd_pack pack = {bytes_of_pack, *size};
    measure_all(w, &pack);
    if (w->log->errors > w->errors) return NULL;
    ((omd_pack_header *)bytes_of_pack)->checksum = omd_pack_checksum(bytes_of_pack, *size);
    return bytes_of_pack;
}
