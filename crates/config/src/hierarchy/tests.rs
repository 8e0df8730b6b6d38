//! A merge of spoiled files gives sections or diagnostics, never a panic.

use std::path::Path;
use std::sync::Arc;

use super::{Layer, SharedSections, Target, fold, merge};
use crate::document::Document;
use crate::effective::Effective;
use crate::expand::Environment;
use crate::file::{ConfigFile, Place};
use crate::stock;

const RICH: &str = r#"<?xml version="1.0"?>
<configuration>
  <configSections><sectionGroup name="a"><section name="b" /></sectionGroup></configSections>
  <system.webServer>
    <handlers lockAttributes="accessPolicy"><remove name="StaticFile" /><add name="x" path="*" verb="*" lockItem="true" /><clear /></handlers>
    <defaultDocument enabled="true"><files><clear /><add value="a" /><remove value="a" /><add value="b" /></files></defaultDocument>
    <httpErrors errorMode="Custom"><remove statusCode="404" /><error statusCode="404" path="%x%\a" /></httpErrors>
    <staticContent><clientCache cacheControlMaxAge="1.00:00:00" /><mimeMap fileExtension=".q" mimeType="a/b" /></staticContent>
    <security><authorization lockElements="clear"><add accessType="Deny" users="?" /></authorization></security>
  </system.webServer>
  <location path="sub" overrideMode="Deny" inheritInChildApplications="false"><system.webServer><directoryBrowse showFlags="Date, Size" /></system.webServer></location>
</configuration>"#;

fn layers(text: &str) -> Option<Vec<Layer>> {
    let read = |bytes: &[u8]| Document::from_bytes(Path::new("web.config"), bytes).ok();
    let file = |place| {
        Some(Arc::new(ConfigFile::from_document(
            read(text.as_bytes())?,
            place,
            &[],
        )))
    };
    let layer = |file, path: &[&str]| Layer {
        file,
        level: path.len(),
        path: path.iter().map(|s| fold(s)).collect(),
        only: None,
    };
    Some(vec![
        layer(stock::file().ok()?, &[]),
        layer(file(Place::Application)?, &["S"]),
        layer(file(Place::Folder)?, &["S", "sub"]),
    ])
}

fn outcome(text: &str) -> Option<Result<usize, usize>> {
    let layers = layers(text)?;
    let path: Vec<String> = ["S", "sub", "x"].map(fold).to_vec();
    let shared = SharedSections::default();
    let merged = merge(
        &layers,
        &Target {
            path: &path,
            applications: &[1],
        },
        &Environment::default(),
        &shared,
    );
    Some(match merged {
        Ok(sections) => {
            let count = sections.len();
            Effective::read(
                "MACHINE".to_owned(),
                sections,
                Vec::new(),
                &shared,
                Arc::default(),
            );
            Ok(count)
        }
        Err(found) => {
            for d in &found {
                assert!(
                    d.line().is_some() && d.render(false).contains(d.code),
                    "{d:?}"
                );
            }
            Err(found.len())
        }
    })
}

#[test]
fn spoiled_files_never_panic_in_a_merge() {
    assert!(matches!(outcome(RICH), Some(Err(_))));
    let words = [
        "add",
        "remove",
        "clear",
        "\"\"",
        "name",
        "path",
        "location",
        "system.webServer",
        "lockItem",
        "\"*\"",
        "-1",
        "files",
    ];
    let tokens: Vec<&str> = RICH.split_inclusive([' ', '<', '>', '=', '/']).collect();
    let (mut merged, mut refused) = (0, 0);
    for at in 0..tokens.len() {
        // Deterministic: each token is left out, doubled, and replaced by a word that fits elsewhere.
        let end = tokens[at].chars().last().unwrap_or(' ');
        let word = format!("{}{end}", words[at % words.len()]);
        let twice = tokens[at].repeat(2);
        for new in ["", &twice, &word] {
            let mut spoiled = tokens.clone();
            spoiled[at] = new;
            match outcome(&spoiled.concat()) {
                Some(_) => merged += 1,
                None => refused += 1,
            }
        }
    }
    assert!(
        merged > 50 && refused > 50,
        "{merged} merged, {refused} refused"
    );
}
