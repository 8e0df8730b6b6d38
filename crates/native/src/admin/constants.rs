//! The names of an enumeration or of flags.

use super::com::{References, answer, com_object, unknown_methods};
use super::error::{INVALID_INDEX, Refusal};
use super::variant::index;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;

/// Answers for `IAppHostConstantValue`.
pub(crate) struct AppHostConstantValueObject {
    references: References,
    name: &'static str,
    number: i64,
}

com_object!(
    AppHostConstantValueObject,
    IAppHostConstantValue,
    IID_IAppHostConstantValue
);

impl AppHostConstantValueHost for AppHostConstantValueObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.name.to_owned()))
    }

    unsafe fn get_value(&self, pdw_value: *mut DWORD) -> HRESULT {
        // Negative members keep their bits.
        answer!(number, pdw_value, Ok((self.number as u32) as usize))
    }
}

/// Answers for `IAppHostConstantValueCollection`.
pub(crate) struct AppHostConstantValueCollectionObject {
    references: References,
    values: &'static [(&'static str, i64)],
}

com_object!(
    AppHostConstantValueCollectionObject,
    IAppHostConstantValueCollection,
    IID_IAppHostConstantValueCollection
);

impl AppHostConstantValueCollectionObject {
    pub(crate) fn new(values: &'static [(&'static str, i64)]) -> Self {
        Self {
            references: References::new(),
            values,
        }
    }
}

impl AppHostConstantValueCollectionHost for AppHostConstantValueCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.values.len()))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_constant_value: *mut *mut IAppHostConstantValue,
    ) -> HRESULT {
        answer!(object, pp_constant_value, {
            let find = |name: &str| {
                self.values
                    .iter()
                    .position(|(n, _)| n.eq_ignore_ascii_case(name))
            };
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { index(c_index, self.values.len(), find)? };
            let (name, number) = *self.values.get(at).ok_or(Refusal::Code(INVALID_INDEX))?;
            Ok(AppHostConstantValueObject {
                references: References::new(),
                name,
                number,
            })
        })
    }
}
