// Bounded strings that report by HRESULT: a result that does not fit is cut, ended with a zero, and answered with
// STRSAFE_E_INSUFFICIENT_BUFFER.
#pragma once

#include <windows.h>

#define STRSAFE_MAX_CCH 2147483647

EXTERN_C_START
HRESULT StringCchCopyA(LPSTR to, size_t size, LPCSTR from);
HRESULT StringCchCopyW(LPWSTR to, size_t size, LPCWSTR from);
HRESULT StringCchCopyNA(LPSTR to, size_t size, LPCSTR from, size_t count);
HRESULT StringCchCopyNW(LPWSTR to, size_t size, LPCWSTR from, size_t count);
HRESULT StringCchCatA(LPSTR to, size_t size, LPCSTR from);
HRESULT StringCchCatW(LPWSTR to, size_t size, LPCWSTR from);
HRESULT StringCchPrintfA(LPSTR to, size_t size, LPCSTR format, ...);
HRESULT StringCchPrintfW(LPWSTR to, size_t size, LPCWSTR format, ...);
HRESULT StringCchVPrintfA(LPSTR to, size_t size, LPCSTR format, va_list arguments);
HRESULT StringCchVPrintfW(LPWSTR to, size_t size, LPCWSTR format, va_list arguments);
HRESULT StringCchLengthA(LPCSTR text, size_t limit, size_t *length);
HRESULT StringCchLengthW(LPCWSTR text, size_t limit, size_t *length);
HRESULT StringCchCopyExA(LPSTR to, size_t size, LPCSTR from, LPSTR *end, size_t *left, DWORD flags);
HRESULT StringCchCopyExW(LPWSTR to, size_t size, LPCWSTR from, LPWSTR *end, size_t *left, DWORD flags);
HRESULT StringCchCatNA(LPSTR to, size_t size, LPCSTR from, size_t count);
HRESULT StringCchCatNW(LPWSTR to, size_t size, LPCWSTR from, size_t count);
/// Lengths in bytes, four for each wide character.
HRESULT StringCbLengthA(LPCSTR text, size_t limit, size_t *length);
HRESULT StringCbLengthW(LPCWSTR text, size_t limit, size_t *length);
EXTERN_C_END
typedef LPSTR STRSAFE_LPSTR;
typedef LPWSTR STRSAFE_LPWSTR;
typedef LPCSTR STRSAFE_LPCSTR;
typedef LPCWSTR STRSAFE_LPCWSTR;
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_NULL_ON_FAILURE 0x00000800

#define StringCbCopyA(to, bytes, from) StringCchCopyA(to, bytes, from)
#define StringCbCopyW(to, bytes, from) StringCchCopyW(to, (bytes) / sizeof(WCHAR), from)
#define StringCbCatA(to, bytes, from) StringCchCatA(to, bytes, from)
#define StringCbCatW(to, bytes, from) StringCchCatW(to, (bytes) / sizeof(WCHAR), from)
#define StringCbPrintfA(to, bytes, ...) StringCchPrintfA(to, bytes, __VA_ARGS__)
#define StringCbPrintfW(to, bytes, ...) StringCchPrintfW(to, (bytes) / sizeof(WCHAR), __VA_ARGS__)
#ifdef UNICODE
#define StringCchCopy StringCchCopyW
#define StringCchCopyN StringCchCopyNW
#define StringCchCat StringCchCatW
#define StringCchPrintf StringCchPrintfW
#define StringCchVPrintf StringCchVPrintfW
#define StringCchLength StringCchLengthW
#define StringCchCopyEx StringCchCopyExW
#define StringCchCatN StringCchCatNW
#define StringCbLength StringCbLengthW
#define StringCbCopy StringCbCopyW
#define StringCbCat StringCbCatW
#define StringCbPrintf StringCbPrintfW
#else
#define StringCchCopy StringCchCopyA
#define StringCchCopyN StringCchCopyNA
#define StringCchCat StringCchCatA
#define StringCchPrintf StringCchPrintfA
#define StringCchVPrintf StringCchVPrintfA
#define StringCchLength StringCchLengthA
#define StringCchCopyEx StringCchCopyExA
#define StringCchCatN StringCchCatNA
#define StringCbLength StringCbLengthA
#define StringCbCopy StringCbCopyA
#define StringCbCat StringCbCatA
#define StringCbPrintf StringCbPrintfA
#endif
