//! One request on its way through the pipeline: what modules see of it and may do with it.

mod completing;
mod following;
mod kept;
mod landing;
mod nested;
mod sending;
mod steering;
mod suspended;
mod user;

use std::any::{Any, TypeId};
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;

use crate::children::{Kin, PreparedChild};
use crate::completion::{DeliveryId, Latch};
use crate::event::{Event, EventSink, Listeners};
use crate::extensions::Extensions;
use crate::host::{BodyRead, Connection, Host, Route, Scheduler};
use crate::life::ApplicationUse;
use crate::log_fields::LogFields;
use crate::nested::Nested;
use crate::notification::Delivery;
use crate::operations::Operations;
use crate::program::{Cursor, Disabled, Program};
use crate::request::Request;
use crate::response::Response;
use crate::site::{MappingError, ScriptMap};
use crate::status::NotificationStatus;
use crate::trace::{Guid, Told};
use crate::user::User;

pub use kept::OwnVariable;
use suspended::{NestedEnd, Provoker, Suspended};

/// The callback that runs now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Current {
    pub(crate) at: Delivery,
    pub(crate) module: u16,
    /// True in `on_async_completion` and continuations, where IndicateCompletion resumes nested (R99).
    pub(crate) in_completion: bool,
}

/// One request: the Rust form of `IHttpContext`.
///
/// A context belongs to one thread at a time. From other threads only a [`Completer`](crate::Completer) acts on it.
pub struct HttpContext {
    /// The request.
    pub request: Request,
    /// The response.
    pub response: Response,
    pub(crate) host: Box<dyn Host>,
    pub(crate) scheduler: Arc<dyn Scheduler>,
    connection: Arc<Connection>,
    route: Option<Route>,
    pub(crate) program: Arc<Program>,
    handler: Option<Arc<ScriptMap>>,
    handler_error: Option<MappingError>,
    handler_was_set: bool,
    physical_path: Option<PathBuf>,
    user: Option<Arc<dyn User>>,
    original_user: Option<Arc<dyn User>>,
    states: Vec<(TypeId, Box<dyn Any + Send>)>,
    variables: Vec<OwnVariable>,
    variable_changes: u32,
    inserted_body: VecDeque<Bytes>,
    filtered_body: Bytes,
    /// What the next read gives, if modules made nothing of the last asynchronous one.
    filtered_read: Option<BodyRead>,
    log: Option<Box<LogFields>>,
    /// What hosts attach to the request; cleared after the instances are disposed of (R204).
    pub extensions: Extensions,
    sink: Option<Arc<dyn EventSink>>,
    pub(crate) activity: OnceLock<Guid>,
    pub(crate) told: Option<Box<Told>>,
    // The engine's own state (section 10).
    pub(crate) cursor: Cursor,
    current: Option<Current>,
    delivery: DeliveryId,
    /// Set during the plain run of deliveries, where `current` and `delivery` follow from the cursor instead of being
    /// written for each call: what a cursor's ordinal is to be raised by to give the delivery's.
    run: Option<u64>,
    pub(crate) latch: Arc<Latch<Box<Self>>>,
    pub(crate) disabled: Disabled,
    handled: bool,
    error_status: i32,
    pub(crate) nested_depth: u32,
    pub(crate) sending: bool,
    pub(crate) resumed: u64,
    /// True while a frame unwinds that handed the request on by IndicateCompletion: what it still calls must not touch
    /// the notification of somebody else (R88, A15).
    pub(crate) is_stale: bool,
    /// Something happened in a callback that the plain run of deliveries does not look at itself.
    stirred: bool,
    /// A nested callback panicked: the outer notification counts as FINISH (R224).
    pub(crate) must_finish: bool,
    pub(crate) phase: Phase,
    disposals: Vec<u16>,
    transfers: u32,
    /// Parent, children, and the stream that they share; `None` for most.
    pub(crate) kin: Option<Box<Kin>>,
    /// The child to run once the calling module has returned.
    pub(crate) to_run: Option<Box<PreparedChild>>,
    /// What is under way (R107).
    pub(crate) operations: Arc<Operations>,
    /// The final status of a full-duplex notification whose other operation has not ended (A20).
    pub(crate) held: Option<NotificationStatus>,
    /// Where completions of the nested notification go that runs.
    nested: OnceCell<Arc<Nested>>,
    /// True while the nested notification that runs may stay pending without a thread that waits (R113).
    may_suspend: bool,
    /// The asynchronous send or read whose nested notification runs or is pending.
    provoker: Option<Box<Provoker>>,
    /// The nested notification that is pending.
    suspended: Option<Box<Suspended>>,
    /// What the pending module wants done when it has answered.
    nested_end: Option<NestedEnd>,
    /// Modules with the precondition `managedHandler` are passed over (R60).
    skips_managed: bool,
    in_use: Option<ApplicationUse>,
}

