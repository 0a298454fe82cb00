/* pattern.c - reads a pattern
 *
 *     pattern  = sequence { "|" [ "!" ] sequence }
 *     sequence = slot { slot },  slot = item { "&" N item }
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax.h"

#define MOST_NESTING 16
#define MOST_GAP     20u

typedef struct {
    rulebase *base;
    place at;
    const char *next;
    int depth;
    bool failed; /* the first error of a pattern is told, not what follows from it */
} reader;

static pattern *read_either(reader *r);

static void fail(reader *r, const char *format, const char *what)
{
    if (r->failed) return;
    r->failed = true;
    char text[512];
    snprintf(text, sizeof text, format, what);
    error_at(r->base->log, r->at, "%s", text);
}

static pattern *make(reader *r, enum pattern_kind kind)
{
    pattern *p = arena_take(r->base->memory, sizeof *p);
    p->kind = kind;
    return p;
}

static pattern *make_of(reader *r, enum pattern_kind kind, const list *items)
{
    if (items->count == 1 && (kind == P_SEQUENCE || kind == P_EITHER))
        return LIST_AT(pattern *, items, 0);
    pattern *p = make(r, kind);
    p->items = items->items;
    p->count = items->count;
    return p;
}

static void add_item(reader *r, list *items, pattern *p)
{
    if (p == NULL) return;
    pattern **place_of = list_add(r->base->memory, items, sizeof *place_of);
    *place_of = p;
}

static pattern *wrap(reader *r, enum pattern_kind kind, pattern *inner)
{
    list one = { 0 };
    add_item(r, &one, inner);
    pattern *p = make(r, kind);
    p->items = one.items;
    p->count = one.count;
    return p;
}

static void skip_space(reader *r)
{
    while (*r->next == ' ' || *r->next == '\t') r->next++;
}

static bool is_word_char(char c)
{
    return c != 0 && strchr(" \t()[]<>|{}\"@~&^$!", c) == NULL;
}

static char *take_word(reader *r)
{
    const char *start = r->next;
    while (is_word_char(*r->next)) r->next++;
    return arena_text(r->base->memory, start, (size_t)(r->next - start));
}

static uint32_t take_number(reader *r, const char *what)
{
    char *end;
    unsigned long n = strtoul(r->next, &end, 10);
    if (end == r->next || !isdigit((unsigned char)*r->next))
        fail(r, "%s needs a number right behind it: ..2 or &4", what);
    else if (n > MOST_GAP || (n == 0 && *what == '.'))
        fail(r, "%s takes 1 to 20 tokens", what);
    r->next = end;
    return (uint32_t)n;
}

/* "'d" as in "we'd": a token of its own only behind a word, so the reader does not know it alone.
 */
static bool is_clitic(const char *text, size_t size)
{
    static const char *const clitics[] = { "'s", "'d", "'m", "'ll", "'re", "'ve" };
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
        if (strlen(clitics[i]) == size && memcmp(text, clitics[i], size) == 0) return true;
    return false;
}

list forms_of_text(rulebase *base, const char *text, size_t size)
{
    list forms = { 0 };
    if (is_clitic(text, size)) {
        const char **form = list_add(base->memory, &forms, sizeof *form);
        *form = arena_text(base->memory, text, size);
        return forms;
    }
    omd_text *t = &base->reader;
    if (omd_text_read_plain(t, text, (uint32_t)size) != 0) return forms;
    for (uint32_t i = 0; i < t->token_count; i++) {
        const char **form = list_add(base->memory, &forms, sizeof *form);
        *form = arena_text(base->memory, t->forms + t->tokens[i].form, t->tokens[i].form_size);
    }
    return forms;
}

