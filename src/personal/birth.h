/* birth.h - dates that the text ties to a person's birth */
#ifndef OMD_PERSONAL_BIRTH_H
#define OMD_PERSONAL_BIRTH_H

#include "around.h"

/* Whether the whole date at [view, view_end) is a day of birth. */
bool omd_is_birth_date(const omd_scan *s, uint32_t view, uint32_t view_end);

/* Whether a number is somebody's age: "du är 83 år", "hon är 47 år gammal", "she is 83 years old". */
bool omd_is_age(const omd_scan *s, const omd_group *g);

/* Whether a group of bare digits is one: "född 750318", "född 1968". */
bool omd_is_birth_code(const omd_scan *s, const omd_group *g);

#endif
