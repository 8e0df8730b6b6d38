// SAFEARRAY: arrays that know their bounds and own their elements.

#include <oleauto.h>

#include <stdlib.h>
#include <string.h>

namespace {

/// What precedes the structure: the type of the elements stands in the last field.
struct Prefix {
    ULONG unused[3];
    ULONG type;
};

UINT size_of(VARTYPE type)
{
    switch (type) {
    case VT_I1:
    case VT_UI1:
        return 1;
    case VT_I2:
    case VT_UI2:
    case VT_BOOL:
        return 2;
    case VT_I4:
    case VT_UI4:
    case VT_INT:
    case VT_UINT:
    case VT_R4:
    case VT_ERROR:
        return 4;
    case VT_I8:
    case VT_UI8:
    case VT_R8:
    case VT_CY:
    case VT_DATE:
    case VT_BSTR:
    case VT_UNKNOWN:
    case VT_DISPATCH:
        return 8;
    case VT_VARIANT:
        return sizeof(VARIANT);
    default:
        return 0;
    }
}

VARTYPE type_of(const SAFEARRAY *array)
{
    return static_cast<VARTYPE>((reinterpret_cast<const Prefix *>(array) - 1)->type);
}

/// The number of elements; false when it cannot be represented.
bool count_of(const SAFEARRAY *array, size_t *count)
{
    *count = 1;
    for (UINT i = 0; i < array->cDims; i++) {
        if (__builtin_mul_overflow(*count, static_cast<size_t>(array->rgsabound[i].cElements), count)) {
            return false;
        }
    }
    size_t bytes = 0;
    return !__builtin_mul_overflow(*count, static_cast<size_t>(array->cbElements), &bytes) && bytes < (static_cast<size_t>(1) << 40);
}

void clear_elements(SAFEARRAY *array, size_t first, size_t end)
{
    char *data = static_cast<char *>(array->pvData);
    for (size_t i = first; i < end; i++) {
        char *element = data + i * array->cbElements;
        switch (type_of(array)) {
        case VT_BSTR:
            SysFreeString(*reinterpret_cast<BSTR *>(element));
            break;
        case VT_UNKNOWN:
        case VT_DISPATCH:
            if (IUnknown *object = *reinterpret_cast<IUnknown **>(element)) {
                object->Release();
            }
            break;
        case VT_VARIANT:
            VariantClear(reinterpret_cast<VARIANT *>(element));
            break;
        default:
            break;
        }
    }
    memset(data + first * array->cbElements, 0, (end - first) * array->cbElements);
}

/// Puts a copy of `from` at `to`, which holds nothing yet.
HRESULT copy_element(VARTYPE type, UINT size, void *to, const void *from)
{
    if (type == VT_BSTR) {
        BSTR text = *static_cast<BSTR const *>(from);
        BSTR copy = text ? SysAllocStringByteLen(reinterpret_cast<LPCSTR>(text), SysStringByteLen(text)) : nullptr;
        *static_cast<BSTR *>(to) = copy;
        return text && !copy ? E_OUTOFMEMORY : S_OK;
    }
    if (type == VT_UNKNOWN || type == VT_DISPATCH) {
        IUnknown *object = *static_cast<IUnknown *const *>(from);
        if (object) {
            object->AddRef();
        }
        *static_cast<IUnknown **>(to) = object;
        return S_OK;
    }
    if (type == VT_VARIANT) {
        VariantInit(static_cast<VARIANT *>(to));
        return VariantCopy(static_cast<VARIANT *>(to), static_cast<const VARIANT *>(from));
    }
    memcpy(to, from, size);
    return S_OK;
}

} // namespace

