// The secure C library refuses what does not fit and keeps every buffer closed.

#include <windows.h>

#include <tchar.h>

#include <strsafe.h>

#include <string>

#include "check.h"

int main()
{
    char text[6];
    CHECK(strcpy_s(text, sizeof(text), "12345") == 0);
    CHECK_TEXT(text, "12345");
    CHECK(strcpy_s(text, "123456") == ERANGE && text[0] == 0);
    CHECK(strcpy_s(text, sizeof(text), NULL) == EINVAL && text[0] == 0);
    CHECK(strcpy_s(static_cast<char *>(NULL), 6, "1") == EINVAL);
    CHECK(strcpy_s(text, "12") == 0 && strcat_s(text, "345") == 0);
    CHECK_TEXT(text, "12345");
    CHECK(strcat_s(text, "6") == ERANGE && text[0] == 0);
    CHECK(strncpy_s(text, "123456789", 3) == 0);
    CHECK_TEXT(text, "123");
    CHECK(strncpy_s(text, "123456789", _TRUNCATE) == STRUNCATE);
    CHECK_TEXT(text, "12345");
    CHECK(strncat_s(text, sizeof(text), "6", 0) == 0);
    CHECK(memcpy_s(text, sizeof(text), "1234567", 7) == ERANGE && text[5] == 0);

    wchar_t wide[6];
    CHECK(wcscpy_s(wide, L"123") == 0 && wcscat_s(wide, L"45") == 0);
    CHECK_WIDE(wide, L"12345");
    CHECK(wcscat_s(wide, L"6") == ERANGE && wide[0] == 0);
    CHECK(wcsncpy_s(wide, 6, L"1234567", _TRUNCATE) == STRUNCATE);

    size_t count = 99;
    CHECK(wcstombs_s(&count, text, sizeof(text), L"abc", sizeof(text)) == 0 && count == 4);
    CHECK_TEXT(text, "abc");
    CHECK(wcstombs_s(&count, NULL, 0, L"gr\u00fcn", 0) == 0 && count == 6);
    CHECK(wcstombs_s(&count, text, sizeof(text), L"abcdefgh", 20) == ERANGE && text[0] == 0);
    CHECK(wcstombs_s(&count, text, L"abcd\u00fc", _TRUNCATE) == STRUNCATE);
    CHECK_TEXT(text, "abcd");
    CHECK(mbstowcs_s(&count, wide, "gr\xc3\xbcn", 5) == 0 && count == 5);
    CHECK_WIDE(wide, L"gr\u00fcn");
    CHECK(mbstowcs_s(&count, wide, "\xff", 5) == EILSEQ && wide[0] == 0);

    CHECK(_itoa_s(-42, text, 10) == 0);
    CHECK_TEXT(text, "-42");
    CHECK(_itoa_s(255, text, 16) == 0);
    CHECK_TEXT(text, "ff");
    CHECK(_itoa_s(-1234567, text, 10) == ERANGE && text[0] == 0);
    char digits[70];
    CHECK_TEXT(_itoa(-1, digits, 16), "ffffffff");
    CHECK_TEXT(ltoa(-7L, digits, 10), "-7");
    CHECK_TEXT(_i64toa(-9223372036854775807LL - 1, digits, 10), "-9223372036854775808");
    wchar_t wdigits[70];
    CHECK(_ltow_s(123456L, wdigits, 70, 10) == 0);
    CHECK_WIDE(wdigits, L"123456");

    CHECK(_stricmp("AbC", "aBc") == 0 && _strnicmp("abX", "ABy", 2) == 0 && _wcsicmp(L"AbC", L"aBc") == 0);
    strcpy_s(text, "aBc");
    CHECK(_strupr_s(text, sizeof(text)) == 0);
    CHECK_TEXT(text, "ABC");
    CHECK_TEXT(_strlwr(text), "abc");
    CHECK_TEXT(_strrev(text), "cba");
    CHECK(_strupr_s(text) == 0 && text[0] == 'C');
    wchar_t four[4];
    CHECK(_snwprintf_s(four, _TRUNCATE, L"%d", 12345) == -1);
    CHECK_WIDE(four, L"123");
    char list[] = "a,b";
    char *context = NULL;
    CHECK_TEXT(strtok_s(list, ",", &context), "a");
    CHECK_TEXT(strtok_s(NULL, ",", &context), "b");
    CHECK(strtok_s(NULL, ",", &context) == NULL);

    CHECK(wcslen(L"abcde") == 5 && wcsstr(L"abcde", L"cd") != NULL && std::wstring(L"abc").length() == 3);
    CHECK(_tcslen(_T("abc")) == 3);
    CHECK(StringCchCopyA(text, sizeof(text), "123456") == STRSAFE_E_INSUFFICIENT_BUFFER);
    CHECK_TEXT(text, "12345");
    size_t length = 0;
    CHECK(StringCchLengthA("abc", 10, &length) == S_OK && length == 3);
    CHECK(FAILED(StringCchLengthA("abc", 3, &length)));
    return failures != 0;
}
