//! What every record of the server's caches does alike: it counts its references and ages (R208).

use core::ffi::c_void;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicUsize, Ordering};

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::types::BOOL;
use crate::glued::Placed;
use crate::wide::put;

/// How many agings without a use a record survives (R208).
const TTL: i32 = 2;

struct Place {
    pair: *mut c_void,
    free: unsafe fn(*mut c_void),
}

// SAFETY: the pointer is only followed when the last reference goes, by whoever gave that back.
unsafe impl Send for Place {}
// SAFETY: as above.
unsafe impl Sync for Place {}

/// References, age and place of one record.
pub(crate) struct Record {
    references: AtomicUsize,
    ttl: AtomicI32,
    is_flushed: AtomicBool,
    place: OnceLock<Place>,
}

/// An object that is such a record.
pub(crate) trait Recorded {
    fn record(&self) -> &Record;
}

impl Record {
    pub(crate) const fn new() -> Self {
        Self {
            references: AtomicUsize::new(1),
            ttl: AtomicI32::new(TTL),
            is_flushed: AtomicBool::new(false),
            place: OnceLock::new(),
        }
    }

    pub(crate) fn reference(&self) {
        self.references.fetch_add(1, Ordering::AcqRel);
    }

    /// Gives one reference back; the last one frees the record, so nothing of `self` may be used afterwards.
    pub(crate) fn release(&self) {
        if self.references.fetch_sub(1, Ordering::AcqRel) == 1
            && let Some(place) = self.place.get()
        {
            let (pair, free) = (place.pair, place.free);
            // SAFETY: `publish` stored both together; nobody else has a reference.
            unsafe { free(pair) };
        }
    }

    pub(crate) fn reset_ttl(&self) {
        self.ttl.store(TTL, Ordering::Release);
    }

    /// Ages the record by one, and tells whether it has aged out where the caller wants to know.
    ///
    /// # Safety
    /// `expired` is null or valid for a write.
    pub(crate) unsafe fn age(&self, expired: *mut BOOL) {
        let has_expired = self.decrement_ttl();
        // SAFETY: as the caller vouches.
        unsafe { put(expired, BOOL::from(has_expired)) };
    }

    /// Ages the record by one; true once it has aged out.
    fn decrement_ttl(&self) -> bool {
        self.ttl
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |ttl| {
                Some((ttl - 1).max(0))
            })
            .is_ok_and(|before| before <= 1)
    }

    pub(crate) fn set_flushed(&self) {
        self.is_flushed.store(true, Ordering::Release);
    }

    pub(crate) fn is_flushed(&self) -> bool {
        self.is_flushed.load(Ordering::Acquire)
    }
}

/// Gives `object` its place and its C++ side; the reference that it starts with is the caller's.
///
/// # Safety
/// `T` is the type that `host_types.toml` names for `C`.
pub(crate) unsafe fn publish<C: HostClass, T: Recorded>(object: T) -> *mut C {
    unsafe fn free<C, T>(pair: *mut c_void) {
        // SAFETY: `publish` made the pair with this type.
        drop(unsafe { Box::from_raw(pair.cast::<Placed<C, T>>()) });
    }
    // SAFETY: the caller vouches for the types; the pair lives until its last reference is given back.
    let pair = Box::into_raw(Box::new(unsafe { Placed::<C, T>::new(object) }));
    // SAFETY: made just now, and not shared yet.
    let made = unsafe { &*pair };
    let _ = made.record().place.set(Place {
        pair: pair.cast(),
        free: free::<C, T>,
    });
    made.interface()
}

/// A reference to a record, the server's or a module's; given back on drop.
pub(crate) struct Held(*mut IHttpCacheSpecificData);

// SAFETY: records are reference-counted and may be used on any thread (R208).
unsafe impl Send for Held {}
// SAFETY: as above.
unsafe impl Sync for Held {}

impl Held {
    /// Takes a reference of its own.
    ///
    /// # Safety
    /// `record` is a living record.
    pub(crate) unsafe fn new(record: *mut IHttpCacheSpecificData) -> Self {
        guarded_or("", "IHttpCacheSpecificData::ReferenceCacheData", (), |f| {
            // SAFETY: as the caller vouches.
            unsafe { sluicegate_call_IHttpCacheSpecificData_ReferenceCacheData(record, f) }
        });
        Self(record)
    }

