//! A configuration file of any bytes: no panic, and edits that are taken back leave it as it was.
#![no_main]

use std::path::Path;

use sluicegate_config::Document;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::from_bytes(Path::new("web.config"), bytes) else {
        return;
    };
    let text = document.source().text().to_owned();
    let mut elements = vec![document.root()];
    let mut at = 0;
    while at < elements.len() && elements.len() < 64 {
        let children: Vec<_> = elements[at].children().collect();
        elements.extend(children);
        at += 1;
    }
    for element in elements {
        if element.attribute("sluicegate").is_some() {
            continue;
        }
        let edited = document
            .with_attribute(element.id(), "sluicegate", "<&\">")
            .expect("an attribute can be set anywhere");
        let again = edited.element(element.id());
        assert_eq!(
            again.attribute("sluicegate").map(|attribute| attribute.value.as_str()),
            Some("<&\">")
        );
        let undone = edited
            .without_attribute(element.id(), "sluicegate")
            .expect("what was set can be taken away");
        assert_eq!(undone.source().text(), text);
    }
});
