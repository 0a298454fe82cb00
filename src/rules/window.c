/* window.c - lays sentences side by side into a window
 *
 *     bits      0 1 2 3 4   5   6 7 8
 *     tokens    Ta bort den .   Tack så mycket
 *
 * One boundary more lies between two sentences, where no token stands: nothing can match
 * or skip across it, so that one run of a pattern serves all sentences of the window. */
#include <string.h>

#include "matcher.h"

/* A class that is there: calls up the lines and the ways through patterns that wait for it. */
static void put_class(omd_matcher *m, uint32_t number, uint64_t place)
{
    omd_window *w = &m->window;
    if (omd_has_bit(w->put, number)) {
        w->class_places[number] |= place;
        return;
    }
    omd_set_bit(w->put, number);
    w->class_places[number] = place;
    const uint32_t *starts = m->calls->trigger_starts.data, *triggers = m->calls->triggers.data;
    for (uint32_t i = starts[number]; i < starts[number + 1]; i++)
        w->called[triggers[i] / 64] |= 1ull << triggers[i] % 64;
}

/* The same, once in the module: for classes that few tokens have. */
__attribute__((noinline)) static void put_special(omd_matcher *m, uint32_t number, uint64_t place)
{
    put_class(m, number, place);
}

static void note_list(omd_window *w, uint32_t list, uint64_t place)
{
    uint32_t slot = w->list_slots[list];
    if (w->lists[slot] != list) {
        slot = w->list_count++;
        w->list_slots[list] = (uint8_t)slot;
        w->lists[slot] = (uint16_t)list;
        w->list_places[slot] = 0;
    }
    w->list_places[slot] |= place;
}

/* Words of several lists have their classes put at once; of one list only those that
 * something waits for, the others when a pattern asks for them. */
static void put_words(omd_matcher *m, uint32_t list, uint64_t place)
{
    const uint16_t *items, *end;
    if (list == OMD_NO_LIST) return;
    if (list & OMD_MERGED) {
        items = (const uint16_t *)m->merged.data + (list & ~OMD_MERGED) + 1;
        end = items + items[-1];
    } else {
        const uint32_t *starts = (const uint32_t *)m->calls->eager_starts.data + list;
        items = (const uint16_t *)m->calls->eager_items.data + starts[0];
        end = items + (starts[1] - starts[0]);
        note_list(&m->window, list, place);
    }
    m->window.steps += (uint64_t)(end - items) + 1;
    for (; items < end; items++) put_class(m, *items, place);
}

/* What a token is by itself, whatever its form. */
static void put_kind(omd_matcher *m, const omd_token *token, bool begins, uint64_t place)
{
    const uint32_t capitals = OMD_F_CAPITAL | OMD_F_CAPITALS;
    if (token->kind == OMD_WORD && token->entity == OMD_NOTHING && !(token->flags & capitals)) return;
    if (token->entity != OMD_NOTHING && token->entity < OMD_E_COUNT)
        put_special(m, token->entity, place);
    else if (token->kind == OMD_NUMBER)
        put_special(m, OMD_C_NUMBER, place);
    if (token->kind == OMD_TAG) put_special(m, OMD_C_TAG, place);
    if (token->kind == OMD_LINK) put_special(m, OMD_C_LINK, place);
    if (token->kind == OMD_EMOJI) put_special(m, OMD_C_EMOJI, place);
    if (token->flags & OMD_F_CAPITALS) put_special(m, OMD_C_CAPS, place);
    if ((token->flags & OMD_F_CAPITAL) && !begins) put_special(m, OMD_C_CAPITAL, place);
}

static bool is_filler(const omd_token *token)
{
    return (token->kind == OMD_MARK || token->kind == OMD_EMOJI) && token->entity == OMD_NOTHING;
}

/* The sentence's first place, and those behind the marks that it begins with. */
static uint64_t first_places(const omd_token *tokens, uint32_t count)
{
    uint64_t places = 1;
    for (uint32_t i = 0; i < count && is_filler(&tokens[i]); i++) places |= 2ull << i;
    return places;
}

