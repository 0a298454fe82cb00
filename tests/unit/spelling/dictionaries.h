/* dictionaries.h - the built dictionaries, for tests */
#ifndef TEST_DICTIONARIES_H
#define TEST_DICTIONARIES_H

#include "../../../src/spelling/engine.h"
#include "omdome_spelling.h"

/* The bytes of a dictionary, to be freed. */
void *test_dictionary(const char *code, size_t *size);

/* A speller with these dictionaries, which live until test_speller_free(). */
omd_speller *test_speller(const char *first, const char *second);
void test_speller_free(omd_speller *s);

/* What is found in a text: "unknown:ord compound:sär skrivning ", until the next call. */
const char *test_spelling(omd_speller *s, const omd_spelling_request *request, const char *text);

#endif
