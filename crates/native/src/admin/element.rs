//! Elements of the configuration, and the child elements of one.

use std::sync::Arc;

use sluicegate_config::edit::Element;

use super::com::{References, answer, argument, com_object, done, make, unknown_methods};
use super::error::{INVALID_DATA, NOT_SUPPORTED, Refusal};
use super::items::AppHostElementCollectionObject;
use super::method::AppHostMethodCollectionObject;
use super::property::{AppHostPropertyCollectionObject, AppHostPropertyObject};
use super::schema::AppHostElementSchemaObject;
use super::session::Session;
use super::variant::{Given, Held, given, index};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;

/// Answers for `IAppHostElement`.
pub(crate) struct AppHostElementObject {
    references: References,
    session: Arc<Session>,
    pub(crate) element: Element,
}

com_object!(AppHostElementObject, IAppHostElement, IID_IAppHostElement);

/// Gives up a reference that [`make`] gave.
///
/// # Safety
/// The reference is the caller's.
pub(crate) unsafe fn drop_reference(element: *mut IAppHostElement) {
    // SAFETY: `make` made the object, so it is one of this server.
    unsafe {
        let object = IAppHostElement::object_of(element).cast::<AppHostElementObject>();
        if !object.is_null() {
            super::com::release(&*object);
        }
    }
}

/// The element behind a pointer that a module passes; `None` for null and for objects of others.
///
/// # Safety
/// `element` is null or points to a living object.
pub(crate) unsafe fn element_of(element: *mut IAppHostElement) -> Option<Element> {
    if element.is_null() {
        return None;
    }
    // SAFETY: as the caller vouches; the glue tells our objects from others.
    unsafe {
        let object = IAppHostElement::object_of(element).cast::<AppHostElementObject>();
        object.as_ref().map(|o| o.element.clone())
    }
}

impl AppHostElementObject {
    pub(crate) fn new(session: &Arc<Session>, element: Element) -> Self {
        Self {
            references: References::new(),
            session: Arc::clone(session),
            element,
        }
    }

    /// The object with one reference, which is the caller's.
    pub(crate) fn pointer(session: &Arc<Session>, element: Element) -> *mut IAppHostElement {
        make(Self::new(session, element))
    }

    fn metadata(&self, name: &str) -> Result<Held, Refusal> {
        let e = &self.element;
        let origin = || Ok::<_, Refusal>(e.origin()?);
        Ok(match name.to_ascii_lowercase().as_str() {
            "lockattributes" => Held::Text(e.lock("lockAttributes")?),
            "lockallattributesexcept" => Held::Text(e.lock("lockAllAttributesExcept")?),
            "lockelements" => Held::Text(e.lock("lockElements")?),
            "lockallelementsexcept" => Held::Text(e.lock("lockAllElementsExcept")?),
            "lockitem" => Held::Bool(e.lock("lockItem")?.trim().eq_ignore_ascii_case("true")),
            "islocked" => Held::Bool(e.is_locked()?),
            "islocallystored" => Held::Bool(e.is_locally_stored()?),
            "ispresent" => Held::Bool(origin()?.is_some()),
            "isinheritedfromdefault" => Held::Bool(origin()?.is_none()),
            "overridemode" if e.is_section() => Held::Text(e.override_mode()?.to_owned()),
            "effectiveoverridemode" | "overridemodeeffective" if e.is_section() => {
                Held::Text(e.effective_override_mode()?.to_owned())
            }
            "configsource" if e.is_section() => Held::Text(e.config_source()?),
            "deepestpathset" => Held::Text(e.origin_path()?),
            "deepestfilenameset" | "collectionitemfilename" | "itemfilename" => {
                Held::Text(origin()?.map_or_else(String::new, |o| {
                    o.file.path().to_string_lossy().into_owned()
                }))
            }
            "deepestfilelinenumberset" | "itemfilelinenumber" => {
                Held::UInt(crate::wide::long(origin()?.map_or(0, |o| o.line())))
            }
            "collectionitemfileconfigpath" | "itemfileconfigpath" => Held::Text(e.origin_path()?),
            _ => return Err(Refusal::Code(NOT_SUPPORTED)),
        })
    }

