//! The grammar of `appcmd`: verb, object, identifier and `/name:value` (R110).

use crate::administer::failure::Failure;
use crate::administer::selector::{Assignment, Operation, Selector};

/// A command line, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// In lower case.
    pub(crate) verb: String,
    /// In lower case and in the singular.
    pub(crate) object: String,
    pub(crate) identifier: Option<String>,
    /// Options in their order.
    pub(crate) options: Vec<Assignment>,
}

/// The objects by their names.
const OBJECTS: [&str; 10] = [
    "site", "app", "vdir", "apppool", "config", "module", "backup", "wp", "request", "trace",
];

impl Line {
    /// Takes a command line apart.
    pub(crate) fn parse(words: &[String]) -> Result<Self, Failure> {
        let mut line = Self::default();
        let mut plain = Vec::new();
        for word in words {
            let option = word
                .strip_prefix('/')
                .or_else(|| word.strip_prefix('-').filter(|rest| !rest.is_empty()));
            // The first two words are verb and object, whatever they look like.
            match option.filter(|_| plain.len() >= 2) {
                Some(option) => line.options.push(read_option(word, option)?),
                None => plain.push(word.clone()),
            }
        }
        let mut plain = plain.into_iter();
        line.verb = plain.next().unwrap_or_default().to_ascii_lowercase();
        let object = plain.next().unwrap_or_default().to_ascii_lowercase();
        line.object = OBJECTS
            .iter()
            .find(|known| **known == object || object.strip_suffix('s') == Some(*known))
            .map(|known| (*known).to_owned())
            .ok_or_else(|| {
                Failure::usage(format!(
                    "Object \"{}\" is not supported.",
                    object.to_uppercase()
                ))
            })?;
        line.identifier = plain.next();
        match plain.next() {
            Some(more) => Err(Failure::usage(format!(
                "Failed to process input: The parameter '{more}' must begin with a / or - ."
            ))),
            None => Ok(line),
        }
    }

    /// Takes an option out; what it says is empty when it has no value.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        let at = self.options.iter().position(|option| option.is(name))?;
        Some(self.options.remove(at).value.unwrap_or_default())
    }
}

fn read_option(word: &str, option: &str) -> Result<Assignment, Failure> {
    // `-[name='x']` removes an item; `-name:value` is another way to write `/name:value`.
    let option = if word.starts_with("-[") { word } else { option };
    let (name, value) = Assignment::split(option, ':');
    if name == "?" {
        // Asks for help; it names no property.
        let selector = Selector {
            operation: Operation::Set,
            steps: Vec::new(),
        };
        return Ok(Assignment {
            name: name.to_owned(),
            selector,
            value: None,
        });
    }
    Assignment::new(name, value)
}
