/* phone.c - knows telephone numbers by country code, trunk and length
 *
 * National numbers are believed when they begin with the trunk 0 or stand in the groups
 * that their country writes; bare digits elsewhere want a word beside them. */
#include "phone.h"

#include <string.h>


/* `groups`: ways of writing that are telling without a label, as "2222 44" for 12 34 56 78
 * or 1234 5678. `free`: beginnings of support lines, with trunk. */
typedef struct {
    uint8_t country;
    uint16_t code;
    bool trunk; /* 0 */
    uint8_t least, most; /* digits without trunk */
    const char *groups, *free;
} phone_row;

static const phone_row rows[] = {
    { OMD_SE, 46, true, 7, 9, "", "020 077 0900 0939 0944" },
    { OMD_DK, 45, false, 8, 8, "2222 44 233 323", "70 80 90" },
    { OMD_NO, 47, false, 8, 8, "2222 323 332", "800 810 815 820" },
    { OMD_FI, 358, true, 5, 10, "", "0800 0600 0700 010 020 029 0300" },
    { OMD_IS, 354, false, 7, 7, "34", "800" },
    { OMD_DE, 49, true, 5, 11, "", "0800 0180 0900 0700" },
    { OMD_AT, 43, true, 4, 13, "", "0800 0810 0820 0900" },
    { OMD_CH, 41, true, 9, 9, "", "0800 0840 0842 0844 0848 0900" },
    { OMD_NL, 31, true, 9, 9, "", "0800 0900 088" },
    { OMD_BE, 32, true, 8, 9, "", "0800 0900" },
    { OMD_FR, 33, true, 9, 9, "", "080 081 082 089 0969" },
    { OMD_ES, 34, false, 9, 9, "333 3222 2322", "800 900 901 902" },
    { OMD_IT, 39, false, 6, 12, "334 343 244 234", "800 199 848" },
    { OMD_PT, 351, false, 9, 9, "333 2322", "800 808 707" },
    { OMD_PL, 48, false, 9, 9, "333 2322", "800 801" },
    { OMD_CZ, 420, false, 9, 9, "333", "800 844" },
    { OMD_SK, 421, true, 9, 9, "", "0800 0850" },
    { OMD_IE, 353, true, 7, 10, "", "1800 1850 1890 0818" },
    { OMD_GB, 44, true, 9, 10, "", "0800 0808 0843 0844 0845 0870 0871 0300 0303 0330 0333 0343 0344 0345" },
    { OMD_US, 1, false, 10, 10, "334", "800 833 844 855 866 877 888" },
    { OMD_AU, 61, true, 9, 9, "", "1300 1800 13" },
    { OMD_NZ, 64, true, 8, 10, "", "0800 0508" },
    { OMD_EE, 372, false, 7, 8, "34 44", "800" },
    { OMD_LV, 371, false, 8, 8, "233 2222", "8000" },
    { OMD_LT, 370, true, 8, 8, "", "8800" },
    { OMD_RO, 40, true, 9, 9, "", "0800" },
    { OMD_GR, 30, false, 10, 10, "334 244", "800 801" },
    { OMD_BG, 359, true, 8, 9, "", "0800 0700" },
    { OMD_HR, 385, true, 8, 9, "", "0800" },
    { OMD_SI, 386, true, 8, 8, "", "080" },
    { OMD_HU, 36, false, 8, 9, "", "0680" },
    { OMD_LU, 352, false, 4, 11, "", "800" },
};

enum { MOST_DIGITS = 15, MOST_GROUPS = 10, LEAST_NATIONAL = 7, MOST_NATIONAL = 12 };

/* The digits in front, as far as phone numbers go on. */
typedef struct {
    char digits[MOST_DIGITS + 3];
    uint8_t signs[MOST_GROUPS];  /* signs up to and with each group */
    uint8_t counts[MOST_GROUPS]; /* digits of each group */
    uint32_t groups;
    bool spaces_only;
    bool brackets, dots, dashes;
} dialled;

static bool divides(char mark)
{
    return mark && strchr(" -./()_", mark);
}

static uint32_t total(const dialled *d, uint32_t groups)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < groups; i++) sum += d->counts[i];
    return sum;
}

