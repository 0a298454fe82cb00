/* around.c - reads what the words around a number say */
#include "around.h"

#include <string.h>

const char omd_others[] = " he she han hon hun ze zij hij hän hänet his her hans hennes hendes hänen seine ";

enum { LABEL_WORDS = 5, LABEL_WORDS_AFTER = 3, LABEL_TOKENS = 16, CALL_WORDS = 6, OWN_WORDS = 12, SIGNATURE_TOKENS = 48,
       LAST_LINE_TOKENS = 14, NEAR_FIRM = 8, FAR = 40 };

#define LABELS (OMD_W_ID | OMD_W_FIRM | OMD_W_PHONE | OMD_W_CALL | OMD_W_CALLED | OMD_W_ACCOUNT | OMD_W_CARD | OMD_W_REF | \
                OMD_W_PART | OMD_W_BIRTH | OMD_W_VEHICLE | OMD_W_DEVICE | OMD_W_IP)

uint32_t omd_token_at(const omd_text *t, uint32_t view)
{
    uint32_t low = 0, high = t->token_count;
    while (low + 1 < high) {
        uint32_t middle = low + (high - low) / 2;
        if (t->tokens[middle].view <= view) low = middle;
        else high = middle;
    }
    return low;
}

/* A "sentence" of a page of digits is read near the number only. */
omd_span omd_sentence_around(const omd_scan *s, uint32_t token)
{
    const omd_text *t = s->t;
    omd_span span = { 0, t->token_count };
    if (t->sentence_count) span = (omd_span) { t->sentences[s->sentence[token]].first, t->sentences[s->sentence[token]].last };
    if (token - span.first > FAR) span.first = token - FAR;
    if (span.last > token + FAR) span.last = token + FAR;
    return span;
}

omd_word omd_classes_in(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_word all = 0;
    for (uint32_t i = first; i < last; i++) all |= s->word[i];
    return all;
}

bool omd_is_form(const omd_scan *s, uint32_t token, const char *list)
{
    if (token >= s->t->token_count) return false;
    const omd_token *t = &s->t->tokens[token];
    const char *form = s->t->forms + t->form;
    for (const char *p = strstr(list, form); p && t->form_size; p = strstr(p + 1, form))
        if (p[-1] == ' ' && p[t->form_size] == ' ') return true;
    return false;
}

bool omd_has_ending(const char *form, size_t size, const char *endings, size_t least)
{
    const char *end = form + size, *from = endings;
    for (const char *e = endings;; e++) {
        if (*e && *e != ' ') continue;
        size_t length = (size_t)(e - from);
        if (length && e[-1] == end[-1] && size >= length + least && memcmp(end - length, from, length) == 0) return true;
        if (!*e) return false;
        from = e + 1;
    }
}

bool omd_ends_in(const omd_scan *s, uint32_t token, const char *endings, uint32_t least)
{
    const omd_token *t = &s->t->tokens[token];
    return omd_has_ending(s->t->forms + t->form, t->form_size, endings, least);
}

bool omd_is_a(const omd_scan *s, uint32_t token, char mark)
{
    const omd_token *t = &s->t->tokens[token];
    return t->kind == OMD_WORD && omd_is_kind_of(s->words, mark, s->t->forms + t->form, t->form_size);
}

bool omd_is_marked_as(const omd_scan *s, uint32_t token, char mark)
{
    const omd_token *t = &s->t->tokens[token];
    return omd_is_listed(s->words, mark, s->t->forms + t->form, t->form_size);
}

bool omd_begins_with(const omd_scan *s, uint32_t token, const char *beginnings)
{
    const char *form = s->t->forms + s->t->tokens[token].form;
    for (const char *p = beginnings; *p; p += strcspn(p, " ") + 1)
        if (strncmp(form, p, strcspn(p, " ")) == 0) return true;
    return false;
}

/* How much of "skadenumret", "medlemsnr" and "sopimusnumerolla" says what it numbers; 0: it is no number. */
static size_t numbers_what(const omd_scan *s, uint32_t token)
{
    static const char *const endings[] = { "nummer", "numret", "nr", "number", "numero" }; /* and what cases add */
    const omd_token *t = &s->t->tokens[token];
    const char *form = s->t->forms + t->form;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        const char *found = strstr(form, endings[i]);
        if (found > form + 2 && strlen(found) <= strlen(endings[i]) + (i == 2 ? 0 : i == 4 ? 6 : 2)) return (size_t)(found - form);
    }
    return 0;
}

/* Whatever it numbers is somebody's, but for what is a thing's or a place's. */
static bool numbers_a_thing(const omd_scan *s, uint32_t token)
{
    return omd_begins_with(s, token, "post sid parti ram motor chassi versions tåg tog plats bord hus hylle seiten serie sarja löp løp løb lauf volg ");
}

