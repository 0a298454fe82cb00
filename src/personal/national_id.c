/* national_id.c - knows which strings are valid personal identity numbers
 *
 * A number has a shape, a day of birth that must exist, and a sum. All three are data:
 * a new country is a new row.
 * Shapes are those of shape.h. */
#include "national_id.h"

#include <string.h>

#include "calendar.h"
#include "checksum.h"
#include "country.h"
#include "shape.h"

/* What it takes, beyond shape, date and sum, to believe a number. */
typedef enum {
    ANYWHERE, /* nothing: letters, two sums or a telling shape */
    AT_HOME,  /* a text of its country, or all its separators */
    APART,    /* all its separators */
    LABELLED, /* a label, and a text of its country if that does not name it */
    NAMED     /* a label of its own country */
} evidence;

typedef enum {
    NO_SUM,
    LUHN,
    VERHOEFF_11,  /* eleven digits and the last one: Luxembourg */
    ISO_11_10,
    ZERO,         /* Σ weight × digit divides by the modulus */
    REST,         /* Σ modulo 11 is the last digit; 10 is 0 */
    REST_OR_1,    /* 10 is 1 */
    REST_PLUS_1,  /* the sum starts at 1 */
    COMPLEMENT,   /* 11 − Σ modulo 11 is the last digit; 10 and 11 are 0 */
    TWO_ROUNDS,   /* 10 asks for a second set of weights, 10 again is 0 */
    DIVISIBLE_11, /* the whole number */
    LETTER_31,    /* Finland */
    LETTER_23,    /* Spain */
    SUM_LETTER,   /* Ireland */
    ODD_EVEN,     /* Italy */
    KEY_97,       /* France: 97 − number modulo 97, last two digits */
    KEY_97_BIRTH, /* Belgium: the same, a 2 before the number of those born from 2000 */
    PENSION,      /* Germany: the letter counts as two digits */
    ONE_TWICE,    /* Germany: among ten digits just one is there twice or three times */
    PREFIX_GB,
    AREA_US,
    BORN_LATELY   /* Denmark: no sum for those born from October 2007 or on 1 January */
} method;

typedef struct {
    uint8_t by, from, size; /* size 0: to the end */
    uint8_t modulus;
    const char *weights;
} check;

/* What may be added to day and month: bit n stands for 10 × n. */
enum { PLUS_20 = 1 << 2, PLUS_40 = 1 << 4, PLUS_50 = 1 << 5, PLUS_60 = 1 << 6, PLUS_70 = 1 << 7, PLUS_80 = 1 << 8 };
enum { ONLY_PLUS = 1, MONTH_0 = 2, MONTH_13 = 4 };

typedef struct {
    uint8_t country;
    uint8_t lead; /* signs before the first place for a separator: shorter groups are no start */
    uint8_t evidence;
    const char *what;
    const char *shape;
    const char *separators;
    uint16_t day_plus, month_plus;
    uint8_t date; /* ONLY_PLUS … */
    check checks[2];
} id_row;

