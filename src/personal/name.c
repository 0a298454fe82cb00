/* name.c - finds full names of private people, and titles with a name
 *
 * Titles, greetings and grammar speak first: "herr Lind", "Hej Bengt Rosenlund". Without
 * them two capitalised words are a person only if the first is a first name, or the second
 * has the form of a surname; and not where they name a thing, a place or a firm. */
#include "name.h"

#include <string.h>

#include "around.h"
#include "role.h"
#include "../text/points.h"

enum { MOST_PARTS = 6, SIGNATURE = 14, LONGEST_NAME_FORM = 24, MOST_TITLES = 3, NEAR_BRAND = 7, LONGEST_OFFICE = 5 };

static const char surname_endings[] =
    "sson son ström stroem berg bergh lund lundh gren qvist kvist dahl holm hammar feldt blad blom mark stedt bäck back fors strand vall wall man mann ander ell lin "
    "én sen ssen gaard gård dottir ski icz zic wicz czyk escu ovic ević vić nen lainen opoulos idis oglu wska wski cki cka ńska ez stein bauer meier meyer müller huber schmidt velde dijk beek stra singh kaur";

/* Ends of firms' names: "Golvtjänst", "Fastighetsbolaget". */
static const char firm_endings[] = "bygg byggen service förmedling redovisning tjänst bolaget byrån gruppen hotellet huset gården firman kliniken salongen butiken affären verkstaden skolan kassan banken teatern museet parken kulturhus terminalen hallen bron kyrkan ";

static const omd_token *token_of(const omd_scan *s, uint32_t i) { return &s->t->tokens[i]; }
static const char *form_of(const omd_scan *s, uint32_t i) { return s->t->forms + s->t->tokens[i].form; }

static bool is_word(const omd_scan *s, uint32_t i)
{
    return i < s->t->token_count && token_of(s, i)->kind == OMD_WORD && !omd_is_taken(s, token_of(s, i)->view);
}

static bool is_capital(const omd_scan *s, uint32_t i)
{
    return is_word(s, i) && token_of(s, i)->flags & OMD_F_CAPITAL && !(token_of(s, i)->flags & OMD_F_CLITIC);
}

/* Nothing but a blank or a hyphen before it. */
static bool follows(const omd_scan *s, uint32_t i)
{
    return is_word(s, i) && !(token_of(s, i)->flags & (OMD_F_CLAUSE | OMD_F_NEWLINE));
}

/* By the table, or by how old names end: "Gerlinde", "Oddbjørg". */
static bool is_first(const omd_scan *s, uint32_t i)
{
    return s->word[i] & OMD_W_FIRST || (!s->word[i] && token_of(s, i)->flags & OMD_F_CAPITAL && omd_ends_in(s, i, "linde gerd hild hilde trud traud bjørg björg", 3));
}

static bool is_surname_like(const omd_scan *s, uint32_t i)
{
    const omd_token *t = token_of(s, i);
    bool genitive = t->form_size > 5 && form_of(s, i)[t->form_size - 1] == 's' && strchr("sdn", s->language[0]); /* "Lövgrens" */
    return omd_has_ending(form_of(s, i), t->form_size, surname_endings, 2) ||
           (genitive && omd_has_ending(form_of(s, i), t->form_size - 1u, surname_endings, 2));
}

static bool ends_like_firm(const omd_scan *s, uint32_t i)
{
    const omd_token *t = token_of(s, i);
    if (t->form_size < 5 || s->word[i] & (OMD_W_FIRST | OMD_W_YOU | OMD_W_THEM) || !strchr("egnst", form_of(s, i)[t->form_size - 1])) return false; /* their last letters */
    return omd_ends_in(s, i, firm_endings, 0);
}

/* A capitalised word that can be part of a name. */
static bool is_part(const omd_scan *s, uint32_t i)
{
    return is_capital(s, i) && !(s->word[i] & ((token_of(s, i)->flags & OMD_F_HYPHEN && s->language[0] == 'e' ? 0 : OMD_W_COMPANY) | OMD_W_NO_NAME | OMD_W_GREETING | OMD_W_STREET | OMD_W_MONEY | OMD_W_OWN | OMD_W_SHOP)) &&
           (s->word[i] & (OMD_W_MONTH | OMD_W_FIRST)) != OMD_W_MONTH && !omd_is_digit(s->t->points[token_of(s, i)->view_end - 1]) && /* "F07" */ token_of(s, i)->form_size <= LONGEST_NAME_FORM &&
           !(token_of(s, i)->flags & OMD_F_CAPITALS && token_of(s, i)->form_size <= 3) && /* an acronym */
           !ends_like_firm(s, i);
}

static bool is_initial(const omd_scan *s, uint32_t i)
{
    return is_capital(s, i) && token_of(s, i)->view_end - token_of(s, i)->view == 1;
}

