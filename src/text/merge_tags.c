/* merge_tags.c - placeholders that a mail program fills in: {{name}}, [Namn], %NAME%
 *
 * Every program writes them in its own way. Whatever may be prose stays prose: a wrong
 * tag would hide words from the rules. Contents end at the sign that could open the next
 * tag, so that a long row of such signs is read once. */
#include "merge_tags.h"

#include <stdbool.h>
#include <string.h>

#define LONGEST       512
#define LONGEST_SHORT 64

typedef struct {
    const char *text;
    uint32_t size;
} source;

static char at_byte(const source *s, uint32_t i)
{
    return i < s->size ? s->text[i] : 0;
}
static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}
static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}
static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
/* Also every byte of å ä ö. */
static bool is_letter(char c)
{
    return is_upper(c) || is_lower(c) || (unsigned char)c >= 0xC3;
}
static bool is_part(char c)
{
    return is_letter(c) || is_digit(c) || c == '_' || (unsigned char)c >= 0x80;
}
static char lower(char c)
{
    return is_upper(c) ? (char)(c + 32) : c;
}

static bool reads(const source *s, uint32_t at, const char *word)
{
    for (; *word != 0; word++, at++)
        if (lower(at_byte(s, at)) != *word) return false;
    return true;
}

/* The place of `close` after `at`, before any `stop` or, if `line`, a line's end; 0: none. */
static uint32_t find(const source *s, uint32_t at, uint32_t most, const char *close, char stop,
                     bool line)
{
    uint32_t limit = s->size - at > most ? at + most : s->size;
    for (; at < limit; at++) {
        if (s->text[at] == close[0] && reads(s, at, close)) return at;
        if (s->text[at] == stop || (line && s->text[at] == '\n')) return 0;
    }
    return 0;
}

/* "first_name", "customer.name", "order-id": the end, or `at`. */
static uint32_t name_end(const source *s, uint32_t at)
{
    uint32_t start = at;
    if (!is_letter(at_byte(s, at)) && at_byte(s, at) != '_') return at;
    while (at - start < LONGEST_SHORT) {
        char c = at_byte(s, at);
        bool inner = (c == '.' || c == '-' || c == ':') && is_part(at_byte(s, at + 1));
        if (!is_part(c) && !inner) break;
        at++;
    }
    return at - start < LONGEST_SHORT ? at : start;
}

/* What a block tag's content says about it. */
static omd_tag_sort sort_of(const source *s, uint32_t at)
{
    static const char *const controls[] = {
        "if",      "endif",    "elseif_",   "for",        "endfor",        "each",
        "endeach", "unless",   "endunless", "set",        "endset",        "assign",
        "case",    "endcase",  "with",      "endwith",    "capture",       "endcapture",
        "block",   "endblock", "comment",   "endcomment", "foreach",       "endforeach",
        "end",     "raw",      "endraw",    "autoescape", "endautoescape", "load",
        "extends",
    };
    while (at_byte(s, at) == ' ' || at_byte(s, at) == '-' || at_byte(s, at) == '~') at++;
    char word[16] = { 0 };
    for (uint32_t i = 0; i < sizeof word - 1 && is_lower(lower(at_byte(s, at + i))); i++)
        word[i] = lower(at_byte(s, at + i));
    if (strcmp(word, "else") == 0 || strcmp(word, "elif") == 0 || strcmp(word, "elseif") == 0 ||
        strcmp(word, "elsif") == 0 || strcmp(word, "when") == 0)
        return OMD_T_ELSE;
    for (size_t i = 0; i < sizeof controls / sizeof *controls; i++)
        if (strcmp(word, controls[i]) == 0) return OMD_T_CONTROL;
    return OMD_T_VALUE;
}

