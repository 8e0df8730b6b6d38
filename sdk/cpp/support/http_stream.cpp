// Connecting, and TLS by the system's OpenSSL, which is loaded at run time: a module that asks for no https needs none.

#include "http_stream.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace sluicegate {

namespace {

const unsigned timed_out = 12002, unresolved = 12007, cannot_connect = 12029, broken = 12030, no_tls = 12157, untrusted = 12175;

/// The functions of libssl; null when it is not there.
struct Tls {
    const void *(*method)();
    void *(*new_context)(const void *);
    int (*trust_system)(void *);
    void (*verify)(void *, int, void *);
    void *(*new_stream)(void *);
    int (*set_socket)(void *, int);
    int (*set_host)(void *, const char *);
    long (*control)(void *, int, long, void *);
    int (*connect)(void *);
    int (*read)(void *, void *, int);
    int (*write)(void *, const void *, int);
    int (*error)(const void *, int);
    long (*verify_result)(const void *);
    int (*shutdown)(void *);
    void (*free_stream)(void *);
    void (*free_context)(void *);
};

Tls loaded;
bool is_loaded;
pthread_once_t once = PTHREAD_ONCE_INIT;

template <class Function> bool find(void *library, const char *name, Function *function)
{
    *function = reinterpret_cast<Function>(dlsym(library, name));
    return *function != nullptr;
}

void load()
{
    void *library = dlopen("libssl.so.3", RTLD_NOW | RTLD_LOCAL);
    is_loaded = library && find(library, "TLS_client_method", &loaded.method) && find(library, "SSL_CTX_new", &loaded.new_context) &&
                find(library, "SSL_CTX_set_default_verify_paths", &loaded.trust_system) &&
                find(library, "SSL_CTX_set_verify", &loaded.verify) && find(library, "SSL_new", &loaded.new_stream) &&
                find(library, "SSL_set_fd", &loaded.set_socket) && find(library, "SSL_set1_host", &loaded.set_host) &&
                find(library, "SSL_ctrl", &loaded.control) && find(library, "SSL_connect", &loaded.connect) &&
                find(library, "SSL_read", &loaded.read) && find(library, "SSL_write", &loaded.write) &&
                find(library, "SSL_get_error", &loaded.error) && find(library, "SSL_get_verify_result", &loaded.verify_result) &&
                find(library, "SSL_shutdown", &loaded.shutdown) && find(library, "SSL_free", &loaded.free_stream) &&
                find(library, "SSL_CTX_free", &loaded.free_context);
}

void limit(int socket, int option, int milliseconds)
{
    if (milliseconds > 0) {
        timeval value = {milliseconds / 1000, milliseconds % 1000 * 1000};
        setsockopt(socket, SOL_SOCKET, option, &value, sizeof(value));
    }
}

/// Connects within the limit; 0 or an errno.
int connect_within(int socket, const addrinfo &address, int milliseconds)
{
    int flags = fcntl(socket, F_GETFL);
    fcntl(socket, F_SETFL, flags | O_NONBLOCK);
    int error = connect(socket, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
    if (error == EINPROGRESS) {
        pollfd waited = {socket, POLLOUT, 0};
        int ready = 0;
        do {
            ready = poll(&waited, 1, milliseconds > 0 ? milliseconds : -1);
        } while (ready < 0 && errno == EINTR);
        socklen_t size = sizeof(error);
        if (ready == 0) {
            error = ETIMEDOUT;
        } else if (ready < 0 || getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) != 0) {
            error = errno;
        }
    }
    fcntl(socket, F_SETFL, flags);
    return error;
}

unsigned problem_of_errno() { return errno == EAGAIN || errno == EWOULDBLOCK ? timed_out : broken; }

} // namespace

