// Winsock over the sockets of the system.

#include <winsock2.h>

#include <limits.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <string>

#include "text_codec.h"

namespace {

const struct {
    int system;
    int winsock;
} codes[] = {{EINTR, WSAEINTR},
             {EBADF, WSAENOTSOCK},
             {EACCES, WSAEACCES},
             {EPERM, WSAEACCES},
             {EFAULT, WSAEFAULT},
             {EINVAL, WSAEINVAL},
             {EMFILE, WSAEMFILE},
             {ENFILE, WSAEMFILE},
             {EWOULDBLOCK, WSAEWOULDBLOCK},
             {EINPROGRESS, WSAEWOULDBLOCK}, // A connect that goes on.
             {EALREADY, WSAEALREADY},
             {ENOTSOCK, WSAENOTSOCK},
             {EDESTADDRREQ, WSAEDESTADDRREQ},
             {EMSGSIZE, WSAEMSGSIZE},
             {EPROTOTYPE, WSAEPROTOTYPE},
             {ENOPROTOOPT, WSAENOPROTOOPT},
             {EPROTONOSUPPORT, WSAEPROTONOSUPPORT},
             {EOPNOTSUPP, WSAEOPNOTSUPP},
             {EAFNOSUPPORT, WSAEAFNOSUPPORT},
             {EADDRINUSE, WSAEADDRINUSE},
             {EADDRNOTAVAIL, WSAEADDRNOTAVAIL},
             {ENETDOWN, WSAENETDOWN},
             {ENETUNREACH, WSAENETUNREACH},
             {ENETRESET, WSAENETRESET},
             {ECONNABORTED, WSAECONNABORTED},
             {ECONNRESET, WSAECONNRESET},
             {EPIPE, WSAECONNRESET},
             {ENOBUFS, WSAENOBUFS},
             {ENOMEM, WSAENOBUFS},
             {EISCONN, WSAEISCONN},
             {ENOTCONN, WSAENOTCONN},
             {ESHUTDOWN, WSAESHUTDOWN},
             {ETIMEDOUT, WSAETIMEDOUT},
             {ECONNREFUSED, WSAECONNREFUSED},
             {EHOSTDOWN, WSAEHOSTDOWN},
             {EHOSTUNREACH, WSAEHOSTUNREACH}};

int fail(int winsock)
{
    WSASetLastError(winsock);
    return SOCKET_ERROR;
}

int winsock_of_resolver(int error)
{
    switch (error) {
    case 0:
        return 0;
    case EAI_AGAIN:
        return WSATRY_AGAIN;
    case EAI_MEMORY:
        return WSAENOBUFS;
    case EAI_FAMILY:
        return WSAEAFNOSUPPORT;
    case EAI_BADFLAGS:
        return WSAEINVAL;
    default:
        return WSAHOST_NOT_FOUND;
    }
}

std::string text_of(const sockaddr *address)
{
    char host[INET6_ADDRSTRLEN] = "";
    bool is_v4 = address->sa_family == AF_INET;
    const sockaddr_in *v4 = reinterpret_cast<const sockaddr_in *>(address);
    const sockaddr_in6 *v6 = reinterpret_cast<const sockaddr_in6 *>(address);
    const void *bytes = is_v4 ? static_cast<const void *>(&v4->sin_addr) : &v6->sin6_addr;
    inet_ntop(address->sa_family, bytes, host, sizeof(host));
    unsigned port = ntohs(is_v4 ? v4->sin_port : v6->sin6_port);
    std::string text = host;
    if (!is_v4 && v6->sin6_scope_id != 0) {
        text += "%" + std::to_string(v6->sin6_scope_id);
    }
    return port == 0 ? text : (is_v4 ? text : "[" + text + "]") + ":" + std::to_string(port);
}

template <class Char, class String> INT give_address(const sockaddr *address, DWORD length, Char *to, LPDWORD size, String (*convert)(const std::string &))
{
    bool is_v4 = address && length >= sizeof(sockaddr_in) && address->sa_family == AF_INET;
    bool is_v6 = address && length >= sizeof(sockaddr_in6) && address->sa_family == AF_INET6;
    if (!size || (!is_v4 && !is_v6)) {
        return fail(size ? WSAEINVAL : WSAEFAULT);
    }
    String text = convert(text_of(address));
    DWORD capacity = *size;
    *size = static_cast<DWORD>(text.size() + 1);
    if (!to || capacity <= text.size()) {
        return fail(WSAEFAULT);
    }
    memcpy(to, text.c_str(), (text.size() + 1) * sizeof(Char));
    return 0;
}

INT read_address(std::string text, INT family, sockaddr *address, INT *length)
{
    INT needed = family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    if (!address || !length || *length < needed) {
        return fail(WSAEFAULT);
    }
    unsigned long port = 0;
    size_t colon = text.rfind(':');
    bool has_port = family == AF_INET ? colon != std::string::npos : !text.empty() && text[0] == '[';
    if (family == AF_INET6 && has_port) {
        size_t close = text.find(']');
        if (close == std::string::npos) {
            return fail(WSAEINVAL);
        }
        has_port = close + 1 < text.size() && text[close + 1] == ':';
        colon = has_port ? close + 1 : colon;
    }
    if (has_port) {
        char *end = nullptr;
        port = strtoul(text.c_str() + colon + 1, &end, 10);
        if (*end != 0 || end == text.c_str() + colon + 1 || port > 65535) {
            return fail(WSAEINVAL);
        }
        text.resize(colon);
    }
    if (family == AF_INET6 && !text.empty() && text[0] == '[') {
        text = text.substr(1, text.find(']') - 1);
    }
    memset(address, 0, static_cast<size_t>(needed));
    sockaddr_in *v4 = reinterpret_cast<sockaddr_in *>(address);
    sockaddr_in6 *v6 = reinterpret_cast<sockaddr_in6 *>(address);
    if (inet_pton(family, text.c_str(), family == AF_INET ? static_cast<void *>(&v4->sin_addr) : &v6->sin6_addr) != 1) {
        return fail(WSAEINVAL);
    }
    address->sa_family = static_cast<sa_family_t>(family);
    v4->sin_port = htons(static_cast<USHORT>(port)); // Both kinds have the port at one place.
    *length = needed;
    return 0;
}

std::string same(const std::string &text) { return text; }
std::wstring wide(const std::string &text) { return sluicegate::widen(text.c_str()); }

bool is_limit(int level, int option) { return level == SOL_SOCKET && (option == SO_RCVTIMEO || option == SO_SNDTIMEO); }

int transfer(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD done, DWORD flags, const void *overlapped, const void *routine, bool sends)
{
    if (overlapped || routine) {
        return fail(WSAEOPNOTSUPP);
    }
    if (!buffers || count == 0 || count > IOV_MAX) {
        return fail(WSAEINVAL);
    }
    std::string storage(count * sizeof(iovec), 0);
    iovec *parts = reinterpret_cast<iovec *>(&storage[0]);
    for (DWORD i = 0; i < count; i++) {
        parts[i].iov_base = buffers[i].buf;
        parts[i].iov_len = buffers[i].len;
    }
    msghdr message = {};
    message.msg_iov = parts;
    message.msg_iovlen = count;
    ssize_t length = sends ? sendmsg(s, &message, static_cast<int>(flags) | MSG_NOSIGNAL) : recvmsg(s, &message, static_cast<int>(flags));
    if (length < 0) {
        return SOCKET_ERROR;
    }
    if (done) {
        *done = static_cast<DWORD>(length);
    }
    return 0;
}

} // namespace

