// Asks the server for the details of a refusal by the configuration.

#include <windows.h>
#include <sluicegate/config_exception.h>

#include "host.h"

HRESULT SluicegateGetConfigException(IUnknown **exception)
{
    if (!exception) {
        return E_INVALIDARG;
    }
    *exception = nullptr;
    sluicegate_host_services host = sluicegate::host_services();
    void *found = nullptr;
    HRESULT hr = host.last_error ? host.last_error(host.context, &found) : S_FALSE;
    *exception = static_cast<IUnknown *>(found);
    return hr;
}
