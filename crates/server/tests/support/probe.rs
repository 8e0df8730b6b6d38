//! A module that does what the path says: reads bodies, sends in pieces, waits, hangs, takes over the connection.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use sluicegate::pipeline::host::{BodyRead, Sent, WaitMode};
use sluicegate::pipeline::prelude::*;
use sluicegate::pipeline::web_socket::{Handshake, WebSocket, WebSocketOptions};
use sluicegate::pipeline::{Completer, Delivery};

/// Bytes of `/big`.
pub(crate) const BIG: usize = 16 << 20;
const PIECE: usize = 64 * 1024;

/// What a request has done so far.
#[derive(Default)]
struct Progress {
    body: Vec<u8>,
    sent: usize,
}

pub(crate) struct Probe {
    blocks: bool,
    parked: Mutex<Vec<Completer>>,
    news: Mutex<(Sender<String>, Option<Receiver<String>>)>,
    /// Bytes that `/big` has handed over.
    pub(crate) handed_over: AtomicUsize,
}

impl Probe {
    pub(crate) fn new(blocks: bool) -> Self {
        let (sender, receiver) = channel();
        Self {
            blocks,
            parked: Mutex::default(),
            news: Mutex::new((sender, Some(receiver))),
            handed_over: AtomicUsize::new(0),
        }
    }

    /// What requests report: taken once, read by the test.
    pub(crate) fn news(&self) -> Receiver<String> {
        let mut news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.1.take().expect("taken once")
    }

    fn tell(&self, text: impl Into<String>) {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = news.0.send(text.into());
    }

    /// Completes all requests that `/park` holds, from the calling thread.
    pub(crate) fn release_all(&self) -> usize {
        let parked =
            std::mem::take(&mut *self.parked.lock().unwrap_or_else(PoisonError::into_inner));
        parked.iter().filter(|completer| completer.post(7)).count()
    }

    fn mode(&self, context: &HttpContext) -> WaitMode {
        if self.blocks {
            WaitMode::Block
        } else {
            WaitMode::Async(context.completer())
        }
    }

    /// Reads what is there, to the end: `Some` when the answer is made.
    fn read_all(&self, context: &mut HttpContext, streams: bool) -> Outcome {
        loop {
            let mode = self.mode(context);
            let mut buffer = [0_u8; 1000];
            match context.read_body(&mut buffer, mode) {
                BodyRead::Data(length) => {
                    let Some(progress) = context.state_mut::<Progress>() else {
                        return Outcome::Finish;
                    };
                    if streams {
                        context.response.write(buffer[..length].to_vec());
                        let mode = self.mode(context);
                        match context.flush(true, mode) {
                            Sent::Done(_) => {}
                            Sent::Pending => return Outcome::Pending,
                            Sent::Busy | Sent::Failed => return fail(context, 500),
                        }
                    } else {
                        progress.body.extend_from_slice(&buffer[..length]);
                    }
                }
                BodyRead::End => {
                    let progress = context.take_state::<Progress>().unwrap_or_default();
                    context.response.write(progress.body);
                    return Outcome::Continue;
                }
                BodyRead::Pending => return Outcome::Pending,
                BodyRead::TooLarge => return fail(context, 413),
                BodyRead::Busy | BodyRead::Failed | BodyRead::WouldBlock => {
                    self.tell("body failed");
                    return fail(context, 400);
                }
            }
        }
    }

    /// Sends [`BIG`] bytes, waiting for the client where it must.
    fn send_big(&self, context: &mut HttpContext) -> Outcome {
        loop {
            let Some(progress) = context.state_mut::<Progress>() else {
                return Outcome::Finish;
            };
            if progress.sent == BIG {
                return Outcome::Continue;
            }
            progress.sent += PIECE;
            context.response.write(vec![b'x'; PIECE]);
            let mode = self.mode(context);
            match context.flush(true, mode) {
                Sent::Done(_) => {
                    self.handed_over.fetch_add(PIECE, Ordering::SeqCst);
                }
                Sent::Pending => {
                    self.handed_over.fetch_add(PIECE, Ordering::SeqCst);
                    return Outcome::Pending;
                }
                Sent::Busy | Sent::Failed => {
                    self.tell("send failed");
                    return Outcome::Finish;
                }
            }
        }
    }

