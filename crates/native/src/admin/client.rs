//! Objects that modules give to the server: path mappers, change handlers and extensions.

use core::ffi::c_void;

use crate::fault::{guarded, guarded_or};
use crate::glue::ffi::*;
use crate::glue::support::SysFreeString;
use crate::glue::types::*;
use crate::hresult::{S_OK, failed};
use crate::wide::wide_string;

use super::com::string;

/// A reference to a module's object. Any thread may use it: modules that run in a server are called on many.
pub(crate) struct Client(*mut c_void);

// SAFETY: the interfaces are documented as free-threaded; the count of the object is its own matter.
unsafe impl Send for Client {}
// SAFETY: as above.
unsafe impl Sync for Client {}

impl Client {
    /// The interface of an object; `None` when it has no such one.
    ///
    /// # Safety
    /// `unknown` is null or points to a living COM object.
    pub(crate) unsafe fn query(unknown: *mut IUnknown, identifier: &GUID) -> Option<Self> {
        if unknown.is_null() {
            return None;
        }
        let mut found = core::ptr::null_mut();
        let code = guarded(|fault| {
            // SAFETY: QueryInterface has the same slot in every interface.
            unsafe {
                sluicegate_call_IAppHostChangeHandler_QueryInterface(
                    unknown.cast(),
                    identifier,
                    &raw mut found,
                    fault,
                )
            }
        });
        (code == Ok(S_OK) && !found.is_null()).then_some(Self(found))
    }

    /// The pointer again, with a reference for whoever gets it.
    pub(crate) fn share(&self) -> *mut IUnknown {
        guarded_or("", "AddRef", 0, |fault| {
            // SAFETY: AddRef has the same slot in every interface; the object lives while `self` does.
            unsafe { sluicegate_call_IAppHostChangeHandler_AddRef(self.0.cast(), fault) }
        });
        self.0.cast()
    }

    /// `IAppHostChangeHandler::OnSectionChanges`.
    pub(crate) fn section_changed(&self, section: &str, config_path: &str) {
        let (section, path) = (Text::of(section), Text::of(config_path));
        guarded_or("", "OnSectionChanges", S_OK, |fault| {
            // SAFETY: the object has this interface; both strings live until the call is over.
            unsafe {
                sluicegate_call_IAppHostChangeHandler_OnSectionChanges(
                    self.0.cast(),
                    section.0,
                    path.0,
                    fault,
                )
            }
        });
    }

    /// `IAppHostPathMapper::MapPath`, or that of the second version, whose token has no meaning here.
    pub(crate) fn map_path(
        &self,
        config_path: &str,
        file: &str,
        is_second: bool,
    ) -> Option<String> {
        let (path, file) = (Text::of(config_path), Text::of(file));
        let mut new: BSTR = core::ptr::null_mut();
        let mut token: HANDLE = core::ptr::null_mut();
        let code = guarded(|fault| {
            // SAFETY: the object has the interface; the strings live until the call is over, and the results are local.
            unsafe {
                if is_second {
                    sluicegate_call_IAppHostPathMapper2_MapPath(
                        self.0.cast(),
                        path.0,
                        file.0,
                        &raw mut new,
                        &raw mut token,
                        fault,
                    )
                } else {
                    sluicegate_call_IAppHostPathMapper_MapPath(
                        self.0.cast(),
                        path.0,
                        file.0,
                        &raw mut new,
                        fault,
                    )
                }
            }
        });
        // Some mappers answer the string they were given instead of a copy.
        let is_ours = new == path.0 || new == file.0;
        let new = Text(if is_ours { core::ptr::null_mut() } else { new });
        if code.is_ok_and(|c| !failed(c)) {
            new.read()
        } else {
            None
        }
    }

    /// `IAppHostElementExtension::ProvideElement`.
    pub(crate) fn provide_element(&self, element: *mut IAppHostElement) -> HRESULT {
        answered(guarded(|fault| {
            // SAFETY: the object has the interface, and the caller holds a reference to the element.
            unsafe {
                sluicegate_call_IAppHostElementExtension_ProvideElement(
                    self.0.cast(),
                    element,
                    fault,
                )
            }
        }))
    }

    /// `IAppHostPropertyExtension::ProvideGetProperty`.
    pub(crate) fn provide_property(
        &self,
        element: *mut IAppHostElement,
        property: *mut IAppHostProperty,
    ) -> HRESULT {
        answered(guarded(|fault| {
            // SAFETY: as above, for both.
            unsafe {
                sluicegate_call_IAppHostPropertyExtension_ProvideGetProperty(
                    self.0.cast(),
                    element,
                    property,
                    fault,
                )
            }
        }))
    }

    /// `IAppHostMethodExtension::ProvideMethod`.
    pub(crate) fn provide_method(
        &self,
        method: *mut IAppHostMethod,
        instance: *mut IAppHostMethodInstance,
        element: *mut IAppHostElement,
    ) -> HRESULT {
        answered(guarded(|fault| {
            // SAFETY: as above, for all three.
            unsafe {
                sluicegate_call_IAppHostMethodExtension_ProvideMethod(
                    self.0.cast(),
                    method,
                    instance,
                    element,
                    fault,
                )
            }
        }))
    }
}

fn answered(result: Result<HRESULT, crate::fault::Thrown>) -> HRESULT {
    result.unwrap_or_else(|thrown| {
        tracing::error!(
            what = thrown.0,
            "an extension of the configuration threw an exception"
        );
        crate::hresult::E_UNEXPECTED
    })
}

impl Drop for Client {
    fn drop(&mut self) {
        guarded_or("", "Release", 0, |fault| {
            // SAFETY: Release has the same slot in every interface, and this reference is ours.
            unsafe { sluicegate_call_IAppHostChangeHandler_Release(self.0.cast(), fault) }
        });
    }
}

/// A string of ours, freed at the end.
struct Text(BSTR);

impl Text {
    fn of(text: &str) -> Self {
        Self(string(text))
    }

    fn read(&self) -> Option<String> {
        // SAFETY: null, or a string that a module made by SysAllocString, which ends with a zero.
        unsafe { wide_string(self.0) }
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        // SAFETY: null, or ours alone.
        unsafe {
            SysFreeString(self.0);
        }
    }
}
