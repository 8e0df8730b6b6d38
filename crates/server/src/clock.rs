//! Coarse time: a reading costs a few nanoseconds and is good to a few milliseconds, which is what deadlines, `Date`
//! and the access log need.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// Time since an arbitrary start, for deadlines and durations.
pub(crate) fn monotonic() -> Duration {
    let time = clock_gettime(ClockId::MonotonicCoarse);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        time.tv_nsec.unsigned_abs() as u32,
    )
}

/// Seconds since 1970, UTC.
pub(crate) fn unix_seconds() -> u64 {
    clock_gettime(ClockId::RealtimeCoarse).tv_sec.unsigned_abs()
}

/// The `Date` header of this second, made once a second and thread.
pub(crate) fn with_http_date<R>(use_it: impl FnOnce(&[u8]) -> R) -> R {
    use std::cell::RefCell;
    thread_local! {
        static DATE: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
    }
    let now = unix_seconds();
    DATE.with_borrow_mut(|(second, text)| {
        if *second != now {
            *second = now;
            *text = httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(now));
        }
        use_it(text.as_bytes())
    })
}
