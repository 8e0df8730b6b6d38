//! Child requests: a module runs another URL of the site through a pipeline of its own, and its output becomes part of
//! the client's response (R181 to R190).
//!
//! A child is a context like any other. While it is not under way it rests in its own latch, where its parent reaches it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bitflags::bitflags;

use crate::completion::{Completer, Completion, CompletionInfo, Latch, Operation};
use crate::context::{HttpContext, OwnVariable, Phase, hresult_from_win32};
use crate::engine::{self, Run};
use crate::event::Event;
use crate::global::GlobalStatus;
use crate::host::Route;
use crate::notification::Notifications;
use crate::operations::Kind;
use crate::site::MappingError;
use crate::status::{Continuation, Outcome};
use crate::user::User;

/// How deep children may have children (R182).
const DEPTH_MAX: u32 = 10;

bitflags! {
    /// What a child inherits, with the values of the native API (R181).
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct CloneFlags: u32 {
        /// Method and URL. Without it the child begins as `GET /`.
        const BASICS = 0x01;
        /// The request's header fields.
        const HEADERS = 0x02;
        /// The part of the body that nobody has read. Without it the child has no body.
        const ENTITY = 0x04;
        /// The header fields stay behind that make a request conditional.
        const NO_PRECONDITION = 0x08;
        /// The header fields stay behind that WebDAV uses.
        const NO_DAV = 0x10;
        /// What the user-mode cache varies by.
        const USER_CACHE_VARY_BY = 0x20;
        /// The server variables that modules have set.
        const SERVER_VARIABLE = 0x40;
    }
}

bitflags! {
    /// How a child is run, with the values of the native API (R183).
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct ExecuteFlags: u32 {
        /// The child's status and headers do not go to the client: those of its parent do, before the child begins.
        const NO_HEADERS = 0x01;
        /// The handler mapping that runs the parent is passed over when the child's is looked for.
        const IGNORE_CURRENT_INTERCEPTOR = 0x02;
        /// The child may belong to another application pool; it is refused with 403.18 otherwise.
        const IGNORE_APPPOOL = 0x04;
        /// An error of the child is not replaced by an error page.
        const DISABLE_CUSTOM_ERROR = 0x08;
        /// The child is for its parent's URL. Nothing here depends on it.
        const SAME_URL = 0x10;
        /// The child's response is not sent: it stays in the child for its parent.
        const BUFFER_RESPONSE = 0x20;
        /// The response may still be kept by the HTTP cache.
        const HTTP_CACHE_ELIGIBLE = 0x40;
    }
}

/// A child of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChildId(u32);

/// Why a child cannot be run or released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChildError {
    /// It is no child of this request, or was run before: each can be run once.
    #[error("the request has no such child that could be run")]
    NotSupported,
    /// An operation of this request is outstanding (R107).
    #[error("an operation of this request is outstanding")]
    Busy,
    /// The tenth child cannot have one.
    #[error("child requests are nested more than ten deep")]
    StackOverflow,
}

impl ChildError {
    /// The code as native modules get it.
    #[must_use]
    pub const fn hresult(self) -> i32 {
        hresult_from_win32(match self {
            // ERROR_NOT_SUPPORTED, ERROR_BUSY, ERROR_STACK_OVERFLOW
            Self::NotSupported => 50,
            Self::Busy => 170,
            Self::StackOverflow => 1001,
        })
    }
}

/// What became of a child that was run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Executed {
    /// It is over; no completion comes (R91).
    Done,
    /// It is under way; the completion comes after its END and its final send (A23).
    Pending,
}

/// The client's response as all contexts of one root share it. Whoever sends holds it.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    pub(crate) headers_sent: bool,
    pub(crate) complete: bool,
    pub(crate) needs_disconnect: bool,
}

/// Whom the end of a child concerns.
enum Waiter {
    /// The parent's module gets a completion.
    Operation(Completer),
    /// The parent's module goes on with this.
    Continuation(Completer, Continuation),
    /// The parent waits with its own end.
    End(Completer),
}

impl Waiter {
    fn tell(self) {
        match self {
            Self::Operation(completer) => {
                completer.complete(CompletionInfo {
                    bytes: 0,
                    status: 0,
                    operation: Operation::Execute,
                });
            }
            Self::Continuation(completer, then) => {
                completer.finish(Completion::Continuation(then));
            }
            Self::End(completer) => {
                completer.finish(Completion::Indicated(
                    crate::status::NotificationStatus::Continue,
                ));
            }
        }
    }
}

