//! A module whose callbacks do what a list of actions says and write down that they were called.

use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError};

use sluicegate_pipeline::host::{BodyRead, Sent, WaitMode};
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::repark;

use crate::exchange::threads;
use crate::journal::Journal;
use crate::tasks::CONNECTION_INVALID;

/// One thing that a callback does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Appends to the body; goes through [`HttpContext::write`], so limits count.
    Write(String),
    /// Sets status and sub-status.
    Status(u16, u16),
    /// Drops body, headers and status.
    Clear,
    /// `SetErrorStatus`.
    Error(i32),
    /// Flushes and blocks until it is done; true if more will come.
    Flush(bool),
    /// Flushes asynchronously; true if more will come.
    FlushAsync(bool),
    /// Lets another thread flush while the request is parked (A22).
    FlushLater,
    /// Turns buffering off (R152).
    Unbuffered,
    /// Reads up to so many bytes and waits for them.
    Read(usize),
    /// Reads up to so many bytes asynchronously.
    ReadAsync(usize),
    /// In READ_ENTITY: gives these bytes instead.
    Replace(String),
    /// `SetRequestHandled`.
    Handled,
    /// `DisableNotifications`.
    Disable(Notifications, Notifications),
    /// `GetNextNotification`; notes `next:Name` or `next:none`.
    Next(NotificationStatus),
    /// `GetIsLastNotification`; notes `last:true` or `last:false`.
    Last(NotificationStatus),
    /// `PostCompletion` on this thread.
    Post(u32),
    /// `PostCompletion` on another thread, before this callback goes on.
    PostMeanwhile(u32),
    /// `PostCompletion` on another thread, some time later.
    PostLater(u32),
    /// `IndicateCompletion` on this thread; notes `indicated` when the call has returned.
    Indicate(NotificationStatus),
    /// `IndicateCompletion` on another thread, before this callback goes on.
    IndicateMeanwhile(NotificationStatus),
    /// `IndicateCompletion` on another thread, some time later.
    IndicateLater(NotificationStatus),
    /// Sets the user.
    User(String),
    /// Sets the URL.
    Url(String),
    /// Notes the URL's path.
    Path,
    /// Asks for the physical path; notes it.
    PhysicalPath,
    /// Maps a URL; notes the path.
    MapPath(String),
    /// In MAP_PATH: gives this path instead.
    SetPath(String),
    /// `NotifyCustomNotification` with that type.
    Custom(String),
    /// Goes over to another URL's handler.
    Transfer(String),
    /// `CloneContext` with those flags, and the URL set to this unless it is empty.
    Clone(CloneFlags, String),
    /// `ExecuteRequest` of the newest child inside this callback; notes `executed`, `executing` or why not.
    Execute(ExecuteFlags),
    /// As `Execute`, for a user of that name.
    ExecuteAs(String),
    /// Answers with the newest child; its continuation notes `child:` and the child's status, then answers CONTINUE.
    Await(ExecuteFlags),
    /// Notes status and body of the newest child's response.
    ChildResponse,
    /// Releases the newest child.
    Release,
    /// `EnableFullDuplex`.
    FullDuplex,
    /// Notes the user's name.
    ShowUser,
    /// Asks for `dispose`.
    Dispose,
    /// `CancelIo`; notes whether there was some.
    CancelIo,
    /// The client goes away.
    Disconnect,
    /// `ResetConnection`.
    Reset,
    /// Panics.
    Panic,
    /// Answers so; what stands behind is not done.
    Answer(NotificationStatus),
    /// Answers with a future that is ready at once, then so.
    Wait(NotificationStatus),
    /// Answers with blocking work, then so.
    Work(NotificationStatus),
}

/// When a list of actions is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A notification arrives.
    Notified(Delivery),
    /// Its completion arrives (`on_async_completion`).
    Completed(Delivery),
}

struct Part {
    moment: Moment,
    /// The list for the first call, the second, …; the last one stays.
    lists: Vec<Vec<Action>>,
    calls: Mutex<usize>,
}

