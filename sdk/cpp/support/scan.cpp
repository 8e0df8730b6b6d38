// The interpreter behind sscanf, swscanf, fscanf and their `_s` forms.

#include <windows.h>

#include <string>

#include "text_codec.h"

namespace {

typedef sluicegate_scan_target Target;
const int END = -1;

struct TextSource {
    const char *text;
    int get() { return *text ? static_cast<unsigned char>(*text++) : END; }
    void back(int c) { text -= c == END ? 0 : 1; }
};
struct WideSource {
    const wchar_t *text;
    int get() { return *text ? static_cast<int>(*text++) : END; }
    void back(int c) { text -= c == END ? 0 : 1; }
};
struct StreamSource {
    FILE *stream;
    int get() { return getc(stream); }
    void back(int c)
    {
        if (c != END) {
            ungetc(c, stream);
        }
    }
};

bool blank(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// One input with the number of characters read from it.
template <class Source> struct Input {
    Source source;
    size_t read = 0;
    int get()
    {
        int c = source.get();
        read += c == END ? 0 : 1;
        return c;
    }
    void back(int c)
    {
        source.back(c);
        read -= c == END ? 0 : 1;
    }
    void skip_blanks()
    {
        int c = get();
        while (blank(c)) {
            c = get();
        }
        back(c);
    }
};

struct Spec {
    bool dropped = false;
    size_t width = 0;
    /// -1 narrow, 1 wide, 0 as the format.
    int text_width = 0;
    char conversion = 0;
};

void store_integer(const Target &target, unsigned long long value)
{
    switch (target.size) {
    case 1:
        *static_cast<unsigned char *>(target.place) = static_cast<unsigned char>(value);
        break;
    case 2:
        *static_cast<unsigned short *>(target.place) = static_cast<unsigned short>(value);
        break;
    case 4:
        *static_cast<unsigned *>(target.place) = static_cast<unsigned>(value);
        break;
    default:
        *static_cast<unsigned long long *>(target.place) = value;
        break;
    }
}

/// The characters of a number: sign, prefix and digits of the base; empty when there is none.
template <class Source> std::string integer_text(Input<Source> &input, size_t width, int *base)
{
    std::string text;
    size_t room = width ? width : 100;
    int c = input.get();
    if ((c == '+' || c == '-') && room > 1) {
        text += static_cast<char>(c);
        c = input.get();
    }
    bool digits = false;
    if (c == '0' && text.size() < room && (*base == 0 || *base == 16)) {
        text += '0';
        digits = true;
        c = input.get();
        if ((c == 'x' || c == 'X') && text.size() < room) {
            *base = 16;
            c = input.get();
        } else if (*base == 0) {
            *base = 8;
        }
    }
    *base = *base == 0 ? 10 : *base;
    while (text.size() < room && c != END) {
        int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' && c < 128 ? (c | 0x20) - 'a' + 10 : 99;
        if (digit >= *base) {
            break;
        }
        text += static_cast<char>(c);
        digits = true;
        c = input.get();
    }
    input.back(c);
    return digits ? text : std::string();
}

template <class Source> std::string floating_text(Input<Source> &input, size_t width)
{
    std::string text;
    size_t room = width ? width : 300;
    bool digits = false, point = false, exponent = false;
    int c = input.get();
    while (c != END && text.size() < room) {
        bool sign = c == '+' || c == '-';
        bool after_exponent = !text.empty() && (text.back() | 0x20) == 'e';
        if (c >= '0' && c <= '9') {
            digits = true;
        } else if (sign && (text.empty() || after_exponent)) {
        } else if (c == '.' && !point && !exponent) {
            point = true;
        } else if ((c | 0x20) == 'e' && digits && !exponent) {
            exponent = true;
        } else {
            break;
        }
        text += static_cast<char>(c);
        c = input.get();
    }
    input.back(c);
    return digits ? text : std::string();
}

/// Stores collected characters. False when they do not fit (the target is emptied) or the target is no text.
bool store_text(const Target &target, const std::wstring &text, bool closed, size_t limit)
{
    std::string narrow_text;
    bool narrow = target.kind == Target::Narrow || (target.kind == Target::Integer && target.size == 1);
    if (!narrow && target.kind != Target::Wide) {
        return false;
    }
    if (narrow) {
        for (wchar_t c : text) {
            // Bytes of a narrow source pass as they are.
            if (static_cast<unsigned>(c) < 0x100) {
                narrow_text += static_cast<char>(c);
            } else {
                sluicegate::append_narrow(narrow_text, &c, 1);
            }
        }
    }
    size_t length = narrow ? narrow_text.size() : text.size();
    bool fits = length + (closed ? 1 : 0) <= limit;
    size_t count = fits ? length : 0;
    if (narrow) {
        char *to = static_cast<char *>(target.place);
        memcpy(to, narrow_text.data(), count);
        if (closed && limit != 0) {
            to[count] = 0;
        }
    } else {
        wchar_t *to = static_cast<wchar_t *>(target.place);
        wmemcpy(to, text.data(), count);
        if (closed && limit != 0) {
            to[count] = 0;
        }
    }
    return fits;
}

template <class Char> struct Set {
    bool inverted = false;
    std::basic_string<Char> low, high;
    bool has(int c) const
    {
        bool found = false;
        for (size_t i = 0; i < low.size(); i++) {
            found = found || (c >= static_cast<int>(low[i]) && c <= static_cast<int>(high[i]));
        }
        return found != inverted;
    }
};

/// Reads the set behind a `[`; false when it has no end.
template <class Char> bool read_set(const Char *&format, Set<Char> &set)
{
    if (*format == '^') {
        set.inverted = true;
        format++;
    }
    bool first = true;
    for (; *format && (*format != ']' || first); format++) {
        Char from = *format, to = from;
        if (format[1] == '-' && format[2] && format[2] != ']') {
            to = format[2];
            format += 2;
        }
        set.low.push_back(from < to ? from : to);
        set.high.push_back(from < to ? to : from);
        first = false;
    }
    return *format++ == ']';
}

template <class Char> Spec read_spec(const Char *&format)
{
    Spec spec;
    if (*format == '*') {
        spec.dropped = true;
        format++;
    }
    for (; *format >= '0' && *format <= '9'; format++) {
        spec.width = spec.width < (1u << 20) ? spec.width * 10 + static_cast<size_t>(*format - '0') : spec.width;
    }
    for (;; format++) {
        if (*format == 'h') {
            spec.text_width = -1;
        } else if (*format == 'l' || *format == 'w') {
            spec.text_width = 1;
        } else if (*format == 'I' && ((format[1] == '6' && format[2] == '4') || (format[1] == '3' && format[2] == '2'))) {
            format += 2;
        } else if (*format != 'L' && *format != 'I' && *format != 'j' && *format != 'z' && *format != 't') {
            break;
        }
    }
    spec.conversion = static_cast<char>(*format);
    format += *format ? 1 : 0;
    return spec;
}

template <class Source, class Char> int scan(Source source, const Char *format, const Target *targets, size_t count, bool secure)
{
    Input<Source> input{source};
    size_t next = 0;
    int stored = 0;
    bool at_end = false;
    while (*format) {
        if (blank(static_cast<int>(*format))) {
            input.skip_blanks();
            format++;
            continue;
        }
        if (*format != '%' || format[1] == '%') {
            format += *format == '%' ? 1 : 0;
            int c = input.get();
            if (c != static_cast<int>(static_cast<typename std::make_unsigned<Char>::type>(*format))) {
                input.back(c);
                at_end = c == END;
                break;
            }
            format++;
            continue;
        }
        format++;
        Spec spec = read_spec(format);
        const Target *target = nullptr;
        if (!spec.dropped) {
            if (next >= count) {
                break;
            }
            target = &targets[next++];
        }
        if (spec.conversion == 'n') {
            if (target) {
                store_integer(*target, input.read);
            }
            continue;
        }
        bool is_text = strchr("sSc[C", spec.conversion) && spec.conversion;
        bool keeps_blanks = spec.conversion == 'c' || spec.conversion == 'C' || spec.conversion == '[';
        if (!keeps_blanks) {
            input.skip_blanks();
        }
        int c = input.get();
        input.back(c);
        Set<Char> set;
        if (spec.conversion == '[' && !read_set(format, set)) {
            break;
        }
        if (c == END) {
            at_end = true;
            break;
        }
        if (is_text) {
            bool characters = spec.conversion == 'c' || spec.conversion == 'C';
            size_t width = spec.width ? spec.width : characters ? 1 : SIZE_MAX;
            std::wstring text;
            while (text.size() < width && (c = input.get()) != END) {
                bool stops = characters ? false : spec.conversion == '[' ? !set.has(c) : blank(c);
                if (stops) {
                    input.back(c);
                    break;
                }
                text.push_back(static_cast<wchar_t>(c));
            }
            if (text.empty() || (characters && text.size() < width)) {
                at_end = characters && c == END;
                break;
            }
            size_t limit = SIZE_MAX;
            if (secure && target) {
                if (next >= count || targets[next].kind != Target::Size) {
                    errno = EINVAL;
                    break;
                }
                limit = targets[next++].size;
            }
            if (target && !store_text(*target, text, !characters, limit)) {
                break;
            }
        } else if (spec.conversion && strchr("diuxXop", spec.conversion)) {
            int base = strchr("xXp", spec.conversion) ? 16 : spec.conversion == 'o' ? 8 : spec.conversion == 'i' ? 0 : 10;
            std::string text = integer_text(input, spec.width, &base);
            if (text.empty()) {
                break;
            }
            unsigned long long value = text[0] == '-' ? static_cast<unsigned long long>(strtoll(text.c_str(), nullptr, base))
                                                      : strtoull(text.c_str(), nullptr, base);
            if (target && target->kind != Target::Size && target->kind != Target::Floating) {
                store_integer(*target, value);
            } else if (target) {
                break;
            }
        } else if (spec.conversion && strchr("eEfFgGaA", spec.conversion)) {
            std::string text = floating_text(input, spec.width);
            if (text.empty() || (target && target->kind != Target::Floating)) {
                break;
            }
            double value = strtod(text.c_str(), nullptr);
            if (target && target->size == sizeof(float)) {
                *static_cast<float *>(target->place) = static_cast<float>(value);
            } else if (target && target->size == sizeof(double)) {
                *static_cast<double *>(target->place) = value;
            } else if (target) {
                *static_cast<long double *>(target->place) = value;
            }
        } else {
            break;
        }
        stored += target ? 1 : 0;
    }
    return stored == 0 && at_end ? EOF : stored;
}

} // namespace

extern "C" {

int sluicegate_scan_text(const char *text, const char *format, const sluicegate_scan_target *targets, size_t count, int secure)
{
    return text && format ? scan(TextSource{text}, format, targets, count, secure != 0) : EOF;
}
int sluicegate_scan_wide(const wchar_t *text, const wchar_t *format, const sluicegate_scan_target *targets, size_t count, int secure)
{
    return text && format ? scan(WideSource{text}, format, targets, count, secure != 0) : EOF;
}
int sluicegate_scan_stream(FILE *stream, const char *format, const sluicegate_scan_target *targets, size_t count, int secure)
{
    return stream && format ? scan(StreamSource{stream}, format, targets, count, secure != 0) : EOF;
}

} // extern "C"
