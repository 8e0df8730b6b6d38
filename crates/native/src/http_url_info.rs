//! What modules see of a URL's cached information and of its effective configuration.

use std::sync::Arc;

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
}

/// Both objects of a URL, kept by its [`UrlInfo`].
pub(crate) struct UrlHandle {
    url: Placed<IHttpUrlInfo, HttpUrlInfoObject>,
    metadata: Placed<IReferencedMetadataInfo, MetadataInfoObject>,
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
                    metadata: Placed::new(MetadataInfoObject {
                        meta_path: to_wide(&url.config_path),
                        root: to_wide(&url.virtual_root.to_string_lossy()),
                        container: container(),
                    }),
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

    unsafe fn reference_metadata(&self) {}

    unsafe fn dereference_metadata(&self) {}
}
