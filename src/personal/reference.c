/* reference.c - knows the reviewer's order, booking, case and invoice numbers
 *
 * Any code may be one: it is the word beside it that makes it a reference, and the code
 * only must not look like a quantity, a year or a size. */
#include "reference.h"

#include <string.h>

enum { MOST_PARTS = 8, MOST_SIGNS = 34 };

typedef struct {
    uint32_t digits, letters, signs, parts;
} code;

static bool is_upper(const omd_scan *s, const omd_group *g)
{
    for (uint32_t i = g->view; i < g->view_end; i++)
        if (s->t->points[i] - 'a' < 26) return false;
    return true;
}

/* Whether `next` belongs to the code so far. */
static bool goes_on(const omd_scan *s, const omd_group *last, const omd_group *next, const code *c)
{
    char mark = omd_mark_of(s, next);
    if (omd_is_taken(s, next->view)) return false;
    if (mark == '-' || mark == '/' || mark == '.' || mark == '_' || mark == ':') return next->view - last->view_end == 1;
    if (mark != ' ') return false;
    if (!last->digits || (last->digits < last->size && next->digits && next->digits < next->size && is_upper(s, next))) return next->digits && is_upper(s, last); /* "SE 2291847", "7XK2 PQ9" */
    return next->digits == next->size && next->size >= 2 && last->size <= 5 && c->digits <= 12; /* "123 456 789" */
}

static void add(code *c, const omd_group *g)
{
    c->digits += g->digits;
    c->letters += g->size - g->digits;
    c->signs += g->size;
    c->parts++;
}

static bool is_year(const omd_scan *s, const omd_group *g)
{
    const char *d = s->signs + g->first;
    return g->size == 4 && g->digits == 4 && (memcmp(d, "19", 2) == 0 || memcmp(d, "20", 2) == 0);
}

static bool believed(const omd_scan *s, const omd_group *g, const code *c, const omd_label *label)
{
    const char *first = s->signs + g->first;
    uint32_t zeros = 0;
    for (uint32_t i = 0; i < c->signs; i++) zeros += first[i] == '0';
    if (c->digits == zeros || c->signs > MOST_SIGNS || (g->size == 2 && first[0] == 'Q' && first[1] <= '4')) return false; /* "Q3 2024" */
    const omd_group *last = g + c->parts - 1;
    if (c->parts > 1 && last->size == 3 && memcmp(s->signs + last->first, "000", 3) == 0) return false; /* "1 000 000" */
    if (c->parts > 1 && is_year(s, g) && omd_mark_of(s, g + 1) == ' ') return false; /* "en 2023 29,90 €" */
    if (label->number && label->distance == 0) return c->digits >= 2 && c->signs >= 3;
    if (c->parts == 1 && is_year(s, g)) return false;
    if (c->letters && c->parts == 1 && label->distance == 0 && label->classes && c->signs >= 5 && c->signs <= 8 && is_upper(s, g)) return true; /* "YH7QPL" */
    if (c->letters) return c->digits >= 3 ? c->signs >= 4 : c->digits >= 2 && c->signs >= 6;
    return c->digits >= (c->parts > 1 || label->distance > 2 ? 6u : 4u);
}

uint32_t omd_reference_end(const omd_scan *s, uint32_t index, const omd_label *label)
{
    const omd_group *first = &s->groups[index], *last = first, *end = s->groups + s->group_count;
    code c = { 0 };
    add(&c, first);
    for (const omd_group *next = first + 1; next < end && c.parts < MOST_PARTS && goes_on(s, last, next, &c); next++) {
        add(&c, next);
        last = next;
    }
    return believed(s, first, &c, label) ? (uint32_t)(last + 1 - s->groups) : index;
}
