//! Why a request of an administrator was refused: the HRESULT that IIS gives, words, and the place if there is one.

use std::fmt;

use crate::diagnostic::{ALREADY_EXISTS, Diagnostic, INVALID_DATA, NOT_SUPPORTED};

/// A file, site, section or item that is not there.
pub const FILE_NOT_FOUND: u32 = 0x8007_0002;
/// An item that was there once, or a name that is in no list.
pub const NOT_FOUND: u32 = 0x8007_0490;
/// An index behind the end, or a name that the schema does not have.
pub const INVALID_INDEX: u32 = 0x8007_0585;
/// An argument that can never be right.
pub const INVALID_PARAMETER: u32 = 0x8007_0057;
/// Something that may not be written.
pub const ACCESS_DENIED: u32 = 0x8007_0005;
/// The file was changed by somebody else since it was read (R109).
pub const SHARING_VIOLATION: u32 = 0x8007_0020;
/// The disk or the system refuses.
pub const WRITE_FAULT: u32 = 0x8007_001d;

/// A refusal. Nothing was changed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EditError {
    /// The HRESULT.
    pub hresult: u32,
    /// What is wrong, in one line.
    pub message: String,
    /// The config path that was asked for; empty when none was.
    pub config_path: String,
    /// The finding behind it, with file and line.
    pub diagnostic: Option<Box<Diagnostic>>,
    /// The value that was refused, when it is about one.
    pub invalid_value: Option<String>,
    /// Why the value was refused.
    pub reason: Option<String>,
}

impl EditError {
    pub(crate) fn new(hresult: u32, message: impl Into<String>) -> Self {
        Self {
            hresult,
            message: message.into(),
            config_path: String::new(),
            diagnostic: None,
            invalid_value: None,
            reason: None,
        }
    }

    pub(crate) fn index(what: impl fmt::Display) -> Self {
        Self::new(INVALID_INDEX, format!("there is no {what}"))
    }

    pub(crate) fn gone(what: impl fmt::Display) -> Self {
        Self::new(NOT_FOUND, format!("{what} is not there any more"))
    }

    pub(crate) fn exists(what: impl fmt::Display) -> Self {
        Self::new(ALREADY_EXISTS, format!("{what} is there already"))
    }

    pub(crate) fn unsupported(message: impl Into<String>) -> Self {
        Self::new(NOT_SUPPORTED, message)
    }

    pub(crate) fn denied(message: impl Into<String>) -> Self {
        Self::new(ACCESS_DENIED, message)
    }

    pub(crate) fn data(message: impl Into<String>) -> Self {
        Self::new(INVALID_DATA, message)
    }

    pub(crate) fn value(attribute: &str, value: &str, reason: &str) -> Self {
        Self {
            invalid_value: Some(value.to_owned()),
            reason: Some(reason.to_owned()),
            ..Self::data(format!("The '{attribute}' attribute is invalid.  {reason}"))
        }
    }

    pub(crate) fn of(diagnostic: Diagnostic) -> Self {
        // The words IIS shows stand in the first reason, where there are such.
        let message = diagnostic
            .why
            .first()
            .cloned()
            .unwrap_or_else(|| diagnostic.title.clone());
        let hresult = diagnostic.hresult.unwrap_or(INVALID_DATA);
        Self {
            diagnostic: Some(Box::new(diagnostic)),
            ..Self::new(hresult, message)
        }
    }

    pub(crate) fn first_of(found: Vec<Diagnostic>) -> Self {
        found
            .into_iter()
            .next()
            .map_or_else(|| Self::data("the configuration cannot be read"), Self::of)
    }

    pub(crate) fn io(error: &std::io::Error, what: impl fmt::Display) -> Self {
        let hresult = match error.kind() {
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                ACCESS_DENIED
            }
            std::io::ErrorKind::NotFound => FILE_NOT_FOUND,
            _ => WRITE_FAULT,
        };
        Self::new(hresult, format!("{what}: {error}"))
    }

    pub(crate) fn at(mut self, config_path: impl Into<String>) -> Self {
        if self.config_path.is_empty() {
            self.config_path = config_path.into();
        }
        self
    }
}

impl From<Box<Diagnostic>> for EditError {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self::of(*diagnostic)
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EditError {}
