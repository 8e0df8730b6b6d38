//! `system.webServer/httpLogging`: which requests are logged.

use super::schema_enum;
use crate::element::{Attributes as _, EffectiveElement};

schema_enum! {
    /// Which requests are logged.
    SelectiveLogging {
        /// All.
        LogAll = 0,
        /// Those with a status below 400.
        LogSuccessful = 1,
        /// Those with a status of 400 and more.
        LogError = 2,
    } else LogAll
}

/// Logging at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HttpLogging {
    /// Which requests are logged.
    pub selective_logging: SelectiveLogging,
    /// Nothing is logged.
    pub dont_log: bool,
}

impl HttpLogging {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/httpLogging";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            selective_logging: SelectiveLogging::of(e.number("selectiveLogging")),
            dont_log: e.boolean("dontLog"),
        }
    }
}
