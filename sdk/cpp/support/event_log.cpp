// The event log and debug output, handed to the server when one is attached.

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <new>
#include <string>
#include <vector>

#include "host.h"
#include "object.h"
#include "text_codec.h"

namespace {

struct EventSource : sluicegate::Object {
    std::string source;
    explicit EventSource(std::string of) : source(std::move(of)) {}
};

HANDLE open_source(std::string name)
{
    return sluicegate::open_handle(sluicegate::make_object<EventSource>(std::move(name)));
}

BOOL report(HANDLE handle, WORD type, WORD category, DWORD id, const std::vector<std::string> &strings, DWORD length,
            const void *data)
{
    sluicegate::Ref<EventSource> source = sluicegate::object_of<EventSource>(handle);
    if (!source) {
        return FALSE;
    }
    std::vector<const char *> texts;
    for (const std::string &text : strings) {
        texts.push_back(text.c_str());
    }
    sluicegate_host_services host = sluicegate::host_services();
    if (host.report_event) {
        host.report_event(host.context, source->source.c_str(), type, category, id, static_cast<uint16_t>(texts.size()),
                          texts.data(), data ? length : 0, data);
        return TRUE;
    }
    std::string line = "event " + source->source + " type " + std::to_string(type) + " id " + std::to_string(id);
    for (const std::string &text : strings) {
        line += ": " + text;
    }
    line += "\n";
    return fwrite(line.data(), 1, line.size(), stderr) == line.size();
}

} // namespace

extern "C" {

HANDLE RegisterEventSourceA(LPCSTR, LPCSTR source)
{
    if (!source) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return open_source(source);
}

HANDLE RegisterEventSourceW(LPCWSTR, LPCWSTR source)
{
    if (!source) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return open_source(sluicegate::narrow(source));
}

BOOL ReportEventA(HANDLE log, WORD type, WORD category, DWORD id, PSID, WORD count, DWORD length, LPCSTR *strings, LPVOID data)
{
    std::vector<std::string> texts;
    for (WORD i = 0; strings && i < count; i++) {
        texts.push_back(strings[i] ? strings[i] : "");
    }
    return report(log, type, category, id, texts, length, data);
}

BOOL ReportEventW(HANDLE log, WORD type, WORD category, DWORD id, PSID, WORD count, DWORD length, LPCWSTR *strings, LPVOID data)
{
    std::vector<std::string> texts;
    for (WORD i = 0; strings && i < count; i++) {
        texts.push_back(sluicegate::narrow(strings[i]));
    }
    return report(log, type, category, id, texts, length, data);
}

BOOL DeregisterEventSource(HANDLE log)
{
    return sluicegate::object_of<EventSource>(log) && sluicegate::close_object(log);
}

void OutputDebugStringA(LPCSTR text)
{
    if (!text) {
        return;
    }
    sluicegate_host_services host = sluicegate::host_services();
    if (host.debug_string) {
        host.debug_string(host.context, text);
    } else {
        fputs(text, stderr);
    }
}

void OutputDebugStringW(LPCWSTR text)
{
    if (text) {
        OutputDebugStringA(sluicegate::narrow(text).c_str());
    }
}

BOOL IsDebuggerPresent(void)
{
    char status[4096];
    int file = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return FALSE;
    }
    ssize_t length = read(file, status, sizeof(status) - 1);
    close(file);
    if (length <= 0) {
        return FALSE;
    }
    status[length] = 0;
    const char *tracer = strstr(status, "TracerPid:");
    return tracer && atoi(tracer + 10) != 0;
}

void DebugBreak(void) { raise(SIGTRAP); }

} // extern "C"