/* {{x}} {{{x}}} {{#if x}} {{x|filter:"y"}} */
static omd_tag_sort double_brace(const source *s, uint32_t at, uint32_t *end)
{
    uint32_t body = at + 2;
    if (at_byte(s, body) == '{') body++;
    uint32_t close = find(s, body, LONGEST, "}}", '{', false);
    if (close == 0 || close == body) return OMD_T_NONE;
    *end = close + 2;
    if (body == at + 3 && at_byte(s, *end) == '}') ++*end;
    while (at_byte(s, body) == ' ' || at_byte(s, body) == '~') body++;
    char c = at_byte(s, body);
    if (c == '#' || c == '/' || c == '!' || c == '^') return OMD_T_CONTROL;
    omd_tag_sort sort = sort_of(s, body);
    /* {{end}} and {{else}}, but {{set}} may be a name. */
    if (sort == OMD_T_CONTROL && !reads(s, body, "if ") && !reads(s, body, "end"))
        return OMD_T_VALUE;
    return sort;
}

/* {x} {$x->y} {0} {first name}: no more than four words unless it begins with a sign. */
static omd_tag_sort single_brace(const source *s, uint32_t at, uint32_t *end)
{
    uint32_t body = at + 1, close = find(s, body, LONGEST_SHORT * 2, "}", '{', true), words = 1;
    char c = at_byte(s, body);
    if (close == 0 || close == body) return OMD_T_NONE;
    bool sign = c == '$' || c == '#' || c == '/' || c == '@' || c == '%';
    if (!sign && !is_part(c)) return OMD_T_NONE;
    for (uint32_t i = body; i < close; i++) {
        char b = s->text[i];
        if (b == ' ')
            words++;
        else if (!sign && !is_part(b) && strchr(".-:|,'\"[]()>=$/@", b) == NULL)
            return OMD_T_NONE;
        if (!sign && b == ',' && at_byte(s, i + 1) == ' ') return OMD_T_NONE;
    }
    if (!sign && words > 4) return OMD_T_NONE;
    *end = close + 1;
    if (c == '#' || c == '/') return OMD_T_CONTROL;
    return c == '$'                                              ? OMD_T_VALUE
           : reads(s, body, "if ") || reads(s, body, "foreach ") ? OMD_T_CONTROL
           : reads(s, body, "else}")                             ? OMD_T_ELSE
                                                                 : OMD_T_VALUE;
}

static omd_tag_sort brace(const source *s, uint32_t at, uint32_t *end)
{
    char c = at_byte(s, at + 1);
    if (c == '{') {
        omd_tag_sort sort = double_brace(s, at, end);
        return sort;
    }
    if (c == '%' || (c == '#' && find(s, at + 2, LONGEST, "#}", '{', true) != 0)) {
        uint32_t close = find(s, at + 2, LONGEST, c == '%' ? "%}" : "#}", '{', false);
        if (close == 0) return OMD_T_NONE;
        *end = close + 2;
        return c == '#' ? OMD_T_CONTROL : sort_of(s, at + 2);
    }
    return single_brace(s, at, end);
}

/* Words that say that a bracket is to be filled in. */
static bool is_field_word(const char *word)
{
    static const char *const words[] = {
        "name",     "namn",      "firstname", "lastname", "kundnamn", "company",     "link",
        "lank",     "url",       "date",      "datum",    "order",    "ordernumber", "ordernummer",
        "service",  "product",   "produkt",   "customer", "kund",     "kunden",      "kundens",
        "business", "email",     "mail",      "epost",    "phone",    "telefon",     "number",
        "nummer",   "city",      "ort",       "stad",     "amount",   "belopp",      "signature",
        "signatur", "firstnamn", "insert",    "your",     "ditt",     "din",         "first",
        "last",     "agent",     "store",     "butik",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], word) == 0) return true;
    return false;
}

/* [Name] [FIRST NAME] [first_name] [länk]; "[sic]", "[Skriv ett omdöme]" and "[text](url)"
 * are prose. */
