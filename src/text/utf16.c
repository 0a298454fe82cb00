/* utf16.c - turns byte offsets into the offsets that web editors count in
 *
 * "å" is two bytes and one unit, "😀" four bytes and two units. Findings come
 * in rising order, so a single walk over the text serves them all. */
#include "decode.h"
#include "text.h"

void omd_utf16_start(omd_utf16 *w, const char *text, uint32_t size)
{
    w->text = text;
    w->size = size;
    w->byte = 0;
    w->unit = 0;
}

/* Walks forward to `byte`. Ill-formed bytes count as the U+FFFD that a browser shows
 * for them; a question that goes back starts the walk anew. */
uint32_t omd_utf16_at(omd_utf16 *w, uint32_t byte)
{
    if (byte < w->byte) omd_utf16_start(w, w->text, w->size);
    if (byte > w->size) byte = w->size;
    while (w->byte < byte) {
        uint32_t point = (unsigned char)w->text[w->byte];
        w->byte += point < 0x80 ? 1 : omd_decode(w->text + w->byte, w->size - w->byte, &point);
        w->unit += point > 0xFFFF ? 2 : 1;
    }
    return w->unit;
}
