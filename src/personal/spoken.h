/* spoken.h - finds phones, codes, houses and birth dates that are written in words */
#ifndef OMD_PERSONAL_SPOKEN_H
#define OMD_PERSONAL_SPOKEN_H

#include "scan.h"

void omd_find_spoken(omd_scan *s);

#endif
