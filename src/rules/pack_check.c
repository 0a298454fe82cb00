/* pack_check.c - looks once at every number of a pack that the matcher will trust
 *
 * The checksum tells an accident; this is for a pack that was altered with care. Every
 * index is below its bound, every text ends, every pattern is a tree that leads forward,
 * not too deep, and whose running costs no more than OMD_MAX_COST. */
#include <string.h>

#include "pack.h"

const uint8_t omd_section_item_size[OMD_S_COUNT] = {
    [OMD_S_STRINGS] = 1,
    [OMD_S_FORMS] = 1,
    [OMD_S_FORM_LISTS] = sizeof(uint16_t),
    [OMD_S_PREFIXES] = 1,
    [OMD_S_PREFIX_LISTS] = sizeof(uint16_t),
    [OMD_S_ENDINGS] = 1,
    [OMD_S_ENDING_LISTS] = sizeof(uint16_t),
    [OMD_S_LIST_STARTS] = sizeof(uint32_t),
    [OMD_S_LIST_ITEMS] = sizeof(uint16_t),
    [OMD_S_CLASS_FLAGS] = sizeof(uint8_t),
    [OMD_S_TRIGGER_STARTS] = sizeof(uint32_t),
    [OMD_S_TRIGGERS] = sizeof(uint16_t),
    [OMD_S_CHOICES] = sizeof(uint64_t),
    [OMD_S_CHOICE_STARTS] = sizeof(uint32_t),
    [OMD_S_CHOICE_TRIGGERS] = sizeof(uint32_t),
    [OMD_S_NODES] = sizeof(omd_node),
    [OMD_S_SETS] = sizeof(omd_pack_set),
    [OMD_S_RULES] = sizeof(omd_pack_rule_block),
    [OMD_S_LINES] = sizeof(omd_pack_line),
    [OMD_S_WATCHES] = sizeof(omd_pack_root),
    [OMD_S_MARKS] = sizeof(omd_pack_mark),
    [OMD_S_MESSAGES] = sizeof(omd_pack_message_row),
    [OMD_S_LABELS] = sizeof(omd_pack_label_row),
};

#define WHOLE_BUDGET (1u << 24) /* nodes looked at in one pack */

static bool sections_lie_inside(const omd_pack *pack)
{
    const omd_pack_header *h = pack->header;
    if (h->size != pack->size || memchr(h->language, 0, sizeof h->language) == NULL) return false;
    for (int s = 0; s < OMD_S_COUNT; s++) {
        uint64_t bytes = (uint64_t)h->sections[s].count * omd_section_item_size[s];
        uint32_t offset = h->sections[s].offset;
        if (offset % 8 != 0 || offset < sizeof *h || offset > pack->size) return false;
        if (bytes > pack->size - offset) return false;
    }
    return true;
}

/* Words back to back: as many as there are lists, none empty, the last one ended. */
static bool words_end(const omd_pack *pack, enum omd_section words, enum omd_section lists, size_t least)
{
    const char *p = omd_section_at(pack, words);
    uint32_t size = omd_section_size(pack, words), count = 0;
    for (uint32_t at = 0; at < size; count++) {
        const char *end = memchr(p + at, 0, size - at);
        if (end == NULL) return false;
        size_t length = (size_t)(end - (p + at));
        if (length < least || length > OMD_MAX_FORM) return false;
        at += (uint32_t)length + 1;
    }
    return count == omd_section_size(pack, lists);
}

static bool all_below(const omd_pack *pack, enum omd_section s, uint32_t bound)
{
    const uint16_t *items = omd_section_at(pack, s);
    for (uint32_t i = 0; i < omd_section_size(pack, s); i++)
        if (items[i] >= bound) return false;
    return true;
}

/* Numbers that say where each run of another section begins: rising, from 0 to its end. */
static bool starts_rise(const omd_pack *pack, enum omd_section s, enum omd_section items)
{
    const uint32_t *starts = omd_section_at(pack, s);
    uint32_t count = omd_section_size(pack, s);
    if (count == 0 || starts[0] != 0 || starts[count - 1] != omd_section_size(pack, items)) return false;
    for (uint32_t i = 1; i < count; i++)
        if (starts[i] < starts[i - 1]) return false;
    return true;
}

