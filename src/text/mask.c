/* mask.c - HTML that is not prose
 *
 * Inline tags vanish ("<b>R</b>eview" is one word), block tags end a paragraph, <br>
 * a line; comments, style and script go with their content. "a < b" and "<3" are text,
 * and so is a tag that is not closed: nothing is lost while it is being typed. */
#include "mask.h"

#include <string.h>

#define LONGEST_TAG  4096
#define LONGEST_NAME 16

enum { M_GREATER, M_COMMENT, M_PHP, M_SCRIPT, M_STYLE, M_XML, M_SVG, M_HEAD };

static const char *const closing[] = { ">",       "-->",   "?>",    "</script",
                                       "</style", "</xml", "</svg", "</head" };

typedef enum { INLINE, BREAK, BLOCK, SCRIPT, STYLE, XML, SVG, HEAD } sort;

typedef struct {
    char name[LONGEST_NAME];
    sort sort;
} element;

/* Sorted by name. */
/* clang-format off */
static const element elements[] = {
    { "a", INLINE }, { "abbr", INLINE }, { "acronym", INLINE }, { "address", BLOCK }, { "area", INLINE },
    { "article", BLOCK }, { "aside", BLOCK }, { "audio", INLINE }, { "b", INLINE }, { "base", INLINE },
    { "bdi", INLINE }, { "bdo", INLINE }, { "big", INLINE }, { "blockquote", BLOCK }, { "body", BLOCK },
    { "br", BREAK }, { "button", BLOCK }, { "canvas", INLINE }, { "caption", BLOCK }, { "center", BLOCK },
    { "cite", INLINE }, { "code", INLINE }, { "col", BLOCK }, { "colgroup", BLOCK }, { "data", INLINE },
    { "dd", BLOCK }, { "del", INLINE }, { "details", BLOCK }, { "dfn", INLINE }, { "dialog", BLOCK },
    { "dir", BLOCK }, { "div", BLOCK }, { "dl", BLOCK }, { "dt", BLOCK }, { "em", INLINE },
    { "embed", INLINE }, { "fieldset", BLOCK }, { "figcaption", BLOCK }, { "figure", BLOCK }, { "font", INLINE },
    { "footer", BLOCK }, { "form", BLOCK }, { "h1", BLOCK }, { "h2", BLOCK }, { "h3", BLOCK },
    { "h4", BLOCK }, { "h5", BLOCK }, { "h6", BLOCK }, { "head", HEAD }, { "header", BLOCK },
    { "hr", BLOCK }, { "html", BLOCK }, { "i", INLINE }, { "iframe", INLINE }, { "img", INLINE },
    { "input", INLINE }, { "ins", INLINE }, { "kbd", INLINE }, { "label", INLINE }, { "legend", BLOCK },
    { "li", BLOCK }, { "link", INLINE }, { "main", BLOCK }, { "map", INLINE }, { "mark", INLINE },
    { "menu", BLOCK }, { "meta", INLINE }, { "meter", INLINE }, { "nav", BLOCK }, { "nobr", INLINE },
    { "noscript", INLINE }, { "object", INLINE }, { "ol", BLOCK }, { "optgroup", BLOCK }, { "option", BLOCK },
    { "output", INLINE }, { "p", BLOCK }, { "param", INLINE }, { "picture", INLINE }, { "pre", BLOCK },
    { "progress", INLINE }, { "q", INLINE }, { "rp", INLINE }, { "rt", INLINE }, { "ruby", INLINE },
    { "s", INLINE }, { "samp", INLINE }, { "script", SCRIPT }, { "section", BLOCK }, { "select", BLOCK },
    { "small", INLINE }, { "source", INLINE }, { "span", INLINE }, { "strike", INLINE }, { "strong", INLINE },
    { "style", STYLE }, { "sub", INLINE }, { "summary", BLOCK }, { "sup", INLINE }, { "svg", SVG },
    { "table", BLOCK }, { "tbody", BLOCK }, { "td", BLOCK }, { "template", INLINE }, { "textarea", BLOCK },
    { "tfoot", BLOCK }, { "th", BLOCK }, { "thead", BLOCK }, { "time", INLINE }, { "title", BLOCK },
    { "tr", BLOCK }, { "track", INLINE }, { "tt", INLINE }, { "u", INLINE }, { "ul", BLOCK },
    { "var", INLINE }, { "video", INLINE }, { "wbr", INLINE }, { "xml", XML },
};
/* clang-format on */

