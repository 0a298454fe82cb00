/* address.c - finds a street with its house number, and what of the address follows
 *
 * "Björkstigen 14 B, 852 31 Sundsvall", "48 Thistle Grove, Harrogate HG1 5QT", "14 rue de
 * la Paix". The house number leads: around each small number a street is looked for. */
#include "address.h"

#include <string.h>

#include "around.h"
#include "harmless.h"
#include "../text/points.h"

enum { MOST_STREET_WORDS = 5, MOST_HOUSE_DIGITS = 5, MOST_PARTS = 4 };

/* Ends of street names. Those with languages mean something else in others: "spring". */
typedef struct {
    const char *languages, *endings;
} ending_row;

static const ending_row endings[] = {
    { NULL, "gatan vägen bron höjden gränd gränden stigen torget backen allén strasse straat gracht veien stræde esplanaden promenaden" },
    { "sv fi", "vagen grand torg plan gången kajen slingan liden leden ringen backe stig gata väg" },
    { "da", "ageren bakke bækken draget dammen dalen grøften gyden husene højen kæret leddet løkken mosen skoven sletten sporet svinget vang åsen åbrinken brynet engen haven krogen lunden marken parken toften boulevard boulevarden promenade vej gade allé alle plads vænget vangen torv stien bakken" },
    { "nb", "berget brekka bråten dalen enga faret grenda haugen høgda jordet kleiva kroken lia løkka lunden myra ringen skogen sletta snaret stien stubben svingen tråkket tunet åsen gate gaten gata vei veg vegen plass allé alle stien bakken torg" },
    { "de", "str chaussee graben winkel weg platz allee gasse ring damm ufer steig" },
    { "nl", "laan weg plein kade singel dreef hof steeg" },
    { "fi", "katu kadulla kadulle kadun tie kuja kujalla polku tori kaari väylä rinne raitti" },
};

static const char *form_of(const omd_scan *s, uint32_t token) { return s->t->forms + s->t->tokens[token].form; }

static bool is_word(const omd_scan *s, uint32_t token)
{
    return token < s->t->token_count && s->t->tokens[token].kind == OMD_WORD;
}

static bool is_capital(const omd_scan *s, uint32_t token)
{
    return is_word(s, token) && s->t->tokens[token].flags & OMD_F_CAPITAL;
}

/* How many letters stand before a street's ending: "Kungs|gatan"; -1 where it has none. */
static int street_stem(const omd_scan *s, uint32_t token)
{
    const omd_token *t = &s->t->tokens[token];
    const char *form = form_of(s, token);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (!omd_is_written_in(endings[i].languages, s->language)) continue;
        for (const char *e = endings[i].endings; *e; e += *e == ' ') {
            size_t size = strcspn(e, " ");
            bool same = size <= t->form_size && memcmp(form + t->form_size - size, e, size) == 0;
            bool deed = same && size == 6 && t->form_size > 8 && memcmp(form + t->form_size - 7, "eringen", 7) == 0; /* "Uppdateringen" */
            if (same && !deed) return (int)(t->form_size - size);
            e += size;
        }
    }
    return -1;
}

/* The first token of a street whose last word is `token`: "Södra vägen", "Karl Johans gate",
 * "calle Mayor"; token_count where it is none. */
