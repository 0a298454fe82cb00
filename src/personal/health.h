/* health.h - what a text tells of the reviewer's health */
#ifndef OMD_PERSONAL_HEALTH_H
#define OMD_PERSONAL_HEALTH_H

#include "scan.h"

void omd_find_health(omd_scan *s);

#endif
