//! Puts the files and locations that concern one path in order, checks section locks, and merges (R18 to R25).

mod shared;

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{DIAGNOSTICS_MAX, Diagnostic, LOCK_VIOLATION, code};
use crate::element::{EffectiveElement, Merge};
use crate::expand::Environment;
use crate::file::{Block, ConfigFile, Registration, SectionUse};
use crate::lock::Standing;
use crate::schema::SectionSchema;
use crate::source::Origin;

use shared::Place;
pub(crate) use shared::{Sections, SharedSections};

/// A name as it compares: the way Windows does it, upper case character by character (R93).
pub(crate) fn fold(text: &str) -> String {
    let upper = |c: char| {
        let mut all = c.to_uppercase();
        match (all.next(), all.next()) {
            (Some(one), None) => one,
            _ => c,
        }
    };
    text.chars().map(upper).collect()
}

/// A file at its place in the hierarchy.
#[derive(Debug, Clone)]
pub(crate) struct Layer {
    pub(crate) file: Arc<ConfigFile>,
    /// 0 for `applicationHost.config`, 1 for the root folder of a site, one more for each URL segment.
    pub(crate) level: usize,
    /// Config path of the file: folded site name and URL segments; empty for `applicationHost.config`.
    pub(crate) path: Vec<String>,
    /// Only these sections count; `None` = all. Used for stock content that the file itself leaves out.
    pub(crate) only: Option<Vec<&'static str>>,
}

/// What concerns one path.
#[derive(Debug)]
pub(crate) struct Target<'a> {
    /// Folded site name and URL segments.
    pub(crate) path: &'a [String],
    /// For each config path of an application above or at the target: its number of segments, ascending.
    pub(crate) applications: &'a [usize],
}

struct Use<'a> {
    layer: &'a Layer,
    block: &'a Block,
    section: &'a SectionUse,
    /// Number of segments of the config path that the content applies to.
    depth: usize,
}

impl Use<'_> {
    /// What tells it from other uses of the section, as far as a merge can see.
    fn place(&self) -> Place {
        Place {
            section: std::ptr::from_ref(self.section).addr(),
            level: self.layer.level,
            depth: self.depth,
        }
    }
}

/// The effective sections at a path; sections that no file mentions are not in the map.
///
/// What the same places of the same files say is merged once and shared: most paths differ in few sections or none.
pub(crate) fn merge(
    layers: &[Layer],
    target: &Target<'_>,
    environment: &Environment,
    known: &SharedSections,
) -> Result<Sections, Vec<Diagnostic>> {
    let mut found = file_problems(layers);
    let uses = uses(layers, target);
    let registrations: Vec<&Registration> =
        layers.iter().flat_map(|l| &l.file.registrations).collect();
    let mut by_section: HashMap<&'static str, Vec<&Use<'_>>> = HashMap::new();
    // The order in which findings are shown is that of the files.
    let mut order: Vec<&'static SectionSchema> = Vec::new();
    for one in &uses {
        let of_section = by_section.entry(one.section.schema.path).or_default();
        if of_section.is_empty() {
            order.push(one.section.schema);
        }
        of_section.push(one);
    }
    let mut sections = Sections::new();
    for schema in order {
        if found.len() >= DIAGNOSTICS_MAX {
            break;
        }
        let Some(own) = by_section.get(schema.path) else {
            continue;
        };
        let places: Vec<Place> = own.iter().map(|one| one.place()).collect();
        let shared = known.get_or_merge(schema, places, || {
            let mut problems = Vec::new();
            let element = merge_section(own, &registrations, environment, None, &mut problems);
            found.extend(problems.iter().cloned());
            let files = own.iter().map(|one| Arc::clone(&one.layer.file)).collect();
            element.filter(|_| problems.is_empty()).map(|e| (e, files))
        });
        if let Some(shared) = shared {
            sections.insert(schema.path, shared);
        }
    }
    if found.is_empty() {
        Ok(sections)
    } else {
        found.truncate(DIAGNOSTICS_MAX);
        Err(found)
    }
}

