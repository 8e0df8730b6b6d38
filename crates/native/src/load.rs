//! Loading a native module: the image, its `RegisterModule`, and what it registered (R35 to R41).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};
use sluicegate_pipeline::global::GlobalModule;
use sluicegate_pipeline::{GlobalNotifications, HostId, Registration};

use crate::elf::{self, Image};
use crate::events;
use crate::fault::{Thrown, guarded};
use crate::glue::ffi::sluicegate_call_PFN_REGISTERMODULE;
use crate::glue::services::{ATTACH, Attach};
use crate::glue::types::PFN_REGISTERMODULE;
use crate::hresult;
use crate::http_server;
use crate::native_global::NativeGlobal;
use crate::native_module::NativeModule;
use crate::registration::{Registered, RegistrationInfo};

/// The version that modules are told: that of the newest generation (R35).
const SERVER_VERSION: u32 = 10;

/// The host numbers of native images; those below are free for the server's own.
const NATIVE_HOSTS: u32 = 0x8000_0000;

/// `RegisterModule` as a C++ compiler names it when no header declared it.
const MANGLED: &str = "_Z14RegisterModulejP27IHttpModuleRegistrationInfoP11IHttpServer";

/// A module that is part of the process from now on.
pub struct Loaded {
    /// The configured name.
    pub name: String,
    /// The file it came from.
    pub image: PathBuf,
    /// The module for request notifications; `None` if it registered no factory.
    pub module: Option<Arc<NativeModule>>,
    /// The module for global notifications; `None` if it registered none.
    pub global: Option<Arc<NativeGlobal>>,
    /// The key under which it stores contexts (R38).
    pub id: usize,
    /// The request notifications and priorities it registered.
    pub registration: Registration,
    /// The global notifications it registered.
    pub global_notifications: GlobalNotifications,
}

impl std::fmt::Debug for Loaded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Loaded")
            .field("name", &self.name)
            .field("image", &self.image)
            .finish_non_exhaustive()
    }
}

/// Why an image cannot be a module of this server. The text says what happened; [`LoadError::why`] and [`LoadError::help`]
/// say the rest.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file is not there, or cannot be read.
    #[error("the module {name} cannot be loaded: {} cannot be read: {reason}", image.display())]
    Unreadable {
        /// The module's name.
        name: String,
        /// The file.
        image: PathBuf,
        /// The system's words.
        reason: String,
    },
    /// The file is no shared object of this system.
    #[error("the module {name} cannot be loaded: {} is {kind}", image.display())]
    NotAnImage {
        /// The module's name.
        name: String,
        /// The file.
        image: PathBuf,
        /// What it is instead.
        kind: &'static str,
    },
    /// The image is for another processor.
    #[error("the module {name} cannot be loaded: {} is for {found}, this server is for {expected}", image.display())]
    WrongArchitecture {
        /// The module's name.
        name: String,
        /// The file.
        image: PathBuf,
        /// The image's processor.
        found: String,
        /// The server's processor.
        expected: String,
    },
    /// The image needs symbols or libraries that are not there.
    #[error("the module {name} cannot be loaded: {reason}")]
    Unresolved {
        /// The module's name.
        name: String,
        /// The file.
        image: PathBuf,
        /// The loader's words.
        reason: String,
        /// The symbol that is missing, if the loader names one.
        symbol: Option<String>,
    },
    /// The image exports no `RegisterModule`.
    #[error("the module {name} cannot be loaded: {} exports no RegisterModule", image.display())]
    NoRegisterModule {
        /// The module's name.
        name: String,
        /// The file.
        image: PathBuf,
    },
    /// `RegisterModule` answered a failure (R36).
    #[error("the module {name} cannot be loaded: its RegisterModule failed with 0x{hresult:08x}{}", named(*hresult))]
    Failed {
        /// The module's name.
        name: String,
        /// What it answered.
        hresult: i32,
    },
    /// `RegisterModule` threw.
    #[error("the module {name} cannot be loaded: its RegisterModule threw: {what}")]
    Threw {
        /// The module's name.
        name: String,
        /// The exception's text.
        what: String,
    },
}

