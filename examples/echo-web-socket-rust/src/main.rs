//! A web server with a WebSocket at `/echo` that sends every message back.

use std::sync::Arc;

use sluicegate::pipeline::prelude::*;
use sluicegate::pipeline::web_socket::{WebSocket, WebSocketOptions};
use sluicegate::{Configuration, Server};

/// Accepts WebSockets at `/echo`.
struct Echo;

impl Module for Echo {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::PRE_EXECUTE_REQUEST_HANDLER)
    }

    fn on_pre_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        if context.request.path() != "/echo" {
            return Outcome::Continue;
        }
        let options = WebSocketOptions {
            message_max: Some(64 * 1024 * 1024),
            ..WebSocketOptions::default()
        };
        match context.accept_web_socket(&options) {
            Ok(socket) => Outcome::wait(echo(socket), |_, ()| Outcome::Finish),
            // The response has become the refusal, e.g. 426 for a browser that just opens the page.
            Err(_) => Outcome::Finish,
        }
    }
}

async fn echo(mut socket: WebSocket) {
    while let Ok(Some(message)) = socket.receive().await {
        if socket.send(&message).await.is_err() {
            break;
        }
    }
}

fn main() -> Result<(), String> {
    let port = std::env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(8080);
    let configuration = Configuration::for_folder(
        ".".as_ref(),
        &[("127.0.0.1".to_owned(), port, String::new())],
        // The name stands at the end of the module list, as if an image had been given.
        &[("Echo".to_owned(), "rust".into())],
    )
    .map_err(|problems| problems.iter().map(ToString::to_string).collect::<String>())?;
    let server = Server::builder(configuration)
        .module("Echo", Arc::new(Echo))
        .build()
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<String>())?;
    for url in server.urls() {
        println!("{}echo", url.replacen("http", "ws", 1));
    }
    server.run();
    Ok(())
}
