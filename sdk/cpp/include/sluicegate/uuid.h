// GUIDs: the type, its comparison, definition macros, and __uuidof as a trait from class to identifier.
#pragma once

#include <string.h>

#include <sluicegate/base_types.h>

#ifndef GUID_DEFINED
#define GUID_DEFINED
typedef struct _GUID {
    ULONG Data1;
    USHORT Data2;
    USHORT Data3;
    BYTE Data4[8];
} GUID, *LPGUID;
#endif
typedef const GUID *LPCGUID, *PCGUID;
typedef GUID IID, CLSID, UUID, FMTID, *LPIID, *LPCLSID;

#ifdef __cplusplus
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const CLSID &

inline bool operator==(const GUID &left, const GUID &right) { return memcmp(&left, &right, sizeof(GUID)) == 0; }
inline bool operator!=(const GUID &left, const GUID &right) { return !(left == right); }
inline BOOL IsEqualGUID(const GUID &left, const GUID &right) { return left == right; }
#define IsEqualIID(left, right) IsEqualGUID(left, right)
#define IsEqualCLSID(left, right) IsEqualGUID(left, right)
#define InlineIsEqualGUID(left, right) IsEqualGUID(left, right)

// Every file may define the GUIDs of a header: the definitions are weak and the linker keeps one, so initguid.h has nothing
// to switch.
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                     \
    extern "C" const GUID name __attribute__((weak));                                                                    \
    extern "C" const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}

namespace sluicegate {
template <class Type> struct uuid_of_class;
template <class Type> struct uuid_of_class<const Type> : uuid_of_class<Type> {};
template <class Type> struct uuid_of_class<Type *> : uuid_of_class<Type> {};
template <class Type> struct uuid_of_class<Type &> : uuid_of_class<Type> {};
} // namespace sluicegate

/// The identifier of a class or of the class of an expression. A class of the module's own gets one by SLUICEGATE_IID.
#define __uuidof(what) (::sluicegate::uuid_of_class<__typeof__(what)>::value())

#define SLUICEGATE_IID(type, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                  \
    namespace sluicegate {                                                                                               \
    template <> struct uuid_of_class<type> {                                                                             \
        static const GUID &value()                                                                                       \
        {                                                                                                                \
            static const GUID identifier = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}};                                \
            return identifier;                                                                                           \
        }                                                                                                                \
    };                                                                                                                   \
    }
#else
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const CLSID *
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                     \
    static const GUID name __attribute__((unused)) = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#endif
