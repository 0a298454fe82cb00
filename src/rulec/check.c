/* check.c - holds a compiled pack against the rules' own examples
 *
 * A line earns its place by an example that comes out differently without it: the matcher
 * takes the number of a line that counts as absent, so nothing is compiled again. Only
 * examples where the line did something are run again. */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../rules/matcher.h"

typedef struct {
    rulebase *base;
    const omd_pack *pack;
    omd_matcher *matcher;
    bool verbose;
} checker;

#define NONE UINT32_MAX

static const omd_match *run(checker *c, const example_def *e, omd_kind kind, uint32_t disabled,
                            uint32_t *count)
{
    const omd_match *matches = NULL;
    if (omd_matcher_run(c->matcher, e->read, c->pack, 0, kind, disabled, &matches, count) != 0)
        *count = 0;
    return matches;
}

/* ---- what a rule finds in an example ---- */

static int compare_marked(const void *a, const void *b)
{
    const marked *x = a, *y = b;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    return x->end < y->end ? -1 : x->end > y->end;
}

/* Of finds that overlap the longest stays. */
static void merge_overlaps(list *finds)
{
    size_t kept = 0;
    if (finds->count == 0) return;
    qsort(finds->items, finds->count, sizeof(marked), compare_marked);
    marked *all = finds->items;
    for (size_t i = 0; i < finds->count; i++) {
        marked *last = kept == 0 ? NULL : &all[kept - 1];
        if (last == NULL || all[i].start >= last->end)
            all[kept++] = all[i];
        else if (all[i].end - all[i].start > last->end - last->start)
            *last = all[i];
    }
    finds->count = kept;
}

static list finds_of(checker *c, const example_def *e, const omd_match *matches, uint32_t count,
                     uint32_t rule)
{
    list finds = { 0 };
    for (uint32_t i = 0; i < count; i++) {
        if (matches[i].rule != rule) continue;
        marked m = { e->read->tokens[matches[i].first].start,
                     e->read->tokens[matches[i].last - 1].end };
        *(marked *)list_add(c->base->memory, &finds, sizeof m) = m;
    }
    merge_overlaps(&finds);
    return finds;
}

static bool same_finds(const list *a, const list *b)
{
    return a->count == b->count &&
           (a->count == 0 || memcmp(a->items, b->items, a->count * sizeof(marked)) == 0);
}

static place place_of_line(const checker *c, uint32_t number)
{
    for (size_t i = 0; i < c->base->rules.count; i++) {
        const rule_def *rule = LIST_AT(rule_def *, &c->base->rules, i);
        for (size_t k = 0; k < rule->lines.count; k++)
            if (LIST_AT(line_def, &rule->lines, k).number == number)
                return LIST_AT(line_def, &rule->lines, k).at;
    }
    place nowhere = { c->base->folder, 0 };
    return nowhere;
}

static const char *show_finds(checker *c, const example_def *e, const list *finds)
{
    const char *text = finds->count == 0 ? "nothing" : "";
    for (size_t i = 0; i < finds->count; i++) {
        marked m = LIST_AT(marked, finds, i);
        text = arena_format(c->base->memory, "%s%s\"%.*s\"", text, i == 0 ? "" : " and ",
                            (int)(m.end - m.start), e->text + m.start);
    }
    return text;
}

/* "by lines 4 and 7" of the rule that found something else. */
static const char *show_lines(checker *c, const omd_match *matches, uint32_t count, uint32_t rule)
{
    const char *text = "";
    for (uint32_t i = 0; i < count; i++)
        if (matches[i].rule == rule)
            text = arena_format(c->base->memory, "%s%s %u", text, *text == 0 ? " by line" : ",",
                                place_of_line(c, matches[i].line).line);
    return text;
}

/* ---- which examples a line takes part in ---- */

typedef struct {
    const example_def *example;
    omd_kind kind;
    list finds; /* marked, with all lines there */
} outcome;

/* For each line of a rule the outcomes that it may have shaped. */
typedef struct {
    rule_def *rule;
    list outcomes;   /* outcome */
    list *shaped_by; /* for each line: uint32_t, numbers of outcomes */
} trial;

