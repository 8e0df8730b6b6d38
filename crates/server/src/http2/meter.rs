//! Counts what a client sends that makes work and asks for nothing: resets, pings, settings, priorities, empty frames.
//!
//! The limits of the `h2` crate are about memory and about streams; these are about the rest (threats T01, T04, T09 to
//! T12).

use std::time::Duration;

use super::PREFACE;
use crate::clock;

/// Length, type, flags and stream of a frame (RFC 9113 section 4.1).
const FRAME_HEADER_BYTES: usize = 9;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;

/// So much is allowed at once, and so much a second after that.
#[derive(Clone, Copy, Debug)]
struct Budget {
    left: u32,
    max: u32,
    /// Units that come back in [`REFILL`].
    refill: u32,
}

/// How often budgets are filled up.
const REFILL: Duration = Duration::from_secs(3);

impl Budget {
    const fn new(max: u32, refill: u32) -> Self {
        Self {
            left: max,
            max,
            refill,
        }
    }

    /// False when nothing is left.
    fn spend(&mut self, amount: u32) -> bool {
        match self.left.checked_sub(amount) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }

    fn earn(&mut self, amount: u32) {
        self.left = (self.left + amount).min(self.max);
    }
}

/// Reads along with a connection's input.
#[derive(Debug)]
pub(super) struct Meter {
    /// Bytes of the preface or of a frame's payload that are still to come.
    skip: usize,
    header: [u8; FRAME_HEADER_BYTES],
    have: usize,
    /// Threat T01: 200 in 30 seconds.
    resets: Budget,
    /// Everything else that is of no use.
    idle: Budget,
    filled_at: Duration,
    is_exceeded: bool,
}

impl Meter {
    pub(super) fn new() -> Self {
        Self {
            skip: PREFACE.len(),
            header: [0; FRAME_HEADER_BYTES],
            have: 0,
            resets: Budget::new(200, 20),
            idle: Budget::new(400, 120),
            filled_at: clock::monotonic(),
            is_exceeded: false,
        }
    }

    /// True once the client has sent too much.
    pub(super) const fn is_exceeded(&self) -> bool {
        self.is_exceeded
    }

    /// Looks at input.
    pub(super) fn read(&mut self, mut bytes: &[u8]) {
        let now = clock::monotonic();
        if now.saturating_sub(self.filled_at) >= REFILL {
            self.filled_at = now;
            self.resets.earn(self.resets.refill);
            self.idle.earn(self.idle.refill);
        }
        while !bytes.is_empty() {
            if self.skip > 0 {
                let step = self.skip.min(bytes.len());
                self.skip -= step;
                bytes = &bytes[step..];
                continue;
            }
            let step = (FRAME_HEADER_BYTES - self.have).min(bytes.len());
            self.header[self.have..self.have + step].copy_from_slice(&bytes[..step]);
            self.have += step;
            bytes = &bytes[step..];
            if self.have == FRAME_HEADER_BYTES {
                self.have = 0;
                self.frame();
            }
        }
    }

    fn frame(&mut self) {
        let [a, b, c, kind, flags, ..] = self.header;
        let length = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
        self.skip = length;
        let is_allowed = match kind {
            // DATA
            0 => length > 0 || flags & END_STREAM != 0 || self.idle.spend(1),
            // HEADERS: a request pays for what goes with it.
            1 => {
                self.idle.earn(2);
                true
            }
            // RST_STREAM
            3 => self.resets.spend(1),
            // SETTINGS, PING
            4 | 6 => flags & ACK != 0 || self.idle.spend(1),
            // WINDOW_UPDATE: answers to what we send; those that are wrong break streams.
            8 => true,
            // CONTINUATION: eight empty ones are too many.
            9 => length > 0 || self.idle.spend(50),
            // PRIORITY, which nobody minds any more, and what is unknown.
            _ => self.idle.spend(1),
        };
        self.is_exceeded |= !is_allowed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u8, flags: u8, payload: &[u8]) -> Vec<u8> {
        let mut out = (payload.len() as u32).to_be_bytes()[1..].to_vec();
        out.extend([kind, flags, 0, 0, 0, 1]);
        out.extend(payload);
        out
    }

    #[test]
    fn useless_frames_are_limited_and_useful_ones_are_not() {
        let check = |frame: &[u8], count: usize, step: usize, exceeded| {
            let mut meter = Meter::new();
            let all = [PREFACE, &frame.repeat(count)].concat();
            for part in all.chunks(step) {
                meter.read(part);
            }
            assert_eq!(meter.is_exceeded(), exceeded, "{frame:?} {count} {step}");
        };
        // T01, T09, T10, T11, T12, T04, however they are cut.
        for step in [1, 7, 4096] {
            check(&frame(3, 0, &[0; 4]), 201, step, true);
            check(&frame(3, 0, &[0; 4]), 200, step, false);
            check(&frame(6, 0, &[0; 8]), 500, step, true);
            check(&frame(6, ACK, &[0; 8]), 5000, step, false);
            check(&frame(4, 0, &[]), 500, step, true);
            check(&frame(2, 0, &[0; 5]), 500, step, true);
            check(&frame(0, 0, &[]), 500, step, true);
            check(&frame(0, END_STREAM, &[]), 500, step, false);
            check(&frame(0, 0, b"x"), 5000, step, false);
            check(&frame(9, 0, &[]), 9, step, true);
            check(&frame(1, 4, b"x"), 5000, step, false);
        }
    }
}
