// A module whose factory throws what the server asks for, by the size it is told to allocate.

#include <windows.h>

#include <httpserv.h>

#include <stdexcept>

class ThrowingFactory : public IHttpModuleFactory
{
public:
    int kind = 0;

    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = NULL;
        switch (kind++) {
        case 0:
            throw std::runtime_error("standard words");
        case 1:
            throw _com_error(E_ACCESSDENIED);
        case 2:
            throw 42;
        default:
            return S_FALSE;
        }
    }
    void Terminate() override { throw std::logic_error("in a void method"); }
};

/// A module that overrides nothing: it has the default bodies.
class SilentModule : public CHttpModule
{
};

extern "C" __declspec(dllexport) IHttpModuleFactory *throwing_factory()
{
    static ThrowingFactory factory;
    return &factory;
}

extern "C" __declspec(dllexport) CHttpModule *silent_module() { return new SilentModule; }

extern "C" __declspec(dllexport) BOOL report()
{
    HANDLE log = RegisterEventSourceW(NULL, L"Reporter");
    LPCSTR strings[] = {"first", "second"};
    BOOL done = ReportEventA(log, EVENTLOG_WARNING_TYPE, 2, 1234, NULL, 2, 3, strings, (LPVOID) "raw");
    DeregisterEventSource(log);
    return done;
}

/// Calls through C++ what the server made in Rust.
extern "C" __declspec(dllexport) HRESULT ask_provider(IGlobalApplicationPreloadProvider *provider, IHttpContext **context)
{
    IGlobalApplicationPreloadProvider2 *newest = dynamic_cast<IGlobalApplicationPreloadProvider2 *>(provider);
    if (!newest || newest->IsProcessRecycled()) {
        return E_UNEXPECTED;
    }
    provider->SetErrorStatus(E_FAIL);
    return provider->CreateContext(context);
}
