//! `sluicegate/content`: how URLs find files and folders; a section of this server alone.

use super::schema_enum;
use crate::element::{Attributes as _, EffectiveElement};

schema_enum! {
    /// Whether the case of file names counts.
    PathCase {
        /// It does not for folders that were named by a Windows path.
        Auto = 0,
        /// It does.
        Sensitive = 1,
        /// It does not.
        Insensitive = 2,
    } else Auto
}

/// How URLs find files and folders at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// Whether case counts.
    pub path_case: PathCase,
}

impl Content {
    /// Path of the section.
    pub const PATH: &'static str = "sluicegate/content";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            path_case: PathCase::of(e.number("pathCase")),
        }
    }
}
