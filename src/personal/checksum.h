/* checksum.h - the sums that identity, card and account numbers end in */
#ifndef OMD_PERSONAL_CHECKSUM_H
#define OMD_PERSONAL_CHECKSUM_H

#include <stdbool.h>
#include <stdint.h>

/* All take ASCII digits; `size` of them. */
bool omd_luhn(const char *digits, uint32_t size);
bool omd_verhoeff(const char *digits, uint32_t size);

/* ISO 7064 MOD 11,10: Steuer-ID, OIB. */
bool omd_iso_11_10(const char *digits, uint32_t size);

/* The number modulo `modulus`; capitals count as 10 to 35 and take two places (IBAN). */
uint32_t omd_modulo(const char *text, uint32_t size, uint32_t modulus);

/* Σ weight × digit. A weight is '0' to '9', 'A' for 10 or '-' for −1; a digit whose
 * weights have run out counts nothing. */
int omd_weighted(const char *digits, uint32_t size, const char *weights);

/* Σ of the digits of each weight × digit: the German pension number. */
int omd_weighted_digits(const char *digits, uint32_t size, const char *weights);

#endif
