// Old annotations beside the stream library, which uses the same words inside.
// answers: 200 3 words
#include <windows.h>
#include <httpserv.h>
#include <ostream>
#include <sstream>
#include "shared/base.h"

static size_t CountWords(__in_z const char *pszText, __out_opt bool *pfEmpty)
{
    std::istringstream in(pszText);
    std::string word;
    size_t n = 0;
    while (in >> word) n++;
    if (pfEmpty) *pfEmpty = n == 0;
    return n;
}
class CWords : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(__in IHttpContext *pContext, __in IHttpEventProvider *)
    {
        std::ostringstream out;
        out << CountWords("one two three", NULL) << " words";
        return Reply(pContext, out.str().c_str());
    }
};
EXPORT_MODULE(CWords, RQ_BEGIN_REQUEST)
