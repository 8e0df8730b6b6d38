// Pages and file mappings.

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <new>

#include "file_state.h"
#include "text_codec.h"

using namespace sluicegate;

namespace {

/// What was reserved or mapped: the system wants sizes back that Windows code does not keep.
struct Area {
    size_t size;
    bool view;
};
pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
std::map<uintptr_t, Area> &areas()
{
    static std::map<uintptr_t, Area> *all = new std::map<uintptr_t, Area>;
    return *all;
}

size_t page() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }
size_t whole_pages(size_t bytes) { return (bytes + page() - 1) & ~(page() - 1); }

/// -1 for a protection that is none.
int protection_of(DWORD protection)
{
    switch (protection & 0xff) {
    case PAGE_NOACCESS:
        return PROT_NONE;
    case PAGE_READONLY:
        return PROT_READ;
    case PAGE_READWRITE:
    case PAGE_WRITECOPY:
        return PROT_READ | PROT_WRITE;
    case PAGE_EXECUTE:
        return PROT_EXEC;
    case PAGE_EXECUTE_READ:
        return PROT_READ | PROT_EXEC;
    case PAGE_EXECUTE_READWRITE:
    case PAGE_EXECUTE_WRITECOPY:
        return PROT_READ | PROT_WRITE | PROT_EXEC;
    default:
        return -1;
    }
}

void keep(void *address, size_t size, bool view)
{
    pthread_mutex_lock(&lock);
    areas()[reinterpret_cast<uintptr_t>(address)] = {size, view};
    pthread_mutex_unlock(&lock);
}

/// Forgets an area that starts here; its size, or 0.
size_t drop(const void *address, bool view)
{
    pthread_mutex_lock(&lock);
    auto found = areas().find(reinterpret_cast<uintptr_t>(address));
    bool fits = found != areas().end() && found->second.view == view;
    size_t size = fits ? found->second.size : 0;
    if (fits) {
        areas().erase(found);
    }
    pthread_mutex_unlock(&lock);
    return size;
}

} // namespace

/// Memory or a file that can be mapped. Modules share it by name, so it has one in the linker's sense, too.
namespace sluicegate {
class Section : public Object {
public:
    Section(int of, ULONGLONG bytes, DWORD protect) : file(of), size(bytes), protection(protect) {}
    ~Section() override { close(file); }
    const int file;
    const ULONGLONG size;
    const DWORD protection;
};
} // namespace sluicegate

namespace {

HANDLE create_section(HANDLE file, DWORD protection, ULONGLONG size, const std::string &name)
{
    int prot = protection_of(protection);
    bool memory = file == INVALID_HANDLE_VALUE;
    int source = memory ? -1 : descriptor_of(file);
    if (prot < 0 || (memory && size == 0) || (!memory && source < 0)) {
        if (prot < 0 || memory) {
            SetLastError(ERROR_INVALID_PARAMETER);
        }
        return nullptr;
    }
    int own = memory ? memfd_create("section", MFD_CLOEXEC) : fcntl(source, F_DUPFD_CLOEXEC, 3);
    struct stat status;
    bool sound = own >= 0 && fstat(own, &status) == 0;
    if (sound && size == 0 && status.st_size == 0) {
        close(own);
        SetLastError(ERROR_FILE_INVALID);
        return nullptr;
    }
    size = size == 0 ? static_cast<ULONGLONG>(status.st_size) : size;
    if (sound && static_cast<ULONGLONG>(status.st_size) < size) {
        sound = ftruncate(own, static_cast<off_t>(size)) == 0;
    }
    if (!sound) {
        fail_with_errno();
        if (own >= 0) {
            close(own);
        }
        return nullptr;
    }
    return open_named(make_object<Section>(own, size, protection & 0xff), name);
}

} // namespace