static pattern *plain_text(reader *r, const char *text, size_t size)
{
    list forms = forms_of_text(r->base, text, size), items = { 0 };
    for (size_t i = 0; i < forms.count; i++) {
        pattern *p = make(r, P_FORM);
        p->text = LIST_AT(const char *, &forms, i);
        add_item(r, &items, p);
    }
    if (items.count == 0) {
        fail(r, "\"%s\" holds no word or mark; leave it out", text);
        return NULL;
    }
    return make_of(r, P_SEQUENCE, &items);
}

static const char *folded(reader *r, const char *text, size_t size)
{
    char form[OMD_MAX_FORM + 1];
    uint32_t length = omd_fold(text, (uint32_t)size, form, sizeof form);
    return arena_text(r->base->memory, form, length);
}

static pattern *read_affix(reader *r, const char *word)
{
    size_t size = strlen(word);
    bool first = word[0] == '*';
    const char *star = strchr(word + first, '*');
    if (star != NULL && (first || star != word + size - 1)) {
        fail(r, "\"%s\": * stands first or last, once; write the words or a set", word);
        return NULL;
    }
    pattern *p = make(r, first ? P_ENDING : P_PREFIX);
    p->text = folded(r, word + first, size - 1);
    if (strlen(p->text) < OMD_MIN_AFFIX)
        fail(r, "\"%s\" would catch too much; fix at least three letters", word);
    if (strpbrk(p->text, "-' .,") != NULL)
        fail(r, "\"%s\" is more than one token; write its parts as words", word);
    return p;
}

static pattern *read_name_in_braces(reader *r)
{
    static const struct {
        const char *name;
        enum pattern_kind kind;
        uint32_t number;
    } names[] = {
        {"number",      P_CLASS, OMD_C_NUMBER    },
        { "percent",    P_CLASS, OMD_C_PERCENT   },
        { "money",      P_CLASS, OMD_C_MONEY     },
        { "date",       P_CLASS, OMD_C_DATE      },
        { "time",       P_CLASS, OMD_C_TIME      },
        { "email",      P_CLASS, OMD_C_EMAIL     },
        { "phone",      P_CLASS, OMD_C_PHONE     },
        { "name",       P_CLASS, OMD_C_NAME      },
        { "address",    P_CLASS, OMD_C_ADDRESS   },
        { "reference",  P_CLASS, OMD_C_REFERENCE },
        { "id",         P_CLASS, OMD_C_ID        },
        { "reviewer",   P_CLASS, OMD_C_REVIEWER  },
        { "own-phone",  P_CLASS, OMD_C_OWN_PHONE },
        { "own-domain", P_CLASS, OMD_C_OWN_DOMAIN},
        { "tag",        P_CLASS, OMD_C_TAG       },
        { "link",       P_CLASS, OMD_C_LINK      },
        { "emoji",      P_CLASS, OMD_C_EMOJI     },
        { "caps",       P_CLASS, OMD_C_CAPS      },
        { "capital",    P_CLASS, OMD_C_CAPITAL   },
        { "any",        P_CLASS, OMD_C_ANY       },
        { "word",       P_CLASS, OMD_C_WORD      },
        { "clause",     P_TEST,  OMD_T_CLAUSE    },
        { "question",   P_TEST,  OMD_T_QUESTION  },
        { "statement",  P_TEST,  OMD_T_STATEMENT },
        { "paragraph",  P_TEST,  OMD_T_PARAGRAPH },
        { "end",        P_TEST,  OMD_T_END       },
    };
    const char *end = strchr(++r->next, '}');
    if (end == NULL) {
        fail(r, "%s", "{ without }; close it");
        return NULL;
    }
    const char *name = arena_text(r->base->memory, r->next, (size_t)(end - r->next));
    r->next = end + 1;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(name, names[i].name) != 0) continue;
        pattern *p = make(r, names[i].kind);
        p->number = names[i].number;
        return p;
    }
    fail(r,
         "{%s} is not known; write one of number percent money date time email phone name address "
         "reference id "
         "tag link emoji caps capital any word reviewer own-phone own-domain clause end question "
         "statement paragraph",
         name);
    return NULL;
}

