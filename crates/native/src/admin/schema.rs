//! The shape of the configuration as modules see it: elements, collections and properties.

use sluicegate_config::Value;
use sluicegate_config::edit::Element;
use sluicegate_config::schema::{AttributeSchema, CollectionSchema, ElementSchema, KeyMode, Kind};

use super::com::{References, answer, argument, com_object, unknown_methods};
use super::constants::AppHostConstantValueCollectionObject;
use super::error::{INVALID_INDEX, NOT_SUPPORTED, Refusal};
use super::variant::{Held, index};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;

/// Which element a schema object describes.
#[derive(Clone, Copy)]
pub(crate) struct Described {
    name: &'static str,
    /// `None` for a directive without attributes.
    element: Option<&'static ElementSchema>,
    /// The collection it is an item or a directive of.
    item_of: Option<&'static CollectionSchema>,
    /// Only the key attributes: the element removes an item.
    is_removal: bool,
    is_collection_default: bool,
}

/// Answers for `IAppHostElementSchema`.
pub(crate) struct AppHostElementSchemaObject {
    references: References,
    of: Described,
}

com_object!(
    AppHostElementSchemaObject,
    IAppHostElementSchema,
    IID_IAppHostElementSchema
);

impl AppHostElementSchemaObject {
    fn new(of: Described) -> Self {
        Self {
            references: References::new(),
            of,
        }
    }

    /// Of an element that belongs to no collection.
    pub(crate) fn plain(element: &'static ElementSchema) -> Self {
        Self::new(Described {
            name: element.name,
            element: Some(element),
            item_of: None,
            is_removal: false,
            is_collection_default: false,
        })
    }

    /// Of an element of the configuration.
    pub(crate) fn of_element(element: &Element) -> Result<Self, Refusal> {
        let schema = element.schema()?;
        let is_collection_default = element
            .parent_schema()?
            .is_some_and(|parent| holds_defaults(parent, schema.name));
        Ok(Self::new(Described {
            name: schema.name,
            element: Some(schema),
            item_of: element.collection_schema()?,
            is_removal: false,
            is_collection_default,
        }))
    }

    fn attributes(&self) -> Vec<&'static AttributeSchema> {
        let all = self.of.element.map(|e| e.attributes).unwrap_or_default();
        let keys = self.of.item_of.map(|c| c.keys).unwrap_or_default();
        all.iter()
            .filter(|a| !self.of.is_removal || keys.contains(&a.name))
            .collect()
    }

    fn children(&self) -> &'static [ElementSchema] {
        match self.of.element {
            Some(element) if !self.of.is_removal => element.children,
            _ => &[],
        }
    }
}

/// True when the child of that name holds the defaults of a collection in or below the element.
fn holds_defaults(parent: &ElementSchema, name: &str) -> bool {
    parent
        .collection
        .is_some_and(|c| c.default_element == Some(name) || holds_defaults(&c.item, name))
}

