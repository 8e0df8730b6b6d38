//! Requests without a socket: the same sites, pipeline and modules, bytes in and bytes out. For tests and for
//! `sluicegate module try`.

use std::future::poll_fn;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32};
use std::task::Poll;

use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::host::Connection as ConnectionInfo;
use sluicegate_pipeline::{Run, run};

use crate::http1::encode;
use crate::http1::exchange::{Exchange, Piece, Turn};
use crate::http1::head;
use crate::http1::host::{ExchangeHost, ExchangeScheduler};
use crate::mailbox::Mailbox;
use crate::server::Shared;
use crate::workers::Job;

/// A server that listens nowhere.
pub struct InProcess {
    pub(crate) shared: Arc<Shared>,
    pub(crate) runtime: tokio::runtime::Runtime,
}

/// Why a request could not be run.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OneshotError {
    /// The bytes hold no whole request head.
    IncompleteHead,
}

impl std::fmt::Display for OneshotError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::IncompleteHead => f.write_str("the request head does not end with an empty line"),
        }
    }
}

impl std::error::Error for OneshotError {}

impl InProcess {
    /// Runs one HTTP/1 request, given as its bytes, and returns the response as its bytes.
    ///
    /// # Errors
    /// [`OneshotError::IncompleteHead`]. A request that the HTTP layer refuses gets its answer like any other.
    pub fn oneshot(&self, request: &[u8]) -> Result<Vec<u8>, OneshotError> {
        self.runtime.block_on(self.serve(request))
    }

    async fn serve(&self, bytes: &[u8]) -> Result<Vec<u8>, OneshotError> {
        let exchange = Arc::new(Exchange::new(
            self.shared.forces_pending(),
            Mailbox::direct(),
        ));
        let own_site = Arc::new(AtomicU32::new(0));
        let may_block = Arc::new(AtomicBool::new(false));
        let host = ExchangeHost {
            exchange: Arc::clone(&exchange),
            shared: Arc::clone(&self.shared),
            runtime: self.runtime.handle().clone(),
            site: Arc::clone(&own_site),
            may_block: Arc::clone(&may_block),
        };
        let scheduler = ExchangeScheduler {
            exchange: Arc::clone(&exchange),
            shared: Arc::clone(&self.shared),
        };
        let local = SocketAddr::new(Ipv4Addr::LOCALHOST.into(), self.shared.sites().first_port());
        let info = Arc::new(ConnectionInfo::new(
            local,
            SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 49152),
            false,
        ));
        let mut context = HttpContext::new(
            Box::new(host),
            Arc::new(scheduler),
            Arc::clone(&info),
            self.shared.sites().empty_program(),
        );
        let mut out = Vec::new();
        let head = match head::parse(bytes, &mut context.request, &mut head::KnownHost::default()) {
            Ok(Some(head)) => head,
            Ok(None) => return Err(OneshotError::IncompleteHead),
            Err(refusal) => {
                encode::refusal(refusal.status(), refusal.text(), &mut out);
                return Ok(out);
            }
        };
        exchange.begin(head.framing, false, false);
        let mut input = &bytes[head.length..];
        let site = {
            let sites = self.shared.sites();
            sites
                .find(&local, context.request.host())
                .unwrap_or_else(|| sites.first_site())
        };
        // Child requests are routed by it.
        own_site.store(site, std::sync::atomic::Ordering::Relaxed);
        let begins = self.shared.begin(site, &mut context, &exchange);
        let finished = if context.program().may_block() {
            may_block.store(true, std::sync::atomic::Ordering::Relaxed);
            self.shared.workers.push(Job::Run(context, begins));
            false
        } else {
            matches!(run(context, begins), Run::Done(_))
        };
        if !finished {
            drive(&exchange, &mut input, &mut out).await;
        }
        collect(&exchange, &mut out);
        info.extensions.clear();
        Ok(out)
    }
}

/// Moves bytes between the request and the two buffers until it is over.
pub(crate) async fn drive(exchange: &Exchange, input: &mut &[u8], out: &mut Vec<u8>) {
    loop {
        let turn = exchange.lock().turns.pop_front();
        match turn {
            Some(Turn::Finished(_)) => return,
            Some(Turn::Resume(context, completion)) => {
                sluicegate_pipeline::resume(context, completion)
            }
            None => {}
        }
        collect(exchange, out);
        {
            let mut state = exchange.lock();
            if state.reads_body() {
                let taken = state.feed_body(input);
                *input = &input[taken..];
                if input.is_empty() {
                    // The bytes that were given may hold less than the head announced.
                    state.end_of_input();
                }
            }
        }
        exchange.settle();
        poll_fn(|cx| {
            let mut state = exchange.lock();
            if !state.turns.is_empty() || !state.output.is_empty() || state.reads_body() {
                return Poll::Ready(());
            }
            state.register(cx.waker());
            Poll::Pending
        })
        .await;
    }
}

pub(crate) fn collect(exchange: &Exchange, out: &mut Vec<u8>) {
    let mut state = exchange.lock();
    while let Some(piece) = state.output.pop_front() {
        match piece {
            Piece::Buffer(bytes) => out.extend_from_slice(&bytes),
            Piece::Shared(bytes) => out.extend_from_slice(&bytes),
            Piece::File {
                file,
                offset,
                length,
            } => {
                let start = out.len();
                out.resize(start + usize::try_from(length).unwrap_or(0), 0);
                // A file that became shorter meanwhile leaves the response short, as it does on a socket.
                if file.read_exact_at(&mut out[start..], offset).is_err() {
                    out.truncate(start);
                }
            }
        }
    }
    state.queued = 0;
}
