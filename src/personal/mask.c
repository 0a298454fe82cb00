/* mask.c - writes what was found so that no one is known by it: "070-*** ** **"
 *
 * Numbers keep their first group, cards and accounts their last digits, mailboxes their
 * first letter and domain. A name or an address has no useful mask. */
#include "personal.h"

#include "../text/decode.h"
#include "../text/points.h"

typedef struct {
    char *out;
    uint32_t size, room;
} writer;

static void put(writer *w, uint32_t point)
{
    if (w->size + 5 > w->room) return;
    w->size += omd_encode(point, w->out + w->size);
}

static bool is_sign(uint32_t point) { return (omd_class(point) & (OMD_C_LETTER | OMD_C_DIGIT)) != 0; }

/* Signs that are shown from either end. */
typedef struct {
    uint32_t first, last;
} shown;

static uint32_t count_signs(const omd_text *t, const omd_personal *p)
{
    uint32_t count = 0;
    for (uint32_t i = p->view; i < p->view_end; i++) count += is_sign(t->points[i]);
    return count;
}

/* The first group: "070" of "070-123 45 67", "+46" of an international number. */
static uint32_t first_group(const omd_text *t, const omd_personal *p)
{
    uint32_t count = 0;
    for (uint32_t i = p->view; i < p->view_end; i++) {
        if (is_sign(t->points[i])) count++;
        else if (count) break;
    }
    return count;
}

static shown shown_of(const omd_text *t, const omd_personal *p, uint32_t signs)
{
    uint32_t group = first_group(t, p);
    switch (p->kind) {
    case OMD_P_PHONE: return (shown) { group <= 4 ? group : 3, 0 };
    case OMD_P_PAYMENT_CARD:
    case OMD_P_BANK_ACCOUNT: return (shown) { 0, signs > 8 ? 4 : 0 };
    case OMD_P_NATIONAL_ID:
    case OMD_P_REFERENCE:
    case OMD_P_VEHICLE_PLATE:
    case OMD_P_IP_ADDRESS: return (shown) { signs > 6 ? 2 : 1, 0 };
    default: return (shown) { 0, 0 };
    }
}

static uint32_t mask_mail(const omd_text *t, const omd_personal *p, writer *w)
{
    uint32_t at = p->view;
    while (at < p->view_end && t->points[at] != '@') at++;
    if (at == p->view_end) return 0; /* spelt out */
    put(w, t->points[p->view]);
    for (int i = 0; i < 3; i++) put(w, '*');
    for (uint32_t i = at; i < p->view_end; i++) put(w, t->points[i]);
    return w->size;
}

uint32_t omd_personal_mask(const omd_text *t, const omd_personal *p, char *out, uint32_t room)
{
    writer w = { out, 0, room };
    if (!room) return 0;
    out[0] = 0;
    switch (p->kind) {
    case OMD_P_EMAIL: mask_mail(t, p, &w); break;
    case OMD_P_PHONE: case OMD_P_PAYMENT_CARD: case OMD_P_BANK_ACCOUNT: case OMD_P_NATIONAL_ID:
    case OMD_P_REFERENCE: case OMD_P_VEHICLE_PLATE: case OMD_P_IP_ADDRESS: {
        uint32_t signs = count_signs(t, p), seen = 0;
        shown keep = shown_of(t, p, signs);
        for (uint32_t i = p->view; i < p->view_end; i++) {
            uint32_t point = t->points[i];
            bool hidden = is_sign(point) && seen >= keep.first && seen + keep.last < signs;
            seen += is_sign(point);
            put(&w, hidden ? '*' : point);
        }
        break;
    }
    default: break;
    }
    out[w.size] = 0;
    return w.size;
}
