// The file functions of the Microsoft C library.

#include <poll.h>

#include <new>
#include <string>

#include "file_state.h"
#include "text_codec.h"

using namespace sluicegate;

namespace {

int reject(int error)
{
    errno = error;
    return -1;
}

/// Of a mode only what the system's library knows: `t` and the encoding go.
std::string plain_mode(const char *mode)
{
    std::string plain;
    for (const char *c = mode; c && *c && *c != ','; c++) {
        if (*c == 'N') {
            plain += 'e';
        } else if (strchr("rwab+x", *c)) {
            plain += *c;
        }
    }
    return plain;
}

/// The four parts of a path; separators may be of either kind, the folder keeps its last one.
template <class String> void split(const String &path, String parts[4])
{
    size_t start = path.size() >= 2 && path[1] == ':' ? 2 : 0;
    size_t name = start;
    for (size_t i = start; i < path.size(); i++) {
        name = path[i] == '/' || path[i] == '\\' ? i + 1 : name;
    }
    size_t dot = path.rfind('.');
    dot = dot == String::npos || dot < name ? path.size() : dot;
    parts[0] = path.substr(0, start);
    parts[1] = path.substr(start, name - start);
    parts[2] = path.substr(name, dot - name);
    parts[3] = path.substr(dot);
}

template <class Char> void put_part(const std::basic_string<Char> &part, Char *to)
{
    if (to) {
        memcpy(to, part.c_str(), (part.size() + 1) * sizeof(Char));
    }
}

template <class Char>
errno_t split_bounded(const Char *path, Char *const to[4], const size_t sizes[4])
{
    bool sound = path != nullptr;
    for (int i = 0; i < 4; i++) {
        sound = sound && (to[i] == nullptr) == (sizes[i] == 0);
    }
    std::basic_string<Char> parts[4];
    if (sound) {
        split(std::basic_string<Char>(path), parts);
    }
    bool fits = true;
    for (int i = 0; sound && i < 4; i++) {
        fits = fits && (!to[i] || parts[i].size() < sizes[i]);
    }
    for (int i = 0; i < 4; i++) {
        if (!to[i] || sizes[i] == 0) {
            continue;
        }
        if (sound && fits) {
            put_part(parts[i], to[i]);
        } else {
            to[i][0] = 0;
        }
    }
    return !sound ? EINVAL : fits ? 0 : ERANGE;
}

template <class Char> std::basic_string<Char> join(const Char *drive, const Char *folder, const Char *name, const Char *extension)
{
    std::basic_string<Char> out;
    if (drive && *drive) {
        out.push_back(*drive);
        out.push_back(':');
    }
    if (folder && *folder) {
        out += folder;
        if (out.back() != '/' && out.back() != '\\') {
            out.push_back('\\');
        }
    }
    out += name ? std::basic_string<Char>(name) : std::basic_string<Char>();
    if (extension && *extension) {
        if (*extension != '.') {
            out.push_back('.');
        }
        out += extension;
    }
    return out;
}

template <class Char>
errno_t join_bounded(Char *path, size_t size, const Char *drive, const Char *folder, const Char *name, const Char *extension)
{
    if (!path || size == 0) {
        return EINVAL;
    }
    std::basic_string<Char> whole = join(drive, folder, name, extension);
    if (whole.size() >= size) {
        path[0] = 0;
        return ERANGE;
    }
    put_part(whole, path);
    return 0;
}

} // namespace

