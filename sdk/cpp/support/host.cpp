// Takes over the services of the server.

#include "host.h"

#include "shared_objects.h"

#include <pthread.h>
#include <string.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static sluicegate_host_services attached;

namespace sluicegate {

sluicegate_host_services host_services()
{
    pthread_mutex_lock(&lock);
    sluicegate_host_services copy = attached;
    pthread_mutex_unlock(&lock);
    return copy;
}

} // namespace sluicegate

extern "C" __attribute__((visibility("default"))) void sluicegate_sdk_attach(const sluicegate_host_services *given)
{
    pthread_mutex_lock(&lock);
    memset(&attached, 0, sizeof(attached));
    if (given) {
        // An older server knows fewer members; the rest stays null.
        memcpy(&attached, given, given->size < sizeof(attached) ? given->size : sizeof(attached));
        sluicegate::share_objects(attached.shared_objects);
    }
    pthread_mutex_unlock(&lock);
}
