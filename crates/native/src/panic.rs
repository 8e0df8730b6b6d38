//! The guard at every entry from C++: no Rust panic unwinds into a module.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Receives the message of a caught panic, on the thread where it happened. It must not panic.
pub type Sink = fn(message: &str);

static SINK: OnceLock<Sink> = OnceLock::new();
static CAUGHT: AtomicU64 = AtomicU64::new(0);

/// Sets who is told of caught panics; the first caller wins and the rest get `false`.
pub fn set_sink(sink: Sink) -> bool {
    SINK.set(sink).is_ok()
}

/// Panics caught so far in this process.
pub fn caught() -> u64 {
    CAUGHT.load(Ordering::Relaxed)
}

/// Runs `body`; a panic is counted, reported and answered with `default`.
///
/// The state that `body` touched is taken as usable afterwards: it belongs to one request, which the caller ends.
pub(crate) fn guard<R>(default: R, body: impl FnOnce() -> R) -> R {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(result) => result,
        Err(payload) => {
            CAUGHT.fetch_add(1, Ordering::Relaxed);
            if let Some(sink) = SINK.get() {
                sink(message(payload.as_ref()));
            }
            // A payload may panic when it is dropped; leaking it keeps the promise of this function.
            std::mem::forget(payload);
            default
        }
    }
}

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("panic without a message")
}

#[cfg(test)]
mod tests {
    use super::{caught, guard};

    #[test]
    fn a_panic_becomes_the_default() {
        let before = caught();
        assert_eq!(guard(-1, || 7), 7);
        assert_eq!(guard(-1, || panic!("inside")), -1);
        assert_eq!(caught(), before + 1);
    }
}
