//! What native modules tell about the caching of a response.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::glue::host::HttpCachePolicyHost;
use crate::glue::types::*;
use crate::hresult::E_INVALIDARG;
use crate::native_request::lock;
use crate::wide::narrow_string;
use sluicegate_pipeline::cache_policy::{CachePolicy, CachePolicySource, Keep};

/// What a module told about caching.
#[derive(Clone, Default)]
struct Policy {
    vary_by_headers: String,
    vary_by_query: String,
    vary_by_value: Option<String>,
}

/// Answers for `IHttpCachePolicy2`. The output cache reads what modules have said (R171).
#[derive(Default)]
pub(crate) struct CachePolicyObject {
    said: Arc<Said>,
    texts: crate::arena::Arena,
}

/// What modules have said. The structures are theirs to read and write.
pub(crate) struct Said {
    kernel: core::cell::UnsafeCell<HTTP_CACHE_POLICY>,
    user: core::cell::UnsafeCell<HTTP_CACHE_POLICY>,
    told: Mutex<Policy>,
    user_disabled: AtomicBool,
    cached: AtomicBool,
    invalidator: AtomicBool,
    force_update: AtomicBool,
}

// SAFETY: the two structures are touched by modules only, under the rules of the API; the rest is behind locks.
unsafe impl Send for Said {}
// SAFETY: as above.
unsafe impl Sync for Said {}

impl Default for Said {
    fn default() -> Self {
        let none = HTTP_CACHE_POLICY {
            Policy: 0,
            SecondsToLive: 0,
        };
        Self {
            kernel: core::cell::UnsafeCell::new(none),
            user: core::cell::UnsafeCell::new(none),
            told: Mutex::default(),
            user_disabled: AtomicBool::new(false),
            cached: AtomicBool::new(false),
            invalidator: AtomicBool::new(false),
            force_update: AtomicBool::new(false),
        }
    }
}

/// The types of a policy that a module may set.
const USER_INVALIDATES: i64 = 1;
const TIME_TO_LIVE: i64 = 2;

impl CachePolicySource for Said {
    fn policy(&self) -> CachePolicy {
        // SAFETY: a plain read of a structure that lives as long as this; a module writes it in its callbacks, and the
        // cache asks between them.
        let user = unsafe { *self.user.get() };
        let told = lock(&self.told);
        let list = |text: &str| -> Vec<String> {
            text.split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect()
        };
        CachePolicy {
            keep: match i64::from(user.Policy) {
                USER_INVALIDATES => Keep::UntilChange,
                TIME_TO_LIVE => Keep::For(Duration::from_secs(user.SecondsToLive.into())),
                _ => Keep::Unsaid,
            },
            is_disabled: self.user_disabled.load(Ordering::Acquire),
            is_forced: self.force_update.load(Ordering::Acquire),
            vary_by_headers: list(&told.vary_by_headers),
            vary_by_query: list(&told.vary_by_query),
            vary_by_value: told.vary_by_value.clone(),
        }
    }

    fn note_cached(&self) {
        self.cached.store(true, Ordering::Release);
    }
}

impl CachePolicyObject {
    /// What the output cache asks.
    pub(crate) fn source(&self) -> Arc<dyn CachePolicySource> {
        Arc::clone(&self.said) as _
    }

    /// CLONE_FLAG_USER_CACHE_VARY_BY: what a child varies by begins with what its parent varies by.
    pub(crate) fn inherit(&self, parent: &Self) {
        let told = lock(&parent.said.told).clone();
        *lock(&self.said.told) = told;
    }

    fn append(list: &mut String, item: &str) {
        if !list.is_empty() {
            list.push(',');
        }
        list.push_str(item);
    }
}

impl HttpCachePolicyHost for CachePolicyObject {
    unsafe fn get_kernel_cache_policy(&self) -> *mut HTTP_CACHE_POLICY {
        self.said.kernel.get()
    }

    unsafe fn get_user_cache_policy(&self) -> *mut HTTP_CACHE_POLICY {
        self.said.user.get()
    }

    unsafe fn set_kernel_cache_invalidator_set(&self) {
        self.said.invalidator.store(true, Ordering::Release);
    }

    unsafe fn get_kernel_cache_invalidator_set(&self) -> BOOL {
        BOOL::from(self.said.invalidator.load(Ordering::Acquire))
    }

    unsafe fn append_vary_by_header(&self, psz_header: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        match unsafe { narrow_string(psz_header) } {
            Some(name) => {
                Self::append(&mut lock(&self.said.told).vary_by_headers, &name);
                0
            }
            // The tables say: accepted and ignored.
            None => 0,
        }
    }

    unsafe fn get_vary_by_headers(&self) -> PCSTR {
        self.texts
            .narrow(lock(&self.said.told).vary_by_headers.as_bytes())
    }

    unsafe fn append_vary_by_query_string(&self, psz_param: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        match unsafe { narrow_string(psz_param) } {
            Some(name) => {
                Self::append(&mut lock(&self.said.told).vary_by_query, &name);
                0
            }
            // The tables say: accepted and ignored.
            None => 0,
        }
    }

    unsafe fn get_vary_by_query_strings(&self) -> PCSTR {
        self.texts
            .narrow(lock(&self.said.told).vary_by_query.as_bytes())
    }

    unsafe fn set_vary_by_value(&self, psz_value: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated string or null.
        let Some(value) = (unsafe { narrow_string(psz_value) }) else {
            return E_INVALIDARG;
        };
        lock(&self.said.told).vary_by_value = Some(value);
        0
    }

    unsafe fn get_vary_by_value(&self) -> PCSTR {
        lock(&self.said.told)
            .vary_by_value
            .as_ref()
            .map_or(core::ptr::null(), |value| {
                self.texts.narrow(value.as_bytes())
            })
    }

    unsafe fn is_user_cache_enabled(&self) -> BOOL {
        BOOL::from(!self.said.user_disabled.load(Ordering::Acquire))
    }

    unsafe fn disable_user_cache(&self) {
        self.said.user_disabled.store(true, Ordering::Release);
    }

    unsafe fn is_cached(&self) -> BOOL {
        BOOL::from(self.said.cached.load(Ordering::Acquire))
    }

    unsafe fn set_is_cached(&self) {
        self.said.cached.store(true, Ordering::Release);
    }

    unsafe fn is_force_update_set(&self) -> BOOL {
        BOOL::from(self.said.force_update.load(Ordering::Acquire))
    }

    unsafe fn set_force_update(&self) {
        self.said.force_update.store(true, Ordering::Release);
    }
}
