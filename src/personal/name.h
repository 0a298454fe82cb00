/* name.h - full names of private people */
#ifndef OMD_PERSONAL_NAME_H
#define OMD_PERSONAL_NAME_H

#include "scan.h"

void omd_find_names(omd_scan *s);

#endif
