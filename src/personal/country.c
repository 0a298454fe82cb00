/* country.c - which languages a country writes */
#include "country.h"

#include <stddef.h>
#include <string.h>

typedef struct {
    char country[3];
    const char *languages; /* two letters each */
} country_row;

static const country_row rows[] = {
    { "SE", "sv" }, { "DK", "da" }, { "NO", "nb no nn" }, { "FI", "fi sv" }, { "IS", "is" },
    { "DE", "de" }, { "AT", "de" }, { "CH", "de fr it" }, { "NL", "nl" }, { "BE", "nl fr" },
    { "LU", "fr de" }, { "FR", "fr" }, { "ES", "es ca" }, { "IT", "it" }, { "PT", "pt" },
    { "PL", "pl" }, { "CZ", "cs" }, { "SK", "sk" }, { "IE", "en" }, { "GB", "en" }, { "US", "en" },
    { "CA", "en fr" }, { "AU", "en" }, { "NZ", "en" }, { "EE", "et" }, { "LT", "lt" }, { "LV", "lv" },
    { "RO", "ro" }, { "GR", "el" }, { "BG", "bg" }, { "HR", "hr" }, { "SI", "sl" }, { "HU", "hu" },
};

bool omd_country_speaks(const char *country, const char *language)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (memcmp(rows[i].country, country, 2) != 0) continue;
        if (!language || strlen(language) < 2) return false;
        for (const char *l = rows[i].languages; *l; l += l[2] ? 3 : 2)
            if (l[0] == language[0] && l[1] == language[1]) return true;
        return false;
    }
    return false;
}
