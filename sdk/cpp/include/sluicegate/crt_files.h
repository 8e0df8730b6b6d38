// The file functions of the Microsoft C library. Numbers of files are descriptors; paths may be spelled as on Windows.
#pragma once

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include <sluicegate/base_types.h>

#define _O_RDONLY O_RDONLY
#define _O_WRONLY O_WRONLY
#define _O_RDWR O_RDWR
#define _O_APPEND O_APPEND
#define _O_CREAT O_CREAT
#define _O_TRUNC O_TRUNC
#define _O_EXCL O_EXCL
#define _O_TEXT 0
#define _O_BINARY 0
#define _O_SEQUENTIAL 0
#define _O_RANDOM 0
#define _O_NOINHERIT O_CLOEXEC
#define O_BINARY 0
#define O_TEXT 0
#define _S_IREAD S_IRUSR
#define _S_IWRITE S_IWUSR
#define _S_IFDIR S_IFDIR
#define _S_IFREG S_IFREG
#define _S_IFMT S_IFMT
#define _SH_DENYRW 0x10
#define _SH_DENYWR 0x20
#define _SH_DENYRD 0x30
#define _SH_DENYNO 0x40
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

#define _stat stat
#define _stat64 stat
#define _stati64 stat
#define _stat32 stat
#define __stat64 stat
#define _fstat fstat
#define _fstat64 fstat
#define _fstati64 fstat
typedef off_t _off_t;
typedef long long __time64_t;

EXTERN_C_START
int _wstat(const wchar_t *path, struct stat *buffer);
int _access(const char *path, int mode);
int _waccess(const wchar_t *path, int mode);
errno_t _access_s(const char *path, int mode);
errno_t _waccess_s(const wchar_t *path, int mode);
int _open(const char *path, int flags, ...);
int _wopen(const wchar_t *path, int flags, ...);
errno_t _sopen_s(int *file, const char *path, int flags, int share, int mode);
int _close(int file);
int _read(int file, void *buffer, unsigned count);
int _write(int file, const void *buffer, unsigned count);
long long _lseeki64(int file, long long offset, int origin);
long _lseek(int file, long offset, int origin);
long long _telli64(int file);
long long _filelengthi64(int file);
long _filelength(int file);
int _chsize(int file, long size);
int _commit(int file);
int _eof(int file);
int _dup(int file);
int _dup2(int file, int target);
int _isatty(int file);
int _setmode(int file, int mode);
int _pipe(int *files, unsigned size, int mode);
int _fileno(FILE *stream);
FILE *_fdopen(int file, const char *mode);
intptr_t _get_osfhandle(int file);
int _open_osfhandle(intptr_t handle, int flags);
FILE *_wfopen(const wchar_t *path, const wchar_t *mode);
FILE *_fsopen(const char *path, const char *mode, int share);
FILE *_wfsopen(const wchar_t *path, const wchar_t *mode, int share);
FILE *_wfreopen(const wchar_t *path, const wchar_t *mode, FILE *stream);
errno_t freopen_s(FILE **result, const char *path, const char *mode, FILE *stream);
int _fseeki64(FILE *stream, long long offset, int origin);
long long _ftelli64(FILE *stream);
FILE *_popen(const char *command, const char *mode);
int _pclose(FILE *stream);
int _unlink(const char *path);
int _wunlink(const wchar_t *path);
int _wremove(const wchar_t *path);
int _wrename(const wchar_t *from, const wchar_t *to);
int _mkdir(const char *path);
int _wmkdir(const wchar_t *path);
int _rmdir(const char *path);
int _wrmdir(const wchar_t *path);
int _chdir(const char *path);
char *_getcwd(char *buffer, int size);
wchar_t *_wgetcwd(wchar_t *buffer, int size);
int _chmod(const char *path, int mode);
char *_fullpath(char *buffer, const char *path, size_t size);
wchar_t *_wfullpath(wchar_t *buffer, const wchar_t *path, size_t size);
void _splitpath(const char *path, char *drive, char *folder, char *name, char *extension);
void _wsplitpath(const wchar_t *path, wchar_t *drive, wchar_t *folder, wchar_t *name, wchar_t *extension);
errno_t _splitpath_s(const char *path, char *drive, size_t drive_size, char *folder, size_t folder_size, char *name,
                     size_t name_size, char *extension, size_t extension_size);
errno_t _wsplitpath_s(const wchar_t *path, wchar_t *drive, size_t drive_size, wchar_t *folder, size_t folder_size,
                      wchar_t *name, size_t name_size, wchar_t *extension, size_t extension_size);
void _makepath(char *path, const char *drive, const char *folder, const char *name, const char *extension);
void _wmakepath(wchar_t *path, const wchar_t *drive, const wchar_t *folder, const wchar_t *name, const wchar_t *extension);
errno_t _makepath_s(char *path, size_t size, const char *drive, const char *folder, const char *name, const char *extension);
errno_t _wmakepath_s(wchar_t *path, size_t size, const wchar_t *drive, const wchar_t *folder, const wchar_t *name,
                     const wchar_t *extension);
int _getpid(void);
wchar_t *_wgetenv(const wchar_t *name);
int _putenv(const char *text);
errno_t _putenv_s(const char *name, const char *value);
errno_t getenv_s(size_t *needed, char *buffer, size_t size, const char *name);
errno_t _wdupenv_s(wchar_t **buffer, size_t *length, const wchar_t *name);
errno_t _wgetenv_s(size_t *needed, wchar_t *buffer, size_t size, const wchar_t *name);
EXTERN_C_END

#ifdef __cplusplus
template <size_t D, size_t F, size_t N, size_t E>
inline errno_t _splitpath_s(const char *path, char (&drive)[D], char (&folder)[F], char (&name)[N], char (&extension)[E])
{
    return _splitpath_s(path, drive, D, folder, F, name, N, extension, E);
}
template <size_t D, size_t F, size_t N, size_t E>
inline errno_t _wsplitpath_s(const wchar_t *path, wchar_t (&drive)[D], wchar_t (&folder)[F], wchar_t (&name)[N],
                             wchar_t (&extension)[E])
{
    return _wsplitpath_s(path, drive, D, folder, F, name, N, extension, E);
}
template <size_t N>
inline errno_t _makepath_s(char (&path)[N], const char *drive, const char *folder, const char *name, const char *extension)
{
    return _makepath_s(path, N, drive, folder, name, extension);
}
template <size_t N>
inline errno_t _wmakepath_s(wchar_t (&path)[N], const wchar_t *drive, const wchar_t *folder, const wchar_t *name,
                            const wchar_t *extension)
{
    return _wmakepath_s(path, N, drive, folder, name, extension);
}
#endif
