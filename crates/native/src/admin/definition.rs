//! Declarations of sections and groups.

use sluicegate_config::edit::{Definition, Group};

use super::com::{References, answer, argument, com_object, done, unknown_methods};
use super::error::{INVALID_INDEX, Refusal};
use super::variant::index;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;

/// Answers for `IAppHostSectionGroup`.
pub(crate) struct AppHostSectionGroupObject {
    references: References,
    group: Group,
}

com_object!(
    AppHostSectionGroupObject,
    IAppHostSectionGroup,
    IID_IAppHostSectionGroup
);

impl AppHostSectionGroupObject {
    pub(crate) fn new(group: Group) -> Self {
        Self {
            references: References::new(),
            group,
        }
    }

    /// # Safety
    /// As [`index`].
    unsafe fn place(&self, variant: *const VARIANT) -> Result<(usize, Vec<Group>), Refusal> {
        let all = self.group.groups()?;
        let find = |name: &str| all.iter().position(|g| g.name() == name);
        // SAFETY: as the caller vouches.
        let at = unsafe { index(variant, all.len(), find)? };
        Ok((at, all))
    }
}

impl AppHostSectionGroupHost for AppHostSectionGroupObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_section_group: *mut ULONG) -> HRESULT {
        answer!(number, pc_section_group, Ok(self.group.groups()?.len()))
    }

    unsafe fn get_item(
        &self,
        var_index: *const VARIANT,
        pp_section_group: *mut *mut IAppHostSectionGroup,
    ) -> HRESULT {
        answer!(object, pp_section_group, {
            // SAFETY: the glue passes the module's variant.
            let (at, all) = unsafe { self.place(var_index)? };
            let group = all
                .into_iter()
                .nth(at)
                .ok_or(Refusal::Code(INVALID_INDEX))?;
            Ok(Self::new(group))
        })
    }

    unsafe fn get_sections(
        &self,
        pp_sections: *mut *mut IAppHostSectionDefinitionCollection,
    ) -> HRESULT {
        answer!(
            object,
            pp_sections,
            Ok(AppHostSectionDefinitionCollectionObject {
                references: References::new(),
                group: self.group.clone(),
            })
        )
    }

    unsafe fn add_section_group(
        &self,
        bstr_section_group_name: BSTR,
        pp_section_group: *mut *mut IAppHostSectionGroup,
    ) -> HRESULT {
        answer!(object, pp_section_group, {
            Ok(Self::new(
                self.group.add_group(&argument!(bstr_section_group_name)?)?,
            ))
        })
    }

    unsafe fn delete_section_group(&self, var_index: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let (at, _) = unsafe { self.place(var_index)? };
            Ok(self.group.delete_group(at)?)
        })
    }

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.group.name().to_owned()))
    }

    unsafe fn get_type(&self, pbstr_type: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_type, Ok(self.group.type_text()?))
    }

    unsafe fn put_type(&self, bstr_type: BSTR) -> HRESULT {
        done(|| Ok(self.group.set_type(&argument!(bstr_type)?)?))
    }
}

/// Answers for `IAppHostSectionDefinition`.
pub(crate) struct AppHostSectionDefinitionObject {
    references: References,
    definition: Definition,
}

com_object!(
    AppHostSectionDefinitionObject,
    IAppHostSectionDefinition,
    IID_IAppHostSectionDefinition
);

impl AppHostSectionDefinitionObject {
    fn new(definition: Definition) -> Self {
        Self {
            references: References::new(),
            definition,
        }
    }
}

