/* packs.h - the built packs, for tests that need whole rules */
#ifndef OMD_TEST_PACKS_H
#define OMD_TEST_PACKS_H

#include "omdome.h"

/* The bytes of build/packs/<code>.pack (or of the folder that OMDOME_PACKS names), to be
 * freed; the test fails where there is none: `make packs` makes it. */
void *test_pack(const char *code, size_t *size);

/* The same of build/packs/<code>.scores. */
void *test_scores(const char *code, size_t *size);

/* A checker with Swedish and English and their scores, to be closed by test_close(). */
omd_checker *test_checker(void);
omd_checker *test_checker_with(void *(*resize)(void *, void *, size_t), void *context);
void test_close(omd_checker *c);

/* Checks a NUL-ended text; the test fails where that fails. */
const omd_report *test_check(omd_checker *c, omd_kind kind, const char *language, const char *text);

/* The first finding of a rule, or NULL. */
const omd_finding *test_finding(const omd_report *report, const char *rule);

/* The stretch of `text` between two UTF-16 offsets, or the text with that stretch
 * replaced; valid until the next call. */
const char *test_slice(const char *text, uint32_t start, uint32_t end);
const char *test_replaced(const char *text, const omd_replacement *replacement);

#endif
