// The functions of winhttp.h: sessions, requests, responses.

#include <winhttp.h>

#include <strings.h>

#include <memory>
#include <string>
#include <vector>

#include "http_stream.h"
#include "text_codec.h"

using sluicegate::narrow;
using sluicegate::widen;

namespace {

enum class Kind : unsigned { Session = 0x53475753, Connection = 0x53475743, Request = 0x53475752 };

struct Settings {
    sluicegate::Limits limits = {60000, 30000, 30000};
    sluicegate::TlsChecks checks = {false, false};
    DWORD redirects = WINHTTP_OPTION_REDIRECT_POLICY_DISALLOW_HTTPS_TO_HTTP;
    DWORD max_head = 64 * 1024;
    std::string agent;
};

struct Handle {
    Kind kind;
    Settings settings;
    virtual ~Handle() { kind = static_cast<Kind>(0); }
};
struct Connection : Handle {
    std::string host;
    unsigned port;
};
struct Request : Handle {
    std::string host, verb, target;
    unsigned port;
    bool secure;
    std::vector<std::pair<std::string, std::string> > headers;
    std::unique_ptr<sluicegate::HttpStream> stream;
    std::string body; // What was sent, for a redirect that repeats it.
    bool has_whole_body;

    std::string buffer; // Read and not yet given.
    size_t place;
    int status;
    std::string raw_head;
    std::vector<std::pair<std::string, std::string> > answers;
    enum { Length, Chunks, ToEnd, None } framing;
    unsigned long long left;
    bool is_received;
};

BOOL fail(DWORD error)
{
    SetLastError(error);
    return FALSE;
}

template <class Type> Type *object_of(HINTERNET handle, Kind kind)
{
    uintptr_t value = reinterpret_cast<uintptr_t>(handle);
    if (value < 4096 || value % 8 != 0 || static_cast<Handle *>(handle)->kind != kind) {
        bool is_other = value >= 4096 && value % 8 == 0;
        SetLastError(is_other ? ERROR_WINHTTP_INCORRECT_HANDLE_TYPE : ERROR_INVALID_HANDLE);
        return nullptr;
    }
    return static_cast<Type *>(static_cast<Handle *>(handle));
}

const std::string *find(const std::vector<std::pair<std::string, std::string> > &headers, const char *name, DWORD skip = 0)
{
    for (const auto &header : headers) {
        if (strcasecmp(header.first.c_str(), name) == 0 && skip-- == 0) {
            return &header.second;
        }
    }
    return nullptr;
}

/// Lines `Name: value`; false when one holds something else.
bool add_headers(Request &request, LPCWSTR text, DWORD length, DWORD modifiers)
{
    std::wstring wide = length == static_cast<DWORD>(-1) ? std::wstring(text) : std::wstring(text, length);
    std::string lines = narrow(wide.c_str());
    for (size_t start = 0; start < lines.size();) {
        size_t end = lines.find_first_of("\r\n", start);
        std::string line = lines.substr(start, end == std::string::npos ? end : end - start);
        start = end == std::string::npos ? lines.size() : end + 1;
        if (line.empty()) {
            continue;
        }
        size_t colon = line.find(':');
        if (colon == std::string::npos || colon == 0 || line.find_first_of(" \t") < colon) {
            return false;
        }
        std::string name = line.substr(0, colon), value = line.substr(line.find_first_not_of(" \t", colon + 1) == std::string::npos ? line.size() : line.find_first_not_of(" \t", colon + 1));
        bool is_present = find(request.headers, name.c_str()) != nullptr;
        if (modifiers & WINHTTP_ADDREQ_FLAG_REPLACE) {
            for (size_t i = request.headers.size(); i-- > 0;) {
                if (strcasecmp(request.headers[i].first.c_str(), name.c_str()) == 0) {
                    request.headers.erase(request.headers.begin() + static_cast<ptrdiff_t>(i));
                }
            }
            if (value.empty() || (!is_present && !(modifiers & WINHTTP_ADDREQ_FLAG_ADD))) {
                continue;
            }
        } else if (is_present && (modifiers & WINHTTP_ADDREQ_FLAG_ADD_IF_NEW)) {
            return false;
        }
        request.headers.emplace_back(name, value);
    }
    return true;
}

unsigned send(Request &request, unsigned long long total)
{
    request.stream.reset(new sluicegate::HttpStream);
    request.buffer.clear();
    request.place = 0;
    request.is_received = false;
    unsigned error = request.stream->open(request.host, request.port, request.secure, request.settings.limits, request.settings.checks);
    if (error) {
        return error;
    }
    std::string head = request.verb + " " + request.target + " HTTP/1.1\r\n";
    bool has_port = request.port != (request.secure ? 443u : 80u);
    if (!find(request.headers, "Host")) {
        head += "Host: " + request.host + (has_port ? ":" + std::to_string(request.port) : "") + "\r\n";
    }
    if (!request.settings.agent.empty() && !find(request.headers, "User-Agent")) {
        head += "User-Agent: " + request.settings.agent + "\r\n";
    }
    bool has_length = find(request.headers, "Content-Length") || find(request.headers, "Transfer-Encoding");
    if ((total > 0 || request.verb == "POST" || request.verb == "PUT") && !has_length) {
        head += "Content-Length: " + std::to_string(total) + "\r\n";
    }
    for (const auto &header : request.headers) {
        head += header.first + ": " + header.second + "\r\n";
    }
    // One request for each connection: no state is kept between handles.
    head += find(request.headers, "Connection") ? "\r\n" : "Connection: close\r\n\r\n";
    error = request.stream->write(head.data(), head.size());
    return error ? error : request.stream->write(request.body.data(), request.body.size());
}

/// More bytes from the connection behind those in the buffer; `*more` false at its end.
unsigned fill(Request &request, bool *more)
{
    if (request.place > 0) {
        request.buffer.erase(0, request.place);
        request.place = 0;
    }
    char bytes[16384];
    size_t got = 0;
    unsigned error = request.stream->read(bytes, sizeof(bytes), &got);
    request.buffer.append(bytes, got);
    *more = got > 0;
    return error;
}

/// A line from the buffer without its end; limited like the head.
unsigned line(Request &request, std::string *text)
{
    for (;;) {
        size_t end = request.buffer.find('\n', request.place);
        if (end != std::string::npos) {
            *text = request.buffer.substr(request.place, end - request.place);
            request.place = end + 1;
            if (!text->empty() && text->back() == '\r') {
                text->pop_back();
            }
            return 0;
        }
        if (request.buffer.size() - request.place > request.settings.max_head) {
            return ERROR_WINHTTP_HEADER_SIZE_OVERFLOW;
        }
        bool more = false;
        unsigned error = fill(request, &more);
        if (error || !more) {
            return error ? error : ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
        }
    }
}

unsigned read_head(Request &request)
{
    std::string text;
    do {
        request.answers.clear();
        request.raw_head.clear();
        unsigned error = line(request, &text);
        if (error) {
            return error;
        }
        if (text.compare(0, 5, "HTTP/") != 0 || text.size() < 12 || text[8] != ' ') {
            return ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
        }
        request.status = atoi(text.c_str() + 9);
        request.raw_head = text + "\r\n";
        for (;;) {
            error = line(request, &text);
            if (error) {
                return error;
            }
            request.raw_head += text + "\r\n";
            if (text.empty()) {
                break;
            }
            size_t colon = text.find(':');
            if (colon == std::string::npos) {
                return ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
            }
            if (request.raw_head.size() > request.settings.max_head) {
                return ERROR_WINHTTP_HEADER_SIZE_OVERFLOW;
            }
            size_t value = text.find_first_not_of(" \t", colon + 1);
            request.answers.emplace_back(text.substr(0, colon), value == std::string::npos ? "" : text.substr(value));
        }
    } while (request.status >= 100 && request.status < 200 && request.status != 101);
    const std::string *coding = find(request.answers, "Transfer-Encoding"), *length = find(request.answers, "Content-Length");
    request.left = 0;
    if (request.verb == "HEAD" || request.status == 204 || request.status == 304) {
        request.framing = Request::None;
    } else if (coding && strcasecmp(coding->c_str(), "identity") != 0) {
        if (strcasecmp(coding->c_str(), "chunked") != 0) {
            return ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
        }
        request.framing = Request::Chunks;
    } else if (length) {
        char *end = nullptr;
        request.framing = Request::Length;
        request.left = strtoull(length->c_str(), &end, 10);
        if (length->empty() || !isdigit(static_cast<unsigned char>((*length)[0])) || *end) {
            return ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
        }
    } else {
        request.framing = Request::ToEnd;
    }
    request.is_received = true;
    return 0;
}

/// How many bytes of the body can be given now, reading when there are none; 0 at its end.
unsigned available(Request &request, size_t *bytes)
{
    *bytes = 0;
    if (request.framing == Request::Chunks && request.left == 0) {
        std::string text;
        unsigned error = line(request, &text);
        char *end = nullptr;
        request.left = strtoull(text.c_str(), &end, 16);
        if (error || end == text.c_str() || !isxdigit(static_cast<unsigned char>(text[0]))) {
            return error ? error : ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
        }
        if (request.left == 0) {
            do {
                error = line(request, &text);
            } while (!error && !text.empty());
            request.framing = Request::None;
            return error;
        }
    }
    if (request.framing == Request::None || (request.framing == Request::Length && request.left == 0)) {
        return 0;
    }
    if (request.place == request.buffer.size()) {
        bool more = false;
        unsigned error = fill(request, &more);
        if (error) {
            return error;
        }
        if (!more) {
            bool is_end = request.framing == Request::ToEnd;
            request.framing = Request::None;
            return is_end ? 0 : ERROR_WINHTTP_CONNECTION_ERROR;
        }
    }
    size_t here = request.buffer.size() - request.place;
    *bytes = request.framing != Request::ToEnd && request.left < here ? static_cast<size_t>(request.left) : here;
    return 0;
}

unsigned take(Request &request, char *to, size_t size, size_t *done)
{
    for (*done = 0; *done < size;) {
        size_t ready = 0;
        unsigned error = available(request, &ready);
        if (error || ready == 0) {
            return error;
        }
        size_t part = ready < size - *done ? ready : size - *done;
        memcpy(to + *done, request.buffer.data() + request.place, part);
        request.place += part;
        *done += part;
        if (request.framing != Request::ToEnd) {
            request.left -= part;
        }
        if (request.framing == Request::Chunks && request.left == 0) {
            std::string end;
            error = line(request, &end);
            if (error || !end.empty()) {
                return error ? error : ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
            }
        }
    }
    return 0;
}

/// Goes to the place of a redirect; false when the answer is to be given as it is.
bool follow(Request &request, unsigned *error)
{
    bool redirects = request.status == 301 || request.status == 302 || request.status == 303 || request.status == 307 || request.status == 308;
    const std::string *location = find(request.answers, "Location");
    if (!redirects || !location || request.settings.redirects == WINHTTP_OPTION_REDIRECT_POLICY_NEVER || !request.has_whole_body) {
        return false;
    }
    if (location->find("://") != std::string::npos) {
        wchar_t host[256], path[4096];
        URL_COMPONENTS parts = {};
        parts.dwStructSize = sizeof(parts);
        parts.lpszHostName = host;
        parts.dwHostNameLength = 256;
        parts.lpszUrlPath = path;
        parts.dwUrlPathLength = 4096;
        if (!WinHttpCrackUrl(widen(location->c_str()).c_str(), 0, 0, &parts)) {
            *error = ERROR_WINHTTP_REDIRECT_FAILED;
            return false;
        }
        bool is_secure = parts.nScheme == INTERNET_SCHEME_HTTPS;
        if (request.secure && !is_secure && request.settings.redirects != WINHTTP_OPTION_REDIRECT_POLICY_ALWAYS) {
            return false;
        }
        request.host = narrow(host);
        request.port = parts.nPort;
        request.secure = is_secure;
        request.target = path[0] ? narrow(path) : "/";
    } else if ((*location)[0] == '/') {
        request.target = *location;
    } else {
        request.target = request.target.substr(0, request.target.substr(0, request.target.find('?')).rfind('/') + 1) + *location;
    }
    if (request.status == 303 || (request.verb == "POST" && request.status < 303)) {
        request.verb = "GET";
        request.body.clear();
    }
    *error = send(request, request.body.size());
    return true;
}

} // namespace