int setsockopt(SOCKET s, int level, int option, const char *value, int length)
{
    if (is_limit(level, option) && length == static_cast<int>(sizeof(DWORD)) && value) {
        // Milliseconds there, a structure here.
        DWORD milliseconds;
        memcpy(&milliseconds, value, sizeof(milliseconds));
        timeval limit = {static_cast<time_t>(milliseconds / 1000), static_cast<suseconds_t>(milliseconds % 1000 * 1000)};
        return setsockopt(s, level, option, static_cast<const void *>(&limit), static_cast<socklen_t>(sizeof(limit)));
    }
    return setsockopt(s, level, option, static_cast<const void *>(value), static_cast<socklen_t>(length));
}

int getsockopt(SOCKET s, int level, int option, char *value, int *length)
{
    if (!length) {
        return fail(WSAEFAULT);
    }
    if (is_limit(level, option) && *length == static_cast<int>(sizeof(DWORD)) && value) {
        timeval limit = {};
        socklen_t size = sizeof(limit);
        if (getsockopt(s, level, option, static_cast<void *>(&limit), &size) != 0) {
            return SOCKET_ERROR;
        }
        DWORD milliseconds = static_cast<DWORD>(limit.tv_sec * 1000 + limit.tv_usec / 1000);
        memcpy(value, &milliseconds, sizeof(milliseconds));
        return 0;
    }
    socklen_t size = static_cast<socklen_t>(*length);
    int result = getsockopt(s, level, option, static_cast<void *>(value), &size);
    *length = static_cast<int>(size);
    if (result == 0 && level == SOL_SOCKET && option == SO_ERROR && value && size == sizeof(int)) {
        int error;
        memcpy(&error, value, sizeof(error));
        for (const auto &code : codes) {
            if (error != 0 && code.system == error) {
                memcpy(value, &code.winsock, sizeof(error));
                break;
            }
        }
    }
    return result;
}

