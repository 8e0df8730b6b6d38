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

/// Calls through C++ what the server made in Rust.
extern "C" __declspec(dllexport) HRESULT ask_context(IHttpContext *context, PCSTR *value, DWORD *length)
{
    IHttpContext4 *newest = dynamic_cast<IHttpContext4 *>(context);
    if (!newest || newest->GetSite() != NULL || newest->GetRequestElapsedTime() != 0) {
        return E_UNEXPECTED;
    }
    return context->GetServerVariable("URL", value, length);
}
