// answers: 200 abc|def|3|ERANGE
#include "shared/Base.h"
#include <errno.h>
class CSecure : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        char a[8], b[4], line[32] = "abc,def", *next = NULL;
        char *first = strtok_s(line, ",", &next), *second = strtok_s(NULL, ",", &next);
        strcpy_s(a, sizeof(a), first);
        errno_t error = strcpy_s(b, sizeof(b), "too long for it");
        char text[64];
        _snprintf_s(text, sizeof(text), _TRUNCATE, "%s|%s|%Iu|%s", a, second, strnlen(a, sizeof(a)), error == ERANGE ? "ERANGE" : "?");
        return Reply(pContext, text);
    }
};
EXPORT_MODULE(CSecure, RQ_BEGIN_REQUEST)