/* The token after the capitalised words and particles from `i` on: "Ann-Marie von Essen". */
static uint32_t parts_end(const omd_scan *s, uint32_t i, uint32_t *words)
{
    uint32_t end = i, at = i;
    *words = 0;
    for (uint32_t n = 0; n < MOST_PARTS && at < s->t->token_count; n++) {
        if (at > i && omd_is_mark(s, at, '.') && is_initial(s, at - 1)) {
            at++; /* "Eva M. Lind" */
            continue;
        }
        if (at > i && !follows(s, at) && !(is_word(s, at) && omd_is_mark(s, at - 1, '.') && !(token_of(s, at)->flags & OMD_F_NEWLINE))) break;
        if (at > i && s->word[at] & OMD_W_TITLE && is_capital(s, at)) break; /* "Guten Tag Frau Huber" */
        if (is_part(s, at)) {
            if (!(token_of(s, at)->flags & OMD_F_HYPHEN)) (*words)++;
            end = ++at;
        } else if (at > i && is_word(s, at) && s->word[at] & OMD_W_PARTICLE && !(s->word[at] & OMD_W_IS)) {
            at++;
        } else {
            break;
        }
    }
    return end;
}

/* The word before, unless the clause ends between. */
static omd_word class_before(const omd_scan *s, uint32_t i)
{
    if (i == 0 || token_of(s, i)->flags & (OMD_F_CLAUSE | OMD_F_PARAGRAPH | OMD_F_NEWLINE)) return 0;
    return s->word[i - 1];
}

static bool same_form(const omd_scan *s, uint32_t i, const char *word, size_t size)
{
    char form[OMD_MAX_FORM + 1];
    uint32_t length = omd_fold(word, (uint32_t)size, form, sizeof form);
    return length == token_of(s, i)->form_size && memcmp(form, form_of(s, i), length) == 0;
}

/* Whether every token of the name is a word of `names` ("Sandra W."). */
static bool is_named(const omd_scan *s, uint32_t first, uint32_t last, const char *names)
{
    if (!names) return false;
    for (uint32_t i = first; i < last; i++) {
        bool found = token_of(s, i)->kind != OMD_WORD;
        for (const char *p = names; *p && !found; p += *p != 0) {
            size_t size = strcspn(p, " -.,\t");
            found = size && same_form(s, i, p, size);
            p += size;
        }
        if (!found) return false;
    }
    return true;
}

static bool is_reviewer(const omd_scan *s, uint32_t first, uint32_t last)
{
    return s->context && is_named(s, first, last, s->context->reviewer_name);
}

static bool is_own(const omd_scan *s, uint32_t first, uint32_t last)
{
    for (uint32_t i = 0; s->context && i < s->context->own_names.count; i++)
        if (is_named(s, first, last, s->context->own_names.items[i])) return true;
    return false;
}

/* Where all words are in capitals, capitals tell nothing. */
static bool is_shouted(const omd_scan *s, uint32_t first, uint32_t last)
{
    if (!(token_of(s, first)->flags & OMD_F_CAPITALS)) return false;
    if (first > 0 && token_of(s, first - 1)->flags & OMD_F_CAPITALS) return true;
    return last < s->t->token_count && token_of(s, last)->flags & OMD_F_CAPITALS;
}

static void claim(omd_scan *s, uint32_t first, uint32_t last, bool person)
{
    if (is_shouted(s, first, last)) return;
    uint32_t view = token_of(s, first)->view, end = token_of(s, last - 1)->view_end;
    bool harmless = !person || is_own(s, first, last) || (first >= s->closing && first < s->closing + SIGNATURE);
    if (is_reviewer(s, first, last)) omd_claim(s, view, end, OMD_P_NONE, OMD_E_REVIEWER, OMD_OFF, NULL);
    else omd_claim(s, view, end, harmless ? OMD_P_NONE : OMD_P_NAME, harmless ? OMD_NOTHING : OMD_E_NAME, harmless ? OMD_OFF : OMD_ERROR, NULL);
}

/* The token after a title and its full stop; `i` where it is none as it is written. */
static uint32_t past_title(const omd_scan *s, uint32_t i)
{
    uint32_t next = i + 1;
    if (!is_word(s, i) || !(s->word[i] & OMD_W_TITLE)) return i;
    const char *about = omd_word_about(s->words, form_of(s, i), token_of(s, i)->form_size, OMD_W_TITLE);
    if ((*about == 'C' && !is_capital(s, i)) || (token_of(s, i)->flags & OMD_F_CAPITALS && omd_is_form(s, i, " ms "))) return i; /* "MS Gunhild" */
    if (strchr(about, '.') && next < s->t->token_count && omd_is_mark(s, next, '.')) next++;
    return next < s->t->token_count && !(token_of(s, next)->flags & OMD_F_NEWLINE) ? next : i;
}

