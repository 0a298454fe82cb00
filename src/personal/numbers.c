/* numbers.c - decides what each number of a text is
 *
 * Harmless ones first, so that no date is called a phone. Then what a sum proves, then
 * what the word beside it says, and last what only its shape tells. */
#include "numbers.h"

#include <string.h>

#include "account.h"
#include "around.h"
#include "birth.h"
#include "harmless.h"
#include "network.h"
#include "payment.h"
#include "phone.h"
#include "plate.h"
#include "reference.h"
#include "checksum.h"

enum { NEAR = 2, NOT_FAR = 3, MOST_OF_ID = 16, LEAST_IN_PAIRS = 10 };

/* One number that is being looked at. */
typedef struct {
    omd_scan *s;
    uint32_t index;
    const omd_group *g;
    omd_signs signs;
    omd_label label;
    uint32_t last; /* group after what was found */
} number;

static uint32_t group_after(const omd_scan *s, uint32_t index, uint32_t view)
{
    while (index < s->group_count && s->groups[index].view < view) index++;
    return index;
}

static bool claim_signs(number *n, uint32_t signs, omd_personal_kind kind, omd_entity entity, const char *what)
{
    uint32_t end = omd_end_of(n->g, signs);
    if (!omd_claim(n->s, n->g->view, end, kind, entity, kind == OMD_P_NONE ? OMD_OFF : OMD_ERROR, what)) return false;
    n->last = group_after(n->s, n->index, end);
    return true;
}

/* Groups that hang together, as "4111 1111 1111 1112" or "AB-12/3". */
static uint32_t run_end(const number *n)
{
    const omd_scan *s = n->s;
    uint32_t last = n->index + 1;
    while (last < s->group_count && last < n->index + 8 && s->groups[last].digits && strchr("-./: _", omd_mark_of(s, &s->groups[last])) &&
           omd_mark_of(s, &s->groups[last]))
        last++;
    return last;
}

static uint32_t run_digits(const number *n)
{
    uint32_t digits = 0;
    for (uint32_t i = n->index, last = run_end(n); i < last; i++) digits += n->s->groups[i].digits;
    return digits;
}

static bool pass_over(number *n)
{
    uint32_t last = run_end(n);
    omd_claim(n->s, n->g->view, n->s->groups[last - 1].view_end, OMD_P_NONE, OMD_NOTHING, OMD_OFF, NULL);
    n->last = last;
    return true;
}

static bool labelled(const number *n, omd_word classes, uint32_t distance)
{
    return n->label.classes & classes && n->label.distance <= distance;
}

static bool find_harmless(number *n, bool sure)
{
    omd_harmless h;
    if (!omd_harmless_read(n->s, n->index, &h) || h.sure != sure) return false;
    if (sure && omd_is_age(n->s, n->g)) {
        omd_claim(n->s, n->g->view, n->s->t->tokens[n->g->token + 1].view_end, OMD_P_BIRTH_DATE, OMD_E_NUMBER, OMD_WARNING, "age");
        return true;
    }
    if (h.whole_date && omd_is_birth_date(n->s, h.view, h.view_end))
        omd_claim(n->s, h.view, h.view_end, OMD_P_BIRTH_DATE, OMD_E_DATE, OMD_ERROR, NULL);
    else
        omd_claim(n->s, h.view, h.view_end, OMD_P_NONE, h.entity, OMD_OFF, NULL);
    n->last = h.last > n->index ? h.last : n->index + 1;
    return true;
}

static const char *id_label(const number *n)
{
    if (!labelled(n, OMD_W_ID, 4)) return NULL;
    const omd_token *t = &n->s->t->tokens[n->label.token];
    return omd_word_about(n->s->words, n->s->t->forms + t->form, t->form_size, OMD_W_ID);
}

static bool is_divided_or_lettered(const number *n, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++)
        if ((i && n->signs.marks[i]) || !omd_sign_is_digit(n->signs.signs[i])) return true;
    return size > 11;
}