static omd_word label_classes(const omd_scan *s, uint32_t token)
{
    omd_word classes = s->word[token] & (LABELS | OMD_W_NUMBER);
    if (omd_is_a(s, token, '>')) classes |= OMD_W_VEHICLE;
    size_t what = classes ? 0 : numbers_what(s, token);
    if (!what) return classes;
    if (s->word[token] & OMD_W_OWN) return OMD_W_NUMBER | OMD_W_PHONE;
    const char *form = s->t->forms + s->t->tokens[token].form;
    omd_word of = numbers_a_thing(s, token) ? OMD_W_PART : 0;
    of |= omd_word_classes(s->words, form, what, s->language) | (form[what - 1] == 's' ? omd_word_classes(s->words, form, what - 1, s->language) : 0);
    return OMD_W_NUMBER | (of & OMD_W_PART ? OMD_W_PART : OMD_W_REF); /* "onderdeelnummer" */
}

static const char possessives[] = " our my min vår vårt vart våra vores våre unser unsere unserem unserer unseren unseres onze ons notre nos nuestra nuestro nostro nostra meidän ";

/* "our", a few words before: "our out-of-hours number" */
bool omd_is_ours(const omd_scan *s, uint32_t token, uint32_t least)
{
    if (token + 2 < s->t->token_count && s->word[token + 1] & OMD_W_TO && omd_is_form(s, token + 2, possessives)) return true; /* "numret till vår jour" */
    for (uint32_t i = token, words = 0; i-- > least && words < 4 && s->t->tokens[i].kind == OMD_WORD; words++) {
        if (omd_is_form(s, i, possessives) || (i > least && s->word[i] & OMD_W_IS && omd_ends_in(s, i - 1, "mme", 3))) return true; /* "pajamme on" */
        if (s->word[i] & (OMD_W_YOU | OMD_W_IN | OMD_W_TO | OMD_W_PERSON)) return false;
    }
    return false;
}

/* Whether the sentence before `first` leads on to this one: "Order:", "Claim no." */
static bool goes_on_behind(const omd_scan *s, uint32_t first)
{
    if (first < 2) return false;
    if (omd_is_mark(s, first - 1, ':') || omd_is_mark(s, first - 1, '#')) return true;
    if (!omd_is_mark(s, first - 1, '.') || !label_classes(s, first - 2)) return false;
    return s->t->tokens[first - 2].form_size <= 4 || numbers_what(s, first - 2) > 0;
}

static omd_label label_before(const omd_scan *s, uint32_t first)
{
    const omd_text *t = s->t;
    omd_label label = { 0 };
    omd_span sentence = omd_sentence_around(s, first);
    uint32_t least = sentence.first;
    if (first - least < 2 && goes_on_behind(s, least)) least = least > 4 ? least - 4 : 0;
    if (first - least > LABEL_TOKENS) least = first - LABEL_TOKENS;
    for (uint32_t i = first; i-- > least && label.distance < LABEL_WORDS;) {
        if (t->tokens[i].kind == OMD_MARK) {
            if (omd_is_mark(s, i, '#')) label.number = true;
            if (omd_is_mark(s, i, ',')) label.distance++;
            continue;
        }
        if (t->tokens[i].kind != OMD_WORD) {
            label.distance++;
            continue;
        }
        omd_word classes = label_classes(s, i);
        if (classes & OMD_W_NUMBER && label.distance == 0) label.number = true;
        if (classes & OMD_W_NUMBER && !(classes & ~(OMD_W_NUMBER | OMD_W_PHONE | OMD_W_PART))) {
            if (!label.classes) label.classes = classes, label.token = i;
            if (classes & OMD_W_PART && label.distance == 0 && i > least && !(s->word[i - 1] & (OMD_W_REF | OMD_W_US))) return label; /* "next order with the code SPRING" */
            continue; /* "order number": the word before it says more */
        }
        if (classes) {
            bool of_thing = classes & OMD_W_REF && omd_is_form(s, i, " ref réf referens reference référence referenz referentie ") && i >= least + 2 &&
                            s->word[i - 1 - omd_is_mark(s, i - 1, '(')] & (OMD_W_PART | OMD_W_PRODUCT); /* "the 2.5 L model (ref. KX-4420)" */
            label.classes = of_thing ? OMD_W_PART : classes;
            label.token = i;
            return label;
        }
        label.distance++;
    }
    return label;
}

/* "7740193 is your order number", "7740193, your order" */
static bool starts_label(const omd_scan *s, uint32_t token, uint32_t end)
{
    if (s->word[token] & OMD_W_IS || omd_is_mark(s, token, '(') || omd_is_mark(s, token, '=')) return true;
    if (token + 1 >= end) return false;
    if (s->word[token + 1] & OMD_W_YOU && omd_is_form(s, token, " for as som als comme ")) return true; /* "lb730415a for your nino" */
    return omd_is_mark(s, token, ',') && (s->word[token + 1] & OMD_W_YOU || omd_is_form(s, token + 1, " det that which som "));
}