fn file_problems(layers: &[Layer]) -> Vec<Diagnostic> {
    layers
        .iter()
        .filter(|l| l.only.is_none())
        .flat_map(|l| l.file.problems.iter().cloned())
        .collect()
}

/// As [`merge`] for one section: faults of others do not count (R11), and a bad value is left to who asks for it.
pub(crate) fn merge_one(
    layers: &[Layer],
    target: &Target<'_>,
    environment: &Environment,
    section: &'static SectionSchema,
) -> Result<EffectiveElement, Vec<Diagnostic>> {
    let mut found = file_problems(layers);
    let uses = uses(layers, target);
    let registrations: Vec<&Registration> =
        layers.iter().flat_map(|l| &l.file.registrations).collect();
    let own: Vec<&Use<'_>> = uses
        .iter()
        .filter(|one| std::ptr::eq(one.section.schema, section))
        .collect();
    let left_out = Some(code::INVALID_VALUE);
    let element = merge_section(&own, &registrations, environment, left_out, &mut found);
    if found.is_empty() {
        Ok(element.unwrap_or_else(|| EffectiveElement::unset(&section.root)))
    } else {
        found.truncate(DIAGNOSTICS_MAX);
        Err(found)
    }
}

/// True when files below `level` may hold the section at this path: the nearest override mode that files down to `level`
/// set, else the registered or stock default (R21).
pub(crate) fn allows_below(
    layers: &[Layer],
    target: &Target<'_>,
    section: &'static SectionSchema,
    level: usize,
) -> bool {
    let all = uses(layers, target);
    let uses: Vec<&Use<'_>> = all.iter().collect();
    let registrations: Vec<&Registration> =
        layers.iter().flat_map(|l| &l.file.registrations).collect();
    match nearest_mode(&uses, section, level + 1, target.path.len()) {
        Some((allows, _)) => allows,
        None => match registrations.iter().find(|r| r.path == section.path) {
            Some(r) => !r.denied,
            None => !section.denied_by_default,
        },
    }
}

