/* shape.h - how a number is written: digits, letters, and where it may be divided
 *
 * In a shape `y` `m` `d` are digits of a date, `n` is a digit, `a` a letter, `x` either, `o`
 * a digit or the letter that Italy writes for it, [..] one of these signs, `~` a place
 * where a separator may stand; anything else is itself. */
#ifndef OMD_PERSONAL_SHAPE_H
#define OMD_PERSONAL_SHAPE_H

#include <stdbool.h>
#include <stdint.h>

/* The signs of something that may be a number: digits and capitals, nothing else.
 * `marks[i]` is what stands before sign i: 0 nothing, a space, "_" for a dash between
 * spaces, ";" for a wider break, or the mark itself. */
typedef struct {
    const char *signs;
    const char *marks;
    uint32_t size;
} omd_signs;

enum { OMD_MOST_SIGNS = 17 }; /* in any shape */

typedef struct {
    char signs[OMD_MOST_SIGNS + 1];
    uint32_t size;
    int year, month, day; /* -1: the shape has none */
    bool apart;           /* a separator stands wherever one may */
    bool divided;         /* or at least somewhere */
    bool spaced;          /* with spaces */
} omd_reading;

static inline bool omd_sign_is_digit(char c) { return c >= '0' && c <= '9'; }

/* Whether the first two signs are digits or letters as the shape wants: most shapes end there. */
static inline bool omd_shape_may_fit(const char *shape, const omd_signs *s)
{
    char second = shape[1] == '~' ? shape[2] : shape[1];
    return *shape != (omd_sign_is_digit(s->signs[0]) ? 'a' : 'n') &&
           (s->size < 2 || second != (omd_sign_is_digit(s->signs[1]) ? 'a' : 'n'));
}

/* Whether the first signs have the shape, divided by `separators` if at all. */
bool omd_shape_read(const char *shape, const char *separators, const omd_signs *s, omd_reading *r);

#endif
