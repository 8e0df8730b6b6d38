//! A native module in the Rust pipeline: each notification becomes a call of the C++ method of that name.

use std::any::Any;
use std::sync::Arc;

use sluicegate_pipeline::completion::{Completion, CompletionInfo, Operation};
use sluicegate_pipeline::host::{BodyRead, WaitMode};
use sluicegate_pipeline::provider::{
    CustomNotification, MapPathProvider, ReadEntityProvider, SendResponseProvider,
};
use sluicegate_pipeline::trace::{Value, catalogue};
use sluicegate_pipeline::{
    Delivery, HttpContext, Module, Notification, NotificationStatus, Outcome, Priority,
    Registration,
};

use crate::crash;
use crate::custom_notification::NativeCustom;
use crate::fault::{Thrown, guarded};
use crate::glue::ffi::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::from_win32;
use crate::instance::{FactoryError, Instance};
use crate::kept_provider::{self, KeptProvider};
use crate::misuse::{self, Misuse};
use crate::native_request::{NativeRequest, Routine, lock};
use crate::providers::{CompletionInfoObject, MapPathProviderObject, ReadEntityProviderObject};
use crate::registration::Registered;
use crate::resolve_modules::FactoryShare;
use crate::send_response_provider::SendResponseProviderObject;

const ERROR_HANDLE_EOF: u32 = 38;
const ERROR_CONNECTION_INVALID: u32 = 1229;
/// ERROR_UNHANDLED_EXCEPTION.
const UNHANDLED_EXCEPTION: u32 = 574;

/// A loaded native module, one for each `<globalModules>` entry.
pub struct NativeModule {
    registered: &'static Registered,
    may_block: bool,
    /// For a module without an image: its factory may serve several applications.
    factory_share: Option<FactoryShare>,
}

impl NativeModule {
    pub(crate) const fn new(registered: &'static Registered) -> Self {
        Self {
            registered,
            may_block: true,
            factory_share: None,
        }
    }

    /// A module that another one adds to an application (R30).
    pub(crate) fn added(registered: &'static Registered) -> Self {
        Self {
            registered,
            may_block: true,
            factory_share: Some(FactoryShare::new(registered.factory)),
        }
    }

    /// Says whether the module may block its thread, which is so unless its author promises otherwise. A module that may
    /// not runs on the network threads.
    #[must_use]
    pub const fn with_may_block(mut self, may_block: bool) -> Self {
        self.may_block = may_block;
        self
    }

