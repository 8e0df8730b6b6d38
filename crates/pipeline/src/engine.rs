//! The loop that moves a request through its program (section 10).
//!
//! The loop is iterative for ordinary answers. It recurses in one case only, and once: IndicateCompletion inside a
//! completion (R88).

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::completion::{Completer, Completion, CompletionInfo, Parked};
use crate::context::{Current, HttpContext, Phase, hresult_from_win32};
use crate::event::Event;
use crate::host::WaitMode;
use crate::notification::{Delivery, Notification};
use crate::program::{Cursor, Found, Program, Step};
use crate::status::{NotificationStatus, Outcome, Wait};
use crate::trace::{Value, catalogue};

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
/// [`HttpContext::begin`] has been called. `begins` false means that the request is refused before BEGIN_REQUEST
/// with the status that stands in the response: only LOG, END and the final send run (R27, R234).
pub fn run(mut context: Box<HttpContext>, begins: bool) -> Run {
    context.phase = Phase::Running;
    if context.has_sink() {
        context.trace_start();
    }
    let first = if begins {
        NotificationStatus::Continue
    } else {
        NotificationStatus::FinishRequest
    };
    drive(context, Start::With(first))
}

/// Goes on with a request whose completion has come, on this thread. When the request ends here its scheduler gets it.
pub fn resume(context: Box<HttpContext>, completion: Completion) {
    if let Run::Done(context) = drive(context, Start::Complete(completion)) {
        over(context);
    }
}

/// As [`run`] for a request that nobody waits for here: its end goes to its scheduler, or to its parent.
pub fn start(context: Box<HttpContext>, begins: bool) {
    if let Run::Done(context) = run(context, begins) {
        over(context);
    }
}

/// Gives a request that is over to whoever waits for it.
fn over(context: Box<HttpContext>) {
    if context.is_child() {
        crate::children::ended(context);
    } else {
        let scheduler = Arc::clone(&context.scheduler);
        scheduler.finished(context);
    }
}

