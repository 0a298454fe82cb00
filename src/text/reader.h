/* reader.h - what the files that fill an omd_text share; nobody else includes it */
#ifndef OMD_READER_H
#define OMD_READER_H

#include "text.h"

enum { OMD_B_POINTS, OMD_B_PLACES, OMD_B_ENDS, OMD_B_TOKENS, OMD_B_FORMS, OMD_B_SENTENCES };

/* Fill the view, the tokens, the quotations, the sentences: in this order. The first
 * two and the last may fail for want of memory. */
bool omd_read_view(omd_text *t, bool plain);
bool omd_read_tokens(omd_text *t);
void omd_read_quotes(omd_text *t);
bool omd_read_sentences(omd_text *t);

/* The first code point of a token. */
static inline uint32_t omd_first_point(const omd_text *t, const omd_token *token)
{
    return t->points[token->view];
}

#endif
