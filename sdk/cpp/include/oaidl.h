// Automation types: BSTR, VARIANT, SAFEARRAY. A BSTR carries its length in bytes before its first character; callees of the
// server read to the zero instead, because modules also pass plain literals.
#pragma once

#include <unknwn.h>

typedef OLECHAR *BSTR;
typedef BSTR *LPBSTR;
typedef SHORT VARIANT_BOOL;
typedef USHORT VARTYPE;
typedef double DATE;
typedef LONG SCODE;
typedef union tagCY {
    LONGLONG int64;
} CY;

#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)

enum VARENUM {
    VT_EMPTY = 0,
    VT_NULL = 1,
    VT_I2 = 2,
    VT_I4 = 3,
    VT_R4 = 4,
    VT_R8 = 5,
    VT_CY = 6,
    VT_DATE = 7,
    VT_BSTR = 8,
    VT_DISPATCH = 9,
    VT_ERROR = 10,
    VT_BOOL = 11,
    VT_VARIANT = 12,
    VT_UNKNOWN = 13,
    VT_I1 = 16,
    VT_UI1 = 17,
    VT_UI2 = 18,
    VT_UI4 = 19,
    VT_I8 = 20,
    VT_UI8 = 21,
    VT_INT = 22,
    VT_UINT = 23,
    VT_VOID = 24,
    VT_HRESULT = 25,
    VT_ARRAY = 0x2000,
    VT_BYREF = 0x4000
};

typedef struct tagSAFEARRAYBOUND {
    ULONG cElements;
    LONG lLbound;
} SAFEARRAYBOUND;

typedef struct tagSAFEARRAY {
    USHORT cDims;
    USHORT fFeatures;
    ULONG cbElements;
    ULONG cLocks;
    PVOID pvData;
    SAFEARRAYBOUND rgsabound[1];
} SAFEARRAY, *LPSAFEARRAY;

typedef struct tagVARIANT {
    VARTYPE vt;
    WORD wReserved1;
    WORD wReserved2;
    WORD wReserved3;
    union {
        LONGLONG llVal;
        LONG lVal;
        BYTE bVal;
        SHORT iVal;
        FLOAT fltVal;
        DOUBLE dblVal;
        VARIANT_BOOL boolVal;
        SCODE scode;
        CY cyVal;
        DATE date;
        BSTR bstrVal;
        IUnknown *punkVal;
        SAFEARRAY *parray;
        CHAR cVal;
        USHORT uiVal;
        ULONG ulVal;
        ULONGLONG ullVal;
        INT intVal;
        UINT uintVal;
        BSTR *pbstrVal;
        PVOID byref;
        struct {
            PVOID pvRecord;
            PVOID pRecInfo;
        };
    };
} VARIANT, *LPVARIANT, VARIANTARG;

#define V_VT(variant) ((variant)->vt)
#define V_BSTR(variant) ((variant)->bstrVal)
#define V_I2(variant) ((variant)->iVal)
#define V_I4(variant) ((variant)->lVal)
#define V_UI4(variant) ((variant)->ulVal)
#define V_BOOL(variant) ((variant)->boolVal)
#define V_UNKNOWN(variant) ((variant)->punkVal)

EXTERN_C_START
BSTR SysAllocString(const OLECHAR *text);
/// `text` may be null: then the characters are left unset and the caller fills them.
BSTR SysAllocStringLen(const OLECHAR *text, UINT length);
INT SysReAllocString(BSTR *string, const OLECHAR *text);
void SysFreeString(BSTR string);
/// Characters without the final zero; 0 for null.
UINT SysStringLen(BSTR string);
UINT SysStringByteLen(BSTR string);
void VariantInit(VARIANTARG *variant);
HRESULT VariantClear(VARIANTARG *variant);
HRESULT VariantCopy(VARIANTARG *destination, const VARIANTARG *source);
/// Between numbers, booleans and strings; DISP_E_TYPEMISMATCH otherwise.
HRESULT VariantChangeType(VARIANTARG *destination, const VARIANTARG *source, USHORT flags, VARTYPE type);
EXTERN_C_END