static omd_label label_after(const omd_scan *s, uint32_t last)
{
    const omd_text *t = s->t;
    omd_label label = { 0 };
    uint32_t end = omd_sentence_around(s, last - 1).last;
    if (last >= end || !starts_label(s, last, end)) return label;
    for (uint32_t i = last + 1; i < end && label.distance < LABEL_WORDS_AFTER; i++, label.distance++) {
        if (s->word[i] & OMD_W_IS || (i == last + 1 && omd_is_form(s, i, " that det "))) continue;
        if (t->tokens[i].kind != OMD_WORD || s->word[i] & (OMD_W_IN | OMD_W_TO | OMD_W_BY) || t->tokens[i].form_size < 3) break;
        omd_word classes = label_classes(s, i) & ~(OMD_W_CALL | OMD_W_CALLED | OMD_W_VEHICLE | OMD_W_PART);
        if (!classes) continue;
        label.classes = classes;
        label.token = i;
        if (classes & ~(OMD_W_NUMBER | OMD_W_PHONE)) break; /* of "order number" the first word tells */
    }
    return label;
}

/* "our company is registered as 07718254": the verb hides what is registered. */
static bool is_firm_behind(const omd_scan *s, uint32_t token)
{
    uint32_t first = omd_sentence_around(s, token).first;
    if (token > first + LABEL_WORDS) first = token - LABEL_WORDS;
    return omd_classes_in(s, first, token) & OMD_W_FIRM;
}

omd_label omd_label_of(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_label before = label_before(s, first);
    if (before.classes == OMD_W_CALLED && is_firm_behind(s, before.token)) before.classes = OMD_W_FIRM;
    omd_label after = label_after(s, last);
    if (before.classes & ~(OMD_W_NUMBER | OMD_W_CALL | OMD_W_CALLED) && !(after.classes & OMD_W_ID && before.distance)) return before;
    return after.classes ? after : before;
}

/* "ringde", but not "can be reached" */
static bool is_past(const omd_scan *s, uint32_t token)
{
    if (!(s->word[token] & OMD_W_CALLED)) return false;
    return !token || !omd_is_form(s, token - 1, " be ");
}

static bool is_name_like(const omd_scan *s, uint32_t token)
{
    const omd_token *t = &s->t->tokens[token];
    return t->kind == OMD_WORD && t->flags & OMD_F_CAPITAL && !(t->flags & OMD_F_CLAUSE) && !(s->word[token] & ~(OMD_W_FIRST | OMD_W_PERSON));
}

/* "ring oss", "nå vår kundtjänst", "call our claims desk" */
static bool calls_us(const omd_scan *s, omd_span span)
{
    for (uint32_t i = span.first; i < span.last; i++) {
        if (!(s->word[i] & OMD_W_CALL)) continue;
        for (uint32_t k = i + 1; k < span.last && k <= i + 3; k++)
            if (s->word[k] & (OMD_W_US | OMD_W_OWN | OMD_W_SHOP) && !(s->word[k] & OMD_W_CALLED)) return true;
    }
    return false;
}

/* After "you": "gave us", "had asked to be called at" */
static bool gives(const omd_scan *s, uint32_t token, uint32_t end)
{
    for (uint32_t i = token; i < end && i < token + 3; i++)
        if (s->word[i] & (OMD_W_CALLED | OMD_W_SAYS) && !(s->word[i] & (OMD_W_IS | OMD_W_HAS))) return true;
    return false;
}

static const char may[] = " om if kan får når hittar can may kann können kunt kun voit voitte pouvez ";

/* "We konden je niet bereiken": you before the verb, and we or one of us before you; "vous joindre". */
static bool we_call_you(const omd_scan *s, uint32_t verb, uint32_t first)
{
    bool you = false;
    if (s->language[0] == 'f' && verb > first && omd_is_form(s, verb - 1, " vous ") && !omd_ends_in(s, verb, "ez", 0)) return true;
    for (uint32_t i = verb; i-- > first && verb - i < 7;) {
        if ((s->word[i] & OMD_W_US && !omd_is_form(s, i, possessives)) || (you && s->word[i] & OMD_W_PERSON)) return you;
        if (s->word[i] & (OMD_W_YOU | OMD_W_THEM)) you = !(i > first && omd_is_form(s, i - 1, may));
    }
    return false;
}

/* "ringde dig på", "called you on", "your mobile": the reviewer's */
static bool is_theirs(const omd_scan *s, omd_span span)
{
    for (uint32_t i = span.first; i + 1 < span.last; i++) {
        if (s->word[i] & (OMD_W_CALL | OMD_W_CALLED) && ((s->word[i + 1] & OMD_W_THEM && !omd_is_form(s, i, " talk ")) || we_call_you(s, i, span.first))) return true;
        if (s->word[i + 1] & OMD_W_CALL && omd_is_form(s, i, " teitä sinua teidät sinut ")) return true; /* "teitä kiinni" */
        if (s->word[i] & OMD_W_YOU && ((s->word[i + 1] & OMD_W_PHONE && !omd_begins_with(s, i + 1, "telefonis ")) || omd_is_form(s, i + 1, " nås "))) return true;
        if (s->word[i] & OMD_W_YOU && s->word[i] & OMD_W_THEM && gives(s, i + 1, span.last)) return true;
    }
    return false;
}

