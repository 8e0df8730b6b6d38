//! The client's end of a request in memory: what was sent, what there is to read, whether somebody is there.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use sluicegate_pipeline::provider::SendFlags;

/// Status line and headers as they were sent.
#[derive(Clone, Debug)]
pub struct Head {
    /// The status code.
    pub status: u16,
    /// The sub-status, which a real transport does not send.
    pub sub_status: u16,
    /// The reason phrase.
    pub reason: String,
    /// The header fields in order.
    pub headers: Vec<(String, Vec<u8>)>,
}

/// One send.
#[derive(Clone, Debug)]
pub struct SendRecord {
    /// Present if this send carried the headers.
    pub head: Option<Head>,
    /// The entity bytes; empty for HEAD.
    pub body: Vec<u8>,
    /// The length of the entity, also for HEAD.
    pub entity_length: u64,
    /// The flags of the send.
    pub flags: SendFlags,
}

/// One piece of a scripted request body.
#[derive(Clone, Debug)]
pub enum BodyPart {
    /// These bytes are there.
    Data(Bytes),
    /// Nothing is there yet: an asynchronous read pends, a poll would block, a blocking read waits it out.
    Later,
    /// The read fails.
    Broken,
    /// The body is larger than its limit.
    TooLarge,
}

/// What [`Wire`] holds.
#[derive(Debug)]
pub(crate) struct WireState {
    pub(crate) sends: Vec<SendRecord>,
    pub(crate) body: VecDeque<BodyPart>,
    pub(crate) flush_pends: bool,
    pub(crate) may_block: bool,
    pub(crate) is_connected: bool,
    pub(crate) resets: u32,
}

/// The client of one request.
#[derive(Debug)]
pub struct Wire(Mutex<WireState>);

impl Default for Wire {
    fn default() -> Self {
        Self(Mutex::new(WireState {
            sends: Vec::new(),
            body: VecDeque::new(),
            flush_pends: false,
            may_block: false,
            is_connected: true,
            resets: 0,
        }))
    }
}

impl Wire {
    pub(crate) fn state(&self) -> MutexGuard<'_, WireState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on asynchronous flushes pend until their task in the queue is run (R141); else they end at once (R140).
    pub fn set_flush_pends(&self, pends: bool) {
        self.state().flush_pends = pends;
    }

    /// Appends to the request body.
    pub fn push_body(&self, part: BodyPart) {
        self.state().body.push_back(part);
    }

    /// All sends so far.
    #[must_use]
    pub fn sends(&self) -> Vec<SendRecord> {
        self.state().sends.clone()
    }

    /// False once the client went away or was reset.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        self.state().is_connected
    }

    /// The client goes away without a word; see [`Exchange::disconnect`](crate::Exchange::disconnect) for one whose
    /// operations are to fail with it.
    pub fn cut(&self) {
        self.state().is_connected = false;
    }

    /// How often the connection was reset.
    #[must_use]
    pub fn resets(&self) -> u32 {
        self.state().resets
    }
}
