// Events and debug output reach an attached server, and standard error otherwise.

#include <windows.h>

#include <sluicegate/host_services.h>

#include <string>

#include "check.h"

static std::string seen;

static void event(void *context, const char *source, uint16_t type, uint16_t category, uint32_t id, uint16_t count,
                  const char *const *strings, uint32_t length, const void *data)
{
    CHECK(context == &seen);
    seen += std::string(source) + " " + std::to_string(type) + " " + std::to_string(category) + " " + std::to_string(id);
    for (int i = 0; i < count; i++) {
        seen += std::string(" ") + strings[i];
    }
    seen += " " + std::string(static_cast<const char *>(data), data ? length : 0);
}

static void debug(void *, const char *text) { seen += text; }

int main()
{
    HANDLE log = RegisterEventSource(NULL, "IISADMIN");
    LPCSTR none[] = {"unattached"};
    CHECK(ReportEvent(log, EVENTLOG_WARNING_TYPE, 0, 1, NULL, 1, 0, none, NULL));

    sluicegate_host_services services = {SLUICEGATE_HOST_SERVICES_VERSION, sizeof(services), &seen, event, debug, NULL};
    sluicegate_sdk_attach(&services);
    LPCSTR strings[] = {"one", NULL};
    CHECK(ReportEventA(log, EVENTLOG_INFORMATION_TYPE, 3, 77, NULL, 2, 4, strings, (LPVOID) "data"));
    CHECK_TEXT(seen.c_str(), "IISADMIN 4 3 77 one  data");
    seen.clear();
    LPCWSTR wide[] = {L"gr\u00fcn"};
    HANDLE second = RegisterEventSourceW(NULL, L"Second");
    CHECK(ReportEventW(second, EVENTLOG_ERROR_TYPE, 0, 1, NULL, 1, 0, wide, NULL));
    CHECK_TEXT(seen.c_str(), "Second 1 0 1 gr\xc3\xbcn ");
    seen.clear();
    OutputDebugStringA("a");
    OutputDebugStringW(L"b");
    CHECK_TEXT(seen.c_str(), "ab");
    sluicegate_sdk_attach(NULL);
    OutputDebugStringA("to standard error\n");
    CHECK_TEXT(seen.c_str(), "ab");

    CHECK(DeregisterEventSource(log) && DeregisterEventSource(second));
    CHECK(!DeregisterEventSource(NULL) && GetLastError() == ERROR_INVALID_HANDLE);
    CHECK(RegisterEventSourceA(NULL, NULL) == NULL);
    CHECK(!ReportEventA(NULL, 0, 0, 0, NULL, 0, 0, NULL, NULL));
    return failures != 0;
}