    /// The configured name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.registered.name
    }

    /// The module's instance for this request, made now if it had none (R42, R43).
    ///
    /// The error is the answer of the notification: the first time a 500 with the factory's code (R222), later nothing.
    pub(crate) fn instance(
        &self,
        context: &mut HttpContext,
        request: &NativeRequest,
        index: u16,
    ) -> Result<*const Instance, Outcome> {
        if let Some(instance) = request.instance(index) {
            // SAFETY: instances lie still in their request.
            return if unsafe { (*instance).is_living() } {
                Ok(instance)
            } else {
                Err(Outcome::Continue)
            };
        }
        let instance = Instance::create(request, self.registered, index);
        // SAFETY: as above.
        match unsafe { (*instance).make_object() } {
            Ok(()) => {
                context.dispose_with(index);
                Ok(instance)
            }
            Err(error) => {
                let (hresult, text) = match error {
                    FactoryError::Failed(code) => (
                        code,
                        format!(
                            "module {}: its factory failed with 0x{:08x}",
                            self.name(),
                            code as u32
                        ),
                    ),
                    FactoryError::Threw(what) => (
                        from_win32(UNHANDLED_EXCEPTION),
                        format!("module {}: its factory threw: {what}", self.name()),
                    ),
                };
                tracing::error!(module = self.name(), "{text}");
                let name = self.name();
                context.trace(&catalogue::GENERAL_MODULE_FACTORY_FAILED, |_| {
                    [name.into(), Value::code(hresult)]
                });
                fail(context, hresult, &text);
                Err(Outcome::Finish)
            }
        }
    }

    /// Calls into the module for its current notification and reads its answer.
    fn deliver(
        &self,
        context: &mut HttpContext,
        at: Delivery,
        call: impl FnOnce(*mut CHttpModule, *mut IHttpContext, &Instance, *mut sluicegate_fault) -> u32,
    ) -> Outcome {
        let Some((_, index)) = context.current_notification() else {
            return Outcome::Continue;
        };
        let request = NativeRequest::of(context);
        let instance = match self.instance(context, &request, index) {
            Ok(instance) => instance,
            Err(outcome) => return outcome,
        };
        // SAFETY: `request` is held until the end of this function, also if the request ends inside the call.
        let instance = unsafe { &*instance };
        self.run(context, &request, at, |fault| {
            call(
                instance.object(),
                instance.context().cast(),
                instance,
                fault,
            )
        })
    }

    /// The frame around every call: marks for the crash report, the gate, the raw response, and exceptions.
    fn run(
        &self,
        context: &mut HttpContext,
        request: &NativeRequest,
        at: Delivery,
        call: impl FnOnce(*mut sluicegate_fault) -> u32,
    ) -> Outcome {
        // What other modules did since shows in the structures that this one may hold (R169, R175).
        request.take_raw_edits(context);
        request.refresh_raw(context);
        let mark = crash::Mark::set(self.name(), at, context);
        let before = crate::not_implemented::enter_module(Some(self.name()));
        let result = request.gate.enter(self.name(), context, || guarded(call));
        crate::not_implemented::enter_module(before);
        drop(mark);
        if request.gate.has_ended() {
            // The pipeline went on to the end inside the call (R88); whatever it answered is void.
            return Outcome::Pending;
        }
        request.take_raw_edits(context);
        match result {
            Ok(answer) => self.outcome(at, answer),
            Err(Thrown(what)) => self.threw(context, at, &what),
        }
    }

    fn outcome(&self, at: Delivery, answer: u32) -> Outcome {
        match NotificationStatus::from_raw(answer as i32) {
            Some(status) => status.into(),
            None => {
                // R68.
                tracing::error!(
                    module = self.name(),
                    notification = %at,
                    answer,
                    "an unknown answer was taken as CONTINUE"
                );
                Outcome::Continue
            }
        }
    }

    /// A nested notification that answered PENDING: this thread waits for its completion with the request open to other
    /// threads, and delivers it (R113, R114). `provider` is the one that the callback got.
    fn wait_nested(
        &self,
        context: &mut HttpContext,
        at: Delivery,
        mut outcome: Outcome,
        provider: *mut IHttpEventProvider,
    ) -> Outcome {
        while matches!(outcome, Outcome::Pending) {
            let request = NativeRequest::of(context);
            if request.gate.has_ended() {
                return Outcome::Continue;
            }
            let Some(wait) = context.nested_wait() else {
                // The pipeline says what is wrong with that.
                return Outcome::Pending;
            };
            outcome = match request.gate.enter(self.name(), context, || wait.wait()) {
                Completion::Operation(info) | Completion::Io(info, _) => {
                    self.completion(context, at, &info, Some(provider))
                }
                Completion::Continuation(run) => run(context),
                Completion::Indicated(status) => status.into(),
                Completion::TimedOut => Outcome::Finish,
                Completion::Nested => Outcome::Pending,
            };
        }
        outcome
    }

    /// Delivers a completion to OnAsyncCompletion, or to the routine that was given for its operation (R84, R109).
    fn completion(
        &self,
        context: &mut HttpContext,
        at: Delivery,
        info: &CompletionInfo,
        nested_provider: Option<*mut IHttpEventProvider>,
    ) -> Outcome {
        let request = NativeRequest::of(context);
        {
            let mut operations = lock(&request.operations);
            operations.completed_by = Some(self.name());
            operations.is_indicated = false;
        }
        let mut info = *info;
        let routine = match info.operation {
            Operation::Posted => lock(&request.operations)
                .posts(nested_provider.is_some())
                .pop_front()
                .and_then(|posted| posted.routine),
            Operation::Write => lock(&request.operations).write_routine.take(),
            Operation::Execute => None,
            Operation::Read => match finish_read(context, &request, &mut info) {
                Some(routine) => routine,
                None => return Outcome::Pending,
            },
        };
        let object = CompletionInfoObject(info);
        // SAFETY: as in `on_send_response`.
        let placed: Placed<IHttpCompletionInfo2, _> = unsafe { Placed::new(object) };
        self.deliver(context, at, |object, native, instance, fault| {
            let native3 = instance.context().cast::<IHttpContext3>();
            // SAFETY: `deliver` holds request and instance for the call, this frame holds the completion info; a routine
            // was given by the module for this operation.
            unsafe {
                match routine {
                    None => sluicegate_call_CHttpModule_OnAsyncCompletion(
                        object,
                        native,
                        at.notification.bit(),
                        BOOL::from(at.is_post),
                        nested_provider.unwrap_or_else(|| instance.provider(at)),
                        placed.interface().cast(),
                        fault,
                    ),
                    Some(Routine::Status(routine, argument)) => {
                        sluicegate_call_PFN_ASYNC_COMPLETION(
                            routine,
                            native3,
                            placed.interface(),
                            argument,
                            fault,
                        )
                    }
                    Some(Routine::Overlapped(routine, argument)) => {
                        sluicegate_call_LPOVERLAPPED_COMPLETION_ROUTINE(
                            routine,
                            info.status as u32,
                            info.bytes,
                            argument.cast(),
                            fault,
                        );
                        // The routine answers nothing: it goes on by IndicateCompletion or posts again.
                        RQ_NOTIFICATION_PENDING
                    }
                }
            }
        })
    }

    /// R224, "safe": the request fails, the process lives.
    fn threw(&self, context: &mut HttpContext, at: Delivery, what: &str) -> Outcome {
        let text = format!("module {} threw in {at}: {what}", self.name());
        tracing::error!(module = self.name(), notification = %at, what, "a native module threw an exception");
        if matches!(
            at.notification,
            Notification::LogRequest | Notification::EndRequest
        ) || at.notification.is_nested() && context.response.headers_sent()
        {
            return Outcome::Continue;
        }
        fail(context, from_win32(UNHANDLED_EXCEPTION), &text);
        Outcome::Finish
    }
}