impl AppHostElementSchemaHost for AppHostElementSchemaObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.of.name.to_owned()))
    }

    unsafe fn get_does_allow_unschematized_properties(
        &self,
        pf_allow_unschematized: *mut VARIANT_BOOL,
    ) -> HRESULT {
        let allows = self
            .of
            .element
            .is_some_and(|e| e.allow_unrecognized_attributes);
        answer!(flag, pf_allow_unschematized, Ok(allows))
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(variant, p_value, {
            match argument!(bstr_metadata_type)?.to_ascii_lowercase().as_str() {
                "iscollectiondefault" => Ok(Held::Bool(self.of.is_collection_default)),
                "allowunrecognizedattributes" => Ok(Held::Bool(
                    self.of
                        .element
                        .is_some_and(|e| e.allow_unrecognized_attributes),
                )),
                _ => Err(Refusal::Code(NOT_SUPPORTED)),
            }
        })
    }

    unsafe fn get_collection_schema(
        &self,
        pp_collection_schema: *mut *mut IAppHostCollectionSchema,
    ) -> HRESULT {
        answer!(object_or_null, pp_collection_schema, {
            let collection = self.of.element.and_then(|e| e.collection);
            Ok(collection
                .filter(|_| !self.of.is_removal)
                .map(AppHostCollectionSchemaObject::new))
        })
    }

    unsafe fn get_child_element_schemas(
        &self,
        pp_child_schemas: *mut *mut IAppHostElementSchemaCollection,
    ) -> HRESULT {
        answer!(
            object,
            pp_child_schemas,
            Ok(AppHostElementSchemaCollectionObject {
                references: References::new(),
                children: self.children(),
                parent: self.of.element,
            })
        )
    }

    unsafe fn get_property_schemas(
        &self,
        pp_property_schemas: *mut *mut IAppHostPropertySchemaCollection,
    ) -> HRESULT {
        answer!(
            object,
            pp_property_schemas,
            Ok(AppHostPropertySchemaCollectionObject {
                references: References::new(),
                attributes: self.attributes(),
                item_of: self.of.item_of,
            })
        )
    }

    unsafe fn get_is_collection_default(
        &self,
        pf_is_collection_default: *mut VARIANT_BOOL,
    ) -> HRESULT {
        answer!(
            flag,
            pf_is_collection_default,
            Ok(self.of.is_collection_default)
        )
    }
}

/// Answers for `IAppHostElementSchemaCollection`.
pub(crate) struct AppHostElementSchemaCollectionObject {
    references: References,
    children: &'static [ElementSchema],
    parent: Option<&'static ElementSchema>,
}

com_object!(
    AppHostElementSchemaCollectionObject,
    IAppHostElementSchemaCollection,
    IID_IAppHostElementSchemaCollection
);

impl AppHostElementSchemaCollectionHost for AppHostElementSchemaCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.children.len()))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_element_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        answer!(object, pp_element_schema, {
            let find = |name: &str| self.children.iter().position(|c| c.name == name);
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { index(c_index, self.children.len(), find)? };
            let child = self.children.get(at).ok_or(Refusal::Code(INVALID_INDEX))?;
            Ok(AppHostElementSchemaObject::new(Described {
                name: child.name,
                element: Some(child),
                item_of: None,
                is_removal: false,
                is_collection_default: self.parent.is_some_and(|p| holds_defaults(p, child.name)),
            }))
        })
    }
}

/// Answers for `IAppHostCollectionSchema`.
pub(crate) struct AppHostCollectionSchemaObject {
    references: References,
    collection: &'static CollectionSchema,
}

com_object!(
    AppHostCollectionSchemaObject,
    IAppHostCollectionSchema,
    IID_IAppHostCollectionSchema
);

impl AppHostCollectionSchemaObject {
    pub(crate) fn new(collection: &'static CollectionSchema) -> Self {
        Self {
            references: References::new(),
            collection,
        }
    }
}

impl AppHostCollectionSchemaHost for AppHostCollectionSchemaObject {
    unknown_methods!();

