//! One read, write or close of a native module's WebSocket: tried at once, then again whenever the connection has moved,
//! until it is done or cancelled.

use core::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker, ready};
use std::thread::Thread;

use sluicegate_pipeline::web_socket::{Channel, Received, WebSocketError};

use crate::crash;
use crate::fault::guarded_or;
use crate::glue::ffi::sluicegate_call_PFN_WEBSOCKET_COMPLETION;
use crate::glue::types::*;
use crate::hresult::from_win32;
use crate::native_request::lock;

const ERROR_INVALID_DATA: u32 = 13;
const ERROR_OPERATION_ABORTED: u32 = 995;
const ERROR_CONNECTION_INVALID: u32 = 1229;
const ERROR_INVALID_STATE: u32 = 5023;

/// What is to be done.
pub(crate) enum Work {
    Read {
        buffer: *mut u8,
        capacity: usize,
    },
    Write {
        data: *const u8,
        length: usize,
        /// How much of it the connection has taken.
        done: usize,
        is_text: bool,
        is_final: bool,
    },
    /// What was written before goes to the operating system.
    Flush,
}

// SAFETY: the memory is the module's, which keeps it for the operation alone until that is done; it may be used from any
// thread.
unsafe impl Send for Work {}

/// How an operation ended.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Done {
    pub(crate) result: HRESULT,
    pub(crate) bytes: DWORD,
    pub(crate) is_text: bool,
    pub(crate) is_final: bool,
    pub(crate) is_close: bool,
}

impl Done {
    pub(crate) fn failed(error: &WebSocketError) -> Self {
        let code = match error {
            WebSocketError::Violation(_) => ERROR_INVALID_DATA,
            WebSocketError::Closed => ERROR_INVALID_STATE,
            // Also what the library may add: the connection is of no use.
            _ => ERROR_CONNECTION_INVALID,
        };
        Self {
            result: from_win32(code),
            ..Self::default()
        }
    }
}

impl Work {
    fn poll(&mut self, channel: &Channel, cx: &mut Context<'_>) -> Poll<Done> {
        match self {
            Self::Read { buffer, capacity } => {
                // SAFETY: the module gave this buffer and leaves it to the operation until it is told of its end; the
                // operation is dropped before that, and only one thread polls it at a time.
                let buffer = unsafe { core::slice::from_raw_parts_mut(*buffer, *capacity) };
                Poll::Ready(match ready!(channel.poll_read(cx, buffer)) {
                    Ok(Received::Data(fragment)) => Done {
                        result: 0,
                        bytes: crate::wide::long(fragment.length),
                        is_text: fragment.is_text,
                        is_final: fragment.is_final,
                        is_close: false,
                    },
                    Ok(Received::Close) => Done {
                        is_final: true,
                        is_close: true,
                        ..Done::default()
                    },
                    Err(error) => Done::failed(&error),
                })
            }
            Self::Write {
                data,
                length,
                done,
                is_text,
                is_final,
            } => {
                let data = if *length == 0 {
                    &[]
                } else {
                    // SAFETY: as for a read; nobody writes to it meanwhile.
                    unsafe { core::slice::from_raw_parts(*data, *length) }
                };
                let written = ready!(channel.poll_write(cx, data, done, *is_text, *is_final));
                Poll::Ready(match written {
                    Ok(()) => Done {
                        bytes: crate::wide::long(*length),
                        is_text: *is_text,
                        is_final: *is_final,
                        ..Done::default()
                    },
                    Err(error) => Done::failed(&error),
                })
            }
            Self::Flush => Poll::Ready(match ready!(channel.poll_flush(cx)) {
                Ok(()) => Done {
                    is_final: true,
                    is_close: true,
                    ..Done::default()
                },
                Err(error) => Done::failed(&error),
            }),
        }
    }
}

/// Who is told of the end.
pub(crate) enum Listener {
    /// The module's routine, on a thread of the server.
    Routine {
        routine: PFN_WEBSOCKET_COMPLETION,
        argument: *mut c_void,
        /// Who is named if it brings the process down.
        module: &'static str,
    },
    /// The thread that waits in the call.
    Thread(Thread),
}

// SAFETY: the argument is the module's and only handed back to it, on any thread as the API has it.
unsafe impl Send for Listener {}
// SAFETY: as above.
unsafe impl Sync for Listener {}

/// The operations under way: one of each kind.
pub(crate) type Slots = Mutex<[Option<Arc<Operation>>; 3]>;

