/* plate.h - which signs are a number plate */
#ifndef OMD_PERSONAL_PLATE_H
#define OMD_PERSONAL_PLATE_H

#include "country.h"
#include "shape.h"

/* Reads from the first sign, for a text likely from `here`, whose plates come
 * before those of other countries. Returns the signs used, 0 for none; `*what` is "SE". */
uint32_t omd_plate_read(const omd_signs *s, omd_countries here, const char **what);

#endif
