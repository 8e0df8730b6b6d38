//! Folders and configuration files for the tests.

use std::fmt::Write;
use std::path::Path;

use tempfile::TempDir;

/// A folder with these files.
pub(crate) fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder for the test");
    for (name, text) in files {
        write(&folder.path().join(name), text);
    }
    folder
}

fn write(path: &Path, text: &str) {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).expect("a folder");
    }
    std::fs::write(path, text).expect("a file");
}

/// An `applicationHost.config` with one site for the folder `site` beside it, on a port that the system chooses.
pub(crate) fn host_config(web_server: &str) -> String {
    sites_config(&[("Main", "127.0.0.1:0:", "site")], web_server)
}

/// An `applicationHost.config`: name, binding and folder of each site; then what stands in `system.webServer`.
pub(crate) fn sites_config(sites: &[(&str, &str, &str)], web_server: &str) -> String {
    let mut text = String::from("<configuration>\n<system.applicationHost><sites>\n");
    for (number, (name, binding, folder)) in sites.iter().enumerate() {
        let id = number + 1;
        writeln!(
            text,
            "<site name=\"{name}\" id=\"{id}\">\n\
             <application path=\"/\"><virtualDirectory path=\"/\" physicalPath=\"{folder}\" /></application>\n\
             <bindings><binding protocol=\"http\" bindingInformation=\"{binding}\" /></bindings></site>"
        )
        .expect("a string takes everything");
    }
    text.push_str("</sites></system.applicationHost>\n<system.webServer>\n");
    text.push_str(web_server);
    text.push_str("\n</system.webServer>\n</configuration>\n");
    text
}