static void note_line(checker *c, trial *t, uint32_t line, uint32_t number)
{
    line_def *first = t->rule->lines.items;
    if (t->rule->lines.count == 0 || line < first->number ||
        line >= first->number + t->rule->lines.count)
        return;
    list *shaped = &t->shaped_by[line - first->number];
    if (shaped->count > 0 && LIST_AT(uint32_t, shaped, shaped->count - 1) == number) return;
    *(uint32_t *)list_add(c->base->memory, shaped, sizeof number) = number;
}

static void note_outcome(checker *c, trial *t, const example_def *e, omd_kind kind,
                         const omd_match *matches, uint32_t count, const list *finds)
{
    uint32_t number = (uint32_t)t->outcomes.count;
    outcome *o = list_add(c->base->memory, &t->outcomes, sizeof *o);
    o->example = e;
    o->kind = kind;
    o->finds = *finds;
    for (uint32_t i = 0; i < count; i++) note_line(c, t, matches[i].line, number);
    const omd_excused *excused = c->matcher->excused.data;
    for (uint32_t i = 0; i < c->matcher->excused_count; i++)
        note_line(c, t, excused[i].line, number);
    for (size_t i = 0; i < t->rule->lines.count; i++) {
        line_def *line = &LIST_AT(line_def, &t->rule->lines, i);
        if (line->kind == OMD_L_EVEN) note_line(c, t, line->number, number);
    }
}

/* Leaving out "even disguised" is leaving out the skeletons. */
static list finds_without(checker *c, const outcome *o, const rule_def *rule, const line_def *line)
{
    uint32_t count, tokens = o->example->read->token_count;
    omd_token *token = o->example->read->tokens;
    bool disguised = line->kind == OMD_L_EVEN && line->even == OMD_EVEN_DISGUISED;
    uint8_t *kept = disguised ? malloc((size_t)tokens + 1) : NULL;
    for (uint32_t i = 0; kept != NULL && i < tokens; i++) {
        kept[i] = token[i].skeleton_count;
        token[i].skeleton_count = 0;
    }
    const omd_match *matches = run(c, o->example, o->kind, line->number, &count);
    list finds = finds_of(c, o->example, matches, count, rule->number);
    for (uint32_t i = 0; kept != NULL && i < tokens; i++) token[i].skeleton_count = kept[i];
    free(kept);
    return finds;
}

static void check_line(checker *c, const trial *t, size_t number)
{
    static const char *const names[] = { "find", "unless", "needs", "even" };
    static const char *const evens[] = { "", " negated", " quoted", "", " disguised" };
    line_def *line = &LIST_AT(line_def, &t->rule->lines, number);
    const list *shaped = &t->shaped_by[number];
    const outcome *outcomes = t->outcomes.items;
    for (size_t i = 0; outcomes != NULL && i < shaped->count; i++) {
        const outcome *o = &outcomes[LIST_AT(uint32_t, shaped, i)];
        if (o->example->kind == EXAMPLE_KNOWN) continue;
        list finds = finds_without(c, o, t->rule, line);
        if (!same_finds(&finds, &o->finds)) return;
    }
    untidy_at(c->base->log, line->at,
              "idle: without this %s%s all examples come out the same; add a %s that needs it, or "
              "take it away",
              names[line->kind], evens[line->even],
              line->kind == OMD_L_FIND || line->kind == OMD_L_EVEN ? "hit" : "miss");
}

/* ---- examples ---- */

static const char *excuse_text(checker *c, uint32_t rule)
{
    static const char *const reasons[] = { "it is negated", "it is quoted", "excused by the unless",
                                           "not enough for the needs" };
    const omd_excused *excused = c->matcher->excused.data;
    for (uint32_t i = 0; i < c->matcher->excused_count; i++) {
        if (excused[i].match.rule != rule) continue;
        if (excused[i].line == NONE)
            return arena_format(c->base->memory, " (%s)", reasons[excused[i].excuse]);
        return arena_format(c->base->memory, " (%s of line %u)", reasons[excused[i].excuse],
                            place_of_line(c, excused[i].line).line);
    }
    return "";
}

