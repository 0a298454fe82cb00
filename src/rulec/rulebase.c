/* rulebase.c - reads a language's folder: sets, words, marks, messages; rules by rule.c */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax.h"

static bool is_words_file(const char *file)
{
    const char *slash = strrchr(file, '/');
    return strcmp(slash == NULL ? file : slash + 1, "words.rules") == 0;
}

/* "name = pattern" */
static const char *split_at_equals(rulebase *base, const source_line *l, char **name)
{
    const char *equals = strchr(l->value, '=');
    if (equals == NULL || equals == l->value) {
        error_at(base->log, l->at, "%s lacks its name or =; write: %s NAME = PATTERN", l->field,
                 l->field);
        return NULL;
    }
    size_t size = (size_t)(equals - l->value);
    while (size > 0 && (l->value[size - 1] == ' ' || l->value[size - 1] == '\t')) size--;
    *name = arena_text(base->memory, l->value, size);
    if (size == 0 || strpbrk(*name, " \t()[]<>|{}\"@~&^$!+*") != NULL) {
        error_at(base->log, l->at, "\"%s\" is no name; names are letters, digits, - and .", *name);
        return NULL;
    }
    return equals + 1;
}

static void read_set(rulebase *base, const source_line *l)
{
    char *name;
    const char *value = split_at_equals(base, l, &name);
    if (value == NULL) return;
    set_def *old = set_find(base, name, l->at.file);
    if (old != NULL) {
        error_at(base->log, l->at, "@%s stands in %s:%u already; take another name", name,
                 old->at.file, old->at.line);
        return;
    }
    set_def *s = arena_take(base->memory, sizeof *s);
    s->name = name;
    s->at = l->at;
    s->file = is_words_file(l->at.file) ? NULL : l->at.file;
    s->value = pattern_read(base, l->at, value);
    if (s->value != NULL && pattern_spans(s->value) != 0)
        error_at(base->log, l->at, "< > stands in find lines only; take it out of the set");
    s->number = base->sets.count;
    set_def **entry = list_add(base->memory, &base->sets, sizeof *entry);
    *entry = s;
}

static void read_mark(rulebase *base, const source_line *l)
{
    char *name;
    const char *value = split_at_equals(base, l, &name);
    if (value == NULL) return;
    for (size_t i = 0; i < base->marks.count; i++)
        if (strcmp(LIST_AT(mark_def, &base->marks, i).name, name) == 0)
            error_at(base->log, l->at, "mark %s stands twice; join them with |", name);
    mark_def mark = { name, pattern_read(base, l->at, value), l->at };
    if (mark.value != NULL && pattern_may_be_empty(mark.value))
        error_at(base->log, l->at, "the mark holds places but no word; name a word");
    else if (mark.value != NULL)
        *(mark_def *)list_add(base->memory, &base->marks, sizeof mark) = mark;
}

static char *next_word(rulebase *base, const char **at)
{
    while (**at == ' ' || **at == '\t') ++*at;
    const char *start = *at;
    while (**at != 0 && **at != ' ' && **at != '\t') ++*at;
    return *at == start ? NULL : arena_text(base->memory, start, (size_t)(*at - start));
}

/* A word that must be one token; NULL after an error. */
static const char *one_form(rulebase *base, place at, const char *word)
{
    list forms = forms_of_text(base, word, strlen(word));
    if (forms.count == 1) return LIST_AT(const char *, &forms, 0);
    const char *parts = "";
    for (size_t i = 0; i < forms.count; i++)
        parts = arena_format(base->memory, "%s %s", parts, LIST_AT(const char *, &forms, i));
    error_at(base->log, at, "\"%s\" is %zu tokens (%s ); forms are one token each", word,
             forms.count, parts);
    return NULL;
}

static void add_form(rulebase *base, list *forms, place at, const char *word)
{
    const char *form = one_form(base, at, word);
    if (form != NULL) *(const char **)list_add(base->memory, forms, sizeof form) = form;
}

