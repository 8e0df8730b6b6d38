//! What happened in a test, in order, as words.

use std::sync::{Mutex, PoisonError};

/// A list of words that modules, host and threads of one test append to.
#[derive(Debug, Default)]
pub struct Journal(Mutex<Vec<String>>);

impl Journal {
    /// Appends a word.
    pub fn note(&self, word: impl Into<String>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(word.into());
    }

    /// The words so far.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The words so far in one line.
    #[must_use]
    pub fn text(&self) -> String {
        self.words().join(" ")
    }
}