/* "Mrs Pemberton", "herr Lind", "Frau Dr. Anna Berg" */
static uint32_t titled_end(const omd_scan *s, uint32_t i)
{
    uint32_t next = past_title(s, i), words;
    for (int titles = 1; next > i && titles < MOST_TITLES; titles++) next = past_title(s, next);
    for (bool noble = next > i && omd_is_form(s, next, " von van af de el "); noble && follows(s, next + 1) && s->word[next] & OMD_W_PARTICLE;) next++; /* "Frau von Hagenow" */
    if (next == i || !is_part(s, next) || (!omd_is_mark(s, next - 1, '.') && !follows(s, next))) return i;
    uint32_t end = parts_end(s, next, &words);
    return words && !(end == next + 1 && is_initial(s, next)) ? end : i;
}

/* "Astrid Lindgrens Värld", "Tommy Hilfigerin": with a case ending, too. */
static bool is_known_to_all(const omd_scan *s, uint32_t first, uint32_t last)
{
    char name[64];
    size_t size = 0;
    for (uint32_t i = first; i < last; i++) {
        size_t length = token_of(s, i)->form_size;
        if (token_of(s, i)->kind != OMD_WORD) continue; /* "Dr. Oetker" */
        if (size + length + 1 > sizeof name) return false;
        if (i > first) name[size++] = ' ';
        memcpy(name + size, form_of(s, i), length);
        size += length;
    }
    for (int cut = 0; cut < 3 && size > 4; cut++) {
        if (omd_is_listed(s->words, '@', name, size)) return true;
        if (!strchr("sdnf", s->language[0]) || !strchr("snia", name[--size])) break;
    }
    return false;
}

/* "Hugo Boss und Jil Sander führen wir": where brands are spoken of, names are brands. */
static bool is_among_brands(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_span span = omd_sentence_around(s, first);
    bool famous = first > 1 && omd_is_a(s, first - 2, '$'); /* "celebrity chef" */
    if (class_before(s, first) & (OMD_W_PERSON | OMD_W_GREETING | OMD_W_DONE) && !famous) return false;
    if (first > span.first + NEAR_BRAND) span.first = first - NEAR_BRAND;
    if (span.last > last + NEAR_BRAND) span.last = last + NEAR_BRAND;
    for (uint32_t i = span.first; i < span.last; i++)
        if ((i < first || i >= last) && omd_is_a(s, i, '$')) return true;
    for (uint32_t i = span.first; i + 1 < span.last; i++)
        if ((i < first || i >= last) && is_capital(s, i) && is_capital(s, i + 1) && is_known_to_all(s, i, i + 2)) return true;
    return false;
}

/* "Ingmar Bergman-veckan", "Jean Sibelius -konsertti" */
static bool is_hung_on(const omd_scan *s, uint32_t next)
{
    if (omd_is_mark(s, next, '-') && next + 1 < s->t->token_count && !(token_of(s, next + 1)->flags & OMD_F_SPACE)) next++;
    else if (!(token_of(s, next)->flags & OMD_F_HYPHEN)) return false;
    return token_of(s, next)->kind == OMD_WORD && !(token_of(s, next)->flags & OMD_F_CAPITAL) && token_of(s, next)->form_size > 2;
}

/* "Jan van Galenstraat": a street that needs no number. */
static bool is_street(const omd_scan *s, uint32_t i)
{
    static const char streets[] = "straat laan plein gracht strasse allee gatan gata vägen gade vej veien katu torget platsen ";
    return omd_ends_in(s, i, streets, 3);
}

/* "Marshall Emberton III", but not "Carl Gustaf I" before a sentence's "I" */
static bool is_roman(const omd_scan *s, uint32_t i)
{
    return is_capital(s, i) && !(token_of(s, i)->flags & OMD_F_CLAUSE) && omd_is_form(s, i, " ii iii iv vi vii viii ix xi xii ");
}

static bool is_closing_quote(const omd_scan *s, uint32_t i)
{
    return omd_is_mark(s, i, 0xBB) || omd_is_mark(s, i, 0x201C);
}

