//! `system.webServer/urlCompression`: whether responses at a path are compressed.

use crate::element::{Attributes as _, EffectiveElement};

/// Compression at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UrlCompression {
    /// Files are compressed.
    pub do_static_compression: bool,
    /// Generated responses are compressed.
    pub do_dynamic_compression: bool,
    /// Compression comes before the output cache.
    pub dynamic_compression_before_cache: bool,
    /// A file `a.js.br` or `a.js.gz` beside `a.js` is served in its place.
    pub use_precompressed_files: bool,
}

impl UrlCompression {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/urlCompression";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            do_static_compression: e.boolean("doStaticCompression"),
            do_dynamic_compression: e.boolean("doDynamicCompression"),
            dynamic_compression_before_cache: e.boolean("dynamicCompressionBeforeCache"),
            use_precompressed_files: e.boolean("usePrecompressedFiles"),
        }
    }
}