/// The scripted module. It serves one request; calls are counted over its life.
pub struct Script {
    name: Arc<str>,
    journal: Arc<Journal>,
    registration: Registration,
    parts: Vec<Part>,
}

impl Script {
    /// A module that listens to nothing yet.
    #[must_use]
    pub fn new(name: &str, journal: Arc<Journal>) -> Self {
        Self {
            name: name.into(),
            journal,
            registration: Registration::new(),
            parts: Vec::new(),
        }
    }

    /// Listens to `at` and does `actions` there.
    #[must_use]
    pub fn on(self, at: Delivery, actions: impl Into<Vec<Action>>) -> Self {
        self.on_each(at, vec![actions.into()])
    }

    /// Listens to `at` and does these lists there, one list a call.
    #[must_use]
    pub fn on_each(self, at: Delivery, lists: Vec<Vec<Action>>) -> Self {
        self.listen(at).part(Moment::Notified(at), lists)
    }

    /// Does these lists when the completions of `at` arrive, one list a completion.
    #[must_use]
    pub fn on_completion(self, at: Delivery, lists: Vec<Vec<Action>>) -> Self {
        self.part(Moment::Completed(at), lists)
    }

    /// Gives `at` a priority.
    #[must_use]
    pub fn priority(mut self, at: Delivery, priority: Priority) -> Self {
        let which = Notifications::from(at.notification);
        self.registration = if at.is_post {
            self.registration.post_priority(which, priority)
        } else {
            self.registration.priority(which, priority)
        };
        self
    }

    fn listen(mut self, at: Delivery) -> Self {
        let which = Notifications::from(at.notification);
        self.registration = if at.is_post {
            self.registration.post(which)
        } else {
            self.registration.main(which)
        };
        self
    }

    fn part(mut self, moment: Moment, lists: Vec<Vec<Action>>) -> Self {
        self.parts.push(Part {
            moment,
            lists,
            calls: Mutex::new(0),
        });
        self
    }

    fn actions(&self, moment: Moment) -> Vec<Action> {
        let Some(part) = self.parts.iter().find(|part| part.moment == moment) else {
            return Vec::new();
        };
        let mut calls = part.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let list = part.lists.get(*calls).or_else(|| part.lists.last());
        *calls += 1;
        list.cloned().unwrap_or_default()
    }

    fn play(
        &self,
        context: &mut HttpContext,
        moment: Moment,
        nested: &mut Nested<'_, '_>,
    ) -> Outcome {
        for action in self.actions(moment) {
            match action {
                Action::Answer(status) => return status.into(),
                Action::Wait(status) => {
                    let (name, journal) = (Arc::clone(&self.name), Arc::clone(&self.journal));
                    return Outcome::wait(async {}, move |_, ()| {
                        journal.note(format!("{name}~waited"));
                        status.into()
                    });
                }
                Action::Work(status) => {
                    let (name, journal) = (Arc::clone(&self.name), Arc::clone(&self.journal));
                    return Outcome::work(
                        || (),
                        move |_, ()| {
                            journal.note(format!("{name}~worked"));
                            status.into()
                        },
                    );
                }
                Action::Await(flags) => match self.answer_with_child(context, flags) {
                    Some(outcome) => return outcome,
                    None => continue,
                },
                Action::Panic => panic!("scripted panic of {}", self.name),
                Action::Replace(_) | Action::SetPath(_) => nested.replace(&action),
                action => self.act(context, action),
            }
        }
        Outcome::Continue
    }

