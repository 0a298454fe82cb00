/* decode.h - UTF-8 to code points and back; any bytes are welcome */
#ifndef OMD_DECODE_H
#define OMD_DECODE_H

#include <stdint.h>

#define OMD_BAD_POINT 0xFFFDu

/* Reads one code point at `text` (`size` > 0 bytes left) and returns how many bytes it
 * takes. An ill-formed part is one U+FFFD for its maximal subpart, as browsers do:
 * "F0 9F 98" cut short is one, the lone surrogate "ED A0 80" is three. */
uint32_t omd_decode(const char *text, uint32_t size, uint32_t *point);

/* Writes one code point, at most 4 bytes; returns how many. */
uint32_t omd_encode(uint32_t point, char *out);

#endif