static uint32_t street_start(const omd_scan *s, uint32_t token)
{
    uint32_t none = s->t->token_count, start = token;
    bool cut = omd_is_mark(s, token, '.') && token; /* "Hauptstr. 5" */
    if (cut) token = --start;
    if (!is_word(s, token)) return none;
    if (cut && omd_is_written_in("sv", s->language) && is_capital(s, token) && omd_ends_in(s, token, "sg ng tg dg lg arg rv kv sv lv", 4) && !omd_ends_in(s, token, "ing", 0) && !(s->t->tokens[token].flags & OMD_F_CLAUSE)) return start; /* "Storg. 5" */
    int stem = street_stem(s, token);
    if (stem >= 3 && !(s->t->tokens[token].flags & OMD_F_CAPITAL) && (!omd_is_written_in("sv da nb no nl de", s->language) || s->t->tokens[token].form_size < 8)) stem = -1;
    if (stem >= 2 && !(start && is_capital(s, start) && is_capital(s, start - 1)) && omd_is_marked_as(s, token, '(') /* roads that have distances, not houses */) stem = -1;
    if (stem >= 2) {
        while (start > 0 && token - start < 2 && is_capital(s, start - 1) &&
               (!(s->t->tokens[start - 1].flags & OMD_F_CLAUSE) || s->word[start - 1] & OMD_W_NO_NAME)) start--;
        return start;
    }
    if (stem == 0) {
        while (start > 0 && token - start < 2 && is_capital(s, start - 1) &&
               (!(s->t->tokens[start - 1].flags & OMD_F_CLAUSE) || s->word[start - 1] & OMD_W_NO_NAME)) start--;
        return start < token ? start : none;
    }
    if (start > 0 && omd_is_written_in("de", s->language) && is_capital(s, start) && is_capital(s, start - 1) && !(s->t->tokens[start - 1].flags & OMD_F_CLAUSE) &&
        omd_is_form(s, start - 1, " am im "))
        return start - 1; /* "Am Markt 7" */
    for (uint32_t words = 0; words < MOST_STREET_WORDS; words++, start--) {
        if (s->word[start] & OMD_W_STREET && omd_is_written_in("es it pt pl cs sk fr", s->language)) return start < token ? start : none;
        bool inside = is_capital(s, start) || s->word[start] & OMD_W_PARTICLE || omd_is_mark(s, start, '.');
        if (!inside || start == 0) break;
    }
    return none;
}

/* The token after "Thistle Grove" when it begins at `token`; `token` where no street does. */
static uint32_t street_end(const omd_scan *s, uint32_t token)
{
    uint32_t end = token;
    if (s->word[token] & OMD_W_STREET && omd_is_written_in("fr", s->language)) { /* rue de la Paix */
        for (end = token + 1; end < token + MOST_STREET_WORDS && (is_capital(s, end) || (is_word(s, end) && s->word[end] & OMD_W_PARTICLE));) end++;
        return end > token + 1 ? end : token;
    }
    for (uint32_t i = token; i < token + MOST_STREET_WORDS && is_word(s, i); i++) {
        bool street = s->word[i] & OMD_W_STREET;
        bool plain = !(s->t->tokens[i].flags & OMD_F_CAPITAL);
        if (i > token && street && (!plain || s->t->tokens[i].form_size >= 4)) {
            bool strong = plain ? omd_is_form(s, i, " street road avenue ") : true;
            if (strong) end = i + 1;
        }
        if (plain && !(i == token + 1 && street) && s->word[i] & (OMD_W_UNIT | OMD_W_MONEY | OMD_W_MONTH | OMD_W_ARTICLE | OMD_W_US)) break;
        if (plain && i > token + 1) break;
        if (plain && i == token && !(s->word[i + 1] & OMD_W_STREET) && !omd_is_form(s, i, " the upper lower old new great little north south east west st ")) break; /* "9 leave from Victoria Square" */
        if (s->word[i] & (OMD_W_MONTH | OMD_W_UNIT) && i == token) break;
    }
    if (end < s->t->token_count && end > token && omd_is_mark(s, end, '.') && !(s->t->tokens[end].flags & OMD_F_SPACE) &&
        s->t->tokens[end - 1].form_size <= 4 && omd_sentence_around(s, end).last > end + 1)
        end++;
    return end;
}

