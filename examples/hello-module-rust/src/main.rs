//! A web server with a module of its own in the pipeline.

use std::sync::Arc;

use sluicegate::pipeline::prelude::*;
use sluicegate::{Configuration, Server};

/// Answers `/hello` itself and stamps every other response with a header.
struct Hello;

impl Module for Hello {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::BEGIN_REQUEST | Notifications::SEND_RESPONSE)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        if context.request.path() != "/hello" {
            return Outcome::Continue;
        }
        context
            .response
            .headers
            .set(HeaderId::CONTENT_TYPE, "text/plain");
        context.response.write("Hello from hello\n");
        Outcome::Finish
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if provider.headers_being_sent {
            let _ = context.response.headers.set_by_name("X-Hello", b"1", true);
        }
        Outcome::Continue
    }
}

fn main() -> Result<(), String> {
    let configuration = Configuration::for_folder(
        ".".as_ref(),
        &[("127.0.0.1".to_owned(), 8080, String::new())],
        // The name stands at the end of the module list, as if an image had been given.
        &[("Hello".to_owned(), "rust".into())],
    )
    .map_err(|problems| problems.iter().map(ToString::to_string).collect::<String>())?;
    let server = Server::builder(configuration)
        .module("Hello", Arc::new(Hello))
        .build()
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<String>())?;
    for url in server.urls() {
        println!("{url}hello");
    }
    server.run();
    Ok(())
}
