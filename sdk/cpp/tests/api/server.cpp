// The server object: what it says of itself, and its services for handles, metadata and configuration.
// config: preload.config
// request: GET /ask
// expect: 200
// wait: R116: the routine is called on a thread of the server
#include "command.h"
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;
static DWORD caller;
static OVERLAPPED overlapped;
static char read_back[8];

static void WINAPI completed(DWORD error, DWORD bytes, LPOVERLAPPED given)
{
    EXPECT(IHttpServer, AssociateWithThreadPool, "R116: the routine is called on a thread of the server",
           GetCurrentThreadId() != caller);
    EXPECT(IHttpServer, AssociateWithThreadPool, "the routine gets error, bytes and the structure",
           error == ERROR_SUCCESS && bytes == 4 && given == &overlapped && !memcmp(read_back, "a pa", 4));
}

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        identity();
        threads(context);
        versions();
        metadata();
        properties(context);
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    static void identity()
    {
        EXPECT(IHttpServer, IsCommandLineLaunch, "R219: it is true without a supervisor", server->IsCommandLineLaunch());
        EXPECT(IHttpServer, GetAppPoolName, "it is the pool of the configuration",
               !wcscmp(server->GetAppPoolName(), L"Warm"));
        BOOL unknown = TRUE;
        EXPECT(IHttpServer, SatisfiesPrecondition, "R61: all parts must hold",
               server->SatisfiesPrecondition(L"integratedMode,appPoolName=Warm", &unknown) && !unknown &&
                   !server->SatisfiesPrecondition(L"integratedMode,bitness32"));
        EXPECT(IHttpServer, SatisfiesPrecondition, "R61: an unknown part is told",
               !server->SatisfiesPrecondition(L"sunshine", &unknown) && unknown);
        EXPECT(IHttpServer, GetTraceContext, "it is there", server->GetTraceContext() != NULL);
        EXPECT(IHttpServer, FlushKernelCache, "there is no kernel cache",
               server->FlushKernelCache(L"http://a/b") == HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED));
        EXPECT(IHttpServer, FlushKernelCache, "null is an invalid parameter",
               server->FlushKernelCache(NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
    }

    static void threads(IHttpContext *context)
    {
        server->IncrementThreadCount();
        EXPECT(IHttpServer, IncrementThreadCount, "R116: requests go on", true);
        server->DecrementThreadCount();
        server->DecrementThreadCount();
        EXPECT(IHttpServer, DecrementThreadCount, "R116: once too often does no harm", true);

        EXPECT(IHttpServer, AssociateWithThreadPool, "a handle of nothing is an invalid handle",
               server->AssociateWithThreadPool(INVALID_HANDLE_VALUE, completed) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_HANDLE) &&
                   server->AssociateWithThreadPool(NULL, completed) == HRESULT_FROM_WIN32(ERROR_INVALID_HANDLE));
        WCHAR file[1024];
        wcscpy_s(file, 1024, context->GetApplication()->GetApplicationPhysicalPath());
        wcscat_s(file, 1024, L"/page.txt");
        HANDLE handle = CreateFileW(file, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_OVERLAPPED, NULL);
        EXPECT(IHttpServer, AssociateWithThreadPool, "a routine of nothing is an invalid parameter",
               server->AssociateWithThreadPool(handle, NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IHttpServer, AssociateWithThreadPool, "R116: an open file can be bound",
               server->AssociateWithThreadPool(handle, completed) == S_OK);
        caller = GetCurrentThreadId();
        DWORD count = 0;
        ReadFile(handle, read_back, 4, &count, &overlapped);
        CloseHandle(handle);
    }

    static void versions()
    {
        IHttpServer2 *second = NULL;
        IHttpServer3 *third = NULL;
        EXPECT(IHttpServer, GetExtendedInterface, "it gives the later interfaces",
               server->GetExtendedInterface(HTTP_SERVER_INTERFACE_V2, (PVOID *)&second) == S_OK && second &&
                   server->GetExtendedInterface(HTTP_SERVER_INTERFACE_V3, (PVOID *)&third) == S_OK && third);
        PVOID none = &none;
        EXPECT(IHttpServer, GetExtendedInterface, "an unknown version fails and gives nothing",
               FAILED(server->GetExtendedInterface((HTTP_SERVER_INTERFACE_VERSION)99, &none)) && !none);
        IHttpServer3 *cast = NULL;
        EXPECT(IHttpServer2, GetExtendedInterface, "it casts within a family",
               SUCCEEDED(HttpGetExtendedInterface(server, server, &cast)) && cast);
        IHttpApplication2 *other = NULL;
        EXPECT(IHttpServer2, GetExtendedInterface, "it does not cast between families",
               FAILED(HttpGetExtendedInterface(server, server, &other)) && !other);
        DWORD length = 0;
        PCWSTR file = second->GetAppPoolConfigFile(&length);
        EXPECT(IHttpServer2, GetAppPoolConfigFile, "it is the file of the configuration, with its length",
               file && wcslen(file) == length && wcsstr(file, L"applicationHost.config"));
        EXPECT(IHttpServer2, GetAppPoolConfigFile, "the length may be left out", second->GetAppPoolConfigFile() == file);
    }

    static void metadata()
    {
        IHttpServer2 *second = NULL;
        server->GetExtendedInterface(HTTP_SERVER_INTERFACE_V2, (PVOID *)&second);
        IReferencedMetadataInfo *info = NULL;
        HRESULT hr = second->GetMetadata(L"Main", L"/cold/page.txt", &info);
        EXPECT(IHttpServer2, GetMetadata, "it knows a URL apart from any request", hr == S_OK && info);
        if (info) {
            EXPECT(IMetadataInfo, GetMetaPath, "it is the configuration path of the URL",
                   wcsstr(info->GetMetaPath(), L"MACHINE/WEBROOT/APPHOST/Main/cold") != NULL);
            EXPECT(IMetadataInfo, GetVrPath, "it is the folder of the virtual directory", info->GetVrPath()[0] == L'/');
            EXPECT(IMetadataInfo, GetModuleContextContainer, "R201: it is there",
                   info->GetModuleContextContainer() != NULL);
            info->ReferenceMetadata();
            info->DereferenceMetadata();
            EXPECT(IReferencedMetadataInfo, ReferenceMetadata, "a reference keeps it", info->GetVrPath()[0] == L'/');
            info->DereferenceMetadata();
            EXPECT(IReferencedMetadataInfo, DereferenceMetadata, "the last one frees it", true);
        }
        IReferencedMetadataInfo *none = (IReferencedMetadataInfo *)1;
        EXPECT(IHttpServer2, GetMetadata, "an unknown site is not found",
               second->GetMetadata(L"Nobody", L"/", &none) == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) && !none);
        EXPECT(IHttpServer2, GetMetadata, "null is an invalid parameter",
               second->GetMetadata(NULL, L"/", &none) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   second->GetMetadata(L"Main", NULL, &none) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   second->GetMetadata(L"Main", L"/", NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
    }

    static void properties(IHttpContext *)
    {
        IHttpServer3 *third = NULL;
        server->GetExtendedInterface(HTTP_SERVER_INTERFACE_V3, (PVOID *)&third);
        ULONG returned = 9;
        BYTE buffer[64];
        EXPECT(IHttpServer3, QueryRequestProperty, "the Windows transport is not underneath",
               third->QueryRequestProperty(1, HttpRequestPropertyTcpInfoV0, NULL, 0, buffer, sizeof(buffer), &returned,
                                           NULL) == HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED) &&
                   returned == 0);
        EXPECT(IHttpServer3, QueryRequestProperty, "no request and no place are invalid parameters",
               third->QueryRequestProperty(0, HttpRequestPropertyTcpInfoV0, NULL, 0, buffer, sizeof(buffer), NULL, NULL) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   third->QueryRequestProperty(1, HttpRequestPropertyTcpInfoV0, NULL, 0, NULL, 64, NULL, NULL) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    return registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
}
