//! What stops a server from starting, in the form users read: what, where, why, what to do.

use std::fmt;

use sluicegate_config::{Diagnostic, Severity};

/// One reason why the server does not start.
#[derive(Debug, Clone)]
pub struct Problem(Box<Diagnostic>);

impl Problem {
    /// A problem without a place in a file.
    #[must_use]
    pub fn plain(code: &'static str, title: impl Into<String>) -> Self {
        Self(Box::new(Diagnostic::error(code, title)))
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(self, text: impl Into<String>) -> Self {
        Self(Box::new(self.0.help(text)))
    }

    /// Adds why it is so.
    #[must_use]
    pub fn because(self, text: impl Into<String>) -> Self {
        Self(Box::new(self.0.because(text)))
    }

    /// The diagnostic itself.
    #[must_use]
    pub fn diagnostic(&self) -> &Diagnostic {
        &self.0
    }

    /// True if it only warns.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        self.0.severity == Severity::Warning
    }
}

impl From<Diagnostic> for Problem {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(Box::new(diagnostic))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.render(false))
    }
}
