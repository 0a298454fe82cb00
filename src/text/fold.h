/* fold.h - one form for all writings of a word
 *
 * "Å", "å" and "A" with a ring after it are all "å"; "ﬁ" is "fi"; ’ is '. */
#ifndef OMD_FOLD_H
#define OMD_FOLD_H

#include "text.h"

/* Folds `count` code points into `form`, which has room for OMD_MAX_FORM bytes and NUL;
 * what does not fit is cut at a whole code point. Returns the length. */
uint32_t omd_fold_points(const uint32_t *points, uint32_t count, char *form);

#endif
