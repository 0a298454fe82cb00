/* entities.c - "&aring;" and "&#229;" as code points
 *
 * Latin-1, punctuation and what mail editors write; rarer names stay as they stand. */
#include "entities.h"

#include <stdbool.h>
#include <string.h>

#define LONGEST 16

typedef struct {
    char name[LONGEST];
    uint16_t point;
} named_point;

/* Sorted by name. */
/* clang-format off */
static const named_point named_points[] = {
    { "AElig", 0xC6 }, { "AMP", 0x26 }, { "Aacute", 0xC1 }, { "Acirc", 0xC2 }, { "Agrave", 0xC0 },
    { "Aring", 0xC5 }, { "Atilde", 0xC3 }, { "Auml", 0xC4 }, { "COPY", 0xA9 }, { "Ccedil", 0xC7 },
    { "Dagger", 0x2021 }, { "ETH", 0xD0 }, { "Eacute", 0xC9 }, { "Ecirc", 0xCA }, { "Egrave", 0xC8 },
    { "Euml", 0xCB }, { "GT", 0x3E }, { "Iacute", 0xCD }, { "Icirc", 0xCE }, { "Igrave", 0xCC }, { "Iuml", 0xCF },
    { "LT", 0x3C }, { "NewLine", 0xA }, { "NoBreak", 0x2060 }, { "Ntilde", 0xD1 }, { "OElig", 0x152 },
    { "Oacute", 0xD3 }, { "Ocirc", 0xD4 }, { "Ograve", 0xD2 }, { "Oslash", 0xD8 }, { "Otilde", 0xD5 },
    { "Ouml", 0xD6 }, { "Prime", 0x2033 }, { "QUOT", 0x22 }, { "REG", 0xAE }, { "Scaron", 0x160 },
    { "THORN", 0xDE }, { "Tab", 0x9 }, { "Uacute", 0xDA }, { "Ucirc", 0xDB }, { "Ugrave", 0xD9 }, { "Uuml", 0xDC },
    { "Yacute", 0xDD }, { "Yuml", 0x178 }, { "ZeroWidthSpace", 0x200B }, { "aacute", 0xE1 }, { "acirc", 0xE2 },
    { "acute", 0xB4 }, { "aelig", 0xE6 }, { "agrave", 0xE0 }, { "amp", 0x26 }, { "apos", 0x27 }, { "aring", 0xE5 },
    { "ast", 0x2A }, { "atilde", 0xE3 }, { "auml", 0xE4 }, { "bdquo", 0x201E }, { "bigstar", 0x2605 },
    { "brvbar", 0xA6 }, { "bsol", 0x5C }, { "bull", 0x2022 }, { "ccedil", 0xE7 }, { "cedil", 0xB8 },
    { "cent", 0xA2 }, { "check", 0x2713 }, { "circ", 0x2C6 }, { "colon", 0x3A }, { "comma", 0x2C },
    { "commat", 0x40 }, { "copy", 0xA9 }, { "curren", 0xA4 }, { "dagger", 0x2020 }, { "darr", 0x2193 },
    { "dash", 0x2010 }, { "deg", 0xB0 }, { "divide", 0xF7 }, { "dollar", 0x24 }, { "eacute", 0xE9 },
    { "ecirc", 0xEA }, { "egrave", 0xE8 }, { "emsp", 0x2003 }, { "ensp", 0x2002 }, { "equals", 0x3D },
    { "eth", 0xF0 }, { "euml", 0xEB }, { "euro", 0x20AC }, { "excl", 0x21 }, { "fnof", 0x192 }, { "frac12", 0xBD },
    { "frac14", 0xBC }, { "frac34", 0xBE }, { "frasl", 0x2044 }, { "ge", 0x2265 }, { "grave", 0x60 },
    { "gt", 0x3E }, { "hearts", 0x2665 }, { "hellip", 0x2026 }, { "horbar", 0x2015 }, { "hyphen", 0x2010 },
    { "iacute", 0xED }, { "icirc", 0xEE }, { "iexcl", 0xA1 }, { "igrave", 0xEC }, { "iquest", 0xBF },
    { "iuml", 0xEF }, { "laquo", 0xAB }, { "larr", 0x2190 }, { "lbrace", 0x7B }, { "lbrack", 0x5B },
    { "lcub", 0x7B }, { "ldquo", 0x201C }, { "le", 0x2264 }, { "lowbar", 0x5F }, { "lpar", 0x28 },
    { "lrm", 0x200E }, { "lsaquo", 0x2039 }, { "lsqb", 0x5B }, { "lsquo", 0x2018 }, { "lt", 0x3C },
    { "macr", 0xAF }, { "mdash", 0x2014 }, { "micro", 0xB5 }, { "middot", 0xB7 }, { "minus", 0x2212 },
    { "nbsp", 0xA0 }, { "ndash", 0x2013 }, { "ne", 0x2260 }, { "not", 0xAC }, { "ntilde", 0xF1 }, { "num", 0x23 },
    { "oacute", 0xF3 }, { "ocirc", 0xF4 }, { "oelig", 0x153 }, { "ograve", 0xF2 }, { "oline", 0x203E },
    { "ordf", 0xAA }, { "ordm", 0xBA }, { "oslash", 0xF8 }, { "otilde", 0xF5 }, { "ouml", 0xF6 }, { "para", 0xB6 },
    { "percnt", 0x25 }, { "period", 0x2E }, { "permil", 0x2030 }, { "plus", 0x2B }, { "plusmn", 0xB1 },
    { "pound", 0xA3 }, { "prime", 0x2032 }, { "quest", 0x3F }, { "quot", 0x22 }, { "raquo", 0xBB },
    { "rarr", 0x2192 }, { "rbrace", 0x7D }, { "rbrack", 0x5D }, { "rcub", 0x7D }, { "rdquo", 0x201D },
    { "reg", 0xAE }, { "rlm", 0x200F }, { "rpar", 0x29 }, { "rsaquo", 0x203A }, { "rsqb", 0x5D },
    { "rsquo", 0x2019 }, { "sbquo", 0x201A }, { "scaron", 0x161 }, { "sect", 0xA7 }, { "semi", 0x3B },
    { "shy", 0xAD }, { "sol", 0x2F }, { "star", 0x2606 }, { "starf", 0x2605 }, { "sup1", 0xB9 }, { "sup2", 0xB2 },
    { "sup3", 0xB3 }, { "szlig", 0xDF }, { "thinsp", 0x2009 }, { "thorn", 0xFE }, { "tilde", 0x2DC },
    { "times", 0xD7 }, { "trade", 0x2122 }, { "uacute", 0xFA }, { "uarr", 0x2191 }, { "ucirc", 0xFB },
    { "ugrave", 0xF9 }, { "uml", 0xA8 }, { "uuml", 0xFC }, { "verbar", 0x7C }, { "vert", 0x7C }, { "yacute", 0xFD },
    { "yen", 0xA5 }, { "yuml", 0xFF }, { "zwj", 0x200D }, { "zwnj", 0x200C },
};
/* clang-format on */

