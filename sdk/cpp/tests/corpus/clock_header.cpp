// answers: 200 29 characters
#include "shared/Base.h"
static LPCSTR g_days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
static LPCSTR g_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
class CClock : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        FILETIME ft;
        SYSTEMTIME st, local;
        ULARGE_INTEGER ticks;
        GetSystemTimeAsFileTime(&ft);
        ticks.LowPart = ft.dwLowDateTime;
        ticks.HighPart = ft.dwHighDateTime;
        ticks.QuadPart += (ULONGLONG)24 * 3600 * 10000000;
        ft.dwLowDateTime = ticks.LowPart;
        ft.dwHighDateTime = ticks.HighPart;
        FileTimeToSystemTime(&ft, &st);
        SystemTimeToTzSpecificLocalTime(NULL, &st, &local);
        char sz[64], szText[32];
        sprintf_s(sz, "%s, %02hu %s %04hu %02hu:%02hu:%02hu GMT", g_days[st.wDayOfWeek], st.wDay, g_months[st.wMonth - 1], st.wYear, st.wHour, st.wMinute, st.wSecond);
        sprintf_s(szText, "%d characters", (int)strlen(sz));
        Reply(pContext, szText);
        pContext->GetResponse()->SetHeader(HttpHeaderExpires, sz, (USHORT)strlen(sz), TRUE);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};
EXPORT_MODULE(CClock, RQ_BEGIN_REQUEST)
