//! The two managers: where modules enter the configuration.

use std::sync::Arc;

use sluicegate_config::edit::Element;

use super::com::{References, answer, argument, com_object, done, unknown_methods};
use super::element::AppHostElementObject;
use super::error::Refusal;
use super::file::AppHostConfigManagerObject;
use super::session::Session;
use super::variant::given;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::failed;

/// Answers for `IAppHostAdminManager`.
pub(crate) struct AppHostAdminManagerObject {
    references: References,
    session: Arc<Session>,
}

impl AppHostAdminManagerObject {
    pub(crate) fn new(session: Arc<Session>) -> Self {
        Self {
            references: References::new(),
            session,
        }
    }
}

com_object!(
    AppHostAdminManagerObject,
    IAppHostAdminManager,
    IID_IAppHostAdminManager
);

/// A section, after the element extension of the session has seen it.
pub(crate) fn section(
    session: &Arc<Session>,
    name: &str,
    find: impl FnOnce(&str) -> Result<Element, sluicegate_config::edit::EditError>,
) -> Result<AppHostElementObject, Refusal> {
    let element = find(name)?;
    if let Some(extension) = session.element_extension() {
        let object = super::com::make(AppHostElementObject::new(session, element.clone()));
        let code = extension.provide_element(object);
        // SAFETY: `make` gave this reference to us.
        unsafe { super::element::drop_reference(object) };
        if failed(code) {
            return Err(Refusal::Code(code));
        }
    }
    Ok(AppHostElementObject::new(session, element))
}

impl AppHostAdminManagerHost for AppHostAdminManagerObject {
    unknown_methods!();

    unsafe fn get_admin_section(
        &self,
        bstr_section_name: BSTR,
        bstr_path: BSTR,
        pp_admin_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_admin_section, {
            let (name, path) = (argument!(bstr_section_name)?, argument!(bstr_path)?);
            section(&self.session, &name, |n| {
                self.session.editor.section(n, &path)
            })
        })
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(
            variant,
            p_value,
            self.session.get(&argument!(bstr_metadata_type)?)
        )
    }

    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let value = unsafe { given(value)? };
            self.session.set(&argument!(bstr_metadata_type)?, &value)
        })
    }

    unsafe fn get_config_manager(
        &self,
        pp_config_manager: *mut *mut IAppHostConfigManager,
    ) -> HRESULT {
        answer!(
            object,
            pp_config_manager,
            Ok(AppHostConfigManagerObject::new(&self.session))
        )
    }
}

/// Answers for `IAppHostWritableAdminManager`.
pub(crate) struct AppHostWritableAdminManagerObject {
    references: References,
    session: Arc<Session>,
}

impl AppHostWritableAdminManagerObject {
    pub(crate) fn new(session: Arc<Session>) -> Self {
        Self {
            references: References::new(),
            session,
        }
    }
}

com_object!(
    AppHostWritableAdminManagerObject,
    IAppHostWritableAdminManager,
    IID_IAppHostWritableAdminManager,
    IID_IAppHostAdminManager
);

impl AppHostWritableAdminManagerHost for AppHostWritableAdminManagerObject {
    unknown_methods!();

    unsafe fn get_admin_section(
        &self,
        bstr_section_name: BSTR,
        bstr_path: BSTR,
        pp_admin_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_admin_section, {
            let (name, path) = (argument!(bstr_section_name)?, argument!(bstr_path)?);
            section(&self.session, &name, |n| {
                self.session.editor.section(n, &path)
            })
        })
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(
            variant,
            p_value,
            self.session.get(&argument!(bstr_metadata_type)?)
        )
    }

    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let value = unsafe { given(value)? };
            self.session.set(&argument!(bstr_metadata_type)?, &value)
        })
    }

    unsafe fn get_config_manager(
        &self,
        pp_config_manager: *mut *mut IAppHostConfigManager,
    ) -> HRESULT {
        answer!(
            object,
            pp_config_manager,
            Ok(AppHostConfigManagerObject::new(&self.session))
        )
    }

    unsafe fn commit_changes(&self) -> HRESULT {
        done(|| {
            let changes = self.session.editor.commit()?;
            Session::tell(&changes);
            Ok(())
        })
    }

    unsafe fn get_commit_path(&self, pbstr_commit_path: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_commit_path,
            Ok(self.session.editor.commit_path())
        )
    }

    unsafe fn put_commit_path(&self, bstr_commit_path: BSTR) -> HRESULT {
        done(|| {
            Ok(self
                .session
                .editor
                .set_commit_path(&argument!(bstr_commit_path)?)?)
        })
    }
}
