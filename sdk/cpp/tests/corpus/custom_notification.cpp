// Raises a notification of its own for others.
#include "shared/Base.h"
class CAnnouncement : public ICustomNotificationProvider
{
public:
    PCWSTR QueryNotificationType(VOID) { return L"Corpus.Announcement"; }
    VOID SetErrorStatus(HRESULT hr) { UNREFERENCED_PARAMETER(hr); }
};
class CAnnouncer : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        static CAnnouncement announcement;
        BOOL fCompletionExpected = FALSE;
        HRESULT hr = pContext->NotifyCustomNotification(&announcement, &fCompletionExpected);
        return SUCCEEDED(hr) && fCompletionExpected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnCustomRequestNotification(IHttpContext *, ICustomNotificationProvider *p)
    {
        OutputDebugStringW(p->QueryNotificationType());
        return RQ_NOTIFICATION_CONTINUE;
    }
};
EXPORT_MODULE(CAnnouncer, RQ_BEGIN_REQUEST | RQ_CUSTOM_NOTIFICATION)