static bool words_sound(const omd_pack *pack)
{
    if (!words_end(pack, OMD_S_FORMS, OMD_S_FORM_LISTS, 1)) return false;
    if (!words_end(pack, OMD_S_PREFIXES, OMD_S_PREFIX_LISTS, OMD_MIN_AFFIX)) return false;
    if (!words_end(pack, OMD_S_ENDINGS, OMD_S_ENDING_LISTS, OMD_MIN_AFFIX)) return false;
    if (!starts_rise(pack, OMD_S_LIST_STARTS, OMD_S_LIST_ITEMS)) return false;
    uint32_t lists = omd_section_size(pack, OMD_S_LIST_STARTS) - 1;
    if (lists >= OMD_NO_LIST) return false;
    if (!all_below(pack, OMD_S_FORM_LISTS, lists)) return false;
    if (!all_below(pack, OMD_S_PREFIX_LISTS, lists)) return false;
    if (!all_below(pack, OMD_S_ENDING_LISTS, lists)) return false;

    const uint16_t *items = omd_section_at(pack, OMD_S_LIST_ITEMS);
    uint32_t classes = omd_section_size(pack, OMD_S_CLASS_FLAGS);
    if (classes < OMD_C_FIRST_OWN || classes >= OMD_TAKEN_AWAY) return false;
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_LIST_ITEMS); i++)
        if ((items[i] & (OMD_TAKEN_AWAY - 1)) >= classes) return false;
    return true;
}

static bool triggers_sound(const omd_pack *pack)
{
    uint32_t classes = omd_section_size(pack, OMD_S_CLASS_FLAGS);
    uint32_t lines = omd_section_size(pack, OMD_S_LINES), watches = omd_section_size(pack, OMD_S_WATCHES);
    if (lines > 0xFFFF || watches > 0xFFFF || lines + watches > 0xFFFF) return false;
    if (omd_section_size(pack, OMD_S_TRIGGER_STARTS) != classes + 1) return false;
    if (!starts_rise(pack, OMD_S_TRIGGER_STARTS, OMD_S_TRIGGERS)) return false;
    if (!all_below(pack, OMD_S_TRIGGERS, lines + watches)) return false;
    const uint16_t *triggers = omd_section_at(pack, OMD_S_TRIGGERS);
    const omd_pack_line *line = omd_section_at(pack, OMD_S_LINES);
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_TRIGGERS); i++)
        if (triggers[i] < lines && line[triggers[i]].kind != OMD_L_FIND) return false;
    return true;
}

static bool choices_sound(const omd_pack *pack)
{
    uint32_t classes = omd_section_size(pack, OMD_S_CLASS_FLAGS), choices = omd_section_size(pack, OMD_S_CHOICES);
    if (omd_section_size(pack, OMD_S_CHOICE_STARTS) != classes + 1) return false;
    if (!starts_rise(pack, OMD_S_CHOICE_STARTS, OMD_S_CHOICE_TRIGGERS)) return false;
    const uint32_t *triggers = omd_section_at(pack, OMD_S_CHOICE_TRIGGERS);
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_CHOICE_TRIGGERS); i++)
        if (triggers[i] / OMD_MAX_CHOICE >= choices) return false;
    return true;
}

static bool string_inside(const omd_pack *pack, uint32_t offset)
{
    return offset < omd_section_size(pack, OMD_S_STRINGS);
}

static bool strings_end(const omd_pack *pack)
{
    const char *strings = omd_section_at(pack, OMD_S_STRINGS);
    uint32_t size = omd_section_size(pack, OMD_S_STRINGS);
    return size > 0 && strings[0] == 0 && strings[size - 1] == 0;
}

