/* omdome_spelling.h - finds misspelt words in texts; a library beside omdome.h
 *
 *     omd_speller *s = omd_speller_new();
 *     omd_speller_load(s, dictionary, size);
 *     const omd_report *report;
 *     if (omd_speller_check(s, NULL, text, text_size, &report) == 0)
 *         for (uint32_t i = 0; i < report->finding_count; i++)
 *             puts(report->findings[i].message);
 *     omd_speller_free(s);
 *
 * Failures are those of omdome.h. All spellers of a process are used by one thread at a time. */
#ifndef OMDOME_SPELLING_H
#define OMDOME_SPELLING_H

#include "omdome.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct omd_speller omd_speller;

/* Returns NULL when memory is out. */
omd_speller *omd_speller_new(void);
void omd_speller_free(omd_speller *s);

/* Adds a dictionary, as repack writes it. The bytes must be aligned to 8 and may go when this
 * returns. Two of one language (en-GB, en-US) go together: a word that either knows is right. */
int omd_speller_load(omd_speller *s, const void *dictionary, size_t size);

/* Language of messages; "sv" or "en", which is the default. */
void omd_speller_set_locale(omd_speller *s, const char *locale);

typedef struct {
    const char *language;       /* "sv", "en" ... or "auto", by sentence; NULL is "auto" */
    const omd_context *context; /* or NULL: its names and addresses are left alone */
} omd_spelling_request;

/* Checks a text. Findings have the rules "spelling.unknown" and "spelling.compound" (a word
 * written as two) and are hints; only the second kind comes with a replacement. `request`
 * may be NULL. The report lives until the next call with `s`. */
int omd_speller_check(omd_speller *s, const omd_spelling_request *request, const char *text,
                      size_t size, const omd_report **report);

/* Whether a word is right, in a language or ("auto", NULL) in any that is loaded. */
bool omd_speller_knows(omd_speller *s, const char *language, const char *word, size_t size);

/* What may be meant, best first, until the next call with `s`. Returns how many. */
uint32_t omd_speller_suggest(omd_speller *s, const char *language, const char *word, size_t size,
                             const char *const **suggestions);

/* From here on the word is right, in all languages. */
int omd_speller_add(omd_speller *s, const char *word, size_t size);

/* A stretch of a text and what stands there in the mended one; both in UTF-16 units. */
typedef struct {
    uint32_t start, end;
    uint32_t mended_start, mended_end;
    bool split; /* a compound taken apart; otherwise a correction */
} omd_mend;

typedef struct {
    const char *text; /* NUL-ended */
    size_t size;
    const omd_mend *mends;
    uint32_t count;
} omd_mended;

/* The text as it may have been meant: misspelt words by their best correction, compounds
 * taken apart. A checker that is given this text too finds what hides in bad spelling. */
int omd_speller_mend(omd_speller *s, const omd_spelling_request *request, const char *text,
                     size_t size, const omd_mended **mended);

/* omd_check() with spelling: adds what omd_speller_check() finds, and what the checker sees in
 * the mended text only, one degree less grave. Belongs to `c` and `s`, and lives until the
 * next call with either. A text in a language without dictionary is checked all the same. */
int omd_check_spelling(omd_checker *c, omd_speller *s, const omd_request *request, const char *text,
                       size_t size, const omd_report **report);

#ifdef __cplusplus
}
#endif
#endif
