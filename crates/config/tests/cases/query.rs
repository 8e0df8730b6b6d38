//! Answers the lines of an expectation from what a configuration says.

use std::path::Path;

use sluicegate_config::schema::{KeyMode, Kind};
use sluicegate_config::{Attributes, Diagnostic, Effective, EffectiveElement, Value};

/// The value that stands in place of the expected one: `section/child/[item]@attribute`, `…#` or the keys of the items.
pub(crate) fn value(effective: &Effective, query: &str) -> Result<String, String> {
    if query == "path" {
        return Ok(effective.config_path.clone());
    }
    let own_group = effective
        .described_sections()
        .any(|s| query.split(['@', '/']).next() == s.split('/').next());
    let full = if query.starts_with("system.") || own_group {
        query.to_owned()
    } else {
        format!("system.webServer/{query}")
    };
    let (path, attribute) = match full.rsplit_once('@') {
        Some((path, attribute)) if !attribute.contains(']') => (path, Some(attribute)),
        _ => (full.as_str(), None),
    };
    let (path, counts) = match path.strip_suffix('#') {
        Some(path) => (path, true),
        None => (path, false),
    };
    let steps = steps(path);
    let section = (1..=steps.len())
        .map(|n| steps[..n].join("/"))
        .find(|p| effective.section_or_defaults(p).is_some())
        .ok_or_else(|| format!("no section in {path}"))?;
    let depth = section.split('/').count();
    let mut element = effective
        .section_or_defaults(&section)
        .ok_or_else(|| format!("{section} cannot be read"))?;
    for step in &steps[depth..] {
        let next = match step.strip_prefix('[').and_then(|s| s.strip_suffix(']')) {
            Some(key) => element
                .items()
                .iter()
                .find(|i| i.settings().iter().any(|s| s.raw == key)),
            None => element.child(step),
        };
        element = match next {
            Some(next) => next.clone(),
            None => return Err(format!("{step} is not there")),
        };
    }
    match attribute {
        Some(name) => attribute_of(&element, name),
        None if counts => Ok(element.items().len().to_string()),
        None => Ok(element
            .items()
            .iter()
            .map(|i| key(&element, i))
            .collect::<Vec<_>>()
            .join(", ")),
    }
}

/// The steps of a path; a `/` inside brackets is part of a key.
fn steps(path: &str) -> Vec<String> {
    let mut steps = vec![String::new()];
    let mut depth = 0;
    for c in path.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            '/' if depth == 0 => {
                steps.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = steps.last_mut() {
            last.push(c);
        }
    }
    steps
}

fn attribute_of(element: &EffectiveElement, name: &str) -> Result<String, String> {
    let Some(known) = element.schema().attribute(name) else {
        let other = element.unrecognized().iter().find(|(n, _)| n == name);
        return other
            .map(|(_, v)| v.clone())
            .ok_or_else(|| format!("no attribute {name}"));
    };
    Ok(match element.value(name) {
        Value::Number(_) if matches!(known.kind, Kind::Enum | Kind::Flags) => {
            let names = element.flag_names(name);
            let zero = known.values.iter().find(|(_, n)| *n == 0);
            match zero {
                Some((zero, _)) if names.is_empty() => (*zero).to_owned(),
                _ => names.join(","),
            }
        }
        Value::Number(n) => n.to_string(),
        Value::Bool(b) => b.to_string(),
        Value::TimeSpan(span) => format!("{span:?}"),
        Value::Text(text) => text,
        other => format!("{other:?}"),
    })
}

fn key(owner: &EffectiveElement, item: &EffectiveElement) -> String {
    match owner.schema().collection {
        Some(c) if c.key_mode != KeyMode::None => c
            .keys
            .iter()
            .map(|k| item.text(k))
            .collect::<Vec<_>>()
            .join("+"),
        _ => item
            .settings()
            .iter()
            .map(|s| s.raw.clone())
            .collect::<Vec<_>>()
            .join("+"),
    }
}

/// Number, place and text of a diagnostic; `line` of the expectation says how it starts.
pub(crate) fn shown(d: &Diagnostic, folder: &Path, as_status: bool) -> String {
    let number = match (as_status, d.status, d.hresult) {
        (true, Some(status), _) => status.to_owned(),
        (false, _, Some(hresult)) => format!("{hresult:#010x}"),
        _ => "-".to_owned(),
    };
    let place = match (d.file(), d.line()) {
        (Some(file), Some(line)) => {
            let name = file.strip_prefix(folder).unwrap_or(file);
            format!("{}:{line}", name.display())
        }
        _ => "-".to_owned(),
    };
    let text = std::iter::once(&d.title)
        .chain(&d.why)
        .chain(d.labels.iter().map(|l| &l.text))
        .filter(|t| !t.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join("; ");
    format!("{number} {place} \"{text}\"")
}

/// True when number and place are equal and the quoted text is a part of what the diagnostic says.
pub(crate) fn matches(expected: &str, shown: &str) -> bool {
    let cut = |t: &str| -> (String, String) {
        let (head, text) = t.split_once('"').unwrap_or((t, ""));
        let text = text.strip_suffix('"').unwrap_or(text);
        (head.trim().to_owned(), text.to_owned())
    };
    let (expected_head, expected_text) = cut(expected);
    let (head, text) = cut(shown);
    expected_head == head && text.contains(&expected_text)
}
