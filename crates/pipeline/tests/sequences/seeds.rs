//! Sections 5.2 and 5.3: the two documentation modules, written again in Rust from their description, and the bytes
//! they must answer with.

use std::sync::Arc;

use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;
use sluicegate_testing::{MemorySite, MemorySiteBuilder, Reply};

use crate::Probe;

/// The GetNextNotification module (5.2).
struct NextNotification;

impl NextNotification {
    /// One block of the answer: the look at the next notification comes first, then four writes.
    fn block(context: &mut HttpContext, title: &str) -> Outcome {
        let next = context.next_notification(NotificationStatus::Continue);
        let (bit, is_post) = next.map_or((0, false), |(at, _)| (at.notification.bit(), at.is_post));
        let lines = [
            title.to_owned(),
            format!("\n\tGetNextNotification return value: {}", next.is_some()),
            format!("\n\tNotification: {bit:08x}"),
            format!(
                "\n\tPost-notification: {}\n",
                if is_post { "Yes" } else { "No" }
            ),
        ];
        for line in lines {
            // R138: synchronous and buffered.
            let _ = context.write(line, true, WaitMode::Block);
        }
        Outcome::Continue
    }
}

impl Module for NextNotification {
    fn registration(&self) -> Registration {
        let both = Notifications::AUTHENTICATE_REQUEST | Notifications::AUTHORIZE_REQUEST;
        Registration::new()
            .main(both | Notifications::BEGIN_REQUEST | Notifications::MAP_REQUEST_HANDLER)
            .post(both)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        context.response.clear();
        context
            .response
            .headers
            .set(HeaderId::CONTENT_TYPE, "text/plain");
        Outcome::Continue
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        Self::block(context, "OnAuthenticateRequest")
    }

    fn on_post_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        Self::block(context, "\nOnPostAuthenticateRequest")
    }

    fn on_authorize_request(&self, context: &mut HttpContext) -> Outcome {
        Self::block(context, "\nOnAuthorizeRequest")
    }

    fn on_post_authorize_request(&self, context: &mut HttpContext) -> Outcome {
        Self::block(context, "\nOnPostAuthorizeRequest")
    }

    fn on_map_request_handler(&self, _: &mut HttpContext) -> Outcome {
        Outcome::Finish
    }
}

/// Supplies a user when no other module did, LAST at AUTHENTICATE.
struct Anonymous;

impl Module for Anonymous {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::AUTHENTICATE_REQUEST)
            .priority(Notifications::AUTHENTICATE_REQUEST, Priority::Last)
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        if context.user().is_none() {
            context.set_user(Arc::new(AnonymousUser));
        }
        Outcome::Continue
    }
}

fn listener(notification: Notification, is_post: bool) -> Arc<dyn Module> {
    let at = if is_post {
        Delivery::post(notification)
    } else {
        Delivery::main(notification)
    };
    Probe::on(at, |_| Outcome::Continue)
}

fn seed(builder: MemorySiteBuilder) -> MemorySiteBuilder {
    builder.module("NextNotification", Arc::new(NextNotification))
}

/// Three blocks or so: name, then what the call gave.
fn blocks(list: &[(&str, &str)]) -> String {
    let text: Vec<String> = list
        .iter()
        .map(|(title, next)| {
            let (found, bit, post) = match next.split_once(' ') {
                Some((bit, post)) => ("true", bit, post),
                None => ("false", "00000000", "No"),
            };
            format!(
                "{title}\n\tGetNextNotification return value: {found}\n\tNotification: {bit}\n\tPost-notification: {post}\n"
            )
        })
        .collect();
    text.join("\n")
}

#[track_caller]
fn answers(reply: &Reply, length: u64, list: &[(&str, &str)]) {
    assert_eq!(reply.text(), blocks(list));
    assert_eq!(reply.body().len() as u64, length);
    assert_eq!(reply.content_length(), Some(length), "one send, no chunks");
    assert_eq!(reply.status(), 200);
    assert_eq!(reply.header("content-type").as_deref(), Some("text/plain"));
}

#[test]
fn list_l1_stock_modules_first() {
    // R134
    let builder = MemorySite::builder()
        .module("Cache", listener(Notification::ResolveRequestCache, false))
        .module("Anonymous", Arc::new(Anonymous))
        .module(
            "UrlAuthorization",
            listener(Notification::AuthorizeRequest, false),
        )
        .module(
            "Redirection",
            listener(Notification::MapRequestHandler, false),
        );
    let reply = seed(builder)
        .build()
        .request("GET", "/none")
        .user(None)
        .send();
    answers(
        &reply,
        333,
        &[
            ("OnAuthenticateRequest", ""),
            ("OnPostAuthenticateRequest", ""),
            ("OnAuthorizeRequest", "00000004 Yes"),
        ],
    );
}

