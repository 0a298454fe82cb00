/* birth.c - knows dates that the text ties to a person's birth */
#include "birth.h"

#include <string.h>

#include "around.h"
#include "calendar.h"

enum { WORDS_BEFORE = 6, WORDS_AFTER = 6 };

/* "företaget är fött": a house or a firm has its year, a person is spoken of otherwise. */
static bool tells_of_person(const omd_scan *s, uint32_t label)
{
    omd_span span = omd_sentence_around(s, label);
    omd_word all = 0;
    for (uint32_t i = span.first; i < span.last; i++) {
        omd_word w = s->word[i];
        if (w & (OMD_W_VAGUE | OMD_W_MONTH)) w &= ~OMD_W_FIRST; /* "on 6 May" */
        all |= w;
        if (i < label && omd_is_form(s, i, omd_others)) return true;
    }
    if (label > span.first && omd_is_form(s, label - 1, " du ")) return true;
    if (label > span.first && s->t->tokens[label - 1].flags & OMD_F_CAPITAL && !(s->t->tokens[label - 1].flags & OMD_F_CLAUSE)) return true; /* "när Vilgot fyllde" */
    return all & (OMD_W_YOU | OMD_W_THEM | OMD_W_TITLE | OMD_W_FIRST | OMD_W_PERSON) && !(all & OMD_W_US);
}

/* "valparna", "every puppy from this litter" */
static bool tells_of_animal(const omd_scan *s, uint32_t token)
{
    omd_span span = omd_sentence_around(s, token);
    if (span.first + 6 > token) span.first = token > 6 ? token - 6 : 0; /* "am 22. April geboren" is two */
    for (uint32_t i = span.first; i < span.last; i++)
        if (omd_begins_with(s, i, "valp kattung kull hvalp kuldet killing kitten puppy puppie pups litter foal føl lamm welpe wurf kätzchen fohlen veulen pennu pentu chiot chaton portée poulain ")) return true;
    return false;
}

/* "You turn 18 on 9 August", "först när du fyllde 18" */
static bool is_turning(const omd_scan *s, uint32_t token)
{
    if (!omd_is_form(s, token, " turn turns turning turned fyller fyllde fyllt ")) return false;
    uint32_t i = token > 3 ? token - 3 : 0, end = token + 3 < s->t->token_count ? token + 3 : s->t->token_count;
    for (bool person = false, number = false; i < end; i++) {
        person |= (s->word[i] & (OMD_W_YOU | OMD_W_PERSON | OMD_W_PRIVATE)) || omd_is_form(s, i, " he she han hon ");
        number |= i > token && s->t->tokens[i].kind == OMD_NUMBER;
        if (person && number) return true;
    }
    return false;
}

/* "fyller" and "turned" are said of firms, too. */
static bool is_birth(const omd_scan *s, uint32_t token)
{
    if (is_turning(s, token) || (token > 1 && omd_is_form(s, token, " monde ") && omd_is_form(s, token - 2, " venu venue venus "))) return true; /* "venu au monde" */
    if (!(s->word[token] & OMD_W_BIRTH) || tells_of_animal(s, token)) return false;
    const omd_token *t = &s->t->tokens[token];
    bool vague = *omd_word_about(s->words, s->t->forms + t->form, t->form_size, OMD_W_BIRTH) == 'P';
    return !vague || tells_of_person(s, token);
}

static bool born_before(const omd_scan *s, uint32_t token, uint32_t *label)
{
    omd_span span = omd_sentence_around(s, token);
    for (uint32_t i = token, words = 0; i-- > span.first && words <= WORDS_BEFORE;) {
        if (is_birth(s, i)) {
            *label = i;
            return true;
        }
        if (s->t->tokens[i].kind == OMD_WORD) words++;
    }
    return false;
}

/* "4 maj 1981 är ditt födelsedatum" */
static bool born_after(const omd_scan *s, uint32_t token)
{
    uint32_t end = omd_sentence_around(s, token - 1).last;
    if (token >= end) return false;
    if (is_birth(s, token)) return true; /* "am 7. März 1988 geboren" */
    bool told = s->word[token] & OMD_W_IS || omd_is_form(s, token, " som as als comme ");
    for (uint32_t i = token; i < end && i < token + WORDS_AFTER; i++) /* "… i feltet for fødselsdag" */
        if (s->word[i] & OMD_W_BIRTH && (told || s->t->tokens[i].form_size > 8)) return !tells_of_animal(s, i);
    return false;
}

/* "Gratulerer med 67 år 12. september", "Grattis på 50-årsdagen den 3 maj" */
static bool is_congratulated(const omd_scan *s, uint32_t token)
{
    bool number = false;
    for (uint32_t i = token, first = omd_sentence_around(s, token).first; i-- > first;) {
        number |= s->t->tokens[i].kind == OMD_NUMBER;
        if (number && omd_is_a(s, i, '\'')) return true;
    }
    return false;
}

bool omd_is_birth_date(const omd_scan *s, uint32_t view, uint32_t view_end)
{
    uint32_t label;
    return born_before(s, omd_token_at(s->t, view), &label) || is_congratulated(s, omd_token_at(s->t, view)) || born_after(s, omd_token_at(s->t, view_end - 1) + 1);
}

/* Whoever it is must be one person, and no condition: "if you are 18 years old". */
bool omd_is_age(const omd_scan *s, const omd_group *g)
{
    uint32_t token = g->token;
    if (g->size != g->digits || g->size > 3 || g->size < 2 || token < 2 || token + 1 >= s->t->token_count) return false;
    if (!omd_is_form(s, token + 1, " år years ans jahre jaar ") || !(s->word[token - 1] & OMD_W_IS)) return false;
    bool old = token + 2 < s->t->token_count && omd_is_form(s, token + 2, " gammal old alt oud ");
    bool person = omd_is_form(s, token - 2, " du hon han you she he er sie hij zij ") || s->word[token - 2] & (OMD_W_FIRST | OMD_W_PERSON);
    omd_span span = omd_sentence_around(s, token);
    for (uint32_t i = span.first; i < token; i++)
        if (omd_is_form(s, i, " om if wenn als ifall måste must when när som who ")) return false;
    return person && (old || omd_is_form(s, token + 1, " år "));
}

static int number_of(const omd_scan *s, const omd_group *g, uint32_t from, uint32_t count)
{
    int value = 0;
    for (uint32_t i = from; i < from + count; i++) value = value * 10 + s->signs[g->first + i] - '0';
    return value;
}

bool omd_is_birth_code(const omd_scan *s, const omd_group *g)
{
    uint32_t label;
    if (g->digits != g->size || (g->size != 4 && g->size != 6 && g->size != 8) || !born_before(s, g->token, &label)) return false;
    if (g->size == 4) {
        if (omd_is_form(s, g->token - 1, " efter etter after før före before nach na jälkeen après avant ")) return false; /* "born after 2015" */
        if (g->token + 1 < s->t->token_count && omd_is_form(s, g->token + 1, " eller or oder of tai ou ")) return false;
        int year = number_of(s, g, 0, 4);
        return year >= 1900 && year <= 2030 && tells_of_person(s, label);
    }
    uint32_t years = g->size - 4;
    int year = number_of(s, g, 0, years), month = number_of(s, g, years, 2), day = number_of(s, g, years + 2, 2);
    if (years == 4 && (year < 1900 || year > 2030)) return false;
    if (omd_is_date(year, month, day)) return true;
    return g->size == 6 && omd_is_date(number_of(s, g, 4, 2), number_of(s, g, 2, 2), number_of(s, g, 0, 2));
}
