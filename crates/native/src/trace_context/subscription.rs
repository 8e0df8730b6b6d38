//! Which modules want which trace events, and how the events reach OnGlobalTraceEvent (R213).
//!
//! Events are noted where they happen and handed to modules where the engine can lend the request, on the same thread
//! and before anything else of the request runs.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use sluicegate_pipeline::event::{Event, EventSink};
use sluicegate_pipeline::trace::{Guid, TraceEvent, of_event};
use sluicegate_pipeline::{GlobalNotifications, HttpContext};

use crate::glue::ffi::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::{E_FAIL, from_win32};
use crate::instance::Instance;
use crate::listeners;
use crate::native_request::{NativeRequest, lock};
use crate::trace_context::convert::NativeEvent;
use crate::trace_context::provider::TraceEventProviderObject;

const ERROR_NOT_FOUND: u32 = 1168;
/// How many events of one thread may wait to be handed over.
const NOTED_MAX: usize = 256;

/// What one module wants to hear of one provider.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subscription {
    pub(crate) module: usize,
    pub(crate) provider: Guid,
    /// 0 means all areas.
    pub(crate) areas: u32,
    pub(crate) verbosity: u32,
    pub(crate) is_enabled: bool,
}

impl Subscription {
    fn covers(&self, provider: Guid, area: u32, verbosity: u32) -> bool {
        self.provider == provider
            && (area == 0 || self.areas == 0 || self.areas & area != 0)
            && verbosity <= self.verbosity
    }
}

static SERVER_WIDE: Mutex<Vec<Subscription>> = Mutex::new(Vec::new());
/// True while there is a subscription for all requests.
static ANY: AtomicBool = AtomicBool::new(false);

/// What modules have asked for on one request only.
#[derive(Default)]
struct OfRequest(Vec<Subscription>);

/// Enters or ends subscriptions in `list`.
fn change(list: &mut Vec<Subscription>, wanted: &[Subscription]) -> HRESULT {
    for new in wanted {
        let at = list
            .iter()
            .position(|own| own.module == new.module && own.provider == new.provider);
        match (at, new.is_enabled) {
            (Some(at), true) => list[at] = *new,
            (None, true) => list.push(*new),
            (Some(at), false) => {
                list.remove(at);
            }
            (None, false) => return from_win32(ERROR_NOT_FOUND),
        }
    }
    0
}

/// Changes what modules hear of all requests that begin from now on, and of the server.
pub(super) fn set_server_wide(wanted: &[Subscription]) -> HRESULT {
    let mut list = lock(&SERVER_WIDE);
    let result = change(&mut list, wanted);
    ANY.store(!list.is_empty(), Ordering::Release);
    result
}

/// Changes what modules hear of one request from now on.
pub(super) fn set_for_request(instance: &Instance, wanted: &[Subscription]) -> HRESULT {
    let changed = instance.request().gate.with(|context| {
        if context.state::<OfRequest>().is_none() {
            context.set_state(OfRequest::default());
        }
        let result = context
            .state_mut::<OfRequest>()
            .map_or(E_FAIL, |own| change(&mut own.0, wanted));
        context.add_sink(&shared());
        result
    });
    changed.unwrap_or(E_FAIL)
}

/// What holds for a provider, all subscriptions taken together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effective {
    pub(super) areas: u32,
    pub(super) verbosity: u32,
}

/// What modules hear of `provider`, on the instance's request or in the server; `None` if nobody listens.
pub(super) fn effective(provider: Guid, instance: Option<&Instance>) -> Option<Effective> {
    let mut list = lock(&SERVER_WIDE).clone();
    if let Some(instance) = instance {
        let own = instance.request().gate.with(|context| {
            context
                .state::<OfRequest>()
                .map(|own| own.0.clone())
                .unwrap_or_default()
        });
        list.extend(own.unwrap_or_default());
    }
    list.iter()
        .filter(|own| own.provider == provider)
        .map(|own| Effective {
            areas: if own.areas == 0 { u32::MAX } else { own.areas },
            verbosity: own.verbosity,
        })
        .reduce(|one, other| Effective {
            areas: one.areas | other.areas,
            verbosity: one.verbosity.max(other.verbosity),
        })
}

/// The modules that want such an event.
fn subscribers(context: Option<&HttpContext>, provider: Guid, area: u32, level: u32) -> Vec<usize> {
    let wants = |own: &&Subscription| own.covers(provider, area, level);
    let mut modules: Vec<usize> = lock(&SERVER_WIDE)
        .iter()
        .filter(wants)
        .map(|own| own.module)
        .collect();
    if let Some(own) = context.and_then(|context| context.state::<OfRequest>()) {
        modules.extend(own.0.iter().filter(wants).map(|own| own.module));
    }
    modules
}

/// An event on its way to modules.
struct Noted {
    activity: Guid,
    event: TraceEvent<'static>,
    subscribers: Vec<usize>,
}

thread_local! {
    static NOTED: RefCell<VecDeque<Noted>> = const { RefCell::new(VecDeque::new()) };
    /// True while a module hears an event: what it provokes by that is not told again.
    static IS_TELLING: Cell<bool> = const { Cell::new(false) };
}

/// Hears the events of requests for the modules that subscribed.
struct Subscribers;

fn shared() -> Arc<dyn EventSink> {
    static SHARED: OnceLock<Arc<dyn EventSink>> = OnceLock::new();
    Arc::clone(SHARED.get_or_init(|| Arc::new(Subscribers)))
}

