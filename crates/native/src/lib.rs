//! The boundary to native C++ modules: objects that modules see, calls into modules, and the conversions between. This is the
//! only crate with unsafe code; it holds no policy.

pub mod coverage_generated;
mod glue;
pub mod hresult;
pub mod not_implemented;
pub mod panic;
mod unimplemented_objects;
