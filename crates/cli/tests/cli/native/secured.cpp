// A module that answers with what it sees of the connection: for tests of TLS and HTTP/2.

#include <windows.h>
#include <httpserv.h>

#include <string>

class Secured : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnAcquireRequestState(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpRequest *request = context->GetRequest();
        USHORT major = 0, minor = 0;
        request->GetHttpVersion(&major, &minor);
        std::string text = "version " + std::to_string(major) + "." + std::to_string(minor);
        text += " https " + Variable(context, "HTTPS");
        text += " subject [" + Variable(context, "CERT_SUBJECT") + "]";

        HTTP_SSL_CLIENT_CERT_INFO *certificate = NULL;
        BOOL negotiated = FALSE;
        HRESULT hr = request->GetClientCertificate(&certificate, &negotiated);
        if (SUCCEEDED(hr) && certificate != NULL && negotiated)
            text += certificate->pCertEncoded[0] == 0x30 && certificate->CertEncodedSize > 100 ? " certificate" : " broken";
        else
            text += hr == HRESULT_FROM_WIN32(ERROR_NOT_FOUND) ? " no certificate" : " odd";
        BOOL pending = TRUE;
        hr = request->NegotiateClientCertificate(FALSE, &pending);
        text += SUCCEEDED(hr) ? " negotiated" : " not negotiated";
        if (pending)
            text += " pending";

        HTTP_REQUEST *raw = request->GetRawHttpRequest();
        if (raw->pSslInfo != NULL) {
            text += " key " + std::to_string(raw->pSslInfo->ServerCertKeySize);
            text += std::string(" by ") + raw->pSslInfo->pServerCertIssuer;
            text += raw->pSslInfo->pClientCertInfo != NULL ? " client" : " nobody";
        }
        for (USHORT at = 0; at < raw->RequestInfoCount; at++)
            if (raw->pRequestInfo[at].InfoType == HttpRequestInfoTypeSslProtocol) {
                const HTTP_SSL_PROTOCOL_INFO *info =
                    static_cast<const HTTP_SSL_PROTOCOL_INFO *>(raw->pRequestInfo[at].pInfo);
                text += " protocol " + std::to_string(info->Protocol);
            }

        IHttpRequest2 *second = NULL;
        if (SUCCEEDED(HttpGetExtendedInterface(g_server, request, &second))) {
            PBYTE token = NULL;
            DWORD size = 0;
            if (SUCCEEDED(second->GetChannelBindingToken(&token, &size)))
                text += " token " + std::to_string(size) + " " + std::string(reinterpret_cast<char *>(token) + 32, 20);
        }

        // The body comes back in small pieces, each flushed.
        IHttpResponse *response = context->GetResponse();
        response->SetHeader("Content-Type", "text/plain", 10, TRUE);
        Write(response, text + "\n");
        char buffer[1000];
        DWORD received = 0;
        while (SUCCEEDED(request->ReadEntityBody(buffer, sizeof buffer, FALSE, &received, NULL)) && received > 0)
            if (!Write(response, std::string(buffer, received)))
                break;
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    static IHttpServer *g_server;

private:
    static std::string Variable(IHttpContext *context, PCSTR name)
    {
        PCSTR value = NULL;
        DWORD length = 0;
        return SUCCEEDED(context->GetServerVariable(name, &value, &length)) ? std::string(value, length) : "none";
    }

    static bool Write(IHttpResponse *response, const std::string &text)
    {
        HTTP_DATA_CHUNK chunk = {};
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = const_cast<char *>(text.data());
        chunk.FromMemory.BufferLength = static_cast<ULONG>(text.size());
        DWORD sent = 0;
        return SUCCEEDED(response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent)) &&
               SUCCEEDED(response->Flush(FALSE, TRUE, &sent));
    }
};

IHttpServer *Secured::g_server = NULL;

class Factory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = new Secured;
        return S_OK;
    }
    void Terminate() override { delete this; }
};

extern "C" __declspec(dllexport) HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *server)
{
    Secured::g_server = server;
    return info->SetRequestNotifications(new Factory, RQ_ACQUIRE_REQUEST_STATE, 0);
}
