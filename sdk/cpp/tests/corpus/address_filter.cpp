// Tells local callers from others by the bytes of their address.
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include "shared/Base.h"
class CAddresses : public CHttpModule
{
    static bool IsPrivate(const sockaddr *p)
    {
        if (p->sa_family == AF_INET6) {
            return IN6_IS_ADDR_LOOPBACK(&((const SOCKADDR_IN6 *)p)->sin6_addr) != FALSE;
        }
        const SOCKADDR_IN *pIn = (const SOCKADDR_IN *)p;
        return pIn->sin_addr.S_un.S_un_b.s_b1 == 10 || pIn->sin_addr.S_un.S_un_b.s_b1 == 127;
    }
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        PSOCKADDR pRemote = pContext->GetRequest()->GetRemoteAddress();
        if (pRemote == NULL) return RQ_NOTIFICATION_CONTINUE;
        char szAddress[INET6_ADDRSTRLEN + 8];
        DWORD cch = sizeof(szAddress);
        WSADATA wsa;
        WSAStartup(MAKEWORD(2, 2), &wsa);
        if (WSAAddressToStringA(pRemote, pRemote->sa_family == AF_INET ? sizeof(SOCKADDR_IN) : sizeof(SOCKADDR_IN6), NULL, szAddress, &cch) == 0) {
            OutputDebugStringA(szAddress);
        }
        WSACleanup();
        return Reply(pContext, IsPrivate(pRemote) ? "near" : "far");
    }
};
EXPORT_MODULE(CAddresses, RQ_BEGIN_REQUEST)
