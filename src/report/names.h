/* names.h - the identifiers of all rules
 *
 * Packs bring find lines for these rules and messages about them; what rules there are is
 * fixed here, so that a setting for a misspelt rule is refused. */
#ifndef OMD_NAMES_H
#define OMD_NAMES_H

#include <stdbool.h>

#include "omdome.h"

#define OMD_RULE_COUNT     45
#define OMD_CATEGORY_COUNT 9

/* Number of a rule, or -1. */
int omd_rule_number(const char *rule);

/* Number of a category, or -1. */
int omd_category_number(const char *category);

const char *omd_rule_name(int rule);
const char *omd_category_name(int category);
int omd_rule_category(int rule);

/* Whether only a language's pack finds what a rule is about, or its advice. */
bool omd_rule_needs_pack(int rule);

#endif