static omd_tag_sort bracket(const source *s, uint32_t at, uint32_t *end)
{
    if (at_byte(s, at + 1) == '[') {
        uint32_t close = find(s, at + 2, LONGEST_SHORT * 2, "]]", '[', true);
        if (close == 0 || close == at + 2) return OMD_T_NONE;
        *end = close + 2;
        return OMD_T_VALUE;
    }
    uint32_t body = at + 1, close = find(s, body, LONGEST_SHORT, "]", '[', true);
    if (close == 0 || close == body || at_byte(s, close + 1) == '(' || !is_letter(s->text[body]))
        return OMD_T_NONE;

    uint32_t words = 0, length = 0;
    bool field = false, joined = false,
         capital = is_upper(s->text[body]) || (unsigned char)s->text[body] >= 0xC3;
    char word[20] = { 0 };
    for (uint32_t i = body; i <= close; i++) {
        char c = s->text[i];
        if (is_part(c)) {
            joined |= c == '_';
            /* "länk" is listed as "lank": the second byte of å and ä is enough to tell. */
            if ((unsigned char)c == 0xC3) continue;
            if ((unsigned char)c == 0xA4 || (unsigned char)c == 0xA5 || (unsigned char)c == 0x84 ||
                (unsigned char)c == 0x85)
                c = 'a';
            if ((unsigned char)c == 0xB6 || (unsigned char)c == 0x96) c = 'o';
            if (length < sizeof word - 1) word[length] = lower(c);
            length++;
        } else if (c == ' ' || c == ']' || c == '-' || c == '\'' || c == '.' || c == '/' ||
                   c == ':') {
            joined |= (c == '.' || c == ':') && is_part(at_byte(s, i + 1));
            if (length == 0) continue;
            field |= length < sizeof word && is_field_word(word);
            memset(word, 0, sizeof word);
            length = 0;
            words++;
        } else {
            return OMD_T_NONE;
        }
    }
    bool one = words == 1 && capital && close - body > 1 && !reads(s, body, "sic]");
    if (!one && !joined && !(field && words <= 4)) return OMD_T_NONE;
    *end = close + 1;
    return OMD_T_VALUE;
}

/* A digit, perhaps with a blank, before the sign: "10%off", "100 %nöjda". */
static bool after_digit(const source *s, uint32_t at)
{
    while (at > 0 && s->text[at - 1] == ' ') at--;
    if (at >= 2 && (unsigned char)s->text[at - 2] == 0xC2 && (unsigned char)s->text[at - 1] == 0xA0)
        at -= 2;
    return at > 0 && is_digit(s->text[at - 1]);
}

/* %NAME% %name %%@x%% %@ %1$s %(name)s %{name} */
static omd_tag_sort percent(const source *s, uint32_t at, uint32_t *end)
{
    uint32_t body = at + 1, close;
    char c = at_byte(s, body);
    if (c == '%') {
        body++;
        if (at_byte(s, body) == '@' || at_byte(s, body) == '=') body++;
        close = name_end(s, body);
        if (close == body || at_byte(s, close) != '%' || at_byte(s, close + 1) != '%')
            return OMD_T_NONE;
        *end = close + 2;
        return OMD_T_VALUE;
    }
    if (after_digit(s, at)) return OMD_T_NONE;
    if (c == '@') {
        *end = body + 1;
        return is_part(at_byte(s, body + 1)) ? OMD_T_NONE : OMD_T_VALUE;
    }
    if (c == '(' || c == '{') {
        close = name_end(s, body + 1);
        if (close == body + 1 || at_byte(s, close) != (c == '(' ? ')' : '}')) return OMD_T_NONE;
        *end = close +
               (c == '(' && (at_byte(s, close + 1) == 's' || at_byte(s, close + 1) == 'd') ? 2 : 1);
        return c == '(' && *end == close + 1 ? OMD_T_NONE : OMD_T_VALUE;
    }
    if (is_digit(c) && at_byte(s, body + 1) == '$') {
        *end = body + 3;
        return at_byte(s, body + 2) == 's' || at_byte(s, body + 2) == 'd' ||
                       at_byte(s, body + 2) == '@'
                   ? OMD_T_VALUE
                   : OMD_T_NONE;
    }
    close = name_end(s, body);
    if (close == body) return OMD_T_NONE;
    if (at_byte(s, close) == '%') {
        *end = close + 1;
        return OMD_T_VALUE;
    }
    /* "%name" without its closing sign: plain letters only. */
    for (uint32_t i = body; i < close; i++)
        if ((unsigned char)s->text[i] >= 0x80) return OMD_T_NONE;
    if (at > 0 && is_part(s->text[at - 1])) return OMD_T_NONE;
    *end = close;
    return OMD_T_VALUE;
}