/* "55 02 19 - 08 45": divided as nobody divides it, where the word for it stands beside it. */
static bool read_in_pairs(const number *n, const char *label, omd_id *id)
{
    char marks[MOST_OF_ID] = { 0 };
    uint32_t size = 0;
    for (uint32_t i = n->index, last = run_end(n); i < last && n->s->groups[i].digits == n->s->groups[i].size; i++) size += n->s->groups[i].size;
    omd_signs all = { n->signs.signs, marks, size };
    return size >= LEAST_IN_PAIRS && size <= MOST_OF_ID && omd_id_read(&all, n->s->here, label, id) && id->size == size;
}

static bool find_id(number *n)
{
    omd_id id;
    const char *label = id_label(n);
    if (!omd_id_read(&n->signs, n->s->here, label, &id) && !(label && read_in_pairs(n, label, &id))) {
        bool spoilt = label && n->g->digits && n->label.distance <= NEAR && run_digits(n) >= 6;
        return spoilt && pass_over(n);
    }
    bool bare = !is_divided_or_lettered(n, id.size);
    if (!label && bare && n->label.classes & (OMD_W_REF | OMD_W_PHONE | OMD_W_ACCOUNT | OMD_W_CALL | OMD_W_CALLED)) return false;
    if (!label && bare && n->signs.signs[0] == '0' && n->signs.signs[1] == '7' && id.country == OMD_SE) return false;
    return claim_signs(n, id.size, OMD_P_NATIONAL_ID, OMD_E_ID, id.what);
}

static bool find_payment(number *n)
{
    omd_payment found;
    if (omd_iban_read(&n->signs, &found)) return claim_signs(n, found.size, OMD_P_BANK_ACCOUNT, OMD_E_ID, found.what);
    bool reference = labelled(n, OMD_W_REF, NEAR) && !(n->label.classes & OMD_W_CARD);
    if (!reference && omd_card_read(&n->signs, labelled(n, OMD_W_CARD, 4), &found))
        return claim_signs(n, found.size, OMD_P_PAYMENT_CARD, OMD_E_ID, found.what);
    return false;
}

/* A spoilt one is no reference, and its digits are no card. */
static bool pass_over_iban(number *n)
{
    uint32_t signs = omd_iban_shaped(&n->signs);
    return signs && claim_signs(n, signs, OMD_P_NONE, OMD_NOTHING, NULL);
}

static bool find_account(number *n)
{
    uint32_t view, last = omd_account_end(n->s, n->index, &n->label, &view);
    if (last == n->index) return false;
    omd_claim(n->s, view, n->s->groups[last - 1].view_end, OMD_P_BANK_ACCOUNT, OMD_E_ID, OMD_ERROR, "account");
    n->last = last;
    return true;
}

/* "The Avensis, 131-D-20417", "Golfen, MLB 47K": set behind what has a name. */
static bool is_apposed(const number *n)
{
    const omd_scan *s = n->s;
    uint32_t i = n->g->token;
    if (i < 3 || !omd_is_mark(s, i - 1, ',') || !(s->t->tokens[i - 2].flags & OMD_F_CAPITAL) || s->word[i - 2] & ~OMD_W_FIRST) return false;
    return s->word[i - 3] & (OMD_W_ARTICLE | OMD_W_YOU | OMD_W_US) || omd_is_a(s, i - 3, '>') || (omd_is_written_in("sv da nb", s->language) && omd_ends_in(s, i - 2, "en an n", 3));
}

/* Marks the words that vehicles are spoken of with, near what may be a plate. */
static void mark_cars(omd_scan *s, omd_span near)
{
    for (uint32_t i = near.first > s->cars_marked ? near.first : s->cars_marked; i < near.last; i++)
        if (omd_is_a(s, i, '>') || omd_is_a(s, i, ':') || omd_begins_with(s, i, "park ") || (!(s->word[i] & OMD_W_PHONE) && omd_ends_in(s, i, "bil bilen wagen auto autosi autonne", 0)))
            s->word[i] |= OMD_W_CAR;
    if (near.last > s->cars_marked) s->cars_marked = near.last;
}

/* `sure`: little else is written so, and a vehicle nearby will do; in French, whose it is; and
 * nothing else is written as "BX19 KWL" in Britain. */
