/* signs.h - the digits of a text, and the letters beside them */
#ifndef OMD_PERSONAL_SIGNS_H
#define OMD_PERSONAL_SIGNS_H

#include "scan.h"

/* Fills signs and groups, or `no_memory`. */
void omd_read_signs(omd_scan *s);

#endif