extern "C" {

int _wstat(const wchar_t *path, struct stat *buffer) { return path ? stat(local_path(narrow(path).c_str()).c_str(), buffer) : reject(EINVAL); }
int _access(const char *path, int mode) { return path ? access(local_path(path).c_str(), mode & 6) : reject(EINVAL); }
int _waccess(const wchar_t *path, int mode) { return path ? _access(narrow(path).c_str(), mode) : reject(EINVAL); }
errno_t _access_s(const char *path, int mode) { return _access(path, mode) == 0 ? 0 : errno; }
errno_t _waccess_s(const wchar_t *path, int mode) { return _waccess(path, mode) == 0 ? 0 : errno; }

int _open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    int mode = flags & O_CREAT ? va_arg(arguments, int) : 0;
    va_end(arguments);
    int file = path ? open(local_path(path).c_str(), flags | O_CLOEXEC, mode & 0600 ? (mode & 0200 ? 0666 : 0444) : 0666) : reject(EINVAL);
    if (file >= 0) {
        forget_state(file);
    }
    return file;
}
int _wopen(const wchar_t *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    int mode = flags & O_CREAT ? va_arg(arguments, int) : 0;
    va_end(arguments);
    return path ? _open(narrow(path).c_str(), flags, mode) : reject(EINVAL);
}
errno_t _sopen_s(int *file, const char *path, int flags, int, int mode)
{
    if (!file || !path) {
        return EINVAL;
    }
    *file = _open(path, flags, mode);
    return *file >= 0 ? 0 : errno;
}
int _close(int file)
{
    forget_state(file);
    return close(file);
}
int _read(int file, void *buffer, unsigned count) { return static_cast<int>(read(file, buffer, count)); }
int _write(int file, const void *buffer, unsigned count) { return static_cast<int>(write(file, buffer, count)); }
long long _lseeki64(int file, long long offset, int origin) { return lseek(file, offset, origin); }
long _lseek(int file, long offset, int origin) { return lseek(file, offset, origin); }
long long _telli64(int file) { return lseek(file, 0, SEEK_CUR); }
long long _filelengthi64(int file)
{
    struct stat status;
    return fstat(file, &status) == 0 ? status.st_size : -1;
}
long _filelength(int file) { return static_cast<long>(_filelengthi64(file)); }
int _chsize(int file, long size) { return ftruncate(file, size); }
int _commit(int file) { return fsync(file); }
int _eof(int file)
{
    long long place = _telli64(file), size = _filelengthi64(file);
    return place < 0 || size < 0 ? -1 : place >= size;
}
int _dup(int file) { return dup(file); }
// Microsoft's function answers 0, not the number.
int _dup2(int file, int target) { return dup2(file, target) < 0 ? -1 : 0; }
int _isatty(int file) { return isatty(file); }
int _setmode(int, int mode) { return mode; }
int _pipe(int *files, unsigned, int) { return files ? pipe2(files, O_CLOEXEC) : reject(EINVAL); }
int _fileno(FILE *stream) { return stream ? fileno(stream) : reject(EINVAL); }
FILE *_fdopen(int file, const char *mode) { return fdopen(file, plain_mode(mode).c_str()); }
intptr_t _get_osfhandle(int file)
{
    return fcntl(file, F_GETFD) < 0 ? reject(EBADF) : reinterpret_cast<intptr_t>(sluicegate_handle_of_descriptor(file));
}
int _open_osfhandle(intptr_t handle, int)
{
    int file = sluicegate_descriptor_of_handle(reinterpret_cast<HANDLE>(handle));
    return file < 0 ? reject(EBADF) : file;
}