static bool speaks_of_vehicle(const number *n, bool sure, const char *what)
{
    const omd_scan *s = n->s;
    omd_span span = omd_sentence_around(s, n->g->token);
    if (n->label.classes & OMD_W_VEHICLE || is_apposed(n) || (what[0] == 'G' && s->language[0] == 'e' && n->signs.marks[4] == ' ' && !omd_sign_is_digit(n->signs.signs[1])) || (sure && s->language[0] == 'f' && what[0] == 'F' && omd_classes_in(s, span.first, n->g->token) & OMD_W_YOU)) return true;
    omd_span near = span; /* with the sentences beside it */
    if (near.first) near.first = omd_sentence_around(s, near.first - 1).first;
    if (near.last < s->t->token_count) near.last = omd_sentence_around(s, near.last).last;
    mark_cars(n->s, near);
    if (sure) span = near;
    return omd_classes_in(s, span.first, span.last) & (OMD_W_VEHICLE | OMD_W_CAR);
}

static bool has_lower(const omd_scan *s, uint32_t view, uint32_t view_end)
{
    for (uint32_t i = view; i < view_end; i++)
        if (s->t->points[i] - 'a' < 26) return true;
    return false;
}

/* "rego 1QZ 4TR": whatever its shape, where the word for it stands before; the count of its signs, or 0. */
static uint32_t labelled_plate(const number *n)
{
    const omd_group *last = n->g + (n->index + 1 < n->s->group_count && n->g->size < 5 && n->signs.marks[n->g->size] && strchr(" -", n->signs.marks[n->g->size]));
    uint32_t size = n->g->size + (last > n->g ? last->size : 0), digits = n->g->digits + (last > n->g ? last->digits : 0);
    bool goes_on = last + 1 < n->s->groups + n->s->group_count && last[1].digits == last[1].size && omd_mark_of(n->s, last + 1) == ' '; /* "VAT registration GB 123 4567 89" */
    bool told = !goes_on && n->label.distance == 0 && omd_is_marked_as(n->s, n->label.token, '`');
    return told && size > 4 && size < 9 && digits && digits < size && !has_lower(n->s, n->g->view, last->view_end) ? size : 0;
}

/* In small letters only where nothing divides it: "kbx281", not "har 123". */
static bool find_plate(number *n)
{
    const char *what;
    uint32_t size = omd_plate_read(&n->signs, n->s->here, &what);
    if (!size) what = "plate", size = labelled_plate(n);
    bool is_british = size && n->s->language[0] == 'e' && what[0] == 'G' && n->signs.marks[4] == ' '; /* "a ticket on LR18 UKN" */
    uint32_t parts = 1;
    for (uint32_t i = 1; i < size; i++) parts += n->signs.marks[i] != 0;
    if (!size || labelled(n, OMD_W_REF | OMD_W_PART, is_british ? 0 : NEAR) || !speaks_of_vehicle(n, parts > 2, what)) return false;
    if (n->s->word[n->g->token] & (OMD_W_MONEY | OMD_W_NUMBER) || omd_is_a(n->s, n->g->token, '>')) return false; /* "BMW 320" */
    uint32_t digit = 0;
    while (digit < size && !omd_sign_is_digit(n->signs.signs[digit])) digit++;
    if (what[0] == 'D' && what[1] == 'E' && n->signs.signs[digit] == '0') return false; /* "HSN 0035" */
    uint32_t end = omd_end_of(n->g, size);
    if (end - n->g->view > size && has_lower(n->s, n->g->view, end)) return false;
    return claim_signs(n, size, OMD_P_VEHICLE_PLATE, OMD_E_ID, what);
}

/* "our claims desk at 1-800-555-0199": a word farther off does not make a phone a reference. */
static bool is_phone_rather(const number *n)
{
    omd_phone phone;
    uint32_t desk = n->label.token;
    bool ours = n->s->word[desk] & OMD_W_OWN || (desk > 1 && omd_classes_in(n->s, desk - 2, desk) & OMD_W_PHONE) || /* "telefon för bokning:" */
                (!(n->s->word[desk] & OMD_W_REF) && omd_is_ours(n->s, desk, omd_sentence_around(n->s, n->g->token).first)); /* "vårt nattnummer" */
    if (n->g->size != n->g->digits || (!ours && ((n->label.distance == 0 && n->label.classes) || n->label.number))) return false;
    return omd_phone_read(&n->signs, false, false, n->s->here, &phone) && phone.belief >= OMD_PHONE_SURE;
}

