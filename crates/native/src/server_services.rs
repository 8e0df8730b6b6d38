//! The way from native modules to the server that loaded them.

use std::sync::{Arc, Mutex, Weak};

use sluicegate_pipeline::services::ServerServices;

use crate::native_request::lock;

static SERVER: Mutex<Option<Weak<dyn ServerServices>>> = Mutex::new(None);

/// Modules that ask for services of the process get those of this server. The last one counts; it is held weakly.
pub fn attach_server(services: &Arc<dyn ServerServices>) {
    *lock(&SERVER) = Some(Arc::downgrade(services));
}

/// The server; `None` before one is attached and after it is gone.
pub(crate) fn server_services() -> Option<Arc<dyn ServerServices>> {
    lock(&SERVER).as_ref()?.upgrade()
}
