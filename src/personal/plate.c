/* plate.c - knows the number plates of each country by their shape
 *
 * A shape proves little ("ABC 123" may be a chair), so a vehicle must be spoken of. */
#include "plate.h"

#include <string.h>

#include "country.h"

typedef struct {
    char country[3];
    const char *what, *shape, *separators;
} plate_row;

static const plate_row rows[] = {
    { "SE", "SE plate", "[ABCDEFGHJKLMNOPRSTUWXYZ]aa~nnn", " -" },
    { "SE", "SE plate", "[ABCDEFGHJKLMNOPRSTUWXYZ]aa~nn[ABCDEFGHJKLMNPRSTUWXYZ]", " -" },
    { "DK", "DK plate", "aa~nn~nnn", " " },
    { "NO", "NO plate", "aa~nnnnn", " -" },
    { "FI", "FI plate", "aaa~nnn", " -" },
    { "GB", "GB plate", "aa[01234567]n~aaa", " -" },
    { "GB", "GB plate", "annn~aaa", " " },
    { "GB", "GB plate", "ann~aaa", " " },
    { "IE", "IE plate", "nnn~a~nnnnnn", "- " },
    { "IE", "IE plate", "nnn~a~nnnnn", "- " },
    { "IE", "IE plate", "nnn~a~nnnn", "- " },
    { "IE", "IE plate", "nnn~a~nnn", "- " },
    { "IE", "IE plate", "nn~aa~nnnnn", "- " },
    { "IE", "IE plate", "nn~aa~nnnn", "- " },
    { "IE", "IE plate", "nn~aa~nnn", "- " },
    { "IE", "IE plate", "nn~a~nnnnn", "- " },
    { "IE", "IE plate", "nn~a~nnnn", "- " },
    { "US", "US plate", "naaannn", "" },
    { "US", "US plate", "aaa~nnnn", "- " },
    { "FR", "FR plate", "aa~nnn~aa", "- " },
    { "FR", "FR plate", "nnn~aaa~nn", " " },
    { "IT", "IT plate", "aannnaa", "" },
    { "IT", "IT plate", "aa~nnn~aa", " " },
    { "ES", "ES plate", "nnnn~[BCDFGHJKLMNPRSTVWXYZ][BCDFGHJKLMNPRSTVWXYZ][BCDFGHJKLMNPRSTVWXYZ]", " -" },
    { "NL", "NL plate", "nn~aaa~n", "- " },
    { "NL", "NL plate", "n~aaa~nn", "- " },
    { "NL", "NL plate", "aa~nnn~a", "- " },
    { "NL", "NL plate", "a~nnn~aa", "- " },
    { "NL", "NL plate", "aa~aa~nn", "-" },
    { "NL", "NL plate", "nn~aa~aa", "- " },
    { "NL", "NL plate", "aa~nn~aa", "- " },
    { "BE", "BE plate", "n~aaa~nnn", "- " },
    { "PT", "PT plate", "aa~nn~aa", "- " },
    { "PT", "PT plate", "nn~aa~nn", "- " },
    { "PT", "PT plate", "nn~nn~aa", "- " },
    { "DE", "DE plate", "aaa~aa~nnnn", "- " },
    { "DE", "DE plate", "aaa~aa~nnn", "- " },
    { "DE", "DE plate", "aaa~aa~nn", "- " },
    { "DE", "DE plate", "aa~aa~nnnn", "- " },
    { "DE", "DE plate", "aa~aa~nnn", "- " },
    { "DE", "DE plate", "aa~a~nnnn", "- " },
    { "DE", "DE plate", "aa~a~nnn", "- " },
    { "DE", "DE plate", "a~aa~nnnn", "- " },
    { "DE", "DE plate", "a~aa~nnn", "- " },
    { "DE", "DE plate", "a~a~nnnn", "- " },
    { "DE", "DE plate", "a~a~nnn", "- " },
    { "AT", "AT plate", "a~nnnnna", "- " },
    { "AT", "AT plate", "aa~nnnaa", "- " },
    { "AT", "AT plate", "a~nnnaa", "- " },
    { "CH", "CH plate", "aa~nnnnnn", " -" },
    { "CH", "CH plate", "aa~nnn~nnn", " " },
    { "CH", "CH plate", "aa~nnnn", " -" },
    { "PL", "PL plate", "aa~nnnnn", " " },
    { "PL", "PL plate", "aaa~xxxx", " " },
    { "PL", "PL plate", "aaa~xxxxx", " " },
    { "PL", "PL plate", "aa~nnnna", " " },
    { "CZ", "CZ plate", "nan~nnnn", " -" },
    { "SK", "SK plate", "aa~nnn~aa", "- " },
};

static bool ends_here(const omd_reading *r, const omd_signs *s)
{
    if (r->size >= s->size) return true;
    char mark = s->marks[r->size];
    return mark && !strchr("-./", mark) && !(mark == ' ' && r->spaced && omd_sign_is_digit(s->signs[r->size]));
}

uint32_t omd_plate_read(const omd_signs *s, const char *language, const char **what)
{
    uint32_t best = 0;
    bool at_home = false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        omd_reading r;
        bool home = omd_country_speaks(rows[i].country, language);
        if (at_home && !home) continue;
        if (!omd_shape_read(rows[i].shape, rows[i].separators, s, &r) || !ends_here(&r, s)) continue;
        if (r.size < best && home == at_home) continue;
        best = r.size;
        at_home = home;
        *what = rows[i].what;
    }
    return best;
}
