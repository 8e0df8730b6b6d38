//! Which document a folder answers with.

use std::sync::Arc;

use super::DefaultDocument;
use crate::static_file::StaticFile;
use crate::test_host::TestSite;

fn check(files: &[&str], target: &str, expected: (&str, &str)) {
    let site = TestSite::new(vec![
        ("StaticFileModule", Arc::new(StaticFile)),
        ("DefaultDocumentModule", Arc::new(DefaultDocument)),
    ])
    .config(&format!(
        "<defaultDocument><files><clear />{}</files></defaultDocument>",
        files
            .iter()
            .map(|name| format!("<add value=\"{name}\" />"))
            .collect::<String>()
    ))
    .ignore_case()
    .file("one.htm", "one")
    .file("two.htm", "two")
    .file("sub/two.htm", "sub two")
    .file("sub/three.htm/x", "")
    .file("sub/a b#.htm", "odd");
    // The second request is answered from what is remembered.
    for _ in 0..2 {
        let answer = site.get(target);
        assert_eq!(
            (answer.code().as_str(), answer.text().as_str()),
            expected,
            "{files:?} {target}"
        );
    }
}

#[test]
fn first_existing_name_answers() {
    // Features 10.1 to 10.3, 10.5, 10.6, 10.8.
    check(&["none.htm", "two.htm", "one.htm"], "/", ("200.0", "two"));
    check(&["one.htm", "two.htm"], "/sub/", ("200.0", "sub two"));
    check(&["one.htm", "two.htm"], "/sub/?q=1", ("200.0", "sub two"));
    check(&["ONE.HTM"], "/", ("200.0", "one"));
    check(&["/one.htm"], "/sub/", ("200.0", "one"));
    check(&["sub/two.htm"], "/", ("200.0", "sub two"));
    check(&["a b#.htm"], "/sub/", ("200.0", "odd"));
    // A folder of that name is no document.
    check(&["three.htm", "two.htm"], "/sub/", ("200.0", "sub two"));
    check(&["../one.htm"], "/sub/", ("200.0", ""));
    check(&["none.htm"], "/", ("200.0", ""));
    check(&[], "/", ("200.0", ""));
}