/// A 500.0 with the reason for a detailed error page.
fn fail(context: &mut HttpContext, hresult: i32, text: &str) {
    if context.response.headers_sent() {
        context.response.set_needs_disconnect();
        return;
    }
    context.response.clear();
    context.response.set_error(500, 0, hresult);
    context
        .response
        .set_error_description(Some(sluicegate_pipeline::response::escape_html(text)));
}

impl std::fmt::Debug for NativeModule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NativeModule({})", self.name())
    }
}

impl Drop for NativeModule {
    fn drop(&mut self) {
        let is_last = self
            .factory_share
            .take()
            .is_none_or(FactoryShare::give_back);
        if is_last {
            self.registered.terminate_factory();
        }
    }
}

/// Calls the C++ method for a deterministic notification; the methods differ in name and provider only.
///
/// # Safety
/// `object` is alive, and `instance` is the one it belongs to.
unsafe fn call_stage(
    at: Delivery,
    object: *mut CHttpModule,
    context: *mut IHttpContext,
    instance: &Instance,
    fault: *mut sluicegate_fault,
) -> u32 {
    let event = || instance.provider(at);
    macro_rules! stages {
        ($($stage:ident $main:ident $post:ident;)*) => {
            // SAFETY: the caller vouches for the object; context and provider are the instance's own.
            unsafe {
                match (at.notification, at.is_post) {
                    (Notification::AuthenticateRequest, false) => {
                        sluicegate_call_CHttpModule_OnAuthenticateRequest(
                            object, context, instance.authentication_provider(), fault)
                    }
                    (Notification::AuthenticateRequest, true) => {
                        sluicegate_call_CHttpModule_OnPostAuthenticateRequest(object, context, event(), fault)
                    }
                    (Notification::MapRequestHandler, false) => {
                        sluicegate_call_CHttpModule_OnMapRequestHandler(
                            object, context, instance.map_handler_provider(), fault)
                    }
                    (Notification::MapRequestHandler, true) => {
                        sluicegate_call_CHttpModule_OnPostMapRequestHandler(object, context, event(), fault)
                    }
                    $(
                        (Notification::$stage, false) => $main(object, context, event(), fault),
                        (Notification::$stage, true) => $post(object, context, event(), fault),
                    )*
                    _ => RQ_NOTIFICATION_CONTINUE,
                }
            }
        };
    }
    stages! {
        BeginRequest sluicegate_call_CHttpModule_OnBeginRequest sluicegate_call_CHttpModule_OnPostBeginRequest;
        AuthorizeRequest sluicegate_call_CHttpModule_OnAuthorizeRequest sluicegate_call_CHttpModule_OnPostAuthorizeRequest;
        ResolveRequestCache sluicegate_call_CHttpModule_OnResolveRequestCache sluicegate_call_CHttpModule_OnPostResolveRequestCache;
        AcquireRequestState sluicegate_call_CHttpModule_OnAcquireRequestState sluicegate_call_CHttpModule_OnPostAcquireRequestState;
        PreExecuteRequestHandler sluicegate_call_CHttpModule_OnPreExecuteRequestHandler sluicegate_call_CHttpModule_OnPostPreExecuteRequestHandler;
        ExecuteRequestHandler sluicegate_call_CHttpModule_OnExecuteRequestHandler sluicegate_call_CHttpModule_OnPostExecuteRequestHandler;
        ReleaseRequestState sluicegate_call_CHttpModule_OnReleaseRequestState sluicegate_call_CHttpModule_OnPostReleaseRequestState;
        UpdateRequestCache sluicegate_call_CHttpModule_OnUpdateRequestCache sluicegate_call_CHttpModule_OnPostUpdateRequestCache;
        LogRequest sluicegate_call_CHttpModule_OnLogRequest sluicegate_call_CHttpModule_OnPostLogRequest;
        EndRequest sluicegate_call_CHttpModule_OnEndRequest sluicegate_call_CHttpModule_OnPostEndRequest;
    }
}