/* Digits as in a postcode: four or five, or three and two. */
static bool is_postcode(const omd_scan *s, uint32_t token, uint32_t *end)
{
    const omd_text *t = s->t;
    *end = token + 1;
    if (token >= t->token_count || t->tokens[token].kind != OMD_NUMBER) return false;
    uint32_t size = t->tokens[token].view_end - t->tokens[token].view;
    if (size == 3 && token + 1 < t->token_count && t->tokens[token + 1].kind == OMD_NUMBER) {
        *end = token + 2;
        return t->tokens[token + 1].view_end - t->tokens[token + 1].view == 2;
    }
    if (size == 4 && is_word(s, token + 1) && t->tokens[token + 1].form_size == 2 && t->tokens[token + 1].flags & OMD_F_CAPITALS) *end = token + 2; /* 1012 AB */
    return size == 4 || size == 5;
}

static uint32_t towns_end(const omd_scan *s, uint32_t token)
{
    uint32_t end = token;
    while (end < token + 3 && is_capital(s, end) && !(end > token && s->t->tokens[end].flags & OMD_F_CLAUSE) && !(s->t->tokens[end].flags & OMD_F_PARAGRAPH)) end++;
    return end;
}

/* The token after "2. tv.", "st. th.", "3. sal"; `at` where no Danish floor stands. */
static uint32_t floor_end(const omd_scan *s, uint32_t at)
{
    const omd_text *t = s->t;
    uint32_t i = at, end = at;
    bool low = omd_is_form(s, i, " st kl kld "), number = t->tokens[i].kind == OMD_NUMBER && t->tokens[i].view_end - t->tokens[i].view <= 2;
    if (!omd_is_written_in("da nb", s->language) || (!low && !number)) return at;
    for (int part = 0; part < 3; part++) {
        if (++i < t->token_count && omd_is_mark(s, i, '.')) i++;
        if (!omd_is_form(s, i, " tv th mf sal etg etasje ")) break;
        end = i + 1;
    }
    if (end > at && end < t->token_count && omd_is_mark(s, end, '.') && end + 1 < t->token_count && !(t->tokens[end + 1].flags & OMD_F_CAPITAL)) end++;
    return end;
}

/* Past floor, flat, postcode and town. `i` is the token after street and number. */
static uint32_t rest_end(const omd_scan *s, uint32_t i, bool number_first)
{
    const omd_text *t = s->t;
    uint32_t after;
    for (int part = 0; part < MOST_PARTS && i < t->token_count; part++) {
        uint32_t at = i;
        if (omd_is_mark(s, at, ',')) at++;
        if (at >= t->token_count) break;
        uint32_t floor = floor_end(s, at);
        if (floor > at) {
            i = floor;
        } else if (s->word[at] & OMD_W_UNIT_OF_HOME && at + 1 < t->token_count && t->tokens[at + 1].kind == OMD_NUMBER) {
            i = at + 2;
        } else if (is_postcode(s, at, &after)) {
            i = towns_end(s, after);
        } else if (at > i && number_first && is_capital(s, at) && !(s->word[at] & OMD_W_MONTH)) {
            i = towns_end(s, at);
        } else if (number_first && i > 0 && is_capital(s, at) && t->tokens[at].flags & OMD_F_CAPITALS && t->tokens[at].form_size <= 4) {
            i = at + 1; /* IA, HG1 */
            if (i < t->token_count && t->tokens[i].form_size == 3 && t->tokens[i].kind == OMD_WORD && omd_is_digit(t->points[t->tokens[i].view])) i++;
        } else if (at == i && !number_first && is_word(s, at) && omd_is_form(s, at, " i in ") && is_capital(s, at + 1)) {
            return towns_end(s, at + 1);
        } else {
            break;
        }
    }
    return i;
}

static void claim(omd_scan *s, uint32_t first, uint32_t last, uint32_t least_view_end)
{
    uint32_t view = s->t->tokens[first].view, end = s->t->tokens[last - 1].view_end;
    if (end < least_view_end) end = least_view_end;
    bool own = omd_is_own_place(s, first, last);
    omd_claim(s, view, end, own ? OMD_P_NONE : OMD_P_ADDRESS, OMD_E_ADDRESS, own ? OMD_OFF : OMD_ERROR, NULL);
}

