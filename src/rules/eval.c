/* eval.c - runs a pattern over a window, all places at once
 *
 * "@remove ..2 @review" begun at every boundary: keep those before a removal word, step
 * over it, let the bits drift over at most two tokens, keep those before a review word.
 * Forward gives where matches end, backward where they begin; both are the same steps in
 * the other direction. The recursion follows the pattern, whose depth the loader bounds. */
#include "matcher.h"

uint64_t omd_class_gather(omd_window *w, uint32_t number)
{
    uint64_t places = omd_has_bit(w->put, number) ? w->class_places[number] : 0;
    for (uint32_t i = w->lazy_starts[number]; i < w->lazy_starts[number + 1]; i++) {
        uint32_t slot = w->list_slots[w->lazy_lists[i]];
        uint64_t there = w->lists[slot] == w->lazy_lists[i];
        places |= w->list_places[slot] & (0 - there); /* no guess */
    }
    w->class_places[number] = places;
    omd_set_bit(w->gathered, number);
    return places;
}

static uint32_t gap_limit(const omd_window *w, uint32_t arg)
{
    uint32_t limit = arg & OMD_GAP_LIMIT;
    if (arg & OMD_GAP_FREE) return limit;
    return limit < w->looseness ? limit : w->looseness;
}

static uint64_t skippable(const omd_window *w, uint32_t arg)
{
    return (arg & OMD_GAP_CROSS ? w->any : w->inside) & w->free;
}

static uint64_t drift_forward(omd_window *w, uint32_t arg, uint64_t in)
{
    uint64_t skip = skippable(w, arg), now = in, all = in;
    uint64_t first = arg & OMD_GAP_ENTER ? skip | (w->enter & w->free) : skip;
    for (uint32_t i = gap_limit(w, arg); i > 0 && now != 0; i--, first = skip) {
        now = (now & first) << 1;
        all |= now;
        w->steps++;
    }
    return all;
}

static uint64_t drift_backward(omd_window *w, uint32_t arg, uint64_t out)
{
    uint64_t skip = skippable(w, arg), now = out, all = out, before_last = out;
    uint32_t limit = gap_limit(w, arg);
    for (uint32_t i = 1; i <= limit && now != 0; i++) {
        before_last = all;
        now = (now >> 1) & skip;
        all |= now;
        w->steps++;
    }
    if (limit > 0 && (arg & OMD_GAP_ENTER)) all |= (before_last >> 1) & w->enter & w->free;
    return all;
}

OMD_RARE static uint64_t chain_forward(omd_window *w, const omd_node *n, uint64_t in)
{
    uint64_t ends[1u << OMD_MAX_CHAIN] = { 0 };
    uint32_t full = (1u << n->count) - 1;
    ends[0] = in;
    for (uint32_t taken = 0; taken < full; taken++) {
        if (ends[taken] == 0) continue;
        uint64_t from = taken == 0 ? in : drift_forward(w, n->arg, ends[taken]);
        for (uint32_t slot = 0; slot < n->count; slot++)
            if (!(taken >> slot & 1))
                ends[taken | 1u << slot] |= omd_forward(w, n + n->first + slot, from);
    }
    return ends[full];
}

OMD_RARE static uint64_t chain_backward(omd_window *w, const omd_node *n, uint64_t out)
{
    uint64_t starts[1u << OMD_MAX_CHAIN] = { 0 };
    uint32_t full = (1u << n->count) - 1;
    starts[0] = out;
    for (uint32_t taken = 0; taken < full; taken++) {
        if (starts[taken] == 0) continue;
        uint64_t from = taken == 0 ? out : drift_backward(w, n->arg, starts[taken]);
        for (uint32_t slot = 0; slot < n->count; slot++)
            if (!(taken >> slot & 1))
                starts[taken | 1u << slot] |= omd_backward(w, n + n->first + slot, from);
    }
    return starts[full];
}

/* Where a set stands at all does not depend on the line that asks: found once a window. */
static uint64_t set_places(omd_window *w, uint32_t number, bool starts)
{
    omd_set_places *s = &w->set_places[number];
    uint32_t *known = starts ? w->starts_known : w->ends_known;
    if (!omd_has_bit(known, number)) {
        uint64_t was_free = w->free;
        uint32_t was_loose = w->looseness;
        w->free = ~0ull;
        w->looseness = OMD_GAP_LIMIT;
        const omd_node *n = w->nodes + w->set_roots[number];
        if (starts)
            s->starts = omd_backward(w, n, ~0ull);
        else
            s->ends = omd_forward(w, n, ~0ull);
        w->free = was_free;
        w->looseness = was_loose;
        omd_set_bit(known, number);
    }
    return starts ? s->starts : s->ends;
}

