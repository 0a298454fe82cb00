/* decode.c - UTF-8 to code points and back; any bytes are welcome */
#include "decode.h"

static uint32_t bad(uint32_t *point, uint32_t bytes)
{
    *point = OMD_BAD_POINT;
    return bytes;
}

/* The first byte settles the length and what the second may be, so that no overlong
 * form, surrogate or point above U+10FFFF gets past it (Unicode, table 3-7). */
uint32_t omd_decode(const char *text, uint32_t size, uint32_t *point)
{
    const unsigned char *s = (const unsigned char *)text;
    unsigned first = s[0], low = 0x80, high = 0xBF;
    uint32_t length, value;

    if (first < 0x80) {
        *point = first;
        return 1;
    }
    if (first < 0xC2 || first > 0xF4) return bad(point, 1);
    if (first < 0xE0) {
        length = 2;
        value = first & 0x1F;
    } else if (first < 0xF0) {
        length = 3;
        value = first & 0x0F;
        if (first == 0xE0) low = 0xA0;
        if (first == 0xED) high = 0x9F;
    } else {
        length = 4;
        value = first & 0x07;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F;
    }
    for (uint32_t i = 1; i < length; i++) {
        if (i >= size || s[i] < low || s[i] > high) return bad(point, i);
        value = value << 6 | (s[i] & 0x3Fu);
        low = 0x80;
        high = 0xBF;
    }
    *point = value;
    return length;
}

uint32_t omd_encode(uint32_t point, char *out)
{
    unsigned char *o = (unsigned char *)out;
    if (point < 0x80) {
        o[0] = (unsigned char)point;
        return 1;
    }
    if (point < 0x800) {
        o[0] = (unsigned char)(0xC0 | point >> 6);
        o[1] = (unsigned char)(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        o[0] = (unsigned char)(0xE0 | point >> 12);
        o[1] = (unsigned char)(0x80 | (point >> 6 & 0x3F));
        o[2] = (unsigned char)(0x80 | (point & 0x3F));
        return 3;
    }
    o[0] = (unsigned char)(0xF0 | (point >> 18 & 7));
    o[1] = (unsigned char)(0x80 | (point >> 12 & 0x3F));
    o[2] = (unsigned char)(0x80 | (point >> 6 & 0x3F));
    o[3] = (unsigned char)(0x80 | (point & 0x3F));
    return 4;
}