extern "C" {

HINTERNET WinHttpOpen(LPCWSTR agent, DWORD, LPCWSTR, LPCWSTR, DWORD flags)
{
    if (flags & WINHTTP_FLAG_ASYNC) {
        SetLastError(ERROR_NOT_SUPPORTED);
        return nullptr;
    }
    Handle *session = new Handle;
    session->kind = Kind::Session;
    session->settings.agent = agent ? narrow(agent) : "";
    return session;
}

HINTERNET WinHttpConnect(HINTERNET handle, LPCWSTR server, INTERNET_PORT port, DWORD)
{
    Handle *session = object_of<Handle>(handle, Kind::Session);
    if (!session || !server || !*server) {
        SetLastError(session ? ERROR_INVALID_PARAMETER : GetLastError());
        return nullptr;
    }
    Connection *connection = new Connection;
    connection->kind = Kind::Connection;
    connection->settings = session->settings;
    connection->host = narrow(server);
    connection->port = port;
    return static_cast<Handle *>(connection);
}

HINTERNET WinHttpOpenRequest(HINTERNET handle, LPCWSTR verb, LPCWSTR object, LPCWSTR, LPCWSTR referrer, LPCWSTR *accepted, DWORD flags)
{
    Connection *connection = object_of<Connection>(handle, Kind::Connection);
    if (!connection) {
        return nullptr;
    }
    std::string target = object ? narrow(object) : "", escaped;
    for (char c : target) {
        // Nothing in a target may end the line that it stands in.
        if (static_cast<unsigned char>(c) <= 32 || static_cast<unsigned char>(c) >= 127) {
            const char *digits = "0123456789ABCDEF";
            escaped += '%';
            escaped += digits[static_cast<unsigned char>(c) >> 4];
            escaped += digits[c & 15];
        } else {
            escaped += c;
        }
    }
    Request *request = new Request;
    request->kind = Kind::Request;
    request->settings = connection->settings;
    request->host = connection->host;
    request->secure = flags & WINHTTP_FLAG_SECURE;
    request->port = connection->port ? connection->port : request->secure ? INTERNET_DEFAULT_HTTPS_PORT : INTERNET_DEFAULT_HTTP_PORT;
    request->verb = verb && *verb ? narrow(verb) : "GET";
    request->target = (escaped.empty() || escaped[0] != '/' ? "/" : "") + escaped;
    request->has_whole_body = true;
    request->place = 0;
    request->status = 0;
    request->framing = Request::None;
    request->left = 0;
    request->is_received = false;
    if (referrer) {
        request->headers.emplace_back("Referer", narrow(referrer));
    }
    std::string types;
    for (LPCWSTR *type = accepted; type && *type; type++) {
        types += (types.empty() ? "" : ", ") + narrow(*type);
    }
    if (!types.empty()) {
        request->headers.emplace_back("Accept", types);
    }
    bool is_clean = request->verb.find_first_of("\r\n \t") == std::string::npos && types.find_first_of("\r\n") == std::string::npos &&
                    (!referrer || !wcspbrk(referrer, L"\r\n"));
    if (!is_clean) {
        delete request;
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return static_cast<Handle *>(request);
}

BOOL WinHttpAddRequestHeaders(HINTERNET handle, LPCWSTR headers, DWORD length, DWORD modifiers)
{
    Request *request = object_of<Request>(handle, Kind::Request);
    if (!request) {
        return FALSE;
    }
    return headers && add_headers(*request, headers, length, modifiers) ? TRUE : fail(ERROR_INVALID_PARAMETER);
}

BOOL WinHttpSendRequest(HINTERNET handle, LPCWSTR headers, DWORD headers_length, LPVOID body, DWORD length, DWORD total, DWORD_PTR)
{
    Request *request = object_of<Request>(handle, Kind::Request);
    if (!request) {
        return FALSE;
    }
    if ((headers && !add_headers(*request, headers, headers_length, WINHTTP_ADDREQ_FLAG_ADD)) || (!body && length > 0)) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    request->body.assign(static_cast<const char *>(body), length);
    request->has_whole_body = total <= length;
    unsigned error = send(*request, total > length ? total : length);
    return error ? fail(error) : TRUE;
}

BOOL WinHttpWriteData(HINTERNET handle, LPCVOID data, DWORD length, LPDWORD written)
{
    Request *request = object_of<Request>(handle, Kind::Request);
    if (!request) {
        return FALSE;
    }
    if (!request->stream || request->is_received || (!data && length > 0)) {
        return fail(data ? ERROR_WINHTTP_INCORRECT_HANDLE_STATE : ERROR_INVALID_PARAMETER);
    }
    unsigned error = request->stream->write(static_cast<const char *>(data), length);
    if (written) {
        *written = error ? 0 : length;
    }
    return error ? fail(error) : TRUE;
}

BOOL WinHttpReceiveResponse(HINTERNET handle, LPVOID)
{
    Request *request = object_of<Request>(handle, Kind::Request);
    if (!request) {
        return FALSE;
    }
    if (!request->stream || request->is_received) {
        return fail(ERROR_WINHTTP_INCORRECT_HANDLE_STATE);
    }
    for (int redirects = 0; redirects <= 10; redirects++) {
        unsigned error = read_head(*request);
        if (error) {
            return fail(error);
        }
        bool follows = follow(*request, &error);
        if (error) {
            return fail(error);
        }
        if (!follows) {
            return TRUE;
        }
    }
    return fail(ERROR_WINHTTP_REDIRECT_FAILED);
}

BOOL WinHttpQueryHeaders(HINTERNET handle, DWORD level, LPCWSTR name, LPVOID buffer, LPDWORD size, LPDWORD index)
{
    Request *request = object_of<Request>(handle, Kind::Request);
    if (!request) {
        return FALSE;
    }
    if (!request->is_received || !size) {
        return fail(size ? ERROR_WINHTTP_INCORRECT_HANDLE_STATE : ERROR_INVALID_PARAMETER);
    }
    std::string text, wanted;
    switch (level & 0xffff) {
    case WINHTTP_QUERY_STATUS_CODE:
        text = std::to_string(request->status);
        break;
    case WINHTTP_QUERY_STATUS_TEXT:
        text = request->raw_head.substr(12, request->raw_head.find('\r') - 12);
        text.erase(0, text.find_first_not_of(' '));
        break;
    case WINHTTP_QUERY_RAW_HEADERS_CRLF:
        text = request->raw_head;
        break;
    case WINHTTP_QUERY_CONTENT_TYPE:
        wanted = "Content-Type";
        break;
    case WINHTTP_QUERY_CONTENT_LENGTH:
        wanted = "Content-Length";
        break;
    case WINHTTP_QUERY_LOCATION:
        wanted = "Location";
        break;
    case WINHTTP_QUERY_SET_COOKIE:
        wanted = "Set-Cookie";
        break;
    case WINHTTP_QUERY_CUSTOM:
        wanted = name ? narrow(name) : "";
        break;
    default:
        return fail(ERROR_INVALID_PARAMETER);
    }
    if (!wanted.empty() || (level & 0xffff) == WINHTTP_QUERY_CUSTOM) {
        const std::string *value = find(request->answers, wanted.c_str(), index ? *index : 0);
        if (!value) {
            return fail(ERROR_WINHTTP_HEADER_NOT_FOUND);
        }
        text = *value;
        if (index) {
            ++*index;
        }
    }
    DWORD capacity = *size;
    if (level & WINHTTP_QUERY_FLAG_NUMBER) {
        *size = sizeof(DWORD);
        if (!buffer || capacity < sizeof(DWORD)) {
            return fail(ERROR_INSUFFICIENT_BUFFER);
        }
        *static_cast<DWORD *>(buffer) = static_cast<DWORD>(strtoul(text.c_str(), nullptr, 10));
        return TRUE;
    }
    std::wstring wide = widen(text.c_str());
    DWORD needed = static_cast<DWORD>((wide.size() + 1) * sizeof(wchar_t));
    if (!buffer || capacity < needed) {
        *size = needed;
        return fail(ERROR_INSUFFICIENT_BUFFER);
    }
    memcpy(buffer, wide.c_str(), needed);
    *size = needed - static_cast<DWORD>(sizeof(wchar_t));
    return TRUE;
}

BOOL WinHttpQueryDataAvailable(HINTERNET handle, LPDWORD bytes)
{
    Request *request = object_of<Request>(handle, Kind::Request);
    if (!request || !request->is_received) {
        return request ? fail(ERROR_WINHTTP_INCORRECT_HANDLE_STATE) : FALSE;
    }
    size_t ready = 0;
    unsigned error = available(*request, &ready);
    if (bytes) {
        *bytes = static_cast<DWORD>(ready);
    }
    return error ? fail(error) : TRUE;
}

BOOL WinHttpReadData(HINTERNET handle, LPVOID buffer, DWORD size, LPDWORD done)
{
    Request *request = object_of<Request>(handle, Kind::Request);
    if (!request || !request->is_received) {
        return request ? fail(ERROR_WINHTTP_INCORRECT_HANDLE_STATE) : FALSE;
    }
    size_t got = 0;
    unsigned error = buffer || size == 0 ? take(*request, static_cast<char *>(buffer), size, &got) : ERROR_INVALID_PARAMETER;
    if (done) {
        *done = static_cast<DWORD>(got);
    }
    return error ? fail(error) : TRUE;
}

BOOL WinHttpSetOption(HINTERNET handle, DWORD option, LPVOID buffer, DWORD size)
{
    uintptr_t value = reinterpret_cast<uintptr_t>(handle);
    if (value < 4096 || value % 8 != 0) {
        return fail(ERROR_INVALID_HANDLE);
    }
    Settings &settings = static_cast<Handle *>(handle)->settings;
    if (!buffer || size < sizeof(DWORD)) {
        return fail(option == WINHTTP_OPTION_SECURITY_FLAGS || buffer ? ERROR_INSUFFICIENT_BUFFER : ERROR_INVALID_PARAMETER);
    }
    DWORD number;
    memcpy(&number, buffer, sizeof(number));
    switch (option) {
    case WINHTTP_OPTION_CONNECT_TIMEOUT:
        settings.limits.connect = static_cast<int>(number);
        return TRUE;
    case WINHTTP_OPTION_SEND_TIMEOUT:
        settings.limits.send = static_cast<int>(number);
        return TRUE;
    case WINHTTP_OPTION_RECEIVE_TIMEOUT:
        settings.limits.receive = static_cast<int>(number);
        return TRUE;
    case WINHTTP_OPTION_REDIRECT_POLICY:
        settings.redirects = number;
        return number <= WINHTTP_OPTION_REDIRECT_POLICY_ALWAYS ? TRUE : fail(ERROR_INVALID_PARAMETER);
    case WINHTTP_OPTION_DISABLE_FEATURE:
        settings.redirects = number & WINHTTP_DISABLE_REDIRECTS ? WINHTTP_OPTION_REDIRECT_POLICY_NEVER : settings.redirects;
        return TRUE;
    case WINHTTP_OPTION_MAX_RESPONSE_HEADER_SIZE:
        settings.max_head = number;
        return TRUE;
    case WINHTTP_OPTION_SECURITY_FLAGS:
        settings.checks.ignores_authority = number & (SECURITY_FLAG_IGNORE_UNKNOWN_CA | SECURITY_FLAG_IGNORE_CERT_DATE_INVALID);
        settings.checks.ignores_name = number & SECURITY_FLAG_IGNORE_CERT_CN_INVALID;
        return TRUE;
    case WINHTTP_OPTION_RESOLVE_TIMEOUT:
    case WINHTTP_OPTION_MAX_RESPONSE_DRAIN_SIZE:
    case WINHTTP_OPTION_SECURE_PROTOCOLS:
        return TRUE;
    default:
        return fail(ERROR_WINHTTP_INVALID_OPTION);
    }
}

BOOL WinHttpSetTimeouts(HINTERNET handle, int, int connect, int send, int receive)
{
    DWORD values[] = {static_cast<DWORD>(connect), static_cast<DWORD>(send), static_cast<DWORD>(receive)};
    return WinHttpSetOption(handle, WINHTTP_OPTION_CONNECT_TIMEOUT, &values[0], sizeof(DWORD)) &&
           WinHttpSetOption(handle, WINHTTP_OPTION_SEND_TIMEOUT, &values[1], sizeof(DWORD)) &&
           WinHttpSetOption(handle, WINHTTP_OPTION_RECEIVE_TIMEOUT, &values[2], sizeof(DWORD));
}

WINHTTP_STATUS_CALLBACK WinHttpSetStatusCallback(HINTERNET, WINHTTP_STATUS_CALLBACK callback, DWORD, DWORD_PTR)
{
    if (callback) {
        SetLastError(ERROR_NOT_SUPPORTED);
        return WINHTTP_INVALID_STATUS_CALLBACK;
    }
    return nullptr;
}

BOOL WinHttpCrackUrl(LPCWSTR given, DWORD given_length, DWORD, LPURL_COMPONENTS parts)
{
    if (!given || !parts || parts->dwStructSize != sizeof(*parts)) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    std::wstring url = given_length ? std::wstring(given, given_length) : std::wstring(given);
    size_t scheme = url.find(L"://");
    if (scheme == std::wstring::npos) {
        return fail(ERROR_WINHTTP_UNRECOGNIZED_SCHEME);
    }
    bool is_secure = wcsncasecmp(url.c_str(), L"https", 5) == 0 && scheme == 5;
    if (!is_secure && (wcsncasecmp(url.c_str(), L"http", 4) != 0 || scheme != 4)) {
        return fail(ERROR_WINHTTP_UNRECOGNIZED_SCHEME);
    }
    size_t start = scheme + 3, path = url.find_first_of(L"/?#", start);
    path = path == std::wstring::npos ? url.size() : path;
    size_t extra = url.find_first_of(L"?#", path);
    extra = extra == std::wstring::npos ? url.size() : extra;
    size_t at = url.rfind(L'@', path), user = start, user_end = start, password = start, password_end = start;
    if (at != std::wstring::npos && at >= start && at < path) {
        size_t colon = url.find(L':', start);
        user_end = colon < at ? colon : at;
        password = colon < at ? colon + 1 : at;
        password_end = at;
        start = at + 1;
    }
    size_t host_end = url[start] == '[' ? url.find(L']', start) : url.find(L':', start);
    host_end = host_end == std::wstring::npos || host_end > path ? path : url[start] == '[' ? host_end + 1 : host_end;
    unsigned long port = is_secure ? INTERNET_DEFAULT_HTTPS_PORT : INTERNET_DEFAULT_HTTP_PORT;
    if (host_end < path) {
        wchar_t *end = nullptr;
        port = wcstoul(url.c_str() + host_end + 1, &end, 10);
        if (url[host_end] != ':' || end != url.c_str() + path || end == url.c_str() + host_end + 1 || port == 0 || port > 65535) {
            return fail(ERROR_WINHTTP_INVALID_URL);
        }
    }
    if (host_end == start || (url[start] == '[' && url[host_end - 1] != ']')) {
        return fail(ERROR_WINHTTP_INVALID_URL);
    }
    bool splits = parts->lpszExtraInfo || parts->dwExtraInfoLength;
    const struct {
        LPWSTR *text;
        DWORD *length;
        size_t from, to;
    } pieces[] = {{&parts->lpszScheme, &parts->dwSchemeLength, 0, scheme},
                  {&parts->lpszHostName, &parts->dwHostNameLength, start, host_end},
                  {&parts->lpszUserName, &parts->dwUserNameLength, user, user_end},
                  {&parts->lpszPassword, &parts->dwPasswordLength, password, password_end},
                  {&parts->lpszUrlPath, &parts->dwUrlPathLength, path, splits ? extra : url.size()},
                  {&parts->lpszExtraInfo, &parts->dwExtraInfoLength, extra, url.size()}};
    for (const auto &piece : pieces) {
        DWORD length = static_cast<DWORD>(piece.to - piece.from);
        if (*piece.text) {
            if (*piece.length <= length) {
                *piece.length = length + 1;
                return fail(ERROR_INSUFFICIENT_BUFFER);
            }
            wmemcpy(*piece.text, url.c_str() + piece.from, length);
            (*piece.text)[length] = 0;
            *piece.length = length;
        } else if (*piece.length) {
            *piece.text = const_cast<LPWSTR>(given) + piece.from;
            *piece.length = length;
        }
    }
    parts->nScheme = is_secure ? INTERNET_SCHEME_HTTPS : INTERNET_SCHEME_HTTP;
    parts->nPort = static_cast<INTERNET_PORT>(port);
    return TRUE;
}

BOOL WinHttpCloseHandle(HINTERNET handle)
{
    for (Kind kind : {Kind::Session, Kind::Connection, Kind::Request}) {
        uintptr_t value = reinterpret_cast<uintptr_t>(handle);
        if (value >= 4096 && value % 8 == 0 && static_cast<Handle *>(handle)->kind == kind) {
            delete static_cast<Handle *>(handle);
            return TRUE;
        }
    }
    return fail(ERROR_INVALID_HANDLE);
}

} // extern "C"
