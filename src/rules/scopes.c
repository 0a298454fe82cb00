/* scopes.c - the guards of a match that look at whole sentences, or at the whole text
 *
 *     unless near  @thanks      in the match's sentence, the one before, or the one after
 *
 * Few matches have such guards, so their patterns are run only where one asks: over the
 * sentences around the match, each pattern once for each sentence with a match. */
#include "matcher.h"

static uint64_t run_watch(omd_matcher *m, uint32_t watch)
{
    const uint32_t *roots =
        (const uint32_t *)m->index->roots.data + omd_section_size(m->pack, OMD_S_SETS);
    return omd_forward(&m->window, m->window.nodes + roots[watch], ~0ull);
}

static bool is_read(const omd_matcher *m, uint32_t sentence)
{
    const omd_text *t = m->text;
    return sentence < t->sentence_count && t->sentences[sentence].language == m->language &&
           t->sentences[sentence].first < t->sentences[sentence].last;
}

static uint32_t size_of(const omd_matcher *m, uint32_t sentence)
{
    if (!is_read(m, sentence)) return 0;
    return m->text->sentences[sentence].last - m->text->sentences[sentence].first;
}

/* Whether a sentence that the window cannot hold beside its neighbours holds a watch. */
static bool sighted_alone(omd_matcher *m, uint32_t sentence, uint32_t watch)
{
    if (!is_read(m, sentence)) return false;
    const omd_sentence *s = &m->text->sentences[sentence];
    for (uint32_t first = s->first;; first += OMD_STRIDE) {
        bool more = first + OMD_WINDOW < s->last;
        omd_window_begin(m);
        omd_window_put(m, sentence, first, more ? OMD_WINDOW : s->last - first);
        if (run_watch(m, watch) != 0) return true;
        if (!more) return false;
    }
}

/* Puts a sentence and its neighbours into the window; false where they are too long. */
static bool look_around(omd_matcher *m, uint32_t centre)
{
    if (m->centre == centre + 1) return true;
    if (size_of(m, centre - 1) + size_of(m, centre) + size_of(m, centre + 1) + 2 > OMD_WINDOW)
        return false;
    omd_window_begin(m);
    for (uint32_t i = 0; i < 3; i++) /* before the first: wraps, so there is none */
        if (is_read(m, centre - 1 + i))
            omd_window_put(m, centre - 1 + i, m->text->sentences[centre - 1 + i].first,
                           size_of(m, centre - 1 + i));
    m->centre = centre + 1;
    return true;
}

static uint32_t find_sightings(omd_matcher *m, uint32_t centre, uint32_t watch)
{
    uint32_t sighted = 0;
    if (!look_around(m, centre)) {
        for (uint32_t i = 0; i < 3; i++)
            if (sighted_alone(m, centre - 1 + i, watch)) sighted |= 1u << i;
        return sighted;
    }
    uint64_t ends = run_watch(m, watch);
    for (uint32_t i = 0; i < m->piece_count && ends != 0; i++) {
        const omd_piece *p = &m->pieces[i];
        uint64_t own = omd_below(p->bit + p->count + 1) & ~omd_below(p->bit);
        if (ends & own) sighted |= 1u << (p->sentence + 1 - centre);
    }
    return sighted;
}

/* Around which sentences a watch was seen. Matches come in order of sentence. */
static uint32_t sightings_of(omd_matcher *m, uint32_t centre, uint32_t watch)
{
    omd_sighting *known = (omd_sighting *)m->sightings.data + watch;
    if (known->centre != centre + 1)
        *known = (omd_sighting){ centre + 1, find_sightings(m, centre, watch) };
    return known->sighted;
}

static bool holds_in_scope(omd_matcher *m, uint32_t sentence, uint32_t watch, uint8_t scope)
{
    if (scope == OMD_SCOPE_TEXT) return ((const uint8_t *)m->index->seen.data)[watch] != 0;
    uint32_t sighted = sightings_of(m, sentence, watch);
    switch (scope) {
    case OMD_SCOPE_SENTENCE: return (sighted & OMD_SIGHTED_HERE) != 0;
    case OMD_SCOPE_BEFORE: return (sighted & OMD_SIGHTED_BEFORE) != 0;
    case OMD_SCOPE_AFTER: return (sighted & OMD_SIGHTED_AFTER) != 0;
    default: return sighted != 0;
    }
}

static bool excused_by_scope(omd_matcher *m, const omd_match *match)
{
    const omd_line *lines = m->index->lines.data;
    const omd_pack_rule_block *rule =
        (const omd_pack_rule_block *)omd_section_at(m->pack, OMD_S_RULES) + match->rule;
    for (uint32_t i = rule->first_line; i < rule->first_line + rule->line_count; i++) {
        if (i == m->disabled || lines[i].scope < OMD_SCOPE_SENTENCE || lines[i].kind == OMD_L_EVEN)
            continue;
        bool wanted = lines[i].kind == OMD_L_NEEDS;
        if (holds_in_scope(m, match->sentence, lines[i].root, lines[i].scope) == wanted) continue;
        omd_note_excuse(m, match, wanted ? OMD_X_NEEDS : OMD_X_UNLESS, i);
        return true;
    }
    return false;
}

void omd_settle_scopes(omd_matcher *m)
{
    omd_match *matches = m->matches.data;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < m->match_count; i++)
        if (!excused_by_scope(m, &matches[i])) matches[kept++] = matches[i];
    m->match_count = kept;
}
