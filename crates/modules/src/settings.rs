//! How a module finds what configuration says for a request's URL.

use std::any::Any;
use std::sync::Arc;

use sluicegate_pipeline::HttpContext;

/// A section in the form that its module works with. The default is what an empty section means.
pub trait Settings: Any + Default + Send + Sync {}

/// The settings in force for the request's URL; they are made once per URL.
pub(crate) fn of<S: Settings>(context: &HttpContext) -> Arc<S> {
    match context.url_info() {
        Some(url) => url.extensions.get_or_insert_with(S::default),
        None => Arc::new(S::default()),
    }
}
