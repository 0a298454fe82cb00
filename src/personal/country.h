/* country.h - which languages a country writes */
#ifndef OMD_PERSONAL_COUNTRY_H
#define OMD_PERSONAL_COUNTRY_H

#include <stdbool.h>

/* Whether a text in `language` ("sv", "nb", "en-GB") is likely from `country` ("SE"). */
bool omd_country_speaks(const char *country, const char *language);

#endif
