// Reads rules from XML that it carries, by paths.
// answers: 200 deny /private, allow /
#include <windows.h>
#import "msxml6.dll" rename_namespace("XML")
#include "shared/Base.h"
using namespace MSXML2;
class CRules : public CHttpModule
{
    static std::string Load() throw(_com_error)
    {
        IXMLDOMDocument2Ptr spDoc;
        _com_util::CheckError(spDoc.CreateInstance(__uuidof(DOMDocument60), NULL, CLSCTX_INPROC_SERVER));
        if (spDoc->loadXML(L"<rules><rule path='/private' allow='false'/><rule path='/' allow='true'/></rules>") != VARIANT_TRUE) {
            _com_issue_error(spDoc->parseError->errorCode);
        }
        std::string text;
        IXMLDOMNodeListPtr spRules = spDoc->selectNodes("/rules/rule");
        for (long i = 0; i < spRules->length; ++i) {
            IXMLDOMElementPtr spRule = spRules->item[i];
            _bstr_t allow = spRule->getAttribute("allow"), path = spRule->getAttribute("path");
            text += (text.empty() ? "" : ", ");
            text += allow == _bstr_t("true") ? "allow " : "deny ";
            text += (LPCSTR)path;
        }
        return text;
    }
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *pProvider)
    {
        try {
            return Reply(pContext, Load().c_str());
        } catch (const _com_error &e) {
            pProvider->SetErrorStatus(e.Error());
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
    }
};
EXPORT_MODULE(CRules, RQ_BEGIN_REQUEST)