unsigned HttpStream::open(const std::string &host, unsigned port, bool secure, const Limits &limits, const TlsChecks &checks)
{
    addrinfo wanted = {}, *found = nullptr;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_ADDRCONFIG;
    std::string bare = host.size() > 2 && host[0] == '[' ? host.substr(1, host.size() - 2) : host;
    if (getaddrinfo(bare.c_str(), std::to_string(port).c_str(), &wanted, &found) != 0) {
        return unresolved;
    }
    int error = ECONNREFUSED;
    for (addrinfo *one = found; one && socket_ < 0; one = one->ai_next) {
        int made = socket(one->ai_family, one->ai_socktype | SOCK_CLOEXEC, one->ai_protocol);
        error = made < 0 ? errno : connect_within(made, *one, limits.connect);
        if (error == 0) {
            socket_ = made;
        } else if (made >= 0) {
            ::close(made);
        }
    }
    freeaddrinfo(found);
    if (socket_ < 0) {
        return error == ETIMEDOUT ? timed_out : cannot_connect;
    }
    limit(socket_, SO_SNDTIMEO, limits.send);
    limit(socket_, SO_RCVTIMEO, limits.receive);
    return secure ? start_tls(bare, checks) : 0;
}

unsigned HttpStream::start_tls(const std::string &host, const TlsChecks &checks)
{
    pthread_once(&once, load);
    if (!is_loaded) {
        return no_tls;
    }
    tls_context_ = loaded.new_context(loaded.method());
    if (!tls_context_) {
        return no_tls;
    }
    loaded.trust_system(tls_context_);
    loaded.verify(tls_context_, checks.ignores_authority ? 0 : 1, nullptr);
    tls_ = loaded.new_stream(tls_context_);
    if (!tls_ || loaded.set_socket(tls_, socket_) != 1) {
        return no_tls;
    }
    unsigned char address[16];
    bool is_address = inet_pton(AF_INET, host.c_str(), address) == 1 || inet_pton(AF_INET6, host.c_str(), address) == 1;
    if (!is_address) {
        std::string name = host;
        loaded.control(tls_, 55, 0, &name[0]); // The server's name, as SSL_set_tlsext_host_name does it.
    }
    if (!checks.ignores_name && loaded.set_host(tls_, host.c_str()) != 1) {
        return no_tls;
    }
    if (loaded.connect(tls_) != 1) {
        return loaded.verify_result(tls_) != 0 ? untrusted : no_tls;
    }
    return 0;
}

unsigned HttpStream::write(const char *data, size_t length)
{
    while (length > 0) {
        int part = length > 1 << 20 ? 1 << 20 : static_cast<int>(length);
        ssize_t done = tls_ ? loaded.write(tls_, data, part) : send(socket_, data, static_cast<size_t>(part), MSG_NOSIGNAL);
        if (done <= 0) {
            if (!tls_ && errno == EINTR) {
                continue;
            }
            return tls_ ? broken : problem_of_errno();
        }
        data += done;
        length -= static_cast<size_t>(done);
    }
    return 0;
}

unsigned HttpStream::read(char *to, size_t size, size_t *got)
{
    *got = 0;
    int most = size > 1 << 20 ? 1 << 20 : static_cast<int>(size);
    for (;;) {
        if (tls_) {
            int done = loaded.read(tls_, to, most);
            int error = done > 0 ? 0 : loaded.error(tls_, done);
            if (done <= 0 && error != 6) { // 6: the peer closed in order.
                return error == 2 || errno == EAGAIN ? timed_out : broken;
            }
            *got = done > 0 ? static_cast<size_t>(done) : 0;
            return 0;
        }
        ssize_t done = recv(socket_, to, static_cast<size_t>(most), 0);
        if (done >= 0) {
            *got = static_cast<size_t>(done);
            return 0;
        }
        if (errno != EINTR) {
            return problem_of_errno();
        }
    }
}

void HttpStream::close()
{
    if (tls_) {
        loaded.shutdown(tls_);
        loaded.free_stream(tls_);
    }
    if (tls_context_) {
        loaded.free_context(tls_context_);
    }
    if (socket_ >= 0) {
        ::close(socket_);
    }
    tls_ = tls_context_ = nullptr;
    socket_ = -1;
}

} // namespace sluicegate
