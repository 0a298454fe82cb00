/* rule.c - reads a rule's head, its lines and its examples */
#include <string.h>

#include "../report/names.h"
#include "syntax.h"

static char *take_word(rulebase *base, const char **at)
{
    while (**at == ' ' || **at == ',') ++*at;
    const char *start = *at;
    while (**at != 0 && **at != ' ' && **at != ',') ++*at;
    return *at == start ? NULL : arena_text(base->memory, start, (size_t)(*at - start));
}

static void check_id(rulebase *base, const source_line *l, const char *id)
{
    if (id != NULL && omd_rule_number(id) >= 0) return;
    error_at(base->log, l->at,
             "\"%s\" is no rule of the label guide; see `rulec ids` for those that are",
             id == NULL ? "" : id);
}

/* "ID in reply, invitation as warning" */
rule_def *read_rule_head(rulebase *base, const source_line *l)
{
    const char *rest = l->value;
    rule_def *rule = arena_take(base->memory, sizeof *rule);
    rule->at = l->at;
    rule->id = take_word(base, &rest);
    rule->severity = OMD_ERROR;
    check_id(base, l, rule->id);
    if (rule->id == NULL) rule->id = "";
    for (char *word; (word = take_word(base, &rest)) != NULL;) {
        if (strcmp(word, "in") == 0 || strcmp(word, "as") == 0) continue;
        if (strcmp(word, "reply") == 0)
            rule->kinds |= 1 << OMD_REPLY;
        else if (strcmp(word, "invitation") == 0)
            rule->kinds |= 1 << OMD_INVITATION;
        else if (strcmp(word, "warning") == 0)
            rule->severity = OMD_WARNING;
        else if (strcmp(word, "hint") == 0)
            rule->severity = OMD_HINT;
        else if (strcmp(word, "error") == 0)
            rule->severity = OMD_ERROR;
        else
            error_at(base->log, l->at,
                     "\"%s\" in a rule's head; write: rule ID in reply, invitation as warning",
                     word);
    }
    if (rule->kinds == 0)
        error_at(base->log, l->at, "the rule lives nowhere; write: rule %s in reply", rule->id);
    rule_def **entry = list_add(base->memory, &base->rules, sizeof *entry);
    *entry = rule;
    return rule;
}

static const char *const scope_names[OMD_SCOPE_COUNT] = { NULL,    "clause", "sentence", "before",
                                                          "after", "near",   "text" };

/* Takes " in SCOPE" off the value's end. */
static enum omd_scope take_scope(rulebase *base, const char **value, enum omd_scope usual)
{
    size_t size = strlen(*value);
    for (int s = OMD_SCOPE_CLAUSE; s < OMD_SCOPE_COUNT; s++) {
        char *ending = arena_format(base->memory, " in %s", scope_names[s]);
        size_t n = strlen(ending);
        if (size <= n || strcmp(*value + size - n, ending) != 0) continue;
        *value = arena_text(base->memory, *value, size - n);
        return (enum omd_scope)s;
    }
    return usual;
}

static void add_line(rulebase *base, rule_def *rule, const line_def *line)
{
    *(line_def *)list_add(base->memory, &rule->lines, sizeof *line) = *line;
}

static void check_find(rulebase *base, const line_def *line)
{
    int spans = pattern_spans(line->value);
    if (line->kind != OMD_L_FIND) {
        if (spans != 0) error_at(base->log, line->at, "< > stands in find lines only; take it out");
        return;
    }
    if (spans < 0)
        error_at(base->log, line->at,
                 "< > must stand once on every way through the line, and not inside [ ]; "
                 "put it around all alternatives or write two lines");
    if (pattern_span_may_be_empty(line->value))
        error_at(base->log, line->at,
                 "< > may hold nothing here; put a word into it that is always there");
    if (pattern_begins_with_gap(line->value) || pattern_ends_with_gap(line->value))
        error_at(base->log, line->at,
                 "a find begins and ends with a word or a place; take the gap at its end away, "
                 "or write [ ..2 word ], [ ..4 {end} ]");
}

