/* account.h - bank accounts that only their label tells */
#ifndef OMD_PERSONAL_ACCOUNT_H
#define OMD_PERSONAL_ACCOUNT_H

#include "around.h"

/* The group after the account that begins with group `g`, or `g` where there is none;
 * `*view`: where it begins, its label included for a clearing number. */
uint32_t omd_account_end(const omd_scan *s, uint32_t g, const omd_label *label, uint32_t *view);

#endif
