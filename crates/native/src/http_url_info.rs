//! What modules see of a URL's cached information and of its effective configuration.

use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sluicegate_pipeline::site::UrlInfo;

use crate::containers::ModuleContextContainerObject;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::http_site::container;
use crate::native_request::lock;
use crate::wide::to_wide;

/// Two requests within this time make a URL frequently hit (R208).
const FREQUENT: Duration = Duration::from_secs(10);

/// When the last two requests that asked for a URL's information began.
#[derive(Default)]
struct Hits {
    last: Option<Instant>,
    before: Option<Instant>,
}

impl Hits {
    fn note(&mut self, started: Instant) {
        if self.last != Some(started) && self.before != Some(started) {
            self.before = self.last.replace(started);
        }
    }

    fn is_frequent(&self, now: Instant) -> bool {
        self.before
            .is_some_and(|before| now.saturating_duration_since(before) <= FREQUENT)
    }
}

/// Answers for `IHttpUrlInfo`.
pub(crate) struct HttpUrlInfoObject {
    hits: Mutex<Hits>,
    container: Placed<IHttpModuleContextContainer, ModuleContextContainerObject>,
}

/// Answers for `IReferencedMetadataInfo`, and so for `IMetadataInfo`.
pub(crate) struct MetadataInfoObject {
    meta_path: Vec<WCHAR>,
    root: Vec<WCHAR>,
    container: Placed<IHttpModuleContextContainer, ModuleContextContainerObject>,
    references: AtomicUsize,
    /// The pair itself, which the last reference frees.
    pair: AtomicPtr<MetadataPair>,
}

type MetadataPair = Placed<IReferencedMetadataInfo, MetadataInfoObject>;

/// A reference to a metadata object, given back on drop.
struct MetadataHandle(*mut MetadataPair);

// SAFETY: the pair is shared by reference count, as the API asks for.
unsafe impl Send for MetadataHandle {}
// SAFETY: as above.
unsafe impl Sync for MetadataHandle {}

impl MetadataHandle {
    fn new(url: &UrlInfo) -> Self {
        let object = MetadataInfoObject {
            meta_path: to_wide(&url.config_path),
            root: to_wide(&url.virtual_root.to_string_lossy()),
            container: container(),
            references: AtomicUsize::new(1),
            pair: AtomicPtr::new(core::ptr::null_mut()),
        };
        // SAFETY: the type is the one of `host_types.toml`; the pair lives until its last reference is given back.
        let pair = Box::into_raw(Box::new(unsafe { MetadataPair::new(object) }));
        // SAFETY: made just now.
        let made = unsafe { &*pair };
        made.pair.store(pair, Ordering::Release);
        Self(pair)
    }

    fn interface(&self) -> *mut IReferencedMetadataInfo {
        // SAFETY: this reference keeps the pair alive.
        let pair = unsafe { &*self.0 };
        pair.interface()
    }
}

impl Drop for MetadataHandle {
    fn drop(&mut self) {
        // SAFETY: as in `interface`; the reference is given back once.
        let pair = unsafe { &*self.0 };
        pair.release();
    }
}

/// The metadata of a URL, with a reference that is the module's to give back.
pub(crate) fn metadata_for_module(url: &UrlInfo) -> *mut IReferencedMetadataInfo {
    let handle = MetadataHandle::new(url);
    let interface = handle.interface();
    core::mem::forget(handle);
    interface
}

impl MetadataInfoObject {
    fn release(&self) {
        if self.references.fetch_sub(1, Ordering::AcqRel) == 1 {
            let pair = self.pair.load(Ordering::Acquire);
            // SAFETY: the last reference is gone; the pair came from `Box::into_raw`. Nothing of `self` is used after this.
            drop(unsafe { Box::from_raw(pair) });
        }
    }
}

/// Both objects of a URL, kept by its [`UrlInfo`].
pub(crate) struct UrlHandle {
    url: Placed<IHttpUrlInfo, HttpUrlInfoObject>,
    metadata: MetadataHandle,
}

impl UrlHandle {
    /// The objects of `url`, made on first use.
    pub(crate) fn of(url: &UrlInfo) -> Arc<Self> {
        url.extensions.get_or_insert_with(|| {
            // SAFETY: the types are those of `host_types.toml`; a request that hands the pointers out keeps the handle.
            unsafe {
                Self {
                    url: Placed::new(HttpUrlInfoObject {
                        hits: Mutex::default(),
                        container: container(),
                    }),
                    metadata: MetadataHandle::new(url),
                }
            }
        })
    }

    /// What modules of the request that began at `started` get; the request counts as a hit, once.
    pub(crate) fn url_info(&self, started: Instant) -> *mut IHttpUrlInfo {
        lock(&self.url.hits).note(started);
        self.url.interface()
    }

    pub(crate) fn metadata(&self) -> *mut IMetadataInfo {
        self.metadata.interface().cast()
    }
}

impl HttpUrlInfoHost for HttpUrlInfoObject {
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        self.container.interface()
    }

    unsafe fn is_frequently_hit(&self) -> BOOL {
        BOOL::from(lock(&self.hits).is_frequent(Instant::now()))
    }
}

impl ReferencedMetadataInfoHost for MetadataInfoObject {
    unsafe fn get_meta_path(&self) -> PCWSTR {
        self.meta_path.as_ptr()
    }

    unsafe fn get_vr_path(&self) -> PCWSTR {
        self.root.as_ptr()
    }

    unsafe fn get_vr_token(&self) -> *mut IHttpTokenEntry {
        // No credentials are configured for virtual directories here.
        core::ptr::null_mut()
    }

    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        self.container.interface()
    }

    unsafe fn reference_metadata(&self) {
        self.references.fetch_add(1, Ordering::AcqRel);
    }

    unsafe fn dereference_metadata(&self) {
        self.release();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_requests_in_ten_seconds_make_a_url_frequently_hit() {
        // R208
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        for (hits, now, expected) in [
            (vec![], 0, false),
            (vec![0], 0, false),
            (vec![0, 0], 0, false),
            (vec![0, 5], 5, true),
            (vec![0, 5], 10, true),
            (vec![0, 5], 11, false),
            (vec![0, 5, 12], 13, true),
            (vec![0, 30], 30, false),
        ] {
            let mut own = Hits::default();
            for &hit in &hits {
                own.note(at(hit));
            }
            assert_eq!(own.is_frequent(at(now)), expected, "{hits:?} {now}");
        }
    }
}
