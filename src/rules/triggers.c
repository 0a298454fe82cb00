/* triggers.c - works out which words call up which patterns
 *
 *     ~remove &4 @review     waits for a removal word, the rarer of the two
 *
 * A pattern that needs a word is not run where that word is missing. Of all words that it
 * needs, the class is chosen that stands in the fewest texts; where the pattern has several
 * ways, each way's class is waited for. The pack tells how frequent its classes are.
 *
 * A class calls up the ways of choices that wait for it, and a choice with a way what waits
 * for the choice; all that comes of a class is listed beforehand. */
#include <string.h>

#include "matcher.h"
#include "stream.h"

#define NEVER         UINT32_MAX /* no word is needed */
#define MOST_TRIGGERS (1u << 20)
#define COMMON        32u /* frequency of what stands in many a text */

/* What waits for a class, or, its number after those of the classes, for a choice. */
typedef struct {
    uint32_t waits_for, target;
    bool common, dropped;
} call;

typedef struct {
    const omd_memory *memory;
    const omd_index *index;
    const omd_pack *pack;
    uint32_t class_count;
    omd_kind kind;
    omd_calls *calls;
    uint8_t *wanted;     /* of each node that begins a tree: texts of the kind may run it */
    uint32_t *frequency; /* of each node: how often what it waits for stands in texts */
    omd_block filed;     /* call */
    omd_block called;    /* uint32_t: a bit for each of the targets of the class at hand */
    uint32_t total, bits;
    bool no_memory;
} filing;

enum { UNWANTED, WANTED, INSIDE }; /* INSIDE: no tree begins here */

static const uint32_t *watch_roots(const filing *f)
{
    return (const uint32_t *)f->index->roots.data + omd_section_size(f->pack, OMD_S_SETS);
}

static uint32_t class_frequency(const omd_pack *pack, uint32_t number)
{
    const uint8_t *classes = omd_section_at(pack, OMD_S_CLASSES);
    uint32_t step = classes[number] & 0x7F;
    uint64_t frequency = (uint64_t)(4 + step % 4) << step / 4 >> 2;
    return frequency < 1u << 24 ? (uint32_t)frequency : 1u << 24;
}

static uint32_t least_of_children(const uint32_t *frequency, const omd_node *n)
{
    uint32_t least = NEVER;
    for (uint32_t i = 0; i < n->count; i++)
        if (frequency[i] < least) least = frequency[i];
    return least;
}

static uint32_t sum_of_children(const uint32_t *frequency, const omd_node *n)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < n->count; i++) {
        if (frequency[i] == NEVER) return NEVER;
        sum = sum + frequency[i] < 1u << 30 ? sum + frequency[i] : 1u << 30;
    }
    return sum;
}

/* Children lie after their node, so going backwards through a tree meets them first. */
static void weigh_tree(filing *f, uint32_t root, uint32_t end)
{
    const omd_node *nodes = f->index->nodes.data;
    const uint32_t *set_roots = f->index->roots.data;
    for (uint32_t i = end; i-- > root;) {
        const omd_node *n = &nodes[i];
        const uint32_t *children = f->frequency + i + n->first;
        switch (n->op) {
        case OMD_N_CLASS: f->frequency[i] = class_frequency(f->pack, n->arg); break;
        case OMD_N_SET: f->frequency[i] = f->frequency[set_roots[n->arg]]; break;
        case OMD_N_EITHER:
        case OMD_N_CHOICE: f->frequency[i] = sum_of_children(children, n); break;
        case OMD_N_SEQUENCE:
        case OMD_N_CHAIN:
        case OMD_N_REPEAT:
        case OMD_N_SPAN: f->frequency[i] = least_of_children(children, n); break;
        default: f->frequency[i] = NEVER;
        }
    }
}

static void file_call(filing *f, uint32_t waits_for, uint32_t frequency, uint32_t target)
{
    if (!omd_room(f->memory, &f->filed, (size_t)f->total + 1, sizeof(call)))
        f->no_memory = true;
    else
        ((call *)f->filed.data)[f->total++] =
            (call){ waits_for, target, frequency >= COMMON, false };
}

