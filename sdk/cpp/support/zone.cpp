// Time zones: the rules of a zone, the zone of the process, and the conversions from local time.

#include "zone.h"

#include "object.h"
#include "text_codec.h"

namespace {

const LONGLONG EPOCH = 116444736000000000LL;
const LONGLONG SECOND = 10000000LL;

LONGLONG ticks_of(const FILETIME &time)
{
    return static_cast<LONGLONG>((static_cast<ULONGLONG>(time.dwHighDateTime) << 32) | time.dwLowDateTime);
}
FILETIME time_of(LONGLONG ticks) { return {static_cast<DWORD>(ticks), static_cast<DWORD>(static_cast<ULONGLONG>(ticks) >> 32)}; }

/// The moment of a change in a year, in local ticks. Without a year the day counts weeks: the fifth is the last.
LONGLONG change_in(const SYSTEMTIME &rule, WORD year)
{
    SYSTEMTIME date = rule;
    FILETIME file = {};
    if (rule.wYear == 0) {
        date.wYear = year;
        date.wDay = 1;
        date.wDayOfWeek = 0;
        SYSTEMTIME first = {};
        if (!SystemTimeToFileTime(&date, &file) || !FileTimeToSystemTime(&file, &first)) {
            return 0;
        }
        int day = 1 + (rule.wDayOfWeek - first.wDayOfWeek + 7) % 7 + 7 * (rule.wDay - 1);
        const int days[] = {31, year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        while (day > days[rule.wMonth - 1]) {
            day -= 7;
        }
        date.wDay = static_cast<WORD>(day);
    }
    return SystemTimeToFileTime(&date, &file) ? ticks_of(file) : 0;
}

/// The offset in seconds east of Greenwich, and the name, at a moment.
long offset_at(time_t moment, bool *daylight, std::wstring *name)
{
    struct tm local;
    if (!localtime_r(&moment, &local)) {
        return 0;
    }
    *daylight = local.tm_isdst > 0;
    *name = sluicegate::widen(local.tm_zone);
    return local.tm_gmtoff;
}

/// The local date of a change as a rule: which such day of its month.
void put_rule(SYSTEMTIME *rule, time_t moment, long offset_before)
{
    time_t local = moment + offset_before;
    struct tm date;
    gmtime_r(&local, &date);
    memset(rule, 0, sizeof(*rule));
    rule->wMonth = static_cast<WORD>(date.tm_mon + 1);
    rule->wDayOfWeek = static_cast<WORD>(date.tm_wday);
    struct tm next_week;
    time_t later = local + 7 * 86400;
    gmtime_r(&later, &next_week);
    rule->wDay = static_cast<WORD>(next_week.tm_mon != date.tm_mon ? 5 : (date.tm_mday + 6) / 7);
    rule->wHour = static_cast<WORD>(date.tm_hour);
    rule->wMinute = static_cast<WORD>(date.tm_min);
}

} // namespace

namespace sluicegate {

LONGLONG bias_of(const TIME_ZONE_INFORMATION &zone, LONGLONG ticks, bool universal)
{
    LONGLONG standard = zone.Bias + zone.StandardBias;
    if (zone.StandardDate.wMonth == 0 || zone.DaylightDate.wMonth == 0 || zone.StandardDate.wMonth > 12 || zone.DaylightDate.wMonth > 12) {
        return zone.Bias;
    }
    LONGLONG daylight = zone.Bias + zone.DaylightBias;
    FILETIME file = time_of(universal ? ticks - standard * 60 * SECOND : ticks);
    SYSTEMTIME local = {};
    if (!FileTimeToSystemTime(&file, &local)) {
        return standard;
    }
    // The rules are in local time: that of before each change.
    LONGLONG begin = change_in(zone.DaylightDate, local.wYear) + (universal ? standard * 60 * SECOND : 0);
    LONGLONG end = change_in(zone.StandardDate, local.wYear) + (universal ? daylight * 60 * SECOND : 0);
    bool inside = begin < end ? ticks >= begin && ticks < end : !(ticks >= end && ticks < begin);
    return inside ? daylight : standard;
}

} // namespace sluicegate

extern "C" {

DWORD GetTimeZoneInformation(LPTIME_ZONE_INFORMATION zone)
{
    if (!zone) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return TIME_ZONE_ID_INVALID;
    }
    memset(zone, 0, sizeof(*zone));
    tzset();
    time_t now = time(nullptr);
    bool daylight_now = false, daylight = false;
    std::wstring name, other;
    long offset_now = offset_at(now, &daylight_now, &name);
    struct tm year;
    localtime_r(&now, &year);
    struct tm first = {};
    first.tm_year = year.tm_year;
    first.tm_mday = 1;
    time_t start = timegm(&first);
    long standard = offset_now, summer = offset_now;
    std::wstring standard_name = name, summer_name = name;
    int changes = 0;
    // By days, and then the second of the change by halving.
    for (time_t day = start; day < start + 366 * 86400; day += 86400) {
        bool daylight_before, daylight_after;
        std::wstring name_before, name_after;
        long before = offset_at(day, &daylight_before, &name_before), after = offset_at(day + 86400, &daylight_after, &name_after);
        if (daylight_before == daylight_after) {
            continue;
        }
        time_t low = day, high = day + 86400;
        while (high - low > 1) {
            time_t middle = low + (high - low) / 2;
            offset_at(middle, &daylight, &other);
            (daylight == daylight_before ? low : high) = middle;
        }
        put_rule(daylight_after ? &zone->DaylightDate : &zone->StandardDate, high, before);
        (daylight_after ? summer : standard) = after;
        (daylight_after ? summer_name : standard_name) = name_after;
        changes++;
    }
    if (changes != 2) {
        memset(&zone->StandardDate, 0, sizeof(zone->StandardDate));
        memset(&zone->DaylightDate, 0, sizeof(zone->DaylightDate));
        standard = summer = offset_now;
    }
    zone->Bias = static_cast<LONG>(-standard / 60);
    zone->DaylightBias = changes == 2 ? static_cast<LONG>((standard - summer) / 60) : 0;
    standard_name.copy(zone->StandardName, 31);
    summer_name.copy(zone->DaylightName, 31);
    return changes != 2 ? TIME_ZONE_ID_UNKNOWN : daylight_now ? TIME_ZONE_ID_DAYLIGHT : TIME_ZONE_ID_STANDARD;
}

BOOL TzSpecificLocalTimeToSystemTime(const TIME_ZONE_INFORMATION *zone, const SYSTEMTIME *local, LPSYSTEMTIME to)
{
    FILETIME file;
    if (!local || !to || !SystemTimeToFileTime(local, &file)) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    if (zone) {
        file = time_of(ticks_of(file) + sluicegate::bias_of(*zone, ticks_of(file), false) * 60 * SECOND);
    } else if (!LocalFileTimeToFileTime(&file, &file)) {
        return FALSE;
    }
    return FileTimeToSystemTime(&file, to);
}

BOOL LocalFileTimeToFileTime(const FILETIME *local, LPFILETIME to)
{
    if (!local || !to) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    time_t seconds = static_cast<time_t>((ticks_of(*local) - EPOCH) / SECOND);
    struct tm date;
    if (!gmtime_r(&seconds, &date)) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    date.tm_isdst = -1;
    time_t universal = mktime(&date);
    *to = time_of(ticks_of(*local) + static_cast<LONGLONG>(universal - seconds) * SECOND);
    return TRUE;
}

void GetSystemTimePreciseAsFileTime(LPFILETIME time) { GetSystemTimeAsFileTime(time); }
BOOL QueryUnbiasedInterruptTime(PULONGLONG ticks)
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    *ticks = static_cast<ULONGLONG>(now.tv_sec) * 10000000 + static_cast<ULONGLONG>(now.tv_nsec) / 100;
    return TRUE;
}

