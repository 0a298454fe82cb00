/* check.h - holds a compiled pack against the rules' own examples, and the rules against order */
#ifndef RULEC_CHECK_H
#define RULEC_CHECK_H

#include "syntax.h"

/* Hits found at their places, misses not found, and no line without which all examples
 * come out the same. With `verbose`, finds of other rules on the hits go to standard output. */
void check_examples(rulebase *base, const omd_pack *pack, bool verbose);

/* Unused sets and words, missing messages, says that are too long, marks nobody knows. */
void check_order(rulebase *base);

#endif