/* A name between `open` (two bytes, already seen) and `close`. */
static omd_tag_sort named(const source *s, uint32_t at, const char *close, uint32_t *end)
{
    uint32_t stop = name_end(s, at + 2);
    if (stop == at + 2 || !reads(s, stop, close)) return OMD_T_NONE;
    *end = stop + (uint32_t)strlen(close);
    return OMD_T_VALUE;
}

/* *|FNAME|* *|IF:X|* *|END:IF|* */
static omd_tag_sort starred(const source *s, uint32_t at, uint32_t *end)
{
    uint32_t close = find(s, at + 2, LONGEST_SHORT * 2, "|*", '*', true);
    if (close == 0 || close == at + 2) return OMD_T_NONE;
    *end = close + 2;
    if (reads(s, at + 2, "else")) return OMD_T_ELSE;
    return reads(s, at + 2, "if") || reads(s, at + 2, "end:") ? OMD_T_CONTROL : OMD_T_VALUE;
}

/* <<Name>> <<First Name>> */
static omd_tag_sort angled(const source *s, uint32_t at, uint32_t *end)
{
    uint32_t close = find(s, at + 2, LONGEST_SHORT, ">>", '<', true);
    if (close == 0 || close == at + 2 ||
        (!is_letter(at_byte(s, at + 2)) && at_byte(s, at + 2) != '['))
        return OMD_T_NONE;
    *end = close + 2;
    return OMD_T_VALUE;
}

/* __x__; the name itself may hold single underscores. */
static omd_tag_sort underscored(const source *s, uint32_t at, uint32_t *end)
{
    uint32_t i = at + 2;
    if (!is_letter(at_byte(s, i)) || (at > 0 && is_part(s->text[at - 1]))) return OMD_T_NONE;
    for (; i - at < LONGEST_SHORT &&
           (is_part(at_byte(s, i)) || at_byte(s, i) == '.' || at_byte(s, i) == '-');
         i++) {
        if (at_byte(s, i) != '_' || at_byte(s, i + 1) != '_') continue;
        *end = i + 2;
        return is_part(at_byte(s, *end)) ? OMD_T_NONE : OMD_T_VALUE;
    }
    return OMD_T_NONE;
}

omd_tag_sort omd_merge_tag(const char *text, uint32_t size, uint32_t at, uint32_t *end)
{
    source s = { text, size };
    char next = at_byte(&s, at + 1);
    switch (text[at]) {
    case '{': return brace(&s, at, end);
    case '[': return bracket(&s, at, end);
    case '%': return percent(&s, at, end);
    case '*': return next == '|' ? starred(&s, at, end) : OMD_T_NONE;
    case '<': return next == '<' ? angled(&s, at, end) : OMD_T_NONE;
    case '_': return next == '_' ? underscored(&s, at, end) : OMD_T_NONE;
    case '$':
    case '#':
    case '@':
        if (next == '{') {
            omd_tag_sort sort = single_brace(&s, at + 1, end);
            return sort == OMD_T_NONE ? OMD_T_NONE : OMD_T_VALUE;
        }
        if (text[at] == next && next == '#') return named(&s, at, "##", end);
        if (text[at] == next && next == '@') return named(&s, at, "@@", end);
        return OMD_T_NONE;
    default: return OMD_T_NONE;
    }
}
