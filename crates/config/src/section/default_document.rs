//! `system.webServer/defaultDocument`: which file answers for a folder.

use crate::element::{Attributes as _, EffectiveElement};

/// Default documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefaultDocument {
    /// The feature is on.
    pub enabled: bool,
    /// File names in the order in which they are tried.
    pub files: Vec<String>,
}

impl DefaultDocument {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/defaultDocument";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            files: e
                .child_or_unset("files")
                .items()
                .iter()
                .map(|i| i.text("value"))
                .collect(),
        }
    }
}
