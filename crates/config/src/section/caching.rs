//! `system.webServer/caching`: which responses are kept and for how long.

use std::time::Duration;

use super::schema_enum;
use crate::element::{Attributes as _, EffectiveElement};

schema_enum! {
    /// How long a response is kept.
    CachePolicy {
        /// It is not.
        DontCache = 0,
        /// Until its source changes, or until nobody has asked for the duration.
        CacheUntilChange = 1,
        /// For the duration, whatever happens to its source.
        CacheForTimePeriod = 2,
        /// It is not, and clients shall not keep it either.
        DisableCache = 3,
    } else DontCache
}

schema_enum! {
    /// Where copies may live.
    CacheLocation {
        /// Anywhere.
        Any = 0,
        /// At the client.
        Client = 1,
        /// At the client and in proxies.
        Downstream = 2,
        /// Here.
        Server = 3,
        /// Nowhere.
        None = 4,
        /// Here and at the client.
        ServerAndClient = 5,
    } else Server
}

/// What holds for an extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CacheProfile {
    /// With its dot; `*` for all others.
    pub extension: String,
    /// The policy of the server's cache.
    pub policy: CachePolicy,
    /// The policy of the kernel's cache.
    pub kernel_policy: CachePolicy,
    /// See [`CachePolicy`].
    pub duration: Duration,
    /// Where copies may live.
    pub location: CacheLocation,
    /// Request headers whose values tell copies apart.
    pub vary_by_headers: Vec<String>,
    /// Query parameters whose values tell copies apart; `*` for the whole query.
    pub vary_by_query: Vec<String>,
}

/// Caching at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Caching {
    /// Responses may be kept.
    pub enabled: bool,
    /// The kernel's cache may keep them too.
    pub enable_kernel_cache: bool,
    /// Megabytes for all responses; 0 lets the server choose.
    pub max_cache_size: u32,
    /// The largest response that is kept, in bytes.
    pub max_response_size: u32,
    /// In effective order.
    pub profiles: Vec<CacheProfile>,
}

impl Caching {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/caching";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        // Lists are written with semicolons or commas (features 3.2).
        let list = |text: String| -> Vec<String> {
            text.split([',', ';'])
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let profile = |i: &EffectiveElement| CacheProfile {
            extension: i.text("extension"),
            policy: CachePolicy::of(i.number("policy")),
            kernel_policy: CachePolicy::of(i.number("kernelCachePolicy")),
            duration: i.time_span("duration"),
            location: CacheLocation::of(i.number("location")),
            vary_by_headers: list(i.text("varyByHeaders")),
            vary_by_query: list(i.text("varyByQueryString")),
        };
        Self {
            enabled: e.boolean("enabled"),
            enable_kernel_cache: e.boolean("enableKernelCache"),
            max_cache_size: e.uint("maxCacheSize"),
            max_response_size: e.uint("maxResponseSize"),
            profiles: e
                .child_or_unset("profiles")
                .items()
                .iter()
                .map(profile)
                .collect(),
        }
    }
}
