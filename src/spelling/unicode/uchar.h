/* uchar.h - what hunspell may ask of ICU: the forms of a letter
 *
 * In OpenOffice hunspell has no table of letters but asks ICU, by including this name. Here the
 * answers come from its own table after all, made small (src/letters). */
#ifndef OMD_UCHAR_H
#define OMD_UCHAR_H

#include "letters_table.h"

static inline unsigned omd_letter_kind(unsigned short c)
{
    return letter_kind[letter_block[c >> 6] << 6 | (c & 63)];
}

static inline unsigned short u_toupper(unsigned short c)
{
    return static_cast<unsigned short>(c + letter_upper[omd_letter_kind(c)]);
}

static inline unsigned short u_tolower(unsigned short c)
{
    return static_cast<unsigned short>(c + letter_lower[omd_letter_kind(c)]);
}

static inline int u_isalpha(unsigned short c)
{
    return omd_letter_kind(c) != 0;
}
#endif
