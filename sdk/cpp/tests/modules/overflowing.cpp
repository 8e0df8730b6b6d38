// Writes one byte behind its memory, reads memory it gave back, frees what is written by reference before it is sent, or
// frees request memory, where the query says so: what a sanitizer must find.
#include "support.h"

class Overflowing : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?overflow")) {
            volatile char *own = new char[10];
            own[10] = 1;
            delete[] own;
        }
        if (query && !strcmp(query, "?stale")) {
            volatile char *own = new char[10]();
            delete[] own;
            write_number(context, "stale", own[3]);
        }
        if (query && !strcmp(query, "?reference")) {
            // R150: the memory must live until it is sent.
            char *own = new char[100]();
            HTTP_DATA_CHUNK chunk;
            memset(&chunk, 0, sizeof(chunk));
            chunk.DataChunkType = HttpDataChunkFromMemory;
            chunk.FromMemory.pBuffer = own;
            chunk.FromMemory.BufferLength = 100;
            context->GetResponse()->WriteEntityChunkByReference(&chunk);
            delete[] own;
        }
        if (query && !strcmp(query, "?free")) {
            // R180: request memory is the server's.
            free(context->AllocateRequestMemory(100));
        }
        write_text(context, "nothing found");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<Overflowing>, RQ_BEGIN_REQUEST, 0);
}
