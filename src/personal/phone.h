/* phone.h - which digits are a telephone number */
#ifndef OMD_PERSONAL_PHONE_H
#define OMD_PERSONAL_PHONE_H

#include "country.h"
#include "shape.h"

typedef enum {
    OMD_PHONE_NONE,
    OMD_PHONE_IF_LABELLED, /* "555 0147": only where the words say so */
    OMD_PHONE_SURE,
    OMD_PHONE_FREE         /* a support line: freephone, service numbers */
} omd_phone_belief;

typedef struct {
    const char *country; /* "SE", or NULL */
    uint32_t size;       /* signs used */
    omd_phone_belief belief;
} omd_phone;

/* Reads from the first sign. `plus`: a "+" stands before it; `bracket`: a "(". */
bool omd_phone_read(const omd_signs *s, bool plus, bool bracket, omd_countries here, omd_phone *found);

#endif