enum Progress {
    /// It rests before its execution.
    Ready,
    /// It is under way; perhaps somebody waits for its end.
    Running(Option<Waiter>),
    /// It rests after its end.
    Done,
}

/// What parent and child share.
struct Link(Mutex<Progress>);

impl Link {
    fn lock(&self) -> MutexGuard<'_, Progress> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A child in the hands of its parent. Dropping it releases a child that rests.
struct Child {
    id: ChildId,
    latch: Arc<Latch<Box<HttpContext>>>,
    link: Arc<Link>,
}

impl Child {
    /// Takes the child out where it rests.
    fn take(&self) -> Option<Box<HttpContext>> {
        if matches!(*self.link.lock(), Progress::Running(_)) {
            return None;
        }
        self.latch.borrow().map(|(context, ..)| context)
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if let Some(mut context) = self.take() {
            context.release();
        }
    }
}

/// Where a child comes from.
struct Origin {
    link: Arc<Link>,
    depth: u32,
    clone_flags: CloneFlags,
    execute_flags: ExecuteFlags,
    pool: String,
    /// Handler mappings that are passed over.
    past: Vec<String>,
    variables: Vec<OwnVariable>,
}

/// The relatives of a context; most have none.
pub(crate) struct Kin {
    pub(crate) stream: Arc<Mutex<Stream>>,
    children: Vec<Child>,
    next: u32,
    origin: Option<Origin>,
}

/// A child that is about to be run. It holds nothing of its parent, so the parent can be used meanwhile.
#[must_use]
pub struct PreparedChild {
    context: Box<HttpContext>,
    link: Arc<Link>,
    completer: Completer,
    then: Option<Continuation>,
}

impl PreparedChild {
    /// Runs the child on this thread up to its end or its first PENDING, or elsewhere if its modules may not run here.
    pub fn run(mut self) -> Executed {
        *self.link.lock() = Progress::Running(None);
        let may_run_here = {
            let begins = self.context.land();
            let blocks = self.context.program.may_block();
            let is_elsewhere = blocks && !self.context.host.may_block();
            self.context.host.set_may_block(blocks);
            if is_elsewhere {
                let scheduler = Arc::clone(&self.context.scheduler);
                scheduler.start(self.context, begins);
                false
            } else {
                if let Run::Done(context) = engine::run(self.context, begins) {
                    ended(context);
                }
                true
            }
        };
        let mut progress = self.link.lock();
        if may_run_here && matches!(*progress, Progress::Done) {
            drop(progress);
            return Executed::Done;
        }
        let waiter = match self.then {
            Some(then) => Waiter::Continuation(self.completer, then),
            None => Waiter::Operation(self.completer),
        };
        if matches!(*progress, Progress::Done) {
            drop(progress);
            waiter.tell();
        } else {
            *progress = Progress::Running(Some(waiter));
        }
        Executed::Pending
    }

    /// As [`PreparedChild::run`] with the parent parked: its continuation comes as a completion in every case.
    pub(crate) fn run_beside(mut self) {
        let then = self.then.take();
        let completer = self.completer.clone();
        let link = Arc::clone(&self.link);
        let executed = self.run();
        let Some(then) = then else { return };
        let waiter = Waiter::Continuation(completer, then);
        let mut progress = link.lock();
        if executed == Executed::Pending && matches!(*progress, Progress::Running(_)) {
            let former = std::mem::replace(&mut *progress, Progress::Running(Some(waiter)));
            drop(progress);
            drop(former);
        } else {
            drop(progress);
            waiter.tell();
        }
    }

    /// As [`PreparedChild::run`] inside a nested notification, with the parent in hand: the answer, or the wait for it.
    pub(crate) fn run_nested(mut self, parent: &mut HttpContext) -> Outcome {
        let then = self.then.take();
        let link = Arc::clone(&self.link);
        let completer = self.completer.clone();
        let executed = self.run();
        let Some(then) = then else {
            return Outcome::Continue;
        };
        let mut progress = link.lock();
        if executed == Executed::Pending && matches!(*progress, Progress::Running(_)) {
            let waiter = Waiter::Continuation(completer, then);
            let former = std::mem::replace(&mut *progress, Progress::Running(Some(waiter)));
            drop(progress);
            drop(former);
            return Outcome::Pending;
        }
        drop(progress);
        then(parent)
    }
}

impl std::fmt::Debug for PreparedChild {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PreparedChild({})", self.context.request.path())
    }
}

