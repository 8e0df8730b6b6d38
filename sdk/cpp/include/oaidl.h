// Automation types: BSTR, VARIANT, SAFEARRAY. A BSTR carries its length in bytes before its first character; callees of the
// server read to the zero instead, because modules also pass plain literals.
#pragma once

#include <unknwn.h>

class IDispatch;
class ITypeInfo;
class IRecordInfo;
typedef OLECHAR *BSTR;
typedef BSTR *LPBSTR;
typedef SHORT VARIANT_BOOL;
typedef USHORT VARTYPE;
typedef double DATE;
typedef LONG SCODE;
typedef LONG DISPID;
typedef DISPID MEMBERID;
/// Money in ten-thousandths.
typedef union tagCY {
    struct {
        ULONG Lo;
        LONG Hi;
    };
    LONGLONG int64;
} CY, CURRENCY;
typedef struct tagBLOB {
    ULONG cbSize;
    BYTE *pBlobData;
} BLOB, *LPBLOB;

#define VARIANT_NOVALUEPROP 0x01
#define VARIANT_ALPHABOOL 0x02
#define VARIANT_NOUSEROVERRIDE 0x04
#define VARIANT_LOCALBOOL 0x10
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
    VT_DECIMAL = 14,
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
    VT_PTR = 26,
    VT_SAFEARRAY = 27,
    VT_CARRAY = 28,
    VT_USERDEFINED = 29,
    VT_LPSTR = 30,
    VT_LPWSTR = 31,
    VT_RECORD = 36,
    VT_INT_PTR = 37,
    VT_UINT_PTR = 38,
    VT_FILETIME = 64,
    VT_BLOB = 65,
    VT_STREAM = 66,
    VT_STORAGE = 67,
    VT_STREAMED_OBJECT = 68,
    VT_STORED_OBJECT = 69,
    VT_BLOB_OBJECT = 70,
    VT_CF = 71,
    VT_CLSID = 72,
    VT_VERSIONED_STREAM = 73,
    VT_BSTR_BLOB = 0xfff,
    VT_VECTOR = 0x1000,
    VT_ARRAY = 0x2000,
    VT_BYREF = 0x4000,
    VT_RESERVED = 0x8000,
    VT_ILLEGAL = 0xffff,
    VT_ILLEGALMASKED = 0xfff,
    VT_TYPEMASK = 0xfff
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

// fFeatures of an array.
#define FADF_AUTO 0x0001
#define FADF_STATIC 0x0002
#define FADF_EMBEDDED 0x0004
#define FADF_FIXEDSIZE 0x0010
#define FADF_HAVEIID 0x0040
#define FADF_HAVEVARTYPE 0x0080
#define FADF_BSTR 0x0100
#define FADF_UNKNOWN 0x0200
#define FADF_DISPATCH 0x0400
#define FADF_VARIANT 0x0800

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
        IDispatch *pdispVal;
        SAFEARRAY *parray;
        CHAR cVal;
        USHORT uiVal;
        ULONG ulVal;
        ULONGLONG ullVal;
        INT intVal;
        UINT uintVal;
        BYTE *pbVal;
        SHORT *piVal;
        LONG *plVal;
        LONGLONG *pllVal;
        FLOAT *pfltVal;
        DOUBLE *pdblVal;
        VARIANT_BOOL *pboolVal;
        SCODE *pscode;
        CY *pcyVal;
        DATE *pdate;
        BSTR *pbstrVal;
        IUnknown **ppunkVal;
        IDispatch **ppdispVal;
        SAFEARRAY **pparray;
        struct tagVARIANT *pvarVal;
        PVOID byref;
        CHAR *pcVal;
        USHORT *puiVal;
        ULONG *pulVal;
        ULONGLONG *pullVal;
        INT *pintVal;
        UINT *puintVal;
        struct {
            PVOID pvRecord;
            IRecordInfo *pRecInfo;
        };
    };
} VARIANT, *LPVARIANT, VARIANTARG;

