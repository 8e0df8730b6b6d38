// Arithmetic and conversion that answer INTSAFE_E_ARITHMETIC_OVERFLOW instead of wrapping.
#pragma once

#include <windows.h>

#define INTSAFE_E_ARITHMETIC_OVERFLOW ((HRESULT)0x80070216)

#define SLUICEGATE_SAFE(type, prefix)                                                                                    \
    static inline HRESULT prefix##Add(type a, type b, type *out)                                                         \
    {                                                                                                                    \
        return __builtin_add_overflow(a, b, out) ? (*out = (type)-1, INTSAFE_E_ARITHMETIC_OVERFLOW) : S_OK;              \
    }                                                                                                                    \
    static inline HRESULT prefix##Sub(type a, type b, type *out)                                                         \
    {                                                                                                                    \
        return __builtin_sub_overflow(a, b, out) ? (*out = (type)-1, INTSAFE_E_ARITHMETIC_OVERFLOW) : S_OK;              \
    }                                                                                                                    \
    static inline HRESULT prefix##Mult(type a, type b, type *out)                                                        \
    {                                                                                                                    \
        return __builtin_mul_overflow(a, b, out) ? (*out = (type)-1, INTSAFE_E_ARITHMETIC_OVERFLOW) : S_OK;              \
    }
SLUICEGATE_SAFE(BYTE, UInt8)
SLUICEGATE_SAFE(USHORT, UShort)
SLUICEGATE_SAFE(WORD, Word)
SLUICEGATE_SAFE(UINT, UInt)
SLUICEGATE_SAFE(ULONG, ULong)
SLUICEGATE_SAFE(DWORD, DWord)
SLUICEGATE_SAFE(size_t, SizeT)
SLUICEGATE_SAFE(ULONGLONG, ULongLong)
SLUICEGATE_SAFE(LONG, Long)
SLUICEGATE_SAFE(LONGLONG, LongLong)
#undef SLUICEGATE_SAFE

#define SLUICEGATE_CONVERT(name, from, to)                                                                               \
    static inline HRESULT name(from value, to *out)                                                                      \
    {                                                                                                                    \
        return __builtin_add_overflow(value, 0, out) ? (*out = (to)-1, INTSAFE_E_ARITHMETIC_OVERFLOW) : S_OK;            \
    }
SLUICEGATE_CONVERT(SizeTToDWord, size_t, DWORD)
SLUICEGATE_CONVERT(SizeTToULong, size_t, ULONG)
SLUICEGATE_CONVERT(SizeTToUInt, size_t, UINT)
SLUICEGATE_CONVERT(SizeTToInt, size_t, INT)
SLUICEGATE_CONVERT(SizeTToLong, size_t, LONG)
SLUICEGATE_CONVERT(SizeTToUShort, size_t, USHORT)
SLUICEGATE_CONVERT(IntToDWord, INT, DWORD)
SLUICEGATE_CONVERT(IntToUInt, INT, UINT)
SLUICEGATE_CONVERT(IntToSizeT, INT, size_t)
SLUICEGATE_CONVERT(LongToDWord, LONG, DWORD)
SLUICEGATE_CONVERT(LongToULong, LONG, ULONG)
SLUICEGATE_CONVERT(DWordToUShort, DWORD, USHORT)
SLUICEGATE_CONVERT(DWordToInt, DWORD, INT)
SLUICEGATE_CONVERT(ULongToUShort, ULONG, USHORT)
SLUICEGATE_CONVERT(ULongToInt, ULONG, INT)
SLUICEGATE_CONVERT(ULongToLong, ULONG, LONG)
SLUICEGATE_CONVERT(ULongLongToULong, ULONGLONG, ULONG)
SLUICEGATE_CONVERT(ULongLongToUInt, ULONGLONG, UINT)
SLUICEGATE_CONVERT(ULongLongToSizeT, ULONGLONG, size_t)
SLUICEGATE_CONVERT(LongLongToLong, LONGLONG, LONG)
SLUICEGATE_CONVERT(LongLongToInt, LONGLONG, INT)
#undef SLUICEGATE_CONVERT
