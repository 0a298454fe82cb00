/* calendar.h - which days exist */
#ifndef OMD_PERSONAL_CALENDAR_H
#define OMD_PERSONAL_CALENDAR_H

#include <stdbool.h>

/* `year` may be two digits: then 29 February needs only a multiple of four, because
 * the century is not known. */
bool omd_is_date(int year, int month, int day);

#endif