static const id_row rows[] = {
    { OMD_SE, 6, AT_HOME, "SE personnummer", "yymmdd~nnnn", "-+ ", 0, 0, 0, { { .by = LUHN } } },
    { OMD_SE, 8, ANYWHERE, "SE personnummer", "[12][089]yymmdd~nnnn", "-+ ", 0, 0, 0, { { .by = LUHN, .from = 2 } } },
    { OMD_SE, 6, AT_HOME, "SE samordningsnummer", "yymmdd~nnnn", "-+ ", PLUS_60, 0, ONLY_PLUS | MONTH_0, { { .by = LUHN } } },
    { OMD_SE, 8, ANYWHERE, "SE samordningsnummer", "[12][089]yymmdd~nnnn", "-+ ", PLUS_60, 0, ONLY_PLUS | MONTH_0, { { .by = LUHN, .from = 2 } } },
    { OMD_DK, 6, AT_HOME, "DK CPR", "ddmmyy~nnnn", "- ", 0, 0, 0, { { .by = ZERO, .modulus = 11, .weights = "4327654321" } } },
    { OMD_DK, 6, NAMED, "DK CPR", "ddmmyy~nnnn", "- ", 0, 0, 0, { { .by = BORN_LATELY } } },
    { OMD_NO, 6, ANYWHERE, "NO fødselsnummer", "ddmmyy~nnnnn", " ", PLUS_40, PLUS_40 | PLUS_80, 0,
      { { .by = ZERO, .modulus = 11, .weights = "3761894521" }, { .by = ZERO, .modulus = 11, .weights = "54327654321" } } },
    { OMD_FI, 11, ANYWHERE, "FI henkilötunnus", "ddmmyy[ABCDEFUVWXY]nnnx", "", 0, 0, 0, { { .by = LETTER_31 } } },
    { OMD_FI, 6, AT_HOME, "FI henkilötunnus", "ddmmyy~nnnx", "-+", 0, 0, 0, { { .by = LETTER_31 } } },
    { OMD_IS, 6, AT_HOME, "IS kennitala", "ddmmyy~nnn[089]", "- ", 0, 0, 0, { { .by = ZERO, .modulus = 11, .weights = "327654321" } } },
    { OMD_DE, 2, APART, "DE Steuer-ID", "[123456789]n~nnn~nnn~nnn", " ", 0, 0, 0, { { .by = ISO_11_10 }, { .by = ONE_TWICE } } },
    { OMD_DE, 2, ANYWHERE, "DE Rentenversicherungsnummer", "nn~ddmmyy~a~nn~n", " -", PLUS_50, 0, 0, { { .by = PENSION } } },
    { OMD_AT, 4, AT_HOME, "AT Sozialversicherungsnummer", "[123456789]nnn~ddmmyy", " -/", 0, 0, MONTH_13, { { .by = ZERO, .modulus = 11, .weights = "379-584216" } } },
    { OMD_CH, 3, ANYWHERE, "CH AHV", "756~nnnn~nnnn~nn", ". ", 0, 0, 0, { { .by = ZERO, .modulus = 10, .weights = "1313131313131" } } },
    { OMD_NL, 3, LABELLED, "NL BSN", "nnn~n~nn~nnn", ". -", 0, 0, 0, { { .by = ZERO, .modulus = 11, .weights = "98765432-" } } },
    { OMD_NL, 4, LABELLED, "NL BSN", "nnnn~nnnn", ". -", 0, 0, 0, { { .by = ZERO, .modulus = 11, .weights = "8765432-" } } },
    { OMD_BE, 2, AT_HOME, "BE rijksregisternummer", "yy~mm~dd~nnn~nn", ".- /", 0, PLUS_20 | PLUS_40, 0, { { .by = KEY_97_BIRTH } } },
    { OMD_FR, 1, ANYWHERE, "FR NIR", "[123478]~nn~nn~nx~nnn~nnn~nn", " .-", 0, 0, 0, { { .by = KEY_97 } } },
    { OMD_ES, 2, ANYWHERE, "ES DNI", "nn~nnn~nnn~a", ".-", 0, 0, 0, { { .by = LETTER_23 } } },
    { OMD_ES, 2, LABELLED, "ES DNI", "nn~nnn~nnn~a", ".- ", 0, 0, 0, { { .by = LETTER_23 } } },
    { OMD_ES, 1, ANYWHERE, "ES NIE", "[XYZ]~nnnnnnn~a", ".-", 0, 0, 0, { { .by = LETTER_23 } } },
    { OMD_ES, 1, LABELLED, "ES NIE", "[XYZ]~nnnnnnn~a", ".- ", 0, 0, 0, { { .by = LETTER_23 } } },
    { OMD_IT, 3, ANYWHERE, "IT codice fiscale", "aaa~aaa~oo[ABCDEHLMPRST]oo~aooo~a", " -", 0, 0, 0, { { .by = ODD_EVEN } } },
    { OMD_PT, 3, LABELLED, "PT NIF", "[1234]nn~nnn~nnn", " .", 0, 0, 0, { { .by = COMPLEMENT, .weights = "98765432" } } },
    { OMD_PL, 11, AT_HOME, "PL PESEL", "yymmddnnnnn", "", 0, PLUS_20 | PLUS_40 | PLUS_60 | PLUS_80, 0, { { .by = ZERO, .modulus = 10, .weights = "13791379131" } } },
    { OMD_CZ, 6, AT_HOME, "CZ rodné číslo", "yymmdd~nnnn", "/", 0, PLUS_20 | PLUS_50 | PLUS_70, 0, { { .by = DIVISIBLE_11 } } },
    { OMD_SK, 6, AT_HOME, "SK rodné číslo", "yymmdd~nnnn", "/", 0, PLUS_20 | PLUS_50 | PLUS_70, 0, { { .by = DIVISIBLE_11 } } },
    { OMD_CZ, 6, NAMED, "CZ rodné číslo", "[012345]ymmdd~nnn", "/", 0, PLUS_50, 0, { { .by = NO_SUM } } },
    { OMD_IE, 8, AT_HOME, "IE PPS", "nnnnnnna", "", 0, 0, 0, { { .by = SUM_LETTER } } },
    { OMD_IE, 9, ANYWHERE, "IE PPS", "nnnnnnna[ABHW]", "", 0, 0, 0, { { .by = SUM_LETTER } } },
    { OMD_GB, 2, APART, "GB National Insurance number", "aa~nn~nn~nn~[ABCD]", " -", 0, 0, 0, { { .by = PREFIX_GB } } },
    { OMD_GB, 3, LABELLED, "GB NHS number", "nnn~nnn~nnnn", " -", 0, 0, 0, { { .by = ZERO, .modulus = 11, .weights = "A987654321" } } },
    { OMD_US, 3, APART, "US SSN", "nnn~nn~nnnn", "-", 0, 0, 0, { { .by = AREA_US } } },
    { OMD_US, 3, NAMED, "US SSN", "nnn~nn~nnnn", "- .", 0, 0, 0, { { .by = AREA_US } } },
    { OMD_EE, 11, AT_HOME, "EE isikukood", "[12345678]yymmddnnnn", "", 0, 0, 0, { { .by = TWO_ROUNDS } } },
    { OMD_LT, 11, AT_HOME, "LT asmens kodas", "[12345678]yymmddnnnn", "", 0, 0, 0, { { .by = TWO_ROUNDS } } },
    { OMD_LV, 6, AT_HOME, "LV personas kods", "ddmmyy~[012]nnnn", "- ", 0, 0, 0, { { .by = REST_PLUS_1, .weights = "A584216379" } } },
    { OMD_LV, 6, LABELLED, "LV personas kods", "32nnnn~nnnnn", "- ", 0, 0, 0, { { .by = REST_PLUS_1, .weights = "A584216379" } } },
    { OMD_RO, 13, ANYWHERE, "RO CNP", "[123456789]yymmdd[0123478]nnnnn", "", 0, 0, 0, { { .by = REST_OR_1, .weights = "279146358279" } } },
    { OMD_GR, 11, AT_HOME, "GR AMKA", "ddmmyynnnnn", "", 0, 0, 0, { { .by = LUHN } } },
    { OMD_BG, 10, AT_HOME, "BG EGN", "yymmddnnnn", "", 0, PLUS_20 | PLUS_40, 0, { { .by = REST, .weights = "2485A9736" } } },
    { OMD_HR, 11, LABELLED, "HR OIB", "nnnnnnnnnnn", "", 0, 0, 0, { { .by = ISO_11_10 } } },
    { OMD_SI, 13, ANYWHERE, "SI EMŠO", "ddmm[09]nnnnnnnn", "", 0, 0, 0, { { .by = ZERO, .modulus = 11, .weights = "7654327654321" } } },
    { OMD_HU, 10, LABELLED, "HU adóazonosító jel", "8nnnnnnnnn", "", 0, 0, 0, { { .by = ZERO, .modulus = 11, .weights = "123456789-" } } },
    { OMD_LU, 13, ANYWHERE, "LU matricule", "[12][890]yymmddnnnnn", "", 0, 0, 0, { { .by = LUHN, .size = 12 }, { .by = VERHOEFF_11 } } },
    { OMD_CA, 3, LABELLED, "CA SIN", "[12345679]nn~nnn~nnn", " -", 0, 0, 0, { { .by = LUHN } } },
};

static bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }

static bool takes_off(int *value, int most, uint16_t plus)
{
    for (int tens = 1; tens <= 8; tens++)
        if (plus >> tens & 1 && *value > tens * 10 && *value <= tens * 10 + most) {
            *value -= tens * 10;
            return true;
        }
    return false;
}

static bool date_holds(const id_row *row, const omd_reading *r)
{
    if (r->day < 0) return true;
    int day = r->day, month = r->month, year = r->year < 0 ? 0 : r->year;
    bool plus = takes_off(&day, 31, row->day_plus);
    if (row->date & ONLY_PLUS && !plus) return false;
    if (row->month_plus && month > 12) takes_off(&month, 12, row->month_plus);
    if (row->date & MONTH_0 && month == 0) return day >= 1 && day <= 31;
    if (row->date & MONTH_13 && month >= 13 && month <= 15) return day >= 1 && day <= 31;
    return omd_is_date(year, month, day);
}

static int digit_at(const omd_reading *r, uint32_t i)
{
    return r->signs[i] - '0';
}

static bool one_digit_repeats(const omd_reading *r)
{
    int times[10] = { 0 }, repeated = 0;
    for (uint32_t i = 0; i < 10; i++) times[digit_at(r, i)]++;
    for (int i = 0; i < 10; i++) {
        if (times[i] > 3) return false;
        repeated += times[i] > 1;
    }
    return repeated == 1;
}

