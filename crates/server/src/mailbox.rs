//! Wake-ups that cross from other threads to an I/O thread, gathered: however many requests the workers finish while the
//! I/O thread sleeps, it is woken by one write to its event descriptor.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// One I/O thread's mailbox.
pub(crate) struct Mailbox {
    /// The thread that owns it; see [`this_thread`].
    owner: Option<usize>,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    waiting: Vec<Waker>,
    /// The task that empties it.
    task: Option<Waker>,
}

impl Mailbox {
    /// The mailbox of the calling thread.
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            owner: Some(this_thread()),
            inner: Mutex::new(Inner::default()),
        })
    }

    /// A mailbox that passes every wake-up on at once, for a thread that runs nothing else.
    pub(crate) fn direct() -> Arc<Self> {
        Arc::new(Self {
            owner: None,
            inner: Mutex::new(Inner::default()),
        })
    }

    /// Wakes `waker`: at once on the owner's thread, else together with whatever else waits.
    pub(crate) fn wake(&self, waker: Waker) {
        if self.owner.is_none_or(|owner| owner == this_thread()) {
            waker.wake();
            return;
        }
        let mut inner = self.lock();
        let is_first = inner.waiting.is_empty();
        inner.waiting.push(waker);
        if is_first && let Some(task) = &inner.task {
            task.wake_by_ref();
        }
    }

    /// Passes the wake-ups on, for ever. Runs on the owner's thread.
    pub(crate) async fn deliver(self: Arc<Self>) {
        let mut batch = Vec::new();
        poll_fn(|cx| {
            {
                let mut inner = self.lock();
                if !inner
                    .task
                    .as_ref()
                    .is_some_and(|task| task.will_wake(cx.waker()))
                {
                    inner.task = Some(cx.waker().clone());
                }
                std::mem::swap(&mut inner.waiting, &mut batch);
            }
            for waker in batch.drain(..) {
                waker.wake();
            }
            Poll::<()>::Pending
        })
        .await;
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells threads apart at the price of an address.
fn this_thread() -> usize {
    thread_local! {
        static HERE: u8 = const { 0 };
    }
    HERE.with(|here| std::ptr::from_ref(here).addr())
}
