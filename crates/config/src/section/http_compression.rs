//! `system.webServer/httpCompression`: schemes, types and limits of compression.

use crate::element::{Attributes as _, EffectiveElement};

/// A compression scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompressionScheme {
    /// The content coding, such as `gzip`.
    pub name: String,
    /// The file of its provider, as written.
    pub provider: String,
    /// It is used for files.
    pub do_static: bool,
    /// It is used for generated responses.
    pub do_dynamic: bool,
    /// Effort for files, 0 to 10.
    pub static_level: u32,
    /// Effort for generated responses, 0 to 10.
    pub dynamic_level: u32,
}

/// Compression for the whole server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpCompression {
    /// Where compressed files are kept.
    pub directory: String,
    /// Files smaller than this many bytes are sent as they are.
    pub min_file_bytes: u32,
    /// Clients of HTTP/1.0 get plain responses.
    pub no_compression_for_http_10: bool,
    /// Requests through proxies get plain responses.
    pub no_compression_for_proxies: bool,
    /// Requests for ranges get plain responses.
    pub no_compression_for_range: bool,
    /// The first request of a file may already be compressed.
    pub static_ignores_hit_frequency: bool,
    /// Bytes that are gathered before a generated response is compressed.
    pub dynamic_buffer_limit: u32,
    /// Compressed files get the two headers that follow.
    pub send_cache_headers: bool,
    /// Their `Expires`.
    pub expires_header: String,
    /// Their `Cache-Control`.
    pub cache_control_header: String,
    /// `max_disk_megabytes` counts.
    pub do_disk_space_limiting: bool,
    /// The most megabytes of compressed files of one pool.
    pub max_disk_megabytes: u32,
    /// The percentage of use of the processors from which files are not compressed any more.
    pub static_disable_cpu: u32,
    /// The percentage below which they are again.
    pub static_enable_cpu: u32,
    /// The percentage from which generated responses are not compressed any more.
    pub dynamic_disable_cpu: u32,
    /// The percentage below which they are again.
    pub dynamic_enable_cpu: u32,
    /// In the order of the file.
    pub schemes: Vec<CompressionScheme>,
    /// Media type patterns for files: matched exact first, then `type/*`, then `*/*`.
    pub static_types: Vec<(String, bool)>,
    /// The same for generated responses.
    pub dynamic_types: Vec<(String, bool)>,
}

impl HttpCompression {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/httpCompression";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let types = |name: &str| {
            e.child_or_unset(name)
                .items()
                .iter()
                .map(|i| (i.text("mimeType"), i.boolean("enabled")))
                .collect()
        };
        let scheme = |i: &EffectiveElement| CompressionScheme {
            name: i.text("name"),
            provider: i.text("dll"),
            do_static: i.boolean("doStaticCompression"),
            do_dynamic: i.boolean("doDynamicCompression"),
            static_level: i.uint("staticCompressionLevel"),
            dynamic_level: i.uint("dynamicCompressionLevel"),
        };
        Self {
            directory: e.text("directory"),
            min_file_bytes: e.uint("minFileSizeForComp"),
            no_compression_for_http_10: e.boolean("noCompressionForHttp10"),
            no_compression_for_proxies: e.boolean("noCompressionForProxies"),
            no_compression_for_range: e.boolean("noCompressionForRange"),
            static_ignores_hit_frequency: e.boolean("staticCompressionIgnoreHitFrequency"),
            dynamic_buffer_limit: e.uint("dynamicCompressionBufferLimit"),
            send_cache_headers: e.boolean("sendCacheHeaders"),
            expires_header: e.text("expiresHeader"),
            cache_control_header: e.text("cacheControlHeader"),
            do_disk_space_limiting: e.boolean("doDiskSpaceLimiting"),
            max_disk_megabytes: e.uint("maxDiskSpaceUsage"),
            static_disable_cpu: e.uint("staticCompressionDisableCpuUsage"),
            static_enable_cpu: e.uint("staticCompressionEnableCpuUsage"),
            dynamic_disable_cpu: e.uint("dynamicCompressionDisableCpuUsage"),
            dynamic_enable_cpu: e.uint("dynamicCompressionEnableCpuUsage"),
            schemes: e.items().iter().map(scheme).collect(),
            static_types: types("staticTypes"),
            dynamic_types: types("dynamicTypes"),
        }
    }
}
