//! Locks: which sections, elements, attributes and items a lower level may not touch (R21 to R35).

use crate::diagnostic::{Diagnostic, LOCK_VIOLATION, code};
use crate::document::ElementRef;
use crate::source::{Origin, Span};

/// True for the attributes that lock; they may stand on any element and are in no schema (R27).
pub(crate) fn is_lock_attribute(name: &str) -> bool {
    matches!(
        name,
        "lockAttributes"
            | "lockElements"
            | "lockAllAttributesExcept"
            | "lockAllElementsExcept"
            | "lockItem"
    )
}

#[derive(Debug, Clone)]
enum Names {
    Only(Vec<String>),
    AllExcept(Vec<String>),
}

impl Names {
    fn covers(&self, name: &str) -> bool {
        match self {
            Self::Only(names) => names.iter().any(|n| n == name),
            Self::AllExcept(names) => !names.iter().any(|n| n == name),
        }
    }

    fn list(text: &str) -> Vec<String> {
        text.split(',')
            .map(str::trim)
            .filter(|n| !n.is_empty())
            .map(str::to_owned)
            .collect()
    }

    fn locked(text: &str) -> Self {
        let names = Self::list(text);
        if names.iter().any(|n| n == "*") {
            Self::AllExcept(Vec::new())
        } else {
            Self::Only(names)
        }
    }
}

/// Where content stands: the level of its file, and the number of segments of the path that it is for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    pub(crate) level: usize,
    pub(crate) depth: usize,
}

impl Standing {
    /// Below everything: what any lock holds against.
    pub(crate) const LOWEST: Self = Self {
        level: usize::MAX,
        depth: usize::MAX,
    };

    /// In a file of this level, for the path that is asked about.
    pub(crate) fn at_level(level: usize) -> Self {
        Self {
            level,
            depth: usize::MAX,
        }
    }

    /// A lock binds the files of lower levels (R28), from its own path down (R35).
    fn binds(self, below: Self) -> bool {
        self.level < below.level && self.depth <= below.depth
    }
}

#[derive(Debug, Clone)]
struct Lock {
    names: Names,
    made: Standing,
    origin: Origin,
}

/// The locks on one element, gathered over all levels (R35).
#[derive(Debug, Clone, Default)]
pub(crate) struct Locks {
    attributes: Vec<Lock>,
    elements: Vec<Lock>,
    item: Option<(Standing, Origin)>,
}

impl Locks {
    /// Takes over the locks that an element standing there sets.
    pub(crate) fn add(&mut self, element: ElementRef<'_>, made: Standing) {
        for a in &element.get().attributes {
            let origin = element.origin_of(a);
            let names = match a.name.as_str() {
                "lockAttributes" | "lockElements" => Names::locked(&a.value),
                "lockAllAttributesExcept" | "lockAllElementsExcept" => {
                    Names::AllExcept(Names::list(&a.value))
                }
                "lockItem" => {
                    // A location of the same level may take its own lock back (R16).
                    if a.value.trim().eq_ignore_ascii_case("true") {
                        self.item = Some((made, origin));
                    } else if self
                        .item
                        .as_ref()
                        .is_some_and(|(by, _)| by.level == made.level)
                    {
                        self.item = None;
                    }
                    continue;
                }
                _ => continue,
            };
            let lock = Lock {
                names,
                made,
                origin,
            };
            if a.name.contains("Attributes") {
                self.attributes.push(lock)
            } else {
                self.elements.push(lock)
            }
        }
    }

    /// The lock of a level above that covers this attribute (R28, R29).
    pub(crate) fn on_attribute(&self, name: &str, below: Standing) -> Option<&Origin> {
        self.attributes
            .iter()
            .find(|l| l.made.binds(below) && l.names.covers(name))
            .map(|l| &l.origin)
    }

    /// The lock of a level above that covers this child element or directive (R30).
    pub(crate) fn on_element(&self, name: &str, below: Standing) -> Option<&Origin> {
        self.elements
            .iter()
            .find(|l| l.made.binds(below) && l.names.covers(name))
            .map(|l| &l.origin)
    }

    /// The lock of a level above on the whole item (R31).
    pub(crate) fn on_item(&self, below: Standing) -> Option<&Origin> {
        self.item
            .as_ref()
            .filter(|(made, _)| made.binds(below))
            .map(|(_, o)| o)
    }
}

/// The error of touching something locked: same text and number for attribute, element and item (R29).
pub(crate) fn violation(
    element: ElementRef<'_>,
    span: Span,
    what: &str,
    lock: &Origin,
) -> Diagnostic {
    Diagnostic::error(
        code::LOCK_VIOLATION,
        format!("{what} is locked by a parent"),
    )
    .at(element.document().source(), span, "Lock violation")
    .see(lock, "locked here")
    .help("take this out, or unlock it in the parent file")
    .as_500_19(LOCK_VIOLATION)
}