FILE *_wfopen(const wchar_t *path, const wchar_t *mode)
{
    if (!path || !mode) {
        errno = EINVAL;
        return nullptr;
    }
    return fopen(local_path(narrow(path).c_str()).c_str(), plain_mode(narrow(mode).c_str()).c_str());
}
FILE *_fsopen(const char *path, const char *mode, int)
{
    if (!path || !mode) {
        errno = EINVAL;
        return nullptr;
    }
    return fopen(local_path(path).c_str(), plain_mode(mode).c_str());
}
FILE *_wfsopen(const wchar_t *path, const wchar_t *mode, int) { return _wfopen(path, mode); }
FILE *_wfreopen(const wchar_t *path, const wchar_t *mode, FILE *stream)
{
    return freopen(path ? local_path(narrow(path).c_str()).c_str() : nullptr, plain_mode(narrow(mode).c_str()).c_str(), stream);
}
errno_t freopen_s(FILE **result, const char *path, const char *mode, FILE *stream)
{
    if (!result || !mode || !stream) {
        return EINVAL;
    }
    *result = freopen(path ? local_path(path).c_str() : nullptr, plain_mode(mode).c_str(), stream);
    return *result ? 0 : errno;
}
int _fseeki64(FILE *stream, long long offset, int origin) { return fseeko(stream, offset, origin); }
long long _ftelli64(FILE *stream) { return ftello(stream); }
FILE *_popen(const char *command, const char *mode) { return popen(command, mode && *mode == 'w' ? "we" : "re"); }
int _pclose(FILE *stream) { return pclose(stream); }
int _unlink(const char *path) { return path ? unlink(local_path(path).c_str()) : reject(EINVAL); }
int _wunlink(const wchar_t *path) { return path ? _unlink(narrow(path).c_str()) : reject(EINVAL); }
int _wremove(const wchar_t *path) { return _wunlink(path); }
int _wrename(const wchar_t *from, const wchar_t *to)
{
    return from && to ? rename(local_path(narrow(from).c_str()).c_str(), local_path(narrow(to).c_str()).c_str()) : reject(EINVAL);
}
int _mkdir(const char *path) { return path ? mkdir(local_path(path).c_str(), 0777) : reject(EINVAL); }
int _wmkdir(const wchar_t *path) { return path ? _mkdir(narrow(path).c_str()) : reject(EINVAL); }
int _rmdir(const char *path) { return path ? rmdir(local_path(path).c_str()) : reject(EINVAL); }
int _wrmdir(const wchar_t *path) { return path ? _rmdir(narrow(path).c_str()) : reject(EINVAL); }
int _chdir(const char *path) { return path ? chdir(local_path(path).c_str()) : reject(EINVAL); }
char *_getcwd(char *buffer, int size) { return getcwd(buffer, buffer ? static_cast<size_t>(size) : 0); }
wchar_t *_wgetcwd(wchar_t *buffer, int size)
{
    char *path = getcwd(nullptr, 0);
    std::wstring wide = widen(path);
    free(path);
    if (!buffer) {
        return wcsdup(wide.c_str());
    }
    if (size <= 0 || wide.size() >= static_cast<size_t>(size)) {
        errno = ERANGE;
        return nullptr;
    }
    put_part(wide, buffer);
    return buffer;
}
int _chmod(const char *path, int mode) { return path ? chmod(local_path(path).c_str(), mode & 0200 ? 0644 : 0444) : reject(EINVAL); }

char *_fullpath(char *buffer, const char *path, size_t size)
{
    char full[4096];
    DWORD length = GetFullPathNameA(path && *path ? path : ".", sizeof(full), full, nullptr);
    if (length == 0 || length >= sizeof(full) || (buffer && length >= size)) {
        errno = ERANGE;
        return nullptr;
    }
    if (!buffer) {
        return strdup(full);
    }
    memcpy(buffer, full, length + 1);
    return buffer;
}
wchar_t *_wfullpath(wchar_t *buffer, const wchar_t *path, size_t size)
{
    char full[4096];
    if (!_fullpath(full, narrow(path).c_str(), sizeof(full))) {
        return nullptr;
    }
    std::wstring wide = widen(full);
    if (!buffer) {
        return wcsdup(wide.c_str());
    }
    if (wide.size() >= size) {
        errno = ERANGE;
        return nullptr;
    }
    put_part(wide, buffer);
    return buffer;
}