extern "C" {

int WSAStartup(WORD version, LPWSADATA data)
{
    if (!data) {
        return WSAEFAULT;
    }
    memset(data, 0, sizeof(*data));
    data->wVersion = data->wHighVersion = version;
    return 0;
}
int WSACleanup(void) { return 0; }

static thread_local int own_error;
/// What errno was made when the thread set an error that errno does not have.
static const int foreign_error = 0x53470000;

int WSAGetLastError(void)
{
    int error = errno;
    if (error == foreign_error) {
        return own_error;
    }
    for (const auto &code : codes) {
        if (code.system == error) {
            return code.winsock;
        }
    }
    return error == 0 ? 0 : WSAEINVAL;
}

void WSASetLastError(int error)
{
    own_error = error;
    errno = error == 0 ? 0 : foreign_error;
}

int closesocket(SOCKET s) { return close(s); }

int ioctlsocket(SOCKET s, long command, u_long *argument)
{
    if (!argument) {
        return fail(WSAEFAULT);
    }
    int value = static_cast<int>(*argument);
    if (ioctl(s, static_cast<unsigned long>(command), &value) != 0) {
        return SOCKET_ERROR;
    }
    *argument = static_cast<u_long>(value);
    return 0;
}

int WSAPoll(LPWSAPOLLFD sockets, ULONG count, INT timeout) { return poll(sockets, count, timeout); }

int WSASend(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD sent, DWORD flags, LPOVERLAPPED overlapped, PVOID routine)
{
    return transfer(s, buffers, count, sent, flags, overlapped, routine, true);
}
int WSARecv(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD received, LPDWORD flags, LPOVERLAPPED overlapped, PVOID routine)
{
    return transfer(s, buffers, count, received, flags ? *flags : 0, overlapped, routine, false);
}
SOCKET WSASocketW(int family, int type, int protocol, PVOID, DWORD, DWORD) { return socket(family, type | SOCK_CLOEXEC, protocol); }
SOCKET WSASocketA(int family, int type, int protocol, PVOID, DWORD, DWORD) { return socket(family, type | SOCK_CLOEXEC, protocol); }

INT InetPtonW(INT family, PCWSTR text, PVOID address)
{
    return text && address ? inet_pton(family, sluicegate::narrow(text).c_str(), address) : fail(WSAEFAULT);
}

PCWSTR InetNtopW(INT family, const VOID *address, PWSTR text, size_t size)
{
    char narrow[INET6_ADDRSTRLEN];
    if (!address || !text || !inet_ntop(family, address, narrow, sizeof(narrow))) {
        fail(WSAEINVAL);
        return nullptr;
    }
    std::wstring wide = sluicegate::widen(narrow);
    if (size <= wide.size()) {
        fail(WSAEINVAL);
        return nullptr;
    }
    wmemcpy(text, wide.c_str(), wide.size() + 1);
    return text;
}

INT GetAddrInfoW(PCWSTR node, PCWSTR service, const ADDRINFOW *hints, PADDRINFOW *result)
{
    if (!result) {
        return WSAEINVAL;
    }
    *result = nullptr;
    addrinfo asked = {}, *found = nullptr;
    if (hints) {
        asked.ai_flags = hints->ai_flags;
        asked.ai_family = hints->ai_family;
        asked.ai_socktype = hints->ai_socktype;
        asked.ai_protocol = hints->ai_protocol;
    }
    std::string host = node ? sluicegate::narrow(node) : "", port = service ? sluicegate::narrow(service) : "";
    int error = getaddrinfo(node ? host.c_str() : nullptr, service ? port.c_str() : nullptr, hints ? &asked : nullptr, &found);
    if (error != 0) {
        WSASetLastError(winsock_of_resolver(error));
        return winsock_of_resolver(error);
    }
    PADDRINFOW *end = result;
    for (addrinfo *one = found; one; one = one->ai_next) {
        PADDRINFOW copy = static_cast<PADDRINFOW>(calloc(1, sizeof(ADDRINFOW) + one->ai_addrlen));
        if (!copy) {
            break;
        }
        copy->ai_flags = one->ai_flags;
        copy->ai_family = one->ai_family;
        copy->ai_socktype = one->ai_socktype;
        copy->ai_protocol = one->ai_protocol;
        copy->ai_addrlen = one->ai_addrlen;
        copy->ai_addr = reinterpret_cast<sockaddr *>(copy + 1);
        memcpy(copy->ai_addr, one->ai_addr, one->ai_addrlen);
        copy->ai_canonname = one->ai_canonname ? wcsdup(sluicegate::widen(one->ai_canonname).c_str()) : nullptr;
        *end = copy;
        end = &copy->ai_next;
    }
    freeaddrinfo(found);
    return 0;
}

VOID FreeAddrInfoW(PADDRINFOW list)
{
    while (list) {
        PADDRINFOW next = list->ai_next;
        free(list->ai_canonname);
        free(list);
        list = next;
    }
}

INT GetNameInfoW(const sockaddr *address, DWORD length, PWCHAR node, DWORD node_size, PWCHAR service, DWORD service_size, INT flags)
{
    char host[NI_MAXHOST] = "", port[NI_MAXSERV] = "";
    int error = getnameinfo(address, length, host, sizeof(host), port, sizeof(port), flags);
    std::wstring texts[] = {sluicegate::widen(host), sluicegate::widen(port)};
    if (error != 0 || (node && node_size <= texts[0].size()) || (service && service_size <= texts[1].size())) {
        int code = error != 0 ? winsock_of_resolver(error) : WSAEFAULT;
        WSASetLastError(code);
        return code;
    }
    if (node) {
        wmemcpy(node, texts[0].c_str(), texts[0].size() + 1);
    }
    if (service) {
        wmemcpy(service, texts[1].c_str(), texts[1].size() + 1);
    }
    return 0;
}

INT WSAAddressToStringA(sockaddr *address, DWORD length, PVOID, LPSTR text, LPDWORD size) { return give_address(address, length, text, size, same); }
INT WSAAddressToStringW(sockaddr *address, DWORD length, PVOID, LPWSTR text, LPDWORD size) { return give_address(address, length, text, size, wide); }
INT WSAStringToAddressA(LPSTR text, INT family, PVOID, sockaddr *address, INT *length)
{
    return text ? read_address(text, family, address, length) : fail(WSAEFAULT);
}
INT WSAStringToAddressW(LPWSTR text, INT family, PVOID, sockaddr *address, INT *length)
{
    return text ? read_address(sluicegate::narrow(text), family, address, length) : fail(WSAEFAULT);
}

} // extern "C"
