// Paths, URLs and strings of the shell library. A path may have either kind of slash; what is added is a backslash when the
// path has one already, a slash otherwise.
#pragma once

#include <windows.h>

#define URL_UNESCAPE_INPLACE 0x00100000
#define URL_DONT_UNESCAPE_EXTRA_INFO 0x02000000
#define URL_DONT_ESCAPE_EXTRA_INFO 0x02000000
#define URL_ESCAPE_SPACES_ONLY 0x04000000
#define URL_ESCAPE_PERCENT 0x00001000
#define URL_ESCAPE_SEGMENT_ONLY 0x00002000
#define URL_ESCAPE_AS_UTF8 0x00040000
#define URL_UNESCAPE_AS_UTF8 URL_ESCAPE_AS_UTF8

EXTERN_C_START
BOOL PathFileExistsA(LPCSTR pszPath);
BOOL PathFileExistsW(LPCWSTR pszPath);
BOOL PathIsDirectoryA(LPCSTR pszPath);
BOOL PathIsDirectoryW(LPCWSTR pszPath);
/// False for `\x`, `/x` and `C:\x`.
BOOL PathIsRelativeA(LPCSTR pszPath);
BOOL PathIsRelativeW(LPCWSTR pszPath);
/// `*` and `?`, several patterns divided by semicolons, without regard to case.
BOOL PathMatchSpecA(LPCSTR pszFile, LPCSTR pszSpec);
BOOL PathMatchSpecW(LPCWSTR pszFile, LPCWSTR pszSpec);
/// `pszDest` has MAX_PATH characters; null when the result is longer.
LPSTR PathCombineA(LPSTR pszDest, LPCSTR pszDir, LPCSTR pszFile);
LPWSTR PathCombineW(LPWSTR pszDest, LPCWSTR pszDir, LPCWSTR pszFile);
BOOL PathAppendA(LPSTR pszPath, LPCSTR pszMore);
BOOL PathAppendW(LPWSTR pszPath, LPCWSTR pszMore);
LPSTR PathAddBackslashA(LPSTR pszPath);
LPWSTR PathAddBackslashW(LPWSTR pszPath);
LPSTR PathFindFileNameA(LPCSTR pszPath);
LPWSTR PathFindFileNameW(LPCWSTR pszPath);
/// The point of the extension, or the end of the path.
LPSTR PathFindExtensionA(LPCSTR pszPath);
LPWSTR PathFindExtensionW(LPCWSTR pszPath);
BOOL PathRemoveFileSpecA(LPSTR pszPath);
BOOL PathRemoveFileSpecW(LPWSTR pszPath);
VOID PathRemoveExtensionA(LPSTR pszPath);
VOID PathRemoveExtensionW(LPWSTR pszPath);
VOID PathStripPathA(LPSTR pszPath);
VOID PathStripPathW(LPWSTR pszPath);
/// S_OK; E_POINTER and the size needed when the buffer is too small.
HRESULT UrlEscapeA(LPCSTR pszUrl, LPSTR pszEscaped, LPDWORD pcchEscaped, DWORD dwFlags);
HRESULT UrlEscapeW(LPCWSTR pszUrl, LPWSTR pszEscaped, LPDWORD pcchEscaped, DWORD dwFlags);
HRESULT UrlUnescapeA(LPSTR pszUrl, LPSTR pszUnescaped, LPDWORD pcchUnescaped, DWORD dwFlags);
HRESULT UrlUnescapeW(LPWSTR pszUrl, LPWSTR pszUnescaped, LPDWORD pcchUnescaped, DWORD dwFlags);
LPSTR StrStrA(LPCSTR pszFirst, LPCSTR pszSrch);
LPWSTR StrStrW(LPCWSTR pszFirst, LPCWSTR pszSrch);
LPSTR StrStrIA(LPCSTR pszFirst, LPCSTR pszSrch);
LPWSTR StrStrIW(LPCWSTR pszFirst, LPCWSTR pszSrch);
int StrCmpIA(LPCSTR psz1, LPCSTR psz2);
int StrCmpIW(LPCWSTR psz1, LPCWSTR psz2);
int StrCmpNIA(LPCSTR psz1, LPCSTR psz2, int nChar);
int StrCmpNIW(LPCWSTR psz1, LPCWSTR psz2, int nChar);
/// True when something was removed from either end.
BOOL StrTrimA(LPSTR psz, LPCSTR pszTrimChars);
BOOL StrTrimW(LPWSTR psz, LPCWSTR pszTrimChars);
int StrToIntA(LPCSTR pszSrc);
int StrToIntW(LPCWSTR pszSrc);
EXTERN_C_END

#define UrlUnescapeInPlace(url, flags) UrlUnescape(url, NULL, NULL, (flags) | URL_UNESCAPE_INPLACE)
#ifdef UNICODE
#define PathFileExists PathFileExistsW
#define PathIsDirectory PathIsDirectoryW
#define PathIsRelative PathIsRelativeW
#define PathMatchSpec PathMatchSpecW
#define PathCombine PathCombineW
#define PathAppend PathAppendW
#define PathAddBackslash PathAddBackslashW
#define PathFindFileName PathFindFileNameW
#define PathFindExtension PathFindExtensionW
#define PathRemoveFileSpec PathRemoveFileSpecW
#define PathRemoveExtension PathRemoveExtensionW
#define PathStripPath PathStripPathW
#define UrlEscape UrlEscapeW
#define UrlUnescape UrlUnescapeW
#define StrStr StrStrW
#define StrStrI StrStrIW
#define StrCmpI StrCmpIW
#define StrCmpNI StrCmpNIW
#define StrTrim StrTrimW
#define StrToInt StrToIntW
#else
#define PathFileExists PathFileExistsA
#define PathIsDirectory PathIsDirectoryA
#define PathIsRelative PathIsRelativeA
#define PathMatchSpec PathMatchSpecA
#define PathCombine PathCombineA
#define PathAppend PathAppendA
#define PathAddBackslash PathAddBackslashA
#define PathFindFileName PathFindFileNameA
#define PathFindExtension PathFindExtensionA
#define PathRemoveFileSpec PathRemoveFileSpecA
#define PathRemoveExtension PathRemoveExtensionA
#define PathStripPath PathStripPathA
#define UrlEscape UrlEscapeA
#define UrlUnescape UrlUnescapeA
#define StrStr StrStrA
#define StrStrI StrStrIA
#define StrCmpI StrCmpIA
#define StrCmpNI StrCmpNIA
#define StrTrim StrTrimA
#define StrToInt StrToIntA
#endif
