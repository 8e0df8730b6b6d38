// A module with the habits of modules written for Windows: each line here once stopped such a module from compiling.
#define _WINSOCKAPI_
#define _WIN32_WINNT 0x0600
#include <Windows.h>
#include <sal.h>
#include <HttpServ.h>
#include <httpcach.h>
#include <Httptrace.h>
#include <initguid.h>
#include <tchar.h>
#include <strsafe.h>
#include <string>
#include <vector>
#include <map>
using namespace std;
#pragma warning(disable : 4290)
#pragma comment(lib, "ws2_32.lib")

DEFINE_GUID(AREA_GUID, 0x6b2d1c4a, 0x0001, 0x4c21, 0x81, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08);

/// Builds text from the many number types of Windows, each with an overload of its own.
class Line
{
public:
    void Add(LPCWSTR text) { line_ += text; }
    void Add(long value)
    {
        wchar_t digits[40];
        _ltow_s(value, digits, 40, 10);
        line_ += digits;
    }
    void Add(DWORD value) { Add((long)value); }
    void Add(BOOL value) { Add(value ? L"true" : L"false"); }
    void Add(USHORT value) { Add((long)value); }
    void Add(short value) { Add((long)value); }
    void Add(ULONGLONG value)
    {
        wchar_t text[40];
        swprintf_s(text, 40, L"%I64u", value);
        line_ += text;
    }
    void Add(REFGUID guid)
    {
        WCHAR text[64];
        StringFromGUID2(guid, text, 64);
        line_ += text;
    }
    void Add(const SYSTEMTIME &time)
    {
        TCHAR text[64];
        _stprintf_s(text, 64, _T("%04d-%02d"), time.wYear, time.wMonth);
        line_ += _bstr_t(text);
    }
    string Narrow() const throw(_com_error)
    {
        _bstr_t text(line_.c_str());
        if (!text) {
            throw _com_error(E_OUTOFMEMORY);
        }
        string narrow = text;
        return narrow;
    }

private:
    wstring line_;
};

static void Log(PCSTR text)
{
    HANDLE log = RegisterEventSource(NULL, TEXT("IISADMIN"));
    if (log != NULL) {
        LPCSTR strings[1] = {text};
        ReportEvent(log, EVENTLOG_INFORMATION_TYPE, 0, 0, NULL, 1, 0, strings, NULL);
        DeregisterEventSource(log);
    }
}

class Stored : public IHttpStoredContext
{
public:
    void CleanupStoredContext() { delete this; }

private:
    ~Stored() {}
};

static HTTP_MODULE_ID g_pModuleId = NULL;
static IHttpServer *g_pHttpServer = NULL;
static volatile long g_count = 0;

class TypicalModule : public CHttpModule
{
public:
    TypicalModule() : log_(NULL) {}

    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IN IHttpContext *pHttpContext, IN IHttpEventProvider *pProvider)
    {
        InterlockedIncrement(&g_count);
        HRESULT hr = S_OK;
        Line line;
        IHttpRequest *request = pHttpContext->GetRequest();
        IHttpResponse *response = pHttpContext->GetResponse();
        if (request == NULL || response == NULL) {
            pProvider->SetErrorStatus(E_UNEXPECTED);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        USHORT length = 0;
        PCSTR host = request->GetHeader(HttpHeaderHost, &length);
        PCSTR custom = request->GetHeader("X-Custom");
        line.Add((DWORD)length);
        line.Add(request->GetSiteId());
        line.Add(request->GetRawHttpRequest()->BytesReceived);
        line.Add(request->GetRawHttpRequest()->CookedUrl.FullUrlLength);
        sockaddr_in *address = (sockaddr_in *)request->GetRemoteAddress();
        line.Add((USHORT)address->sin_addr.S_un.S_un_b.s_b1);
        char buffer[256];
        sprintf_s(buffer, "%s %s", host ? host : "", custom ? custom : "");
        sprintf_s(buffer, 255, "%08x", request->GetSiteId());
        hr = response->SetHeader(HttpHeaderContentType, "text/plain", (USHORT)strlen("text/plain"), TRUE);
        hr = response->SetHeader("X-Powered", buffer, (USHORT)strlen(buffer), FALSE);
        hr = response->SetStatus(404, "Not Found", 0, HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND));
        hr = response->SetStatus(200, "OK", 0, S_OK, NULL, TRUE);
        PCWSTR wide;
        PCSTR narrow;
        DWORD size;
        hr = pHttpContext->GetServerVariable("URL", &wide, &size);
        hr = pHttpContext->GetServerVariable("URL", &narrow, &size);
        string text = line.Narrow();
        HTTP_DATA_CHUNK chunk = {HttpDataChunkFromMemory};
        chunk.FromMemory.pBuffer = pHttpContext->AllocateRequestMemory((DWORD)text.size());
        chunk.FromMemory.BufferLength = text.size();
        DWORD sent;
        hr = response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
        pHttpContext->GetModuleContextContainer()->SetModuleContext(new Stored, g_pModuleId);
        IHttpContext3 *context3 = NULL;
        if (SUCCEEDED(HttpGetExtendedInterface(g_pHttpServer, pHttpContext, &context3))) {
            context3->PostCompletion(0);
            context3->EnableFullDuplex();
        }
        DWORD handle = (DWORD)pHttpContext->GetUser()->GetPrimaryToken();
        line.Add(handle);
        Log(text.c_str());
        return FAILED(hr) ? RQ_NOTIFICATION_FINISH_REQUEST : RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnSendResponse(_In_ IHttpContext *, _In_ ISendResponseProvider *pProvider)
    {
        HTTP_LOG_FIELDS_DATA *fields = (HTTP_LOG_FIELDS_DATA *)pProvider->GetLogData();
        PHTTP_LOG_FIELDS_DATA same = fields;
        same->UserAgentLength = 0;
        pProvider->SetFlags(pProvider->GetFlags() & ~HTTP_SEND_RESPONSE_FLAG_MORE_DATA);
        return RQ_NOTIFICATION_CONTINUE;
    }

    VOID Dispose() { delete this; }

private:
    ~TypicalModule() {}
    HANDLE log_;
};

