// Conversion between UTF-8 and the platform's wide characters; malformed input becomes U+FFFD or is refused, as asked.
#pragma once

#include <stddef.h>
#include <wchar.h>

#include <string>

namespace sluicegate {

/// Appends `length` bytes of UTF-8 as wide characters. False when a sequence was malformed (it became U+FFFD).
bool append_wide(std::wstring &out, const char *text, size_t length);

/// Appends wide characters as UTF-8. False when a value was no Unicode scalar (it became U+FFFD).
bool append_narrow(std::string &out, const wchar_t *text, size_t length);

std::wstring widen(const char *text);
std::string narrow(const wchar_t *text);

} // namespace sluicegate
