/* lines.c - from UTF-16 offsets to lines and columns */
#include "lines.h"

#include <string.h>

#include "../text/decode.h"

void omd_line_start(omd_line_walk *w, const char *text, uint32_t size)
{
    *w = (omd_line_walk){ .text = text, .size = size, .line = 1, .column = 1 };
}

void omd_line_to(omd_line_walk *w, uint32_t unit)
{
    while (w->unit < unit && w->byte < w->size) {
        uint32_t point, units;
        char c = w->text[w->byte];
        w->byte += omd_decode(w->text + w->byte, w->size - w->byte, &point);
        units = point > 0xFFFF ? 2 : 1;
        w->unit += units;
        w->column += units;
        if (c != '\n') continue;
        w->line++;
        w->column = 1;
        w->line_start = w->byte;
    }
}

uint32_t omd_line_end(const omd_line_walk *w)
{
    const char *end = memchr(w->text + w->byte, '\n', w->size - w->byte);
    uint32_t byte = end ? (uint32_t)(end - w->text) : w->size;
    return byte > w->byte && w->text[byte - 1] == '\r' ? byte - 1 : byte;
}
