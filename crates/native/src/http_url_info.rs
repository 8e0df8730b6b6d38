//! What modules see of a URL's cached information and of its effective configuration.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sluicegate_pipeline::site::UrlInfo;

use crate::containers::ModuleContextContainerObject;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::http_site::container;
use crate::native_request::{NativeRequest, lock};
use crate::wide::to_wide;

/// Requests within [`PERIOD`] that make a URL a frequent one: the default `frequentHitThreshold` (R208).
const THRESHOLD: u32 = 2;
/// The default `frequentHitTimePeriod`.
const PERIOD: Duration = Duration::from_secs(10);

/// How often a URL was asked for lately.
#[derive(Debug, Default)]
struct Hits {
    count: u32,
    since: Option<Instant>,
    last: usize,
    is_frequent: bool,
}

impl Hits {
    fn note(&mut self, request: usize, at: Instant) {
        if std::mem::replace(&mut self.last, request) == request {
            return;
        }
        match self.since {
            Some(since) if at.saturating_duration_since(since) < PERIOD => self.count += 1,
            _ => {
                self.since = Some(at);
                self.is_frequent = false;
                self.count = 1;
            }
        }
        self.is_frequent |= self.count >= THRESHOLD;
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
                        hits: Mutex::default(),
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

    /// Counts a request that asks for the URL's information.
    pub(crate) fn note_hit(&self, request: *const NativeRequest, at: Instant) {
        lock(&self.url.hits).note(request.addr(), at);
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
        BOOL::from(lock(&self.hits).is_frequent)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_frequent_after_two_requests_in_ten_seconds() {
        // R208
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let check = |requests: &[(usize, u64)], expected| {
            let mut hits = Hits::default();
            for &(request, seconds) in requests {
                hits.note(request, at(seconds));
            }
            assert_eq!(hits.is_frequent, expected, "{requests:?}");
        };
        check(&[(1, 0)], false);
        check(&[(1, 0), (1, 1)], false);
        check(&[(1, 0), (2, 9)], true);
        check(&[(1, 0), (2, 10)], false);
        check(&[(1, 0), (2, 1), (3, 12)], false);
    }
}