static bool two_rounds_hold(const omd_reading *r)
{
    int rest = omd_weighted(r->signs, 10, "1234567891") % 11;
    if (rest == 10) rest = omd_weighted(r->signs, 10, "3456789123") % 11;
    return rest % 10 == digit_at(r, 10);
}

/* The date and serial in front of the letter, without the century sign. */
static bool finnish_letter_holds(const omd_reading *r)
{
    static const char letters[] = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    char digits[9];
    uint32_t serial = r->size == 11 ? 7 : 6;
    memcpy(digits, r->signs, 6);
    memcpy(digits + 6, r->signs + serial, 3);
    bool issued = omd_modulo(digits + 6, 3, 1000) >= 2;
    return issued && letters[omd_modulo(digits, 9, 31)] == r->signs[r->size - 1];
}

static bool spanish_letter_holds(const omd_reading *r)
{
    char digits[9];
    uint32_t count = r->size - 1;
    memcpy(digits, r->signs, count);
    if (is_letter(digits[0])) digits[0] = (char)(digits[0] - 'X' + '0');
    return "TRWAGMYFPDXBNJZSQVHLCKE"[omd_modulo(digits, count, 23)] == r->signs[count];
}

static bool irish_letter_holds(const omd_reading *r)
{
    int sum = omd_weighted(r->signs, 7, "8765432");
    if (r->size == 9 && r->signs[8] != 'W') sum += (r->signs[8] - 'A' + 1) * 9;
    return "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23] == r->signs[7];
}

static int italian_digit(char c)
{
    static const char letters[] = "LMNPQRSTUV";
    return omd_sign_is_digit(c) ? c - '0' : (int)(strchr(letters, c) - letters);
}

static bool italian_letter_holds(const omd_reading *r)
{
    static const uint8_t odd[26] = { 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23 };
    int day = italian_digit(r->signs[9]) * 10 + italian_digit(r->signs[10]);
    if (day > 40) day -= 40;
    if (day < 1 || day > 31) return false;
    int sum = 0;
    for (uint32_t i = 0; i < 15; i++) {
        char c = r->signs[i];
        int value = omd_sign_is_digit(c) ? c - '0' : c - 'A';
        sum += i % 2 ? value : odd[value];
    }
    return 'A' + sum % 26 == r->signs[15];
}

