// Describes the request as an XML document.
// answers: 200 <request verb="GET"><path>/corpus/item.txt</path></request>
#include <windows.h>
#import "msxml6.dll"
#include "shared/Base.h"
class CReport : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *pProvider)
    {
        try {
            MSXML2::IXMLDOMDocument3Ptr pDoc;
            HRESULT hr = pDoc.CreateInstance(__uuidof(MSXML2::DOMDocument60));
            if (FAILED(hr)) {
                pProvider->SetErrorStatus(hr);
                return RQ_NOTIFICATION_CONTINUE;
            }
            pDoc->async = VARIANT_FALSE;
            MSXML2::IXMLDOMElementPtr pRoot = pDoc->createElement(_bstr_t(L"request"));
            MSXML2::IXMLDOMAttributePtr pVerb = pDoc->createAttribute("verb");
            pVerb->text = pContext->GetRequest()->GetHttpMethod();
            pRoot->setAttributeNode(pVerb);
            MSXML2::IXMLDOMElementPtr pPath = pDoc->createElement("path");
            pPath->text = pContext->GetScriptName();
            pRoot->appendChild(pPath);
            pDoc->appendChild(pRoot);
            MSXML2::IXMLDOMNodeListPtr pList = pDoc->getElementsByTagName("path");
            for (long i = 0; i < pList->length; i++) {
                OutputDebugStringW(pList->item[i]->xml);
            }
            return Reply(pContext, pDoc->documentElement->xml, "text/xml");
        } catch (const _com_error &e) {
            pProvider->SetErrorStatus(e.Error());
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};
EXPORT_MODULE(CReport, RQ_BEGIN_REQUEST)
