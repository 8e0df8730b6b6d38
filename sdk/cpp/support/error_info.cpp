// The error object of a thread: what SetErrorInfo left, or what the server's configuration refused last.

#include <windows.h>

#include <ahadmin.h>
#include <oaidl.h>
#include <sluicegate/config_exception.h>

#include <atomic>

namespace {

thread_local IErrorInfo *kept;

/// A refusal of the configuration in the form that GetErrorInfo hands out. It answers for IAppHostConfigException (and
/// IAppHostPropertyException) as well.
class Refusal final : public IErrorInfo
{
public:
    /// Takes over the reference.
    explicit Refusal(IUnknown *details) : details_(details) {}

    HRESULT QueryInterface(REFIID interface_id, void **object) override
    {
        if (!object) {
            return E_POINTER;
        }
        if (interface_id != IID_IUnknown && interface_id != IID_IErrorInfo) {
            return details_->QueryInterface(interface_id, object);
        }
        AddRef();
        *object = static_cast<IErrorInfo *>(this);
        return S_OK;
    }
    ULONG AddRef() override { return ++references_; }
    ULONG Release() override
    {
        ULONG left = --references_;
        if (left == 0) {
            delete this;
        }
        return left;
    }

    HRESULT GetGUID(GUID *guid) override
    {
        if (!guid) {
            return E_POINTER;
        }
        *guid = IID_IAppHostConfigException;
        return S_OK;
    }
    /// The file at fault.
    HRESULT GetSource(BSTR *source) override { return text(source, &IAppHostConfigException::get_FileName); }
    HRESULT GetDescription(BSTR *description) override { return text(description, &IAppHostConfigException::get_ErrorString); }
    HRESULT GetHelpFile(BSTR *file) override
    {
        if (!file) {
            return E_POINTER;
        }
        *file = nullptr;
        return S_OK;
    }
    HRESULT GetHelpContext(DWORD *context) override
    {
        if (!context) {
            return E_POINTER;
        }
        *context = 0;
        return S_OK;
    }

private:
    ~Refusal() { details_->Release(); }

    HRESULT text(BSTR *to, HRESULT (IAppHostConfigException::*get)(BSTR *))
    {
        if (!to) {
            return E_POINTER;
        }
        *to = nullptr;
        void *found = nullptr;
        HRESULT hr = details_->QueryInterface(IID_IAppHostConfigException, &found);
        if (SUCCEEDED(hr)) {
            IAppHostConfigException *exception = static_cast<IAppHostConfigException *>(found);
            hr = (exception->*get)(to);
            exception->Release();
        }
        return hr;
    }

    std::atomic<ULONG> references_{1};
    IUnknown *details_;
};

/// The server's last refusal on this thread, which it forgets then.
IUnknown *refused()
{
    IUnknown *details = nullptr;
    SluicegateGetConfigException(&details);
    return details;
}

void replace(IErrorInfo *information)
{
    IErrorInfo *old = kept;
    kept = information;
    if (old) {
        old->Release();
    }
}

} // namespace

extern "C" {

HRESULT SetErrorInfo(ULONG, IErrorInfo *information)
{
    if (information) {
        information->AddRef();
    }
    replace(information);
    // A refusal from before is no longer the last failure.
    if (IUnknown *details = refused()) {
        details->Release();
    }
    return S_OK;
}

HRESULT GetErrorInfo(ULONG, IErrorInfo **information)
{
    if (!information) {
        return E_INVALIDARG;
    }
    // SetErrorInfo drops refusals, so one that is there came later than what is kept.
    if (IUnknown *details = refused()) {
        replace(new Refusal(details));
    }
    *information = kept;
    kept = nullptr;
    return *information ? S_OK : S_FALSE;
}

} // extern "C"
