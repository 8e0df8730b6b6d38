//! What a module may answer to a notification.

use std::future::Future;
use std::pin::Pin;

use crate::children::PreparedChild;
use crate::context::HttpContext;

/// The three answers that steer the pipeline (section 3), as the native API numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i32)]
pub enum NotificationStatus {
    /// `RQ_NOTIFICATION_CONTINUE`: on to the next module (R62).
    Continue = 0,
    /// `RQ_NOTIFICATION_PENDING`: a completion will come (R67).
    Pending = 1,
    /// `RQ_NOTIFICATION_FINISH_REQUEST`: on to LOG_REQUEST (R63).
    FinishRequest = 2,
}

impl NotificationStatus {
    /// The status with that number, as a native module returns it.
    #[must_use]
    pub const fn from_raw(raw: i32) -> Option<Self> {
        match raw {
            0 => Some(Self::Continue),
            1 => Some(Self::Pending),
            2 => Some(Self::FinishRequest),
            _ => None,
        }
    }

    /// The name that traces show.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Continue => "CONTINUE",
            Self::Pending => "PENDING",
            Self::FinishRequest => "FINISH_REQUEST",
        }
    }
}

/// What runs when the future of [`Outcome::wait`] is done: it has the request again and answers for the notification.
pub type Continuation = Box<dyn FnOnce(&mut HttpContext) -> Outcome + Send>;

/// The boxed form of a module's waiting work.
pub type Wait = Pin<Box<dyn Future<Output = Continuation> + Send>>;

/// Blocking work of a module and what follows it.
pub type Work = Box<dyn FnOnce() -> Continuation + Send>;

/// A module's answer to a notification.
#[must_use]
pub enum Outcome {
    /// On to the next module (R62).
    Continue,
    /// Everything up to LOG_REQUEST is skipped (R63).
    Finish,
    /// The request waits for a completion that somebody else will give: I/O that was started asynchronously, or a
    /// [`Completer`](crate::completion::Completer) (R83).
    Pending,
    /// The request waits for this future, then its continuation answers. See [`Outcome::wait`].
    Wait(Wait),
    /// The request waits for this blocking work, done on another thread. See [`Outcome::work`].
    Work(Work),
    /// The request waits for a child request. See [`HttpContext::execute_child`].
    Execute(Box<PreparedChild>),
}

impl Outcome {
    /// Waits for `future` off the pipeline and then lets `then` answer with the request in hand.
    ///
    /// Only a module that must wait pays for the allocation. The future runs on the server's executor and must not
    /// block its thread.
    ///
    /// ```
    /// use sluicegate_pipeline::prelude::*;
    ///
    /// struct Slow;
    /// impl Module for Slow {
    ///     fn registration(&self) -> Registration {
    ///         Registration::new().main(Notifications::BEGIN_REQUEST)
    ///     }
    ///     fn on_begin_request(&self, _context: &mut HttpContext) -> Outcome {
    ///         Outcome::wait(async { 42 }, |context, answer| {
    ///             context.response.set_status(299, "Slow", 0);
    ///             context.response.write(answer.to_string());
    ///             Outcome::Finish
    ///         })
    ///     }
    /// }
    /// ```
    pub fn wait<F, T, C>(future: F, then: C) -> Self
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static,
        C: FnOnce(&mut HttpContext, T) -> Self + Send + 'static,
    {
        Self::Wait(Box::pin(async move {
            let value = future.await;
            let continuation: Continuation = Box::new(move |context| then(context, value));
            continuation
        }))
    }

    /// Does `work`, which may block (a cold file, a look-up), on a thread made for that, and then lets `then` answer with
    /// the request in hand. Where the request's own thread may block, the work is done on it.
    pub fn work<T, C>(work: impl FnOnce() -> T + Send + 'static, then: C) -> Self
    where
        T: Send + 'static,
        C: FnOnce(&mut HttpContext, T) -> Self + Send + 'static,
    {
        Self::Work(Box::new(move || {
            let value = work();
            let continuation: Continuation = Box::new(move |context| then(context, value));
            continuation
        }))
    }

    /// The status that this answer stands for.
    #[must_use]
    pub const fn status(&self) -> NotificationStatus {
        match self {
            Self::Continue => NotificationStatus::Continue,
            Self::Finish => NotificationStatus::FinishRequest,
            Self::Pending | Self::Wait(_) | Self::Work(_) | Self::Execute(_) => {
                NotificationStatus::Pending
            }
        }
    }
}

impl From<NotificationStatus> for Outcome {
    fn from(status: NotificationStatus) -> Self {
        match status {
            NotificationStatus::Continue => Self::Continue,
            NotificationStatus::Pending => Self::Pending,
            NotificationStatus::FinishRequest => Self::Finish,
        }
    }
}

impl std::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.status().name())
    }
}