/* "the call from 08-…", "der Anruf von": whoever rang is not us, unless it says so. */
static bool is_from(const omd_scan *s, omd_span span, uint32_t first)
{
    uint32_t from = first > span.first && s->word[first - 1] & (OMD_W_PHONE | OMD_W_NUMBER) ? first - 1 : first;
    if (from <= span.first || omd_classes_in(s, span.first, from) & OMD_W_US) return false;
    return omd_is_form(s, from - 1, " from från fra von vom van du ") && omd_classes_in(s, span.first, from) & (OMD_W_CALL | OMD_W_CALLED | OMD_W_PHONE);
}

static const char us[] = " us oss os uns ons nous ";

/* "with us at", "hos oss på" */
static bool is_with_us(const omd_scan *s, uint32_t first, uint32_t least)
{
    return first > least + 1 && s->word[first - 1] & OMD_W_IN && omd_is_form(s, first - 2, us);
}

/* What people did and what was done for them: who is spoken of so is no desk. */
#define DEALINGS (OMD_W_PERSON | OMD_W_TITLE | OMD_W_SENT | OMD_W_DONE | OMD_W_SPOKE | OMD_W_CALLED)
#define SOMEBODY (OMD_W_YOU | OMD_W_THEM | OMD_W_PRIVATE | OMD_W_REF | OMD_W_LIVES | DEALINGS)

/* "ringde", "delivered", "soitimme", "on file": it was somebody's. */
static bool is_deed(const omd_scan *s, uint32_t token)
{
    const omd_token *t = &s->t->tokens[token];
    bool name = t->flags & OMD_F_CAPITAL && !(t->flags & OMD_F_CLAUSE);
    const char *endings = strchr("ei", s->language[0]) ? "ed" : s->language[0] == 's' ? "te de ades" : s->language[0] != 'f' ? (omd_is_written_in("de nl", s->language) && !(s->word[token + 1] & OMD_W_US) && !omd_ends_in(s, token, "sten", 3) ? "te de ten" : "te de") : /* "båten", "beantworten wir" */ s->language[1] == 'r' ? "é és" : "imme tiin";
    if (!name && !(t->flags & OMD_F_CAPITAL && s->language[0] == 'd' && s->language[1] == 'e') && omd_ends_in(s, token, endings, 3)) return true;
    if (omd_is_written_in("de nl", s->language) && strncmp(s->t->forms + t->form, "ge", 2) == 0 && omd_ends_in(s, token, "t gd", 4) && !omd_is_form(s, token, " geöffnet geeignet gevestigd gelegt ")) return true; /* "geputzt" */
    return omd_is_marked_as(s, token, '_');
}

/* Not "you can", "if you", "our colleague", nor what "can be" or "is" done. */
static bool is_tie(const omd_scan *s, uint32_t i, uint32_t end, omd_word ties)
{
    omd_word w = s->word[i];
    bool danish = strncmp(s->language, "da", 2) == 0 || strncmp(s->language, "nb", 2) == 0;
    if (i && omd_is_form(s, i - 1, possessives)) w &= ~OMD_W_PERSON;
    if (i && s->word[i - 1] & OMD_W_US) w &= ~OMD_W_LIVES; /* "hvor vi bor" */
    if (i && !omd_is_written_in("nl", s->language) && omd_is_form(s, i - 1, " be are is bli ") && !(w & ties & ~(DEALINGS | OMD_W_REF))) return false;
    if (w & OMD_W_YOU && ((w & OMD_W_IS && danish) || (i && omd_is_form(s, i - 1, may)) || (i + 1 < end && omd_is_form(s, i + 1, may)))) return false;
    if (w & ties || ((w & (OMD_W_FIRST | OMD_W_VAGUE | OMD_W_MONTH)) == OMD_W_FIRST && s->t->tokens[i].flags & OMD_F_CAPITAL && !(i && s->word[i - 1] & OMD_W_GREETING))) return true;
    return is_deed(s, i) || (strncmp(s->language, "fi", 2) == 0 && omd_ends_in(s, i, "si nne", 3));
}

/* Whether the sentence speaks to or of somebody: what nobody is tied to is the writer's own. */
static bool tells_of(const omd_scan *s, omd_span span, uint32_t first, uint32_t last, omd_word ties)
{
    for (uint32_t i = span.first; i < span.last; i++)
        if ((i < first || i >= last) && s->t->tokens[i].kind == OMD_WORD && !omd_is_taken(s, s->t->tokens[i].view) && is_tie(s, i, span.last, ties)) return true;
    return false;
}

