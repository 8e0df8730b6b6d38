//! The completion latch: two parties, the callback that returns PENDING and the completion that arrives, meet here in
//! either order and from any thread (section 4, R96).
//!
//! The latch holds the request while it is parked. Whoever completes it takes the request out and goes on with it, so
//! a request is never in two hands at once and no callback runs after the request has ended.

use std::collections::VecDeque;
use std::sync::Arc;

pub use crate::operations::Token;
use crate::status::{Continuation, NotificationStatus};
use crate::sync::{AtomicU64, Mutex, Ordering};

/// What a completed operation reports (R85).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompletionInfo {
    /// Bytes moved, or the number that was posted.
    pub bytes: u32,
    /// The HRESULT of the operation; 0 is success.
    pub status: i32,
    /// Which operation ended (R108).
    pub operation: Operation,
}

impl CompletionInfo {
    /// A posted completion (R85).
    #[must_use]
    pub const fn posted(bytes: u32) -> Self {
        Self {
            bytes,
            status: 0,
            operation: Operation::Posted,
        }
    }
}

/// Where a completion came from. The numbers are those of the native API (R108, Q17).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `PostCompletion`.
    Posted = 0,
    /// A read of the request body.
    Read = 1,
    /// A write or flush of the response.
    Write = 2,
    /// A child request (R182).
    Execute = 3,
}

/// Something that ends a PENDING.
pub enum Completion {
    /// An operation ended: the module's `on_async_completion` answers (R84).
    Operation(CompletionInfo),
    /// As `Operation`, of one that occupies a place in the request's ledger (R107). The place is free again when this is
    /// delivered or dropped.
    Io(CompletionInfo, Arc<Token>),
    /// The module's own future is done: its continuation answers.
    Continuation(Continuation),
    /// The pipeline goes on with this status and calls nothing (R87).
    Indicated(NotificationStatus),
    /// A limit ended the wait: the request fails with 500 (R235).
    TimedOut,
    /// The nested notification of an asynchronous provoker has been completed; the provoker's own notification stays
    /// pending (R113).
    Nested,
}

impl std::fmt::Debug for Completion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Operation(info) | Self::Io(info, _) => write!(f, "{info:?}"),
            Self::Continuation(_) => f.write_str("Continuation"),
            Self::Indicated(status) => write!(f, "Indicated({status:?})"),
            Self::TimedOut => f.write_str("TimedOut"),
            Self::Nested => f.write_str("Nested"),
        }
    }
}

/// The number of a delivery within its request: it tells the pending slot of one notification from the next one's (A15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeliveryId(pub(crate) u64);

impl DeliveryId {
    /// Older than any delivery: nobody waits for it.
    pub(crate) const NONE: Self = Self(0);
    /// Of a request that is not under way: a child before its execution and after its end. Nothing completes it.
    const RESTING: Self = Self(u64::MAX);
}

enum Slot<T> {
    /// Some thread has the request and works on it.
    Working,
    /// The request waits; the id is that of the delivery which returned PENDING.
    Parked(T, DeliveryId),
    /// The request is over.
    Ended,
}

struct State<T> {
    slot: Slot<T>,
    /// Completions that came before the callback returned PENDING (R97, R98, R102).
    early: VecDeque<(DeliveryId, Completion)>,
    /// Completions that came for nobody (Q4).
    dropped: usize,
    /// The module index of the delivery that is parked or was last parked.
    module: u16,
}

/// What became of a completion.
#[derive(Debug)]
#[must_use]
pub enum Completed<T> {
    /// The request was parked: the caller has it now and goes on with it.
    Resume(T, Completion),
    /// The callback has not returned yet; the completion waits for it.
    Stored,
    /// Nobody waits for it (R101, A9, A14).
    Dropped,
}

/// What became of a request whose callback returned PENDING.
#[derive(Debug)]
#[must_use]
pub enum Parked<T> {
    /// It waits in the latch.
    Waiting,
    /// Its completion was there already: the caller goes on.
    Resume(T, Completion),
}

/// The meeting place of one request's callbacks and completions. `T` is the request.
pub struct Latch<T> {
    state: Mutex<State<T>>,
    delivery: AtomicU64,
}

impl<T> State<T> {
    /// What came before anybody could take it; for most requests nothing, and then there is nothing to make or drop.
    fn take_early(&mut self) -> Option<VecDeque<(DeliveryId, Completion)>> {
        (!self.early.is_empty()).then(|| std::mem::take(&mut self.early))
    }
}

