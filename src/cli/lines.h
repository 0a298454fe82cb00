/* lines.h - from UTF-16 offsets to lines and columns */
#ifndef OMD_LINES_H
#define OMD_LINES_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *text;
    uint32_t size;
    uint32_t byte, unit;
    uint32_t line, column; /* from 1; columns in UTF-16 units */
    uint32_t line_start;   /* byte */
} omd_line_walk;

void omd_line_start(omd_line_walk *w, const char *text, uint32_t size);

/* Walks forward to `unit`. */
void omd_line_to(omd_line_walk *w, uint32_t unit);

/* Where the line that the walk is in ends, its break not counted. */
uint32_t omd_line_end(const omd_line_walk *w);

#endif