/* {percent} is what a recogniser found, or a number and its sign as two tokens. */
static pattern *with_plain_percent(reader *r, pattern *p)
{
    list pair = { 0 }, ways = { 0 };
    pattern *number = make(r, P_CLASS);
    number->number = OMD_C_NUMBER;
    add_item(r, &pair, number);
    add_item(r, &pair, plain_text(r, "%", 1));
    add_item(r, &ways, p);
    add_item(r, &ways, make_of(r, P_SEQUENCE, &pair));
    return make_of(r, P_EITHER, &ways);
}

set_def *set_find(rulebase *base, const char *name, const char *file)
{
    for (size_t i = 0; i < base->sets.count; i++) {
        set_def *s = LIST_AT(set_def *, &base->sets, i);
        if (strcmp(s->name, name) != 0) continue;
        if (s->file == NULL || strcmp(s->file, file) == 0) return s;
    }
    return NULL;
}

static pattern *read_set(reader *r)
{
    r->next++;
    char *name = take_word(r);
    size_t size = strlen(name);
    if (size > 1 && name[size - 1] == '+') { /* belongs to the item, not to the name */
        name[size - 1] = 0;
        r->next--;
    }
    pattern *p = make(r, P_SET);
    p->set = set_find(r->base, name, r->at.file);
    if (p->set == NULL) {
        fail(r,
             "@%s is not defined above; write the set before its first use, here or in words.rules",
             name);
        return NULL;
    }
    p->set->used = true;
    if (p->set->value == NULL) r->failed = true; /* told where the set stands */
    return p;
}

static pattern *read_bracketed(reader *r, char close, enum pattern_kind kind)
{
    char text[2] = { close, 0 };
    r->next++;
    if (++r->depth > MOST_NESTING)
        fail(r, "%s", "brackets lie more than 16 deep; name the inner part as a set");
    pattern *p = r->failed ? NULL : read_either(r);
    r->depth--;
    skip_space(r);
    if (*r->next != close) {
        fail(r, "missing %s; brackets need both ends, and literal ones stand in \"…\"", text);
        return NULL;
    }
    r->next++;
    if (p == NULL) {
        fail(r, "empty brackets before %s; leave them out", text);
        return NULL;
    }
    return kind == P_SEQUENCE ? p : wrap(r, kind, p);
}

static pattern *read_gap(reader *r)
{
    pattern *p = make(r, P_GAP);
    p->cross = strncmp(r->next, "...", 3) == 0;
    r->next += p->cross ? 3 : 2;
    p->number = take_number(r, p->cross ? "..." : "..");
    return p;
}

static pattern *read_quoted(reader *r)
{
    const char *start = ++r->next, *end = strchr(start, '"');
    if (end == NULL) {
        fail(r, "%s", "\" without its second; close it");
        return NULL;
    }
    r->next = end + 1;
    return plain_text(r, arena_text(r->base->memory, start, (size_t)(end - start)),
                      (size_t)(end - start));
}

static pattern *read_test(reader *r, enum omd_test test)
{
    pattern *p = make(r, P_TEST);
    p->number = test;
    r->next++;
    return p;
}

static pattern *read_lemma(reader *r)
{
    r->next++;
    char *word = take_word(r);
    if (*word == 0) {
        fail(r, "%s", "~ without a word; write ~word");
        return NULL;
    }
    pattern *p = make(r, P_LEMMA);
    p->text = folded(r, word, strlen(word));
    return p;
}

static pattern *read_form(reader *r)
{
    char *word = take_word(r);
    if (*word == 0) {
        char text[2] = { *r->next, 0 };
        fail(r, "%s cannot stand here; put marks in \"…\"", text);
        return NULL;
    }
    if (strchr(word, '*') != NULL && strcmp(word, "*") != 0) return read_affix(r, word);
    return plain_text(r, word, strlen(word));
}

