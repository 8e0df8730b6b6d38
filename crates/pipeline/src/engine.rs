//! The loop that moves a request through its program (section 10).
//!
//! The loop is iterative for ordinary answers. It recurses in one case only: IndicateCompletion inside a completion
//! (R88), which has a depth guard.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::completion::{Completer, Completion, Parked};
use crate::context::{Current, HttpContext, Phase, hresult_from_win32};
use crate::event::Event;
use crate::host::WaitMode;
use crate::notification::Delivery;
use crate::program::Found;
use crate::status::{NotificationStatus, Outcome};

/// How deep IndicateCompletion may nest before a status is kept for the unwinding instead (section 11.3, 5).
const INDICATE_DEPTH_MAX: u32 = 16;

/// What became of a request that was started.
#[must_use]
pub enum Run {
    /// It is over: instances are disposed of, the response is with the host.
    Done(Box<HttpContext>),
    /// It waits for a completion; [`Scheduler`](crate::host::Scheduler) hears of it again.
    Parked,
}

/// Runs a request from its first notification on.
///
/// [`HttpContext::begin`] has been called. `pre_begin` false means that the request is refused before BEGIN_REQUEST
/// with the status that stands in the response: only LOG, END and the final send run (R27, R234).
pub fn run(mut context: Box<HttpContext>, begins: bool) -> Run {
    context.phase = Phase::Running;
    let first = if begins {
        NotificationStatus::Continue
    } else {
        NotificationStatus::FinishRequest
    };
    drive(context, Start::With(first))
}

/// Goes on with a request whose completion has come, on this thread. When the request ends here its scheduler gets it.
pub fn resume(context: Box<HttpContext>, completion: Completion) {
    let start = match completion {
        Completion::Indicated(status) => Start::With(status),
        other => Start::Complete(other),
    };
    let scheduler = Arc::clone(&context.scheduler);
    if let Run::Done(context) = drive(context, start) {
        scheduler.finished(context);
    }
}

/// Parks a request again that [`Latch::borrow`](crate::completion::Latch::borrow) gave out; its completion may have
/// come in between.
pub fn repark(context: Box<HttpContext>, module: u16) {
    let latch = Arc::clone(&context.latch);
    let id = context.delivery;
    match latch.park(id, module, context) {
        Parked::Waiting => {}
        Parked::Resume(context, completion) => schedule(context, completion),
    }
}

/// Hands a request whose completion has come to its scheduler.
pub(crate) fn schedule(context: Box<HttpContext>, completion: Completion) {
    let scheduler = Arc::clone(&context.scheduler);
    scheduler.schedule(context, completion);
}

enum Start {
    With(NotificationStatus),
    Complete(Completion),
}

/// The outermost frame: it owns the request and is the only place where one is parked, so no stack of a callback is
/// left when another thread takes it (A7).
fn drive(mut context: Box<HttpContext>, mut start: Start) -> Run {
    loop {
        context.phase = Phase::Running;
        guarded(&mut context, start);
        match context.phase {
            Phase::Ended => return Run::Done(context),
            Phase::Running | Phase::Pending => {
                let latch = Arc::clone(&context.latch);
                let id = context.delivery;
                let module = context.current.map_or(0, |current| current.module);
                match latch.park(id, module, context) {
                    Parked::Waiting => return Run::Parked,
                    Parked::Resume(back, Completion::Indicated(status)) => {
                        context = back;
                        start = Start::With(status);
                    }
                    Parked::Resume(back, completion) => {
                        // R86: never on the stack of the callback, nor on its thread.
                        schedule(back, completion);
                        return Run::Parked;
                    }
                }
            }
        }
    }
}

/// Runs the loop; a panic in a module becomes 500.0 and the request goes to LOG_REQUEST (R224, "safe").
fn guarded(context: &mut HttpContext, start: Start) {
    let mut start = Some(start);
    loop {
        let attempt = catch_unwind(AssertUnwindSafe(|| match start.take() {
            Some(Start::With(status)) => walk(context, status),
            Some(Start::Complete(completion)) => complete(context, completion),
            None => {}
        }));
        let Err(panic) = attempt else { return };
        let message = panic
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| panic.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "a module panicked".to_owned());
        let Some(current) = context.current else {
            context.phase = Phase::Ended;
            return;
        };
        context.nested_depth = 0;
        context.emit(|context| Event::Panicked {
            module: &context.program.entry(current.module).name,
            at: current.at,
            message: &message,
        });
        let text = format!(
            "module {} panicked in {}: {message}",
            context.program.entry(current.module).name,
            current.at
        );
        if !context.response.headers_sent {
            context.response.clear();
            context.response.set_error(500, 0, hresult_from_win32(574));
            context
                .response
                .set_error_description(Some(crate::response::escape_html(&text)));
            context
                .response
                .attribute_status(Some((current.module, current.at)));
        } else {
            context.response.set_needs_disconnect();
        }
        start = Some(Start::With(NotificationStatus::FinishRequest));
    }
}

