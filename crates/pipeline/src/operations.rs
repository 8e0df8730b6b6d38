//! The asynchronous operations of a request that have not ended: one at a time, or one in each direction (R107, R108).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

const READ: u8 = 1;
const WRITE: u8 = 2;
const EXECUTE: u8 = 4;
const FULL_DUPLEX: u8 = 0x80;
const ALL: u8 = READ | WRITE | EXECUTE;

/// What may be under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A read of the body.
    Read,
    /// A write or flush of the response.
    Write,
    /// A child request.
    Execute,
}

impl Kind {
    const fn bit(self) -> u8 {
        match self {
            Self::Read => READ,
            Self::Write => WRITE,
            Self::Execute => EXECUTE,
        }
    }

    /// What must not be under way when this one is started.
    const fn conflicts(self, state: u8) -> u8 {
        match self {
            Self::Read if state & FULL_DUPLEX != 0 => READ | EXECUTE,
            Self::Write if state & FULL_DUPLEX != 0 => WRITE | EXECUTE,
            _ => ALL,
        }
    }
}

/// The ledger of one request. A later request of the same context has its own, so what ends late cannot free a slot
/// that is not its own.
#[derive(Debug, Default)]
pub(crate) struct Operations(AtomicU8);

impl Operations {
    /// Enters an operation. `None` if one is outstanding that forbids it; that one is untouched (Q21).
    pub(crate) fn start(self: &Arc<Self>, kind: Kind) -> Option<Arc<Token>> {
        self.0
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |state| {
                (state & kind.conflicts(state) == 0).then_some(state | kind.bit())
            })
            .is_ok()
            .then(|| {
                Arc::new(Token {
                    operations: Arc::clone(self),
                    bit: kind.bit(),
                    is_over: AtomicBool::new(false),
                })
            })
    }

    /// True if [`Operations::start`] would refuse.
    pub(crate) fn refuses(&self, kind: Kind) -> bool {
        let state = self.0.load(Ordering::Acquire);
        state & kind.conflicts(state) != 0
    }

    /// True if an operation of that kind is outstanding.
    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.0.load(Ordering::Acquire) & kind.bit() != 0
    }

    /// True if any is outstanding.
    pub(crate) fn any(&self) -> bool {
        self.0.load(Ordering::Acquire) & ALL != 0
    }

    /// Allows one read beside one write. False, and nothing is changed, while an operation is outstanding (R107).
    pub(crate) fn enable_full_duplex(&self) -> bool {
        self.0
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |state| {
                (state & ALL == 0).then_some(state | FULL_DUPLEX)
            })
            .is_ok()
    }

    /// True after [`Operations::enable_full_duplex`].
    pub(crate) fn is_full_duplex(&self) -> bool {
        self.0.load(Ordering::Acquire) & FULL_DUPLEX != 0
    }

    /// True if nothing was ever entered, so that the ledger can serve another request.
    pub(crate) fn is_blank(&self) -> bool {
        self.0.load(Ordering::Acquire) == 0
    }
}

/// One entry of the ledger. It ends when its completion is delivered, or when nobody can deliver one any more.
#[derive(Debug)]
pub struct Token {
    operations: Arc<Operations>,
    bit: u8,
    is_over: AtomicBool,
}

impl Token {
    /// Ends the entry; once.
    pub(crate) fn release(&self) {
        if !self.is_over.swap(true, Ordering::AcqRel) {
            self.operations.0.fetch_and(!self.bit, Ordering::AcqRel);
        }
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        self.release();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_operation_at_a_time_or_one_in_each_direction() {
        // R107, A19, A20
        let check = |full_duplex: bool, first: Kind, second: Kind, expected: bool| {
            let operations = Arc::new(Operations::default());
            if full_duplex {
                assert!(operations.enable_full_duplex());
            }
            let token = operations.start(first).expect("nothing is outstanding");
            assert_eq!(
                operations.start(second).is_some(),
                expected,
                "{full_duplex} {first:?} {second:?}"
            );
            assert!(!operations.enable_full_duplex());
            token.release();
            token.release();
            assert!(!operations.any() || expected);
            assert!(operations.start(second).is_some());
        };
        for (first, second, in_full_duplex) in [
            (Kind::Read, Kind::Read, false),
            (Kind::Read, Kind::Write, true),
            (Kind::Write, Kind::Read, true),
            (Kind::Write, Kind::Write, false),
            (Kind::Read, Kind::Execute, false),
            (Kind::Execute, Kind::Write, false),
            (Kind::Execute, Kind::Execute, false),
        ] {
            check(false, first, second, false);
            check(true, first, second, in_full_duplex);
        }
    }
}
