/* stretch.c - in which language each stretch of a text stands
 *
 * A stretch is a sentence, or what is quoted in it. It belongs to the language whose
 * dictionaries know most of its words. Where not even half of them are known, it is written
 * in a language that is not loaded, and is left alone. */
#include <string.h>

#include "speller.h"

/* A stretch of so few words is never called foreign: it may just be misspelt. */
#define FEW 3

static uint32_t stretch_end(const omd_speller *s, uint32_t first)
{
    uint32_t last = first + 1;
    while (last < s->unit_count && s->units[last].sentence == s->units[first].sentence &&
           s->units[last].quote == s->units[first].quote)
        last++;
    return last;
}

typedef struct {
    uint32_t words, known;
} tally;

static tally count_known(omd_speller *s, uint32_t first, uint32_t last, uint8_t language)
{
    tally sum = { 0, 0 };
    for (uint32_t i = first; i < last; i++) {
        const omd_unit *u = &s->units[i];
        if (u->size == 0 || (u->capital && i > first)) continue; /* perhaps a name */
        sum.words++;
        sum.known += omd_judge(s, language, omd_unit_word(s, u), u->size) != OMD_W_UNKNOWN;
    }
    return sum;
}

/* `main` goes first, where others are no better. */
static uint8_t language_of_stretch(omd_speller *s, uint32_t first, uint32_t last, uint8_t main,
                                   bool only_main)
{
    tally best = { 0, 0 };
    uint8_t language = main;
    if (main != OMD_NOWHERE) best = count_known(s, first, last, main);
    for (uint8_t i = 0; i < s->language_count && !only_main; i++) {
        if (i == main) continue;
        tally t = count_known(s, first, last, i);
        if (language != OMD_NOWHERE && t.known <= best.known) continue;
        best = t;
        language = i;
    }
    bool foreign = best.words > FEW && best.known * 2 < best.words;
    return foreign ? OMD_NOWHERE : language;
}

/* The language that knows most words of the text. */
static uint8_t main_language(omd_speller *s)
{
    tally best = { 0, 0 };
    uint8_t language = 0;
    for (uint8_t i = 0; i < s->language_count && s->language_count > 1; i++) {
        tally t = count_known(s, 0, s->unit_count, i);
        if (t.known <= best.known) continue;
        best = t;
        language = i;
    }
    return language;
}

void omd_settle_languages(omd_speller *s, const char *language)
{
    bool asked = language && *language && strcmp(language, "auto") != 0;
    uint8_t main = asked ? omd_speller_language(s, language) : main_language(s);
    for (uint32_t first = 0, last; first < s->unit_count; first = last) {
        last = stretch_end(s, first);
        bool only_main = asked && s->units[first].quote == 0;
        uint8_t l = language_of_stretch(s, first, last, main, only_main);
        for (uint32_t i = first; i < last; i++) s->units[i].language = l;
    }
}
