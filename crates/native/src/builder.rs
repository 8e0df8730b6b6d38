//! Building a module from its C++ sources: the compiler's command line, the SDK, and what to say when it fails.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::found_headers::FoundHeaders;
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
    /// The compiler's command; without one `$CXX`, or `g++`.
    pub compiler: Option<String>,
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
            compiler: None,
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
    /// Builds `output` from `sources`. Each symbol that the module needs must be defined by it, the
    /// SDK, or the libraries named. Returns the compiler's warnings, which are off unless asked for.
    ///
    /// # Errors
    /// [`BuildError`].
    pub fn run(&self) -> Result<String, BuildError> {
        let sdk = sdk_files::unpack()?;
        let support = self.support_library(&sdk)?;
        let found = FoundHeaders::new(self.folders())?;
        let mut annotations = false;
        for _ in 0..HEADER_RETRIES {
            match self.link(&sdk, &support, found.folder(), annotations) {
                Err(BuildError::Refused { diagnostics }) => {
                    if found.offer(&sdk, &diagnostics)? {
                        continue;
                    }
                    if annotations || !misses_annotations(&diagnostics) {
                        return Err(BuildError::Refused { diagnostics });
                    }
                    annotations = true;
                }
                result => return result,
            }
        }
        self.link(&sdk, &support, found.folder(), annotations)
    }

    /// Where headers of the module itself are looked for, whatever the case of their names.
    fn folders(&self) -> Vec<PathBuf> {
        let own = self.sources.iter().map(|source| match source.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        });
        own.chain(self.includes.iter().cloned()).collect()
    }

    fn link(
        &self,
        sdk: &Path,
        support: &Path,
        found: &Path,
        annotations: bool,
    ) -> Result<String, BuildError> {
        let mut command = self.compiler(sdk);
        let lenient = leniency(&command);
        command.args(["-shared", "-w"]).args(lenient);
        command.arg("-I").arg(found);
        if annotations {
            command.args(["-include", "sluicegate/legacy_sal.h"]);
        }
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
        let named = self.compiler.as_ref().map(OsString::from);
        let name = named
            .or_else(|| std::env::var_os("CXX").filter(|value| !value.is_empty()))
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
        let compiler = self.compiler(sdk);
        let compiler = Path::new(compiler.get_program()).file_name();
        let key = format!(
            "support-{}-{}-{}{}",
            compiler
                .unwrap_or_default()
                .to_string_lossy()
                .replace('+', "p"),
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

/// How many headers one build may find under another spelling.
const HEADER_RETRIES: usize = 32;

/// What makes the compiler as lenient as Microsoft's: pointers cast to smaller integers, for one.
fn leniency(command: &Command) -> &'static [&'static str] {
    if command.get_program().to_string_lossy().contains("clang") {
        &["-fms-extensions", "-Wno-everything"]
    } else {
        &["-fpermissive"]
    }
}

/// Whether the compiler stumbled over `__in`, `__out` or one of their kin, which are not defined from the start because the
/// C++ library has such names too.
fn misses_annotations(diagnostics: &str) -> bool {
    diagnostics
        .lines()
        .filter(|line| line.contains("error: "))
        .flat_map(|line| line.split(['\'', '\u{2018}']).skip(1))
        .any(|quoted| {
            ["__in", "__out", "__deref_"]
                .iter()
                .any(|start| quoted.starts_with(start) && !quoted.starts_with("__int"))
        })
}

/// A number for each build of this process.
pub(crate) fn serial() -> usize {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}
