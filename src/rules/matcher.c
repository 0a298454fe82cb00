/* matcher.c - runs a pack's find lines over the sentences of a text
 *
 * Words that stand in a sentence call up the lines that cannot do without them; each is
 * run over the whole sentence at once (eval.c). Only a line that matches somewhere is
 * looked at again, to learn where. Sentences longer than a window are seen through
 * windows that overlap; each find belongs to the one where it begins. */
#include "matcher.h"

#include <string.h>

static uint32_t lowest(uint64_t bits)
{
    return (uint32_t)__builtin_ctzll(bits);
}

static uint32_t highest(uint64_t bits)
{
    return 63u - (uint32_t)__builtin_clzll(bits);
}

omd_matcher *omd_matcher_new(const omd_memory *memory)
{
    omd_matcher *m = memory->resize(memory->context, NULL, sizeof *m);
    if (m == NULL) return NULL;
    memset(m, 0, sizeof *m);
    m->memory = *memory;
    return m;
}

void omd_matcher_free(omd_matcher *m)
{
    if (m == NULL) return;
    omd_memory memory = m->memory;
    omd_block *blocks[] = { &m->token_lists, &m->token_flags, &m->merged,  &m->class_places,
                            &m->set_places,  &m->line_ends,   &m->matches, &m->sightings,
                            &m->excused,     &m->list_slots,  &m->called,  &m->known };
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) omd_release(&memory, blocks[i]);
    for (size_t i = 0; i < OMD_INDEXES; i++) omd_index_free(&memory, &m->indexes[i]);
    memory.resize(memory.context, m, 0);
}

uint64_t omd_matcher_steps(const omd_matcher *m)
{
    return m->window.steps;
}

/* What is known of a window lies in one piece, to be cleared at once. */
static bool make_known(omd_matcher *m)
{
    size_t classes = m->class_count / 32 + 1, sets = omd_section_size(m->pack, OMD_S_SETS) / 32 + 1;
    m->known_words = (uint32_t)(2 * classes + 2 * sets);
    if (!omd_room(&m->memory, &m->called, m->calls->called_words, sizeof(uint64_t)) ||
        !omd_room(&m->memory, &m->known, m->known_words, sizeof(uint32_t)))
        return false;
    omd_window *w = &m->window;
    w->called = m->called.data;
    w->put = m->known.data;
    w->gathered = w->put + classes;
    w->starts_known = w->gathered + classes;
    w->ends_known = w->starts_known + sets;
    return true;
}

static bool make_ready(omd_matcher *m)
{
    const omd_pack *pack = m->pack;
    m->index = omd_index_of(m, pack);
    m->calls = m->index == NULL ? NULL : omd_calls_of(&m->memory, m->index, pack, m->kind);
    if (m->calls == NULL) return false;
    m->class_count = omd_section_size(pack, OMD_S_CLASSES);
    size_t watches = omd_section_size(pack, OMD_S_WATCHES) + 1;
    size_t lines = omd_section_size(pack, OMD_S_LINES) + 1;
    size_t sets = omd_section_size(pack, OMD_S_SETS) + 1;
    if (!make_known(m) ||
        !omd_room(&m->memory, &m->class_places, m->class_count, sizeof(uint64_t)) ||
        !omd_room(&m->memory, &m->set_places, sets, sizeof(omd_set_places)) ||
        !omd_room(&m->memory, &m->list_slots, (size_t)m->index->list_count + 1, 1) ||
        !omd_room(&m->memory, &m->sightings, watches, sizeof(omd_sighting)) ||
        !omd_room(&m->memory, &m->line_ends, lines, sizeof(uint32_t)))
        return false;
    memset(m->list_slots.data, 0, (size_t)m->index->list_count + 1);
    memset(m->line_ends.data, 0, lines * sizeof(uint32_t));
    memset(m->index->seen.data, 0, watches);
    memset(m->sightings.data, 0, watches * sizeof(omd_sighting));
    omd_window *w = &m->window;
    w->nodes = m->index->nodes.data;
    w->set_roots = m->index->roots.data;
    w->class_places = m->class_places.data;
    w->list_slots = m->list_slots.data;
    w->lazy_starts = m->calls->lazy_starts.data;
    w->lazy_lists = m->calls->lazy_lists.data;
    w->set_places = m->set_places.data;
    w->ways = m->calls->ways.data;
    w->open = w->close = ~0ull;
    w->looseness = OMD_GAP_LIMIT;
    m->match_count = m->excused_count = m->merged_count = 0;
    m->no_memory = false;
    return true;
}

/* The tokens of a quotation that a said word introduces, or follows, are flagged. Runs of
 * one quotation's tokens are walked once. */
