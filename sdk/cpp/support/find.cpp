// Finding files by pattern.

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <new>
#include <string>
#include <vector>

#include "file_state.h"
#include "text_codec.h"

namespace sluicegate {
DWORD attributes_of(const struct stat &status, const char *name);
void fill(const struct stat &status, const char *name, WIN32_FILE_ATTRIBUTE_DATA *data);
} // namespace sluicegate

using namespace sluicegate;

namespace {

/// `*` and `?`, without regard to case. Both texts in lower case.
bool matches(const wchar_t *pattern, const wchar_t *text)
{
    const wchar_t *star = nullptr, *resume = nullptr;
    while (*text) {
        if (*pattern == L'*') {
            star = pattern++;
            resume = text;
        } else if (*pattern == L'?' || *pattern == *text) {
            pattern++;
            text++;
        } else if (star) {
            pattern = star + 1;
            text = ++resume;
        } else {
            return false;
        }
    }
    while (*pattern == L'*') {
        pattern++;
    }
    return *pattern == 0;
}

std::wstring lower(const std::string &text)
{
    std::wstring wide = widen(text.c_str());
    for (wchar_t &c : wide) {
        c = static_cast<wchar_t>(towlower(static_cast<wint_t>(c)));
    }
    return wide;
}

class Search : public Object {
public:
    std::string folder;
    std::vector<std::string> names;
    bool folders_only = false;
    size_t next = 0;
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    ~Search() override { pthread_mutex_destroy(&lock); }
};

struct Found {
    WIN32_FILE_ATTRIBUTE_DATA data;
    std::string name;
};

/// The next file that is still there; false with ERROR_NO_MORE_FILES at the end.
bool advance(Search &search, Found *found)
{
    pthread_mutex_lock(&search.lock);
    bool any = false;
    while (!any && search.next < search.names.size()) {
        found->name = search.names[search.next++];
        struct stat status;
        std::string path = search.folder + found->name;
        any = (stat(path.c_str(), &status) == 0 || lstat(path.c_str(), &status) == 0) &&
              (!search.folders_only || S_ISDIR(status.st_mode));
        if (any) {
            fill(status, found->name.c_str(), &found->data);
        }
    }
    pthread_mutex_unlock(&search.lock);
    return any || fail(ERROR_NO_MORE_FILES);
}

HANDLE start(const char *name, bool folders_only, Found *found)
{
    std::string path = name ? local_path(name) : std::string();
    if (path.empty() || path.back() == '/') {
        SetLastError(name ? ERROR_FILE_NOT_FOUND : ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    Ref<Search> search = make_object<Search>();
    size_t slash = path.rfind('/');
    search->folder = slash == std::string::npos ? "" : path.substr(0, slash + 1);
    search->folders_only = folders_only;
    std::string pattern = path.substr(slash == std::string::npos ? 0 : slash + 1);
    if (pattern.find_first_of("*?") == std::string::npos) {
        search->names.push_back(pattern);
    } else {
        DIR *folder = opendir(search->folder.empty() ? "." : search->folder.c_str());
        if (!folder) {
            SetLastError(errno == ENOENT || errno == ENOTDIR ? ERROR_PATH_NOT_FOUND : error_of_errno(errno));
            return INVALID_HANDLE_VALUE;
        }
        // `*.*` has always meant everything, a dot in the name or not.
        std::wstring wished = pattern == "*.*" ? L"*" : lower(pattern);
        while (struct dirent *entry = readdir(folder)) {
            if (matches(wished.c_str(), lower(entry->d_name).c_str())) {
                search->names.emplace_back(entry->d_name);
            }
        }
        closedir(folder);
        std::sort(search->names.begin(), search->names.end());
    }
    if (!advance(*search, found)) {
        SetLastError(ERROR_FILE_NOT_FOUND);
        return INVALID_HANDLE_VALUE;
    }
    HANDLE handle = open_handle(search);
    return handle ? handle : INVALID_HANDLE_VALUE;
}

template <class Data> void put_data(const Found &found, Data *to)
{
    memset(to, 0, sizeof(*to));
    to->dwFileAttributes = found.data.dwFileAttributes;
    to->ftCreationTime = found.data.ftCreationTime;
    to->ftLastAccessTime = found.data.ftLastAccessTime;
    to->ftLastWriteTime = found.data.ftLastWriteTime;
    to->nFileSizeHigh = found.data.nFileSizeHigh;
    to->nFileSizeLow = found.data.nFileSizeLow;
}
void put(const Found &found, WIN32_FIND_DATAA *to)
{
    put_data(found, to);
    found.name.copy(to->cFileName, MAX_PATH - 1);
}
void put(const Found &found, WIN32_FIND_DATAW *to)
{
    put_data(found, to);
    widen(found.name.c_str()).copy(to->cFileName, MAX_PATH - 1);
}

template <class Data> HANDLE find_first(const char *name, bool folders_only, Data *data)
{
    Found found;
    HANDLE handle = data ? start(name, folders_only, &found) : INVALID_HANDLE_VALUE;
    if (handle != INVALID_HANDLE_VALUE) {
        put(found, data);
    } else if (!data) {
        SetLastError(ERROR_INVALID_PARAMETER);
    }
    return handle;
}

template <class Data> BOOL find_next(HANDLE handle, Data *data)
{
    Ref<Search> search = object_of<Search>(handle);
    Found found;
    if (!search || !data) {
        return search ? fail(ERROR_INVALID_PARAMETER) : FALSE;
    }
    if (!advance(*search, &found)) {
        return FALSE;
    }
    put(found, data);
    return TRUE;
}

} // namespace

extern "C" {

HANDLE FindFirstFileA(LPCSTR name, LPWIN32_FIND_DATAA data) { return find_first(name, false, data); }
HANDLE FindFirstFileW(LPCWSTR name, LPWIN32_FIND_DATAW data)
{
    return find_first(name ? narrow(name).c_str() : nullptr, false, data);
}
HANDLE FindFirstFileExA(LPCSTR name, FINDEX_INFO_LEVELS, LPVOID data, FINDEX_SEARCH_OPS search, LPVOID, DWORD)
{
    return find_first(name, search == FindExSearchLimitToDirectories, static_cast<LPWIN32_FIND_DATAA>(data));
}
HANDLE FindFirstFileExW(LPCWSTR name, FINDEX_INFO_LEVELS, LPVOID data, FINDEX_SEARCH_OPS search, LPVOID, DWORD)
{
    return find_first(name ? narrow(name).c_str() : nullptr, search == FindExSearchLimitToDirectories,
                      static_cast<LPWIN32_FIND_DATAW>(data));
}
BOOL FindNextFileA(HANDLE handle, LPWIN32_FIND_DATAA data) { return find_next(handle, data); }
BOOL FindNextFileW(HANDLE handle, LPWIN32_FIND_DATAW data) { return find_next(handle, data); }
BOOL FindClose(HANDLE handle) { return object_of<Search>(handle) && close_object(handle); }

} // extern "C"
