// Socket types under their Windows names. The four address structures are declared here, because Windows code reaches the
// bytes of an IPv4 address through `S_un`; the layouts are those of the system.
#pragma once

#define in_addr sluicegate_system_in_addr
#define in6_addr sluicegate_system_in6_addr
#define sockaddr_in sluicegate_system_sockaddr_in
#define sockaddr_in6 sluicegate_system_sockaddr_in6
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#undef in_addr
#undef in6_addr
#undef sockaddr_in
#undef sockaddr_in6
#undef s6_addr
#undef s6_addr16
#undef s6_addr32

#include <sluicegate/base_types.h>

struct in_addr {
    union {
        struct {
            UCHAR s_b1, s_b2, s_b3, s_b4;
        } S_un_b;
        struct {
            USHORT s_w1, s_w2;
        } S_un_w;
        ULONG S_addr;
    } S_un;
};
#define s_addr S_un.S_addr

struct in6_addr {
    union {
        UCHAR Byte[16];
        USHORT Word[8];
    } u;
};
#define s6_addr u.Byte
#define s6_words u.Word

struct sockaddr_in {
    sa_family_t sin_family;
    USHORT sin_port;
    struct in_addr sin_addr;
    CHAR sin_zero[8];
};

struct sockaddr_in6 {
    sa_family_t sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    struct in6_addr sin6_addr;
    ULONG sin6_scope_id;
};

typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct sockaddr_in SOCKADDR_IN, *PSOCKADDR_IN, *LPSOCKADDR_IN;
typedef struct sockaddr_in6 SOCKADDR_IN6, *PSOCKADDR_IN6, *LPSOCKADDR_IN6;
typedef struct sockaddr_storage SOCKADDR_STORAGE, *PSOCKADDR_STORAGE, *LPSOCKADDR_STORAGE;
typedef struct in_addr IN_ADDR, *PIN_ADDR;
typedef struct in6_addr IN6_ADDR, *PIN6_ADDR;
typedef struct addrinfo ADDRINFOA, *PADDRINFOA;
typedef int SOCKET;
typedef USHORT ADDRESS_FAMILY;
typedef struct WSAData {
    WORD wVersion;
    WORD wHighVersion;
    CHAR szDescription[257];
    CHAR szSystemStatus[129];
} WSADATA, *LPWSADATA;

static inline int WSAStartup(WORD version, LPWSADATA data)
{
    WSADATA empty = {};
    *data = empty;
    data->wVersion = data->wHighVersion = version;
    return 0;
}
static inline int WSACleanup(void) { return 0; }
static inline int WSAGetLastError(void) { return errno; }
#define INVALID_SOCKET (-1)
#define SOCKET_ERROR (-1)
