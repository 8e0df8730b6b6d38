//! What modules see of a connection, and the news that it was lost.

use std::sync::Arc;

use sluicegate_pipeline::host::Connection;

use crate::arena::Arena;
use crate::containers::ConnectionContainerObject;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;

/// Answers for `IHttpConnection`.
pub(crate) struct HttpConnectionObject {
    is_connected: Box<dyn Fn() -> bool + Send + Sync>,
    container: Placed<IHttpConnectionModuleContextContainer, ConnectionContainerObject>,
    // Declared last: stored contexts may lie in this memory and are cleaned first.
    arena: Arena,
}

/// An `IHttpConnection` kept by its connection.
pub(crate) struct ConnectionHandle(Placed<IHttpConnection, HttpConnectionObject>);

impl ConnectionHandle {
    /// The object of `connection`, made on first use.
    pub(crate) fn of(connection: &Arc<Connection>) -> Arc<Self> {
        let weak = Arc::downgrade(connection);
        connection.extensions.get_or_insert_with(|| {
            // SAFETY: the types are those of `host_types.toml`; the connection keeps the objects for its life.
            Self(unsafe {
                Placed::new(HttpConnectionObject {
                    is_connected: Box::new(move || {
                        weak.upgrade()
                            .is_some_and(|connection| connection.is_connected())
                    }),
                    container: Placed::new(ConnectionContainerObject::new()),
                    arena: Arena::default(),
                })
            })
        })
    }

    pub(crate) fn interface(&self) -> *mut IHttpConnection {
        self.0.interface()
    }
}

impl HttpConnectionHost for HttpConnectionObject {
    unsafe fn is_connected(&self) -> BOOL {
        BOOL::from((self.is_connected)())
    }

    unsafe fn allocate_memory(&self, cb_allocation: DWORD) -> *mut core::ffi::c_void {
        self.arena.allocate(cb_allocation as usize)
    }

    unsafe fn get_module_context_container(&self) -> *mut IHttpConnectionModuleContextContainer {
        self.container.interface()
    }
}

/// Tells native modules that the client of `connection` went away: each disconnect-aware stored context hears it once (R106).
/// For the transport, on any thread; it costs nothing if no module asked.
pub fn connection_lost(connection: &Connection) {
    connection.note_disconnect();
    if let Some(handle) = connection.extensions.get::<ConnectionHandle>() {
        handle.0.container.notify_disconnect();
    }
}
