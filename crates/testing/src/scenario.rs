//! A whole request as a few lines of text: which modules there are and what their callbacks do.
//!
//! ```text
//! a: Begin, PostBegin = write(x) finish      a module with two listeners
//! b@a: End!HIGH                              a module of the same host as a, at priority HIGH
//! c: Begin = pending post-later(7), ~Begin = pending post(1) | continue
//! ! handler(a+b) no-user flush-pends         options of site and request
//! ```
//!
//! A listener is a short notification name (see [`short`]); `*` stands for all twelve mains,
//! `Post*` for all posts. `~Begin` is the completion of Begin; `|` separates the lists of successive completions.

use std::sync::Arc;

use sluicegate_pipeline::event::{Event, EventSink};
use sluicegate_pipeline::prelude::*;

use crate::exchange::{Exchange, RequestBuilder};
use crate::journal::Journal;
use crate::script::{Action, Script, short};
use crate::site::{MemorySite, MemorySiteBuilder};
use crate::wire::BodyPart;

/// A parsed scenario.
pub struct Scenario {
    site: MemorySite,
    journal: Arc<Journal>,
    options: Vec<(String, String)>,
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Panics
    /// If the text is not one; the message says which word is unknown.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let journal = Arc::new(Journal::default());
        let mut builder = MemorySite::builder();
        let mut options = Vec::new();
        let mut names: Vec<String> = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(line) = line.strip_prefix('!') {
                options.extend(line.split_whitespace().map(|word| {
                    let (name, argument) = call(word);
                    (name.to_owned(), argument.to_owned())
                }));
                continue;
            }
            let (head, listeners) = line.split_once(':').expect("a line is `name: listeners`");
            let (name, host) = head
                .trim()
                .split_once('@')
                .unwrap_or_else(|| (head.trim(), head.trim()));
            let place = names.iter().position(|own| own == host);
            names.push(name.to_owned());
            let number = u32::try_from(place.unwrap_or(names.len() - 1)).expect("few modules");
            let script = listeners
                .split(',')
                .filter(|listener| !listener.trim().is_empty())
                .fold(Script::new(name, Arc::clone(&journal)), listen);
            builder = builder.module_of(number, name, Arc::new(script));
        }
        for (name, argument) in &options {
            builder = site_option(builder, name, argument);
        }
        Self {
            site: builder.build(),
            journal,
            options,
        }
    }

    /// Starts the request, `GET /` unless an option says otherwise.
    ///
    /// # Panics
    /// If an option is unknown.
    #[must_use]
    pub fn start(&self) -> Exchange {
        let option = |wanted: &str| {
            self.options
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(_, argument)| argument.as_str())
        };
        let mut request = self
            .site
            .request(
                option("method").unwrap_or("GET"),
                option("target").unwrap_or("/"),
            )
            .journal(Arc::clone(&self.journal));
        for (name, argument) in &self.options {
            request = self.request_option(request, name, argument);
        }
        request.start()
    }

    /// Runs the request until nothing is left to do and gives its journal. A request that is still parked then ends the
    /// text with `hangs`.
    ///
    /// # Panics
    /// As [`Scenario::start`].
    #[must_use]
    pub fn run(&self) -> String {
        let mut exchange = self.start();
        if !exchange.run() {
            self.journal.note("hangs");
        }
        self.journal.text()
    }

    fn request_option(
        &self,
        request: RequestBuilder,
        name: &str,
        argument: &str,
    ) -> RequestBuilder {
        match name {
            "handler" | "handler-of" | "no-handler" | "method" | "target" | "limit" | "root" => {
                request
            }
            "no-user" => request.user(None),
            "flush-pends" => request.flush_pends(),
            "may-block" => request.may_block(),
            "refused" => request.refused(),
            "chunks" => argument
                .split('+')
                .fold(request, |request, word| request.body_part(part(word))),
            "body" => request.body(argument.to_owned()),
            "traces" => request.sink(Arc::new(Traces {
                journal: Arc::clone(&self.journal),
                names: argument.split('+').map(str::to_owned).collect(),
            })),
            "events" => request.sink(Arc::new(Events(Arc::clone(&self.journal)))),
            other => panic!("unknown option {other}"),
        }
    }
}

