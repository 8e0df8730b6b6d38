// A stack without locks between requests and a cleaner.
// answers: 200 depth 2, top 2
#include "shared/Base.h"
#ifndef MEMORY_ALLOCATION_ALIGNMENT
#define MEMORY_ALLOCATION_ALIGNMENT 16
#endif
struct Entry { SLIST_ENTRY link; int number; };
static SLIST_HEADER *g_pHead;
class CStack : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        for (int i = 1; i <= 2; i++) {
            Entry *p = (Entry *)_aligned_malloc(sizeof(Entry), MEMORY_ALLOCATION_ALIGNMENT);
            p->number = i;
            InterlockedPushEntrySList(g_pHead, &p->link);
        }
        char sz[64];
        USHORT depth = QueryDepthSList(g_pHead);
        Entry *pTop = (Entry *)InterlockedPopEntrySList(g_pHead);
        sprintf_s(sz, "depth %hu, top %d", depth, pTop->number);
        _aligned_free(pTop);
        _aligned_free(InterlockedPopEntrySList(g_pHead));
        return Reply(pContext, sz);
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    g_pHead = (SLIST_HEADER *)_aligned_malloc(sizeof(SLIST_HEADER), MEMORY_ALLOCATION_ALIGNMENT);
    InitializeSListHead(g_pHead);
    return p->SetRequestNotifications(new FactoryOf<CStack>, RQ_BEGIN_REQUEST, 0);
}