static void read_pattern_line(rulebase *base, rule_def *rule, const source_line *l,
                              enum omd_line_kind kind)
{
    const char *value = l->value;
    line_def line = { .kind = kind, .scope = OMD_SCOPE_OVERLAP, .at = l->at };
    if (kind == OMD_L_UNLESS) line.scope = take_scope(base, &value, OMD_SCOPE_OVERLAP);
    if (kind == OMD_L_NEEDS) line.scope = take_scope(base, &value, OMD_SCOPE_SENTENCE);
    line.value = pattern_read(base, l->at, value);
    if (line.value == NULL) {
        rule->broken = true;
        return;
    }
    if (pattern_may_be_empty(line.value))
        error_at(base->log, l->at,
                 "the pattern holds places but no word; name a word beside ^, $ or {clause}");
    check_find(base, &line);
    add_line(base, rule, &line);
}

static void read_even(rulebase *base, rule_def *rule, const source_line *l)
{
    const char *rest = l->value;
    bool any = false;
    for (char *word; (word = take_word(base, &rest)) != NULL; any = true) {
        line_def line = { .kind = OMD_L_EVEN, .at = l->at };
        if (strcmp(word, "negated") == 0)
            line.even = OMD_EVEN_NEGATED;
        else if (strcmp(word, "quoted") == 0)
            line.even = OMD_EVEN_QUOTED;
        else if (strcmp(word, "disguised") == 0)
            line.even = OMD_EVEN_DISGUISED;
        if (line.even == 0) {
            error_at(base->log, l->at, "even \"%s\"; write: even negated, quoted or disguised",
                     word);
            continue;
        }
        rule->even |= line.even;
        add_line(base, rule, &line);
    }
    if (!any) error_at(base->log, l->at, "even what? write: even negated, quoted or disguised");
}

/* Takes the < > out of an example and notes what they held. */
static void read_example(rulebase *base, rule_def *rule, const source_line *l,
                         enum example_kind kind)
{
    char *text = arena_take(base->memory, strlen(l->value) + 1);
    example_def e = { .kind = kind, .text = text, .at = l->at };
    uint32_t size = 0;
    bool open = false, wrong = false;
    for (const char *p = l->value; *p != 0; p++) {
        marked *last = e.spans.count == 0 ? NULL : &LIST_AT(marked, &e.spans, e.spans.count - 1);
        if (*p == '\\' && p[1] != 0 && strchr("<>\\n", p[1]) != NULL) {
            p++;
            text[size++] = *p == 'n' ? '\n' : *p;
        } else if (*p == '<') {
            wrong |= open;
            open = true;
            marked begun = { size, size };
            *(marked *)list_add(base->memory, &e.spans, sizeof begun) = begun;
        } else if (*p == '>') {
            wrong |= !open;
            open = false;
            if (last != NULL) last->end = size;
        } else {
            text[size++] = *p;
        }
    }
    e.size = size;
    if (open || wrong)
        error_at(base->log, l->at, "< and > do not pair; literal ones are written \\< and \\>");
    else if (kind == EXAMPLE_HIT && e.spans.count == 0)
        error_at(base->log, l->at, "the hit shows no <...>; put it around what is to be found");
    else if (kind == EXAMPLE_MISS && e.spans.count > 0)
        error_at(base->log, l->at,
                 "a miss has nothing to find; take < > away, or write hit or known");
    else
        *(example_def *)list_add(base->memory, &rule->examples, sizeof e) = e;
}

void read_rule_field(rulebase *base, rule_def *rule, const source_line *l)
{
    if (*l->value == 0)
        error_at(base->log, l->at, "%s says nothing; fill it or take it away", l->field);
    else if (strcmp(l->field, "find") == 0)
        read_pattern_line(base, rule, l, OMD_L_FIND);
    else if (strcmp(l->field, "unless") == 0)
        read_pattern_line(base, rule, l, OMD_L_UNLESS);
    else if (strcmp(l->field, "needs") == 0)
        read_pattern_line(base, rule, l, OMD_L_NEEDS);
    else if (strcmp(l->field, "even") == 0)
        read_even(base, rule, l);
    else if (strcmp(l->field, "hit") == 0)
        read_example(base, rule, l, EXAMPLE_HIT);
    else if (strcmp(l->field, "miss") == 0)
        read_example(base, rule, l, EXAMPLE_MISS);
    else if (strcmp(l->field, "known") == 0)
        read_example(base, rule, l, EXAMPLE_KNOWN);
    else if (rule->rewrite != NULL)
        error_at(base->log, l->at, "a second rewrite; a rule has one");
    else
        rule->rewrite = l->value;
}
