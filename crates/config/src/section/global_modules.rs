//! `system.webServer/globalModules`: the native modules that are loaded.

use super::{optional, words};
use crate::element::{Attributes as _, EffectiveElement};
use crate::source::Origin;

/// One native module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalModule {
    /// Its name, compared with case.
    pub name: String,
    /// The file as written, with variables expanded; `None` when the attribute is empty.
    pub image: Option<String>,
    /// Words that must hold for it to load.
    pub pre_condition: Vec<String>,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// Path of the section.
pub const PATH: &str = "system.webServer/globalModules";

pub(crate) fn read(section: &EffectiveElement) -> Vec<GlobalModule> {
    let module = |i: &EffectiveElement| GlobalModule {
        name: i.text("name"),
        image: optional(i.text("image")),
        pre_condition: words(&i.text("preCondition")),
        origin: i.origin().cloned(),
    };
    section.items().iter().map(module).collect()
}
