//! Building a module from its C++ sources: the compiler's command line, the SDK, and what to say when it fails.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::sdk_files;

/// How a module is to be built. `Default` is what a module from its documentation needs.
#[derive(Clone, Debug)]
pub struct ModuleBuild {
    /// The C++ files.
    pub sources: Vec<PathBuf>,
    /// The shared library to make.
    pub output: PathBuf,
    /// The language standard, e.g. `c++14`.
    pub std: String,
    /// Further include folders, before those of the SDK.
    pub includes: Vec<PathBuf>,
    /// Macros: `NAME` or `NAME=VALUE`.
    pub defines: Vec<String>,
    /// Libraries to link, as after `-l`.
    pub libs: Vec<String>,
    /// The value of `-fsanitize=`, e.g. `address`; symbols are not checked then.
    pub sanitize: Option<String>,
    /// Debug information, no optimisation.
    pub debug: bool,
    /// Further arguments for the compiler, at the end.
    pub extra: Vec<OsString>,
}

impl Default for ModuleBuild {
    fn default() -> Self {
        Self {
            sources: Vec::new(),
            output: PathBuf::from("module.so"),
            std: "c++14".to_owned(),
            includes: Vec::new(),
            defines: Vec::new(),
            libs: Vec::new(),
            sanitize: None,
            debug: false,
            extra: Vec::new(),
        }
    }
}

/// Why a module was not built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// There is no compiler.
    #[error(
        "the C++ compiler {compiler} is not installed; on Debian and Ubuntu: sudo apt-get install g++"
    )]
    NoCompiler {
        /// The command that was tried.
        compiler: String,
    },
    /// The compiler or linker refused; these are its own words.
    #[error("{diagnostics}")]
    Refused {
        /// Everything the compiler wrote.
        diagnostics: String,
    },
    /// The SDK could not be unpacked, or the compiler not be run.
    #[error("the SDK cannot be unpacked or the compiler not be run: {0}")]
    Io(#[from] io::Error),
}

impl ModuleBuild {
    /// Builds `output` from `sources` with `$CXX`, or `g++`. Each symbol that the module needs must be defined by it, the
    /// SDK, or the libraries named. Returns the compiler's warnings, which are off unless asked for.
    ///
    /// # Errors
    /// [`BuildError`].
    pub fn run(&self) -> Result<String, BuildError> {
        let sdk = sdk_files::unpack()?;
        let support = self.support_library(&sdk)?;
        for _ in 0..CASE_RETRIES {
            match self.link(&sdk, &support) {
                Err(BuildError::Refused { diagnostics })
                    if offer_other_case(&sdk, &diagnostics)? => {}
                result => return result,
            }
        }
        self.link(&sdk, &support)
    }