/* Whether what follows is done with orders and parcels: "BK-7740216 was booked", "… skickades". */
static bool is_dealt_with(const number *n, uint32_t last)
{
    const omd_scan *s = n->s;
    uint32_t token = omd_token_at(s->t, s->groups[last - 1].view_end - 1) + 1, end = omd_sentence_around(s, n->g->token).last;
    for (uint32_t i = token; i < end && i < token + 3; i++)
        if (s->word[i] & (OMD_W_DONE | OMD_W_SENT)) return true;
    return false;
}

/* What parcel services write on their labels: "1Z999AA10123456784", "RR123456785SE". */
static bool is_parcel(const number *n)
{
    const char *d = n->signs.signs;
    uint32_t letters = n->g->size - n->g->digits;
    if (n->g->size == 18 && memcmp(d, "1Z", 2) == 0) return n->g->digits >= 9;
    if (letters > 2 && letters < 5 && n->g->digits > 7 && !omd_sign_is_digit(d[2]) && omd_sign_is_digit(d[letters])) return true; /* "JDQ00418822190" */
    if (n->g->size != 13 || n->g->digits != 9 || !omd_sign_is_digit(d[2]) || !omd_sign_is_digit(d[10]) || omd_sign_is_digit(d[11])) return false;
    int rest = 11 - omd_weighted(d + 2, 8, "86423597") % 11;
    return (rest == 10 ? 0 : rest == 11 ? 5 : rest) == d[10] - '0';
}

/* "RE-2026-11-0457", "Z-2026/1187": how cases are numbered. */
static bool is_of_year(const number *n)
{
    const omd_group *year = n->g + 1;
    const char *d = n->s->signs + year->first;
    return !n->g->digits && n->g->size <= 4 && year + 1 < n->s->groups + n->s->group_count && year->size == 4 && year->digits == 4 && d[0] == '2' && d[1] == '0' &&
           omd_mark_of(n->s, year) != ' ';
}

/* "unter K-20457", "sous le numéro REC-260914-33" */
static bool is_filed(const number *n)
{
    const omd_scan *s = n->s;
    uint32_t i = n->g->token;
    i -= i > 1 && omd_is_mark(s, i - 1, '.') && s->word[i - 2] & OMD_W_NUMBER; /* "Nr. 3004417" */
    bool numbered = i && s->word[i - 1] & OMD_W_NUMBER && --i;
    if (numbered && i > 1 && omd_is_form(s, i - 1, " har med mit avec heeft ")) /* "har nummer 2026-88317", "registrert med nummer", but not "delen med nummer" */
        return (omd_is_form(s, i - 1, " har heeft ") && n->signs.signs[0] != '0') || (!(s->t->tokens[i - 2].flags & OMD_F_CAPITAL) && omd_ends_in(s, i - 2, "t d s é ée", 3));
    omd_word all = omd_classes_in(s, omd_sentence_around(s, i).first, omd_sentence_around(s, n->g->token).last);
    if (numbered && n->g->size > n->g->digits && !(all & OMD_W_FIRM) && all & (OMD_W_YOU | OMD_W_REF)) return true; /* "your case was given the number INC0048213" */
    return i && !(s->word[i - 1] & OMD_W_PART) && (numbered || n->g->size > n->g->digits) && (omd_is_marked_as(s, i - 1, ',') || (i > 1 && omd_is_form(s, i - 2, " unter sous ")) || (i > 2 && omd_is_form(s, i - 1, " as som ") && (omd_is_marked_as(s, i - 2, ',') || omd_is_marked_as(s, i - 3, ','))));
}

/* "… sporet til Posten i Sandvika på 70730259114203385": so long, and a parcel or an order is spoken of. */
static bool is_far_from_label(const number *n, uint32_t digits)
{
    omd_span span = omd_sentence_around(n->s, n->g->token);
    return n->g->digits == n->g->size && (n->g->size > 11 || digits > 16) && omd_classes_in(n->s, span.first, span.last) & OMD_W_REF;
}

