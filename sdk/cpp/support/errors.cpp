// The last error, errors of the system as those of Windows, and their texts.

#include <dlfcn.h>

#include <new>
#include <string>
#include <vector>

#include "format.h"
#include "object.h"
#include "text_codec.h"

namespace {

thread_local DWORD last_error;
thread_local UINT thread_mode;
UINT process_mode;

struct Message {
    DWORD code;
    const char *text;
};

/// Own words, in the manner of the system.
const Message MESSAGES[] = {
    {ERROR_SUCCESS, "The operation completed successfully."},
    {ERROR_INVALID_FUNCTION, "The function is not valid here."},
    {ERROR_FILE_NOT_FOUND, "The system cannot find the file specified."},
    {ERROR_PATH_NOT_FOUND, "The system cannot find the path specified."},
    {ERROR_TOO_MANY_OPEN_FILES, "Too many files are open."},
    {ERROR_ACCESS_DENIED, "Access is denied."},
    {ERROR_INVALID_HANDLE, "The handle is invalid."},
    {ERROR_NOT_ENOUGH_MEMORY, "Memory is exhausted."},
    {ERROR_OUTOFMEMORY, "Memory is exhausted."},
    {ERROR_INVALID_DATA, "The data is invalid."},
    {ERROR_NO_MORE_FILES, "There are no more files."},
    {ERROR_NOT_SUPPORTED, "The request is not supported."},
    {ERROR_SHARING_VIOLATION, "The file is in use by someone who does not share it."},
    {ERROR_LOCK_VIOLATION, "Part of the file is locked by someone else."},
    {ERROR_HANDLE_EOF, "The end of the file was reached."},
    {ERROR_FILE_EXISTS, "The file exists."},
    {ERROR_INVALID_PARAMETER, "A parameter is incorrect."},
    {ERROR_BROKEN_PIPE, "The pipe has been ended."},
    {ERROR_DISK_FULL, "There is no space left on the disk."},
    {ERROR_CALL_NOT_IMPLEMENTED, "The function is not offered by this system."},
    {ERROR_INSUFFICIENT_BUFFER, "The buffer is too small."},
    {ERROR_INVALID_NAME, "The name of the file or folder is not valid."},
    {ERROR_MOD_NOT_FOUND, "The module could not be found."},
    {ERROR_PROC_NOT_FOUND, "The procedure could not be found."},
    {ERROR_DIR_NOT_EMPTY, "The folder is not empty."},
    {ERROR_BUSY, "The resource is in use."},
    {ERROR_ALREADY_EXISTS, "It exists already."},
    {ERROR_ENVVAR_NOT_FOUND, "The environment has no such variable."},
    {ERROR_MORE_DATA, "More data is available."},
    {WAIT_TIMEOUT, "The wait timed out."},
    {ERROR_NO_MORE_ITEMS, "There are no more items."},
    {ERROR_DIRECTORY, "The folder name is invalid."},
    {ERROR_OPERATION_ABORTED, "The operation was ended because of a thread's end or a request."},
    {ERROR_IO_INCOMPLETE, "The operation is not complete."},
    {ERROR_IO_PENDING, "The operation is in progress."},
    {ERROR_NOT_FOUND, "Element not found."},
    {ERROR_CANCELLED, "The operation was cancelled."},
    {ERROR_TIMEOUT, "The operation took longer than allowed."},
    {ERROR_NO_UNICODE_TRANSLATION, "A character has no counterpart in the other encoding."},
    {static_cast<DWORD>(E_NOTIMPL), "Not implemented."},
    {static_cast<DWORD>(E_NOINTERFACE), "No such interface supported."},
    {static_cast<DWORD>(E_POINTER), "Invalid pointer."},
    {static_cast<DWORD>(E_ABORT), "The operation was aborted."},
    {static_cast<DWORD>(E_FAIL), "Unspecified error."},
    {static_cast<DWORD>(E_UNEXPECTED), "Catastrophic failure."},
    {static_cast<DWORD>(REGDB_E_CLASSNOTREG), "The class is not registered."},
    {static_cast<DWORD>(CO_E_NOTINITIALIZED), "CoInitialize has not been called."},
};

/// Empty when the code is unknown.
std::string message_of(DWORD code)
{
    if ((code & 0xffff0000u) == 0x80070000u) {
        code &= 0xffff;
    }
    for (const Message &message : MESSAGES) {
        if (message.code == code) {
            return message.text;
        }
    }
    return std::string();
}

/// The arguments of a message, read in order: each is as wide as a pointer.
struct Inserts {
    const DWORD_PTR *array = nullptr;
    va_list *list = nullptr;
    std::vector<DWORD_PTR> read;
    DWORD_PTR at(size_t index)
    {
        if (array) {
            return array[index];
        }
        while (read.size() <= index) {
            read.push_back(list ? va_arg(*list, DWORD_PTR) : 0);
        }
        return read[index];
    }
};

bool print(std::string &out, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    bool sound = sluicegate::format(out, format, arguments);
    va_end(arguments);
    return sound;
}
bool print(std::wstring &out, const wchar_t *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    bool sound = sluicegate::format(out, format, arguments);
    va_end(arguments);
    return sound;
}

/// Puts the inserts (`%1`, `%2!04d!`) and the signs (`%n`, `%%`) of a message in place. False when the text is malformed.
template <class String> bool insert(const String &text, bool keep_inserts, Inserts &inserts, String *out)
{
    typedef typename String::value_type Char;
    for (size_t i = 0; i < text.size(); i++) {
        if (text[i] != '%' || i + 1 == text.size()) {
            out->push_back(text[i]);
            continue;
        }
        Char c = text[++i];
        if (c == '0') {
            return true;
        }
        if (c == 'n' && !keep_inserts) {
            out->push_back('\r');
            out->push_back('\n');
        } else if (c >= '1' && c <= '9' && keep_inserts) {
            out->push_back('%');
            out->push_back(c);
        } else if (c >= '1' && c <= '9') {
            size_t number = static_cast<size_t>(c - '0');
            if (i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9') {
                number = number * 10 + static_cast<size_t>(text[++i] - '0');
            }
            String format(1, static_cast<Char>('%'));
            size_t stars = 0;
            if (i + 1 < text.size() && text[i + 1] == '!') {
                size_t end = text.find(static_cast<Char>('!'), i + 2);
                if (end == String::npos) {
                    return false;
                }
                format += text.substr(i + 2, end - i - 2);
                for (size_t k = i + 2; k < end; k++) {
                    stars += text[k] == '*';
                }
                i = end;
            } else {
                format.push_back('s');
            }
            size_t index = number - 1;
            bool sound = stars == 0 ? print(*out, format.c_str(), inserts.at(index))
                         : stars == 1 ? print(*out, format.c_str(), static_cast<int>(inserts.at(index)), inserts.at(index + 1))
                                      : stars == 2 && print(*out, format.c_str(), static_cast<int>(inserts.at(index)),
                                                            static_cast<int>(inserts.at(index + 1)), inserts.at(index + 2));
            if (!sound) {
                return false;
            }
        } else {
            out->push_back(c);
        }
    }
    return true;
}

std::string same_kind(const std::string &text, const char *) { return text; }
std::wstring same_kind(const std::string &text, const wchar_t *) { return sluicegate::widen(text.c_str()); }

template <class Char> DWORD format_message(DWORD flags, LPCVOID source, DWORD code, Char *to, DWORD size, va_list *arguments)
{
    typedef std::basic_string<Char> String;
    String text;
    if (flags & FORMAT_MESSAGE_FROM_STRING) {
        if (!source) {
            SetLastError(ERROR_INVALID_PARAMETER);
            return 0;
        }
        text = static_cast<const Char *>(source);
    } else {
        // Modules carry no message tables here, so their messages are looked for among those of the system only.
        std::string known = flags & FORMAT_MESSAGE_FROM_SYSTEM ? message_of(code) : std::string();
        if (known.empty()) {
            SetLastError(ERROR_MR_MID_NOT_FOUND);
            return 0;
        }
        text = same_kind(known + "\r\n", static_cast<Char *>(nullptr));
    }
    Inserts inserts;
    if (flags & FORMAT_MESSAGE_ARGUMENT_ARRAY) {
        inserts.array = reinterpret_cast<const DWORD_PTR *>(arguments);
    } else {
        inserts.list = arguments;
    }
    String out;
    bool has_inserts = arguments != nullptr && !(flags & FORMAT_MESSAGE_IGNORE_INSERTS);
    if (!insert(text, !has_inserts, inserts, &out)) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return 0;
    }
    if ((flags & 0xff) == FORMAT_MESSAGE_MAX_WIDTH_MASK) {
        // No line breaks at all.
        String joined;
        for (Char c : out) {
            if (c != '\r') {
                joined.push_back(c == '\n' ? static_cast<Char>(' ') : c);
            }
        }
        out.swap(joined);
    }
    if (flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) {
        size_t room = out.size() + 1 > size ? out.size() + 1 : size;
        Char *memory = static_cast<Char *>(LocalAlloc(LMEM_FIXED, room * sizeof(Char)));
        if (!to || !memory) {
            LocalFree(memory);
            SetLastError(to ? ERROR_NOT_ENOUGH_MEMORY : ERROR_INVALID_PARAMETER);
            return 0;
        }
        memcpy(memory, out.c_str(), (out.size() + 1) * sizeof(Char));
        *reinterpret_cast<Char **>(to) = memory;
        return static_cast<DWORD>(out.size());
    }
    if (!to || out.size() >= size) {
        SetLastError(to ? ERROR_INSUFFICIENT_BUFFER : ERROR_INVALID_PARAMETER);
        return 0;
    }
    memcpy(to, out.c_str(), (out.size() + 1) * sizeof(Char));
    return static_cast<DWORD>(out.size());
}

} // namespace

