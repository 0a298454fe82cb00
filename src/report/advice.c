/* advice.c - what a good reply has, and this one has or lacks
 *
 * Never a violation. Packs know the words of thanks, help, complaint and of what is
 * personal, as marks; the rest is counted here. */
#include <string.h>

#include "checker.h"

static const char *const mark_names[OMD_MARK_COUNT] = {
    "advice.thank", "advice.support", "advice.complaint", "advice.personal", "advice.neutral",
};

/* A reply of more words than this is long. */
#define LONG_REPLY 150

/* A reply of so many words says more than stock phrases do. */
#define ELABORATE_REPLY 45

/* From so few stars on a review is a complaint. */
#define COMPLAINT_STARS 3

void omd_note_marks(omd_checker *c, int pack)
{
    for (int i = 0; i < OMD_MARK_COUNT; i++)
        if (!c->marks[i])
            c->marks[i] = omd_matcher_mark(c->matcher, &c->text, &c->loaded[pack].pack,
                                           (uint32_t)pack, mark_names[i]);
}

static uint32_t count_words(const omd_text *t)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < t->token_count; i++)
        if (t->tokens[i].kind == OMD_WORD && !(t->tokens[i].flags & OMD_F_CLITIC)) count++;
    return count;
}

/* What stock phrases lack: a number, a date, a name, a word with a capital inside a clause. */
static bool is_particular(const omd_token *token)
{
    switch (token->entity) {
    case OMD_NOTHING: break;
    case OMD_E_EMAIL:
    case OMD_E_PHONE:
    case OMD_E_OWN_PHONE:
    case OMD_E_OWN_DOMAIN: return false;
    default: return true;
    }
    if (token->kind == OMD_NUMBER) return true;
    bool capital = (token->flags & OMD_F_CAPITAL) && !(token->flags & OMD_F_CLAUSE);
    return token->kind == OMD_WORD && capital && token->view_end - token->view >= 4;
}

static bool names_something(const omd_text *t)
{
    for (uint32_t i = 0; i < t->token_count; i++)
        if (is_particular(&t->tokens[i])) return true;
    return false;
}

static bool is_complaint(const omd_checker *c)
{
    const omd_context *context = c->request->context;
    if (context && context->stars > 0) return context->stars <= COMPLAINT_STARS;
    return c->marks[OMD_M_COMPLAINT];
}

/* What the checklist says; of advice that is followed the label "advice.thank.met". */
static const char *wording(const omd_checker *c, int rule, bool met)
{
    char key[64];
    const char *say = omd_message_for(c, rule, c->language).say, *name = omd_rule_name(rule);
    size_t size = strlen(name);
    if (!met || size + sizeof ".met" > sizeof key) return say;
    memcpy(key, name, size + 1);
    memcpy(key + size, ".met", sizeof ".met");
    return omd_label_for(c, key, c->language, say);
}

static void give(omd_checker *c, const char *name, bool met)
{
    int rule = omd_rule_number(name);
    if (omd_rule_severity(c, rule, OMD_HINT) == OMD_OFF) return;
    omd_advice advice = { omd_rule_name(rule), met, wording(c, rule, met) };
    c->advice[c->report.advice_count++] = advice;
}

void omd_give_advice(omd_checker *c)
{
    c->report.advice = c->advice;
    c->report.advice_count = 0;
    if (c->language < 0) return; /* nothing is known of this language */
    if (c->request->kind == OMD_INVITATION) {
        give(c, "advice.neutral", c->marks[OMD_M_NEUTRAL]);
        return;
    }
    uint32_t words = count_words(&c->text);
    bool personal =
        c->marks[OMD_M_PERSONAL] || words > ELABORATE_REPLY || names_something(&c->text);
    give(c, "advice.thank", c->marks[OMD_M_THANK]);
    if (is_complaint(c) || c->marks[OMD_M_SUPPORT])
        give(c, "advice.support", c->marks[OMD_M_SUPPORT]);
    give(c, "advice.personal", personal);
    give(c, "advice.length", words <= LONG_REPLY);
}