/* The token before a number, its plus or its bracket; the number itself where none is. */
static uint32_t before_number(const omd_scan *s, uint32_t first, uint32_t least)
{
    if (first == least) return first;
    uint32_t before = first - 1;
    return before > least && (omd_is_mark(s, before, '+') || omd_is_mark(s, before, '(')) ? before - 1 : before;
}

/* A number or a place that is said of nobody, but not one that nothing is said of: "Tel. 08-…" */
static bool is_free(const omd_scan *s, omd_span span, uint32_t first, uint32_t last)
{
    if (first == span.first || (first - span.first < 3 && omd_classes_in(s, span.first, first) & (OMD_W_PHONE | OMD_W_ADDRESS | OMD_W_NUMBER))) return false;
    if (s->word[before_number(s, first, span.first)] & OMD_W_IS && omd_classes_in(s, span.first, first) & OMD_W_HAS) return false; /* "what we have is …" */
    if (omd_is_form(s, before_number(s, first, span.first), " om if whether ")) return false; /* "säg till om 0768 … är fel" */
    bool leaves = omd_is_form(s, first - 1, " from från fra von ab vanaf du "); /* "Cruises leave from …, tickets are £18" */
    return !tells_of(s, span, first, last, SOMEBODY & ~(s->kind == OMD_INVITATION || leaves ? OMD_W_REF : 0)); /* a receipt has both */
}

/* "unsere Rezeption: 0941 …", "notre standard vous écoute au …": ours, nobody else's and no deed is
 * told of it; but not "… dig på 070-…". */
static bool is_of_ours(const omd_scan *s, omd_span span, uint32_t first, uint32_t last)
{
    if (first == span.first) return false;
    uint32_t before = before_number(s, first, span.first);
    bool you = omd_classes_in(s, before > span.first ? before - 1 : before, first) & (OMD_W_YOU | OMD_W_THEM);
    if (you || omd_classes_in(s, span.first, first) & (OMD_W_PERSON | OMD_W_CALLED)) return false;
    for (uint32_t i = span.first; i < first; i++)
        if (omd_is_form(s, i, possessives)) return !tells_of(s, span, first, last, DEALINGS | OMD_W_REF | OMD_W_LIVES);
    return false;
}

/* "…, 22 quai Suffren, Saint-Tropez · 04 94 …": right after the place where the firm is. */
static bool follows_own_place(const omd_scan *s, uint32_t first)
{
    const omd_text *t = s->t;
    while (first && !omd_is_taken(s, t->tokens[first - 1].view) && (t->tokens[first - 1].kind == OMD_MARK || s->word[first - 1] & OMD_W_PHONE)) first--;
    return first && s->taken[t->tokens[first - 1].view] == OMD_OWN_PLACE;
}

/* "Open 9 to 5.30. Tel. 01539 …": what stands by itself after hours or a desk is ours. */
static bool follows_hours(const omd_scan *s, omd_span span, uint32_t first)
{
    if (first - span.first > 2 || !span.first) return false;
    omd_span before = omd_sentence_around(s, span.first - 1);
    omd_word all = omd_classes_in(s, before.first, first);
    if (all & SOMEBODY) return false;
    for (uint32_t i = before.first; i < span.first; i++)
        if (s->t->tokens[i].entity == OMD_E_TIME) return true;
    return (all & (OMD_W_OWN | OMD_W_SHOP)) != 0;
}

/* "vi finns i hemmet, telefon", "0565-12 07 70 till verkstan" */
static bool is_of_a_firm(const omd_scan *s, omd_span span, uint32_t first, uint32_t last)
{
    if (last + 1 < span.last && s->word[last] & OMD_W_TO && s->word[last + 1] & (OMD_W_SHOP | OMD_W_OWN)) return true;
    if (first < span.first + 2 || tells_of(s, span, first, last, SOMEBODY & ~OMD_W_YOU)) return false;
    if (!(s->word[first - 1] & OMD_W_PHONE) || s->word[first - 2] & OMD_W_YOU) return false;
    for (uint32_t i = span.first; i < first; i++)
        if (omd_is_form(s, i, " vi we ")) return true;
    return false;
}

/* "mellan 8 och 10", "alle hverdager", "klo 8–10": when somebody answers. */
static bool keeps_hours(const omd_scan *s, omd_span span)
{
    for (uint32_t i = span.first; i + 1 < span.last; i++) {
        bool number = s->t->tokens[i + 1].kind == OMD_NUMBER;
        if (omd_is_a(s, i, '-') || (number && omd_is_form(s, i, " mellan mellem mellom zwischen tussen between entre kello klo "))) return true;
    }
    return false;
}