/* The token after a house number: "14", "14B", "14 B", "7–9", "18/A". */
static uint32_t house_end(const omd_scan *s, uint32_t index)
{
    const omd_group *g = &s->groups[index];
    uint32_t token = omd_token_at(s->t, g->view_end - 1) + 1;
    bool lettered = false;
    for (int part = 0; part < 3 && index + 1 < s->group_count; part++, index++) {
        const omd_group *next = g + 1;
        char mark = omd_mark_of(s, next);
        bool letter = next->size == 1 && !next->digits && (s->t->tokens[next->token].flags & OMD_F_CAPITAL || mark == '/');
        bool house = next->digits == next->size && next->size <= 3;
        bool flat = house && lettered && mark == ' ' && omd_is_written_in("fi", s->language); /* "12 A 5" */
        if (!(mark && strchr(" -/_", mark) && letter) && !(mark && strchr("-/", mark) && house) && !flat) break;
        lettered = letter;
        token = omd_token_at(s->t, next->view_end - 1) + 1;
        g = next;
    }
    return token;
}

/* "Norra Bysjön 217, 781 95 Borlänge": where in the country, told by the postcode after it; or token_count. */
static uint32_t hamlet_start(const omd_scan *s, const omd_group *g, uint32_t end)
{
    uint32_t start = g->token, after;
    if (!omd_is_written_in("sv da nb fi de nl", s->language) || g->digits > 3 || end >= s->t->token_count || !omd_is_mark(s, end, ',') || !is_postcode(s, end + 1, &after)) return s->t->token_count;
    const uint32_t *code = s->t->points + s->t->tokens[end + 1].view;
    bool year = (code[0] == '1' && code[1] == '9') || (code[0] == '2' && code[1] == '0');
    if (!is_capital(s, after) || s->t->tokens[after].flags & OMD_F_CLAUSE || year) return s->t->token_count;
    while (g->token - start < 3 && start && is_capital(s, start - 1) && !(s->word[start - 1] & (OMD_W_MONTH | OMD_W_PART))) {
        start--;
        if (s->t->tokens[start].flags & OMD_F_CLAUSE) break;
    }
    return start < g->token ? start : s->t->token_count;
}

static bool is_house_number(const omd_scan *s, const omd_group *g)
{
    const omd_group *next = g + 1;
    if (next < s->groups + s->group_count && omd_mark_of(s, next) == '.' && next->digits) return false; /* "10.4.2.1" */
    if (!g->digits || g->digits > MOST_HOUSE_DIGITS || g->size - g->digits > 1 || s->signs[g->first] == '0') return false;
    return omd_sign_is_digit(s->signs[g->first]);
}

/* "Vi öppnade på Drottninggatan 1987": houses in Sweden and Denmark have no such numbers. */
static bool is_year(const omd_scan *s, const omd_group *g)
{
    const char *d = s->signs + g->first;
    return g->size == 4 && g->digits == 4 && omd_is_written_in("sv da", s->language) && (memcmp(d, "19", 2) == 0 || memcmp(d, "20", 2) == 0);
}

/* "HG1 5QT", "SW1A 2AA" */
static bool is_british_postcode(const omd_scan *s, const omd_group *g)
{
    const omd_group *next = g + 1;
    const char *d = s->signs + g->first, *e = d + g->size;
    if (!omd_is_written_in("en", s->language) || g->size < 2 || g->size > 4 || omd_sign_is_digit(d[0]) || next >= s->groups + s->group_count) return false;
    if (next->size != 3 || next->digits != 1 || !omd_sign_is_digit(*e) || omd_mark_of(s, next) != ' ') return false;
    return s->t->tokens[g->token].flags & OMD_F_CAPITAL && s->t->points[next->view_end - 1] < 'a';
}

