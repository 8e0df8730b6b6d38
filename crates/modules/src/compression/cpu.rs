//! Stops compressing while the processors are busy (features 15.5, 16.4).

use std::sync::{Mutex, PoisonError};

use crate::clock;

/// The span over which use is averaged, in milliseconds.
const SPAN: u64 = 30_000;
/// Samples are this far apart at least, in milliseconds.
const STEP: u64 = 1_000;

/// Two limits: above the one compression stops, below the other it begins again.
#[derive(Debug, Default)]
pub(crate) struct Gate(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    is_shut: bool,
    at: Option<u64>,
    times: (u64, u64),
    average: Option<f64>,
}

impl Gate {
    /// True if compression may go on: use of the processors, averaged over about half a minute, has not gone above
    /// `disable` percent without falling below `enable` since.
    pub(crate) fn is_open(&self, disable: u32, enable: u32) -> bool {
        // At 100 there is nothing above.
        if disable >= 100 {
            return true;
        }
        let now = clock::now();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.at.is_none_or(|at| now.saturating_sub(at) >= STEP) {
            if let Some(times) = read_times() {
                state.sample(now, times);
            }
            state.at = Some(now);
        }
        state.judge(disable, enable)
    }
}

impl State {
    fn sample(&mut self, now: u64, times: (u64, u64)) {
        if let Some(at) = self.at {
            let busy = times.0.saturating_sub(self.times.0) as f64;
            let all = times.1.saturating_sub(self.times.1) as f64;
            if all > 0.0 {
                let used = 100.0 * busy / all;
                // What is older than the span counts no more.
                let share = (now.saturating_sub(at) as f64 / SPAN as f64).min(1.0);
                let before = self.average.unwrap_or(used);
                self.average = Some(before + (used - before) * share);
            }
        }
        self.times = times;
    }

    fn judge(&mut self, disable: u32, enable: u32) -> bool {
        if let Some(average) = self.average {
            if average > f64::from(disable) {
                self.is_shut = true;
            } else if average < f64::from(enable) {
                self.is_shut = false;
            }
        }
        !self.is_shut
    }
}

/// Busy and all time of the processors so far, in ticks; `None` where the system does not say.
fn read_times() -> Option<(u64, u64)> {
    let text = std::fs::read_to_string("/proc/stat").ok()?;
    let line = text.lines().next()?.strip_prefix("cpu ")?;
    // user nice system idle iowait irq softirq steal; what follows is counted in the first two already.
    let ticks: Vec<u64> = line
        .split_whitespace()
        .take(8)
        .filter_map(|n| n.parse().ok())
        .collect();
    let all: u64 = ticks.iter().sum();
    let idle = ticks.get(3)? + ticks.get(4)?;
    Some((all.saturating_sub(idle), all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gate_shuts_above_the_one_limit_and_opens_below_the_other() {
        // Features 15.5.
        let mut state = State::default();
        let mut times = (0, 0);
        let mut now = 0;
        for (used, expected) in [
            (0, true),
            (95, false),
            (70, false),
            (49, true),
            (70, true),
            (91, false),
        ] {
            now += SPAN;
            times = (times.0 + used, times.1 + 100);
            state.sample(now, times);
            state.at = Some(now);
            assert_eq!(state.judge(90, 50), expected, "{used}");
        }
        assert!(read_times().is_some_and(|(busy, all)| busy <= all));
        assert!(Gate::default().is_open(100, 50));
    }
}
