// A table that many read and few write.
// answers: 200 42
#include <unordered_map>
#include "shared/Base.h"
static SRWLOCK g_lock = SRWLOCK_INIT;
static std::unordered_map<std::string, int> g_table;
static int Lookup(const std::string &key)
{
    AcquireSRWLockShared(&g_lock);
    auto it = g_table.find(key);
    int value = it == g_table.end() ? -1 : it->second;
    ReleaseSRWLockShared(&g_lock);
    return value;
}
class CTable : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *) override
    {
        AcquireSRWLockExclusive(&g_lock);
        g_table["answer"] = 42;
        ReleaseSRWLockExclusive(&g_lock);
        return Reply(pContext, std::to_string(Lookup("answer")).c_str());
    }
};
EXPORT_MODULE(CTable, RQ_BEGIN_REQUEST)