/* "X = a b", "X + a b - c", "X like Y" */
static void read_word(rulebase *base, const source_line *l)
{
    const char *rest = l->value;
    char *word = next_word(base, &rest);
    const char *lemma = word == NULL ? NULL : one_form(base, l->at, word);
    if (lemma == NULL) {
        if (word == NULL)
            error_at(base->log, l->at, "word without a word; write: word LEMMA = FORM FORM");
        return;
    }
    if (map_get(&base->word_of, lemma) != NULL) {
        error_at(base->log, l->at, "word %s stands twice; write all forms in one line", lemma);
        return;
    }
    word_def *w = arena_take(base->memory, sizeof *w);
    w->lemma = lemma;
    w->at = l->at;
    list *into = NULL;
    while ((word = next_word(base, &rest)) != NULL) {
        if (strcmp(word, "=") == 0)
            w->replaces = true, into = &w->added;
        else if (strcmp(word, "+") == 0)
            into = &w->added;
        else if (strcmp(word, "-") == 0)
            into = &w->dropped;
        else if (strcmp(word, "like") == 0 && into == NULL) {
            word = next_word(base, &rest);
            w->like = word == NULL ? NULL : one_form(base, l->at, word);
        } else if (into != NULL) {
            add_form(base, into, l->at, word);
        } else {
            error_at(base->log, l->at, "word %s: \"%s\" where = + - or like was expected", lemma,
                     word);
            return;
        }
    }
    if (w->like == NULL && into == NULL)
        error_at(base->log, l->at, "word %s has no forms; write: word %s = %s FORM", lemma, lemma,
                 lemma);
    *map_put(base->memory, &base->word_of, lemma, 0) = (uint32_t)base->words.count;
    word_def **entry = list_add(base->memory, &base->words, sizeof *entry);
    *entry = w;
}

static void read_cues(rulebase *base, const source_line *l, enum cue cue)
{
    const char *rest = l->value;
    for (char *word; (word = next_word(base, &rest)) != NULL;)
        add_form(base, &base->cues[cue], l->at, word);
}

static void read_label(rulebase *base, const source_line *l)
{
    const char *rest = l->value;
    label_def label = { next_word(base, &rest), NULL, l->at };
    while (*rest == ' ' || *rest == '\t') rest++;
    label.text = rest;
    if (label.key == NULL || *rest == 0) {
        error_at(base->log, l->at,
                 "a label needs its key and its text; write: label fix.remove Remove");
        return;
    }
    *(label_def *)list_add(base->memory, &base->labels, sizeof label) = label;
}

static message_def *read_message_head(rulebase *base, const source_line *l)
{
    for (size_t i = 0; i < base->messages.count; i++)
        if (strcmp(LIST_AT(message_def, &base->messages, i).id, l->value) == 0)
            error_at(base->log, l->at, "message %s stands twice; keep one", l->value);
    message_def *m = list_add(base->memory, &base->messages, sizeof *m);
    m->id = l->value;
    m->at = l->at;
    return m;
}

static void read_source(rulebase *base, const source_line *l, message_def *m)
{
    const char *bar = strstr(l->value, " | ");
    if (bar == NULL) {
        error_at(base->log, l->at, "source lacks its address; write: source TITLE | https://...");
        return;
    }
    m->source_title = arena_text(base->memory, l->value, (size_t)(bar - l->value));
    m->source_url = bar + 3;
}

static void read_message_field(rulebase *base, const source_line *l, message_def *m)
{
    if (strcmp(l->field, "say") == 0)
        m->say = l->value;
    else if (strcmp(l->field, "why") == 0)
        m->why = l->value;
    else if (strcmp(l->field, "met") == 0)
        m->met = l->value;
    else if (strcmp(l->field, "source") == 0)
        read_source(base, l, m);
    else
        error_at(base->log, l->at, "\"%s\" is no field of a message; write say, why, met or source",
                 l->field);
}

static bool is_any(const char *field, const char *const *names)
{
    for (; *names != NULL; names++)
        if (strcmp(field, *names) == 0) return true;
    return false;
}

/* What of a file belongs to the line before it. */
typedef struct {
    rule_def *rule;
    message_def *message;
} context;

