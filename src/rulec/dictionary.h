/* dictionary.h - the inflections of a word, from a hunspell dictionary used forwards
 *
 * hunspell's stemmer goes from form to stem and errs ("reviews" → "view"); we start from
 * an entry and apply its affixes, so nothing but true forms of that entry comes out. */
#ifndef OMD_DICTIONARY_H
#define OMD_DICTIONARY_H

#include <stdbool.h>
#include <stddef.h>

typedef struct dictionary dictionary;

typedef void dictionary_each(void *context, const char *form);

/* Opens <base>.aff and <base>.dic ("/usr/share/hunspell/sv_SE"), in UTF-8 or Latin-1.
 * NULL with a reason in `error` (room bytes) where that fails. */
dictionary *dictionary_open(const char *base, char *error, size_t room);
void dictionary_close(dictionary *d);

/* Calls `each` with every form of `lemma`, itself first; no form twice. Forms with
 * apostrophes, and compound-only ones, are left out. Returns the number, 0: no such entry. */
size_t dictionary_forms(const dictionary *d, const char *lemma, dictionary_each *each, void *context);

/* Whether `word` (folded to lower case) is an entry or a form of one. The first call
 * expands the whole dictionary. */
bool dictionary_has(dictionary *d, const char *word);

/* Calls `each` with the forms that begin with `prefix` and end with `ending` (either may
 * be ""), in no order. */
size_t dictionary_matching(dictionary *d, const char *prefix, const char *ending,
                           dictionary_each *each, void *context);

#endif