fn named(hresult: i32) -> String {
    hresult::name(hresult).map_or_else(String::new, |name| format!(" ({name})"))
}

impl LoadError {
    /// The stable code that names the page in `docs/errors`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "module/missing-image",
            Self::NotAnImage { .. } => "module/not-an-image",
            Self::WrongArchitecture { .. } => "module/wrong-architecture",
            Self::Unresolved { .. } => "module/unresolved-symbol",
            Self::NoRegisterModule { .. } => "module/no-register-export",
            Self::Failed { .. } | Self::Threw { .. } => "module/register-failed",
        }
    }

    /// Why this is an error.
    #[must_use]
    pub const fn why(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => {
                "every image of <globalModules> is loaded when the server starts"
            }
            Self::NotAnImage { .. } | Self::WrongArchitecture { .. } => {
                "a module runs inside the server's own process and so must be built for it"
            }
            Self::Unresolved { .. } => {
                "everything that a module uses must be there when it is loaded"
            }
            Self::NoRegisterModule { .. } => {
                "the server calls RegisterModule of each module once to learn what it listens to"
            }
            Self::Failed { .. } | Self::Threw { .. } => {
                "a module that does not register is not part of the server, and a server without a configured module does not start"
            }
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn help(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "correct the image attribute, or build the module first",
            Self::NotAnImage { .. } => {
                "build the module from its C++ source with `sluicegate module build`"
            }
            Self::WrongArchitecture { .. } => "build the module on, or for, this kind of machine",
            Self::Unresolved { .. } => {
                "link the library that defines the missing symbol (`sluicegate module build --lib NAME`)"
            }
            Self::NoRegisterModule { .. } => {
                "define HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) and do not hide it"
            }
            Self::Failed { .. } => {
                "the module's own messages are in the event log; a failing call inside RegisterModule is the usual cause"
            }
            Self::Threw { .. } => "catch the exception in RegisterModule and return an HRESULT",
        }
    }
}

/// Loads the image as the module `name`: every symbol is bound now, nothing of it is visible to other modules, and it stays
/// for the life of the process. `RegisterModule` runs on the calling thread.
///
/// # Errors
/// [`LoadError`]; what the module did until then is not undone.
pub fn load(name: &str, image: &Path) -> Result<Loaded, LoadError> {
    report_to_tracing();
    check_image(name, image)?;
    // A path without a slash would be searched for in the system's folders.
    let path = std::path::absolute(image).unwrap_or_else(|_| image.to_owned());
    // SAFETY: the image's initializers run here. That an administrator configured it is the trust that native modules need;
    // its kind and architecture were checked.
    let library = unsafe { Library::open(Some(&path), RTLD_NOW | RTLD_LOCAL) }
        .map_err(|error| unresolved(name, image, &error))?;
    // SAFETY: the type is that of the documented entry point; both names carry it.
    let register: PFN_REGISTERMODULE = unsafe {
        library
            .get::<PFN_REGISTERMODULE>(b"RegisterModule\0")
            .or_else(|_| {
                let mut mangled = MANGLED.as_bytes().to_vec();
                mangled.push(0);
                library.get::<PFN_REGISTERMODULE>(mangled.as_slice())
            })
            .ok()
            .and_then(|symbol| *symbol)
    };
    // SAFETY: the support library's own function has this type.
    let attach = unsafe { library.get::<Attach>(ATTACH.to_bytes_with_nul()) }
        .ok()
        .map(|symbol| *symbol);
    // R41: nothing is unloaded; a module's threads and objects may outlive every request.
    core::mem::forget(library);
    if register.is_none() {
        return Err(LoadError::NoRegisterModule {
            name: name.to_owned(),
            image: image.to_owned(),
        });
    }
    let known: &'static str = Box::leak(name.to_owned().into_boxed_str());
    if let Some(attach) = attach {
        let services = events::services(known);
        // SAFETY: the function copies the structure; its context lives for the process.
        unsafe { attach(&raw const services) };
    }
    let info = RegistrationInfo::new(name);
    let before = crate::not_implemented::enter_module(None);
    let mark = crate::crash::Mark::call(known, "RegisterModule");
    let answer = guarded(|fault| {
        // SAFETY: `register` is the module's entry point; both objects live for the process.
        unsafe {
            sluicegate_call_PFN_REGISTERMODULE(
                register,
                SERVER_VERSION,
                info.interface(),
                http_server::server(),
                fault,
            )
        }
    });
    drop(mark);
    crate::not_implemented::enter_module(before);
    match answer {
        Err(Thrown(what)) => Err(LoadError::Threw {
            name: name.to_owned(),
            what,
        }),
        // R36: any result but S_OK.
        Ok(code) if code != hresult::S_OK => Err(LoadError::Failed {
            name: name.to_owned(),
            hresult: code,
        }),
        Ok(_) => Ok(loaded(name, image, info.finish(name))),
    }
}

