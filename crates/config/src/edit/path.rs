//! Config paths such as `MACHINE/WEBROOT/APPHOST/Default Web Site/shop` (R1).

use std::fmt;

use super::error::{EditError, FILE_NOT_FOUND};
use crate::hierarchy::fold;

/// The root level of the web server.
pub(crate) const APP_HOST: &str = "MACHINE/WEBROOT/APPHOST";

/// A level of the hierarchy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ConfigPath {
    /// A level above the web server's own: it has no content here (R2).
    Above(&'static str),
    /// The web server, or below it: the site and the segments of a URL.
    AppHost(Vec<String>),
}

impl ConfigPath {
    /// Reads a path; case does not count in the names of the levels, and a final slash is ignored.
    pub(crate) fn parse(text: &str) -> Result<Self, EditError> {
        let unknown = || {
            EditError::new(
                FILE_NOT_FOUND,
                format!("Unrecognized configuration path '{text}'"),
            )
            .at(text)
        };
        let mut segments = text.trim_end_matches('/').split('/');
        let is =
            |given: Option<&str>, name: &str| given.is_some_and(|g| g.eq_ignore_ascii_case(name));
        if !is(segments.next(), "MACHINE") {
            return Err(unknown());
        }
        match segments.next() {
            None => return Ok(Self::Above("MACHINE")),
            web if is(web, "WEBROOT") => {}
            _ => return Err(unknown()),
        }
        match segments.next() {
            None => return Ok(Self::Above("MACHINE/WEBROOT")),
            host if is(host, "APPHOST") => {}
            _ => return Err(unknown()),
        }
        let below: Vec<String> = segments.map(str::to_owned).collect();
        if below.iter().any(|s| s.is_empty() || s == "." || s == "..") {
            return Err(unknown());
        }
        Ok(Self::AppHost(below))
    }

    /// Site and segments; empty at the top.
    pub(crate) fn below(&self) -> &[String] {
        match self {
            Self::Above(_) => &[],
            Self::AppHost(below) => below,
        }
    }

    /// The segments as they compare.
    pub(crate) fn folded(&self) -> Vec<String> {
        self.below().iter().map(|s| fold(s)).collect()
    }

    /// What is left of this path below `outer`; `None` when it is not below it.
    pub(crate) fn relative_to(&self, outer: &Self) -> Option<String> {
        let (Self::AppHost(own), Self::AppHost(other)) = (self, outer) else {
            return None;
        };
        let (mine, theirs) = (self.folded(), outer.folded());
        mine.starts_with(&theirs)
            .then(|| own.get(other.len()..).unwrap_or_default().join("/"))
    }
}

impl fmt::Display for ConfigPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Above(name) => f.write_str(name),
            Self::AppHost(below) => {
                f.write_str(APP_HOST)?;
                below.iter().try_for_each(|s| write!(f, "/{s}"))
            }
        }
    }
}
