//! `system.webServer/modules`: the modules that take part in requests, in order.

use super::{optional, words};
use crate::element::{Attributes as _, EffectiveElement};
use crate::source::Origin;

/// One module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleEntry {
    /// Its name, compared with case.
    pub name: String,
    /// The managed type; `None` for native modules.
    pub type_name: Option<String>,
    /// Words that must hold for it to take part.
    pub pre_condition: Vec<String>,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// The module list at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modules {
    /// Managed modules see every request, whatever their precondition.
    pub run_all_managed_modules_for_all_requests: bool,
    /// In the order in which they are called.
    pub entries: Vec<ModuleEntry>,
}

impl Modules {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/modules";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let entry = |i: &EffectiveElement| ModuleEntry {
            name: i.text("name"),
            type_name: optional(i.text("type")),
            pre_condition: words(&i.text("preCondition")),
            origin: i.origin().cloned(),
        };
        Self {
            run_all_managed_modules_for_all_requests: e
                .boolean("runAllManagedModulesForAllRequests"),
            entries: e.items().iter().map(entry).collect(),
        }
    }
}
