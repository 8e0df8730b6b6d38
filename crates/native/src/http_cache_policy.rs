//! What native modules tell about the caching of a response.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::glue::host::HttpCachePolicyHost;
use crate::glue::types::*;
use crate::hresult::E_INVALIDARG;
use crate::native_request::lock;
use crate::wide::narrow_string;

/// What a module told about caching.
#[derive(Clone, Default)]
struct Policy {
    vary_by_headers: String,
    vary_by_query: String,
    vary_by_value: Option<String>,
}

/// Answers for `IHttpCachePolicy2`. The structures are a module's to read and write; no cache of this server reads them yet
/// for native modules.
pub(crate) struct CachePolicyObject {
    kernel: core::cell::UnsafeCell<HTTP_CACHE_POLICY>,
    user: core::cell::UnsafeCell<HTTP_CACHE_POLICY>,
    told: Mutex<Policy>,
    texts: crate::arena::Arena,
    user_disabled: AtomicBool,
    cached: AtomicBool,
    invalidator: AtomicBool,
    force_update: AtomicBool,
}

// SAFETY: the two structures are touched by modules only, under the rules of the API; the rest is behind locks.
unsafe impl Send for CachePolicyObject {}
// SAFETY: as above.
unsafe impl Sync for CachePolicyObject {}

impl Default for CachePolicyObject {
    fn default() -> Self {
        let none = HTTP_CACHE_POLICY {
            Policy: 0,
            SecondsToLive: 0,
        };
        Self {
            kernel: core::cell::UnsafeCell::new(none),
            user: core::cell::UnsafeCell::new(none),
            told: Mutex::default(),
            texts: crate::arena::Arena::default(),
            user_disabled: AtomicBool::new(false),
            cached: AtomicBool::new(false),
            invalidator: AtomicBool::new(false),
            force_update: AtomicBool::new(false),
        }
    }
}

impl CachePolicyObject {
    /// CLONE_FLAG_USER_CACHE_VARY_BY: what a child varies by begins with what its parent varies by.
    pub(crate) fn inherit(&self, parent: &Self) {
        let told = lock(&parent.told).clone();
        *lock(&self.told) = told;
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
        self.kernel.get()
    }

    unsafe fn get_user_cache_policy(&self) -> *mut HTTP_CACHE_POLICY {
        self.user.get()
    }

    unsafe fn set_kernel_cache_invalidator_set(&self) {
        self.invalidator.store(true, Ordering::Release);
    }

    unsafe fn get_kernel_cache_invalidator_set(&self) -> BOOL {
        BOOL::from(self.invalidator.load(Ordering::Acquire))
    }

    unsafe fn append_vary_by_header(&self, psz_header: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        match unsafe { narrow_string(psz_header) } {
            Some(name) => {
                Self::append(&mut lock(&self.told).vary_by_headers, &name);
                0
            }
            // The tables say: accepted and ignored.
            None => 0,
        }
    }

    unsafe fn get_vary_by_headers(&self) -> PCSTR {
        self.texts
            .narrow(lock(&self.told).vary_by_headers.as_bytes())
    }

    unsafe fn append_vary_by_query_string(&self, psz_param: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        match unsafe { narrow_string(psz_param) } {
            Some(name) => {
                Self::append(&mut lock(&self.told).vary_by_query, &name);
                0
            }
            // The tables say: accepted and ignored.
            None => 0,
        }
    }

    unsafe fn get_vary_by_query_strings(&self) -> PCSTR {
        self.texts.narrow(lock(&self.told).vary_by_query.as_bytes())
    }

    unsafe fn set_vary_by_value(&self, psz_value: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated string or null.
        let Some(value) = (unsafe { narrow_string(psz_value) }) else {
            return E_INVALIDARG;
        };
        lock(&self.told).vary_by_value = Some(value);
        0
    }

    unsafe fn get_vary_by_value(&self) -> PCSTR {
        lock(&self.told)
            .vary_by_value
            .as_ref()
            .map_or(core::ptr::null(), |value| {
                self.texts.narrow(value.as_bytes())
            })
    }

    unsafe fn is_user_cache_enabled(&self) -> BOOL {
        BOOL::from(!self.user_disabled.load(Ordering::Acquire))
    }

    unsafe fn disable_user_cache(&self) {
        self.user_disabled.store(true, Ordering::Release);
    }

    unsafe fn is_cached(&self) -> BOOL {
        BOOL::from(self.cached.load(Ordering::Acquire))
    }

    unsafe fn set_is_cached(&self) {
        self.cached.store(true, Ordering::Release);
    }

    unsafe fn is_force_update_set(&self) -> BOOL {
        BOOL::from(self.force_update.load(Ordering::Acquire))
    }

    unsafe fn set_force_update(&self) {
        self.force_update.store(true, Ordering::Release);
    }
}
