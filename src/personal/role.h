/* role.h - tells from the grammar around a full name whether it is a person's */
#ifndef OMD_PERSONAL_ROLE_H
#define OMD_PERSONAL_ROLE_H

#include "scan.h"

typedef enum {
    OMD_ROLE_OPEN,
    OMD_ROLE_LIKELY_PERSON,
    OMD_ROLE_PERSON, /* does, gets or owns what people do, get and own */
    OMD_ROLE_LIKELY_THING, /* the subject of what people seldom do */
    OMD_ROLE_THING /* is sold, costs, opens, or lends its name to a noun */
} omd_role;

/* For a name from token `first` to before `last`; open where the language is neither
 * Swedish nor English. */
omd_role omd_role_of(const omd_scan *s, uint32_t first, uint32_t last);

#endif
