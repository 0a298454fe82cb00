/* address.h - street addresses */
#ifndef OMD_PERSONAL_ADDRESS_H
#define OMD_PERSONAL_ADDRESS_H

#include "scan.h"

void omd_find_addresses(omd_scan *s);

/* "Kvarnbacken nummer fyrtiotre": claims the street whose number the words from `first` to
 * before `last` may be. */
bool omd_find_spoken_house(omd_scan *s, uint32_t first, uint32_t last);

#endif
