// Time zones, code pages, case, identifiers, tokens, structured exceptions.

#include <windows.h>

#include <crtdbg.h>
#include <intsafe.h>
#include <rpc.h>
#include <sddl.h>
#include <strsafe.h>

#include <stdexcept>

#include "check.h"

static SYSTEMTIME at(WORD year, WORD month, WORD day, WORD hour) { return {year, month, 0, day, hour, 0, 0, 0}; }

static void zones()
{
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    TIME_ZONE_INFORMATION zone;
    DWORD kind = GetTimeZoneInformation(&zone);
    CHECK(kind == TIME_ZONE_ID_STANDARD || kind == TIME_ZONE_ID_DAYLIGHT);
    CHECK(zone.Bias == -60 && zone.DaylightBias == -60 && zone.StandardBias == 0);
    CHECK(zone.DaylightDate.wMonth == 3 && zone.DaylightDate.wDay == 5 && zone.DaylightDate.wDayOfWeek == 0 && zone.DaylightDate.wHour == 2);
    CHECK(zone.StandardDate.wMonth == 10 && zone.StandardDate.wHour == 3);
    CHECK_WIDE(zone.DaylightName, L"CEST");
    struct {
        SYSTEMTIME universal;
        WORD local_hour;
    } cases[] = {{at(2024, 1, 15, 12), 13}, {at(2024, 7, 15, 12), 14}, {at(2024, 3, 31, 0), 1}, {at(2024, 3, 31, 1), 3}, {at(2024, 10, 27, 0), 2},
                 {at(2024, 10, 27, 1), 2}};
    for (auto &c : cases) {
        SYSTEMTIME local = {}, own = {}, back = {};
        CHECK(SystemTimeToTzSpecificLocalTime(&zone, &c.universal, &local) && local.wHour == c.local_hour);
        CHECK(SystemTimeToTzSpecificLocalTime(NULL, &c.universal, &own) && own.wHour == c.local_hour);
        CHECK(c.universal.wMonth == 10 || (TzSpecificLocalTimeToSystemTime(&zone, &local, &back) && back.wHour == c.universal.wHour));
    }
    FILETIME file, local, back;
    SYSTEMTIME summer = at(2024, 7, 1, 10);
    CHECK(SystemTimeToFileTime(&summer, &file) && FileTimeToLocalFileTime(&file, &local) && LocalFileTimeToFileTime(&local, &back));
    CHECK(CompareFileTime(&file, &back) == 0 && CompareFileTime(&file, &local) < 0);
    WORD date, time;
    CHECK(FileTimeToDosDateTime(&file, &date, &time) && DosDateTimeToFileTime(date, time, &back) && CompareFileTime(&file, &back) == 0);
    setenv("TZ", "UTC", 1);
    CHECK(GetTimeZoneInformation(&zone) == TIME_ZONE_ID_UNKNOWN && zone.Bias == 0);
}

static void texts()
{
    wchar_t wide[20];
    char text[20];
    BOOL replaced = 7;
    CHECK(MultiByteToWideChar(1252, 0, "\x80\xfc", 2, wide, 20) == 2 && wide[0] == 0x20ac && wide[1] == 0xfc);
    CHECK(WideCharToMultiByte(1252, 0, L"\u20ac\u4e00", 2, text, 20, "#", &replaced) == 2 && text[0] == '\x80' && text[1] == '#' && replaced);
    CHECK(WideCharToMultiByte(28591, 0, L"\u00fc", -1, text, 20, NULL, &replaced) == 2 && !replaced);
    CHECK(MultiByteToWideChar(20127, MB_ERR_INVALID_CHARS, "\x80", 1, wide, 20) == 0 && GetLastError() == ERROR_NO_UNICODE_TRANSLATION);
    CHECK(MultiByteToWideChar(9999, 0, "a", 1, wide, 20) == 0 && GetLastError() == ERROR_INVALID_PARAMETER && GetACP() == CP_UTF8);
    CHECK(CompareStringOrdinal(L"AbC", -1, L"aBc", 3, TRUE) == CSTR_EQUAL && CompareStringOrdinal(L"a", -1, L"b", -1, FALSE) == CSTR_LESS_THAN);
    CHECK(LCMapStringW(LOCALE_INVARIANT, LCMAP_UPPERCASE, L"gr\u00fcn", -1, wide, 20) == 5);
    CHECK_WIDE(wide, L"GR\u00dcN");
    CHECK(CharUpperW((LPWSTR)(ULONG_PTR)L'x') == (LPWSTR)(ULONG_PTR)L'X');
    strcpy_s(text, "MiXed");
    CHECK_TEXT(CharLowerA(text), "mixed");
    CHECK_TEXT(CharNextA("\xc3\xbcx"), "x");
    CHECK_TEXT(lstrcpynA(text, "abcdef", 4), "abc");
    wchar_t *end = NULL;
    size_t left = 0;
    CHECK(StringCchCopyExW(wide, 20, L"abc", &end, &left, 0) == S_OK && end == wide + 3 && left == 17);
    CHECK(StringCbLengthW(L"abc", 40, &left) == S_OK && left == 12);
    DWORD sum = 0;
    CHECK(DWordAdd(1, 2, &sum) == S_OK && sum == 3 && FAILED(DWordMult(0x10000, 0x10000, &sum)) && FAILED(SizeTToDWord((size_t)1 << 32, &sum)));
}