/* Numbers 128 to 159 are read as Windows-1252, as browsers do. */
/* clang-format off */
static const uint16_t windows_points[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
};
/* clang-format on */

static uint32_t checked(uint32_t point)
{
    if (point >= 128 && point < 160) return windows_points[point - 128];
    if (point == 0 || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return 0xFFFD;
    return point;
}

/* The value of a digit in base 10 or 16, or 16. */
static uint32_t digit(char c, uint32_t base)
{
    uint32_t value = 16;
    if (c >= '0' && c <= '9')
        value = (uint32_t)(c - '0');
    else if (c >= 'a' && c <= 'f')
        value = (uint32_t)(c - 'a') + 10;
    else if (c >= 'A' && c <= 'F')
        value = (uint32_t)(c - 'A') + 10;
    return value < base ? value : 16;
}

/* "#229;" or "#xE5;" after the "&". */
static uint32_t numeric(const char *text, uint32_t size, uint32_t *point)
{
    uint32_t at = 2, base = 10, value = 0;
    if (size > 2 && (text[2] == 'x' || text[2] == 'X')) {
        base = 16;
        at = 3;
    }
    uint32_t first = at;
    for (; at < size && at - first < 10 && digit(text[at], base) < 16; at++)
        if (value <= 0x10FFFF) value = value * base + digit(text[at], base);
    if (at == first || at >= size || text[at] != ';') return 0;
    *point = checked(value);
    return at + 1;
}

static uint32_t named(const char *name, uint32_t length)
{
    char key[LONGEST] = { 0 };
    memcpy(key, name, length);
    size_t low = 0, high = sizeof named_points / sizeof *named_points;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(key, named_points[middle].name);
        if (order == 0) return named_points[middle].point;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}

static bool letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

uint32_t omd_entity_point(const char *text, uint32_t size, uint32_t *point)
{
    if (size < 3) return 0;
    if (text[1] == '#') return numeric(text, size, point);
    uint32_t at = 1;
    while (at < size && at < LONGEST && (letter(text[at]) || digit(text[at], 10) < 10)) at++;
    /* "&nbsp" is often left without its semicolon. */
    bool open = at == 5 && memcmp(text, "&nbsp", 5) == 0;
    if (at >= size ? !open : text[at] != ';' && !open) return 0;
    uint32_t found = named(text + 1, at - 1);
    if (found == 0) return 0;
    *point = found;
    return at < size && text[at] == ';' ? at + 1 : at;
}
