// Loaded libraries: names, handles, procedures. A handle is what dlopen answers; the address of an image counts as one too.

#include <dlfcn.h>
#include <link.h>
#include <unistd.h>

#include <string>

#include "file_state.h"
#include "text_codec.h"

using namespace sluicegate;

namespace {

/// Writes at most `size` characters and a zero; the length, or `size` and ERROR_INSUFFICIENT_BUFFER when cut.
template <class Char, class String> DWORD put_path(const String &path, Char *to, DWORD size)
{
    if (!to || size == 0) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return 0;
    }
    size_t length = path.size() < size ? path.size() : size - 1;
    memcpy(to, path.data(), length * sizeof(Char));
    to[length] = 0;
    if (path.size() >= size) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return size;
    }
    SetLastError(ERROR_SUCCESS);
    return static_cast<DWORD>(length);
}

std::string path_of_process()
{
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path));
    return length > 0 ? std::string(path, static_cast<size_t>(length)) : std::string();
}

/// The map of a handle: dlopen's, or the base of an image.
struct Wanted {
    const void *handle;
    std::string path;
    bool found;
};
int compare(struct dl_phdr_info *information, size_t, void *given)
{
    Wanted *wanted = static_cast<Wanted *>(given);
    // The image whose first page is at the address: dladdr's base.
    Dl_info image;
    if (information->dlpi_phnum > 0 && dladdr(reinterpret_cast<const void *>(information->dlpi_addr + information->dlpi_phdr[0].p_vaddr), &image) != 0 &&
        image.dli_fbase == wanted->handle) {
        wanted->path = image.dli_fname;
        wanted->found = true;
    }
    return wanted->found ? 1 : 0;
}

std::string path_of_module(HMODULE module)
{
    if (!module) {
        return path_of_process();
    }
    Dl_info image;
    if (dladdr(module, &image) != 0 && image.dli_fbase == module) {
        return image.dli_fname;
    }
    for (struct link_map *map = _r_debug.r_map; map; map = map->l_next) {
        if (map == module) {
            return map->l_name[0] ? map->l_name : path_of_process();
        }
    }
    Wanted wanted = {module, "", false};
    dl_iterate_phdr(compare, &wanted);
    return wanted.path;
}

std::string last_part(const std::string &path) { return path.substr(path.rfind('/') + 1); }

/// Names match as in Windows: without regard to case, with `.dll` or without, and `.so` counts as `.dll`.
std::string bare(const std::string &name)
{
    std::string out = last_part(name);
    for (char &c : out) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    for (const char *suffix : {".dll", ".so", ".exe"}) {
        size_t length = strlen(suffix);
        if (out.size() > length && out.compare(out.size() - length, length, suffix) == 0) {
            out.erase(out.size() - length);
            break;
        }
    }
    return out;
}

HMODULE own_image()
{
    Dl_info image;
    return dladdr(reinterpret_cast<void *>(&own_image), &image) != 0 ? image.dli_fbase : nullptr;
}

/// The image of a loaded library by its name; null when it is not loaded.
HMODULE image_named(const std::string &name)
{
    std::string wanted = bare(local_path(name.c_str()));
    for (struct link_map *map = _r_debug.r_map; map; map = map->l_next) {
        if (map->l_name[0] && bare(map->l_name) == wanted) {
            Dl_info image;
            if (dladdr(map->l_ld, &image) != 0) {
                return image.dli_fbase;
            }
        }
    }
    return nullptr;
}

BOOL module_handle(DWORD flags, const void *name, const std::string &text, HMODULE *module)
{
    if (!module) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    *module = nullptr;
    Dl_info image;
    if (flags & GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS) {
        if (dladdr(name, &image) != 0) {
            *module = image.dli_fbase;
        }
    } else {
        *module = name ? image_named(text) : own_image();
    }
    if (!*module) {
        return fail(ERROR_MOD_NOT_FOUND);
    }
    if (!(flags & GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT)) {
        // One more user, who gives it back by FreeLibrary, or never.
        dlopen(path_of_module(*module).c_str(), RTLD_NOW | RTLD_NOLOAD | (flags & GET_MODULE_HANDLE_EX_FLAG_PIN ? RTLD_NODELETE : 0));
    }
    return TRUE;
}

/// What dlsym and dlclose take. A second one of the image is opened for a base address, and `opened` says so.
void *system_handle(HMODULE module, bool *opened)
{
    *opened = false;
    for (struct link_map *map = _r_debug.r_map; map; map = map->l_next) {
        if (map == module) {
            return module;
        }
    }
    std::string path = path_of_module(module);
    if (path.empty()) {
        return nullptr;
    }
    *opened = true;
    void *handle = dlopen(path.c_str(), RTLD_NOW | RTLD_NOLOAD);
    // The program itself has no name to open it by.
    return handle ? handle : path == path_of_process() ? dlopen(nullptr, RTLD_NOW) : nullptr;
}

} // namespace