    /// Answers 101 and echoes raw bytes until the client ends its side.
    fn upgrade(&self, context: &mut HttpContext) -> Outcome {
        if !context.response.headers_sent() {
            context.response.set_status(101, "", 0);
            let _ = context
                .response
                .headers
                .set_by_name("Upgrade", b"echo", true);
            let _ = context
                .response
                .headers
                .set_by_name("Connection", b"Upgrade", true);
            let mode = self.mode(context);
            if context.flush(true, mode) == Sent::Pending {
                return Outcome::Pending;
            }
        }
        self.read_all(context, true)
    }

    /// Echoes messages; the query is the length of the longest one.
    fn web_socket(context: &mut HttpContext) -> Outcome {
        let query = String::from_utf8_lossy(context.request.query()).into_owned();
        let options = WebSocketOptions {
            message_max: query.parse().ok(),
            protocol: Handshake::protocols(&context.request)
                .find(|name| *name == "echo")
                .map(str::to_owned),
            ..WebSocketOptions::default()
        };
        match context.accept_web_socket(&options) {
            Ok(socket) => Outcome::wait(echo(socket), |_, ()| Outcome::Finish),
            Err(_) => Outcome::Finish,
        }
    }

    fn go_on(&self, context: &mut HttpContext) -> Outcome {
        match context.request.path() {
            "/echo" => self.read_all(context, false),
            "/stream" => self.read_all(context, true),
            "/big" => self.send_big(context),
            "/upgrade" => self.upgrade(context),
            _ => {
                if !context.connection().is_connected() {
                    self.tell("client is gone");
                }
                context.response.write("done");
                Outcome::Continue
            }
        }
    }

