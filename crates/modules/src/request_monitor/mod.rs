//! Knows which requests run now.
//!
//! **What it does.** Keeps a record of each request from its begin to its end, for `appcmd list request` and
//! `sluicegate rsca Requests`.
//!
//! **IIS name.** `RequestMonitorModule`.
//!
//! **Sections.** None.
//!
//! **Notifications (priority).** All stages (FIRST), and post PRE_EXECUTE_REQUEST_HANDLER (LAST).
//!
//! **Example.**
//! ```xml
//! <modules><add name="RequestMonitorModule" /></modules>
//! ```
//!
//! **Differs from IIS.** The module is known while the handler runs only; child requests are not listed by themselves.
//!
//! **See also.** The guide to administration.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sluicegate_pipeline::prelude::*;

/// `RequestMonitorModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct RequestMonitor;

/// Where a request is.
#[derive(Clone, Debug)]
struct Stage {
    notification: Notification,
    /// The modules of the handler, while it runs.
    module: String,
    since: Instant,
}

/// One request that runs.
#[derive(Debug)]
struct Running {
    url: String,
    verb: String,
    host: String,
    client: IpAddr,
    site: u32,
    pool: String,
    began: Instant,
    stage: Mutex<Stage>,
}

/// A request as it was when somebody looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningRequest {
    /// Unique in this process.
    pub id: u64,
    /// Path and query as the client sent them.
    pub url: String,
    /// The method.
    pub verb: String,
    /// The `Host` header.
    pub host: String,
    /// The client.
    pub client: IpAddr,
    /// The number of the site; 0 for a request that landed nowhere.
    pub site: u32,
    /// The application pool.
    pub pool: String,
    /// The notification it is at.
    pub stage: Notification,
    /// The modules of its handler while they run; else empty.
    pub module: String,
    /// Time since its begin.
    pub time: Duration,
    /// Time since it came to its stage.
    pub time_in_stage: Duration,
}

type Table = BTreeMap<u64, Arc<Running>>;

static RUNNING: Mutex<Table> = Mutex::new(BTreeMap::new());
static NEXT: AtomicU64 = AtomicU64::new(1);

fn table() -> MutexGuard<'static, Table> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Kept with the request; the record goes with it.
struct Tracked {
    id: u64,
    running: Arc<Running>,
}

impl Drop for Tracked {
    fn drop(&mut self) {
        table().remove(&self.id);
    }
}

/// The requests of this process that run now and are watched, the oldest first.
#[must_use]
pub fn running() -> Vec<RunningRequest> {
    let all: Vec<(u64, Arc<Running>)> = table()
        .iter()
        .map(|(id, running)| (*id, Arc::clone(running)))
        .collect();
    all.into_iter()
        .map(|(id, own)| {
            let stage = own
                .stage
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            RunningRequest {
                id,
                url: own.url.clone(),
                verb: own.verb.clone(),
                host: own.host.clone(),
                client: own.client,
                site: own.site,
                pool: own.pool.clone(),
                stage: stage.notification,
                module: stage.module,
                time: own.began.elapsed(),
                time_in_stage: stage.since.elapsed(),
            }
        })
        .collect()
}

impl Module for RequestMonitor {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::DETERMINISTIC)
            .priority(Notifications::DETERMINISTIC, Priority::First)
            .post(Notifications::PRE_EXECUTE_REQUEST_HANDLER)
            .post_priority(Notifications::PRE_EXECUTE_REQUEST_HANDLER, Priority::Last)
    }

    fn notify(&self, context: &mut HttpContext, at: Delivery) -> Outcome {
        if at == Delivery::main(Notification::BeginRequest)
            && !context.is_child()
            && context.state::<Tracked>().is_none()
        {
            let tracked = begin(context);
            context.set_state(tracked);
        }
        let (notification, module) = if at.is_post {
            // The handler's own list comes next, which this module is not in.
            let module = context
                .script_map()
                .map(|map| map.modules.clone())
                .unwrap_or_default();
            (Notification::ExecuteRequestHandler, module)
        } else {
            (at.notification, String::new())
        };
        if let Some(tracked) = context.state::<Tracked>() {
            let mut stage = tracked
                .running
                .stage
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            *stage = Stage {
                notification,
                module,
                since: Instant::now(),
            };
        }
        if at == Delivery::main(Notification::EndRequest) {
            drop(context.take_state::<Tracked>());
        }
        Outcome::Continue
    }
}

fn begin(context: &HttpContext) -> Tracked {
    let request = &context.request;
    let now = Instant::now();
    let running = Arc::new(Running {
        url: String::from_utf8_lossy(request.raw_target()).into_owned(),
        verb: request.method().to_owned(),
        host: request.host().to_owned(),
        client: context.connection().remote.ip(),
        site: context.site().map_or(0, |site| site.id),
        pool: context
            .application()
            .map(|application| application.pool.clone())
            .unwrap_or_default(),
        began: now,
        stage: Mutex::new(Stage {
            notification: Notification::BeginRequest,
            module: String::new(),
            since: now,
        }),
    });
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    table().insert(id, Arc::clone(&running));
    Tracked { id, running }
}
