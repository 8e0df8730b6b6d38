// I/O completion ports: a queue of packets that threads wait for.

#include "completion_port.h"

#include <new>

#include "file_state.h"
#include "thread.h"

namespace sluicegate {

CompletionPort::CompletionPort()
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&changed_, &attributes);
    pthread_condattr_destroy(&attributes);
}

CompletionPort::~CompletionPort()
{
    pthread_cond_destroy(&changed_);
    pthread_mutex_destroy(&lock_);
}

void CompletionPort::last_handle_closed()
{
    pthread_mutex_lock(&lock_);
    closed_ = true;
    pthread_cond_broadcast(&changed_);
    pthread_mutex_unlock(&lock_);
}

void CompletionPort::post(const Packet &packet)
{
    pthread_mutex_lock(&lock_);
    packets_.push_back(packet);
    pthread_cond_signal(&changed_);
    pthread_mutex_unlock(&lock_);
}

size_t CompletionPort::take(Packet *packets, size_t most, DWORD milliseconds, bool alertable)
{
    // Calls queued to this thread are made when it comes here; they do not wake it from this wait.
    if (alertable && run_queued_calls(current_thread())) {
        SetLastError(WAIT_IO_COMPLETION);
        return 0;
    }
    timespec until = moment_after(milliseconds);
    pthread_mutex_lock(&lock_);
    int error = 0;
    while (packets_.empty() && !closed_ && error == 0) {
        error = milliseconds == INFINITE ? pthread_cond_wait(&changed_, &lock_) : pthread_cond_timedwait(&changed_, &lock_, &until);
    }
    size_t count = 0;
    while (count < most && !packets_.empty()) {
        packets[count++] = packets_.front();
        packets_.pop_front();
    }
    DWORD why = closed_ ? ERROR_ABANDONED_WAIT_0 : WAIT_TIMEOUT;
    pthread_mutex_unlock(&lock_);
    if (count == 0) {
        SetLastError(why);
    }
    return count;
}

} // namespace sluicegate

using namespace sluicegate;

extern "C" {

HANDLE CreateIoCompletionPort(HANDLE file, HANDLE existing, ULONG_PTR key, DWORD)
{
    Ref<CompletionPort> port;
    HANDLE handle = existing;
    if (existing) {
        port = object_of<CompletionPort>(existing);
        if (!port) {
            return nullptr;
        }
        if (file == INVALID_HANDLE_VALUE) {
            SetLastError(ERROR_INVALID_PARAMETER);
            return nullptr;
        }
    } else {
        port = make_object<CompletionPort>();
        handle = open_handle(port);
        if (!handle) {
            return nullptr;
        }
    }
    if (file != INVALID_HANDLE_VALUE && !associate_port(file, port, key)) {
        DWORD error = GetLastError();
        if (!existing) {
            CloseHandle(handle);
        }
        SetLastError(error);
        return nullptr;
    }
    return handle;
}

BOOL PostQueuedCompletionStatus(HANDLE handle, DWORD bytes, ULONG_PTR key, LPOVERLAPPED overlapped)
{
    Ref<CompletionPort> port = object_of<CompletionPort>(handle);
    if (!port) {
        return FALSE;
    }
    port->post({key, overlapped, bytes, ERROR_SUCCESS});
    return TRUE;
}

BOOL GetQueuedCompletionStatus(HANDLE handle, LPDWORD bytes, PULONG_PTR key, LPOVERLAPPED *overlapped, DWORD milliseconds)
{
    if (!bytes || !key || !overlapped) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    *overlapped = nullptr;
    Ref<CompletionPort> port = object_of<CompletionPort>(handle);
    CompletionPort::Packet packet;
    if (!port || port->take(&packet, 1, milliseconds, false) == 0) {
        return FALSE;
    }
    *bytes = packet.bytes;
    *key = packet.key;
    *overlapped = packet.overlapped;
    return packet.error == ERROR_SUCCESS || fail(packet.error);
}

BOOL GetQueuedCompletionStatusEx(HANDLE handle, LPOVERLAPPED_ENTRY entries, ULONG most, PULONG removed, DWORD milliseconds,
                                 BOOL alertable)
{
    if (!entries || most == 0 || !removed) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    *removed = 0;
    Ref<CompletionPort> port = object_of<CompletionPort>(handle);
    if (!port) {
        return FALSE;
    }
    const size_t batch = 64;
    CompletionPort::Packet packets[batch];
    size_t count = port->take(packets, most < batch ? most : batch, milliseconds, alertable != FALSE);
    for (size_t i = 0; i < count; i++) {
        entries[i].lpCompletionKey = packets[i].key;
        entries[i].lpOverlapped = packets[i].overlapped;
        entries[i].Internal = packets[i].error ? 0xc0070000u | (packets[i].error & 0xffff) : 0;
        entries[i].dwNumberOfBytesTransferred = packets[i].bytes;
    }
    *removed = static_cast<ULONG>(count);
    return count != 0;
}

} // extern "C"
