// Security identifiers as text.
#pragma once

#include <windows.h>

EXTERN_C_START
BOOL IsValidSid(PSID Sid);
/// The text of a binary security identifier ("S-1-5-..."), to be freed by LocalFree.
BOOL ConvertSidToStringSidA(PSID Sid, LPSTR *StringSid);
BOOL ConvertSidToStringSidW(PSID Sid, LPWSTR *StringSid);
EXTERN_C_END

#ifdef UNICODE
#define ConvertSidToStringSid ConvertSidToStringSidW
#else
#define ConvertSidToStringSid ConvertSidToStringSidA
#endif
