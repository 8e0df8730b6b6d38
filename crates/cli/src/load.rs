//! From command-line arguments to a configuration: a folder, a file, native modules by name and path.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sluicegate::{Builder, Configuration, PathMap, Problem};
use sluicegate_config::Diagnostic;

/// What the commands that run a site have in common.
#[derive(Debug, Clone, Default)]
pub(crate) struct Source {
    /// A folder to serve; its web.config is read.
    pub(crate) folder: Option<PathBuf>,
    /// An applicationHost.config.
    pub(crate) file: Option<PathBuf>,
    /// Address (or `*`), port, host.
    pub(crate) listen: Vec<(String, u16, String)>,
    /// Native modules at the end of the module lists.
    pub(crate) modules: Vec<(String, PathBuf)>,
    /// Windows paths and what they stand for.
    pub(crate) maps: Vec<String>,
    /// The case of file names does not count where the configuration leaves it open.
    pub(crate) ignores_case: bool,
}

impl Source {
    /// What Windows paths stand for.
    pub(crate) fn path_map(&self) -> Result<PathMap, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut map = PathMap::default();
        for text in &self.maps {
            if map.add(text).is_err() {
                problems.push(
                    Problem::plain(
                        "cli/map",
                        format!("--map {text} is not of the form WINDOWS=LOCAL"),
                    )
                    .help("write it as --map 'C:\\inetpub=/srv'"),
                );
            }
        }
        if problems.is_empty() {
            Ok(map.ignoring_case(self.ignores_case))
        } else {
            Err(problems)
        }
    }

    /// Loads the configuration. All problems come at once.
    pub(crate) fn load(&self) -> Result<Arc<Configuration>, Vec<Problem>> {
        let mut problems = Vec::new();
        let map = self.path_map().unwrap_or_else(|found| {
            problems.extend(found);
            PathMap::default()
        });
        for (name, image) in &self.modules {
            if !image.exists() {
                problems.push(
                    Problem::plain(
                        "module/missing-image",
                        format!(
                            "the image of module {name} is not there: {}",
                            image.display()
                        ),
                    )
                    .help("build it with `sluicegate module build SOURCE.cpp -o OUT.so`"),
                );
            }
        }
        let folder = self.folder.as_deref().unwrap_or_else(|| Path::new("."));
        if self.file.is_none() && !folder.is_dir() {
            problems.push(missing_folder(folder));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let loaded = match &self.file {
            Some(file) => Configuration::load(file, &map),
            None => {
                let modules: Vec<(String, PathBuf)> = self
                    .modules
                    .iter()
                    .map(|(name, image)| (name.clone(), whole(image)))
                    .collect();
                Configuration::for_folder_mapped(&whole(folder), &self.listen, &modules, &map)
            }
        };
        let configuration =
            loaded.map_err(|found| found.into_iter().map(from_user).collect::<Vec<_>>())?;
        let broken = configuration.startup_web_config_problems();
        if broken.is_empty() {
            Ok(configuration)
        } else {
            Err(broken.iter().cloned().map(from_user).collect())
        }
    }
}

/// The path as messages should show it: absolute, without `..`.
pub(crate) fn whole(path: &Path) -> PathBuf {
    path.canonicalize()
        .or_else(|_| std::path::absolute(path))
        .unwrap_or_else(|_| path.to_owned())
}

impl Source {
    /// Loads the native modules: those of the configuration, and with a file those of the command line behind them.
    pub(crate) fn load_modules(&self, builder: Builder) -> Result<Builder, Vec<Problem>> {
        let mut builder = builder.load_native_modules()?;
        if self.file.is_some() {
            for (name, image) in &self.modules {
                let image = whole(image);
                builder = builder
                    .append_native_module(name, &image)
                    .map_err(|problem| vec![problem])?;
            }
        }
        Ok(builder)
    }
}

/// A finding as its user knows it: what the command line put into the built-in file has no place there to look at.
pub(crate) fn from_user(mut diagnostic: Diagnostic) -> Problem {
    let is_built_in = |file: &Path| file.to_string_lossy().starts_with("<built-in");
    if diagnostic.file().is_some_and(is_built_in) {
        diagnostic.labels.clear();
        diagnostic
            .why
            .insert(0, "it is given on the command line".to_owned());
    }
    diagnostic.into()
}

/// [`from_user`] for the findings of a server's start.
pub(crate) fn all_from_user(problems: Vec<Problem>) -> Vec<Problem> {
    problems
        .into_iter()
        .map(|problem| from_user(problem.diagnostic().clone()))
        .collect()
}

pub(crate) fn missing_folder(folder: &Path) -> Problem {
    let what = if folder.exists() {
        format!("{} is a file, not a folder", folder.display())
    } else {
        format!("the folder {} is not there", folder.display())
    };
    Problem::plain("cli/missing-folder", what)
        .help("give the folder of the site, e.g. `sluicegate serve ./site`")
}

/// Splits `NAME=PATH`; a bare path is named after its file.
pub(crate) fn module_argument(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, path)) if !name.is_empty() && !path.is_empty() => {
            Ok((name.to_owned(), path.into()))
        }
        Some(_) => Err("write it as NAME=PATH".to_owned()),
        None => Ok((module_name(Path::new(text)), text.into())),
    }
}

/// The name of a module that was given by its file alone: `libhello.so` is `hello`.
pub(crate) fn module_name(path: &Path) -> String {
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    stem.strip_prefix("lib").unwrap_or(&stem).to_owned()
}

/// Splits `ADDRESS:PORT`, `PORT`, `[::1]:PORT` or `*:PORT`; `https://` before it stays with the address.
pub(crate) fn listen_argument(text: &str) -> Result<(String, u16, String), String> {
    if let Some(rest) = text.strip_prefix("https://") {
        let (address, port, host) = listen_argument(rest.trim_end_matches('/'))?;
        return Ok((format!("https://{address}"), port, host));
    }
    let text = text
        .strip_prefix("http://")
        .map_or(text, |rest| rest.trim_end_matches('/'));
    let (address, port) = match text.rsplit_once(':') {
        Some((address, port)) => (address, port),
        None => ("*", text),
    };
    let port = port.parse().map_err(|_| format!("{port} is no port"))?;
    let address = match address {
        "" | "*" | "0.0.0.0" => "*",
        other => {
            let plain = other.trim_matches(['[', ']']);
            if plain.parse::<std::net::IpAddr>().is_err() && plain != "localhost" {
                return Err(format!("{other} is no IP address"));
            }
            if plain == "localhost" {
                "127.0.0.1"
            } else {
                other
            }
        }
    };
    Ok((address.to_owned(), port, String::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listen_takes_ports_addresses_and_brackets() {
        let check = |text: &str, expected: Option<(&str, u16)>| {
            let result = listen_argument(text)
                .ok()
                .map(|(address, port, _)| (address, port));
            assert_eq!(
                result,
                expected.map(|(address, port)| (address.to_owned(), port)),
                "{text}"
            );
        };
        check("8080", Some(("*", 8080)));
        check("127.0.0.1:80", Some(("127.0.0.1", 80)));
        check("localhost:80", Some(("127.0.0.1", 80)));
        check("*:80", Some(("*", 80)));
        check("https://*:443", Some(("https://*", 443)));
        check("https://[::1]:443/", Some(("https://[::1]", 443)));
        check("http://127.0.0.1:80", Some(("127.0.0.1", 80)));
        check("[::1]:80", Some(("[::1]", 80)));
        check("example:80", None);
        check("127.0.0.1:99999", None);
    }
}
