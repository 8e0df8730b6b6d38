//! Methods of elements: sites start and stop, application pools recycle. The server does not carry them out by itself; an
//! extension that a module set on the manager does.

use std::sync::{Arc, Mutex, PoisonError};

use sluicegate_config::edit::Element;
use sluicegate_config::schema::ElementSchema;

use super::com::{References, answer, argument, com_object, done, make, unknown_methods};
use super::element::{AppHostElementObject, drop_reference};
use super::error::{INVALID_DATA, INVALID_INDEX, NOT_SUPPORTED, Refusal};
use super::schema::AppHostElementSchemaObject;
use super::session::Session;
use super::variant::{Given, Held, given, index};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::failed;

/// What a method takes: nothing by itself, and any attribute for its extension.
static INPUT: ElementSchema = arguments("Input");
/// What a method gives.
static OUTPUT: ElementSchema = arguments("Output");

const fn arguments(name: &'static str) -> ElementSchema {
    ElementSchema {
        name,
        allow_unrecognized_attributes: true,
        attributes: &[],
        children: &[],
        collection: None,
    }
}

/// The methods of an element, by the section it stands in: those that the schema of IIS gives to items.
fn names(element: &Element) -> Result<&'static [&'static str], Refusal> {
    let Some(section) = element.section_schema() else {
        return Ok(&[]);
    };
    let item = section.root.collection.map(|c| &raw const c.item);
    if item != Some(core::ptr::from_ref(element.schema()?)) {
        return Ok(&[]);
    }
    Ok(match section.path {
        "system.applicationHost/sites" => &["Start", "Stop"],
        "system.applicationHost/applicationPools" => &["Start", "Stop", "Recycle"],
        _ => &[],
    })
}

/// Answers for `IAppHostMethodCollection`.
pub(crate) struct AppHostMethodCollectionObject {
    references: References,
    session: Arc<Session>,
    element: Element,
    names: &'static [&'static str],
}

com_object!(
    AppHostMethodCollectionObject,
    IAppHostMethodCollection,
    IID_IAppHostMethodCollection
);

impl AppHostMethodCollectionObject {
    pub(crate) fn of(session: &Arc<Session>, element: &Element) -> Result<Self, Refusal> {
        Ok(Self {
            references: References::new(),
            session: Arc::clone(session),
            element: element.clone(),
            names: names(element)?,
        })
    }
}

impl AppHostMethodCollectionHost for AppHostMethodCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.names.len()))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_method: *mut *mut IAppHostMethod,
    ) -> HRESULT {
        answer!(object, pp_method, {
            let find = |name: &str| self.names.iter().position(|n| *n == name);
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { index(c_index, self.names.len(), find)? };
            let name = self.names.get(at).ok_or(Refusal::Code(INVALID_INDEX))?;
            Ok(AppHostMethodObject {
                references: References::new(),
                session: Arc::clone(&self.session),
                element: self.element.clone(),
                name,
            })
        })
    }
}

/// Answers for `IAppHostMethod`.
pub(crate) struct AppHostMethodObject {
    references: References,
    session: Arc<Session>,
    element: Element,
    name: &'static str,
}

com_object!(AppHostMethodObject, IAppHostMethod, IID_IAppHostMethod);

impl AppHostMethodHost for AppHostMethodObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.name.to_owned()))
    }

    unsafe fn get_schema(&self, pp_method_schema: *mut *mut IAppHostMethodSchema) -> HRESULT {
        answer!(
            object,
            pp_method_schema,
            Ok(AppHostMethodSchemaObject {
                references: References::new(),
                name: self.name,
            })
        )
    }

    unsafe fn create_instance(
        &self,
        pp_method_instance: *mut *mut IAppHostMethodInstance,
    ) -> HRESULT {
        answer!(object, pp_method_instance, {
            Ok(AppHostMethodInstanceObject {
                references: References::new(),
                input: self.session.editor.free_element(&INPUT)?,
                output: self.session.editor.free_element(&OUTPUT)?,
                session: Arc::clone(&self.session),
                element: self.element.clone(),
                name: self.name,
                notes: Mutex::default(),
            })
        })
    }
}

/// Answers for `IAppHostMethodSchema`.
pub(crate) struct AppHostMethodSchemaObject {
    references: References,
    name: &'static str,
}

com_object!(
    AppHostMethodSchemaObject,
    IAppHostMethodSchema,
    IID_IAppHostMethodSchema
);

