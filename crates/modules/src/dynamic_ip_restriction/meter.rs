//! Counts the requests of each client: under way, and in a sliding period.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use sluicegate_config::section::ip_security::DynamicIpSecurity;

/// How many tables there are, so that threads seldom wait for each other.
const SHARDS: usize = 16;
/// When a table reaches this many clients, those that are gone are forgotten.
const SWEEP_AT: usize = 4_096;

/// Whose requests are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Client {
    pub(super) site: u32,
    pub(super) address: IpAddr,
}

/// Which limit a request goes beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Excess {
    Concurrent,
    Rate,
}

/// The counts of all clients.
#[derive(Debug)]
pub(super) struct Meter {
    shards: Vec<Mutex<Shard>>,
    hasher: RandomState,
}

#[derive(Debug, Default)]
struct Shard {
    clients: HashMap<Client, Count>,
    sweep_at: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    under_way: u32,
    /// When the present period began, its length, and the requests of it and of the one before, in milliseconds.
    since: u64,
    period: u64,
    present: u32,
    before: u32,
}

impl Default for Meter {
    fn default() -> Self {
        Self {
            shards: (0..SHARDS).map(|_| Mutex::default()).collect(),
            hasher: RandomState::new(),
        }
    }
}

/// A request under way; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Slot {
    meter: Arc<Meter>,
    client: Client,
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut shard = self.meter.shard(self.client);
        if let Some(count) = shard.clients.get_mut(&self.client) {
            count.under_way = count.under_way.saturating_sub(1);
        }
    }
}

impl Meter {
    fn shard(&self, client: Client) -> std::sync::MutexGuard<'_, Shard> {
        let index = self.hasher.hash_one(client) as usize % SHARDS;
        self.shards[index]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a request that begins, refused or not (features 19.6, 19.7).
    pub(super) fn enter(
        this: &Arc<Self>,
        client: Client,
        limits: &DynamicIpSecurity,
        now: u64,
    ) -> (Slot, Option<Excess>) {
        let mut shard = this.shard(client);
        shard.sweep(now);
        let count = shard.clients.entry(client).or_default();
        count.under_way = count.under_way.saturating_add(1);
        let mut excess = limits
            .max_concurrent_requests
            .filter(|most| count.under_way > *most)
            .map(|_| Excess::Concurrent);
        if let Some((most, period)) = limits.max_request_rate {
            let period = u64::try_from(period.as_millis()).unwrap_or(u64::MAX).max(1);
            if count.add(now, period) > u64::from(most) {
                excess = excess.or(Some(Excess::Rate));
            }
        }
        drop(shard);
        let slot = Slot {
            meter: Arc::clone(this),
            client,
        };
        (slot, excess)
    }
}

impl Shard {
    fn sweep(&mut self, now: u64) {
        if self.clients.len() < self.sweep_at.max(SWEEP_AT) {
            return;
        }
        self.clients.retain(|_, count| {
            count.under_way > 0 || now.saturating_sub(count.since) < count.period.saturating_mul(2)
        });
        self.sweep_at = self.clients.len() * 2;
    }
}

impl Count {
    /// Counts a request; answers how many there were in the period that ends now. The requests of the period before are
    /// taken as evenly spread.
    fn add(&mut self, now: u64, period: u64) -> u64 {
        let age = now.saturating_sub(self.since);
        if self.period != period || age >= period.saturating_mul(2) {
            (self.since, self.period, self.present, self.before) = (now, period, 0, 0);
        } else if age >= period {
            self.since += period;
            self.before = std::mem::take(&mut self.present);
        }
        self.present = self.present.saturating_add(1);
        let left = period - now.saturating_sub(self.since).min(period);
        let before = u128::from(self.before) * u128::from(left) / u128::from(period);
        u64::from(self.present) + u64::try_from(before).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn period_slides() {
        // Features 19.7.
        let mut count = Count::default();
        for (now, expected) in [
            (1_000, 1),
            (1_050, 2),
            (1_199, 3),
            // Half of the period before still counts: 3 / 2.
            (1_300, 2),
            (1_399, 2),
            (1_400, 3),
            (2_000, 1),
        ] {
            assert_eq!(count.add(now, 200), expected, "{now}");
        }
    }

    #[test]
    fn clients_that_are_gone_are_forgotten() {
        let mut shard = Shard::default();
        for number in 0..SWEEP_AT as u32 {
            let client = Client {
                site: 1,
                address: std::net::Ipv4Addr::from_bits(number).into(),
            };
            let mut count = Count::default();
            count.add(1_000, 200);
            count.under_way = u32::from(number < 3);
            shard.clients.insert(client, count);
        }
        shard.sweep(1_100);
        assert_eq!(shard.clients.len(), SWEEP_AT);
        shard.sweep_at = 0;
        shard.sweep(1_500);
        assert_eq!(shard.clients.len(), 3);
    }
}