    /// Takes over a reference that the caller has.
    ///
    /// # Safety
    /// `record` is a living record, and one of its references is the caller's to give.
    pub(crate) const unsafe fn adopt(record: *mut IHttpCacheSpecificData) -> Self {
        Self(record)
    }

    pub(crate) const fn pointer(&self) -> *mut IHttpCacheSpecificData {
        self.0
    }

    /// The record with its reference, for a caller that will give it back.
    pub(crate) fn into_pointer(self) -> *mut IHttpCacheSpecificData {
        let pointer = self.0;
        core::mem::forget(self);
        pointer
    }

    /// The record's own key; null if a module's record has none.
    pub(crate) fn key(&self) -> *mut IHttpCacheKey {
        guarded_or(
            "",
            "IHttpCacheSpecificData::GetCacheKey",
            core::ptr::null_mut(),
            // SAFETY: this holds a reference.
            |f| unsafe { sluicegate_call_IHttpCacheSpecificData_GetCacheKey(self.0, f) },
        )
    }

    pub(crate) fn reset_ttl(&self) {
        guarded_or("", "IHttpCacheSpecificData::ResetTTL", (), |f| {
            // SAFETY: this holds a reference.
            unsafe { sluicegate_call_IHttpCacheSpecificData_ResetTTL(self.0, f) }
        });
    }

    /// Ages the record; true once it has aged out. One that throws counts as aged out.
    pub(crate) fn has_expired(&self) -> bool {
        let mut expired = 0;
        let flag = &raw mut expired;
        let done = guarded_or("", "IHttpCacheSpecificData::DecrementTTL", false, |f| {
            // SAFETY: this holds a reference; the flag is this frame's own.
            unsafe { sluicegate_call_IHttpCacheSpecificData_DecrementTTL(self.0, flag, f) };
            true
        });
        !done || expired != 0
    }

    pub(crate) fn set_flushed(&self) {
        guarded_or("", "IHttpCacheSpecificData::SetFlushed", (), |f| {
            // SAFETY: this holds a reference.
            unsafe { sluicegate_call_IHttpCacheSpecificData_SetFlushed(self.0, f) }
        });
    }

    pub(crate) fn is_flushed(&self) -> bool {
        guarded_or("", "IHttpCacheSpecificData::GetFlushed", 1, |f| {
            // SAFETY: this holds a reference.
            unsafe { sluicegate_call_IHttpCacheSpecificData_GetFlushed(self.0, f) }
        }) != 0
    }
}

impl Clone for Held {
    fn clone(&self) -> Self {
        // SAFETY: this holds a reference, so the record lives.
        unsafe { Self::new(self.0) }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let record = self.0;
        guarded_or(
            "",
            "IHttpCacheSpecificData::DereferenceCacheData",
            (),
            |f| {
                // SAFETY: this reference is given back, once.
                unsafe { sluicegate_call_IHttpCacheSpecificData_DereferenceCacheData(record, f) }
            },
        );
    }
}

/// Writes a record with its reference to an output parameter, or gives the reference back if there is none.
///
/// # Safety
/// `target` is null or valid for a write of a pointer to `C`, and the record is of that class.
pub(crate) unsafe fn hand_out<C>(target: *mut *mut C, record: Held) {
    if !target.is_null() {
        // SAFETY: as the caller vouches.
        unsafe { put(target, record.into_pointer().cast()) };
    }
}

#[cfg(test)]
mod tests {
    use super::Record;

    #[test]
    fn a_record_ages_out_after_two_rounds_without_use() {
        // R208
        let record = Record::new();
        assert!(!record.decrement_ttl());
        record.reset_ttl();
        assert!(!record.decrement_ttl());
        assert!(record.decrement_ttl());
        assert!(record.decrement_ttl());
        assert!(!record.is_flushed());
        record.set_flushed();
        assert!(record.is_flushed());
    }
}