    fn act(&self, context: &mut HttpContext, action: Action) {
        match action {
            Action::Write(text) => {
                let _ = context.write(text, true, WaitMode::Block);
            }
            Action::Status(status, sub_status) => {
                context.response.set_status(status, "", sub_status)
            }
            Action::Clear => context.response.clear(),
            Action::Error(hresult) => context.set_error_status(hresult),
            Action::Flush(more) => {
                let _ = context.flush(more, WaitMode::Block);
            }
            Action::FlushAsync(more) => {
                let mode = WaitMode::Async(context.completer());
                let sent = context.flush(more, mode);
                self.journal.note(match sent {
                    Sent::Done(_) => "flushed",
                    Sent::Pending => "flushing",
                    Sent::Failed => "flush-failed",
                    Sent::Busy => "busy",
                });
            }
            Action::FlushLater => flush_later(context),
            Action::Unbuffered => context.response.disable_buffering(),
            Action::Read(length) => {
                let mut buffer = vec![0; length];
                let read = context.read_body(&mut buffer, WaitMode::Block);
                self.note_read(&buffer, read);
            }
            Action::ReadAsync(length) => {
                let mut buffer = vec![0; length];
                let mode = WaitMode::Async(context.completer());
                let read = context.read_body(&mut buffer, mode);
                self.note_read(&buffer, read);
            }
            Action::Handled => context.set_request_handled(),
            Action::Disable(main, post) => context.disable_notifications(main, post),
            Action::Next(status) => {
                let next = context.next_notification(status);
                self.journal.note(match next {
                    Some((at, _)) => format!("next:{}", short(at)),
                    None => "next:none".to_owned(),
                });
            }
            Action::Last(status) => {
                let last = context.is_last_notification(status);
                self.journal.note(format!("last:{last}"));
            }
            Action::User(name) => context.set_user(Arc::new(
                sluicegate_pipeline::user::NamedUser::new(name, "Basic"),
            )),
            Action::Url(url) => context
                .request
                .set_url(&url, true)
                .expect("the script names a valid URL"),
            Action::PhysicalPath => {
                let path = context.physical_path().display().to_string();
                self.journal.note(format!("path:{path}"));
            }
            Action::Path => self.journal.note(format!("url:{}", context.request.path())),
            Action::MapPath(url) => {
                let path = context.map_path(&url).unwrap_or_default();
                self.journal.note(format!("path:{}", path.display()));
            }
            Action::Custom(kind) => context.notify_custom(&mut Kind(kind)),
            Action::Transfer(url) => {
                if let Err(error) = context.transfer(&url) {
                    self.journal
                        .note(format!("transfer:{}.{}", error.status, error.sub_status));
                }
            }
            Action::Clone(..)
            | Action::Execute(_)
            | Action::ExecuteAs(_)
            | Action::ChildResponse
            | Action::Release => self.have_children(context, action),
            Action::FullDuplex => {
                let is_on = context.enable_full_duplex();
                self.journal.note(format!("duplex:{is_on}"));
            }
            Action::ShowUser => {
                let name = context
                    .user()
                    .map_or_else(|| "nobody".to_owned(), |user| user.name().to_owned());
                self.journal.note(format!("user:{name}"));
            }
            Action::Dispose => {
                if let Some((_, module)) = context.current_notification() {
                    context.dispose_with(module);
                }
            }
            Action::CancelIo => {
                let was = context.cancel_io();
                self.journal.note(format!("cancelled:{was}"));
            }
            Action::Disconnect => {
                let threads = threads(context);
                threads.wire.cut();
                threads.queue.fail_io(CONNECTION_INVALID);
            }
            Action::Reset => context.reset_connection(),
            other => self.complete(context, &other),
        }
    }

    /// The actions that are about completions.
    fn complete(&self, context: &mut HttpContext, action: &Action) {
        let completer = context.completer();
        match *action {
            Action::Post(bytes) => context.post_completion(bytes),
            Action::PostMeanwhile(bytes) => meanwhile(move || {
                completer.post(bytes);
            }),
            Action::PostLater(bytes) => threads(context).queue.call(move || {
                completer.post(bytes);
            }),
            Action::Indicate(status) => {
                context.indicate_completion(status);
                self.journal.note("indicated");
            }
            Action::IndicateMeanwhile(status) => meanwhile(move || completer.indicate(status)),
            Action::IndicateLater(status) => {
                let journal = Arc::clone(&self.journal);
                threads(context).queue.call(move || {
                    completer.indicate(status);
                    journal.note("indicated");
                });
            }
            _ => {}
        }
    }

