//! Serves a folder with ten modules that listen to all 24 notifications and do nothing: what listening costs.
//! `cargo run --release -p sluicegate --example ten_modules -- DIR PORT [COUNT]`.

use std::path::PathBuf;
use std::sync::Arc;

use sluicegate::pipeline::prelude::*;
use sluicegate::{AccessLogTarget, Configuration, Problem, Server};

/// Listens to everything that has a fixed place.
struct Listener;

impl Module for Listener {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::DETERMINISTIC)
            .post(Notifications::DETERMINISTIC)
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| ".".to_owned());
    let port = arguments
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(8080);
    let count = arguments
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(10);
    match start(&folder, port, count) {
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

fn start(folder: &str, port: u16, count: usize) -> Result<Server, Vec<Problem>> {
    let listen = [("*".to_owned(), port, String::new())];
    let names: Vec<String> = (0..count)
        .map(|number| format!("Listener{number}"))
        .collect();
    let listed: Vec<(String, PathBuf)> = names
        .iter()
        .map(|name| (name.clone(), "rust".into()))
        .collect();
    let configuration = Configuration::for_folder(folder.as_ref(), &listen, &listed)
        .map_err(|found| found.into_iter().map(Problem::from).collect::<Vec<_>>())?;
    let mut builder = Server::builder(configuration)
        .io_threads(1)
        .access_log(AccessLogTarget::Off);
    for name in &names {
        builder = builder.module(name, Arc::new(Listener));
    }
    builder.build()
}
