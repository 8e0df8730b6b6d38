// Winsock, WinHTTP and the path and URL functions, on the loopback interface.

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <shlwapi.h>
#include <winhttp.h>

#include <string>
#include <thread>

#include "check.h"

static SOCKET listening(USHORT *port)
{
    SOCKET s = WSASocket(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, 0);
    SOCKADDR_IN address = {};
    int length = sizeof(address);
    address.sin_family = AF_INET;
    CHECK(InetPton(AF_INET, "127.0.0.1", &address.sin_addr) == 1 && address.sin_addr.S_un.S_un_b.s_b1 == 127);
    CHECK(bind(s, (SOCKADDR *)&address, sizeof(address)) == 0 && listen(s, 5) == 0);
    CHECK(getsockname(s, (SOCKADDR *)&address, &length) == 0 && length == sizeof(address));
    *port = ntohs(address.sin_port);
    return s;
}

static void sockets()
{
    WSADATA data;
    CHECK(WSAStartup(MAKEWORD(2, 2), &data) == 0 && data.wVersion == MAKEWORD(2, 2) && WSAStartup(2, NULL) == WSAEFAULT);
    USHORT port = 0;
    SOCKET listener = listening(&port), client = socket(AF_INET, SOCK_STREAM, 0);
    ADDRINFOW hints = {}, *found = NULL;
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    CHECK(GetAddrInfoW(L"127.0.0.1", std::to_wstring(port).c_str(), &hints, &found) == 0 && found);
    CHECK(connect(client, found->ai_addr, (socklen_t)found->ai_addrlen) == 0);
    SOCKADDR_STORAGE peer;
    int length = sizeof(peer);
    SOCKET server = accept(listener, (SOCKADDR *)&peer, &length);
    CHECK(server != INVALID_SOCKET && peer.ss_family == AF_INET);
    char text[64];
    DWORD size = 64;
    CHECK(WSAAddressToStringA(found->ai_addr, (DWORD)found->ai_addrlen, NULL, text, &size) == 0 && size == strlen(text) + 1);
    CHECK_TEXT(text, ("127.0.0.1:" + std::to_string(port)).c_str());
    FreeAddrInfoW(found);
    u_long on = 1, waiting = 0;
    CHECK(ioctlsocket(server, FIONBIO, &on) == 0 && recv(server, text, 1, 0) == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK);
    on = 0;
    CHECK(ioctlsocket(server, FIONBIO, &on) == 0);
    DWORD limit = 20, read = 0, sent = 0, flags = 0;
    CHECK(setsockopt(server, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof(limit)) == 0);
    limit = 0;
    length = sizeof(limit);
    CHECK(getsockopt(server, SOL_SOCKET, SO_RCVTIMEO, (char *)&limit, &length) == 0 && limit == 20);
    CHECK(recv(server, text, 1, 0) == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK);
    WSABUF buffers[2] = {{3, (CHAR *)"one"}, {3, (CHAR *)"two"}};
    CHECK(WSASend(client, buffers, 2, &sent, 0, NULL, NULL) == 0 && sent == 6);
    fd_set reading;
    FD_ZERO(&reading);
    FD_SET(server, &reading);
    struct timeval second = {10, 0};
    CHECK(select(0, &reading, NULL, NULL, &second) == 1 && FD_ISSET(server, &reading));
    WSAPOLLFD polled = {server, POLLIN, 0};
    CHECK(WSAPoll(&polled, 1, 10000) == 1 && (polled.revents & POLLIN));
    CHECK(ioctlsocket(server, FIONREAD, &waiting) == 0 && waiting == 6);
    WSABUF to = {sizeof(text), text};
    CHECK(WSARecv(server, &to, 1, &read, &flags, NULL, NULL) == 0 && read == 6 && memcmp(text, "onetwo", 6) == 0);
    OVERLAPPED overlapped = {};
    CHECK(WSARecv(server, &to, 1, &read, &flags, &overlapped, NULL) == SOCKET_ERROR && WSAGetLastError() == WSAEOPNOTSUPP);
    WSASetLastError(WSAHOST_NOT_FOUND);
    CHECK(WSAGetLastError() == WSAHOST_NOT_FOUND);
    CHECK(shutdown(client, SD_SEND) == 0 && recv(server, text, 1, 0) == 0);
    CHECK(closesocket(server) == 0 && closesocket(client) == 0 && closesocket(listener) == 0);
    CHECK(closesocket(listener) == SOCKET_ERROR && WSAGetLastError() == WSAENOTSOCK);

    const struct {
        const char *text;
        int family;
        const char *back;
    } addresses[] = {{"1.2.3.4", AF_INET, "1.2.3.4"},     {"1.2.3.4:80", AF_INET, "1.2.3.4:80"}, {"::1", AF_INET6, "::1"},
                     {"[::1]:443", AF_INET6, "[::1]:443"}, {"1.2.3", AF_INET, NULL},              {"1.2.3.4:99999", AF_INET, NULL},
                     {"[::1", AF_INET6, NULL}};
    for (const auto &one : addresses) {
        length = sizeof(peer);
        int result = WSAStringToAddressA((LPSTR)one.text, one.family, NULL, (SOCKADDR *)&peer, &length);
        CHECK((result == 0) == (one.back != NULL));
        size = sizeof(text);
        if (one.back) {
            CHECK(WSAAddressToStringA((SOCKADDR *)&peer, (DWORD)length, NULL, text, &size) == 0);
            CHECK_TEXT(text, one.back);
        }
    }
    wchar_t wide[46];
    IN6_ADDR loopback;
    CHECK(InetPtonW(AF_INET6, L"::1", &loopback) == 1 && IN6_IS_ADDR_LOOPBACK(&loopback) && !IN6_IS_ADDR_V4MAPPED(&loopback));
    CHECK(InetNtopW(AF_INET6, &loopback, wide, 46) == wide && wcscmp(wide, L"::1") == 0 && !InetNtopW(AF_INET6, &loopback, wide, 3));
    IN_ADDR four = {};
    four.s_addr = htonl(0x01020304);
    CHECK_TEXT(inet_ntoa(four), "1.2.3.4");
    CHECK(WSACleanup() == 0);
}

