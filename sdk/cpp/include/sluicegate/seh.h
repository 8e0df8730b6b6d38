// Structured exceptions as far as they can exist without compiler support. `__try {...} __except (filter) {...}` becomes a C++
// try: the filter sees the code (0xE06D7363 for a C++ exception, that of RaiseException otherwise), and its answer decides.
// Faults of the hardware are no exceptions here; the server reports them with the module's name. `__finally` cannot be had
// (a return inside the block would skip it) and is a compile error.
#pragma once

#include <sluicegate/base_types.h>

#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
#define EXCEPTION_NONCONTINUABLE 0x1
#define EXCEPTION_MAXIMUM_PARAMETERS 15
#define EXCEPTION_ACCESS_VIOLATION 0xC0000005u
#define EXCEPTION_IN_PAGE_ERROR 0xC0000006u
#define EXCEPTION_ILLEGAL_INSTRUCTION 0xC000001Du
#define EXCEPTION_INT_DIVIDE_BY_ZERO 0xC0000094u
#define EXCEPTION_STACK_OVERFLOW 0xC00000FDu
#define EXCEPTION_BREAKPOINT 0x80000003u
#define STATUS_CONTROL_C_EXIT ((NTSTATUS)0xC000013A)
#define STATUS_SUCCESS ((NTSTATUS)0x00000000)
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001)
#define FACILITY_NT_BIT 0x10000000
#define HRESULT_FROM_NT(status) ((HRESULT)((status) | FACILITY_NT_BIT))
#define NT_SUCCESS(status) (((NTSTATUS)(status)) >= 0)

typedef struct _EXCEPTION_RECORD {
    DWORD ExceptionCode;
    DWORD ExceptionFlags;
    struct _EXCEPTION_RECORD *ExceptionRecord;
    PVOID ExceptionAddress;
    DWORD NumberParameters;
    ULONG_PTR ExceptionInformation[EXCEPTION_MAXIMUM_PARAMETERS];
} EXCEPTION_RECORD, *PEXCEPTION_RECORD;
typedef struct _CONTEXT {
    DWORD ContextFlags;
} CONTEXT, *PCONTEXT, *LPCONTEXT;
typedef struct _EXCEPTION_POINTERS {
    PEXCEPTION_RECORD ExceptionRecord;
    PCONTEXT ContextRecord;
} EXCEPTION_POINTERS, *PEXCEPTION_POINTERS, *LPEXCEPTION_POINTERS;
typedef LONG(WINAPI *PTOP_LEVEL_EXCEPTION_FILTER)(PEXCEPTION_POINTERS ExceptionInfo);
typedef PTOP_LEVEL_EXCEPTION_FILTER LPTOP_LEVEL_EXCEPTION_FILTER;
typedef void (*_se_translator_function)(unsigned, PEXCEPTION_POINTERS);
typedef void (*_invalid_parameter_handler)(const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t);

EXTERN_C_START
/// Throws; caught by `__except`, or by `catch (...)`.
void RaiseException(DWORD dwExceptionCode, DWORD dwExceptionFlags, DWORD nNumberOfArguments, const ULONG_PTR *lpArguments);
/// Remembered and answered, never called: faults go to the server.
LPTOP_LEVEL_EXCEPTION_FILTER SetUnhandledExceptionFilter(LPTOP_LEVEL_EXCEPTION_FILTER lpTopLevelExceptionFilter);
_se_translator_function _set_se_translator(_se_translator_function translator);
_invalid_parameter_handler _set_invalid_parameter_handler(_invalid_parameter_handler handler);
PEXCEPTION_POINTERS sluicegate_exception_pointers(void);
BOOL CheckRemoteDebuggerPresent(HANDLE hProcess, PBOOL pbDebuggerPresent);
/// Addresses of the callers, the nearest first.
USHORT RtlCaptureStackBackTrace(ULONG FramesToSkip, ULONG FramesToCapture, PVOID *BackTrace, PULONG BackTraceHash);
EXTERN_C_END
#define CaptureStackBackTrace RtlCaptureStackBackTrace
#define DbgRaiseAssertionFailure() DebugBreak()

/// The code of the exception that is being filtered or handled.
inline DWORD GetExceptionCode() { return sluicegate_exception_pointers()->ExceptionRecord->ExceptionCode; }
#define _exception_code GetExceptionCode
#define GetExceptionInformation() sluicegate_exception_pointers()
#define _exception_info() sluicegate_exception_pointers()

#ifdef __cplusplus
#include <cxxabi.h>
#include <exception>

namespace sluicegate {
/// What RaiseException throws.
struct StructuredException {
    EXCEPTION_RECORD record;
};
/// What `__leave` throws.
struct LeaveBlock {};
/// Records the exception in flight, so that the filter can ask for it.
void note_exception();
/// Whether the handler behind the filter is to run; asked once.
bool take_handling();
void set_handling();
} // namespace sluicegate

#undef __try
#define __try try
#define __except(filter)                                                                                                 \
    catch (abi::__forced_unwind &) { throw; }                                                                            \
    catch (::sluicegate::LeaveBlock &) {}                                                                                \
    catch (...)                                                                                                          \
    {                                                                                                                    \
        ::sluicegate::note_exception();                                                                                  \
        if ((filter) <= EXCEPTION_CONTINUE_SEARCH) {                                                                     \
            throw;                                                                                                       \
        }                                                                                                                \
        ::sluicegate::set_handling();                                                                                    \
    }                                                                                                                    \
    if (::sluicegate::take_handling())
#define __leave throw ::sluicegate::LeaveBlock()
#define __finally                                                                                                        \
    catch (...) { throw; }                                                                                               \
    static_assert(false, "__finally does not exist here: move its body to the destructor of a local object");
#endif