void omd_mask_start(omd_mask_memo *m, const char *text, uint32_t size)
{
    memset(m, 0, sizeof *m);
    m->text = text;
    m->size = size;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}
static bool is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}
static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* Whether `word` (lower case) stands at `at`. */
static bool reads(const omd_mask_memo *m, uint32_t at, const char *word)
{
    for (; *word != 0; word++, at++)
        if (at >= m->size || lower(m->text[at]) != *word) return false;
    return true;
}

/* The place of the next closing mark at or after `at`; `size` where there is none. */
static uint32_t next_mark(omd_mask_memo *m, unsigned mark, uint32_t at)
{
    if (at >= m->marks[mark].from && at <= m->marks[mark].at && m->marks[mark].at != 0)
        return m->marks[mark].at;
    const char *word = closing[mark];
    uint32_t found = at;
    while (found < m->size) {
        const char *hit = memchr(m->text + found, word[0], m->size - found);
        found = hit == NULL ? m->size : (uint32_t)(hit - m->text);
        if (found == m->size || reads(m, found, word)) break;
        found++;
    }
    m->marks[mark].from = at;
    m->marks[mark].at = found;
    return found;
}

/* The byte after the ">" that closes the tag; quoted values may hold others. 0: none,
 * or another tag begins before. */
static uint32_t tag_end(omd_mask_memo *m, uint32_t at)
{
    uint32_t plain = next_mark(m, M_GREATER, at);
    if (plain >= m->size || plain - at > LONGEST_TAG) return 0;
    uint32_t limit = m->size - at > LONGEST_TAG ? at + LONGEST_TAG : m->size;
    char before = 0;
    for (uint32_t i = at; i < limit; i++) {
        char c = m->text[i];
        if (c == '>') return i + 1;
        if (c == '<') return 0;
        if ((c == '"' || c == '\'') && before == '=') {
            const char *close = memchr(m->text + i + 1, c, limit - i - 1);
            if (close == NULL) break;
            i = (uint32_t)(close - m->text);
        }
        if (!is_blank(c)) before = c;
    }
    return plain + 1;
}