/// A child has come to its end: it rests until it is released, and whoever waits for it hears of it.
pub(crate) fn ended(mut context: Box<HttpContext>) {
    let Some(link) = context.kin.as_ref().and_then(|kin| {
        let origin = kin.origin.as_ref()?;
        Some(Arc::clone(&origin.link))
    }) else {
        return;
    };
    context.emit(|context| Event::ChildEnd {
        depth: context.depth(),
        status: context.response.status(),
    });
    let latch = Arc::clone(&context.latch);
    // Nobody steers a context that is over.
    context.set_current(None);
    latch.rest(context);
    let former = std::mem::replace(&mut *link.lock(), Progress::Done);
    if let Progress::Running(Some(waiter)) = former {
        waiter.tell();
    }
}

impl HttpContext {
    fn kin_mut(&mut self) -> &mut Kin {
        let (headers_sent, complete) = (self.response.headers_sent, self.response.complete);
        self.kin.get_or_insert_with(|| {
            Box::new(Kin {
                stream: Arc::new(Mutex::new(Stream {
                    headers_sent,
                    complete,
                    needs_disconnect: false,
                })),
                children: Vec::new(),
                next: 0,
                origin: None,
            })
        })
    }

    /// `CloneContext`: a request of its own whose parent is this one (R181). It has the connection and the site in common
    /// with its parent; URL, method, response, variables and instances are its own. It ends with
    /// [`HttpContext::release_child`] or with its parent.
    pub fn clone_context(&mut self, flags: CloneFlags) -> ChildId {
        let depth = self.depth() + 1;
        let mut child = Self::new(
            self.host.child(),
            Arc::clone(&self.scheduler),
            Arc::clone(self.connection()),
            Arc::clone(&self.program),
        );
        child.request = self.request.child(flags);
        child.latch.begin();
        child.note_next_delivery();
        child.phase = Phase::Resting;
        child.inherit(self, flags);
        let link = Arc::new(Link(Mutex::new(Progress::Ready)));
        let pool = self
            .application()
            .map(|application| application.pool.clone())
            .unwrap_or_default();
        let past = self.origin().map_or_else(Vec::new, |own| own.past.clone());
        let variables = self.own_variables().to_vec();
        let kin = self.kin_mut();
        child.kin = Some(Box::new(Kin {
            stream: Arc::clone(&kin.stream),
            children: Vec::new(),
            next: 0,
            origin: Some(Origin {
                link: Arc::clone(&link),
                depth,
                clone_flags: flags,
                execute_flags: ExecuteFlags::empty(),
                pool,
                past,
                variables,
            }),
        }));
        let id = ChildId(kin.next);
        kin.next += 1;
        let program = Arc::clone(&self.program);
        for entry in program.modules() {
            entry.module.on_clone(self, &mut child);
        }
        let latch = Arc::clone(&child.latch);
        let kin = self.kin_mut();
        kin.children.push(Child {
            id,
            latch: Arc::clone(&latch),
            link,
        });
        latch.rest(child);
        id
    }

    /// Runs `body` with a child that is not under way: to set its URL before, to look at its response after. `None` if it
    /// is, or if there is no such child.
    pub fn with_child<R>(&self, id: ChildId, body: impl FnOnce(&mut Self) -> R) -> Option<R> {
        let child = self.child(id)?;
        let mut context = child.take()?;
        let result = body(&mut context);
        child.latch.rest(context);
        Some(result)
    }

    /// The latch of a child, for hosts.
    #[must_use]
    pub fn child_latch(&self, id: ChildId) -> Option<&Arc<Latch<Box<Self>>>> {
        self.child(id).map(|child| &child.latch)
    }

    fn child(&self, id: ChildId) -> Option<&Child> {
        self.kin.as_ref()?.children.iter().find(|own| own.id == id)
    }

    /// Runs a child through a pipeline of its own and then lets `then` answer for the notification, with this request in
    /// hand (R182, R184). Return what this gives at once. The child runs once the calling module has returned; this
    /// request is parked meanwhile and can be read from the child's modules.
    ///
    /// With a `user` the child is that user's and authenticates nobody (R185).
    ///
    /// # Errors
    /// [`ChildError`]; nothing has happened then.
    pub fn execute_child(
        &mut self,
        id: ChildId,
        flags: ExecuteFlags,
        user: Option<Arc<dyn User>>,
        then: impl FnOnce(&mut Self, ChildId) -> Outcome + Send + 'static,
    ) -> Result<Outcome, ChildError> {
        let mut prepared = self.prepare_child(id, flags, user)?;
        prepared.then = Some(Box::new(move |context| then(context, id)));
        Ok(Outcome::Execute(Box::new(prepared)))
    }

