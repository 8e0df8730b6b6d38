// The event log and debug output. Entries reach the sink of the server (see sluicegate/host_services.h).
#pragma once

#include <sluicegate/base_types.h>

#define EVENTLOG_SUCCESS 0x0000
#define EVENTLOG_ERROR_TYPE 0x0001
#define EVENTLOG_WARNING_TYPE 0x0002
#define EVENTLOG_INFORMATION_TYPE 0x0004
#define EVENTLOG_AUDIT_SUCCESS 0x0008
#define EVENTLOG_AUDIT_FAILURE 0x0010

EXTERN_C_START
/// Opens the log for a source; the server name is ignored. Null on a null source (GetLastError: invalid parameter).
HANDLE RegisterEventSourceA(LPCSTR lpUNCServerName, LPCSTR lpSourceName);
HANDLE RegisterEventSourceW(LPCWSTR lpUNCServerName, LPCWSTR lpSourceName);
BOOL ReportEventA(HANDLE hEventLog, WORD wType, WORD wCategory, DWORD dwEventID, PSID lpUserSid, WORD wNumStrings,
                  DWORD dwDataSize, LPCSTR *lpStrings, LPVOID lpRawData);
BOOL ReportEventW(HANDLE hEventLog, WORD wType, WORD wCategory, DWORD dwEventID, PSID lpUserSid, WORD wNumStrings,
                  DWORD dwDataSize, LPCWSTR *lpStrings, LPVOID lpRawData);
BOOL DeregisterEventSource(HANDLE hEventLog);
void OutputDebugStringA(LPCSTR lpOutputString);
void OutputDebugStringW(LPCWSTR lpOutputString);
/// Whether a debugger traces this process.
BOOL IsDebuggerPresent(void);
void DebugBreak(void);
EXTERN_C_END

#ifdef UNICODE
#define RegisterEventSource RegisterEventSourceW
#define ReportEvent ReportEventW
#define OutputDebugString OutputDebugStringW
#else
#define RegisterEventSource RegisterEventSourceA
#define ReportEvent ReportEventA
#define OutputDebugString OutputDebugStringA
#endif
#define __debugbreak DebugBreak