/// The walk: one step after the other until the request ends or somebody answers PENDING.
fn walk(context: &mut HttpContext, mut status: NotificationStatus) {
    let program = Arc::clone(&context.program);
    loop {
        let (next, found) = program.next(context.cursor, status, context.view());
        context.cursor = next;
        status = match found {
            Found::Module { at, module } => {
                let entry = program.entry(module);
                let resumed = context.resumed;
                context.current = Some(Current {
                    at,
                    module,
                    in_completion: false,
                });
                context.note_next_delivery();
                if context.has_sink() {
                    context.emit(|_| Event::ModuleStart {
                        module: &entry.name,
                        at,
                    });
                }
                let outcome = entry.module.notify(context, at);
                match settle(context, outcome, resumed) {
                    Some(status) => status,
                    None => return,
                }
            }
            Found::UserCheck => {
                if context.user().is_some() {
                    NotificationStatus::Continue
                } else {
                    // R6: no module set a user.
                    refuse(context, 401, 2, hresult_from_win32(5), None);
                    NotificationStatus::FinishRequest
                }
            }
            Found::FixHandler => match context.fix_handler() {
                Ok(()) => NotificationStatus::Continue,
                Err(error) => {
                    refuse(
                        context,
                        error.status,
                        error.sub_status,
                        error.hresult,
                        Some(error.description),
                    );
                    NotificationStatus::FinishRequest
                }
            },
            Found::End => {
                end(context);
                return;
            }
        };
    }
}

/// An error that the core makes: the response starts over (R237).
fn refuse(
    context: &mut HttpContext,
    status: u16,
    sub_status: u16,
    hresult: i32,
    description: Option<String>,
) {
    context.response.clear();
    context.response.set_error(status, sub_status, hresult);
    context
        .response
        .set_error_description(description.map(|text| crate::response::escape_html(&text)));
    context.response.attribute_status(None);
    context.emit(|_| Event::ErrorStatus {
        module: "",
        at: None,
        status,
        sub_status,
        hresult,
    });
}

/// What an answer means for the loop: the status to go on with, or `None` when the loop is to be left.
fn settle(context: &mut HttpContext, outcome: Outcome, resumed: u64) -> Option<NotificationStatus> {
    if context.resumed != resumed {
        // R89: the request went on inside IndicateCompletion; this answer is void.
        return None;
    }
    let status = outcome.status();
    // The callback may have moved on by GetNextNotification: its answer is for the newest one (R119).
    if let Some(current) = context.current {
        after_callback(context, current.module, current.at, status);
        if status == NotificationStatus::FinishRequest
            && !context.program.is_logging(context.cursor)
        {
            fail_if_recorded(context);
        }
    }
    match outcome {
        Outcome::Continue => Some(NotificationStatus::Continue),
        Outcome::Finish => Some(NotificationStatus::FinishRequest),
        Outcome::Pending => {
            context.phase = Phase::Pending;
            None
        }
        Outcome::Work(work) if context.host.may_block() => {
            let resumed = context.resumed;
            let outcome = work()(context);
            settle(context, outcome, resumed)
        }
        Outcome::Work(work) => {
            context.phase = Phase::Pending;
            let completer = Completer::new(Arc::clone(&context.latch), context.delivery);
            context.host.work(work, completer);
            None
        }
        Outcome::Wait(work) => {
            context.phase = Phase::Pending;
            let completer = Completer::new(Arc::clone(&context.latch), context.delivery);
            context.host.wait(work, completer);
            None
        }
    }
}

#[inline]
pub(crate) fn after_callback(
    context: &mut HttpContext,
    module: u16,
    at: Delivery,
    status: NotificationStatus,
) {
    if context.response.attribute_status(Some((module, at))) && context.response.status() >= 400 {
        let (code, sub_status, hresult) = (
            context.response.status(),
            context.response.sub_status(),
            context.response.hresult(),
        );
        context.emit(|context| Event::ErrorStatus {
            module: &context.program.entry(module).name,
            at: Some(at),
            status: code,
            sub_status,
            hresult,
        });
    }
    if context.has_sink() {
        context.emit(|context| Event::ModuleEnd {
            module: &context.program.entry(module).name,
            at,
            status,
        });
    }
}