    /// `ExecuteRequest` in two steps, for hosts whose modules may use the parent while the child runs: this takes the child
    /// out, [`PreparedChild::run`] runs it. Its end completes the notification that runs now, if it does not end inside
    /// that call.
    ///
    /// # Errors
    /// [`ChildError`]; nothing has happened then.
    pub fn prepare_child(
        &mut self,
        id: ChildId,
        flags: ExecuteFlags,
        user: Option<Arc<dyn User>>,
    ) -> Result<PreparedChild, ChildError> {
        let child = self.child(id).ok_or(ChildError::NotSupported)?;
        if !matches!(*child.link.lock(), Progress::Ready) {
            return Err(ChildError::NotSupported);
        }
        if self.depth() >= DEPTH_MAX {
            return Err(ChildError::StackOverflow);
        }
        let link = Arc::clone(&child.link);
        let token = self
            .operations
            .start(Kind::Execute)
            .ok_or(ChildError::Busy)?;
        let completer = self.completer().of_operation(token);
        let mut context = self
            .child(id)
            .and_then(Child::take)
            .ok_or(ChildError::NotSupported)?;
        if flags.contains(ExecuteFlags::NO_HEADERS)
            && !flags.contains(ExecuteFlags::BUFFER_RESPONSE)
        {
            // R186: the client gets this request's status and headers, and what was written so far, in front.
            self.flush_before_child();
        }
        context.response.headers_sent =
            self.stream_headers_sent() && !flags.contains(ExecuteFlags::NO_HEADERS);
        if flags.contains(ExecuteFlags::DISABLE_CUSTOM_ERROR) {
            context.response.keep_errors();
        }
        let passed = flags
            .contains(ExecuteFlags::IGNORE_CURRENT_INTERCEPTOR)
            .then(|| self.script_map().map(|map| map.name.clone()))
            .flatten();
        if let Some(origin) = context.kin.as_mut().and_then(|kin| kin.origin.as_mut()) {
            origin.execute_flags = flags;
            origin.past.extend(passed);
        }
        if let Some(user) = user {
            context.set_user(user);
        }
        context.set_sink(self.sink().cloned());
        Ok(PreparedChild {
            context,
            link,
            completer,
            then: None,
        })
    }

    /// `ReleaseClonedContext`: the child is over, with all it holds (R187). Its own children go first, the last one first.
    ///
    /// # Errors
    /// [`ChildError::NotSupported`] for a child that is not there any more, [`ChildError::Busy`] for one that is under way.
    pub fn release_child(&mut self, id: ChildId) -> Result<(), ChildError> {
        let kin = self.kin.as_mut().ok_or(ChildError::NotSupported)?;
        let index = kin
            .children
            .iter()
            .position(|child| child.id == id)
            .ok_or(ChildError::NotSupported)?;
        if matches!(*kin.children[index].link.lock(), Progress::Running(_)) {
            return Err(ChildError::Busy);
        }
        let child = kin.children.remove(index);
        drop(child);
        Ok(())
    }

    /// Ends a child that rests.
    fn release(&mut self) {
        self.release_children();
        self.clear_states();
        self.extensions.clear();
        self.phase = Phase::Ended;
        self.latch.end();
    }

    /// R187: children that nobody released end with their parent, in reverse order.
    pub(crate) fn release_children(&mut self) {
        while let Some(child) = self.kin.as_mut().and_then(|kin| kin.children.pop()) {
            drop(child);
        }
    }

    /// Says that this request waits with its end for a child that is still under way, if there is one: its output must not
    /// get into another response.
    pub(crate) fn awaits_child(&mut self) -> bool {
        let Some(kin) = &self.kin else { return false };
        let running = kin
            .children
            .iter()
            .find(|child| matches!(*child.link.lock(), Progress::Running(_)))
            .map(|child| Arc::clone(&child.link));
        let Some(link) = running else { return false };
        self.set_current(None);
        self.note_next_delivery();
        let completer = self.completer();
        let mut progress = link.lock();
        if !matches!(*progress, Progress::Running(_)) {
            return false;
        }
        let former = std::mem::replace(
            &mut *progress,
            Progress::Running(Some(Waiter::End(completer))),
        );
        drop(progress);
        drop(former);
        true
    }

