/* points.h - what a code point is to the tokenizer */
#ifndef OMD_POINTS_H
#define OMD_POINTS_H

#include <stdbool.h>
#include <stdint.h>

enum {
    OMD_C_LETTER = 1,
    OMD_C_UPPER = 2,
    OMD_C_DIGIT = 4,
    OMD_C_SPACE = 8,      /* white space and controls */
    OMD_C_NEWLINE = 16,   /* with OMD_C_SPACE */
    OMD_C_INVISIBLE = 32, /* soft hyphen, zero width …: as if it were not there */
    OMD_C_COMBINING = 64, /* belongs to what stands before it */
    OMD_C_EMOJI = 128
};

/* Classes of Latin-1, where nearly all text lives. */
extern const uint8_t omd_latin_class[256];

/* Classes of any other code point. */
uint8_t omd_far_class(uint32_t point);

static inline uint8_t omd_class(uint32_t point)
{
    return point < 256 ? omd_latin_class[point] : omd_far_class(point);
}

static inline bool omd_is_letter(uint32_t point)
{
    return (omd_class(point) & OMD_C_LETTER) != 0;
}
static inline bool omd_is_digit(uint32_t point)
{
    return point - '0' < 10;
}

/* ' and what people type for it: ’ ‘ ʼ ´ ` */
static inline bool omd_is_apostrophe(uint32_t point)
{
    return point == '\'' || point == 0x2019 || point == 0x2018 || point == 0x02BC ||
           point == 0xB4 || point == '`';
}

/* - ‐ ‑ */
static inline bool omd_is_hyphen(uint32_t point)
{
    return point == '-' || point == 0x2010 || point == 0x2011;
}

#endif
