/* reference.h - the reviewer's order, booking, case and invoice numbers */
#ifndef OMD_PERSONAL_REFERENCE_H
#define OMD_PERSONAL_REFERENCE_H

#include "around.h"

/* The group after the code that begins with group `g` ("SE-2291847", "33/5518/B"), or `g`
 * where it is none. `label` is what stands beside it. */
uint32_t omd_reference_end(const omd_scan *s, uint32_t g, const omd_label *label);

#endif
