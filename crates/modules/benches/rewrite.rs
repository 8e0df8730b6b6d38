//! What rewrite rules cost: the time to compile them, and the time that rules which do not match take from one request.
//!
//! Run with `cargo bench -p sluicegate-modules --bench rewrite`.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use sluicegate_config::Configuration;
use sluicegate_modules::rewrite::Rewrite;
use sluicegate_modules::rewrite::trial::{TrialRequest, context_for};
use sluicegate_pipeline::Module;

/// How long each measurement is repeated.
const TIME: Duration = Duration::from_millis(400);

/// Rules that do not match, each with a text of its own.
fn rules(count: usize, pattern: fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0..count {
        let _ = write!(
            text,
            r#"<rule name="r{number}"><match url="{}" /><action type="Rewrite" url="x?{{R:1}}" /></rule>"#,
            pattern(number)
        );
    }
    format!("<rules>{text}</rules>")
}

fn map(count: usize) -> String {
    let mut text = String::new();
    for number in 0..count {
        let _ = write!(text, r#"<add key="/old/{number}" value="/new/{number}" />"#);
    }
    format!(
        r#"<rewriteMaps><rewriteMap name="M">{text}</rewriteMap></rewriteMaps>
           <rules><rule name="r"><match url=".*" /><conditions><add input="{{M:{{REQUEST_URI}}}}" pattern="(.+)" /></conditions>
           <action type="Rewrite" url="{{C:1}}" /></rule></rules>"#
    )
}

fn measure(what: &str, rewrite: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let text = format!(
        "<configuration><system.webServer><rewrite>{rewrite}</rewrite></system.webServer></configuration>"
    );
    std::fs::write(folder.path().join("web.config"), text).expect("a file");
    let configuration = Configuration::for_folder(folder.path(), &[], &[]).expect("no faults");
    let request = TrialRequest {
        method: "GET".to_owned(),
        target: "/products/garden/tools/17.html?sort=price".to_owned(),
        headers: vec![("Host".to_owned(), "h.test".to_owned())],
        is_secure: false,
        port: 80,
    };
    let mut context =
        context_for(&configuration, &configuration.sites()[0], &request).expect("a request");
    let module = Rewrite::default();
    let began = Instant::now();
    let _ = black_box(module.on_begin_request(&mut context));
    let first = began.elapsed();
    let mut rounds = 0_u32;
    let began = Instant::now();
    while began.elapsed() < TIME {
        for _ in 0..64 {
            let _ = black_box(module.on_begin_request(&mut context));
        }
        rounds += 64;
    }
    let each = began.elapsed() / rounds;
    let line = format!("{what:44} compile {first:>12.3?}  one request {each:>12.3?}\n");
    let _ = std::io::Write::write_all(&mut std::io::stdout(), line.as_bytes());
}

fn main() {
    for count in [0, 1, 10, 100, 1_000] {
        measure(
            &format!("{count} rules, ^page{{n}}/(.*)$"),
            &rules(count, |n| format!("^page{n}/(.*)$")),
        );
    }
    for count in [1, 10, 100, 1_000] {
        measure(
            &format!("{count} rules, (\\w+)/page{{n}}/(\\d+)"),
            &rules(count, |n| format!(r"(\w+)/page{n}/(\d+)")),
        );
    }
    for count in [10, 100, 1_000] {
        measure(
            &format!("{count} rules, look ahead"),
            &rules(count, |n| format!(r"^(?!x{n})page{n}$")),
        );
    }
    for count in [10, 10_000] {
        measure(&format!("a map of {count} entries"), &map(count));
    }
}