/* "heter du bara K0093412": a code of few letters right behind "you", where no part is spoken of. */
static bool is_what_you_are(const number *n, uint32_t last, uint32_t digits, uint32_t letters)
{
    const omd_scan *s = n->s;
    omd_span span = omd_sentence_around(s, n->g->token);
    if (!letters || letters > 3 || digits < 6 || (!omd_sign_is_digit(s->signs[s->groups[last - 1].first + s->groups[last - 1].size - 1]) && !(n->g->size == 9 && letters == 3 && s->language[0] == 'e'))) return false; /* but "HW204815A" */
    if (n->label.classes & OMD_W_ID || omd_classes_in(s, span.first, span.last) & (OMD_W_PART | OMD_W_PRODUCT | OMD_W_FIRM)) return false;
    for (uint32_t i = n->g->token; i-- > span.first && i + 6 > n->g->token;)
        if (s->word[i] & OMD_W_YOU) return !(s->t->tokens[i].flags & OMD_F_CAPITALS); /* "DIN EN 1176" */
    return false;
}

/* "The name on QX7L2P": six signs, letters and digits by turns, as airlines book. */
static bool is_locator(const number *n)
{
    const char *d = n->signs.signs;
    uint32_t turns = 0;
    for (uint32_t i = 1; i < n->g->size; i++) turns += omd_sign_is_digit(d[i]) != omd_sign_is_digit(d[i - 1]);
    omd_span span = omd_sentence_around(n->s, n->g->token);
    return n->g->size == 6 && turns > 2 && n->g->token && (omd_classes_in(n->s, span.first, span.last) & OMD_W_REF || omd_is_form(n->s, n->g->token - 1, " on for under with of in up på för med i till fram upp "));
}

/* A long code that no word explains. */
static bool find_code(number *n)
{
    omd_label none = { 0 };
    bool locator = is_locator(n);
    if ((n->label.classes & OMD_W_PART && !locator) || has_lower(n->s, n->g->view, n->g->view_end)) return false;
    bool whole = locator || is_parcel(n);
    uint32_t last = whole ? n->index + 1 : omd_reference_end(n->s, n->index, &none);
    if (last == n->index) return false;
    uint32_t digits = 0, letters = 0, end = n->s->groups[last - 1].view_end;
    for (uint32_t i = n->index; i < last; i++) digits += n->s->groups[i].digits, letters += n->s->groups[i].size - n->s->groups[i].digits;
    bool hash = n->g->token && omd_is_mark(n->s, n->g->token - 1, '#') && (digits > 6 || last > n->index + 1); /* "Anfrage #77-20931" */
    if (!whole && (digits < 5 || !(hash || is_filed(n) || is_far_from_label(n, digits) || is_what_you_are(n, last, digits, letters) || (letters && (is_dealt_with(n, last) || (digits > 6 && is_of_year(n))))))) return false;
    if (!omd_claim(n->s, n->g->view, end, OMD_P_REFERENCE, OMD_E_REFERENCE, OMD_WARNING, NULL)) return false;
    n->last = last;
    return true;
}

/* "Mål T 1234-19", "Case C-430/17": a court's, where nobody says "we" or "you". */
static bool pass_over_case_law(number *n)
{
    const omd_scan *s = n->s;
    const omd_group *year = n->g + (n->g->digits ? 1 : 2);
    if (!n->label.classes || !omd_is_form(s, n->label.token, " mål målnummer case ") || n->g->size > 5) return false;
    if (year >= s->groups + s->group_count || year->digits != 2 || year->size != 2 || year[-1].digits != year[-1].size || !strchr("-/", omd_mark_of(s, year))) return false;
    omd_span span = omd_sentence_around(s, n->g->token);
    if (omd_classes_in(s, span.first, span.last) & (OMD_W_YOU | OMD_W_US | OMD_W_THEM)) return false;
    n->last = (uint32_t)(year + 1 - s->groups);
    return true;
}

static bool find_reference(number *n)
{
    bool card = n->label.classes & OMD_W_CARD && n->label.number && run_digits(n) <= 12; /* "library card number" */
    if ((!card && !labelled(n, OMD_W_REF, 4)) || is_phone_rather(n) || (n->g->view && n->s->t->points[n->g->view - 1] == '*')) return false;
    uint32_t last = omd_reference_end(n->s, n->index, &n->label);
    if (last == n->index) return false;
    uint32_t end = n->s->groups[last - 1].view_end;
    if (!omd_claim(n->s, n->g->view, end, OMD_P_REFERENCE, OMD_E_REFERENCE, OMD_ERROR, NULL)) return false;
    n->last = last;
    return true;
}