/* "17 Quarry Bank, Matlock DE4 3AN": capitals only between a number and a postcode; the token after it, or 0. */
static uint32_t british_end(const omd_scan *s, uint32_t index)
{
    for (uint32_t k = index + 1; k + 1 < s->group_count && k < index + 5; k++) {
        if (!is_british_postcode(s, &s->groups[k])) continue;
        for (uint32_t i = s->groups[index].token + 1; i < s->groups[k].token; i++)
            if (!is_capital(s, i) && !omd_is_mark(s, i, ',')) return 0;
        return s->groups[k].token > s->groups[index].token + 1 ? omd_token_at(s->t, s->groups[k + 1].view_end - 1) + 1 : 0;
    }
    return 0;
}

static bool is_number_word(const omd_scan *s, uint32_t i) { return omd_is_form(s, i, " nummer nr number no "); }

static void look(omd_scan *s, uint32_t index)
{
    const omd_group *g = &s->groups[index];
    const omd_text *t = s->t;
    omd_harmless h;
    if (!is_house_number(s, g) || is_year(s, g) || omd_is_taken(s, g->view)) return;
    if (g->token && g->digits <= 4 && !(t->tokens[g->token].flags & OMD_F_PARAGRAPH)) {
        uint32_t start = street_start(s, g->token - 1);
        if (start >= t->token_count) start = hamlet_start(s, g, house_end(s, index));
        if (start < t->token_count) {
            if (omd_harmless_read(s, index, &h) && h.sure && h.entity != OMD_NOTHING) return;
            claim(s, start, rest_end(s, house_end(s, index), false), g->view_end);
            return;
        }
    }
    uint32_t next = omd_token_at(s->t, g->view_end - 1) + 1;
    if (next < t->token_count && (omd_is_mark(s, next, ',') || (g->token && is_number_word(s, g->token - 1) && omd_is_form(s, next, " on in ")))) next++; /* "number 31 on Priory Lane" */
    if (next >= t->token_count || !is_word(s, next)) return;
    if (is_word(s, next) && next + 1 < t->token_count && t->tokens[next].form_size <= 3 && omd_is_written_in("fr", s->language) &&
        omd_is_form(s, next, " bis ter "))
        next += omd_is_mark(s, next + 1, ',') ? 2 : 1;
    if (next >= t->token_count || !is_word(s, next)) return;
    uint32_t end = street_end(s, next);
    uint32_t first = g->token, british = british_end(s, index);
    if ((end == next && !british) || (first && s->word[first - 1] & OMD_W_MONTH)) return;
    if (first >= 3 && omd_is_mark(s, first - 1, ',') && s->word[first - 3] & OMD_W_UNIT_OF_HOME) first -= 3; /* Flat 2, 48 … */
    claim(s, first, british ? british : rest_end(s, end, true), g->view_end);
}

/* Whether the text says that the reviewer lives or was sent something there. */
static bool is_theirs(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_span span = omd_sentence_around(s, first);
    omd_word before = omd_classes_in(s, span.first, first), after = omd_classes_in(s, last, span.last);
    for (uint32_t i = span.first; i + 2 < first; i++)
        if (s->word[i] & OMD_W_LIVES && s->word[i + 1] & OMD_W_IN && s->word[i + 2] & OMD_W_US) return false; /* "bodde hos oss" */
    if (before & (OMD_W_SENT | OMD_W_LIVES) && !(before & OMD_W_US && before & OMD_W_VISIT)) return true;
    return (before & OMD_W_YOU && before & OMD_W_ADDRESS) || (after & OMD_W_YOU && after & (OMD_W_LIVES | OMD_W_ADDRESS));
}

static void claim_place(omd_scan *s, uint32_t first, uint32_t last, omd_severity severity)
{
    if (is_theirs(s, first, last) && !omd_is_own_place(s, first, last))
        omd_claim(s, s->t->tokens[first].view, s->t->tokens[last - 1].view_end, OMD_P_ADDRESS, OMD_E_ADDRESS, severity, NULL);
}

