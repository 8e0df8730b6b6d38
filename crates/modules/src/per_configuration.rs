//! What a module derives from the configuration of a path: made once per configuration, shared by all its URLs.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use sluicegate_config::Effective;
use sluicegate_pipeline::HttpContext;

/// Values of type `T` by the configuration that they were made from. A value lives as long as its configuration is
/// used or until the next ones are made.
pub(crate) struct PerConfiguration<T>(Mutex<Table<T>>);

struct Table<T> {
    values: HashMap<usize, (Weak<Effective>, Arc<T>)>,
    sweep_at: usize,
}

impl<T> Default for PerConfiguration<T> {
    fn default() -> Self {
        Self(Mutex::new(Table {
            values: HashMap::new(),
            sweep_at: 64,
        }))
    }
}

impl<T> PerConfiguration<T> {
    /// The value for `effective`, made by `make` on first use.
    pub(crate) fn get(
        &self,
        effective: &Arc<Effective>,
        make: impl FnOnce(&Effective) -> T,
    ) -> Arc<T> {
        // The address is the key; the weak reference tells whether it still is the same configuration.
        let key = Arc::as_ptr(effective) as usize;
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((owner, value)) = table.values.get(&key)
            && owner.strong_count() > 0
        {
            return Arc::clone(value);
        }
        if table.values.len() >= table.sweep_at {
            table
                .values
                .retain(|_, (owner, _)| owner.strong_count() > 0);
            table.sweep_at = table.values.len() * 2 + 64;
        }
        let value = Arc::new(make(effective));
        let entry = (Arc::downgrade(effective), Arc::clone(&value));
        table.values.insert(key, entry);
        value
    }
}

/// The effective configuration of the request's URL.
pub(crate) fn effective(context: &HttpContext) -> Option<Arc<Effective>> {
    context.config_arc::<Effective>()
}
