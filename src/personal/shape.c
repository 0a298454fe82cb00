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
    memset(r, 0, sizeof *r);
    r->year = r->month = r->day = -1;
    r->apart = true;
    while (*shape) {
        bool place = *shape == '~';
        if (place) shape++;
        if (r->size >= s->size || r->size >= OMD_MOST_SIGNS) return false;
        char mark = r->size ? s->marks[r->size] : 0;
        if (mark == '_') mark = '-';
        if (mark && (!place || !strchr(separators, mark))) return false;
        if (place && !mark) r->apart = false;
        r->divided |= mark != 0;
        r->spaced |= mark == ' ';
        char sign = s->signs[r->size];
        if (!fits(&shape, sign, r)) return false;
        r->signs[r->size++] = sign;
    }
    r->apart &= r->divided;
    return true;
}
