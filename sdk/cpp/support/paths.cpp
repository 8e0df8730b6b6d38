// Windows spellings of paths: separators, drives, prefixes, device names; full paths and the current folder.

#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vector>

#include "file_state.h"
#include "host.h"
#include "text_codec.h"

namespace sluicegate {
namespace {

bool same_text(const std::string &left, const std::string &right) { return strcasecmp(left.c_str(), right.c_str()) == 0; }

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// Adds pairs `C:\folder=/local` with that character between them; null is no pair.
void add_pairs(const char *text, char between, Pairs &found)
{
    std::string all = text ? text : "";
    for (size_t start = 0; start < all.size();) {
        size_t end = all.find(between, start);
        end = end == std::string::npos ? all.size() : end;
        std::string pair = all.substr(start, end - start);
        size_t sign = pair.find('=');
        if (sign != std::string::npos && sign != 0) {
            std::string from = pair.substr(0, sign);
            for (char &c : from) {
                c = c == '\\' ? '/' : c;
            }
            while (!from.empty() && from.back() == '/') {
                from.pop_back();
            }
            found.emplace_back(from, pair.substr(sign + 1));
        }
        start = end + 1;
    }
}

/// The pairs of the server, and after them those of SLUICEGATE_PATH_MAP, apart by semicolons: the last of equals counts.
Pairs pairs()
{
    Pairs found;
    add_pairs(host_services().path_map, '\n', found);
    add_pairs(getenv("SLUICEGATE_PATH_MAP"), ';', found);
    return found;
}

bool has_drive(const std::string &path)
{
    return path.size() >= 2 && path[1] == ':' && ((path[0] | 0x20) >= 'a' && (path[0] | 0x20) <= 'z');
}

/// Through the longest pair that covers the path. A drive without a pair stands for the root folder; a share without one
/// stays as it is.
std::string through_pairs(const std::string &path)
{
    bool covered = has_drive(path);
    std::string best, rest = covered ? path.substr(2) : path;
    size_t length = 0;
    for (const auto &pair : pairs()) {
        size_t size = pair.first.size();
        if (size >= length && path.size() >= size && same_text(path.substr(0, size), pair.first) &&
            (path.size() == size || path[size] == '/')) {
            covered = true;
            length = size;
            best = pair.second;
            rest = path.substr(size);
        }
    }
    while (!best.empty() && best.back() == '/') {
        best.pop_back();
    }
    std::string local = best + rest;
    return covered && local.empty() ? "/" : local;
}

} // namespace

std::string local_path(const char *path)
{
    std::string local(path ? path : "");
    for (char &c : local) {
        c = c == '\\' ? '/' : c;
    }
    if (local.compare(0, 4, "//?/") == 0 || (local.compare(0, 4, "//./") == 0 && has_drive(local.substr(4)))) {
        local = local.compare(2, 6, "?/UNC/") == 0 ? "//" + local.substr(8) : local.substr(4);
    }
    if (same_text(local, "NUL") || same_text(local, "//./NUL")) {
        return "/dev/null";
    }
    if (same_text(local, "CONIN$") || same_text(local, "CONOUT$") || same_text(local, "CON")) {
        return "/dev/tty";
    }
    return has_drive(local) || local.compare(0, 2, "//") == 0 ? through_pairs(local) : local;
}

std::string pipe_name(const char *path)
{
    std::string name(path ? path : "");
    for (char &c : name) {
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    return name.compare(0, 9, "//./pipe/") == 0 ? name.substr(9) : std::string();
}

} // namespace sluicegate

using namespace sluicegate;

namespace {

/// Without `.` and `..`, absolute.
std::string full_path(const std::string &path)
{
    std::string whole = path;
    if (whole.empty() || whole[0] != '/') {
        char current[PATH_MAX];
        whole = std::string(getcwd(current, sizeof(current)) ? current : "") + "/" + path;
    }
    std::vector<std::string> parts;
    for (size_t start = 0; start <= whole.size();) {
        size_t end = whole.find('/', start);
        end = end == std::string::npos ? whole.size() : end;
        std::string part = whole.substr(start, end - start);
        if (part == ".." && !parts.empty()) {
            parts.pop_back();
        } else if (!part.empty() && part != "." && part != "..") {
            parts.push_back(part);
        }
        start = end + 1;
    }
    std::string out;
    for (const std::string &part : parts) {
        out += "/" + part;
    }
    // A final separator says that a folder is meant, and stays.
    if (out.empty() || (whole.back() == '/' && whole.size() > 1)) {
        out += "/";
    }
    return out;
}

/// Copies with the zero; the length, or the size needed with the zero when it does not fit.
template <class Char, class String> DWORD put(const String &text, Char *to, DWORD size)
{
    if (!to || size <= text.size()) {
        return static_cast<DWORD>(text.size() + 1);
    }
    memcpy(to, text.c_str(), (text.size() + 1) * sizeof(Char));
    return static_cast<DWORD>(text.size());
}

std::string temp_path()
{
    for (const char *name : {"TMPDIR", "TMP", "TEMP"}) {
        const char *value = getenv(name);
        if (value && *value) {
            std::string path = local_path(value);
            return path.back() == '/' ? path : path + "/";
        }
    }
    return "/tmp/";
}

template <class Char> Char *last_part(Char *path)
{
    Char *part = path;
    for (Char *p = path; *p; p++) {
        part = *p == '/' ? p + 1 : part;
    }
    return *part ? part : nullptr;
}

} // namespace

extern "C" {

DWORD GetFullPathNameA(LPCSTR name, DWORD size, LPSTR to, LPSTR *part)
{
    if (!name || !*name) {
        SetLastError(ERROR_INVALID_NAME);
        return 0;
    }
    DWORD length = put<char>(full_path(local_path(name)), to, size);
    if (part) {
        *part = to && length < size ? last_part(to) : nullptr;
    }
    return length;
}
DWORD GetFullPathNameW(LPCWSTR name, DWORD size, LPWSTR to, LPWSTR *part)
{
    if (!name || !*name) {
        SetLastError(ERROR_INVALID_NAME);
        return 0;
    }
    DWORD length = put<wchar_t>(widen(full_path(local_path(narrow(name).c_str())).c_str()), to, size);
    if (part) {
        *part = to && length < size ? last_part(to) : nullptr;
    }
    return length;
}

// There are no short names: a path that exists is its own long and short form.
DWORD GetLongPathNameA(LPCSTR name, LPSTR to, DWORD size)
{
    struct stat status;
    if (!name || stat(local_path(name).c_str(), &status) != 0) {
        fail_with_errno();
        return 0;
    }
    return put<char>(std::string(name), to, size);
}
DWORD GetLongPathNameW(LPCWSTR name, LPWSTR to, DWORD size)
{
    struct stat status;
    if (!name || stat(local_path(narrow(name).c_str()).c_str(), &status) != 0) {
        fail_with_errno();
        return 0;
    }
    return put<wchar_t>(std::wstring(name), to, size);
}
DWORD GetShortPathNameA(LPCSTR name, LPSTR to, DWORD size) { return GetLongPathNameA(name, to, size); }
DWORD GetShortPathNameW(LPCWSTR name, LPWSTR to, DWORD size) { return GetLongPathNameW(name, to, size); }

DWORD GetCurrentDirectoryA(DWORD size, LPSTR to)
{
    char path[PATH_MAX];
    return getcwd(path, sizeof(path)) ? put<char>(std::string(path), to, size) : static_cast<DWORD>(fail_with_errno());
}
DWORD GetCurrentDirectoryW(DWORD size, LPWSTR to)
{
    char path[PATH_MAX];
    return getcwd(path, sizeof(path)) ? put<wchar_t>(widen(path), to, size) : static_cast<DWORD>(fail_with_errno());
}
BOOL SetCurrentDirectoryA(LPCSTR name) { return name && chdir(local_path(name).c_str()) == 0 ? TRUE : fail_with_errno(); }
BOOL SetCurrentDirectoryW(LPCWSTR name) { return SetCurrentDirectoryA(narrow(name).c_str()); }

DWORD GetTempPathA(DWORD size, LPSTR to) { return put<char>(temp_path(), to, size); }
DWORD GetTempPathW(DWORD size, LPWSTR to) { return put<wchar_t>(widen(temp_path().c_str()), to, size); }

static UINT temp_file(const std::string &folder, const std::string &prefix, UINT unique, std::string *path)
{
    std::string start = folder;
    start += !start.empty() && start.back() == '/' ? "" : "/";
    start += prefix.substr(0, 3);
    auto name = [&](UINT number) {
        char digits[16];
        snprintf(digits, sizeof(digits), "%X.TMP", number & 0xffff);
        return start + digits;
    };
    if (unique != 0) {
        *path = name(unique);
        return unique;
    }
    UINT first = static_cast<UINT>(GetTickCount()) ^ GetCurrentThreadId() * 40503u;
    for (UINT i = 1; i < 0x10000; i++) {
        UINT number = (first + i) & 0xffff;
        if (number == 0) {
            continue;
        }
        HANDLE file = CreateFileA(name(number).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file != INVALID_HANDLE_VALUE) {
            CloseHandle(file);
            *path = name(number);
            return number;
        }
        if (GetLastError() != ERROR_FILE_EXISTS) {
            if (GetLastError() == ERROR_FILE_NOT_FOUND || GetLastError() == ERROR_PATH_NOT_FOUND) {
                SetLastError(ERROR_DIRECTORY);
            }
            return 0;
        }
    }
    return 0;
}
UINT GetTempFileNameA(LPCSTR folder, LPCSTR prefix, UINT unique, LPSTR to)
{
    std::string path;
    if (!folder || !to) {
        return static_cast<UINT>(fail(ERROR_INVALID_PARAMETER));
    }
    UINT number = temp_file(local_path(folder), prefix ? prefix : "", unique, &path);
    if (number && path.size() >= MAX_PATH) {
        return static_cast<UINT>(fail(ERROR_BUFFER_OVERFLOW));
    }
    if (number) {
        memcpy(to, path.c_str(), path.size() + 1);
    }
    return number;
}
UINT GetTempFileNameW(LPCWSTR folder, LPCWSTR prefix, UINT unique, LPWSTR to)
{
    char path[MAX_PATH];
    if (!folder || !to) {
        return static_cast<UINT>(fail(ERROR_INVALID_PARAMETER));
    }
    UINT number = GetTempFileNameA(narrow(folder).c_str(), narrow(prefix).c_str(), unique, path);
    if (number) {
        std::wstring wide = widen(path);
        wmemcpy(to, wide.c_str(), wide.size() + 1);
    }
    return number;
}

} // extern "C"
