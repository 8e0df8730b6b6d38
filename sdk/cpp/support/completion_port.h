// I/O completion ports.
#pragma once

#include <deque>

#include "object.h"

namespace sluicegate {

class CompletionPort : public Object {
public:
    struct Packet {
        ULONG_PTR key;
        LPOVERLAPPED overlapped;
        DWORD bytes;
        DWORD error;
    };
    CompletionPort();
    ~CompletionPort() override;
    void last_handle_closed() override;
    void post(const Packet &packet);
    /// Takes up to `most` packets. 0 with the last error WAIT_TIMEOUT or ERROR_ABANDONED_WAIT_0.
    size_t take(Packet *packets, size_t most, DWORD milliseconds, bool alertable);

private:
    pthread_mutex_t lock_ = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t changed_;
    std::deque<Packet> packets_;
    bool closed_ = false;
};

} // namespace sluicegate
