/* reading.h - reads a text and shows it as a line that a test can compare
 *
 * "Hej! Du." is shown as "hej ! | du .": forms, and a bar between sentences. */
#ifndef OMD_READING_H
#define OMD_READING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/text/text.h"

extern omd_text text; /* what was read last */

/* Read a copy with no byte to spare, so that the sanitizer sees a step too far. */
const char *shown(const char *source);
const char *shown_plain(const char *source);
void read_bytes(const char *bytes, size_t size);

/* The first token with this form; fails the test where there is none. */
const omd_token *token(const char *form);

/* The source bytes of a token. */
const char *written(const omd_token *t);

/* The skeletons of the first disguised token, parted by blanks; "" where there is none. */
const char *skeletons(const char *source);

/* The flags of the token with this form, of those in `mask`. */
unsigned flags(const char *form, unsigned mask);

/* Fails where offsets, forms or sentences do not fit together. */
void check_text(void);

/* Closes the group: frees the text and the copy. */
int free_text(void **state);

#endif
