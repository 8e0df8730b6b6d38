//! The profile of a URL (features 3.2, 3.3).

use std::time::Duration;

use sluicegate_config::section::caching::{CacheLocation, CachePolicy, Caching};

/// What the profile says.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) policy: CachePolicy,
    pub(super) duration: Duration,
    pub(super) location: CacheLocation,
    pub(super) vary_by_headers: Vec<String>,
    pub(super) vary_by_query: Vec<String>,
}

/// The profile for the extension of the last segment; `*` is for all that have none of their own.
pub(super) fn rule(section: &Caching, path: &str) -> Option<Rule> {
    if !section.enabled {
        return None;
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rfind('.').map_or("", |dot| &name[dot..]);
    let profile = section
        .profiles
        .iter()
        .find(|profile| !extension.is_empty() && profile.extension.eq_ignore_ascii_case(extension))
        .or_else(|| {
            section
                .profiles
                .iter()
                .find(|profile| profile.extension == "*")
        })?;
    let policy = match profile.policy {
        CachePolicy::DontCache if section.enable_kernel_cache => profile.kernel_policy,
        own => own,
    };
    Some(Rule {
        policy,
        duration: profile.duration,
        location: profile.location,
        vary_by_headers: profile.vary_by_headers.clone(),
        vary_by_query: profile.vary_by_query.clone(),
    })
}
