//! Protocol managers: images that modules load into the process for other protocols than HTTP (wpframework.h).

use std::sync::{Arc, Mutex};
use std::time::Duration;

use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};

use crate::events;
use crate::fault::{guarded, guarded_or};
use crate::glue::ffi::*;
use crate::glue::services::{ATTACH, Attach};
use crate::glue::types::*;
use crate::hresult::{E_FAIL, E_NOINTERFACE, E_NOTIMPL, E_POINTER, failed, from_win32};
use crate::manager_callbacks::{Action, Channel, Health, Subscription};
use crate::native_request::lock;
use crate::server_services::server_services;
use crate::wide::{put, to_wide, wide_string};
use crate::worker_process;

const ERROR_FILE_NOT_FOUND: u32 = 2;
const ERROR_PROC_NOT_FOUND: u32 = 127;
const ERROR_INVALID_PARAMETER: u32 = 87;
/// ERROR_UNHANDLED_EXCEPTION.
const UNHANDLED_EXCEPTION: u32 = 574;

/// The entry point of an image when the caller names none.
const DEFAULT_FUNCTION: &str = "GetProtocolManager";
/// How long an answer of a manager may take (R218).
const ANSWER_LIMIT: Duration = Duration::from_secs(90);

/// A manager that is in the process; images are not unloaded.
struct Manager {
    image: String,
    function: String,
    object: *mut IProtocolManager,
    channels: Mutex<Vec<(Vec<WCHAR>, Arc<Channel>)>>,
    subscriptions: Mutex<Vec<(String, Arc<Subscription>)>>,
}

// SAFETY: a manager may be called from any thread; everything else is behind locks.
unsafe impl Send for Manager {}
// SAFETY: as above.
unsafe impl Sync for Manager {}

static MANAGERS: Mutex<Vec<Arc<Manager>>> = Mutex::new(Vec::new());

fn managers() -> Vec<Arc<Manager>> {
    lock(&MANAGERS).clone()
}

/// A referenced part of a manager; the reference is given back on drop.
struct Part<T> {
    object: *mut T,
    release: unsafe extern "C" fn(*mut T, *mut sluicegate_fault) -> ULONG,
}

impl<T> Drop for Part<T> {
    fn drop(&mut self) {
        guarded_or("", "Release", 0, |fault| {
            // SAFETY: the manager gave the reference, and it is given back once.
            unsafe { (self.release)(self.object, fault) }
        });
    }
}

impl Manager {
    fn part<T>(
        &self,
        id: PM_INTERFACE_ID_ENUM,
        release: unsafe extern "C" fn(*mut T, *mut sluicegate_fault) -> ULONG,
    ) -> Option<Part<T>> {
        let mut interface: PVOID = core::ptr::null_mut();
        let code = guarded_or("", "IProtocolManager::GetPmInterface", E_FAIL, |fault| {
            // SAFETY: the manager is referenced; the result parameter lies in this frame.
            unsafe {
                sluicegate_call_IProtocolManager_GetPmInterface(
                    self.object,
                    id,
                    &raw mut interface,
                    fault,
                )
            }
        });
        (!failed(code) && !interface.is_null()).then(|| Part {
            // The manager vouches that it is the interface of that number.
            object: interface.cast(),
            release,
        })
    }

    fn custom_actions(&self) -> Option<Part<IPmCustomActions>> {
        self.part(
            PM_CUSTOM_ACTIONS_ID,
            sluicegate_call_IPmCustomActions_Release,
        )
    }

    /// Opens a channel for every protocol of the configuration.
    fn start_channels(&self) {
        let Some(services) = server_services() else {
            return;
        };
        let protocols = services.protocols();
        if protocols.is_empty() {
            return;
        }
        let Some(part) = self.part(
            PM_LISTENER_CHANNEL_MANAGER_ID,
            sluicegate_call_IPmListenerChannelManager_Release,
        ) else {
            return;
        };
        for protocol in protocols {
            let wide = to_wide(&protocol);
            let channel = Channel::new(&protocol);
            let code = guarded_or(
                "",
                "IPmListenerChannelManager::StartListenerChannel",
                E_FAIL,
                |fault| {
                    // SAFETY: the part is referenced; the channel counts its own references.
                    unsafe {
                        sluicegate_call_IPmListenerChannelManager_StartListenerChannel(
                            part.object,
                            wide.as_ptr(),
                            channel.interface(),
                            fault,
                        )
                    }
                },
            );
            if failed(code) {
                tracing::debug!(protocol, hresult = code, "no channel was started");
            } else {
                lock(&self.channels).push((wide, channel));
            }
        }
    }

