// DATE: days and fractions of a day since 30 December 1899.

#include <oleauto.h>

#include <math.h>

namespace {

const LONGLONG seconds_of_day = 86400;
/// From 1 March of the year 0 to 30 December 1899.
const LONGLONG epoch_day = 693899;

/// Days since 1 March of the year 0, in the Gregorian calendar.
LONGLONG day_number(LONGLONG year, LONGLONG month, LONGLONG day)
{
    LONGLONG y = month > 2 ? year : year - 1;
    LONGLONG m = month > 2 ? month - 3 : month + 9;
    return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day - 1;
}

int length_of_month(int year, int month)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && is_leap ? 29 : lengths[month - 1];
}

} // namespace

extern "C" {

INT SystemTimeToVariantTime(SYSTEMTIME *time, DATE *date)
{
    if (!time || !date || time->wYear < 100 || time->wYear > 9999 || time->wMonth < 1 || time->wMonth > 12 || time->wDay < 1 ||
        time->wDay > length_of_month(time->wYear, time->wMonth) || time->wHour > 23 || time->wMinute > 59 || time->wSecond > 59) {
        return FALSE;
    }
    double days = static_cast<double>(day_number(time->wYear, time->wMonth, time->wDay) - epoch_day);
    double fraction = static_cast<double>(time->wHour * 3600 + time->wMinute * 60 + time->wSecond) / seconds_of_day;
    // Before the epoch the fraction counts away from zero.
    *date = days < 0 ? days - fraction : days + fraction;
    return TRUE;
}

INT VariantTimeToSystemTime(DATE date, SYSTEMTIME *time)
{
    // 1 January 100 to 31 December 9999.
    if (!time || !(date > -657435.0) || !(date < 2958466.0)) {
        return FALSE;
    }
    double whole = trunc(date);
    LONGLONG second = llround(fabs(date - whole) * seconds_of_day);
    LONGLONG day = static_cast<LONGLONG>(whole) + epoch_day + second / seconds_of_day;
    second %= seconds_of_day;
    LONGLONG weekday = (day + 3) % 7; // 1 March of the year 0 was a Wednesday.
    LONGLONG year = (10000 * day + 14780) / 3652425;
    LONGLONG rest = day - (365 * year + year / 4 - year / 100 + year / 400);
    if (rest < 0) {
        year--;
        rest = day - (365 * year + year / 4 - year / 100 + year / 400);
    }
    LONGLONG month = (100 * rest + 52) / 3060;
    time->wYear = static_cast<WORD>(year + (month + 2) / 12);
    time->wMonth = static_cast<WORD>((month + 2) % 12 + 1);
    time->wDay = static_cast<WORD>(rest - (month * 306 + 5) / 10 + 1);
    time->wDayOfWeek = static_cast<WORD>(weekday);
    time->wHour = static_cast<WORD>(second / 3600);
    time->wMinute = static_cast<WORD>(second / 60 % 60);
    time->wSecond = static_cast<WORD>(second % 60);
    time->wMilliseconds = 0;
    return TRUE;
}

} // extern "C"
