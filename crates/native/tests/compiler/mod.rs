//! Builds C++ programs and modules the way the SDK does, for the tests.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// Flags under which memory errors and undefined behaviour end the program.
const SANITIZERS: &[&str] = &[
    "-g",
    "-fsanitize=address,undefined",
    "-fno-sanitize-recover=undefined",
];

/// The folder that holds `sdk/`.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A C++ compiler with the flags of a module build: C++14, as lenient as Microsoft's compiler, no warnings.
fn compiler() -> Command {
    let mut command = Command::new(std::env::var_os("CXX").unwrap_or_else(|| "g++".into()));
    command
        .args([
            "-std=c++14",
            "-fpermissive",
            "-w",
            "-fPIC",
            "-pthread",
            "-I",
        ])
        .arg(root().join("sdk/cpp/include"));
    command.arg("-I").arg(root().join("sdk/cpp/include-case"));
    command
}

fn run(mut command: Command) -> Output {
    command
        .output()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"))
}

fn succeed(command: Command, what: &str) {
    let output = run(command);
    assert!(
        output.status.success(),
        "{what}:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Whether programs can be built and run under the sanitizers here.
fn has_sanitizers() -> bool {
    static KNOWN: OnceLock<bool> = OnceLock::new();
    *KNOWN.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let source = folder.path().join("probe.cpp");
        std::fs::write(&source, "int main() { return 0; }").expect("the folder is writable");
        let mut build = compiler();
        build
            .args(SANITIZERS)
            .arg(&source)
            .arg("-o")
            .arg(folder.path().join("probe"));
        run(build).status.success()
            && run(Command::new(folder.path().join("probe")))
                .status
                .success()
    })
}

/// The sources of the support library.
fn support_sources() -> Vec<PathBuf> {
    let folder = root().join("sdk/cpp/support");
    let entries = std::fs::read_dir(folder).expect("the support library is there");
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    paths
        .filter(|path| path.extension() == Some(OsStr::new("cpp")))
        .collect()
}

/// The objects of the support library, compiled once in a test process for each set of flags.
fn support_objects(sanitized: bool) -> &'static [PathBuf] {
    static PLAIN: OnceLock<Vec<PathBuf>> = OnceLock::new();
    static SANITIZED: OnceLock<Vec<PathBuf>> = OnceLock::new();
    let known = if sanitized { &SANITIZED } else { &PLAIN };
    known.get_or_init(|| {
        // Below the build folder, so that nothing is left elsewhere; named by process, so that runs do not meet.
        let name = format!("support-{}-{sanitized}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).expect("the build folder is writable");
        let object = |source: PathBuf| {
            let object = folder
                .join(source.file_stem().expect("a source has a name"))
                .with_extension("o");
            let mut build = compiler();
            if sanitized {
                build.args(SANITIZERS);
            }
            build.arg("-c").arg(&source).arg("-o").arg(&object);
            succeed(build, "building the support library");
            object
        };
        // Two at a time: the tests of other files run beside this one.
        let sources = support_sources();
        let (first, second) = sources.split_at(sources.len() / 2);
        std::thread::scope(|scope| {
            let other = scope.spawn(|| second.iter().cloned().map(object).collect::<Vec<_>>());
            let mut objects: Vec<_> = first.iter().cloned().map(object).collect();
            objects.extend(other.join().expect("the compiler's thread ends"));
            objects
        })
    })
}

/// Builds test programs from `sdk/cpp/tests` with the support library and runs them with a scratch folder as argument.
/// A program that ends with anything but 0 fails the test with what it printed.
pub(crate) fn run_program(sources: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("program");
    let mut build = compiler();
    if has_sanitizers() {
        build.args(SANITIZERS);
    }
    build.args(
        sources
            .iter()
            .map(|name| root().join("sdk/cpp/tests").join(name)),
    );
    build
        .args(support_objects(has_sanitizers()))
        .arg("-o")
        .arg(&program)
        .arg("-ldl");
    succeed(build, "building");
    let mut command = Command::new(&program);
    command.arg(folder.path()).env_remove("LD_PRELOAD");
    let output = run(command);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{sources:?} ended with {}:\n{printed}{errors}",
        output.status
    );
    printed
}

/// Builds a module from one source file. Every symbol must be found.
pub(crate) fn build_module(source: &Path, module: &Path) {
    let mut build = compiler();
    build
        .args(["-shared", "-Wl,-z,defs"])
        .arg(source)
        .args(support_objects(false))
        .arg("-o")
        .arg(module)
        .arg("-ldl");
    succeed(build, "building a module");
}

/// The dynamic symbols that a module defines.
pub(crate) fn exported_symbols(module: &Path) -> String {
    let mut command = Command::new("nm");
    command.args(["-D", "--defined-only"]).arg(module);
    let output = run(command);
    assert!(output.status.success(), "nm failed");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The headers that a module may include, without those below `sluicegate/`.
pub(crate) fn headers() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("sdk/cpp/include")).expect("the headers are there");
    let names = entries.map(|entry| {
        entry
            .expect("a readable entry")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    names.filter(|name| name.ends_with(".h")).collect()
}

/// Compiles a text without making anything of it.
pub(crate) fn check_source(text: &str, what: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = folder.path().join("source.cpp");
    std::fs::write(&source, text).expect("the folder is writable");
    let mut build = compiler();
    build.arg("-fsyntax-only").arg(&source);
    succeed(build, what);
}
