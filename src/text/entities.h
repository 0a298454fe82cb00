/* entities.h - "&aring;" and "&#229;" as code points */
#ifndef OMD_ENTITIES_H
#define OMD_ENTITIES_H

#include <stdint.h>

/* Reads the entity at `text`, which begins with "&". Returns how many bytes it takes,
 * or 0 where it is none. */
uint32_t omd_entity_point(const char *text, uint32_t size, uint32_t *point);

#endif
