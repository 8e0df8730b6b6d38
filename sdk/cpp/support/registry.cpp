// The registry functions over the keys of a file.

#include <algorithm>
#include <set>

#include "registry_file.h"
#include "text_codec.h"

using namespace sluicegate::registry;

namespace {

struct Key {
    std::wstring path;
};

std::set<Key *> &open_keys()
{
    static std::set<Key *> *keys = new std::set<Key *>;
    return *keys;
}

/// The path of a handle; false for one that is not open. The caller holds the lock.
bool path_of(HKEY handle, std::wstring *path)
{
    static const struct {
        HKEY root;
        const wchar_t *name;
    } roots[] = {{HKEY_CLASSES_ROOT, L"HKEY_CLASSES_ROOT"},
                 {HKEY_CURRENT_USER, L"HKEY_CURRENT_USER"},
                 {HKEY_LOCAL_MACHINE, L"HKEY_LOCAL_MACHINE"},
                 {HKEY_USERS, L"HKEY_USERS"},
                 {HKEY_CURRENT_CONFIG, L"HKEY_CURRENT_CONFIG"}};
    for (const auto &root : roots) {
        if (handle == root.root) {
            *path = root.name;
            return true;
        }
    }
    Key *key = static_cast<Key *>(handle);
    if (open_keys().count(key) == 0) {
        return false;
    }
    *path = key->path;
    return true;
}

/// The path of a key below another; both kinds of slash end at single backslashes.
std::wstring below(std::wstring path, const wchar_t *name)
{
    std::wstring part;
    for (const wchar_t *c = name ? name : L""; *c; c++) {
        if (*c == '\\') {
            path += part.empty() ? L"" : L"\\" + part;
            part.clear();
        } else {
            part += *c;
        }
    }
    return part.empty() ? path : path + L"\\" + part;
}

/// Names directly below `path`, in order.
std::vector<std::wstring> children(const Keys &keys, const std::wstring &path)
{
    std::set<std::wstring, NameOrder> names;
    std::wstring start = path + L"\\";
    for (const auto &key : keys) {
        if (key.first.size() > start.size() && wcsncasecmp(key.first.c_str(), start.c_str(), start.size()) == 0) {
            names.insert(key.first.substr(start.size(), key.first.find(L'\\', start.size()) - start.size()));
        }
    }
    return std::vector<std::wstring>(names.begin(), names.end());
}

bool exists(const Keys &keys, const std::wstring &path)
{
    return path.find(L'\\') == std::wstring::npos || keys.count(path) > 0 || !children(keys, path).empty();
}

Values values_of(const Keys &keys, const std::wstring &path)
{
    auto found = keys.find(path);
    return found == keys.end() ? Values() : found->second;
}

HKEY open_handle(const std::wstring &path)
{
    Key *key = new Key{path};
    open_keys().insert(key);
    return key;
}

/// The value as the bytes that a caller of one width gets; text ends with a zero.
std::string data_of(const Value &value, bool is_wide)
{
    if (!value.is_text()) {
        return value.bytes;
    }
    std::wstring text = value.text;
    text += L'\0';
    if (is_wide) {
        return std::string(reinterpret_cast<const char *>(text.data()), text.size() * sizeof(wchar_t));
    }
    std::string narrow;
    sluicegate::append_narrow(narrow, text.data(), text.size());
    return narrow;
}

LSTATUS give(const Value &value, bool is_wide, LPDWORD type, void *to, LPDWORD size)
{
    std::string data = data_of(value, is_wide);
    if (type) {
        *type = value.type;
    }
    if (to && !size) {
        return ERROR_INVALID_PARAMETER;
    }
    DWORD capacity = size ? *size : 0;
    if (size) {
        *size = static_cast<DWORD>(data.size());
    }
    if (to && capacity < data.size()) {
        return ERROR_MORE_DATA;
    }
    if (to && !data.empty()) {
        memcpy(to, data.data(), data.size());
    }
    return ERROR_SUCCESS;
}

LSTATUS query(HKEY handle, const wchar_t *sub_key, const wchar_t *name, Value *value)
{
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    Values values = values_of(current(), below(path, sub_key));
    auto found = values.find(name ? name : L"");
    if (found == values.end()) {
        return ERROR_FILE_NOT_FOUND;
    }
    *value = found->second;
    return ERROR_SUCCESS;
}

LSTATUS get_value(HKEY handle, const wchar_t *sub_key, const wchar_t *name, DWORD flags, bool is_wide, LPDWORD type, void *to,
                  LPDWORD size)
{
    Value value;
    DWORD capacity = size ? *size : 0;
    LSTATUS error = query(handle, sub_key, name, &value);
    if (error == ERROR_SUCCESS && value.type == REG_EXPAND_SZ && !(flags & RRF_NOEXPAND)) {
        DWORD needed = ExpandEnvironmentStringsW(value.text.c_str(), nullptr, 0);
        std::wstring expanded(needed, L'\0');
        ExpandEnvironmentStringsW(value.text.c_str(), &expanded[0], needed);
        value.text = expanded.c_str();
        value.type = REG_SZ;
    }
    if (error == ERROR_SUCCESS) {
        DWORD mask = value.type == REG_QWORD ? RRF_RT_REG_QWORD : value.type <= REG_DWORD ? 1u << value.type : value.type == REG_MULTI_SZ ? RRF_RT_REG_MULTI_SZ : 0;
        bool is_allowed = (flags & RRF_RT_ANY) == RRF_RT_ANY || (flags & mask);
        bool has_size = !(flags & RRF_RT_REG_BINARY) || value.type != REG_BINARY || (flags & RRF_RT_ANY) == RRF_RT_ANY ||
                        ((flags & 0xffff) != RRF_RT_DWORD || value.bytes.size() == 4);
        error = is_allowed && has_size ? give(value, is_wide, type, to, size) : ERROR_UNSUPPORTED_TYPE;
    }
    if (error != ERROR_SUCCESS && (flags & RRF_ZEROONFAILURE) && to) {
        memset(to, 0, capacity);
    }
    return error;
}

LSTATUS open_key(HKEY handle, const wchar_t *name, PHKEY result)
{
    if (!result) {
        return ERROR_INVALID_PARAMETER;
    }
    *result = nullptr;
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    path = below(path, name);
    if (!exists(current(), path)) {
        return ERROR_FILE_NOT_FOUND;
    }
    *result = open_handle(path);
    return ERROR_SUCCESS;
}

LSTATUS create_key(HKEY handle, const wchar_t *name, PHKEY result, LPDWORD disposition)
{
    if (!result || !name) {
        return ERROR_INVALID_PARAMETER;
    }
    *result = nullptr;
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    path = below(path, name);
    bool is_new = !exists(current(), path);
    if (is_new) {
        Keys keys = current();
        keys[path];
        LSTATUS error = store(keys);
        if (error != ERROR_SUCCESS) {
            return error;
        }
    }
    if (disposition) {
        *disposition = is_new ? REG_CREATED_NEW_KEY : REG_OPENED_EXISTING_KEY;
    }
    *result = open_handle(path);
    return ERROR_SUCCESS;
}

template <class Change> LSTATUS change_values(HKEY handle, const Change &change)
{
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    Keys keys = current();
    LSTATUS error = change(keys[path]);
    return error == ERROR_SUCCESS ? store(keys) : error;
}

LSTATUS set_value(HKEY handle, const wchar_t *name, DWORD type, const BYTE *data, DWORD size, bool is_wide)
{
    if (!data && size > 0) {
        return ERROR_INVALID_PARAMETER;
    }
    Value value = {type, std::wstring(), std::string()};
    if (!value.is_text()) {
        value.bytes.assign(reinterpret_cast<const char *>(data), size);
    } else if (is_wide) {
        value.text.assign(reinterpret_cast<const wchar_t *>(data), size / sizeof(wchar_t));
    } else {
        sluicegate::append_wide(value.text, reinterpret_cast<const char *>(data), size);
    }
    if (value.is_text() && !value.text.empty() && value.text.back() == 0) {
        value.text.pop_back();
    }
    return change_values(handle, [&](Values &values) {
        values[name ? name : L""] = value;
        return ERROR_SUCCESS;
    });
}

LSTATUS delete_value(HKEY handle, const wchar_t *name)
{
    return change_values(handle, [&](Values &values) { return values.erase(name ? name : L"") ? ERROR_SUCCESS : ERROR_FILE_NOT_FOUND; });
}

LSTATUS delete_key(HKEY handle, const wchar_t *name)
{
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    Keys keys = current();
    path = below(path, name);
    if (!exists(keys, path)) {
        return ERROR_FILE_NOT_FOUND;
    }
    if (!children(keys, path).empty() || keys.erase(path) == 0) {
        return ERROR_ACCESS_DENIED;
    }
    return store(keys);
}

/// A name for a buffer whose size counts characters; ERROR_MORE_DATA when it does not fit with its zero.
LSTATUS give_name(const std::wstring &name, char *to, LPDWORD size)
{
    std::string text = sluicegate::narrow(name.c_str());
    if (!to || !size || *size <= text.size()) {
        return ERROR_MORE_DATA;
    }
    memcpy(to, text.c_str(), text.size() + 1);
    *size = static_cast<DWORD>(text.size());
    return ERROR_SUCCESS;
}

LSTATUS give_name(const std::wstring &name, wchar_t *to, LPDWORD size)
{
    if (!to || !size || *size <= name.size()) {
        return ERROR_MORE_DATA;
    }
    wmemcpy(to, name.c_str(), name.size() + 1);
    *size = static_cast<DWORD>(name.size());
    return ERROR_SUCCESS;
}

template <class Char> LSTATUS enum_key(HKEY handle, DWORD index, Char *name, LPDWORD size, FILETIME *written)
{
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    std::vector<std::wstring> names = children(current(), path);
    if (written) {
        memset(written, 0, sizeof(*written));
    }
    return index < names.size() ? give_name(names[index], name, size) : ERROR_NO_MORE_ITEMS;
}

template <class Char>
LSTATUS enum_value(HKEY handle, DWORD index, Char *name, LPDWORD name_size, LPDWORD type, LPBYTE data, LPDWORD size)
{
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    Values values = values_of(current(), path);
    if (index >= values.size()) {
        return ERROR_NO_MORE_ITEMS;
    }
    auto entry = std::next(values.begin(), index);
    LSTATUS error = give_name(entry->first, name, name_size);
    return error == ERROR_SUCCESS ? give(entry->second, sizeof(Char) > 1, type, data, size) : error;
}

LSTATUS query_info(HKEY handle, bool is_wide, LPDWORD sub_keys, LPDWORD longest_key, LPDWORD values, LPDWORD longest_name,
                   LPDWORD longest_value)
{
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    size_t key_length = 0, name_length = 0, value_length = 0;
    std::vector<std::wstring> names = children(current(), path);
    Values all = values_of(current(), path);
    auto length = [is_wide](const std::wstring &name) { return is_wide ? name.size() : sluicegate::narrow(name.c_str()).size(); };
    for (const std::wstring &name : names) {
        key_length = std::max(key_length, length(name));
    }
    for (const auto &entry : all) {
        name_length = std::max(name_length, length(entry.first));
        value_length = std::max(value_length, data_of(entry.second, is_wide).size());
    }
    const std::pair<LPDWORD, size_t> answers[] = {
        {sub_keys, names.size()}, {longest_key, key_length}, {values, all.size()}, {longest_name, name_length}, {longest_value, value_length}};
    for (const auto &answer : answers) {
        if (answer.first) {
            *answer.first = static_cast<DWORD>(answer.second);
        }
    }
    return ERROR_SUCCESS;
}

/// A narrow name as wide text; null stays null.
class Wide
{
    std::wstring text_;
    bool is_null_;

public:
    explicit Wide(LPCSTR text) : is_null_(!text) { text_ = text ? sluicegate::widen(text) : std::wstring(); }
    operator const wchar_t *() const { return is_null_ ? nullptr : text_.c_str(); }
};

} // namespace