impl<T> Default for Latch<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Latch<T> {
    /// A latch for a request that somebody works on.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: Mutex::new(State {
                slot: Slot::Working,
                early: VecDeque::new(),
                dropped: 0,
                module: 0,
            }),
            delivery: AtomicU64::new(0),
        }
    }

    /// Notes which delivery runs now, for completions that do not say which they are for (R97).
    #[inline]
    pub(crate) fn note_delivery(&self, id: DeliveryId) {
        self.delivery.store(id.0, Ordering::Release);
    }

    /// The delivery that runs or is parked now.
    #[must_use]
    pub fn current(&self) -> DeliveryId {
        DeliveryId(self.delivery.load(Ordering::Acquire))
    }

    /// A completion arrives for delivery `id` (R84, R87).
    pub fn complete(&self, id: DeliveryId, completion: Completion) -> Completed<T> {
        let mut state = lock(&self.state);
        match &state.slot {
            // Nothing that is dropped here is dropped under the lock: what a continuation holds may complete others.
            Slot::Ended => Completed::Dropped,
            Slot::Parked(_, parked) if *parked == id => {
                let Slot::Parked(request, _) = std::mem::replace(&mut state.slot, Slot::Working)
                else {
                    return Completed::Dropped;
                };
                Completed::Resume(request, completion)
            }
            // Another notification is parked by now: this one is stale (A15).
            Slot::Parked(..) => {
                state.dropped += 1;
                Completed::Dropped
            }
            Slot::Working if id < self.current() => {
                state.dropped += 1;
                Completed::Dropped
            }
            Slot::Working => {
                // R100: of several indications the last one before the return counts.
                if matches!(completion, Completion::Indicated(_)) {
                    state
                        .early
                        .retain(|(_, kept)| !matches!(kept, Completion::Indicated(_)));
                }
                state.early.push_back((id, completion));
                Completed::Stored
            }
        }
    }

    /// The callback of delivery `id` returned PENDING and its stack is gone: the request is parked, or goes on at once
    /// when its completion came first (R96).
    pub fn park(&self, id: DeliveryId, module: u16, request: T) -> Parked<T> {
        // Declared before the guard, so dropped after it.
        let mut stale = Vec::new();
        let mut state = lock(&self.state);
        while let Some((whose, completion)) = state.early.pop_front() {
            if whose == id {
                return Parked::Resume(request, completion);
            }
            state.dropped += 1;
            stale.push(completion);
        }
        state.slot = Slot::Parked(request, id);
        state.module = module;
        Parked::Waiting
    }

    /// Takes a parked request out for a call from a thread that is not running it (R17, A22). The caller parks it
    /// again with [`Latch::park`] under the id that it got.
    pub fn borrow(&self) -> Option<(T, DeliveryId, u16)> {
        let mut state = lock(&self.state);
        if !matches!(state.slot, Slot::Parked(..)) {
            return None;
        }
        let module = state.module;
        match std::mem::replace(&mut state.slot, Slot::Working) {
            Slot::Parked(request, id) => Some((request, id, module)),
            Slot::Working | Slot::Ended => None,
        }
    }

    /// Keeps a request that is not under way. No completion takes it out, [`Latch::borrow`] does.
    pub(crate) fn rest(&self, request: T) {
        let mut state = lock(&self.state);
        let former = std::mem::replace(&mut state.slot, Slot::Parked(request, DeliveryId::RESTING));
        state.module = u16::MAX;
        drop(state);
        drop(former);
    }

    /// The delivery and module that are parked now.
    #[must_use]
    pub fn parked(&self) -> Option<(DeliveryId, u16)> {
        let state = lock(&self.state);
        match state.slot {
            Slot::Parked(_, id) => Some((id, state.module)),
            Slot::Working | Slot::Ended => None,
        }
    }

    /// Readies the latch for the next request of the same context. Ids go on counting, so completions of the former
    /// request stay stale once the next id is noted.
    pub(crate) fn begin(&self) {
        let mut state = lock(&self.state);
        let former = (
            std::mem::replace(&mut state.slot, Slot::Working),
            state.take_early(),
        );
        state.dropped = 0;
        drop(state);
        drop(former);
    }

    /// The request is over; every later completion is dropped. Returns how many came for nobody (Q4).
    pub fn end(&self) -> usize {
        let mut state = lock(&self.state);
        let former = std::mem::replace(&mut state.slot, Slot::Ended);
        let early = state.take_early();
        let left = std::mem::take(&mut state.dropped) + early.as_ref().map_or(0, VecDeque::len);
        drop(state);
        drop((former, early));
        left
    }

    /// True after [`Latch::end`].
    #[must_use]
    pub fn is_ended(&self) -> bool {
        matches!(lock(&self.state).slot, Slot::Ended)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> crate::sync::MutexGuard<'_, T> {
    // A panic inside the latch's few lines cannot leave it half changed.
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

mod completer {
    use std::sync::Arc;

    use super::{Completed, Completion, CompletionInfo, DeliveryId, Latch};
    use crate::context::HttpContext;
    use crate::engine;
    use crate::nested::Nested;
    use crate::operations::Token;
    use crate::status::NotificationStatus;

    /// The right to complete one pending notification, from any thread.
    #[derive(Clone)]
    pub struct Completer {
        latch: Arc<Latch<Box<HttpContext>>>,
        id: DeliveryId,
        /// Set if it completes a nested notification, whose thread waits (R113).
        nested: Option<Arc<Nested>>,
        /// Set if it ends an operation of the request's ledger (R107).
        token: Option<Arc<Token>>,
    }

    impl Completer {
        pub(crate) const fn new(latch: Arc<Latch<Box<HttpContext>>>, id: DeliveryId) -> Self {
            Self {
                latch,
                id,
                nested: None,
                token: None,
            }
        }

        /// For a nested notification.
        pub(crate) fn of_nested(self, nested: Arc<Nested>) -> Self {
            Self {
                nested: Some(nested),
                ..self
            }
        }

        /// For an operation.
        pub(crate) fn of_operation(self, token: Arc<Token>) -> Self {
            Self {
                token: Some(token),
                ..self
            }
        }

        /// The latch of the request, for hosts.
        #[must_use]
        pub const fn latch(&self) -> &Arc<Latch<Box<HttpContext>>> {
            &self.latch
        }

        /// Reports that an operation has ended. `on_async_completion` runs on a server thread, never on this one
        /// (R86). Returns false if nobody waits for it (R101).
        #[expect(clippy::must_use_candidate, reason = "a module may not care")]
        pub fn complete(&self, info: CompletionInfo) -> bool {
            self.finish(match &self.token {
                Some(token) => Completion::Io(info, Arc::clone(token)),
                None => Completion::Operation(info),
            })
        }

        /// Has the request look after its nested notification (R113).
        pub(crate) fn wake(&self) {
            self.finish(Completion::Nested);
        }

        /// As [`Completer::complete`] with bytes and success (R85).
        #[expect(clippy::must_use_candidate, reason = "a module may not care")]
        pub fn post(&self, bytes: u32) -> bool {
            self.complete(CompletionInfo::posted(bytes))
        }

        /// Hands over any kind of completion; the request goes on where its host puts it.
        #[expect(clippy::must_use_candidate, reason = "a host may not care")]
        pub fn finish(&self, completion: Completion) -> bool {
            if let Some(nested) = &self.nested {
                return nested.complete(completion);
            }
            match self.latch.complete(self.id, completion) {
                Completed::Resume(context, completion) => {
                    engine::schedule(context, completion);
                    true
                }
                Completed::Stored => true,
                Completed::Dropped => false,
            }
        }

        /// `IndicateCompletion`: the pipeline goes on inside this call, on this thread, with `status` as the pending
        /// notification's result (R87). Ignored for PENDING (R90) and when nothing is pending (A14).
        pub fn indicate(&self, status: NotificationStatus) {
            let _ = self.try_indicate(status);
        }

        /// As [`Completer::indicate`]; false if nobody waits for it (R102).
        #[must_use]
        pub fn try_indicate(&self, status: NotificationStatus) -> bool {
            if status == NotificationStatus::Pending {
                return true;
            }
            if let Some(nested) = &self.nested {
                // The thread that waits goes on (R113).
                nested.complete(Completion::Indicated(status));
                return true;
            }
            match self.latch.complete(self.id, Completion::Indicated(status)) {
                Completed::Resume(context, completion) => {
                    engine::resume(context, completion);
                    true
                }
                Completed::Stored => true,
                Completed::Dropped => false,
            }
        }
    }

    impl Latch<Box<HttpContext>> {
        /// The right to complete what is parked now, for limits that a host keeps (R235); `None` while nothing is.
        #[must_use]
        pub fn completer(self: &Arc<Self>) -> Option<Completer> {
            let (id, _) = self.parked()?;
            Some(Completer::new(Arc::clone(self), id))
        }
    }

    impl std::fmt::Debug for Completer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "Completer({:?})", self.id)
        }
    }
}

pub use completer::Completer;

#[cfg(all(test, loom))]
mod loom_tests;
