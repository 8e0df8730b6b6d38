//! Refusals: the code that a method answers, and the details that the module can ask for afterwards on the same thread.

use core::cell::RefCell;
use core::ffi::c_void;

use sluicegate_config::edit::EditError;

use super::com::{References, answer, com_object, make, unknown_methods};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::{E_INVALIDARG, S_FALSE, S_OK, from_win32};

/// `ERROR_INVALID_INDEX`.
pub(crate) const INVALID_INDEX: HRESULT = from_win32(1413);
/// `ERROR_NOT_SUPPORTED`.
pub(crate) const NOT_SUPPORTED: HRESULT = from_win32(50);

/// `ERROR_INVALID_DATA`.
pub(crate) const INVALID_DATA: HRESULT = from_win32(13);

/// Why a method does not do what it was asked for.
#[derive(Debug, Clone)]
pub(crate) enum Refusal {
    /// Nothing more to say.
    Code(HRESULT),
    /// A fault of the configuration.
    Edit(Box<EditError>),
}

impl From<EditError> for Refusal {
    fn from(error: EditError) -> Self {
        Self::Edit(Box::new(error))
    }
}

thread_local! {
    static LAST: RefCell<Option<Box<EditError>>> = const { RefCell::new(None) };
}

/// The code of a refusal; its details are kept for this thread.
pub(crate) fn refused(refusal: Refusal) -> HRESULT {
    match refusal {
        Refusal::Code(code) => code,
        Refusal::Edit(error) => {
            let code = error.hresult as HRESULT;
            LAST.with_borrow_mut(|last| *last = Some(error));
            code
        }
    }
}

/// What stands behind GetErrorInfo of the support library: the details of the last refusal on this thread, once.
///
/// # Safety
/// `object` is null or valid.
pub(crate) unsafe extern "C" fn last_error(
    _context: *mut c_void,
    object: *mut *mut c_void,
) -> HRESULT {
    if object.is_null() {
        return E_INVALIDARG;
    }
    let last = crate::panic::guard(None, || LAST.with_borrow_mut(Option::take));
    let (code, pointer) = match last {
        None => (S_FALSE, core::ptr::null_mut()),
        Some(error) => {
            let pointer: *mut c_void = if error.invalid_value.is_some() {
                make(AppHostPropertyExceptionObject::new(*error)).cast()
            } else {
                make(AppHostConfigExceptionObject::new(*error)).cast()
            };
            (S_OK, pointer)
        }
    };
    // SAFETY: not null, so valid.
    unsafe { object.write(pointer) };
    code
}

/// The line of the fault and its neighbours: `offset` is -1, 0 or 1.
fn line(error: &EditError, offset: isize) -> String {
    let place = error.diagnostic.as_ref().and_then(|d| {
        let line = d.line()?.checked_add_signed(offset)?;
        Some(d.primary()?.file.line(line).to_owned())
    });
    place.unwrap_or_default()
}

fn line_number(error: &EditError) -> usize {
    error
        .diagnostic
        .as_ref()
        .and_then(|d| d.line())
        .unwrap_or(0)
}

fn file_name(error: &EditError) -> String {
    let file = error.diagnostic.as_ref().and_then(|d| d.file());
    file.map_or_else(String::new, |f| f.to_string_lossy().into_owned())
}

/// Answers for `IAppHostConfigException`.
pub(crate) struct AppHostConfigExceptionObject {
    references: References,
    error: EditError,
}

impl AppHostConfigExceptionObject {
    fn new(error: EditError) -> Self {
        Self {
            references: References::new(),
            error,
        }
    }
}

com_object!(
    AppHostConfigExceptionObject,
    IAppHostConfigException,
    IID_IAppHostConfigException
);

impl AppHostConfigExceptionHost for AppHostConfigExceptionObject {
    unknown_methods!();

    unsafe fn get_line_number(&self, pc_line_number: *mut ULONG) -> HRESULT {
        answer!(number, pc_line_number, Ok(line_number(&self.error)))
    }

    unsafe fn get_file_name(&self, pbstr_file_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_file_name, Ok(file_name(&self.error)))
    }

    unsafe fn get_config_path(&self, pbstr_config_path: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_config_path, Ok(self.error.config_path.clone()))
    }

    unsafe fn get_error_line(&self, pbstr_error_line: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_error_line, Ok(line(&self.error, 0)))
    }

    unsafe fn get_pre_error_line(&self, pbstr_pre_error_line: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_pre_error_line, Ok(line(&self.error, -1)))
    }

    unsafe fn get_post_error_line(&self, pbstr_post_error_line: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_post_error_line, Ok(line(&self.error, 1)))
    }

    unsafe fn get_error_string(&self, pbstr_error_string: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_error_string, Ok(self.error.message.clone()))
    }
}

/// Answers for `IAppHostPropertyException`.
pub(crate) struct AppHostPropertyExceptionObject {
    references: References,
    error: EditError,
}

impl AppHostPropertyExceptionObject {
    pub(crate) fn new(error: EditError) -> Self {
        Self {
            references: References::new(),
            error,
        }
    }
}

com_object!(
    AppHostPropertyExceptionObject,
    IAppHostPropertyException,
    IID_IAppHostPropertyException,
    IID_IAppHostConfigException
);

impl AppHostPropertyExceptionHost for AppHostPropertyExceptionObject {
    unknown_methods!();

    unsafe fn get_line_number(&self, pc_line_number: *mut ULONG) -> HRESULT {
        answer!(number, pc_line_number, Ok(line_number(&self.error)))
    }

    unsafe fn get_file_name(&self, pbstr_file_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_file_name, Ok(file_name(&self.error)))
    }

    unsafe fn get_config_path(&self, pbstr_config_path: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_config_path, Ok(self.error.config_path.clone()))
    }

    unsafe fn get_error_line(&self, pbstr_error_line: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_error_line, Ok(line(&self.error, 0)))
    }

    unsafe fn get_pre_error_line(&self, pbstr_pre_error_line: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_pre_error_line, Ok(line(&self.error, -1)))
    }

    unsafe fn get_post_error_line(&self, pbstr_post_error_line: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_post_error_line, Ok(line(&self.error, 1)))
    }

    unsafe fn get_error_string(&self, pbstr_error_string: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_error_string, Ok(self.error.message.clone()))
    }

    unsafe fn get_invalid_value(&self, pbstr_value: *mut BSTR) -> HRESULT {
        let value = self.error.invalid_value.clone();
        answer!(text, pbstr_value, Ok(value.unwrap_or_default()))
    }

    unsafe fn get_validation_failure_reason(&self, pbstr_validation_reason: *mut BSTR) -> HRESULT {
        let reason = self.error.reason.clone();
        answer!(
            text,
            pbstr_validation_reason,
            Ok(reason.unwrap_or_default())
        )
    }
}
