//! What the walk costs: ten modules that listen to all twenty-four notifications and do nothing.
//!
//! Run with `cargo bench -p sluicegate-pipeline --bench walk`.

use std::hint::black_box;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use sluicegate_pipeline::completion::Completion;
use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::host::{Connection, Host, Route, Scheduler};
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::Response;
use sluicegate_pipeline::site::{Application, MappingError, ScriptMap, Site, UrlInfo};
use sluicegate_pipeline::status::{Wait, Work};
use sluicegate_pipeline::{HostId, ModuleEntry, Program, Run, run};

const ROUNDS: u32 = 11;

struct Idle;

impl Module for Idle {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::DETERMINISTIC)
            .post(Notifications::DETERMINISTIC)
    }
}

/// A host that takes everything and gives nothing.
struct Nowhere;

impl Host for Nowhere {
    fn send(&mut self, _: &Request, response: &mut Response, _: SendFlags, _: WaitMode) -> Sent {
        drop(response.drain_chunks());
        Sent::Done(0)
    }
    fn read(&mut self, _: &mut [u8], _: WaitMode) -> BodyRead {
        BodyRead::End
    }
    fn remaining(&self) -> Option<u64> {
        Some(0)
    }
    fn route(&mut self, _: &Request) -> Result<Route, MappingError> {
        Err(MappingError {
            status: 404,
            sub_status: 4,
            hresult: 0,
            description: String::new(),
        })
    }
    fn child(&self) -> Box<dyn Host> {
        Box::new(Self)
    }
    fn map_path(&mut self, _: &str) -> Option<PathBuf> {
        None
    }
    fn wait(&mut self, _: Wait, _: Completer) {}
    fn may_block(&self) -> bool {
        false
    }
    fn work(&mut self, _: Work, _: Completer) {}
    fn cancel_io(&mut self) -> bool {
        false
    }
    fn reset_connection(&mut self) {}
}

impl Scheduler for Nowhere {
    fn schedule(&self, _: Box<HttpContext>, _: Completion) {}
    fn finished(&self, _: Box<HttpContext>) {}
}

fn route(modules: usize) -> Route {
    let entries = (0..modules)
        .map(|index| ModuleEntry::new(format!("m{index}"), HostId(index as u32), Arc::new(Idle)))
        .collect();
    let program = Arc::new(Program::compile(entries).expect("few modules"));
    let names: Vec<String> = (0..modules).map(|index| format!("m{index}")).collect();
    let list = program
        .handler_list(&names.join(","))
        .expect("all are there");
    let map = ScriptMap {
        name: "all".to_owned(),
        path: "*".to_owned(),
        verbs: "*".to_owned(),
        modules: names.join(","),
        script_processor: String::new(),
        managed_type: String::new(),
        allows_path_info: false,
        required_access: 1,
        resource_type: 3,
        response_buffer_limit: 4_194_304,
        list,
    };
    Route {
        site: Arc::new(Site {
            id: 1,
            name: "bench".to_owned(),
            extensions: Extensions::default(),
        }),
        application: Arc::new(Application {
            path: "/".to_owned(),
            physical_path: PathBuf::new(),
            id: String::new(),
            config_path: String::new(),
            pool: String::new(),
            program,
            extensions: Extensions::default(),
            life: sluicegate_pipeline::life::Life::default(),
        }),
        url: Arc::new(UrlInfo {
            access_policy: u32::MAX,
            physical_path: PathBuf::new(),
            virtual_root: PathBuf::new(),
            config_path: String::new(),
            handler: Ok(Arc::new(map)),
            config: Arc::new(()),
            extensions: Extensions::default(),
        }),
    }
}

/// Nanoseconds a request with so many modules; the best of some rounds.
fn nanoseconds(modules: usize, requests: u32) -> f64 {
    let route = route(modules);
    let address = SocketAddr::from(([127, 0, 0, 1], 80));
    let mut context = HttpContext::new(
        Box::new(Nowhere),
        Arc::new(Nowhere),
        Arc::new(Connection::new(address, address, false)),
        Arc::clone(&route.application.program),
    );
    context.request = Request::new("GET", "/").expect("a valid URL");
    let user: Arc<dyn sluicegate_pipeline::user::User> = Arc::new(AnonymousUser);
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..requests {
            context.begin(route.clone());
            context.set_user(Arc::clone(&user));
            context = match run(black_box(context), true) {
                Run::Done(context) => context,
                Run::Parked => panic!("nobody pends here"),
            };
        }
        best = best.min(start.elapsed().as_nanos() as f64 / f64::from(requests));
    }
    best
}

/// Nanoseconds for the same calls without an engine: what this machine charges for them at least.
fn bare_nanoseconds(modules: usize, requests: u32) -> f64 {
    let route = route(modules);
    let program = &route.application.program;
    let calls: Vec<_> = program
        .deliveries()
        .map(|(at, entry)| (at, Arc::clone(&entry.module)))
        .collect();
    let address = SocketAddr::from(([127, 0, 0, 1], 80));
    let mut context = HttpContext::new(
        Box::new(Nowhere),
        Arc::new(Nowhere),
        Arc::new(Connection::new(address, address, false)),
        Arc::clone(program),
    );
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..requests {
            for (at, module) in &calls {
                let outcome = black_box(module).notify(&mut context, *at);
                assert!(matches!(outcome, Outcome::Continue));
            }
        }
        best = best.min(start.elapsed().as_nanos() as f64 / f64::from(requests));
    }
    best / calls.len() as f64
}

#[expect(clippy::print_stdout, reason = "a benchmark reports to the terminal")]
fn main() {
    // `cargo test --benches` only checks that it runs.
    let requests = if std::env::args().any(|argument| argument == "--bench") {
        200_000
    } else {
        1
    };
    let empty = nanoseconds(0, requests);
    let full = nanoseconds(10, requests);
    println!("no module:            {empty:8.1} ns a request");
    println!("10 modules x 24:      {full:8.1} ns a request");
    println!(
        "                      {:8.2} ns a call",
        (full - empty) / 240.0
    );
    let bare = bare_nanoseconds(10, requests);
    println!("                      {bare:8.2} ns a bare call");
}
