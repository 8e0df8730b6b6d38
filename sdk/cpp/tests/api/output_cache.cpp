// What the output cache makes of a module's policy: from the second request in a while on it gives the response again.
// request: GET /kept
// expect: 200 answer 1.
// request: GET /kept
// expect: 200 answer 2.
// request: GET /kept
// expect: 200 answer 2.
// request: GET /disabled
// expect: 200 answer 3.
// request: GET /disabled
// expect: 200 answer 4.
// request: GET /disabled
// expect: 200 answer 5.
#include "conformance.h"

#include <atomic>

using namespace conformance;

static std::atomic<int> made, logged;

class Kept : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpCachePolicy *policy = context->GetResponse()->GetCachePolicy();
        policy->GetUserCachePolicy()->Policy = HttpCachePolicyTimeToLive;
        policy->GetUserCachePolicy()->SecondsToLive = 60;
        if (path_is(context, "/disabled"))
            policy->DisableUserCache();
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPreExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        text = "answer " + std::to_string(++made) + ".";
        HTTP_DATA_CHUNK chunk = {};
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = &text[0];
        chunk.FromMemory.BufferLength = static_cast<ULONG>(text.size());
        DWORD sent = 0;
        context->GetResponse()->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
        context->SetRequestHandled();
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpCachePolicy *policy = context->GetResponse()->GetCachePolicy();
        bool is_first = ++logged == 1;
        if (path_is(context, "/disabled"))
            EXPECT(IHttpCachePolicy, DisableUserCache, "the response is not kept", !policy->IsCached());
        else
            EXPECT(IHttpCachePolicy, IsCached, "true of a response that was kept, and of the kept one",
                   !policy->IsCached() == is_first);
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    std::string text;
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(
        new Factory<Kept>, RQ_BEGIN_REQUEST | RQ_PRE_EXECUTE_REQUEST_HANDLER | RQ_LOG_REQUEST, 0);
}