/* "The number that rang you, 020 …, is our office", "Ser du 22 … på skjermen, er det kundesenteret vårt" */
static bool is_said_to_be_ours(const omd_scan *s, uint32_t last, uint32_t end)
{
    for (uint32_t i = last; i < end && i < last + 8; i++) {
        if (omd_is_form(s, i, " var war was were ") || !(s->word[i] & OMD_W_IS || omd_is_form(s, i, " c'est ") || (omd_is_form(s, i, " 's ") && omd_is_form(s, i - 1, " it that ")))) continue;
        bool desk = false, ours = false;
        for (uint32_t k = i + 1; k < end && k < i + 4 && !(s->word[k] & (OMD_W_YOU | OMD_W_THEM | OMD_W_PERSON)); k++) {
            desk |= (s->word[k] & (OMD_W_OWN | OMD_W_SHOP)) != 0;
            ours |= omd_is_form(s, k, possessives) || omd_ends_in(s, k, "mme", 3);
            if (ours && (desk || (k == i + 1 && i < last + 2))) return true;
        }
    }
    return false;
}

bool omd_is_own_phone(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_span span = omd_sentence_around(s, first);
    if (span.first && first == span.first && omd_is_mark(s, first - 1, '?')) { /* "Fragen? 0341 …" */
        uint32_t start = omd_sentence_around(s, first - 1).first;
        omd_word asked = omd_classes_in(s, start, first);
        if (asked & OMD_W_OWN || (first - start < 5 && !(asked & (OMD_W_YOU | OMD_W_THEM | OMD_W_PHONE | OMD_W_CALLED | OMD_W_PERSON)))) return true;
    }
    if (first - span.first < 2 && goes_on_behind(s, span.first)) span.first = omd_sentence_around(s, span.first - 1).first; /* "… har tlf. 98 16 20 30" */
    omd_word all = omd_classes_in(s, span.first, first) | omd_classes_in(s, last, span.last);
    if (all & OMD_W_PRIVATE) return false;
    if (first >= s->closing || is_with_us(s, first, span.first) || follows_own_place(s, first) || follows_hours(s, span, first)) return true;
    if (is_said_to_be_ours(s, last, span.last)) return true;
    if (is_theirs(s, span) || is_from(s, span, first)) return false;
    if (first > span.first + 1 && s->word[first - 1] & OMD_W_TO && omd_is_marked_as(s, first - 2, '"')) return false;
    if (calls_us(s, span) || (s->kind == OMD_INVITATION && !(all & (OMD_W_CALLED | OMD_W_REF | OMD_W_SENT)) && !(s->word[before_number(s, first, span.first)] & OMD_W_TO) && !omd_is_form(s, before_number(s, first, span.first), " naar au "))) return true;
    for (uint32_t i = span.first; i < first; i++)
        if (omd_is_form(s, i, omd_others)) return false; /* "han nås på" */
    bool called = false, named = false;
    for (uint32_t i = first, words = 0; i-- > span.first && words < OWN_WORDS; words += !omd_is_taken(s, s->t->tokens[i].view)) {
        omd_word w = s->word[i];
        if (is_past(s, i)) called = true;
        else if (w & OMD_W_CALLED) return true;
        if (w & (OMD_W_OWN | OMD_W_SHOP) && !called && !named) return true;
        bool at = omd_classes_in(s, i, first) & OMD_W_IN; /* "ring Lisa på 0303-123 45", "ring Lisa på kansliet, …" */
        bool tried = i > span.first && s->word[i - 1] & OMD_W_CALLED; /* "yritti tavoittaa" */
        if (w & OMD_W_CALL && words < CALL_WORDS && (!named || at) && !called && !tried) return true;
        if ((w & (OMD_W_PHONE | OMD_W_NUMBER) || numbers_what(s, i)) && omd_is_ours(s, i, span.first)) return true;
        if (omd_is_form(s, i, " phone ") && s->word[i + 1] & (OMD_W_ARTICLE | OMD_W_US)) return true; /* "or phone the pharmacy on" */
        if (!(all & OMD_W_YOU) && omd_is_form(s, i, " new ny nya nye nytt neue nieuwe nieuw uusi nouveau nouvelle ")) return true;
        if (is_name_like(s, i) || w & (OMD_W_TITLE | OMD_W_PERSON)) named = true;
    }
    uint32_t line = first > span.first + 2 && omd_is_form(s, first - 1, " au ") ? first - 2 : first - 1;
    bool by_phone = first > span.first + 1 && s->word[line] & OMD_W_PHONE && omd_is_form(s, line - 1, " per par via pr by "); /* "of per telefoon 050 …" */
    if (!called && !(all & (OMD_W_CALLED | OMD_W_REF)) && (by_phone || keeps_hours(s, span))) return true;
    bool from = first > span.first && omd_is_form(s, before_number(s, first, span.first), " från fra vom von van numerosta mobil mobile cell ");
    return is_of_ours(s, span, first, last) || (!from && is_free(s, span, first, last)) || is_of_a_firm(s, span, first, last);
}