/// What all uses of one section together say; problems with the code `left_out` do not count.
fn merge_section(
    uses: &[&Use<'_>],
    registrations: &[&Registration],
    environment: &Environment,
    left_out: Option<&'static str>,
    found: &mut Vec<Diagnostic>,
) -> Option<EffectiveElement> {
    found.extend(contradictions(uses));
    let mut effective: Option<EffectiveElement> = None;
    for &one in uses {
        if found.len() >= DIAGNOSTICS_MAX {
            break;
        }
        if let Some(lock) = denied(one, uses, registrations) {
            found.push(locked(one, &lock));
            continue;
        }
        let counts = |d: &&Diagnostic| left_out != Some(d.code);
        let problems: Vec<_> = one.section.problems.iter().filter(counts).collect();
        if !problems.is_empty() {
            found.extend(problems.into_iter().cloned());
            continue;
        }
        let schema = one.section.schema;
        let element = one.section.element(&one.layer.file);
        effective
            .get_or_insert_with(|| EffectiveElement::unset(&schema.root))
            .apply(
                element,
                &mut Merge {
                    environment,
                    standing: Standing {
                        level: one.layer.level,
                        depth: one.depth,
                    },
                    found,
                },
            );
    }
    effective
}

/// For each file from the root down: direct content, then locations from the shortest path to the exact one (R18).
fn uses<'a>(layers: &'a [Layer], target: &Target<'_>) -> Vec<Use<'a>> {
    let mut uses = Vec::new();
    for layer in layers {
        let mut blocks: Vec<(usize, &Block)> = layer
            .file
            .blocks
            .iter()
            .map(|b| (layer.path.len() + b.path().len(), b))
            .filter(|(depth, block)| {
                let below = target.path.get(layer.path.len()..*depth);
                below == Some(block.path()) && reaches(block, *depth, target)
            })
            .collect();
        // A location for this level stands behind the direct content, whatever their order in the file.
        blocks.sort_by_key(|(depth, block)| (*depth, block.location.is_some()));
        for (depth, block) in blocks {
            for section in &block.sections {
                if layer
                    .only
                    .as_ref()
                    .is_none_or(|only| only.contains(&section.schema.path))
                {
                    uses.push(Use {
                        layer,
                        block,
                        section,
                        depth,
                    });
                }
            }
        }
    }
    uses
}

/// `inheritInChildApplications="false"` stops content at the border of the next application (R19).
fn reaches(block: &Block, depth: usize, target: &Target<'_>) -> bool {
    if block.location.as_ref().is_none_or(|l| l.inherits) {
        return true;
    }
    // Content above all sites belongs to the root application of each.
    let own = depth.max(1);
    !target
        .applications
        .iter()
        .any(|application| *application > own)
}

/// The lock that forbids this use: the nearest override mode above the level of its file (R21, R22).
fn denied(
    one: &Use<'_>,
    uses: &[&Use<'_>],
    registrations: &[&Registration],
) -> Option<Option<Origin>> {
    if one.layer.level == 0 {
        return None;
    }
    let schema: &'static SectionSchema = one.section.schema;
    match nearest_mode(uses, schema, one.layer.level, one.depth) {
        Some((true, _)) => None,
        Some((false, origin)) => Some(Some(origin.clone())),
        None => match registrations.iter().find(|r| r.path == schema.path) {
            Some(r) => r.denied.then(|| Some(r.origin.clone())),
            None => schema.denied_by_default.then_some(None),
        },
    }
}

/// The nearest explicit override mode that files above `level` set for paths down to `depth` segments.
fn nearest_mode<'a>(
    uses: &[&'a Use<'_>],
    schema: &'static SectionSchema,
    level: usize,
    depth: usize,
) -> Option<(bool, &'a Origin)> {
    uses.iter()
        .filter(|u| {
            std::ptr::eq(u.section.schema, schema) && u.layer.level < level && u.depth <= depth
        })
        .filter_map(|u| Some((u, u.block.location.as_ref()?)))
        .filter_map(|(u, location)| {
            Some(((u.depth, u.layer.level), location.allows?, &location.origin))
        })
        .max_by_key(|(order, _, _)| *order)
        .map(|(_, allows, origin)| (allows, origin))
}

/// A file may not deny for its subtree what a file above it has unlocked for a path in there (R24).
fn contradictions(uses: &[&Use<'_>]) -> Vec<Diagnostic> {
    let modes = || {
        uses.iter()
            .filter_map(|u| u.block.location.as_ref().map(|l| (u, l)))
    };
    let mut found = Vec::new();
    for (lower, denial) in modes().filter(|(_, l)| l.allows == Some(false)) {
        let unlocked = modes().find(|(upper, l)| {
            l.allows == Some(true)
                && upper.layer.level < lower.layer.level
                && upper.depth > lower.depth
        });
        if let Some((_, unlocked)) = unlocked {
            let path = lower.section.schema.path;
            let title = format!("this location denies {path} where a parent file has unlocked it");
            found.push(
                Diagnostic::error(code::SECTION_LOCKED, title)
                    .at(
                        &denial.origin.file,
                        denial.origin.span.clone(),
                        "denied here",
                    )
                    .see(&unlocked.origin, "unlocked here")
                    .help("take one of the two locations out")
                    .as_500_19(LOCK_VIOLATION),
            );
        }
    }
    found
}

fn locked(one: &Use<'_>, lock: &Option<Origin>) -> Diagnostic {
    let element = one.section.element(&one.layer.file);
    let path = one.section.schema.path;
    let d = Diagnostic::error(code::SECTION_LOCKED, format!("section {path} may not be used at this path"))
        .at(element.document().source(), element.get().tag_span.clone(), "locked at a parent level")
        .because("This configuration section cannot be used at this path. This happens when the section is locked at a parent level.");
    let d = match lock {
        Some(origin) => d.see(origin, "locked here"),
        None => d.because("the section is locked by default (overrideModeDefault=\"Deny\")"),
    };
    let name = path.rsplit('/').next().unwrap_or(path);
    d.help(format!(
        "set it in applicationHost.config, or unlock it there: a <location path=\"\" overrideMode=\"Allow\"> with <{name} /> inside"
    ))
    .as_500_19(LOCK_VIOLATION)
}

#[cfg(test)]
mod tests;
