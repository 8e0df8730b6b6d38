//! What connections of one site share: how many there are, how fast they may send, how long they may rest (`site/limits`).

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::bandwidth::Bandwidth;
use crate::sites::Sites;

/// Segments of a URL where the site says nothing: what HTTP.sys takes (threat H22), not the 32 of the schema.
const SEGMENTS_MAX: u32 = 255;

/// The limits of one site, and what is used of them. It stays the same through changes of the configuration.
#[derive(Debug)]
pub(crate) struct SiteLimits {
    connections: AtomicU32,
    /// `u32::MAX` is no limit.
    connections_max: AtomicU32,
    /// Milliseconds; 0 where the site says nothing.
    connection_timeout: AtomicU32,
    segments_max: AtomicU32,
    pub(crate) bandwidth: Bandwidth,
}

impl Default for SiteLimits {
    /// A site that no configuration names any more has no limits.
    fn default() -> Self {
        Self {
            connections: AtomicU32::new(0),
            connections_max: AtomicU32::new(u32::MAX),
            connection_timeout: AtomicU32::new(0),
            segments_max: AtomicU32::new(u32::MAX),
            bandwidth: Bandwidth::default(),
        }
    }
}

impl SiteLimits {
    /// How long a connection may be idle, if the site says so itself.
    pub(crate) fn connection_timeout(&self) -> Option<Duration> {
        let milliseconds = self.connection_timeout.load(Ordering::Relaxed);
        (milliseconds != 0).then(|| Duration::from_millis(u64::from(milliseconds)))
    }

    /// True if the path has no more segments than the site takes.
    pub(crate) fn takes_path(&self, path: &str) -> bool {
        let max = u64::from(self.segments_max.load(Ordering::Relaxed));
        // A segment takes two bytes at least.
        if path.len() as u64 / 2 <= max {
            return true;
        }
        let count = path
            .split('/')
            .filter(|segment| !segment.is_empty())
            .count();
        count as u64 <= max
    }
}

/// A connection's place among those of its site.
#[derive(Debug)]
pub(crate) struct Place(Arc<SiteLimits>);

impl Place {
    /// What the site says.
    pub(crate) fn limits(&self) -> &SiteLimits {
        &self.0
    }

    /// A place, if the site has one left.
    pub(crate) fn take(site: &Arc<SiteLimits>) -> Option<Self> {
        let max = site.connections_max.load(Ordering::Relaxed);
        let before = site.connections.fetch_add(1, Ordering::Relaxed);
        let place = Self(Arc::clone(site));
        // Otherwise it is given back at once.
        (before < max).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The limits of all sites by their numbers.
#[derive(Debug, Default)]
pub(crate) struct AllSiteLimits(Mutex<HashMap<u32, Arc<SiteLimits>>>);

impl AllSiteLimits {
    /// Puts the limits of a table in force, for connections that exist too.
    pub(crate) fn renew(&self, sites: &Sites) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|id, limits| Arc::strong_count(limits) > 1 || sites.config_site(*id).is_some());
        for (id, site) in sites.config_sites() {
            let limits = all.entry(id).or_default();
            let own = &site.limits;
            let milliseconds = own.own_connection_timeout.unwrap_or_default().as_millis();
            limits.connection_timeout.store(
                u32::try_from(milliseconds).unwrap_or(u32::MAX),
                Ordering::Relaxed,
            );
            limits
                .connections_max
                .store(own.max_connections.unwrap_or(u32::MAX), Ordering::Relaxed);
            limits.segments_max.store(
                own.own_max_url_segments.unwrap_or(SEGMENTS_MAX),
                Ordering::Relaxed,
            );
            limits.bandwidth.set(own.max_bandwidth);
        }
    }

    /// The limits of a site.
    pub(crate) fn of(&self, site: u32) -> Arc<SiteLimits> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(all.entry(site).or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_as_many_places_as_it_says() {
        let site = Arc::new(SiteLimits::default());
        site.connections_max.store(2, Ordering::Relaxed);
        let first = Place::take(&site).expect("a place");
        let second = Place::take(&site);
        assert!(second.is_some());
        assert!(Place::take(&site).is_none());
        assert!(Place::take(&site).is_none());
        drop(first);
        assert!(Place::take(&site).is_some());
    }

    #[test]
    fn segments_are_counted_without_empty_ones() {
        let site = SiteLimits::default();
        site.segments_max.store(2, Ordering::Relaxed);
        for (path, takes) in [
            ("/", true),
            ("/a/b", true),
            ("/a//b/", true),
            ("/a/b/c", false),
        ] {
            assert_eq!(site.takes_path(path), takes, "{path}");
        }
    }
}