/// Parks a request again that [`Latch::borrow`](crate::completion::Latch::borrow) gave out; its completion may have
/// come in between.
pub fn repark(context: Box<HttpContext>, module: u16) {
    let latch = Arc::clone(&context.latch);
    if matches!(context.phase, Phase::Resting | Phase::Ended) {
        // A child before its execution or after its end.
        latch.rest(context);
        return;
    }
    let id = context.delivery();
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
        // Every frame that had handed the request on has unwound by now.
        context.is_stale = false;
        match context.phase {
            Phase::Ended => return Run::Done(context),
            Phase::Running | Phase::Pending | Phase::Resting => {
                let child = context.to_run.take();
                let latch = Arc::clone(&context.latch);
                let id = context.delivery();
                let module = context.current().map_or(0, |current| current.module);
                let parked = latch.park(id, module, context);
                if let Some(child) = child {
                    // No frame of the parent's modules is left: it can be read where it is parked (R184).
                    child.run_beside();
                }
                match parked {
                    Parked::Waiting => return Run::Parked,
                    Parked::Resume(back, completion @ Completion::Indicated(_)) => {
                        context = back;
                        start = Start::Complete(completion);
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
        let began = context.current();
        let attempt = catch_unwind(AssertUnwindSafe(|| match start.take() {
            Some(Start::With(status)) => walk(context, status),
            Some(Start::Complete(completion)) => complete(context, completion),
            None => {}
        }));
        let Err(panic) = attempt else { return };
        context.end_run();
        context.nested_depth = 0;
        context.sending = false;
        context.to_run = None;
        if context.is_stale {
            // The frame that panicked had handed the request on (R89): it ends or waits without it.
            if let Some(current) = began {
                report_panic(context, current, &*panic);
            }
            return;
        }
        context.abandon_suspended();
        if let Some(current) = context.current() {
            fail_by_panic(context, current, &*panic);
        }
        start = Some(Start::With(NotificationStatus::FinishRequest));
    }
}

/// Tells the sink of a panic; gives its text.
fn report_panic(context: &HttpContext, current: Current, panic: &(dyn Any + Send)) -> String {
    let message = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a module panicked".to_owned());
    context.emit(|context| Event::Panicked {
        module: &context.program.entry(current.module).name,
        at: current.at,
        message: &message,
    });
    message
}

/// A panic of `current` becomes the response (R224, "safe").
fn fail_by_panic(context: &mut HttpContext, current: Current, panic: &(dyn Any + Send)) {
    let message = report_panic(context, current, panic);
    let text = format!(
        "module {} panicked in {}: {message}",
        context.program.entry(current.module).name,
        current.at
    );
    // ERROR_UNHANDLED_EXCEPTION
    let hresult = hresult_from_win32(574);
    replace_response(context, (500, 0, hresult), Some(&text), Some(current));
}

/// The plain run of deliveries from the cursor on, as long as each answers CONTINUE and nothing else happens: most of
/// every request. `Some` is the first answer that wants a closer look; `None` means that the next step is no plain
/// delivery.
///
/// Only the cursor is written for each call; whatever asks for more gets it from there (`HttpContext::begin_run`).
fn stretch(context: &mut HttpContext, program: &Program) -> Option<Outcome> {
    let mut number = context.cursor.step();
    let steps = program.steps_after(context.cursor)?;
    context.begin_run();
    for step in steps {
        // Asked first and alone: nearly every step is one.
        if let Step::Deliver { call, .. } = step {
            number = number.wrapping_add(1);
            context.cursor = Cursor::at_step(number);
            let outcome = call.call(context);
            if !matches!(outcome, Outcome::Continue) || context.has_stirred() {
                context.end_run();
                return Some(outcome);
            }
            // There is nothing in it to drop, which the compiler does not see.
            std::mem::forget(outcome);
            continue;
        }
        // Core steps that have nothing to do are passed here as well.
        let has_nothing_to_do = match step {
            Step::UserCheck => context.user().is_some(),
            Step::FixHandler => context.has_fixed_handler(),
            Step::Deliver { .. } | Step::Execute => false,
        };
        if !has_nothing_to_do {
            break;
        }
        number = number.wrapping_add(1);
    }
    context.end_run();
    if number != context.cursor.step() {
        context.cursor = Cursor::at_step(number);
    }
    None
}

/// The status to go on with after an answer, or `None` when the loop is to be left.
#[inline]
fn answered(
    context: &mut HttpContext,
    outcome: Outcome,
    resumed: u64,
) -> Option<NotificationStatus> {
    if matches!(outcome, Outcome::Continue) && context.resumed == resumed {
        std::mem::forget(outcome);
        if context.is_uneventful() {
            return Some(NotificationStatus::Continue);
        }
        return settle(context, Outcome::Continue, resumed);
    }
    settle(context, outcome, resumed)
}

/// An error that the core makes: the response starts over (R237). What has gone cannot be taken back: a client that has
/// got a part of the body sees the connection reset instead of an end that looks whole; one that has got all of its
/// response never knows (R142).
fn replace_response(
    context: &mut HttpContext,
    (status, sub_status, hresult): (u16, u16, i32),
    description: Option<&str>,
    by: Option<Current>,
) {
    context.follow_stream();
    if context.response.headers_sent && !context.response.complete {
        context.host.reset_connection();
    }
    let response = &mut context.response;
    response.clear();
    response.set_error(status, sub_status, hresult);
    response.set_error_description(description.map(crate::response::escape_html));
    response.attribute_status(by.map(|current| (current.module, current.at)));
}

/// Calls a nested notification (R13). Its provoker needs the answer, so blocking work is done here, and for a PENDING the
/// thread waits if it may; `None` if the provoker is asynchronous, and the notification stays pending (R113). A panic ends
/// the list and turns the outer notification's answer into FINISH.
pub(crate) fn call_nested(
    context: &mut HttpContext,
    call: impl FnOnce(&mut HttpContext) -> Outcome,
) -> Option<NotificationStatus> {
    let attempt = catch_unwind(AssertUnwindSafe(|| {
        let mut outcome = call(context);
        loop {
            outcome = match outcome {
                Outcome::Continue => return Some(NotificationStatus::Continue),
                Outcome::Finish => return Some(NotificationStatus::FinishRequest),
                Outcome::Work(work) => work()(context),
                Outcome::Execute(child) => match child.run_nested(context) {
                    Outcome::Pending => wait_nested(context, None)?,
                    answer => answer,
                },
                Outcome::Wait(work) => wait_nested(context, Some(work))?,
                Outcome::Pending => wait_nested(context, None)?,
            };
        }
    }));
    attempt.unwrap_or_else(|panic| {
        if let Some(current) = context.current() {
            fail_by_panic(context, current, &*panic);
        }
        context.must_finish = true;
        context.stir();
        Some(NotificationStatus::FinishRequest)
    })
}

/// Waits for the completion of the nested notification that runs and lets it answer, on this thread (R113, R114). `None` if
/// nobody has to wait: the request is woken.
fn wait_nested(context: &mut HttpContext, work: Option<Wait>) -> Option<Outcome> {
    let Some(current) = context.current() else {
        return Some(Outcome::Continue);
    };
    if context.may_suspend() {
        if let Some(work) = work {
            let completer = context.completer();
            context.host.wait(work, completer);
        }
        let completion = context.take_nested_or_wake()?;
        return Some(deliver_nested(context, completion));
    }
    let program = Arc::clone(&context.program);
    let entry = program.entry(current.module);
    let Some(wait) = context.nested_wait() else {
        context.emit(|_| Event::CannotWait {
            module: &entry.name,
            at: current.at,
        });
        let text = format!(
            "module {} answered PENDING to {} on a network thread, which cannot wait; a module that does so has to say that \
             it may block",
            entry.name, current.at
        );
        // ERROR_NOT_SUPPORTED
        let hresult = hresult_from_win32(50);
        replace_response(context, (500, 0, hresult), Some(&text), Some(current));
        context.must_finish = true;
        context.stir();
        return Some(Outcome::Finish);
    };
    if let Some(work) = work {
        let completer = context.completer();
        context.host.wait(work, completer);
    }
    let completion = wait.wait();
    Some(deliver_nested(context, completion))
}

/// Lets the nested notification that runs answer a completion (R114).
pub(crate) fn deliver_nested(context: &mut HttpContext, completion: Completion) -> Outcome {
    let Some(current) = context.current() else {
        return Outcome::Continue;
    };
    match completion {
        Completion::Operation(info) => nested_completion(context, current, &info),
        Completion::Io(info, _) => nested_completion(context, current, &info),
        Completion::Continuation(run) => run(context),
        // R104
        Completion::Indicated(status) => status.into(),
        Completion::TimedOut => Outcome::Finish,
        Completion::Nested => Outcome::Pending,
    }
}

fn nested_completion(
    context: &mut HttpContext,
    current: Current,
    info: &CompletionInfo,
) -> Outcome {
    let program = Arc::clone(&context.program);
    let entry = program.entry(current.module);
    context.emit(|_| Event::ModuleCompletion {
        module: &entry.name,
        at: current.at,
        bytes: info.bytes,
        hresult: info.status,
    });
    context.settle();
    entry.module.on_async_completion(context, current.at, info)
}

/// The walk: one step after the other until the request ends or somebody answers PENDING.
fn walk(context: &mut HttpContext, mut status: NotificationStatus) {
    let program = Arc::clone(&context.program);
    loop {
        let resumed = context.resumed;
        if status == NotificationStatus::Continue && context.is_quiet() {
            context.cursor = program.past_handlers(context.cursor, context.view());
            if let Some(outcome) = stretch(context, &program) {
                status = match answered(context, outcome, resumed) {
                    Some(status) => status,
                    None => return,
                };
                continue;
            }
        }
        let (next, found) = program.next(context.cursor, status, context.view());
        context.cursor = next;
        status = match found {
            Found::Module { at, module } => {
                let entry = program.entry(module);
                context.set_current(Some(Current {
                    at,
                    module,
                    in_completion: false,
                }));
                context.note_next_delivery();
                if context.has_sink() {
                    context.emit(|_| Event::ModuleStart {
                        module: &entry.name,
                        at,
                    });
                    context.settle();
                }
                let outcome = entry.module.notify(context, at);
                match answered(context, outcome, resumed) {
                    Some(status) => status,
                    None => return,
                }
            }
            Found::UserCheck => {
                if context.user().is_some() {
                    NotificationStatus::Continue
                } else {
                    // R6: no module set a user.
                    refuse(context, (401, 2, hresult_from_win32(5)), None);
                    NotificationStatus::FinishRequest
                }
            }
            Found::FixHandler => match context.fix_handler() {
                Ok(()) => NotificationStatus::Continue,
                Err(error) => {
                    refuse(
                        context,
                        (error.status, error.sub_status, error.hresult),
                        Some(&error.description),
                    );
                    NotificationStatus::FinishRequest
                }
            },
            Found::End => {
                if context.awaits_child() {
                    context.phase = Phase::Pending;
                    return;
                }
                end(context);
                return;
            }
        };
    }
}

/// A refusal by the core itself (R6, R9, R235).
fn refuse(
    context: &mut HttpContext,
    error @ (status, sub_status, hresult): (u16, u16, i32),
    description: Option<&str>,
) {
    replace_response(context, error, description, None);
    context.emit(|_| Event::ErrorStatus {
        module: "",
        at: None,
        status,
        sub_status,
        hresult,
    });
    context.settle();
}

/// What an answer means for the loop: the status to go on with, or `None` when the loop is to be left.
fn settle(context: &mut HttpContext, outcome: Outcome, resumed: u64) -> Option<NotificationStatus> {
    if context.resumed != resumed {
        // R89: the request went on inside IndicateCompletion; this answer is void.
        return None;
    }
    if context.is_suspended() && matches!(outcome, Outcome::Continue | Outcome::Finish) {
        // R101, R113: the answer counts once the operation is over.
        context.keep_answer(outcome.status());
        context.phase = Phase::Pending;
        return None;
    }
    match outcome {
        Outcome::Continue => Some(conclude(context, NotificationStatus::Continue)),
        Outcome::Finish => Some(conclude(context, NotificationStatus::FinishRequest)),
        waiting => settle_waiting(context, waiting, resumed),
    }
}

/// The answers that need more than the loop.
#[cold]
fn settle_waiting(
    context: &mut HttpContext,
    outcome: Outcome,
    resumed: u64,
) -> Option<NotificationStatus> {
    match outcome {
        Outcome::Work(work) if context.host.may_block() => {
            let outcome = work()(context);
            return settle(context, outcome, resumed);
        }
        Outcome::Work(work) => {
            let completer = Completer::new(Arc::clone(&context.latch), context.delivery());
            context.host.work(work, completer);
        }
        Outcome::Wait(work) => {
            let completer = Completer::new(Arc::clone(&context.latch), context.delivery());
            context.host.wait(work, completer);
        }
        Outcome::Execute(child) => context.to_run = Some(child),
        Outcome::Pending | Outcome::Continue | Outcome::Finish => {}
    }
    context.phase = Phase::Pending;
    None
}

/// The current notification is over with `status`, however that was said: events, and what became of a recorded error.
/// Gives the status to go on with.
pub(crate) fn conclude(
    context: &mut HttpContext,
    status: NotificationStatus,
) -> NotificationStatus {
    // The callback may have moved on by GetNextNotification: its answer is for the newest one (R119).
    if let Some(current) = context.current() {
        after_callback(context, current.module, current.at, status);
    }
    if context.error_status() < 0 || context.must_finish {
        return conclude_with_error(context, status);
    }
    status
}

#[cold]
fn conclude_with_error(
    context: &mut HttpContext,
    mut status: NotificationStatus,
) -> NotificationStatus {
    if std::mem::take(&mut context.must_finish) {
        status = NotificationStatus::FinishRequest;
    }
    if context.error_status() < 0 {
        let hresult = context.error_status();
        context.clear_error_status();
        let ends = status == NotificationStatus::FinishRequest
            && !context.program.is_logging(context.cursor);
        if !(ends && fail_with(context, hresult)) {
            record(context, hresult);
        }
    }
    status
}

/// R71, Q33: the error shows in the trace and in the log only.
fn record(context: &mut HttpContext, hresult: i32) {
    if context.response.hresult() == 0 {
        context.response.set_hresult(hresult);
    }
    if let Some(current) = context.current() {
        context.emit(|context| Event::ErrorRecorded {
            module: &context.program.entry(current.module).name,
            at: current.at,
            hresult,
        });
        context.settle();
    }
}

/// Attributes a status that was set since the last call (R72).
pub(crate) fn note_status(context: &mut HttpContext, module: u16, at: Delivery) {
    if context.response.attribute_status(Some((module, at))) {
        emit_status(context, module, at);
    }
}

fn emit_status(context: &mut HttpContext, module: u16, at: Delivery) {
    if context.response.status() < 400 {
        context.trace(&catalogue::MODULE_SET_RESPONSE_SUCCESS_STATUS, |context| {
            [
                context.program.entry(module).name.to_string().into(),
                at.notification.bit().into(),
                Value::U16(context.response.status()),
                context.response.reason().to_owned().into(),
            ]
        });
    } else {
        let (status, sub_status, hresult) = (
            context.response.status(),
            context.response.sub_status(),
            context.response.hresult(),
        );
        context.emit(|context| Event::ErrorStatus {
            module: &context.program.entry(module).name,
            at: Some(at),
            status,
            sub_status,
            hresult,
        });
    }
}

pub(crate) fn after_callback(
    context: &mut HttpContext,
    module: u16,
    at: Delivery,
    status: NotificationStatus,
) {
    note_status(context, module, at);
    if context.has_sink() {
        context.trace_changes();
        context.emit(|context| Event::ModuleEnd {
            module: &context.program.entry(module).name,
            at,
            status,
        });
        context.settle();
    }
}

/// R70, Q9: FINISH after SetErrorStatus on an untouched response becomes an error response. False if the response is a
/// module's own (Q33).
fn fail_with(context: &mut HttpContext, hresult: i32) -> bool {
    let response = &mut context.response;
    if response.status_was_set() || response.entity_length() > 0 || response.headers_sent() {
        return false;
    }
    let anonymous = context.user().is_none_or(|user| user.is_anonymous());
    let Some((status, sub_status)) = status_for(hresult, anonymous) else {
        context.host.reset_connection();
        return false;
    };
    context.response.set_error(status, sub_status, hresult);
    if let Some(current) = context.current() {
        note_status(context, current.module, current.at);
    }
    true
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
    context.follow_stream();
    if matches!(completion, Completion::Nested) {
        context.phase = Phase::Pending;
        if let Some(status) = context.go_on_suspended() {
            context.phase = Phase::Running;
            let status = conclude(context, status);
            walk(context, status);
        }
        return;
    }
    if context.has_answered() && !matches!(completion, Completion::TimedOut) {
        context.phase = Phase::Pending;
        return;
    }
    let Some(current) = context.current() else {
        if let Completion::Indicated(status) = completion {
            // The child that the end of this request waited for is over.
            walk(context, status);
        }
        return;
    };
    context.set_current(Some(Current {
        in_completion: true,
        ..current
    }));
    let program = Arc::clone(&context.program);
    let entry = program.entry(current.module);
    let resumed = context.resumed;
    let completion = match completion {
        Completion::Io(info, token) => {
            // From here on the module may start the next one.
            token.release();
            Completion::Operation(info)
        }
        other => other,
    };
    let ended = match &completion {
        Completion::Operation(info) => Some((info.bytes, info.status)),
        Completion::Continuation(_) => Some((0, 0)),
        Completion::Io(..)
        | Completion::Indicated(_)
        | Completion::TimedOut
        | Completion::Nested => None,
    };
    if let Some((bytes, hresult)) = ended {
        context.emit(|_| Event::ModuleCompletion {
            module: &entry.name,
            at: current.at,
            bytes,
            hresult,
        });
        context.settle();
    }
    let outcome = match completion {
        Completion::Operation(info) => {
            let outcome = entry.module.on_async_completion(context, current.at, &info);
            hold(context, outcome, resumed)
        }
        Completion::Io(..) | Completion::Nested => Outcome::Pending,
        Completion::Continuation(run) => run(context),
        // R104: calls nothing.
        Completion::Indicated(status) => {
            context.held = None;
            status.into()
        }
        Completion::TimedOut => {
            context.held = None;
            context.abandon_suspended();
            let text = format!(
                "module {} did not complete {} in time",
                entry.name, current.at
            );
            // ERROR_TIMEOUT
            refuse(context, (500, 0, hresult_from_win32(1460)), Some(&text));
            Outcome::Finish
        }
    };
    if let Some(status) = settle(context, outcome, resumed) {
        walk(context, status);
    }
}

/// A20: in full duplex the first final status counts, and the notification ends when both operations have.
fn hold(context: &mut HttpContext, outcome: Outcome, resumed: u64) -> Outcome {
    if context.resumed != resumed || !context.operations.is_full_duplex() {
        return outcome;
    }
    if context.held.is_none() && matches!(outcome, Outcome::Continue | Outcome::Finish) {
        context.held = Some(outcome.status());
    }
    match context.held {
        Some(_) if context.operations.any() => Outcome::Pending,
        Some(status) => {
            context.held = None;
            status.into()
        }
        None => outcome,
    }
}

/// IndicateCompletion on the thread that runs a callback of the same request (R88, R99, R100).
///
/// It nests at most once: a completion is delivered only when the frames of the former one are gone, so a chain of
/// modules that all indicate from their completions does not grow the stack (section 11.3, 5).
pub(crate) fn indicate_nested(context: &mut HttpContext, status: NotificationStatus) {
    if status == NotificationStatus::Pending {
        // R90
        return;
    }
    let Some(current) = context.running() else {
        // A14, A15: the caller's notification is over.
        return;
    };
    if current.at.notification.is_nested() {
        // A14: a nested notification never waits.
        return;
    }
    if !current.in_completion {
        // R100: kept until the callback returns PENDING; any other answer wins.
        let _ = context
            .latch
            .complete(context.delivery(), Completion::Indicated(status));
        return;
    }
    context.resumed += 1;
    context.held = None;
    context.stir();
    if context.is_suspended() {
        // R113: it goes on when the operation of the notification is over.
        context.keep_answer(status);
        context.phase = Phase::Pending;
        context.is_stale = true;
        return;
    }
    let status = conclude(context, status);
    context.phase = Phase::Running;
    // The caller's frame is innocent of a panic in what follows, and may belong to another language.
    guarded(context, Start::With(status));
    context.stir();
    context.is_stale = true;
}

/// After post-END_REQUEST: the final send, then clean-up (R14, R46, R204). A panic in one part does not keep the others
/// from being done.
fn end(context: &mut HttpContext) {
    context.set_current(None);
    context.follow_stream();
    if !context.response.is_complete() {
        let _ = catch_unwind(AssertUnwindSafe(|| context.flush(false, WaitMode::Final)));
    }
    if context.has_sink() {
        let _ = catch_unwind(AssertUnwindSafe(|| context.trace_end()));
    }
    context.phase = Phase::Ended;
    let program = Arc::clone(&context.program);
    while let Some(module) = context.take_disposal() {
        let dispose = AssertUnwindSafe(|| program.entry(module).module.dispose(context));
        if let Err(panic) = catch_unwind(dispose) {
            let current = Current {
                at: Delivery::post(Notification::EndRequest),
                module,
                in_completion: false,
            };
            report_panic(context, current, &*panic);
        }
    }
    // R187: also those that an instance released in its disposal are gone by now.
    context.release_children();
    if !context.is_child() {
        // What a child holds is its parent's to look at until it is released (R186).
        let _ = catch_unwind(AssertUnwindSafe(|| {
            context.clear_states();
            context.extensions.clear_own();
            // Last of all: the application's stored contexts may end now (R204).
            context.leave_application();
        }));
    }
    context.set_current(None);
    let left = context.latch.end();
    if left > 0 {
        context.emit(|_| Event::CompletionsDropped { count: left });
    }
}
