// Formatting with the meanings of the Microsoft C library.
#pragma once

#include <stdarg.h>

#include <string>

namespace sluicegate {

/// Appends the formatted text. False for a conversion that is not allowed (`%n`) or not known.
/// `%ld` and `%lu` take 32 bits, `%I64d` and `%lld` 64, `%Id` a pointer's width; `%s` is text of the format's own width,
/// `%S` of the other, `%hs` narrow, `%ls` and `%ws` wide; `%p` is sixteen digits.
bool format(std::string &out, const char *text, va_list arguments);
bool format(std::wstring &out, const wchar_t *text, va_list arguments);

} // namespace sluicegate
