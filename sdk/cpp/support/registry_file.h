// The file behind the registry functions.
#pragma once

#include <windows.h>

#include <map>
#include <string>
#include <vector>

namespace sluicegate {
namespace registry {

/// A value. Text types hold `text` (REG_MULTI_SZ with a zero after each string), the others `bytes`.
struct Value {
    DWORD type;
    std::wstring text;
    std::string bytes;
    bool is_text() const { return type == REG_SZ || type == REG_EXPAND_SZ || type == REG_MULTI_SZ; }
};

/// Names are compared without regard to case, and keep the case they were written in.
struct NameOrder {
    bool operator()(const std::wstring &left, const std::wstring &right) const { return wcscasecmp(left.c_str(), right.c_str()) < 0; }
};

typedef std::map<std::wstring, Value, NameOrder> Values;
/// From the full path of a key (`HKEY_LOCAL_MACHINE\Software`) to its values.
typedef std::map<std::wstring, Values, NameOrder> Keys;

/// Reads the text of a .reg file. Lines that it does not understand are passed over.
Keys parse(const std::wstring &text);
std::wstring print(const Keys &keys);

/// The keys of the file, read again when it changed; the caller holds the lock.
Keys &current();
/// Writes them.
LSTATUS store(const Keys &keys);

struct Lock {
    Lock();
    ~Lock();
};

} // namespace registry
} // namespace sluicegate
