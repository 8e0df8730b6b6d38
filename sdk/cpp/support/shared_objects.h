// What all modules of a process have in common: the names of objects, and the locks that guard objects which several know.
// Each module has its own copy of this library; the server lends them one of these (host_services.h), and a module that is
// loaded by nothing but the system has its own.
#pragma once

#include <stdint.h>

#include <pthread.h>

#include <string>
#include <unordered_map>

namespace sluicegate {

class Object;

/// Changes with every change of this structure or of the objects under the names: modules of another number keep to
/// themselves.
constexpr uint32_t SHARED_OBJECTS_LAYOUT = 1;

struct SharedObjects {
    uint32_t layout = SHARED_OBJECTS_LAYOUT;
    /// Guards handle counts and names.
    pthread_mutex_t handles = PTHREAD_MUTEX_INITIALIZER;
    /// See DispatchLock.
    pthread_mutex_t dispatch = PTHREAD_MUTEX_INITIALIZER;
    std::unordered_map<std::string, Object *> names;
};

/// Those of the process, or of this module alone.
SharedObjects &shared_objects();
/// From now on this module shares `given`, if it understands it. For the attachment to the server.
void share_objects(void *given);

} // namespace sluicegate
