//! A cheap clock for cache ages: milliseconds that only ever grow.

use rustix::time::{ClockId, clock_gettime};

/// Milliseconds since some fixed moment, to the kernel's tick (1 to 10 ms).
///
/// The coarse clock costs a few nanoseconds where the exact one costs ten times that; ages are compared with a second.
pub(crate) fn now() -> u64 {
    let time = clock_gettime(ClockId::MonotonicCoarse);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    let millis = u64::try_from(time.tv_nsec).unwrap_or(0) / 1_000_000;
    seconds.saturating_mul(1_000).saturating_add(millis)
}
