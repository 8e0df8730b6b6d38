//! The files that one request has shown to modules.

use std::path::{Path, PathBuf};

use crate::caches::record::Held;
use crate::glue::ffi::IHttpFileInfo;

/// The files that a request has shown to modules; they live as long as the request (IHttpContext::GetFileInfo).
#[derive(Default)]
pub(crate) struct ShownFiles(Vec<(PathBuf, Held)>);

impl ShownFiles {
    /// The file that was shown for that path.
    pub(crate) fn find(&self, path: &Path) -> Option<*mut IHttpFileInfo> {
        self.0
            .iter()
            .find(|(own, _)| own == path)
            .map(|(_, record)| record.pointer().cast())
    }

    /// Keeps a file for the rest of the request.
    pub(crate) fn keep(&mut self, path: PathBuf, record: Held) -> *mut IHttpFileInfo {
        let pointer = record.pointer().cast();
        self.0.push((path, record));
        pointer
    }
}