    /// The actions that are about children.
    fn have_children(&self, context: &mut HttpContext, action: Action) {
        if let Action::Clone(flags, url) = action {
            let id = context.clone_context(flags);
            if !url.is_empty() {
                context
                    .with_child(id, |child| child.request.set_url(&url, true))
                    .expect("it rests")
                    .expect("the script names a valid URL");
            }
            let mut made = context.take_state::<Made>().unwrap_or_default();
            made.0.push(id);
            context.set_state(made);
            return;
        }
        let id = context
            .state::<Made>()
            .and_then(|made| made.0.last().copied());
        let Some(id) = id else {
            self.journal.note("no-child");
            return;
        };
        match action {
            Action::Execute(flags) => self.execute(context, id, flags, None),
            Action::ExecuteAs(name) => {
                let user = Arc::new(sluicegate_pipeline::user::NamedUser::new(name, "Basic"));
                self.execute(context, id, ExecuteFlags::empty(), Some(user));
            }
            Action::ChildResponse => {
                let text = context.with_child(id, |child| {
                    let body = child.response.chunks().iter().map(|chunk| match chunk {
                        Chunk::Memory(bytes) | Chunk::Referenced(bytes) => {
                            String::from_utf8_lossy(bytes).into_owned()
                        }
                        Chunk::File { .. } => "file".to_owned(),
                    });
                    format!("{}:{}", child.response.status(), body.collect::<String>())
                });
                self.journal
                    .note(format!("child:{}", text.as_deref().unwrap_or("away")));
            }
            _ => {
                let released = context.release_child(id);
                self.journal.note(match released {
                    Ok(()) => "released".to_owned(),
                    Err(error) => format!("refused:{error:?}"),
                });
            }
        }
    }

    fn execute(
        &self,
        context: &mut HttpContext,
        id: ChildId,
        flags: ExecuteFlags,
        user: Option<Arc<dyn User>>,
    ) {
        match context.prepare_child(id, flags, user) {
            Ok(child) => {
                let executed = child.run();
                self.journal.note(match executed {
                    Executed::Done => "executed",
                    Executed::Pending => "executing",
                });
            }
            Err(error) => self.journal.note(format!("refused:{error:?}")),
        }
    }

    fn answer_with_child(&self, context: &mut HttpContext, flags: ExecuteFlags) -> Option<Outcome> {
        let id = context
            .state::<Made>()
            .and_then(|made| made.0.last().copied())?;
        let journal = Arc::clone(&self.journal);
        let outcome = context.execute_child(id, flags, None, move |context, id| {
            let status = context
                .with_child(id, |child| child.response.status())
                .unwrap_or(0);
            journal.note(format!("child:{status}"));
            Outcome::Continue
        });
        match outcome {
            Ok(outcome) => Some(outcome),
            Err(error) => {
                self.journal.note(format!("refused:{error:?}"));
                None
            }
        }
    }

    fn note_read(&self, buffer: &[u8], read: BodyRead) {
        self.journal.note(match read {
            BodyRead::Data(length) => {
                format!("read:{}", String::from_utf8_lossy(&buffer[..length]))
            }
            BodyRead::End => "read-end".to_owned(),
            BodyRead::Pending => "reading".to_owned(),
            BodyRead::WouldBlock => "would-block".to_owned(),
            BodyRead::Failed => "read-failed".to_owned(),
            BodyRead::TooLarge => "too-large".to_owned(),
            BodyRead::Busy => "busy".to_owned(),
        });
    }

    fn nested(
        &self,
        context: &mut HttpContext,
        what: Notification,
        nested: &mut Nested<'_, '_>,
    ) -> Outcome {
        let at = Delivery::main(what);
        self.journal.note(format!(
            "{}{}.{}",
            generation(context),
            self.name,
            short(at)
        ));
        self.play(context, Moment::Notified(at), nested)
    }
}

impl Module for Script {
    fn registration(&self) -> Registration {
        self.registration.clone()
    }

    fn notify(&self, context: &mut HttpContext, at: Delivery) -> Outcome {
        self.journal.note(format!(
            "{}{}.{}",
            generation(context),
            self.name,
            short(at)
        ));
        self.play(context, Moment::Notified(at), &mut Nested::None)
    }