/* False where a single group is too long for any phone. */
static bool read_digits(const omd_signs *s, bool skip_zero, dialled *d)
{
    uint32_t count = 0, at = 0;
    memset(d, 0, sizeof *d);
    d->spaces_only = true;
    while (at < s->size && d->groups < MOST_GROUPS) {
        uint32_t end = at;
        if (at && !divides(s->marks[at])) break;
        while (end < s->size && (end == at || !s->marks[end]) && omd_sign_is_digit(s->signs[end])) end++;
        if (end == at || (end < s->size && !s->marks[end])) break; /* letters: "12st" */
        bool zero = skip_zero && end == at + 1 && s->signs[at] == '0' && s->marks[at] == '(';
        if (!zero && count + (end - at) > MOST_DIGITS) break;
        if (at && s->marks[at] != ' ') d->spaces_only = false;
        d->dots |= at && s->marks[at] == '.';
        d->dashes |= at && s->marks[at] == '-';
        if (at && (s->marks[at] == ')' || s->marks[at] == '(')) d->brackets = true;
        if (!zero) {
            memcpy(d->digits + count, s->signs + at, end - at);
            count += end - at;
        }
        d->counts[d->groups] = zero ? 0 : (uint8_t)(end - at);
        d->signs[d->groups++] = (uint8_t)end;
        at = end;
    }
    return d->groups > 0;
}

/* A number may not end where "-5" or ".2" goes on at once. */
static bool may_end(const omd_signs *s, const dialled *d, uint32_t groups)
{
    uint32_t end = d->signs[groups - 1];
    return end >= s->size || (s->marks[end] && !strchr("-./:", s->marks[end]));
}

static const phone_row *row_of_code(const char *digits, uint32_t *size)
{
    uint32_t code = 0;
    for (*size = 1; *size <= 3; (*size)++) {
        if (!omd_sign_is_digit(digits[*size - 1])) return NULL;
        code = code * 10 + (uint32_t)(digits[*size - 1] - '0');
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
            if (rows[i].code == code) return &rows[i];
    }
    return NULL;
}

static bool begins(const char *digits, const char *list)
{
    for (const char *p = list; *p; p += *p == ' ') {
        size_t size = strcspn(p, " ");
        if (size && memcmp(digits, p, size) == 0) return true;
        p += size;
    }
    return false;
}

/* `digits` begin with the country code. */
static bool read_international(const omd_signs *s, uint32_t skip, omd_phone *found)
{
    dialled d;
    if (!read_digits(s, true, &d)) return false;
    uint32_t code = 0;
    const phone_row *row = row_of_code(d.digits + skip, &code);
    for (uint32_t groups = d.groups; groups > 0; groups--) {
        uint32_t count = total(&d, groups);
        if (count < skip + 8 || !may_end(s, &d, groups)) continue;
        count -= skip;
        if (row) {
            bool zero = d.digits[skip + code] == '0' && row->trunk;
            uint32_t national = count - code - zero;
            if (national < row->least || national > row->most) continue;
            char with_trunk[MOST_DIGITS + 4] = { '0' };
            memcpy(with_trunk + row->trunk, d.digits + skip + code + zero, national);
            found->belief = begins(with_trunk, row->free) ? OMD_PHONE_FREE : OMD_PHONE_SURE;
        } else {
            if (count < 9) continue;
            found->belief = OMD_PHONE_SURE;
        }
        found->country = row ? omd_country_code((omd_country)row->country) : NULL;
        found->size = d.signs[groups - 1];
        return true;
    }
    return false;
}

static bool has_groups(const dialled *d, uint32_t groups, const char *list)
{
    for (const char *p = list; *p; p += *p == ' ') {
        size_t size = strcspn(p, " ");
        bool same = size == groups;
        for (size_t i = 0; same && i < size; i++) same = d->counts[i] == p[i] - '0';
        if (same && size) return true;
        p += size;
    }
    return false;
}

/* Groups as people divide a phone number: none of one digit but a first one, no more than eight. */
static bool plausible_groups(const dialled *d, uint32_t groups)
{
    for (uint32_t i = 1; i < groups; i++)
        if (d->counts[i] < 2 || d->counts[i] > 8) return false;
    return true;
}

/* "415-555-0132", "(415) 555-0132", "1-800-555-0199" */
static bool is_north_american(const dialled *d, uint32_t groups, uint32_t *skip)
{
    *skip = d->counts[0] == 1 && d->digits[0] == '1';
    if (groups < 3 + *skip || d->counts[*skip] != 3 || d->counts[*skip + 1] != 3 || d->counts[*skip + 2] != 4) return false;
    return groups == 3 + *skip && d->digits[*skip] >= '2' && d->digits[*skip + 3] >= '2';
}

static bool spaced_digits(const dialled *d, uint32_t groups)
{
    for (uint32_t i = 0; i < groups; i++)
        if (d->counts[i] != 1) return false;
    return true;
}

/* Whether some country of the text has numbers that long; any, where none is known. */
static bool fits_home(uint32_t count, omd_countries here)
{
    bool known = false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!omd_has_country(here, rows[i].country) || !rows[i].trunk) continue;
        known = true;
        if (count - 1 >= rows[i].least && count - 1 <= rows[i].most) return true;
    }
    return !known;
}