/* Recursion on the pattern; the loader has bounded its depth. */
static void file_tree(filing *f, uint32_t at, uint32_t target)
{
    const omd_node *n = (const omd_node *)f->index->nodes.data + at;
    if (f->frequency[at] == NEVER || f->total >= MOST_TRIGGERS || f->no_memory) return;
    switch (n->op) {
    case OMD_N_CLASS: file_call(f, n->arg, f->frequency[at], target); return;
    case OMD_N_CHOICE: file_call(f, f->class_count + n->arg, f->frequency[at], target); return;
    case OMD_N_SET: file_tree(f, ((const uint32_t *)f->index->roots.data)[n->arg], target); return;
    default: break;
    }
    bool all = n->op == OMD_N_EITHER;
    for (uint32_t i = at + n->first; i < at + n->first + n->count; i++) {
        if (!all && f->frequency[i] != f->frequency[at]) continue;
        file_tree(f, i, target);
        if (!all) return; /* one that is as rare is enough */
    }
}

static void set_always(const filing *f, uint32_t bit)
{
    ((uint64_t *)f->calls->always.data)[bit / 64] |= 1ull << bit % 64;
}

/* The bits of a choice, and what the way of each waits for. */
static void file_choice(filing *f, uint32_t at, bool wanted)
{
    const omd_node *n = (const omd_node *)f->index->nodes.data + at;
    if (f->bits % 64 + n->count > 64) f->bits = (f->bits | 63) + 1;
    ((uint32_t *)f->calls->ways.data)[n->arg] = f->bits;
    for (uint32_t k = 0; k < n->count && wanted; k++) {
        uint32_t child = at + n->first + k;
        if (f->frequency[child] == NEVER)
            set_always(f, f->bits + k);
        else
            file_tree(f, child, n->arg * OMD_MAX_CHOICE + k);
    }
    f->bits += n->count;
}

static void file_choices(filing *f, uint32_t node_count)
{
    const omd_node *nodes = f->index->nodes.data;
    bool wanted = false;
    for (uint32_t i = 0; i < node_count; i++) {
        if (f->wanted[i] != INSIDE) wanted = f->wanted[i] == WANTED;
        if (nodes[i].op == OMD_N_CHOICE) file_choice(f, i, wanted);
    }
}

static bool lives(const filing *f, const omd_line *line)
{
    const omd_pack_rule_block *rules = omd_section_at(f->pack, OMD_S_RULES);
    return (rules[line->rule].kinds >> f->kind & 1) != 0;
}

static void file_all(filing *f, uint32_t node_count)
{
    const omd_line *lines = f->index->lines.data;
    const uint8_t *wide = f->index->wide.data;
    uint32_t line_count = omd_section_size(f->pack, OMD_S_LINES);
    uint32_t first = f->index->choice_count * OMD_MAX_CHOICE;
    for (uint32_t i = 0; i < line_count; i++)
        if (lines[i].kind == OMD_L_FIND && lives(f, &lines[i]))
            file_tree(f, lines[i].root, first + i);
    for (uint32_t i = 0; i < omd_section_size(f->pack, OMD_S_WATCHES); i++)
        if (wide[i]) file_tree(f, watch_roots(f)[i], first + line_count + i);
    file_choices(f, node_count);
}

/* Trees lie one after the other: sets, watches, and then the lines'. */
static void weigh_all(filing *f, uint32_t node_count)
{
    const uint32_t *roots = f->index->roots.data;
    uint32_t count =
        omd_section_size(f->pack, OMD_S_SETS) + omd_section_size(f->pack, OMD_S_WATCHES);
    for (uint32_t i = 0; i < count; i++) weigh_tree(f, roots[i], roots[i + 1]);
    weigh_tree(f, roots[count], node_count);
}