namespace sluicegate {

DWORD error_of_errno(int error)
{
    switch (error) {
    case 0:
        return ERROR_SUCCESS;
    case ENOENT:
        return ERROR_FILE_NOT_FOUND;
    case ENOTDIR:
        return ERROR_PATH_NOT_FOUND;
    case EACCES:
    case EPERM:
    case EISDIR:
    case EROFS:
        return ERROR_ACCESS_DENIED;
    case EEXIST:
        return ERROR_FILE_EXISTS;
    case EBADF:
        return ERROR_INVALID_HANDLE;
    case EMFILE:
    case ENFILE:
        return ERROR_TOO_MANY_OPEN_FILES;
    case ENOMEM:
    case EAGAIN:
        return ERROR_NOT_ENOUGH_MEMORY;
    case EINVAL:
        return ERROR_INVALID_PARAMETER;
    case ENOSPC:
    case EDQUOT:
        return ERROR_DISK_FULL;
    case EPIPE:
        return ERROR_BROKEN_PIPE;
    case ENAMETOOLONG:
        return ERROR_FILENAME_EXCED_RANGE;
    case ENOTEMPTY:
        return ERROR_DIR_NOT_EMPTY;
    case EBUSY:
    case ETXTBSY:
        return ERROR_SHARING_VIOLATION;
    case EXDEV:
        return ERROR_NOT_SAME_DEVICE;
    case ENOSYS:
    case EOPNOTSUPP:
        return ERROR_NOT_SUPPORTED;
    case ECANCELED:
        return ERROR_OPERATION_ABORTED;
    case ETIMEDOUT:
        return ERROR_TIMEOUT;
    default:
        return ERROR_GEN_FAILURE;
    }
}

BOOL fail_with_errno()
{
    last_error = error_of_errno(errno);
    return FALSE;
}

} // namespace sluicegate

extern "C" {

DWORD GetLastError(void) { return last_error; }
void SetLastError(DWORD error) { last_error = error; }

DWORD FormatMessageA(DWORD flags, LPCVOID source, DWORD code, DWORD, LPSTR to, DWORD size, va_list *arguments)
{
    return format_message(flags, source, code, to, size, arguments);
}
DWORD FormatMessageW(DWORD flags, LPCVOID source, DWORD code, DWORD, LPWSTR to, DWORD size, va_list *arguments)
{
    return format_message(flags, source, code, to, size, arguments);
}

// No dialogue ever opens here; the modes are only remembered.
UINT SetErrorMode(UINT mode) { return __atomic_exchange_n(&process_mode, mode, __ATOMIC_SEQ_CST); }
UINT GetErrorMode(void) { return __atomic_load_n(&process_mode, __ATOMIC_SEQ_CST); }
BOOL SetThreadErrorMode(DWORD mode, LPDWORD before)
{
    if (before) {
        *before = thread_mode;
    }
    thread_mode = mode;
    return TRUE;
}
DWORD GetThreadErrorMode(void) { return thread_mode; }

} // extern "C"