    fn begin(&self, context: &mut HttpContext) -> Option<Outcome> {
        let path = context.request.path().to_owned();
        context.set_state(Progress::default());
        Some(match path.as_str() {
            "/ok" => {
                context.response.write("ok");
                Outcome::Continue
            }
            "/host" => {
                let host = context.request.host().to_owned();
                context.response.write(format!("host {host}"));
                Outcome::Continue
            }
            "/echo" | "/stream" | "/big" | "/upgrade" => self.go_on(context),
            "/ws" => Self::web_socket(context),
            "/pieces" => {
                for piece in ["one ", "two ", "three"] {
                    context.response.write(piece);
                    let _ = context.flush(true, WaitMode::Poll);
                }
                Outcome::Continue
            }
            "/child" | "/child-kept" => {
                // The child waits on the executor; then the rest of the answer is written.
                let kept = path == "/child-kept";
                let id = context.clone_context(CloneFlags::BASICS);
                let _ = context.with_child(id, |child| child.request.set_url("/wait", true));
                let flags = if kept {
                    ExecuteFlags::BUFFER_RESPONSE
                } else {
                    ExecuteFlags::empty()
                };
                let executed = context.execute_child(id, flags, None, move |context, id| {
                    if kept {
                        let chunks = context.with_child(id, |child| child.response.take_chunks());
                        for chunk in chunks.unwrap_or_default() {
                            let _ = context.response.push_chunk(chunk);
                        }
                    }
                    context.response.write("+parent");
                    Outcome::Continue
                });
                executed.unwrap_or_else(|_| fail(context, 500))
            }
            "/length" | "/short" | "/long" => {
                let length: &[u8] = match path.as_str() {
                    "/short" => b"10",
                    "/long" => b"3",
                    _ => b"6",
                };
                let _ = context
                    .response
                    .headers
                    .set_by_name("Content-Length", length, true);
                context.response.write("abc");
                let _ = context.flush(true, WaitMode::Poll);
                context.response.write("def");
                Outcome::Continue
            }
            "/trailers" | "/trailers-late" | "/trailers-length" => {
                if path == "/trailers-length" {
                    let _ = context
                        .response
                        .headers
                        .set_by_name("Content-Length", b"6", true);
                }
                context.response.write("abc");
                if path != "/trailers" {
                    let _ = context.flush(true, WaitMode::Poll);
                }
                for (name, value) in [("X-Sum", "1"), ("X-Sum", "2"), ("X-End", "3")] {
                    let trailers = &mut context.response.trailers;
                    let _ = trailers.set_by_name(name, value.as_bytes(), false);
                }
                context.response.write("def");
                Outcome::Continue
            }
            "/variable" => {
                let name = context
                    .request
                    .headers
                    .get_by_name("X-Variable")
                    .map(|name| String::from_utf8_lossy(name).into_owned())
                    .unwrap_or_default();
                match context.server_variable(&name) {
                    Some(value) => context.response.write(value),
                    None => return Some(fail(context, 404)),
                }
                Outcome::Continue
            }
            "/map-path" => {
                let url = String::from_utf8_lossy(context.request.query()).into_owned();
                let path = context.map_path(&url).unwrap_or_default();
                context.response.write(path.display().to_string());
                Outcome::Continue
            }
            "/204" | "/304" => {
                context
                    .response
                    .set_status(if path == "/204" { 204 } else { 304 }, "", 0);
                context.response.write("no body goes with this");
                Outcome::Continue
            }
            "/raw" => {
                context.response.suppress_headers();
                context.response.write(vec![b'r'; 20_000]);
                Outcome::Continue
            }
            "/raw-empty" => {
                context.response.suppress_headers();
                Outcome::Continue
            }
            "/disconnect" => {
                context.response.set_needs_disconnect();
                context.response.write("bye");
                Outcome::Continue
            }
            "/reset" => {
                context.reset_connection();
                Outcome::Continue
            }
            "/reset-later" => {
                context.reset_connection();
                self.hold(context)
            }
            "/early-park" => {
                context.response.write("early");
                let _ = context.flush(true, WaitMode::Poll);
                self.hold(context)
            }
            "/park" => self.hold(context),
            "/hang" => {
                self.tell("hung");
                Outcome::Pending
            }
            "/thread" => {
                let completer = context.completer();
                thread::spawn(move || completer.post(1));
                Outcome::Pending
            }
            "/wait" => Outcome::wait(async { 42 }, |context, answer| {
                context.response.write(format!("waited {answer}"));
                Outcome::Continue
            }),
            "/work" => Outcome::work(
                || thread::current().name().map(str::to_owned),
                |context, _| {
                    context.response.write("worked");
                    Outcome::Continue
                },
            ),
            "/panic" => panic!("as asked"),
            "/smuggle" => {
                let _ = context
                    .response
                    .headers
                    .set_by_name("Transfer-Encoding", b"chunked", true);
                let _ = context
                    .response
                    .headers
                    .set_by_name("Connection", b"close, x", true);
                context.response.write("framed by the server");
                Outcome::Continue
            }
            _ => return None,
        })
    }

    fn hold(&self, context: &HttpContext) -> Outcome {
        self.parked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(context.completer());
        self.tell("parked");
        Outcome::Pending
    }
}

async fn echo(mut socket: WebSocket) {
    while let Ok(Some(message)) = socket.receive().await {
        if socket.send(&message).await.is_err() {
            return;
        }
    }
}

fn fail(context: &mut HttpContext, status: u16) -> Outcome {
    context.response.set_status(status, "", 0);
    context.response.skip_custom_errors(true);
    Outcome::Finish
}

impl Module for Probe {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::PRE_EXECUTE_REQUEST_HANDLER | Notifications::END_REQUEST)
    }

    fn on_pre_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let Some(outcome) = self.begin(context) else {
            return Outcome::Continue;
        };
        context.set_request_handled();
        outcome
    }

    fn on_async_completion(
        &self,
        context: &mut HttpContext,
        _at: Delivery,
        info: &CompletionInfo,
    ) -> Outcome {
        if info.status < 0 {
            self.tell("operation failed");
        }
        self.go_on(context)
    }

    fn on_end_request(&self, context: &mut HttpContext) -> Outcome {
        self.tell(format!("end {}", context.request.path()));
        Outcome::Continue
    }

    fn may_block(&self) -> bool {
        self.blocks
    }
}
