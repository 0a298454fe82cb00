/* skeleton.h - what a disguised word may stand for */
#ifndef OMD_SKELETON_H
#define OMD_SKELETON_H

#include "text.h"

#define OMD_MAX_SKELETONS 4
/* Every skeleton of a word with its NUL. A look-alike never grows. */
#define OMD_SKELETON_ROOM (OMD_MAX_SKELETONS * (OMD_MAX_FORM + 1))

/* Writes the skeletons of a folded form one after the other, each ended by NUL, and
 * returns how many: "sh!t" gives "shit", "shlt", "sh?t". `*used` is the room taken. */
uint8_t omd_skeletons(const char *form, uint32_t size, char *out, uint32_t *used);

#endif
