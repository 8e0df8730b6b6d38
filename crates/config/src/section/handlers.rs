//! `system.webServer/handlers`: which module answers for which path and verb.

use super::{optional, schema_enum, words};
use crate::element::{Attributes as _, EffectiveElement};
use crate::source::Origin;

schema_enum! {
    /// What must be on disk for a handler to match.
    ResourceType {
        /// A file.
        File = 0,
        /// A folder.
        Directory = 1,
        /// One of both.
        Either = 2,
        /// Nothing.
        Unspecified = 3,
    } else Unspecified
}

schema_enum! {
    /// The right that a handler needs from `accessPolicy`.
    RequireAccess {
        /// None.
        None = 0,
        /// Reading.
        Read = 1,
        /// Writing.
        Write = 2,
        /// Running scripts.
        Script = 3,
        /// Running programs.
        Execute = 4,
    } else Script
}

/// One handler mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandlerMapping {
    /// Its name, compared with case.
    pub name: String,
    /// Path patterns, as written with commas.
    pub path: String,
    /// Methods; `*` for all.
    pub verbs: Vec<String>,
    /// A managed type; empty for native handlers.
    pub type_name: Option<String>,
    /// The modules that may answer, in order.
    pub modules: Vec<String>,
    /// The program that the module runs, with variables expanded.
    pub script_processor: Option<String>,
    /// What must be on disk.
    pub resource_type: ResourceType,
    /// The right it needs.
    pub require_access: RequireAccess,
    /// Path text behind the file is allowed.
    pub allow_path_info: bool,
    /// Words that must hold for it to match.
    pub pre_condition: Vec<String>,
    /// Bytes of response that are buffered.
    pub response_buffer_limit: u32,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// The mappings in the order in which they are tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handlers {
    /// The rights at this path, as bits.
    pub access_policy: u32,
    /// Those of lower levels first (R49).
    pub mappings: Vec<HandlerMapping>,
}

impl Handlers {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/handlers";
    /// Files may be read.
    pub const READ: u32 = 1;
    /// Files may be written.
    pub const WRITE: u32 = 2;
    /// Programs may be run.
    pub const EXECUTE: u32 = 4;
    /// The source of scripts may be read.
    pub const SOURCE: u32 = 16;
    /// Scripts may be run.
    pub const SCRIPT: u32 = 512;
    /// Writing is for local clients only.
    pub const NO_REMOTE_WRITE: u32 = 1024;
    /// Reading is for local clients only.
    pub const NO_REMOTE_READ: u32 = 4096;
    /// Running programs is for local clients only.
    pub const NO_REMOTE_EXECUTE: u32 = 8192;
    /// Running scripts is for local clients only.
    pub const NO_REMOTE_SCRIPT: u32 = 16384;

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let mapping = |i: &EffectiveElement| HandlerMapping {
            name: i.text("name"),
            path: i.text("path"),
            verbs: i.names("verb"),
            type_name: optional(i.text("type")),
            modules: i.names("modules"),
            script_processor: optional(i.text("scriptProcessor")),
            resource_type: ResourceType::of(i.number("resourceType")),
            require_access: RequireAccess::of(i.number("requireAccess")),
            allow_path_info: i.boolean("allowPathInfo"),
            pre_condition: words(&i.text("preCondition")),
            response_buffer_limit: i.uint("responseBufferLimit"),
            origin: i.origin().cloned(),
        };
        Self {
            access_policy: e.uint("accessPolicy"),
            mappings: e.items().iter().map(mapping).collect(),
        }
    }
}
