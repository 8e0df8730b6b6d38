//! What a request on an HTTP/1 connection gives the pipeline: its exchange, the site table, and the threads.

use std::path::PathBuf;
use std::sync::Arc;

use sluicegate_pipeline::completion::{Completer, Completion};
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::global::GlobalModule;
use sluicegate_pipeline::host::{BodyRead, Host, Probe, Route, Scheduler, Sent, WaitMode};
use sluicegate_pipeline::provider::SendFlags;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::Response;
use sluicegate_pipeline::site::{MappingError, ScriptMap};
use sluicegate_pipeline::status::{Wait, Work};
use sluicegate_pipeline::upgrade::UpgradedStream;

use crate::http1::exchange::{Exchange, Turn, Upgraded};
use crate::server::Shared;
use crate::workers::Job;

/// The pipeline's way out for requests of one connection.
pub(crate) struct ExchangeHost {
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) shared: Arc<Shared>,
    pub(crate) runtime: tokio::runtime::Handle,
    /// The site whose bindings took the request; see [`crate::sites::Sites::find`].
    pub(crate) site: Arc<std::sync::atomic::AtomicU32>,
    pub(crate) may_block: Arc<std::sync::atomic::AtomicBool>,
}

impl ExchangeHost {
    /// The thread that moves a connection's bytes cannot wait for them to be moved: there, blocking means polling.
    fn allowed(&self, mode: WaitMode) -> WaitMode {
        match mode {
            WaitMode::Block if !self.may_block() => WaitMode::Poll,
            mode => mode,
        }
    }
}

impl Host for ExchangeHost {
    fn send(
        &mut self,
        request: &Request,
        response: &mut Response,
        flags: SendFlags,
        mode: WaitMode,
    ) -> Sent {
        let mode = self.allowed(mode);
        self.exchange.send(request, response, flags, mode)
    }

    fn read(&mut self, buffer: &mut [u8], mode: WaitMode) -> BodyRead {
        let mode = self.allowed(mode);
        self.exchange.read(buffer, mode)
    }

    fn remaining(&self) -> Option<u64> {
        self.exchange.remaining()
    }

    fn route(&mut self, request: &Request) -> Result<Route, MappingError> {
        let site = self.site.load(std::sync::atomic::Ordering::Relaxed);
        self.shared.route(site, request)
    }

    fn probe(&mut self, probe: &Probe<'_>) -> Result<Arc<ScriptMap>, MappingError> {
        let site = self.site.load(std::sync::atomic::Ordering::Relaxed);
        self.shared.ask(|sites| sites.probe(site, probe))
    }

    fn route_past(&mut self, request: &Request, past: &[String]) -> Result<Route, MappingError> {
        let site = self.site.load(std::sync::atomic::Ordering::Relaxed);
        if past.is_empty() {
            return self.shared.route(site, request);
        }
        self.shared
            .ask(|sites| sites.route_past(site, request, past))
    }

    fn root_route(&mut self) -> Option<Route> {
        let site = self.site.load(std::sync::atomic::Ordering::Relaxed);
        self.shared.sites().root_route(site)
    }

    fn child(&self) -> Box<dyn Host> {
        // Whether its thread may block is its own: its pipeline may be another one.
        Box::new(Self {
            exchange: Arc::clone(&self.exchange),
            shared: Arc::clone(&self.shared),
            runtime: self.runtime.clone(),
            site: Arc::clone(&self.site),
            may_block: Arc::new(self.may_block().into()),
        })
    }

    fn pre_begin(&self) -> Arc<[Arc<dyn GlobalModule>]> {
        self.shared.pre_begin()
    }

    fn map_path(&mut self, url: &str) -> Option<PathBuf> {
        self.shared
            .sites()
            .map_path(self.site.load(std::sync::atomic::Ordering::Relaxed), url)
    }

    fn wait(&mut self, work: Wait, completer: Completer) {
        self.runtime.spawn(async move {
            let continuation = work.await;
            completer.finish(Completion::Continuation(continuation));
        });
    }

    fn may_block(&self) -> bool {
        self.may_block.load(std::sync::atomic::Ordering::Relaxed)
    }

    fn set_may_block(&mut self, may_block: bool) {
        self.may_block
            .store(may_block, std::sync::atomic::Ordering::Relaxed);
    }

    fn work(&mut self, work: Work, completer: Completer) {
        self.runtime.spawn_blocking(move || {
            completer.finish(Completion::Continuation(work()));
        });
    }

    fn cancel_io(&mut self) -> bool {
        self.exchange.cancel_io()
    }

    fn reset_connection(&mut self) {
        self.exchange.reset();
    }

    fn upgraded(&mut self) -> Option<Arc<dyn UpgradedStream>> {
        Upgraded::of(&self.exchange, &self.shared).map(|stream| stream as _)
    }
}

/// Puts requests back on their connection's thread, or on the worker threads where native modules run.
pub(crate) struct ExchangeScheduler {
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) shared: Arc<Shared>,
}

impl Scheduler for ExchangeScheduler {
    fn schedule(&self, context: Box<HttpContext>, completion: Completion) {
        if context.program().may_block() {
            self.shared.workers.push(Job::Resume(context, completion));
        } else {
            self.exchange.push_turn(Turn::Resume(context, completion));
        }
    }

    fn start(&self, context: Box<HttpContext>, begins: bool) {
        self.shared.workers.push(Job::Run(context, begins));
    }

    fn finished(&self, context: Box<HttpContext>) {
        self.exchange.push_turn(Turn::Finished(context));
    }
}
