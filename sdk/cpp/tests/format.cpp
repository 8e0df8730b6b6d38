// The format interpreter has the meanings of the Microsoft C library.

#include <windows.h>

#include <strsafe.h>

#include "check.h"

template <class... Arguments> static void narrow(const char *expected, const char *format, Arguments... arguments)
{
    char text[200];
    int length = sprintf_s(text, sizeof(text), format, arguments...);
    CHECK_TEXT(text, expected);
    CHECK(length == (int)strlen(expected));
}

template <class... Arguments> static void wide(const wchar_t *expected, const wchar_t *format, Arguments... arguments)
{
    wchar_t text[200];
    int length = swprintf_s(text, 200, format, arguments...);
    CHECK_WIDE(text, expected);
    CHECK(length == (int)wcslen(expected));
}

int main()
{
    narrow("plain 100%", "plain 100%%");
    narrow("-5", "%d", -5);
    narrow("-5", "%ld", (LONG)-5);
    narrow("4294967295", "%lu", (DWORD)-1);
    narrow("-5", "%I32d", -5);
    narrow("-9000000000", "%I64d", -9000000000LL);
    narrow("18446744073709551615", "%I64u", ~0ULL);
    narrow("-9000000000", "%lld", -9000000000LL);
    narrow("2345678901234", "%Iu", (size_t)2345678901234ULL);
    narrow("2345678901234", "%zu", (size_t)2345678901234ULL);
    narrow("0000beef", "%08x", 0xbeef);
    narrow("+7| 7|7   |0007", "%+d|% d|%-4d|%04d", 7, 7, 7, 7);
    narrow("  007", "%*.*d", 5, 3, 7);
    narrow("7    |", "%*d|", -5, 7);
    narrow("-1", "%hd", 65535);
    narrow("255", "%hhu", -1);
    narrow("text", "%s", "text");
    narrow("wide", "%S", L"wide");
    narrow("wide", "%ls", L"wide");
    narrow("wide", "%ws", L"wide");
    narrow("narrow", "%hs", "narrow");
    narrow("te|   te|te   |", "%.2s|%5.2s|%-5.2s|", "text", "text", "text");
    narrow("gr\xc3\xbc\xc3\x9f", "%S", L"gr\u00fc\u00df");
    narrow("(null) (null)", "%s %S", (const char *)NULL, (const wchar_t *)NULL);
    narrow("a b", "%c %C", 'a', L'b');
    narrow("1.50 1e+10", "%.2f %g", 1.5, 1e10);
    narrow("00000000000000FF", "%p", (void *)0xff);

    wide(L"wide", L"%s", L"wide");
    wide(L"narrow", L"%S", "narrow");
    wide(L"narrow wide", L"%hs %ls", "narrow", L"wide");
    wide(L"wide", L"%ws", L"wide");
    wide(L"gr\u00fc\u00df", L"%hs", "gr\xc3\xbc\xc3\x9f");
    wide(L"-5 0000002a", L"%I64d %08lx", -5LL, (DWORD)42);
    wide(L"a b", L"%c %hc", L'a', 'b');

    // A string without a final zero is read no further than its precision.
    char open[3] = {'a', 'b', 'c'};
    narrow("abc", "%.3s", open);

    char text[8];
    CHECK(sprintf_s(text, sizeof(text), "%s", "12345678") == -1 && text[0] == 0);
    CHECK(sprintf_s(text, sizeof(text), "%s", "1234567") == 7);
    CHECK(sprintf_s(text, "%d", 12) == 2);
    CHECK(sprintf_s(text, sizeof(text), "%n", (int *)NULL) == -1 && text[0] == 0);
    CHECK(sprintf_s(text, sizeof(text), "%99999999d", 1) == -1);
    CHECK(sprintf_s(text, sizeof(text), "tail %") == -1);
    CHECK(_snprintf_s(text, sizeof(text), _TRUNCATE, "%s", "123456789") == -1);
    CHECK_TEXT(text, "1234567");
    CHECK(_snprintf_s(text, sizeof(text), 3, "%s", "123456789") == -1);
    CHECK_TEXT(text, "123");
    CHECK(_snprintf_s(text, sizeof(text), 7, "%s", "12") == 2);
    text[7] = '!';
    CHECK(_snprintf(text, 7, "%s", "1234567") == 7 && text[7] == '!' && text[6] == '7');
    CHECK(_snprintf(text, 4, "%s", "1234567") == -1);
    CHECK(_scprintf("%d-%s", 12, "ab") == 5 && _scwprintf(L"%s", L"abc") == 3);
    CHECK(StringCchPrintfA(text, sizeof(text), "%s", "123456789") == STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_TEXT(text, "1234567");
    wchar_t cut[4];
    CHECK(StringCchPrintfW(cut, 4, L"%s", L"12345") == STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_WIDE(cut, L"123");
    CHECK(wsprintfA(text, "%d", 7) == 1);
    return failures != 0;
}
