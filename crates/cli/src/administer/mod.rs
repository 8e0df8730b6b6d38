//! What administrators do with an applicationHost.config: sites, applications, pools, modules, backups, sections.

pub(crate) mod backup;
pub(crate) mod backup_commands;
pub(crate) mod binding_commands;
pub(crate) mod bindings;
pub(crate) mod change;
pub(crate) mod commands;
pub(crate) mod diff;
pub(crate) mod failure;
pub(crate) mod filter;
pub(crate) mod manage;
pub(crate) mod modules;
pub(crate) mod objects;
pub(crate) mod render;
pub(crate) mod sections;
pub(crate) mod selector;
pub(crate) mod store;
