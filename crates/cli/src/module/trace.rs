//! Records what every module did to a request: one row for each delivery.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::event::{Event, EventSink};
use sluicegate_pipeline::notification::Delivery;
use sluicegate_pipeline::trace::catalogue;

/// One call of a module.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Row {
    pub(crate) notification: String,
    pub(crate) post: bool,
    /// True for `OnAsyncCompletion`.
    pub(crate) completion: bool,
    pub(crate) module: String,
    /// What changed between call and answer.
    pub(crate) did: Vec<String>,
    /// The answer; empty while none was given.
    pub(crate) answer: String,
    pub(crate) microseconds: f64,
    /// How deep the call is nested in others; a completion stands beside the call that it completes.
    pub(crate) depth: usize,
}

/// What can be seen of a request from outside.
#[derive(Default)]
struct Snapshot {
    status: (u16, u16),
    headers: Vec<(String, String)>,
    request_headers: Vec<(String, String)>,
    entity: u64,
    url: Vec<u8>,
    user: Option<String>,
    handled: bool,
    headers_sent: bool,
}

impl Snapshot {
    fn of(context: &HttpContext) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            status: (context.response.status(), context.response.sub_status()),
            headers: context
                .response
                .headers
                .iter()
                .map(|(n, v)| (text(n), text(v)))
                .collect(),
            request_headers: context
                .request
                .headers
                .iter()
                .map(|(n, v)| (text(n), text(v)))
                .collect(),
            entity: context.response.entity_length(),
            url: context.request.raw_target().to_vec(),
            user: context.user().map(|user| user.name().to_owned()),
            handled: context.is_request_handled(),
            headers_sent: context.response.headers_sent(),
        }
    }

    fn changes(&self, after: &Self) -> Vec<String> {
        let mut list = Vec::new();
        if self.status != after.status {
            let (status, sub_status) = after.status;
            list.push(if sub_status == 0 {
                format!("status {status}")
            } else {
                format!("status {status}.{sub_status}")
            });
        }
        header_changes("", &self.headers, &after.headers, &mut list);
        header_changes(
            "request ",
            &self.request_headers,
            &after.request_headers,
            &mut list,
        );
        if after.entity > self.entity {
            list.push(format!("+{} bytes", after.entity - self.entity));
        } else if after.entity < self.entity && after.headers_sent == self.headers_sent {
            list.push(format!("-{} bytes", self.entity - after.entity));
        }
        if self.url != after.url {
            list.push(format!("url {}", String::from_utf8_lossy(&after.url)));
        }
        if self.user != after.user {
            list.push(match after.user.as_deref() {
                Some("") => "user anonymous".to_owned(),
                Some(name) => format!("user {name}"),
                None => "no user".to_owned(),
            });
        }
        if !self.handled && after.handled {
            list.push("request handled".to_owned());
        }
        if !self.headers_sent && after.headers_sent {
            list.push("headers sent".to_owned());
        }
        list
    }
}

fn header_changes(
    side: &str,
    before: &[(String, String)],
    after: &[(String, String)],
    list: &mut Vec<String>,
) {
    for (name, value) in after {
        if !before.contains(&(name.clone(), value.clone())) {
            list.push(format!("{side}+{name}: {value}"));
        }
    }
    for (name, _) in before {
        if !after
            .iter()
            .any(|(other, _)| other.eq_ignore_ascii_case(name))
        {
            list.push(format!("{side}-{name}"));
        }
    }
}

struct Open {
    row: usize,
    since: Instant,
    before: Snapshot,
}

#[derive(Default)]
struct State {
    rows: Vec<Row>,
    open: Vec<Open>,
}

/// The recorder.
#[derive(Default)]
pub(crate) struct Trace(Mutex<State>);

impl Trace {
    /// The rows so far.
    pub(crate) fn rows(&self) -> Vec<Row> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .rows
            .clone()
    }

    /// The innermost call without an answer.
    pub(crate) fn open(&self) -> Option<Row> {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let open = state.open.last()?;
        state.rows.get(open.row).cloned()
    }

    fn start(&self, context: &HttpContext, module: &str, at: Delivery, completion: bool) {
        if completion {
            self.leave_pending(context, module, at);
        }
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let depth = state.open.len();
        state.rows.push(Row {
            notification: at.notification.name().to_owned(),
            post: at.is_post,
            completion,
            module: module.to_owned(),
            did: Vec::new(),
            answer: String::new(),
            microseconds: 0.0,
            depth,
        });
        let row = state.rows.len() - 1;
        state.open.push(Open {
            row,
            since: Instant::now(),
            before: Snapshot::of(context),
        });
    }

    /// A call that is followed by a completion answered PENDING, which is no end for the engine (R115).
    fn leave_pending(&self, context: &HttpContext, module: &str, at: Delivery) {
        let is_open = {
            let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.open.last().is_some_and(|open| {
                let row = &state.rows[open.row];
                row.module == module
                    && row.notification == at.notification.name()
                    && row.post == at.is_post
            })
        };
        if is_open {
            self.end(context, "PENDING");
        }
    }

    fn end(&self, context: &HttpContext, answer: &str) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(open) = state.open.pop() else { return };
        let did = open.before.changes(&Snapshot::of(context));
        let row = &mut state.rows[open.row];
        row.microseconds = (open.since.elapsed().as_secs_f64() * 1e7).round() / 10.0;
        row.did.splice(0..0, did);
        answer.clone_into(&mut row.answer);
    }
}

impl EventSink for Trace {
    fn event(&self, context: &HttpContext, event: &Event<'_>) {
        match event {
            Event::ModuleStart { module, at } => self.start(context, module, *at, false),
            Event::ModuleCompletion { module, at, .. } => self.start(context, module, *at, true),
            Event::ModuleEnd { status, .. } => self.end(context, status.name()),
            Event::Merged { at, .. } => {
                let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(row) = state.open.last().map(|open| open.row) {
                    state.rows[row].did.push(format!("took {at}"));
                }
            }
            // What the module itself traced; the rest shows in the rows.
            Event::Trace(event)
                if event.provider != catalogue::WWW_SERVER
                    || event.class == Some(catalogue::IIS_MODULE.guid) =>
            {
                let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(row) = state.open.last().map(|open| open.row) {
                    state.rows[row].did.push(format!("traced {event}"));
                }
            }
            Event::Panicked { message, .. } => {
                let text = format!("panicked: {message}");
                let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(row) = state.open.last().map(|open| open.row) {
                    state.rows[row].did.push(text);
                }
                state.open.clear();
            }
            _ => {}
        }
    }
}