extern "C" {

SAFEARRAY *SafeArrayCreate(VARTYPE type, UINT dimensions, SAFEARRAYBOUND *bounds)
{
    if (dimensions == 0 || dimensions > 60 || !bounds || size_of(type) == 0) {
        return nullptr;
    }
    size_t size = sizeof(Prefix) + sizeof(SAFEARRAY) + (dimensions - 1) * sizeof(SAFEARRAYBOUND);
    Prefix *prefix = static_cast<Prefix *>(calloc(1, size));
    if (!prefix) {
        return nullptr;
    }
    prefix->type = type;
    SAFEARRAY *array = reinterpret_cast<SAFEARRAY *>(prefix + 1);
    array->cDims = static_cast<USHORT>(dimensions);
    array->cbElements = size_of(type);
    array->fFeatures = static_cast<USHORT>(FADF_HAVEVARTYPE | (type == VT_BSTR       ? FADF_BSTR
                                                              : type == VT_UNKNOWN  ? FADF_UNKNOWN
                                                              : type == VT_DISPATCH ? FADF_DISPATCH
                                                              : type == VT_VARIANT  ? FADF_VARIANT
                                                                                    : 0));
    // The last dimension comes first in the structure.
    for (UINT i = 0; i < dimensions; i++) {
        array->rgsabound[i] = bounds[dimensions - 1 - i];
    }
    size_t count = 0;
    if (count_of(array, &count)) {
        array->pvData = calloc(count ? count : 1, array->cbElements);
    }
    if (!array->pvData) {
        free(prefix);
        return nullptr;
    }
    return array;
}

SAFEARRAY *SafeArrayCreateVector(VARTYPE type, LONG lower_bound, ULONG elements)
{
    SAFEARRAYBOUND bound = {elements, lower_bound};
    return SafeArrayCreate(type, 1, &bound);
}

HRESULT SafeArrayDestroy(SAFEARRAY *array)
{
    if (!array) {
        return S_OK;
    }
    if (array->cLocks > 0) {
        return DISP_E_ARRAYISLOCKED;
    }
    size_t count = 0;
    if (count_of(array, &count)) {
        clear_elements(array, 0, count);
    }
    free(array->pvData);
    free(reinterpret_cast<Prefix *>(array) - 1);
    return S_OK;
}

HRESULT SafeArrayRedim(SAFEARRAY *array, SAFEARRAYBOUND *bound)
{
    if (!array || !bound) {
        return E_INVALIDARG;
    }
    if (array->cLocks > 0) {
        return DISP_E_ARRAYISLOCKED;
    }
    size_t before = 0, after = 0;
    SAFEARRAYBOUND previous = array->rgsabound[0];
    count_of(array, &before);
    array->rgsabound[0] = *bound;
    if (!count_of(array, &after)) {
        array->rgsabound[0] = previous;
        return E_OUTOFMEMORY;
    }
    void *data = calloc(after ? after : 1, array->cbElements);
    if (!data) {
        array->rgsabound[0] = previous;
        return E_OUTOFMEMORY;
    }
    if (after < before) {
        clear_elements(array, after, before);
    }
    memcpy(data, array->pvData, (after < before ? after : before) * array->cbElements);
    free(array->pvData);
    array->pvData = data;
    return S_OK;
}

UINT SafeArrayGetDim(SAFEARRAY *array) { return array ? array->cDims : 0; }
UINT SafeArrayGetElemsize(SAFEARRAY *array) { return array ? array->cbElements : 0; }

HRESULT SafeArrayGetLBound(SAFEARRAY *array, UINT dimension, LONG *bound)
{
    if (!array || !bound) {
        return E_INVALIDARG;
    }
    if (dimension == 0 || dimension > array->cDims) {
        return DISP_E_BADINDEX;
    }
    *bound = array->rgsabound[array->cDims - dimension].lLbound;
    return S_OK;
}

HRESULT SafeArrayGetUBound(SAFEARRAY *array, UINT dimension, LONG *bound)
{
    HRESULT hr = SafeArrayGetLBound(array, dimension, bound);
    if (SUCCEEDED(hr)) {
        *bound = static_cast<LONG>(*bound + static_cast<LONGLONG>(array->rgsabound[array->cDims - dimension].cElements) - 1);
    }
    return hr;
}

HRESULT SafeArrayGetVartype(SAFEARRAY *array, VARTYPE *type)
{
    if (!array || !type) {
        return E_INVALIDARG;
    }
    *type = type_of(array);
    return S_OK;
}

HRESULT SafeArrayLock(SAFEARRAY *array)
{
    if (!array) {
        return E_INVALIDARG;
    }
    array->cLocks++;
    return S_OK;
}

HRESULT SafeArrayUnlock(SAFEARRAY *array)
{
    if (!array) {
        return E_INVALIDARG;
    }
    if (array->cLocks == 0) {
        return E_UNEXPECTED;
    }
    array->cLocks--;
    return S_OK;
}

HRESULT SafeArrayAccessData(SAFEARRAY *array, void **data)
{
    if (!data) {
        return E_INVALIDARG;
    }
    HRESULT hr = SafeArrayLock(array);
    *data = SUCCEEDED(hr) ? array->pvData : nullptr;
    return hr;
}

HRESULT SafeArrayUnaccessData(SAFEARRAY *array) { return SafeArrayUnlock(array); }

HRESULT SafeArrayPtrOfIndex(SAFEARRAY *array, LONG *indices, void **element)
{
    if (!array || !indices || !element) {
        return E_INVALIDARG;
    }
    size_t place = 0, stride = 1;
    for (UINT dimension = 0; dimension < array->cDims; dimension++) {
        const SAFEARRAYBOUND &bound = array->rgsabound[array->cDims - 1 - dimension];
        LONGLONG index = static_cast<LONGLONG>(indices[dimension]) - bound.lLbound;
        if (index < 0 || index >= static_cast<LONGLONG>(bound.cElements)) {
            return DISP_E_BADINDEX;
        }
        place += static_cast<size_t>(index) * stride;
        stride *= bound.cElements;
    }
    *element = static_cast<char *>(array->pvData) + place * array->cbElements;
    return S_OK;
}

HRESULT SafeArrayGetElement(SAFEARRAY *array, LONG *indices, void *element)
{
    void *place = nullptr;
    HRESULT hr = element ? SafeArrayPtrOfIndex(array, indices, &place) : E_INVALIDARG;
    return FAILED(hr) ? hr : copy_element(type_of(array), array->cbElements, element, place);
}

HRESULT SafeArrayPutElement(SAFEARRAY *array, LONG *indices, void *element)
{
    void *place = nullptr;
    HRESULT hr = SafeArrayPtrOfIndex(array, indices, &place);
    if (FAILED(hr)) {
        return hr;
    }
    VARTYPE type = type_of(array);
    bool is_pointer = type == VT_BSTR || type == VT_UNKNOWN || type == VT_DISPATCH;
    if (!is_pointer && !element) {
        return E_INVALIDARG;
    }
    VARIANT copy;
    hr = copy_element(type, array->cbElements, &copy, is_pointer ? &element : element);
    if (FAILED(hr)) {
        return hr;
    }
    size_t index = static_cast<size_t>(static_cast<char *>(place) - static_cast<char *>(array->pvData)) / array->cbElements;
    clear_elements(array, index, index + 1);
    memcpy(place, &copy, array->cbElements);
    return S_OK;
}

HRESULT SafeArrayCopy(SAFEARRAY *array, SAFEARRAY **copy)
{
    if (!copy) {
        return E_INVALIDARG;
    }
    *copy = nullptr;
    if (!array) {
        return S_OK;
    }
    SAFEARRAYBOUND bounds[60];
    for (UINT i = 0; i < array->cDims; i++) {
        bounds[i] = array->rgsabound[array->cDims - 1 - i];
    }
    SAFEARRAY *made = SafeArrayCreate(type_of(array), array->cDims, bounds);
    size_t count = 0;
    if (!made || !count_of(array, &count)) {
        return E_OUTOFMEMORY;
    }
    for (size_t i = 0; i < count; i++) {
        HRESULT hr = copy_element(type_of(array), array->cbElements, static_cast<char *>(made->pvData) + i * array->cbElements,
                                  static_cast<char *>(array->pvData) + i * array->cbElements);
        if (FAILED(hr)) {
            SafeArrayDestroy(made);
            return hr;
        }
    }
    *copy = made;
    return S_OK;
}

} // extern "C"
