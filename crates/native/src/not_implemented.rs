//! Reports calls of native methods that this server does not implement: counted always, logged once for each module and method.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Told once for each module and method: module name (empty when unknown), interface, method. It must not panic.
pub type Sink = fn(module: &str, interface: &'static str, method: &'static str);

type Key = (String, &'static str, &'static str);

static SINK: OnceLock<Sink> = OnceLock::new();
static CALLS: Mutex<BTreeMap<Key, u64>> = Mutex::new(BTreeMap::new());

thread_local! {
    static MODULE: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Sets who is told of first calls; the first caller wins and the rest get `false`.
pub fn set_sink(sink: Sink) -> bool {
    SINK.set(sink).is_ok()
}

/// Names the module whose code runs on this thread from now on, and returns the name before. Module names live as long as
/// the process, as modules do.
pub fn enter_module(name: Option<&'static str>) -> Option<&'static str> {
    MODULE.replace(name)
}

/// The module whose code runs on this thread.
pub(crate) fn current_module() -> Option<&'static str> {
    MODULE.get()
}

/// Calls so far, by module, interface and method.
pub fn calls() -> Vec<(String, &'static str, &'static str, u64)> {
    let calls = CALLS.lock().unwrap_or_else(PoisonError::into_inner);
    calls
        .iter()
        .map(|((module, interface, method), count)| (module.clone(), *interface, *method, *count))
        .collect()
}

/// Records one call of a method that is not implemented.
pub(crate) fn not_implemented(interface: &'static str, method: &'static str) {
    let module = MODULE.get().unwrap_or_default();
    let first = {
        let mut calls = CALLS.lock().unwrap_or_else(PoisonError::into_inner);
        let count = calls
            .entry((module.to_owned(), interface, method))
            .or_default();
        *count += 1;
        *count == 1
    };
    if first && let Some(sink) = SINK.get() {
        sink(module, interface, method);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::{calls, enter_module, not_implemented, set_sink};

    static TOLD: AtomicU32 = AtomicU32::new(0);

    #[test]
    fn each_module_and_method_is_told_once_and_counted_always() {
        set_sink(|module, _, method| {
            if module.starts_with("Test") && method == "GetSite" {
                TOLD.fetch_add(1, Ordering::Relaxed);
            }
        });
        for module in ["TestOne", "TestTwo"] {
            let before = enter_module(Some(module));
            not_implemented("IHttpContext", "GetSite");
            not_implemented("IHttpContext", "GetSite");
            enter_module(before);
        }
        assert_eq!(TOLD.load(Ordering::Relaxed), 2);
        let counted: Vec<u64> = calls()
            .iter()
            .filter(|c| c.0.starts_with("Test"))
            .map(|c| c.3)
            .collect();
        assert_eq!(counted, [2, 2]);
    }
}