    fn set_metadata_to(&self, name: &str, given: &Given) -> Result<(), Refusal> {
        let text = || match given {
            Given::Text(text) => Ok(text.clone()),
            Given::Bool(b) => Ok(b.to_string()),
            Given::Nothing => Ok(String::new()),
            _ => Err(Refusal::Code(INVALID_DATA)),
        };
        let e = &self.element;
        match name.to_ascii_lowercase().as_str() {
            "lockattributes" => e.set_lock("lockAttributes", &text()?)?,
            "lockallattributesexcept" => e.set_lock("lockAllAttributesExcept", &text()?)?,
            "lockelements" => e.set_lock("lockElements", &text()?)?,
            "lockallelementsexcept" => e.set_lock("lockAllElementsExcept", &text()?)?,
            "lockitem" => e.set_lock("lockItem", &text()?)?,
            "overridemode" if e.is_section() => {
                // The numbers are those of the managed interface.
                let mode = match given {
                    Given::Number(1) => "Inherit".to_owned(),
                    Given::Number(2) => "Allow".to_owned(),
                    Given::Number(3) => "Deny".to_owned(),
                    _ => text()?,
                };
                e.set_override_mode(&mode)?;
            }
            _ => return Err(Refusal::Code(NOT_SUPPORTED)),
        }
        Ok(())
    }
}

impl AppHostElementHost for AppHostElementObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, {
            let name = self.element.schema()?.name;
            // The section element answers with the whole path, as GetAdminSection was asked.
            let section = self
                .element
                .section_schema()
                .filter(|_| self.element.is_section());
            Ok(section.map_or(name, |s| s.path).to_owned())
        })
    }

    unsafe fn get_collection(&self, pp_collection: *mut *mut IAppHostElementCollection) -> HRESULT {
        answer!(object_or_null, pp_collection, {
            let collection = self.element.schema()?.collection;
            Ok(collection
                .map(|_| AppHostElementCollectionObject::new(&self.session, self.element.clone())))
        })
    }

    unsafe fn get_properties(
        &self,
        pp_properties: *mut *mut IAppHostPropertyCollection,
    ) -> HRESULT {
        answer!(
            object,
            pp_properties,
            Ok(AppHostPropertyCollectionObject::new(
                &self.session,
                self.element.clone()
            ))
        )
    }

    unsafe fn get_child_elements(
        &self,
        pp_elements: *mut *mut IAppHostChildElementCollection,
    ) -> HRESULT {
        answer!(
            object,
            pp_elements,
            Ok(AppHostChildElementCollectionObject {
                references: References::new(),
                session: Arc::clone(&self.session),
                owner: self.element.clone(),
            })
        )
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(
            variant,
            p_value,
            self.metadata(&argument!(bstr_metadata_type)?)
        )
    }

    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let value = unsafe { given(value)? };
            self.set_metadata_to(&argument!(bstr_metadata_type)?, &value)
        })
    }

    unsafe fn get_schema(&self, pp_schema: *mut *mut IAppHostElementSchema) -> HRESULT {
        answer!(
            object,
            pp_schema,
            Ok(AppHostElementSchemaObject::of_element(&self.element)?)
        )
    }

    unsafe fn get_element_by_name(
        &self,
        bstr_sub_name: BSTR,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_element, {
            let child = self.element.child(&argument!(bstr_sub_name)?)?;
            Ok(Self::new(&self.session, child))
        })
    }

    unsafe fn get_property_by_name(
        &self,
        bstr_sub_name: BSTR,
        pp_property: *mut *mut IAppHostProperty,
    ) -> HRESULT {
        answer!(object, pp_property, {
            let name = argument!(bstr_sub_name)?;
            AppHostPropertyObject::find(&self.session, &self.element, &name)
        })
    }

    unsafe fn clear(&self) -> HRESULT {
        done(|| Ok(self.element.clear()?))
    }

    unsafe fn get_methods(&self, pp_methods: *mut *mut IAppHostMethodCollection) -> HRESULT {
        answer!(
            object,
            pp_methods,
            AppHostMethodCollectionObject::of(&self.session, &self.element)
        )
    }
}

/// Answers for `IAppHostChildElementCollection`.
pub(crate) struct AppHostChildElementCollectionObject {
    references: References,
    session: Arc<Session>,
    owner: Element,
}

com_object!(
    AppHostChildElementCollectionObject,
    IAppHostChildElementCollection,
    IID_IAppHostChildElementCollection
);

impl AppHostChildElementCollectionHost for AppHostChildElementCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.owner.child_names()?.len()))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        answer!(object, pp_element, {
            let names = self.owner.child_names()?;
            // SAFETY: the glue passes the module's variant.
            let at =
                unsafe { index(c_index, names.len(), |n| names.iter().position(|x| *x == n))? };
            let name = names.get(at).copied().unwrap_or_default();
            Ok(AppHostElementObject::new(
                &self.session,
                self.owner.child(name)?,
            ))
        })
    }
}
