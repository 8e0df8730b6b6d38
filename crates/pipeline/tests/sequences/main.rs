//! The order of everything that a request does, rule by rule (specs/pipeline.md), as scripts of modules and the words
//! they must leave in the journal. See `sluicegate_testing::scenario` for the notation.

mod asynchrony;
mod children;
mod finish_table;
mod next_notification;
mod notifications;
mod ordering;
mod panics;
mod scenarios;
mod seeds;
mod statuses;

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;
use sluicegate_testing::{MemorySite, Reply, Scenario};

/// Runs the script and compares its journal; white space does not count.
#[track_caller]
fn check(script: &str, expected: &str) {
    let expected: Vec<&str> = expected.split_whitespace().collect();
    assert_eq!(
        Scenario::parse(script).run(),
        expected.join(" "),
        "for {script}"
    );
}

/// Runs the script and gives what the client got.
fn reply(script: &str) -> Reply {
    Scenario::parse(script).start().finish()
}

type Callback = Box<dyn Fn(&mut HttpContext) -> Outcome + Send + Sync>;

/// A module with one callback that is a closure, for what scripts cannot say.
struct Probe(Delivery, Callback);

impl Probe {
    fn on(
        at: Delivery,
        callback: impl Fn(&mut HttpContext) -> Outcome + Send + Sync + 'static,
    ) -> Arc<dyn Module> {
        Arc::new(Self(at, Box::new(callback)))
    }
}

impl Module for Probe {
    fn registration(&self) -> Registration {
        let bit = Notifications::from(self.0.notification);
        if self.0.is_post {
            Registration::new().post(bit)
        } else {
            Registration::new().main(bit)
        }
    }

    fn notify(&self, context: &mut HttpContext, _: Delivery) -> Outcome {
        (self.1)(context)
    }

    fn on_send_response(&self, context: &mut HttpContext, _: &mut SendResponseProvider) -> Outcome {
        (self.1)(context)
    }
}

/// The answer of a site with these probes, in order, to `GET /`.
fn probe(modules: impl IntoIterator<Item = Arc<dyn Module>>) -> Reply {
    let names: Vec<String> = (0..).map(|n| format!("m{n}")).take(16).collect();
    MemorySite::new(names.iter().map(String::as_str).zip(modules)).get("/")
}
