//! Which settings of the classic pipeline refuse requests.

use std::path::Path;
use std::sync::Arc;

use sluicegate_config::{Configuration, PathMap};

use super::verdict;

/// The sub-status for a `web.config` with these parts, in a pool with this version and mode.
fn check(pool: &str, web: &str, system_web: &str, expected: Option<u16>) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("a file");
    };
    write(
        "applicationHost.config",
        &format!(
            "<configuration><system.applicationHost><applicationPools><add name=\"P\" {pool} /></applicationPools>
<sites><site name=\"S\" id=\"1\"><application path=\"/\" applicationPool=\"P\"><virtualDirectory path=\"/\" physicalPath=\".\" /></application>
<bindings><binding protocol=\"http\" bindingInformation=\"*:80:\" /></bindings></site></sites></system.applicationHost></configuration>"
        ),
    );
    write(
        "web.config",
        &format!(
            "<configuration><system.webServer>{web}</system.webServer>{system_web}</configuration>"
        ),
    );
    let load = |file: &Path| Configuration::load(file, &PathMap::default());
    let configuration: Arc<Configuration> =
        load(&folder.path().join("applicationHost.config")).expect("loads");
    let effective = configuration
        .effective(&configuration.sites()[0], "/page")
        .expect("no fault");
    let found = verdict(&effective).map(|own| own.setting.sub_status());
    assert_eq!(found, expected, "{pool} {web} {system_web}");
}

#[test]
fn classic_settings_refuse_requests_of_managed_integrated_applications() {
    // R76; features 29.1, 29.2.
    let managed = "managedRuntimeVersion=\"v4.0\"";
    let modules = "<httpModules><add name=\"a\" type=\"b\" /></httpModules>";
    let handlers = "<httpHandlers><add path=\"*.x\" verb=\"*\" type=\"b\" /></httpHandlers>";
    let identity = "<identity impersonate=\"true\" />";
    let off = "<validation validateIntegratedModeConfiguration=\"false\" />";
    let web = |text: &str| format!("<system.web>{text}</system.web>");
    check(managed, "", &web(modules), Some(22));
    check(managed, "", &web(handlers), Some(23));
    check(managed, "", &web(identity), Some(24));
    check(
        managed,
        "",
        &web(&format!("{identity}{handlers}{modules}")),
        Some(22),
    );
    check(managed, off, &web(modules), None);
    check(managed, "<validation />", &web(modules), Some(22));
    check(managed, "", &web("<httpModules />"), None);
    check(
        managed,
        "",
        &web("<identity impersonate=\"false\" />"),
        None,
    );
    check(managed, "", &web("<compilation />"), None);
    check("managedRuntimeVersion=\"\"", "", &web(modules), None);
    check(
        "managedRuntimeVersion=\"v4.0\" managedPipelineMode=\"Classic\"",
        "",
        &web(modules),
        None,
    );
    let at = |path: &str| format!("<location path=\"{path}\">{}</location>", web(handlers));
    check(managed, "", &at("page"), Some(23));
    check(managed, "", &at("other"), None);
}
