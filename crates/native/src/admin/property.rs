//! Properties: the attributes of an element.

use std::sync::{Arc, Mutex, PoisonError};

use sluicegate_config::edit::{AttributeView, EditError, Element};

use super::com::{References, answer, argument, com_object, done, make, unknown_methods};
use super::element::{AppHostElementObject, drop_reference};
use super::error::{AppHostPropertyExceptionObject, INVALID_DATA, NOT_SUPPORTED, Refusal};
use super::schema::AppHostPropertySchemaObject;
use super::session::Session;
use super::variant::{Given, Held, given, index, text_for};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::failed;

/// Answers for `IAppHostProperty`.
pub(crate) struct AppHostPropertyObject {
    references: References,
    session: Arc<Session>,
    element: Element,
    name: String,
    /// The value that was refused last.
    failure: Mutex<Option<EditError>>,
    /// What a property extension put instead of the configured value, while it is asked.
    provided: Mutex<Option<Held>>,
    is_provided_by: bool,
}

// SAFETY: a held object pointer never gets into `provided`, which comes from `put_value` as text, number or truth.
unsafe impl Send for AppHostPropertyObject {}
// SAFETY: as above.
unsafe impl Sync for AppHostPropertyObject {}

com_object!(
    AppHostPropertyObject,
    IAppHostProperty,
    IID_IAppHostProperty
);

impl AppHostPropertyObject {
    fn new(session: &Arc<Session>, element: &Element, name: String, is_provided_by: bool) -> Self {
        Self {
            references: References::new(),
            session: Arc::clone(session),
            element: element.clone(),
            name,
            failure: Mutex::new(None),
            provided: Mutex::new(None),
            is_provided_by,
        }
    }

