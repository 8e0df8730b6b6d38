//! What a listing shows and hides.

use std::os::unix::fs::symlink;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use super::DirectoryListing;
use crate::test_host::TestSite;

fn site(attributes: &str) -> TestSite {
    let site = TestSite::new(vec![("DirectoryListingModule", Arc::new(DirectoryListing))])
        .config(&format!("<directoryBrowse {attributes} />"))
        .file("Sub/b&<.html", "12345")
        .file("Sub/a b.txt", "123")
        .file("Sub/deep/x.txt", "")
        .file("Sub/.env", "")
        .file("Sub/web.config.d/x", "");
    for name in ["Sub/b&<.html", "Sub/a b.txt", "Sub/deep"] {
        let file = std::fs::File::open(site.root().join(name)).unwrap();
        file.set_modified(UNIX_EPOCH + Duration::from_secs(784_111_777))
            .unwrap();
    }
    site
}

#[test]
fn listing_must_be_allowed() {
    // Features 11.1.
    assert_eq!(site("").get("/Sub/").code(), "403.14");
    assert_eq!(site("enabled=\"true\"").get("/Sub/").code(), "200.0");
    assert_eq!(site("enabled=\"true\"").get("/none/").code(), "404.0");
    assert_eq!(
        site("enabled=\"true\"").send("POST", "/Sub/", &[]).code(),
        "405.0"
    );
}

#[test]
fn listing_shows_names_dates_and_sizes() {
    // Features 11.2, 11.5.
    let answer = site("enabled=\"true\"").send("GET", "/Sub/?x", &[("Host", "h<")]);
    assert_eq!(
        answer.header("Content-Type"),
        Some("text/html; charset=UTF-8")
    );
    let text = answer.text();
    let pre = text
        .split("<pre>")
        .nth(1)
        .and_then(|rest| rest.split("</pre>").next())
        .unwrap();
    let lines: Vec<&str> = pre.lines().collect();
    // `b&<.html` holds a character that no URL may name, so it is left out.
    assert_eq!(
        lines,
        [
            "<a href=\"/\">[To Parent Directory]</a><br><br>",
            " 11/06/1994  8:49 AM            3 <a href=\"/Sub/a%20b.txt\">a b.txt</a><br>",
            " 11/06/1994  8:49 AM        &lt;dir&gt; <a href=\"/Sub/deep/\">deep</a><br>",
            lines[3],
        ]
    );
    assert!(lines[3].ends_with("<a href=\"/Sub/web.config.d/\">web.config.d</a><br>"));
    assert!(text.contains("<title>h&lt; - /Sub/</title>"));
    assert!(!text.contains(".env"));
}

#[test]
fn flags_choose_the_columns() {
    // Features 11.0, 11.4.
    let check = |flags: &str, expected: &str| {
        let text = site(&format!("enabled=\"true\" showFlags=\"{flags}\""))
            .ignore_case()
            .get("/sub/")
            .text();
        let line = text.lines().find(|line| line.contains("a%20b")).unwrap();
        assert_eq!(line, expected, "{flags}");
    };
    let link = |shown: &str| format!(" <a href=\"/sub/a%20b.txt\">{shown}</a><br>");
    check("None", &link("a b"));
    check("Extension", &link("a b.txt"));
    check("Size", &format!("            3{}", link("a b")));
    check("Date", &format!(" 11/06/1994{}", link("a b")));
    check("LongDate", &format!("  November 06, 1994{}", link("a b")));
    check("Time", &format!("  8:49 AM{}", link("a b")));
}

#[test]
fn what_cannot_be_fetched_is_left_out() {
    // Features 11.3; threat P28.
    let site = site("enabled=\"true\"")
        .config(
            r#"<security><requestFiltering>
                 <hiddenSegments><add segment="bin" /></hiddenSegments>
                 <fileExtensions><add fileExtension=".cs" allowed="false" /></fileExtensions>
               </requestFiltering></security>"#,
        )
        .file("BIN/x", "")
        .file("a.CS", "")
        .file("ok.txt", "");
    symlink("/etc", site.root().join("out")).unwrap();
    symlink("ok.txt", site.root().join("in")).unwrap();
    symlink("nowhere", site.root().join("broken")).unwrap();
    let text = site.get("/").text();
    let names: Vec<&str> = text
        .split("<a href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(names, ["/Sub/", "/in", "/ok.txt"]);
}
