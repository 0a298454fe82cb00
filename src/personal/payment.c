/* payment.c - knows card numbers by issuer, length and sum, accounts by country */
#include "payment.h"

#include <string.h>

#include "checksum.h"

/* Numbers whose first digits lie between `low` and `high`. Bit n of `lengths` stands for
 * n digits; those of `weak` want a label. */
typedef struct {
    const char *what, *low, *high;
    uint32_t lengths, weak;
} card_row;

#define L(n) (1u << (n))
#define L12_TO_19 (L(12) | L(13) | L(14) | L(15) | L(16) | L(17) | L(18) | L(19))

static const card_row cards[] = {
    { "Dankort", "5019", "5019", L(16), 0 },
    { "Visa", "4", "4", L(13) | L(16) | L(19), L(13) | L(19) },
    { "Mastercard", "51", "55", L(16), 0 },
    { "Mastercard", "2221", "2720", L(16), 0 },
    { "American Express", "34", "34", L(15), 0 },
    { "American Express", "37", "37", L(15), 0 },
    { "Diners Club", "300", "305", L(14), L(14) },
    { "Diners Club", "36", "36", L(14), L(14) },
    { "Diners Club", "38", "39", L(14), L(14) },
    { "Discover", "6011", "6011", L(16), 0 },
    { "Discover", "644", "649", L(16), 0 },
    { "Discover", "65", "65", L(16), 0 },
    { "JCB", "3528", "3589", L(16), 0 },
    { "UnionPay", "62", "62", L(16) | L(17) | L(18) | L(19), L(17) | L(18) | L(19) },
    { "Maestro", "50", "50", L12_TO_19, L12_TO_19 & ~L(16) },
    { "Maestro", "56", "69", L12_TO_19, L12_TO_19 & ~L(16) },
};

typedef struct {
    char country[3];
    uint8_t length;
} iban_row;

static const iban_row ibans[] = {
    { "AD", 24 }, { "AE", 23 }, { "AL", 28 }, { "AT", 20 }, { "AZ", 28 }, { "BA", 20 }, { "BE", 16 }, { "BG", 22 },
    { "BH", 22 }, { "BR", 29 }, { "BY", 28 }, { "CH", 21 }, { "CR", 22 }, { "CY", 28 }, { "CZ", 24 }, { "DE", 22 },
    { "DK", 18 }, { "DO", 28 }, { "EE", 20 }, { "EG", 29 }, { "ES", 24 }, { "FI", 18 }, { "FO", 18 }, { "FR", 27 },
    { "GB", 22 }, { "GE", 22 }, { "GI", 23 }, { "GL", 18 }, { "GR", 27 }, { "GT", 28 }, { "HR", 21 }, { "HU", 28 },
    { "IE", 22 }, { "IL", 23 }, { "IS", 26 }, { "IT", 27 }, { "JO", 30 }, { "KW", 30 }, { "KZ", 20 }, { "LB", 28 },
    { "LI", 21 }, { "LT", 20 }, { "LU", 20 }, { "LV", 21 }, { "MC", 27 }, { "MD", 24 }, { "ME", 22 }, { "MK", 19 },
    { "MR", 27 }, { "MT", 31 }, { "MU", 30 }, { "NL", 18 }, { "NO", 15 }, { "PK", 24 }, { "PL", 28 }, { "PS", 29 },
    { "PT", 25 }, { "QA", 29 }, { "RO", 24 }, { "RS", 22 }, { "SA", 24 }, { "SE", 24 }, { "SI", 19 }, { "SK", 24 },
    { "SM", 27 }, { "TN", 24 }, { "TR", 26 }, { "UA", 29 }, { "VA", 22 }, { "XK", 20 },
};

enum { LONGEST_CARD = 19, LONGEST_IBAN = 31 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Whether a number of `size` signs may end here: not in the middle of a longer one. */
static bool ends_at(const omd_signs *s, uint32_t size)
{
    return size >= s->size || (s->marks[size] && !strchr("-./:", s->marks[size]));
}

static bool in_range(const card_row *row, const char *digits)
{
    size_t size = strlen(row->low);
    return memcmp(digits, row->low, size) >= 0 && memcmp(digits, row->high, size) <= 0;
}

static const card_row *issuer(const char *digits, uint32_t size, bool labelled)
{
    for (size_t i = 0; i < sizeof cards / sizeof *cards; i++) {
        uint32_t lengths = labelled ? cards[i].lengths : cards[i].lengths & ~cards[i].weak;
        if (lengths >> size & 1 && in_range(&cards[i], digits)) return &cards[i];
    }
    return NULL;
}

/* Groups of a card have four to six digits, the last one may have fewer. */
bool omd_card_read(const omd_signs *s, bool labelled, omd_payment *found)
{
    uint32_t size = 0, group = 0;
    while (size < s->size && is_digit(s->signs[size])) {
        char mark = size ? s->marks[size] : 0;
        if (mark) {
            if (!strchr(" -._", mark) || group < 4 || group > 6) break;
            group = 0;
        }
        if (size > LONGEST_CARD) return false;
        size++;
        group++;
    }
    for (; size >= 12; size--) {
        const card_row *row = size <= LONGEST_CARD && ends_at(s, size) ? issuer(s->signs, size, labelled) : NULL;
        if (!row || !omd_luhn(s->signs, size)) continue;
        *found = (omd_payment) { row->what, size };
        return true;
    }
    return false;
}

static uint32_t iban_length(const char *country)
{
    for (size_t i = 0; i < sizeof ibans / sizeof *ibans; i++)
        if (memcmp(ibans[i].country, country, 2) == 0) return ibans[i].length;
    return 0;
}

uint32_t omd_iban_shaped(const omd_signs *s)
{
    uint32_t length = s->size >= 15 && !is_digit(s->signs[0]) ? iban_length(s->signs) : 0;
    if (!length || s->size < length || !is_digit(s->signs[2]) || !is_digit(s->signs[3])) return 0;
    for (uint32_t i = 1; i < length; i++)
        if (s->marks[i] && !strchr(" -.", s->marks[i])) return 0;
    return ends_at(s, length) ? length : 0;
}

bool omd_iban_read(const omd_signs *s, omd_payment *found)
{
    char turned[LONGEST_IBAN];
    uint32_t length = omd_iban_shaped(s);
    if (!length) return false;
    memcpy(turned, s->signs + 4, length - 4); /* country and check digits go last */
    memcpy(turned + length - 4, s->signs, 4);
    if (omd_modulo(turned, length, 97) != 1) return false;
    *found = (omd_payment) { "IBAN", length };
    return true;
}

bool omd_norwegian_account_read(const omd_signs *s, omd_payment *found)
{
    if (s->size < 11 || !ends_at(s, 11)) return false;
    for (uint32_t i = 0; i < 11; i++) {
        bool place = i == 4 || i == 6;
        if (!is_digit(s->signs[i]) || (i && s->marks[i] && !(place && strchr(". ", s->marks[i])))) return false;
    }
    if (omd_weighted(s->signs, 11, "54327654321") % 11 != 0) return false;
    *found = (omd_payment) { "NO account", 11 };
    return true;
}
