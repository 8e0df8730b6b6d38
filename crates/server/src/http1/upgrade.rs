//! The connection's own part in an upgraded exchange: its clock, its end, and the server's stop.

use std::sync::Weak;
use std::time::Duration;

use crate::clock;
use crate::http1::connection::Connection;
use crate::transport::Transport;

/// How long the client may take to end its side after ours has ended.
const LINGER_TIME: Duration = Duration::from_secs(2);
/// How long an upgraded connection may take to end when the server stops.
const STOP_TIME: Duration = Duration::from_secs(5);

/// How long after the server's stop a keeper may still be set: the 101 goes out before its protocol begins.
const KEEPER_TIME: Duration = Duration::from_millis(500);

/// What the keeper is told, outside of the lock.
enum Tell {
    Nothing,
    Interval,
    Stop,
}

impl<T: Transport> Connection<T> {
    /// Looks after an upgraded connection. False if it is given up.
    pub(super) async fn tend_upgraded(&mut self) -> bool {
        let now = clock::monotonic();
        let is_stopping = self.shared.is_stopping();
        let has_input = !self.input.is_empty();
        let is_writing = self.is_writing();
        let mut tell = Tell::Nothing;
        let (keeper, must_shut, is_closing, mut is_over) = {
            let mut guard = self.exchange.lock();
            let state = &mut *guard;
            let has_unread = has_input || !state.body.is_empty();
            let is_idle = state.output.is_empty() && !is_writing;
            let Some(upgrade) = &mut state.upgraded else {
                return true;
            };
            upgrade.is_touched = false;
            if state.is_closed {
                return true;
            }
            let mut is_over = upgrade.end_at.is_some_and(|at| at <= now);
            if let (Some(at), Some(interval)) = (upgrade.next_interval, upgrade.interval)
                && at <= now
            {
                let was_heard = std::mem::take(&mut self.was_heard) || has_unread;
                is_over |= upgrade.awaits_answer && !was_heard;
                upgrade.awaits_answer = true;
                upgrade.next_interval = Some(now + interval);
                tell = Tell::Interval;
            }
            let keeper = upgrade.keeper.as_ref().and_then(Weak::upgrade);
            if is_stopping && !upgrade.was_told_of_stop {
                upgrade.end_at.get_or_insert(now + STOP_TIME);
                let since = *upgrade.stop_seen.get_or_insert(now);
                if keeper.is_some() || now.saturating_sub(since) >= KEEPER_TIME {
                    upgrade.was_told_of_stop = true;
                    tell = Tell::Stop;
                }
            }
            let must_shut = upgrade.is_closing && !upgrade.is_shut && is_idle;
            if must_shut {
                upgrade.is_shut = true;
                let at = now + LINGER_TIME;
                upgrade.end_at = Some(upgrade.end_at.map_or(at, |before| before.min(at)));
            }
            (keeper, must_shut, upgrade.is_closing, is_over)
        };
        match (tell, keeper) {
            (Tell::Interval, Some(keeper)) => keeper.on_interval(),
            (Tell::Stop, Some(keeper)) => keeper.on_stop(),
            // Nobody of ours speaks this protocol: its reader sees the end and ends.
            (Tell::Stop, None) => {
                self.exchange.lock().end_raw_input();
                self.exchange.settle();
            }
            (Tell::Interval | Tell::Nothing, _) => {}
        }
        if is_closing {
            // Nobody reads any more: what comes is dropped until the client ends its side.
            self.input.clear();
            is_over |= self.read_closed && is_writing_done(self);
        }
        if must_shut {
            let _ = self.socket.shut_down().await;
        }
        !is_over
    }

    /// When an upgraded connection has to be looked at again.
    pub(super) fn upgraded_deadline(&self) -> Option<Duration> {
        let state = self.exchange.lock();
        state
            .upgraded
            .as_ref()
            .and_then(|upgrade| upgrade.deadline())
    }
}

fn is_writing_done<T: Transport>(connection: &Connection<T>) -> bool {
    !connection.is_writing() && connection.exchange.lock().output.is_empty()
}
