// Writes a line for each request into a file, by the functions of files.
// answers: 200 wrote 25
#include "shared/Base.h"
class CDiary : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *pProvider)
    {
        char szFile[MAX_PATH], szLine[64];
        sprintf_s(szFile, "/tmp/sluicegate-corpus-%lu.log", GetCurrentProcessId());
        sprintf_s(szLine, "%s %08I64x\r\n", "GET /corpus/it", (ULONGLONG)255);
        HANDLE hFile = CreateFileA(szFile, GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
        DWORD cbWritten = 0;
        if (hFile == INVALID_HANDLE_VALUE) {
            pProvider->SetErrorStatus(HRESULT_FROM_WIN32(GetLastError()));
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        WriteFile(hFile, szLine, (DWORD)strlen(szLine), &cbWritten, NULL);
        CloseHandle(hFile);
        DeleteFileA(szFile);
        sprintf_s(szLine, "wrote %u", cbWritten);
        return Reply(pContext, szLine);
    }
};
EXPORT_MODULE(CDiary, RQ_BEGIN_REQUEST)
