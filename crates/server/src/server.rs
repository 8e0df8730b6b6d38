//! The server: how it starts its threads and how it stops.

mod builder;
mod control;
mod io_thread;
mod listen_problem;
mod shared;
mod ticker;

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread;

use sluicegate_config::Configuration;
use sluicegate_pipeline::notification::GlobalNotifications;
use sluicegate_pipeline::services::ServerServices as _;
use tokio::sync::watch;

use crate::housekeeping;
use crate::preload;

pub use builder::Builder;
pub use control::Control;
use io_thread::io_thread;
pub(crate) use listen_problem::{listen_problem, no_binding};
pub(crate) use shared::{Limits, Shared};
use ticker::Ticker;

/// How the server is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Not now.
    None,
    /// For good.
    Stop,
    /// To be replaced by a new process (R216).
    Recycle,
}

/// Why [`Server::run`] returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Somebody called [`StopHandle::stop`].
    Stopped,
    /// A module, or an administrator, wants the process to be replaced by a new one (R216): start the program again.
    Recycle,
}

/// A server that is ready to run.
pub struct Server {
    shared: Arc<Shared>,
    listeners: Vec<Vec<std::net::TcpListener>>,
    addresses: Vec<SocketAddr>,
    stop: Arc<watch::Sender<Ending>>,
}

/// Stops a running server from another thread.
#[derive(Clone)]
pub struct StopHandle(Arc<watch::Sender<Ending>>);

impl StopHandle {
    /// Listeners close, requests in flight finish, then [`Server::run`] returns.
    pub fn stop(&self) {
        self.0.send_replace(Ending::Stop);
    }
}

impl Server {
    /// Starts with a configuration.
    #[must_use]
    pub fn builder(config: Arc<Configuration>) -> Builder {
        Builder::new(config)
    }

    /// The addresses that are listened on.
    #[must_use]
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// URLs for people, one for each binding.
    #[must_use]
    pub fn urls(&self) -> Vec<String> {
        self.shared.sites().urls()
    }

    /// Stops the server while [`Server::run`] works.
    #[must_use]
    pub fn stop_handle(&self) -> StopHandle {
        StopHandle(Arc::clone(&self.stop))
    }

    /// Stops the application with that configuration path, e.g. `MACHINE/WEBROOT/APPHOST/Default Web Site/app`: modules
    /// hear GL_APPLICATION_STOP when its requests in flight have ended, and its next request starts it again (R215, R216).
    /// False if there is no such application.
    #[must_use = "says whether there is such an application"]
    pub fn recycle_application(&self, config_path: &str) -> bool {
        self.shared.services.recycle_application(config_path)
    }

    /// What a running server can be asked and told from other threads.
    #[must_use]
    pub fn control(&self) -> Control {
        Control(Arc::downgrade(&self.shared))
    }

    /// Serves until [`StopHandle::stop`], or until the process is to be replaced; then requests in flight finish and the
    /// modules are told.
    pub fn run(self) -> Ended {
        let Self {
            shared,
            listeners,
            stop,
            ..
        } = self;
        let keeper = {
            let shared = Arc::clone(&shared);
            let stop = Arc::clone(&stop);
            thread::Builder::new()
                .name("housekeeping".to_owned())
                .spawn(move || housekeeping::keep_house(&shared, &stop))
        };
        // R31: before any request of a client. On a thread of its own: what a thread remembers ends with it.
        thread::scope(|scope| {
            scope.spawn(|| preload::all(&shared));
        });
        let watcher = {
            let shared = Arc::clone(&shared);
            thread::Builder::new()
                .name("configuration".to_owned())
                .spawn(move || shared.watch.run(&shared))
        };
        let ticker = Ticker::start(&shared)
            .inspect_err(|error| tracing::error!(%error, "no thread looks at deadlines"));
        let threads: Vec<_> = listeners
            .into_iter()
            .enumerate()
            .filter_map(|(number, listeners)| {
                let shared = Arc::clone(&shared);
                let stop = stop.subscribe();
                let orders = shared.listening.add_thread();
                thread::Builder::new()
                    .name(format!("io-{number}"))
                    .spawn(move || io_thread(&shared, listeners, orders, stop))
                    .ok()
            })
            .collect();
        for thread in threads {
            let _ = thread.join();
        }
        if let Ok(ticker) = ticker {
            ticker.stop();
        }
        shared.watch.stop();
        if let Ok(watcher) = watcher {
            let _ = watcher.join();
        }
        shared.services.housekeeping.stop();
        if let Ok(keeper) = keeper {
            let _ = keeper.join();
        }
        shared.workers.stop();
        shared.sites().close();
        let is_recycle = *stop.borrow() == Ending::Recycle;
        sluicegate_native::protocol_managers::shut_down(!is_recycle);
        shared
            .registry
            .raise(GlobalNotifications::CACHE_CLEANUP, |module| {
                module.on_cache_cleanup()
            });
        sluicegate_native::clear_caches();
        for module in shared.registry.all_globals() {
            module.terminate();
        }
        if is_recycle {
            Ended::Recycle
        } else {
            Ended::Stopped
        }
    }
}
