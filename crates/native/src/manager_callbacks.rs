//! What a protocol manager calls to answer: health, results of actions, and the state of its channels (wpframework.h).

use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::{E_POINTER, from_win32};
use crate::native_request::lock;
use crate::wide::long;

const ERROR_INSUFFICIENT_BUFFER: u32 = 122;
const ERROR_INVALID_PARAMETER: u32 = 87;

/// A value that one side waits for and the other brings.
struct Slot<T> {
    value: Mutex<Option<T>>,
    changed: Condvar,
}

impl<T> Slot<T> {
    const fn new() -> Self {
        Self {
            value: Mutex::new(None),
            changed: Condvar::new(),
        }
    }

    /// The first value counts.
    fn put(&self, value: T) {
        lock(&self.value).get_or_insert(value);
        self.changed.notify_all();
    }

    fn wait(&self, limit: Duration) -> Option<T> {
        let until = Instant::now() + limit;
        let mut value = lock(&self.value);
        while value.is_none() {
            let left = until.checked_duration_since(Instant::now())?;
            value = self
                .changed
                .wait_timeout(value, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        value.take()
    }
}

/// Counts the references of an object that the server and a manager share. The server holds one through its `Arc`, the
/// manager the rest: as long as it has any, the object holds itself.
struct References<H> {
    count: AtomicUsize,
    own: Mutex<Option<Arc<H>>>,
    /// The handle, for the hold that a first reference of the manager makes.
    back: AtomicPtr<H>,
}

impl<H> References<H> {
    const fn new() -> Self {
        Self {
            count: AtomicUsize::new(1),
            own: Mutex::new(None),
            back: AtomicPtr::new(core::ptr::null_mut()),
        }
    }

    fn attach(&self, handle: &Arc<H>) {
        self.back
            .store(Arc::as_ptr(handle).cast_mut(), Ordering::Release);
    }

    fn add(&self) -> ULONG {
        let mut own = lock(&self.own);
        let count = self.count.fetch_add(1, Ordering::AcqRel) + 1;
        let back = self.back.load(Ordering::Acquire);
        if own.is_none() && !back.is_null() {
            // SAFETY: `back` came from `Arc::as_ptr` of the handle that holds this object, which is alive while the object
            // is called.
            *own = Some(unsafe {
                Arc::increment_strong_count(back);
                Arc::from_raw(back)
            });
        }
        long(count)
    }

    fn release(&self) -> ULONG {
        let mut own = lock(&self.own);
        let before = self
            .count
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |count| {
                // The server's own reference is not the manager's to give.
                (count > 1).then(|| count - 1)
            })
            .unwrap_or(1);
        let left = before.saturating_sub(1).max(1);
        let last = if left == 1 { own.take() } else { None };
        drop(own);
        // Perhaps the last hold on the object: nothing of `self` is used after this.
        drop(last);
        long(left)
    }
}

macro_rules! handle {
    ($(#[$doc:meta])* $handle:ident, $interface:ident, $object:ident) => {
        $(#[$doc])*
        pub(crate) struct $handle(Placed<$interface, $object>);

        impl $handle {
            fn place(object: $object) -> Arc<Self> {
                // SAFETY: the type is the one of `host_types.toml`; references keep the handle alive.
                let handle = Arc::new(Self(unsafe { Placed::new(object) }));
                handle.0.references.attach(&handle);
                handle
            }

            /// What managers get.
            pub(crate) fn interface(&self) -> *mut $interface {
                self.0.interface()
            }
        }
    };
}

handle! {
    /// A question after the health of a manager.
    Health, IHealthStatusCallback, HealthStatusObject
}

/// Answers for `IHealthStatusCallback`.
pub(crate) struct HealthStatusObject {
    references: References<Health>,
    answer: Slot<bool>,
}

impl Health {
    pub(crate) fn new() -> Arc<Self> {
        Self::place(HealthStatusObject {
            references: References::new(),
            answer: Slot::new(),
        })
    }

    /// The answer; `None` if there is none in time.
    pub(crate) fn wait(&self, limit: Duration) -> Option<bool> {
        self.0.answer.wait(limit)
    }
}

impl HealthStatusCallbackHost for HealthStatusObject {
    unsafe fn add_ref(&self) -> ULONG {
        self.references.add()
    }

    unsafe fn release(&self) -> ULONG {
        self.references.release()
    }

    unsafe fn report_health(&self, f_healthy: BOOL) -> HRESULT {
        self.answer.put(f_healthy != 0);
        0
    }
}

/// The bytes of an answer.
///
/// # Safety
/// `data` is null or `length` bytes are readable.
unsafe fn bytes_of(data: PBYTE, length: DWORD) -> Result<Vec<u8>, HRESULT> {
    if length == 0 {
        return Ok(Vec::new());
    }
    if data.is_null() {
        return Err(from_win32(ERROR_INVALID_PARAMETER));
    }
    // SAFETY: as the caller vouches.
    Ok(unsafe { core::slice::from_raw_parts(data, length as usize) }.to_vec())
}

handle! {
    /// An action that a manager runs.
    Action, ICustomActionResultCallback, CustomActionResultObject
}

/// Answers for `ICustomActionResultCallback`.
pub(crate) struct CustomActionResultObject {
    references: References<Action>,
    result: Slot<(HRESULT, Vec<u8>)>,
}

impl Action {
    pub(crate) fn new() -> Arc<Self> {
        Self::place(CustomActionResultObject {
            references: References::new(),
            result: Slot::new(),
        })
    }

    /// The result; `None` if there is none in time.
    pub(crate) fn wait(&self, limit: Duration) -> Option<(HRESULT, Vec<u8>)> {
        self.0.result.wait(limit)
    }
}

impl CustomActionResultCallbackHost for CustomActionResultObject {
    unsafe fn add_ref(&self) -> ULONG {
        self.references.add()
    }

    unsafe fn release(&self) -> ULONG {
        self.references.release()
    }

    unsafe fn report_result(
        &self,
        hr_status: HRESULT,
        pb_response: PBYTE,
        cb_response: DWORD,
    ) -> HRESULT {
        // SAFETY: the manager vouches for its bytes.
        match unsafe { bytes_of(pb_response, cb_response) } {
            Ok(bytes) => {
                self.result.put((hr_status, bytes));
                0
            }
            Err(hresult) => hresult,
        }
    }
}

handle! {
    /// An action whose results come in pieces.
    Subscription, ICustomAction2ResultCallback, CustomAction2ResultObject
}

/// Answers for `ICustomAction2ResultCallback`.
pub(crate) struct CustomAction2ResultObject {
    references: References<Subscription>,
    /// Result so far, bytes so far, final.
    state: Mutex<(HRESULT, Vec<u8>, bool)>,
}

impl Subscription {
    pub(crate) fn new() -> Arc<Self> {
        Self::place(CustomAction2ResultObject {
            references: References::new(),
            state: Mutex::default(),
        })
    }

    /// The result and the bytes that have come.
    pub(crate) fn take(&self) -> (HRESULT, Vec<u8>) {
        let mut state = lock(&self.0.state);
        (state.0, core::mem::take(&mut state.1))
    }
}

impl CustomAction2ResultCallbackHost for CustomAction2ResultObject {
    unsafe fn add_ref(&self) -> ULONG {
        self.references.add()
    }

    unsafe fn release(&self) -> ULONG {
        self.references.release()
    }

    unsafe fn report_result(
        &self,
        hr_status: HRESULT,
        f_final_response: BOOL,
        pb_response: PBYTE,
        cb_response: DWORD,
    ) -> HRESULT {
        // SAFETY: the manager vouches for its bytes.
        let bytes = match unsafe { bytes_of(pb_response, cb_response) } {
            Ok(bytes) => bytes,
            Err(hresult) => return hresult,
        };
        let mut state = lock(&self.state);
        if state.2 {
            // The final piece has come.
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        state.0 = hr_status;
        state.1.extend_from_slice(&bytes);
        state.2 = f_final_response != 0;
        0
    }
}

static NEXT_CHANNEL: AtomicU32 = AtomicU32::new(1);

handle! {
    /// A listener channel of a protocol.
    Channel, IWpfListenerChannelCallback, ListenerChannelObject
}

/// Answers for `IWpfListenerChannelCallback`.
pub(crate) struct ListenerChannelObject {
    references: References<Channel>,
    id: u32,
    /// What the channel is started with: the protocol's name.
    blob: Vec<u8>,
    messages: AtomicUsize,
    stopped: Slot<HRESULT>,
}

impl Channel {
    pub(crate) fn new(protocol: &str) -> Arc<Self> {
        Self::place(ListenerChannelObject {
            references: References::new(),
            id: NEXT_CHANNEL.fetch_add(1, Ordering::Relaxed),
            blob: protocol.as_bytes().to_vec(),
            messages: AtomicUsize::new(0),
            stopped: Slot::new(),
        })
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id
    }

    /// True once the manager has said that the channel stopped.
    pub(crate) fn wait_stopped(&self, limit: Duration) -> bool {
        self.0.stopped.wait(limit).is_some()
    }
}

impl WpfListenerChannelCallbackHost for ListenerChannelObject {
    unsafe fn add_ref(&self) -> ULONG {
        self.references.add()
    }

    unsafe fn release(&self) -> ULONG {
        self.references.release()
    }

    unsafe fn report_started(&self) -> HRESULT {
        tracing::info!(channel = self.id, "a listener channel has started");
        0
    }

    unsafe fn report_stopped(&self, hr: HRESULT) -> HRESULT {
        let messages = self.messages.load(Ordering::Relaxed);
        tracing::info!(
            channel = self.id,
            hresult = hr,
            messages,
            "a listener channel has stopped"
        );
        self.stopped.put(hr);
        0
    }

    unsafe fn report_message_received(&self) -> HRESULT {
        self.messages.fetch_add(1, Ordering::Relaxed);
        0
    }

    unsafe fn get_id(&self, pdw_listener_channel_id: *mut DWORD) -> HRESULT {
        if pdw_listener_channel_id.is_null() {
            return E_POINTER;
        }
        // SAFETY: not null, and the manager vouches for it.
        unsafe { pdw_listener_channel_id.write(self.id) };
        0
    }

    unsafe fn get_blob(&self, p_blob: PBYTE, pcb_blob: *mut DWORD) -> HRESULT {
        if pcb_blob.is_null() {
            return E_POINTER;
        }
        // SAFETY: the manager vouches for its buffer and its size.
        unsafe {
            let room = *pcb_blob as usize;
            pcb_blob.write(long(self.blob.len()));
            if p_blob.is_null() || room < self.blob.len() {
                return from_win32(ERROR_INSUFFICIENT_BUFFER);
            }
            core::ptr::copy_nonoverlapping(self.blob.as_ptr(), p_blob, self.blob.len());
        }
        0
    }
}
