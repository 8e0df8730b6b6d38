//! Serves a folder: `cargo run -p sluicegate --example folder -- DIR PORT`.

use sluicegate::{AccessLogTarget, Configuration, Problem, Server};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| ".".to_owned());
    let port = arguments
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(8080);
    match start(&folder, port) {
        Ok(server) => server.run(),
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
    let configuration = Configuration::for_folder(folder.as_ref(), &listen, &[])
        .map_err(|found| found.into_iter().map(Problem::from).collect::<Vec<_>>())?;
    let server = Server::builder(configuration)
        .access_log(AccessLogTarget::Off)
        .build()?;
    for url in server.urls() {
        println!("{url}");
    }
    Ok(server)
}
