//! Objects that another command printed with `/xml`, given to this one by `/in` (R115).

use std::io::Read as _;
use std::path::Path;

use sluicegate_config::Document;

use super::grammar::Line;
use crate::administer::failure::Failure;
use crate::administer::objects::Kind;
use crate::administer::selector::Assignment;

/// Most bytes that are read.
const BYTES_MAX: u64 = 64 << 20;

/// What the objects on standard input say about those of a kind: the name, or the object above them as a filter.
fn given(kind: Kind) -> Result<Vec<(String, String)>, Failure> {
    let mut text = String::new();
    std::io::stdin()
        .lock()
        .take(BYTES_MAX)
        .read_to_string(&mut text)
        .map_err(|e| Failure::io(&e, "standard input"))?;
    let document = Document::from_text(Path::new("<standard input>"), text)
        .map_err(|found| Failure::load(vec![*found]))?;
    let own = format!("{}.NAME", kind.label());
    let named = |element: sluicegate_config::ElementRef<'_>| {
        let attributes = &element.get().attributes;
        let named = |name: &str| {
            attributes
                .iter()
                .find(|a| a.name.eq_ignore_ascii_case(name))
        };
        named(&own)
            .or_else(|| named(&format!("{}.NAME", element.name())))
            .map(|a| (a.name.clone(), a.value.clone()))
    };
    Ok(document.root().children().filter_map(named).collect())
}

/// Runs a command once for each object: for that of its kind, or for all those that belong to it.
pub(super) fn each(
    line: &Line,
    kind: Kind,
    mut run: impl FnMut(Line) -> Result<Vec<String>, Failure>,
) -> Result<Vec<String>, Failure> {
    let own = format!("{}.NAME", kind.label());
    let mut done = Vec::new();
    for (property, name) in given(kind)? {
        let mut one = Line {
            verb: line.verb.clone(),
            object: line.object.clone(),
            identifier: None,
            options: line.options.clone(),
        };
        if property.eq_ignore_ascii_case(&own) {
            one.identifier = Some(name);
        } else {
            one.options.push(Assignment::new(&property, Some(&name))?);
        }
        done.extend(run(one)?);
    }
    Ok(done)
}
