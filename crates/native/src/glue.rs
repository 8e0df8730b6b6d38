//! The generated declarations of both sides of the C++ glue, and the few conversions that belong to them.

pub(crate) mod ffi;
pub(crate) mod handle;
pub(crate) mod host;
pub(crate) mod services;
pub(crate) mod support;
#[cfg(test)]
mod tests;
pub(crate) mod types;
