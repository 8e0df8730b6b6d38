//! What one module recorded, and what its source says that it should have.

use std::collections::{BTreeMap, BTreeSet};

use crate::topic::Check;

/// The checks that one module made.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Whether each check held every time that it was made.
    made: BTreeMap<Check, bool>,
    /// What went wrong outside the module: it was not built, the server ended, an answer was unexpected.
    problems: Vec<String>,
    /// Checks of the source that were never made.
    missed: BTreeSet<Check>,
}

impl Outcome {
    /// A module that could not even be run.
    pub(crate) fn of_problem(problem: String) -> Self {
        Self {
            problems: vec![problem],
            ..Self::default()
        }
    }

    /// Reads the lines that `conformance.h` wrote.
    pub(crate) fn read(text: &str, expected: &BTreeSet<Check>, problems: Vec<String>) -> Self {
        let mut made = BTreeMap::new();
        for line in text.lines() {
            let mut fields = line.split('\t');
            let (Some(verdict), Some(interface), Some(method), Some(what)) =
                (fields.next(), fields.next(), fields.next(), fields.next())
            else {
                continue;
            };
            let check = Check {
                interface: interface.to_owned(),
                method: method.to_owned(),
                what: what.to_owned(),
            };
            *made.entry(check).or_insert(true) &= verdict == "pass";
        }
        let missed = expected
            .iter()
            .filter(|check| !made.contains_key(check))
            .cloned()
            .collect();
        Self {
            made,
            problems,
            missed,
        }
    }

    pub(crate) fn passed(&self) -> usize {
        self.made.values().filter(|held| **held).count()
    }

    pub(crate) fn checks(&self) -> usize {
        self.made.len() + self.missed.len()
    }

    /// What is to be mended, one line each.
    pub(crate) fn failures(&self) -> impl Iterator<Item = String> {
        let failed = self.made.iter().filter(|(_, held)| !**held);
        self.problems
            .iter()
            .cloned()
            .chain(failed.map(|(check, _)| check.to_string()))
            .chain(
                self.missed
                    .iter()
                    .map(|check| format!("never reached: {check}")),
            )
    }

    /// The methods that were called.
    pub(crate) fn methods(&self) -> impl Iterator<Item = (String, String)> {
        self.made
            .keys()
            .map(|check| (check.interface.clone(), check.method.clone()))
    }
}