static void read_line(rulebase *base, const source_line *l, context *c)
{
    static const char *const rule_fields[] = { "find", "unless", "needs", "even", "rewrite",
                                               "hit",  "miss",   "known", NULL };
    static const char *const cues[] = { "negation", "said", "clause", "language" };
    static const char *const message_fields[] = { "say", "why", "met", "source", NULL };
    if (is_any(l->field, rule_fields)) {
        if (c->rule != NULL)
            read_rule_field(base, c->rule, l);
        else
            error_at(base->log, l->at, "%s outside a rule; write rule ID in reply above it",
                     l->field);
        return;
    }
    if (is_any(l->field, message_fields)) {
        if (c->message != NULL)
            read_message_field(base, l, c->message);
        else
            error_at(base->log, l->at,
                     "%s belongs to a message; write it in messages.rules below message ID",
                     l->field);
        return;
    }
    c->rule = NULL;
    c->message = NULL;
    for (int i = 0; i < 4; i++) {
        if (strcmp(l->field, cues[i]) != 0) continue;
        read_cues(base, l, (enum cue)i);
        return;
    }
    if (strcmp(l->field, "set") == 0)
        read_set(base, l);
    else if (strcmp(l->field, "word") == 0)
        read_word(base, l);
    else if (strcmp(l->field, "mark") == 0)
        read_mark(base, l);
    else if (strcmp(l->field, "rule") == 0)
        c->rule = read_rule_head(base, l);
    else if (strcmp(l->field, "message") == 0)
        c->message = read_message_head(base, l);
    else if (strcmp(l->field, "label") == 0)
        read_label(base, l);
    else
        error_at(base->log, l->at,
                 "\"%s\" is no field; known are set word negation said clause language mark rule "
                 "message label find unless needs even rewrite hit miss known say why met source",
                 l->field);
}

static void read_file(rulebase *base, const char *path)
{
    size_t size;
    char *text = source_load(base->memory, path, &size);
    place at = { path, 0 };
    if (text == NULL) {
        error_at(base->log, at, "cannot be read");
        return;
    }
    list lines = { 0 };
    source_split(base, path, text, &lines);
    context c = { NULL, NULL };
    for (size_t i = 0; i < lines.count; i++) read_line(base, &LIST_AT(source_line, &lines, i), &c);
}

static int compare_files(const void *a, const void *b)
{
    const char *x = *(const char *const *)a, *y = *(const char *const *)b;
    int order = is_words_file(y) - is_words_file(x);
    return order != 0 ? order : strcmp(x, y);
}

static bool ends_with(const char *text, const char *ending)
{
    size_t n = strlen(text), k = strlen(ending);
    return n > k && strcmp(text + n - k, ending) == 0;
}

static const char *last_part(rulebase *base, const char *folder)
{
    size_t size = strlen(folder);
    while (size > 1 && folder[size - 1] == '/') size--;
    size_t start = size;
    while (start > 0 && folder[start - 1] != '/') start--;
    return arena_text(base->memory, folder + start, size - start);
}

void rulebase_read(rulebase *base, const char *folder)
{
    list files = { 0 };
    DIR *dir = opendir(folder);
    place at = { folder, 0 };
    base->folder = folder;
    base->language = last_part(base, folder);
    omd_text_init(&base->reader, &omd_plain_memory);
    if (dir == NULL) {
        error_at(base->log, at, "is no folder that can be read");
        return;
    }
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        if (!ends_with(entry->d_name, ".rules")) continue;
        const char **path = list_add(base->memory, &files, sizeof *path);
        *path = arena_format(base->memory, "%s%s%s", folder, ends_with(folder, "/") ? "" : "/",
                             entry->d_name);
    }
    closedir(dir);
    if (files.count == 0) {
        error_at(base->log, at, "holds no .rules files");
        return;
    }
    if (strlen(base->language) > 7)
        error_at(base->log, at, "the folder's name is the language's code: sv, en ...");
    qsort(files.items, files.count, sizeof(const char *), compare_files);
    for (size_t i = 0; i < files.count; i++) read_file(base, LIST_AT(const char *, &files, i));
}

void rulebase_free(rulebase *base)
{
    for (size_t i = 0; i < base->rules.count; i++) {
        rule_def *rule = LIST_AT(rule_def *, &base->rules, i);
        for (size_t k = 0; k < rule->examples.count; k++) {
            example_def *e = &LIST_AT(example_def, &rule->examples, k);
            if (e->read != NULL) omd_text_free(e->read);
        }
    }
    omd_text_free(&base->reader);
}