static uint64_t last_places(const omd_token *tokens, uint32_t count)
{
    uint64_t places = 1ull << count;
    for (uint32_t i = count; i > 0 && is_filler(&tokens[i - 1]); i--) places |= 1ull << (i - 1);
    return places;
}

/* Where clauses begin, and the marks that end them. */
static uint64_t clause_starts(const omd_matcher *m, uint32_t first, uint32_t count, uint64_t *marks)
{
    const omd_token *tokens = m->text->tokens + first;
    const uint8_t *flags = (const uint8_t *)m->token_flags.data + first;
    uint64_t clauses = 0;
    *marks = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool after_mark = (tokens[i].flags & OMD_F_CLAUSE) != 0;
        if (after_mark || (flags[i] & OMD_IS_CLAUSE)) clauses |= 1ull << i;
        if (after_mark && i > 0 && tokens[i - 1].kind == OMD_MARK) *marks |= 1ull << (i - 1);
    }
    return clauses;
}

/* Places, and what a gap may skip: never the mark that ends a clause nor the word that
 * begins one, unless the gap stands just there; nor the marks that end the sentence. */
static uint64_t put_places(omd_matcher *m, const omd_piece *piece, const omd_sentence *s)
{
    const omd_token *tokens = m->text->tokens + piece->first;
    omd_window *w = &m->window;
    uint32_t at = piece->bit, count = piece->count;
    bool whole_start = piece->first == s->first, whole_end = piece->first + count == s->last;
    uint64_t marks, clauses = clause_starts(m, piece->first, count, &marks);
    uint64_t first = whole_start ? first_places(tokens, count) : 0;
    uint64_t last = whole_end ? last_places(tokens, count) : 0;
    uint64_t all = omd_below(count + 1);
    uint64_t any = last == 0 ? omd_below(count) : (last & (0 - last)) - 1;
    uint64_t ends = clauses | marks | last;
    if (whole_start) {
        clauses |= 1;
        ends &= ~1ull;
    }
    w->tests[OMD_T_FIRST] |= first << at;
    w->tests[OMD_T_LAST] |= last << at;
    w->tests[OMD_T_CLAUSE] |= clauses << at;
    w->tests[OMD_T_END] |= ends << at;
    w->tests[s->question ? OMD_T_QUESTION : OMD_T_STATEMENT] |= all << at;
    if (s->paragraph) w->tests[OMD_T_PARAGRAPH] |= all << at;
    w->any |= any << at;
    w->inside |= (any & ~clauses & ~marks) << at;
    w->enter |= (any & ~marks) << at;
    return first;
}

void omd_window_begin(omd_matcher *m)
{
    omd_window *w = &m->window;
    memcpy(w->called, m->calls->always.data, m->calls->called_words * sizeof(uint64_t));
    memset(w->put, 0, m->known_words * sizeof(uint32_t));
    memset(w->tests, 0, sizeof w->tests);
    m->centre = 0;
    w->any = w->inside = w->enter = 0;
    w->free = ~0ull;
    w->list_count = 0;
    memset(w->lists, 0xFF, sizeof w->lists); /* OMD_NO_LIST */
    m->piece_count = 0;
    m->window_bits = 0;
}

void omd_window_put(omd_matcher *m, uint32_t sentence, uint32_t first, uint32_t count)
{
    const omd_sentence *s = &m->text->sentences[sentence];
    const uint32_t *lists = m->token_lists.data;
    omd_piece *piece = &m->pieces[m->piece_count];
    *piece = (omd_piece){ first, count, sentence, m->window_bits };
    uint64_t begins = put_places(m, piece, s), words = 0, any = 0;
    for (uint32_t i = 0; i < count; i++) {
        const omd_token *token = &m->text->tokens[first + i];
        uint64_t place = 1ull << (piece->bit + i);
        put_kind(m, token, (begins >> i & 1) != 0, place);
        put_words(m, lists[first + i], place);
        if (token->kind == OMD_WORD) words |= place;
        if (!is_filler(token)) any |= place;
    }
    if (words != 0) put_special(m, OMD_C_WORD, words);
    if (any != 0) put_special(m, OMD_C_ANY, any);
    memset(m->piece_at + piece->bit, (int)m->piece_count, count + 1);
    m->piece_count++;
    m->window_bits += count + 1;
}
