// What the test modules share: a factory for any class, and writing text into the response.
#pragma once

#include <stdio.h>
#include <string.h>

#include <windows.h>
#include <httpserv.h>

inline HRESULT write_text(IHttpContext *context, const char *text)
{
    HTTP_DATA_CHUNK chunk;
    chunk.DataChunkType = HttpDataChunkFromMemory;
    chunk.FromMemory.pBuffer = (PVOID)text;
    chunk.FromMemory.BufferLength = (ULONG)strlen(text);
    DWORD sent = 0;
    return context->GetResponse()->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
}

/// "name=value" and a line end.
inline void write_pair(IHttpContext *context, const char *name, const char *value)
{
    char line[512];
    snprintf(line, sizeof(line), "%s=%s\n", name, value ? value : "(null)");
    write_text(context, line);
}

inline void write_number(IHttpContext *context, const char *name, long long value)
{
    char text[32];
    snprintf(text, sizeof(text), "%lld", value);
    write_pair(context, name, text);
}

inline void write_code(IHttpContext *context, const char *name, HRESULT code)
{
    char text[32];
    snprintf(text, sizeof(text), "%08x", (unsigned)code);
    write_pair(context, name, text);
}

inline void write_wide(IHttpContext *context, const char *name, const wchar_t *value)
{
    char text[256] = "(null)";
    if (value) {
        WideCharToMultiByte(CP_UTF8, 0, value, -1, text, sizeof(text), NULL, NULL);
    }
    write_pair(context, name, text);
}

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
