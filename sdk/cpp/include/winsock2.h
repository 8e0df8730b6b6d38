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
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#undef in_addr
#undef in6_addr
#undef sockaddr_in
#undef sockaddr_in6
#undef s6_addr
#undef s6_addr16
#undef s6_addr32

#include <windows.h>

#undef IN6_IS_ADDR_UNSPECIFIED
#undef IN6_IS_ADDR_LOOPBACK
#undef IN6_IS_ADDR_V4MAPPED
#undef IN6_IS_ADDR_LINKLOCAL

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
typedef struct addrinfo ADDRINFOA, *PADDRINFOA, ADDRINFO, *LPADDRINFO;
typedef struct hostent HOSTENT, *PHOSTENT, *LPHOSTENT;
typedef struct timeval TIMEVAL, *PTIMEVAL;
typedef fd_set FD_SET;
typedef struct linger LINGER;
typedef struct pollfd WSAPOLLFD, *PWSAPOLLFD, *LPWSAPOLLFD;
typedef int SOCKET;
typedef USHORT ADDRESS_FAMILY;
typedef struct WSAData {
    WORD wVersion;
    WORD wHighVersion;
    CHAR szDescription[257];
    CHAR szSystemStatus[129];
} WSADATA, *LPWSADATA;
typedef struct _WSABUF {
    ULONG len;
    CHAR *buf;
} WSABUF, *LPWSABUF;
typedef struct addrinfoW {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    struct sockaddr *ai_addr;
    struct addrinfoW *ai_next;
} ADDRINFOW, *PADDRINFOW;

#define INVALID_SOCKET (-1)
#define SOCKET_ERROR (-1)
#define SD_RECEIVE 0
#define SD_SEND 1
#define SD_BOTH 2
#define WSADESCRIPTION_LEN 256
#ifndef FIONBIO
#define FIONBIO 0x5421
#endif
#ifndef FIONREAD
#define FIONREAD 0x541B
#endif

#define WSAEINTR 10004
#define WSAEBADF 10009
#define WSAEACCES 10013
#define WSAEFAULT 10014
#define WSAEINVAL 10022
#define WSAEMFILE 10024
#define WSAEWOULDBLOCK 10035
#define WSAEINPROGRESS 10036
#define WSAEALREADY 10037
#define WSAENOTSOCK 10038
#define WSAEDESTADDRREQ 10039
#define WSAEMSGSIZE 10040
#define WSAEPROTOTYPE 10041
#define WSAENOPROTOOPT 10042
#define WSAEPROTONOSUPPORT 10043
#define WSAEOPNOTSUPP 10045
#define WSAEAFNOSUPPORT 10047
#define WSAEADDRINUSE 10048
#define WSAEADDRNOTAVAIL 10049
#define WSAENETDOWN 10050
#define WSAENETUNREACH 10051
#define WSAENETRESET 10052
#define WSAECONNABORTED 10053
#define WSAECONNRESET 10054
#define WSAENOBUFS 10055
#define WSAEISCONN 10056
#define WSAENOTCONN 10057
#define WSAESHUTDOWN 10058
#define WSAETIMEDOUT 10060
#define WSAECONNREFUSED 10061
#define WSAEHOSTDOWN 10064
#define WSAEHOSTUNREACH 10065
#define WSASYSNOTREADY 10091
#define WSAVERNOTSUPPORTED 10092
#define WSANOTINITIALISED 10093
#define WSAHOST_NOT_FOUND 11001
#define WSATRY_AGAIN 11002
#define WSANO_DATA 11004

EXTERN_C_START
/// Nothing has to be started; the version asked for is the one that is answered.
int WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData);
int WSACleanup(void);
/// The failure of the thread's last socket call, as a WSAE code.
int WSAGetLastError(void);
void WSASetLastError(int iError);
int closesocket(SOCKET s);
/// FIONBIO and FIONREAD.
int ioctlsocket(SOCKET s, long cmd, u_long *argp);
int WSAPoll(LPWSAPOLLFD fdArray, ULONG fds, INT timeout);
/// Without an OVERLAPPED and a completion routine; with either WSAEOPNOTSUPP.
int WSASend(SOCKET s, LPWSABUF lpBuffers, DWORD dwBufferCount, LPDWORD lpNumberOfBytesSent, DWORD dwFlags, LPOVERLAPPED lpOverlapped,
            PVOID lpCompletionRoutine);
int WSARecv(SOCKET s, LPWSABUF lpBuffers, DWORD dwBufferCount, LPDWORD lpNumberOfBytesRecvd, LPDWORD lpFlags,
            LPOVERLAPPED lpOverlapped, PVOID lpCompletionRoutine);
SOCKET WSASocketW(int af, int type, int protocol, PVOID lpProtocolInfo, DWORD g, DWORD dwFlags);
SOCKET WSASocketA(int af, int type, int protocol, PVOID lpProtocolInfo, DWORD g, DWORD dwFlags);

