//! What modules say about the caching of a response: the server's output cache asks for it.

use std::sync::Arc;
use std::time::Duration;

/// How long a response may be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// Nobody has said so: the configuration decides.
    #[default]
    Unsaid,
    /// Until its source changes.
    UntilChange,
    /// For this time.
    For(Duration),
}

/// What a module said about a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CachePolicy {
    /// How long it may be kept.
    pub keep: Keep,
    /// It must not be kept at all.
    pub is_disabled: bool,
    /// A kept response is not used and is made anew.
    pub is_forced: bool,
    /// Request headers whose values tell responses apart.
    pub vary_by_headers: Vec<String>,
    /// Query parameters whose values tell responses apart; `*` for the whole query.
    pub vary_by_query: Vec<String>,
    /// A value of the module's own that tells responses apart.
    pub vary_by_value: Option<String>,
}

/// Somebody who knows the policy of a response at any time, from any thread.
pub trait CachePolicySource: Send + Sync {
    /// What has been said so far.
    fn policy(&self) -> CachePolicy;

    /// The response comes from the cache, or went into it.
    fn note_cached(&self);
}

/// Kept with [`HttpContext::set_state`](crate::HttpContext::set_state) by whoever has a policy for the response.
pub struct StatedPolicy(pub Arc<dyn CachePolicySource>);