#[test]
fn list_l2_seed_and_anonymous_authentication() {
    // R135: the merged MAP never finishes, so the (silent) handler runs.
    let builder = MemorySite::builder()
        .module("Anonymous", Arc::new(Anonymous))
        .module(
            "Silent",
            listener(Notification::ExecuteRequestHandler, false),
        );
    let site = seed(builder).handler("/", "Silent").build();
    let reply = site.request("GET", "/").user(None).send();
    answers(
        &reply,
        335,
        &[
            ("OnAuthenticateRequest", ""),
            ("OnPostAuthenticateRequest", "00000004 No"),
            ("OnPostAuthorizeRequest", "00000010 No"),
        ],
    );
    // Without a handler 404.4 is the end of it.
    let reply = site.request("GET", "/none").user(None).send();
    assert_eq!(
        (reply.status_text(), reply.text()),
        ("404.4".into(), String::new())
    );
}

#[test]
fn list_l3_seed_alone() {
    // R136
    let site = seed(MemorySite::builder()).build();
    answers(
        &site.get("/"),
        218,
        &[
            ("OnAuthenticateRequest", "00000002 Yes"),
            ("OnAuthorizeRequest", "00000004 Yes"),
        ],
    );
    let reply = site.request("GET", "/").user(None).send();
    assert_eq!(
        (reply.status_text(), reply.text()),
        ("401.2".into(), String::new())
    );
}

#[test]
fn list_l4_foreign_listeners_behind_the_seed() {
    // R137
    let all_false = [
        ("OnAuthenticateRequest", ""),
        ("OnPostAuthenticateRequest", ""),
        ("OnAuthorizeRequest", ""),
        ("OnPostAuthorizeRequest", ""),
    ];
    let (authenticate, authorize) = (
        Notification::AuthenticateRequest,
        Notification::AuthorizeRequest,
    );
    let site = seed(MemorySite::builder())
        .module("m1", listener(authenticate, false))
        .module("m2", listener(authenticate, true))
        .module("m3", listener(authorize, false))
        .module("m4", listener(authorize, true))
        .build();
    answers(&site.get("/"), 445, &all_false);
    // Or the later stage's first listener is foreign.
    let site = MemorySite::builder()
        .module("m3", listener(authorize, false))
        .module("Cache", listener(Notification::ResolveRequestCache, false));
    let site = seed(site)
        .module("m1", listener(authenticate, false))
        .module("m3b", listener(authorize, false))
        .build();
    answers(&site.get("/"), 445, &all_false);
}

/// The IndicateCompletion module (5.3); with `posts` false its PostCompletion sibling's way to decide by its own answer.
struct HelloWorld {
    indicates: bool,
}

impl Module for HelloWorld {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::BEGIN_REQUEST)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        context.response.clear();
        context
            .response
            .headers
            .set(HeaderId::CONTENT_TYPE, "text/plain");
        let mode = WaitMode::Async(context.completer());
        // R94: buffered, so no completion comes of it.
        assert_eq!(context.write("Hello World!", true, mode), Sent::Done(12));
        let mode = WaitMode::Async(context.completer());
        match context.flush(false, mode) {
            Sent::Pending => Outcome::Pending,
            Sent::Done(_) | Sent::Failed | Sent::Busy => Outcome::Finish,
        }
    }

    fn on_async_completion(
        &self,
        context: &mut HttpContext,
        at: Delivery,
        info: &CompletionInfo,
    ) -> Outcome {
        assert_eq!(at, Delivery::main(Notification::BeginRequest));
        assert!(info.status < 0 || info.bytes >= 12);
        if self.indicates {
            context.indicate_completion(NotificationStatus::Continue);
            return Outcome::Pending;
        }
        Outcome::Continue
    }
}

#[test]
fn hello_world_is_sent_once_in_both_cases() {
    // R139 to R145
    for (indicates, flush_pends) in [(true, false), (true, true), (false, false), (false, true)] {
        let site = MemorySite::new([
            (
                "Hello",
                Arc::new(HelloWorld { indicates }) as Arc<dyn Module>,
            ),
            (
                "Late",
                Probe::on(
                    Delivery::main(Notification::ExecuteRequestHandler),
                    |context| {
                        // R142: no wire effect.
                        context.response.set_status(500, "", 0);
                        context.response.headers.set(HeaderId::LOCATION, "/lost");
                        let _ = context.write("lost", false, WaitMode::Block);
                        Outcome::Continue
                    },
                ),
            ),
        ]);
        let request = site.request("GET", "/");
        let request = if flush_pends {
            request.flush_pends()
        } else {
            request
        };
        let reply = request.send();
        assert_eq!((reply.status(), reply.text()), (200, "Hello World!".into()));
        assert_eq!(reply.header("content-type").as_deref(), Some("text/plain"));
        assert_eq!(reply.header("location"), None);
        assert_eq!(reply.content_length(), Some(12));
        assert!(!reply.closes_connection());
    }
}

#[test]
fn hello_world_survives_a_client_that_is_gone() {
    // R146
    let site = MemorySite::new([(
        "Hello",
        Arc::new(HelloWorld { indicates: true }) as Arc<dyn Module>,
    )]);
    let exchange = site.request("GET", "/").flush_pends().start();
    exchange.disconnect();
    let reply = exchange.finish();
    assert!(reply.context.response.is_complete());
}