/// An operation.
pub(crate) struct Operation {
    channel: Arc<Channel>,
    /// `None` once it is done: from then on the module's memory is not touched.
    work: Mutex<Option<Work>>,
    /// How it ended, for a thread that waits.
    cancelled: Mutex<Option<Done>>,
    is_scheduled: AtomicBool,
    listener: Listener,
    slots: Arc<Slots>,
    slot: usize,
}

impl Operation {
    /// Takes the slot; `None` if an operation of that kind is under way.
    pub(crate) fn begin(
        channel: &Arc<Channel>,
        work: Work,
        listener: Listener,
        slots: &Arc<Slots>,
        slot: usize,
    ) -> Option<Arc<Self>> {
        let mut taken = lock(slots);
        let place = taken.get_mut(slot).filter(|place| place.is_none())?;
        let operation = Arc::new(Self {
            channel: Arc::clone(channel),
            work: Mutex::new(Some(work)),
            cancelled: Mutex::default(),
            is_scheduled: AtomicBool::new(false),
            listener,
            slots: Arc::clone(slots),
            slot,
        });
        *place = Some(Arc::clone(&operation));
        Some(operation)
    }

    /// Tries; `Some` to exactly one caller, when it is done.
    pub(crate) fn poll(self: &Arc<Self>) -> Option<Done> {
        let waker = Waker::from(Arc::clone(self));
        let mut work = lock(&self.work);
        let Poll::Ready(done) = work
            .as_mut()?
            .poll(&self.channel, &mut Context::from_waker(&waker))
        else {
            return None;
        };
        *work = None;
        drop(work);
        self.release();
        Some(done)
    }

    /// Blocks until it is done.
    pub(crate) fn wait(self: &Arc<Self>) -> Done {
        loop {
            if let Some(done) = self.poll() {
                return done;
            }
            if let Some(done) = lock(&self.cancelled).take() {
                return done;
            }
            std::thread::park();
        }
    }

    /// Ends it with ERROR_OPERATION_ABORTED unless it is done. A routine is called inside this call, or `later` on another
    /// thread.
    pub(crate) fn cancel(self: &Arc<Self>, later: bool) {
        if lock(&self.work).take().is_none() {
            return;
        }
        self.release();
        let done = Done {
            result: from_win32(ERROR_OPERATION_ABORTED),
            ..Done::default()
        };
        match &self.listener {
            Listener::Thread(thread) => {
                *lock(&self.cancelled) = Some(done);
                thread.unpark();
            }
            Listener::Routine { .. } if later => {
                let operation = Arc::clone(self);
                self.channel
                    .stream()
                    .defer(Box::new(move || operation.tell(done)));
            }
            Listener::Routine { .. } => self.tell(done),
        }
    }

    /// Forgets it without telling anybody.
    pub(crate) fn abandon(&self) {
        *lock(&self.work) = None;
        self.release();
    }

    fn release(&self) {
        let freed = lock(&self.slots).get_mut(self.slot).and_then(Option::take);
        // It may hold the last reference to the slots.
        drop(freed);
    }

    fn tell(&self, done: Done) {
        let Listener::Routine {
            routine,
            argument,
            module,
        } = self.listener
        else {
            return;
        };
        let _mark = crash::Mark::callback(module, "a WebSocket completion");
        let before = crate::not_implemented::enter_module(Some(module));
        guarded_or(module, "PFN_WEBSOCKET_COMPLETION", (), |fault| {
            // SAFETY: the module gave routine and argument for this operation, which ends here and only once.
            unsafe {
                sluicegate_call_PFN_WEBSOCKET_COMPLETION(
                    routine,
                    done.result,
                    argument,
                    done.bytes,
                    BOOL::from(done.is_text),
                    BOOL::from(done.is_final),
                    BOOL::from(done.is_close),
                    fault,
                );
            }
        });
        crate::not_implemented::enter_module(before);
    }
}

impl Wake for Operation {
    /// The connection has moved, on whatever thread: native code never runs on that one.
    fn wake(self: Arc<Self>) {
        match &self.listener {
            Listener::Thread(thread) => thread.unpark(),
            Listener::Routine { .. } => {
                if self.is_scheduled.swap(true, Ordering::AcqRel) {
                    return;
                }
                let operation = Arc::clone(&self);
                self.channel.stream().defer(Box::new(move || {
                    operation.is_scheduled.store(false, Ordering::Release);
                    if let Some(done) = operation.poll() {
                        operation.tell(done);
                    }
                }));
            }
        }
    }
}