INT InetPtonW(INT Family, PCWSTR pszAddrString, PVOID pAddrBuf);
PCWSTR InetNtopW(INT Family, const VOID *pAddr, PWSTR pStringBuf, size_t StringBufSize);
INT GetAddrInfoW(PCWSTR pNodeName, PCWSTR pServiceName, const ADDRINFOW *pHints, PADDRINFOW *ppResult);
VOID FreeAddrInfoW(PADDRINFOW pAddrInfo);
INT GetNameInfoW(const struct sockaddr *pSockaddr, DWORD SockaddrLength, PWCHAR pNodeBuffer, DWORD NodeBufferSize,
                 PWCHAR pServiceBuffer, DWORD ServiceBufferSize, INT Flags);
/// `1.2.3.4`, `1.2.3.4:80`, `::1` or `[::1]:80`; the length counts the zero.
INT WSAAddressToStringA(struct sockaddr *lpsaAddress, DWORD dwAddressLength, PVOID lpProtocolInfo, LPSTR lpszAddressString,
                        LPDWORD lpdwAddressStringLength);
INT WSAAddressToStringW(struct sockaddr *lpsaAddress, DWORD dwAddressLength, PVOID lpProtocolInfo, LPWSTR lpszAddressString,
                        LPDWORD lpdwAddressStringLength);
INT WSAStringToAddressA(LPSTR AddressString, INT AddressFamily, PVOID lpProtocolInfo, struct sockaddr *lpAddress, INT *lpAddressLength);
INT WSAStringToAddressW(LPWSTR AddressString, INT AddressFamily, PVOID lpProtocolInfo, struct sockaddr *lpAddress,
                        INT *lpAddressLength);
EXTERN_C_END

#define InetPtonA inet_pton
#define InetNtopA(family, address, text, size) inet_ntop(family, address, text, (socklen_t)(size))
#ifdef UNICODE
#define InetPton InetPtonW
#define InetNtop InetNtopW
#define GetAddrInfo GetAddrInfoW
#define GetNameInfo GetNameInfoW
#define FreeAddrInfo FreeAddrInfoW
#define WSAAddressToString WSAAddressToStringW
#define WSAStringToAddress WSAStringToAddressW
#define WSASocket WSASocketW
#else
#define InetPton InetPtonA
#define InetNtop InetNtopA
#define GetAddrInfo getaddrinfo
#define GetNameInfo getnameinfo
#define FreeAddrInfo freeaddrinfo
#define WSAAddressToString WSAAddressToStringA
#define WSAStringToAddress WSAStringToAddressA
#define WSASocket WSASocketA
#endif
#define GetAddrInfoA getaddrinfo
#define GetNameInfoA getnameinfo
#define FreeAddrInfoA freeaddrinfo

#ifdef __cplusplus
static inline bool sluicegate_in6_starts(const struct in6_addr *address, int zeros, int ones)
{
    for (int i = 0; i < zeros + ones; i++) {
        if (address->u.Byte[i] != (i < zeros ? 0 : 0xff)) {
            return false;
        }
    }
    return true;
}
static inline BOOL IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a) { return sluicegate_in6_starts(a, 16, 0); }
static inline BOOL IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a) { return sluicegate_in6_starts(a, 15, 0) && a->u.Byte[15] == 1; }
static inline BOOL IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a) { return sluicegate_in6_starts(a, 10, 2); }
static inline BOOL IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a) { return a->u.Byte[0] == 0xfe && (a->u.Byte[1] & 0xc0) == 0x80; }
#define in6addr_any (*(const struct in6_addr *)&in6addr_any)
#define in6addr_loopback (*(const struct in6_addr *)&in6addr_loopback)

// The calls whose Windows form differs in a type; the other calls are the system's.
int setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen);
int getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen);
static inline SOCKET accept(SOCKET s, struct sockaddr *address, int *length) { return accept(s, address, (socklen_t *)length); }
static inline int getsockname(SOCKET s, struct sockaddr *address, int *length) { return getsockname(s, address, (socklen_t *)length); }
static inline int getpeername(SOCKET s, struct sockaddr *address, int *length) { return getpeername(s, address, (socklen_t *)length); }
static inline int recvfrom(SOCKET s, char *buffer, int size, int flags, struct sockaddr *address, int *length)
{
    return (int)recvfrom(s, (void *)buffer, (size_t)size, flags, address, (socklen_t *)length);
}
static inline char *inet_ntoa(struct in_addr address)
{
    struct sluicegate_system_in_addr same = {address.s_addr};
    return inet_ntoa(same);
}
/// Windows does not look at the number of sockets, and modules give 0.
static inline int sluicegate_select(int, fd_set *reading, fd_set *writing, fd_set *failing, const struct timeval *limit)
{
    struct timeval own = {0, 0};
    if (limit) {
        own = *limit;
    }
    return select(FD_SETSIZE, reading, writing, failing, limit ? &own : NULL);
}
#define select sluicegate_select
#endif
