//! Watches that modules register for files and folders (R220).

use std::any::Any;
use std::path::Path;
use std::sync::{Arc, Mutex};

use sluicegate_pipeline::global::FileWatch;

use crate::containers::ModuleContextContainerObject;
use crate::glue::ffi::*;
use crate::glue::host::HttpFileMonitorHost;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::{E_FAIL, from_win32};
use crate::http_site::container;
use crate::native_request::lock;
use crate::server_services::server_services;

const ERROR_FILE_NOT_FOUND: u32 = 2;
const ERROR_ACCESS_DENIED: u32 = 5;

/// Answers for `IHttpFileMonitor`.
pub(crate) struct FileMonitorObject {
    container: Placed<IHttpModuleContextContainer, ModuleContextContainerObject>,
    watch: Mutex<Option<Box<dyn FileWatch>>>,
    /// The module's hold on the pair.
    own: Mutex<Option<Arc<FileMonitorHandle>>>,
}

/// A monitor: held by the module that registered it, and by the watch as long as a change is being told.
pub(crate) struct FileMonitorHandle(Placed<IHttpFileMonitor, FileMonitorObject>);

impl FileMonitorHandle {
    /// What modules get.
    pub(crate) fn interface(&self) -> *mut IHttpFileMonitor {
        self.0.interface()
    }

    /// The monitor that came back with a change.
    pub(crate) fn of(monitor: &Arc<dyn Any + Send + Sync>) -> Option<Arc<Self>> {
        Arc::clone(monitor).downcast().ok()
    }
}

/// Watches `path` until the module lets the monitor go.
pub(crate) fn register(path: &str) -> Result<*mut IHttpFileMonitor, HRESULT> {
    let services = server_services().ok_or(E_FAIL)?;
    // SAFETY: the type is the one of `host_types.toml`; the module holds the pair until it dereferences the monitor.
    let handle = Arc::new(FileMonitorHandle(unsafe {
        Placed::new(FileMonitorObject {
            container: container(),
            watch: Mutex::default(),
            own: Mutex::default(),
        })
    }));
    let watch = services
        .watch(Path::new(path), handle.clone())
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => from_win32(ERROR_FILE_NOT_FOUND),
            std::io::ErrorKind::PermissionDenied => from_win32(ERROR_ACCESS_DENIED),
            _ => E_FAIL,
        })?;
    *lock(&handle.0.watch) = Some(watch);
    *lock(&handle.0.own) = Some(Arc::clone(&handle));
    Ok(handle.interface())
}

impl HttpFileMonitorHost for FileMonitorObject {
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        self.container.interface()
    }

    unsafe fn dereference_file_monitor(&self) {
        let own = lock(&self.own).take();
        let watch = lock(&self.watch).take();
        drop(watch);
        // Perhaps the last hold on the pair: nothing of `self` is used after this.
        drop(own);
    }
}
