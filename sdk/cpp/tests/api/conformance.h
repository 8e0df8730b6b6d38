// What the conformance modules share: EXPECT, which records a check of one method of the native API.
//
//     EXPECT(IHttpRequest, GetHeader, "R164: an absent header has length 0", length == 0);
//
// Callable from any thread and any callback. The text is one literal, unique for its method in its file, and begins with the
// numbers of the rules that it tests, if any: the runner requires that every EXPECT of a file is reached, and the coverage
// tables list the numbers. A check that is made several times must hold each time.
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <windows.h>
#include <httpserv.h>

#include <fcntl.h>
#include <unistd.h>

namespace conformance {

// One line for one check. A single write to a file opened for appending is not torn by another thread's.
inline bool record(const char *interface_name, const char *method, const char *what, bool holds, int line)
{
    static const char *const path = getenv("SLUICEGATE_CONFORMANCE");
    char text[1024];
    int length = snprintf(text, sizeof(text), "%s\t%s\t%s\t%s\t%d\n", holds ? "pass" : "fail", interface_name, method,
                          what, line);
    int file = path ? open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : STDERR_FILENO;
    if (file >= 0 && length > 0 && length < (int)sizeof(text)) {
        if (write(file, text, (size_t)length) < 0) {
            abort();
        }
    }
    if (path && file >= 0) {
        close(file);
    }
    return holds;
}

// Writes text into the response, buffered.
inline HRESULT say(IHttpContext *context, const char *text)
{
    HTTP_DATA_CHUNK chunk;
    memset(&chunk, 0, sizeof(chunk));
    chunk.DataChunkType = HttpDataChunkFromMemory;
    chunk.FromMemory.pBuffer = (PVOID)text;
    chunk.FromMemory.BufferLength = (ULONG)strlen(text);
    DWORD sent = 0;
    return context->GetResponse()->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
}

// Whether the request's path is `path`, its query left out.
inline bool path_is(IHttpContext *context, const char *path)
{
    const char *url = context->GetRequest()->GetRawHttpRequest()->pRawUrl;
    size_t length = strcspn(url, "?");
    return length == strlen(path) && !strncmp(url, path, length);
}

// A factory of one class, made with `new`.
template <class Module> class Factory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = new Module;
        return S_OK;
    }
    void Terminate() override { delete this; }
};

} // namespace conformance

#define EXPECT(interface_name, method, what, condition)                                                                \
    conformance::record(#interface_name, #method, what, !!(condition), __LINE__)