extern "C" {

DWORD GetModuleFileNameA(HMODULE module, LPSTR to, DWORD size)
{
    std::string path = path_of_module(module);
    if (path.empty()) {
        SetLastError(ERROR_MOD_NOT_FOUND);
        return 0;
    }
    return put_path<char>(path, to, size);
}
DWORD GetModuleFileNameW(HMODULE module, LPWSTR to, DWORD size)
{
    std::string path = path_of_module(module);
    if (path.empty()) {
        SetLastError(ERROR_MOD_NOT_FOUND);
        return 0;
    }
    return put_path<wchar_t>(widen(path.c_str()), to, size);
}

BOOL GetModuleHandleExA(DWORD flags, LPCSTR name, HMODULE *module)
{
    bool is_text = name && !(flags & GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS);
    return module_handle(flags, name, is_text ? std::string(name) : std::string(), module);
}
BOOL GetModuleHandleExW(DWORD flags, LPCWSTR name, HMODULE *module)
{
    bool is_text = name && !(flags & GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS);
    return module_handle(flags, name, is_text ? narrow(name) : std::string(), module);
}
HMODULE GetModuleHandleA(LPCSTR name)
{
    // Null asks for the program; here it is the module that asks, which is what modules do with the answer.
    HMODULE module = name ? image_named(name) : own_image();
    if (!module) {
        SetLastError(ERROR_MOD_NOT_FOUND);
    }
    return module;
}
HMODULE GetModuleHandleW(LPCWSTR name) { return GetModuleHandleA(name ? narrow(name).c_str() : nullptr); }

HMODULE LoadLibraryExA(LPCSTR name, HANDLE, DWORD)
{
    if (!name || !*name) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    std::string path = local_path(name);
    HMODULE library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library && path.size() > 4 && strcasecmp(path.c_str() + path.size() - 4, ".dll") == 0) {
        // The same library under the name it has here.
        library = dlopen((path.substr(0, path.size() - 4) + ".so").c_str(), RTLD_NOW | RTLD_LOCAL);
    }
    SetLastError(library ? ERROR_SUCCESS : ERROR_MOD_NOT_FOUND);
    return library;
}
HMODULE LoadLibraryExW(LPCWSTR name, HANDLE file, DWORD flags) { return LoadLibraryExA(narrow(name).c_str(), file, flags); }
HMODULE LoadLibraryA(LPCSTR name) { return LoadLibraryExA(name, nullptr, 0); }
HMODULE LoadLibraryW(LPCWSTR name) { return LoadLibraryExW(name, nullptr, 0); }

BOOL FreeLibrary(HMODULE library)
{
    bool opened;
    void *handle = library ? system_handle(library, &opened) : nullptr;
    if (!handle) {
        return fail(ERROR_INVALID_HANDLE);
    }
    if (opened) {
        // The reference just taken, and then that of the caller.
        dlclose(handle);
    }
    return dlclose(handle) == 0 ? TRUE : fail(ERROR_INVALID_HANDLE);
}
void FreeLibraryAndExitThread(HMODULE library, DWORD code)
{
    // The code that ends the thread may be in the library, so the library stays.
    (void)library;
    ExitThread(code);
}

FARPROC GetProcAddress(HMODULE library, LPCSTR name)
{
    // A number instead of a name: there are no ordinals here.
    bool is_number = reinterpret_cast<uintptr_t>(name) <= 0xffff;
    bool opened = false;
    void *handle = is_number || !library ? nullptr : system_handle(library, &opened);
    FARPROC found = handle ? reinterpret_cast<FARPROC>(dlsym(handle, name)) : nullptr;
    if (opened && handle) {
        dlclose(handle);
    }
    SetLastError(found ? ERROR_SUCCESS : ERROR_PROC_NOT_FOUND);
    return found;
}
BOOL DisableThreadLibraryCalls(HMODULE) { return TRUE; }

BOOL SetDllDirectoryA(LPCSTR) { return TRUE; }
BOOL SetDllDirectoryW(LPCWSTR) { return TRUE; }

// Libraries carry no resources here, so none is ever found.
HRSRC FindResourceA(HMODULE, LPCSTR, LPCSTR)
{
    SetLastError(ERROR_RESOURCE_DATA_NOT_FOUND);
    return nullptr;
}
HRSRC FindResourceW(HMODULE, LPCWSTR, LPCWSTR) { return FindResourceA(nullptr, nullptr, nullptr); }
HGLOBAL LoadResource(HMODULE, HRSRC) { return FindResourceA(nullptr, nullptr, nullptr); }
LPVOID LockResource(HGLOBAL) { return nullptr; }
DWORD SizeofResource(HMODULE, HRSRC)
{
    SetLastError(ERROR_RESOURCE_DATA_NOT_FOUND);
    return 0;
}
BOOL EnumResourceNamesA(HMODULE, LPCSTR, ENUMRESNAMEPROCA, LONG_PTR) { return fail(ERROR_RESOURCE_DATA_NOT_FOUND); }
BOOL EnumResourceNamesW(HMODULE, LPCWSTR, ENUMRESNAMEPROCW, LONG_PTR) { return fail(ERROR_RESOURCE_DATA_NOT_FOUND); }
int LoadStringA(HINSTANCE, UINT, LPSTR to, int size)
{
    if (to && size > 0) {
        to[0] = 0;
    }
    return fail(ERROR_RESOURCE_NAME_NOT_FOUND);
}
int LoadStringW(HINSTANCE, UINT, LPWSTR to, int size)
{
    if (to && size > 0) {
        to[0] = 0;
    }
    return fail(ERROR_RESOURCE_NAME_NOT_FOUND);
}

} // extern "C"
