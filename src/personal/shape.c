/* shape.c - how a number is written: digits, letters, and where it may be divided */
#include "shape.h"

#include <string.h>

static bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }

static bool add_digit(int *number, char digit)
{
    if (!omd_sign_is_digit(digit)) return false;
    *number = (*number < 0 ? 0 : *number * 10) + digit - '0';
    return true;
}

/* Whether `sign` fits the place `*shape`, which is moved past it. */
static bool fits(const char **shape, char sign, omd_reading *r)
{
    char place = *(*shape)++;
    switch (place) {
    case 'y': return add_digit(&r->year, sign);
    case 'm': return add_digit(&r->month, sign);
    case 'd': return add_digit(&r->day, sign);
    case 'n': return omd_sign_is_digit(sign);
    case 'a': return is_letter(sign);
    case 'x': return true;
    case 'o': return omd_sign_is_digit(sign) || (is_letter(sign) && strchr("LMNPQRSTUV", sign));
    case '[': {
        bool found = false;
        for (; **shape != ']'; (*shape)++) found |= **shape == sign;
        (*shape)++;
        return found;
    }
    default: return place == sign;
    }
}

bool omd_shape_read(const char *shape, const char *separators, const omd_signs *s, omd_reading *r)
{
    r->size = 0;
    r->year = r->month = r->day = -1;
    r->apart = true;
    r->divided = r->spaced = false;
    while (*shape) {
        bool place = *shape == '~';
        if (place) shape++;
        if (r->size >= s->size || r->size >= OMD_MOST_SIGNS) return false;
        char mark = r->size ? s->marks[r->size] : 0;
        if (mark) {
            if (!place || !strchr(separators, mark == '_' ? '-' : mark)) return false;
            r->divided = true;
            r->spaced |= mark == ' ';
        } else if (place) {
            r->apart = false;
        }
        char sign = s->signs[r->size];
        if (!fits(&shape, sign, r)) return false;
        r->signs[r->size++] = sign;
    }
    r->signs[r->size] = '\0';
    r->apart &= r->divided;
    return true;
}
