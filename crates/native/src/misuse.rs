//! Reports of what a native module does against the rules of the API: by name, with module, notification and method, in the
//! log and in the event stream. The server goes on wherever that is safe.

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::json;

use crate::crash;
use crate::events;
use crate::native_request::lock;

/// What a module may do wrong without bringing the process down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Misuse {
    /// A method of an object whose request is over (R46, R88).
    UseAfterEnd,
    /// A second completion for one PENDING (R102).
    DoubleCompletion,
    /// A completion although nothing of the module is pending (R101, A14).
    NothingPending,
    /// A call from a thread that runs no callback of the request, while a callback of it runs (Q35).
    WrongThread,
    /// A call that waited in vain for a request which another thread does not let go.
    Unreachable,
    /// A second stored context for one module and container (R202).
    SecondContext,
    /// `free` or `delete` of memory that the server handed out (R180).
    FreedMemory,
    /// Memory written by reference was freed before it was sent (R150); only the address sanitizer knows.
    FreedReference,
}

impl Misuse {
    /// The name in reports.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::UseAfterEnd => "use-after-end",
            Self::DoubleCompletion => "double-completion",
            Self::NothingPending => "nothing-pending",
            Self::WrongThread => "wrong-thread",
            Self::Unreachable => "unreachable",
            Self::SecondContext => "second-context",
            Self::FreedMemory => "freed-request-memory",
            Self::FreedReference => "freed-reference",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::UseAfterEnd => "a native module used a request after its end; the call failed",
            Self::DoubleCompletion => {
                "a native module completed one PENDING twice; the second completion was dropped"
            }
            Self::NothingPending => {
                "a native module completed a notification that is not pending; the completion was dropped"
            }
            Self::WrongThread => {
                "a native module called from a thread that runs no callback of the request while a callback runs; return \
                 PENDING first, or use EnableFullDuplex for reads and writes"
            }
            Self::Unreachable => {
                "a native module's call waited in vain for a request that another thread holds; the call failed"
            }
            Self::SecondContext => {
                "a native module stored a second context in one container; the first one stays"
            }
            Self::FreedMemory => {
                "a native module freed memory that the server handed out and frees itself at the end of the request; it was kept"
            }
            Self::FreedReference => {
                "a native module freed memory that it had written by reference before it was sent; keep it up to the end of \
                 the request, in AllocateRequestMemory for example"
            }
        }
    }
}

type Key = (String, Misuse, &'static str);

static SEEN: Mutex<BTreeMap<Key, u64>> = Mutex::new(BTreeMap::new());

/// Reports `misuse` of `method` by `module` (empty: by the module whose callback runs on this thread). A report that comes
/// again and again is written the first, second, fourth, eighth... time, with its count.
pub(crate) fn report(misuse: Misuse, module: &str, method: &'static str) {
    let (running, notification) = crash::running();
    let module = if module.is_empty() { running } else { module };
    report_at(misuse, module, method, &notification);
}

/// As [`report`] for a module and notification that the caller knows.
pub(crate) fn report_at(misuse: Misuse, module: &str, method: &'static str, notification: &str) {
    let count = {
        let mut seen = lock(&SEEN);
        let count = seen.entry((module.to_owned(), misuse, method)).or_default();
        *count += 1;
        *count
    };
    if !count.is_power_of_two() {
        return;
    }
    tracing::error!(
        module,
        misuse = misuse.name(),
        method,
        notification,
        count,
        "{}",
        misuse.text()
    );
    events::append(&json!({
        "time": jiff::Timestamp::now().to_string(),
        "kind": "misuse",
        "source": "sluicegate",
        "type": "error",
        "id": 0,
        "misuse": misuse.name(),
        "method": method,
        "notification": notification,
        "count": count,
        "message": misuse.text(),
        "module": module,
        "pid": std::process::id(),
    }));
}
