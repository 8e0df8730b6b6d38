//! What this server does with each section: for warnings at start, `config check` and the compatibility page.

#[rustfmt::skip]
#[path = "support_generated.rs"]
mod generated;

pub use generated::{FOREIGN, SUPPORT};

/// Whether the settings of a section act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Support {
    /// They act.
    Enforced,
    /// Some do; the note says which do not.
    Partly,
    /// They are read and checked, and have no effect.
    Ignored,
    /// They ask for something that this server will not do; the note says what to do instead.
    Refused,
}

/// One section and what becomes of it.
#[derive(Debug)]
pub struct SectionSupport {
    /// The section, such as `system.webServer/handlers`.
    pub path: &'static str,
    /// Whether it acts.
    pub support: Support,
    /// Who makes it act; may be empty.
    pub by: &'static str,
    /// What to know about it; may be empty.
    pub note: &'static str,
}

/// What becomes of a section; `None` for one that the schema lacks.
pub fn support(path: &str) -> Option<&'static SectionSupport> {
    SUPPORT
        .binary_search_by(|row| row.path.cmp(path))
        .ok()
        .and_then(|at| SUPPORT.get(at))
}

/// What an element of another program is for (R73); `None` for one that nobody has heard of.
pub fn foreign(name: &str) -> Option<&'static str> {
    FOREIGN
        .iter()
        .find(|(own, _)| *own == name)
        .map(|(_, what)| *what)
}
