// Pipes: anonymous ones over the system's pipes, named ones over sockets in a folder of the user's.

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <map>
#include <new>

#include "file_state.h"
#include "text_codec.h"

namespace sluicegate {
namespace {

/// The folder that holds the names of pipes; only its user may enter it. Empty when it cannot be had.
std::string pipe_folder()
{
    const char *runtime = getenv("XDG_RUNTIME_DIR");
    std::string folder = runtime && *runtime ? std::string(runtime) + "/sluicegate-pipes"
                                             : "/tmp/sluicegate-pipes-" + std::to_string(getuid());
    mkdir(folder.c_str(), 0700);
    struct stat status;
    bool ours = lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == getuid() &&
                (status.st_mode & 077) == 0;
    return ours ? folder : std::string();
}

bool address_of(const std::string &name, sockaddr_un *address)
{
    std::string folder = pipe_folder();
    std::string file = name;
    for (char &c : file) {
        c = c == '/' ? '!' : c;
    }
    std::string path = folder + "/" + file;
    memset(address, 0, sizeof(*address));
    address->sun_family = AF_UNIX;
    if (folder.empty() || path.size() >= sizeof(address->sun_path) || file == "." || file == "..") {
        return fail(folder.empty() ? ERROR_ACCESS_DENIED : ERROR_INVALID_NAME);
    }
    memcpy(address->sun_path, path.c_str(), path.size() + 1);
    return true;
}

struct Listeners {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    std::map<std::string, std::weak_ptr<int>> by_name;
};
Listeners &listeners()
{
    static Listeners *one = new Listeners;
    return *one;
}

bool answers(const sockaddr_un &address, int type)
{
    int probe = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
    bool alive = probe >= 0 && connect(probe, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    if (probe >= 0) {
        close(probe);
    }
    return alive;
}

/// The listening socket of a name, shared by the instances of this module; null with the last error set.
std::shared_ptr<int> listener_of(const std::string &name, bool message, bool first)
{
    sockaddr_un address;
    if (!address_of(name, &address)) {
        return nullptr;
    }
    pthread_mutex_lock(&listeners().lock);
    std::shared_ptr<int> listener = listeners().by_name[name].lock();
    DWORD error = listener && first ? ERROR_ACCESS_DENIED : ERROR_SUCCESS;
    if (!listener) {
        int type = message ? SOCK_SEQPACKET : SOCK_STREAM;
        int file = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
        const sockaddr *plain = reinterpret_cast<const sockaddr *>(&address);
        bool bound = file >= 0 && bind(file, plain, sizeof(address)) == 0;
        if (!bound && errno == EADDRINUSE && !answers(address, type)) {
            // Left behind by a process that ended.
            unlink(address.sun_path);
            bound = bind(file, plain, sizeof(address)) == 0;
        }
        if (bound && listen(file, 128) == 0) {
            std::string path = address.sun_path;
            listener = std::shared_ptr<int>(new int(file), [path](int *descriptor) {
                close(*descriptor);
                unlink(path.c_str());
                delete descriptor;
            });
            listeners().by_name[name] = listener;
        } else {
            error = errno == EADDRINUSE ? ERROR_ACCESS_DENIED : error_of_errno(errno);
            if (file >= 0) {
                close(file);
            }
        }
    }
    pthread_mutex_unlock(&listeners().lock);
    if (error != ERROR_SUCCESS) {
        SetLastError(error);
        return nullptr;
    }
    return listener;
}

/// Takes a connection into the place of the instance's descriptor. False when there is none yet.
bool accept_into(int instance, const FileState &state, Outcome *outcome)
{
    pollfd ready = {*state.listener, POLLIN, 0};
    if (poll(&ready, 1, 0) <= 0) {
        return false;
    }
    int accepted = accept4(*state.listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (accepted < 0) {
        outcome->error = error_of_errno(errno);
        return errno != EAGAIN && errno != EINTR && errno != ECONNABORTED;
    }
    if (dup3(accepted, instance, O_CLOEXEC) < 0) {
        outcome->error = error_of_errno(errno);
    }
    close(accepted);
    return true;
}

bool is_socket(int file)
{
    struct stat status;
    return fstat(file, &status) == 0 && S_ISSOCK(status.st_mode);
}

/// Writing to a pipe without readers is an error, not the end of the process.
ssize_t write_quietly(int file, const void *buffer, size_t length, bool socket, bool block)
{
    if (socket) {
        return send(file, buffer, length, MSG_NOSIGNAL | (block ? 0 : MSG_DONTWAIT));
    }
    sigset_t pipe_signal, before, pending;
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    sigpending(&pending);
    pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
    ssize_t done = write(file, buffer, length);
    int error = errno;
    if (done < 0 && error == EPIPE && !sigismember(&pending, SIGPIPE)) {
        timespec now = {0, 0};
        sigtimedwait(&pipe_signal, nullptr, &now);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = error;
    return done;
}

bool is_ready(int file, short events)
{
    pollfd ready = {file, events, 0};
    return poll(&ready, 1, 0) > 0;
}

} // namespace

bool read_stream(int file, FileState &state, void *buffer, size_t length, bool block, Outcome *outcome)
{
    pthread_mutex_lock(&state.lock);
    bool message = state.message;
    std::string rest;
    rest.swap(state.rest);
    pthread_mutex_unlock(&state.lock);
    if (rest.empty()) {
        if (!block && !is_ready(file, POLLIN)) {
            return false;
        }
        size_t room = message ? 1 << 16 : length;
        std::string whole;
        char *to = static_cast<char *>(buffer);
        if (message) {
            whole.resize(room);
            to = &whole[0];
        }
        ssize_t done;
        do {
            done = read(file, to, room);
        } while (done < 0 && errno == EINTR);
        if (done < 0 && errno == EAGAIN && !block) {
            return false;
        }
        if (done <= 0) {
            struct stat status;
            bool pipe = fstat(file, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
            outcome->error = done < 0 ? (errno == ECONNRESET ? ERROR_BROKEN_PIPE : error_of_errno(errno))
                             : pipe && length != 0 ? ERROR_BROKEN_PIPE
                                                   : ERROR_SUCCESS;
            return true;
        }
        if (!message) {
            outcome->bytes = static_cast<size_t>(done);
            return true;
        }
        whole.resize(static_cast<size_t>(done));
        rest.swap(whole);
    }
    outcome->bytes = rest.size() < length ? rest.size() : length;
    memcpy(buffer, rest.data(), outcome->bytes);
    rest.erase(0, outcome->bytes);
    if (!rest.empty()) {
        outcome->error = ERROR_MORE_DATA;
        pthread_mutex_lock(&state.lock);
        state.rest.swap(rest);
        pthread_mutex_unlock(&state.lock);
    }
    return true;
}

bool write_stream(int file, FileState &, const void *buffer, size_t length, bool block, size_t *done, Outcome *outcome)
{
    bool socket = is_socket(file);
    const char *bytes = static_cast<const char *>(buffer);
    while (*done < length) {
        if (!block && !is_ready(file, POLLOUT)) {
            return false;
        }
        // A pipe that is ready takes this much without blocking.
        size_t part = length - *done;
        part = !socket && !block && part > 4096 ? 4096 : part;
        ssize_t written = write_quietly(file, bytes + *done, part, socket, block);
        if (written < 0 && (errno == EAGAIN || errno == EINTR)) {
            if (errno == EAGAIN && !block) {
                return false;
            }
            continue;
        }
        if (written < 0) {
            outcome->error = errno == EPIPE ? ERROR_NO_DATA : errno == ECONNRESET ? ERROR_BROKEN_PIPE : error_of_errno(errno);
            break;
        }
        *done += static_cast<size_t>(written);
    }
    outcome->bytes = *done;
    return true;
}

HANDLE open_pipe(const std::string &name, DWORD access, DWORD flags)
{
    sockaddr_un address;
    if (!address_of(name, &address)) {
        return INVALID_HANDLE_VALUE;
    }
    for (int type : {SOCK_STREAM, SOCK_SEQPACKET}) {
        int file = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
        if (file < 0) {
            fail_with_errno();
            return INVALID_HANDLE_VALUE;
        }
        if (connect(file, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0) {
            std::shared_ptr<FileState> state = std::make_shared<FileState>();
            state->access = access;
            state->overlapped = flags & FILE_FLAG_OVERLAPPED;
            state->message = type == SOCK_SEQPACKET;
            remember(file, state);
            SetLastError(ERROR_SUCCESS);
            return sluicegate_handle_of_descriptor(file);
        }
        int error = errno;
        close(file);
        if (error != EPROTOTYPE) {
            SetLastError(error == ECONNREFUSED || error == ENOENT ? ERROR_FILE_NOT_FOUND : error_of_errno(error));
            return INVALID_HANDLE_VALUE;
        }
    }
    SetLastError(ERROR_FILE_NOT_FOUND);
    return INVALID_HANDLE_VALUE;
}

} // namespace sluicegate

using namespace sluicegate;

extern "C" {

BOOL CreatePipe(PHANDLE reader, PHANDLE writer, LPSECURITY_ATTRIBUTES attributes, DWORD size)
{
    int ends[2];
    if (!reader || !writer) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    bool inherits = attributes && attributes->bInheritHandle;
    if (pipe2(ends, inherits ? 0 : O_CLOEXEC) != 0) {
        return fail_with_errno();
    }
    if (size > 65536) {
        fcntl(ends[1], F_SETPIPE_SZ, static_cast<int>(size));
    }
    forget_state(ends[0]);
    forget_state(ends[1]);
    *reader = sluicegate_handle_of_descriptor(ends[0]);
    *writer = sluicegate_handle_of_descriptor(ends[1]);
    return TRUE;
}

HANDLE CreateNamedPipeA(LPCSTR path, DWORD open_mode, DWORD pipe_mode, DWORD, DWORD, DWORD, DWORD, LPSECURITY_ATTRIBUTES)
{
    std::string name = pipe_name(path);
    if (name.empty()) {
        SetLastError(path ? ERROR_INVALID_NAME : ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    bool message = pipe_mode & PIPE_TYPE_MESSAGE;
    std::shared_ptr<int> listener = listener_of(name, message, open_mode & FILE_FLAG_FIRST_PIPE_INSTANCE);
    // The instance keeps its number through all its connections; something that is never ready stands there meanwhile.
    int file = listener ? eventfd(0, EFD_CLOEXEC) : -1;
    if (file < 0) {
        if (listener) {
            fail_with_errno();
        }
        return INVALID_HANDLE_VALUE;
    }
    std::shared_ptr<FileState> state = std::make_shared<FileState>();
    state->overlapped = open_mode & FILE_FLAG_OVERLAPPED;
    state->message = message && (pipe_mode & PIPE_READMODE_MESSAGE);
    state->listener = listener;
    remember(file, state);
    SetLastError(ERROR_SUCCESS);
    return sluicegate_handle_of_descriptor(file);
}
HANDLE CreateNamedPipeW(LPCWSTR path, DWORD open_mode, DWORD pipe_mode, DWORD instances, DWORD out, DWORD in, DWORD timeout,
                        LPSECURITY_ATTRIBUTES attributes)
{
    return CreateNamedPipeA(path ? narrow(path).c_str() : nullptr, open_mode, pipe_mode, instances, out, in, timeout, attributes);
}

BOOL ConnectNamedPipe(HANDLE handle, LPOVERLAPPED overlapped)
{
    int file = descriptor_of(handle);
    if (file < 0) {
        return FALSE;
    }
    std::shared_ptr<FileState> state = state_of(file);
    if (!state->listener) {
        return fail(ERROR_INVALID_FUNCTION);
    }
    if (is_socket(file)) {
        return fail(ERROR_PIPE_CONNECTED);
    }
    Outcome outcome;
    if (accept_into(file, *state, &outcome)) {
        // The client was there first.
        return fail(outcome.error == ERROR_SUCCESS ? ERROR_PIPE_CONNECTED : outcome.error);
    }
    if (!overlapped || !state->overlapped) {
        for (;;) {
            pollfd ready = {*state->listener, POLLIN, 0};
            if (poll(&ready, 1, -1) < 0 && errno != EINTR) {
                return fail_with_errno();
            }
            if (accept_into(file, *state, &outcome)) {
                return outcome.error == ERROR_SUCCESS || fail(outcome.error);
            }
        }
    }
    Operation operation;
    operation.descriptor = file;
    operation.polled = *state->listener;
    operation.events = POLLIN;
    operation.state = state;
    operation.overlapped = overlapped;
    operation.attempt = [file, state](Outcome *result) { return accept_into(file, *state, result); };
    return start_operation(std::move(operation), nullptr);
}

BOOL DisconnectNamedPipe(HANDLE handle)
{
    int file = descriptor_of(handle);
    if (file < 0) {
        return FALSE;
    }
    std::shared_ptr<FileState> state = state_of(file);
    cancel_operations(file, nullptr);
    int empty = state->listener ? eventfd(0, EFD_CLOEXEC) : -1;
    if (empty < 0 || dup3(empty, file, O_CLOEXEC) < 0) {
        return state->listener ? fail_with_errno() : fail(ERROR_INVALID_FUNCTION);
    }
    close(empty);
    pthread_mutex_lock(&state->lock);
    state->rest.clear();
    pthread_mutex_unlock(&state->lock);
    return TRUE;
}

BOOL WaitNamedPipeA(LPCSTR path, DWORD)
{
    std::string name = pipe_name(path);
    sockaddr_un address;
    if (name.empty() || !address_of(name, &address)) {
        return fail(ERROR_INVALID_NAME);
    }
    struct stat status;
    // A client always finds room in the queue of connections, so the pipe is there or it is not.
    if (stat(address.sun_path, &status) == 0) {
        return TRUE;
    }
    return fail(ERROR_FILE_NOT_FOUND);
}
BOOL WaitNamedPipeW(LPCWSTR path, DWORD milliseconds) { return WaitNamedPipeA(narrow(path).c_str(), milliseconds); }

BOOL SetNamedPipeHandleState(HANDLE handle, LPDWORD mode, LPDWORD, LPDWORD)
{
    int file = descriptor_of(handle);
    if (file < 0) {
        return FALSE;
    }
    int type = 0;
    socklen_t length = sizeof(type);
    bool packets = getsockopt(file, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_SEQPACKET;
    if (mode && (*mode & PIPE_READMODE_MESSAGE) && !packets) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    if (mode) {
        fcntl(file, F_SETFL, (fcntl(file, F_GETFL) & ~O_NONBLOCK) | (*mode & PIPE_NOWAIT ? O_NONBLOCK : 0));
    }
    return TRUE;
}

BOOL PeekNamedPipe(HANDLE handle, LPVOID buffer, DWORD size, LPDWORD count, LPDWORD available, LPDWORD left)
{
    int file = descriptor_of(handle);
    int bytes = 0;
    if (file < 0 || ioctl(file, FIONREAD, &bytes) != 0) {
        return file < 0 ? FALSE : fail_with_errno();
    }
    if (bytes == 0) {
        pollfd ready = {file, POLLIN, 0};
        if (poll(&ready, 1, 0) > 0 && (ready.revents & POLLHUP)) {
            return fail(ERROR_BROKEN_PIPE);
        }
    }
    ssize_t peeked = buffer && is_socket(file) ? recv(file, buffer, size, MSG_PEEK | MSG_DONTWAIT) : 0;
    if (count) {
        *count = peeked > 0 ? static_cast<DWORD>(peeked) : 0;
    }
    if (available) {
        *available = static_cast<DWORD>(bytes);
    }
    if (left) {
        *left = 0;
    }
    return TRUE;
}

} // extern "C"
