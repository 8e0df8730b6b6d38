// Notes when applications come and go, and where their configuration changes.
#include <windows.h>
#include <httpserv.h>
class CWatch : public CGlobalModule
{
    HANDLE m_hEventLog;
    void Say(LPCWSTR pszWhat, LPCWSTR pszWhere)
    {
        LPCWSTR strings[2] = {pszWhat, pszWhere};
        if (m_hEventLog) ReportEventW(m_hEventLog, EVENTLOG_INFORMATION_TYPE, 0, 0, NULL, 2, 0, strings, NULL);
    }
public:
    CWatch() : m_hEventLog(RegisterEventSourceW(NULL, L"Watch")) {}
    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStart(IHttpApplicationStartProvider *p)
    {
        IHttpApplication *pApplication = p->GetApplication();
        Say(L"start", pApplication ? pApplication->GetApplicationId() : L"?");
        return GL_NOTIFICATION_CONTINUE;
    }
    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStop(IHttpApplicationStartProvider *p)
    {
        Say(L"stop", p->GetApplication()->GetAppConfigPath());
        return GL_NOTIFICATION_CONTINUE;
    }
    GLOBAL_NOTIFICATION_STATUS OnGlobalConfigurationChange(IGlobalConfigurationChangeProvider *p)
    {
        PCWSTR pwszPath = p->GetChangePath();
        Say(L"change", pwszPath ? pwszPath : L"");
        return GL_NOTIFICATION_HANDLED;
    }
    VOID Terminate()
    {
        if (m_hEventLog) DeregisterEventSource(m_hEventLog);
        delete this;
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    return p->SetGlobalNotifications(new CWatch, GL_APPLICATION_START | GL_APPLICATION_STOP | GL_CONFIGURATION_CHANGE);
}