fn site_option(builder: MemorySiteBuilder, name: &str, argument: &str) -> MemorySiteBuilder {
    match name {
        "handler" => builder.handler("*", &argument.replace('+', ",")),
        "handler-of" => {
            let (path, modules) = argument.split_once('=').expect("handler-of(path=modules)");
            builder.handler(path, &modules.replace('+', ","))
        }
        "no-handler" => builder.no_handler(),
        "root" => builder.root(argument),
        "limit" => builder.response_buffer_limit(argument.parse().expect("a number of bytes")),
        _ => builder,
    }
}

/// A part of a request body: a word of data, or `later`, `broken`, `too-large`.
fn part(word: &str) -> BodyPart {
    match word {
        "later" => BodyPart::Later,
        "broken" => BodyPart::Broken,
        "too-large" => BodyPart::TooLarge,
        data => BodyPart::Data(data.to_owned().into()),
    }
}

/// `name(argument)` as its two parts.
fn call(word: &str) -> (&str, &str) {
    match word.split_once('(') {
        Some((name, rest)) => (name, rest.strip_suffix(')').expect("a closing bracket")),
        None => (word, ""),
    }
}

fn listen(script: Script, listener: &str) -> Script {
    let (head, text) = listener.split_once('=').unwrap_or((listener, ""));
    let lists: Vec<Vec<Action>> = text
        .split('|')
        .map(|list| list.split_whitespace().map(action).collect())
        .collect();
    let head = head.trim();
    if let Some(name) = head.strip_prefix('~') {
        return script.on_completion(delivery(name), lists);
    }
    let (name, priority) = head.split_once('!').unwrap_or((head, "MEDIUM"));
    let priority = Priority::from_alias(priority).expect("a priority alias");
    let all = |pass: fn(Notification) -> Delivery| Notification::DETERMINISTIC.map(pass).to_vec();
    let deliveries = match name {
        "*" => all(Delivery::main),
        "Post*" => all(Delivery::post),
        name => vec![delivery(name)],
    };
    deliveries.into_iter().fold(script, |script, at| {
        let script = script.on_each(at, lists.clone());
        if priority == Priority::Medium {
            script
        } else {
            script.priority(at, priority)
        }
    })
}

/// The delivery with that short name.
///
/// # Panics
/// If there is none.
#[must_use]
pub fn delivery(name: &str) -> Delivery {
    Notification::DETERMINISTIC
        .into_iter()
        .flat_map(|stage| [Delivery::main(stage), Delivery::post(stage)])
        .chain(Notification::NESTED.map(Delivery::main))
        .find(|at| short(*at) == name)
        .unwrap_or_else(|| panic!("unknown notification {name}"))
}

fn status(name: &str) -> NotificationStatus {
    match name {
        "" | "continue" => NotificationStatus::Continue,
        "finish" => NotificationStatus::FinishRequest,
        "pending" => NotificationStatus::Pending,
        other => panic!("unknown status {other}"),
    }
}

fn masks(names: &str) -> (Notifications, Notifications) {
    names.split('+').map(delivery).fold(
        (Notifications::empty(), Notifications::empty()),
        |(main, post), at| {
            let bit = Notifications::from(at.notification);
            if at.is_post {
                (main, post | bit)
            } else {
                (main | bit, post)
            }
        },
    )
}

/// `execute` flags in hex; none without an argument.
fn execute_flags(text: &str) -> ExecuteFlags {
    let bits = if text.is_empty() {
        0
    } else {
        u32::from_str_radix(text, 16).expect("flags in hex")
    };
    ExecuteFlags::from_bits_truncate(bits)
}

