/* personal.h - finds personal data, and the numbers, dates and prices that are none
 *
 * First what is surely harmless (dates, times, prices, percentages, sizes, versions), then
 * formats, then checksums, then the words around. Country tables hold the differences. */
#ifndef OMD_PERSONAL_H
#define OMD_PERSONAL_H

#include "../text/text.h"
#include "omdome.h"

typedef enum {
    OMD_P_NONE, /* harmless: an entity for the rules only */
    OMD_P_EMAIL, OMD_P_PHONE, OMD_P_NATIONAL_ID, OMD_P_PAYMENT_CARD, OMD_P_BANK_ACCOUNT,
    OMD_P_ADDRESS, OMD_P_NAME, OMD_P_BIRTH_DATE, OMD_P_REFERENCE, OMD_P_HEALTH,
    OMD_P_IP_ADDRESS, OMD_P_VEHICLE_PLATE,
    OMD_P_COUNT
} omd_personal_kind;

typedef struct {
    uint32_t view, view_end;     /* code points of the view */
    omd_personal_kind kind;      /* OMD_P_NONE: not reported */
    omd_entity entity;           /* what the rules see */
    omd_severity severity;       /* OMD_OFF where kind is OMD_P_NONE */
    const char *what;            /* "SE personnummer", "IBAN", "Visa": a constant, or NULL */
} omd_personal;

typedef struct {
    const omd_memory *memory;
    omd_block blocks[8];
    omd_personal *found;         /* in rising order, not overlapping */
    uint32_t count;
} omd_personal_scan;

void omd_personal_init(omd_personal_scan *s, const omd_memory *memory);
void omd_personal_free(omd_personal_scan *s);

/* Fills s->found. `language` is the text's ("sv", "en", "und"); `context` may be NULL.
 * Linear in the text. 0 or OMD_NO_MEMORY. */
int omd_personal_find(omd_personal_scan *s, const omd_text *t, const char *language,
                      omd_kind kind, const omd_context *context);

/* Makes each thing found one token of the text. False: memory is out. */
bool omd_personal_join(omd_personal_scan *s, omd_text *t);

/* The language that the function words of the text tell, of those that the recognisers know
 * ("da", "de"); "und" where they do not tell enough. NULL: no memory. */
const char *omd_personal_language(omd_personal_scan *s, const omd_text *t);

/* "personal-data.email" */
const char *omd_personal_rule(omd_personal_kind kind);

/* Both after omd_personal_join(). Where the words begin in the view that go with what was found, as
 * the "på" of "på 070-123 45 67"; and what may be said instead of it: the key of a label
 * ("neutral.order": "din beställning") and the place in the view from where, or NULL. */
uint32_t omd_personal_cut(const omd_personal_scan *s, const omd_text *t, const omd_personal *p, const char *language);
const char *omd_personal_neutral(const omd_personal_scan *s, const omd_text *t, const omd_personal *p,
                                 const char *language, uint32_t *view);

/* A masked writing of what was found (phone "070-*** ** **"), NUL-ended into `out`;
 * returns its length without NUL, 0 where masking makes no sense. */
uint32_t omd_personal_mask(const omd_text *t, const omd_personal *p, char *out, uint32_t room);

#endif
