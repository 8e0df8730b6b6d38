//! Native modules that are compiled once for all tests, by the command under test.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::run::{finish, sluicegate};

/// Where the sources of the test modules are.
fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/native")
}

/// Where test modules are built.
fn built(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("modules");
    std::fs::create_dir_all(&folder).expect("a folder for modules");
    folder.join(name)
}

fn build(source: &str, output: &str, more: &[&str]) -> PathBuf {
    let output = built(output);
    let ran = finish(
        sluicegate()
            .args(["module", "build"])
            .arg(sources().join(source))
            .arg("-o")
            .arg(&output)
            .args(more),
    );
    ran.quiet_success();
    output
}

/// The module that does what the URL asks for.
pub(crate) fn actor() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| build("actor.cpp", "actor.so", &[]))
}

/// The module that answers with what it sees of the connection.
pub(crate) fn secured() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| build("secured.cpp", "secured.so", &[]))
}

/// The module that logs the client which a proxy names.
pub(crate) fn behind_proxy() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| build("behind_proxy.cpp", "behind_proxy.so", &[]))
}

/// What is wrong with a module that cannot be loaded.
#[derive(Clone, Copy)]
pub(crate) enum Flaw {
    NoRegisterModule = 1,
    AnswersFailure = 2,
    Throws = 3,
    UnresolvedSymbol = 4,
    CrashesInRegisterModule = 5,
}

/// A module with that flaw.
pub(crate) fn flawed(flaw: Flaw) -> &'static Path {
    static BUILT: [OnceLock<PathBuf>; 6] = [const { OnceLock::new() }; 6];
    let way = flaw as usize;
    BUILT[way].get_or_init(|| {
        let name = format!("flaw{way}.so");
        if matches!(flaw, Flaw::UnresolvedSymbol) {
            return build_unchecked("refuses.cpp", &name, way);
        }
        build("refuses.cpp", &name, &["-D", &format!("WAY={way}")])
    })
}

/// As another build system does: `module build` itself refuses a module whose symbols are not all defined.
fn build_unchecked(source: &str, output: &str, way: usize) -> PathBuf {
    let sdk = finish(sluicegate().args(["module", "sdk"])).quiet_success();
    let output = built(output);
    let status = std::process::Command::new("g++")
        .args(["-shared", "-fPIC", "-fpermissive", "-w", "-std=c++14"])
        .arg(format!("-DWAY={way}"))
        .arg(format!("-I{}/include", sdk.out.trim_end()))
        .arg(sources().join(source))
        .arg("-o")
        .arg(&output)
        .status()
        .expect("g++ is installed");
    assert!(status.success());
    output
}

/// The actor with the `e_machine` of a processor that this is not.
pub(crate) fn foreign() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let mut image = std::fs::read(actor()).expect("the actor is built");
        // SPARC V9: nobody's test machine.
        image[18..20].copy_from_slice(&43_u16.to_le_bytes());
        let path = built("foreign.so");
        std::fs::write(&path, image).expect("the image is written");
        path
    })
}
