//! What applies at a path, checked through the public interface with files on disk.

use std::path::Path;
use std::sync::Arc;

use sluicegate_config::{Configuration, Diagnostic, Effective, PathMap};

const HOST: &str = r#"<configuration><system.applicationHost><sites>
  <site name="S" id="1"><bindings><binding protocol="http" bindingInformation="*:8080:" /></bindings>
    <application path="/"><virtualDirectory path="/" physicalPath="root" /></application>
    <application path="/shop"><virtualDirectory path="/" physicalPath="shop" /><virtualDirectory path="/img" physicalPath="images" /></application>
  </site></sites></system.applicationHost>HERE</configuration>"#;

/// A configuration of which only the parts in `files` differ from an empty one. The name `host` stands for the inside
/// of applicationHost.config behind the sites; other names are paths of web.config files, given by their insides.
struct Server {
    folder: tempfile::TempDir,
}

impl Server {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for dir in ["root/sub/deep", "shop/sub", "images"] {
            std::fs::create_dir_all(folder.path().join(dir)).unwrap();
        }
        let host = files
            .iter()
            .find(|(n, _)| *n == "host")
            .map_or("", |(_, t)| *t);
        std::fs::write(
            folder.path().join("applicationHost.config"),
            HOST.replace("HERE", host),
        )
        .unwrap();
        for (name, inside) in files.iter().filter(|(n, _)| *n != "host") {
            std::fs::write(
                folder.path().join(name),
                format!("<configuration>\n{inside}\n</configuration>"),
            )
            .unwrap();
        }
        Self { folder }
    }

    fn load(&self) -> Result<Arc<Configuration>, Vec<Diagnostic>> {
        Configuration::load(
            &self.folder.path().join("applicationHost.config"),
            &PathMap::default(),
        )
    }

    fn effective(&self, url: &str) -> Result<Arc<Effective>, Vec<Diagnostic>> {
        let configuration = self.load()?;
        configuration.effective(&configuration.sites()[0], url)
    }
}

fn web(inside: &str) -> String {
    format!("<system.webServer>{inside}</system.webServer>")
}

/// The text of one fact at a path, or the codes of the diagnostics.
fn check(files: &[(&str, &str)], url: &str, query: fn(&Effective) -> String, expected: &str) {
    let server = Server::new(files);
    let got = match server.effective(url) {
        Ok(effective) => query(&effective),
        Err(found) => found.iter().map(|d| d.code).collect::<Vec<_>>().join(","),
    };
    assert_eq!(got, expected, "{url} with {files:?}");
}

fn documents(e: &Effective) -> String {
    format!(
        "{} {}",
        e.default_document.enabled,
        e.default_document.files.join(",")
    )
}

fn browses(e: &Effective) -> String {
    e.directory_browse.enabled.to_string()
}

const ON: &str = r#"<directoryBrowse enabled="true" />"#;
const OFF: &str = r#"<directoryBrowse enabled="false" />"#;

// R18, R36, R91
#[test]
fn the_deepest_level_that_sets_a_value_wins() {
    check(&[], "/", browses, "false");
    check(&[("root/web.config", &web(ON))], "/", browses, "true");
    check(
        &[("root/web.config", &web(ON))],
        "/sub/deep/file.txt",
        browses,
        "true",
    );
    check(
        &[
            ("root/web.config", &web(ON)),
            ("root/sub/web.config", &web(OFF)),
        ],
        "/sub/x",
        browses,
        "false",
    );
    check(
        &[
            ("root/web.config", &web(ON)),
            ("root/sub/web.config", &web(OFF)),
        ],
        "/other",
        browses,
        "true",
    );
    // A child application inherits from the site root, whose folder is elsewhere.
    check(&[("root/web.config", &web(ON))], "/shop/x", browses, "true");
    check(
        &[
            ("root/web.config", &web(ON)),
            ("shop/web.config", &web(OFF)),
        ],
        "/SHOP/x",
        browses,
        "false",
    );
    check(
        &[("images/web.config", &web(ON))],
        "/shop/img/a.png",
        browses,
        "true",
    );
    // A file lookup that ignores case must find the same web.config.
    check(
        &[("root/sub/web.config", &web(ON))],
        "/SUB/x",
        browses,
        "true",
    );
}

#[test]
fn a_small_file_gets_the_stock_sections() {
    check(
        &[],
        "/",
        documents,
        "true Default.htm,Default.asp,index.htm,index.html,iisstart.htm",
    );
    check(
        &[],
        "/",
        |e| {
            e.static_content
                .mime_type(".HTML")
                .unwrap_or_default()
                .to_owned()
        },
        "text/html",
    );
    let own = web(r#"<defaultDocument><files><add value="a.htm" /></files></defaultDocument>"#);
    check(&[("host", &own)], "/", documents, "true a.htm");
}

#[test]
fn for_folder_serves_a_folder_with_its_web_config() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("Web.config"),
        format!("<configuration>{}</configuration>", web(ON)),
    )
    .unwrap();
    let listen = [
        ("*".to_owned(), 8080, String::new()),
        ("::1".to_owned(), 81, "a.example".to_owned()),
    ];
    let modules = [("My & Module".to_owned(), Path::new("/opt/my.so").to_owned())];
    let c = Configuration::for_folder(folder.path(), &listen, &modules).unwrap();
    let site = &c.sites()[0];
    assert_eq!(site.bindings[1].address, "[::1]");
    assert_eq!(
        (site.bindings[1].port, site.bindings[1].host.as_str()),
        (Some(81), "a.example")
    );
    assert_eq!(
        c.global_modules().last().unwrap().image.as_deref(),
        Some("/opt/my.so")
    );
    let e = c.effective(site, "/").unwrap();
    assert!(e.directory_browse.enabled);
    assert_eq!(e.modules.entries.last().unwrap().name, "My & Module");
    assert!(
        e.modules
            .entries
            .iter()
            .any(|m| m.name == "UrlAuthorizationModule")
    );
    assert_eq!(c.warnings(), []);
}
