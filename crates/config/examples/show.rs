//! Loads a configuration file and prints what is wrong with it.

use std::io::Write as _;
use std::path::Path;

use sluicegate_config::{Configuration, PathMap};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let mut map = PathMap::default();
    let mut arguments = std::env::args().skip(1);
    let file = arguments
        .next()
        .unwrap_or_else(|| "applicationHost.config".to_owned());
    for pair in arguments {
        if let Err(unmapped) = map.add(&pair) {
            writeln!(out, "no pair: {}", unmapped.path)?;
        }
    }
    match Configuration::load(Path::new(&file), &map) {
        Ok(configuration) => {
            for d in configuration
                .warnings()
                .iter()
                .chain(configuration.startup_web_config_problems())
            {
                writeln!(out, "{d}")?;
            }
            for site in configuration.sites() {
                writeln!(
                    out,
                    "site {} {:?}",
                    site.name,
                    site.bindings
                        .iter()
                        .map(|b| &b.information)
                        .collect::<Vec<_>>()
                )?;
            }
        }
        Err(found) => {
            for d in found {
                writeln!(out, "{d}")?;
            }
        }
    }
    Ok(())
}
