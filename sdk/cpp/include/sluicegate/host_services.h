// What a server offers to the support library inside each module. The loader calls `sluicegate_sdk_attach` once, after it
// loaded the module and before RegisterModule; without that call events and debug output go to standard error.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SLUICEGATE_HOST_SERVICES_VERSION 4

/// The two words in front of every block of memory that the server hands out; modules must not free such blocks.
#define SLUICEGATE_MEMORY_MARK_0 0x6c73a11e0c2de5f4ULL
#define SLUICEGATE_MEMORY_MARK_1 0x93d8e2b65b17c0a9ULL

/// Every function may be called from any thread and must not throw. Text is UTF-8 and ends with a zero; it is valid during
/// the call only.
typedef struct sluicegate_host_services {
    /// SLUICEGATE_HOST_SERVICES_VERSION of the server; a later version only appends members.
    uint32_t version;
    /// Size of this structure in bytes.
    uint32_t size;
    /// Handed back to every function.
    void *context;
    /// An entry for the event log. `type` is one of the EVENTLOG_ values. `data` may be null.
    void (*report_event)(void *context, const char *source, uint16_t type, uint16_t category, uint32_t event_id,
                         uint16_t string_count, const char *const *strings, uint32_t data_length, const void *data);
    /// A line (or part of one) written by OutputDebugString.
    void (*debug_string)(void *context, const char *text);
    /// An object for CoCreateInstance: both identifiers are sixteen bytes in the layout of GUID. Answers an HRESULT and, on
    /// success, a referenced interface. May be null: then no class is registered.
    int32_t (*create_instance)(void *context, const void *class_id, const void *interface_id, void **object);
    /// What was wrong with the last call on this thread that the configuration refused: a referenced IAppHostConfigException
    /// as IUnknown, once; S_FALSE and null when nothing was.
    int32_t (*last_error)(void *context, void **object);
    /// An operation with an OVERLAPPED structure on `handle` has ended. When the handle is bound to the server's threads
    /// (IHttpServer::AssociateWithThreadPool) its routine is called there, later. Since version 2; may be null.
    void (*io_completed)(void *context, void *handle, uint32_t error, uint32_t bytes, void *overlapped);
    /// `handle` was closed: what it was bound to is forgotten. Since version 2; may be null.
    void (*handle_closed)(void *context, void *handle);
    /// What Windows paths stand for: pairs such as `C:\inetpub=/srv`, one a line; valid while the process lives. Since
    /// version 3; may be null.
    const char *path_map;
    /// The module has called `function` ("free", "delete") for memory of the server, which was kept. Since version 4; may be
    /// null.
    void (*memory_freed)(void *context, const char *function);
    /// Names and locks of the objects that modules of this process share, in a layout that the support library knows. Since
    /// version 4; may be null: then names are known inside one module.
    void *shared_objects;
} sluicegate_host_services;

/// Takes over a copy of `services`; null detaches. Exported by every module that was built with the support library.
void sluicegate_sdk_attach(const sluicegate_host_services *services);

#ifdef __cplusplus
}
#endif
