// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The worker process framework and the protocol manager interfaces.
#pragma once

#include <windows.h>
#include <oaidl.h>
#include <sluicegate/uuid.h>

// wpframework names.
#define DEFAULT_PROTOCOL_MANAGER_INIT_FUNCTION L"GetProtocolManager"
#define MANAGED_RUNTIME_LOADER_FUNCTION "LoadManagedRuntime"
#define MANAGED_RUNTIME_LOADER_EX_FUNCTION "LoadManagedRuntimeEx"

typedef enum _PM_INTERFACE_ID_ENUM {
    PM_LISTENER_CHANNEL_MANAGER_ID = 1,
    PM_HEALTH_AND_IDLE_MONITOR_ID = 2,
    PM_CUSTOM_ACTIONS_ID = 3,
    PM_APPLICATION_PRELOAD_ID = 4,
    PM_IDLE_TIMEOUT_ID = 5,
} PM_INTERFACE_ID_ENUM, *PPM_INTERFACE_ID_ENUM;

typedef enum _WPF_INTERFACE_ID_ENUM {
    WPF_CONFIG_API_ID = 1,
    WPF_APPLICATION_INFO_UTIL_ID = 2,
    WPF_SETTINGS_ID = 3,
    WPF_ACTIONS_ID = 4,
    WPF_EXPOSE_PROTOCOL_MANAGER_CUSTOM_INTERFACE_ID = 5,
    WPF_APPLICATION_PRELOAD_INFO_UTIL_ID = 6,
} WPF_INTERFACE_ID_ENUM, *PWPF_INTERFACE_ID_ENUM;

typedef enum _WPF_SETTINGS_BOOL_ENUM {
    ENABLED_CENTRAL_BINARY_LOGGING = 0,
    ENABLED_HOSTABLE_WEB_CORE = 1,
} WPF_SETTINGS_BOOL_ENUM, *PWPF_SETTINGS_BOOL_ENUM;

/// DWORD enum starts at 1, others at 0
typedef enum _WPF_SETTINGS_DWORD_ENUM {
    PERIODIC_RESTART_REQUESTS = 1,
    PERIODIC_RESTART_TIME = 2,
    IDLE_TIMEOUT = 3,
    MANAGED_PIPELINE_MODE = 4,
    THREAD_AFFINITY_POLICY = 5,
    IDLE_TIMEOUT_ACTION = 6,
} WPF_SETTINGS_DWORD_ENUM, *PWPF_SETTINGS_DWORD_ENUM;

typedef enum _WPF_SETTINGS_HANDLE_ENUM {
    ANONYMOUS_USER_TOKEN = 0,
} WPF_SETTINGS_HANDLE_ENUM, *PWPF_SETTINGS_HANDLE_ENUM;

typedef enum _WPF_SETTINGS_STRING_ENUM {
    CLR_VERSION = 0,
    APP_POOL_NAME = 1,
    APP_HOST_FILE_NAME = 2,
    ROOT_WEB_CONFIG_FILE_NAME = 3,
    CLR_CONFIG_FILE_NAME = 4,
    CLR_VERSION_PATH = 5,
} WPF_SETTINGS_STRING_ENUM, *PWPF_SETTINGS_STRING_ENUM;

typedef enum _WPF_SETTINGS_ULONGLONG_ENUM {
    PERIODIC_RESTART_VIRTUAL_MEMORY = 0,
    PERIODIC_RESTART_PRIVATE_MEMORY = 1,
} WPF_SETTINGS_ULONGLONG_ENUM, *PWPF_SETTINGS_ULONGLONG_ENUM;


class IWpfReferencedObject;
class IWorkerProcessFramework;
class IWpfApplicationInfoUtil;
class IWpfSettings;
class IWpfActions;
class IWpfExposeProtocolManagerCustomInterface;
class IProtocolManager;
class IHealthStatusCallback;
class IPmHealthAndIdleMonitor;
class ICustomActionResultCallback;
class ICustomAction2ResultCallback;
class IWpfApplicationPreloadUtil;
class IPmApplicationPreload;
class IPmCustomActions;
class IPmCustomActions2;
class IWpfListenerChannelCallback;
class IPmListenerChannelManager;
class IPmIdleTimeOutAction;
typedef HRESULT (WINAPI *PFN_GET_PROTOCOL_MANAGER)(IWorkerProcessFramework * pWpFramework, IProtocolManager ** ppProtocolManager);