/// Answers one request after the other with the given texts; keeps what was asked.
static void serve(SOCKET listener, const char *const *answers, std::string *asked)
{
    for (; *answers; answers++) {
        SOCKET connection = accept(listener, (SOCKADDR *)NULL, (int *)NULL);
        std::string head;
        char bytes[512];
        while (head.find("\r\n\r\n") == std::string::npos || (head.compare(0, 4, "POST") == 0 && head.find("<end>") == std::string::npos)) {
            int got = (int)recv(connection, bytes, sizeof(bytes), 0);
            if (got <= 0) {
                break;
            }
            head.append(bytes, (size_t)got);
        }
        *asked += head;
        send(connection, *answers, strlen(*answers), 0);
        closesocket(connection);
    }
}

static std::string fetch(const wchar_t *verb, const char *const *answers, std::string *asked, const char *body, DWORD *error)
{
    USHORT port = 0;
    SOCKET listener = listening(&port);
    std::thread server(serve, listener, answers, asked);
    HINTERNET session = WinHttpOpen(L"agent/1", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
    HINTERNET connection = WinHttpConnect(session, L"127.0.0.1", port, 0);
    HINTERNET request = WinHttpOpenRequest(connection, verb, L"/a b?q=1", NULL, WINHTTP_NO_REFERER, WINHTTP_DEFAULT_ACCEPT_TYPES, 0);
    std::string text;
    DWORD status = 0, size = sizeof(status), length = body ? (DWORD)strlen(body) : 0, ready = 0, got = 0, written = 0;
    CHECK(WinHttpSetTimeouts(session, 0, 5000, 5000, 5000) && WinHttpSetTimeouts(request, 0, 5000, 5000, 5000));
    CHECK(WinHttpAddRequestHeaders(request, L"X-One: 1\r\nX-Two: 2", (DWORD)-1, WINHTTP_ADDREQ_FLAG_ADD));
    CHECK(WinHttpAddRequestHeaders(request, L"X-Two: 3", (DWORD)-1, WINHTTP_ADDREQ_FLAG_REPLACE | WINHTTP_ADDREQ_FLAG_ADD));
    CHECK(!WinHttpAddRequestHeaders(request, L"no header", (DWORD)-1, WINHTTP_ADDREQ_FLAG_ADD));
    *error = 0;
    bool done = WinHttpSendRequest(request, NULL, 0, NULL, 0, length, 0) && (!body || WinHttpWriteData(request, body, length, &written)) &&
                WinHttpReceiveResponse(request, NULL);
    if (done) {
        CHECK(WinHttpQueryHeaders(request, WINHTTP_QUERY_STATUS_CODE | WINHTTP_QUERY_FLAG_NUMBER, WINHTTP_HEADER_NAME_BY_INDEX, &status,
                                  &size, WINHTTP_NO_HEADER_INDEX));
        text = std::to_string(status) + " ";
        while ((done = WinHttpQueryDataAvailable(request, &ready)) && ready > 0) {
            char bytes[3];
            done = WinHttpReadData(request, bytes, sizeof(bytes), &got);
            text.append(bytes, got);
            if (!done) {
                break;
            }
        }
        *error = done ? 0 : GetLastError();
        wchar_t value[32];
        size = sizeof(value);
        if (WinHttpQueryHeaders(request, WINHTTP_QUERY_CUSTOM, L"x-answer", value, &size, NULL)) {
            text += " x-answer";
            CHECK(size == wcslen(value) * sizeof(wchar_t));
        } else {
            CHECK(GetLastError() == ERROR_WINHTTP_HEADER_NOT_FOUND);
        }
    }
    if (!done && *error == 0) {
        *error = GetLastError();
    }
    CHECK(WinHttpCloseHandle(request) && WinHttpCloseHandle(connection) && WinHttpCloseHandle(session));
    server.join();
    closesocket(listener);
    return text;
}

static void client()
{
    std::string asked;
    DWORD error = 0;
    const char *plain[] = {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Answer: y\r\n\r\nhello", NULL};
    CHECK_TEXT(fetch(NULL, plain, &asked, NULL, &error).c_str(), "200 hello x-answer");
    CHECK(asked.compare(0, 26, "GET /a%20b?q=1 HTTP/1.1\r\nH") == 0 && asked.find("User-Agent: agent/1\r\n") != std::string::npos);
    CHECK(asked.find("X-Two: 3\r\n") != std::string::npos && asked.find("X-Two: 2") == std::string::npos);
    asked.clear();
    const char *chunked[] = {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Made\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwiki\r\n6;x=y\r\npedia!\r\n0\r\nT: v\r\n\r\n", NULL};
    CHECK_TEXT(fetch(L"POST", chunked, &asked, "body<end>", &error).c_str(), "201 wikipedia!");
    CHECK(asked.find("Content-Length: 9\r\n") != std::string::npos);
    const char *until_end[] = {"HTTP/1.0 404 No\r\n\r\ngone", NULL};
    CHECK_TEXT(fetch(L"GET", until_end, &asked, NULL, &error).c_str(), "404 gone");
    asked.clear();
    const char *redirect[] = {"HTTP/1.1 302 F\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", NULL};
    CHECK_TEXT(fetch(L"GET", redirect, &asked, NULL, &error).c_str(), "200 ok");
    CHECK(asked.find("GET /there HTTP/1.1\r\n") != std::string::npos);
    const char *head[] = {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", NULL};
    CHECK_TEXT(fetch(L"HEAD", head, &asked, NULL, &error).c_str(), "200 ");
    const struct {
        const char *answer;
        DWORD error;
    } bad[] = {{"", ERROR_WINHTTP_INVALID_SERVER_RESPONSE},
               {"SSH-2.0-x\r\n\r\n", ERROR_WINHTTP_INVALID_SERVER_RESPONSE},
               {"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", ERROR_WINHTTP_INVALID_SERVER_RESPONSE},
               {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", ERROR_WINHTTP_CONNECTION_ERROR},
               {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", ERROR_WINHTTP_INVALID_SERVER_RESPONSE}};
    for (const auto &one : bad) {
        const char *answers[] = {one.answer, NULL};
        fetch(L"GET", answers, &asked, NULL, &error);
        CHECK(error == one.error || error == ERROR_WINHTTP_CONNECTION_ERROR);
    }
    CHECK(!WinHttpOpen(L"a", 0, NULL, NULL, WINHTTP_FLAG_ASYNC) && GetLastError() == ERROR_NOT_SUPPORTED);
    CHECK(!WinHttpCloseHandle(NULL) && GetLastError() == ERROR_INVALID_HANDLE);
    HINTERNET session = WinHttpOpen(NULL, 0, NULL, NULL, 0);
    CHECK(!WinHttpSendRequest(session, NULL, 0, NULL, 0, 0, 0) && GetLastError() == ERROR_WINHTTP_INCORRECT_HANDLE_TYPE);
    USHORT port = 0;
    closesocket(listening(&port));
    HINTERNET connection = WinHttpConnect(session, L"127.0.0.1", port, 0);
    CHECK(!WinHttpOpenRequest(connection, L"GET x\r\nY: ", L"/", NULL, NULL, NULL, 0) && GetLastError() == ERROR_INVALID_PARAMETER);
    HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/", NULL, NULL, NULL, 0);
    CHECK(!WinHttpReceiveResponse(request, NULL) && GetLastError() == ERROR_WINHTTP_INCORRECT_HANDLE_STATE);
    CHECK(!WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0) && GetLastError() == ERROR_WINHTTP_CANNOT_CONNECT);
    WinHttpCloseHandle(request);
    // What answers is no TLS: the handshake fails, or there is no library for it.
    SOCKET listener = listening(&port);
    const char *no_tls[] = {"HTTP/1.1 400 Bad\r\n\r\n", NULL};
    std::string ignored;
    std::thread server([&] {
        SOCKET peer = accept(listener, (SOCKADDR *)NULL, (int *)NULL);
        send(peer, no_tls[0], strlen(no_tls[0]), 0);
        closesocket(peer);
    });
    HINTERNET secure = WinHttpConnect(session, L"127.0.0.1", port, 0);
    request = WinHttpOpenRequest(secure, L"GET", L"/", NULL, NULL, NULL, WINHTTP_FLAG_SECURE);
    CHECK(!WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0) && GetLastError() == ERROR_WINHTTP_SECURE_CHANNEL_ERROR);
    server.join();
    closesocket(listener);
    WinHttpCloseHandle(request);
    WinHttpCloseHandle(secure);
    WinHttpCloseHandle(connection);
    WinHttpCloseHandle(session);

    wchar_t host[64], path[64], extra[64];
    URL_COMPONENTS parts = {};
    parts.dwStructSize = sizeof(parts);
    parts.lpszHostName = host;
    parts.dwHostNameLength = 64;
    parts.lpszUrlPath = path;
    parts.dwUrlPathLength = 64;
    parts.lpszExtraInfo = extra;
    parts.dwExtraInfoLength = 64;
    parts.dwUserNameLength = (DWORD)-1;
    const wchar_t *url = L"https://me:secret@[::1]:8443/a/b?q#f";
    CHECK(WinHttpCrackUrl(url, 0, 0, &parts) && parts.nPort == 8443 && parts.nScheme == INTERNET_SCHEME_HTTPS);
    CHECK_WIDE(host, L"[::1]");
    CHECK_WIDE(path, L"/a/b");
    CHECK_WIDE(extra, L"?q#f");
    CHECK(parts.lpszUserName == url + 8 && parts.dwUserNameLength == 2);
    for (const wchar_t *bad_url : {L"x", L"ftp://a/", L"http:///", L"http://a:0/", L"http://a:99999/", L"http://a:b/", L"http://[::1"}) {
        parts.dwHostNameLength = parts.dwUrlPathLength = parts.dwExtraInfoLength = 64;
        parts.lpszUserName = NULL;
        parts.dwUserNameLength = 0;
        CHECK(!WinHttpCrackUrl(bad_url, 0, 0, &parts));
    }
}

static void paths(const char *scratch)
{
    char text[MAX_PATH];
    wchar_t wide[MAX_PATH];
    std::wstring folder(scratch, scratch + strlen(scratch));
    CHECK(PathFileExistsA(scratch) && PathIsDirectoryA(scratch) && PathFileExistsW(folder.c_str()) && !PathFileExistsA("/no/such") && !PathFileExistsA(NULL));
    CHECK(PathIsRelativeA("a\\b") && PathIsRelativeA("") && !PathIsRelativeA("\\a") && !PathIsRelativeA("C:\\a") && !PathIsRelativeW(L"/a"));
    CHECK(PathMatchSpecA("Report.TXT", "*.doc;*.txt") && !PathMatchSpecA("a.txt", "*.tx") && PathMatchSpecA("abc", "a?c") && PathMatchSpecA("none", "*.*"));
    CHECK(PathMatchSpecW(L"aXbXc", L"a*X?") && !PathMatchSpecW(L"", L"?"));
    const char *combined[][3] = {{"/srv/www", "a/../b.txt", "/srv/www/b.txt"}, {"C:\\x", "y", "C:\\x\\y"}, {"/a", "/b", "/b"}, {"a/b", "../../..", ""}, {"/", "x", "/x"}, {"/a/", "", "/a/"}};
    for (const auto &one : combined) {
        CHECK(PathCombineA(text, one[0], one[1]) == text);
        CHECK_TEXT(text, one[2]);
    }
    CHECK(PathCombineA(text, "/a", std::string(300, 'x').c_str()) == NULL && text[0] == 0);
    wcscpy(wide, L"C:\\dir");
    CHECK(PathAppendW(wide, L"\\file.tar.gz"));
    CHECK_WIDE(wide, L"C:\\dir\\file.tar.gz");
    CHECK_WIDE(PathFindFileNameW(wide), L"file.tar.gz");
    CHECK_WIDE(PathFindExtensionW(wide), L".gz");
    PathRemoveExtensionW(wide);
    CHECK(PathRemoveFileSpecW(wide) && !PathRemoveFileSpecA(strcpy(text, "")));
    CHECK_WIDE(wide, L"C:\\dir");
    CHECK(PathAddBackslashW(wide) == wide + 7 && wide[6] == '\\');
    strcpy(text, "/a/b.c");
    PathStripPathA(text);
    CHECK_TEXT(text, "b.c");
    DWORD size = MAX_PATH;
    CHECK(UrlEscapeA("/a b?c d", text, &size, URL_DONT_ESCAPE_EXTRA_INFO) == S_OK && size == 10);
    CHECK_TEXT(text, "/a%20b?c d");
    CHECK(UrlUnescapeA(text, NULL, NULL, URL_UNESCAPE_INPLACE) == S_OK);
    CHECK_TEXT(text, "/a b?c d");
    size = MAX_PATH;
    CHECK(UrlUnescapeW((LPWSTR)L"%C3%BC%2g%00", wide, &size, 0) == S_OK);
    CHECK_WIDE(wide, L"\u00fc%2g%00");
    size = 2;
    CHECK(UrlEscapeA("a b", text, &size, 0) == E_POINTER && size == 6);
    CHECK(StrStrIA("Hello World", "WORLD") && !StrStrIA("a", "") && StrStrW(L"abc", L"bc") && StrCmpIW(L"ABC", L"abd") < 0 && StrCmpNIA("abX", "ABy", 2) == 0);
    strcpy(text, "  x ");
    CHECK(StrTrimA(text, " ") && StrToIntA("12x") == 12);
    CHECK_TEXT(text, "x");
}

int main(int, char **arguments)
{
    sockets();
    client();
    paths(arguments[1]);
    return failures != 0;
}