static pattern *read_item(reader *r)
{
    pattern *p;
    switch (*r->next) {
    case '(': p = read_bracketed(r, ')', P_SEQUENCE); break;
    case '[': return read_bracketed(r, ']', P_OPTIONAL);
    case '<': return read_bracketed(r, '>', P_SPAN);
    case '^': return read_test(r, OMD_T_FIRST);
    case '$': return read_test(r, OMD_T_LAST);
    case '"': return read_quoted(r);
    case '~': return read_lemma(r);
    case '@': p = read_set(r); break;
    case '{':
        p = read_name_in_braces(r);
        if (p != NULL && p->kind == P_CLASS && p->number == OMD_C_PERCENT)
            p = with_plain_percent(r, p);
        break;
    case '.':
        if (r->next[1] == '.') return read_gap(r);
        return read_form(r);
    default: return read_form(r);
    }
    if (p != NULL && *r->next == '+') {
        r->next++;
        p = wrap(r, P_REPEAT, p);
    }
    return p;
}

static pattern *read_slot(reader *r)
{
    pattern *p = read_item(r);
    list slots = { 0 };
    uint32_t limit = 0;
    bool cross = false;
    add_item(r, &slots, p);
    for (skip_space(r); *r->next == '&' && !r->failed; skip_space(r)) {
        bool wide = r->next[1] == '&';
        r->next += wide ? 2 : 1;
        uint32_t n = take_number(r, "&");
        if (n > limit) limit = n;
        cross |= wide;
        skip_space(r);
        add_item(r, &slots, read_item(r));
    }
    if (slots.count <= 1) return p;
    if (slots.count > OMD_MAX_CHAIN)
        fail(r, "%s", "a chain has two to four slots; make two lines of it");
    pattern *chain = make_of(r, P_CHAIN, &slots);
    chain->number = limit;
    chain->cross = cross;
    return chain;
}

static bool at_end(const reader *r)
{
    return *r->next == 0 || strchr(")]>|", *r->next) != NULL;
}

static pattern *read_sequence(reader *r)
{
    list items = { 0 };
    for (skip_space(r); !at_end(r) && !r->failed; skip_space(r)) add_item(r, &items, read_slot(r));
    if (items.count == 0) {
        fail(r, "%s",
             "nothing stands beside |, or in the brackets; write a word there or take the | away");
        return NULL;
    }
    return make_of(r, P_SEQUENCE, &items);
}

static pattern *read_either(reader *r)
{
    list ways = { 0 };
    bool excepts = false;
    for (;;) {
        skip_space(r);
        bool except = *r->next == '!';
        if (except) r->next++, skip_space(r);
        if (except && at_end(r))
            fail(r, "%s", "! takes the word after it away; the mark itself is written \"!\"");
        pattern *p = read_sequence(r);
        if (r->failed) return NULL;
        if (except) {
            excepts = true;
            if (!pattern_is_one_token(p))
                fail(r, "%s", "! takes away single words only; use unless for phrases");
            p = wrap(r, P_EXCEPT, p);
        }
        add_item(r, &ways, p);
        if (*r->next != '|') break;
        r->next++;
    }
    pattern *p = make_of(r, P_EITHER, &ways);
    if (excepts && (p->kind != P_EITHER || !pattern_is_one_token(p)))
        fail(r, "%s", "! stands beside single words only: set x = skit* | ! skitbra");
    return p;
}

pattern *pattern_read(rulebase *base, place at, const char *text)
{
    reader r = { base, at, text, 0, false };
    pattern *p = read_either(&r);
    skip_space(&r);
    if (!r.failed && *r.next != 0) {
        char rest[2] = { *r.next, 0 };
        fail(&r, "%s closes nothing; take it away or open it", rest);
    }
    if (r.failed) return NULL;
    if (pattern_says_nothing(p)) {
        error_at(base->log, at,
                 "the pattern can match nothing at all; some word must stand outside [ ] and gaps");
        return NULL;
    }
    return p;
}
