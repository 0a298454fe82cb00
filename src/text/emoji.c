/* emoji.c - emoji sequences and ASCII smileys
 *
 * "👨‍👩‍👧" is one token, "👍🏽" has the form "👍", "🇸🇪" is two letters of a flag. */
#include "emoji.h"

#include <string.h>

#include "decode.h"
#include "points.h"

#define JOINER 0x200Du
#define LONGEST 32 /* code points; a longer chain is cut into several */

static bool is_flag_letter(uint32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
static bool is_skin(uint32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
static bool is_style(uint32_t c) { return c == 0xFE0E || c == 0xFE0F || c == 0x20E3; }
static bool is_tag_letter(uint32_t c) { return c >= 0xE0020 && c <= 0xE007F; }

uint32_t omd_emoji_end(const omd_text *t, uint32_t at)
{
    uint32_t end = at + 1, limit = t->view_size - at > LONGEST ? at + LONGEST : t->view_size;
    if (is_flag_letter(t->points[at])) {
        if (end < limit && is_flag_letter(t->points[end])) end++;
        return end;
    }
    while (end < limit) {
        uint32_t c = t->points[end];
        if (is_style(c) || is_skin(c) || is_tag_letter(c)) {
            end++;
        } else if (c == JOINER && end + 1 < limit && (omd_class(t->points[end + 1]) & OMD_C_EMOJI)) {
            end += 2;
        } else if (c == JOINER && end + 1 < limit && (t->points[end + 1] == 0x2640 || t->points[end + 1] == 0x2642)) {
            end += 2;
        } else {
            break;
        }
    }
    return end;
}

static const char *const smileys[] = {
    ":'-(", ":'-)", ":-))", ":-)", ":-(", ":-D", ":-P", ":-p", ":-/", ":-|", ":-*", ":-O", ":-o", ";-)", ":'(", ":')", ":))", ":((",
    ":)", ":(", ":D", ":P", ":p", ":/", ":|", ":*", ":O", ":o", ":3", ";)", ";D", "=)", "=(", "=D", "8-)", "<3", "</3", "^^", ">:(",
};

static bool reads(const omd_text *t, uint32_t at, const char *word)
{
    for (; *word != 0; word++, at++)
        if (at >= t->view_size || t->points[at] != (unsigned char)*word) return false;
    return true;
}

static bool in_word(uint32_t c) { return (omd_class(c) & (OMD_C_LETTER | OMD_C_DIGIT)) != 0; }

/* Not after a digit ("1:3"), and one that ends in a letter not before a letter (":DN"). */
uint32_t omd_smiley_end(const omd_text *t, uint32_t at)
{
    uint32_t first = t->points[at];
    if (first != ':' && first != ';' && first != '=' && first != '8' && first != '<' && first != '^' && first != '>')
        return 0;
    uint32_t before = at > 0 ? t->points[at - 1] : ' ';
    if (omd_class(before) & OMD_C_DIGIT) return 0;
    for (size_t i = 0; i < sizeof smileys / sizeof *smileys; i++) {
        if (!reads(t, at, smileys[i])) continue;
        uint32_t end = at + (uint32_t)strlen(smileys[i]);
        uint32_t last = t->points[end - 1], after = end < t->view_size ? t->points[end] : ' ';
        if (in_word(last) && (in_word(after) || in_word(before))) continue;
        if (last == '/' && (after == '/' || in_word(after) || in_word(before))) continue;
        if (last == '|' && in_word(before)) continue;
        if ((last == '*' || last == '^') && (in_word(after) || after == last)) continue;
        return end;
    }
    return 0;
}

uint32_t omd_emoji_form(const omd_text *t, uint32_t at, uint32_t end, char *form)
{
    uint32_t size = 0;
    for (uint32_t i = at; i < end && size + 4 <= OMD_MAX_FORM; i++) {
        uint32_t c = t->points[i];
        if (is_style(c) || (is_skin(c) && i > at)) continue;
        size += omd_encode(c, form + size);
    }
    form[size] = 0;
    return size;
}