    fn link(&self, sdk: &Path, support: &Path) -> Result<String, BuildError> {
        let mut command = self.compiler(sdk);
        command.args(["-shared", "-fpermissive", "-w"]);
        for define in &self.defines {
            command.arg(format!("-D{define}"));
        }
        command.arg("-o").arg(&self.output).args(&self.sources);
        // The loader asks for this one; nothing in the module does.
        command.arg("-Wl,-u,sluicegate_sdk_attach").arg(support);
        if self.sanitize.is_none() {
            command.args(["-Wl,-z,defs"]);
        }
        for lib in &self.libs {
            command.arg(format!("-l{lib}"));
        }
        command.arg("-lpthread").args(&self.extra);
        let output = Self::finish(command)?;
        Ok(String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// The compiler with everything that module and support library share.
    fn compiler(&self, sdk: &Path) -> Command {
        let name = std::env::var_os("CXX")
            .filter(|value| !value.is_empty())
            .unwrap_or_else(|| "g++".into());
        let mut command = Command::new(name);
        command.arg("-fPIC").arg(format!("-std={}", self.std));
        command.args(if self.debug {
            ["-g", "-O0"]
        } else {
            ["-g1", "-O2"]
        });
        if let Some(sanitize) = &self.sanitize {
            command
                .arg(format!("-fsanitize={sanitize}"))
                .arg("-fno-omit-frame-pointer");
        }
        for folder in &self.includes {
            command.arg("-I").arg(folder);
        }
        command.arg("-I").arg(sdk.join("include"));
        command.arg("-I").arg(sdk.join("include-case"));
        command.arg("-I").arg(sdk.join(FOUND_CASES));
        command.arg("-I").arg(sdk.join("support"));
        command
    }

    fn finish(mut command: Command) -> Result<Output, BuildError> {
        let output = command.output().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => BuildError::NoCompiler {
                compiler: command.get_program().to_string_lossy().into_owned(),
            },
            _ => error.into(),
        })?;
        if output.status.success() {
            return Ok(output);
        }
        Err(BuildError::Refused {
            diagnostics: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }

    /// Compiles the files on as many threads as the machine has processors; their objects.
    fn compile_all(
        &self,
        sdk: &Path,
        work: &Path,
        sources: &[PathBuf],
    ) -> Result<Vec<PathBuf>, BuildError> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let compile = |source: &PathBuf| {
            let object = work
                .join(source.file_stem().unwrap_or_default())
                .with_extension("o");
            let mut command = self.compiler(sdk);
            command.args(["-w", "-c", "-o"]).arg(&object).arg(source);
            Self::finish(command).map(|_| object)
        };
        std::thread::scope(|scope| {
            let workers: Vec<_> = sources
                .chunks(sources.len().div_ceil(threads).max(1))
                .map(|part| scope.spawn(move || part.iter().map(compile).collect::<Vec<_>>()))
                .collect();
            workers
                .into_iter()
                .flat_map(|worker| match worker.join() {
                    Ok(results) => results,
                    Err(panic) => std::panic::resume_unwind(panic),
                })
                .collect()
        })
    }

    /// The support library as one object, compiled once for each way of compiling.
    fn support_library(&self, sdk: &Path) -> Result<PathBuf, BuildError> {
        let key = format!(
            "support-{}-{}{}",
            self.std.replace('+', "p"),
            self.sanitize
                .as_deref()
                .unwrap_or("plain")
                .replace(',', "-"),
            if self.debug { "-debug" } else { "" }
        );
        let archive = sdk.join(format!("{key}.a"));
        if archive.exists() {
            return Ok(archive);
        }
        let work = sdk.join(format!("{key}.{}-{}", std::process::id(), serial()));
        std::fs::create_dir_all(&work)?;
        let mut sources = Vec::new();
        for entry in std::fs::read_dir(sdk.join("support"))? {
            let source = entry?.path();
            if source.extension().is_some_and(|e| e == "cpp") {
                sources.push(source);
            }
        }
        let objects = self.compile_all(sdk, &work, &sources)?;
        let made = work.join("support.a");
        let mut ar = Command::new("ar");
        ar.arg("crs").arg(&made).args(&objects);
        Self::finish(ar)?;
        sdk_files::keep_first(&made, &archive)?;
        std::fs::remove_dir_all(&work)?;
        Ok(archive)
    }
}

/// The SDK's folder for header names that were met in an unusual case.
const FOUND_CASES: &str = "include-found";

/// How many such names one build may bring.
const CASE_RETRIES: usize = 16;

/// Windows finds `HTTPSERV.H` for `httpserv.h`: where the compiler missed a header for its case alone, a link of that name is
/// made. True if it is worth another try.
fn offer_other_case(sdk: &Path, diagnostics: &str) -> io::Result<bool> {
    let missing = diagnostics.lines().find_map(|line| {
        let (_, rest) = line.split_once("fatal error: ")?;
        rest.split_once(": No such file").map(|(name, _)| name)
    });
    let Some(name) = missing.filter(|name| !name.contains(['/', '\\'])) else {
        return Ok(false);
    };
    let header = sdk.join("include").join(name.to_ascii_lowercase());
    let link = sdk.join(FOUND_CASES).join(name);
    if !header.exists() || link.exists() {
        return Ok(false);
    }
    std::fs::create_dir_all(sdk.join(FOUND_CASES))?;
    match std::os::unix::fs::symlink(&header, &link) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(true),
    }
}

/// A number for each build of this process.
fn serial() -> usize {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}
