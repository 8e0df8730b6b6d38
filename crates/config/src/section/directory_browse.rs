//! `system.webServer/directoryBrowse`: listings of folders.

use crate::element::{Attributes as _, EffectiveElement};

/// Directory listings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DirectoryBrowse {
    /// The feature is on.
    pub enabled: bool,
    /// Which columns are shown, as bits.
    pub show_flags: u32,
}

impl DirectoryBrowse {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/directoryBrowse";
    /// The date of the last change.
    pub const DATE: u32 = 2;
    /// The time of the last change.
    pub const TIME: u32 = 4;
    /// The size in bytes.
    pub const SIZE: u32 = 8;
    /// The part of the name behind the dot.
    pub const EXTENSION: u32 = 16;
    /// The date in long form.
    pub const LONG_DATE: u32 = 32;

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            show_flags: e.uint("showFlags"),
        }
    }
}
