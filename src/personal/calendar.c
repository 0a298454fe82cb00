/* calendar.c - which days exist */
#include "calendar.h"

bool omd_is_date(int year, int month, int day)
{
    static const signed char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (month < 1 || month > 12 || day < 1) return false;
    bool leap = year % 4 == 0 && (year < 100 || year % 100 != 0 || year % 400 == 0);
    return day <= days[month - 1] + (month == 2 && leap);
}
