/* harmless.h - dates, times, prices, percentages, sizes and versions */
#ifndef OMD_PERSONAL_HARMLESS_H
#define OMD_PERSONAL_HARMLESS_H

#include "scan.h"

typedef struct {
    uint32_t view, view_end;
    uint32_t last;     /* group after it */
    omd_entity entity; /* OMD_NOTHING: the rules may read its parts */
    bool sure;         /* false: a label may make something else of it */
    bool whole_date;   /* day, month and year, or day and month in words */
} omd_harmless;

/* Reads what begins with group `g`. */
bool omd_harmless_read(const omd_scan *s, uint32_t g, omd_harmless *found);

#endif
