// The format interpreter behind sprintf_s and its relatives.

#include "format.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

#include "text_codec.h"

// The library's own function: inside a module the usual name is that of this interpreter.
extern "C" int sluicegate_system_vsnprintf(char *, size_t, const char *, va_list) __asm__("__vsnprintf");

namespace sluicegate {
namespace {

int print_number(char *to, size_t size, const char *text, ...)
{
    va_list arguments;
    va_start(arguments, text);
    int length = sluicegate_system_vsnprintf(to, size, text, arguments);
    va_end(arguments);
    return length;
}

/// Hands a va_list through references on every platform.
struct Arguments {
    va_list list;
};

enum class Size { Default, Char, Short, Long32, Long64, Pointer, Narrow, Wide };

struct Spec {
    std::string flags;
    bool left = false;
    int width = 0;
    int precision = -1;
    Size size = Size::Default;
    char conversion = 0;
};

void append(std::string &out, const std::string &text) { out += text; }
void append(std::wstring &out, const std::string &text) { append_wide(out, text.data(), text.size()); }
void append(std::string &out, const std::wstring &text) { append_narrow(out, text.data(), text.size()); }
void append(std::wstring &out, const std::wstring &text) { out += text; }

/// Text is measured in the characters of the output, so it is converted before it is cut and padded.
template <class String, class Text> void put_text(String &out, const Spec &spec, const Text &text)
{
    String converted;
    append(converted, text);
    if (spec.precision >= 0 && converted.size() > static_cast<size_t>(spec.precision)) {
        converted.resize(static_cast<size_t>(spec.precision));
    }
    size_t pad = spec.width > 0 && converted.size() < static_cast<size_t>(spec.width)
                     ? static_cast<size_t>(spec.width) - converted.size()
                     : 0;
    if (!spec.left) {
        out.append(pad, ' ');
    }
    out += converted;
    if (spec.left) {
        out.append(pad, ' ');
    }
}

/// A number through the system's snprintf, which agrees on flags, width and precision.
template <class String, class Value> void put_number(String &out, const Spec &spec, const char *length, Value value)
{
    std::string format = "%" + spec.flags;
    if (spec.width > 0) {
        format += std::to_string(spec.width);
    }
    if (spec.precision >= 0) {
        format += "." + std::to_string(spec.precision);
    }
    format += length;
    format += spec.conversion;
    int needed = print_number(nullptr, 0, format.c_str(), value);
    if (needed <= 0) {
        return;
    }
    std::string text(static_cast<size_t>(needed) + 1, 0);
    print_number(&text[0], text.size(), format.c_str(), value);
    text.resize(static_cast<size_t>(needed));
    append(out, text);
}

template <class String> void put_integer(String &out, const Spec &spec, Arguments &arguments, bool is_signed)
{
    long long value;
    if (spec.size == Size::Long64) {
        value = va_arg(arguments.list, long long);
    } else if (spec.size == Size::Pointer) {
        value = static_cast<long long>(va_arg(arguments.list, intptr_t));
    } else {
        int narrow = va_arg(arguments.list, int);
        if (spec.size == Size::Short) {
            value = is_signed ? static_cast<short>(narrow) : static_cast<unsigned short>(narrow);
        } else if (spec.size == Size::Char) {
            value = is_signed ? static_cast<signed char>(narrow) : static_cast<unsigned char>(narrow);
        } else {
            value = is_signed ? static_cast<long long>(narrow) : static_cast<long long>(static_cast<unsigned>(narrow));
        }
    }
    put_number(out, spec, "ll", value);
}

size_t bounded_length(const char *text, int limit) { return limit < 0 ? strlen(text) : strnlen(text, static_cast<size_t>(limit)); }
size_t bounded_length(const wchar_t *text, int limit) { return limit < 0 ? wcslen(text) : wcsnlen(text, static_cast<size_t>(limit)); }

template <class String> void put_string(String &out, const Spec &spec, Arguments &arguments, bool wide)
{
    if (wide) {
        const wchar_t *text = va_arg(arguments.list, const wchar_t *);
        text = text ? text : L"(null)";
        put_text(out, spec, std::wstring(text, bounded_length(text, spec.precision)));
    } else {
        const char *text = va_arg(arguments.list, const char *);
        text = text ? text : "(null)";
        put_text(out, spec, std::string(text, bounded_length(text, spec.precision)));
    }
}

template <class String> bool put(String &out, Spec &spec, Arguments &arguments, bool wide_format)
{
    switch (spec.conversion) {
    case '%':
        out.push_back('%');
        return true;
    case 'd':
    case 'i':
        put_integer(out, spec, arguments, true);
        return true;
    case 'u':
    case 'x':
    case 'X':
    case 'o':
        put_integer(out, spec, arguments, false);
        return true;
    case 'p':
        spec.conversion = 'X';
        spec.precision = 2 * static_cast<int>(sizeof(void *));
        put_number(out, spec, "ll", static_cast<unsigned long long>(va_arg(arguments.list, uintptr_t)));
        return true;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'a':
    case 'A':
        put_number(out, spec, "", va_arg(arguments.list, double));
        return true;
    case 'c':
    case 'C': {
        bool wide = spec.size == Size::Wide || spec.size == Size::Long32 ||
                    (spec.size != Size::Narrow && spec.size != Size::Short && (spec.conversion == 'c') == wide_format);
        int value = va_arg(arguments.list, int);
        spec.precision = -1;
        if (wide) {
            put_text(out, spec, std::wstring(1, static_cast<wchar_t>(value)));
        } else {
            put_text(out, spec, std::string(1, static_cast<char>(value)));
        }
        return true;
    }
    case 's':
    case 'S': {
        bool wide = spec.size == Size::Wide || spec.size == Size::Long32 ||
                    (spec.size != Size::Narrow && spec.size != Size::Short && (spec.conversion == 's') == wide_format);
        put_string(out, spec, arguments, wide);
        return true;
    }
    default:
        return false;
    }
}

/// A decimal number or `*`; false when it is unreasonably large.
template <class Char> bool number(const Char *&text, Arguments &arguments, int *value)
{
    if (*text == '*') {
        text++;
        *value = va_arg(arguments.list, int);
        return *value > -(1 << 20) && *value < (1 << 20);
    }
    int read = 0;
    while (*text >= '0' && *text <= '9') {
        read = read * 10 + static_cast<int>(*text - '0');
        if (read >= (1 << 20)) {
            return false;
        }
        text++;
    }
    *value = read;
    return true;
}

template <class Char> void size(const Char *&text, Spec &spec)
{
    for (;; text++) {
        switch (static_cast<int>(*text)) {
        case 'h':
            spec.size = spec.size == Size::Short ? Size::Char : Size::Short;
            break;
        case 'l':
            spec.size = spec.size == Size::Long32 ? Size::Long64 : Size::Long32;
            break;
        case 'w':
            spec.size = Size::Wide;
            break;
        case 'L':
            break;
        case 'j':
            spec.size = Size::Long64;
            break;
        case 'z':
        case 't':
            spec.size = Size::Pointer;
            break;
        case 'I':
            if (text[1] == '6' && text[2] == '4') {
                spec.size = Size::Long64;
                text += 2;
            } else if (text[1] == '3' && text[2] == '2') {
                spec.size = Size::Long32;
                text += 2;
            } else {
                spec.size = Size::Pointer;
            }
            break;
        default:
            return;
        }
    }
}

template <class String, class Char> bool run(String &out, const Char *text, Arguments &arguments)
{
    bool wide_format = sizeof(Char) > 1;
    while (*text) {
        if (*text != '%') {
            out.push_back(*text++);
            continue;
        }
        text++;
        Spec spec;
        while (*text == '-' || *text == '+' || *text == ' ' || *text == '#' || *text == '0') {
            spec.left = spec.left || *text == '-';
            spec.flags += static_cast<char>(*text++);
        }
        if (!number(text, arguments, &spec.width)) {
            return false;
        }
        if (spec.width < 0) {
            spec.left = true;
            spec.flags += '-';
            spec.width = -spec.width;
        }
        if (*text == '.') {
            text++;
            if (!number(text, arguments, &spec.precision)) {
                return false;
            }
        }
        size(text, spec);
        if (*text == 0 || static_cast<unsigned long>(*text) > 0x7f) {
            return false;
        }
        spec.conversion = static_cast<char>(*text++);
        if (!put(out, spec, arguments, wide_format)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool format(std::string &out, const char *text, va_list list)
{
    Arguments arguments;
    va_copy(arguments.list, list);
    bool sound = run(out, text, arguments);
    va_end(arguments.list);
    return sound;
}

bool format(std::wstring &out, const wchar_t *text, va_list list)
{
    Arguments arguments;
    va_copy(arguments.list, list);
    bool sound = run(out, text, arguments);
    va_end(arguments.list);
    return sound;
}

} // namespace sluicegate
