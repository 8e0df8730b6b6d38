//! `appcmd ... config`: shows and changes sections at paths (R119, R120), with commit paths (R105).

use sluicegate_config::edit::Element;

use super::grammar::Line;
use super::{search, unknown_verb};
use crate::administer::change;
use crate::administer::failure::Failure;
use crate::administer::render;
use crate::administer::sections::{commit_path, config_path, section_path};
use crate::administer::selector::{Assignment, Operation};
use crate::administer::store::{APP_HOST, Store, Writing};
use crate::output;

/// Everything that a command about configuration names.
struct Asked {
    path: String,
    section: Option<&'static str>,
    commit: String,
}

pub(super) fn run(mut line: Line, store: &Store, writing: &Writing) -> Result<(), Failure> {
    let identifier = line
        .identifier
        .take()
        .or_else(|| line.take("path"))
        .unwrap_or_default();
    let path = config_path(store, &identifier)?;
    let section = match line.take("section") {
        Some(section) => Some(section_path(&section)?),
        None => None,
    };
    // Locks are kept by the file above all others, unless somebody says otherwise.
    let moves_locks = matches!(line.verb.as_str(), "lock" | "unlock");
    let commit = match line.take("commit") {
        None if moves_locks => APP_HOST.to_owned(),
        commit => commit_path(store, &path, commit.as_deref())?,
    };
    let asked = Asked {
        path,
        section,
        commit,
    };
    match line.verb.as_str() {
        "list" => list(line, store, &asked),
        "migrate" => {
            store.editor.set_commit_path(&asked.commit)?;
            let done = super::migrate::run(store, &asked.path)?;
            store.finish(writing, &done)
        }
        "search" => search::run(&line.options, store, &asked.path, asked.section),
        "set" | "clear" | "reset" | "lock" | "unlock" => {
            let done = change(&line, store, &asked)?;
            store.finish(writing, &[done])
        }
        other => Err(unknown_verb(other, "CONFIG")),
    }
}

fn list(mut line: Line, store: &Store, asked: &Asked) -> Result<(), Failure> {
    let text = line.take("text");
    let as_xml = line.take("xml").is_some();
    let config = line.take("config");
    let defaults = config.as_deref() == Some("*");
    let sections: Vec<&str> = match asked.section {
        Some(section) => vec![section],
        None => search::sections_set(store, &asked.path)?,
    };
    if as_xml {
        output::line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<appcmd>");
    }
    for section in sections {
        let element = store.editor.section(section, &asked.path)?;
        let facts = [
            ("CONFIG.SECTION", section.to_owned()),
            ("path", asked.path.clone()),
            ("overrideMode", element.override_mode()?.to_owned()),
            ("locked", element.is_locked()?.to_string()),
        ];
        if as_xml {
            let own: String = facts
                .iter()
                .map(|(n, v)| format!(" {n}=\"{}\"", render::escape(v)))
                .collect();
            output::line(format!("  <CONFIG{own}>"));
            let name = section.rsplit('/').next().unwrap_or(section);
            let lines = render::xml(&element, defaults, 2)?;
            lines
                .unwrap_or_else(|| vec![format!("    <{name} />")])
                .iter()
                .for_each(output::line);
            output::line("  </CONFIG>");
        } else if text.as_deref() == Some("*") {
            output::line("CONFIG");
            for (name, value) in &facts {
                output::line(format!("  {name}: {value}"));
            }
            render::named_tree(&element, section, 1)?
                .iter()
                .for_each(output::line);
        } else if let Some(name) = &text {
            let fact = facts.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
            let value = match fact {
                Some((_, value)) => Some(value.clone()),
                None => change::read(&element, &Assignment::new(name, None)?.selector)?,
            };
            output::line(value.unwrap_or_default());
        } else {
            render::section(&element, section, defaults)?
                .iter()
                .for_each(output::line);
        }
    }
    if as_xml {
        output::line("</appcmd>");
    }
    Ok(())
}

fn change(line: &Line, store: &Store, asked: &Asked) -> Result<String, Failure> {
    let section = asked
        .section
        .ok_or_else(|| Failure::usage("Must specify the -section parameter."))?;
    store.editor.set_commit_path(&asked.commit)?;
    let element = store.editor.section(section, &asked.path)?;
    let at = &asked.path;
    match line.verb.as_str() {
        "set" => {
            if line.options.is_empty() {
                return Err(Failure::usage(
                    "Must specify at least one attribute to set.",
                ));
            }
            for option in &line.options {
                change::apply(&element, option)?;
            }
            Ok(applied(section, at, &asked.commit))
        }
        "lock" | "unlock" => {
            lock(&element, &line.options, line.verb == "lock")?;
            let what = if line.verb == "lock" {
                "Locked"
            } else {
                "Unlocked"
            };
            Ok(format!(
                "{what} section \"{section}\" at configuration path \"{at}\"."
            ))
        }
        _ => {
            clear(&element, &line.options)?;
            Ok(applied(section, at, &asked.commit))
        }
    }
}

/// What a change of a section says (R119).
pub(crate) fn applied(section: &str, path: &str, commit: &str) -> String {
    format!(
        "Applied configuration changes to section \"{section}\" for \"{path}\" at configuration commit path \"{commit}\""
    )
}

/// Takes out what stands at the commit path: of the section, or of what is named.
pub(crate) fn clear(element: &Element, named: &[Assignment]) -> Result<(), Failure> {
    if named.is_empty() {
        return Ok(element.clear()?);
    }
    named.iter().try_for_each(|one| {
        let mut one = one.clone();
        one.selector.operation = Operation::Clear;
        change::apply(element, &one)
    })
}

/// Locks or unlocks a section, or attributes and elements of it: `/lockAttributes:a,b`.
pub(crate) fn lock(element: &Element, named: &[Assignment], locks: bool) -> Result<(), Failure> {
    if named.is_empty() {
        return Ok(element.set_override_mode(if locks { "Deny" } else { "Allow" })?);
    }
    for one in named {
        let known = [
            "lockAttributes",
            "lockAllAttributesExcept",
            "lockElements",
            "lockAllElementsExcept",
            "lockItem",
        ];
        let name = known
            .iter()
            .find(|name| one.is(name))
            .ok_or_else(|| Failure::usage(format!("\"{}\" is no lock.", one.name)))?;
        let text = if locks {
            one.value.as_deref().unwrap_or_default()
        } else {
            ""
        };
        element.set_lock(name, text)?;
    }
    Ok(())
}
