// Spells the Microsoft language extensions that module sources use in the compiler's own terms.
#pragma once

#define __stdcall
#define __cdecl
#define __fastcall
#define __thiscall
#define __forceinline inline
#define __unaligned
#define __w64
#define WINAPI
#define WINAPIV
#define APIENTRY
#define CALLBACK
#define PASCAL
#define STDAPICALLTYPE
#define STDMETHODCALLTYPE
#define STDMETHODVCALLTYPE
#define NTAPI
#define WINBASEAPI
#define WINADVAPI

#define __int8 char
#define __int16 short
#define __int32 int
#define __int64 long long

// __declspec(word) becomes the attribute with the same meaning, or nothing where none is needed.
#define __declspec(word) SLUICEGATE_DECLSPEC_##word
#define _declspec(word) SLUICEGATE_DECLSPEC_##word
#define SLUICEGATE_DECLSPEC_dllexport __attribute__((visibility("default")))
#define SLUICEGATE_DECLSPEC_dllimport
#define SLUICEGATE_DECLSPEC_noinline __attribute__((noinline))
#define SLUICEGATE_DECLSPEC_noreturn __attribute__((noreturn))
#define SLUICEGATE_DECLSPEC_nothrow
#define SLUICEGATE_DECLSPEC_novtable
#define SLUICEGATE_DECLSPEC_selectany __attribute__((weak))
#define SLUICEGATE_DECLSPEC_thread thread_local
#define SLUICEGATE_DECLSPEC_noalias
#define SLUICEGATE_DECLSPEC_restrict
#define SLUICEGATE_DECLSPEC_naked
#define SLUICEGATE_DECLSPEC_deprecated
#define SLUICEGATE_DECLSPEC_uuid(text)
#define SLUICEGATE_DECLSPEC_align(bytes) __attribute__((aligned(bytes)))
#define DECLSPEC_UUID(text)
#define DECLSPEC_NOVTABLE
#define DECLSPEC_SELECTANY __attribute__((weak))
#define DECLSPEC_IMPORT
#define DECLSPEC_NORETURN __attribute__((noreturn))
#define DECLSPEC_ALIGN(bytes) __attribute__((aligned(bytes)))
#define MIDL_INTERFACE(text) struct

#ifdef __cplusplus
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#endif