static bool french_key_holds(const omd_reading *r)
{
    char digits[13];
    memcpy(digits, r->signs, 13);
    if (digits[6] > '9') { /* Corsica: 2A is 19, 2B is 18 */
        if (digits[5] != '2' || digits[6] > 'B') return false;
        digits[5] = '1';
        digits[6] = digits[6] == 'A' ? '9' : '8';
    }
    uint32_t month = omd_modulo(digits + 3, 2, 100);
    if (month < 1 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false;
    return 97 - omd_modulo(digits, 13, 97) == omd_modulo(r->signs + 13, 2, 100);
}

static bool belgian_key_holds(const omd_reading *r)
{
    char later[10] = { '2' };
    memcpy(later + 1, r->signs, 9);
    uint32_t key = omd_modulo(r->signs + 9, 2, 100);
    return 97 - omd_modulo(r->signs, 9, 97) == key || 97 - omd_modulo(later, 10, 97) == key;
}

static bool pension_holds(const omd_reading *r)
{
    char digits[12];
    int letter = r->signs[8] - 'A' + 1;
    memcpy(digits, r->signs, 8);
    digits[8] = (char)('0' + letter / 10);
    digits[9] = (char)('0' + letter % 10);
    memcpy(digits + 10, r->signs + 9, 2);
    return omd_weighted_digits(digits, 12, "212571212121") % 10 == digit_at(r, 11);
}

static bool british_prefix_holds(const omd_reading *r)
{
    static const char never[] = "BG GB KN NK NT TN ZZ QQ";
    char first = r->signs[0], second = r->signs[1];
    if (strchr("DFIQUV", first) || strchr("DFIOQUV", second)) return false;
    for (const char *pair = never; *pair; pair += pair[2] ? 3 : 2)
        if (pair[0] == first && pair[1] == second) return false;
    return true;
}

/* The two numbers of advertisements, 078-05-1120 and 987-65-432x, belong to no one. */
static bool american_area_holds(const omd_reading *r)
{
    uint32_t area = omd_modulo(r->signs, 3, 1000), group = omd_modulo(r->signs + 3, 2, 100);
    uint32_t serial = omd_modulo(r->signs + 5, 4, 10000);
    if (area == 0 || area == 666 || group == 0 || serial == 0) return false;
    if (area == 78 && group == 5 && serial == 1120) return false;
    if (area < 900) return true;
    if (area == 987 && group == 65 && serial / 10 == 432) return false;
    return (group >= 50 && group <= 65) || (group >= 70 && group != 89 && group != 93);
}

/* The seventh digit tells the century: 4 to 9 with a low year are born in 20xx. */
static bool danish_without_sum(const omd_reading *r)
{
    if (r->day == 1 && r->month == 1) return true;
    return r->signs[6] >= '4' && r->year >= 7 && r->year <= 36 && (r->year > 7 || r->month >= 10);
}

static bool check_holds(const check *c, const omd_reading *r)
{
    const char *from = r->signs + c->from;
    uint32_t size = c->size ? c->size : r->size - c->from;
    int last = r->signs[r->size - 1] - '0';
    switch ((method)c->by) {
    case NO_SUM: return true;
    case LUHN: return omd_luhn(from, size);
    case VERHOEFF_11: {
        char digits[12];
        memcpy(digits, r->signs, 11);
        digits[11] = r->signs[12];
        return omd_verhoeff(digits, 12);
    }
    case ISO_11_10: return omd_iso_11_10(from, size);
    case ZERO: return omd_weighted(from, size, c->weights) % c->modulus == 0;
    case REST: return omd_weighted(from, size, c->weights) % 11 % 10 == last;
    case REST_OR_1: {
        int rest = omd_weighted(from, size, c->weights) % 11;
        return (rest == 10 ? 1 : rest) == last;
    }
    case REST_PLUS_1: return (1 + omd_weighted(from, size, c->weights)) % 11 % 10 == last;
    case COMPLEMENT: {
        int rest = omd_weighted(from, size, c->weights) % 11;
        return (rest < 2 ? 0 : 11 - rest) == last;
    }
    case TWO_ROUNDS: return two_rounds_hold(r);
    case DIVISIBLE_11: return omd_modulo(r->signs, r->size, 11) == 0;
    case LETTER_31: return finnish_letter_holds(r);
    case LETTER_23: return spanish_letter_holds(r);
    case SUM_LETTER: return irish_letter_holds(r);
    case ODD_EVEN: return italian_letter_holds(r);
    case KEY_97: return french_key_holds(r);
    case KEY_97_BIRTH: return belgian_key_holds(r);
    case PENSION: return pension_holds(r);
    case ONE_TWICE: return one_digit_repeats(r);
    case PREFIX_GB: return british_prefix_holds(r);
    case AREA_US: return american_area_holds(r);
    case BORN_LATELY: return danish_without_sum(r);
    }
    return false;
}

/* "811218-9876-1" is another kind of number, and so is a spaced one that goes on. */
static bool ends_here(const omd_reading *r, const omd_signs *s)
{
    if (r->size >= s->size) return true;
    char mark = s->marks[r->size];
    if (!mark || strchr("-./:+", mark)) return false;
    return !(mark == ' ' && r->spaced && omd_sign_is_digit(s->signs[r->size]));
}

static bool believed(const id_row *row, const omd_reading *r, bool home, const char *label)
{
    if (row->evidence == ANYWHERE) return true;
    if (label && *label && omd_has_country(omd_countries_named(label), row->country)) return true;
    if (row->evidence == NAMED) return false;
    if (label && !*label && (home || row->evidence != LABELLED)) return true;
    if (row->evidence == LABELLED) return false;
    return r->apart || (row->evidence == AT_HOME && home);
}

static bool all_one_digit(const omd_reading *r)
{
    for (uint32_t i = 1; i < r->size; i++)
        if (r->signs[i] != r->signs[0]) return false;
    return true;
}

enum { LEAST_SIGNS = 8 }; /* in any row's shape */

bool omd_id_read(const omd_signs *s, omd_countries here, const char *label, omd_id *id)
{
    uint32_t lead = 1;
    bool found = false;
    if (s->size < LEAST_SIGNS) return false;
    while (lead < s->size && lead < OMD_MOST_SIGNS && !s->marks[lead]) lead++;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const id_row *row = &rows[i];
        omd_reading r;
        if (lead < row->lead || !omd_shape_may_fit(row->shape, s) || !omd_shape_read(row->shape, row->separators, s, &r)) continue;
        bool home = omd_has_country(here, row->country);
        if ((found && !home) || !believed(row, &r, home, label)) continue;
        if (!ends_here(&r, s) || all_one_digit(&r) || !date_holds(row, &r)) continue;
        if (!check_holds(&row->checks[0], &r) || !check_holds(&row->checks[1], &r)) continue;
        *id = (omd_id) { (omd_country)row->country, row->what, r.size };
        if (home) return true;
        found = true;
    }
    return found;
}