extern "C" {

LPVOID VirtualAlloc(LPVOID address, SIZE_T size, DWORD kind, DWORD protection)
{
    int prot = protection_of(protection);
    if (size == 0 || prot < 0 || !(kind & (MEM_COMMIT | MEM_RESERVE | MEM_RESET))) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    if (address && (kind & MEM_COMMIT) && !(kind & MEM_RESERVE)) {
        // Of something reserved: whole pages get their protection.
        uintptr_t start = reinterpret_cast<uintptr_t>(address) & ~(page() - 1);
        size_t length = whole_pages(reinterpret_cast<uintptr_t>(address) + size - start);
        void *base = reinterpret_cast<void *>(start);
        if (mprotect(base, length, prot) != 0) {
            SetLastError(ERROR_INVALID_ADDRESS);
            return nullptr;
        }
        return base;
    }
    size_t length = whole_pages(size);
    void *made = mmap(address, length, kind & MEM_COMMIT ? prot : PROT_NONE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (address ? MAP_FIXED_NOREPLACE : 0), -1, 0);
    if (made == MAP_FAILED) {
        SetLastError(errno == EEXIST ? ERROR_INVALID_ADDRESS : ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    keep(made, length, false);
    return made;
}

BOOL VirtualFree(LPVOID address, SIZE_T size, DWORD kind)
{
    if (kind == MEM_RELEASE) {
        size_t length = size == 0 ? drop(address, false) : 0;
        return length ? munmap(address, length) == 0 : fail(size ? ERROR_INVALID_PARAMETER : ERROR_INVALID_ADDRESS);
    }
    if (kind != MEM_DECOMMIT) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    size_t length = whole_pages(size);
    if (size == 0) {
        pthread_mutex_lock(&lock);
        auto found = areas().find(reinterpret_cast<uintptr_t>(address));
        length = found == areas().end() ? 0 : found->second.size;
        pthread_mutex_unlock(&lock);
    }
    return length && madvise(address, length, MADV_DONTNEED) == 0 && mprotect(address, length, PROT_NONE) == 0 ? TRUE
                                                                                                         : fail(ERROR_INVALID_ADDRESS);
}

static DWORD protection_at(const void *address, uintptr_t *start, uintptr_t *end)
{
    FILE *maps = fopen("/proc/self/maps", "re");
    char line[512];
    DWORD found = 0;
    *start = 0;
    *end = ~static_cast<uintptr_t>(0);
    uintptr_t wanted = reinterpret_cast<uintptr_t>(address), last = 0;
    while (maps && fgets(line, sizeof(line), maps)) {
        char *place;
        uintptr_t from = strtoull(line, &place, 16);
        uintptr_t to = strtoull(place + 1, &place, 16);
        if (wanted >= from && wanted < to) {
            bool reads = place[1] == 'r', writes = place[2] == 'w', runs = place[3] == 'x';
            found = runs ? (writes ? PAGE_EXECUTE_READWRITE : reads ? PAGE_EXECUTE_READ : PAGE_EXECUTE)
                         : (writes ? PAGE_READWRITE : reads ? PAGE_READONLY : PAGE_NOACCESS);
            *start = from;
            *end = to;
            break;
        }
        if (from > wanted) {
            *start = last;
            *end = from;
            break;
        }
        last = to;
    }
    if (maps) {
        fclose(maps);
    }
    return found;
}

BOOL VirtualProtect(LPVOID address, SIZE_T size, DWORD protection, PDWORD before)
{
    int prot = protection_of(protection);
    uintptr_t from, to;
    if (!before || prot < 0 || size == 0) {
        return fail(before ? ERROR_INVALID_PARAMETER : ERROR_NOACCESS);
    }
    *before = protection_at(address, &from, &to);
    uintptr_t start = reinterpret_cast<uintptr_t>(address) & ~(page() - 1);
    size_t length = whole_pages(reinterpret_cast<uintptr_t>(address) + size - start);
    return mprotect(reinterpret_cast<void *>(start), length, prot) == 0 ? TRUE : fail(ERROR_INVALID_ADDRESS);
}

SIZE_T VirtualQuery(LPCVOID address, PMEMORY_BASIC_INFORMATION information, SIZE_T size)
{
    if (!information || size < sizeof(*information)) {
        SetLastError(ERROR_BAD_LENGTH);
        return 0;
    }
    uintptr_t from, to;
    DWORD protection = protection_at(address, &from, &to);
    uintptr_t start = reinterpret_cast<uintptr_t>(address) & ~(page() - 1);
    memset(information, 0, sizeof(*information));
    information->BaseAddress = reinterpret_cast<PVOID>(start);
    information->AllocationBase = protection ? reinterpret_cast<PVOID>(from) : nullptr;
    information->AllocationProtect = information->Protect = protection ? protection : static_cast<DWORD>(PAGE_NOACCESS);
    information->RegionSize = to - start;
    information->State = protection ? MEM_COMMIT : MEM_FREE;
    information->Type = protection ? MEM_PRIVATE : 0;
    return sizeof(*information);
}

BOOL VirtualLock(LPVOID address, SIZE_T size) { return mlock(address, size) == 0 ? TRUE : fail_with_errno(); }
BOOL VirtualUnlock(LPVOID address, SIZE_T size) { return munlock(address, size) == 0 ? TRUE : fail_with_errno(); }

static bool accessible(const void *address, size_t size, bool writes)
{
    for (uintptr_t place = reinterpret_cast<uintptr_t>(address), end = place + size; place < end;) {
        uintptr_t from, to;
        DWORD protection = protection_at(reinterpret_cast<const void *>(place), &from, &to);
        bool readable = protection != 0 && protection != PAGE_NOACCESS && protection != PAGE_EXECUTE;
        bool writable = protection == PAGE_READWRITE || protection == PAGE_EXECUTE_READWRITE;
        if (!readable || (writes && !writable)) {
            return false;
        }
        place = to;
    }
    return true;
}
BOOL IsBadReadPtr(const void *address, UINT_PTR size) { return size != 0 && !accessible(address, size, false); }
BOOL IsBadWritePtr(LPVOID address, UINT_PTR size) { return size != 0 && !accessible(address, size, true); }

HANDLE CreateFileMappingA(HANDLE file, LPSECURITY_ATTRIBUTES, DWORD protection, DWORD high, DWORD low, LPCSTR name)
{
    return create_section(file, protection, (static_cast<ULONGLONG>(high) << 32) | low, name ? name : "");
}
HANDLE CreateFileMappingW(HANDLE file, LPSECURITY_ATTRIBUTES, DWORD protection, DWORD high, DWORD low, LPCWSTR name)
{
    return create_section(file, protection, (static_cast<ULONGLONG>(high) << 32) | low, narrow(name));
}
HANDLE OpenFileMappingA(DWORD, BOOL, LPCSTR name) { return open_existing<Section>(name ? name : ""); }
HANDLE OpenFileMappingW(DWORD, BOOL, LPCWSTR name) { return open_existing<Section>(narrow(name)); }

LPVOID MapViewOfFile(HANDLE handle, DWORD access, DWORD high, DWORD low, SIZE_T size)
{
    Ref<Section> section = object_of<Section>(handle);
    if (!section) {
        return nullptr;
    }
    ULONGLONG offset = (static_cast<ULONGLONG>(high) << 32) | low;
    if (offset > section->size || offset % page() != 0) {
        SetLastError(offset > section->size ? ERROR_INVALID_PARAMETER : ERROR_MAPPED_ALIGNMENT);
        return nullptr;
    }
    size_t length = size == 0 ? static_cast<size_t>(section->size - offset) : size;
    if (length == 0 || length > section->size - offset) {
        SetLastError(ERROR_ACCESS_DENIED);
        return nullptr;
    }
    bool copies = access == FILE_MAP_COPY || section->protection == PAGE_WRITECOPY;
    int prot = PROT_READ | (access & (FILE_MAP_WRITE | FILE_MAP_COPY) ? PROT_WRITE : 0) | (access & FILE_MAP_EXECUTE ? PROT_EXEC : 0);
    void *view = mmap(nullptr, length, prot, copies ? MAP_PRIVATE : MAP_SHARED, section->file, static_cast<off_t>(offset));
    if (view == MAP_FAILED) {
        fail_with_errno();
        return nullptr;
    }
    keep(view, length, true);
    return view;
}
BOOL UnmapViewOfFile(LPCVOID view)
{
    size_t length = drop(view, true);
    return length ? munmap(const_cast<void *>(view), length) == 0 : fail(ERROR_INVALID_ADDRESS);
}
BOOL FlushViewOfFile(LPCVOID view, SIZE_T size)
{
    pthread_mutex_lock(&lock);
    auto found = areas().find(reinterpret_cast<uintptr_t>(view));
    size_t length = size ? size : found == areas().end() ? 0 : found->second.size;
    pthread_mutex_unlock(&lock);
    return length && msync(const_cast<void *>(view), length, MS_SYNC) == 0 ? TRUE : fail(ERROR_INVALID_ADDRESS);
}

} // extern "C"
