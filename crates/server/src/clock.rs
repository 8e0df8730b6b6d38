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

/// The lines `Server` and `Date` of this second, made once a second and thread. `Server` comes first.
pub(crate) fn with_server_and_date<R>(use_them: impl FnOnce(&[u8], &[u8]) -> R) -> R {
    use std::cell::RefCell;
    /// Where `Date` begins.
    const SPLIT: usize = "Server: Sluicegate\r\n".len();
    thread_local! {
        static LINES: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
    }
    let now = unix_seconds();
    LINES.with_borrow_mut(|(second, text)| {
        if *second != now {
            *second = now;
            let date = httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(now));
            *text = format!("Server: Sluicegate\r\nDate: {date}\r\n");
        }
        let (_, date) = text.as_bytes().split_at(SPLIT);
        use_them(text.as_bytes(), date)
    })
}
