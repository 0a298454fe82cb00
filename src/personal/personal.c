/* personal.c - runs the recognisers over a text, the sure ones first
 *
 * What one has found no other touches again: a mailbox keeps its digits, an address its
 * house number, and a date is never taken for a phone. */
#include "personal.h"

#include <string.h>

#include "address.h"
#include "around.h"
#include "health.h"
#include "mail.h"
#include "name.h"
#include "numbers.h"
#include "scan.h"
#include "signs.h"
#include "spoken.h"

void omd_personal_init(omd_personal_scan *s, const omd_memory *memory)
{
    memset(s, 0, sizeof *s);
    s->memory = memory;
}

void omd_personal_free(omd_personal_scan *s)
{
    for (size_t i = 0; i < sizeof s->blocks / sizeof *s->blocks; i++) omd_release(s->memory, &s->blocks[i]);
    omd_personal_init(s, s->memory);
}

static bool is_free(const omd_scan *s, uint32_t view, uint32_t view_end)
{
    for (uint32_t i = view; i < view_end; i++)
        if (s->taken[i]) return false;
    return true;
}

bool omd_claim(omd_scan *s, uint32_t view, uint32_t view_end, omd_personal_kind kind, omd_entity entity,
               omd_severity severity, const char *what)
{
    omd_personal_scan *out = s->out;
    if (view >= view_end || !is_free(s, view, view_end)) return false;
    if (!omd_room(out->memory, &out->blocks[OMD_B_FOUND], out->count + 1u, sizeof *out->found)) {
        s->no_memory = true;
        return false;
    }
    out->found = out->blocks[OMD_B_FOUND].data;
    memset(s->taken + view, entity == OMD_E_ADDRESS && kind == OMD_P_NONE ? OMD_OWN_PLACE : OMD_TAKEN, view_end - view);
    if (kind == OMD_P_NONE && entity == OMD_NOTHING) return true; /* passed over, no one need know */
    out->found[out->count++] = (omd_personal) { view, view_end, kind, entity, severity, what };
    return true;
}

static bool make_room(omd_scan *s)
{
    omd_personal_scan *out = s->out;
    size_t view = s->t->view_size + 1u;
    if (!omd_room(out->memory, &out->blocks[OMD_B_TAKEN], view, 1)) return false;
    if (!omd_room(out->memory, &out->blocks[OMD_B_WORD], s->t->token_count + 1u, sizeof *s->word + sizeof *s->sentence)) return false;
    s->words = omd_words(out->memory, &out->blocks[OMD_B_WORDS]);
    s->taken = out->blocks[OMD_B_TAKEN].data;
    s->word = out->blocks[OMD_B_WORD].data;
    s->sentence = (uint32_t *)(s->word + s->t->token_count + 1);
    memset(s->taken, 0, view);
    return s->words != NULL;
}

/* In French "l'astreinte" is what "astreinte" is. */
static omd_word classes_of(const omd_scan *s, const char *form, size_t size)
{
    omd_word classes = omd_word_classes(s->words, form, size, s->language);
    if (s->language[0] == 'f' && s->language[1] == 'r' && size == 2 && form[1] == 'u') classes &= ~OMD_W_YOU; /* "du" */
    if (s->language[0] == 'f' && s->language[1] == 'r' && size > 3 && form[1] == '\'')
        classes |= omd_word_classes(s->words, form + 2, size - 2, s->language);
    if (s->language[0] == 'f' && s->language[1] == 'i' && size > 8 && memcmp(form + size - 3, "mme", 3) == 0 && omd_has_ending(form, size, "oomme ssamme ssämme stamme stämme ", 3))
        classes |= OMD_W_SHOP; /* "showroomissamme", "huoltoomme" */
    if (classes & OMD_W_REF && omd_has_ending(form, size, "kassan kassen desk disken linje linjen linie kontor kontoret centralen palvelu service telefon telefonen avdelning avdeling afdeling abteilung ", 3))
        return OMD_W_OWN; /* "biljettkassan" */
    return classes;
}

/* What the table of src/names adds for words that stand in names or beside them. */
static omd_word classes_in_names(const omd_scan *s, omd_word classes, const char *form, size_t size)
{
    if (omd_is_listed(s->words, '|', form, size)) classes = (classes == OMD_W_FIRST ? 0 : classes) | OMD_W_NO_NAME;
    if (omd_is_listed(s->words, ';', form, size)) classes |= OMD_W_FIRST | OMD_W_VAGUE;
    if ((!(classes & OMD_W_FIRST) || classes & OMD_W_VAGUE) && omd_is_listed(s->words, '&', form, size)) classes |= OMD_W_COMPANY;
    return classes;
}

static bool is_near_capital(const omd_text *t, uint32_t i)
{
    uint32_t flags = t->tokens[i].flags | (i ? t->tokens[i - 1].flags : 0u) | (i + 1 < t->token_count ? t->tokens[i + 1].flags : 0u);
    return t->tokens[i].kind == OMD_WORD && flags & OMD_F_CAPITAL;
}

