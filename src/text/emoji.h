/* emoji.h - emoji sequences and ASCII smileys */
#ifndef OMD_EMOJI_H
#define OMD_EMOJI_H

#include "text.h"

/* Returns the end of the emoji sequence (skin tone, family, flag) that begins at `at`. */
uint32_t omd_emoji_end(const omd_text *t, uint32_t at);

/* Returns the end of the smiley ":-)" that begins at `at`, or 0. */
uint32_t omd_smiley_end(const omd_text *t, uint32_t at);

/* An emoji without skin tone and style: what rules spell. Writes at most OMD_MAX_FORM
 * bytes and NUL, returns the length. */
uint32_t omd_emoji_form(const omd_text *t, uint32_t at, uint32_t end, char *form);

#endif
