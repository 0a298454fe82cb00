/* network.h - addresses of devices: IP version 4 and 6, MAC */
#ifndef OMD_PERSONAL_NETWORK_H
#define OMD_PERSONAL_NETWORK_H

#include "around.h"

/* The end in the view of the address that begins with group `g`, or 0. */
uint32_t omd_network_end(const omd_scan *s, uint32_t g, const omd_label *label, const char **what);

#endif
