/* examples.h - reads the examples of rules as a check reads its texts */
#ifndef RULEC_EXAMPLES_H
#define RULEC_EXAMPLES_H

#include "syntax.h"

/* Reads a text with all that stands before the matcher: tokens, personal data. */
bool read_as_checked(omd_text *t, const char *text, size_t size, const char *language,
                     omd_kind kind);

/* Reads all examples, and counts their forms: the compiler's idea of frequent words. */
void examples_read(rulebase *base, map *frequency);

#endif
