// Which shared objects this copy of the library works with.

#include "shared_objects.h"

#include <atomic>

namespace sluicegate {

static SharedObjects &own()
{
    // Never destroyed: threads may still close handles while the process ends.
    static SharedObjects *one = new SharedObjects;
    return *one;
}

static std::atomic<SharedObjects *> lent{nullptr};

SharedObjects &shared_objects()
{
    SharedObjects *objects = lent.load(std::memory_order_acquire);
    return objects ? *objects : own();
}

void share_objects(void *given)
{
    SharedObjects *objects = static_cast<SharedObjects *>(given);
    if (objects && objects->layout == SHARED_OBJECTS_LAYOUT) {
        lent.store(objects, std::memory_order_release);
    }
}

} // namespace sluicegate

#ifdef SLUICEGATE_SERVER
/// What the server lends to modules.
extern "C" void *sluicegate_shared_objects() { return &sluicegate::shared_objects(); }
#endif
