//! Answers every request in BEGIN_REQUEST with 1024 bytes, as `benches/modules/answer.cpp` does in C++: what a native
//! module costs more than one in Rust. `cargo run --release -p sluicegate --example answer -- DIR PORT`.

use std::path::PathBuf;
use std::sync::Arc;

use sluicegate::pipeline::headers::HeaderId;
use sluicegate::pipeline::host::WaitMode;
use sluicegate::pipeline::prelude::*;
use sluicegate::{AccessLogTarget, Configuration, Problem, Server};

/// The answer of all requests.
static BODY: [u8; 1024] = [b'n'; 1024];

struct Answer;

impl Module for Answer {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::BEGIN_REQUEST)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let headers = &mut context.response.headers;
        headers.set(HeaderId::CONTENT_TYPE, "text/plain");
        context.write(&BODY[..], false, WaitMode::Poll);
        Outcome::Finish
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| ".".to_owned());
    let port = arguments
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(8080);
    match start(&folder, port) {
        Ok(server) => {
            server.run();
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            std::process::exit(1);
        }
    }
}

fn start(folder: &str, port: u16) -> Result<Server, Vec<Problem>> {
    let listen = [("*".to_owned(), port, String::new())];
    let listed: Vec<(String, PathBuf)> = vec![("Answer".to_owned(), "rust".into())];
    let configuration = Configuration::for_folder(folder.as_ref(), &listen, &listed)
        .map_err(|found| found.into_iter().map(Problem::from).collect::<Vec<_>>())?;
    Server::builder(configuration)
        .io_threads(1)
        .access_log(AccessLogTarget::Off)
        .module("Answer", Arc::new(Answer))
        .build()
}
