//! Reads the attributes of a `<location>` (R12 to R14, R19).

use crate::diagnostic::{Diagnostic, INVALID_DATA, code};
use crate::document::ElementRef;
use crate::hierarchy::fold;
use crate::lock::is_lock_attribute;
use crate::source::Origin;

#[derive(Debug)]
pub(crate) struct Location {
    /// Segments, folded; empty for `.` (R13).
    pub(crate) path: Vec<String>,
    /// The path as written.
    pub(crate) shown: String,
    /// `Some(true)` = Allow, `Some(false)` = Deny, `None` = Inherit (R12).
    pub(crate) allows: Option<bool>,
    pub(crate) inherits: bool,
    pub(crate) origin: Origin,
}

pub(super) fn read(element: ElementRef<'_>) -> Result<Location, Box<Diagnostic>> {
    let bad = |a: &crate::document::Attribute, why: &str| {
        Box::new(
            Diagnostic::error(
                code::LOCATION,
                format!("\"{}\" is no value for {} of a location", a.value, a.name),
            )
            .at(element.document().source(), a.value_span.clone(), why)
            .as_500_19(INVALID_DATA),
        )
    };
    let mut location = Location {
        path: Vec::new(),
        shown: String::from("."),
        allows: None,
        inherits: true,
        origin: element.origin(),
    };
    for a in &element.get().attributes {
        let value = a.value.trim();
        match a.name.as_str() {
            "path" if value.is_empty() || value == "." => {}
            "path" => {
                if value.starts_with('/')
                    || value.contains('\\')
                    || value.split('/').any(|s| s == ".." || s == ".")
                {
                    return Err(bad(
                        a,
                        "a path is written a/b: no leading /, no backslash, no . or ..",
                    ));
                }
                location.shown = value.to_owned();
                location.path = value
                    .split('/')
                    .filter(|s| !s.is_empty())
                    .map(fold)
                    .collect();
            }
            "overrideMode" => match value.to_ascii_lowercase().as_str() {
                "allow" => location.allows = Some(true),
                "deny" => location.allows = Some(false),
                "inherit" => {}
                _ => return Err(bad(a, "must be Allow, Deny or Inherit")),
            },
            "allowOverride" => {
                location.allows = Some(truth(value).ok_or_else(|| bad(a, "must be true or false"))?)
            }
            "inheritInChildApplications" => {
                location.inherits = truth(value).ok_or_else(|| bad(a, "must be true or false"))?
            }
            name if is_lock_attribute(name) || name.starts_with("xmlns") => {}
            name => {
                let d = Diagnostic::error(
                    code::UNKNOWN_ATTRIBUTE,
                    format!("<location> has no attribute \"{name}\""),
                );
                return Err(Box::new(
                    d.at(element.document().source(), a.span.clone(), "")
                        .as_500_19(INVALID_DATA),
                ));
            }
        }
    }
    if let (Some(_), Some(second)) = (
        element.attribute("overrideMode"),
        element.attribute("allowOverride"),
    ) {
        return Err(bad(
            second,
            "overrideMode and allowOverride may not stand together",
        ));
    }
    Ok(location)
}

fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