/// The server implements it. Reference counted (AddRef/Release).
class IWpfReferencedObject
{
public:
    /// Adds a reference, returns new count.
    virtual ULONG AddRef() = 0;
    /// Drops a reference, returns new count; destroyed at zero.
    virtual ULONG Release() = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IWorkerProcessFramework : public IWpfReferencedObject
{
public:
    /// Returns a built-in sub-interface by id, referenced for the caller.
    virtual HRESULT GetWpfInterface(WPF_INTERFACE_ID_ENUM WpfInterfaceId, PVOID * ppInterface) = 0;
    /// Returns a non-standard interface by number.
    virtual HRESULT GetCustomInterface(DWORD InterfaceId, PVOID * ppInterface) = 0;
    /// Major and minor version.
    virtual HRESULT GetInterfaceVersion(PDWORD pdwMajorVersion, PDWORD pdwMinorVersion) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IWpfApplicationInfoUtil : public IWpfReferencedObject
{
public:
    /// Virtual path (optional caller buffer, size in/out) and site id for an app id; ERROR_NOT_FOUND.
    virtual HRESULT GetApplicationPropertiesFromAppId(PCWSTR pszAppId, PWSTR pszVirtualPath, DWORD * pcchVirtualPath, DWORD * pdwSiteId) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IWpfSettings : public IWpfReferencedObject
{
public:
    /// Reads a numeric worker setting.
    virtual HRESULT GetDwordProperty(WPF_SETTINGS_DWORD_ENUM SettingId, DWORD * pdwSetting) = 0;
    /// Reads a 64-bit worker setting.
    virtual HRESULT GetUlonglongProperty(WPF_SETTINGS_ULONGLONG_ENUM SettingId, ULONGLONG * pSetting) = 0;
    /// Reads a text setting into caller buffer; size in/out (characters), NULL buffer asks size.
    virtual HRESULT GetStringProperty(WPF_SETTINGS_STRING_ENUM SettingId, PWSTR pszSetting, DWORD * pcchSetting) = 0;
    /// Reads a boolean setting.
    virtual HRESULT GetBoolProperty(WPF_SETTINGS_BOOL_ENUM SettingId, BOOL * pfSetting) = 0;
    /// Reads a handle setting (anonymous token).
    virtual HRESULT GetHandleProperty(WPF_SETTINGS_HANDLE_ENUM SettingId, HANDLE * phSetting) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IWpfActions : public IWpfReferencedObject
{
public:
    /// Requests a recycle.
    virtual VOID RecycleWorkerProcess(PCWSTR pszReason) = 0;
    /// Reports failure; optionally only at next ping.
    virtual VOID FailWorkerProcess(PCWSTR pszReason, HRESULT hrFailureToReport, BOOL fFailOnNextPing = FALSE) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IWpfExposeProtocolManagerCustomInterface : public IWpfReferencedObject
{
public:
    /// Loads a protocol manager DLL and returns its custom interface; caller releases before shutdown.
    virtual HRESULT LoadProtocolManagerAndGetCustomInterface(PCWSTR pProtocolManagerDll, PCWSTR pProtocolManagerDllInitFunction, DWORD dwCustomInterfaceId, PVOID * ppCustomInterface) = 0;
};

/// An extension implements it. Reference counted (AddRef/Release).
class IProtocolManager : public IWpfReferencedObject
{
public:
    /// Returns a standard protocol-manager interface by id.
    virtual HRESULT GetPmInterface(PM_INTERFACE_ID_ENUM PmInterfaceId, PVOID * ppInterface) = 0;
    /// Returns a custom interface by number.
    virtual HRESULT GetCustomInterface(DWORD InterfaceId, PVOID * ppInterface) = 0;
    /// Worker asks the manager to stop, maybe at once.
    virtual HRESULT Shutdown(BOOL fImmediate) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IHealthStatusCallback : public IWpfReferencedObject
{
public:
    /// Manager answers a health ping.
    virtual HRESULT ReportHealth(BOOL fHealthy) = 0;
};

/// An extension implements it. Reference counted (AddRef/Release).
class IPmHealthAndIdleMonitor : public IWpfReferencedObject
{
public:
    /// Sets TRUE if manager is idle.
    virtual HRESULT CheckIdle(BOOL * pfIdle) = 0;
    /// Health ping; answer comes through the callback.
    virtual HRESULT CheckHealth(IHealthStatusCallback * pIHealthStatusCallback) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class ICustomActionResultCallback : public IWpfReferencedObject
{
public:
    /// Result bytes of a custom action.
    virtual HRESULT ReportResult(HRESULT hrStatus, PBYTE pbResponse, DWORD cbResponse) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class ICustomAction2ResultCallback : public IWpfReferencedObject
{
public:
    /// Partial or final result bytes of a custom action.
    virtual HRESULT ReportResult(HRESULT hrStatus, BOOL fFinalResponse, PBYTE pbResponse, DWORD cbResponse) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IWpfApplicationPreloadUtil : public IWpfReferencedObject
{
public:
    /// Preload flag, type (BSTR, caller frees) and value array (caller frees) of an app.
    virtual HRESULT GetApplicationPreloadInfo(PCWSTR pszConfigPath, BOOL * pfEnabled, BSTR * pbstrType, SAFEARRAY ** psaPreloadValues) = 0;
    /// Records a preload failure.
    virtual HRESULT ReportApplicationPreloadFailure(PCWSTR pszConfigPath, HRESULT hrFailureCode, PCWSTR pszErrorString) = 0;
};

/// An extension implements it. Reference counted (AddRef/Release).
class IPmApplicationPreload : public IWpfReferencedObject
{
public:
    /// Asks the manager to preload an app.
    virtual HRESULT PreloadApplication(DWORD dwSiteId, PCWSTR pszAppConfigPath, BOOL fRecycledWorkerProcess = FALSE) = 0;
};

/// An extension implements it. Reference counted (AddRef/Release).
class IPmCustomActions : public IWpfReferencedObject
{
public:
    /// Runs a named action; results through the callback.
    virtual HRESULT RunCustomAction(PCWSTR pszFunctionName, PCWSTR pszFunctionArgs, ICustomActionResultCallback * pCompletionCallbackClass) = 0;
};

/// An extension implements it. Reference counted (AddRef/Release).
class IPmCustomActions2 : public IWpfReferencedObject
{
public:
    /// Registers for multi-result actions.
    virtual HRESULT RegisterCustomActionCallback(PCWSTR pszFunctionName, PCWSTR pszFunctionArgs, ICustomAction2ResultCallback * pCompletionCallbackClass) = 0;
    /// Ends that registration.
    virtual HRESULT UnregisterCustomActionCallback(PCWSTR pszFunctionName) = 0;
};

/// The server implements it. Reference counted (AddRef/Release).
class IWpfListenerChannelCallback : public IWpfReferencedObject
{
public:
    /// Channel is up.
    virtual HRESULT ReportStarted() = 0;
    /// Channel stopped with status.
    virtual HRESULT ReportStopped(HRESULT hr) = 0;
    /// Counts a received message.
    virtual HRESULT ReportMessageReceived() = 0;
    /// Channel id.
    virtual HRESULT GetId(DWORD * pdwListenerChannelId) = 0;
    /// Start blob into caller buffer, size in/out.
    virtual HRESULT GetBlob(PBYTE pBlob, DWORD * pcbBlob) = 0;
};

/// An extension implements it. Reference counted (AddRef/Release).
class IPmListenerChannelManager : public IWpfReferencedObject
{
public:
    /// Starts a channel for a protocol; callback reports.
    virtual HRESULT StartListenerChannel(PCWSTR protocolId, IWpfListenerChannelCallback * pListenerChannelCallback) = 0;
    /// Stops a channel, maybe at once.
    virtual HRESULT StopListenerChannel(PCWSTR protocolId, IWpfListenerChannelCallback * pListenerChannelCallback, BOOL fImmediate) = 0;
};

/// An extension implements it. Reference counted (AddRef/Release).
class IPmIdleTimeOutAction : public IWpfReferencedObject
{
public:
    /// Told that the worker's memory is paged out.
    virtual HRESULT SuspendProcess() = 0;
};