    fn origin(&self) -> Option<&Origin> {
        self.kin.as_ref()?.origin.as_ref()
    }

    /// True for a child request.
    #[must_use]
    pub fn is_child(&self) -> bool {
        self.origin().is_some()
    }

    /// How many ancestors the request has; 0 for the client's own.
    #[must_use]
    pub fn depth(&self) -> u32 {
        self.origin().map_or(0, |origin| origin.depth)
    }

    /// How the child was run (R183); empty for a root.
    #[must_use]
    pub fn execute_flags(&self) -> ExecuteFlags {
        self.origin()
            .map_or(ExecuteFlags::empty(), |origin| origin.execute_flags)
    }

    /// The handler mappings that are none for this child (R183, flag 2).
    pub(crate) fn passed_mappings(&self) -> Option<Vec<String>> {
        let past = &self.origin()?.past;
        (!past.is_empty()).then(|| past.clone())
    }

    /// False for a child that was not given the body.
    pub(crate) fn has_body(&self) -> bool {
        self.origin()
            .is_none_or(|origin| origin.clone_flags.contains(CloneFlags::ENTITY))
    }

    /// True if what is flushed stays here for the parent.
    pub(crate) fn keeps_response(&self) -> bool {
        self.execute_flags().contains(ExecuteFlags::BUFFER_RESPONSE)
    }

    /// A variable that the parent's modules had set when this child was made.
    #[must_use]
    pub fn parent_variable(&self, name: &str) -> Option<&str> {
        self.origin()?
            .variables
            .iter()
            .find(|own| own.name.eq_ignore_ascii_case(name))
            .map(|own| own.value.as_str())
    }

    fn stream_headers_sent(&self) -> bool {
        self.kin.as_ref().is_some_and(|kin| {
            kin.stream
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .headers_sent
        })
    }

    /// What a child takes over from its parent beside the request itself.
    fn inherit(&mut self, parent: &Self, flags: CloneFlags) {
        if flags.contains(CloneFlags::SERVER_VARIABLE) {
            for own in parent.own_variables() {
                self.set_server_variable(&own.name, own.value.clone());
            }
        }
        if flags.contains(CloneFlags::ENTITY) {
            self.clone_inserted_body(parent);
        }
        if let Some(route) = parent.route() {
            self.set_route(route.clone());
        }
    }

    /// Routes the child and readies it for its first notification. False if it is refused before BEGIN_REQUEST.
    fn land(&mut self) -> bool {
        self.phase = Phase::Running;
        self.emit(|context| Event::ChildStart {
            depth: context.depth(),
            url: context.request.path(),
        });
        let past = self.origin().map_or_else(Vec::new, |own| own.past.clone());
        let routed = self
            .host
            .route_past(&self.request, &past)
            .and_then(|route| self.may_run_in(&route).map(|()| route));
        let begins = match routed {
            Ok(route) => {
                self.enter_application(route);
                // The URL that the child begins with is no change.
                self.request.settle();
                true
            }
            Err(error) => {
                if let Some(root) = self.host.root_route() {
                    self.enter_application(root);
                }
                self.response
                    .set_error(error.status, error.sub_status, error.hresult);
                self.response
                    .set_error_description(Some(crate::response::escape_html(&error.description)));
                false
            }
        };
        if self.user().is_some() {
            // R185: the user is given, so nobody authenticates.
            let stage = Notifications::AUTHENTICATE_REQUEST;
            for module in 0..self.program.modules().len() {
                self.disable_notifications_of(module as u16, stage, stage);
            }
        }
        // R26: for a child too.
        let globals = self.host.pre_begin();
        begins
            && !globals
                .iter()
                .any(|module| module.on_pre_begin_request(self) == GlobalStatus::Handled)
    }

    /// R183, R80: another application pool is another world unless the caller says otherwise.
    fn may_run_in(&self, route: &Route) -> Result<(), MappingError> {
        let Some(origin) = self.origin() else {
            return Ok(());
        };
        if origin.execute_flags.contains(ExecuteFlags::IGNORE_APPPOOL)
            || origin.pool == route.application.pool
        {
            return Ok(());
        }
        Err(MappingError {
            status: 403,
            sub_status: 18,
            // ERROR_ACCESS_DENIED
            hresult: hresult_from_win32(5),
            description: format!(
                "the URL belongs to application pool {}, the request that executes it to {}",
                route.application.pool, origin.pool
            ),
        })
    }
}
