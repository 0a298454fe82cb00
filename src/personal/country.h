/* country.h - the countries of the tables, and which languages they write */
#ifndef OMD_PERSONAL_COUNTRY_H
#define OMD_PERSONAL_COUNTRY_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    OMD_SE, OMD_DK, OMD_NO, OMD_FI, OMD_IS, OMD_DE, OMD_AT, OMD_CH, OMD_NL, OMD_BE, OMD_LU, OMD_FR, OMD_ES, OMD_IT, OMD_PT, OMD_PL,
    OMD_CZ, OMD_SK, OMD_IE, OMD_GB, OMD_US, OMD_CA, OMD_AU, OMD_NZ, OMD_EE, OMD_LT, OMD_LV, OMD_RO, OMD_GR, OMD_BG, OMD_HR, OMD_SI, OMD_HU,
    OMD_COUNTRY_COUNT
} omd_country;

/* A set of countries: bit n is country n. */
typedef uint64_t omd_countries;

static inline bool omd_has_country(omd_countries set, omd_country one) { return set >> one & 1; }

/* Where a text in `language` ("sv", "nb", "en-GB") is likely from. */
omd_countries omd_countries_of(const char *language);

/* The set of "SE DK". */
omd_countries omd_countries_named(const char *codes);

/* "SE" */
const char *omd_country_code(omd_country one);

#endif