/* A thing, not a person: "soffan Karl Johan", "the Greta Garbo lamp", "Hans Andersson Recycling". */
static bool names_a_thing(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_word before = class_before(s, first);
    if (before & OMD_W_ARTICLE && last < s->t->token_count && omd_is_form(s, last, " who som ")) return false; /* "the Terence Hagman who was here" */
    if (before & (OMD_W_PRODUCT | OMD_W_ARTICLE) || is_known_to_all(s, first, last) || is_among_brands(s, first, last) || is_street(s, last - 1)) return true;
    if (first > 1 && s->word[first - 2] & OMD_W_PRODUCT && omd_is_form(s, first - 1, " med mit met avec av af ")) return true; /* "filmen med Liv Ullmann" */
    if (first > 1 && before & (OMD_W_BY | OMD_W_PARTICLE) && is_closing_quote(s, first - 2)) return true; /* "„Der Wanderer“ von Caspar David" */
    if (first && omd_is_form(s, first - 1, " mv ms mf ss hms ") && token_of(s, first - 1)->flags & OMD_F_CAPITALS) return true; /* "MV Jane Ellen" */
    if (first > 1 && omd_is_mark(s, first - 2, '/') && token_of(s, first - 1)->form_size == 1) return true; /* "M/S Silja" */
    if (last > first + 2 && is_known_to_all(s, first, first + 2)) return true; /* "Anne Frank Huis" */
    if (before & (OMD_W_COMPANY | OMD_W_STREET) && !(before & OMD_W_PERSON)) return true;
    if (first && is_capital(s, first - 1) && !(token_of(s, first)->flags & (OMD_F_CLAUSE | OMD_F_NEWLINE)) && omd_ends_in(s, first - 1, "haus bedrijf betrieb dgut erij firma handel ngut praxis praktijk zaak", 0)) return true; /* "Autohaus Ernst Köhler" */
    if (last >= s->t->token_count) return false;
    const omd_token *next = token_of(s, last);
    if (next->flags & OMD_F_NEWLINE) return false;
    if (is_hung_on(s, last)) return true;
    if (s->word[first] & s->word[last - 1] & OMD_W_MONTH) return true; /* "April May" */
    if (is_roman(s, last)) return true;
    if (omd_is_mark(s, last, '&') || omd_is_mark(s, last, 0xAE) || omd_is_mark(s, last, 0x2122)) return true;
    if (next->kind == OMD_WORD && !(next->flags & OMD_F_CLAUSE) && s->word[last] & (OMD_W_COMPANY | OMD_W_PRODUCT)) return true;
    if (is_capital(s, last) && !(next->flags & OMD_F_CLAUSE) && (s->word[last] & (OMD_W_SHOP | OMD_W_STREET) || ends_like_firm(s, last))) return true;
    if (next->flags & OMD_F_CLITIC && last + 1 < s->t->token_count) /* "Sandra Whitlock's order", "Sam Smith's Plumbing" */
        return is_capital(s, last + 1) || s->word[last + 1] & OMD_W_COMPANY;
    return is_capital(s, last) && !(next->flags & OMD_F_CLAUSE) && s->word[last] & OMD_W_NO_NAME;
}

/* A definite noun right before names what it is ("filmen Anna Karenina", "la rose Pierre de
 * Ronsard"), but people are "kunden" and "grannen" too. */
static bool follows_definite_noun(const omd_scan *s, uint32_t first)
{
    bool swedish = strncmp(s->language, "sv", 2) == 0, french = strncmp(s->language, "fr", 2) == 0;
    if ((!swedish && !french) || !first || class_before(s, first) & (OMD_W_PERSON | OMD_W_SAYS | OMD_W_ADDRESS | OMD_W_CALLED | OMD_W_TITLE)) return false;
    const omd_token *t = token_of(s, first - 1);
    if (token_of(s, first)->flags & OMD_F_CLAUSE || t->kind != OMD_WORD || s->word[first - 1] & OMD_W_GREETING) return false;
    if (t->flags & OMD_F_CAPITAL && is_first(s, first - 1)) return false;
    bool opens = omd_sentence_around(s, first).first == first - 1;
    if (french) {
        const char *form = form_of(s, first - 1);
        bool article = (form[0] == 'l' && form[1] == '\'') || (first > 1 && omd_ends_in(s, first - 2, "le la un une cette", 0) && token_of(s, first - 2)->form_size < 6);
        return article && t->form_size > 3 && !omd_ends_in(s, first - 1, "eur euse ien ienne iste ier ière ant ante ent", 0);
    }
    if (t->form_size < (opens ? 5 : 6) || (t->flags & OMD_F_CAPITAL && !opens)) return false;
    if (omd_ends_in(s, first - 1, "igen aren ören enten isten anten logen mannen damen killen tjejen kvinnan frun rinnan erskan värden eten", 0)) return false;
    return omd_ends_in(s, first - 1, "an et en", 0);
}

static bool is_greeting(const omd_scan *s, uint32_t first)
{
    return first > 0 && s->word[first - 1] & OMD_W_GREETING && !(token_of(s, first)->flags & (OMD_F_NEWLINE | OMD_F_PARAGRAPH));
}

/* "Herzlich, Ihre Annegret Pohlmann": on a line that a few words and a comma open. */
static bool ends_short_line(const omd_scan *s, uint32_t first)
{
    uint32_t i = first;
    if (s->word[i - 1] & (OMD_W_YOU | OMD_W_US) && i > 1) i--;
    if (!omd_is_mark(s, i - 1, ',')) return false;
    for (uint32_t words = 0; i-- > 0 && words < 5; words++)
        if (token_of(s, i)->flags & (OMD_F_NEWLINE | OMD_F_PARAGRAPH)) return !(omd_classes_in(s, i, first) & OMD_W_SAYS);
    return false;
}

