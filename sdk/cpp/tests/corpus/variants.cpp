// answers: 200 17 true 2.5 [a;b]
#include <comutil.h>
#include <oleauto.h>
#include "shared/Base.h"
class CVariants : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        VARIANT v;
        VariantInit(&v);
        V_VT(&v) = VT_BSTR;
        V_BSTR(&v) = SysAllocString(L"17");
        HRESULT hr = VariantChangeType(&v, &v, 0, VT_I4);
        _variant_t flag(true), real("2.5");
        real.ChangeType(VT_R8);
        SAFEARRAY *psa = SafeArrayCreateVector(VT_BSTR, 0, 2);
        for (LONG i = 0; i < 2; i++) {
            _bstr_t item(i == 0 ? L"a" : L"b");
            SafeArrayPutElement(psa, &i, item.GetBSTR());
        }
        BSTR *data = NULL;
        SafeArrayAccessData(psa, (void **)&data);
        char sz[64];
        sprintf_s(sz, "%d %s %.1f [%ws;%ws]", SUCCEEDED(hr) ? V_I4(&v) : -1, (bool)flag ? "true" : "false", real.dblVal, data[0], data[1]);
        SafeArrayUnaccessData(psa);
        SafeArrayDestroy(psa);
        VariantClear(&v);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CVariants, RQ_BEGIN_REQUEST)
