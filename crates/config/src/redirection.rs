//! `redirection.config`: an `applicationHost.config` that is kept in another folder (R69).

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, code};
use crate::document::{Document, ElementRef};
use crate::path_map::PathMap;

/// The file beside an `applicationHost.config` that may lead elsewhere.
pub(crate) fn redirection_file(named: &Path) -> PathBuf {
    named.with_file_name("redirection.config")
}

/// The file that is read and written where `named` is asked for: in the folder of an enabled `configurationRedirection`
/// beside it, else `named` itself. The redirected folder's own `redirection.config` is not followed.
///
/// # Errors
/// `config/redirection`: it leads to what this server cannot reach; the faults of a `redirection.config` that is no XML.
pub fn host_file(named: &Path, map: &PathMap) -> Result<PathBuf, Box<Diagnostic>> {
    let beside = redirection_file(named);
    if !beside.is_file() {
        return Ok(named.to_owned());
    }
    let document = Document::read(&beside)?;
    let Some(section) = document
        .root()
        .children()
        .find(|child| child.name() == "configurationRedirection")
    else {
        return Ok(named.to_owned());
    };
    let text = |name: &str| section.attribute(name).map_or("", |a| a.value.as_str());
    match text("enabled").to_ascii_lowercase().as_str() {
        "true" => {}
        "" | "false" => return Ok(named.to_owned()),
        other => {
            return Err(Box::new(
                fault(
                    section,
                    format!("enabled=\"{other}\" is neither true nor false"),
                )
                .help("write enabled=\"true\" or enabled=\"false\""),
            ));
        }
    }
    let path = text("path");
    if path.is_empty() {
        return Err(Box::new(
            fault(section, "the redirection names no folder")
                .help("give the folder of the shared applicationHost.config in the attribute path"),
        ));
    }
    let base = named.parent().unwrap_or_else(|| Path::new(""));
    let folder = map.resolve(path, base).map_err(|_| {
        let d = fault(section, format!("{path} is no folder of this machine"));
        Box::new(if path.starts_with(r"\\") {
            d.because(
                "shares of other machines are not opened: userName and password are for Windows",
            )
            .help(format!(
                "mount the share, and say where it is: --map '{path}=/mnt/config'"
            ))
        } else {
            d.help(format!(
                "say what the path stands for here: --map '{path}=/srv/config'"
            ))
        })
    })?;
    Ok(folder.join("applicationHost.config"))
}

fn fault(section: ElementRef<'_>, title: impl Into<String>) -> Diagnostic {
    Diagnostic::error(code::REDIRECTION, title).at(
        section.document().source(),
        section.get().tag_span.clone(),
        "",
    )
}
