// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The functions that a compression scheme library exports.
#pragma once

#include <windows.h>
#include <sluicegate/uuid.h>

// compression operations.
#define IIS_COMPRESSION_OPERATION_PROCESS 0
#define IIS_COMPRESSION_OPERATION_FLUSH 1
#define IIS_COMPRESSION_OPERATION_FINISH 2



/// Called after load of the scheme library.
EXTERN_C HRESULT WINAPI InitCompression();
/// Called before unload.
EXTERN_C VOID WINAPI DeInitCompression();
/// New context per response.
EXTERN_C HRESULT WINAPI CreateCompression(PVOID * context, ULONG reserved);
/// Ends the context.
EXTERN_C VOID WINAPI DestroyCompression(PVOID context);
/// Deprecated; not required since 7.5 and unused before.
EXTERN_C HRESULT WINAPI ResetCompression(PVOID context);
/// Called repeatedly until all input is consumed.
EXTERN_C HRESULT WINAPI Compress(PVOID context, CONST BYTE * input_buffer, LONG input_buffer_size, PBYTE output_buffer, LONG output_buffer_size, PLONG input_used, PLONG output_used, INT compression_level);
/// As Compress with an operation (process 0, flush 1, finish 2); S_FALSE when all input is done and all
/// output produced.
EXTERN_C HRESULT WINAPI Compress2(PVOID context, CONST BYTE * input_buffer, LONG input_buffer_size, PBYTE output_buffer, LONG output_buffer_size, PLONG input_used, PLONG output_used, INT compression_level, INT operation);