/* What a node may hold, by its kind alone. */
static bool node_fits(const omd_pack *pack, const omd_node *n, uint32_t set_count)
{
    uint32_t limit = n->arg & OMD_GAP_LIMIT;
    switch (n->op) {
    case OMD_N_CLASS: return n->count == 0 && n->arg != 0 && n->arg < omd_section_size(pack, OMD_S_CLASS_FLAGS);
    case OMD_N_SET: return n->count == 0 && n->arg < set_count;
    case OMD_N_TEST: return n->count == 0 && n->arg < OMD_T_COUNT;
    case OMD_N_GAP: return n->count == 0 && limit > 0 && limit < 64;
    case OMD_N_CHAIN: return n->count >= 2 && n->count <= OMD_MAX_CHAIN && limit < 64;
    case OMD_N_SEQUENCE:
    case OMD_N_EITHER: return n->count > 0;
    case OMD_N_CHOICE:
        return n->count > 0 && n->count <= OMD_MAX_CHOICE && n->arg < omd_section_size(pack, OMD_S_CHOICES);
    case OMD_N_OPTIONAL:
    case OMD_N_REPEAT:
    case OMD_N_SPAN: return n->count == 1;
    default: return false;
    }
}

/* How often a node may run each of its children. */
static uint32_t runs_of_children(const omd_node *n)
{
    if (n->op == OMD_N_CHAIN) return 1u << (n->count - 1); /* the slots taken so far */
    return n->op == OMD_N_REPEAT ? 64 : 1;
}

static uint32_t cost_alone(const omd_node *n)
{
    if (n->op == OMD_N_GAP) return n->arg & OMD_GAP_LIMIT;
    if (n->op == OMD_N_CHAIN) return (1u << n->count) * (1 + (n->arg & OMD_GAP_LIMIT));
    return 1;
}

typedef struct {
    const omd_pack *pack;
    uint32_t set_count;
    uint32_t *budget;
} measuring;

/* Recursion on the pattern, not on input, and at most OMD_MAX_DEPTH deep. */
static bool measure(const measuring *m, uint32_t at, uint32_t level, uint32_t *cost, uint32_t *depth)
{
    uint32_t nodes = omd_section_size(m->pack, OMD_S_NODES);
    if (at >= nodes || level >= OMD_MAX_DEPTH || *m->budget == 0) return false;
    --*m->budget;
    const omd_node *n = (const omd_node *)omd_section_at(m->pack, OMD_S_NODES) + at;
    if (!node_fits(m->pack, n, m->set_count)) return false;
    if (n->count > 0 && (n->first == 0 || (uint32_t)n->first + n->count > nodes - at)) return false;

    uint64_t sum = cost_alone(n);
    uint32_t deepest = 0;
    if (n->op == OMD_N_SET) {
        const omd_pack_set *set = (const omd_pack_set *)omd_section_at(m->pack, OMD_S_SETS) + n->arg;
        sum += set->cost;
        deepest = set->depth;
    }
    for (uint32_t i = 0; i < n->count; i++) {
        uint32_t child_cost, child_depth;
        if (!measure(m, at + n->first + i, level + 1, &child_cost, &child_depth)) return false;
        sum += (uint64_t)child_cost * runs_of_children(n);
        if (child_depth > deepest) deepest = child_depth;
    }
    if (sum > OMD_MAX_COST || deepest + 1 > OMD_MAX_DEPTH) return false;
    *cost = (uint32_t)sum;
    *depth = deepest + 1;
    return true;
}

bool omd_pattern_measure(const omd_pack *pack, uint32_t node, uint32_t set_count, uint32_t *budget,
                         uint32_t *cost, uint32_t *depth)
{
    measuring m = {pack, set_count, budget};
    return measure(&m, node, 0, cost, depth);
}

static bool root_sound(const omd_pack *pack, const omd_pack_root *root, uint32_t set_count, uint32_t *budget)
{
    uint32_t cost, depth;
    return omd_pattern_measure(pack, root->node, set_count, budget, &cost, &depth) && cost == root->cost &&
           depth == root->depth;
}