static bool ends_sentence(const omd_scan *s, uint32_t i)
{
    return omd_is_mark(s, i, '.') || omd_is_mark(s, i, '!') || omd_is_mark(s, i, '?');
}

/* "Chat opens at 7. Gareth Lindley", "Önskar Elin Brandt, hotellchef": a name that is all of the last
 * sentence, but for a word before it and an office after it. */
static bool ends_text(const omd_scan *s, uint32_t first, uint32_t last)
{
    const omd_text *t = s->t;
    bool office = last < t->token_count && (omd_is_mark(s, last, ',') || t->tokens[last].flags & OMD_F_NEWLINE);
    if (last < t->token_count && (!office || t->token_count - last > LONGEST_OFFICE)) return false;
    for (uint32_t i = last + 1; i + 1 < t->token_count; i++)
        if (ends_sentence(s, i)) return false;
    if (omd_classes_in(s, last, t->token_count) & (OMD_W_SAYS | OMD_W_HAS | OMD_W_YOU | OMD_W_LIVES)) return false;
    if (first > 1 && ends_sentence(s, first - 1)) return true;
    uint32_t word = first > 2 && omd_is_mark(s, first - 1, ',') ? first - 2 : first - 1;
    return office && word > 1 && ends_sentence(s, word - 1) && is_capital(s, word) && !(s->word[word] & (OMD_W_PERSON | OMD_W_GREETING | OMD_W_REF));
}

/* A signature without a closing word: "/Johan Berg", "– Anna Lind, butikschef", a last line. */
static bool signs(const omd_scan *s, uint32_t first, uint32_t last)
{
    const omd_text *t = s->t;
    bool begins = first > 0 && (token_of(s, first)->flags & (OMD_F_NEWLINE | OMD_F_PARAGRAPH)) != 0;
    if (t->token_count - last > (begins ? 18 : 10) || !first) return false;
    if (ends_text(s, first, last)) return true;
    if (ends_short_line(s, first)) return true;
    bool dash = omd_is_mark(s, first - 1, '/') || omd_is_mark(s, first - 1, 0x2013) || omd_is_mark(s, first - 1, 0x2014) ||
                (omd_is_mark(s, first - 1, '-') && token_of(s, first - 1)->flags & OMD_F_NEWLINE);
    if (dash) return true;
    if (!(token_of(s, first)->flags & OMD_F_NEWLINE) && !(token_of(s, first)->flags & OMD_F_PARAGRAPH)) return false;
    omd_word after = omd_classes_in(s, last, t->token_count) & (OMD_W_SAYS | OMD_W_HAS | OMD_W_YOU);
    return !after || (begins && after == OMD_W_YOU && omd_is_mark(s, last, ',')); /* French "du" is no you */
}

/* "spoke to", "pratade med", "signed by": only with people one does so. */
static bool is_spoken_to(const omd_scan *s, uint32_t first)
{
    if (first < 2 || token_of(s, first)->flags & OMD_F_CLAUSE) return false;
    if ((s->word[first - 1] & OMD_W_BY && s->word[first - 2] & OMD_W_DONE) || (s->language[0] == 'f' && s->language[1] == 'i' && s->word[first - 1] & OMD_W_DONE)) return true;
    bool to = s->word[first - 1] & OMD_W_TO || omd_is_form(s, first - 1, " med with ");
    return to && s->word[first - 2] & OMD_W_SPOKE;
}

/* "handed it to … and she": who it was given to is spoken of as a person. */
static bool is_given_to(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_span span = omd_sentence_around(s, first);
    bool given = false;
    for (uint32_t i = first > span.first + 7 ? first - 7 : span.first; i < first; i++) given |= omd_is_marked_as(s, i, '}');
    for (uint32_t i = last; given && i < span.last; i++)
        if (omd_is_form(s, i, omd_others)) return true;
    return false;
}

/* Not one of the words is known as anything. */
static bool is_unheard_of(const omd_scan *s, uint32_t first, uint32_t last)
{
    return !(omd_classes_in(s, first, last) & ~(OMD_W_FIRST | OMD_W_VAGUE | OMD_W_PARTICLE));
}

/* "Fru Olssons Kök" */
static bool owns_what_follows(const omd_scan *s, uint32_t last)
{
    return is_capital(s, last) && !(token_of(s, last)->flags & (OMD_F_CLAUSE | OMD_F_NEWLINE)) && form_of(s, last - 1)[token_of(s, last - 1)->form_size - 1] == 's';
}