OMD_RARE static uint64_t repeat_forward(omd_window *w, const omd_node *n, uint64_t in)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < OMD_WINDOW && in != 0; i++) {
        in = omd_forward(w, n + n->first, in) & ~all;
        all |= in;
    }
    return all;
}

OMD_RARE static uint64_t repeat_backward(omd_window *w, const omd_node *n, uint64_t out)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < OMD_WINDOW && out != 0; i++) {
        out = omd_backward(w, n + n->first, out) & ~all;
        all |= out;
    }
    return all;
}

/* The children of a choice that can match at all. */
static inline uint64_t ways_of(const omd_window *w, const omd_node *n)
{
    uint32_t at = w->ways[n->arg];
    return w->called[at / 64] >> at % 64 & ~0ull >> (64 - n->count);
}

/* Most children are a class: no call for these. */
static inline uint64_t child_forward(omd_window *w, const omd_node *n, uint64_t in)
{
    if (n->op != OMD_N_CLASS) return omd_forward(w, n, in);
    w->steps++;
    return (in & omd_class_at(w, n->arg) & w->free) << 1;
}

static inline uint64_t child_backward(omd_window *w, const omd_node *n, uint64_t out)
{
    if (n->op != OMD_N_CLASS) return omd_backward(w, n, out);
    w->steps++;
    return (out >> 1) & omd_class_at(w, n->arg) & w->free;
}

uint64_t omd_forward(omd_window *w, const omd_node *n, uint64_t in)
{
    const omd_node *child = n + n->first;
    uint64_t all = 0;
    w->steps++;
    switch (n->op) {
    case OMD_N_CLASS: return (in & omd_class_at(w, n->arg) & w->free) << 1;
    case OMD_N_SET:
        in &= set_places(w, n->arg, true);
        return in == 0 ? 0 : omd_forward(w, w->nodes + w->set_roots[n->arg], in);
    case OMD_N_TEST: return in & w->tests[n->arg];
    case OMD_N_SEQUENCE:
        for (uint32_t i = 0; i < n->count && in != 0; i++) in = child_forward(w, child + i, in);
        return in;
    case OMD_N_EITHER:
        for (uint32_t i = 0; i < n->count; i++) all |= child_forward(w, child + i, in);
        return all;
    case OMD_N_CHOICE:
        for (uint64_t up = ways_of(w, n); up != 0; up &= up - 1)
            all |= child_forward(w, child + __builtin_ctzll(up), in);
        return all;
    case OMD_N_OPTIONAL: return in | omd_forward(w, child, in);
    case OMD_N_GAP: return drift_forward(w, n->arg, in);
    case OMD_N_CHAIN: return chain_forward(w, n, in);
    case OMD_N_REPEAT: return repeat_forward(w, n, in);
    case OMD_N_SPAN: return omd_forward(w, child, in & w->open) & w->close;
    default: return 0;
    }
}

uint64_t omd_backward(omd_window *w, const omd_node *n, uint64_t out)
{
    const omd_node *child = n + n->first;
    uint64_t all = 0;
    w->steps++;
    switch (n->op) {
    case OMD_N_CLASS: return (out >> 1) & omd_class_at(w, n->arg) & w->free;
    case OMD_N_SET:
        out &= set_places(w, n->arg, false);
        return out == 0 ? 0 : omd_backward(w, w->nodes + w->set_roots[n->arg], out);
    case OMD_N_TEST: return out & w->tests[n->arg];
    case OMD_N_SEQUENCE:
        for (uint32_t i = n->count; i > 0 && out != 0; i--)
            out = child_backward(w, child + i - 1, out);
        return out;
    case OMD_N_EITHER:
        for (uint32_t i = 0; i < n->count; i++) all |= child_backward(w, child + i, out);
        return all;
    case OMD_N_CHOICE:
        for (uint64_t up = ways_of(w, n); up != 0; up &= up - 1)
            all |= child_backward(w, child + __builtin_ctzll(up), out);
        return all;
    case OMD_N_OPTIONAL: return out | omd_backward(w, child, out);
    case OMD_N_GAP: return drift_backward(w, n->arg, out);
    case OMD_N_CHAIN: return chain_backward(w, n, out);
    case OMD_N_REPEAT: return repeat_backward(w, n, out);
    case OMD_N_SPAN: return omd_backward(w, child, out & w->close) & w->open;
    default: return 0;
    }
}
