/* wording.c - what of a text goes with a datum, and what may be said instead of it
 *
 *   "Vi ringde på 070-123 45 67 i går."    goes with "på"
 *   "Order 7740193 är skickad."            "Din beställning är skickad."
 *   "Vi körde till Ekvägen 3, 852 31 Ala"  "Vi körde till din adress" */
#include <string.h>

#include "around.h"

enum { MOST_BACK = 4 };

typedef struct {
    const omd_personal_scan *scan;
    const omd_text *t;
    const char *language;
} reader;

static omd_word classes_of(const reader *r, uint32_t token)
{
    const omd_token *k = &r->t->tokens[token];
    if (k->kind != OMD_WORD || k->entity != OMD_NOTHING) return 0;
    return omd_word_classes(r->scan->blocks[OMD_B_WORDS].data, r->t->forms + k->form, k->form_size, r->language);
}

static bool is_mark(const reader *r, uint32_t token, const char *marks)
{
    const omd_token *k = &r->t->tokens[token];
    return k->kind == OMD_MARK && r->t->points[k->view] < 0x80 && strchr(marks, (int)r->t->points[k->view]);
}

/* The first of the marks and number words before `token`: "order nr: #12". */
static uint32_t number_words(const reader *r, uint32_t token)
{
    uint32_t first = token;
    for (int i = 0; i < MOST_BACK && first > 0; i++, first--) {
        bool mark = is_mark(r, first - 1, "#:.") && !(r->t->tokens[first - 1].flags & OMD_F_NEWLINE);
        if (!mark && !(classes_of(r, first - 1) & OMD_W_NUMBER)) break;
    }
    return first;
}

uint32_t omd_personal_cut(const omd_personal_scan *s, const omd_text *t, const omd_personal *p, const char *language)
{
    reader r = { s, t, language };
    uint32_t token = omd_token_at(t, p->view), first = number_words(&r, token);
    bool place = p->kind == OMD_P_PHONE || p->kind == OMD_P_EMAIL || p->kind == OMD_P_ADDRESS;
    if (place && first > 0 && classes_of(&r, first - 1) & OMD_W_PHONE && !(t->tokens[first].flags & OMD_F_NEWLINE)) first--;
    if (place && first > 1 && classes_of(&r, first - 1) & (OMD_W_IN | OMD_W_TO)) return t->tokens[first - 1].view;
    return first > 0 && classes_of(&r, first - 1) & OMD_W_REF ? t->tokens[first].view : p->view;
}

/* "din", "your": the noun is there already. */
static bool is_owned(const reader *r, uint32_t token)
{
    return token > 0 && classes_of(r, token - 1) & OMD_W_YOU;
}

static const char *neutral_reference(const reader *r, uint32_t token, uint32_t *view)
{
    uint32_t first = number_words(r, token);
    if (!first || !(classes_of(r, first - 1) & OMD_W_REF) || is_owned(r, --first)) return NULL;
    const omd_token *label = &r->t->tokens[first];
    const char *about = omd_word_about(r->scan->blocks[OMD_B_WORDS].data, r->t->forms + label->form, label->form_size, OMD_W_REF);
    *view = label->view;
    return *about ? about : NULL;
}

const char *omd_personal_neutral(const omd_personal_scan *s, const omd_text *t, const omd_personal *p, const char *language, uint32_t *view)
{
    static const char *const keys[OMD_P_COUNT] = {
        [OMD_P_EMAIL] = "neutral.email",          [OMD_P_PHONE] = "neutral.phone",           [OMD_P_NATIONAL_ID] = "neutral.national-id",
        [OMD_P_PAYMENT_CARD] = "neutral.card",    [OMD_P_BANK_ACCOUNT] = "neutral.account",  [OMD_P_ADDRESS] = "neutral.address",
        [OMD_P_VEHICLE_PLATE] = "neutral.car",    [OMD_P_HEALTH] = "neutral.visit",
    };
    reader r = { s, t, language };
    uint32_t token = omd_token_at(t, p->view);
    *view = p->view;
    if (p->kind == OMD_P_REFERENCE) return neutral_reference(&r, token, view);
    bool labelled = token > 0 && (classes_of(&r, number_words(&r, token) ? number_words(&r, token) - 1 : 0) &
                                  (OMD_W_ID | OMD_W_PHONE | OMD_W_CARD | OMD_W_ACCOUNT | OMD_W_VEHICLE | OMD_W_ADDRESS | OMD_W_BANK | OMD_W_PERSON));
    return labelled || is_owned(&r, token) || (token > 0 && is_mark(&r, token - 1, "(:")) ? NULL : keys[p->kind];
}
