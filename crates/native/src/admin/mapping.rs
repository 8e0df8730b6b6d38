//! The mapping extension: from sites and URLs to folders.

use std::sync::Arc;

use super::com::{References, answer, argument, com_object, unknown_methods};
use super::element::AppHostElementObject;
use super::session::Session;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;

/// Answers for `IAppHostMappingExtension`.
pub(crate) struct AppHostMappingExtensionObject {
    references: References,
    session: Arc<Session>,
}

com_object!(
    AppHostMappingExtensionObject,
    IAppHostMappingExtension,
    IID_IAppHostMappingExtension
);

impl AppHostMappingExtensionObject {
    pub(crate) fn new(session: Arc<Session>) -> Self {
        Self {
            references: References::new(),
            session,
        }
    }
}

impl AppHostMappingExtensionHost for AppHostMappingExtensionObject {
    unknown_methods!();

    unsafe fn get_site_name_from_site_id(
        &self,
        dw_site_id: DWORD,
        pbstr_site_name: *mut BSTR,
    ) -> HRESULT {
        answer!(
            text,
            pbstr_site_name,
            Ok(self.session.editor.site_name(dw_site_id)?)
        )
    }

    unsafe fn get_site_id_from_site_name(
        &self,
        bstr_site_name: BSTR,
        pdw_site_id: *mut DWORD,
    ) -> HRESULT {
        answer!(number, pdw_site_id, {
            Ok(self.session.editor.site_id(&argument!(bstr_site_name)?)? as usize)
        })
    }

    unsafe fn get_site_element_from_site_id(
        &self,
        dw_site_id: DWORD,
        pp_site_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_site_element, {
            let site = self.session.editor.site_element(dw_site_id)?;
            Ok(AppHostElementObject::new(&self.session, site))
        })
    }

    unsafe fn map_path(
        &self,
        bstr_site_name: BSTR,
        bstr_virtual_path: BSTR,
        pbstr_physical_path: *mut BSTR,
        pp_virtual_directory_element: *mut *mut IAppHostElement,
        pp_application_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let mut mapped = None;
        let code = answer!(text, pbstr_physical_path, {
            let (site, path) = (argument!(bstr_site_name)?, argument!(bstr_virtual_path)?);
            let found = self.session.editor.map_path(&site, &path)?;
            let text = found.physical_path.to_string_lossy().into_owned();
            mapped = Some(found);
            Ok(text)
        });
        let mapped = mapped.map(|m| (m.virtual_directory, m.application));
        let (directory, application) = mapped.unzip();
        for (out, element) in [
            (pp_virtual_directory_element, directory),
            (pp_application_element, application),
        ] {
            // Both elements may be left out.
            if out.is_null() {
                continue;
            }
            let element = element.map(|e| AppHostElementObject::pointer(&self.session, e));
            // SAFETY: not null, so the module vouches for it.
            unsafe { out.write(element.unwrap_or(core::ptr::null_mut())) };
        }
        code
    }
}