class TypicalFactory : public IHttpModuleFactory
{
public:
    virtual HRESULT GetHttpModule(OUT CHttpModule **ppModule, IN IModuleAllocator *pAllocator)
    {
        UNREFERENCED_PARAMETER(pAllocator);
        *ppModule = new TypicalModule;
        return *ppModule ? S_OK : HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
    }
    virtual void Terminate() { delete this; }

private:
    ~TypicalFactory() {}
};

class TypicalGlobal : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalCacheOperation(IN ICacheProvider *pProvider)
    {
        IHttpCacheKey *key = pProvider->GetCacheKey();
        if (IUriKey *uri = dynamic_cast<IUriKey *>(key)) {
            OutputDebugStringW(uri->GetUrl());
        } else if (IFileKey *file = dynamic_cast<IFileKey *>(key)) {
            OutputDebugStringW(file->GetPath());
        }
        if (IHttpFileInfo *info = dynamic_cast<IHttpFileInfo *>(pProvider->GetCacheRecord())) {
            ULARGE_INTEGER size;
            info->GetSize(&size);
            FILETIME modified;
            SYSTEMTIME utc, local;
            info->GetLastModifiedTime(&modified);
            FileTimeToSystemTime(&modified, &utc);
            SystemTimeToTzSpecificLocalTime(NULL, &utc, &local);
            Line line;
            line.Add(size.QuadPart);
            line.Add(local);
        }
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalTraceEvent(IN IGlobalTraceEventProvider *pProvider)
    {
        HTTP_TRACE_EVENT *event = NULL;
        if (SUCCEEDED(pProvider->GetTraceEvent(&event)) && *event->pProviderGuid == GUID_IIS_WWW_SERVER_TRACE_PROVIDER) {
            Line line;
            line.Add(*event->pAreaGuid);
            line.Add(event->pEventItems[0].pszName);
        }
        return GL_NOTIFICATION_HANDLED;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalConfigurationChange(IN IGlobalConfigurationChangeProvider *pProvider)
    {
        IAppHostAdminManager *manager = g_pHttpServer->GetAdminManager();
        IAppHostElement *section = NULL;
        // Literals as BSTR arguments are common.
        HRESULT hr = manager->GetAdminSection(L"system.webServer/asp", L"MACHINE/WEBROOT", &section);
        if (SUCCEEDED(hr)) {
            IAppHostProperty *property = NULL;
            VARIANT value;
            VariantInit(&value);
            if (SUCCEEDED(section->GetPropertyByName(_bstr_t("enabled"), &property))) {
                property->get_Value(&value);
                property->Release();
            }
            VariantClear(&value);
            section->Release();
        }
        OutputDebugString("changed\n");
        return GL_NOTIFICATION_CONTINUE;
    }

    VOID Terminate() { delete this; }
};

extern "C" __declspec(dllexport) HRESULT __stdcall RegisterModule(DWORD dwServerVersion,
                                                                  IHttpModuleRegistrationInfo *pModuleInfo,
                                                                  IHttpServer *pGlobalInfo)
{
    UNREFERENCED_PARAMETER(dwServerVersion);
    g_pModuleId = pModuleInfo->GetId();
    g_pHttpServer = pGlobalInfo;
    HRESULT hr = pModuleInfo->SetRequestNotifications(new TypicalFactory, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE, 0);
    if (FAILED(hr)) {
        return hr;
    }
    hr = pModuleInfo->SetPriorityForRequestNotification(RQ_BEGIN_REQUEST, PRIORITY_ALIAS_HIGH);
    return pModuleInfo->SetGlobalNotifications(new TypicalGlobal, GL_CACHE_OPERATION | GL_TRACE_EVENT | GL_CONFIGURATION_CHANGE);
}