/* "vår instruktör Malkolm Ahlbeck", "Klatreinstruktøren vår …": one of ours by what he does, but no supplier. */
static bool is_one_of_ours(const omd_scan *s, uint32_t first)
{
    static const char callings[] = "ör øren ør eur euse iker ist isten iste lehrer lärare lærer leiter ledare leder trainer tränare trener fahrer meister ohjaaja jamme jämme coach guide porter instructor teacher adviser assistant ainee prentice elev lärling praktikant";
    uint32_t noun = first - 1;
    if (first < 2 || token_of(s, first)->flags & (OMD_F_CLAUSE | OMD_F_NEWLINE)) return false;
    if (s->word[noun] & OMD_W_US) noun--;
    if (s->word[noun] & (OMD_W_COMPANY | OMD_W_SHOP | OMD_W_PRODUCT) || !omd_ends_in(s, noun, callings, 2)) return false;
    return omd_ends_in(s, noun, "mme", 2) || omd_is_ours(s, first, noun > 2 ? noun - 2 : 0);
}

/* "au nom de", "in the name of" */
static bool is_name_of(const omd_scan *s, uint32_t first)
{
    return first > 1 && s->word[first - 2] & OMD_W_PERSON && (s->word[first - 1] & OMD_W_PARTICLE || omd_is_form(s, first - 1, " of på "));
}

/* "en annen kunde, Oddbjørg Kvamme, som", "The colleague who served you, Jasmina Hodzic, was" */
static bool is_apposed(const omd_scan *s, uint32_t first)
{
    if (first < 2 || !omd_is_mark(s, first - 1, ',')) return false;
    uint32_t start = omd_sentence_around(s, first).first, end = start + 3 < first ? start + 3 : first;
    return (s->word[first - 2] | omd_classes_in(s, start, first - start < 12 ? end : start)) & OMD_W_PERSON;
}

/* "Yvonne och Peder Hallgren" */
static bool is_pair(const omd_scan *s, uint32_t first)
{
    return first > 1 && s->word[first - 1] & OMD_W_AND && is_first(s, first - 2) && is_capital(s, first - 2);
}

/* "Rätten heter Toast Skagen", but not "Jag heter", "Tjejen som svarade heter": of people it is said who they are. */
static bool is_called_a_thing(const omd_scan *s, uint32_t first)
{
    if (!first || !omd_is_form(s, first - 1, " heter hette hedder heet heisst s'appelle ")) return false;
    for (uint32_t i = omd_sentence_around(s, first).first; i + 1 < first; i++)
        if (s->word[i] & OMD_W_PERSON || omd_is_form(s, i, " jag jeg ich ik han hon hun er sie hij ze som elle il qui tjejen killen damen mannen kvinnan ")) return false;
    return true;
}

static int evidence(const omd_scan *s, uint32_t first, uint32_t last, uint32_t words)
{
    uint32_t surname = last - 1;
    int sum = 0;
    omd_word before = class_before(s, first);
    bool apposed = is_apposed(s, first);
    if (apposed) before |= OMD_W_PERSON, sum += words < 4 && is_unheard_of(s, first, last) && (last >= s->t->token_count || token_of(s, last)->flags & OMD_F_CLAUSE || omd_is_mark(s, last, ',')) ? 3 : 0;
    if (is_first(s, first)) sum += s->word[first] & OMD_W_VAGUE ? 2 : 3;
    if (is_surname_like(s, surname)) sum += 2;
    else if (omd_is_written_in("sv da nb", s->language) && words == 2 && s->word[first] & s->word[surname] & OMD_W_FIRST && !(before & (OMD_W_PERSON | OMD_W_GREETING))) sum -= 1; /* "Anne Grete" */
    bool booked = first > 1 && (s->word[first - 2] & OMD_W_DONE || (first > 2 && s->word[first - 3] & OMD_W_REF)); /* "bokat på", "bokningen står på" */
    bool owns = last < s->t->token_count && token_of(s, last)->flags & OMD_F_CLITIC; /* "at Priya Nair's place" */
    if (before & OMD_W_IN && !owns && !(is_first(s, first) && omd_is_form(s, first - 1, " hos "))) sum += booked ? 1 : -2;
    if (is_called_a_thing(s, first)) return 0;
    if (is_name_of(s, first) || (words == 2 && is_one_of_ours(s, first))) sum += 3;
    if (words == 2 && before & OMD_W_IS && last < s->t->token_count && omd_is_form(s, last, " who som ") && is_unheard_of(s, first, last)) sum += 3; /* "It was … who served you" */
    if (words == 2 && last > first + 2 && token_of(s, last - 2)->form_size > 1 && omd_is_form(s, last - 2, " van von af der den ")) sum += 2; /* "Marieke van den Berg" */
    if (words == 2 && before & OMD_W_TO && is_unheard_of(s, first, last) && is_given_to(s, first, last)) sum += 3;
    if (words == 2 && last + 1 < s->t->token_count && token_of(s, last)->flags & OMD_F_CLITIC && omd_is_form(s, last + 1, " name ") && is_unheard_of(s, first, last)) sum += 3; /* "in Peregrine Holt's name" */
    if (words == 2 && before & OMD_W_TO && first > 1 && omd_is_form(s, first - 2, " out payable utställd utställt utställda ")) sum += 2; /* "made out to" */
    if (first > 1 && omd_is_form(s, first - 1, " från from fra ") && !omd_is_marked_as(s, first - 2, '^')) sum -= 1; /* "Kaffet från …", not "ett mejl från" */
    if (before & OMD_W_PERSON) sum += first > 0 && s->word[first - 1] & OMD_W_PERSON ? 3 : 2;
    if (before & OMD_W_IS && first > 1 && s->word[first - 2] & OMD_W_PERSON) sum += 3;
    if (words == 2 && is_unheard_of(s, first, last) && last + 1 < s->t->token_count && omd_is_mark(s, last, ',') && omd_is_form(s, last + 1, " who whose ")) sum += 3;
    if (before & OMD_W_BY && last < s->t->token_count && s->word[last] & OMD_W_DONE && words == 2 && is_unheard_of(s, first, last)) sum += 3; /* "von Dragana Ilic unterschrieben" */
    if (is_pair(s, first) && !is_first(s, surname)) sum += 2;
    if (before & OMD_W_BY || (before & OMD_W_TO && is_first(s, first))) sum += 1;
    if (is_spoken_to(s, first) && words == 2 && is_unheard_of(s, first, last)) sum += 3;
    if (token_of(s, surname)->flags & OMD_F_HYPHEN) sum += 1;
    if (first > 1 && omd_is_form(s, first - 1, " you ") && omd_is_form(s, first - 2, " thank ")) sum += 2;
    if (is_greeting(s, first)) sum += words == 2 && is_unheard_of(s, first, last) ? 3 : 2;
    bool does = last < s->t->token_count && s->word[last] & (OMD_W_SAYS | OMD_W_BIRTH | OMD_W_LIVES | OMD_W_HAS);
    if (does && !(s->word[first] & OMD_W_VAGUE && s->word[last] & OMD_W_IS)) sum += 1;
    if (token_of(s, first)->flags & OMD_F_QUOTED) sum -= 2; /* "Bosse Bus", "Sur les pas de George Sand": what something is called */
    if (words > 3) sum -= 2;
    if (token_of(s, first)->flags & OMD_F_CLAUSE && !is_first(s, first)) sum -= 2;
    if (token_of(s, surname)->flags & OMD_F_CAPITALS && !(token_of(s, first)->flags & OMD_F_CAPITALS) && !is_first(s, first)) sum -= 2; /* but "Adaeze OKONKWO" */
    return sum;
}

