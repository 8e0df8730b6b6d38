// Ticks, file time, system time and zones.

#include <windows.h>

#include <sched.h>

#include "object.h"
#include "zone.h"

namespace {

/// From 1601 to 1970, in units of 100 ns.
const LONGLONG EPOCH = 116444736000000000LL;
const LONGLONG SECOND = 10000000LL;

LONGLONG ticks_of(const FILETIME *time)
{
    return static_cast<LONGLONG>((static_cast<ULONGLONG>(time->dwHighDateTime) << 32) | time->dwLowDateTime);
}

void set_ticks(FILETIME *time, LONGLONG ticks)
{
    time->dwLowDateTime = static_cast<DWORD>(ticks);
    time->dwHighDateTime = static_cast<DWORD>(static_cast<ULONGLONG>(ticks) >> 32);
}

void from_calendar(SYSTEMTIME *to, const struct tm &calendar, WORD milliseconds)
{
    to->wYear = static_cast<WORD>(calendar.tm_year + 1900);
    to->wMonth = static_cast<WORD>(calendar.tm_mon + 1);
    to->wDayOfWeek = static_cast<WORD>(calendar.tm_wday);
    to->wDay = static_cast<WORD>(calendar.tm_mday);
    to->wHour = static_cast<WORD>(calendar.tm_hour);
    to->wMinute = static_cast<WORD>(calendar.tm_min);
    to->wSecond = static_cast<WORD>(calendar.tm_sec);
    to->wMilliseconds = milliseconds;
}

BOOL invalid()
{
    SetLastError(ERROR_INVALID_PARAMETER);
    return FALSE;
}

} // namespace

extern "C" {

void Sleep(DWORD milliseconds)
{
    if (milliseconds == 0) {
        sched_yield();
        return;
    }
    timespec left = {static_cast<time_t>(milliseconds / 1000), static_cast<long>(milliseconds % 1000) * 1000000};
    while (nanosleep(&left, &left) != 0 && errno == EINTR) {
    }
}

BOOL SwitchToThread(void) { return sched_yield() == 0; }

ULONGLONG GetTickCount64(void)
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<ULONGLONG>(now.tv_sec) * 1000 + static_cast<ULONGLONG>(now.tv_nsec) / 1000000;
}

DWORD GetTickCount(void) { return static_cast<DWORD>(GetTickCount64()); }

BOOL QueryPerformanceCounter(LARGE_INTEGER *count)
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    count->QuadPart = static_cast<LONGLONG>(now.tv_sec) * 1000000000LL + now.tv_nsec;
    return TRUE;
}

BOOL QueryPerformanceFrequency(LARGE_INTEGER *frequency)
{
    frequency->QuadPart = 1000000000LL;
    return TRUE;
}

void GetSystemTimeAsFileTime(LPFILETIME time)
{
    timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    set_ticks(time, EPOCH + static_cast<LONGLONG>(now.tv_sec) * SECOND + now.tv_nsec / 100);
}

void GetSystemTime(LPSYSTEMTIME time)
{
    FILETIME now;
    GetSystemTimeAsFileTime(&now);
    FileTimeToSystemTime(&now, time);
}

void GetLocalTime(LPSYSTEMTIME time)
{
    SYSTEMTIME now;
    GetSystemTime(&now);
    SystemTimeToTzSpecificLocalTime(nullptr, &now, time);
}

BOOL FileTimeToSystemTime(const FILETIME *time, LPSYSTEMTIME to)
{
    if (!time || !to || ticks_of(time) < 0) {
        return invalid();
    }
    LONGLONG ticks = ticks_of(time);
    LONGLONG whole = ticks / SECOND;
    time_t seconds = static_cast<time_t>(whole - EPOCH / SECOND);
    struct tm calendar;
    if (!gmtime_r(&seconds, &calendar)) {
        return invalid();
    }
    from_calendar(to, calendar, static_cast<WORD>(ticks % SECOND / 10000));
    return TRUE;
}

BOOL SystemTimeToFileTime(const SYSTEMTIME *time, LPFILETIME to)
{
    if (!time || !to || time->wYear < 1601 || time->wMonth < 1 || time->wMonth > 12 || time->wDay < 1 || time->wDay > 31 ||
        time->wHour > 23 || time->wMinute > 59 || time->wSecond > 59 || time->wMilliseconds > 999) {
        return invalid();
    }
    struct tm calendar = {};
    calendar.tm_year = time->wYear - 1900;
    calendar.tm_mon = time->wMonth - 1;
    calendar.tm_mday = time->wDay;
    calendar.tm_hour = time->wHour;
    calendar.tm_min = time->wMinute;
    calendar.tm_sec = time->wSecond;
    time_t seconds = timegm(&calendar);
    if (calendar.tm_mday != time->wDay) {
        return invalid();
    }
    set_ticks(to, EPOCH + static_cast<LONGLONG>(seconds) * SECOND + time->wMilliseconds * 10000LL);
    return TRUE;
}

LONG CompareFileTime(const FILETIME *left, const FILETIME *right)
{
    ULONGLONG a = static_cast<ULONGLONG>(ticks_of(left)), b = static_cast<ULONGLONG>(ticks_of(right));
    return a < b ? -1 : a > b ? 1 : 0;
}

BOOL SystemTimeToTzSpecificLocalTime(const TIME_ZONE_INFORMATION *zone, const SYSTEMTIME *time, LPSYSTEMTIME to)
{
    FILETIME instant;
    if (!to || !SystemTimeToFileTime(time, &instant)) {
        return invalid();
    }
    if (zone) {
        set_ticks(&instant, ticks_of(&instant) - sluicegate::bias_of(*zone, ticks_of(&instant), true) * 60 * SECOND);
        return FileTimeToSystemTime(&instant, to);
    }
    time_t seconds = static_cast<time_t>((ticks_of(&instant) - EPOCH) / SECOND);
    struct tm calendar;
    if (!localtime_r(&seconds, &calendar)) {
        return invalid();
    }
    from_calendar(to, calendar, time->wMilliseconds);
    return TRUE;
}

BOOL FileTimeToLocalFileTime(const FILETIME *time, LPFILETIME to)
{
    if (!time || !to) {
        return invalid();
    }
    time_t seconds = static_cast<time_t>((ticks_of(time) - EPOCH) / SECOND);
    struct tm calendar;
    if (!localtime_r(&seconds, &calendar)) {
        return invalid();
    }
    set_ticks(to, ticks_of(time) + static_cast<LONGLONG>(calendar.tm_gmtoff) * SECOND);
    return TRUE;
}

errno_t localtime_s(struct tm *result, const time_t *time) { return result && time && localtime_r(time, result) ? 0 : EINVAL; }
errno_t gmtime_s(struct tm *result, const time_t *time) { return result && time && gmtime_r(time, result) ? 0 : EINVAL; }

} // extern "C"
