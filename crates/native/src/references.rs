//! Buffers that modules write by reference, and what the address sanitizer knows of them: memory that is gone before it was
//! sent (R150) is reported with the module that wrote it. Without a sanitizer nothing is noted.

use core::ffi::c_void;
use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock};

use sluicegate_pipeline::HttpContext;

use crate::crash;
use crate::misuse::{self, Misuse};
use crate::native_request::lock;

/// Where freed memory begins in a region; null if none of it is freed.
type RegionIsPoisoned = unsafe extern "C" fn(start: *mut c_void, size: usize) -> *mut c_void;

/// Who wrote the buffer at an address: module and notification.
static WRITERS: Mutex<BTreeMap<usize, (&'static str, String)>> = Mutex::new(BTreeMap::new());

fn sanitizer() -> Option<RegionIsPoisoned> {
    static FOUND: OnceLock<Option<RegionIsPoisoned>> = OnceLock::new();
    *FOUND.get_or_init(|| {
        // SAFETY: the name is terminated.
        let symbol =
            unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"__asan_region_is_poisoned".as_ptr()) };
        // SAFETY: the function of that name has this form in every version of the sanitizer.
        (!symbol.is_null())
            .then(|| unsafe { core::mem::transmute::<*mut c_void, RegionIsPoisoned>(symbol) })
    })
}

/// The callback that runs wrote `start` by reference into the response of `context`.
pub(crate) fn note(context: &mut HttpContext, start: *const u8) {
    if sanitizer().is_some() {
        lock(&WRITERS).insert(start.addr(), crash::running());
        context.response.check_references(check);
    }
}

/// A buffer is read now, as it is sent.
fn check(bytes: &[u8]) {
    let Some(is_poisoned) = sanitizer() else {
        return;
    };
    let writer = lock(&WRITERS).remove(&bytes.as_ptr().addr());
    // SAFETY: the function only looks at the sanitizer's own map.
    let poisoned = unsafe { is_poisoned(bytes.as_ptr().cast_mut().cast(), bytes.len()) };
    if !poisoned.is_null() {
        let (module, notification) = writer.unwrap_or_default();
        misuse::report_at(
            Misuse::FreedReference,
            module,
            "WriteEntityChunkByReference",
            &notification,
        );
    }
}