static void flag_attributed_quotations(omd_matcher *m)
{
    enum { REACH = 6 };
    const omd_token *tokens = m->text->tokens;
    uint8_t *flags = m->token_flags.data;
    uint32_t count = m->text->token_count;
    for (uint32_t at = 0, end; at < count; at = end) {
        end = at + 1;
        if (tokens[at].quote == 0) continue;
        while (end < count && tokens[end].quote == tokens[at].quote) end++;
        bool said = false;
        for (uint32_t i = at < REACH ? 0 : at - REACH; i < at; i++)
            said |= (flags[i] & OMD_IS_SAID) != 0;
        for (uint32_t i = end; i < count && i < end + REACH; i++)
            said |= (flags[i] & OMD_IS_SAID) != 0;
        for (uint32_t i = at; said && i < end; i++) flags[i] |= OMD_IS_ATTRIBUTED;
    }
}

/* ---- finds ---- */

/* The underlined part of a match: begins as early and ends as late as it may. */
static void narrow(omd_matcher *m, const omd_node *root, uint32_t *start, uint32_t *end)
{
    omd_window *w = &m->window;
    uint64_t from = 1ull << *start, to = 1ull << *end;
    uint32_t low = *start, high = *end;
    while (low < high) { /* the least place that suffices */
        uint32_t middle = (low + high) / 2;
        w->open = omd_below(middle + 1);
        if (omd_forward(w, root, from) & to)
            high = middle;
        else
            low = middle + 1;
    }
    w->open = 1ull << low;
    uint32_t begin = low;
    high = *end;
    while (low < high) {
        uint32_t middle = low + (high - low + 1) / 2;
        w->close = ~omd_below(middle);
        if (omd_forward(w, root, from) & to)
            low = middle;
        else
            high = middle - 1;
    }
    w->open = w->close = ~0ull;
    *start = begin;
    *end = low;
}

static bool add_match(omd_matcher *m, const omd_match *match)
{
    if (!omd_room(&m->memory, &m->matches, (size_t)m->match_count + 1, sizeof *match)) {
        m->no_memory = true;
        return false;
    }
    ((omd_match *)m->matches.data)[m->match_count++] = *match;
    return true;
}

static void take_match(omd_matcher *m, uint32_t line_number, uint32_t start, uint32_t end)
{
    const omd_line *line = (const omd_line *)m->index->lines.data + line_number;
    omd_window *w = &m->window;
    uint32_t first = start, last = end;
    if (line->flags & OMD_LINE_SPAN) narrow(m, w->nodes + line->root, &first, &last);
    if (first >= last) first = start, last = end; /* rulec makes no such pack */
    const omd_piece *piece = &m->pieces[m->piece_at[start]];
    uint32_t token = piece->first - piece->bit; /* of bit 0, so to speak */
    omd_match match = { line->rule, line_number, token + first, token + last, piece->sentence };
    uint64_t was_free = w->free;
    uint32_t was_loose = w->looseness;
    w->free = ~0ull;
    w->looseness = OMD_GAP_LIMIT;
    if (!omd_excused_here(m, &match, 1ull << start, 1ull << end)) add_match(m, &match);
    w->looseness = was_loose;
    w->free = was_free & ~(omd_below(end) & ~omd_below(start));
    uint32_t *line_end = (uint32_t *)m->line_ends.data + line_number;
    if (token + end > *line_end) *line_end = token + end;
}

/* Of a line that matches somewhere: tighter matches first, then from left to right, each
 * as long as it may be. What one match has taken is no other's. */
static void find_all(omd_matcher *m, uint32_t line_number, const omd_line *line, uint64_t owned)
{
    static const uint8_t levels[] = { 0, 1, 2, 3, 4, 6, 9, OMD_GAP_LIMIT };
    omd_window *w = &m->window;
    const omd_node *root = w->nodes + line->root;
    size_t level = line->flags & OMD_LINE_LOOSE ? 0 : sizeof levels - 1;
    for (; level < sizeof levels; level++) {
        w->looseness = levels[level];
        uint64_t starts = omd_backward(w, root, ~0ull) & owned;
        while (starts != 0) {
            uint32_t start = lowest(starts);
            uint64_t ends = omd_forward(w, root, 1ull << start) & ~omd_below(start + 1);
            starts &= starts - 1;
            if (ends == 0) continue;
            uint32_t end = highest(ends);
            take_match(m, line_number, start, end);
            starts &= ~omd_below(end);
        }
    }
    w->looseness = OMD_GAP_LIMIT;
    w->free = ~0ull;
}

static void run_line(omd_matcher *m, uint32_t number, uint64_t owned)
{
    const omd_line *line = (const omd_line *)m->index->lines.data + number;
    const omd_pack_rule_block *rule =
        (const omd_pack_rule_block *)omd_section_at(m->pack, OMD_S_RULES) + line->rule;
    if (number == m->disabled || !(rule->kinds >> m->kind & 1)) return;
    omd_window *w = &m->window;
    uint32_t taken = ((const uint32_t *)m->line_ends.data)[number];
    uint32_t first = m->pieces[0].first;
    if (taken > first) w->free = ~omd_below(taken - first); /* in the window before */
    if (omd_forward(w, w->nodes + line->root, owned) != 0) find_all(m, number, line, owned);
    w->free = ~0ull;
}

