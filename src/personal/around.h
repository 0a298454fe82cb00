/* around.h - what the words around a number say */
#ifndef OMD_PERSONAL_AROUND_H
#define OMD_PERSONAL_AROUND_H

#include "scan.h"

/* The token that holds this place of the view. */
uint32_t omd_token_at(const omd_text *t, uint32_t view);

typedef struct {
    uint32_t first, last; /* tokens, `last` not included */
} omd_span;

/* The sentence that the token stands in. */
omd_span omd_sentence_around(const omd_scan *s, uint32_t token);

/* Whether a form ends in a word of the list, "berg lund ", with so many bytes before it. */
bool omd_has_ending(const char *form, size_t size, const char *endings, size_t least);
bool omd_ends_in(const omd_scan *s, uint32_t token, const char *endings, uint32_t least);

/* Whether the word is one of that kind: see omd_is_kind_of(). */
bool omd_is_a(const omd_scan *s, uint32_t token, char mark);

/* Whether the form stands under that mark in src/names/first_names.txt: see omd_is_listed(). */
bool omd_is_marked_as(const omd_scan *s, uint32_t token, char mark);

/* Whether the form begins with a word of the list, each followed by a blank. */
bool omd_begins_with(const omd_scan *s, uint32_t token, const char *beginnings);

/* Whether the token's form is a word of the list, which begins and ends with a blank. */
bool omd_is_form(const omd_scan *s, uint32_t token, const char *list);

/* "he", "hon": for omd_is_form(). */
extern const char omd_others[];

/* Whether a possessive makes the noun ours, as far back as `least`: "our night line". */
bool omd_is_ours(const omd_scan *s, uint32_t token, uint32_t least);

/* All classes in a span. */
omd_word omd_classes_in(const omd_scan *s, uint32_t first, uint32_t last);

typedef struct {
    omd_word classes; /* of the nearest word that says what a number is; 0: none */
    uint32_t token;
    uint32_t distance; /* words between */
    bool number;       /* "nr", "no", "#" stands before the number */
} omd_label;

/* For a number from token `first` to before `last`: looks left, then right. */
omd_label omd_label_of(const omd_scan *s, uint32_t first, uint32_t last);

/* Whether the text presents what stands there as the business's own phone, address
 * or mailbox: "ring oss på", "our helpline", the block under the closing line. */
bool omd_is_own_phone(const omd_scan *s, uint32_t first, uint32_t last);
bool omd_is_own_place(const omd_scan *s, uint32_t first, uint32_t last);
bool omd_is_own_mail(const omd_scan *s, uint32_t first, uint32_t last);

/* The token where the closing line begins ("Mvh"), or token_count. */
uint32_t omd_closing_line(const omd_scan *s);

/* Whether a token is this one mark. */
static inline bool omd_is_mark(const omd_scan *s, uint32_t token, uint32_t point)
{
    const omd_token *t = &s->t->tokens[token];
    return t->kind == OMD_MARK && s->t->points[t->view] == point;
}

#endif
