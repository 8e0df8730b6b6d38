//! The Windows functions of the SDK behave as modules expect, under the sanitizers where the compiler has them.

mod compiler;

use std::path::Path;

#[test]
fn formats_have_the_meanings_of_the_microsoft_library() {
    compiler::run_program(&["format.cpp"]);
}

#[test]
fn secure_functions_refuse_what_does_not_fit() {
    compiler::run_program(&["secure_crt.cpp"]);
}

#[test]
fn files_waiting_time_and_text_work_over_posix() {
    compiler::run_program(&["win32.cpp"]);
}

#[test]
fn threads_wait_share_and_pool_as_on_windows() {
    compiler::run_program(&["threads.cpp"]);
}

#[test]
fn files_are_shared_found_watched_and_piped_as_on_windows() {
    compiler::run_program(&["files.cpp"]);
}

#[test]
fn processes_memory_and_libraries_answer_as_on_windows() {
    compiler::run_program(&["processes.cpp"]);
}

#[test]
fn the_c_library_prints_scans_and_names_files_as_microsofts() {
    compiler::run_program(&["crt.cpp"]);
}

#[test]
fn zones_texts_identities_and_exceptions_answer_as_on_windows() {
    compiler::run_program(&["system.cpp"]);
}

#[test]
fn events_reach_the_attached_server() {
    compiler::run_program(&["event_log.cpp"]);
}

#[test]
fn automation_types_own_what_they_hold() {
    compiler::run_program(&["com.cpp"]);
}

#[test]
fn variants_arrays_and_strings_convert_and_are_copied() {
    compiler::run_program(&["automation.cpp"]);
}

#[test]
fn xml_documents_are_built_read_and_searched() {
    compiler::run_program(&["msxml.cpp"]);
}

#[test]
fn the_registry_is_a_file() {
    compiler::run_program(&["registry.cpp"]);
}

#[test]
fn hashes_have_the_values_of_another_implementation() {
    compiler::run_program(&["crypto.cpp"]);
}

#[test]
fn sockets_and_the_http_client_work_on_the_loopback() {
    compiler::run_program(&["network.cpp"]);
}

#[test]
fn every_header_may_be_included_twice_and_in_two_files() {
    compiler::run_program(&["double_include_a.cpp", "double_include_b.cpp"]);
}

#[test]
fn every_header_stands_alone() {
    for header in compiler::headers() {
        compiler::check_source(
            &format!("#include <{header}>\nint main() {{ return 0; }}\n"),
            &header,
        );
    }
}

#[test]
fn the_habits_of_windows_modules_compile() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let module = folder.path().join("module.so");
    compiler::build_module(
        &compiler::root().join("sdk/cpp/tests/typical_module.cpp"),
        &module,
    );
    let symbols = compiler::exported_symbols(&module);
    assert!(
        symbols
            .lines()
            .any(|line| line.ends_with(" RegisterModule")),
        "no entry:\n{symbols}"
    );
}

/// The pages hold text around one C++ program: from its first directive to the sentence behind its last brace.
fn program_of(page: &str) -> &str {
    let start = page
        .find("#define _WINSOCKAPI_")
        .expect("the program starts with a directive");
    let end = page
        .find("Your module must export")
        .expect("the sentence behind the program");
    &page[start..end]
}

#[test]
fn modules_of_documentation_pages_compile_unchanged() {
    let pages = compiler::root().join("../shared/seeds");
    let Ok(entries) = std::fs::read_dir(&pages) else {
        println!("skipped: no documentation pages beside this repository");
        return;
    };
    let mut built = 0;
    for entry in entries {
        let page = std::fs::read_to_string(entry.expect("a readable entry").path())
            .expect("a page of text");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let source = folder.path().join("module.cpp");
        std::fs::write(&source, program_of(&page)).expect("the folder is writable");
        let module = folder.path().join("module.so");
        compiler::build_module(&source, &module);
        assert_exports(&module);
        built += 1;
    }
    assert!(built > 0, "the folder of pages is empty");
}

/// The loader finds the entry under its C++ name, and the support library's own entry.
fn assert_exports(module: &Path) {
    let symbols = compiler::exported_symbols(module);
    for name in [
        "_Z14RegisterModulejP27IHttpModuleRegistrationInfoP11IHttpServer",
        "sluicegate_sdk_attach",
    ] {
        assert!(
            symbols.lines().any(|line| line.ends_with(name)),
            "{name} is not exported:\n{symbols}"
        );
    }
}
