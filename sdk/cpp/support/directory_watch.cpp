// ReadDirectoryChangesW and change notifications, over inotify.

#include "directory_watch.h"

#include <dirent.h>
#include <limits.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <memory>
#include <new>

#include "file_state.h"
#include "sync_objects.h"
#include "text_codec.h"

namespace sluicegate {

DirectoryWatch::~DirectoryWatch()
{
    if (descriptor >= 0) {
        close(descriptor);
    }
}

void DirectoryWatch::add(const std::string &path, const std::string &relative)
{
    int number = inotify_add_watch(descriptor, path.c_str(), mask_ | IN_ONLYDIR);
    if (number < 0) {
        return;
    }
    folders[number] = relative;
    DIR *folder = subtree ? opendir(path.c_str()) : nullptr;
    if (!folder) {
        return;
    }
    while (struct dirent *entry = readdir(folder)) {
        if (entry->d_type == DT_DIR && strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            add(path + "/" + entry->d_name, relative + entry->d_name + "\\");
        }
    }
    closedir(folder);
}

bool DirectoryWatch::start(const std::string &path, bool below, DWORD filter)
{
    descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    subtree = below;
    root_ = path;
    const DWORD names = FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_DIR_NAME | FILE_NOTIFY_CHANGE_CREATION;
    const DWORD content = FILE_NOTIFY_CHANGE_SIZE | FILE_NOTIFY_CHANGE_LAST_WRITE;
    mask_ = (filter & names ? IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO : 0u) | (filter & content ? IN_MODIFY | IN_CLOSE_WRITE : 0u) |
            (filter & FILE_NOTIFY_CHANGE_LAST_ACCESS ? IN_ACCESS : 0u) |
            (filter & (FILE_NOTIFY_CHANGE_ATTRIBUTES | FILE_NOTIFY_CHANGE_SECURITY | FILE_NOTIFY_CHANGE_LAST_WRITE) ? IN_ATTRIB : 0u) |
            (below ? IN_CREATE | IN_MOVED_TO : 0u);
    add(path, "");
    return !folders.empty();
}

void DirectoryWatch::collect()
{
    alignas(struct inotify_event) char buffer[16384];
    for (;;) {
        ssize_t length = read(descriptor, buffer, sizeof(buffer));
        if (length <= 0) {
            return;
        }
        for (ssize_t place = 0; place < length;) {
            const struct inotify_event *event = reinterpret_cast<const struct inotify_event *>(buffer + place);
            place += static_cast<ssize_t>(sizeof(struct inotify_event) + event->len);
            if (event->mask & IN_Q_OVERFLOW) {
                overflowed = true;
                continue;
            }
            auto folder = folders.find(event->wd);
            if (folder == folders.end() || event->len == 0) {
                continue;
            }
            std::string relative = folder->second + event->name;
            if (subtree && (event->mask & IN_ISDIR) && (event->mask & (IN_CREATE | IN_MOVED_TO))) {
                std::string path = root_ + "/" + relative;
                for (char &c : path) {
                    c = c == '\\' ? '/' : c;
                }
                add(path, relative + "\\");
            }
            DWORD action = event->mask & IN_CREATE       ? FILE_ACTION_ADDED
                           : event->mask & IN_DELETE     ? FILE_ACTION_REMOVED
                           : event->mask & IN_MOVED_FROM ? FILE_ACTION_RENAMED_OLD_NAME
                           : event->mask & IN_MOVED_TO   ? FILE_ACTION_RENAMED_NEW_NAME
                                                         : FILE_ACTION_MODIFIED;
            // Writing tells more than once; one entry says it.
            if (changes.empty() || changes.back() != std::make_pair(action, relative)) {
                changes.emplace_back(action, relative);
            }
        }
    }
}

namespace {

/// Writes what fits. Names of WCHAR, lengths in bytes.
size_t put_changes(DirectoryWatch &watch, char *buffer, size_t size)
{
    size_t place = 0;
    FILE_NOTIFY_INFORMATION *last = nullptr;
    while (!watch.changes.empty()) {
        std::wstring name = widen(watch.changes.front().second.c_str());
        size_t start = (place + 7) & ~static_cast<size_t>(7);
        size_t bytes = name.size() * sizeof(WCHAR);
        size_t end = start + offsetof(FILE_NOTIFY_INFORMATION, FileName) + bytes;
        if (end > size) {
            break;
        }
        FILE_NOTIFY_INFORMATION *entry = reinterpret_cast<FILE_NOTIFY_INFORMATION *>(buffer + start);
        entry->NextEntryOffset = 0;
        entry->Action = watch.changes.front().first;
        entry->FileNameLength = static_cast<DWORD>(bytes);
        memcpy(entry->FileName, name.data(), bytes);
        if (last) {
            last->NextEntryOffset = static_cast<DWORD>(reinterpret_cast<char *>(entry) - reinterpret_cast<char *>(last));
        }
        last = entry;
        place = end;
        watch.changes.pop_front();
    }
    return place;
}

/// A handle that is signaled by a change, for FindFirstChangeNotification.
class ChangeNotification : public Waitable {
public:
    bool ready(const Thread *) const override { return signaled_; }
    bool take(Thread *) override { return false; }