/* "We're the green door opposite the Co-op, 55 Tannery Lane" */
static bool we_are_there(const omd_scan *s, uint32_t least, uint32_t first)
{
    for (uint32_t i = first; i-- > least + 1;) {
        if (s->word[i] & SOMEBODY & ~OMD_W_YOU) return false;
        if (omd_is_form(s, i - 1, " we vi ") && omd_is_form(s, i, " 're are 've ligger finns sitter håller ")) return true;
    }
    return false;
}

/* "… at Oak & Son, 2 Mill Lane", "hos Ek & Co, Bruksvägen 2": behind a firm's name. */
static bool follows_firm(const omd_scan *s, uint32_t first, uint32_t least)
{
    if (first < least + 3 || !omd_is_mark(s, first - 1, ',')) return false;
    uint32_t i = first - 1;
    while (i > least && (s->t->tokens[i - 1].flags & OMD_F_CAPITAL || omd_is_mark(s, i - 1, '&')) && !(s->t->tokens[i].flags & OMD_F_CLAUSE && i < first - 1)) i--;
    for (uint32_t k = i; k < first - 1; k++)
        if (s->word[k] & (OMD_W_COMPANY | OMD_W_SHOP) || omd_is_mark(s, k, '&')) return true;
    return false;
}

/* "our gardeners were at 8 Mill Rise": where ours went somebody else lives. */
static bool ours_went_there(const omd_scan *s, uint32_t least, uint32_t first)
{
    for (uint32_t i = least; i + 2 < first; i++)
        if (omd_is_form(s, i, possessives) && omd_ends_in(s, i + 1, "ners ters ors örer örerna killar men lads crew van vans bil", 0)) return true;
    return false;
}

/* "unsere Anlage in der …", "our unit on": the noun right before is ours, and nobody there is spoken of. */
static bool is_at_our_place(const omd_scan *s, uint32_t first, uint32_t least)
{
    uint32_t i = first;
    while (i > least && !(s->word[i - 1] & SOMEBODY) && (s->t->tokens[i - 1].kind == OMD_MARK || s->t->tokens[i - 1].form_size < 4 || s->word[i - 1] & (OMD_W_IN | OMD_W_ADDRESS))) i--;
    for (uint32_t words = 0; i-- > least && words < 3 && s->t->tokens[i].kind == OMD_WORD; words++) {
        if (omd_is_form(s, i, possessives)) return words > 0;
        if (s->word[i] & (SOMEBODY | OMD_W_FIRST | OMD_W_PHONE | OMD_W_IN | OMD_W_TO)) return false;
    }
    return false;
}

/* "we're at", "vi ligger på", "wir sind in der" */
static bool stand_there(const omd_scan *s, uint32_t first, uint32_t least)
{
    bool stands = false;
    for (uint32_t i = first, words = 0; i-- > least && words < 9; words++) {
        if (s->word[i] & (OMD_W_US | OMD_W_SHOP)) return stands;
        if (stands && s->word[i] & OMD_W_AND) return omd_classes_in(s, least, i) & OMD_W_US; /* "we … and are at" */
        if (s->t->tokens[i].kind != OMD_WORD || omd_is_form(s, i, " al sinds sedan siden seit depuis since alltid always immer altijd ")) continue;
        if (omd_is_form(s, i, " are 're re is 's been opened öppnat legat är ligger er sind zijn zitten sommes flyttade flyttar flyttat moved moving umgezogen flyttet verhuisd déménagé ") || (i && omd_is_form(s, i, " were was ") && omd_is_form(s, i - 1, " always "))) stands = true;
        else if (!(s->word[i] & (OMD_W_IN | OMD_W_ARTICLE | OMD_W_PARTICLE)) && !omd_is_form(s, i, " i in aan op der die dem au à the now nu nå nun have 've ve has har avons haben to till til nach naar c'est désormais ")) return false;
    }
    return false;
}

