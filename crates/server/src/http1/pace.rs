//! How slow a client may be: it has the connection timeout, and on the average of a request it must move at least
//! `minBytesPerSecond` in the time in which it was its turn (threats D02, D03).

use std::time::Duration;

/// The account of one request's client. Times are those of the coarse monotonic clock.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pace {
    /// Time in which the client had to act, without the stretch that runs now.
    owed: Duration,
    since: Option<Duration>,
    /// The connection's count of moved bytes when the request began.
    base: u64,
    is_rate_bound: bool,
}

impl Pace {
    /// The account of a request that begins when `moved` bytes have gone over the connection.
    pub(super) const fn begin(moved: u64) -> Self {
        Self {
            owed: Duration::ZERO,
            since: None,
            base: moved,
            is_rate_bound: false,
        }
    }

    /// It is the client's turn, or still is: how long from `now` it may take for its next move.
    pub(super) fn client_owes(
        &mut self,
        now: Duration,
        moved: u64,
        timeout: Duration,
        bytes_per_second: u32,
    ) -> Duration {
        let since = *self.since.get_or_insert(now);
        self.is_rate_bound = false;
        if bytes_per_second == 0 {
            return timeout;
        }
        let owed = self.owed + now.saturating_sub(since);
        let moved = moved.saturating_sub(self.base);
        let earned = Duration::from_secs(moved / u64::from(bytes_per_second));
        self.is_rate_bound = owed > earned;
        timeout.min((timeout + earned).saturating_sub(owed))
    }

    /// True if the time that was given last is shorter than the timeout because the client was slow.
    pub(super) const fn is_rate_bound(&self) -> bool {
        self.is_rate_bound
    }

    /// It is not the client's turn any more.
    pub(super) fn client_is_even(&mut self, now: Duration) {
        if let Some(since) = self.since.take() {
            self.owed += now.saturating_sub(since);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn client_earns_time_by_moving_bytes() {
        let seconds = Duration::from_secs;
        let timeout = seconds(120);
        let mut pace = Pace::begin(1000);
        let mut check = |now, moved, rate, expected| {
            assert_eq!(
                pace.client_owes(seconds(now), moved, timeout, rate),
                seconds(expected),
                "{now} {moved} {rate}"
            );
        };
        check(10, 1000, 240, 120);
        // Nothing moved for 50 seconds.
        check(60, 1000, 240, 70);
        // A byte does not help, 2400 bytes give ten seconds.
        check(60, 1001, 240, 70);
        check(60, 3400, 240, 80);
        // Never more than the timeout at once; without a rate always that.
        check(60, 1_000_000, 240, 120);
        check(100, 1000, 0, 120);
        check(500, 1001, 240, 0);
    }

    #[test]
    fn time_of_the_module_is_not_the_client_s() {
        let seconds = Duration::from_secs;
        let mut pace = Pace::begin(0);
        let _ = pace.client_owes(seconds(0), 0, seconds(120), 240);
        pace.client_is_even(seconds(20));
        // An hour later.
        assert_eq!(
            pace.client_owes(seconds(3620), 0, seconds(120), 240),
            seconds(100)
        );
    }
}
