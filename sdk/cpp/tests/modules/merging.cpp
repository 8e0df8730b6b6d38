// Asks in each stage which notification comes next and goes on with it when it is its own; says in the body what it got.
#include "support.h"

class Merging : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        context->GetResponse()->Clear();
        context->GetResponse()->SetHeader(HttpHeaderContentType, "text/plain", 10, TRUE);
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *context, IAuthenticationProvider *) override
    {
        return merge(context, "authenticate");
    }
    REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        return merge(context, "post authenticate");
    }
    REQUEST_NOTIFICATION_STATUS OnAuthorizeRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        return merge(context, "authorize");
    }
    REQUEST_NOTIFICATION_STATUS OnPostAuthorizeRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        return merge(context, "post authorize");
    }
    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *context, IMapHandlerProvider *) override
    {
        write_text(context, "map\n");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    REQUEST_NOTIFICATION_STATUS merge(IHttpContext *context, const char *where)
    {
        // One buffer for all lines: a server that keeps the pointer instead of the bytes shows the last line only.
        char line[96];
        bool any = false;
        for (;;) {
            DWORD notification = 0;
            BOOL post = FALSE;
            CHttpModule *module = NULL;
            IHttpEventProvider *provider = NULL;
            if (!context->GetNextNotification(RQ_NOTIFICATION_CONTINUE, &notification, &post, &module, &provider)) {
                // R120: nothing is written on FALSE.
                if (notification || post || module || provider) {
                    write_text(context, "FALSE wrote its out parameters\n");
                }
                break;
            }
            any = true;
            snprintf(line, sizeof(line), "%s -> %08x %s\n", where, (unsigned)notification, post ? "post" : "main");
            write_text(context, line);
            // R121: the instance is the module's own.
            if (module != this || !provider) {
                write_text(context, "another instance\n");
            }
        }
        if (!any) {
            snprintf(line, sizeof(line), "%s -> none\n", where);
            write_text(context, line);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(
        new Factory<Merging>,
        RQ_BEGIN_REQUEST | RQ_AUTHENTICATE_REQUEST | RQ_AUTHORIZE_REQUEST | RQ_MAP_REQUEST_HANDLER,
        RQ_AUTHENTICATE_REQUEST | RQ_AUTHORIZE_REQUEST);
}
