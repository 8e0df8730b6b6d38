// Universally unique identifiers: making them, and their text.

#include <sys/random.h>

#include <windows.h>

#include <rpc.h>

#include <string>

#include "text_codec.h"

extern "C" {

RPC_STATUS UuidCreate(UUID *uuid)
{
    if (!uuid || getrandom(uuid, sizeof(*uuid), 0) != static_cast<ssize_t>(sizeof(*uuid))) {
        return RPC_S_OUT_OF_MEMORY;
    }
    // Version 4, variant of RFC 9562 section 5.4.
    uuid->Data3 = static_cast<USHORT>((uuid->Data3 & 0x0fff) | 0x4000);
    uuid->Data4[0] = static_cast<BYTE>((uuid->Data4[0] & 0x3f) | 0x80);
    return RPC_S_OK;
}
// No identifier tells the address of this computer.
RPC_STATUS UuidCreateSequential(UUID *uuid) { return UuidCreate(uuid); }

RPC_STATUS UuidToStringA(const UUID *uuid, RPC_CSTR *text)
{
    UUID none = {};
    const UUID &value = uuid ? *uuid : none;
    char *memory = text ? static_cast<char *>(malloc(37)) : nullptr;
    if (!memory) {
        return RPC_S_OUT_OF_MEMORY;
    }
    sprintf_s(memory, 37, "%08x-%04x-%04x-%02x%02x-%02x%02x%02x%02x%02x%02x", value.Data1, value.Data2, value.Data3, value.Data4[0],
              value.Data4[1], value.Data4[2], value.Data4[3], value.Data4[4], value.Data4[5], value.Data4[6], value.Data4[7]);
    *text = reinterpret_cast<RPC_CSTR>(memory);
    return RPC_S_OK;
}
RPC_STATUS UuidToStringW(const UUID *uuid, RPC_WSTR *text)
{
    RPC_CSTR narrow = nullptr;
    if (!text || UuidToStringA(uuid, &narrow) != RPC_S_OK) {
        return RPC_S_OUT_OF_MEMORY;
    }
    *text = wcsdup(sluicegate::widen(reinterpret_cast<char *>(narrow)).c_str());
    free(narrow);
    return *text ? RPC_S_OK : RPC_S_OUT_OF_MEMORY;
}

RPC_STATUS UuidFromStringA(RPC_CSTR text, UUID *uuid)
{
    std::string braced = text ? "{" + std::string(reinterpret_cast<char *>(text)) + "}" : "";
    UUID none = {};
    if (!uuid) {
        return RPC_S_INVALID_STRING_UUID;
    }
    *uuid = none;
    return !text || SUCCEEDED(CLSIDFromString(const_cast<LPOLESTR>(sluicegate::widen(braced.c_str()).c_str()), uuid)) ? RPC_S_OK
                                                                                                          : RPC_S_INVALID_STRING_UUID;
}
RPC_STATUS UuidFromStringW(RPC_WSTR text, UUID *uuid)
{
    std::string narrow = sluicegate::narrow(text);
    return UuidFromStringA(text ? reinterpret_cast<RPC_CSTR>(&narrow[0]) : nullptr, uuid);
}
RPC_STATUS RpcStringFreeA(RPC_CSTR *text)
{
    free(*text);
    *text = nullptr;
    return RPC_S_OK;
}
RPC_STATUS RpcStringFreeW(RPC_WSTR *text)
{
    free(*text);
    *text = nullptr;
    return RPC_S_OK;
}

} // extern "C"
