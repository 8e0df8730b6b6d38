//! Writes the edits: each file whole beside the old one, which it then replaces (R109).

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::Editor;
use super::error::{EditError, SHARING_VIOLATION};

/// A section that a commit changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The section, such as `system.webServer/handlers`; empty when the file was changed outside of sections.
    pub section: String,
    /// The config path at which it applies.
    pub config_path: String,
}

/// A file that a commit would write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The file.
    pub file: PathBuf,
    /// Its text; `None` when the file is not there yet.
    pub before: Option<String>,
    /// Its text after the commit.
    pub after: String,
}

impl Editor {
    /// The files that [`Self::commit`] would write, in the order of their names.
    pub fn pending(&self) -> Vec<Pending> {
        let text = |path: &Path, bytes: &[u8]| {
            crate::Document::from_bytes(path, bytes).map_or_else(
                |_| String::from_utf8_lossy(bytes).into_owned(),
                |document| document.source().text().to_owned(),
            )
        };
        let dirty = self.state().dirty();
        dirty
            .into_iter()
            .filter(|(_, original, document)| {
                original.as_ref() != Some(&document.source().to_bytes())
            })
            .map(|(file, original, document)| Pending {
                before: original.map(|bytes| text(&file, &bytes)),
                after: document.source().text().to_owned(),
                file,
            })
            .collect()
    }

    /// Writes all edits and answers what they changed, in the order of the names. Edits stay pending when it fails.
    ///
    /// Each file is replaced as a whole, so that a reader sees the old or the new one. With several files a failure can come
    /// between two of them; the ones written before are not pending any more.
    ///
    /// # Errors
    /// [`SHARING_VIOLATION`] when a file was changed by somebody else since it was read, [`super::ACCESS_DENIED`] and others
    /// that the system gives.
    pub fn commit(&self) -> Result<Vec<Change>, EditError> {
        let mut state = self.state();
        if !state.is_writable {
            return Err(EditError::denied("this manager only reads"));
        }
        let dirty = state.dirty();
        for (path, original, _) in &dirty {
            let now = match std::fs::read(path) {
                Ok(bytes) => Some(bytes),
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => None,
                Err(e) => return Err(EditError::io(&e, path.display())),
            };
            if now != *original {
                return Err(EditError::new(
                    SHARING_VIOLATION,
                    format!(
                        "Cannot commit configuration changes because the file has changed on disk: {}",
                        path.display()
                    ),
                ));
            }
        }
        for (path, original, document) in &dirty {
            let bytes = document.source().to_bytes();
            if original.as_ref() != Some(&bytes) {
                replace(path, &bytes).map_err(|e| EditError::io(&e, path.display()))?;
            }
            state.restore(path, None);
        }
        let changes = state
            .touched
            .iter()
            .map(|(section, config_path)| Change {
                section: section.clone(),
                config_path: config_path.clone(),
            })
            .collect();
        state.forget();
        Ok(changes)
    }
}

/// Writes beside the file and renames, so that nobody reads half a file. The mode and, where the system lets us, the owner of
/// the old file stay; a link stays a link.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let path: PathBuf = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let new = path.with_file_name(format!(".{name}.{}.new", std::process::id()));
    let write = || -> std::io::Result<()> {
        let mut file = std::fs::File::create(&new)?;
        file.write_all(bytes)?;
        if let Ok(old) = std::fs::metadata(&path) {
            file.set_permissions(old.permissions())?;
            #[cfg(unix)]
            {
                use std::os::unix::fs::MetadataExt as _;
                // Only root may give a file away; anybody else owns the new file, as an editor's save does.
                let _ = std::os::unix::fs::fchown(&file, Some(old.uid()), Some(old.gid()));
            }
        }
        file.sync_all()?;
        std::fs::rename(&new, &path)
    };
    write().inspect_err(|_| {
        let _ = std::fs::remove_file(&new);
    })
}
