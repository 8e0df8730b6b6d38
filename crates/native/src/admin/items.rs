//! The collection of an element: reading, adding and removing items.

use std::sync::Arc;

use sluicegate_config::edit::Element;

use super::com::{References, answer, argument, com_object, done, unknown_methods};
use super::element::{AppHostElementObject, element_of};
use super::error::{INVALID_INDEX, Refusal};
use super::schema::AppHostCollectionSchemaObject;
use super::session::Session;
use super::variant::index;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::{E_FAIL, E_INVALIDARG};

/// Answers for `IAppHostElementCollection`.
pub(crate) struct AppHostElementCollectionObject {
    references: References,
    session: Arc<Session>,
    owner: Element,
}

com_object!(
    AppHostElementCollectionObject,
    IAppHostElementCollection,
    IID_IAppHostElementCollection
);

impl AppHostElementCollectionObject {
    pub(crate) fn new(session: &Arc<Session>, owner: Element) -> Self {
        Self {
            references: References::new(),
            session: Arc::clone(session),
            owner,
        }
    }

    /// # Safety
    /// As [`index`].
    unsafe fn place(&self, variant: *const VARIANT) -> Result<usize, Refusal> {
        let count = self.owner.item_count()?;
        // SAFETY: as the caller vouches.
        unsafe { index(variant, count, |name| self.owner.item_named(name).ok()) }
    }
}

impl AppHostElementCollectionHost for AppHostElementCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_element_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_element_count, Ok(self.owner.item_count()?))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_element, {
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { self.place(c_index)? };
            Ok(AppHostElementObject::new(
                &self.session,
                self.owner.item(at)?,
            ))
        })
    }

    unsafe fn add_element(
        &self,
        p_element: *mut IAppHostElement,
        c_position: core::ffi::c_int,
    ) -> HRESULT {
        done(|| {
            // SAFETY: the module passes null or an element.
            let element = unsafe { element_of(p_element) }.ok_or(Refusal::Code(E_INVALIDARG))?;
            let position = match c_position {
                -1 => None,
                n => Some(usize::try_from(n).map_err(|_| Refusal::Code(INVALID_INDEX))?),
            };
            Ok(self.owner.add(&element, position)?)
        })
    }

    unsafe fn delete_element(&self, c_index: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { self.place(c_index)? };
            Ok(self.owner.remove_item(at)?)
        })
    }

    unsafe fn clear(&self) -> HRESULT {
        done(|| Ok(self.owner.clear_items()?))
    }

    unsafe fn create_new_element(
        &self,
        bstr_element_name: BSTR,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_element, {
            let name = match argument!(bstr_element_name) {
                Ok(name) if !name.is_empty() => name,
                // Without a name it is the collection's first item element.
                _ => self
                    .owner
                    .schema()?
                    .collection
                    .map_or_else(String::new, |c| c.item.name.to_owned()),
            };
            Ok(AppHostElementObject::new(
                &self.session,
                self.owner.create(&name)?,
            ))
        })
    }

    unsafe fn get_schema(&self, pp_schema: *mut *mut IAppHostCollectionSchema) -> HRESULT {
        answer!(object, pp_schema, {
            let collection = self.owner.schema()?.collection;
            collection
                .map(AppHostCollectionSchemaObject::new)
                .ok_or(Refusal::Code(E_FAIL))
        })
    }
}
