// Reading and writing the file behind the registry functions.

// Before the headers of the SDK, whose annotation macros it would meet.
#include <sys/stat.h>

#include "registry_file.h"

#include <pthread.h>
#include <unistd.h>

#include <algorithm>

#include <fstream>
#include <iterator>

#include "text_codec.h"

namespace sluicegate {
namespace registry {

namespace {

pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

std::wstring decoded(const std::string &bytes)
{
    std::wstring text;
    if (bytes.compare(0, 2, "\xff\xfe") != 0) {
        size_t start = bytes.compare(0, 3, "\xef\xbb\xbf") == 0 ? 3 : 0;
        append_wide(text, bytes.data() + start, bytes.size() - start);
        return text;
    }
    // What the registry editor of Windows exports.
    for (size_t i = 2; i + 1 < bytes.size(); i += 2) {
        text += static_cast<wchar_t>(static_cast<unsigned char>(bytes[i]) | static_cast<unsigned char>(bytes[i + 1]) << 8);
    }
    return text;
}

/// `"text"` with its escapes, from `place` on, which then stands behind it.
bool quoted(const std::wstring &line, size_t &place, std::wstring *text)
{
    if (place >= line.size() || line[place] != '"') {
        return false;
    }
    text->clear();
    for (place++; place < line.size(); place++) {
        if (line[place] == '"') {
            place++;
            return true;
        }
        if (line[place] == '\\' && place + 1 < line.size()) {
            place++;
            *text += line[place] == 'n' ? L'\n' : line[place] == 'r' ? L'\r' : line[place] == '0' ? L'\0' : line[place];
        } else {
            *text += line[place];
        }
    }
    return false;
}

bool parse_value(const std::wstring &given, Value *value)
{
    size_t place = 0;
    if (quoted(given, place, &value->text)) {
        value->type = REG_SZ;
        return true;
    }
    if (given.compare(0, 4, L"str(") == 0) {
        value->type = static_cast<DWORD>(wcstoul(given.c_str() + 4, nullptr, 16));
        place = given.find(L':');
        return place != std::wstring::npos && value->is_text() && quoted(given, ++place, &value->text);
    }
    if (given.compare(0, 6, L"dword:") == 0) {
        DWORD number = static_cast<DWORD>(wcstoul(given.c_str() + 6, nullptr, 16));
        value->type = REG_DWORD;
        value->bytes.assign(reinterpret_cast<const char *>(&number), sizeof(number));
        return true;
    }
    size_t colon = given.find(L':');
    if (given.compare(0, 3, L"hex") != 0 || colon == std::wstring::npos) {
        return false;
    }
    value->type = given[3] == '(' ? static_cast<DWORD>(wcstoul(given.c_str() + 4, nullptr, 16)) : REG_BINARY;
    const wchar_t *next = given.c_str() + colon + 1;
    for (wchar_t *end = nullptr;; next = end + 1) {
        unsigned long byte = wcstoul(next, &end, 16);
        if (end == next || byte > 255) {
            break;
        }
        value->bytes += static_cast<char>(byte);
        if (*end != ',') {
            break;
        }
    }
    if (value->is_text()) {
        // Text in this form is UTF-16 with its final zero.
        for (size_t i = 0; i + 1 < value->bytes.size(); i += 2) {
            value->text += static_cast<wchar_t>(static_cast<unsigned char>(value->bytes[i]) |
                                                static_cast<unsigned char>(value->bytes[i + 1]) << 8);
        }
        value->bytes.clear();
        if (!value->text.empty() && value->text.back() == 0) {
            value->text.pop_back();
        }
    }
    return true;
}

std::wstring escaped(const std::wstring &text)
{
    std::wstring out = L"\"";
    for (wchar_t c : text) {
        if (c == '"' || c == '\\') {
            out += L'\\';
        }
        if (c == '\n' || c == '\r' || c == 0) {
            out += c == '\n' ? L"\\n" : c == '\r' ? L"\\r" : L"\\0";
        } else {
            out += c;
        }
    }
    return out + L'"';
}

const char *file_name()
{
    const char *name = getenv("SLUICEGATE_REGISTRY");
    return name && *name ? name : nullptr;
}

} // namespace

Lock::Lock() { pthread_mutex_lock(&lock); }
Lock::~Lock() { pthread_mutex_unlock(&lock); }

Keys parse(const std::wstring &text)
{
    Keys keys;
    Values *values = nullptr;
    for (size_t start = 0; start < text.size();) {
        std::wstring line;
        // A backslash at the end of a line of bytes continues it.
        for (;;) {
            size_t end = std::min(text.find(L'\n', start), text.size());
            std::wstring part = text.substr(start, end - start);
            start = end + 1;
            size_t first = part.find_first_not_of(L" \t\r"), last = part.find_last_not_of(L" \t\r");
            line += first == std::wstring::npos ? std::wstring() : part.substr(first, last - first + 1);
            bool continues = !line.empty() && line.back() == '\\' && line.find(L"=hex") != std::wstring::npos;
            if (!continues || start >= text.size()) {
                break;
            }
            line.pop_back();
        }
        if (!line.empty() && line[0] == '[' && line.back() == ']') {
            values = line[1] == '-' ? nullptr : &keys[line.substr(1, line.size() - 2)];
            continue;
        }
        size_t place = 0;
        std::wstring name;
        bool is_named = !line.empty() && line[0] == '@' ? place++ == 0 : quoted(line, place, &name);
        Value value = {REG_NONE, std::wstring(), std::string()};
        if (values && is_named && place < line.size() && line[place] == '=' && parse_value(line.substr(place + 1), &value)) {
            (*values)[name] = value;
        }
    }
    return keys;
}

std::wstring print(const Keys &keys)
{
    std::wstring out = L"Windows Registry Editor Version 5.00\n";
    for (const auto &key : keys) {
        out += L"\n[" + key.first + L"]\n";
        for (const auto &entry : key.second) {
            const Value &value = entry.second;
            out += (entry.first.empty() ? L"@" : escaped(entry.first)) + L"=";
            if (value.is_text()) {
                out += (value.type == REG_SZ ? L"" : L"str(" + std::to_wstring(value.type) + L"):") + escaped(value.text);
            } else if (value.type == REG_DWORD && value.bytes.size() == 4) {
                DWORD number;
                memcpy(&number, value.bytes.data(), 4);
                wchar_t digits[16];
                swprintf(digits, 16, L"dword:%08x", number);
                out += digits;
            } else {
                wchar_t digits[24];
                swprintf(digits, 24, value.type == REG_BINARY ? L"hex:" : L"hex(%x):", value.type);
                out += digits;
                for (size_t i = 0; i < value.bytes.size(); i++) {
                    swprintf(digits, 24, i == 0 ? L"%02x" : L",%02x", static_cast<unsigned char>(value.bytes[i]));
                    out += digits;
                }
            }
            out += L'\n';
        }
    }
    return out;
}

Keys &current()
{
    // Never freed: modules may still ask while the process ends.
    static Keys *keys = new Keys;
    static std::string *loaded = new std::string;
    const char *name = file_name();
    struct stat state = {};
    std::string mark;
    if (name && stat(name, &state) == 0) {
        mark = std::string(name) + ":" + std::to_string(state.st_ino) + ":" + std::to_string(state.st_size) + ":" +
               std::to_string(state.st_mtim.tv_sec) + "." + std::to_string(state.st_mtim.tv_nsec);
    }
    if (mark != *loaded || mark.empty()) {
        keys->clear();
        *loaded = mark;
        if (!mark.empty()) {
            std::ifstream file(name, std::ios::binary);
            *keys = parse(decoded(std::string((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>())));
        }
    }
    return *keys;
}

LSTATUS store(const Keys &keys)
{
    const char *name = file_name();
    if (!name) {
        return ERROR_ACCESS_DENIED;
    }
    // A reader never sees half a file.
    std::string fresh = std::string(name) + ".new-" + std::to_string(getpid());
    std::string bytes = narrow(print(keys).c_str());
    FILE *file = fopen(fresh.c_str(), "wb");
    bool written = file && fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    if (file && fclose(file) != 0) {
        written = false;
    }
    if (!written || rename(fresh.c_str(), name) != 0) {
        unlink(fresh.c_str());
        return ERROR_ACCESS_DENIED;
    }
    return ERROR_SUCCESS;
}

} // namespace registry
} // namespace sluicegate
