// Paths, URLs and strings of the shell library, for both widths.

#include <shlwapi.h>

#include <ctype.h>
#include <wctype.h>

#include <string>

#include "text_codec.h"

namespace {

std::string narrow(const char *text) { return text; }
std::string narrow(const wchar_t *text) { return sluicegate::narrow(text); }

wint_t lower(char c) { return static_cast<unsigned char>(tolower(static_cast<unsigned char>(c))); }
wint_t lower(wchar_t c) { return towlower(static_cast<wint_t>(c)); }

template <class Char> using Text = std::basic_string<Char>;

template <class Char> bool is_slash(Char c) { return c == '/' || c == '\\'; }

template <class Char> DWORD attributes(const Char *path)
{
    return path ? GetFileAttributesA(narrow(path).c_str()) : INVALID_FILE_ATTRIBUTES;
}

template <class Char> bool is_relative(const Char *path)
{
    return !path || !path[0] || !(is_slash(path[0]) || path[1] == ':');
}

template <class Char> bool matches(const Char *text, const Char *pattern, const Char *end)
{
    // On a mismatch the last star takes one character more.
    const Char *star = nullptr, *retry = nullptr;
    while (*text) {
        if (pattern < end && *pattern == '*') {
            star = ++pattern;
            retry = text;
        } else if (pattern < end && (*pattern == '?' || lower(*pattern) == lower(*text))) {
            pattern++;
            text++;
        } else if (star) {
            pattern = star;
            text = ++retry;
        } else {
            return false;
        }
    }
    while (pattern < end && *pattern == '*') {
        pattern++;
    }
    return pattern == end;
}

template <class Char> bool match_spec(const Char *file, const Char *spec)
{
    if (!file || !spec) {
        return false;
    }
    for (const Char *start = spec;; start++) {
        while (*start == ' ') {
            start++;
        }
        const Char *end = start;
        while (*end && *end != ';') {
            end++;
        }
        static const Char everything[] = {'*', '.', '*'};
        bool is_everything = end - start == 3 && Text<Char>(start, end) == Text<Char>(everything, 3);
        if (is_everything || matches(file, start, end)) {
            return true;
        }
        if (!*end) {
            return false;
        }
        start = end;
    }
}

/// Takes `.` and `..` out of an absolute or relative path.
template <class Char> Text<Char> canonical(const Text<Char> &path)
{
    Char slash = path.find('/') == Text<Char>::npos && path.find('\\') != Text<Char>::npos ? '\\' : '/';
    size_t start = 0;
    while (start < path.size() && is_slash(path[start])) {
        start++;
    }
    Text<Char> root = path.substr(0, start), out;
    for (size_t place = start; place <= path.size();) {
        size_t end = place;
        while (end < path.size() && !is_slash(path[end])) {
            end++;
        }
        Text<Char> part = path.substr(place, end - place);
        bool is_up = part.size() == 2 && part[0] == '.' && part[1] == '.';
        if (is_up) {
            size_t last = out.find_last_of(slash);
            out.resize(last == Text<Char>::npos ? 0 : last);
        } else if (!(part.size() == 1 && part[0] == '.') && !part.empty()) {
            out += out.empty() ? Text<Char>() : Text<Char>(1, slash);
            out += part;
        }
        place = end + 1;
    }
    bool ends = path.size() > start && is_slash(path.back()) && !out.empty();
    return root + out + (ends ? Text<Char>(1, slash) : Text<Char>());
}

template <class Char> Char *combine(Char *to, const Char *folder, const Char *file)
{
    if (!to) {
        return nullptr;
    }
    Text<Char> path = folder ? folder : Text<Char>();
    if (file && *file) {
        if (!is_relative(file)) {
            path = file;
        } else {
            bool has_backslash = path.find('\\') != Text<Char>::npos && path.find('/') == Text<Char>::npos;
            if (!path.empty() && !is_slash(path.back())) {
                path += has_backslash ? '\\' : '/';
            }
            path += file;
        }
    }
    path = canonical(path);
    if (path.size() >= MAX_PATH) {
        to[0] = 0;
        return nullptr;
    }
    memcpy(to, path.c_str(), (path.size() + 1) * sizeof(Char));
    return to;
}

template <class Char> Char *add_slash(Char *path)
{
    Text<Char> text = path ? Text<Char>(path) : Text<Char>();
    size_t length = text.size();
    if (!path || length + 1 >= MAX_PATH) {
        return nullptr;
    }
    if (length > 0 && !is_slash(path[length - 1])) {
        path[length++] = text.find('\\') != Text<Char>::npos ? '\\' : '/';
        path[length] = 0;
    }
    return path + length;
}

template <class Char> Char *file_name(const Char *path)
{
    const Char *name = path;
    for (const Char *c = path; c && *c; c++) {
        if (is_slash(*c) && c[1] && !is_slash(c[1])) {
            name = c + 1;
        }
    }
    return const_cast<Char *>(name);
}

template <class Char> Char *extension(const Char *path)
{
    const Char *point = nullptr, *end = path;
    for (; end && *end; end++) {
        point = *end == '.' ? end : is_slash(*end) || *end == ' ' ? nullptr : point;
    }
    return const_cast<Char *>(point ? point : end);
}

template <class Char> BOOL remove_file(Char *path)
{
    if (!path || !*path) {
        return FALSE;
    }
    Char *last = nullptr;
    for (Char *c = path; *c; c++) {
        if (is_slash(*c)) {
            last = c;
        }
    }
    // The root keeps its slash.
    Char *cut = !last ? path : last == path ? path + 1 : last;
    BOOL changed = *cut != 0;
    *cut = 0;
    return changed;
}

template <class Char> HRESULT give(const Text<Char> &text, Char *to, LPDWORD size)
{
    if (!to || !size || *size <= text.size()) {
        if (size) {
            *size = static_cast<DWORD>(text.size() + 1);
        }
        return E_POINTER;
    }
    memcpy(to, text.c_str(), (text.size() + 1) * sizeof(Char));
    *size = static_cast<DWORD>(text.size());
    return S_OK;
}

int hex(ULONG c) { return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : (c | 32) >= 'a' && (c | 32) <= 'f' ? static_cast<int>((c | 32) - 'a' + 10) : -1; }

/// Escapes the bytes of the UTF-8 form.
template <class Char> HRESULT escape(const Char *url, Char *to, LPDWORD size, DWORD flags)
{
    if (!url || !size) {
        return E_INVALIDARG;
    }
    Text<Char> text;
    bool is_extra = false;
    for (char c : narrow(url)) {
        unsigned char byte = static_cast<unsigned char>(c);
        is_extra = is_extra || ((c == '?' || c == '#') && !(flags & URL_ESCAPE_SEGMENT_ONLY));
        bool is_unsafe = byte <= 32 || byte >= 127 || strchr("<>\"{}|\\^`", c);
        is_unsafe = is_unsafe || (c == '%' && (flags & URL_ESCAPE_PERCENT)) || ((flags & URL_ESCAPE_SEGMENT_ONLY) && strchr("/?#", c));
        if (flags & URL_ESCAPE_SPACES_ONLY) {
            is_unsafe = c == ' ';
        }
        if (is_unsafe && !(is_extra && (flags & URL_DONT_ESCAPE_EXTRA_INFO))) {
            text += '%';
            text += static_cast<Char>("0123456789ABCDEF"[byte >> 4]);
            text += static_cast<Char>("0123456789ABCDEF"[byte & 15]);
        } else {
            text += static_cast<Char>(byte);
        }
    }
    return give(text, to, size);
}

void put(const std::string &bytes, std::string *text) { *text = bytes; }
void put(const std::string &bytes, std::wstring *text) { sluicegate::append_wide(*text, bytes.data(), bytes.size()); }

template <class Char> HRESULT unescape(Char *url, Char *to, LPDWORD size, DWORD flags)
{
    if (!url) {
        return E_INVALIDARG;
    }
    std::string given = narrow(url), bytes;
    bool is_extra = false;
    for (size_t i = 0; i < given.size(); i++) {
        is_extra = is_extra || ((given[i] == '?' || given[i] == '#') && (flags & URL_DONT_UNESCAPE_EXTRA_INFO));
        int high = given[i] == '%' && i + 2 < given.size() ? hex(static_cast<unsigned char>(given[i + 1])) : -1;
        int low = high >= 0 ? hex(static_cast<unsigned char>(given[i + 2])) : -1;
        if (low >= 0 && !is_extra && high * 16 + low != 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += given[i];
        }
    }
    Text<Char> text;
    put(bytes, &text);
    if (flags & URL_UNESCAPE_INPLACE) {
        // It only gets shorter.
        memcpy(url, text.c_str(), (text.size() + 1) * sizeof(Char));
        return S_OK;
    }
    return give(text, to, size);
}

template <class Char> int compare(const Char *left, const Char *right, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        wint_t a = left ? lower(left[i]) : 0, b = right ? lower(right[i]) : 0;
        if (a != b || a == 0) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
    }
    return 0;
}

