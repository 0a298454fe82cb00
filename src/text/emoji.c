/* emoji.c - emoji sequences and ASCII smileys
 *
 * "👨‍👩‍👧" is one token, "👍🏽" has the form "👍", "🇸🇪" is two letters of a flag.
 */
#include "emoji.h"

#include "decode.h"
#include "points.h"

#define JOINER  0x200Du
#define LONGEST 32 /* code points; a longer chain is cut into several */

static bool is_flag_letter(uint32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}
static bool is_skin(uint32_t c)
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}
static bool is_style(uint32_t c)
{
    return c == 0xFE0E || c == 0xFE0F || c == 0x20E3;
}
static bool is_tag_letter(uint32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

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
        } else if (c == JOINER && end + 1 < limit &&
                   (omd_class(t->points[end + 1]) & OMD_C_EMOJI)) {
            end += 2;
        } else if (c == JOINER && end + 1 < limit &&
                   (t->points[end + 1] == 0x2640 || t->points[end + 1] == 0x2642)) {
            end += 2;
        } else {
            break;
        }
    }
    return end;
}

static bool in_word(uint32_t c)
{
    return (omd_class(c) & (OMD_C_LETTER | OMD_C_DIGIT)) != 0;
}

static uint32_t point_at(const omd_text *t, uint32_t at)
{
    return at < t->view_size ? t->points[at] : ' ';
}

/* <3 </3 ^^ */
static uint32_t sign_smiley(const omd_text *t, uint32_t at)
{
    uint32_t c = t->points[at], end = 0;
    if (c == '<')
        end = point_at(t, at + 1) == '3'                                 ? at + 2
              : point_at(t, at + 1) == '/' && point_at(t, at + 2) == '3' ? at + 3
                                                                         : 0;
    if (c == '^' && point_at(t, at + 1) == '^') end = at + 2;
    uint32_t after = point_at(t, end);
    return end != 0 && !in_word(after) && after != '^' && after != '.' && after != '%' ? end : 0;
}

/* Eyes, perhaps a tear and a nose, a mouth: ":'-(" ";)" "8-)". Not after a digit ("1:3"),
 * and one that is a letter stands alone (":DN"). */
uint32_t omd_smiley_end(const omd_text *t, uint32_t at)
{
    uint32_t eyes = t->points[at], end = at + 1, before = at > 0 ? t->points[at - 1] : ' ';
    if (eyes == '<' || eyes == '^') return omd_is_digit(before) ? 0 : sign_smiley(t, at);
    if (eyes != ':' && eyes != ';' && eyes != '=' && eyes != '8') return 0;
    if (omd_class(before) & OMD_C_DIGIT) return 0;
    if (eyes == ':' && point_at(t, end) == '\'') end++;
    bool nose = point_at(t, end) == '-';
    if (nose) end++;
    if (eyes == '8' && (!nose || in_word(before))) return 0;

    uint32_t mouth = point_at(t, end), after = point_at(t, end + 1);
    switch (mouth) {
    case ')':
    case '(':
        for (end++; end - at < 8 && point_at(t, end) == mouth;) end++;
        return end;
    case 'D':
    case 'P':
    case 'p':
    case 'O':
    case 'o':
    case '3':
    case '/':
    case '|':
    case '*': break;
    default: return 0;
    }
    if (in_word(after) || in_word(before) || after == mouth || eyes == '=') return 0;
    return end + 1;
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