BOOL FileTimeToDosDateTime(const FILETIME *file, LPWORD date, LPWORD time)
{
    SYSTEMTIME system;
    if (!date || !time || !FileTimeToSystemTime(file, &system) || system.wYear < 1980 || system.wYear > 2107) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    *date = static_cast<WORD>((system.wYear - 1980) << 9 | system.wMonth << 5 | system.wDay);
    *time = static_cast<WORD>(system.wHour << 11 | system.wMinute << 5 | system.wSecond / 2);
    return TRUE;
}
BOOL DosDateTimeToFileTime(WORD date, WORD time, LPFILETIME file)
{
    SYSTEMTIME system = {};
    system.wYear = static_cast<WORD>(1980 + (date >> 9));
    system.wMonth = date >> 5 & 15;
    system.wDay = date & 31;
    system.wHour = time >> 11;
    system.wMinute = time >> 5 & 63;
    system.wSecond = static_cast<WORD>((time & 31) * 2);
    return SystemTimeToFileTime(&system, file);
}

errno_t ctime_s(char *buffer, size_t size, const time_t *time)
{
    struct tm local;
    return buffer && time && localtime_r(time, &local) ? asctime_s(buffer, size, &local) : EINVAL;
}
errno_t asctime_s(char *buffer, size_t size, const struct tm *time)
{
    char text[64];
    if (!buffer || size < 26 || !time || !asctime_r(time, text)) {
        return EINVAL;
    }
    return strcpy_s(buffer, size, text);
}
time_t _mkgmtime(struct tm *time) { return time ? timegm(time) : -1; }

} // extern "C"