    unsafe fn get_add_element_names(&self, pbstr_element_name: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_element_name,
            Ok(self.collection.item.name.to_owned())
        )
    }

    unsafe fn get_add_element_schema(
        &self,
        bstr_element_name: BSTR,
        pp_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        answer!(object, pp_schema, {
            if argument!(bstr_element_name)? != self.collection.item.name {
                return Err(Refusal::Code(INVALID_INDEX));
            }
            Ok(AppHostElementSchemaObject::new(Described {
                name: self.collection.item.name,
                element: Some(&self.collection.item),
                item_of: Some(self.collection),
                is_removal: false,
                is_collection_default: false,
            }))
        })
    }

    unsafe fn get_remove_element_schema(
        &self,
        pp_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        answer!(object_or_null, pp_schema, {
            Ok((!self.collection.remove.is_empty()).then(|| {
                AppHostElementSchemaObject::new(Described {
                    name: self.collection.remove,
                    element: Some(&self.collection.item),
                    item_of: Some(self.collection),
                    is_removal: true,
                    is_collection_default: false,
                })
            }))
        })
    }

    unsafe fn get_clear_element_schema(
        &self,
        pp_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        answer!(object_or_null, pp_schema, {
            Ok((!self.collection.clear.is_empty()).then(|| {
                AppHostElementSchemaObject::new(Described {
                    name: self.collection.clear,
                    element: None,
                    item_of: Some(self.collection),
                    is_removal: false,
                    is_collection_default: false,
                })
            }))
        })
    }

    unsafe fn get_is_merge_append(&self, pf_is_merge_append: *mut VARIANT_BOOL) -> HRESULT {
        answer!(flag, pf_is_merge_append, Ok(!self.collection.prepends))
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(variant, p_value, {
            argument!(bstr_metadata_type)?;
            Err(Refusal::Code(NOT_SUPPORTED))
        })
    }

    unsafe fn get_does_allow_duplicates(&self, pf_allow_duplicates: *mut VARIANT_BOOL) -> HRESULT {
        answer!(
            flag,
            pf_allow_duplicates,
            Ok(self.collection.key_mode == KeyMode::None)
        )
    }
}

/// Answers for `IAppHostPropertySchema`.
pub(crate) struct AppHostPropertySchemaObject {
    references: References,
    attribute: &'static AttributeSchema,
    item_of: Option<&'static CollectionSchema>,
}

com_object!(
    AppHostPropertySchemaObject,
    IAppHostPropertySchema,
    IID_IAppHostPropertySchema
);

impl AppHostPropertySchemaObject {
    pub(crate) fn new(
        attribute: &'static AttributeSchema,
        item_of: Option<&'static CollectionSchema>,
    ) -> Self {
        Self {
            references: References::new(),
            attribute,
            item_of,
        }
    }

    fn is_key(&self, modes: &[KeyMode]) -> bool {
        self.item_of
            .is_some_and(|c| modes.contains(&c.key_mode) && c.keys.contains(&self.attribute.name))
    }

    fn is_unique_key(&self) -> bool {
        self.is_key(&[KeyMode::Unique, KeyMode::EachUnique])
    }

    fn is_combined_key(&self) -> bool {
        self.is_key(&[KeyMode::Combined])
    }
}

