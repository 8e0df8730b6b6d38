//! `system.applicationHost/configHistory`: numbered copies of `applicationHost.config` (R103).

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::document::Document;
use crate::element::{Attributes as _, EffectiveElement};
use crate::expand::Environment;
use crate::path_map::PathMap;

/// The folder where no other is known, beside the file.
const FOLDER: &str = "history";

/// When copies are made and where they are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigHistory {
    /// Copies are made.
    pub enabled: bool,
    /// The folder of the copies. A path that no map covers, such as that of Windows, is `history` beside the file.
    pub folder: PathBuf,
    /// How many copies are kept.
    pub max_histories: u32,
    /// The time between two looks at the file.
    pub period: Duration,
}

impl ConfigHistory {
    /// Path of the section.
    pub const PATH: &'static str = "system.applicationHost/configHistory";

    pub(crate) fn read(e: &EffectiveElement, base: &Path, map: &PathMap) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            folder: folder(&e.text("path"), base, map),
            max_histories: e.uint("maxHistories"),
            period: e.time_span("period"),
        }
    }

    /// The folder of the copies of a file that may be at fault: what needs a copy is often broken.
    #[must_use]
    pub fn folder_of(file: &Path, map: &PathMap) -> PathBuf {
        let base = file.parent().unwrap_or_else(|| Path::new(""));
        let document = Document::read(file).ok();
        let path = document.as_ref().and_then(|document| {
            let group = document
                .root()
                .children()
                .find(|child| child.name() == "system.applicationHost")?;
            let section = group
                .children()
                .find(|child| child.name() == "configHistory")?;
            Some(section.attribute("path")?.value.clone())
        });
        folder(path.as_deref().unwrap_or_default(), base, map)
    }
}

/// The schema does not say that the path is expanded, and the service does it all the same (R62).
fn folder(path: &str, base: &Path, map: &PathMap) -> PathBuf {
    let path = Environment::of_process().expand(path);
    if path.is_empty() {
        return base.join(FOLDER);
    }
    map.resolve(&path, base)
        .unwrap_or_else(|_| base.join(FOLDER))
}