#define V_VT(variant) ((variant)->vt)
#define V_I1(variant) ((variant)->cVal)
#define V_I2(variant) ((variant)->iVal)
#define V_I4(variant) ((variant)->lVal)
#define V_I8(variant) ((variant)->llVal)
#define V_INT(variant) ((variant)->intVal)
#define V_UI1(variant) ((variant)->bVal)
#define V_UI2(variant) ((variant)->uiVal)
#define V_UI4(variant) ((variant)->ulVal)
#define V_UI8(variant) ((variant)->ullVal)
#define V_UINT(variant) ((variant)->uintVal)
#define V_R4(variant) ((variant)->fltVal)
#define V_R8(variant) ((variant)->dblVal)
#define V_CY(variant) ((variant)->cyVal)
#define V_DATE(variant) ((variant)->date)
#define V_BSTR(variant) ((variant)->bstrVal)
#define V_BOOL(variant) ((variant)->boolVal)
#define V_ERROR(variant) ((variant)->scode)
#define V_UNKNOWN(variant) ((variant)->punkVal)
#define V_DISPATCH(variant) ((variant)->pdispVal)
#define V_ARRAY(variant) ((variant)->parray)
#define V_BYREF(variant) ((variant)->byref)
#define V_BSTRREF(variant) ((variant)->pbstrVal)
#define V_I2REF(variant) ((variant)->piVal)
#define V_I4REF(variant) ((variant)->plVal)
#define V_BOOLREF(variant) ((variant)->pboolVal)
#define V_VARIANTREF(variant) ((variant)->pvarVal)
#define V_ARRAYREF(variant) ((variant)->pparray)
#define V_UNKNOWNREF(variant) ((variant)->ppunkVal)
#define V_DISPATCHREF(variant) ((variant)->ppdispVal)

typedef struct tagDISPPARAMS {
    VARIANTARG *rgvarg;
    DISPID *rgdispidNamedArgs;
    UINT cArgs;
    UINT cNamedArgs;
} DISPPARAMS;

typedef struct tagEXCEPINFO {
    WORD wCode;
    WORD wReserved;
    BSTR bstrSource;
    BSTR bstrDescription;
    BSTR bstrHelpFile;
    DWORD dwHelpContext;
    PVOID pvReserved;
    HRESULT(STDAPICALLTYPE *pfnDeferredFillIn)(struct tagEXCEPINFO *information);
    SCODE scode;
} EXCEPINFO, *LPEXCEPINFO;

#define DISPATCH_METHOD 0x1
#define DISPATCH_PROPERTYGET 0x2
#define DISPATCH_PROPERTYPUT 0x4
#define DISPATCH_PROPERTYPUTREF 0x8
#define DISPID_UNKNOWN (-1)
#define DISPID_VALUE 0
#define DISPID_PROPERTYPUT (-3)

