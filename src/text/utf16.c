/* utf16.c - turns byte offsets into the offsets that web editors count in
 *
 * "å" is two bytes and one unit, "😀" four bytes and two units. Findings come
 * in rising order, so a single walk over the text serves them all. */
#include <stdbool.h>
#include <string.h>

#include "decode.h"
#include "text.h"

void omd_utf16_start(omd_utf16 *w, const char *text, uint32_t size)
{
    w->text = text;
    w->size = size;
    w->byte = 0;
    w->unit = 0;
}

/* Whether the eight bytes at `text` are ASCII. */
static bool is_ascii(const char *text)
{
    uint64_t bytes;
    memcpy(&bytes, text, sizeof bytes);
    return (bytes & 0x8080808080808080u) == 0;
}

/* Walks forward to `byte`. Ill-formed bytes count as the U+FFFD that a browser shows
 * for them; a question that goes back starts the walk anew. */
uint32_t omd_utf16_at(omd_utf16 *w, uint32_t byte)
{
    if (byte < w->byte) omd_utf16_start(w, w->text, w->size);
    if (byte > w->size) byte = w->size;
    uint32_t at = w->byte, unit = w->unit;
    while (at < byte) {
        uint32_t step = 8, point = (unsigned char)w->text[at];
        if (point < 0x80) {
            if (byte - at < 8 || !is_ascii(w->text + at)) step = 1;
            unit += step;
        } else {
            step = omd_decode(w->text + at, w->size - at, &point);
            unit += point > 0xFFFF ? 2 : 1;
        }
        at += step;
    }
    w->byte = at;
    w->unit = unit;
    return unit;
}
