//! Values that modules attach to a longer-lived object, one per type.

use std::any::{Any, TypeId};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

type Entry = (TypeId, Arc<dyn Any + Send + Sync>);

/// One value per type, shared between threads. Values are dropped in reverse order of insertion (R204).
#[derive(Default)]
pub struct Extensions(Mutex<Vec<Entry>>);

impl Extensions {
    /// The value of type `T`, made by `make` on first use.
    pub fn get_or_insert_with<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Arc<T> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = TypeId::of::<T>();
        if let Some(found) = entries
            .iter()
            .find(|(id, _)| *id == key)
            .and_then(|(_, value)| Arc::clone(value).downcast::<T>().ok())
        {
            return found;
        }
        let value = Arc::new(make());
        entries.push((key, value.clone()));
        value
    }

    /// The value of type `T`, if somebody put one.
    #[must_use]
    pub fn get<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries
            .iter()
            .find(|(id, _)| *id == TypeId::of::<T>())
            .and_then(|(_, value)| Arc::clone(value).downcast::<T>().ok())
    }

    /// Drops all values, the last one first.
    pub fn clear(&self) {
        loop {
            // The lock is not held while a value's own code runs.
            let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
            if last.is_none() {
                return;
            }
        }
    }
}

impl Extensions {
    /// As [`Extensions::clear`] for the only owner.
    pub(crate) fn clear_own(&mut self) {
        loop {
            let entries = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
            if entries.pop().is_none() {
                return;
            }
        }
    }
}

impl Drop for Extensions {
    fn drop(&mut self) {
        self.clear();
    }
}

impl fmt::Debug for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Extensions")
    }
}
