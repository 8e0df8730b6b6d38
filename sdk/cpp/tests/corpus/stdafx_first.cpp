// answers: 200 precompiled
#include "shared\stdafx.h"
#include "shared\base.h"

class CPrecompiled : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext* pContext, IHttpEventProvider*)
    {
        return Reply(pContext, "precompiled");
    }
};
EXPORT_MODULE(CPrecompiled, RQ_BEGIN_REQUEST)
