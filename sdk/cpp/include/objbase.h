// COM entry points and task memory.
#pragma once

#include <oaidl.h>

#define CLSCTX_INPROC_SERVER 0x1
#define CLSCTX_LOCAL_SERVER 0x4
#define CLSCTX_ALL 0x17
#define COINIT_APARTMENTTHREADED 0x2
#define COINIT_MULTITHREADED 0x0

EXTERN_C_START
HRESULT CoInitialize(LPVOID reserved);
HRESULT CoInitializeEx(LPVOID reserved, DWORD flags);
void CoUninitialize(void);
/// Asks the server for the object; REGDB_E_CLASSNOTREG when no server is attached or it has no such class.
HRESULT CoCreateInstance(REFCLSID class_id, IUnknown *outer, DWORD context, REFIID interface_id, LPVOID *object);
LPVOID CoTaskMemAlloc(SIZE_T size);
void CoTaskMemFree(LPVOID memory);
HRESULT CoCreateGuid(GUID *guid);
/// Characters written with the final zero (39), or 0 when `capacity` is smaller.
int StringFromGUID2(REFGUID guid, LPOLESTR text, int capacity);
HRESULT CLSIDFromString(LPCOLESTR text, CLSID *guid);
HRESULT IIDFromString(LPCOLESTR text, IID *guid);
EXTERN_C_END
