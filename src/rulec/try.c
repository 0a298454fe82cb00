/* try.c - shows what a text's finds are, by which lines, and what excused the others */
#include <stdio.h>
#include <string.h>

#include "../report/names.h"
#include "../rules/matcher.h"
#include "examples.h"
#include "run.h"

static const line_def *line_of(const rulebase *base, uint32_t number)
{
    for (size_t i = 0; i < base->rules.count; i++) {
        const rule_def *rule = LIST_AT(rule_def *, &base->rules, i);
        for (size_t k = 0; k < rule->lines.count; k++)
            if (LIST_AT(line_def, &rule->lines, k).number == number)
                return &LIST_AT(line_def, &rule->lines, k);
    }
    return NULL;
}

static void print_place(const rulebase *base, uint32_t number)
{
    const line_def *line = line_of(base, number);
    if (line == NULL)
        printf("line %u", number);
    else
        printf("%s:%u", line->at.file, line->at.line);
}

static void print_match(const rulebase *base, const omd_pack *pack, const omd_text *t,
                        const omd_match *m)
{
    uint32_t start = t->tokens[m->first].start, end = t->tokens[m->last - 1].end;
    print_place(base, m->line);
    printf(": %s: \"%.*s\"", omd_pack_rule(pack, m->rule).id, (int)(end - start),
           t->source + start);
}

static void print_excused(const rulebase *base, const omd_pack *pack, const omd_text *t,
                          const omd_excused *x)
{
    print_match(base, pack, t, &x->match);
    switch (x->excuse) {
    case OMD_X_NEGATED: printf(" excused: negated"); break;
    case OMD_X_QUOTED: printf(" excused: quoted"); break;
    case OMD_X_UNLESS: printf(" excused: unless in "); break;
    case OMD_X_NEEDS: printf(" not enough: needs in "); break;
    }
    if (x->line != UINT32_MAX) print_place(base, x->line);
    printf("\n");
}

static void print_tokens(const omd_text *t)
{
    for (uint32_t i = 0; i < t->sentence_count; i++) {
        printf("tokens%s:", t->sentences[i].question ? " (question)" : "");
        for (uint32_t k = t->sentences[i].first; k < t->sentences[i].last; k++)
            printf(" %s%s", t->tokens[k].flags & OMD_F_CLAUSE ? "/ " : "",
                   t->forms + t->tokens[k].form);
        printf("\n");
    }
}

static void show(const rulebase *base, const omd_pack *pack, const options *o, omd_kind kind)
{
    omd_text t;
    const omd_match *matches;
    uint32_t count;
    omd_matcher *m = omd_matcher_new(&omd_plain_memory);
    omd_text_init(&t, &omd_plain_memory);
    if (m != NULL && read_as_checked(&t, o->text, strlen(o->text), omd_pack_language(pack), kind)) {
        m->explain = true;
        if (o->verbose) print_tokens(&t);
        if (omd_matcher_run(m, &t, pack, 0, kind, UINT32_MAX, &matches, &count) == 0) {
            for (uint32_t i = 0; i < count; i++) {
                print_match(base, pack, &t, &matches[i]);
                printf("\n");
            }
            for (uint32_t i = 0; i < m->excused_count; i++)
                print_excused(base, pack, &t, &((const omd_excused *)m->excused.data)[i]);
            if (count == 0) printf("nothing found\n");
        }
        const omd_pack_mark *marks = omd_section_at(pack, OMD_S_MARKS);
        const char *strings = omd_section_at(pack, OMD_S_STRINGS);
        for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_MARKS); i++)
            if (omd_matcher_mark(m, &t, pack, 0, strings + marks[i].name))
                printf("mark %s\n", strings + marks[i].name);
    }
    omd_text_free(&t);
    omd_matcher_free(m);
}

static bool is_pack(const char *path)
{
    size_t n = strlen(path);
    return n > 5 && strcmp(path + n - 5, ".pack") == 0;
}

int run_try(const options *o)
{
    build b;
    omd_kind kind = OMD_REPLY;
    options loosely = *o;
    loosely.lax = true;
    if (o->kind != NULL && strcmp(o->kind, "invitation") == 0) kind = OMD_INVITATION;
    if (is_pack(o->folder)) {
        memset(&b, 0, sizeof b);
        b.log.memory = &b.memory;
        omd_text_init(&b.base.reader, &omd_plain_memory);
        b.pack = source_load(&b.memory, o->folder, &b.size);
    } else {
        build_make(&b, &loosely, false);
    }
    omd_pack pack;
    place at = { o->folder, 0 };
    if (b.pack != NULL && omd_pack_open(&pack, b.pack, b.size) == 0)
        show(&b.base, &pack, o, kind);
    else if (b.log.errors == 0)
        error_at(&b.log, at, "is no pack that can be used");
    errors_print(&b.log);
    int status = b.log.errors > 0;
    build_free(&b);
    return status;
}

/* ---- words ---- */

static void print_form(void *context, const char *form)
{
    size_t *count = context;
    printf("%s%s", (*count)++ == 0 ? "" : " ", form);
}

int run_words(const options *o)
{
    build b;
    options loosely = *o;
    loosely.lax = true;
    build_make(&b, &loosely, false);
    size_t n = strlen(o->text), count = 0;
    if (strchr(o->text, '*') != NULL && b.book.dictionary != NULL) {
        bool first = o->text[0] == '*';
        const char *fixed = arena_text(&b.memory, o->text + first, n - 1);
        dictionary_matching(b.book.dictionary, first ? "" : fixed, first ? fixed : "", print_form,
                            &count);
        printf("\n%zu words\n", count);
    } else {
        const list *forms = word_forms(&b.book, o->text);
        for (size_t i = 0; i < forms->count; i++)
            print_form(&count, LIST_AT(const char *, forms, i));
        printf("\n%zu forms\n", forms->count);
    }
    build_free(&b);
    return 0;
}

int run_ids(void)
{
    for (int i = 0; i < OMD_RULE_COUNT; i++) puts(omd_rule_name(i));
    return 0;
}