static void mark_trees(filing *f)
{
    const uint32_t *roots = f->index->roots.data;
    const omd_line *lines = f->index->lines.data;
    const omd_pack_line *pack_lines = omd_section_at(f->pack, OMD_S_LINES);
    const uint8_t *wide = f->index->wide.data;
    uint32_t sets = omd_section_size(f->pack, OMD_S_SETS),
             watches = omd_section_size(f->pack, OMD_S_WATCHES);
    for (uint32_t i = 0; i < sets; i++) f->wanted[roots[i]] = UNWANTED;
    for (uint32_t i = 0; i < watches; i++)
        f->wanted[watch_roots(f)[i]] = wide[i] ? WANTED : UNWANTED;
    for (uint32_t i = 0; i < omd_section_size(f->pack, OMD_S_LINES); i++) {
        bool wanted = lives(f, &lines[i]);
        if (omd_line_has_tree(&pack_lines[i]))
            f->wanted[lines[i].root] = wanted ? WANTED : UNWANTED;
        else if (wanted && lines[i].kind != OMD_L_EVEN)
            f->wanted[watch_roots(f)[lines[i].root]] = WANTED;
    }
}

/* What texts of the kind may run: the trees of their lines and watches, and the sets that
 * these ask for. A set asks only for sets before it, so going backwards meets all. */
static void mark_wanted(filing *f, uint32_t node_count)
{
    const omd_node *nodes = f->index->nodes.data;
    const uint32_t *roots = f->index->roots.data;
    memset(f->wanted, INSIDE, node_count);
    mark_trees(f);
    for (uint32_t end = node_count; end > 0;) {
        uint32_t root = end - 1;
        while (f->wanted[root] == INSIDE && root > 0) root--;
        for (uint32_t i = root; i < end && f->wanted[root] == WANTED; i++)
            if (nodes[i].op == OMD_N_SET) f->wanted[roots[nodes[i].arg]] = WANTED;
        end = root;
    }
}

/* Counts what waits for each class and choice, one place on. */
static void count_calls(const filing *f, uint32_t *counts, uint32_t keys)
{
    const call *filed = f->filed.data;
    memset(counts, 0, ((size_t)keys + 2) * sizeof *counts);
    for (uint32_t i = 0; i < f->total; i++)
        if (!filed[i].dropped) counts[filed[i].waits_for + 2]++;
}

/* A way that begins with a common word is always tried, where nothing waits for its choice:
 * else calling it up would be most of the work. Returns whether any was. */
static bool drop_common(filing *f, const uint32_t *counts)
{
    const uint32_t *ways = f->calls->ways.data;
    call *filed = f->filed.data;
    bool any = false;
    for (uint32_t i = 0; i < f->total; i++) {
        call *c = &filed[i];
        uint32_t choice = c->target / OMD_MAX_CHOICE;
        if (c->dropped || !c->common || choice >= f->index->choice_count) continue;
        if (counts[f->class_count + choice + 2] > 0) continue;
        set_always(f, ways[choice] + c->target % OMD_MAX_CHOICE);
        c->dropped = any = true;
    }
    return any;
}

/* Sorts what was filed by what it waits for: `starts` of each, and targets behind them. */
static const uint32_t *sort_calls(filing *f, uint32_t *starts, uint32_t keys)
{
    uint32_t *sorted = starts + keys + 2;
    const call *filed = f->filed.data;
    /* Each count becomes its key's start as it fills. */
    count_calls(f, starts, keys);
    for (int round = 0; round < 4 && drop_common(f, starts); round++) count_calls(f, starts, keys);
    for (uint32_t i = 2; i < keys + 2; i++) starts[i] += starts[i - 1];
    for (uint32_t i = 0; i < f->total; i++)
        if (!filed[i].dropped) sorted[starts[filed[i].waits_for + 1]++] = filed[i].target;
    return sorted;
}

/* Adds what waits for a class or choice to `triggers`, each target once. */
static bool add_waiting(filing *f, const uint32_t *starts, const uint32_t *sorted, uint32_t key)
{
    omd_block *triggers = &f->calls->triggers;
    if (starts[key] == starts[key + 1]) return true;
    if (f->total > MOST_TRIGGERS ||
        !omd_room(f->memory, triggers, (size_t)f->total + starts[key + 1] - starts[key] + 1,
                  sizeof(uint32_t)))
        return false;
    uint32_t *out = triggers->data;
    uint32_t *called = f->called.data;
    for (uint32_t i = starts[key]; i < starts[key + 1]; i++) {
        if (omd_has_bit(called, sorted[i])) continue;
        omd_set_bit(called, sorted[i]);
        out[f->total++] = sorted[i];
    }
    return true;
}

