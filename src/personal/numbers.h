/* numbers.h - what each number of a text is */
#ifndef OMD_PERSONAL_NUMBERS_H
#define OMD_PERSONAL_NUMBERS_H

#include "scan.h"

void omd_find_numbers(omd_scan *s);

#endif
