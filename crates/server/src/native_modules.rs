//! Native images of `<globalModules>`: found on disk, loaded, and turned into modules of the pipeline.

use std::path::PathBuf;
use std::sync::Arc;

use sluicegate_config::GlobalModule as Entry;
use sluicegate_pipeline::Module;
use sluicegate_pipeline::global::GlobalModule;

use crate::problem::Problem;

/// What an image registered (R39).
pub(crate) struct Loaded {
    pub(crate) module: Option<Arc<dyn Module>>,
    pub(crate) global: Option<Arc<dyn GlobalModule>>,
}

/// Loads one image.
pub(crate) fn load(entry: &Entry) -> Result<Loaded, Box<Problem>> {
    let image = entry.image.clone().unwrap_or_default();
    if image.is_empty() {
        return Err(Box::new(
            place(
                entry,
                "module/no-image",
                format!("global module {} has no image", entry.name),
            )
            .help("name the module's shared object in the attribute image"),
        ));
    }
    let path = PathBuf::from(&image);
    let _ = path;
    Err(Box::new(place(
        entry,
        "module/not-loaded",
        format!("{image} cannot be loaded"),
    )))
}

fn place(entry: &Entry, code: &'static str, title: String) -> Problem {
    let mut diagnostic = sluicegate_config::Diagnostic::error(code, title);
    if let Some(origin) = &entry.origin {
        diagnostic = diagnostic.at(&origin.file, origin.span.clone(), "listed here");
    }
    diagnostic.into()
}
