/* order.c - what is unused, missing or too long */
#include <string.h>

#include "../report/names.h"
#include "check.h"

#define MOST_LETTERS 100

static size_t letters(const char *text)
{
    size_t count = 0;
    for (; *text != 0; text++) count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

static void check_unused(rulebase *base)
{
    for (size_t i = 0; i < base->sets.count; i++) {
        const set_def *s = LIST_AT(set_def *, &base->sets, i);
        if (!s->used) untidy_at(base->log, s->at, "set %s is used nowhere; take it away", s->name);
    }
    for (size_t i = 0; i < base->words.count; i++) {
        const word_def *w = LIST_AT(word_def *, &base->words, i);
        if (!w->used)
            untidy_at(base->log, w->at,
                      "word %s is used nowhere; write ~%s somewhere or take it away", w->lemma,
                      w->lemma);
    }
}

static const message_def *message_of(const rulebase *base, const char *id)
{
    for (size_t i = 0; i < base->messages.count; i++)
        if (strcmp(LIST_AT(message_def, &base->messages, i).id, id) == 0)
            return &LIST_AT(message_def, &base->messages, i);
    return NULL;
}

static void check_length(rulebase *base, const message_def *m, const char *field, const char *text)
{
    if (text != NULL && letters(text) > MOST_LETTERS)
        error_at(base->log, m->at, "%s of %s has %zu letters; say it in %d", field, m->id,
                 letters(text), MOST_LETTERS);
}

static void check_messages(rulebase *base)
{
    place at = { base->folder, 0 };
    for (size_t i = 0; i < base->messages.count; i++) {
        const message_def *m = &LIST_AT(message_def, &base->messages, i);
        if (omd_rule_number(m->id) < 0)
            error_at(base->log, m->at, "\"%s\" is no rule of the label guide", m->id);
        check_length(base, m, "say", m->say);
        check_length(base, m, "met", m->met);
        if (m->say == NULL)
            untidy_at(base->log, m->at, "message %s says nothing; write: say TEXT", m->id);
    }
    for (int i = 0; i < OMD_RULE_COUNT; i++) {
        const char *id = omd_rule_name(i);
        const message_def *m = message_of(base, id);
        if (m == NULL)
            untidy_at(base->log, at, "no message for %s; write it in messages.rules: message %s",
                      id, id);
        else if (strncmp(id, "advice.", 7) == 0 && m->met == NULL)
            untidy_at(base->log, m->at,
                      "message %s lacks what it says when it is met; write: met TEXT", id);
    }
}

static void check_marks(rulebase *base)
{
    for (size_t i = 0; i < base->marks.count; i++) {
        const mark_def *m = &LIST_AT(mark_def, &base->marks, i);
        if (strncmp(m->name, "advice.", 7) != 0)
            error_at(base->log, m->at, "nobody asks for mark %s; marks are named advice.…",
                     m->name);
    }
}

static void check_cues(rulebase *base)
{
    static const char *const names[] = { "negation", "said", "clause", "language" };
    place at = { base->folder, 0 };
    for (int i = 0; i < 4; i++)
        if (base->cues[i].count == 0)
            untidy_at(base->log, at,
                      "the language has no %s words; write them in words.rules: %s FORM", names[i],
                      names[i]);
}

void check_order(rulebase *base)
{
    check_unused(base);
    check_messages(base);
    check_marks(base);
    check_cues(base);
}
