// Answers each request with its own number, and completes it in a way that the number picks: at once, posted or indicated
// from another thread, before or after the callback returned, inside a completion, or by an asynchronous flush.
#include "support.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

// Other threads of the module, for its whole life; a few, so that completions meet.
class Helpers
{
public:
    void start()
    {
        for (int i = 0; i < 3; i++) {
            threads.emplace_back([this] { run(); });
        }
    }
    void push(std::function<void()> job)
    {
        std::lock_guard<std::mutex> hold(mutex);
        jobs.push_back(std::move(job));
        wake.notify_one();
    }
    void stop()
    {
        {
            std::lock_guard<std::mutex> hold(mutex);
            stopped = true;
        }
        wake.notify_all();
        for (std::thread &thread : threads) {
            thread.join();
        }
    }

private:
    void run()
    {
        std::unique_lock<std::mutex> hold(mutex);
        for (;;) {
            if (!jobs.empty()) {
                std::function<void()> job = std::move(jobs.front());
                jobs.pop_front();
                hold.unlock();
                job();
                hold.lock();
            } else if (stopped) {
                return;
            } else {
                wake.wait(hold);
            }
        }
    }

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void()>> jobs;
    std::vector<std::thread> threads;
    bool stopped = false;
};

static Helpers helpers;

class Soaking : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        PCSTR header = context->GetRequest()->GetHeader("X-Number");
        if (!header) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        number = header;
        way = (unsigned)strtoul(header, NULL, 10) * 2654435761u >> 16;
        way %= 9;
        context->GetResponse()->Clear();
        context->GetResponse()->SetHeader("X-Number", number.c_str(), (USHORT)number.size(), TRUE);
        char name[16];
        snprintf(name, sizeof(name), "%u", way);
        context->GetResponse()->SetHeader("X-Way", name, (USHORT)strlen(name), TRUE);
        switch (way) {
        case 0: // At once.
            answer(context);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        case 1: // By the last notification of this module.
            answer_later = true;
            return RQ_NOTIFICATION_CONTINUE;
        case 2: // Posted on this thread, before PENDING.
            context->PostCompletion(2);
            return RQ_NOTIFICATION_PENDING;
        case 3: // Posted from another thread, before or after PENDING.
            helpers.push([context] { context->PostCompletion(3); });
            return RQ_NOTIFICATION_PENDING;
        case 4: // Answered and indicated from another thread.
            helpers.push([this, context] {
                answer(context);
                context->IndicateCompletion(RQ_NOTIFICATION_FINISH_REQUEST);
            });
            return RQ_NOTIFICATION_PENDING;
        case 5: // Indicated inside OnAsyncCompletion.
        case 6: // The same, after a second wait.
            helpers.push([context] { context->PostCompletion(5); });
            return RQ_NOTIFICATION_PENDING;
        case 7: // Flushed asynchronously, whole.
            answer(context);
            return flush(context, FALSE);
        default: // Flushed asynchronously in two parts: the length is not known before.
            write_text(context, "number ");
            return flush(context, TRUE);
        }
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD notification, BOOL post,
                                                  IHttpEventProvider *, IHttpCompletionInfo *info) override
    {
        if (notification != RQ_BEGIN_REQUEST || post) {
            write_text(context, "completion of another notification");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        switch (way) {
        case 2:
        case 3:
            if (info->GetCompletionBytes() != way) {
                write_text(context, "bytes of another completion ");
            }
            answer(context);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        case 6:
            if (!again) {
                again = true;
                helpers.push([context] { context->PostCompletion(6); });
                return RQ_NOTIFICATION_PENDING;
            }
            // Falls into 5.
        case 5:
            answer(context);
            context->IndicateCompletion(RQ_NOTIFICATION_FINISH_REQUEST);
            return RQ_NOTIFICATION_PENDING;
        case 7:
            return RQ_NOTIFICATION_FINISH_REQUEST;
        default:
            write_text(context, number.c_str());
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
    }

    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        if (answer_later) {
            answer(context);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    void answer(IHttpContext *context)
    {
        write_text(context, "number ");
        write_text(context, number.c_str());
    }

    REQUEST_NOTIFICATION_STATUS flush(IHttpContext *context, BOOL more)
    {
        DWORD sent = 0;
        BOOL expected = FALSE;
        if (FAILED(context->GetResponse()->Flush(TRUE, more, &sent, &expected))) {
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (expected) {
            return RQ_NOTIFICATION_PENDING;
        }
        if (more) {
            write_text(context, number.c_str());
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    std::string number;
    unsigned way = 0;
    bool again = false;
    bool answer_later = false;
};

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider *) override
    {
        return GL_NOTIFICATION_CONTINUE;
    }
    void Terminate() override
    {
        helpers.stop();
        delete this;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    helpers.start();
    HRESULT hr = info->SetGlobalNotifications(new Global, GL_STOP_LISTENING);
    if (FAILED(hr)) {
        return hr;
    }
    return info->SetRequestNotifications(new Factory<Soaking>, RQ_BEGIN_REQUEST | RQ_EXECUTE_REQUEST_HANDLER, 0);
}
