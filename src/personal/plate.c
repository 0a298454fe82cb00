/* plate.c - knows the number plates of each country by their shape
 *
 * A shape proves little ("ABC 123" may be a chair), so a vehicle must be spoken of. */
#include "plate.h"

#include <string.h>

typedef struct {
    uint8_t country;
    uint8_t lead; /* signs before the first place for a separator */
    const char *shape, *separators;
} plate_row;

static const plate_row rows[] = {
    { OMD_SE, 3, "[ABCDEFGHJKLMNOPRSTUWXYZ]aa~nnn", " -" },
    { OMD_SE, 3, "[ABCDEFGHJKLMNOPRSTUWXYZ]aa~nn[ABCDEFGHJKLMNPRSTUWXYZ]", " -" },
    { OMD_DK, 2, "aa~nn~nnn", " " },
    { OMD_NO, 2, "aa~nnnnn", " -" },
    { OMD_FI, 3, "aaa~nnn", " -" },
    { OMD_GB, 4, "aa[01234567]n~aaa", " -" },
    { OMD_GB, 4, "annn~aaa", " " },
    { OMD_GB, 3, "ann~aaa", " " },
    { OMD_IE, 3, "nnn~a~nnnnnn", "- " },
    { OMD_IE, 3, "nnn~a~nnnnn", "- " },
    { OMD_IE, 3, "nnn~a~nnnn", "- " },
    { OMD_IE, 3, "nnn~a~nnn", "- " },
    { OMD_IE, 2, "nn~aa~nnnnn", "- " },
    { OMD_IE, 2, "nn~aa~nnnn", "- " },
    { OMD_IE, 2, "nn~aa~nnn", "- " },
    { OMD_IE, 2, "nn~a~nnnnn", "- " },
    { OMD_IE, 2, "nn~a~nnnn", "- " },
    { OMD_US, 7, "naaannn", "" },
    { OMD_US, 3, "aaa~nnnn", "- " },
    { OMD_FR, 2, "aa~nnn~aa", "- " },
    { OMD_FR, 3, "nnn~aaa~nn", " " },
    { OMD_IT, 7, "aannnaa", "" },
    { OMD_IT, 2, "aa~nnn~aa", " " },
    { OMD_ES, 4, "nnnn~[BCDFGHJKLMNPRSTVWXYZ][BCDFGHJKLMNPRSTVWXYZ][BCDFGHJKLMNPRSTVWXYZ]", " -" },
    { OMD_NL, 2, "nn~aaa~n", "- " },
    { OMD_NL, 1, "n~aaa~nn", "- " },
    { OMD_NL, 2, "aa~nnn~a", "- " },
    { OMD_NL, 1, "a~nnn~aa", "- " },
    { OMD_NL, 2, "aa~aa~nn", "-" },
    { OMD_NL, 2, "nn~aa~aa", "- " },
    { OMD_NL, 2, "aa~nn~aa", "- " },
    { OMD_BE, 1, "n~aaa~nnn", "- " },
    { OMD_PT, 2, "aa~nn~aa", "- " },
    { OMD_PT, 2, "nn~aa~nn", "- " },
    { OMD_PT, 2, "nn~nn~aa", "- " },
    { OMD_DE, 3, "aaa~aa~nnnn", "- " },
    { OMD_DE, 3, "aaa~aa~nnn", "- " },
    { OMD_DE, 3, "aaa~aa~nn", "- " },
    { OMD_DE, 2, "aa~aa~nnnn", "- " },
    { OMD_DE, 2, "aa~aa~nnn", "- " },
    { OMD_DE, 2, "aa~a~nnnn", "- " },
    { OMD_DE, 2, "aa~a~nnn", "- " },
    { OMD_DE, 1, "a~aa~nnnn", "- " },
    { OMD_DE, 1, "a~aa~nnn", "- " },
    { OMD_DE, 1, "a~a~nnnn", "- " },
    { OMD_DE, 1, "a~a~nnn", "- " },
    { OMD_DE, 3, "aaa~aa~nnn[EH]", "- " },
    { OMD_DE, 2, "aa~aa~nnn[EH]", "- " },
    { OMD_DE, 2, "aa~aa~nnnn[EH]", "- " },
    { OMD_DE, 2, "aa~a~nnn[EH]", "- " },
    { OMD_DE, 2, "aa~a~nnnn[EH]", "- " },
    { OMD_DE, 1, "a~aa~nnn[EH]", "- " },
    { OMD_DE, 1, "a~aa~nnnn[EH]", "- " },
    { OMD_DE, 1, "a~a~nnn[EH]", "- " },
    { OMD_DE, 1, "a~a~nnnn[EH]", "- " },
    { OMD_AT, 1, "a~nnnnna", "- " },
    { OMD_AT, 2, "aa~nnnaa", "- " },
    { OMD_AT, 1, "a~nnnaa", "- " },
    { OMD_CH, 2, "aa~nnnnnn", " -" },
    { OMD_CH, 2, "aa~nnn~nnn", " " },
    { OMD_CH, 2, "aa~nnnn", " -" },
    { OMD_PL, 2, "aa~nnnnn", " " },
    { OMD_PL, 3, "aaa~xxxx", " " },
    { OMD_PL, 3, "aaa~xxxxx", " " },
    { OMD_PL, 2, "aa~nnnna", " " },
    { OMD_CZ, 3, "nan~nnnn", " -" },
    { OMD_SK, 2, "aa~nnn~aa", "- " },
};

static bool ends_here(const omd_reading *r, const omd_signs *s)
{
    if (r->size >= s->size) return true;
    char mark = s->marks[r->size];
    return mark && !strchr("-./", mark) && !(mark == ' ' && r->spaced && omd_sign_is_digit(s->signs[r->size]));
}

uint32_t omd_plate_read(const omd_signs *s, omd_countries here, const char **what)
{
    uint32_t lead = 1;
    while (lead < s->size && lead < OMD_MOST_SIGNS && !s->marks[lead]) lead++;
    uint32_t best = 0;
    bool at_home = false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (lead < rows[i].lead || !omd_shape_may_fit(rows[i].shape, s)) continue;
        omd_reading r;
        bool home = omd_has_country(here, rows[i].country);
        if (at_home && !home) continue;
        if (!omd_shape_read(rows[i].shape, rows[i].separators, s, &r) || !ends_here(&r, s)) continue;
        if (r.size < best && home == at_home) continue;
        best = r.size;
        at_home = home;
        *what = omd_country_code((omd_country)rows[i].country);
    }
    return best;
}