    pub(crate) fn find(
        session: &Arc<Session>,
        element: &Element,
        name: &str,
    ) -> Result<Self, Refusal> {
        match element.attribute(name) {
            Ok(view) => Ok(Self::new(session, element, view.name, false)),
            // An element that takes any attribute may get this one.
            Err(_) if element.schema()?.allow_unrecognized_attributes => {
                Ok(Self::new(session, element, name.to_owned(), false))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn view(&self) -> Result<AttributeView, Refusal> {
        let view = self.element.attribute(&self.name)?;
        if view.problem.is_some() && !self.session.ignores().ranges {
            return Err(problem(&view, &self.element).into());
        }
        Ok(view)
    }

    /// The value that the property extension of the session gives instead.
    fn extended(&self) -> Result<Option<Held>, Refusal> {
        if self.is_provided_by {
            return Ok(None);
        }
        let Some(extension) = self.session.property_extension() else {
            return Ok(None);
        };
        let element = AppHostElementObject::pointer(&self.session, self.element.clone());
        let property = make(Self::new(
            &self.session,
            &self.element,
            self.name.clone(),
            true,
        ));
        let code = extension.provide_property(element, property);
        // SAFETY: both were made here and are released once; the extension has references of its own if it kept any.
        let provided = unsafe {
            let object = &*IAppHostProperty::object_of(property).cast::<Self>();
            let provided = object
                .provided
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            super::com::release(object);
            drop_reference(element);
            provided
        };
        if failed(code) {
            return Err(Refusal::Code(code));
        }
        Ok(provided)
    }

    fn put(&self, given: &Given) -> Result<(), Refusal> {
        if self.is_provided_by {
            let held = match given {
                Given::Text(text) => Held::Text(text.clone()),
                Given::Bool(b) => Held::Bool(*b),
                Given::Number(n) => i32::try_from(*n).map_or(Held::Int64(*n), Held::Int),
                Given::Nothing => Held::Empty,
                Given::Object(_) => return Err(Refusal::Code(INVALID_DATA)),
            };
            *self.provided.lock().unwrap_or_else(PoisonError::into_inner) = Some(held);
            return Ok(());
        }
        let schema = self.element.schema()?.attribute(&self.name);
        let text = text_for(schema, given)?;
        let result = self.element.set(&self.name, &text);
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = result
            .as_ref()
            .err()
            .filter(|e| e.invalid_value.is_some())
            .cloned();
        Ok(result?)
    }

    fn metadata(&self, name: &str) -> Result<Held, Refusal> {
        let view = self.element.attribute(&self.name)?;
        let origin = view.origin.as_ref();
        Ok(match name.to_ascii_lowercase().as_str() {
            "isinheritedfromdefault" | "isinheritedfromdefaultvalue" => Held::Bool(view.is_default),
            "isinheritedfromdefaultcollection" => Held::Bool(view.is_from_defaults_element),
            "islocked" => Held::Bool(self.element.is_attribute_locked(&self.name)?),
            "ispropertyencrypted" => Held::Bool(view.is_encrypted),
            "encryptionprovider" => Held::Text(if view.is_encrypted {
                view.raw.split(':').nth(1).unwrap_or_default().to_owned()
            } else {
                String::new()
            }),
            "islocallystored" => {
                let path = self.element.config_path();
                let at = origin.map(|o| self.element.path_of(o)).transpose()?;
                Held::Bool(at.is_some_and(|at| at == path))
            }
            "deepestpathset" => Held::Text(
                origin
                    .map(|o| self.element.path_of(o))
                    .transpose()?
                    .unwrap_or_default(),
            ),
            "deepestfilenameset" => Held::Text(origin.map_or_else(String::new, |o| {
                o.file.path().to_string_lossy().into_owned()
            })),
            "deepestfilelinenumberset" => {
                Held::UInt(crate::wide::long(origin.map_or(0, |o| o.line())))
            }
            _ => return Err(Refusal::Code(NOT_SUPPORTED)),
        })
    }

    /// Locks or unlocks this one attribute in the list of its element.
    fn set_locked(&self, locked: bool) -> Result<(), Refusal> {
        let list = self.element.lock("lockAttributes")?;
        let mut names: Vec<&str> = list
            .split(',')
            .map(str::trim)
            .filter(|n| !n.is_empty() && *n != self.name)
            .collect();
        if locked {
            names.push(&self.name);
        }
        Ok(self.element.set_lock("lockAttributes", &names.join(","))?)
    }
}

/// The refusal of a value that stands in a file.
fn problem(view: &AttributeView, element: &Element) -> EditError {
    EditError::invalid_value(view, &element.config_path())
}

impl AppHostPropertyHost for AppHostPropertyObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.name.clone()))
    }

    unsafe fn get_value(&self, p_variant: *mut VARIANT) -> HRESULT {
        answer!(variant, p_variant, {
            if let Some(provided) = self.extended()? {
                return Ok(provided);
            }
            let view = self.view()?;
            Ok(Held::of(&view.value, view.schema))
        })
    }

    unsafe fn put_value(&self, value: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let value = unsafe { given(value)? };
            self.put(&value)
        })
    }

    unsafe fn clear(&self) -> HRESULT {
        done(|| Ok(self.element.clear_attribute(&self.name)?))
    }

    unsafe fn get_string_value(&self, pbstr_value: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_value, {
            Ok(match self.extended()? {
                Some(Held::Text(text)) => text,
                Some(Held::Bool(b)) => b.to_string(),
                Some(Held::Int(n)) => n.to_string(),
                Some(Held::Int64(n)) => n.to_string(),
                _ => self.view()?.text(),
            })
        })
    }

    unsafe fn get_exception(&self, pp_exception: *mut *mut IAppHostPropertyException) -> HRESULT {
        answer!(object_or_null, pp_exception, {
            let failure = self
                .failure
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            if let Some(failure) = failure {
                return Ok(Some(AppHostPropertyExceptionObject::new(failure)));
            }
            let view = self.element.attribute(&self.name)?;
            Ok(view
                .problem
                .is_some()
                .then(|| AppHostPropertyExceptionObject::new(problem(&view, &self.element))))
        })
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
            match argument!(bstr_metadata_type)?.to_ascii_lowercase().as_str() {
                "islocked" => match value {
                    Given::Bool(locked) => self.set_locked(locked),
                    _ => Err(Refusal::Code(INVALID_DATA)),
                },
                _ => Err(Refusal::Code(NOT_SUPPORTED)),
            }
        })
    }

    unsafe fn get_schema(&self, pp_schema: *mut *mut IAppHostPropertySchema) -> HRESULT {
        answer!(object, pp_schema, {
            let schema = self
                .element
                .schema()?
                .attribute(&self.name)
                .ok_or(Refusal::Code(NOT_SUPPORTED))?;
            Ok(AppHostPropertySchemaObject::new(
                schema,
                self.element.collection_schema()?,
            ))
        })
    }
}

/// Answers for `IAppHostPropertyCollection`.
pub(crate) struct AppHostPropertyCollectionObject {
    references: References,
    session: Arc<Session>,
    element: Element,
}

com_object!(
    AppHostPropertyCollectionObject,
    IAppHostPropertyCollection,
    IID_IAppHostPropertyCollection
);

impl AppHostPropertyCollectionObject {
    pub(crate) fn new(session: &Arc<Session>, element: Element) -> Self {
        Self {
            references: References::new(),
            session: Arc::clone(session),
            element,
        }
    }
}

impl AppHostPropertyCollectionHost for AppHostPropertyCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.element.attribute_names()?.len()))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_property: *mut *mut IAppHostProperty,
    ) -> HRESULT {
        answer!(object, pp_property, {
            let names = self.element.attribute_names()?;
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { index(c_index, names.len(), |n| names.iter().position(|x| x == n))? };
            let name = names.into_iter().nth(at).unwrap_or_default();
            AppHostPropertyObject::find(&self.session, &self.element, &name)
        })
    }
}