/// Where the engine's loop stands when it returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// A child that has not been run.
    Resting,
    Running,
    Pending,
    Ended,
}

impl HttpContext {
    /// A context for requests of one connection. It is used again for each request by [`HttpContext::begin`].
    #[must_use]
    pub fn new(
        host: Box<dyn Host>,
        scheduler: Arc<dyn Scheduler>,
        connection: Arc<Connection>,
        program: Arc<Program>,
    ) -> Box<Self> {
        Box::new(Self {
            request: Request::default(),
            response: Response::default(),
            host,
            scheduler,
            connection,
            route: None,
            program,
            handler: None,
            handler_error: None,
            handler_was_set: false,
            physical_path: None,
            user: None,
            original_user: None,
            states: Vec::new(),
            variables: Vec::new(),
            variable_changes: 0,
            inserted_body: VecDeque::new(),
            filtered_body: Bytes::new(),
            filtered_read: None,
            log: None,
            extensions: Extensions::default(),
            sink: None,
            activity: OnceLock::new(),
            told: None,
            cursor: Cursor::START,
            current: None,
            delivery: DeliveryId(0),
            run: None,
            latch: Arc::new(Latch::new()),
            disabled: Disabled::new(),
            handled: false,
            error_status: 0,
            nested_depth: 0,
            sending: false,
            resumed: 0,
            is_stale: false,
            stirred: false,
            must_finish: false,
            phase: Phase::Running,
            disposals: Vec::new(),
            transfers: 0,
            in_use: None,
            kin: None,
            to_run: None,
            operations: Arc::default(),
            held: None,
            nested: OnceCell::new(),
            may_suspend: false,
            provoker: None,
            suspended: None,
            nested_end: None,
            skips_managed: false,
        })
    }

    /// Readies the context for the request that the transport has put into `request`, landed at `route`. The request
    /// counts as a user of its application until it ends. False if the application was given up meanwhile: the caller
    /// routes again (R215).
    pub fn begin(&mut self, route: Route) -> bool {
        self.in_use = route.application.enter();
        if !Arc::ptr_eq(&self.program, &route.application.program) {
            self.program = Arc::clone(&route.application.program);
        }
        self.set_route(route);
        self.reset();
        self.in_use.is_some()
    }

    /// As [`HttpContext::begin`] for a request that landed nowhere: no module list can be had for it, and the host's own
    /// `program` has none (R234).
    pub fn begin_nowhere(&mut self, program: Arc<Program>) {
        self.in_use = None;
        self.program = program;
        self.handler = None;
        self.handler_error = None;
        self.physical_path = None;
        self.route = None;
        self.judge_managed();
        self.reset();
    }

    /// Forgets the former request.
    fn reset(&mut self) {
        self.response.begin();
        self.handler_was_set = false;
        self.user = None;
        self.original_user = None;
        self.states.clear();
        self.variables.clear();
        self.variable_changes = 0;
        if !self.inserted_body.is_empty() {
            self.inserted_body.clear();
        }
        if !self.filtered_body.is_empty() {
            self.filtered_body = Bytes::new();
        }
        self.filtered_read = None;
        self.log = None;
        self.activity.take();
        self.told = None;
        self.cursor = Cursor::START;
        self.current = None;
        self.run = None;
        self.latch.begin();
        // Completers of the former request are stale from now on.
        self.note_next_delivery();
        self.disabled.clear();
        self.handled = false;
        self.error_status = 0;
        self.nested_depth = 0;
        self.sending = false;
        self.is_stale = false;
        self.must_finish = false;
        self.phase = Phase::Running;
        self.disposals.clear();
        self.transfers = 0;
        self.kin = None;
        self.to_run = None;
        self.held = None;
        self.nested = OnceCell::new();
        self.may_suspend = false;
        self.provoker = None;
        self.suspended = None;
        self.nested_end = None;
        if !self.operations.is_blank() {
            self.operations = Arc::default();
        }
    }

    /// The request is over: its application may stop.
    pub(crate) fn leave_application(&mut self) {
        self.in_use = None;
    }

    /// Puts a child where it landed, into the pipeline of that application.
    pub(crate) fn enter_application(&mut self, route: Route) {
        self.in_use = route.application.enter();
        self.program = Arc::clone(&route.application.program);
        self.set_route(route);
    }

    /// Where the request landed; `None` before routing.
    pub(crate) const fn route(&self) -> Option<&Route> {
        self.route.as_ref()
    }

