// Structured exceptions over those of C++.

#include <execinfo.h>

#include <new>

#include "object.h"
#include "processes.h"

namespace {

/// The code Microsoft's compiler gives its C++ exceptions.
const DWORD CPP_EXCEPTION = 0xE06D7363u;

struct Current {
    EXCEPTION_RECORD record = {};
    CONTEXT context = {};
    EXCEPTION_POINTERS pointers = {&record, &context};
    bool handling = false;
};
thread_local Current current;
LPTOP_LEVEL_EXCEPTION_FILTER top_filter;
_se_translator_function translator;
_invalid_parameter_handler parameter_handler;

} // namespace

namespace sluicegate {

void note_exception()
{
    EXCEPTION_RECORD record = {};
    record.ExceptionCode = CPP_EXCEPTION;
    try {
        throw;
    } catch (const StructuredException &exception) {
        record = exception.record;
    } catch (abi::__forced_unwind &) {
        throw;
    } catch (...) {
    }
    current.record = record;
}

void set_handling() { current.handling = true; }
bool take_handling()
{
    bool handling = current.handling;
    current.handling = false;
    return handling;
}

} // namespace sluicegate

extern "C" {

PEXCEPTION_POINTERS sluicegate_exception_pointers(void) { return &current.pointers; }

void RaiseException(DWORD code, DWORD flags, DWORD count, const ULONG_PTR *arguments)
{
    sluicegate::StructuredException exception = {};
    exception.record.ExceptionCode = code;
    exception.record.ExceptionFlags = flags;
    exception.record.ExceptionAddress = __builtin_return_address(0);
    for (DWORD i = 0; arguments && i < count && i < EXCEPTION_MAXIMUM_PARAMETERS; i++) {
        exception.record.ExceptionInformation[i] = arguments[i];
        exception.record.NumberParameters = i + 1;
    }
    throw exception;
}

LPTOP_LEVEL_EXCEPTION_FILTER SetUnhandledExceptionFilter(LPTOP_LEVEL_EXCEPTION_FILTER filter)
{
    return __atomic_exchange_n(&top_filter, filter, __ATOMIC_SEQ_CST);
}
_se_translator_function _set_se_translator(_se_translator_function function)
{
    return __atomic_exchange_n(&translator, function, __ATOMIC_SEQ_CST);
}
_invalid_parameter_handler _set_invalid_parameter_handler(_invalid_parameter_handler handler)
{
    return __atomic_exchange_n(&parameter_handler, handler, __ATOMIC_SEQ_CST);
}

BOOL CheckRemoteDebuggerPresent(HANDLE process, PBOOL present)
{
    if (!present || !sluicegate::process_of(process)) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    *present = process == GetCurrentProcess() && IsDebuggerPresent();
    return TRUE;
}

USHORT RtlCaptureStackBackTrace(ULONG skip, ULONG most, PVOID *frames, PULONG hash)
{
    void *all[128];
    int count = backtrace(all, 128);
    USHORT taken = 0;
    ULONG sum = 0;
    for (int i = 1 + static_cast<int>(skip < 100 ? skip : 100); frames && i < count && taken < most; i++) {
        frames[taken++] = all[i];
        sum += static_cast<ULONG>(reinterpret_cast<uintptr_t>(all[i]));
    }
    if (hash) {
        *hash = sum;
    }
    return taken;
}

} // extern "C"
