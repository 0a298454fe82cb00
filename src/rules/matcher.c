/* matcher.c - runs a pack's find lines over the sentences of a text
 *
 * Words that stand in a sentence call up the lines that cannot do without them; each is
 * run over the whole sentence at once (eval.c). Only a line that matches somewhere is
 * looked at again, to learn where. Sentences longer than a window are seen through
 * windows that overlap; each find belongs to the one where it begins. */
#include "matcher.h"

#include <string.h>

#define LOOK_BEHIND 16u /* tokens of a later window that belong to the one before */
#define STRIDE      24u

static uint64_t below(uint32_t bit)
{
    return bit >= 64 ? ~0ull : (1ull << bit) - 1;
}

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
    omd_block *blocks[] = { &m->token_lists, &m->token_flags, &m->merged,    &m->class_places,
                            &m->set_places,  &m->active,      &m->line_ends, &m->matches,
                            &m->sightings,   &m->excused,     &m->choices };
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) omd_release(&memory, blocks[i]);
    for (size_t i = 0; i < OMD_INDEXES; i++) omd_index_free(&memory, &m->indexes[i]);
    memory.resize(memory.context, m, 0);
}

uint64_t omd_matcher_steps(const omd_matcher *m)
{
    return m->window.steps;
}

uint32_t omd_next_stamp(omd_matcher *m)
{
    if (m->window.stamp == UINT32_MAX) { /* once in a very long life */
        memset(m->class_places.data, 0, m->class_places.size);
        memset(m->set_places.data, 0, m->set_places.size);
        memset(m->choices.data, 0, m->choices.size);
        m->window.stamp = 0;
    }
    return ++m->window.stamp;
}

/* Room that is new must not hold a stamp by chance. */
static bool cleared_room(omd_matcher *m, omd_block *block, size_t count, size_t item)
{
    size_t before = block->size;
    if (!omd_room(&m->memory, block, count, item)) return false;
    if (block->size > before) memset((char *)block->data + before, 0, block->size - before);
    return true;
}

static uint32_t words_of_bits(const omd_pack *pack)
{
    return (omd_section_size(pack, OMD_S_LINES) + omd_section_size(pack, OMD_S_WATCHES) + 63) / 64;
}

