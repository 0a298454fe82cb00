/* country.c - the countries of the tables, and which languages they write */
#include "country.h"

#include <stddef.h>

typedef struct {
    char code[3];
    const char *languages; /* two letters each */
} country_row;

static const country_row rows[OMD_COUNTRY_COUNT] = {
    [OMD_SE] = { "SE", "sv" }, [OMD_DK] = { "DK", "da" }, [OMD_NO] = { "NO", "nb" }, [OMD_FI] = { "FI", "fi sv" }, [OMD_IS] = { "IS", "is" },
    [OMD_DE] = { "DE", "de" }, [OMD_AT] = { "AT", "de" }, [OMD_CH] = { "CH", "de fr it" }, [OMD_NL] = { "NL", "nl" }, [OMD_BE] = { "BE", "nl fr" },
    [OMD_LU] = { "LU", "fr de" }, [OMD_FR] = { "FR", "fr" }, [OMD_ES] = { "ES", "es ca" }, [OMD_IT] = { "IT", "it" }, [OMD_PT] = { "PT", "pt" },
    [OMD_PL] = { "PL", "pl" }, [OMD_CZ] = { "CZ", "cs" }, [OMD_SK] = { "SK", "sk" }, [OMD_IE] = { "IE", "en" }, [OMD_GB] = { "GB", "en" },
    [OMD_US] = { "US", "en" }, [OMD_CA] = { "CA", "en fr" }, [OMD_AU] = { "AU", "en" }, [OMD_NZ] = { "NZ", "en" }, [OMD_EE] = { "EE", "et" },
    [OMD_LT] = { "LT", "lt" }, [OMD_LV] = { "LV", "lv" }, [OMD_RO] = { "RO", "ro" }, [OMD_GR] = { "GR", "el" }, [OMD_BG] = { "BG", "bg" },
    [OMD_HR] = { "HR", "hr" }, [OMD_SI] = { "SI", "sl" }, [OMD_HU] = { "HU", "hu" },
};

/* Whether a list of two letters each holds these two. */
static bool lists(const char *list, const char *two)
{
    for (; *list; list += list[2] ? 3 : 2)
        if (list[0] == two[0] && list[1] == two[1]) return true;
    return false;
}

omd_countries omd_countries_of(const char *language)
{
    omd_countries set = 0;
    if (!language || !language[0]) return 0;
    for (int i = 0; i < OMD_COUNTRY_COUNT; i++)
        if (lists(rows[i].languages, language)) set |= (omd_countries)1 << i;
    return set;
}

omd_countries omd_countries_named(const char *codes)
{
    omd_countries set = 0;
    for (int i = 0; i < OMD_COUNTRY_COUNT; i++)
        if (lists(codes, rows[i].code)) set |= (omd_countries)1 << i;
    return set;
}

const char *omd_country_code(omd_country one)
{
    return rows[one].code;
}
