// COM entry points and task memory.
#pragma once

#include <oaidl.h>

typedef enum tagCLSCTX {
    CLSCTX_INPROC_SERVER = 0x1,
    CLSCTX_INPROC_HANDLER = 0x2,
    CLSCTX_LOCAL_SERVER = 0x4,
    CLSCTX_REMOTE_SERVER = 0x10,
    CLSCTX_INPROC = 0x3,
    CLSCTX_SERVER = 0x15,
    CLSCTX_ALL = 0x17
} CLSCTX;

typedef enum tagCOINIT {
    COINIT_MULTITHREADED = 0x0,
    COINIT_APARTMENTTHREADED = 0x2,
    COINIT_DISABLE_OLE1DDE = 0x4,
    COINIT_SPEED_OVER_MEMORY = 0x8
} COINIT;

EXTERN_C_START
HRESULT CoInitialize(LPVOID reserved);
HRESULT CoInitializeEx(LPVOID reserved, DWORD flags);
void CoUninitialize(void);
/// Asks the server for the object; REGDB_E_CLASSNOTREG when no server is attached or it has no such class.
HRESULT CoCreateInstance(REFCLSID class_id, IUnknown *outer, DWORD context, REFIID interface_id, LPVOID *object);
/// The class identifier of a name such as L"Microsoft.ApplicationHost.AdminManager" or L"Msxml2.DOMDocument.6.0";
/// CO_E_CLASSSTRING for any other.
HRESULT CLSIDFromProgID(LPCOLESTR name, CLSID *class_id);
LPVOID CoTaskMemAlloc(SIZE_T size);
LPVOID CoTaskMemRealloc(LPVOID memory, SIZE_T size);
void CoTaskMemFree(LPVOID memory);
HRESULT CoCreateGuid(GUID *guid);
/// Characters written with the final zero (39), or 0 when `capacity` is smaller.
int StringFromGUID2(REFGUID guid, LPOLESTR text, int capacity);
/// The text, to be freed by CoTaskMemFree.
HRESULT StringFromCLSID(REFCLSID class_id, LPOLESTR *text);
HRESULT StringFromIID(REFIID interface_id, LPOLESTR *text);
HRESULT CLSIDFromString(LPCOLESTR text, CLSID *guid);
HRESULT IIDFromString(LPCOLESTR text, IID *guid);
EXTERN_C_END
