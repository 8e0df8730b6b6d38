//! The generator's naming rules, and that what is committed is what it writes.

use std::path::Path;

use super::binding::{bindings, rust_type};
use super::coverage::host_methods_in;
use super::model::Model;
use super::text::{guid_initialiser, snake};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the crate lies two folders below the root")
}

#[test]
fn committed_files_are_current() {
    for (path, content) in super::generate(root()).unwrap() {
        let present = std::fs::read_to_string(root().join(&path)).unwrap_or_default();
        assert!(
            present == content,
            "{} is stale: run `cargo run -p sluicegate-xtask -- generate`",
            path.display()
        );
    }
}

#[test]
fn names_become_snake_case() {
    for (name, expected) in [
        ("GetSite", "get_site"),
        ("pcchHeaderValue", "pcch_header_value"),
        ("GetETag", "get_etag"),
        ("SetIsCached", "set_is_cached"),
        ("GetRSCAQuery", "get_rsca_query"),
        ("IHttpContext4", "i_http_context4"),
        ("get_ChildElements", "get_child_elements"),
        ("ResetTTL", "reset_ttl"),
    ] {
        assert_eq!(snake(name), expected);
    }
}

#[test]
fn types_keep_their_constness_and_depth() {
    for (cpp, rust) in [
        ("DWORD *", "*mut DWORD"),
        ("const HTTP_REQUEST *", "*const HTTP_REQUEST"),
        ("PCSTR **", "*mut *mut PCSTR"),
        ("VOID *", "*mut c_void"),
        ("const GUID &", "*const GUID"),
        ("REFIID", "*const GUID"),
        ("CONST BYTE *", "*const BYTE"),
        ("PCWSTR", "PCWSTR"),
    ] {
        assert_eq!(rust_type(cpp), rust);
    }
}

#[test]
fn overloads_are_told_apart_by_what_differs() {
    let model = Model::read(root()).unwrap();
    for (interface, expected) in [
        (
            "IHttpContext4",
            [
                "get_server_variable_wide",
                "get_server_variable_narrow",
                "post_completion_with_callback",
            ],
        ),
        (
            "IHttpRequest4",
            [
                "get_header_by_name",
                "get_header_by_id",
                "read_entity_body_with_flags",
            ],
        ),
        (
            "IHttpResponse4",
            [
                "flush",
                "flush_with_callback",
                "get_raw_http_response_const",
            ],
        ),
        (
            "IHttpServer3",
            [
                "get_extended_interface",
                "get_extended_interface_by_guid",
                "query_request_property",
            ],
        ),
    ] {
        let interface = model.interface(interface).unwrap();
        let names: Vec<String> = bindings(&model, interface, true)
            .unwrap()
            .into_iter()
            .map(|b| b.rust_name)
            .collect();
        for name in expected {
            assert!(
                names.iter().any(|n| n == name),
                "{name} is not in {names:?}"
            );
        }
    }
}

#[test]
fn the_newest_class_of_each_family_is_made_by_the_server() {
    let model = Model::read(root()).unwrap();
    let made: Vec<&str> = model
        .instantiated()
        .iter()
        .map(|i| i.name.as_str())
        .collect();
    for name in [
        "IHttpContext4",
        "IHttpRequest4",
        "IHttpResponse4",
        "IHttpServer3",
        "IHttpEventProvider",
        "IUriKey",
    ] {
        assert!(made.contains(&name), "{name} is missing");
    }
    for name in [
        "IHttpContext",
        "IHttpRequest3",
        "IHttpModuleFactory",
        "CHttpModule",
        "IUnknown",
    ] {
        assert!(!made.contains(&name), "{name} is not made by the server");
    }
}

#[test]
fn a_guid_must_have_its_digits() {
    let text = guid_initialiser("424c1b8c-a1ba-44d7-ac98-9f8f457701a5").unwrap();
    assert_eq!(
        text,
        "0x424c1b8c, 0xa1ba, 0x44d7, 0xac, 0x98, 0x9f, 0x8f, 0x45, 0x77, 0x01, 0xa5"
    );
    assert!(guid_initialiser("424c1b8c").is_err());
}

#[test]
fn coverage_reads_only_the_methods_of_the_block() {
    let source = "\
impl HttpSiteHost for HttpSiteObject {
    unsafe fn get_site_id(&self) -> DWORD {
        fn inner() {}
        1
    }

    fn get_site_name(&self) -> PCWSTR {
        core::ptr::null()
    }
}

impl HttpUserHost for Empty {}

impl Other for HttpSiteObject {
    fn get_module_context_container(&self) {}
}
";
    let found = host_methods_in(source);
    let methods: Vec<(&str, &str)> = found
        .iter()
        .map(|(t, m)| (t.as_str(), m.as_str()))
        .collect();
    assert_eq!(
        methods,
        [
            ("HttpSiteHost", "get_site_id"),
            ("HttpSiteHost", "get_site_name")
        ]
    );
}
