/* address.h - street addresses */
#ifndef OMD_PERSONAL_ADDRESS_H
#define OMD_PERSONAL_ADDRESS_H

#include "scan.h"

void omd_find_addresses(omd_scan *s);

#endif