impl AppHostPropertySchemaHost for AppHostPropertySchemaObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.attribute.name.to_owned()))
    }

    unsafe fn get_type(&self, pbstr_type: *mut BSTR) -> HRESULT {
        let name = match self.attribute.kind {
            Kind::Bool => "bool",
            Kind::UInt => "uint",
            Kind::Int => "int",
            Kind::Int64 => "int64",
            Kind::Enum => "enum",
            Kind::Flags => "flags",
            Kind::TimeSpan => "timeSpan",
            _ => "string",
        };
        answer!(text, pbstr_type, Ok(name.to_owned()))
    }

    unsafe fn get_default_value(&self, p_default_value: *mut VARIANT) -> HRESULT {
        answer!(variant, p_default_value, {
            let value = Value::default_of(self.attribute);
            Ok(Held::of(&value, Some(self.attribute)))
        })
    }

    unsafe fn get_is_required(&self, pf_is_required: *mut VARIANT_BOOL) -> HRESULT {
        answer!(flag, pf_is_required, Ok(self.attribute.required))
    }

    unsafe fn get_is_unique_key(&self, pf_is_unique_key: *mut VARIANT_BOOL) -> HRESULT {
        answer!(flag, pf_is_unique_key, Ok(self.is_unique_key()))
    }

    unsafe fn get_is_combined_key(&self, pf_is_combined_key: *mut VARIANT_BOOL) -> HRESULT {
        answer!(flag, pf_is_combined_key, Ok(self.is_combined_key()))
    }

    unsafe fn get_is_expanded(&self, pf_is_expanded: *mut VARIANT_BOOL) -> HRESULT {
        answer!(flag, pf_is_expanded, Ok(self.attribute.expands))
    }

    unsafe fn get_validation_type(&self, pbstr_validation_type: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_validation_type,
            Ok(self.attribute.validation.name().to_owned())
        )
    }

    unsafe fn get_validation_parameter(&self, pbstr_validation_parameter: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_validation_parameter,
            Ok(self.attribute.validation.parameters().join(","))
        )
    }

    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        answer!(variant, p_value, {
            Ok(
                match argument!(bstr_metadata_type)?.to_ascii_lowercase().as_str() {
                    "required" | "isrequired" => Held::Bool(self.attribute.required),
                    "isuniquekey" => Held::Bool(self.is_unique_key()),
                    "iscombinedkey" => Held::Bool(self.is_combined_key()),
                    "expanded" | "isexpanded" => Held::Bool(self.attribute.expands),
                    "encrypted" | "isencrypted" => Held::Bool(self.attribute.encrypted),
                    "casesensitive" => Held::Bool(self.attribute.case_sensitive),
                    "allowinfinite" => Held::Bool(self.attribute.infinite),
                    _ => return Err(Refusal::Code(NOT_SUPPORTED)),
                },
            )
        })
    }

    unsafe fn get_is_case_sensitive(&self, pf_is_case_sensitive: *mut VARIANT_BOOL) -> HRESULT {
        answer!(
            flag,
            pf_is_case_sensitive,
            Ok(self.attribute.case_sensitive)
        )
    }

    unsafe fn get_possible_values(
        &self,
        pp_values: *mut *mut IAppHostConstantValueCollection,
    ) -> HRESULT {
        answer!(
            object,
            pp_values,
            Ok(AppHostConstantValueCollectionObject::new(
                self.attribute.values
            ))
        )
    }

    unsafe fn get_does_allow_infinite(&self, pf_allow_infinite: *mut VARIANT_BOOL) -> HRESULT {
        answer!(flag, pf_allow_infinite, Ok(self.attribute.infinite))
    }

    unsafe fn get_is_encrypted(&self, pf_is_encrypted: *mut VARIANT_BOOL) -> HRESULT {
        answer!(flag, pf_is_encrypted, Ok(self.attribute.encrypted))
    }

    unsafe fn get_time_span_format(&self, pbstr_time_span_format: *mut BSTR) -> HRESULT {
        let format = if self.attribute.kind == Kind::TimeSpan {
            "string"
        } else {
            ""
        };
        answer!(text, pbstr_time_span_format, Ok(format.to_owned()))
    }
}

/// Answers for `IAppHostPropertySchemaCollection`.
pub(crate) struct AppHostPropertySchemaCollectionObject {
    references: References,
    attributes: Vec<&'static AttributeSchema>,
    item_of: Option<&'static CollectionSchema>,
}

com_object!(
    AppHostPropertySchemaCollectionObject,
    IAppHostPropertySchemaCollection,
    IID_IAppHostPropertySchemaCollection
);

impl AppHostPropertySchemaCollectionHost for AppHostPropertySchemaCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        answer!(number, pc_count, Ok(self.attributes.len()))
    }

    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_property_schema: *mut *mut IAppHostPropertySchema,
    ) -> HRESULT {
        answer!(object, pp_property_schema, {
            let find = |name: &str| self.attributes.iter().position(|a| a.name == name);
            // SAFETY: the glue passes the module's variant.
            let at = unsafe { index(c_index, self.attributes.len(), find)? };
            let attribute = self
                .attributes
                .get(at)
                .ok_or(Refusal::Code(INVALID_INDEX))?;
            Ok(AppHostPropertySchemaObject::new(attribute, self.item_of))
        })
    }
}
