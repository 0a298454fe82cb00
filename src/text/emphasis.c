/* emphasis.c - *bold* and _italics_ as people type them
 *
 * Such marks part no phrase: "get *10% OFF* now" reads "get 10% OFF now". A bullet, the
 * star of a footnote and "f*ck" are something else. */
#include "emphasis.h"

#include "points.h"

#define LONGEST 120 /* code points between the marks */

static uint32_t run_end(const omd_text *t, uint32_t at)
{
    uint32_t end = at + 1;
    while (end < t->view_size && end - at < 4 && t->points[end] == t->points[at]) end++;
    return end;
}

static bool is_blank(const omd_text *t, uint32_t i)
{
    return i >= t->view_size || (omd_class(t->points[i]) & OMD_C_SPACE);
}

static bool in_word(const omd_text *t, uint32_t i)
{
    return i < t->view_size && (omd_class(t->points[i]) & (OMD_C_LETTER | OMD_C_DIGIT));
}

/* Finds marks like those in [at, end) that close them. */
static bool find_close(const omd_text *t, uint32_t at, uint32_t end, omd_emphasis *e)
{
    uint32_t i = end;
    for (; i < t->view_size && i - end < LONGEST; i++) {
        if (omd_class(t->points[i]) & OMD_C_NEWLINE) break;
        if (t->points[i] != t->points[at]) continue;
        uint32_t close_end = run_end(t, i);
        if (close_end - i == end - at && !is_blank(t, i - 1) && !in_word(t, close_end)) {
            e->close = i;
            e->close_end = close_end;
            return true;
        }
        i = close_end - 1;
    }
    e->none_before = i;
    return false;
}

uint32_t omd_emphasis_end(const omd_text *t, uint32_t at, omd_emphasis *e)
{
    if (at == e->close && e->close_end > at) return e->close_end;
    if (at < e->close_end || at < e->none_before) return 0;
    uint32_t end = run_end(t, at);
    if (end - at > 3 || is_blank(t, end) || in_word(t, at > 0 ? at - 1 : t->view_size)) return 0;
    if (at > 0 && t->points[at - 1] == t->points[at]) return 0;
    return find_close(t, at, end, e) ? end : 0;
}
