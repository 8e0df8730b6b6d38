// Blocks in its callback until as many requests as the path says are inside at once: /16 waits for sixteen.
#include "support.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

static std::mutex mutex;
static std::condition_variable changed;
static int inside;
static int met;

class Meeting : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        int wanted = atoi(context->GetRequest()->GetRawHttpRequest()->pRawUrl + 1);
        std::unique_lock<std::mutex> hold(mutex);
        inside++;
        if (inside == wanted) {
            met = wanted;
        }
        changed.notify_all();
        bool all = changed.wait_for(hold, std::chrono::seconds(15), [&] { return met >= wanted; });
        inside--;
        hold.unlock();
        write_text(context, all ? "all met" : "nobody came");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<Meeting>, RQ_BEGIN_REQUEST, 0);
}
