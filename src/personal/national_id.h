/* national_id.h - which strings are valid personal identity numbers */
#ifndef OMD_PERSONAL_NATIONAL_ID_H
#define OMD_PERSONAL_NATIONAL_ID_H

#include "country.h"
#include "shape.h"

typedef struct {
    omd_country country;
    const char *what;    /* "SE personnummer" */
    uint32_t size;       /* signs used */
} omd_id;

/* Reads the number that begins with the first sign. In a text that is likely from the number's
 * own country (`here`) less evidence is asked than elsewhere. `label`: a word beside it calls
 * it the identity number of these countries ("NL", "CZ SK"), "" of any, NULL: there is none.
 * False: nothing that can be believed. */
bool omd_id_read(const omd_signs *s, omd_countries here, const char *label, omd_id *id);

#endif