static bool line_sound(const omd_pack *pack, const omd_pack_line *line, uint32_t *budget)
{
    if (line->rule >= omd_section_size(pack, OMD_S_RULES)) return false;
    if (line->kind > OMD_L_EVEN || line->scope >= OMD_SCOPE_COUNT) return false;
    if (line->kind == OMD_L_EVEN) return true;
    if (line->kind == OMD_L_FIND && line->scope != OMD_SCOPE_OVERLAP) return false;
    if (line->scope >= OMD_SCOPE_SENTENCE) return line->pattern.node < omd_section_size(pack, OMD_S_WATCHES);
    return root_sound(pack, &line->pattern, omd_section_size(pack, OMD_S_SETS), budget);
}

static bool patterns_sound(const omd_pack *pack)
{
    uint32_t budget = WHOLE_BUDGET;
    const omd_pack_set *sets = omd_section_at(pack, OMD_S_SETS);
    uint32_t set_count = omd_section_size(pack, OMD_S_SETS);
    for (uint32_t i = 0; i < set_count; i++)
        if (!root_sound(pack, &sets[i], i, &budget)) return false;
    const omd_pack_root *watches = omd_section_at(pack, OMD_S_WATCHES);
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_WATCHES); i++)
        if (!root_sound(pack, &watches[i], set_count, &budget)) return false;
    const omd_pack_line *lines = omd_section_at(pack, OMD_S_LINES);
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_LINES); i++)
        if (!line_sound(pack, &lines[i], &budget)) return false;
    return true;
}

static bool rules_sound(const omd_pack *pack)
{
    const omd_pack_rule_block *rules = omd_section_at(pack, OMD_S_RULES);
    const omd_pack_line *lines = omd_section_at(pack, OMD_S_LINES);
    uint32_t line_count = omd_section_size(pack, OMD_S_LINES), at = 0;
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_RULES); i++) {
        const omd_pack_rule_block *r = &rules[i];
        if (!string_inside(pack, r->id) || !string_inside(pack, r->rewrite)) return false;
        if (r->severity < OMD_HINT || r->severity > OMD_ERROR) return false;
        if (r->first_line != at || r->line_count > line_count - at) return false;
        for (uint32_t end = at + r->line_count; at < end; at++)
            if (lines[at].rule != i) return false;
    }
    return at == line_count;
}

/* Rows of strings, `width` to a row, in order of the first. */
static bool rows_sound(const omd_pack *pack, enum omd_section s, size_t width)
{
    const uint32_t *row = omd_section_at(pack, s);
    const char *strings = omd_section_at(pack, OMD_S_STRINGS);
    uint32_t count = omd_section_size(pack, s);
    for (uint32_t i = 0; i < count; i++, row += width) {
        for (size_t k = 0; k < width; k++)
            if (!string_inside(pack, row[k])) return false;
        if (i > 0 && strcmp(strings + row[0 - (ptrdiff_t)width], strings + row[0]) >= 0) return false;
    }
    return true;
}

static bool marks_sound(const omd_pack *pack)
{
    const omd_pack_mark *marks = omd_section_at(pack, OMD_S_MARKS);
    const char *strings = omd_section_at(pack, OMD_S_STRINGS);
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_MARKS); i++) {
        if (!string_inside(pack, marks[i].name)) return false;
        if (marks[i].watch >= omd_section_size(pack, OMD_S_WATCHES)) return false;
        if (i > 0 && strcmp(strings + marks[i - 1].name, strings + marks[i].name) >= 0) return false;
    }
    return true;
}

bool omd_pack_sound(const omd_pack *pack)
{
    return sections_lie_inside(pack) && strings_end(pack) && words_sound(pack) && triggers_sound(pack) && choices_sound(pack) &&
           patterns_sound(pack) && rules_sound(pack) && marks_sound(pack) &&
           rows_sound(pack, OMD_S_MESSAGES, sizeof(omd_pack_message_row) / sizeof(uint32_t)) &&
           rows_sound(pack, OMD_S_LABELS, sizeof(omd_pack_label_row) / sizeof(uint32_t));
}
