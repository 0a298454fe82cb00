/* mail.h - e-mail addresses, plain and spelt out */
#ifndef OMD_PERSONAL_MAIL_H
#define OMD_PERSONAL_MAIL_H

#include "scan.h"

void omd_find_mail(omd_scan *s);

#endif