static void read_words(omd_scan *s)
{
    const omd_text *t = s->t;
    for (uint32_t i = 0; i < t->token_count; i++) {
        const omd_token *k = &t->tokens[i];
        s->word[i] = k->kind == OMD_WORD ? classes_of(s, t->forms + k->form, k->form_size) : 0;
    }
    s->word[t->token_count] = 0;
    for (uint32_t i = 0; i < t->token_count; i++) /* beside a name's words only */
        if (is_near_capital(t, i)) s->word[i] = classes_in_names(s, s->word[i], t->forms + t->tokens[i].form, t->tokens[i].form_size);
    for (uint32_t i = 0, number = 0; i <= t->token_count; i++) {
        while (number + 1 < t->sentence_count && t->sentences[number].last <= i) number++;
        s->sentence[i] = number;
    }
}

/* The finders go over the text one after the other; here their finds become one row. */
static bool sort(omd_personal_scan *out)
{
    uint32_t count = out->count;
    if (count < 2) return true;
    if (!omd_room(out->memory, &out->blocks[OMD_B_FOUND], (size_t)2 * count, sizeof *out->found)) return false;
    omd_personal *found = out->blocks[OMD_B_FOUND].data, *from = found, *to = found + count;
    out->found = found;
    for (uint32_t width = 1; width < count; width *= 2) {
        for (uint32_t left = 0; left < count; left += 2 * width) {
            uint32_t middle = left + width < count ? left + width : count;
            uint32_t end = left + 2 * width < count ? left + 2 * width : count;
            uint32_t a = left, b = middle;
            for (uint32_t i = left; i < end; i++)
                to[i] = a < middle && (b >= end || from[a].view <= from[b].view) ? from[a++] : from[b++];
        }
        omd_personal *other = from;
        from = to;
        to = other;
    }
    if (from != found) memcpy(found, from, count * sizeof *found);
    return true;
}

/* The lists call Norwegian "nb", whichever it is. */
static const char *known_as(const char *language)
{
    if (!language) return "und";
    bool norwegian = language[0] == 'n' && (language[1] == 'o' || language[1] == 'n');
    return norwegian && (language[2] == '\0' || language[2] == '-') ? "nb" : language;
}

int omd_personal_find(omd_personal_scan *out, const omd_text *t, const char *language, omd_kind kind, const omd_context *context)
{
    omd_scan s = { .out = out, .t = t, .language = known_as(language), .kind = kind, .context = context };
    s.here = omd_countries_of(s.language);
    out->count = 0;
    if (!make_room(&s)) return OMD_NO_MEMORY;
    omd_read_signs(&s);
    if (s.no_memory) return OMD_NO_MEMORY;
    read_words(&s);
    s.closing = omd_closing_line(&s);
    omd_find_mail(&s);
    omd_find_addresses(&s);
    omd_find_spoken(&s);
    omd_find_numbers(&s);
    omd_find_names(&s);
    omd_find_health(&s);
    return !s.no_memory && sort(out) ? 0 : OMD_NO_MEMORY;
}

bool omd_personal_join(omd_personal_scan *s, omd_text *t)
{
    omd_block *block = &s->blocks[OMD_B_STRETCHES];
    if (!omd_room(s->memory, block, (size_t)s->count + 1, sizeof(omd_stretch))) return false;
    omd_stretch *stretches = block->data;
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        const omd_personal *p = &s->found[i];
        if (p->entity != OMD_NOTHING) stretches[count++] = (omd_stretch) { p->view, p->view_end, p->entity };
    }
    omd_text_join(t, stretches, count);
    return true;
}

const char *omd_personal_rule(omd_personal_kind kind)
{
    static const char *const rules[OMD_P_COUNT] = {
        [OMD_P_NONE] = "",
        [OMD_P_EMAIL] = "personal-data.email",
        [OMD_P_PHONE] = "personal-data.phone",
        [OMD_P_NATIONAL_ID] = "personal-data.national-id",
        [OMD_P_PAYMENT_CARD] = "personal-data.payment-card",
        [OMD_P_BANK_ACCOUNT] = "personal-data.bank-account",
        [OMD_P_ADDRESS] = "personal-data.address",
        [OMD_P_NAME] = "personal-data.name",
        [OMD_P_BIRTH_DATE] = "personal-data.birth-date",
        [OMD_P_REFERENCE] = "personal-data.reference",
        [OMD_P_HEALTH] = "personal-data.health",
        [OMD_P_IP_ADDRESS] = "personal-data.ip-address",
        [OMD_P_VEHICLE_PLATE] = "personal-data.vehicle-plate",
    };
    return (unsigned)kind < OMD_P_COUNT ? rules[kind] : "";
}
