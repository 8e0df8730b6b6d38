//! The built-in modules: what serves files, filters requests, checks users and writes error pages.
//!
//! Each folder is one module of the pipeline; [`builtin`] is the table of all of them by their IIS names.

pub mod anonymous_authentication;
mod clock;
pub mod custom_error;
pub mod default_document;
mod per_configuration;
pub mod protocol_support;
pub mod request_filtering;
mod segment_names;
pub mod static_file;
#[cfg(test)]
mod test_host;
pub mod url_authorization;
