//! What a running server can be asked and told from other threads.

use std::sync::Weak;

use sluicegate_pipeline::global::RscaQuery;
use sluicegate_pipeline::notification::GlobalNotifications;

use super::shared::Shared;

/// Asks and tells a running server from any thread.
#[derive(Clone)]
pub struct Control(pub(super) Weak<Shared>);

impl Control {
    /// Raises GL_RSCA_QUERY; what no module answers is asked of the server, which knows `Counters`, `Applications`, `Idle`,
    /// `WorkerProcess`, `Requests`, `FlushCaches` (R34), `RecycleApplication PATH` and `RecycleProcess REASON` (R214).
    #[must_use]
    pub fn query(&self, function: &str, parameters: &str) -> RscaQuery {
        match self.0.upgrade() {
            Some(shared) => shared.services.query(function, parameters),
            None => RscaQuery::new(function, parameters),
        }
    }

    /// Tells the modules that the process is about to be suspended. The result tells them, when it is called, that it goes
    /// on.
    #[must_use = "what was suspended has to be resumed"]
    pub fn suspend(&self) -> impl FnOnce() + use<> {
        let mut resume: Vec<Box<dyn FnOnce() + Send>> = Vec::new();
        if let Some(shared) = self.0.upgrade() {
            shared
                .registry
                .raise(GlobalNotifications::SUSPEND_PROCESS, |module| {
                    module.on_suspend_process(&mut resume)
                });
            sluicegate_native::protocol_managers::suspended();
        }
        move || {
            for call in resume {
                call();
            }
        }
    }
}