/// What modules cannot do here, and faults of this crate itself, go to the log unless the server has set its own sinks.
fn report_to_tracing() {
    crate::not_implemented::set_sink(|module, interface, method| {
        tracing::warn!(
            module,
            "{interface}::{method} is not implemented by this server"
        );
    });
    crate::panic::set_sink(|message| {
        tracing::error!(message, "a fault in the native boundary was caught");
    });
}

fn loaded(name: &str, image: &Path, registered: Registered) -> Loaded {
    let registered: &'static Registered = Box::leak(Box::new(registered));
    Loaded {
        name: name.to_owned(),
        image: image.to_owned(),
        module: (!registered.factory.is_null()).then(|| Arc::new(NativeModule::new(registered))),
        global: (!registered.global.is_null()).then(|| Arc::new(NativeGlobal::new(registered))),
        id: registered.id,
        registration: registered.registration.clone(),
        global_notifications: registered.globals,
    }
}

impl Loaded {
    /// The identity of the image for the pipeline: all its notifications may be merged (R118).
    #[must_use]
    pub fn host(&self) -> HostId {
        HostId(NATIVE_HOSTS | self.id as u32)
    }

    /// The global module as the server calls it.
    #[must_use]
    pub fn global_module(&self) -> Option<Arc<dyn GlobalModule>> {
        self.global
            .as_ref()
            .map(|global| Arc::clone(global) as Arc<dyn GlobalModule>)
    }
}

fn check_image(name: &str, image: &Path) -> Result<(), LoadError> {
    let kind = elf::look(image).map_err(|error| LoadError::Unreadable {
        name: name.to_owned(),
        image: image.to_owned(),
        reason: error.to_string(),
    })?;
    let not_an_image = |kind| LoadError::NotAnImage {
        name: name.to_owned(),
        image: image.to_owned(),
        kind,
    };
    match kind {
        Image::Elf { machine } if machine == elf::THIS_MACHINE => Ok(()),
        Image::Elf { machine } => Err(LoadError::WrongArchitecture {
            name: name.to_owned(),
            image: image.to_owned(),
            found: elf::machine_name(machine),
            expected: elf::machine_name(elf::THIS_MACHINE),
        }),
        Image::Windows => Err(not_an_image("a Windows library")),
        Image::Other => Err(not_an_image("no shared library (ELF)")),
    }
}

fn unresolved(name: &str, image: &Path, error: &libloading::Error) -> LoadError {
    let reason = match error {
        libloading::Error::DlOpen { source } => source.to_string(),
        other => other.to_string(),
    };
    let symbol = reason
        .split_once("undefined symbol: ")
        .map(|(_, rest)| rest.split([' ', ',']).next().unwrap_or(rest).to_owned());
    LoadError::Unresolved {
        name: name.to_owned(),
        image: image.to_owned(),
        reason,
        symbol,
    }
}
