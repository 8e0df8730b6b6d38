// Security identifiers as text.

#include <sddl.h>

#include <string>

#include "text_codec.h"

/// The text of a binary identifier: revision, count of parts, six bytes of authority, little-endian parts.
static bool text_of(PSID sid, std::string *text)
{
    const unsigned char *bytes = static_cast<const unsigned char *>(sid);
    if (!bytes || bytes[0] != 1 || bytes[1] > 15) {
        SetLastError(1337); // ERROR_INVALID_SID
        return false;
    }
    unsigned long long authority = 0;
    for (int i = 2; i < 8; i++) {
        authority = (authority << 8) | bytes[i];
    }
    *text = "S-1-" + std::to_string(authority);
    for (int part = 0; part < bytes[1]; part++) {
        const unsigned char *at = bytes + 8 + 4 * part;
        unsigned value = at[0] | (at[1] << 8) | (at[2] << 16) | (static_cast<unsigned>(at[3]) << 24);
        *text += "-" + std::to_string(value);
    }
    return true;
}

extern "C" {

BOOL IsValidSid(PSID sid)
{
    const unsigned char *bytes = static_cast<const unsigned char *>(sid);
    return bytes && bytes[0] == 1 && bytes[1] <= 15;
}

BOOL ConvertSidToStringSidA(PSID sid, LPSTR *result)
{
    std::string text;
    if (!result || !text_of(sid, &text)) {
        return FALSE;
    }
    *result = strdup(text.c_str());
    return *result != nullptr;
}

BOOL ConvertSidToStringSidW(PSID sid, LPWSTR *result)
{
    std::string text;
    if (!result || !text_of(sid, &text)) {
        return FALSE;
    }
    *result = wcsdup(sluicegate::widen(text.c_str()).c_str());
    return *result != nullptr;
}

} // extern "C"
