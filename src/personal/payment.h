/* payment.h - which strings are card numbers and bank accounts */
#ifndef OMD_PERSONAL_PAYMENT_H
#define OMD_PERSONAL_PAYMENT_H

#include "national_id.h"

typedef struct {
    const char *what; /* "Visa", "IBAN" */
    uint32_t size;    /* signs used */
} omd_payment;

/* Both read from the first sign. `labelled`: a word beside it speaks of a card; without,
 * the lengths that other numbers have too (EAN, parcel numbers) are not believed. */
bool omd_card_read(const omd_signs *s, bool labelled, omd_payment *found);
bool omd_iban_read(const omd_signs *s, omd_payment *found);

/* The signs of what is written like an IBAN, right or not; 0: it is none. */
uint32_t omd_iban_shaped(const omd_signs *s);

/* Norway: dddd.dd.ddddd, its sum included. */
bool omd_norwegian_account_read(const omd_signs *s, omd_payment *found);

#endif
