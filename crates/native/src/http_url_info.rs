//! What modules see of a URL's cached information and of its effective configuration.

use std::sync::Arc;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use sluicegate_pipeline::site::UrlInfo;

use crate::containers::ModuleContextContainerObject;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::http_site::container;
use crate::wide::to_wide;

/// Answers for `IHttpUrlInfo`.
pub(crate) struct HttpUrlInfoObject {
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
                        container: container(),
                    }),
                    metadata: MetadataHandle::new(url),
                }
            }
        })
    }

    pub(crate) fn url_info(&self) -> *mut IHttpUrlInfo {
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
        // The server keeps what it knows of a URL from the first request on.
        1
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
