//! The caches of the server as modules see them: keys, records, and the operations that GL_CACHE_OPERATION announces
//! (R207, R208).

mod key_value;
pub(crate) mod keys;
pub(crate) mod operation;
pub(crate) mod provider;
pub(crate) mod record;
mod store;
pub(crate) mod uri_record;

pub use store::{MODULES as CACHE_MODULES, clear as clear_caches, serve as serve_cache};
