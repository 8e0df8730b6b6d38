//! Location tags of a file.

use std::sync::Arc;

use sluicegate_config::edit::{File, Location};

use super::com::{References, answer, argument, com_object, done, unknown_methods};
use super::element::AppHostElementObject;
use super::error::{INVALID_INDEX, Refusal};
use super::session::Session;
use super::variant::index;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;

/// Answers for `IAppHostConfigLocationCollection`.
pub(crate) struct AppHostConfigLocationCollectionObject {
    references: References,
    session: Arc<Session>,
    file: File,
}

com_object!(
    AppHostConfigLocationCollectionObject,
    IAppHostConfigLocationCollection,
    IID_IAppHostConfigLocationCollection
);

impl AppHostConfigLocationCollectionObject {
    pub(crate) fn new(session: &Arc<Session>, file: &File) -> Self {
        Self {
            references: References::new(),
            session: Arc::clone(session),
            file: file.clone(),
        }
    }

    /// # Safety
    /// As [`index`].
    unsafe fn place(&self, variant: *const VARIANT) -> Result<(usize, Vec<Location>), Refusal> {
        let all = self.file.locations()?;
        // SAFETY: as the caller vouches.
        let at = unsafe { index(variant, all.len(), |n| self.file.location_named(n).ok())? };
        Ok((at, all))
    }

    fn location(&self, location: Location) -> AppHostConfigLocationObject {
        AppHostConfigLocationObject {
            references: References::new(),
            session: Arc::clone(&self.session),
            location,
        }
    }
}

impl AppHostConfigLocationCollectionHost for AppHostConfigLocationCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.file.locations()?.len()))
    }

    unsafe fn get_item(
        &self,
        var_index: *const VARIANT,
        pp_location: *mut *mut IAppHostConfigLocation,
    ) -> HRESULT {
        answer!(object, pp_location, {
            // SAFETY: the glue passes the module's variant.
            let (at, all) = unsafe { self.place(var_index)? };
            let location = all
                .into_iter()
                .nth(at)
                .ok_or(Refusal::Code(INVALID_INDEX))?;
            Ok(self.location(location))
        })
    }

    unsafe fn add_location(
        &self,
        bstr_location_path: BSTR,
        pp_new_location: *mut *mut IAppHostConfigLocation,
    ) -> HRESULT {
        answer!(object, pp_new_location, {
            let location = self.file.add_location(&argument!(bstr_location_path)?)?;
            Ok(self.location(location))
        })
    }

    unsafe fn delete_location(&self, c_index: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let (at, _) = unsafe { self.place(c_index)? };
            Ok(self.file.delete_location(at)?)
        })
    }

    unsafe fn rename_location(
        &self,
        var_index: *const VARIANT,
        bstr_location_path: BSTR,
    ) -> HRESULT {
        done(|| {
            let path = argument!(bstr_location_path)?;
            // SAFETY: the glue passes the module's variant.
            let (at, _) = unsafe { self.place(var_index)? };
            Ok(self.file.rename_location(at, &path)?)
        })
    }
}

/// Answers for `IAppHostConfigLocation`.
pub(crate) struct AppHostConfigLocationObject {
    references: References,
    session: Arc<Session>,
    location: Location,
}

com_object!(
    AppHostConfigLocationObject,
    IAppHostConfigLocation,
    IID_IAppHostConfigLocation
);

impl AppHostConfigLocationObject {
    /// # Safety
    /// As [`index`].
    unsafe fn place(&self, variant: *const VARIANT) -> Result<usize, Refusal> {
        let count = self.location.sections()?.len();
        // SAFETY: as the caller vouches.
        unsafe { index(variant, count, |n| self.location.section_named(n).ok()) }
    }
}

impl AppHostConfigLocationHost for AppHostConfigLocationObject {
    unknown_methods!();

    unsafe fn get_path(&self, pbstr_location_path: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_location_path,
            Ok(self.location.path().to_owned())
        )
    }

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.location.sections()?.len()))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_section, {
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { self.place(c_index)? };
            Ok(AppHostElementObject::new(
                &self.session,
                self.location.section(at)?,
            ))
        })
    }

    unsafe fn add_config_section(
        &self,
        bstr_section_name: BSTR,
        pp_admin_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_admin_element, {
            let element = self.location.add_section(&argument!(bstr_section_name)?)?;
            Ok(AppHostElementObject::new(&self.session, element))
        })
    }

    unsafe fn delete_config_section(&self, c_index: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { self.place(c_index)? };
            Ok(self.location.delete_section(at)?)
        })
    }
}
