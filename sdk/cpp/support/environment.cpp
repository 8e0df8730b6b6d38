// The environment of the process.

#include <stdlib.h>
#include <string.h>

#include <string>
#include <vector>

#include "object.h"
#include "text_codec.h"

extern "C" char **environ;

namespace {

std::string expand(const std::string &text)
{
    std::string out;
    size_t place = 0;
    while (place < text.size()) {
        size_t end = text[place] == '%' ? text.find('%', place + 1) : std::string::npos;
        if (end == std::string::npos) {
            out += text[place++];
            continue;
        }
        const char *value = end > place + 1 ? getenv(text.substr(place + 1, end - place - 1).c_str()) : nullptr;
        if (value) {
            out += value;
            place = end + 1;
        } else {
            // An unknown name stays as it is; its closing sign may open the next one.
            out += text.substr(place, end - place);
            place = end;
            if (end + 1 == text.size() || text.find('%', end + 1) == std::string::npos) {
                out += '%';
                place++;
            }
        }
    }
    return out;
}

/// Copies with the zero; answers the size needed with the zero, as ExpandEnvironmentStrings does.
template <class Char, class String> DWORD put_whole(const String &text, Char *to, DWORD size)
{
    DWORD needed = static_cast<DWORD>(text.size() + 1);
    if (to && size >= needed) {
        memcpy(to, text.c_str(), needed * sizeof(Char));
    } else if (to && size > 0) {
        to[0] = 0;
    }
    return needed;
}

/// The variables as one block: each ends with a zero, the last with two.
template <class String> typename String::value_type *block_of(const std::vector<String> &variables)
{
    String all;
    for (const String &variable : variables) {
        all += variable;
        all.push_back(0);
    }
    size_t bytes = (all.size() + 1) * sizeof(typename String::value_type);
    void *memory = LocalAlloc(LPTR, bytes + sizeof(typename String::value_type));
    if (memory) {
        memcpy(memory, all.data(), bytes - sizeof(typename String::value_type));
    }
    return static_cast<typename String::value_type *>(memory);
}

} // namespace

extern "C" {

DWORD ExpandEnvironmentStringsA(LPCSTR source, LPSTR to, DWORD size) { return source ? put_whole<char>(expand(source), to, size) : 0; }
DWORD ExpandEnvironmentStringsW(LPCWSTR source, LPWSTR to, DWORD size)
{
    return source ? put_whole<wchar_t>(sluicegate::widen(expand(sluicegate::narrow(source)).c_str()), to, size) : 0;
}

DWORD GetEnvironmentVariableA(LPCSTR name, LPSTR to, DWORD size)
{
    const char *value = name ? getenv(name) : nullptr;
    if (!value) {
        SetLastError(ERROR_ENVVAR_NOT_FOUND);
        return 0;
    }
    DWORD needed = put_whole<char>(std::string(value), to, size);
    return needed <= size ? needed - 1 : needed;
}
DWORD GetEnvironmentVariableW(LPCWSTR name, LPWSTR to, DWORD size)
{
    const char *value = name ? getenv(sluicegate::narrow(name).c_str()) : nullptr;
    if (!value) {
        SetLastError(ERROR_ENVVAR_NOT_FOUND);
        return 0;
    }
    DWORD needed = put_whole<wchar_t>(sluicegate::widen(value), to, size);
    return needed <= size ? needed - 1 : needed;
}

BOOL SetEnvironmentVariableA(LPCSTR name, LPCSTR value)
{
    if (!name || !*name || strchr(name, '=')) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    return (value ? setenv(name, value, 1) : unsetenv(name)) == 0 ? TRUE : sluicegate::fail_with_errno();
}
BOOL SetEnvironmentVariableW(LPCWSTR name, LPCWSTR value)
{
    return SetEnvironmentVariableA(name ? sluicegate::narrow(name).c_str() : nullptr, value ? sluicegate::narrow(value).c_str() : nullptr);
}
LPCH GetEnvironmentStringsA(void)
{
    std::vector<std::string> variables;
    for (char **entry = environ; entry && *entry; entry++) {
        variables.emplace_back(*entry);
    }
    return block_of(variables);
}
LPWCH GetEnvironmentStringsW(void)
{
    std::vector<std::wstring> variables;
    for (char **entry = environ; entry && *entry; entry++) {
        variables.push_back(sluicegate::widen(*entry));
    }
    return block_of(variables);
}
BOOL FreeEnvironmentStringsA(LPCH block)
{
    LocalFree(block);
    return TRUE;
}
BOOL FreeEnvironmentStringsW(LPWCH block)
{
    LocalFree(block);
    return TRUE;
}

} // extern "C"
