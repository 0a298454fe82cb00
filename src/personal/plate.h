/* plate.h - which signs are a number plate */
#ifndef OMD_PERSONAL_PLATE_H
#define OMD_PERSONAL_PLATE_H

#include "shape.h"

/* Reads from the first sign, for a text of `language`, whose plates are tried first;
 * any other country's after them. Returns the signs used, 0 for none; `*what` is "SE plate". */
uint32_t omd_plate_read(const omd_signs *s, const char *language, const char **what);

#endif
