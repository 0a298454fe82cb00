/* guards.c - what excuses a match: negation, attributed quotation, unless and needs lines
 *
 *     "Vi ber aldrig någon att ta bort en recension."   a cue in the match's own clause
 *     "Kan du inte ta bort den?"                        a question: the cue excuses nothing
 *
 * Clause-wide guards are looked at in the window; those that look at whole sentences wait
 * until all matches are known (scopes.c). */
#include <string.h>

#include "matcher.h"

void omd_note_excuse(omd_matcher *m, const omd_match *match, enum omd_excuse excuse, uint32_t line)
{
    if (!m->explain) return;
    if (!omd_room(&m->memory, &m->excused, (size_t)m->excused_count + 1, sizeof(omd_excused))) {
        m->no_memory = true;
        return;
    }
    omd_excused note = { *match, excuse, line };
    ((omd_excused *)m->excused.data)[m->excused_count++] = note;
}

/* What the rule turns off, without a line that counts as absent. */
static uint8_t even_of(const omd_matcher *m, const omd_pack_rule_block *rule, const omd_line *lines)
{
    uint32_t off = m->disabled;
    bool ours = off >= rule->first_line && off < rule->first_line + rule->line_count;
    if (!ours || lines[off].kind != OMD_L_EVEN) return rule->even;
    return (uint8_t)(rule->even & ~lines[off].flags);
}

/* From the clause where `start` lies to the end of the one where `end` lies. */
static uint64_t clauses_around(const omd_window *w, uint64_t start, uint64_t end)
{
    uint64_t clauses = w->tests[OMD_T_CLAUSE], up_to_start = start | (start - 1);
    uint64_t before = clauses & up_to_start;
    uint64_t from = before == 0 ? ~0ull : ~((1ull << (63 - __builtin_clzll(before))) - 1);
    uint64_t after = clauses & ~(end - 1);
    uint64_t to = after == 0 ? ~0ull : (after & (0 - after)) | ((after & (0 - after)) - 1);
    return from & to;
}

static bool negated(omd_matcher *m, uint64_t start, uint64_t end)
{
    omd_window *w = &m->window;
    if (w->tests[OMD_T_QUESTION] & start) return false;
    return (omd_class_at(w, OMD_C_NEGATION) & clauses_around(w, start, end) & (end - 1)) != 0;
}

static bool quoted(const omd_matcher *m, const omd_match *match)
{
    const omd_token *token = &m->text->tokens[match->first];
    const uint8_t *flags = m->token_flags.data;
    return (token->flags & OMD_F_QUOTED) && (flags[match->first] & OMD_IS_ATTRIBUTED);
}

/* Whether the pattern matches anywhere that overlaps the match, or within its clauses. */
static bool holds_here(omd_matcher *m, const omd_line *line, uint64_t start, uint64_t end)
{
    omd_window *w = &m->window;
    const omd_node *root = w->nodes + line->root;
    if (line->scope == OMD_SCOPE_OVERLAP)
        return (omd_forward(w, root, end - 1) & ~(start | (start - 1))) != 0;
    uint64_t clauses = clauses_around(w, start, end);
    return (omd_forward(w, root, clauses) & clauses) != 0;
}

bool omd_excused_here(omd_matcher *m, const omd_match *match, uint64_t start, uint64_t end)
{
    const omd_line *lines = m->index->lines.data;
    const omd_pack_rule_block *rule =
        (const omd_pack_rule_block *)omd_section_at(m->pack, OMD_S_RULES) + match->rule;
    uint8_t even = even_of(m, rule, lines);
    if (!(even & OMD_EVEN_NEGATED) && negated(m, start, end)) {
        omd_note_excuse(m, match, OMD_X_NEGATED, UINT32_MAX);
        return true;
    }
    if (!(even & OMD_EVEN_QUOTED) && quoted(m, match)) {
        omd_note_excuse(m, match, OMD_X_QUOTED, UINT32_MAX);
        return true;
    }
    for (uint32_t i = rule->first_line; i < rule->first_line + rule->line_count; i++) {
        if (i == m->disabled || lines[i].scope > OMD_SCOPE_CLAUSE) continue;
        if (lines[i].kind != OMD_L_UNLESS && lines[i].kind != OMD_L_NEEDS) continue;
        bool wanted = lines[i].kind == OMD_L_NEEDS;
        if (holds_here(m, &lines[i], start, end) == wanted) continue;
        omd_note_excuse(m, match, wanted ? OMD_X_NEEDS : OMD_X_UNLESS, i);
        return true;
    }
    return false;
}