/// Who hears the events of a request that begins now; `None`, at the price of one look, if no module subscribed.
#[must_use]
pub fn sink() -> Option<Arc<dyn EventSink>> {
    (ANY.load(Ordering::Acquire) && listeners::any(GlobalNotifications::TRACE_EVENT)).then(shared)
}

impl EventSink for Subscribers {
    fn event(&self, context: &HttpContext, event: &Event<'_>) {
        if IS_TELLING.get() || !listeners::any(GlobalNotifications::TRACE_EVENT) {
            return;
        }
        let mut modules = Vec::new();
        let wanted = of_event(context, event, |provider, area, level| {
            modules = subscribers(Some(context), provider, area, level);
            !modules.is_empty()
        });
        if let Some(event) = wanted {
            let noted = Noted {
                activity: context.activity_id(),
                event: owned(&event),
                subscribers: modules,
            };
            NOTED.with_borrow_mut(|list| {
                // What nobody came for, since its request ended in a panic, is not kept for ever.
                if list.len() >= NOTED_MAX {
                    list.pop_front();
                }
                list.push_back(noted);
            });
        }
    }

    fn settle(&self, context: &mut HttpContext) {
        if IS_TELLING.get() {
            return;
        }
        let activity = context.activity_id();
        while let Some(noted) = NOTED.with_borrow_mut(|list| {
            let at = list.iter().position(|noted| noted.activity == activity)?;
            list.remove(at)
        }) {
            let request = NativeRequest::of(context);
            let object = TraceEventProviderObject::new(
                NativeEvent::new(&noted.event),
                noted.subscribers,
                Some(Arc::clone(&request)),
            );
            request
                .gate
                .enter("a trace listener", context, || tell(object));
        }
    }
}

/// An event that borrows nothing.
fn owned(event: &TraceEvent<'_>) -> TraceEvent<'static> {
    use sluicegate_pipeline::trace::{Item, Value};
    use std::borrow::Cow;
    let text = |text: &str| Cow::Owned(text.to_owned());
    TraceEvent {
        name: text(&event.name),
        items: event
            .items
            .iter()
            .map(|item| Item {
                name: text(&item.name),
                value: match &item.value {
                    Value::Text(value) => Value::Text(text(value)),
                    Value::Bytes(bytes) => Value::Bytes(Cow::Owned(bytes.to_vec())),
                    Value::Bool(v) => Value::Bool(*v),
                    Value::U8(v) => Value::U8(*v),
                    Value::U16(v) => Value::U16(*v),
                    Value::U32(v) => Value::U32(*v),
                    Value::U64(v) => Value::U64(*v),
                    Value::I8(v) => Value::I8(*v),
                    Value::I16(v) => Value::I16(*v),
                    Value::I32(v) => Value::I32(*v),
                    Value::I64(v) => Value::I64(*v),
                    Value::Guid(v) => Value::Guid(*v),
                },
                description: item.description.as_deref().map(text),
            })
            .collect(),
        ..*event
    }
}

/// Hands an event of no request to the modules that subscribed.
pub(super) fn deliver_server_wide(event: &TraceEvent<'_>) {
    if IS_TELLING.get() {
        return;
    }
    let modules = subscribers(None, event.provider, event.area, event.verbosity);
    if !modules.is_empty() {
        tell(TraceEventProviderObject::new(
            NativeEvent::new(event),
            modules,
            None,
        ));
    }
}

/// Calls everybody who hears GL_TRACE_EVENT; each may ask whether it is meant (CheckSubscription).
fn tell(object: TraceEventProviderObject) {
    // SAFETY: the type is the one of `host_types.toml`; modules may use a provider during the callback only.
    let placed: Placed<IGlobalTraceEventProvider, _> = unsafe { Placed::new(object) };
    IS_TELLING.set(true);
    for listener in listeners::of(GlobalNotifications::TRACE_EVENT) {
        placed.set_listener(listener);
        let is_handled = listeners::is_handled(listener, "GL_TRACE_EVENT", |global, fault| {
            // SAFETY: the global module is alive until it is terminated; this frame holds the provider.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalTraceEvent(global, placed.interface(), fault)
            }
        });
        if is_handled {
            break;
        }
    }
    IS_TELLING.set(false);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subscription_covers_its_areas_and_levels() {
        // freb 1.6, 1.12
        let check = |areas, verbosity, area, level, expected| {
            let own = Subscription {
                module: 1,
                provider: Guid(1),
                areas,
                verbosity,
                is_enabled: true,
            };
            assert_eq!(own.covers(Guid(1), area, level), expected);
            assert!(!own.covers(Guid(2), area, level));
        };
        check(4, 3, 4, 3, true);
        check(4, 3, 4, 4, false);
        check(4, 3, 8, 3, false);
        check(12, 5, 8, 0, true);
        check(4, 3, 0, 3, true);
        check(0, 3, 8, 3, true);
    }

    #[test]
    fn ending_what_was_not_begun_is_not_found() {
        // R213
        let mut list = Vec::new();
        let one = |module, is_enabled| Subscription {
            module,
            provider: Guid(1),
            areas: 0,
            verbosity: 5,
            is_enabled,
        };
        for (wanted, expected, left) in [
            (one(1, false), from_win32(ERROR_NOT_FOUND), 0),
            (one(1, true), 0, 1),
            (one(1, true), 0, 1),
            (one(2, false), from_win32(ERROR_NOT_FOUND), 1),
            (one(2, true), 0, 2),
            (one(1, false), 0, 1),
        ] {
            assert_eq!(change(&mut list, &[wanted]), expected);
            assert_eq!(list.len(), left);
        }
    }
}
