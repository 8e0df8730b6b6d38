//! The configuration interfaces (IAppHost...): COM objects over the editor of the configuration, and how modules get them.

mod client;
mod com;
pub(crate) mod constants;
pub(crate) mod definition;
pub(crate) mod element;
pub(crate) mod error;
pub(crate) mod file;
pub(crate) mod items;
pub(crate) mod location;
pub(crate) mod manager;
pub(crate) mod mapping;
pub(crate) mod method;
pub(crate) mod property;
pub(crate) mod schema;
mod session;
mod variant;

use core::ffi::c_void;
use std::sync::{Arc, Mutex, PoisonError};

use sluicegate_config::Configuration;

use crate::glue::types::*;
use crate::hresult::{E_INVALIDARG, E_NOINTERFACE};
use com::{make, make_for_ever};
use manager::{AppHostAdminManagerObject, AppHostWritableAdminManagerObject};
use session::Session;

pub(crate) use error::last_error;

/// `REGDB_E_CLASSNOTREG`.
const CLASS_NOT_REGISTERED: HRESULT = 0x8004_0154_u32 as HRESULT;

/// What managers show, and the server's own manager once a module asked for it.
struct Shown {
    configuration: Option<Arc<Configuration>>,
    manager: Option<usize>,
}

static SHOWN: Mutex<Shown> = Mutex::new(Shown {
    configuration: None,
    manager: None,
});

/// Sets the configuration that native modules read and write from now on. Managers made before keep theirs. Without a call
/// modules see the stock configuration, which has no sites.
pub fn set_configuration(configuration: &Arc<Configuration>) {
    let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
    shown.configuration = Some(Arc::clone(configuration));
    shown.manager = None;
}

/// The manager of `IHttpServer::GetAdminManager`. It is the server's: a module that releases it does no harm.
pub(crate) fn server_manager() -> *mut crate::glue::ffi::IAppHostAdminManager {
    let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let address = match shown.manager {
        Some(address) => address,
        None => {
            let session = Session::new(shown.configuration.as_ref(), false);
            let manager = make_for_ever(AppHostAdminManagerObject::new(session));
            let address = manager.expose_provenance();
            shown.manager = Some(address);
            address
        }
    };
    core::ptr::with_exposed_provenance_mut(address)
}

/// What stands behind CoCreateInstance: a new manager of its own for each call, on any thread.
///
/// # Safety
/// The identifiers and `object` are null or valid.
pub(crate) unsafe extern "C" fn create_instance(
    _context: *mut c_void,
    class_id: *const GUID,
    interface_id: *const GUID,
    object: *mut *mut c_void,
) -> HRESULT {
    if class_id.is_null() || interface_id.is_null() || object.is_null() {
        return E_INVALIDARG;
    }
    // SAFETY: none is null, so all are valid.
    let (class, interface) = unsafe {
        object.write(core::ptr::null_mut());
        (*class_id, *interface_id)
    };
    let made: Result<*mut c_void, HRESULT> = crate::panic::guard(Err(E_INVALIDARG), || {
        let configuration = SHOWN
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .configuration
            .clone();
        let is_plain = interface == IID_IUnknown || interface == IID_IAppHostAdminManager;
        if class == CLSID_AppHostAdminManager {
            if !is_plain {
                return Err(E_NOINTERFACE);
            }
            let session = Session::new(configuration.as_ref(), false);
            Ok(make(AppHostAdminManagerObject::new(session)).cast())
        } else if class == CLSID_AppHostWritableAdminManager {
            if !is_plain && interface != IID_IAppHostWritableAdminManager {
                return Err(E_NOINTERFACE);
            }
            let session = Session::new(configuration.as_ref(), true);
            Ok(make(AppHostWritableAdminManagerObject::new(session)).cast())
        } else {
            Err(CLASS_NOT_REGISTERED)
        }
    });
    match made {
        Ok(manager) => {
            // SAFETY: as above.
            unsafe { object.write(manager) };
            crate::hresult::S_OK
        }
        Err(code) => code,
    }
}
