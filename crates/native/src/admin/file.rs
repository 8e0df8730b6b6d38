//! Raw files: the configuration manager and one file.

use std::sync::Arc;

use sluicegate_config::edit::File;

use super::com::{References, answer, argument, com_object, done, unknown_methods};
use super::definition::AppHostSectionGroupObject;
use super::element::AppHostElementObject;
use super::error::{NOT_SUPPORTED, Refusal};
use super::location::AppHostConfigLocationCollectionObject;
use super::manager::section;
use super::session::Session;
use super::variant::{Held, given};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;

/// Answers for `IAppHostConfigManager`.
pub(crate) struct AppHostConfigManagerObject {
    references: References,
    session: Arc<Session>,
}

com_object!(
    AppHostConfigManagerObject,
    IAppHostConfigManager,
    IID_IAppHostConfigManager
);

impl AppHostConfigManagerObject {
    pub(crate) fn new(session: &Arc<Session>) -> Self {
        Self {
            references: References::new(),
            session: Arc::clone(session),
        }
    }
}

impl AppHostConfigManagerHost for AppHostConfigManagerObject {
    unknown_methods!();

    unsafe fn get_config_file(
        &self,
        bstr_config_path: BSTR,
        pp_config_file: *mut *mut IAppHostConfigFile,
    ) -> HRESULT {
        answer!(object, pp_config_file, {
            Ok(AppHostConfigFileObject {
                references: References::new(),
                file: self.session.editor.file(&argument!(bstr_config_path)?)?,
                session: Arc::clone(&self.session),
            })
        })
    }

    unsafe fn get_unique_config_path(
        &self,
        bstr_config_path: BSTR,
        pbstr_unique_path: *mut BSTR,
    ) -> HRESULT {
        answer!(
            text,
            pbstr_unique_path,
            Ok(self
                .session
                .editor
                .unique_path(&argument!(bstr_config_path)?)?)
        )
    }
}

/// Answers for `IAppHostConfigFile`.
pub(crate) struct AppHostConfigFileObject {
    references: References,
    session: Arc<Session>,
    file: File,
}

com_object!(
    AppHostConfigFileObject,
    IAppHostConfigFile,
    IID_IAppHostConfigFile
);

impl AppHostConfigFileHost for AppHostConfigFileObject {
    unknown_methods!();

    unsafe fn get_config_path(&self, pbstr_config_path: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_config_path, Ok(self.file.config_path()))
    }

    unsafe fn get_file_path(&self, pbstr_file_path: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_file_path, Ok(self.file.path()?))
    }

    unsafe fn get_locations(
        &self,
        pp_locations: *mut *mut IAppHostConfigLocationCollection,
    ) -> HRESULT {
        answer!(
            object,
            pp_locations,
            Ok(AppHostConfigLocationCollectionObject::new(
                &self.session,
                &self.file
            ))
        )
    }

    unsafe fn get_admin_section(
        &self,
        bstr_section_name: BSTR,
        bstr_path: BSTR,
        pp_admin_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_admin_section, {
            let name = argument!(bstr_section_name)?;
            // Without a path it is what the file says directly.
            let path: Result<String, Refusal> = argument!(bstr_path);
            let path = path.unwrap_or_default();
            let element = section(&self.session, &name, |n| self.file.section(n, Some(&path)))?;
            Ok::<AppHostElementObject, Refusal>(element)
        })
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(variant, p_value, {
            match argument!(bstr_metadata_type)?.to_ascii_lowercase().as_str() {
                "exists" | "ispresent" => Ok(Held::Bool(
                    std::path::Path::new(&self.file.path()?).exists(),
                )),
                _ => Err(Refusal::Code(NOT_SUPPORTED)),
            }
        })
    }

    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        done(|| {
            argument!(bstr_metadata_type)?;
            // SAFETY: the glue passes the module's variant.
            unsafe { given(value)? };
            // No option of a file can be set.
            Err(Refusal::Code(NOT_SUPPORTED))
        })
    }

    unsafe fn clear_invalid_sections(&self) -> HRESULT {
        // As documented: IIS does not implement it, and neither should a server throw faulty sections away unasked.
        crate::hresult::E_NOTIMPL
    }

    unsafe fn get_root_section_group(
        &self,
        pp_section_groups: *mut *mut IAppHostSectionGroup,
    ) -> HRESULT {
        answer!(
            object,
            pp_section_groups,
            Ok(AppHostSectionGroupObject::new(self.file.root_group()))
        )
    }
}
