// Modules that never come to be: one for each value of WAY.

#include <windows.h>
#include <httpserv.h>

#include <stdexcept>

#if WAY == 1
// It exports nothing that a server would call.
extern "C" int not_an_entry_point() { return 1; }
#else
extern "C" int defined_nowhere();

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *)
{
#if WAY == 2
    return E_ACCESSDENIED;
#elif WAY == 3
    throw std::runtime_error("no stage found");
#elif WAY == 4
    return defined_nowhere() ? S_OK : E_FAIL;
#elif WAY == 5
    volatile int *nothing = NULL;
    *nothing = 1;
    return S_OK;
#endif
}
#endif
