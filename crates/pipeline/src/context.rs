//! One request on its way through the pipeline: what modules see of it and may do with it.

mod landing;
mod sending;
mod suspended;

use std::any::{Any, TypeId};
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use bytes::Bytes;

use crate::children::{Kin, PreparedChild};
use crate::completion::{Completer, Completion, DeliveryId, Latch};
use crate::event::{Event, EventSink, Listeners};
use crate::extensions::Extensions;
use crate::host::{BodyRead, Connection, Host, Probe, Route, Scheduler};
use crate::life::ApplicationUse;
use crate::log_fields::LogFields;
use crate::nested::{Nested, NestedWait};
use crate::notification::{Delivery, Notification, Notifications};
use crate::operations::Operations;
use crate::program::{Cursor, Disabled, Found, Program, View};
use crate::provider::{CustomNotification, MapPathProvider};
use crate::request::Request;
use crate::response::Response;
use crate::site::{Application, MappingError, ScriptMap, Site, UrlInfo};
use crate::status::{NotificationStatus, Outcome};
use crate::trace::{Guid, Told, catalogue};
use crate::user::User;

use suspended::{NestedEnd, Provoker, Suspended};

/// How deep one request may be transferred to other URLs (default documents and the like).
const TRANSFERS_MAX: u32 = 10;

/// A server variable that a module has set (R179).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnVariable {
    /// Its name as it was first set.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The number of its last change; see [`HttpContext::variable_changes`].
    pub change: u32,
}

