//! What modules see of a site and an application; both live as long as the server's own objects.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sluicegate_pipeline::site::{Application, Site};

use crate::containers::ModuleContextContainerObject;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::perf_counters::PerfCounterObject;
use crate::wide::to_wide;

type Container = Placed<IHttpModuleContextContainer, ModuleContextContainerObject>;

/// A container that lives as long as its owner.
pub(crate) fn container() -> Container {
    // SAFETY: the type is the one of `host_types.toml`; the owner of the result hands the pointer out for its own life only.
    unsafe { Placed::new(ModuleContextContainerObject::new()) }
}

/// Answers for `IHttpSite`.
pub(crate) struct HttpSiteObject {
    id: u32,
    name: Vec<WCHAR>,
    container: Container,
    counters: Placed<IHttpPerfCounterInfo, PerfCounterObject>,
}

/// An `IHttpSite` kept by its site.
pub(crate) struct SiteHandle(Placed<IHttpSite, HttpSiteObject>);

impl SiteHandle {
    /// The object of `site`, made on first use.
    pub(crate) fn of(site: &Site) -> Arc<Self> {
        site.extensions.get_or_insert_with(|| {
            // SAFETY: the type is the one of `host_types.toml`; the site keeps the object for its life.
            Self(unsafe {
                Placed::new(HttpSiteObject {
                    id: site.id,
                    name: to_wide(&site.name),
                    container: container(),
                    counters: Placed::new(PerfCounterObject {
                        site: Some(site.id),
                    }),
                })
            })
        })
    }

    pub(crate) fn interface(&self) -> *mut IHttpSite {
        self.0.interface()
    }
}

impl HttpSiteHost for HttpSiteObject {
    unsafe fn get_site_id(&self) -> DWORD {
        self.id
    }

    unsafe fn get_site_name(&self) -> PCWSTR {
        self.name.as_ptr()
    }

    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        self.container.interface()
    }

    unsafe fn get_perf_counter_info(&self) -> *mut IHttpPerfCounterInfo {
        self.counters.interface()
    }
}

/// Answers for `IHttpApplication2`.
pub(crate) struct HttpApplicationObject {
    physical_path: Vec<WCHAR>,
    id: Vec<WCHAR>,
    config_path: Vec<WCHAR>,
    container: Container,
    is_warming_up: AtomicBool,
}

/// An `IHttpApplication2` kept by its application.
pub(crate) struct ApplicationHandle(Placed<IHttpApplication2, HttpApplicationObject>);

impl ApplicationHandle {
    /// The object of `application`, made on first use.
    pub(crate) fn of(application: &Application) -> Arc<Self> {
        application.extensions.get_or_insert_with(|| {
            // SAFETY: the type is the one of `host_types.toml`; the application keeps the object for its life.
            Self(unsafe {
                Placed::new(HttpApplicationObject {
                    physical_path: to_wide(&application.physical_path.to_string_lossy()),
                    id: to_wide(&application.id),
                    config_path: to_wide(&application.config_path),
                    container: container(),
                    is_warming_up: AtomicBool::new(false),
                })
            })
        })
    }

    pub(crate) fn interface(&self) -> *mut IHttpApplication {
        self.0.interface().cast()
    }
}

impl HttpApplicationHost for HttpApplicationObject {
    unsafe fn get_application_physical_path(&self) -> PCWSTR {
        self.physical_path.as_ptr()
    }

    unsafe fn get_application_id(&self) -> PCWSTR {
        self.id.as_ptr()
    }

    unsafe fn get_app_config_path(&self) -> PCWSTR {
        self.config_path.as_ptr()
    }

    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        self.container.interface()
    }

    unsafe fn begin_application_warmup(&self) {
        self.is_warming_up.store(true, Ordering::Release);
    }

    unsafe fn end_application_warmup(&self) {
        self.is_warming_up.store(false, Ordering::Release);
    }

    unsafe fn query_is_warming_up(&self) -> BOOL {
        BOOL::from(self.is_warming_up.load(Ordering::Acquire))
    }
}