/* Finds of the id in a text that should have none: all blocks of the id count. */
static void check_not_found(checker *c, const rule_def *rule, const example_def *e,
                            const omd_match *matches, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const rule_def *other = LIST_AT(rule_def *, &c->base->rules, matches[i].rule);
        if (strcmp(other->id, rule->id) != 0) continue;
        place by = place_of_line(c, matches[i].line);
        uint32_t start = e->read->tokens[matches[i].first].start,
                 end = e->read->tokens[matches[i].last - 1].end;
        error_at(c->base->log, e->at,
                 "the miss is found: \"%.*s\" by line %s:%u; narrow that line or add an unless",
                 (int)(end - start), e->text + start, by.file, by.line);
        return;
    }
}

static void check_known(checker *c, const example_def *e, const list *finds)
{
    bool right = e->spans.count == 0 ? finds->count == 0 : same_finds(finds, &e->spans);
    if (right)
        error_at(c->base->log, e->at, "known no longer: it comes out right now; make it a %s",
                 e->spans.count == 0 ? "miss" : "hit");
}

static void show_others(checker *c, const rule_def *rule, const example_def *e,
                        const omd_match *matches, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const rule_def *other = LIST_AT(rule_def *, &c->base->rules, matches[i].rule);
        if (strcmp(other->id, rule->id) == 0) continue;
        place by = place_of_line(c, matches[i].line);
        uint32_t start = e->read->tokens[matches[i].first].start,
                 end = e->read->tokens[matches[i].last - 1].end;
        printf("%s:%u: also %s by %s:%u: \"%.*s\"\n", e->at.file, e->at.line, other->id, by.file,
               by.line, (int)(end - start), e->text + start);
    }
}

/* Returns whether all is right. */
static bool check_example(checker *c, trial *t, const example_def *e, omd_kind kind)
{
    uint32_t count;
    size_t errors = c->base->log->errors;
    const omd_match *matches = run(c, e, kind, NONE, &count);
    list finds = finds_of(c, e, matches, count, t->rule->number);
    note_outcome(c, t, e, kind, matches, count, &finds);
    if (e->kind == EXAMPLE_KNOWN) check_known(c, e, &finds);
    if (e->kind == EXAMPLE_MISS) check_not_found(c, t->rule, e, matches, count);
    if (e->kind == EXAMPLE_HIT && !same_finds(&finds, &e->spans))
        error_at(c->base->log, e->at, "the hit should find %s and finds %s%s%s",
                 show_finds(c, e, &e->spans), show_finds(c, e, &finds),
                 show_lines(c, matches, count, t->rule->number), excuse_text(c, t->rule->number));
    if (e->kind == EXAMPLE_HIT && c->verbose) show_others(c, t->rule, e, matches, count);
    return c->base->log->errors == errors;
}

static void check_rule(checker *c, rule_def *rule)
{
    bool hit = false, miss = false;
    if (rule->broken) return; /* told already */
    trial t = { .rule = rule };
    t.shaped_by = arena_take(c->base->memory, (rule->lines.count + 1) * sizeof(list));
    for (size_t i = 0; i < rule->examples.count; i++) {
        const example_def *e = &LIST_AT(example_def, &rule->examples, i);
        hit |= e->kind == EXAMPLE_HIT;
        miss |= e->kind == EXAMPLE_MISS;
        bool right = true; /* a second kind would only say the same again */
        for (int kind = OMD_REPLY; kind <= OMD_INVITATION && right; kind++)
            if (rule->kinds >> kind & 1) right = check_example(c, &t, e, (omd_kind)kind);
    }
    if (!hit)
        error_at(c->base->log, rule->at,
                 "rule %s has no hit; write a sentence that it must find: hit ... <...> ...",
                 rule->id);
    if (!miss)
        error_at(c->base->log, rule->at,
                 "rule %s has no miss; write a harmless sentence close to its border", rule->id);
    for (size_t i = 0; i < rule->lines.count; i++) check_line(c, &t, i);
}

void check_examples(rulebase *base, const omd_pack *pack, bool verbose)
{
    checker c = { base, pack, omd_matcher_new(&omd_plain_memory), verbose };
    if (c.matcher == NULL) return;
    c.matcher->explain = true;
    for (size_t i = 0; i < base->rules.count; i++)
        check_rule(&c, LIST_AT(rule_def *, &base->rules, i));
    omd_matcher_free(c.matcher);
}
