/* shape.c - asks what a pattern can be: empty, one token, begun by a gap, underlined */
#include "syntax.h"

/* Whether nothing at all is enough; `tests` says whether a test such as ^ is nothing. */
static bool may_vanish(const pattern *p, bool tests)
{
    switch (p->kind) {
    case P_TEST: return tests;
    case P_GAP:
    case P_OPTIONAL: return true;
    case P_SET: return p->set->value != NULL && may_vanish(p->set->value, tests);
    case P_EITHER:
        for (size_t i = 0; i < p->count; i++)
            if (p->items[i]->kind != P_EXCEPT && may_vanish(p->items[i], tests)) return true;
        return false;
    case P_SEQUENCE:
    case P_CHAIN:
    case P_SPAN:
    case P_REPEAT:
        for (size_t i = 0; i < p->count; i++)
            if (!may_vanish(p->items[i], tests)) return false;
        return true;
    default: return false;
    }
}

bool pattern_may_be_empty(const pattern *p)
{
    return may_vanish(p, true);
}

bool pattern_says_nothing(const pattern *p)
{
    return may_vanish(p, false);
}

bool pattern_is_one_token(const pattern *p)
{
    switch (p->kind) {
    case P_FORM:
    case P_LEMMA:
    case P_PREFIX:
    case P_ENDING: return true;
    case P_SET: return p->set->value != NULL && pattern_is_one_token(p->set->value);
    case P_EITHER:
    case P_EXCEPT:
        for (size_t i = 0; i < p->count; i++)
            if (!pattern_is_one_token(p->items[i])) return false;
        return true;
    default: return false;
    }
}

int pattern_spans(const pattern *p)
{
    int total = 0;
    if (p->kind == P_SET) return p->set->value == NULL ? 0 : pattern_spans(p->set->value);
    for (size_t i = 0; i < p->count; i++) {
        int inside = pattern_spans(p->items[i]);
        if (inside < 0) return -1;
        if (p->kind == P_EITHER && i > 0 && inside != total) return -1;
        total = p->kind == P_EITHER ? inside : total + inside;
    }
    if (p->kind == P_SPAN) total++;
    if ((p->kind == P_OPTIONAL || p->kind == P_REPEAT) && total > 0) return -1;
    return total > 1 ? -1 : total;
}

bool pattern_span_may_be_empty(const pattern *p)
{
    if (p->kind == P_SPAN && pattern_may_be_empty(p)) return true;
    for (size_t i = 0; i < p->count; i++)
        if (pattern_span_may_be_empty(p->items[i])) return true;
    return false;
}

/* Whether a way through the pattern has a gap at its end (or beginning). */
static bool gap_at(const pattern *p, bool end)
{
    switch (p->kind) {
    case P_GAP: return true;
    case P_SET: return p->set->value != NULL && gap_at(p->set->value, end);
    case P_SEQUENCE:
        for (size_t i = 0; i < p->count; i++) {
            const pattern *item = p->items[end ? p->count - 1 - i : i];
            if (gap_at(item, end)) return true;
            if (!pattern_says_nothing(item))
                return false; /* "^ ..3 word" begins at a fixed place */
        }
        return false;
    default:
        for (size_t i = 0; i < p->count; i++)
            if (gap_at(p->items[i], end)) return true;
        return false;
    }
}

bool pattern_begins_with_gap(const pattern *p)
{
    return gap_at(p, false);
}

bool pattern_ends_with_gap(const pattern *p)
{
    return gap_at(p, true);
}
