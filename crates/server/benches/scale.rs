//! What many sites cost: the time to load and compile them, the memory, and one look-up, from 10 applications to 20,000.
//!
//! Run with `cargo bench -p sluicegate --bench scale`.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use sluicegate::{AccessLogTarget, Configuration, PathMap, Server};

/// Applications beside the root one of each site.
const APPLICATIONS: usize = 9;
/// One application in this many has a web.config of its own.
const WEB_CONFIG_EVERY: usize = 4;

const WEB_CONFIG: &str = r#"<configuration>
  <system.webServer>
    <defaultDocument><files><add value="home{number}.html" /></files></defaultDocument>
    <httpProtocol><customHeaders><add name="X-Site-{number}" value="1" /></customHeaders></httpProtocol>
    <directoryBrowse enabled="true" />
  </system.webServer>
</configuration>
"#;

/// Makes folders and an applicationHost.config with so many sites; gives the number of web.config files.
fn make(root: &Path, sites: usize) -> std::io::Result<usize> {
    let mut text = String::from("<configuration>\n<system.applicationHost><sites>\n");
    let mut files = 0;
    let mut number = 0;
    for site in 1..=sites {
        let _ = writeln!(text, r#"<site name="Site{site}" id="{site}">"#);
        for application in 0..=APPLICATIONS {
            let (path, folder) = match application {
                0 => ("/".to_owned(), format!("s{site}")),
                n => (format!("/app{n}"), format!("s{site}/app{n}")),
            };
            let _ = writeln!(
                text,
                r#"<application path="{path}"><virtualDirectory path="/" physicalPath="{}" /></application>"#,
                root.join(&folder).display()
            );
            std::fs::create_dir_all(root.join(&folder))?;
            if number % WEB_CONFIG_EVERY == 0 {
                // Entries of an application must not repeat those of the site above it.
                let own = WEB_CONFIG.replace("{number}", &number.to_string());
                std::fs::write(root.join(&folder).join("web.config"), own)?;
                files += 1;
            }
            number += 1;
        }
        let _ = writeln!(
            text,
            r#"<bindings><binding protocol="http" bindingInformation="127.0.0.1:8080:site{site}.test" /></bindings></site>"#
        );
    }
    text.push_str("</sites></system.applicationHost>\n</configuration>\n");
    std::fs::write(root.join("applicationHost.config"), text)?;
    Ok(files)
}

/// Resident memory of this process in MiB.
fn resident() -> f64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: f64 = text
        .split_whitespace()
        .nth(1)
        .and_then(|word| word.parse().ok())
        .unwrap_or(0.0);
    pages * 4096.0 / 1024.0 / 1024.0
}

#[expect(clippy::print_stdout, reason = "a benchmark reports to the terminal")]
fn main() -> std::io::Result<()> {
    let sizes: &[usize] = if std::env::args().any(|argument| argument == "--bench") {
        &[1, 10, 100, 1000, 2000]
    } else {
        &[1]
    };
    println!(
        "{:>6} {:>12} {:>12} {:>10} {:>12} {:>12} {:>12} {:>10}",
        "sites",
        "applications",
        "web.configs",
        "load ms",
        "compile ms",
        "cached ns",
        "first µs",
        "MiB"
    );
    for &sites in sizes {
        let folder = tempfile::tempdir()?;
        let files = make(folder.path(), sites)?;
        let before = resident();
        let start = Instant::now();
        let configuration = Configuration::load(
            &folder.path().join("applicationHost.config"),
            &PathMap::default(),
        )
        .map_err(|found| std::io::Error::other(format!("{found:?}")))?;
        let load = start.elapsed();
        let start = Instant::now();
        let server = Server::builder(configuration.clone())
            .access_log(AccessLogTarget::Off)
            .in_process()
            .map_err(|found| std::io::Error::other(format!("{found:?}")))?;
        let compile = start.elapsed();
        let memory = resident() - before;
        let own = &configuration.sites()[sites / 2];
        let start = Instant::now();
        for number in 0..100 {
            let _ = configuration.effective(own, &format!("/app1/folder{number}/page.html"));
        }
        let first = start.elapsed() / 100;
        const ROUNDS: u32 = 100_000;
        let start = Instant::now();
        for _ in 0..ROUNDS {
            let _ = std::hint::black_box(configuration.effective(own, "/app1/folder7/page.html"));
        }
        let cached = start.elapsed() / ROUNDS;
        println!(
            "{sites:>6} {:>12} {files:>12} {:>10.1} {:>12.1} {:>12} {:>12.1} {memory:>10.1}",
            sites * (APPLICATIONS + 1),
            load.as_secs_f64() * 1e3,
            compile.as_secs_f64() * 1e3,
            cached.as_nanos(),
            first.as_nanos() as f64 / 1e3,
        );
        drop(server);
    }
    Ok(())
}