impl AppHostMethodSchemaHost for AppHostMethodSchemaObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.name.to_owned()))
    }

    unsafe fn get_input_schema(&self, pp_input_schema: *mut *mut IAppHostElementSchema) -> HRESULT {
        answer!(
            object,
            pp_input_schema,
            Ok(AppHostElementSchemaObject::plain(&INPUT))
        )
    }

    unsafe fn get_output_schema(
        &self,
        pp_output_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        answer!(
            object,
            pp_output_schema,
            Ok(AppHostElementSchemaObject::plain(&OUTPUT))
        )
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(variant, p_value, {
            match argument!(bstr_metadata_type)?.to_ascii_lowercase().as_str() {
                // The class that carries the method out; a module sets its own on the manager.
                "extension" => Ok(Held::Text(String::new())),
                _ => Err(Refusal::Code(NOT_SUPPORTED)),
            }
        })
    }
}

/// Answers for `IAppHostMethodInstance`.
pub(crate) struct AppHostMethodInstanceObject {
    references: References,
    session: Arc<Session>,
    element: Element,
    name: &'static str,
    input: Element,
    output: Element,
    /// Texts that caller and extension leave for each other.
    notes: Mutex<Vec<(String, String)>>,
}

com_object!(
    AppHostMethodInstanceObject,
    IAppHostMethodInstance,
    IID_IAppHostMethodInstance
);

impl AppHostMethodInstanceObject {
    fn run(&self) -> Result<(), Refusal> {
        let extension = self
            .session
            .method_extension()
            .ok_or(Refusal::Code(NOT_SUPPORTED))?;
        let method = make(AppHostMethodObject {
            references: References::new(),
            session: Arc::clone(&self.session),
            element: self.element.clone(),
            name: self.name,
        });
        // The extension gets a frame of its own with the same arguments and results.
        let frame = make(Self {
            references: References::new(),
            session: Arc::clone(&self.session),
            element: self.element.clone(),
            name: self.name,
            input: self.input.clone(),
            output: self.output.clone(),
            notes: Mutex::new(self.notes().clone()),
        });
        let element = AppHostElementObject::pointer(&self.session, self.element.clone());
        let code = extension.provide_method(method, frame, element);
        // SAFETY: the three were made here, and these references are ours.
        unsafe {
            let own = &*IAppHostMethodInstance::object_of(frame).cast::<Self>();
            let notes = own.notes().clone();
            *self.notes() = notes;
            super::com::release(own);
            super::com::release(&*IAppHostMethod::object_of(method).cast::<AppHostMethodObject>());
            drop_reference(element);
        }
        if failed(code) {
            return Err(Refusal::Code(code));
        }
        Ok(())
    }

    fn notes(&self) -> std::sync::MutexGuard<'_, Vec<(String, String)>> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AppHostMethodInstanceHost for AppHostMethodInstanceObject {
    unknown_methods!();

    unsafe fn get_input(&self, pp_input_element: *mut *mut IAppHostElement) -> HRESULT {
        answer!(
            object,
            pp_input_element,
            Ok(AppHostElementObject::new(&self.session, self.input.clone()))
        )
    }

    unsafe fn get_output(&self, pp_output_element: *mut *mut IAppHostElement) -> HRESULT {
        answer!(
            object,
            pp_output_element,
            Ok(AppHostElementObject::new(
                &self.session,
                self.output.clone()
            ))
        )
    }

    unsafe fn execute(&self) -> HRESULT {
        done(|| self.run())
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(variant, p_value, {
            let name = argument!(bstr_metadata_type)?;
            let notes = self.notes();
            let found = notes.iter().find(|(n, _)| n.eq_ignore_ascii_case(&name));
            match found {
                Some((_, text)) => Ok(Held::Text(text.clone())),
                None => Err(Refusal::Code(NOT_SUPPORTED)),
            }
        })
    }

    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        done(|| {
            let name = argument!(bstr_metadata_type)?;
            // SAFETY: the glue passes the module's variant.
            let text = match unsafe { given(value)? } {
                Given::Text(text) => text,
                Given::Bool(b) => b.to_string(),
                Given::Number(n) => n.to_string(),
                _ => return Err(Refusal::Code(INVALID_DATA)),
            };
            let mut notes = self.notes();
            notes.retain(|(n, _)| !n.eq_ignore_ascii_case(&name));
            notes.push((name, text));
            Ok(())
        })
    }
}