/* "Postboks 1187 Sentrum, 0107 Oslo", "PO Box 12", "Box 34, 114 55 Stockholm" */
static bool look_for_box(omd_scan *s, const omd_group *g)
{
    const omd_text *t = s->t;
    uint32_t box = g->token - 1, after, end = g->token + 1;
    if (!g->token || !(s->word[box] & OMD_W_BOX) || g->digits != g->size || g->size > 6) return false;
    bool post = box && omd_is_form(s, box - 1, " po p.o p.o. ") && !(t->tokens[box].flags & OMD_F_CLAUSE);
    bool vague = *omd_word_about(s->words, form_of(s, box), t->tokens[box].form_size, OMD_W_BOX) == 'T';
    if (vague && !post && !is_capital(s, box)) return false;
    while (end < t->token_count && t->tokens[end].kind == OMD_NUMBER && end < g->token + 3 && !(t->tokens[end].flags & OMD_F_CLAUSE)) end++;
    uint32_t town = end;
    while (town < end + 3 && is_capital(s, town) && !(t->tokens[town].flags & OMD_F_CLAUSE)) town++;
    uint32_t code = town < t->token_count && omd_is_mark(s, town, ',') ? town + 1 : town;
    bool placed = is_postcode(s, code, &after) && is_capital(s, after);
    if (vague && !post && !placed) return false;
    claim_place(s, post ? box - 1 : box, placed ? towns_end(s, after) : post ? rest_end(s, end, true) : end, OMD_ERROR);
    return true;
}

/* "852 31 Sundsvall", "HG1 5QT": where someone lives, though no street is named. */
static void look_for_postcode(omd_scan *s, const omd_group *g)
{
    uint32_t after, end;
    const omd_token *token = &s->t->tokens[g->token];
    if (is_british_postcode(s, g)) {
        claim_place(s, g->token, omd_token_at(s->t, (g + 1)->view_end - 1) + 1, OMD_WARNING);
        return;
    }
    if (token->view != g->view || token->kind != OMD_NUMBER || !is_postcode(s, g->token, &after) || !is_capital(s, after)) return;
    if (s->t->tokens[after].flags & (OMD_F_CLAUSE | OMD_F_NEWLINE) || s->word[after] & (OMD_W_MONTH | OMD_W_MONEY | OMD_W_UNIT)) return;
    bool split = after > g->token + 1, year = g->size == 4 && s->signs[g->first] == '2' && s->signs[g->first + 1] == '0';
    bool written = split ? omd_is_written_in("sv cs sk nl", s->language) : g->size == 4 ? omd_is_written_in("da nb nl de fr", s->language) && !year : omd_is_written_in("de fr fi es it", s->language);
    end = towns_end(s, after);
    if (written && g->token && s->t->tokens[g->token - 1].kind != OMD_NUMBER) claim_place(s, g->token, end, OMD_WARNING);
}

bool omd_find_spoken_house(omd_scan *s, uint32_t first, uint32_t last)
{
    const omd_text *t = s->t;
    bool told = first > 1 && is_number_word(s, first - 1);
    uint32_t start = first ? street_start(s, first - 1 - told) : t->token_count;
    if (start < t->token_count) {
        claim_place(s, start, last, OMD_ERROR);
        return true;
    }
    uint32_t next = last + (last < t->token_count && (s->word[last] & OMD_W_IN || omd_is_mark(s, last, ',')));
    uint32_t end = next < t->token_count && (told || next == last) && is_capital(s, next) ? street_end(s, next) : next;
    if (end == next) return false;
    claim_place(s, first, end, OMD_ERROR);
    return true;
}

void omd_find_addresses(omd_scan *s)
{
    for (uint32_t i = 0; i < s->group_count; i++) {
        if (!s->groups[i].digits || look_for_box(s, &s->groups[i])) continue;
        look(s, i);
        if (!omd_is_taken(s, s->groups[i].view)) look_for_postcode(s, &s->groups[i]);
    }
}