template <class Char> Char *find(const Char *text, const Char *wanted)
{
    if (!text || !wanted || !*wanted) {
        return nullptr;
    }
    size_t length = Text<Char>(wanted).size();
    for (; *text; text++) {
        if (compare(text, wanted, length) == 0) {
            return const_cast<Char *>(text);
        }
    }
    return nullptr;
}

template <class Char> BOOL trim(Char *text, const Char *characters)
{
    if (!text || !characters) {
        return FALSE;
    }
    Text<Char> whole(text);
    size_t first = whole.find_first_not_of(characters), last = whole.find_last_not_of(characters);
    Text<Char> kept = first == Text<Char>::npos ? Text<Char>() : whole.substr(first, last - first + 1);
    memcpy(text, kept.c_str(), (kept.size() + 1) * sizeof(Char));
    return kept.size() != whole.size();
}

} // namespace

extern "C" {

BOOL PathFileExistsA(LPCSTR path) { return attributes(path) != INVALID_FILE_ATTRIBUTES; }
BOOL PathIsDirectoryA(LPCSTR path)
{
    DWORD known = attributes(path);
    return known != INVALID_FILE_ATTRIBUTES && (known & FILE_ATTRIBUTE_DIRECTORY);
}
BOOL PathIsRelativeA(LPCSTR path) { return is_relative(path); }
BOOL PathMatchSpecA(LPCSTR file, LPCSTR spec) { return match_spec(file, spec); }
LPSTR PathCombineA(LPSTR to, LPCSTR folder, LPCSTR file) { return combine(to, folder, file); }
BOOL PathAppendA(LPSTR path, LPCSTR more)
{
    while (more && is_slash(*more)) {
        more++;
    }
    return path && combine(path, const_cast<LPCSTR>(path), more) != nullptr;
}
LPSTR PathAddBackslashA(LPSTR path) { return add_slash(path); }
LPSTR PathFindFileNameA(LPCSTR path) { return file_name(path); }
LPSTR PathFindExtensionA(LPCSTR path) { return extension(path); }
BOOL PathRemoveFileSpecA(LPSTR path) { return remove_file(path); }
VOID PathRemoveExtensionA(LPSTR path)
{
    if (path) {
        *extension(path) = 0;
    }
}
VOID PathStripPathA(LPSTR path)
{
    if (path) {
        Text<char> name(file_name(path));
        memcpy(path, name.c_str(), (name.size() + 1) * sizeof(char));
    }
}
HRESULT UrlEscapeA(LPCSTR url, LPSTR to, LPDWORD size, DWORD flags) { return escape(url, to, size, flags); }
HRESULT UrlUnescapeA(LPSTR url, LPSTR to, LPDWORD size, DWORD flags) { return unescape(url, to, size, flags); }
LPSTR StrStrA(LPCSTR text, LPCSTR wanted) { return const_cast<LPSTR>(text && wanted && *wanted ? strstr(text, wanted) : nullptr); }
LPSTR StrStrIA(LPCSTR text, LPCSTR wanted) { return find(text, wanted); }
int StrCmpIA(LPCSTR left, LPCSTR right) { return compare(left, right, static_cast<size_t>(-1)); }
int StrCmpNIA(LPCSTR left, LPCSTR right, int count) { return compare(left, right, count < 0 ? 0 : static_cast<size_t>(count)); }
BOOL StrTrimA(LPSTR text, LPCSTR characters) { return trim(text, characters); }
int StrToIntA(LPCSTR text) { return text ? atoi(narrow(text).c_str()) : 0; }

BOOL PathFileExistsW(LPCWSTR path) { return attributes(path) != INVALID_FILE_ATTRIBUTES; }
BOOL PathIsDirectoryW(LPCWSTR path)
{
    DWORD known = attributes(path);
    return known != INVALID_FILE_ATTRIBUTES && (known & FILE_ATTRIBUTE_DIRECTORY);
}
BOOL PathIsRelativeW(LPCWSTR path) { return is_relative(path); }
BOOL PathMatchSpecW(LPCWSTR file, LPCWSTR spec) { return match_spec(file, spec); }
LPWSTR PathCombineW(LPWSTR to, LPCWSTR folder, LPCWSTR file) { return combine(to, folder, file); }
BOOL PathAppendW(LPWSTR path, LPCWSTR more)
{
    while (more && is_slash(*more)) {
        more++;
    }
    return path && combine(path, const_cast<LPCWSTR>(path), more) != nullptr;
}
LPWSTR PathAddBackslashW(LPWSTR path) { return add_slash(path); }
LPWSTR PathFindFileNameW(LPCWSTR path) { return file_name(path); }
LPWSTR PathFindExtensionW(LPCWSTR path) { return extension(path); }
BOOL PathRemoveFileSpecW(LPWSTR path) { return remove_file(path); }
VOID PathRemoveExtensionW(LPWSTR path)
{
    if (path) {
        *extension(path) = 0;
    }
}
VOID PathStripPathW(LPWSTR path)
{
    if (path) {
        Text<wchar_t> name(file_name(path));
        memcpy(path, name.c_str(), (name.size() + 1) * sizeof(wchar_t));
    }
}
HRESULT UrlEscapeW(LPCWSTR url, LPWSTR to, LPDWORD size, DWORD flags) { return escape(url, to, size, flags); }
HRESULT UrlUnescapeW(LPWSTR url, LPWSTR to, LPDWORD size, DWORD flags) { return unescape(url, to, size, flags); }
LPWSTR StrStrW(LPCWSTR text, LPCWSTR wanted) { return const_cast<LPWSTR>(text && wanted && *wanted ? wcsstr(text, wanted) : nullptr); }
LPWSTR StrStrIW(LPCWSTR text, LPCWSTR wanted) { return find(text, wanted); }
int StrCmpIW(LPCWSTR left, LPCWSTR right) { return compare(left, right, static_cast<size_t>(-1)); }
int StrCmpNIW(LPCWSTR left, LPCWSTR right, int count) { return compare(left, right, count < 0 ? 0 : static_cast<size_t>(count)); }
BOOL StrTrimW(LPWSTR text, LPCWSTR characters) { return trim(text, characters); }
int StrToIntW(LPCWSTR text) { return text ? atoi(narrow(text).c_str()) : 0; }

} // extern "C"