/* What a national number that begins with 0 is worth. */
static omd_phone_belief trunk_belief(const dialled *d, uint32_t groups, uint32_t count, omd_countries here)
{
    if (count < LEAST_NATIONAL + 1 || count > MOST_NATIONAL || d->digits[1] == '0') return OMD_PHONE_NONE;
    if (d->dots && d->dashes) return OMD_PHONE_NONE; /* "04.03.15-208.59" */
    if (groups == 1) return count >= 9 && count <= 11 && fits_home(count, here) ? OMD_PHONE_SURE : OMD_PHONE_IF_LABELLED;
    if (groups > 1 && d->counts[0] == 1 && d->counts[1] == 3 && d->digits[1] == '8') return OMD_PHONE_SURE; /* "0 800 123 456" */
    if (spaced_digits(d, groups)) return count >= 9 ? OMD_PHONE_SURE : OMD_PHONE_NONE;
    bool spelt = groups > 6 && count >= 9 && d->counts[groups - 1] == 1; /* "070 - 1 7 4 0 6 9 4" */
    if ((!spelt && !plausible_groups(d, groups)) || d->counts[0] < 2) return OMD_PHONE_NONE;
    if (d->counts[0] > 6 && groups > 1) return OMD_PHONE_IF_LABELLED;
    return OMD_PHONE_SURE;
}

static bool is_free(const dialled *d, omd_countries here)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (omd_has_country(here, rows[i].country) && begins(d->digits, rows[i].free)) return true;
    return false;
}

static bool at_home(const dialled *d, uint32_t groups, uint32_t count, omd_countries here, omd_phone *found)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const phone_row *row = &rows[i];
        if (row->trunk || !*row->groups || count < row->least || count > row->most) continue;
        if (!omd_has_country(here, row->country) || !has_groups(d, groups, row->groups)) continue;
        if (d->brackets || (d->dashes && groups == 2)) continue; /* a thing's: "(29) 13 10 08", "4471-0090" */
        if (d->dots && d->counts[groups - 1] == 2 && d->counts[0] == 3) continue; /* "104.882.33" is a thing's */
        if (row->code == 1) continue; /* read by itself */
        found->country = omd_country_code((omd_country)row->country);
        return true;
    }
    return false;
}

static omd_phone_belief national_belief(const dialled *d, uint32_t groups, bool bracket, omd_countries here, omd_phone *found)
{
    uint32_t count = total(d, groups), skip = 0;
    if (is_north_american(d, groups, &skip)) {
        found->country = omd_country_code(OMD_US);
        if (begins(d->digits + skip, "800 833 844 855 866 877 888")) return OMD_PHONE_FREE;
        bool english = omd_has_country(here, OMD_US);
        return !d->spaces_only || bracket || skip || english ? OMD_PHONE_SURE : OMD_PHONE_IF_LABELLED;
    }
    if (d->digits[0] == '0') {
        omd_phone_belief belief = trunk_belief(d, groups, count, here);
        return belief != OMD_PHONE_NONE && is_free(d, here) ? OMD_PHONE_FREE : belief;
    }
    if (at_home(d, groups, count, here, found)) return is_free(d, here) ? OMD_PHONE_FREE : OMD_PHONE_SURE;
    if (count < 6 || count > MOST_NATIONAL || !plausible_groups(d, groups)) return OMD_PHONE_NONE;
    return OMD_PHONE_IF_LABELLED;
}

bool omd_phone_read(const omd_signs *s, bool plus, bool bracket, omd_countries here, omd_phone *found)
{
    dialled d;
    *found = (omd_phone) { 0 };
    if (plus) return read_international(s, 0, found);
    if (s->size > 2 && s->signs[0] == '0' && s->signs[1] == '0' && s->signs[2] != '0' && read_international(s, 2, found)) return true;
    if (!read_digits(s, false, &d)) return false;
    bool spaced = d.counts[0] == 1 && d.digits[0] != '0'; /* only "1-800-…" begins so */
    if (total(&d, d.groups) < 6 || (spaced && (d.digits[0] != '1' || d.groups < 4 || d.counts[1] != 3))) return false;
    omd_phone best = { 0 };
    for (uint32_t groups = d.groups; groups > 0; groups--) {
        omd_phone one = { 0 };
        if (!may_end(s, &d, groups)) continue;
        one.belief = national_belief(&d, groups, bracket, here, &one);
        one.size = d.signs[groups - 1];
        if (one.belief > best.belief) best = one;
    }
    *found = best;
    return best.belief != OMD_PHONE_NONE;
}