impl AppHostSectionDefinitionHost for AppHostSectionDefinitionObject {
    unknown_methods!();

    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_name, Ok(self.definition.name().to_owned()))
    }

    unsafe fn get_type(&self, pbstr_type: *mut BSTR) -> HRESULT {
        answer!(text, pbstr_type, Ok(self.definition.get("type")?))
    }

    unsafe fn put_type(&self, bstr_type: BSTR) -> HRESULT {
        done(|| Ok(self.definition.set("type", &argument!(bstr_type)?)?))
    }

    unsafe fn get_override_mode_default(&self, pbstr_override_mode_default: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_override_mode_default,
            Ok(self.definition.get("overrideModeDefault")?)
        )
    }

    unsafe fn put_override_mode_default(&self, bstr_override_mode_default: BSTR) -> HRESULT {
        done(|| {
            let mode = argument!(bstr_override_mode_default)?;
            Ok(self.definition.set("overrideModeDefault", &mode)?)
        })
    }

    unsafe fn get_allow_definition(&self, pbstr_allow_definition: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_allow_definition,
            Ok(self.definition.get("allowDefinition")?)
        )
    }

    unsafe fn put_allow_definition(&self, bstr_allow_definition: BSTR) -> HRESULT {
        done(|| {
            let where_ = argument!(bstr_allow_definition)?;
            Ok(self.definition.set("allowDefinition", &where_)?)
        })
    }

    unsafe fn get_allow_location(&self, pbstr_allow_location: *mut BSTR) -> HRESULT {
        answer!(
            text,
            pbstr_allow_location,
            Ok(self.definition.get("allowLocation")?)
        )
    }

    unsafe fn put_allow_location(&self, bstr_allow_location: BSTR) -> HRESULT {
        done(|| {
            let allowed = argument!(bstr_allow_location)?;
            Ok(self.definition.set("allowLocation", &allowed)?)
        })
    }

    unsafe fn get_require_permission(&self, pf_require_permission: *mut VARIANT_BOOL) -> HRESULT {
        answer!(
            flag,
            pf_require_permission,
            Ok(self
                .definition
                .get("requirePermission")?
                .eq_ignore_ascii_case("true"))
        )
    }

    unsafe fn put_require_permission(&self, pf_require_permission: VARIANT_BOOL) -> HRESULT {
        let text = if pf_require_permission == 0 {
            "false"
        } else {
            "true"
        };
        done(|| Ok(self.definition.set("requirePermission", text)?))
    }
}

/// Answers for `IAppHostSectionDefinitionCollection`.
pub(crate) struct AppHostSectionDefinitionCollectionObject {
    references: References,
    group: Group,
}

com_object!(
    AppHostSectionDefinitionCollectionObject,
    IAppHostSectionDefinitionCollection,
    IID_IAppHostSectionDefinitionCollection
);

impl AppHostSectionDefinitionCollectionObject {
    /// # Safety
    /// As [`index`].
    unsafe fn place(&self, variant: *const VARIANT) -> Result<(usize, Vec<Definition>), Refusal> {
        let all = self.group.sections()?;
        let find = |name: &str| {
            all.iter()
                .position(|d| d.name() == name || d.path() == name)
        };
        // SAFETY: as the caller vouches.
        let at = unsafe { index(variant, all.len(), find)? };
        Ok((at, all))
    }
}

impl AppHostSectionDefinitionCollectionHost for AppHostSectionDefinitionCollectionObject {
    unknown_methods!();

    unsafe fn get_count(&self, pc_count: *mut ULONG) -> HRESULT {
        answer!(number, pc_count, Ok(self.group.sections()?.len()))
    }

    unsafe fn get_item(
        &self,
        var_index: *const VARIANT,
        pp_config_section: *mut *mut IAppHostSectionDefinition,
    ) -> HRESULT {
        answer!(object, pp_config_section, {
            // SAFETY: the glue passes the module's variant.
            let (at, all) = unsafe { self.place(var_index)? };
            let definition = all
                .into_iter()
                .nth(at)
                .ok_or(Refusal::Code(INVALID_INDEX))?;
            Ok(AppHostSectionDefinitionObject::new(definition))
        })
    }

    unsafe fn add_section(
        &self,
        bstr_section_name: BSTR,
        pp_config_section: *mut *mut IAppHostSectionDefinition,
    ) -> HRESULT {
        answer!(object, pp_config_section, {
            let definition = self.group.add_section(&argument!(bstr_section_name)?)?;
            Ok(AppHostSectionDefinitionObject::new(definition))
        })
    }

    unsafe fn delete_section(&self, var_index: *const VARIANT) -> HRESULT {
        done(|| {
            // SAFETY: the glue passes the module's variant.
            let (at, _) = unsafe { self.place(var_index)? };
            Ok(self.group.delete_section(at)?)
        })
    }
}
