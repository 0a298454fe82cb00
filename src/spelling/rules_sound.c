/* rules_sound.c - keeps rules from hunspell that it would not survive
 *
 * Hunspell makes room for as many entries as a table's first line announces ("BREAK 3",
 * "SFX A Y 12"), so no table may announce more than there are lines. It reads past the end
 * of letters that are no UTF-8, and replaces an empty group of letters for ever. */
#include <string.h>

#include "../text/decode.h"
#include "dictionary.h"

#define MOST_LINE 8192

typedef struct {
    const char *text;
    size_t size;
} line;

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static bool begins(const line *l, const char *word)
{
    return l->size >= strlen(word) && memcmp(l->text, word, strlen(word)) == 0;
}

/* The number that field `n`, from 0, begins with, at most `most` + 1. */
static size_t number_in(const line *l, size_t n, size_t most)
{
    size_t i = 0, number = 0;
    for (; n > 0 && i < l->size; n--) {
        while (i < l->size && !is_space(l->text[i])) i++;
        while (i < l->size && is_space(l->text[i])) i++;
    }
    while (i < l->size && l->text[i] >= '0' && l->text[i] <= '9' && number <= most)
        number = number * 10 + (size_t)(l->text[i++] - '0');
    return number > most ? most + 1 : number;
}

/* The tables whose first line is "NAME number". */
static const char *const tables[] = { "MAP", "BREAK", "COMPOUNDRULE", "ICONV", "OCONV", "PHONE",
                                      "CHECKCOMPOUNDPATTERN" };
enum { TABLES = sizeof tables / sizeof *tables };

bool omd_is_utf8(const char *text, size_t size)
{
    for (size_t i = 0; i < size;) {
        if ((text[i] & 0x80) == 0) {
            i++;
            continue;
        }
        uint32_t point, step = omd_decode(text + i, size - i > 4 ? 4 : (uint32_t)(size - i), &point);
        if (point == OMD_BAD_POINT) return false;
        i += step;
    }
    return true;
}

static bool has_empty_group(const line *l)
{
    for (size_t i = 1; i < l->size; i++)
        if (l->text[i - 1] == '(' && l->text[i] == ')') return true;
    return false;
}

/* Hunspell takes its encoding from here, and would read other letters past their end. */
static bool sets_utf8(const line *l)
{
    size_t mark = begins(l, "\xEF\xBB\xBF") ? 3 : 0;
    if (l->size < mark + 3 || memcmp(l->text + mark, "SET", 3) != 0) return false;
    for (size_t i = mark; i + 5 <= l->size; i++)
        if (memcmp(l->text + i, "UTF-8", 5) == 0) return true;
    return false;
}

static bool line_sound(const line *l, bool *seen, size_t lines)
{
    if (l->size > MOST_LINE || (begins(l, "MAP") && has_empty_group(l))) return false;
    if (begins(l, "SFX") || begins(l, "PFX")) return number_in(l, 3, lines) <= lines;
    for (int i = 0; i < TABLES; i++) {
        if (!begins(l, tables[i]) || seen[i]) continue;
        seen[i] = true;
        return number_in(l, 1, lines) <= lines;
    }
    return true;
}

bool omd_rules_sound(const char *rules, size_t size, enum omd_encoding encoding)
{
    bool seen[TABLES] = { false };
    size_t lines = 0;
    if (size == 0) return true;
    if (memchr(rules, 0, size) || rules[size - 1] != '\n') return false;
    if (encoding == OMD_UTF8 && !omd_is_utf8(rules, size)) return false;
    for (size_t i = 0; i < size; i++) lines += rules[i] == '\n';
    for (size_t at = 0; at < size;) {
        const char *end = memchr(rules + at, '\n', size - at);
        line l = { rules + at, (size_t)(end - rules) - at };
        if (!line_sound(&l, seen, lines) || (encoding != OMD_UTF8 && sets_utf8(&l))) return false;
        at += l.size + 1;
    }
    return true;
}
