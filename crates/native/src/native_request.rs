//! What native modules share of one request: its memory, the objects handed out, and the way to its context.

use std::any::Any;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::web_socket::Offer;

use crate::arena::Arena;
use crate::child_requests::NativeChild;
use crate::containers::{ModuleContextContainerObject, NamedContextContainerObject};
use crate::gate::Gate;
use crate::glue::ffi::*;
use crate::glue::types::*;
use crate::glued::{Glued, Placed};
use crate::http_cache_policy::CachePolicyObject;
use crate::http_request::HttpRequestObject;
use crate::http_response::HttpResponseObject;
use crate::http_user::UserHandle;
use crate::instance::Instance;
use crate::kept_provider::KeptProvider;
use crate::misuse::{self, Misuse};
use crate::raw_request::{self, RawRequest};
use crate::raw_response::{self, RawResponse};
use crate::registration::Registered;
use crate::script_map_info::ScriptMapHandle;
use crate::web_socket_context::{self, WebSocketContextObject};

/// How many ended requests stay in memory so that a module which kept a pointer gets an error instead of a crash.
const QUARANTINE: usize = 64;

/// The index of instances that belong to no module of an application's list.
pub(crate) const NO_INDEX: u16 = u16::MAX;

static ENDED: Mutex<VecDeque<Arc<NativeRequest>>> = Mutex::new(VecDeque::new());

/// A routine that takes the place of OnAsyncCompletion for one operation (R109).
#[derive(Clone, Copy)]
pub(crate) enum Routine {
    /// `PFN_ASYNC_COMPLETION` with its context.
    Status(PFN_ASYNC_COMPLETION, PVOID),
    /// The OVERLAPPED form of `IHttpContext3::PostCompletion`; it answers nothing.
    Overlapped(LPOVERLAPPED_COMPLETION_ROUTINE, PVOID),
}

/// A read of the body whose data has not come.
#[derive(Clone, Copy)]
pub(crate) struct PendingRead {
    pub(crate) buffer: *mut u8,
    pub(crate) length: usize,
    pub(crate) routine: Option<Routine>,
}

/// What belongs to the asynchronous operations that have not ended; which those are the pipeline knows (R107).
#[derive(Default)]
pub(crate) struct Operations {
    pub(crate) read: Option<PendingRead>,
    pub(crate) write_routine: Option<Routine>,
    /// The posted completions that were not delivered, in order.
    pub(crate) posted: VecDeque<Posted>,
    /// As `posted`, of the nested notification that runs.
    pub(crate) posted_nested: VecDeque<Posted>,
    /// The module that completed the present notification, once a completion of it was delivered or indicated.
    pub(crate) completed_by: Option<&'static str>,
    /// The provider of a nested notification that is pending while its provoker does not wait (R113).
    pub(crate) kept_provider: Option<KeptProvider>,
    /// `IndicateCompletion` was called for the present PENDING.
    pub(crate) is_indicated: bool,
}

/// One `PostCompletion`.
#[derive(Clone, Copy)]
pub(crate) struct Posted {
    pub(crate) module: &'static str,
    pub(crate) routine: Option<Routine>,
}

impl Operations {
    /// The routines of completions posted for the stage, or for the nested notification that runs inside it.
    pub(crate) const fn posts(&mut self, is_nested: bool) -> &mut VecDeque<Posted> {
        if is_nested {
            &mut self.posted_nested
        } else {
            &mut self.posted
        }
    }

    /// Forgets what a former notification left: its completions are stale by now (R101).
    pub(crate) fn forget(&mut self) {
        self.read = None;
        self.write_routine = None;
        self.kept_provider = None;
        self.report_left();
        self.completed_by = None;
        self.is_indicated = false;
    }

    /// Reports the completions that nobody waited for (R101, R102).
    fn report_left(&mut self) {
        let left = self.posted.drain(..).chain(self.posted_nested.drain(..));
        for posted in left {
            let misuse = match self.completed_by {
                Some(_) => Misuse::DoubleCompletion,
                None => Misuse::NothingPending,
            };
            misuse::report(misuse, posted.module, "PostCompletion");
        }
    }
}

