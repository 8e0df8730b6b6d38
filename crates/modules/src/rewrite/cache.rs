//! What is made of sections, kept for as long as the sections themselves are in use.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// Values of type `T` by the sections that they were made from. Paths that share their sections share the value.
pub(super) struct BySections<T>(Mutex<Table<T>>);

type Owners = Vec<Weak<dyn Any + Send + Sync>>;

struct Table<T> {
    values: HashMap<Vec<usize>, (Owners, Arc<T>)>,
    sweep_at: usize,
}

impl<T> Default for BySections<T> {
    fn default() -> Self {
        Self(Mutex::new(Table {
            values: HashMap::new(),
            sweep_at: 64,
        }))
    }
}

fn are_alive(owners: &Owners) -> bool {
    owners.iter().all(|owner| owner.strong_count() > 0)
}

impl<T> BySections<T> {
    /// The value for these sections, made by `make` on first use.
    pub(super) fn get(
        &self,
        sections: &[Arc<dyn Any + Send + Sync>],
        make: impl FnOnce() -> T,
    ) -> Arc<T> {
        // The addresses are the key; the weak references tell whether they still are the same sections.
        let key: Vec<usize> = sections
            .iter()
            .map(|section| Arc::as_ptr(section).cast::<()>() as usize)
            .collect();
        let known = |table: &Table<T>| {
            let (owners, value) = table.values.get(&key)?;
            are_alive(owners).then(|| Arc::clone(value))
        };
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = known(&table) {
            return value;
        }
        if table.values.len() >= table.sweep_at {
            table.values.retain(|_, (owners, _)| are_alive(owners));
            table.sweep_at = table.values.len() * 2 + 64;
        }
        // Others wait, and find it then.
        let value = Arc::new(make());
        let owners = sections.iter().map(Arc::downgrade).collect();
        table.values.insert(key, (owners, Arc::clone(&value)));
        value
    }
}