    fn on_send_response(&self, context: &mut HttpContext, _: &mut SendResponseProvider) -> Outcome {
        self.nested(context, Notification::SendResponse, &mut Nested::None)
    }

    fn on_read_entity(
        &self,
        context: &mut HttpContext,
        provider: &mut ReadEntityProvider<'_>,
    ) -> Outcome {
        self.nested(
            context,
            Notification::ReadEntity,
            &mut Nested::Read(provider),
        )
    }

    fn on_map_path(&self, context: &mut HttpContext, provider: &mut MapPathProvider) -> Outcome {
        self.nested(context, Notification::MapPath, &mut Nested::Map(provider))
    }

    fn on_custom_notification(
        &self,
        context: &mut HttpContext,
        provider: &mut dyn CustomNotification,
    ) -> Outcome {
        self.journal.note(format!(
            "{}.Custom:{}",
            self.name,
            provider.notification_type()
        ));
        let at = Delivery::main(Notification::CustomNotification);
        self.play(context, Moment::Notified(at), &mut Nested::None)
    }

    fn on_async_completion(
        &self,
        context: &mut HttpContext,
        at: Delivery,
        info: &CompletionInfo,
    ) -> Outcome {
        let failed = if info.status < 0 {
            format!("!{:x}", info.status)
        } else {
            String::new()
        };
        self.journal.note(format!(
            "{}{}~{}:{}{failed}",
            generation(context),
            self.name,
            short(at),
            info.bytes
        ));
        self.play(context, Moment::Completed(at), &mut Nested::None)
    }

    fn dispose(&self, context: &mut HttpContext) {
        self.journal
            .note(format!("{}{}.dispose", generation(context), self.name));
    }
}

/// The children that scripts have made for a request, the newest last.
#[derive(Default)]
struct Made(Vec<ChildId>);

/// One `>` for each ancestor of the request, in front of what its modules note.
fn generation(context: &HttpContext) -> String {
    ">".repeat(context.depth() as usize)
}

/// The provider of a nested notification, as far as scripts use it.
enum Nested<'a, 'b> {
    None,
    Read(&'a mut ReadEntityProvider<'b>),
    Map(&'a mut MapPathProvider),
}

impl Nested<'_, '_> {
    fn replace(&mut self, action: &Action) {
        match (self, action) {
            (Self::Read(provider), Action::Replace(text)) => {
                provider.replacement = Some(text.clone().into_bytes());
            }
            (Self::Map(provider), Action::SetPath(path)) => provider.physical_path.clone_from(path),
            _ => {}
        }
    }
}

struct Kind(String);

impl CustomNotification for Kind {
    fn notification_type(&self) -> &str {
        &self.0
    }

    fn as_any(&mut self) -> Option<&mut dyn Any> {
        Some(self)
    }
}

fn flush_later(context: &HttpContext) {
    let latch = Arc::clone(context.latch());
    threads(context).queue.call(move || {
        if let Some((mut context, _, module)) = latch.borrow() {
            let _ = context.flush(true, WaitMode::Block);
            repark(context, module);
        }
    });
}

fn meanwhile(call: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        scope.spawn(call);
    });
}

/// The short name of a delivery in scripts and journals, e.g. `PostBegin`.
#[must_use]
pub fn short(at: Delivery) -> String {
    let name = match at.notification {
        Notification::BeginRequest => "Begin",
        Notification::AuthenticateRequest => "Authenticate",
        Notification::AuthorizeRequest => "Authorize",
        Notification::ResolveRequestCache => "Resolve",
        Notification::MapRequestHandler => "Map",
        Notification::AcquireRequestState => "Acquire",
        Notification::PreExecuteRequestHandler => "PreExecute",
        Notification::ExecuteRequestHandler => "Execute",
        Notification::ReleaseRequestState => "Release",
        Notification::UpdateRequestCache => "Update",
        Notification::LogRequest => "Log",
        Notification::EndRequest => "End",
        Notification::CustomNotification => "Custom",
        Notification::SendResponse => "Send",
        Notification::ReadEntity => "Read",
        Notification::MapPath => "MapPath",
    };
    format!("{}{name}", if at.is_post { "Post" } else { "" })
}