/// One request as all native modules see it. Instances and objects point back here, so it never moves.
pub(crate) struct NativeRequest {
    pub(crate) gate: Gate,
    /// When the first native module saw the request.
    pub(crate) started: std::time::Instant,
    pub(crate) request: Glued<IHttpRequest4, HttpRequestObject>,
    pub(crate) response: Glued<IHttpResponse4, HttpResponseObject>,
    cache_policy: OnceLock<Placed<IHttpCachePolicy2, CachePolicyObject>>,
    pub(crate) operations: Mutex<Operations>,
    /// True once a module has asked for one of the two raw structures below.
    pub(crate) shows_raw: AtomicBool,
    pub(crate) raw_response: Mutex<Option<Box<RawResponse>>>,
    pub(crate) raw_request: Mutex<Option<RawRequest>>,
    pub(crate) users: Mutex<Vec<UserHandle>>,
    pub(crate) script_maps: Mutex<Vec<ScriptMapHandle>>,
    #[expect(clippy::vec_box, reason = "modules hold pointers into the instances")]
    instances: Mutex<Vec<Box<Instance>>>,
    container: Placed<IHttpModuleContextContainer, ModuleContextContainerObject>,
    named: Placed<INamedContextContainer, NamedContextContainerObject>,
    web_socket: OnceLock<Placed<IWebSocketContext, WebSocketContextObject>>,
    kept: Mutex<Vec<Arc<dyn Any + Send + Sync>>>,
    /// Set for a child before anybody sees it.
    pub(crate) parent: OnceLock<Weak<Self>>,
    /// The children that native modules made, in order.
    pub(crate) children: Mutex<Vec<NativeChild>>,
    // Declared last: everything above may lie in this memory.
    pub(crate) arena: Arena,
}

// SAFETY: raw pointers inside name memory of the arena or of modules and are used behind locks or through the gate.
unsafe impl Send for NativeRequest {}
// SAFETY: as above.
unsafe impl Sync for NativeRequest {}

/// The context's hold on its [`NativeRequest`]; when the context lets go, the request has ended.
struct Attached(Arc<NativeRequest>);

impl Drop for Attached {
    fn drop(&mut self) {
        self.0.end();
        let mut ended = lock(&ENDED);
        ended.push_back(Arc::clone(&self.0));
        let oldest = if ended.len() > QUARANTINE {
            ended.pop_front()
        } else {
            None
        };
        drop(ended);
        drop(oldest);
    }
}

pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl NativeRequest {
    /// What modules tell about the caching of the response.
    pub(crate) fn cache_policy(&self) -> &Placed<IHttpCachePolicy2, CachePolicyObject> {
        self.cache_policy.get_or_init(|| {
            // SAFETY: the type is the one of `host_types.toml`; the request keeps the object.
            unsafe { Placed::new(CachePolicyObject::default()) }
        })
    }

    /// The native side of the request in `context`, made on first use.
    pub(crate) fn of(context: &mut HttpContext) -> Arc<Self> {
        if let Some(attached) = context.state::<Attached>() {
            return Arc::clone(&attached.0);
        }
        let latch = Arc::clone(context.latch());
        let made = Arc::new_cyclic(|_| Self {
            gate: Gate::new(latch),
            started: std::time::Instant::now(),
            request: Glued::new(HttpRequestObject::new()),
            response: Glued::new(HttpResponseObject::new()),
            cache_policy: OnceLock::new(),
            operations: Mutex::default(),
            shows_raw: AtomicBool::new(false),
            raw_response: Mutex::default(),
            raw_request: Mutex::default(),
            users: Mutex::default(),
            script_maps: Mutex::default(),
            instances: Mutex::default(),
            // SAFETY: the types are those of `host_types.toml`; the objects live as long as the request.
            container: unsafe { Placed::new(ModuleContextContainerObject::new()) },
            // SAFETY: as above.
            named: unsafe { Placed::new(NamedContextContainerObject::new()) },
            web_socket: OnceLock::new(),
            kept: Mutex::default(),
            parent: OnceLock::new(),
            children: Mutex::default(),
            arena: Arena::default(),
        });
        let back = Arc::as_ptr(&made);
        made.request.attach(back);
        made.response.attach(back);
        // SAFETY: the types are those of `host_types.toml`; an `Arc` does not move its content; nobody else has it yet.
        unsafe {
            made.request.init();
            made.response.init();
        }
        context.set_state(Attached(Arc::clone(&made)));
        made
    }

    /// Runs `body` with the context for one API call of `module` (empty: the one whose callback runs on this thread), and
    /// reports a call that the API does not allow. `None` if the request has ended, or cannot be reached.
    pub(crate) fn with<R>(
        &self,
        module: &str,
        method: &'static str,
        body: impl FnOnce(&mut HttpContext) -> R,
    ) -> Option<R> {
        let mut foreign = None;
        let mut is_full_duplex = false;
        let result = self.gate.with_noting(&mut foreign, |context| {
            is_full_duplex = context.is_full_duplex();
            body(context)
        });
        if let Some(running) = foreign
            && !is_full_duplex
        {
            // Q35. Nothing else tells who calls; most likely it is the module whose callback runs.
            let module = if module.is_empty() { running } else { module };
            misuse::report(Misuse::WrongThread, module, method);
        }
        if result.is_none() {
            let misuse = if self.gate.has_ended() {
                Misuse::UseAfterEnd
            } else {
                Misuse::Unreachable
            };
            misuse::report(misuse, module, method);
        }
        result
    }

    /// Carries what modules edited in the raw structures into the request and the response (R169, R175).
    pub(crate) fn take_raw_edits(&self, context: &mut HttpContext) {
        if self.shows_raw.load(Ordering::Acquire) {
            raw_request::write_back(self, context);
            raw_response::write_back(self, context);
        }
    }

    /// Brings the raw structures that modules hold in step with the request and the response.
    pub(crate) fn refresh_raw(&self, context: &HttpContext) {
        if self.shows_raw.load(Ordering::Acquire) {
            raw_request::refresh(self, context);
            raw_response::refresh(self, context);
        }
    }

    /// Keeps `object` alive until the memory of the request is freed.
    pub(crate) fn keep(&self, object: Arc<dyn Any + Send + Sync>) {
        let mut kept = lock(&self.kept);
        if !kept
            .iter()
            .any(|own| core::ptr::addr_eq(Arc::as_ptr(own), Arc::as_ptr(&object)))
        {
            kept.push(object);
        }
    }

    /// The instance made for the module at `index`.
    pub(crate) fn instance(&self, index: u16) -> Option<*const Instance> {
        lock(&self.instances)
            .iter()
            .find(|instance| instance.index == index)
            .map(|instance| &raw const **instance)
    }

    /// Some instance of that module, its real one if there is one: its context is this request as the module sees it.
    pub(crate) fn any_instance(&self, id: usize) -> Option<*const Instance> {
        let instances = lock(&self.instances);
        let own = || instances.iter().filter(|instance| instance.module.id == id);
        own()
            .find(|instance| instance.index != u16::MAX)
            .or_else(|| own().next())
            .map(|instance| &raw const **instance)
    }

    /// True if `pointer` is this request as one of its modules sees it.
    pub(crate) fn has_context(&self, pointer: *mut IHttpContext) -> bool {
        lock(&self.instances)
            .iter()
            .any(|instance| core::ptr::eq(instance.context().cast(), pointer))
    }

    /// The instance of that module that has not been disposed of.
    pub(crate) fn living_instance(&self, id: usize) -> Option<*const Instance> {
        lock(&self.instances)
            .iter()
            .rev()
            .find(|instance| instance.module.id == id && instance.is_living())
            .map(|instance| &raw const **instance)
    }

    /// The context as a global module sees it.
    pub(crate) fn global_context(&self, module: &'static Registered) -> *mut IHttpContext {
        let known = lock(&self.instances)
            .iter()
            .find(|own| own.index == NO_INDEX && own.module.id == module.id)
            .map(|own| &raw const **own);
        let instance = known.unwrap_or_else(|| Instance::create(self, module, NO_INDEX));
        // SAFETY: instances lie still in their request.
        unsafe { (*instance).context().cast() }
    }

    /// Adds an instance; it stays where it is.
    pub(crate) fn add_instance(&self, instance: Box<Instance>) -> *const Instance {
        let pointer: *const Instance = &raw const *instance;
        lock(&self.instances).push(instance);
        pointer
    }

    pub(crate) fn container(&self) -> *mut IHttpModuleContextContainer {
        self.container.interface()
    }

    pub(crate) fn named_container(&self) -> *mut INamedContextContainer {
        self.named.interface()
    }

    /// The request may become a WebSocket: modules find it among the named contexts, unless one of them put something of
    /// its own there.
    pub(crate) fn offer_web_socket(&self, offer: Offer) {
        let made = self.web_socket.get_or_init(|| {
            // SAFETY: the type is the one of `host_types.toml`; the object lives as long as the request.
            unsafe { Placed::new(WebSocketContextObject::new(self, offer)) }
        });
        self.named
            .publish(web_socket_context::NAME, made.interface().cast());
    }

    /// The request ends: operations of its WebSocket end now, while their routines still find the module's objects.
    pub(crate) fn end_web_socket(&self) {
        if let Some(made) = self.web_socket.get() {
            made.end();
        }
    }

    /// R204: instances, then stored contexts, then memory.
    fn end(&self) {
        self.gate.end();
        lock(&self.operations).report_left();
        // Only a context that was dropped in mid-request has living instances here.
        let living: Vec<*const Instance> = lock(&self.instances)
            .iter()
            .rev()
            .map(|instance| &raw const **instance)
            .collect();
        for instance in living {
            // SAFETY: instances stay in place until the request is freed.
            unsafe { (*instance).dispose() };
        }
        self.named.clean();
        self.container.clean();
        lock(&self.users).clear();
        lock(&self.raw_response).take();
        lock(&self.raw_request).take();
        // The server's own objects end with their owners, not with the quarantine.
        lock(&self.kept).clear();
        let children = std::mem::take(&mut *lock(&self.children));
        drop(children);
        self.arena.free();
    }
}