/* Of each class what it calls up, what waits for those, and so on. */
static bool follow_calls(filing *f, const uint32_t *starts, const uint32_t *sorted)
{
    uint32_t *first = f->calls->trigger_starts.data;
    uint32_t *called = f->called.data;
    f->total = 0;
    for (uint32_t c = 0; c < f->class_count; c++) {
        first[c] = f->total;
        if (!add_waiting(f, starts, sorted, c)) return false;
        const uint32_t *out = f->calls->triggers.data;
        for (uint32_t next = first[c]; next < f->total; next++) {
            uint32_t choice = out[next] / OMD_MAX_CHOICE;
            if (choice >= f->index->choice_count) continue;
            if (!add_waiting(f, starts, sorted, f->class_count + choice)) return false;
            out = f->calls->triggers.data;
        }
        for (uint32_t i = first[c]; i < f->total; i++) called[out[i] / 32] = 0;
    }
    first[f->class_count] = f->total;
    return true;
}

/* From choices and their children, and lines behind them, to bits. */
static void number_bits(filing *f)
{
    const uint32_t *ways = f->calls->ways.data;
    uint32_t *triggers = f->calls->triggers.data, choices = f->index->choice_count;
    for (uint32_t i = 0; i < f->total; i++) {
        uint32_t choice = triggers[i] / OMD_MAX_CHOICE;
        triggers[i] = choice < choices ? ways[choice] + triggers[i] % OMD_MAX_CHOICE
                                       : triggers[i] - choices * OMD_MAX_CHOICE;
    }
}

static bool make_triggers(filing *f)
{
    uint32_t keys = f->class_count + f->index->choice_count;
    omd_block room = { NULL, 0 };
    bool made = !f->no_memory &&
                omd_room(f->memory, &room, (size_t)keys + 2 + f->total, sizeof(uint32_t));
    if (made) {
        uint32_t *starts = room.data;
        made = follow_calls(f, starts, sort_calls(f, starts, keys));
    }
    if (made) number_bits(f);
    f->calls->called_words = f->bits / 64 + 1;
    omd_release(f->memory, &room);
    return made;
}

static bool make_room(filing *f, omd_block *nodes, uint32_t node_count)
{
    const omd_memory *memory = f->memory;
    uint32_t choices = f->index->choice_count;
    uint32_t lines =
        omd_section_size(f->pack, OMD_S_LINES) + omd_section_size(f->pack, OMD_S_WATCHES);
    size_t most = (size_t)choices + lines / 64 + 2;
    f->bits = (lines | 63) + 1;
    if (!omd_room(memory, nodes, (size_t)node_count + 1, sizeof(uint32_t) + 1) ||
        !omd_room(memory, &f->called, most, sizeof(uint64_t)) ||
        !omd_room(memory, &f->calls->always, most, sizeof(uint64_t)) ||
        !omd_room(memory, &f->calls->ways, (size_t)choices + 1, sizeof(uint32_t)) ||
        !omd_room(memory, &f->calls->trigger_starts, (size_t)f->class_count + 1, sizeof(uint32_t)))
        return false;
    f->frequency = nodes->data;
    f->wanted = (uint8_t *)(f->frequency + node_count + 1);
    memset(f->called.data, 0, most * sizeof(uint64_t));
    memset(f->calls->always.data, 0, most * sizeof(uint64_t));
    return true;
}

bool omd_make_triggers(const omd_memory *memory, const omd_index *index, const omd_pack *pack,
                       omd_kind kind, omd_calls *calls)
{
    uint32_t node_count = omd_section_size(pack, OMD_S_OPS);
    omd_block nodes = { NULL, 0 };
    filing f = { .memory = memory, .index = index, .pack = pack, .kind = kind, .calls = calls };
    f.class_count = omd_section_size(pack, OMD_S_CLASSES);
    bool made = make_room(&f, &nodes, node_count);
    if (made) {
        weigh_all(&f, node_count);
        mark_wanted(&f, node_count);
        file_all(&f, node_count);
        made = make_triggers(&f);
    }
    omd_release(memory, &nodes);
    omd_release(memory, &f.called);
    omd_release(memory, &f.filed);
    return made;
}
