//! Reads from the conformance modules which rules each method is tested by.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context as _;

/// (Interface, method) to the numbers of the rules that some `EXPECT` of it cites.
pub(super) type Exercised = BTreeMap<(String, String), BTreeSet<u16>>;

/// Reads every module below `sdk/cpp/tests/api`.
pub(super) fn exercised(root: &Path) -> anyhow::Result<Exercised> {
    let folder = root.join("sdk/cpp/tests/api");
    let mut found = Exercised::new();
    for entry in
        std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "cpp") {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("reading {}", path.display()))?;
            for ((interface, method), rules) in checks_in(&text) {
                found.entry((interface, method)).or_default().extend(rules);
            }
        }
    }
    Ok(found)
}

/// The checks of one source: `EXPECT(Interface, Method, "R164, R165: what holds", condition)`.
pub(super) fn checks_in(text: &str) -> impl Iterator<Item = ((String, String), BTreeSet<u16>)> {
    text.split("EXPECT(").skip(1).filter_map(|rest| {
        let (interface, rest) = rest.split_once(',')?;
        let (method, rest) = rest.split_once(',')?;
        let (what, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        let numbers = what.split(|c: char| !c.is_ascii_alphanumeric());
        let rules = numbers
            .filter_map(|word| word.strip_prefix('R')?.parse().ok())
            .collect();
        Some((
            (interface.trim().to_owned(), method.trim().to_owned()),
            rules,
        ))
    })
}