    fn stop_channels(&self, is_immediate: bool) {
        let channels = core::mem::take(&mut *lock(&self.channels));
        if channels.is_empty() {
            return;
        }
        let Some(part) = self.part(
            PM_LISTENER_CHANNEL_MANAGER_ID,
            sluicegate_call_IPmListenerChannelManager_Release,
        ) else {
            return;
        };
        for (protocol, channel) in channels {
            let code = guarded_or(
                "",
                "IPmListenerChannelManager::StopListenerChannel",
                E_FAIL,
                |fault| {
                    // SAFETY: as in `start_channels`.
                    unsafe {
                        sluicegate_call_IPmListenerChannelManager_StopListenerChannel(
                            part.object,
                            protocol.as_ptr(),
                            channel.interface(),
                            BOOL::from(is_immediate),
                            fault,
                        )
                    }
                },
            );
            if !failed(code) && !is_immediate && !channel.wait_stopped(ANSWER_LIMIT) {
                tracing::warn!(channel = channel.id(), "a listener channel did not stop");
            }
        }
    }

    fn is_healthy(&self) -> bool {
        let Some(part) = self.part(
            PM_HEALTH_AND_IDLE_MONITOR_ID,
            sluicegate_call_IPmHealthAndIdleMonitor_Release,
        ) else {
            return true;
        };
        let health = Health::new();
        let code = guarded_or("", "IPmHealthAndIdleMonitor::CheckHealth", 0, |fault| {
            // SAFETY: the part is referenced; the callback counts its own references.
            unsafe {
                sluicegate_call_IPmHealthAndIdleMonitor_CheckHealth(
                    part.object,
                    health.interface(),
                    fault,
                )
            }
        });
        match code {
            // It does not answer such questions.
            E_NOTIMPL => true,
            code if failed(code) => false,
            _ => health.wait(ANSWER_LIMIT).unwrap_or(false),
        }
    }

    fn is_idle(&self) -> bool {
        let Some(part) = self.part(
            PM_HEALTH_AND_IDLE_MONITOR_ID,
            sluicegate_call_IPmHealthAndIdleMonitor_Release,
        ) else {
            return true;
        };
        let mut is_idle = 1;
        let code = guarded_or("", "IPmHealthAndIdleMonitor::CheckIdle", E_FAIL, |fault| {
            // SAFETY: the part is referenced; the result parameter lies in this frame.
            unsafe {
                sluicegate_call_IPmHealthAndIdleMonitor_CheckIdle(
                    part.object,
                    &raw mut is_idle,
                    fault,
                )
            }
        });
        failed(code) || is_idle != 0
    }
}

/// Loads an image, or finds the manager that it gave before.
fn load(image: &str, function: &str) -> Result<Arc<Manager>, HRESULT> {
    let known = |manager: &&Arc<Manager>| manager.image == image && manager.function == function;
    if let Some(own) = managers().iter().find(known) {
        return Ok(Arc::clone(own));
    }
    let path = std::path::absolute(image).map_err(|_| from_win32(ERROR_FILE_NOT_FOUND))?;
    if !path.is_file() {
        return Err(from_win32(ERROR_FILE_NOT_FOUND));
    }
    // SAFETY: the image's initializers run here; the module that names it is trusted as it is.
    let library =
        unsafe { Library::open(Some(&path), RTLD_NOW | RTLD_LOCAL) }.map_err(|error| {
            tracing::error!(image, %error, "a protocol manager cannot be loaded");
            from_win32(ERROR_FILE_NOT_FOUND)
        })?;
    // SAFETY: the types are those of the documented entry points.
    let (create, attach) = unsafe {
        (
            library
                .get::<PFN_GET_PROTOCOL_MANAGER>(function.as_bytes())
                .ok()
                .and_then(|symbol| *symbol),
            library
                .get::<Attach>(ATTACH.to_bytes_with_nul())
                .ok()
                .map(|symbol| *symbol),
        )
    };
    // As modules, images stay for the life of the process.
    core::mem::forget(library);
    if create.is_none() {
        return Err(from_win32(ERROR_PROC_NOT_FOUND));
    }
    if let Some(attach) = attach {
        let services = events::services(Box::leak(image.to_owned().into_boxed_str()));
        // SAFETY: the function copies the structure; its context lives for the process.
        unsafe { attach(&raw const services) };
    }
    let mut object = core::ptr::null_mut();
    let code = guarded(|fault| {
        // SAFETY: the framework lives for the process; the result parameter lies in this frame.
        unsafe {
            sluicegate_call_PFN_GET_PROTOCOL_MANAGER(
                create,
                worker_process::framework(),
                &raw mut object,
                fault,
            )
        }
    })
    .map_err(|_| from_win32(UNHANDLED_EXCEPTION))?;
    if failed(code) {
        return Err(code);
    }
    if object.is_null() {
        return Err(E_POINTER);
    }
    let manager = Arc::new(Manager {
        image: image.to_owned(),
        function: function.to_owned(),
        object,
        channels: Mutex::default(),
        subscriptions: Mutex::default(),
    });
    lock(&MANAGERS).push(Arc::clone(&manager));
    manager.start_channels();
    Ok(manager)
}