void _splitpath(const char *path, char *drive, char *folder, char *name, char *extension)
{
    std::string parts[4];
    split(std::string(path ? path : ""), parts);
    put_part(parts[0], drive);
    put_part(parts[1], folder);
    put_part(parts[2], name);
    put_part(parts[3], extension);
}
void _wsplitpath(const wchar_t *path, wchar_t *drive, wchar_t *folder, wchar_t *name, wchar_t *extension)
{
    std::wstring parts[4];
    split(std::wstring(path ? path : L""), parts);
    put_part(parts[0], drive);
    put_part(parts[1], folder);
    put_part(parts[2], name);
    put_part(parts[3], extension);
}
errno_t _splitpath_s(const char *path, char *drive, size_t drive_size, char *folder, size_t folder_size, char *name, size_t name_size,
                     char *extension, size_t extension_size)
{
    char *const to[4] = {drive, folder, name, extension};
    const size_t sizes[4] = {drive_size, folder_size, name_size, extension_size};
    return split_bounded(path, to, sizes);
}
errno_t _wsplitpath_s(const wchar_t *path, wchar_t *drive, size_t drive_size, wchar_t *folder, size_t folder_size, wchar_t *name,
                      size_t name_size, wchar_t *extension, size_t extension_size)
{
    wchar_t *const to[4] = {drive, folder, name, extension};
    const size_t sizes[4] = {drive_size, folder_size, name_size, extension_size};
    return split_bounded(path, to, sizes);
}
void _makepath(char *path, const char *drive, const char *folder, const char *name, const char *extension)
{
    join_bounded<char>(path, _MAX_PATH, drive, folder, name, extension);
}
void _wmakepath(wchar_t *path, const wchar_t *drive, const wchar_t *folder, const wchar_t *name, const wchar_t *extension)
{
    join_bounded<wchar_t>(path, _MAX_PATH, drive, folder, name, extension);
}
errno_t _makepath_s(char *path, size_t size, const char *drive, const char *folder, const char *name, const char *extension)
{
    return join_bounded<char>(path, size, drive, folder, name, extension);
}
errno_t _wmakepath_s(wchar_t *path, size_t size, const wchar_t *drive, const wchar_t *folder, const wchar_t *name, const wchar_t *extension)
{
    return join_bounded<wchar_t>(path, size, drive, folder, name, extension);
}

int _getpid(void) { return getpid(); }
wchar_t *_wgetenv(const wchar_t *name)
{
    // As in Microsoft's library the text belongs to the library; each thread has one.
    static thread_local std::wstring text;
    const char *value = name ? getenv(narrow(name).c_str()) : nullptr;
    if (!value) {
        return nullptr;
    }
    text = widen(value);
    return &text[0];
}
int _putenv(const char *text)
{
    const char *sign = text ? strchr(text, '=') : nullptr;
    return sign ? (sign[1] ? setenv(std::string(text, sign).c_str(), sign + 1, 1) : unsetenv(std::string(text, sign).c_str())) : reject(EINVAL);
}
errno_t _putenv_s(const char *name, const char *value)
{
    return !name || !value ? EINVAL : (*value ? setenv(name, value, 1) : unsetenv(name)) == 0 ? 0 : errno;
}
errno_t getenv_s(size_t *needed, char *buffer, size_t size, const char *name)
{
    if (!needed || !name || (!buffer && size != 0)) {
        return EINVAL;
    }
    const char *value = getenv(name);
    *needed = value ? strlen(value) + 1 : 0;
    if (buffer && size) {
        buffer[0] = 0;
    }
    if (value && size != 0) {
        return strcpy_s(buffer, size, value);
    }
    return 0;
}
errno_t _wgetenv_s(size_t *needed, wchar_t *buffer, size_t size, const wchar_t *name)
{
    if (!needed || !name || (!buffer && size != 0)) {
        return EINVAL;
    }
    const wchar_t *value = _wgetenv(name);
    *needed = value ? wcslen(value) + 1 : 0;
    if (buffer && size) {
        buffer[0] = 0;
    }
    return value && size != 0 ? wcscpy_s(buffer, size, value) : 0;
}
errno_t _wdupenv_s(wchar_t **buffer, size_t *length, const wchar_t *name)
{
    if (!buffer || !name) {
        return EINVAL;
    }
    const wchar_t *value = _wgetenv(name);
    *buffer = value ? wcsdup(value) : nullptr;
    if (length) {
        *length = value ? wcslen(value) + 1 : 0;
    }
    return value && !*buffer ? ENOMEM : 0;
}

} // extern "C"