impl Module for NativeModule {
    fn registration(&self) -> Registration {
        self.registered.registration.clone()
    }

    fn may_block(&self) -> bool {
        self.may_block
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    fn notify(&self, context: &mut HttpContext, at: Delivery) -> Outcome {
        lock(&NativeRequest::of(context).operations).forget();
        let outcome = self.deliver(context, at, |object, native, instance, fault| {
            // SAFETY: `deliver` holds request and instance for the call.
            unsafe { call_stage(at, object, native, instance, fault) }
        });
        if !matches!(outcome, Outcome::Pending) {
            let request = NativeRequest::of(context);
            let mut operations = lock(&request.operations);
            if std::mem::take(&mut operations.is_indicated) {
                // R100: the answer wins and the indication is dropped.
                drop(operations);
                let notification = at.to_string();
                misuse::report_at(
                    Misuse::NothingPending,
                    self.name(),
                    "IndicateCompletion",
                    &notification,
                );
            }
        }
        outcome
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        let at = Delivery::main(Notification::SendResponse);
        // R57: the record is for those that come before the module which writes it.
        let priority = self.registered.registration.priority_for(at);
        let sees_log = matches!(priority, Priority::First | Priority::High);
        let request = NativeRequest::of(context);
        let object = SendResponseProviderObject::new(provider, sees_log, &request.arena, context);
        // SAFETY: the type is the one of `host_types.toml`; modules may use a provider during the callback only.
        let placed: Placed<ISendResponseProvider, _> = unsafe { Placed::new(object) };
        let outcome = self.deliver(context, at, |object, native, _, fault| {
            // SAFETY: `deliver` holds request and instance for the call, this frame holds the provider.
            unsafe {
                sluicegate_call_CHttpModule_OnSendResponse(
                    object,
                    native,
                    placed.interface(),
                    fault,
                )
            }
        });
        if matches!(outcome, Outcome::Pending) && context.may_suspend() {
            placed.write_back(provider);
            return kept_provider::keep(context, KeptProvider::Send(placed));
        }
        let outcome = self.wait_nested(context, at, outcome, placed.interface().cast());
        placed.write_back(provider);
        placed.take_error(context);
        outcome
    }

    fn on_read_entity(
        &self,
        context: &mut HttpContext,
        provider: &mut ReadEntityProvider<'_>,
    ) -> Outcome {
        let object = ReadEntityProviderObject::new(provider);
        // SAFETY: as in `on_send_response`.
        let placed: Placed<IReadEntityProvider, _> = unsafe { Placed::new(object) };
        let at = Delivery::main(Notification::ReadEntity);
        let outcome = self.deliver(context, at, |object, native, _, fault| {
            // SAFETY: as in `on_send_response`; the buffer is borrowed by `provider` for the whole call.
            unsafe {
                sluicegate_call_CHttpModule_OnReadEntity(object, native, placed.interface(), fault)
            }
        });
        if matches!(outcome, Outcome::Pending) && context.may_suspend() {
            return kept_provider::keep(context, KeptProvider::Read(placed));
        }
        let outcome = self.wait_nested(context, at, outcome, placed.interface().cast());
        placed.write_back(provider);
        placed.take_error(context);
        outcome
    }

    fn on_map_path(&self, context: &mut HttpContext, provider: &mut MapPathProvider) -> Outcome {
        let object = MapPathProviderObject::new(provider);
        // SAFETY: as in `on_send_response`.
        let placed: Placed<IMapPathProvider, _> = unsafe { Placed::new(object) };
        let at = Delivery::main(Notification::MapPath);
        let outcome = self.deliver(context, at, |object, native, _, fault| {
            // SAFETY: as in `on_send_response`.
            unsafe {
                sluicegate_call_CHttpModule_OnMapPath(object, native, placed.interface(), fault)
            }
        });
        let outcome = self.wait_nested(context, at, outcome, placed.interface().cast());
        placed.write_back(provider);
        placed.take_error(context);
        outcome
    }

    fn on_custom_notification(
        &self,
        context: &mut HttpContext,
        provider: &mut dyn CustomNotification,
    ) -> Outcome {
        // The API lets only modules make such providers; those of Rust modules have no native form.
        let Some(native) = provider
            .as_any()
            .and_then(|any| any.downcast_ref::<NativeCustom>())
        else {
            return Outcome::Continue;
        };
        let pointer = native.pointer();
        let at = Delivery::main(Notification::CustomNotification);
        let outcome = self.deliver(context, at, |object, native, _, fault| {
            // SAFETY: `deliver` holds request and instance; the module that raised the notification holds the provider.
            unsafe {
                sluicegate_call_CHttpModule_OnCustomRequestNotification(
                    object, native, pointer, fault,
                )
            }
        });
        self.wait_nested(context, at, outcome, pointer.cast())
    }

    fn on_async_completion(
        &self,
        context: &mut HttpContext,
        at: Delivery,
        info: &CompletionInfo,
    ) -> Outcome {
        let provider = at
            .notification
            .is_nested()
            .then(|| kept_provider::pointer(context))
            .flatten();
        self.completion(context, at, info, provider)
    }

    fn on_clone(&self, parent: &mut HttpContext, child: &mut HttpContext) {
        crate::child_requests::adopt(parent, child);
    }

    fn dispose(&self, context: &mut HttpContext) {
        let request = NativeRequest::of(context);
        if let Some(instance) = request.living_instance(self.registered.id) {
            // SAFETY: instances lie still in their request, which is held here.
            let instance = unsafe { &*instance };
            request.gate.enter(self.name(), context, || {
                request.end_web_socket();
                instance.dispose();
            });
        }
    }
}

/// Fetches the data of a read that completed into the buffer given for it. `None`: it pends again.
#[expect(
    clippy::option_option,
    reason = "the outer one says whether the read is over"
)]
fn finish_read(
    context: &mut HttpContext,
    request: &Arc<NativeRequest>,
    info: &mut CompletionInfo,
) -> Option<Option<Routine>> {
    let pending = lock(&request.operations).read?;
    if info.status >= 0 {
        // SAFETY: the module keeps the buffer alive until its completion has been delivered (R91).
        let buffer = unsafe { core::slice::from_raw_parts_mut(pending.buffer, pending.length) };
        // R113: asynchronous like the call, also for the modules that hear of the data now.
        let read = context.read_body(buffer, WaitMode::Async(context.completer()));
        let (bytes, status) = match read {
            BodyRead::Data(length) => (crate::wide::long(length), 0),
            BodyRead::End => (0, from_win32(ERROR_HANDLE_EOF)),
            BodyRead::Pending | BodyRead::WouldBlock => return None,
            BodyRead::Failed | BodyRead::TooLarge | BodyRead::Busy => {
                (0, from_win32(ERROR_CONNECTION_INVALID))
            }
        };
        info.bytes = bytes;
        info.status = status;
    }
    lock(&request.operations).read = None;
    Some(pending.routine)
}
