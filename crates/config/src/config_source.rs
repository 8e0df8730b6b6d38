//! Reads a section from the file that its `configSource` names (R65).

use crate::diagnostic::{Diagnostic, INVALID_DATA, code};
use crate::document::{Attribute, Document, ElementRef};

/// The document whose root is the section. The file lies in the folder of the naming file or below it.
pub(crate) fn read(
    section: ElementRef<'_>,
    attribute: &Attribute,
) -> Result<Document, Box<Diagnostic>> {
    let file = section.document().source();
    let bad = |why: &str| {
        Box::new(
            Diagnostic::error(
                code::CONFIG_SOURCE,
                format!(
                    "section <{}> cannot be read from \"{}\"",
                    section.name(),
                    attribute.value
                ),
            )
            .at(file, attribute.span.clone(), why)
            .because("Specified configSource cannot be parsed")
            .as_500_19(INVALID_DATA),
        )
    };
    if section.get().attributes.len() > 1 || !section.get().children.is_empty() {
        return Err(bad("a section with configSource may hold nothing else"));
    }
    let mut path = file
        .path()
        .parent()
        .map(ToOwned::to_owned)
        .unwrap_or_default();
    for segment in attribute.value.split(['/', '\\']) {
        // Neither an absolute path nor one that climbs: a web.config may not read files of other sites.
        if segment.is_empty() || segment == ".." || segment.contains(':') {
            return Err(bad("must be a path below the folder of this file"));
        }
        path.push(segment);
    }
    let document = Document::read(&path).map_err(|mut problem| {
        const SAID: &str = "Specified configSource cannot be parsed";
        if problem.labels.is_empty() {
            // No place in a file that is not there: the one that names it.
            let mut d = bad("named here");
            d.why.extend(problem.why);
            d
        } else {
            problem.why.push(SAID.to_owned());
            problem
        }
    })?;
    let root = document.root();
    if root.name() == section.name() {
        return Ok(document);
    }
    let mut d = bad("named here");
    d.why.push(format!(
        "the file holds <{}>, not <{}>",
        root.name(),
        section.name()
    ));
    Err(Box::new(d.see(&root.origin(), "other element")))
}
