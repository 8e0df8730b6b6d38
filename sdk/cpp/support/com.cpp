// GUID text, task memory and the COM entry points.

#include <objbase.h>
#include <windows.h>

#include <fcntl.h>
#include <unistd.h>

#include <string>

#include "host.h"
#include "text_codec.h"

namespace {

bool hex_digits(const wchar_t *&text, int count, ULONG *value)
{
    *value = 0;
    for (int i = 0; i < count; i++, text++) {
        wchar_t c = *text;
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0) {
            return false;
        }
        *value = (*value << 4) | static_cast<ULONG>(digit);
    }
    return true;
}

bool literal(const wchar_t *&text, wchar_t expected) { return *text == expected && text++; }

} // namespace

/// Defined where the module uses XML documents; weak, so that others do not carry them.
extern "C" HRESULT sluicegate_create_document(REFIID interface_id, void **object) __attribute__((weak));

extern "C" {

HRESULT CoInitialize(LPVOID) { return S_OK; }
HRESULT CoInitializeEx(LPVOID, DWORD) { return S_OK; }
void CoUninitialize(void) {}

HRESULT CoCreateInstance(REFCLSID class_id, IUnknown *outer, DWORD, REFIID interface_id, LPVOID *object)
{
    if (!object) {
        return E_POINTER;
    }
    *object = nullptr;
    if (outer) {
        return CLASS_E_NOAGGREGATION;
    }
    CLSID document;
    CLSIDFromProgID(L"Msxml2.DOMDocument.6.0", &document);
    if (class_id == document && sluicegate_create_document) {
        return sluicegate_create_document(interface_id, object);
    }
    sluicegate_host_services host = sluicegate::host_services();
    return host.create_instance ? host.create_instance(host.context, &class_id, &interface_id, object) : REGDB_E_CLASSNOTREG;
}

HRESULT CLSIDFromProgID(LPCOLESTR name, CLSID *class_id)
{
    if (!name || !class_id) {
        return E_INVALIDARG;
    }
    static const struct {
        const wchar_t *name;
        GUID class_id;
    } known[] = {
        {L"Microsoft.ApplicationHost.AdminManager",
         {0x228fb8f7, 0xfb53, 0x4fd5, {0x8c, 0x7b, 0xff, 0x59, 0xde, 0x60, 0x6c, 0x5b}}},
        {L"Microsoft.ApplicationHost.WritableAdminManager",
         {0x2b72133b, 0x3f5b, 0x4602, {0x89, 0x52, 0x80, 0x35, 0x46, 0xce, 0x33, 0x44}}},
        {L"Msxml2.DOMDocument.6.0", {0x88d96a05, 0xf192, 0x11d4, {0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5}}},
    };
    for (const auto &entry : known) {
        if (wcscasecmp(name, entry.name) == 0) {
            *class_id = entry.class_id;
            return S_OK;
        }
    }
    memset(class_id, 0, sizeof(*class_id));
    return CO_E_CLASSSTRING;
}

LPVOID CoTaskMemAlloc(SIZE_T size) { return malloc(size ? size : 1); }
LPVOID CoTaskMemRealloc(LPVOID memory, SIZE_T size)
{
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    return realloc(memory, size);
}
void CoTaskMemFree(LPVOID memory) { free(memory); }

HRESULT CoCreateGuid(GUID *guid)
{
    if (!guid) {
        return E_INVALIDARG;
    }
    int file = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t length = file >= 0 ? read(file, guid, sizeof(*guid)) : -1;
    if (file >= 0) {
        close(file);
    }
    if (length != static_cast<ssize_t>(sizeof(*guid))) {
        return E_FAIL;
    }
    guid->Data3 = static_cast<USHORT>((guid->Data3 & 0x0fff) | 0x4000);
    guid->Data4[0] = static_cast<BYTE>((guid->Data4[0] & 0x3f) | 0x80);
    return S_OK;
}

int StringFromGUID2(REFGUID guid, LPOLESTR text, int capacity)
{
    if (!text || capacity < 39) {
        return 0;
    }
    swprintf(text, 39, L"{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}", guid.Data1, guid.Data2, guid.Data3, guid.Data4[0],
             guid.Data4[1], guid.Data4[2], guid.Data4[3], guid.Data4[4], guid.Data4[5], guid.Data4[6], guid.Data4[7]);
    return 39;
}

HRESULT StringFromCLSID(REFCLSID class_id, LPOLESTR *text)
{
    if (!text) {
        return E_INVALIDARG;
    }
    *text = static_cast<LPOLESTR>(CoTaskMemAlloc(39 * sizeof(OLECHAR)));
    return *text && StringFromGUID2(class_id, *text, 39) ? S_OK : E_OUTOFMEMORY;
}

HRESULT StringFromIID(REFIID interface_id, LPOLESTR *text) { return StringFromCLSID(interface_id, text); }

HRESULT CLSIDFromString(LPCOLESTR text, CLSID *guid)
{
    const HRESULT malformed = CO_E_CLASSSTRING;
    if (!text || !guid) {
        return E_INVALIDARG;
    }
    memset(guid, 0, sizeof(*guid));
    ULONG a, b, c, byte;
    GUID read;
    if (!literal(text, '{') || !hex_digits(text, 8, &a) || !literal(text, '-') || !hex_digits(text, 4, &b) ||
        !literal(text, '-') || !hex_digits(text, 4, &c) || !literal(text, '-')) {
        return malformed;
    }
    for (int i = 0; i < 8; i++) {
        if ((i == 2 && !literal(text, '-')) || !hex_digits(text, 2, &byte)) {
            return malformed;
        }
        read.Data4[i] = static_cast<BYTE>(byte);
    }
    if (!literal(text, '}') || *text) {
        return malformed;
    }
    read.Data1 = a;
    read.Data2 = static_cast<USHORT>(b);
    read.Data3 = static_cast<USHORT>(c);
    *guid = read;
    return S_OK;
}

HRESULT IIDFromString(LPCOLESTR text, IID *guid) { return CLSIDFromString(text, guid); }

} // extern "C"
