/* leave.c - words that no dictionary need know: names, abbreviations, what the page knows
 *
 * A name is written with a capital letter where a sentence would not ask for one, or stands
 * among such words ("Mvh\nAnna Bergström"). What the page gave us, from the firm's domain to
 * the review that is answered, is right as it is written there. */
#include <stdlib.h>
#include <string.h>

#include "../text/points.h"
#include "speller.h"

/* Longer words in capitals are judged. */
#define ABBREVIATION 5

/* --- how it is written */

typedef struct {
    uint32_t letters, upper;
    bool first_upper;
} casing;

static casing casing_of(const omd_text *t, const omd_unit *u)
{
    casing c = { 0, 0, false };
    for (uint32_t i = t->tokens[u->first].view; i < t->tokens[u->last - 1].view_end; i++) {
        uint8_t class = omd_class(t->points[i]);
        bool upper = (class & OMD_C_UPPER) != 0;
        if (c.letters == 0) c.first_upper = upper;
        c.letters += (class & OMD_C_LETTER) != 0;
        c.upper += upper;
    }
    return c;
}

/* iPhone, eBay, ICA, MittKonto, SPF:s */
static bool is_made_up(casing c)
{
    if (c.upper == c.letters) return c.letters <= ABBREVIATION;
    return c.upper > 1 || (c.upper == 1 && !c.first_upper);
}

/* Whether a sentence asks for a capital here. */
static bool begins_something(const omd_speller *s, const omd_unit *u)
{
    const omd_text *t = &s->text;
    uint32_t first = t->sentences[u->sentence].first;
    if (u->first == first || (t->tokens[u->first].flags & (OMD_F_NEWLINE | OMD_F_PARAGRAPH)))
        return true;
    const omd_token *before = &t->tokens[u->first - 1];
    return before->kind != OMD_WORD && before->kind != OMD_NUMBER &&
           (before->flags & OMD_F_QUOTED) && (t->tokens[u->first].flags & OMD_F_QUOTED);
}

/* All words of its line begin with capitals: a signature, or a heading. */
static bool among_capitals(const omd_speller *s, uint32_t i)
{
    const omd_text *t = &s->text;
    uint32_t first = i, last = i + 1;
    const uint16_t line = OMD_F_NEWLINE | OMD_F_PARAGRAPH;
    while (first > 0 && !(t->tokens[s->units[first].first].flags & line)) first--;
    while (last < s->unit_count && !(t->tokens[s->units[last].first].flags & line)) last++;
    if (last - first > 4) return false;
    for (uint32_t k = first; k < last; k++)
        if (!s->units[k].capital) return false;
    return true;
}

static bool is_name(const omd_speller *s, uint32_t i)
{
    const omd_unit *u = &s->units[i];
    if (!u->capital) return false;
    if (!begins_something(s, u) || among_capitals(s, i)) return true;
    /* "Anna Bergström ringde": the next one is a name, and so this is. */
    const omd_unit *next = i + 1 < s->unit_count ? u + 1 : NULL;
    return next && next->first == u->last && next->capital && next->sentence == u->sentence &&
           !begins_something(s, next);
}

/* --- what is known already */

typedef struct {
    const char *form;
    uint32_t size;
} known_word;

static int by_form(const void *a, const void *b)
{
    const known_word *x = a, *y = b;
    uint32_t least = x->size < y->size ? x->size : y->size;
    int order = memcmp(x->form, y->form, least);
    return order ? order : (x->size > y->size) - (x->size < y->size);
}

typedef struct {
    char *text;
    size_t size, room;
} sheet;

static void note(sheet *h, const char *text)
{
    size_t size = text ? strlen(text) : 0;
    if (h->text && h->size + size + 1 <= h->room) {
        if (size) memcpy(h->text + h->size, text, size);
        h->text[h->size + size] = ' ';
    }
    h->size += size + 1;
}

static void note_all(sheet *h, const omd_strings *strings, char between)
{
    for (uint32_t i = 0; i < strings->count; i++) {
        size_t start = h->size;
        note(h, strings->items[i]);
        for (size_t k = start; between && h->text && k < h->size && k < h->room; k++)
            if (h->text[k] == between) h->text[k] = ' ';
    }
}

static void note_context(sheet *h, const omd_context *c)
{
    h->size = 0;
    note(h, c->reviewer_name);
    note(h, c->review);
    note_all(h, &c->own_names, 0);
    note_all(h, &c->own_domains, '.');
}

/* The words of the context, folded, in order. False: memory is out. */
static bool read_known(omd_speller *s, const omd_context *context, known_word **list,
                       uint32_t *count)
{
    sheet h = { NULL, 0, 0 };
    note_context(&h, context);
    if (h.size > OMD_MAX_TEXT || !omd_room(s->text.memory, &s->text_block, h.size, 1)) return false;
    h.text = s->text_block.data;
    h.room = h.size;
    note_context(&h, context);
    if (omd_text_read_plain(&s->other, h.text, (uint32_t)h.size)) return false;
    const omd_text *t = &s->other;
    if (!omd_room(t->memory, &s->known_block, (size_t)t->token_count + 1, sizeof **list))
        return false;
    *list = s->known_block.data;
    *count = 0;
    for (uint32_t i = 0; i < t->token_count; i++)
        if (t->tokens[i].kind == OMD_WORD)
            (*list)[(*count)++] =
                (known_word){ t->forms + t->tokens[i].form, t->tokens[i].form_size };
    qsort(*list, *count, sizeof **list, by_form);
    return true;
}

/* "Karlssons" is known where "Karlsson" is. */
static bool is_known(const omd_text *t, const omd_unit *u, const known_word *list, uint32_t count)
{
    for (uint32_t i = u->first; i < u->last; i++) {
        known_word w = { t->forms + t->tokens[i].form, t->tokens[i].form_size };
        if (bsearch(&w, list, count, sizeof w, by_form)) return true;
        if (w.size < 2 || w.form[w.size - 1] != 's') continue;
        w.size--;
        if (bsearch(&w, list, count, sizeof w, by_form)) return true;
    }
    return false;
}

bool omd_leave_names(omd_speller *s, const omd_context *context)
{
    known_word *known = NULL;
    uint32_t count = 0;
    if (context && !read_known(s, context, &known, &count)) return false;
    for (uint32_t i = 0; i < s->unit_count; i++) {
        omd_unit *u = &s->units[i];
        u->left_alone = u->size == 0 || u->language == OMD_NOWHERE ||
                        is_made_up(casing_of(&s->text, u)) || is_name(s, i) ||
                        (count && is_known(&s->text, u, known, count));
    }
    return true;
}