    pub(crate) fn set_route(&mut self, route: Route) {
        (self.handler, self.handler_error) = match self.handler_of(&route) {
            Ok(map) => (Some(map), None),
            Err(error) => (None, Some(error)),
        };
        self.physical_path = None;
        self.route = Some(route);
        self.judge_managed();
    }

    /// R60: `managedHandler` is judged by the handler that is mapped now.
    fn judge_managed(&mut self) {
        self.skips_managed = self.program.has_managed_only()
            && self
                .handler
                .as_ref()
                .is_none_or(|map| map.managed_type.is_empty());
        if self.skips_managed {
            self.stir();
        }
    }

    /// True if a module of that entry hears nothing of this request (R60).
    pub(crate) fn passes_over(&self, module: u16) -> bool {
        self.skips_managed && self.program.entry(module).is_managed_only()
    }

    /// The handler of `route` with its list in terms of this request's program. A changed URL may land in another
    /// application; the request stays in the pipeline that it began in, so the list is looked up by name there (R9).
    fn handler_of(&self, route: &Route) -> Result<Arc<ScriptMap>, MappingError> {
        let map = route.url.handler.as_ref().map_err(Clone::clone)?;
        if Arc::ptr_eq(&self.program, &route.application.program) {
            return Ok(Arc::clone(map));
        }
        match self.program.handler_list(&map.modules) {
            Ok(list) => Ok(Arc::new(ScriptMap {
                list,
                ..ScriptMap::clone(map)
            })),
            Err(name) => Err(MappingError {
                status: 500,
                sub_status: 21,
                // ERROR_FILE_NOT_FOUND
                hresult: hresult_from_win32(2),
                description: format!(
                    "handler {} names module {name}, which this application does not have",
                    map.name
                ),
            }),
        }
    }

    /// Who hears this request's events; `None` costs one branch an event.
    pub fn set_sink(&mut self, sink: Option<Arc<dyn EventSink>>) {
        self.stir();
        self.sink = sink;
    }

    /// One more who hears this request's events from now on; one that does already is not added again.
    pub fn add_sink(&mut self, sink: &Arc<dyn EventSink>) {
        let already = self.sink.as_ref().is_some_and(|own| own.includes(sink));
        if !already {
            let all = self.sink.take().into_iter().chain([Arc::clone(sink)]);
            self.set_sink(Listeners::of(all.collect()));
        }
    }

    /// Lends the request to listeners that have heard events and want to hand it on.
    #[inline]
    pub(crate) fn settle(&mut self) {
        if self.sink.is_some() {
            self.settle_now();
        }
    }

    #[cold]
    fn settle_now(&mut self) {
        if let Some(sink) = self.sink.clone() {
            sink.settle(self);
        }
    }

    #[inline]
    pub(crate) fn emit<'a>(&'a self, event: impl FnOnce(&'a Self) -> Event<'a>) {
        if let Some(sink) = &self.sink {
            sink.event(self, &event(self));
        }
    }

    /// True if nobody listens and nothing is switched off, so that plain deliveries need no look at either. Starts a run
    /// of them.
    #[inline]
    pub(crate) fn is_quiet(&mut self) -> bool {
        self.stirred = false;
        self.sink.is_none() && self.disabled.is_empty() && !self.skips_managed
    }

    /// True if a callback did more than answer.
    #[inline(always)]
    pub(crate) const fn has_stirred(&self) -> bool {
        self.stirred | self.response.has_unattributed_status()
    }

    /// Ends the plain run of deliveries.
    #[inline]
    pub(crate) const fn stir(&mut self) {
        self.stirred = true;
    }

    /// True if the end of a notification leaves nothing to do: nobody listens, and nothing was recorded.
    #[inline(always)]
    pub(crate) const fn is_uneventful(&self) -> bool {
        !(self.sink.is_some()
            | self.response.has_unattributed_status()
            | (self.error_status < 0)
            | self.must_finish
            | self.suspended.is_some())
    }

    /// True if a callback that has returned left nothing to note: nobody listens, and it set no status.
    #[inline(always)]
    const fn is_silent(&self) -> bool {
        !(self.sink.is_some() | self.response.has_unattributed_status())
    }

    pub(crate) const fn sink(&self) -> Option<&Arc<dyn EventSink>> {
        self.sink.as_ref()
    }

    pub(crate) const fn has_sink(&self) -> bool {
        self.sink.is_some()
    }
}

/// `HRESULT_FROM_WIN32`.
#[must_use]
pub const fn hresult_from_win32(code: u32) -> i32 {
    if code == 0 {
        0
    } else {
        (code & 0xffff | 0x8007_0000) as i32
    }
}