static void identities()
{
    UUID one, two;
    RPC_CSTR text = NULL;
    CHECK(UuidCreate(&one) == RPC_S_OK && UuidToStringA(&one, &text) == RPC_S_OK && strlen((char *)text) == 36 && text[14] == '4');
    CHECK(UuidFromStringA(text, &two) == RPC_S_OK && one == two && RpcStringFreeA(&text) == RPC_S_OK && text == NULL);
    HANDLE token = NULL, copy = NULL;
    BYTE data[64];
    DWORD needed = 0;
    CHECK(OpenProcessToken(GetCurrentProcess(), TOKEN_READ, &token));
    CHECK(!GetTokenInformation(token, TokenUser, NULL, 0, &needed) && GetLastError() == ERROR_INSUFFICIENT_BUFFER && needed <= sizeof(data));
    CHECK(GetTokenInformation(token, TokenUser, data, sizeof(data), &needed) && IsValidSid(((TOKEN_USER *)data)->User.Sid));
    LPSTR sid = NULL;
    CHECK(ConvertSidToStringSidA(((TOKEN_USER *)data)->User.Sid, &sid) && strncmp(sid, "S-1-22-1-", 9) == 0);
    LocalFree(sid);
    CHECK(DuplicateTokenEx(token, 0, NULL, SecurityImpersonation, TokenPrimary, &copy) && CloseHandle(copy) && CloseHandle(token));
    CHECK(!LogonUserW(L"a", L"b", L"c", LOGON32_LOGON_NETWORK, LOGON32_PROVIDER_DEFAULT, &token) && GetLastError() == ERROR_LOGON_FAILURE);
    PSECURITY_DESCRIPTOR descriptor = NULL;
    CHECK(ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;;GA;;;WD)", SDDL_REVISION_1, &descriptor, NULL));
    LocalFree(descriptor);
    CHECK(!ConvertStringSecurityDescriptorToSecurityDescriptorW(L"nonsense", SDDL_REVISION_1, &descriptor, NULL));
}

static int guarded(int kind)
{
    int reached = 0;
    __try {
        reached = 1;
        if (kind == 1) {
            RaiseException(0xE0000001, 0, 0, NULL);
        }
        if (kind == 2) {
            throw std::runtime_error("plain");
        }
        if (kind == 3) {
            __leave;
        }
        if (kind == 4) {
            return 44;
        }
        reached = 2;
    }
    __except (GetExceptionCode() == 0xE0000009 ? EXCEPTION_CONTINUE_SEARCH : EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode() == 0xE0000001 ? 10 : GetExceptionCode() == 0xE06D7363 ? 20 : 30;
    }
    return reached;
}

static int nested()
{
    __try {
        __try {
            RaiseException(0xE0000009, 0, 0, NULL);
        }
        __except (EXCEPTION_CONTINUE_SEARCH) {
            return 1;
        }
    }
    __except (GetExceptionInformation()->ExceptionRecord->ExceptionCode == 0xE0000009) {
        return 2;
    }
    return 3;
}

int main()
{
    zones();
    texts();
    identities();
    const int answers[] = {2, 10, 20, 1, 44};
    for (int kind = 0; kind < 5; kind++) {
        CHECK(guarded(kind) == answers[kind]);
    }
    CHECK(nested() == 2);
    PVOID frames[8];
    CHECK(RtlCaptureStackBackTrace(0, 8, frames, NULL) > 0);
    _ASSERTE(failures == 0);
    return failures != 0;
}