/// What fixing the handler amounts to.
enum Fixed {
    /// The mapping stays.
    Kept,
    /// The changed URL or method lands there.
    Anew(Route, Arc<ScriptMap>),
}

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
/// A context belongs to one thread at a time. From other threads only a [`Completer`] acts on it.
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

    // --- where the request landed ---------------------------------------------------------------------------------

    /// The site; `None` before routing.
    #[must_use]
    pub fn site(&self) -> Option<&Arc<Site>> {
        self.route.as_ref().map(|route| &route.site)
    }

    /// The application; `None` before routing.
    #[must_use]
    pub fn application(&self) -> Option<&Arc<Application>> {
        self.route.as_ref().map(|route| &route.application)
    }

    /// What configuration says about the URL; `None` before routing.
    #[must_use]
    pub fn url_info(&self) -> Option<&Arc<UrlInfo>> {
        self.route.as_ref().map(|route| &route.url)
    }

    /// The effective configuration as the type that the server put there.
    #[must_use]
    pub fn config<T: Any>(&self) -> Option<&T> {
        self.url_info()?.config.downcast_ref()
    }

    /// The effective configuration, shared; it stays the same while the request is changed.
    #[must_use]
    pub fn config_arc<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.url_info()?.config).downcast().ok()
    }

    /// The connection.
    #[must_use]
    pub const fn connection(&self) -> &Arc<Connection> {
        &self.connection
    }

    /// The application's compiled pipeline.
    #[must_use]
    pub const fn program(&self) -> &Arc<Program> {
        &self.program
    }

    /// The handler mapping in force; `None` if none matches (R9).
    #[must_use]
    pub const fn script_map(&self) -> Option<&Arc<ScriptMap>> {
        self.handler.as_ref()
    }

    /// Overrides the handler mapping (R191). Meant for MAP_REQUEST_HANDLER; once the mapping is fixed, behind the main
    /// pass of that, this does nothing.
    pub fn set_script_map(&mut self, map: Arc<ScriptMap>) {
        if self.program.is_mapped(self.cursor) {
            return;
        }
        // What a module maps needs the same rights as what is configured.
        let policy = self.url_info().map_or(u32::MAX, |url| url.access_policy);
        self.handler_error = map.refused_by(policy);
        self.handler = Some(map);
        self.handler_was_set = true;
        self.judge_managed();
    }

    /// The physical path of the request's URL; modules that listen to MAP_PATH have been asked (R21).
    pub fn physical_path(&mut self) -> &Path {
        if self.physical_path.is_none() {
            let plain = self
                .url_info()
                .map(|url| url.physical_path.clone())
                .unwrap_or_default();
            let path = if self.program.nested(Notification::MapPath).is_empty() {
                plain
            } else {
                self.raise_map_path(self.request.path().to_owned(), &plain)
            };
            self.physical_path = Some(path);
        }
        self.physical_path
            .as_deref()
            .unwrap_or_else(|| Path::new(""))
    }

    /// As [`HttpContext::physical_path`] without asking anybody: the path that modules gave, if they were asked already.
    pub(crate) fn known_physical_path(&self) -> Option<&Path> {
        match &self.physical_path {
            Some(path) => Some(path),
            None => self.url_info().map(|url| url.physical_path.as_path()),
        }
    }

    /// The physical path of any URL of the site (R194).
    pub fn map_path(&mut self, url: &str) -> Option<PathBuf> {
        let plain = self.host.map_path(url)?;
        Some(self.raise_map_path(url.to_owned(), &plain))
    }

    fn raise_map_path(&mut self, url: String, plain: &Path) -> PathBuf {
        let mut provider = MapPathProvider {
            url,
            physical_path: plain.to_string_lossy().into_owned(),
        };
        self.raise(Notification::MapPath, |module, context| {
            module.on_map_path(context, &mut provider)
        });
        PathBuf::from(provider.physical_path)
    }

    /// Starts the handler of another URL of the site in place of the one that runs: a default document does so. The
    /// query stays. Its list begins when the calling module returns [`Outcome::Continue`].
    ///
    /// # Errors
    /// [`MappingError`] if the URL has no handler, after ten transfers, or outside of EXECUTE_REQUEST_HANDLER: a jump from
    /// an earlier stage would leave authorization out. The request goes on as it was then.
    pub fn transfer(&mut self, url: &str) -> Result<(), MappingError> {
        let failed = |status, hresult, description: &str| MappingError {
            status,
            sub_status: 0,
            hresult,
            description: description.to_owned(),
        };
        let execute = Delivery::main(Notification::ExecuteRequestHandler);
        if self.running().is_none_or(|current| current.at != execute) {
            // ERROR_INVALID_FUNCTION
            return Err(failed(
                500,
                hresult_from_win32(1),
                "a transfer is possible in EXECUTE_REQUEST_HANDLER only",
            ));
        }
        self.transfers += 1;
        if self.transfers > TRANSFERS_MAX {
            // ERROR_STACK_OVERFLOW (features/modules 10.10).
            return Err(failed(
                500,
                hresult_from_win32(1001),
                "the request was transferred more than ten times",
            ));
        }
        let saved = self.request.save_url();
        self.request.set_url(url, false).map_err(|_| {
            failed(
                404,
                hresult_from_win32(2),
                "the target of the transfer is no valid URL",
            )
        })?;
        let mapped = self.host.route(&self.request);
        match mapped.and_then(|route| self.handler_of(&route).map(|_| route)) {
            Ok(route) => self.set_route(route),
            Err(error) => {
                self.request.restore_url(saved);
                return Err(error);
            }
        }
        self.cursor = self.program.before_execute();
        self.stir();
        Ok(())
    }

    // --- users ----------------------------------------------------------------------------------------------------

    /// The user; `None` before an authentication module set one.
    #[must_use]
    pub const fn user(&self) -> Option<&Arc<dyn User>> {
        self.user.as_ref()
    }

    /// The first user that was set (R200).
    #[must_use]
    pub const fn original_user(&self) -> Option<&Arc<dyn User>> {
        self.original_user.as_ref()
    }

    /// Sets the user; a later call replaces the former (R196). For AUTHENTICATE_REQUEST and for hosts.
    pub fn set_user(&mut self, user: Arc<dyn User>) {
        if self.original_user.is_none() {
            // User and original user are two holders: the one may be replaced while the other stays (R200).
            self.original_user = Some(user.hold_again().unwrap_or_else(|| Arc::clone(&user)));
        }
        self.user = Some(user);
        self.trace(&catalogue::USER_SET, |context| match context.user() {
            Some(user) => [
                user.authentication_type().to_owned().into(),
                user.name().to_owned().into(),
                user.supports_is_in_role().into(),
            ],
            None => ["".into(), "".into(), false.into()],
        });
    }

    // --- steering -------------------------------------------------------------------------------------------------

    /// Records an error for the current notification. It neither stops the request nor writes to the response; with
    /// [`Outcome::Finish`] and an untouched response the core answers with 500 or a better fit (R69 to R71).
    pub const fn set_error_status(&mut self, hresult: i32) {
        // R70: a success clears the record.
        self.error_status = if hresult < 0 { hresult } else { 0 };
        self.stir();
    }

    /// The error recorded for the current notification; 0 without one.
    #[must_use]
    pub const fn error_status(&self) -> i32 {
        self.error_status
    }

    pub(crate) const fn clear_error_status(&mut self) {
        self.error_status = 0;
    }

    /// No further handler is called for this request; everything else runs (R73).
    pub const fn set_request_handled(&mut self) {
        self.handled = true;
    }

    /// True after [`HttpContext::set_request_handled`].
    #[must_use]
    pub const fn is_request_handled(&self) -> bool {
        self.handled
    }

    /// Switches notifications off for the calling module and this request (R74).
    pub fn disable_notifications(&mut self, main: Notifications, post: Notifications) {
        if let Some(current) = self.running() {
            self.disable_notifications_of(current.module, main, post);
        }
    }

    /// As [`HttpContext::disable_notifications`] for a named module, for hosts that know their caller.
    pub fn disable_notifications_of(
        &mut self,
        module: u16,
        main: Notifications,
        post: Notifications,
    ) {
        let main = main & Notifications::DETERMINISTIC;
        let post = post & Notifications::DETERMINISTIC;
        self.stir();
        match self.disabled.iter_mut().find(|entry| entry.0 == module) {
            Some(entry) => {
                entry.1 |= main;
                entry.2 |= post;
            }
            None => self.disabled.push((module, main, post)),
        }
    }

    /// The notification that runs or is pending now, and the index of its module.
    #[must_use]
    pub fn current_notification(&self) -> Option<(Delivery, u16)> {
        self.running().map(|current| (current.at, current.module))
    }

    /// The callback that runs now, unless its frame has handed the request on (R88).
    pub(crate) fn running(&self) -> Option<Current> {
        if self.is_stale { None } else { self.current() }
    }

    /// The callback that runs now, or that is pending.
    pub(crate) fn current(&self) -> Option<Current> {
        if self.run.is_some() {
            self.program.plain_delivery(self.cursor)
        } else {
            self.current
        }
    }

    pub(crate) fn set_current(&mut self, current: Option<Current>) {
        self.end_run();
        self.current = current;
    }

    /// The plain run of deliveries begins behind the cursor.
    #[inline]
    pub(crate) fn begin_run(&mut self) {
        self.run = Some(self.delivery.0.wrapping_sub(self.cursor.ordinal()));
    }

    /// The plain run is over, or something is about to change what it leaves unwritten: `current` and `delivery` are
    /// written.
    #[inline]
    pub(crate) fn end_run(&mut self) {
        if self.run.is_some() {
            self.settle_run();
        }
    }

    fn settle_run(&mut self) {
        let delivery = self.delivery();
        self.run = None;
        self.stirred = true;
        // A run that has not called anybody has nothing to write.
        if delivery > self.delivery {
            self.delivery = delivery;
            self.latch.note_delivery(delivery);
            self.current = self.program.plain_delivery(self.cursor);
        }
    }

    /// The delivery that runs now.
    pub(crate) fn delivery(&self) -> DeliveryId {
        match self.run {
            Some(base) => DeliveryId(base.wrapping_add(self.cursor.ordinal())),
            None => self.delivery,
        }
    }

    pub(crate) fn view(&self) -> View<'_> {
        View {
            disabled: &self.disabled,
            handled: self.handled,
            handler: self.handler.as_ref().map_or(&[], |map| &map.list),
            skips_managed: self.skips_managed,
        }
    }

    /// `GetNextNotification`: takes the notification that would be delivered next, if it belongs to the calling
    /// module's host, so that the caller works on it without going back to the pipeline (R118 to R133).
    pub fn next_notification(&mut self, status: NotificationStatus) -> Option<(Delivery, u16)> {
        let current = self.running()?;
        // R126, R131.
        if status == NotificationStatus::Pending
            || self.must_finish
            || current.at.notification.is_nested()
            || self.nested_depth > 0
            || self.suspended.is_some()
        {
            return None;
        }
        let program = Arc::clone(&self.program);
        let host = program.entry(current.module).host;
        let mut cursor = self.cursor;
        let mut assumed = status;
        let mut fixed: Option<Fixed> = None;
        loop {
            let view = View {
                handler: match &fixed {
                    Some(Fixed::Anew(_, map)) => &map.list,
                    Some(Fixed::Kept) | None => self.view().handler,
                },
                ..self.view()
            };
            let (next, found) = program.next(cursor, assumed, view);
            match found {
                Found::Module { at, module } if program.entry(module).host == host => {
                    // The notification so far ends here, with all that goes with an answer (R119, R132).
                    let _ = crate::engine::conclude(self, status);
                    if let Some(fixed) = fixed {
                        if let Fixed::Anew(route, _) = fixed {
                            self.set_route(route);
                        }
                        self.emit_handler();
                    }
                    self.set_current(Some(Current {
                        at,
                        module,
                        ..current
                    }));
                    self.cursor = next;
                    self.stir();
                    self.note_next_delivery();
                    self.emit(|context| Event::Merged {
                        module: &context.program.entry(module).name,
                        at,
                    });
                    self.settle();
                    return Some((at, module));
                }
                // R118 (3): somebody else's notification lies between; R131: nothing is left.
                Found::Module { .. } | Found::End => return None,
                // R130: core steps are crossed inside the call unless they would end the request.
                Found::UserCheck => self.user.as_ref().map(|_| ())?,
                Found::FixHandler => fixed = Some(self.would_fix_handler()?),
            }
            cursor = next;
            assumed = NotificationStatus::Continue;
        }
    }

    /// `GetIsLastNotification`: true if under `status` the calling module's host hears nothing more of this request
    /// (R75, R76).
    #[must_use]
    pub fn is_last_notification(&self, status: NotificationStatus) -> bool {
        let Some(current) = self.running() else {
            return true;
        };
        let host = self.program.entry(current.module).host;
        let mut cursor = self.cursor;
        let mut status = status;
        loop {
            let (next, found) = self.program.next(cursor, status, self.view());
            match found {
                Found::End => return true,
                Found::Module { module, .. } if self.program.entry(module).host == host => {
                    return false;
                }
                Found::Module { .. } | Found::UserCheck | Found::FixHandler => {}
            }
            cursor = next;
            status = NotificationStatus::Continue;
        }
    }

    /// What [`HttpContext::fix_handler`] would do; `None` if it would end the request. Nothing is changed.
    fn would_fix_handler(&mut self) -> Option<Fixed> {
        if self.must_map_again() {
            let mapped = self
                .map_anew()
                .and_then(|route| Ok((self.handler_of(&route)?, route)));
            return match mapped {
                Ok((map, route)) => Some(Fixed::Anew(route, map)),
                Err(_) => self.handled.then_some(Fixed::Kept),
            };
        }
        (self.handled || self.handler_error.is_none()).then_some(Fixed::Kept)
    }

    /// True if the handler stands as it was mapped at first, so that there is nothing to fix (R191).
    #[inline]
    pub(crate) const fn has_fixed_handler(&self) -> bool {
        self.handler_error.is_none() && !self.must_map_again() && self.sink.is_none()
    }

    /// Fixes the handler between MAP and post-MAP (R191). A request that is marked handled needs none: its EXECUTE list
    /// is skipped anyway, so it does not fail for want of a mapping (R73).
    pub(crate) fn fix_handler(&mut self) -> Result<(), MappingError> {
        if self.must_map_again() {
            match self.map_anew() {
                Ok(route) => self.set_route(route),
                Err(error) => self.handler_error = Some(error),
            }
        }
        match &self.handler_error {
            Some(error) if !self.handled => Err(error.clone()),
            _ => {
                self.emit_handler();
                Ok(())
            }
        }
    }

    fn map_anew(&mut self) -> Result<Route, MappingError> {
        match self.passed_mappings() {
            None => self.host.route(&self.request),
            Some(past) => self.host.route_past(&self.request, &past),
        }
    }

    const fn must_map_again(&self) -> bool {
        !self.handler_was_set && (self.request.url_changed() || self.request.method_changed())
    }

    fn emit_handler(&mut self) {
        self.emit(|context| Event::HandlerMapped {
            handler: context.handler.as_ref().map_or("", |map| &map.name),
        });
        self.trace_changes();
    }

    pub(crate) fn note_next_delivery(&mut self) {
        self.end_run();
        self.delivery.0 += 1;
        self.latch.note_delivery(self.delivery);
    }

    // --- completions ----------------------------------------------------------------------------------------------

    /// The right to complete the notification that runs now, from any thread. Where none can be pending (inside a nested
    /// notification, or after [`HttpContext::indicate_completion`] has handed the request on) it completes nothing.
    #[must_use]
    pub fn completer(&self) -> Completer {
        let completer = Completer::new(Arc::clone(&self.latch), self.pending_id());
        match self.nested_slot() {
            Some(nested) => completer.of_nested(Arc::clone(nested)),
            None => completer,
        }
    }

    /// Where the nested notification is completed that runs; few need it, so it is made when it is asked for.
    fn nested_slot(&self) -> Option<&Arc<Nested>> {
        (self.nested_depth > 0).then(|| self.nested.get_or_init(Arc::default))
    }

    /// The right to block this thread until the nested notification that runs is completed (R113). `None` where the thread
    /// must not be blocked, or if no nested notification runs.
    #[must_use]
    pub fn nested_wait(&self) -> Option<NestedWait> {
        let nested = self.nested_slot()?;
        self.host
            .may_block()
            .then(|| NestedWait(Arc::clone(nested)))
    }

    /// Allows one read of the body beside one write of the response (R107, R108). False, and nothing is changed, while an
    /// operation is outstanding.
    pub fn enable_full_duplex(&mut self) -> bool {
        self.operations.enable_full_duplex()
    }

    /// True after [`HttpContext::enable_full_duplex`].
    #[must_use]
    pub fn is_full_duplex(&self) -> bool {
        self.operations.is_full_duplex()
    }

    /// The delivery that a completion asked for now is meant for (R97).
    fn pending_id(&self) -> DeliveryId {
        if self.is_stale || self.nested_depth > 0 {
            DeliveryId::NONE
        } else {
            self.delivery()
        }
    }

    /// `PostCompletion`: queues a completion of the current notification; `on_async_completion` gets the number (R85,
    /// R86).
    pub fn post_completion(&self, bytes: u32) {
        // The context is not parked while somebody holds it, so this only ever stores.
        self.completer().post(bytes);
    }

    /// `IndicateCompletion` from a callback of this very request. Inside a completion the rest of the pipeline runs
    /// nested in this call (R88, R99); the caller then returns [`Outcome::Pending`], which is ignored (R89). Inside a
    /// first callback the status is kept until that callback returns PENDING (R100).
    pub fn indicate_completion(&mut self, status: NotificationStatus) {
        if self.nested_depth > 0 {
            // R113: kept for the thread that waits once the callback has answered PENDING.
            self.completer().indicate(status);
            return;
        }
        crate::engine::indicate_nested(self, status);
    }

    // --- the connection, and nested notifications ------------------------------------------------------------------

    /// Outstanding I/O of this request ends with an error (R111). True if there was some.
    pub fn cancel_io(&mut self) -> bool {
        let was_suspended = self.cancel_suspended();
        self.host.cancel_io() || was_suspended
    }

    /// Resets the connection now; the pipeline still runs to its end (R168).
    pub fn reset_connection(&mut self) {
        self.host.reset_connection();
    }

    /// Calls the modules that listen to CUSTOM_NOTIFICATION (R23).
    pub fn notify_custom(&mut self, notification: &mut dyn CustomNotification) {
        self.raise(Notification::CustomNotification, |module, context| {
            module.on_custom_notification(context, notification)
        });
    }

    /// Delivers a nested notification (R13): its own list, the outer position untouched; FINISH stops the list (R66).
    pub(crate) fn raise(
        &mut self,
        notification: Notification,
        call: impl FnMut(&dyn crate::module::Module, &mut Self) -> Outcome,
    ) {
        let outer = std::mem::take(&mut self.may_suspend);
        self.raise_from(notification, 0, None, call);
        self.may_suspend = outer;
    }

    /// As [`HttpContext::raise`], from a place of the list on. `arrived` is a completion of the module there, with where it
    /// came from. False if a module of the list is pending, whose completion will bring it here again (R113).
    fn raise_from(
        &mut self,
        notification: Notification,
        first: usize,
        mut arrived: Option<(Arc<Nested>, Completion)>,
        mut call: impl FnMut(&dyn crate::module::Module, &mut Self) -> Outcome,
    ) -> bool {
        if self.phase == Phase::Ended {
            // R46: a frame that handed the request on may still call; the instances are gone.
            return true;
        }
        let mut is_over = true;
        let program = Arc::clone(&self.program);
        let outer = self.current();
        let outer_error = self.error_status;
        let outer_nested = std::mem::take(&mut self.nested);
        if let Some(outer) = outer {
            // A status that the outer callback has set so far is its own, not the nested one's (R72).
            crate::engine::note_status(self, outer.module, outer.at);
        }
        self.error_status = 0;
        self.nested_depth += 1;
        let list = program.nested(notification);
        for (place, &module) in list.iter().enumerate().skip(first) {
            let arrived = arrived.take();
            if arrived.is_none() && self.passes_over(module) {
                continue;
            }
            let entry = program.entry(module);
            let at = Delivery::main(notification);
            self.set_current(Some(Current {
                at,
                module,
                in_completion: false,
            }));
            let answer = if let Some((nested, completion)) = arrived {
                self.nested = OnceCell::from(nested);
                crate::engine::call_nested(self, |context| {
                    crate::engine::deliver_nested(context, completion)
                })
            } else {
                if self.has_sink() {
                    self.emit(|_| Event::ModuleStart {
                        module: &entry.name,
                        at,
                    });
                    self.settle();
                }
                // Each callback has a slot of its own.
                crate::engine::call_nested(self, |context| call(&*entry.module, context))
            };
            let Some(status) = answer else {
                self.suspend(notification, place);
                is_over = false;
                break;
            };
            if self.may_suspend
                && let Some(end) = self.nested_end.take()
            {
                end(self);
            }
            if let Some(nested) = self.nested.take() {
                nested.end();
            }
            if !self.is_silent() {
                crate::engine::after_callback(self, module, at, status);
            }
            if status == NotificationStatus::FinishRequest {
                break;
            }
        }
        self.nested_depth -= 1;
        self.nested = outer_nested;
        // Q24: an error recorded in a nested notification does not leak to the stage.
        self.error_status = outer_error;
        self.set_current(outer);
        is_over
    }

    // --- what modules keep ----------------------------------------------------------------------------------------

    /// Keeps a value for this request, one per type.
    pub fn set_state<T: Any + Send>(&mut self, value: T) {
        let key = TypeId::of::<T>();
        let boxed: Box<dyn Any + Send> = Box::new(value);
        match self.states.iter_mut().find(|(id, _)| *id == key) {
            Some(entry) => entry.1 = boxed,
            None => self.states.push((key, boxed)),
        }
    }

    /// The value kept by [`HttpContext::set_state`].
    #[must_use]
    pub fn state<T: Any + Send>(&self) -> Option<&T> {
        self.states
            .iter()
            .find(|(id, _)| *id == TypeId::of::<T>())
            .and_then(|(_, value)| value.downcast_ref())
    }

    /// The value kept by [`HttpContext::set_state`], to change.
    pub fn state_mut<T: Any + Send>(&mut self) -> Option<&mut T> {
        self.states
            .iter_mut()
            .find(|(id, _)| *id == TypeId::of::<T>())
            .and_then(|(_, value)| value.downcast_mut())
    }

    /// Takes the value kept by [`HttpContext::set_state`].
    pub fn take_state<T: Any + Send>(&mut self) -> Option<T> {
        let index = self
            .states
            .iter()
            .position(|(id, _)| *id == TypeId::of::<T>())?;
        self.states
            .swap_remove(index)
            .1
            .downcast()
            .ok()
            .map(|value| *value)
    }

    pub(crate) fn clear_states(&mut self) {
        while self.states.pop().is_some() {}
    }

    /// Asks for [`Module::dispose`](crate::Module::dispose) of the module with that index when the context ends.
    pub fn dispose_with(&mut self, module: u16) {
        if !self.disposals.contains(&module) {
            self.disposals.push(module);
        }
    }

    pub(crate) fn take_disposal(&mut self) -> Option<u16> {
        // Q11: reverse order of creation.
        self.disposals.pop()
    }

    /// Creates or replaces a server variable for this request (R179).
    pub fn set_server_variable(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        self.variable_changes += 1;
        let change = self.variable_changes;
        match self
            .variables
            .iter_mut()
            .find(|own| own.name.eq_ignore_ascii_case(name))
        {
            Some(own) => {
                own.value = value;
                own.change = change;
            }
            None => self.variables.push(OwnVariable {
                name: name.to_owned(),
                value,
                change,
            }),
        }
    }

    /// The variables that modules have set, in the order in which they appeared.
    #[must_use]
    pub fn own_variables(&self) -> &[OwnVariable] {
        &self.variables
    }

    /// How often a variable was set so far: the number of the last change.
    #[must_use]
    pub const fn variable_changes(&self) -> u32 {
        self.variable_changes
    }

    /// The body bytes that somebody put back are the child's too.
    pub(crate) fn clone_inserted_body(&mut self, parent: &Self) {
        self.inserted_body.clone_from(&parent.inserted_body);
    }

    /// Gives the child the value that a variable has in its parent. False if the parent's modules have not set it.
    pub fn inherit_server_variable(&mut self, name: &str) -> bool {
        let Some(value) = self.parent_variable(name).map(str::to_owned) else {
            return false;
        };
        self.set_server_variable(name, value);
        true
    }

    pub(crate) fn own_variable(&self, name: &str) -> Option<&str> {
        self.variables
            .iter()
            .find(|own| own.name.eq_ignore_ascii_case(name))
            .map(|own| own.value.as_str())
    }

    /// What modules want the access log to say in place of what the request says; `None` if they said nothing (R57).
    #[must_use]
    pub fn log_fields(&self) -> Option<&LogFields> {
        self.log.as_deref()
    }

    /// The handler of any URL, of this site or of another, without touching the request (R193).
    ///
    /// # Errors
    /// [`MappingError`] as a request for that URL would get.
    pub fn map_handler(&mut self, probe: &Probe<'_>) -> Result<Arc<ScriptMap>, MappingError> {
        let own = self.site().map(|site| site.id);
        let same_site = probe.site.is_none_or(|site| Some(site) == own);
        if same_site && !probe.ignores_wildcards {
            let route = self.host.route(probe.request)?;
            return self.handler_of(&route);
        }
        self.host.probe(probe)
    }

    /// Who moves this request between threads, for hosts.
    #[must_use]
    pub const fn scheduler(&self) -> &Arc<dyn Scheduler> {
        &self.scheduler
    }

    /// The latch of this request, for hosts.
    #[must_use]
    pub const fn latch(&self) -> &Arc<Latch<Box<Self>>> {
        &self.latch
    }

    /// The server's side of this request, for hosts that need their own type again.
    pub fn host_mut(&mut self) -> &mut dyn Host {
        &mut *self.host
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
