/* trees.c - reads the trees of a pack's patterns
 *
 * The stream gives each node before its children, so no number can lead astray: what is
 * left to look at is whether each node is one that the matcher can run, how deep nesting
 * goes, and what running costs. */
#include "stream.h"

#define MANY 15u /* children: the real count stands among the numbers */

void omd_trees_start(omd_tree_reader *r, const omd_pack *pack, omd_node *nodes)
{
    r->pack = pack;
    r->class_count = omd_section_size(pack, OMD_S_CLASSES);
    r->ops = omd_stream_of(pack, OMD_S_OPS);
    r->class_args = omd_stream_of(pack, OMD_S_CLASS_ARGS);
    r->other_args = omd_stream_of(pack, OMD_S_OTHER_ARGS);
    r->next_class = OMD_C_FIRST_OWN;
    r->next_choice = 0;
    r->set_count = 0;
    r->nodes = nodes;
    r->used = 0;
}

static bool any_failed(const omd_tree_reader *r)
{
    return r->ops.failed || r->class_args.failed || r->other_args.failed;
}

bool omd_trees_ended(const omd_tree_reader *r)
{
    return !any_failed(r) && r->ops.at == r->ops.end && r->class_args.at == r->class_args.end &&
           r->other_args.at == r->other_args.end;
}

static uint32_t read_arg(omd_tree_reader *r, uint8_t op)
{
    switch (op) {
    case OMD_N_CLASS: return omd_stream_name(&r->class_args, &r->next_class);
    case OMD_N_CHOICE: return r->next_choice++;
    case OMD_N_SET:
    case OMD_N_TEST:
    case OMD_N_GAP:
    case OMD_N_CHAIN: return omd_stream_number(&r->other_args);
    default: return 0;
    }
}

/* What a node may hold, by its kind alone. */
static bool node_fits(const omd_tree_reader *r, uint8_t op, uint32_t count, uint32_t arg)
{
    uint32_t limit = arg & OMD_GAP_LIMIT;
    switch (op) {
    case OMD_N_CLASS:
        return count == 0 && arg != 0 && arg < r->class_count;
    case OMD_N_SET: return count == 0 && arg < r->set_count;
    case OMD_N_TEST: return count == 0 && arg < OMD_T_COUNT;
    case OMD_N_GAP: return count == 0 && limit > 0 && limit < 64 && arg <= 0xFFFF;
    case OMD_N_CHAIN: return count >= 2 && count <= OMD_MAX_CHAIN && limit < 64 && arg <= 0xFFFF;
    case OMD_N_SEQUENCE:
    case OMD_N_EITHER: return count > 0 && count <= 0xFF;
    case OMD_N_CHOICE: return count > 0 && count <= OMD_MAX_CHOICE && arg <= 0xFFFF;
    case OMD_N_OPTIONAL:
    case OMD_N_REPEAT:
    case OMD_N_SPAN: return count == 1;
    default: return false;
    }
}

/* How often a node may run each of its children. */
static uint32_t runs_of_children(uint8_t op, uint32_t count)
{
    if (op == OMD_N_CHAIN) return 1u << count >> 1; /* the slots taken so far */
    return op == OMD_N_REPEAT ? 64 : 1;
}

static uint32_t cost_alone(uint8_t op, uint32_t count, uint32_t arg)
{
    if (op == OMD_N_GAP) return arg & OMD_GAP_LIMIT;
    if (op == OMD_N_CHAIN) return (1u << count) * (1 + (arg & OMD_GAP_LIMIT));
    return 1;
}

/* What running a tree costs, and how deep it is, as one number: they are handed up through
 * every node of a pack. 0: it is not sound. */
typedef uint64_t expense;

#define EXPENSE(cost, depth) ((expense)(cost) << 8 | (depth))
#define COST_OF(e)           ((e) >> 8)
#define DEPTH_OF(e)          ((uint32_t)(e)&0xFF)

static expense own_expense(const omd_tree_reader *r, uint8_t op, uint32_t count, uint32_t arg)
{
    if (op != OMD_N_SET) return EXPENSE(cost_alone(op, count, arg), 0);
    const omd_pack_set *set = (const omd_pack_set *)omd_section_at(r->pack, OMD_S_SETS) + arg;
    return EXPENSE(1 + (uint64_t)set->cost, set->depth);
}

/* Half of all nodes are a class, for which nothing need be called. */
static inline bool next_is_class(const omd_tree_reader *r)
{
    return r->ops.at != r->ops.end && *r->ops.at == OMD_N_CLASS;
}

static inline uint32_t read_class(omd_tree_reader *r)
{
    r->ops.at++;
    return omd_stream_name(&r->class_args, &r->next_class);
}

/* Recursion on the pattern, not on input, and at most OMD_MAX_DEPTH deep. A stream that has
 * ended gives 0, which is no op: so only its caller need ask whether one failed. */
static expense check_node(omd_tree_reader *r, uint32_t level)
{
    uint32_t byte = omd_stream_byte(&r->ops), count = byte >> 4;
    uint8_t op = byte & 15;
    if (count == MANY) count = omd_stream_number(&r->other_args);
    uint32_t arg = read_arg(r, op);
    if (level >= OMD_MAX_DEPTH || !node_fits(r, op, count, arg)) return 0;

    expense own = own_expense(r, op, count, arg);
    uint64_t sum = COST_OF(own), runs = runs_of_children(op, count);
    uint32_t deepest = DEPTH_OF(own);
    for (uint32_t i = 0; i < count; i++) {
        expense child = EXPENSE(1, 1);
        if (next_is_class(r) && level + 1 < OMD_MAX_DEPTH) {
            uint32_t class = read_class(r);
            if (class == 0 || class >= r->class_count) return 0;
        } else {
            child = check_node(r, level + 1);
            if (child == 0) return 0;
        }
        sum += COST_OF(child) * runs;
        if (DEPTH_OF(child) > deepest) deepest = DEPTH_OF(child);
    }
    return sum > OMD_MAX_COST || deepest + 1 > OMD_MAX_DEPTH ? 0 : EXPENSE(sum, deepest + 1);
}

bool omd_trees_check(omd_tree_reader *r, uint32_t *cost, uint32_t *depth)
{
    expense e = check_node(r, 0);
    *cost = (uint32_t)COST_OF(e);
    *depth = DEPTH_OF(e);
    return e != 0 && !any_failed(r);
}

/* Recursion on the pattern, as deep as check_node() has seen it to be. */
static void spread_node(omd_tree_reader *r, uint32_t at)
{
    uint32_t byte = omd_stream_byte(&r->ops), count = byte >> 4;
    uint8_t op = byte & 15;
    if (count == MANY) count = omd_stream_number(&r->other_args);
    uint32_t arg = read_arg(r, op), first = r->used;
    r->used += count;
    r->nodes[at] = (omd_node){ op, (uint8_t)count, (uint16_t)arg, first - at };
    for (uint32_t i = first; i < first + count; i++)
        if (next_is_class(r))
            r->nodes[i] = (omd_node){ OMD_N_CLASS, 0, (uint16_t)read_class(r), 0 };
        else
            spread_node(r, i);
}

void omd_trees_spread(omd_tree_reader *r)
{
    spread_node(r, r->used++);
}