/// R70, Q9, Q33: FINISH after SetErrorStatus on an untouched response becomes an error response.
fn fail_if_recorded(context: &mut HttpContext) {
    let hresult = context.error_status();
    if hresult >= 0 {
        return;
    }
    context.clear_error_status();
    let response = &mut context.response;
    if response.status_was_set() || response.entity_length() > 0 || response.headers_sent() {
        response.set_hresult(hresult);
        return;
    }
    let anonymous = context.user().is_none_or(|user| user.is_anonymous());
    let Some((status, sub_status)) = status_for(hresult, anonymous) else {
        context.response.set_needs_disconnect();
        return;
    };
    let by = context.current.map(|current| (current.module, current.at));
    context.response.set_error(status, sub_status, hresult);
    context.response.attribute_status(by);
    context.emit(|context| Event::ErrorStatus {
        module: context
            .current
            .map_or("", |current| &context.program.entry(current.module).name),
        at: context.current.map(|current| current.at),
        status,
        sub_status,
        hresult,
    });
}

/// Which status an HRESULT stands for; `None` for a lost connection, which gets no response (Q9).
fn status_for(hresult: i32, anonymous: bool) -> Option<(u16, u16)> {
    const ACCESS_DENIED: i32 = hresult_from_win32(5);
    const FILE_NOT_FOUND: i32 = hresult_from_win32(2);
    const PATH_NOT_FOUND: i32 = hresult_from_win32(3);
    const INVALID_DATA: i32 = hresult_from_win32(13);
    const NETNAME_DELETED: i32 = hresult_from_win32(64);
    const CONNECTION_INVALID: i32 = hresult_from_win32(1229);
    const CONNECTION_ABORTED: i32 = hresult_from_win32(1236);
    Some(match hresult {
        ACCESS_DENIED if anonymous => (401, 3),
        ACCESS_DENIED => (403, 0),
        FILE_NOT_FOUND | PATH_NOT_FOUND => (404, 0),
        INVALID_DATA => (400, 0),
        NETNAME_DELETED | CONNECTION_INVALID | CONNECTION_ABORTED => return None,
        _ => (500, 0),
    })
}

/// A completion has come for the current notification (R84).
fn complete(context: &mut HttpContext, completion: Completion) {
    let Some(mut current) = context.current else {
        return;
    };
    let program = Arc::clone(&context.program);
    let entry = program.entry(current.module);
    let resumed = context.resumed;
    current.in_completion = true;
    context.current = Some(current);
    let outcome = match completion {
        Completion::Indicated(status) => return walk(context, status),
        Completion::TimedOut => {
            let text = format!(
                "module {} did not complete {} in time",
                entry.name, current.at
            );
            refuse(context, 500, 0, hresult_from_win32(1460), Some(text));
            return walk(context, NotificationStatus::FinishRequest);
        }
        Completion::Operation(info) => {
            context.emit(|_| Event::ModuleCompletion {
                module: &entry.name,
                at: current.at,
            });
            entry.module.on_async_completion(context, current.at, &info)
        }
        Completion::Continuation(run) => {
            context.emit(|_| Event::ModuleCompletion {
                module: &entry.name,
                at: current.at,
            });
            run(context)
        }
    };
    if let Some(status) = settle(context, outcome, resumed) {
        walk(context, status);
    }
}

/// IndicateCompletion on the thread that runs a callback of the same request (R88, R99, R100).
pub(crate) fn indicate_nested(context: &mut HttpContext, status: NotificationStatus) {
    if status == NotificationStatus::Pending || context.phase == Phase::Ended {
        return;
    }
    let nests = context.current.is_some_and(|current| current.in_completion)
        && context.nested_depth == 0
        && context.indicate_depth < INDICATE_DEPTH_MAX;
    if !nests {
        // R100: kept until the callback returns PENDING; any other answer wins.
        let _ = context
            .latch
            .complete(context.delivery, Completion::Indicated(status));
        return;
    }
    context.resumed += 1;
    context.indicate_depth += 1;
    if let Some(current) = context.current {
        after_callback(context, current.module, current.at, status);
    }
    context.phase = Phase::Running;
    walk(context, status);
    context.indicate_depth -= 1;
}

/// After post-END_REQUEST: the final send, then clean-up (R14, R46, R204).
fn end(context: &mut HttpContext) {
    if !context.response.is_complete() {
        context.current = None;
        let _ = context.flush(false, WaitMode::Final);
    }
    context.phase = Phase::Ended;
    let program = Arc::clone(&context.program);
    while let Some(module) = context.take_disposal() {
        program.entry(module).module.dispose(context);
    }
    context.clear_states();
    context.extensions.clear();
    context.current = None;
    let left = context.latch.end();
    if left > 0 {
        context.emit(|_| Event::CompletionsDropped { count: left });
    }
}