fn action(word: &str) -> Action {
    let (name, argument) = call(word);
    let number = || argument.parse().expect("a number");
    let text = || argument.to_owned();
    match name {
        "continue" | "finish" | "pending" => Action::Answer(status(name)),
        "wait" => Action::Wait(status(argument)),
        "work" => Action::Work(status(argument)),
        "write" => Action::Write(text()),
        "status" => {
            let (code, sub) = argument.split_once('.').unwrap_or((argument, "0"));
            Action::Status(
                code.parse().expect("a status"),
                sub.parse().expect("a sub-status"),
            )
        }
        "clear" => Action::Clear,
        "error" => Action::Error(
            u32::from_str_radix(argument, 16)
                .expect("an HRESULT in hex")
                .cast_signed(),
        ),
        "flush" => Action::Flush(false),
        "flush-more" => Action::Flush(true),
        "flush-async" => Action::FlushAsync(false),
        "flush-more-async" => Action::FlushAsync(true),
        "flush-later" => Action::FlushLater,
        "unbuffered" => Action::Unbuffered,
        "read" => Action::Read(number() as usize),
        "read-async" => Action::ReadAsync(number() as usize),
        "replace" => Action::Replace(text()),
        "handled" => Action::Handled,
        "disable" => {
            let (main, post) = masks(argument);
            Action::Disable(main, post)
        }
        "next" => Action::Next(status(argument)),
        "last" => Action::Last(status(argument)),
        "post" => Action::Post(number()),
        "post-meanwhile" => Action::PostMeanwhile(number()),
        "post-later" => Action::PostLater(number()),
        "indicate" => Action::Indicate(status(argument)),
        "indicate-meanwhile" => Action::IndicateMeanwhile(status(argument)),
        "indicate-later" => Action::IndicateLater(status(argument)),
        "user" => Action::User(text()),
        "url" => Action::Url(text()),
        "show-url" => Action::Path,
        "path" => Action::PhysicalPath,
        "map" => Action::MapPath(text()),
        "set-path" => Action::SetPath(text()),
        "custom" => Action::Custom(text()),
        "transfer" => Action::Transfer(text()),
        "clone" => {
            let (url, flags) = argument.split_once(':').unwrap_or((argument, "7"));
            let flags = u32::from_str_radix(flags, 16).expect("flags in hex");
            Action::Clone(CloneFlags::from_bits_truncate(flags), url.to_owned())
        }
        "execute" => Action::Execute(execute_flags(argument)),
        "execute-as" => Action::ExecuteAs(text()),
        "await" => Action::Await(execute_flags(argument)),
        "child" => Action::ChildResponse,
        "release" => Action::Release,
        "duplex" => Action::FullDuplex,
        "show-user" => Action::ShowUser,
        "dispose" => Action::Dispose,
        "cancel-io" => Action::CancelIo,
        "disconnect" => Action::Disconnect,
        "reset" => Action::Reset,
        "panic" => Action::Panic,
        other => panic!("unknown action {other}"),
    }
}

/// Writes the engine's events into a journal as words in square brackets.
pub struct Events(pub Arc<Journal>);

impl EventSink for Events {
    fn event(&self, _context: &HttpContext, event: &Event<'_>) {
        self.0.note(match *event {
            // The catalogue's form of events is told by `Traces`.
            Event::Trace(_) => return,
            Event::ModuleStart { module, at } => format!("[start {module}.{}]", short(at)),
            Event::ModuleCompletion { module, at, .. } => {
                format!("[completion {module}.{}]", short(at))
            }
            Event::ModuleEnd { module, at, status } => {
                format!("[end {module}.{} {}]", short(at), status.name())
            }
            Event::Merged { module, at } => format!("[merged {module}.{}]", short(at)),
            Event::ErrorStatus {
                module,
                at,
                status,
                sub_status,
                hresult,
            } => format!(
                "[status {module}.{} {status}.{sub_status} {hresult:x}]",
                at.map_or_else(|| "core".to_owned(), short)
            ),
            Event::ErrorRecorded {
                module,
                at,
                hresult,
            } => format!("[error {module}.{} {hresult:x}]", short(at)),
            Event::Panicked {
                module,
                at,
                message,
            } => format!("[panic {module}.{} {message}]", short(at)),
            Event::HandlerMapped { handler } => format!("[handler {handler}]"),
            Event::Sent {
                headers,
                bytes,
                more,
            } => format!("[sent {headers} {bytes} {more}]"),
            Event::TrailersDropped { count } => format!("[trailers dropped {count}]"),
            Event::ChildStart { depth, url } => format!("[child {depth} {url}]"),
            Event::ChildEnd { depth, status } => format!("[child-end {depth} {status}]"),
            Event::CannotWait { module, at } => format!("[cannot-wait {module}.{}]", short(at)),
            Event::CompletionsDropped { count } => format!("[dropped {count}]"),
            _ => "[?]".to_owned(),
        });
    }
}

/// Writes trace events into a journal, with their fields.
pub struct Traces {
    /// Where to.
    pub journal: Arc<Journal>,
    /// Beginnings of the names of the events that are written.
    pub names: Vec<String>,
}

impl EventSink for Traces {
    fn event(&self, context: &HttpContext, event: &Event<'_>) {
        let of_any = |_, _, _| true;
        let Some(event) = sluicegate_pipeline::trace::of_event(context, event, of_any) else {
            return;
        };
        if self.names.iter().any(|name| event.name.starts_with(name)) {
            self.journal.note(format!("[{event}]"));
        }
    }
}
