//! Native images of `<globalModules>`: found on disk, loaded, and turned into modules of the pipeline.

use std::path::Path;
use std::sync::Arc;

use sluicegate_config::{Diagnostic, GlobalModule as Entry, PathMap};
use sluicegate_native::LoadError;
use sluicegate_pipeline::Module;
use sluicegate_pipeline::global::GlobalModule;

use crate::problem::Problem;

/// What an image registered (R39).
pub(crate) struct Loaded {
    pub(crate) module: Option<Arc<dyn Module>>,
    pub(crate) global: Option<Arc<dyn GlobalModule>>,
}

/// Loads one image (R35).
pub(crate) fn load(entry: &Entry, map: &PathMap) -> Result<Loaded, Problem> {
    let image = entry.image.as_deref().unwrap_or_default();
    if image.is_empty() {
        let title = format!("global module {} has no image", entry.name);
        return Err(problem(
            place(entry, "module/no-image", title)
                .help("name the module's shared object in the attribute image"),
        ));
    }
    let folder = entry
        .origin
        .as_ref()
        .and_then(|origin| origin.file.path().parent())
        .unwrap_or_else(|| Path::new(""));
    let path = map.resolve(image, folder).map_err(|_| {
        let title = format!("the image of module {} is a Windows path: {image}", entry.name);
        problem(place(entry, "module/missing-image", title).help(
            "say where it is here with --map 'C:\\modules=/srv/modules', or name the shared object itself",
        ))
    })?;
    load_image(&entry.name, &path).map_err(|error| {
        problem(
            place(entry, error.code(), error.to_string())
                .because(error.why())
                .help(error.help()),
        )
    })
}

/// Loads an image that no configuration file names.
pub(crate) fn load_file(name: &str, image: &Path) -> Result<Loaded, Problem> {
    load_image(name, image).map_err(|error| {
        Problem::plain(error.code(), error.to_string())
            .because(error.why())
            .help(error.help())
    })
}

fn load_image(name: &str, image: &Path) -> Result<Loaded, LoadError> {
    let loaded = sluicegate_native::load(name, image)?;
    let global = loaded.global_module();
    let module: Option<Arc<dyn Module>> = match loaded.module {
        Some(module) => Some(module),
        None => None,
    };
    Ok(Loaded { module, global })
}

fn problem(diagnostic: Diagnostic) -> Problem {
    diagnostic.into()
}

fn place(entry: &Entry, code: &'static str, title: String) -> Diagnostic {
    let diagnostic = Diagnostic::error(code, title);
    match &entry.origin {
        Some(origin) => diagnostic.at(&origin.file, origin.span.clone(), "listed here"),
        None => diagnostic,
    }
}
