// Time zones by their two dates.
#pragma once

#include <windows.h>

namespace sluicegate {

/// The bias in minutes (universal = local + bias) at a moment in file time ticks, which is universal or local.
LONGLONG bias_of(const TIME_ZONE_INFORMATION &zone, LONGLONG ticks, bool universal);

} // namespace sluicegate