/* Only watches for the whole text are called up; once seen they are done with. */
static void run_watch(omd_matcher *m, uint32_t number)
{
    const uint32_t *roots =
        (const uint32_t *)m->index->roots.data + omd_section_size(m->pack, OMD_S_SETS);
    uint8_t *seen = (uint8_t *)m->index->seen.data + number;
    if (!*seen) *seen = omd_forward(&m->window, m->window.nodes + roots[number], ~0ull) != 0;
}

static void run_active(omd_matcher *m, uint64_t owned)
{
    uint32_t lines = omd_section_size(m->pack, OMD_S_LINES),
             all = lines + omd_section_size(m->pack, OMD_S_WATCHES);
    for (uint32_t i = 0; i < all; i += 64) {
        for (uint64_t bits = m->window.called[i / 64]; bits != 0; bits &= bits - 1) {
            uint32_t number = i + lowest(bits);
            if (number < lines)
                run_line(m, number, owned);
            else
                run_watch(m, number - lines);
        }
    }
}

static bool comes_before(const omd_match *a, const omd_match *b)
{
    if (a->sentence != b->sentence) return a->sentence < b->sentence;
    return a->line != b->line ? a->line < b->line : a->first < b->first;
}

/* Finds come line by line; they are told sentence by sentence. A window has few. */
static void sort_matches(omd_matcher *m, uint32_t from)
{
    omd_match *all = m->matches.data;
    for (uint32_t i = from + 1; i < m->match_count; i++) {
        omd_match moved = all[i];
        uint32_t at = i;
        for (; at > from && comes_before(&moved, &all[at - 1]); at--) all[at] = all[at - 1];
        all[at] = moved;
    }
}

static void run_window(omd_matcher *m, uint64_t owned)
{
    uint32_t matches = m->match_count;
    if (m->piece_count == 0) return;
    run_active(m, owned);
    sort_matches(m, matches);
    omd_window_begin(m);
}

/* A sentence that one window does not hold. */
static void run_long_sentence(omd_matcher *m, uint32_t sentence, const omd_sentence *s)
{
    uint32_t first = s->first;
    for (bool more = true; more && !m->no_memory; first += OMD_STRIDE) {
        more = first + OMD_WINDOW < s->last;
        omd_window_put(m, sentence, first, more ? OMD_WINDOW : s->last - first);
        uint64_t owned = first == s->first ? ~0ull : ~omd_below(OMD_LOOK_BEHIND);
        if (more) owned &= omd_below(OMD_LOOK_BEHIND + OMD_STRIDE);
        run_window(m, owned);
    }
}

static void run_sentences(omd_matcher *m)
{
    omd_window_begin(m);
    for (uint32_t i = 0; i < m->text->sentence_count && !m->no_memory; i++) {
        const omd_sentence *s = &m->text->sentences[i];
        uint32_t count = s->last - s->first;
        if (s->language != m->language || s->first >= s->last) continue;
        if (m->window_bits + count > OMD_WINDOW || m->piece_count == OMD_PIECES)
            run_window(m, ~0ull);
        if (count > OMD_WINDOW)
            run_long_sentence(m, i, s);
        else
            omd_window_put(m, i, s->first, count);
    }
    run_window(m, ~0ull);
}

static bool has_language(const omd_text *t, uint32_t index)
{
    for (uint32_t i = 0; i < t->sentence_count; i++)
        if (t->sentences[i].language == index) return true;
    return false;
}

int omd_matcher_run(omd_matcher *m, const omd_text *t, const omd_pack *pack, uint32_t index,
                    omd_kind kind, uint32_t disabled, const omd_match **matches, uint32_t *count)
{
    *count = 0;
    m->text = t;
    m->pack = pack;
    m->kind = kind;
    m->language = index;
    m->disabled = disabled;
    if (!make_ready(m)) return OMD_NO_MEMORY;
    if (!has_language(t, index)) return 0;
    if (omd_classify(m) != 0) return OMD_NO_MEMORY;
    flag_attributed_quotations(m);
    run_sentences(m);
    if (m->no_memory) return OMD_NO_MEMORY;
    omd_settle_scopes(m);
    *matches = m->matches.data;
    *count = m->match_count;
    return 0;
}

bool omd_matcher_mark(omd_matcher *m, const omd_text *t, const omd_pack *pack, uint32_t index,
                      const char *name)
{
    (void)t;
    (void)index;
    omd_index *of = omd_index_of(m, pack);
    const omd_pack_mark *marks = omd_section_at(pack, OMD_S_MARKS);
    const char *strings = omd_section_at(pack, OMD_S_STRINGS);
    for (uint32_t i = 0; of != NULL && of->has_patterns && i < omd_section_size(pack, OMD_S_MARKS);
         i++)
        if (strcmp(strings + marks[i].name, name) == 0)
            return ((const uint8_t *)of->seen.data)[marks[i].watch] != 0;
    return false;
}