/* IMEI: fifteen digits and their sum. */
static bool find_device(number *n)
{
    if (!labelled(n, OMD_W_DEVICE, 4) || n->g->digits != 15 || n->g->size != 15 || !omd_luhn(n->signs.signs, 15)) return false;
    return claim_signs(n, 15, OMD_P_REFERENCE, OMD_E_ID, "IMEI");
}

static bool same_digits(const number *n, uint32_t size, const char *own)
{
    uint32_t at = size;
    for (size_t i = strlen(own); i-- > 0;) {
        if (!omd_sign_is_digit(own[i])) continue;
        if (at == 0 || n->signs.signs[at - 1] != own[i]) return at + 9 < size + 1; /* nine digits are the same line */
        at--;
    }
    return size - at >= 6;
}

static bool page_owns(const number *n, uint32_t size)
{
    const omd_context *c = n->s->context;
    for (uint32_t i = 0; c && i < c->own_phones.count; i++)
        if (same_digits(n, size, c->own_phones.items[i])) return true;
    return false;
}

/* "(08) 12 34 56" keeps its bracket, "(0701234567)" does not. */
static bool closes_inside(const omd_scan *s, uint32_t view, uint32_t end)
{
    for (uint32_t i = view; i < end; i++)
        if (s->t->points[i] == ')') return true;
    return false;
}

/* Whether digits stand right before it, that nobody could read: the middle of something. */
static bool goes_on_from(const number *n)
{
    const omd_group *before = n->g - 1;
    return n->index && omd_mark_of(n->s, n->g) == ' ' && before->digits == before->size && !omd_is_taken(n->s, before->view);
}

static bool find_phone(number *n)
{
    const omd_scan *s = n->s;
    uint32_t before = n->g->view ? s->t->points[n->g->view - 1] : 0;
    omd_phone phone;
    if (n->g->size != n->g->digits) return false;
    if (!omd_phone_read(&n->signs, before == '+', before == '(', s->here, &phone)) return false;
    bool told = labelled(n, OMD_W_PHONE | OMD_W_CALL | OMD_W_CALLED, NOT_FAR);
    if (n->g->size == 6 && n->signs.signs[0] != '0' && before != '+' && phone.size == 10) return false; /* "850312-0004" */
    if (!told && (phone.belief == OMD_PHONE_IF_LABELLED || (before == ' ' && goes_on_from(n)))) return false;
    uint32_t view = n->g->view, end = omd_end_of(n->g, phone.size), last = omd_token_at(s->t, end - 1) + 1;
    if (before == '+' || (before == '(' && closes_inside(s, view, end))) view--;
    if (view && s->t->points[view] == '+' && s->t->points[view - 1] == '(') view--;
    bool own = phone.belief == OMD_PHONE_FREE || page_owns(n, phone.size) || omd_is_own_phone(s, n->g->token, last);
    n->last = group_after(s, n->index, end);
    omd_claim(n->s, view, end, own ? OMD_P_NONE : OMD_P_PHONE, own ? OMD_E_OWN_PHONE : OMD_E_PHONE, own ? OMD_OFF : OMD_ERROR, phone.country);
    return true;
}

static bool find_network(number *n)
{
    const char *what = NULL;
    uint32_t end = omd_network_end(n->s, n->index, &n->label, &what);
    if (!end || !omd_claim(n->s, n->g->view, end, OMD_P_IP_ADDRESS, OMD_E_ID, OMD_ERROR, what)) return false;
    n->last = group_after(n->s, n->index, end);
    return true;
}

static bool is_plus(const number *n)
{
    return n->g->view && n->s->t->points[n->g->view - 1] == '+';
}

/* "Artikelnummer är 4471920", but not "the form shows 523-41-8876" */
static bool is_part(const number *n)
{
    if (!labelled(n, OMD_W_PART, NEAR) || n->label.classes & (OMD_W_ID | OMD_W_REF)) return false;
    const omd_token *t = &n->s->t->tokens[n->label.token];
    if (*omd_word_about(n->s->words, n->s->t->forms + t->form, t->form_size, OMD_W_PART) != 'W') return true;
    return n->label.distance == 0 || omd_is_mark(n->s, n->g->token - 1, ':') || omd_is_mark(n->s, n->g->token - 1, '#') || n->s->word[n->g->token - 1] & (OMD_W_IS | OMD_W_NUMBER | OMD_W_PART);
}