/// `GetProtocolManagerCustomInterface`.
///
/// # Safety
/// The names are null or terminated strings, `result` is null or valid.
pub(crate) unsafe fn custom_interface(
    image: PCWSTR,
    function: PCWSTR,
    id: DWORD,
    result: *mut PVOID,
) -> HRESULT {
    // SAFETY: as the caller vouches.
    let (image, function) = unsafe {
        put(result, core::ptr::null_mut());
        (wide_string(image), wide_string(function))
    };
    let Some(image) = image.filter(|image| !image.is_empty()) else {
        return from_win32(ERROR_INVALID_PARAMETER);
    };
    if result.is_null() {
        return from_win32(ERROR_INVALID_PARAMETER);
    }
    let function = function
        .filter(|function| !function.is_empty())
        .unwrap_or_else(|| DEFAULT_FUNCTION.to_owned());
    let manager = match load(&image, &function) {
        Ok(manager) => manager,
        Err(hresult) => return hresult,
    };
    let mut interface = core::ptr::null_mut();
    let code = guarded_or(
        "",
        "IProtocolManager::GetCustomInterface",
        E_FAIL,
        |fault| {
            // SAFETY: the manager is referenced; the result parameter lies in this frame.
            unsafe {
                sluicegate_call_IProtocolManager_GetCustomInterface(
                    manager.object,
                    id,
                    &raw mut interface,
                    fault,
                )
            }
        },
    );
    if failed(code) {
        return code;
    }
    if interface.is_null() {
        return E_NOINTERFACE;
    }
    // SAFETY: not null, and the caller vouches for it.
    unsafe { result.write(interface) };
    0
}

/// Tells every manager that an application is to be ready before its first request.
pub fn preload(site_id: u32, config_path: &str, is_recycled: bool) {
    let path = to_wide(config_path);
    for manager in managers() {
        if let Some(part) = manager.part(
            PM_APPLICATION_PRELOAD_ID,
            sluicegate_call_IPmApplicationPreload_Release,
        ) {
            guarded_or(
                "",
                "IPmApplicationPreload::PreloadApplication",
                0,
                |fault| {
                    // SAFETY: the part is referenced; the path is a terminated string.
                    unsafe {
                        sluicegate_call_IPmApplicationPreload_PreloadApplication(
                            part.object,
                            site_id,
                            path.as_ptr(),
                            BOOL::from(is_recycled),
                            fault,
                        )
                    }
                },
            );
        }
    }
}

/// False if a manager says that it is not well, or does not say anything in time. Called from a thread that may wait.
#[must_use]
pub fn are_healthy() -> bool {
    managers().iter().all(|manager| manager.is_healthy())
}

/// True if no manager has anything to do.
#[must_use]
pub fn are_idle() -> bool {
    managers().iter().all(|manager| manager.is_idle())
}

/// Tells every manager that the process is being suspended.
pub fn suspended() {
    for manager in managers() {
        if let Some(part) = manager.part(
            PM_IDLE_TIMEOUT_ID,
            sluicegate_call_IPmIdleTimeOutAction_Release,
        ) {
            guarded_or("", "IPmIdleTimeOutAction::SuspendProcess", 0, |fault| {
                // SAFETY: the part is referenced.
                unsafe { sluicegate_call_IPmIdleTimeOutAction_SuspendProcess(part.object, fault) }
            });
        }
    }
}