extern "C" {

LSTATUS RegOpenKeyExW(HKEY key, LPCWSTR name, DWORD, REGSAM, PHKEY result) { return open_key(key, name, result); }
LSTATUS RegOpenKeyExA(HKEY key, LPCSTR name, DWORD, REGSAM, PHKEY result) { return open_key(key, Wide(name), result); }
LSTATUS RegOpenKeyW(HKEY key, LPCWSTR name, PHKEY result) { return open_key(key, name, result); }
LSTATUS RegOpenKeyA(HKEY key, LPCSTR name, PHKEY result) { return open_key(key, Wide(name), result); }

LSTATUS RegCreateKeyExW(HKEY key, LPCWSTR name, DWORD, LPWSTR, DWORD, REGSAM, const LPSECURITY_ATTRIBUTES, PHKEY result, LPDWORD disposition)
{
    return create_key(key, name, result, disposition);
}
LSTATUS RegCreateKeyExA(HKEY key, LPCSTR name, DWORD, LPSTR, DWORD, REGSAM, const LPSECURITY_ATTRIBUTES, PHKEY result, LPDWORD disposition)
{
    return create_key(key, Wide(name), result, disposition);
}

LSTATUS RegCloseKey(HKEY handle)
{
    Lock held;
    std::wstring path;
    if (!path_of(handle, &path)) {
        return ERROR_INVALID_HANDLE;
    }
    Key *key = static_cast<Key *>(handle);
    if (open_keys().erase(key) > 0) {
        delete key;
    }
    return ERROR_SUCCESS;
}

LSTATUS RegQueryValueExW(HKEY key, LPCWSTR name, LPDWORD, LPDWORD type, LPBYTE data, LPDWORD size)
{
    Value value;
    LSTATUS error = query(key, nullptr, name, &value);
    return error == ERROR_SUCCESS ? give(value, true, type, data, size) : error;
}
LSTATUS RegQueryValueExA(HKEY key, LPCSTR name, LPDWORD, LPDWORD type, LPBYTE data, LPDWORD size)
{
    Value value;
    LSTATUS error = query(key, nullptr, Wide(name), &value);
    return error == ERROR_SUCCESS ? give(value, false, type, data, size) : error;
}

LSTATUS RegGetValueW(HKEY key, LPCWSTR sub_key, LPCWSTR name, DWORD flags, LPDWORD type, PVOID data, LPDWORD size)
{
    return get_value(key, sub_key, name, flags, true, type, data, size);
}
LSTATUS RegGetValueA(HKEY key, LPCSTR sub_key, LPCSTR name, DWORD flags, LPDWORD type, PVOID data, LPDWORD size)
{
    return get_value(key, Wide(sub_key), Wide(name), flags, false, type, data, size);
}

LSTATUS RegSetValueExW(HKEY key, LPCWSTR name, DWORD, DWORD type, const BYTE *data, DWORD size)
{
    return set_value(key, name, type, data, size, true);
}
LSTATUS RegSetValueExA(HKEY key, LPCSTR name, DWORD, DWORD type, const BYTE *data, DWORD size)
{
    return set_value(key, Wide(name), type, data, size, false);
}

LSTATUS RegDeleteValueW(HKEY key, LPCWSTR name) { return delete_value(key, name); }
LSTATUS RegDeleteValueA(HKEY key, LPCSTR name) { return delete_value(key, Wide(name)); }
LSTATUS RegDeleteKeyW(HKEY key, LPCWSTR name) { return delete_key(key, name); }
LSTATUS RegDeleteKeyA(HKEY key, LPCSTR name) { return delete_key(key, Wide(name)); }

LSTATUS RegEnumKeyExW(HKEY key, DWORD index, LPWSTR name, LPDWORD size, LPDWORD, LPWSTR, LPDWORD, PFILETIME written)
{
    return enum_key(key, index, name, size, written);
}
LSTATUS RegEnumKeyExA(HKEY key, DWORD index, LPSTR name, LPDWORD size, LPDWORD, LPSTR, LPDWORD, PFILETIME written)
{
    return enum_key(key, index, name, size, written);
}
LSTATUS RegEnumValueW(HKEY key, DWORD index, LPWSTR name, LPDWORD name_size, LPDWORD, LPDWORD type, LPBYTE data, LPDWORD size)
{
    return enum_value(key, index, name, name_size, type, data, size);
}
LSTATUS RegEnumValueA(HKEY key, DWORD index, LPSTR name, LPDWORD name_size, LPDWORD, LPDWORD type, LPBYTE data, LPDWORD size)
{
    return enum_value(key, index, name, name_size, type, data, size);
}
LSTATUS RegQueryInfoKeyW(HKEY key, LPWSTR, LPDWORD, LPDWORD, LPDWORD keys, LPDWORD longest_key, LPDWORD, LPDWORD values,
                         LPDWORD longest_name, LPDWORD longest_value, LPDWORD, PFILETIME)
{
    return query_info(key, true, keys, longest_key, values, longest_name, longest_value);
}
LSTATUS RegQueryInfoKeyA(HKEY key, LPSTR, LPDWORD, LPDWORD, LPDWORD keys, LPDWORD longest_key, LPDWORD, LPDWORD values,
                         LPDWORD longest_name, LPDWORD longest_value, LPDWORD, PFILETIME)
{
    return query_info(key, false, keys, longest_key, values, longest_name, longest_value);
}

} // extern "C"
