/* units.c - the words of a text, as a dictionary wants them
 *
 * "don't", "e-post" and "Anna-Karins" are one word each for a dictionary, several tokens for
 * the rules. A word that is part of something else (anna.berg@firma.se, #sommar, 5e) has no
 * letters to judge, and so has size 0. */
#include "../text/decode.h"
#include "../text/points.h"
#include "../text/unicode.h"
#include "speller.h"

/* Code points of a word at most: four bytes each fit. */
#define MOST_POINTS (OMD_ENGINE_MOST_BYTES / 4)

static bool joins(const omd_text *t, uint32_t token)
{
    const omd_token *a = &t->tokens[token], *b = a + 1;
    if (token + 1 >= t->token_count || b->kind != OMD_WORD) return false;
    return (b->flags & (OMD_F_HYPHEN | OMD_F_CLITIC)) && b->view - a->view_end <= 1;
}

static bool is_name_character(uint32_t c)
{
    return c == '@' || c == '_' || c == '/' || c == '\\' || c == '#' || c == OMD_TAG_POINT ||
           omd_is_digit(c);
}

/* Whether what touches [from, to) of the view makes it more than a word. */
static bool stands_alone(const omd_text *t, uint32_t from, uint32_t to)
{
    if (from > 0) {
        uint32_t c = t->points[from - 1];
        if (is_name_character(c) || c == '&') return false;
        if (c == '.' && from > 1 && omd_is_letter(t->points[from - 2])) return false;
        if (omd_is_hyphen(c) && from > 1 && is_name_character(t->points[from - 2])) return false;
    }
    if (to < t->view_size) {
        uint32_t c = t->points[to];
        if (is_name_character(c)) return false;
        if (c == '.' && to + 1 < t->view_size && omd_is_letter(t->points[to + 1])) return false;
        if (omd_is_hyphen(c) && to + 1 < t->view_size && is_name_character(t->points[to + 1]))
            return false;
    }
    return true;
}

/* The points of a word without what cannot be seen; 0 where there is something else in it. */
static uint32_t gather(const omd_text *t, uint32_t from, uint32_t to, uint32_t *points)
{
    uint32_t count = 0, letters = 0;
    for (uint32_t i = from; i < to; i++) {
        uint32_t c = t->points[i];
        uint8_t class = omd_class(c);
        if (class & OMD_C_INVISIBLE) continue;
        bool inner = omd_is_apostrophe(c) || omd_is_hyphen(c) || (class & OMD_C_COMBINING);
        if ((!(class & OMD_C_LETTER) && !inner) || count == MOST_POINTS) return 0;
        letters += (class & OMD_C_LETTER) != 0;
        points[count++] = omd_is_apostrophe(c) ? '\'' : omd_is_hyphen(c) ? '-' : c;
    }
    return letters > 1 ? count : 0;
}

/* "a" and a ring above it become "å", as dictionaries have it. */
static uint32_t compose(uint32_t *points, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t whole = kept ? omd_compose(points[kept - 1], points[i]) : 0;
        if (whole)
            points[kept - 1] = whole;
        else
            points[kept++] = points[i];
    }
    return kept;
}

/* Writes the word of [from, to) to the end of `words`; returns its size. */
static uint16_t write_word(omd_speller *s, uint32_t from, uint32_t to)
{
    uint32_t points[MOST_POINTS];
    uint32_t count = gather(&s->text, from, to, points);
    if (count == 0 || !stands_alone(&s->text, from, to)) return 0;
    count = compose(points, count);
    char *out = s->words + s->words_size, *at = out;
    for (uint32_t i = 0; i < count; i++) at += omd_encode(points[i], at);
    *at = '\0';
    return (uint16_t)(at - out);
}

static bool add_unit(omd_speller *s, uint32_t first, uint32_t last, uint32_t sentence)
{
    const omd_text *t = &s->text;
    if (!omd_room(t->memory, &s->unit_block, (size_t)s->unit_count + 1, sizeof *s->units) ||
        !omd_room(t->memory, &s->word_block, (size_t)s->words_size + OMD_ENGINE_MOST_BYTES + 1, 1))
        return false;
    s->units = s->unit_block.data;
    s->words = s->word_block.data;
    const omd_token *token = &t->tokens[first];
    omd_unit *u = &s->units[s->unit_count++];
    *u = (omd_unit){
        .first = first,
        .last = last,
        .sentence = sentence,
        .word = s->words_size,
        .size = write_word(s, token->view, t->tokens[last - 1].view_end),
        .quote = token->quote,
        .language = OMD_NOWHERE,
        .capital = (token->flags & OMD_F_CAPITAL) != 0,
    };
    s->words_size += u->size + 1u;
    return true;
}

bool omd_read_units(omd_speller *s)
{
    const omd_text *t = &s->text;
    uint32_t sentence = 0;
    s->unit_count = s->words_size = 0;
    for (uint32_t i = 0; i < t->token_count; i++) {
        if (t->tokens[i].kind != OMD_WORD) continue;
        uint32_t last = i;
        while (joins(t, last)) last++;
        while (sentence + 1 < t->sentence_count && t->sentences[sentence].last <= i) sentence++;
        if (!add_unit(s, i, last + 1, sentence)) return false;
        i = last;
    }
    return true;
}
