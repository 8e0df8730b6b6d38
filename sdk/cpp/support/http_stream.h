// A connection of the HTTP client: a socket, with TLS over it when asked.
#pragma once

#include <stddef.h>

#include <string>

namespace sluicegate {

struct Limits {
    /// Milliseconds; 0 or less: none.
    int connect;
    int send;
    int receive;
};

struct TlsChecks {
    bool ignores_authority;
    bool ignores_name;
};

/// Closed when it ends. Each function answers 0 or an error of winhttp.h.
class HttpStream
{
    int socket_ = -1;
    void *tls_ = nullptr;
    void *tls_context_ = nullptr;

public:
    HttpStream() = default;
    HttpStream(const HttpStream &) = delete;
    HttpStream &operator=(const HttpStream &) = delete;
    ~HttpStream() { close(); }
    unsigned open(const std::string &host, unsigned port, bool secure, const Limits &limits, const TlsChecks &checks);
    unsigned write(const char *data, size_t length);
    /// `*got` is 0 at the end.
    unsigned read(char *to, size_t size, size_t *got);
    void close();

private:
    unsigned start_tls(const std::string &host, const TlsChecks &checks);
};

} // namespace sluicegate