/* "anna svensson": small letters, but a first name before what can only be a surname. */
static bool is_small_name(const omd_scan *s, uint32_t i)
{
    static const char sure[] = "sson ström qvist kvist gren lund berg dahl stedt feldt wicz czyk ";
    if (!is_word(s, i) || !follows(s, i + 1) || !is_first(s, i) || token_of(s, i)->form_size < 4) return false;
    if (s->word[i + 1] & ~OMD_W_FIRST || strcmp(form_of(s, i), "hans") == 0) return false;
    bool hailed = i && s->word[i - 1] & OMD_W_GREETING && !omd_is_form(s, i - 1, " dear kära ") && !omd_is_form(s, i, " mina ") && i + 2 < s->t->token_count && omd_is_mark(s, i + 2, ','); /* "hiya tracey bellamy," */
    return omd_ends_in(s, i + 1, sure, 3) || (hailed && !s->word[i + 1] && token_of(s, i + 1)->form_size > 5);
}

/* "that Lindqvist, Gun-Britt stood on it": the token after a name that begins with the surname, or `i`. */
static uint32_t inverted_end(const omd_scan *s, uint32_t i)
{
    uint32_t first = i + 2, words;
    if (first >= s->t->token_count || !omd_is_mark(s, i + 1, ',') || !is_capital(s, first) || (s->word[first] & (OMD_W_FIRST | OMD_W_VAGUE)) != OMD_W_FIRST) return i;
    bool shouted = token_of(s, i)->flags & OMD_F_CAPITALS && token_of(s, i)->form_size > 2 && !(token_of(s, first)->flags & OMD_F_CAPITALS);
    bool noble = i && s->word[i - 1] & OMD_W_PARTICLE; /* "af Ekenstam, Marie-Louise" */
    if (is_first(s, i) || !(shouted || noble || is_surname_like(s, i)) || !follows(s, i) || is_capital(s, i - 1) || !(is_word(s, i - 1) || token_of(s, i)->flags & OMD_F_QUOTED)) return i;
    if (s->word[i - 1] & (OMD_W_GREETING | OMD_W_AND | OMD_W_VISIT) || (!shouted && omd_is_form(s, i - 1, " i in from från to till at near "))) return i;
    uint32_t end = parts_end(s, first, &words);
    bool listed = end < s->t->token_count && (omd_is_mark(s, end, ',') || (s->word[end] & OMD_W_AND && is_capital(s, end + 1)));
    return words == 1 && (noble || !listed) ? end : i;
}