    std::shared_ptr<FileState> state = std::make_shared<FileState>();
    OVERLAPPED unused = {};

    /// Waits for the next change.
    void arm()
    {
        {
            DispatchLock locked;
            signaled_ = false;
        }
        Ref<ChangeNotification> self = Ref<ChangeNotification>::sharing(this);
        int file = state->watch->descriptor;
        Operation operation;
        operation.descriptor = operation.polled = file;
        operation.events = POLLIN;
        operation.state = state;
        operation.overlapped = &unused;
        operation.attempt = [self](Outcome *) {
            DirectoryWatch &watch = *self->state->watch;
            watch.collect();
            bool any = !watch.changes.empty() || watch.overflowed;
            watch.changes.clear();
            watch.overflowed = false;
            if (any) {
                DispatchLock locked;
                self->signaled_ = true;
                self->changed();
            }
            return any;
        };
        start_operation(std::move(operation), nullptr);
    }
    void last_handle_closed() override { cancel_operations(state->watch->descriptor, &unused); }

private:
    bool signaled_ = false;
};

} // namespace
} // namespace sluicegate

using namespace sluicegate;

extern "C" {

BOOL ReadDirectoryChangesW(HANDLE handle, LPVOID buffer, DWORD size, BOOL subtree, DWORD filter, LPDWORD count, LPOVERLAPPED overlapped,
                           LPOVERLAPPED_COMPLETION_ROUTINE routine)
{
    int file = descriptor_of(handle);
    if (file < 0 || !buffer || (reinterpret_cast<uintptr_t>(buffer) & 3) != 0) {
        return file < 0 ? FALSE : fail(ERROR_INVALID_PARAMETER);
    }
    std::shared_ptr<FileState> state = state_of(file);
    pthread_mutex_lock(&state->lock);
    bool sound = true;
    if (!state->watch) {
        state->watch = std::make_shared<DirectoryWatch>();
        sound = state->watch->start(state->path.empty() ? "/proc/self/fd/" + std::to_string(file) : state->path, subtree != FALSE, filter);
        if (!sound) {
            state->watch.reset();
        }
    }
    std::shared_ptr<DirectoryWatch> watch = state->watch;
    pthread_mutex_unlock(&state->lock);
    if (!sound) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    Operation operation;
    operation.descriptor = file;
    operation.polled = watch->descriptor;
    operation.events = POLLIN;
    operation.state = state;
    operation.routine = routine;
    operation.attempt = [=](Outcome *outcome) {
        watch->collect();
        if (watch->overflowed) {
            // Too much happened: the answer with no bytes says that the folder is to be read anew.
            watch->overflowed = false;
            watch->changes.clear();
            return true;
        }
        if (watch->changes.empty()) {
            return false;
        }
        outcome->bytes = put_changes(*watch, static_cast<char *>(buffer), size);
        return true;
    };
    if (overlapped) {
        operation.overlapped = overlapped;
        operation.thread = routine ? Ref<Thread>::sharing(current_thread()) : Ref<Thread>();
        // A notification is always told later, so that callers need one way only.
        return start_operation(std::move(operation), count) || GetLastError() == ERROR_IO_PENDING;
    }
    OVERLAPPED own = {};
    DWORD read = 0;
    operation.overlapped = &own;
    BOOL done = start_operation(std::move(operation), &read) ||
                (GetLastError() == ERROR_IO_PENDING && GetOverlappedResult(handle, &own, &read, TRUE));
    if (count) {
        *count = read;
    }
    return done;
}

HANDLE FindFirstChangeNotificationW(LPCWSTR name, BOOL subtree, DWORD filter)
{
    Ref<ChangeNotification> made = make_object<ChangeNotification>();
    made->state->watch = std::make_shared<DirectoryWatch>();
    if (!name || !made->state->watch->start(local_path(narrow(name).c_str()), subtree != FALSE, filter)) {
        SetLastError(name ? error_of_errno(errno) : ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    HANDLE handle = open_handle(made);
    if (!handle) {
        return INVALID_HANDLE_VALUE;
    }
    made->arm();
    return handle;
}
HANDLE FindFirstChangeNotificationA(LPCSTR name, BOOL subtree, DWORD filter)
{
    return FindFirstChangeNotificationW(name ? widen(name).c_str() : nullptr, subtree, filter);
}
BOOL FindNextChangeNotification(HANDLE handle)
{
    Ref<ChangeNotification> notification = object_of<ChangeNotification>(handle);
    if (!notification) {
        return FALSE;
    }
    notification->arm();
    return TRUE;
}
BOOL FindCloseChangeNotification(HANDLE handle) { return object_of<ChangeNotification>(handle) && close_object(handle); }

} // extern "C"
