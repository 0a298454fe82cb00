/* lookup.h - hashes of words, shared by those who file and those who look up */
#ifndef OMD_LOOKUP_H
#define OMD_LOOKUP_H

#include "matcher.h"

/* A number below 4096 of the three bytes at a word's outer end. */
static inline uint32_t omd_three_bytes(const char *word, size_t size, bool from_end)
{
    const unsigned char *p = (const unsigned char *)word + (from_end ? size - 3 : 0);
    return (p[0] * 257u + p[1] * 31u + p[2] * 5u) & 4095u;
}

/* Code points of a form, OMD_LETTERS at most. */
uint32_t omd_letters(const char *form);

#endif