bool omd_is_own_place(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_span span = { omd_sentence_around(s, first).first, omd_sentence_around(s, last - 1).last }; /* "Lessingstr." ends none */
    if (goes_on_behind(s, span.first)) span.first = omd_sentence_around(s, span.first - 1).first; /* "Nous avons déménagé : c'est au …" */
    if (first >= s->closing) return true;
    omd_word before = omd_classes_in(s, span.first, first);
    if (omd_classes_in(s, first > NEAR_FIRM ? first - NEAR_FIRM : 0, last + 3 < s->t->token_count ? last + 3 : last) & OMD_W_FIRM) return true; /* "org.nr 556903-7715, Skolgatan 11" */
    for (uint32_t i = first; i-- > span.first;) /* "i Torggata 5 og i Storgata 12" */
        if (s->taken[s->t->tokens[i].view] == OMD_OWN_PLACE) return !(omd_classes_in(s, i, first) & SOMEBODY);
    if (follows_firm(s, first, span.first)) return true;
    if (before & OMD_W_PERSON || ours_went_there(s, span.first, first)) return false; /* where a technician goes someone else lives */
    if (stand_there(s, first, span.first) || we_are_there(s, span.first, first) || is_at_our_place(s, first, span.first)) return true;
    for (uint32_t i = first; i > span.first && !(before & OMD_W_SENT); i--) /* "hos oss på Rorbusenteret, …" */
        if (is_with_us(s, i, span.first)) return true;
    for (uint32_t i = first, words = 0; i-- > span.first && words < 7; words++) {
        bool ours = omd_is_ours(s, i, span.first) || (i > span.first && s->word[i] & OMD_W_LIVES && s->word[i - 1] & OMD_W_US) || (s->word[i + 1] & OMD_W_TO && i + 2 < first && !(before & (SOMEBODY | OMD_W_FIRST))); /* "adressen till butiken" */
        if (words == 1 && !(before & SOMEBODY) && omd_is_ours(s, i, span.first)) return true; /* "our new hall on" */
        if (s->word[i] & (OMD_W_ADDRESS | OMD_W_LIVES)) return ours || (omd_classes_in(s, last, span.last) & OMD_W_US && !(before & (SOMEBODY | OMD_W_FIRST))) || (before & (OMD_W_VISIT | OMD_W_SHOP) && !(before & OMD_W_YOU));
        if (s->word[i] & (OMD_W_VISIT | OMD_W_SHOP)) return (!(s->word[i + 1] & OMD_W_THEM) || s->word[i + 2] & OMD_W_US || omd_is_form(s, i, " see ")) && !(before & (s->word[i] & OMD_W_SHOP ? OMD_W_DONE : OMD_W_DONE | OMD_W_SENT));
    }
    for (uint32_t i = last; i < span.last; i++)
        if (omd_is_form(s, i, " vært været varit haft hatt était étaient oli olivat ")) return false; /* "måleren i Sjøveien 8 har vært feil" */
    return is_free(s, span, first, last);
}

bool omd_is_own_mail(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_span span = omd_sentence_around(s, first);
    omd_word before = omd_classes_in(s, span.first, first);
    if (first >= s->closing || before & (OMD_W_CALL | OMD_W_OWN)) return true;
    bool yours = omd_classes_in(s, first > span.first + 2 ? first - 2 : span.first, first) & OMD_W_YOU; /* "din mejl" */
    if (first > span.first) span.last = first;
    return !yours && !tells_of(s, span, first, last, DEALINGS & ~OMD_W_PERSON);
}

/* What tells that a last line says something, and names nobody who signs. */
#define SPEAKS (OMD_W_SAYS | OMD_W_HAS | OMD_W_YOU | OMD_W_LIVES | OMD_W_SENT | OMD_W_DONE | OMD_W_REF | OMD_W_GREETING)

/* Where short last lines begin that nothing is said in: "Rolf Ek och Darko Petrovic,
 * Varsam Bortforsling"; token_count: there are none. */
static uint32_t signing_lines(const omd_scan *s)
{
    const omd_text *t = s->t;
    for (uint32_t found = t->token_count;;) {
        uint32_t start = found;
        while (start > 1 && !(t->tokens[start - 1].flags & (OMD_F_NEWLINE | OMD_F_PARAGRAPH)))
            if (found - --start > LAST_LINE_TOKENS) return found;
        if (start-- <= LAST_LINE_TOKENS || (omd_sentence_around(s, start).last < found && !(s->word[start] & OMD_W_PHONE)) || omd_classes_in(s, start, found) & SPEAKS) return found;
        if (found < t->token_count && (omd_is_mark(s, found - 1, '.') || omd_is_mark(s, found - 1, '!') || omd_is_mark(s, found - 1, '?'))) return found;
        found = start;
    }
}

/* The first closing word that has little after it and begins a line, or nearly; "best"
 * and the like only where they open it. Without one, a last line that signs. */
uint32_t omd_closing_line(const omd_scan *s)
{
    const omd_text *t = s->t;
    uint32_t least = t->token_count > SIGNATURE_TOKENS ? t->token_count - SIGNATURE_TOKENS : 0;
    uint32_t found = signing_lines(s);
    for (uint32_t i = t->token_count; i-- > least;) {
        if (!(s->word[i] & OMD_W_CLOSING)) continue;
        uint32_t start = omd_sentence_around(s, i).first;
        const omd_token *token = &t->tokens[i];
        const char *opens = omd_word_about(s->words, t->forms + token->form, token->form_size, OMD_W_CLOSING);
        bool team = omd_is_form(s, i, " team équipe ") && i == start + 1 && s->word[start] & OMD_W_YOU; /* "Ihr Team vom …" */
        if (team || i - start <= (*opens ? 0 : 4)) found = start;
    }
    return found;
}
