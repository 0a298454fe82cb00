/* account.c - knows bank accounts that only their label tells: "clearing 6123, konto 491 285 007" */
#include "account.h"

#include <string.h>

#include "checksum.h"
#include "payment.h"

enum { LEAST_DIGITS = 7, MOST_DIGITS = 23, WORDS_BETWEEN = 4 };

/* The digits that belong together from group `g` on. */
static uint32_t digits_end(const omd_scan *s, uint32_t g, uint32_t *digits)
{
    uint32_t last = g;
    *digits = 0;
    while (last < s->group_count && last < g + 6) {
        const omd_group *group = &s->groups[last];
        char mark = last > g ? omd_mark_of(s, group) : ' ';
        if (group->digits != group->size || !mark || !strchr(" -.,/", mark)) break;
        *digits += group->digits;
        last++;
    }
    return last;
}

/* The account behind a clearing number: "6123, konto 491 285 007", "8327-9 123 456 789". */
static uint32_t behind_clearing(const omd_scan *s, uint32_t last)
{
    if (last >= s->group_count || s->groups[last].token - s->groups[last - 1].token > WORDS_BETWEEN) return last;
    uint32_t digits, end = digits_end(s, last, &digits);
    omd_word between = omd_classes_in(s, s->groups[last - 1].token, s->groups[last].token);
    bool close = s->groups[last].token - s->groups[last - 1].token == 2; /* "8327-9, 934 028 1170" */
    return (close || between & OMD_W_ACCOUNT) && digits >= LEAST_DIGITS - 1 ? end : last;
}

static bool is_giro(const omd_scan *s, const omd_label *label)
{
    const omd_token *t = &s->t->tokens[label->token];
    const char *form = s->t->forms + t->form;
    return strncmp(form, "bankgiro", 8) == 0 || strncmp(form, "plusgiro", 8) == 0 || strncmp(form, "postgiro", 8) == 0 ||
           strcmp(form, "bg") == 0 || strcmp(form, "pg") == 0;
}

/* Bankgiro and plusgiro are firms' numbers unless the text says whose they are. */
static bool is_firms(const omd_scan *s, uint32_t g, const omd_label *label)
{
    omd_span span = omd_sentence_around(s, s->groups[g].token);
    uint32_t from = label->token > span.first + 6 ? label->token - 6 : span.first;
    omd_word before = omd_classes_in(s, from, label->token + 1);
    if (before & OMD_W_US && !(before & (OMD_W_YOU | OMD_W_PRIVATE))) return label->token && s->word[label->token - 1] & OMD_W_US;
    return is_giro(s, label) && !(before & (OMD_W_YOU | OMD_W_PRIVATE | OMD_W_PERSON));
}

/* "20-44-81 33109284", where a bank is spoken of */
static bool is_british(const omd_scan *s, const omd_group *g)
{
    omd_span span = omd_sentence_around(s, g->token);
    if (g + 3 >= s->groups + s->group_count || !(omd_classes_in(s, span.first, span.last) & (OMD_W_ACCOUNT | OMD_W_BANK))) return false;
    for (int i = 0; i < 4; i++)
        if (g[i].digits != g[i].size || g[i].size != (i < 3 ? 2 : 8) || (i && omd_mark_of(s, g + i) != (i < 3 ? '-' : ' '))) return false;
    return true;
}

/* "8105-9 724 115 903-2" */
static bool is_swedish(const omd_scan *s, const omd_group *g)
{
    omd_span span = omd_sentence_around(s, g->token);
    return strncmp(s->language, "sv", 2) == 0 && g + 2 < s->groups + s->group_count && g->digits == 4 && g->size == 4 && g[1].size == 1 && g[1].digits && omd_mark_of(s, g + 1) == '-' &&
           omd_classes_in(s, span.first, span.last) & (OMD_W_ACCOUNT | OMD_W_BANK);
}

uint32_t omd_account_end(const omd_scan *s, uint32_t g, const omd_label *label, uint32_t *view)
{
    const omd_group *group = &s->groups[g];
    omd_label bank = { .classes = OMD_W_ACCOUNT, .token = group->token - 1 };
    if (group->token && s->word[group->token - 1] & OMD_W_BANK && group->digits == 4) label = &bank; /* "till Swedbank 8327-9, …" */
    omd_payment norwegian;
    omd_signs signs = omd_signs_of(s, group);
    *view = group->view;
    bool labelled = label->classes & OMD_W_ACCOUNT && label->distance <= 4;
    if ((labelled || (signs.size > 6 && signs.marks[4] == '.' && signs.marks[6] == '.')) && omd_norwegian_account_read(&signs, &norwegian)) {
        uint32_t end = g;
        while (end < s->group_count && s->groups[end].first < group->first + norwegian.size) end++;
        return end;
    }
    if (!labelled && is_british(s, group)) return g + 4;
    labelled = labelled || is_swedish(s, group);
    if (!labelled || is_firms(s, g, label)) return g;
    if (label->classes & OMD_W_REF) { /* "account number": a bank's only where one is spoken of */
        omd_span span = omd_sentence_around(s, group->token);
        if (!(omd_classes_in(s, span.first, span.last) & OMD_W_BANK)) return g;
    }
    uint32_t digits, last = digits_end(s, g, &digits);
    if (digits > MOST_DIGITS || digits < 4) return g;
    if (digits <= 6) {
        uint32_t end = behind_clearing(s, last);
        if (end == last) return g;
        *view = s->t->tokens[label->token].view;
        return end;
    }
    return last;
}
