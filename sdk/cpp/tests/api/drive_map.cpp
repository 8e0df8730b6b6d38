// What --map says of Windows paths holds for the file functions of modules too.
// serve: --map Q:\mapped=site --map \\files\share=site
// request: GET /files
// expect: 200 found found found nothing nothing
#include "conformance.h"

#include <string>

using namespace conformance;

static std::string look(PCSTR path) { return GetFileAttributesA(path) == INVALID_FILE_ATTRIBUTES ? "nothing" : "found"; }

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        say(context, (look("q:\\Mapped\\page.txt") + " " + look("\\\\?\\Q:\\mapped\\page.txt") + " " + look("\\\\FILES\\share\\page.txt") + " " +
                      look("Q:\\mappe\\page.txt") + " " + look("\\\\files\\shares\\page.txt"))
                         .c_str());
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
}
