//! How many bytes a site, or the whole server, may send in a second: `maxBandwidth` and `maxGlobalBandwidth`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A connection that has to wait looks again after at most this time: others share the allowance.
const WAIT_MAX: Duration = Duration::from_millis(50);
/// What may be sent at once after a rest, as a part of a second.
const BURST_PER_SECOND: u64 = 10;

/// A number of bytes per second that many connections share. 0 is no limit.
#[derive(Debug)]
pub(crate) struct Bandwidth {
    rate: AtomicU64,
    account: Mutex<Account>,
}

#[derive(Debug)]
struct Account {
    bytes: u64,
    at: Instant,
}

impl Default for Bandwidth {
    fn default() -> Self {
        Self {
            rate: AtomicU64::new(0),
            account: Mutex::new(Account {
                bytes: 0,
                at: Instant::now(),
            }),
        }
    }
}

impl Bandwidth {
    /// Bytes per second from now on; `None` for no limit.
    pub(crate) fn set(&self, rate: Option<u32>) {
        // IIS takes nothing below 1024 but 0, which would send nothing for ever.
        let rate = rate.map_or(0, |rate| u64::from(rate.max(1)));
        self.rate.store(rate, Ordering::Relaxed);
    }

    /// True if there is a limit.
    pub(crate) fn is_limited(&self) -> bool {
        self.rate.load(Ordering::Relaxed) != 0
    }

    /// How many of `wanted` bytes may be sent now; if none, how long to wait before asking again.
    pub(crate) fn allow(&self, wanted: u64) -> Result<u64, Duration> {
        self.allow_at(wanted, Instant::now())
    }

    fn allow_at(&self, wanted: u64, now: Instant) -> Result<u64, Duration> {
        let rate = self.rate.load(Ordering::Relaxed);
        if rate == 0 {
            return Ok(wanted);
        }
        let burst = (rate / BURST_PER_SECOND).max(1);
        let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = now.saturating_duration_since(account.at).as_nanos();
        let earned = u64::try_from(passed * u128::from(rate) / 1_000_000_000).unwrap_or(u64::MAX);
        if earned > 0 {
            account.bytes = account.bytes.saturating_add(earned).min(burst);
            account.at = now;
        }
        if account.bytes == 0 {
            let one = Duration::from_nanos(1_000_000_000 / rate + 1);
            return Err(one.max(Duration::from_millis(5)).min(WAIT_MAX));
        }
        Ok(wanted.min(account.bytes))
    }

    /// So many bytes were sent.
    pub(crate) fn spend(&self, bytes: u64) {
        if self.is_limited() {
            let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
            account.bytes = account.bytes.saturating_sub(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_gives_as_many_bytes_as_the_rate() {
        for rate in [1, 1024, 1 << 20] {
            let bandwidth = Bandwidth::default();
            bandwidth.set(Some(rate));
            let begin = Instant::now();
            let mut sent = 0;
            for milliseconds in 0..10_000 {
                let now = begin + Duration::from_millis(milliseconds);
                if let Ok(count) = bandwidth.allow_at(u64::MAX, now) {
                    bandwidth.spend(count);
                    sent += count;
                }
            }
            let expected = u64::from(rate) * 10;
            assert!(sent <= expected + 1, "{rate}: {sent}");
            assert!(sent >= expected * 9 / 10 - 1, "{rate}: {sent}");
        }
    }

    #[test]
    fn without_a_limit_everything_may_go() {
        let bandwidth = Bandwidth::default();
        assert_eq!(bandwidth.allow(u64::MAX), Ok(u64::MAX));
        bandwidth.set(Some(1));
        bandwidth.set(None);
        assert_eq!(bandwidth.allow(7), Ok(7));
    }
}
