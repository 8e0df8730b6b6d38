//! The last line of a process that a native module brings down: which module, which notification, which URL.

use core::cell::{Cell, UnsafeCell};
use std::sync::Once;

use sluicegate_pipeline::{Delivery, HttpContext};

const LINE: usize = 320;

/// Who runs on this thread. The handler reads it in the same thread, so plain cells do.
struct Running {
    module: Cell<&'static str>,
    notification: Cell<&'static str>,
    is_post: Cell<bool>,
    request: UnsafeCell<[u8; LINE]>,
    length: Cell<usize>,
}

thread_local! {
    static RUNNING: Running = const {
        Running {
            module: Cell::new(""),
            notification: Cell::new(""),
            is_post: Cell::new(false),
            request: UnsafeCell::new([0; LINE]),
            length: Cell::new(0),
        }
    };
}

/// Names the callback that runs on this thread until it is dropped.
pub(crate) struct Mark {
    module: &'static str,
    notification: &'static str,
    is_post: bool,
}

impl Mark {
    /// As [`Mark::set`] for a call that is none of a request's notifications, such as `RegisterModule`.
    pub(crate) fn call(module: &'static str, what: &'static str) -> Self {
        RUNNING.with(|running| Self {
            module: running.module.replace(module),
            notification: running.notification.replace(what),
            is_post: running.is_post.replace(false),
        })
    }

    /// A few stores and a short copy; no lock, no memory.
    pub(crate) fn set(module: &'static str, at: Delivery, context: &HttpContext) -> Self {
        RUNNING.with(|running| {
            let method = context.request.method().as_bytes();
            let path = context.request.raw_path();
            let before = Self {
                module: running.module.replace(module),
                notification: running.notification.replace(at.notification.name()),
                is_post: running.is_post.replace(at.is_post),
            };
            running.length.set(0);
            // SAFETY: only this thread has this cell, and no reference to it is alive.
            let line = unsafe { &mut *running.request.get() };
            let mut length = 0;
            for byte in method.iter().chain(b" ").chain(path).take(LINE) {
                line[length] = if byte.is_ascii_graphic() || *byte == b' ' {
                    *byte
                } else {
                    b'?'
                };
                length += 1;
            }
            running.length.set(length);
            before
        })
    }

    /// As [`Mark::set`] for a routine that belongs to no notification.
    pub(crate) fn callback(module: &'static str, what: &'static str) -> Self {
        RUNNING.with(|running| {
            running.length.set(0);
            Self {
                module: running.module.replace(module),
                notification: running.notification.replace(what),
                is_post: running.is_post.replace(false),
            }
        })
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        RUNNING.with(|running| {
            running.module.set(self.module);
            running.notification.set(self.notification);
            running.is_post.set(self.is_post);
        });
    }
}

const SIGNALS: [(libc::c_int, &str); 5] = [
    (libc::SIGSEGV, "SIGSEGV"),
    (libc::SIGBUS, "SIGBUS"),
    (libc::SIGABRT, "SIGABRT"),
    (libc::SIGFPE, "SIGFPE"),
    (libc::SIGILL, "SIGILL"),
];

/// A line built without memory or locks.
struct Line {
    bytes: [u8; 2 * LINE],
    length: usize,
}

impl Line {
    fn add(&mut self, text: &[u8]) {
        for &byte in text {
            if self.length < self.bytes.len() {
                self.bytes[self.length] = byte;
                self.length += 1;
            }
        }
    }
}

extern "C" fn on_signal(signal: libc::c_int) {
    let name = SIGNALS
        .iter()
        .find(|(number, _)| *number == signal)
        .map_or("a signal", |(_, name)| name);
    let mut line = Line {
        bytes: [0; 2 * LINE],
        length: 0,
    };
    line.add(b"crash: ");
    line.add(name.as_bytes());
    // A constant thread-local without a destructor is plain memory: no call is made here that a handler may not make.
    let _ = RUNNING.try_with(|running| {
        if running.module.get().is_empty() {
            line.add(b" outside native modules");
            return;
        }
        line.add(b" in module \"");
        line.add(running.module.get().as_bytes());
        line.add(b"\", notification ");
        if running.is_post.get() {
            line.add(b"Post");
        }
        line.add(running.notification.get().as_bytes());
        if running.length.get() == 0 {
            return;
        }
        line.add(b", ");
        // SAFETY: the thread that would write the cell stands still in this handler.
        let request = unsafe { &*running.request.get() };
        line.add(&request[..running.length.get().min(LINE)]);
    });
    line.add(b"\n");
    // SAFETY: write, signal and raise are async-signal-safe; the buffer is this frame's own.
    unsafe {
        libc::write(2, line.bytes.as_ptr().cast(), line.length);
        // The default action ends the process with this signal, and writes a core file if wanted.
        libc::signal(signal, libc::SIG_DFL);
        libc::raise(signal);
    }
}

static INSTALLED: Once = Once::new();

/// From now on a crash of the process prints one line to standard error that names the module at work, its notification and
/// the URL; then the signal takes its default course. Call it once early, on the main thread; later calls do nothing.
///
/// A crash by a full stack is reported on threads that have an alternate signal stack, as those of the Rust runtime do.
pub fn install_crash_handler() {
    INSTALLED.call_once(|| {
        for (signal, _) in SIGNALS {
            // SAFETY: the structure is zeroed plain data, filled as sigaction asks, and the handler keeps to
            // async-signal-safe calls.
            unsafe {
                let mut action: libc::sigaction = core::mem::zeroed();
                action.sa_sigaction = on_signal as extern "C" fn(libc::c_int) as usize;
                action.sa_flags = libc::SA_ONSTACK | libc::SA_NODEFER;
                libc::sigemptyset(&raw mut action.sa_mask);
                libc::sigaction(signal, &raw const action, core::ptr::null_mut());
            }
        }
    });
}