/// Runs an action that a manager knows: its result and the bytes of its answer. `None` if no manager knows it. A name that
/// starts with `+` subscribes to the results of an action, one with `-` ends that and gives what has come.
#[must_use]
pub fn run_custom_action(function: &str, arguments: &str) -> Option<(i32, Vec<u8>)> {
    if let Some(name) = function.strip_prefix('+') {
        return managers()
            .iter()
            .find_map(|manager| subscribe(manager, name, arguments));
    }
    if let Some(name) = function.strip_prefix('-') {
        return managers()
            .iter()
            .find_map(|manager| unsubscribe(manager, name));
    }
    let (name, given) = (to_wide(function), to_wide(arguments));
    for manager in managers() {
        let Some(part) = manager.custom_actions() else {
            continue;
        };
        let action = Action::new();
        let code = guarded_or("", "IPmCustomActions::RunCustomAction", E_FAIL, |fault| {
            // SAFETY: the part is referenced; the strings are terminated; the callback counts its own references.
            unsafe {
                sluicegate_call_IPmCustomActions_RunCustomAction(
                    part.object,
                    name.as_ptr(),
                    given.as_ptr(),
                    action.interface(),
                    fault,
                )
            }
        });
        if code == E_NOTIMPL {
            continue;
        }
        if failed(code) {
            return Some((code, Vec::new()));
        }
        return Some(action.wait(ANSWER_LIMIT).unwrap_or((E_FAIL, Vec::new())));
    }
    None
}

/// The second form of the actions interface is the first one's, asked for by the manager's custom actions number; a manager
/// that has it derives both from one object.
fn second_form(manager: &Manager) -> Option<Part<IPmCustomActions2>> {
    manager.part(
        PM_CUSTOM_ACTIONS_2_ID,
        sluicegate_call_IPmCustomActions2_Release,
    )
}

/// The number under which a manager gives `IPmCustomActions2`. The published numbers end at five; this one is ours, next to
/// them, and a manager that does not know it answers a failure.
const PM_CUSTOM_ACTIONS_2_ID: PM_INTERFACE_ID_ENUM = 6;

fn subscribe(manager: &Manager, name: &str, arguments: &str) -> Option<(i32, Vec<u8>)> {
    let part = second_form(manager)?;
    let subscription = Subscription::new();
    let (wide, given) = (to_wide(name), to_wide(arguments));
    let code = guarded_or(
        "",
        "IPmCustomActions2::RegisterCustomActionCallback",
        E_FAIL,
        |fault| {
            // SAFETY: as in `run_custom_action`.
            unsafe {
                sluicegate_call_IPmCustomActions2_RegisterCustomActionCallback(
                    part.object,
                    wide.as_ptr(),
                    given.as_ptr(),
                    subscription.interface(),
                    fault,
                )
            }
        },
    );
    if code == E_NOTIMPL {
        return None;
    }
    if !failed(code) {
        lock(&manager.subscriptions).push((name.to_owned(), subscription));
    }
    Some((code, Vec::new()))
}

fn unsubscribe(manager: &Manager, name: &str) -> Option<(i32, Vec<u8>)> {
    let subscription = {
        let mut subscriptions = lock(&manager.subscriptions);
        let at = subscriptions.iter().position(|(own, _)| own == name)?;
        subscriptions.remove(at).1
    };
    let part = second_form(manager)?;
    let wide = to_wide(name);
    let code = guarded_or(
        "",
        "IPmCustomActions2::UnregisterCustomActionCallback",
        E_FAIL,
        |fault| {
            // SAFETY: as in `run_custom_action`.
            unsafe {
                sluicegate_call_IPmCustomActions2_UnregisterCustomActionCallback(
                    part.object,
                    wide.as_ptr(),
                    fault,
                )
            }
        },
    );
    let (result, output) = subscription.take();
    Some((if failed(code) { code } else { result }, output))
}

/// Stops all managers: their channels, then themselves.
pub fn shut_down(is_immediate: bool) {
    let managers = core::mem::take(&mut *lock(&MANAGERS));
    for manager in managers {
        manager.stop_channels(is_immediate);
        guarded_or("", "IProtocolManager::Shutdown", 0, |fault| {
            // SAFETY: the manager is referenced.
            unsafe {
                sluicegate_call_IProtocolManager_Shutdown(
                    manager.object,
                    BOOL::from(is_immediate),
                    fault,
                )
            }
        });
        guarded_or("", "IProtocolManager::Release", 0, |fault| {
            // SAFETY: the reference that the entry point gave is given back, once.
            unsafe { sluicegate_call_IProtocolManager_Release(manager.object, fault) }
        });
    }
}
