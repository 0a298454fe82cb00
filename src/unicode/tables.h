/* tables.h - what the files of this folder share */
#ifndef OMD_UNICODE_TABLES_H
#define OMD_UNICODE_TABLES_H

#include <stdbool.h>
#include <stdint.h>
#include <utf8proc.h>

#include "../text/points.h"
#include "../text/unicode.h"

#define LAST_POINT 0x10FFFFu

/* The longest that one code point becomes is 18 (U+FDFA). */
#define MOST_FOLDED 32

/* The code points that have tables: a page of 256 each, see omd_unicode_page(). */
#define PAGE_COUNT OMD_UNICODE_PAGES
uint32_t page_start(uint32_t page);

/* What a code point becomes alone, composed; returns how many code points. */
uint32_t folded(uint32_t point, uint32_t out[MOST_FOLDED]);
bool folds_to_itself(uint32_t point);

uint8_t combining_class(uint32_t point);

/* The class of a code point beyond Latin-1: OMD_C_… */
uint8_t class_of(uint32_t point);

/* Whether anything before a code point can change, or be changed by, what it becomes. */
bool minds_its_neighbours(uint32_t point);

/* Each writes its arrays to standard output. False: the layout does not fit. */
void write_classes(void);
void write_combining_classes(void);
bool write_folds(void);
bool write_compositions(void);

/* Whether src/text may take every code point that is no mark or jamo by itself. */
bool check_marks(void);

/* "static const uint8_t name[] = { … };" */
void write_bytes(const char *name, const uint8_t *values, uint32_t count);
void write_halves(const char *name, const uint16_t *values, uint32_t count);
void write_words(const char *name, const uint32_t *values, uint32_t count);

#endif
