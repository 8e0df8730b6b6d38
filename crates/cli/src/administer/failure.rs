//! Why a command of an administrator failed: as a compiler-like problem, and as `appcmd` says it (R121).

use sluicegate::Problem;
use sluicegate_config::Diagnostic;
use sluicegate_config::edit::EditError;

use crate::load::from_user;

/// Something that is not there.
pub(crate) const NOT_FOUND: u32 = 1168;
/// A wrong argument.
pub(crate) const INVALID_PARAMETER: u32 = 87;
/// Something that this server does not do.
pub(crate) const NOT_SUPPORTED: u32 = 50;
/// Something that is there already.
pub(crate) const ALREADY_EXISTS: u32 = 183;
/// The system refuses to write.
const WRITE_FAULT: u32 = 29;
/// A configuration that cannot be read.
const INVALID_DATA: u32 = 13;

/// A refusal; nothing was changed.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    /// The Win32 error.
    pub(crate) code: u32,
    message: String,
    /// When it is about configuration: the path asked for and the finding.
    configuration: Option<(String, Option<Box<Diagnostic>>)>,
    /// The HRESULT, for findings of configuration.
    hresult: u32,
}

impl Failure {
    pub(crate) fn new(code: u32, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            configuration: None,
            hresult: 0x8007_0000 | code,
        }
    }

    /// A command line that cannot be understood.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(INVALID_PARAMETER, message)
    }

    /// An object that is not there.
    pub(crate) fn missing(kind: &str, identifier: &str) -> Self {
        Self::new(
            NOT_FOUND,
            format!("Cannot find {kind} object with identifier \"{identifier}\"."),
        )
    }

    pub(crate) fn io(error: &std::io::Error, what: impl std::fmt::Display) -> Self {
        let code = match error.kind() {
            std::io::ErrorKind::NotFound => 2,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => 5,
            std::io::ErrorKind::AlreadyExists => ALREADY_EXISTS,
            _ => WRITE_FAULT,
        };
        Self::new(code, format!("{what}: {error}"))
    }

    /// The first of the findings of a load.
    pub(crate) fn load(found: Vec<Diagnostic>) -> Self {
        let Some(first) = found.into_iter().next() else {
            return Self::new(INVALID_DATA, "the configuration cannot be read");
        };
        let hresult = first.hresult.unwrap_or(0x8007_0000 | INVALID_DATA);
        Self {
            code: hresult & 0xffff,
            message: first.title.clone(),
            configuration: Some((String::new(), Some(Box::new(first)))),
            hresult,
        }
    }

    /// As the other commands say it.
    pub(crate) fn problem(&self) -> Problem {
        match &self.configuration {
            Some((_, Some(diagnostic))) => from_user((**diagnostic).clone()),
            Some((path, None)) if !path.is_empty() => {
                Problem::plain("cli/change-refused", self.message.clone())
                    .help(format!("it was asked for at {path}"))
            }
            _ => Problem::plain("cli/change-refused", self.message.clone()),
        }
    }

    /// As `appcmd` says it.
    pub(crate) fn appcmd_text(&self) -> String {
        let Some((path, diagnostic)) = &self.configuration else {
            return format!("ERROR ( message:{} )", self.message);
        };
        let file = diagnostic
            .as_ref()
            .and_then(|d| d.file())
            .map_or_else(|| path.clone(), |file| file.display().to_string());
        let line = diagnostic.as_ref().and_then(|d| d.line()).unwrap_or(0);
        format!(
            "ERROR ( hresult:{:08x}, message:Configuration error\nFilename: {file}\nLine Number: {line}\nDescription: {}\n )",
            self.hresult, self.message
        )
    }

    /// The exit code: the Win32 error, where a process can say it here.
    pub(crate) fn exit_code(&self) -> std::process::ExitCode {
        std::process::ExitCode::from(u8::try_from(self.code).unwrap_or(u8::MAX).max(1))
    }
}

impl From<EditError> for Failure {
    fn from(error: EditError) -> Self {
        Self {
            code: error.hresult & 0xffff,
            message: error.message,
            configuration: Some((error.config_path, error.diagnostic)),
            hresult: error.hresult,
        }
    }
}