/* "…, Mr Muscle och Gudrun Sjödén": one more of the things that were named before it. */
static bool is_one_more(const omd_scan *s, uint32_t first)
{
    if (!s->thing || s->sentence[s->thing - 1] != s->sentence[first] || class_before(s, first) & OMD_W_PERSON) return false;
    return omd_is_mark(s, first - 1, ',') || s->word[first - 1] & OMD_W_AND || omd_is_form(s, first - 1, " then sen sedan eller or samt ");
}

/* By what it does, and where that leaves a doubt by its form: "Maj Blomma är pelargonen". */
static bool is_in_role_of_thing(const omd_scan *s, uint32_t first, uint32_t last)
{
    omd_role role = omd_role_of(s, first, last);
    if (role != OMD_ROLE_PERSON && is_one_more(s, first)) return true;
    return role == OMD_ROLE_THING || (role == OMD_ROLE_LIKELY_THING && (s->language[0] == 'e' || !is_surname_like(s, last - 1)));
}

/* Returns the token after what was looked at. */
static uint32_t look(omd_scan *s, uint32_t i)
{
    if (is_word(s, i) && s->word[i] & OMD_W_TITLE && !(i && omd_is_form(s, i, " fru ") && omd_is_form(s, i - 1, " hans min din sin er vår ")) /* a wife */) {
        uint32_t end = titled_end(s, i);
        if (end > i) {
            if (is_known_to_all(s, i, end)) s->thing = end; /* "Mr Muscle" */
            bool pair = i > 1 && s->word[i - 1] & OMD_W_AND && s->word[i - 2] & OMD_W_TITLE; /* "Mr and Mrs Holt" */
            claim(s, pair ? i - 2 : i, end, !is_known_to_all(s, i, end) && !is_known_to_all(s, i + 1, end) && !(token_of(s, i)->flags & OMD_F_QUOTED) && !follows_definite_noun(s, i) && omd_role_of(s, i, end) != OMD_ROLE_THING && (!names_a_thing(s, i, end) || ((s->word[end - 1] & OMD_W_FIRST || is_surname_like(s, end - 1)) && !owns_what_follows(s, end))));
            return end;
        }
    }
    if (is_small_name(s, i) && !(token_of(s, i + 1)->flags & OMD_F_CAPITAL)) {
        if (!signs(s, i, i + 2)) claim(s, i, i + 2, true);
        return i + 2;
    }
    if (!is_part(s, i)) return i + 1;
    if (is_initial(s, i)) { /* "av S. Lindgren" */
        omd_word told = class_before(s, i) & (OMD_W_BY | OMD_W_PERSON | OMD_W_DONE);
        if (!told || i + 2 >= s->t->token_count || !omd_is_mark(s, i + 1, '.') || !is_part(s, i + 2)) return i + 1;
        if (!(told & OMD_W_DONE) && !is_surname_like(s, i + 2)) return i + 1;
        claim(s, i, i + 3, true);
        return i + 3;
    }
    uint32_t words, end = inverted_end(s, i);
    if (end > i) {
        claim(s, i, end, true);
        return end;
    }
    end = parts_end(s, i, &words);
    for (; words > 1 && !is_first(s, i); words--) { /* "Kunden Anna Berg", "Our Anna Berg", "Enligt Siv Öhman" */
        bool noun = s->word[i] & (OMD_W_PERSON | OMD_W_ADDRESS | OMD_W_REF | OMD_W_OWN | OMD_W_US);
        if (!noun && (words < 3 || is_name_of(s, i) || (words == 3 && !is_first(s, i + 1)))) break;
        while (!is_capital(s, ++i)) {} /* "Paket von Detlef Schomburg" */
    }
    if (words < 2) {
        if (end > i && end < s->t->token_count && omd_is_mark(s, end, '&') && !is_first(s, i)) s->thing = end; /* "Farrow & Ball, Annie Sloan" */
        if (is_reviewer(s, i, i + 1)) claim(s, i, i + 1, true);
        return end > i ? end : i + 1;
    }
    bool initial = is_initial(s, end - 1);
    bool thing = names_a_thing(s, i, end) || follows_definite_noun(s, i) || is_in_role_of_thing(s, i, end);
    if (is_reviewer(s, i, end)) claim(s, i, end, true);
    else if (!initial && !thing && evidence(s, i, end, words) >= 3 && !signs(s, i, end)) claim(s, i, end, true);
    if (thing) s->thing = end;
    return end;
}

void omd_find_names(omd_scan *s)
{
    for (uint32_t i = 0; i < s->t->token_count;) {
        bool candidate = token_of(s, i)->flags & OMD_F_CAPITAL || s->word[i] & (OMD_W_TITLE | OMD_W_FIRST);
        i = candidate ? look(s, i) : i + 1;
    }
}