/// Calls by name. Modules implement it or hold it; nothing of this SDK calls it.
class IDispatch : public IUnknown
{
public:
    virtual HRESULT GetTypeInfoCount(UINT *pctinfo) = 0;
    virtual HRESULT GetTypeInfo(UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo) = 0;
    virtual HRESULT GetIDsOfNames(REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId) = 0;
    virtual HRESULT Invoke(DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams,
                           VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr) = 0;
};
typedef IDispatch *LPDISPATCH;
SLUICEGATE_IID(IDispatch, 0x00020400, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
DEFINE_GUID(IID_IDispatch, 0x00020400, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);

/// What an object says about its last failure, beside the HRESULT.
class IErrorInfo : public IUnknown
{
public:
    virtual HRESULT GetGUID(GUID *pGUID) = 0;
    virtual HRESULT GetSource(BSTR *pBstrSource) = 0;
    virtual HRESULT GetDescription(BSTR *pBstrDescription) = 0;
    virtual HRESULT GetHelpFile(BSTR *pBstrHelpFile) = 0;
    virtual HRESULT GetHelpContext(DWORD *pdwHelpContext) = 0;
};
SLUICEGATE_IID(IErrorInfo, 0x1cf2b120, 0x547d, 0x101b, 0x8e, 0x65, 0x08, 0x00, 0x2b, 0x2b, 0xd1, 0x19)
DEFINE_GUID(IID_IErrorInfo, 0x1cf2b120, 0x547d, 0x101b, 0x8e, 0x65, 0x08, 0x00, 0x2b, 0x2b, 0xd1, 0x19);

EXTERN_C_START
BSTR SysAllocString(const OLECHAR *text);
/// `text` may be null: then the characters are left unset and the caller fills them.
BSTR SysAllocStringLen(const OLECHAR *text, UINT length);
/// Any bytes, with `length` counted in bytes; a wide zero follows them.
BSTR SysAllocStringByteLen(LPCSTR bytes, UINT length);
INT SysReAllocString(BSTR *string, const OLECHAR *text);
INT SysReAllocStringLen(BSTR *string, const OLECHAR *text, UINT length);
void SysFreeString(BSTR string);
/// Characters without the final zero; 0 for null.
UINT SysStringLen(BSTR string);
UINT SysStringByteLen(BSTR string);
void VariantInit(VARIANTARG *variant);
HRESULT VariantClear(VARIANTARG *variant);
/// A string is copied up to its zero, because modules put plain literals into variants.
HRESULT VariantCopy(VARIANTARG *destination, const VARIANTARG *source);
/// As VariantCopy, but what a VT_BYREF variant points to is copied instead of the pointer.
HRESULT VariantCopyInd(VARIANT *destination, const VARIANTARG *source);
/// Between numbers, dates, booleans, strings and interfaces; DISP_E_TYPEMISMATCH otherwise. Numbers and dates are read and written in the
/// invariant form (a point, year-month-day) whatever the locale.
HRESULT VariantChangeType(VARIANTARG *destination, const VARIANTARG *source, USHORT flags, VARTYPE type);
HRESULT VariantChangeTypeEx(VARIANTARG *destination, const VARIANTARG *source, LCID locale, USHORT flags, VARTYPE type);
HRESULT VarBstrCat(BSTR left, BSTR right, BSTR *result);
/// Days since 30 December 1899, local or not as the caller sees it.
INT SystemTimeToVariantTime(SYSTEMTIME *time, DATE *date);
INT VariantTimeToSystemTime(DATE date, SYSTEMTIME *time);

SAFEARRAY *SafeArrayCreate(VARTYPE type, UINT dimensions, SAFEARRAYBOUND *bounds);
SAFEARRAY *SafeArrayCreateVector(VARTYPE type, LONG lower_bound, ULONG elements);
HRESULT SafeArrayDestroy(SAFEARRAY *array);
/// Another size of the last dimension.
HRESULT SafeArrayRedim(SAFEARRAY *array, SAFEARRAYBOUND *bound);
UINT SafeArrayGetDim(SAFEARRAY *array);
UINT SafeArrayGetElemsize(SAFEARRAY *array);
HRESULT SafeArrayGetLBound(SAFEARRAY *array, UINT dimension, LONG *bound);
HRESULT SafeArrayGetUBound(SAFEARRAY *array, UINT dimension, LONG *bound);
HRESULT SafeArrayGetVartype(SAFEARRAY *array, VARTYPE *type);
HRESULT SafeArrayLock(SAFEARRAY *array);
HRESULT SafeArrayUnlock(SAFEARRAY *array);
HRESULT SafeArrayAccessData(SAFEARRAY *array, void **data);
HRESULT SafeArrayUnaccessData(SAFEARRAY *array);
HRESULT SafeArrayPtrOfIndex(SAFEARRAY *array, LONG *indices, void **element);
/// The element as a copy of its own: a string to free, an interface to release.
HRESULT SafeArrayGetElement(SAFEARRAY *array, LONG *indices, void *element);
/// Stores a copy. Strings and interfaces are given as themselves, other types by address.
HRESULT SafeArrayPutElement(SAFEARRAY *array, LONG *indices, void *element);
HRESULT SafeArrayCopy(SAFEARRAY *array, SAFEARRAY **copy);

/// Keeps (referenced) what the thread's last failure was about; null forgets it.
HRESULT SetErrorInfo(ULONG reserved, IErrorInfo *information);
/// Hands it over; S_FALSE and null when there is none. A configuration interface that refused a call counts as a failure: its
/// object answers for IAppHostConfigException too.
HRESULT GetErrorInfo(ULONG reserved, IErrorInfo **information);
EXTERN_C_END
