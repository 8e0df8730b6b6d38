// Universally unique identifiers as text; the rest of RPC does not exist here.
#pragma once

#include <windows.h>

typedef LONG RPC_STATUS;
typedef unsigned char *RPC_CSTR;
typedef WCHAR *RPC_WSTR;
#define RPC_S_OK 0
#define RPC_S_OUT_OF_MEMORY 14
#define RPC_S_INVALID_STRING_UUID 1705
#define RPC_S_UUID_LOCAL_ONLY 1824

EXTERN_C_START
RPC_STATUS UuidCreate(UUID *Uuid);
RPC_STATUS UuidCreateSequential(UUID *Uuid);
/// Thirty-six characters in lower case, to be freed by RpcStringFree.
RPC_STATUS UuidToStringA(const UUID *Uuid, RPC_CSTR *StringUuid);
RPC_STATUS UuidToStringW(const UUID *Uuid, RPC_WSTR *StringUuid);
RPC_STATUS UuidFromStringA(RPC_CSTR StringUuid, UUID *Uuid);
RPC_STATUS UuidFromStringW(RPC_WSTR StringUuid, UUID *Uuid);
RPC_STATUS RpcStringFreeA(RPC_CSTR *String);
RPC_STATUS RpcStringFreeW(RPC_WSTR *String);
EXTERN_C_END

#ifdef UNICODE
#define UuidToString UuidToStringW
#define UuidFromString UuidFromStringW
#define RpcStringFree RpcStringFreeW
#else
#define UuidToString UuidToStringA
#define UuidFromString UuidFromStringA
#define RpcStringFree RpcStringFreeA
#endif