/* "v2.14.0", "CVE-2024-30078" */
static bool is_published(const number *n)
{
    const char *d = n->signs.signs;
    bool version = n->g->digits && d[0] == 'V' && n->g->size <= 4 && n->signs.size > n->g->size && n->signs.marks[n->g->size] == '.';
    return version || (n->signs.size > 8 && n->g->size == 3 && memcmp(d, "CVE", 3) == 0 && n->signs.marks[3] == '-');
}

/* "4571 0011 2233 4453 is a batch code": written as a card, but no card, and too long for a phone. */
static bool is_batch(const number *n)
{
    const omd_scan *s = n->s;
    if (n->index + 4 > s->group_count || is_plus(n)) return false;
    for (uint32_t i = 0; i < 4; i++)
        if (n->g[i].size != 4 || n->g[i].digits != 4 || (i && omd_mark_of(s, &n->g[i]) != ' ')) return false;
    omd_span span = omd_sentence_around(s, n->g->token);
    return (omd_classes_in(s, span.first, span.last) & OMD_W_PART) != 0;
}

static bool pass_over_batch(number *n)
{
    if (!is_batch(n)) return false;
    n->last = n->index + 4;
    return true;
}

/* Letters may begin accounts, identity numbers, plates and codes. */
static bool find_lettered(number *n)
{
    return (is_published(n) && pass_over(n)) || pass_over_case_law(n) || find_network(n) || find_payment(n) || pass_over_iban(n) || find_id(n) || find_plate(n) || find_reference(n) || find_code(n);
}

static bool find_digits(number *n)
{
    if (find_network(n) || pass_over_case_law(n) || (!is_plus(n) && find_harmless(n, true))) return true;
    if (labelled(n, OMD_W_FIRM, NEAR) && !strncmp(n->s->language, "fi", 2) && find_id(n)) return true; /* "jonka tunnus on" */
    if (labelled(n, OMD_W_FIRM, NEAR) || (n->label.classes & OMD_W_ACCOUNT && omd_is_ours(n->s, n->label.token, omd_sentence_around(n->s, n->label.token).first))) return pass_over(n);
    if (is_part(n)) return pass_over(n);
    if (find_payment(n) || find_id(n) || find_account(n) || find_device(n) || find_plate(n)) return true;
    if (omd_is_birth_code(n->s, n->g)) return claim_signs(n, n->g->size, OMD_P_BIRTH_DATE, OMD_E_DATE, NULL);
    if (pass_over_batch(n) || find_reference(n) || find_phone(n) || find_code(n)) return true;
    return find_harmless(n, false);
}

/* Letters in front that may belong to the digits: "AB 12 345", "SAV-55120". What means
 * something does not, unless it is in capitals and the digits hang on it. */
static bool leads(const omd_scan *s, const omd_group *g)
{
    if (g->digits || g + 1 >= s->groups + s->group_count) return false;
    char mark = omd_mark_of(s, g + 1);
    if (!mark || !strchr(" -/", mark)) return false;
    omd_word means = s->word[g->token] & ~(OMD_W_FIRST | OMD_W_NO_NAME | OMD_W_PARTICLE | OMD_W_UNIT); /* units follow */
    if (s->t->tokens[g->token].flags & OMD_F_CAPITALS && (mark != ' ' || !(means & ~(OMD_W_COMPANY | OMD_W_CLOSING)))) return true;
    return !means && !omd_is_a(s, g->token, '>');
}

void omd_find_numbers(omd_scan *s)
{
    for (uint32_t i = 0; i < s->group_count;) {
        number n = { .s = s, .index = i, .g = &s->groups[i], .last = i + 1 };
        const omd_group *g = n.g;
        char mark = omd_mark_of(s, g);
        bool inside = mark && strchr("-./", mark) && i && s->groups[i - 1].digits;
        if (!omd_is_taken(s, g->view) && !inside && (g->digits || leads(s, g))) {
            n.signs = omd_signs_of(s, g);
            n.label = omd_label_of(s, g->token, s->groups[run_end(&n) - 1].token + 1);
            if (g->digits && omd_sign_is_digit(s->signs[g->first])) find_digits(&n);
            else find_lettered(&n);
        }
        i = n.last;
    }
}
