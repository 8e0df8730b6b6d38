//! Which requests are listed, and for how long.

use std::sync::{Arc, Mutex};

use sluicegate_pipeline::prelude::*;

use super::{RequestMonitor, RunningRequest, running};
use crate::test_host::TestSite;

/// Looks at the list from inside a request.
struct Looker(Arc<Mutex<Vec<RunningRequest>>>);

impl Module for Looker {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::AUTHORIZE_REQUEST | Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn notify(&self, context: &mut HttpContext, at: Delivery) -> Outcome {
        let own = running()
            .into_iter()
            .filter(|request| request.url == "/watched?a=b");
        self.0.lock().unwrap().extend(own);
        if at.notification == Notification::ExecuteRequestHandler {
            context.response.write("x");
        }
        Outcome::Continue
    }
}

#[test]
fn a_request_is_listed_while_it_runs_with_its_stage() {
    // Features 8.1, 8.4.
    let seen = Arc::new(Mutex::new(Vec::new()));
    let _ = TestSite::new(vec![
        ("Looker", Arc::new(Looker(Arc::clone(&seen)))),
        ("RequestMonitorModule", Arc::new(RequestMonitor)),
    ])
    .handler("Looker")
    .send("POST", "/watched?a=b", &[("Host", "shop.test")]);
    let seen = seen.lock().unwrap();
    let stages: Vec<(Notification, &str)> = seen
        .iter()
        .map(|request| (request.stage, request.module.as_str()))
        .collect();
    assert_eq!(
        stages,
        [
            (Notification::AuthorizeRequest, ""),
            (Notification::ExecuteRequestHandler, "Looker"),
        ]
    );
    let first = &seen[0];
    assert_eq!(
        (first.verb.as_str(), first.host.as_str(), first.client),
        ("POST", "shop.test", "127.0.0.1".parse().unwrap())
    );
    assert_eq!(first.id, seen[1].id);
    assert!(
        running().iter().all(|request| request.id != first.id),
        "it has ended"
    );
}