static const element *find_element(const char *name)
{
    size_t low = 0, high = sizeof elements / sizeof *elements;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name, elements[middle].name);
        if (order == 0) return &elements[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* After the end tag of an element that is dropped whole, or 0. An end tag without ">"
 * is none, and neither is any before it: nobody need look again. */
static uint32_t content_end(omd_mask_memo *m, unsigned mark, uint32_t at)
{
    uint32_t close = next_mark(m, mark, at);
    if (close >= m->size) return 0;
    const char *hit =
        memchr(m->text + close, '>', m->size - close > LONGEST_TAG ? LONGEST_TAG : m->size - close);
    if (hit != NULL) return (uint32_t)(hit - m->text) + 1;
    m->marks[mark].from = at;
    m->marks[mark].at = m->size;
    return 0;
}

static uint32_t without_content(omd_mask_memo *m, unsigned mark, uint32_t end)
{
    uint32_t after = m->text[end - 2] == '/' ? 0 : content_end(m, mark, end);
    return after != 0 ? after : end;
}

/* Of a head only the title is read: what lies before it goes with this tag, what lies
 * after it with the title's end tag. */
static uint32_t head_end(omd_mask_memo *m, uint32_t end)
{
    uint32_t after = content_end(m, M_HEAD, end);
    if (after == 0) return end;
    m->head_end = after;
    for (uint32_t i = end; i < after; i++) {
        const char *hit = memchr(m->text + i, '<', after - i);
        if (hit == NULL) break;
        i = (uint32_t)(hit - m->text);
        if (reads(m, i, "<title")) return i;
    }
    return after;
}

/* "<b and c>" is no tag: one letter wants a value with what follows it. */
static bool is_short_of_value(const omd_mask_memo *m, uint32_t name_end, uint32_t end)
{
    uint32_t i = name_end;
    while (i < end && (is_blank(m->text[i]) || m->text[i] == '/')) i++;
    return i + 1 < end && memchr(m->text + i, '=', end - i) == NULL;
}

/* "<förnamn>": letters and _ only. */
static bool is_placeholder(const omd_mask_memo *m, uint32_t from, uint32_t close)
{
    if (close - from > 40 || close - from < 2) return false;
    for (uint32_t i = from; i < close; i++) {
        char c = m->text[i];
        if (!is_letter(c) && c != '_' && (unsigned char)c < 0x80 && !(c >= '0' && c <= '9'))
            return false;
    }
    return true;
}

static omd_mask read_element(omd_mask_memo *m, uint32_t at, uint32_t *end)
{
    uint32_t name = at + 1, i;
    bool closes = m->text[name] == '/';
    char key[LONGEST_NAME] = { 0 };
    if (closes) name++;
    for (i = name; i < m->size && i - name < 64; i++) {
        char c = m->text[i];
        if (is_blank(c) || c == '/' || c == '>' || c == '<') break;
        if (i - name < LONGEST_NAME - 1) key[i - name] = lower(c);
    }
    if (i >= m->size || i - name >= 64 || m->text[i] == '<') return OMD_M_TEXT;
    uint32_t close = tag_end(m, i);
    if (close == 0) return OMD_M_TEXT;
    *end = close;

    const element *e = i - name < LONGEST_NAME ? find_element(key) : NULL;
    if (e == NULL) {
        const char *colon = memchr(m->text + name, ':', i - name);
        const char *hyphen = memchr(m->text + name, '-', i - name);
        bool scheme = reads(m, i, "//") || memchr(m->text + name, '@', i - name) != NULL ||
                      memchr(m->text + name, '.', i - name) != NULL;
        if (!scheme && colon != NULL && colon - (m->text + name) <= 4 && colon + 1 < m->text + i)
            return OMD_M_INLINE;
        if (!scheme && hyphen != NULL && hyphen > m->text + name && i - name > 3)
            return OMD_M_INLINE;
        if (!closes && m->text[i] == '>' && is_placeholder(m, name, i)) return OMD_M_TAG;
        return OMD_M_TEXT;
    }
    if (!closes && i - name == 1 && is_short_of_value(m, i, close)) return OMD_M_TEXT;
    switch (e->sort) {
    case INLINE: return OMD_M_INLINE;
    case BREAK: return OMD_M_BREAK;
    case BLOCK:
        if (closes && strcmp(key, "title") == 0) *end = m->head_end > close ? m->head_end : close;
        return OMD_M_PARAGRAPH;
    case SCRIPT:
        if (!closes) *end = without_content(m, M_SCRIPT, close);
        return OMD_M_INLINE;
    case STYLE:
        if (!closes) *end = without_content(m, M_STYLE, close);
        return OMD_M_INLINE;
    case XML:
        if (!closes) *end = without_content(m, M_XML, close);
        return OMD_M_INLINE;
    case SVG:
        if (!closes) *end = without_content(m, M_SVG, close);
        return OMD_M_INLINE;
    case HEAD:
        if (!closes) *end = head_end(m, close);
        return OMD_M_PARAGRAPH;
    }
    return OMD_M_TEXT;
}

/* A mark that is `length` bytes long and may lie anywhere ahead. */
static omd_mask until(omd_mask_memo *m, unsigned mark, uint32_t at, uint32_t length, uint32_t *end,
                      omd_mask what)
{
    uint32_t close = next_mark(m, mark, at);
    if (close >= m->size) return OMD_M_TEXT;
    *end = close + length;
    return what;
}

omd_mask omd_mask_html(omd_mask_memo *m, uint32_t at, uint32_t *end)
{
    if (at + 2 >= m->size) return OMD_M_TEXT;
    char c = m->text[at + 1], d = m->text[at + 2];
    if (is_letter(c) || (c == '/' && is_letter(d)) || (unsigned char)c >= 0xC3)
        return read_element(m, at, end);
    if (c == '!' && reads(m, at + 2, "--"))
        return until(m, M_COMMENT, at + 2, 3, end, OMD_M_INLINE);
    if ((c == '!' && (d == '[' || reads(m, at + 2, "doctype"))) ||
        (c == '?' && reads(m, at + 2, "xml"))) {
        *end = tag_end(m, at + 2);
        return *end != 0 ? OMD_M_INLINE : OMD_M_TEXT;
    }
    if (c == '?' && (d == '=' || reads(m, at + 2, "php")))
        return until(m, M_PHP, at + 2, 2, end, OMD_M_TAG);
    bool directive =
        ((c == '#' || c == '@') && is_letter(d)) || (c == '/' && (d == '#' || d == '@'));
    if (directive) {
        *end = tag_end(m, at + 2);
        if (*end == 0) return OMD_M_TEXT;
        return c == '/' || reads(m, at + 1, "#if") || reads(m, at + 1, "#list") ||
                       reads(m, at + 1, "#else") || reads(m, at + 1, "#assign")
                   ? OMD_M_INLINE
                   : OMD_M_TAG;
    }
    return OMD_M_TEXT;
}
