// The services of the server that loaded this module.
#pragma once

#include <sluicegate/host_services.h>

namespace sluicegate {

/// A copy of what is attached, so that no lock is held while the server works; all null when nothing is.
sluicegate_host_services host_services();

} // namespace sluicegate
