/* view.c - bytes to the code points that are prose, each with its place in the source */
#include <string.h>

#include "decode.h"
#include "entities.h"
#include "mask.h"
#include "merge_tags.h"
#include "reader.h"

typedef struct {
    omd_text *t;
    uint32_t at;    /* byte of the source */
    uint32_t count; /* code points so far */
    omd_mask_memo mask;
    bool blocks; /* block tags or <br>: line breaks of the source are blanks */
} viewer;

static bool make_room(omd_text *t)
{
    size_t count = (size_t)t->source_size + 1;
    for (int i = OMD_B_POINTS; i <= OMD_B_ENDS; i++)
        if (!omd_room(t->memory, &t->blocks[i], count, sizeof(uint32_t))) return false;
    t->points = t->blocks[OMD_B_POINTS].data;
    t->places = t->blocks[OMD_B_PLACES].data;
    t->ends = t->blocks[OMD_B_ENDS].data;
    return true;
}

/* Adds a code point that is written in [at, end). No byte gives more than one, so the
 * arrays are large enough. */
static void put(viewer *v, uint32_t point, uint32_t end)
{
    omd_text *t = v->t;
    t->points[v->count] = point;
    t->places[v->count] = v->at;
    t->ends[v->count] = end;
    v->count++;
}

static void read_plain(viewer *v)
{
    omd_text *t = v->t;
    uint32_t point, end = v->at + omd_decode(t->source + v->at, t->source_size - v->at, &point);
    put(v, point == OMD_TAG_POINT ? OMD_BAD_POINT : point, end);
    v->at = end;
}

static bool read_merge_tag(viewer *v)
{
    uint32_t end;
    switch (omd_merge_tag(v->t->source, v->t->source_size, v->at, &end)) {
    case OMD_T_NONE: return false;
    case OMD_T_VALUE: put(v, OMD_TAG_POINT, end); break;
    case OMD_T_ELSE: put(v, ' ', end); break;
    case OMD_T_CONTROL: break;
    }
    v->at = end;
    return true;
}

static bool read_html(viewer *v)
{
    uint32_t end;
    switch (omd_mask_html(&v->mask, v->at, &end)) {
    case OMD_M_TEXT: return false;
    case OMD_M_INLINE: break;
    case OMD_M_TAG: put(v, OMD_TAG_POINT, end); break;
    case OMD_M_BREAK:
        put(v, '\n', end);
        v->blocks = true;
        break;
    case OMD_M_PARAGRAPH:
        put(v, '\n', end);
        put(v, '\n', end);
        v->blocks = true;
        break;
    }
    v->at = end;
    return true;
}

static bool read_entity(viewer *v)
{
    uint32_t point,
        size = omd_entity_point(v->t->source + v->at, v->t->source_size - v->at, &point);
    if (size == 0) return false;
    put(v, point == OMD_TAG_POINT ? OMD_BAD_POINT : point, v->at + size);
    v->at += size;
    return true;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A literal \n, as text messages hold; not in "C:\new". */
static bool read_escape(viewer *v)
{
    const char *s = v->t->source;
    uint32_t at = v->at;
    if (at + 1 >= v->t->source_size || (s[at + 1] != 'n' && s[at + 1] != 'r' && s[at + 1] != 't'))
        return false;
    bool drive =
        at >= 2 && s[at - 1] == ':' && is_letter(s[at - 2]) && (at == 2 || !is_letter(s[at - 3]));
    bool folder =
        at + 2 < v->t->source_size && s[at + 1] != 'n' && is_letter(s[at + 2]) && s[at + 2] >= 'a';
    if (drive || folder) return false;
    if (s[at + 1] != 'r') put(v, s[at + 1] == 'n' ? '\n' : ' ', at + 2);
    v->at += 2;
    return true;
}

/* %0A and %0D, not in a number ("5%0A"?). */
static bool read_coded_break(viewer *v)
{
    const char *s = v->t->source;
    uint32_t at = v->at;
    if (at + 2 >= v->t->source_size || s[at + 1] != '0') return false;
    char c = (char)(s[at + 2] | 0x20);
    if (c != 'a' && c != 'd') return false;
    if (c == 'a') put(v, '\n', at + 3);
    v->at += 3;
    return true;
}

/* Reads what begins with a sign that may be no prose. */
static bool read_special(viewer *v)
{
    switch (v->t->source[v->at]) {
    case '<': return read_merge_tag(v) || read_html(v);
    case '&': return read_entity(v);
    case '\\': return read_escape(v);
    case '%': return read_coded_break(v) || read_merge_tag(v);
    default: return read_merge_tag(v);
    }
}

/* ASCII that may be more than itself: < & \ % { [ * _ $ # @ */
static bool is_special(unsigned char b)
{
    static const uint32_t bits[4] = { 0, 0x10000478, 0x98000001, 0x08000000 };
    return bits[b >> 5] >> (b & 31) & 1;
}

static bool is_source_break(const omd_text *t, uint32_t i)
{
    char c = t->source[t->places[i]];
    return c == '\n' || c == '\r';
}

/* In HTML a line break of the source is a blank, unless a blank line was meant; those
 * of <br> are kept. */
static void blank_lines(viewer *v)
{
    omd_text *t = v->t;
    for (uint32_t i = 0, next; i < v->count; i = next) {
        next = i + 1;
        if (!is_source_break(t, i)) continue;
        uint32_t lines = t->points[i] == '\n';
        for (; next < v->count &&
               (is_source_break(t, next) || t->points[next] == ' ' || t->points[next] == '\t');
             next++)
            lines += is_source_break(t, next) && t->points[next] == '\n';
        for (uint32_t k = i; k < next && lines < 2; k++) t->points[k] = ' ';
    }
}

/* Takes the bytes that stand for themselves, which most of any text is. */
static void read_ascii(viewer *v, bool plain)
{
    const unsigned char *source = (const unsigned char *)v->t->source;
    uint32_t *points = v->t->points, *places = v->t->places, *ends = v->t->ends;
    uint32_t at = v->at, count = v->count, size = v->t->source_size;
    while (at < size && source[at] < 0x80 && (plain || !is_special(source[at]))) {
        points[count] = source[at];
        places[count] = at++;
        ends[count++] = at;
    }
    v->at = at;
    v->count = count;
}

bool omd_read_view(omd_text *t, bool plain)
{
    viewer v = { .t = t };
    if (!make_room(t)) return false;
    omd_mask_start(&v.mask, t->source, t->source_size);
    for (read_ascii(&v, plain); v.at < t->source_size; read_ascii(&v, plain))
        if ((unsigned char)t->source[v.at] >= 0x80 || !read_special(&v)) read_plain(&v);
    if (v.blocks) blank_lines(&v);
    t->view_size = v.count;
    t->points[v.count] = 0;
    t->places[v.count] = t->ends[v.count] = t->source_size;
    return true;
}
