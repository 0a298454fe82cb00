/* checksum.c - the sums that identity, card and account numbers end in */
#include "checksum.h"

/* Doubles every second digit from the right, the last one not. */
bool omd_luhn(const char *digits, uint32_t size)
{
    int sum = 0;
    for (uint32_t i = 0; i < size; i++) {
        int digit = digits[i] - '0';
        if ((size - i) % 2 == 0) digit *= 2;
        sum += digit > 9 ? digit - 9 : digit;
    }
    return size > 0 && sum % 10 == 0;
}

/* The group of the pentagon's turns and flips: catches every swap of neighbours. */
static unsigned turn(unsigned a, unsigned b)
{
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
    return b < 5 ? 5 + (a + 5 - b) % 5 : (a + 5 - b) % 5;
}

bool omd_verhoeff(const char *digits, uint32_t size)
{
    static const char places[8][11] = {
        "0123456789", "1576283094", "5803796142", "8916043527",
        "9453126870", "4286573901", "2793806415", "7046913258",
    };
    unsigned sum = 0;
    for (uint32_t i = 0; i < size; i++) {
        unsigned digit = (unsigned)(digits[size - 1 - i] - '0');
        sum = turn(sum, (unsigned)(places[i % 8][digit] - '0'));
    }
    return size > 0 && sum == 0;
}

bool omd_iso_11_10(const char *digits, uint32_t size)
{
    int product = 10;
    for (uint32_t i = 0; i + 1 < size; i++) {
        int sum = (digits[i] - '0' + product) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return size > 1 && (product + digits[size - 1] - '0') % 10 == 1;
}

uint32_t omd_modulo(const char *text, uint32_t size, uint32_t modulus)
{
    uint32_t rest = 0;
    for (uint32_t i = 0; i < size; i++) {
        if (text[i] >= 'A') rest = (rest * 100 + (uint32_t)(text[i] - 'A' + 10)) % modulus;
        else rest = (rest * 10 + (uint32_t)(text[i] - '0')) % modulus;
    }
    return rest;
}

static int weight_of(char w)
{
    return w == 'A' ? 10 : w == '-' ? -1 : w - '0';
}

int omd_weighted(const char *digits, uint32_t size, const char *weights)
{
    int sum = 0;
    for (uint32_t i = 0; i < size && weights[i]; i++) sum += (digits[i] - '0') * weight_of(weights[i]);
    return sum;
}

int omd_weighted_digits(const char *digits, uint32_t size, const char *weights)
{
    int sum = 0;
    for (uint32_t i = 0; i < size && weights[i]; i++) {
        int product = (digits[i] - '0') * weight_of(weights[i]);
        sum += product / 10 + product % 10;
    }
    return sum;
}