static bool make_ready(omd_matcher *m)
{
    const omd_pack *pack = m->pack;
    m->index = omd_index_of(m, pack);
    if (m->index == NULL) return false;
    size_t lines = omd_section_size(pack, OMD_S_LINES) + 1;
    if (!cleared_room(m, &m->class_places, omd_section_size(pack, OMD_S_CLASSES),
                      sizeof(omd_class_places)) ||
        !cleared_room(m, &m->set_places, omd_section_size(pack, OMD_S_SETS) + 1,
                      sizeof(omd_set_places)) ||
        !cleared_room(m, &m->choices, m->index->choice_count + 1, sizeof(omd_class_places)) ||
        !omd_room(&m->memory, &m->active, words_of_bits(pack) + 1, sizeof(uint64_t)) ||
        !omd_room(&m->memory, &m->line_ends, lines, sizeof(uint32_t)))
        return false;
    memset(m->active.data, 0, (words_of_bits(pack) + 1) * sizeof(uint64_t));
    memset(m->line_ends.data, 0, lines * sizeof(uint32_t));
    memset(m->index->seen.data, 0, (omd_section_size(pack, OMD_S_WATCHES) + 1) * sizeof(uint32_t));
    omd_window *w = &m->window;
    w->nodes = m->index->nodes.data;
    w->set_roots = m->index->roots.data;
    w->class_places = m->class_places.data;
    w->set_places = m->set_places.data;
    w->choices = m->choices.data;
    w->always = m->index->always.data;
    w->open = w->close = ~0ull;
    w->looseness = OMD_GAP_LIMIT;
    m->match_count = m->sighting_count = m->excused_count = m->merged_count = 0;
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

/* ---- the window ---- */

static void call_choice(omd_matcher *m, uint32_t way)
{
    omd_class_places *c = &m->window.choices[way / OMD_MAX_CHOICE];
    if (c->stamp != m->window.stamp) c->places = 0;
    c->stamp = m->window.stamp;
    c->places |= 1ull << way % OMD_MAX_CHOICE;
}

/* A class that is there: the lines and the ways through patterns that waited for it. */
static void call_up(omd_matcher *m, uint32_t number)
{
    const uint32_t *starts = m->index->trigger_starts.data, *triggers = m->index->triggers.data;
    uint64_t *active = m->active.data;
    for (uint32_t i = starts[number]; i < starts[number + 1]; i++) {
        if (triggers[i] & OMD_CALLS_CHOICE)
            call_choice(m, triggers[i] & ~OMD_CALLS_CHOICE);
        else
            active[triggers[i] >> 6] |= 1ull << (triggers[i] & 63);
    }
}

static void put_class(omd_matcher *m, uint32_t number, uint64_t place)
{
    omd_class_places *c = &m->window.class_places[number];
    if (c->stamp == m->window.stamp) {
        c->places |= place;
        return;
    }
    c->stamp = m->window.stamp;
    c->places = place;
    call_up(m, number);
}

static void put_words(omd_matcher *m, uint32_t list, uint64_t place)
{
    const uint16_t *items;
    uint32_t count;
    if (list == OMD_NO_LIST) return;
    if (list & OMD_MERGED) {
        const uint16_t *merged = (const uint16_t *)m->merged.data + (list & ~OMD_MERGED);
        count = merged[0];
        items = merged + 1;
    } else {
        const uint32_t *starts = m->index->list_starts.data;
        items = (const uint16_t *)m->index->list_items.data + starts[list];
        count = starts[list + 1] - starts[list];
    }
    for (uint32_t i = 0; i < count; i++)
        if (!(items[i] & OMD_TAKEN_AWAY)) put_class(m, items[i], place);
    m->window.steps += count + 1;
}

/* What a token is by itself, whatever its form. */
static void put_kind(omd_matcher *m, const omd_token *token, bool begins, uint64_t place)
{
    if (token->entity != OMD_NOTHING && token->entity < OMD_E_COUNT)
        put_class(m, token->entity, place);
    else if (token->kind == OMD_NUMBER)
        put_class(m, OMD_C_NUMBER, place);
    if (token->kind == OMD_TAG) put_class(m, OMD_C_TAG, place);
    if (token->kind == OMD_LINK) put_class(m, OMD_C_LINK, place);
    if (token->kind == OMD_EMOJI) put_class(m, OMD_C_EMOJI, place);
    if (token->flags & OMD_F_CAPITALS) put_class(m, OMD_C_CAPS, place);
    if ((token->flags & OMD_F_CAPITAL) && !begins) put_class(m, OMD_C_CAPITAL, place);
    if (token->kind == OMD_WORD) put_class(m, OMD_C_WORD, place);
    if ((token->kind != OMD_MARK && token->kind != OMD_EMOJI) || token->entity != OMD_NOTHING)
        put_class(m, OMD_C_ANY, place);
}

static bool is_filler(const omd_token *token)
{
    return (token->kind == OMD_MARK || token->kind == OMD_EMOJI) && token->entity == OMD_NOTHING;
}

static void set_tests(omd_matcher *m, const omd_sentence *s, uint64_t clauses, uint64_t marks)
{
    const omd_token *tokens = m->text->tokens + m->window_first;
    uint32_t count = m->window_count;
    uint64_t *tests = m->window.tests, whole = below(count + 1);
    memset(tests, 0, sizeof m->window.tests);
    if (m->window_first == s->first) {
        tests[OMD_T_FIRST] = 1;
        for (uint32_t i = 0; i < count && is_filler(&tokens[i]); i++)
            tests[OMD_T_FIRST] |= 2ull << i;
    }
    if (m->window_first + count == s->last) {
        tests[OMD_T_LAST] = 1ull << count;
        for (uint32_t i = count; i > 0 && is_filler(&tokens[i - 1]); i--)
            tests[OMD_T_LAST] |= 1ull << (i - 1);
    }
    tests[OMD_T_CLAUSE] = clauses;
    tests[OMD_T_END] = (clauses & ~1ull) | marks | tests[OMD_T_LAST];
    tests[s->question ? OMD_T_QUESTION : OMD_T_STATEMENT] = whole;
    if (s->paragraph) tests[OMD_T_PARAGRAPH] = whole;
}

/* Clauses, and what a gap may skip: never the mark that ends a clause nor the word that
 * begins one, unless the gap stands just there. */
static void set_clauses(omd_matcher *m, const omd_sentence *s)
{
    const omd_token *tokens = m->text->tokens + m->window_first;
    const uint8_t *flags = (const uint8_t *)m->token_flags.data + m->window_first;
    uint64_t clauses = m->window_first == s->first ? 1 : 0, marks = 0;
    for (uint32_t i = 0; i < m->window_count; i++) {
        bool after_mark = (tokens[i].flags & OMD_F_CLAUSE) != 0;
        if (after_mark || (flags[i] & OMD_IS_CLAUSE)) clauses |= 1ull << i;
        if (after_mark && i > 0 && tokens[i - 1].kind == OMD_MARK) marks |= 1ull << (i - 1);
    }
    set_tests(m, s, clauses, marks);
    omd_window *w = &m->window;
    uint64_t last = w->tests[OMD_T_LAST]; /* the marks behind it are no words to skip */
    w->any = last == 0 ? below(m->window_count) : (last & (0 - last)) - 1;
    w->inside = w->any & ~clauses & ~marks;
    w->enter = w->any & ~marks;
}

static void load_window(omd_matcher *m, const omd_sentence *s, uint32_t first)
{
    const uint32_t *lists = m->token_lists.data;
    uint32_t count = s->last - first;
    m->window_first = first;
    m->window_count = count < OMD_WINDOW ? count : OMD_WINDOW;
    m->window.free = ~0ull;
    omd_next_stamp(m);
    set_clauses(m, s);
    for (uint32_t i = 0; i < m->window_count; i++) {
        const omd_token *token = &m->text->tokens[first + i];
        put_kind(m, token, (m->window.tests[OMD_T_FIRST] >> i & 1) != 0, 1ull << i);
        put_words(m, lists[first + i], 1ull << i);
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
        w->open = below(middle + 1);
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
        w->close = ~below(middle);
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
    omd_match match = { line->rule, line_number, m->window_first + first, m->window_first + last,
                        m->sentence };
    uint64_t was_free = w->free;
    uint32_t was_loose = w->looseness;
    w->free = ~0ull;
    w->looseness = OMD_GAP_LIMIT;
    if (!omd_excused_here(m, &match, 1ull << start, 1ull << end)) add_match(m, &match);
    w->looseness = was_loose;
    w->free = was_free & ~(below(end) & ~below(start));
    uint32_t *line_end = (uint32_t *)m->line_ends.data + line_number;
    if (m->window_first + end > *line_end) *line_end = m->window_first + end;
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
            uint64_t ends = omd_forward(w, root, 1ull << start) & ~below(start + 1);
            starts &= starts - 1;
            if (ends == 0) continue;
            uint32_t end = highest(ends);
            take_match(m, line_number, start, end);
            starts &= ~below(end);
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
    if (taken > m->window_first) w->free = ~below(taken - m->window_first);
    if (omd_forward(w, w->nodes + line->root, owned) != 0) find_all(m, number, line, owned);
    w->free = ~0ull;
}

static void run_watch(omd_matcher *m, uint32_t number)
{
    const uint32_t *roots =
        (const uint32_t *)m->index->roots.data + omd_section_size(m->pack, OMD_S_SETS);
    uint32_t *seen = (uint32_t *)m->index->seen.data + number;
    if (*seen == m->sentence + 1) return; /* in an earlier window of the sentence */
    if (omd_forward(&m->window, m->window.nodes + roots[number], ~0ull) == 0) return;
    *seen = m->sentence + 1;
    if (!omd_room(&m->memory, &m->sightings, (size_t)m->sighting_count + 1, sizeof(omd_sighting))) {
        m->no_memory = true;
        return;
    }
    omd_sighting sighting = { m->sentence, number };
    ((omd_sighting *)m->sightings.data)[m->sighting_count++] = sighting;
}

static void run_active(omd_matcher *m, uint64_t owned)
{
    uint64_t *active = m->active.data;
    uint32_t lines = omd_section_size(m->pack, OMD_S_LINES), words = words_of_bits(m->pack);
    for (uint32_t i = 0; i < words; i++) {
        uint64_t bits = active[i];
        active[i] = 0;
        for (; bits != 0; bits &= bits - 1) {
            uint32_t number = i * 64 + lowest(bits);
            if (number < lines)
                run_line(m, number, owned);
            else
                run_watch(m, number - lines);
        }
    }
}

static void run_sentence(omd_matcher *m, const omd_sentence *s)
{
    uint32_t first = s->first;
    for (bool more = true; more && !m->no_memory; first += STRIDE) {
        load_window(m, s, first);
        more = first + OMD_WINDOW < s->last;
        uint64_t owned = first == s->first ? ~0ull : ~below(LOOK_BEHIND);
        if (more) owned &= below(LOOK_BEHIND + STRIDE);
        run_active(m, owned);
    }
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
    m->disabled = disabled;
    if (!make_ready(m)) return OMD_NO_MEMORY;
    if (!has_language(t, index)) return 0;
    if (omd_classify(m) != 0) return OMD_NO_MEMORY;
    flag_attributed_quotations(m);
    for (uint32_t i = 0; i < t->sentence_count && !m->no_memory; i++) {
        if (t->sentences[i].language != index || t->sentences[i].first >= t->sentences[i].last)
            continue;
        m->sentence = i;
        run_sentence(m, &t->sentences[i]);
    }
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
    for (uint32_t i = 0; of != NULL && i < omd_section_size(pack, OMD_S_MARKS); i++)
        if (strcmp(strings + marks[i].name, name) == 0)
            return ((const uint32_t *)of->seen.data)[marks[i].watch] != 0;
    return false;
}
