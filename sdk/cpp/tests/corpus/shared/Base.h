// What several modules of the corpus share: a factory template and the export.
#pragma once
#include <windows.h>
#include <httpserv.h>

template <class Module> class FactoryOf : public IHttpModuleFactory
{
public:
    virtual HRESULT GetHttpModule(CHttpModule **ppModule, IModuleAllocator *)
    {
        *ppModule = new Module();
        return *ppModule ? S_OK : E_OUTOFMEMORY;
    }
    virtual void Terminate() { delete this; }
};

inline REQUEST_NOTIFICATION_STATUS Reply(IHttpContext *pContext, const char *pszText, const char *pszType = "text/plain")
{
    IHttpResponse *pResponse = pContext->GetResponse();
    HTTP_DATA_CHUNK chunk;
    DWORD cbSent = 0;
    pResponse->Clear();
    pResponse->SetHeader(HttpHeaderContentType, pszType, (USHORT)strlen(pszType), TRUE);
    char *pszCopy = (char *)pContext->AllocateRequestMemory((DWORD)strlen(pszText) + 1);
    if (pszCopy == NULL) {
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
    strcpy_s(pszCopy, strlen(pszText) + 1, pszText);
    chunk.DataChunkType = HttpDataChunkFromMemory;
    chunk.FromMemory.pBuffer = pszCopy;
    chunk.FromMemory.BufferLength = (ULONG)strlen(pszCopy);
    pResponse->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &cbSent);
    return RQ_NOTIFICATION_FINISH_REQUEST;
}

#define EXPORT_MODULE(Class, notifications)                                                                              \
    extern "C" __declspec(dllexport) HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *pInfo, IHttpServer *) \
    {                                                                                                                    \
        return pInfo->SetRequestNotifications(new FactoryOf<Class>, (notifications), 0);                                 \
    }
