//! What the client would get: the first stage that refuses, or what the chosen handler makes of the place.

use std::path::Path;

use sluicegate::{Explained, Plan};
use sluicegate_modules::static_file::look::{Found, look, media_type};

use super::answer::{DefaultDocument, Outcome};

/// The built-in modules whose answer is known from the disk.
const OF_FILES: [&str; 3] = [
    "StaticFileModule",
    "DefaultDocumentModule",
    "DirectoryListingModule",
];
/// A default document may itself be a folder's only so often.
const DEPTH_MAX: u32 = 4;

/// A request on its way to a handler.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    pub(super) plan: &'a Plan,
    pub(super) site: u32,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
}

/// What the handler answers.
pub(super) fn of_handler(way: Way<'_>, explained: &Explained<'_>, depth: u32) -> Outcome {
    let map = match explained.handler() {
        Ok(map) => map,
        Err(error) => {
            return Outcome::refused(
                error.status,
                error.sub_status,
                "handlers",
                error.description.clone(),
            );
        }
    };
    let called: Vec<&str> = called(explained);
    let runs = |why: String| Outcome::served(None, &map.name, why);
    if called.is_empty() {
        if map
            .modules
            .split(',')
            .any(|name| explained.is_only_named(name.trim()))
        {
            return runs(format!(
                "{} was not loaded; with --load-modules it is asked what it listens to",
                map.modules
            ));
        }
        return Outcome::refused(
            404,
            4,
            &map.name,
            format!("no module of the handler answers ({})", map.modules),
        );
    }
    if called.iter().any(|name| !OF_FILES.contains(name)) {
        return runs(format!("{} answers", called.join(", ")));
    }
    of_files(way, explained, &called, &map.name, depth)
}

/// The modules of the chosen handler that are called.
pub(super) fn called<'a>(explained: &'a Explained<'_>) -> Vec<&'a str> {
    let list = explained.handler().as_ref().map(|map| map.list.as_slice());
    list.unwrap_or_default()
        .iter()
        .filter_map(|&index| explained.program.modules().get(usize::from(index)))
        .map(|entry| &*entry.name)
        .collect()
}

fn of_files(
    way: Way<'_>,
    explained: &Explained<'_>,
    called: &[&str],
    handler: &str,
    depth: u32,
) -> Outcome {
    let is_get = matches!(way.method, "GET" | "HEAD");
    let is_folder_url = way.path.ends_with('/');
    let physical = &explained.url.physical_path;
    for (number, &module) in called.iter().enumerate() {
        let is_last = number + 1 == called.len();
        match module {
            "StaticFileModule" => {
                let found = look(&explained.effective, &explained.url.virtual_root, physical);
                match found {
                    Found::Directory if is_folder_url && !is_last => {}
                    found => return of_file(way, explained, &found, physical),
                }
            }
            "DefaultDocumentModule" => {
                let Some(chosen) = default_documents(way, explained)
                    .into_iter()
                    .find(|document| document.chosen)
                else {
                    continue;
                };
                return of_document(way, &chosen.url, depth);
            }
            _ if !is_folder_url => {}
            _ if !explained.effective.directory_browse.enabled => {
                return Outcome::refused(403, 14, module, "directoryBrowse is off");
            }
            _ if !is_get => {
                return Outcome::refused(405, 0, module, "only GET and HEAD list a folder");
            }
            _ => return Outcome::served(Some(200), module, "a listing of the folder"),
        }
    }
    Outcome::served(
        None,
        handler,
        "no module of the handler has an answer of its own",
    )
}

fn of_file(way: Way<'_>, explained: &Explained<'_>, found: &Found, physical: &Path) -> Outcome {
    const MODULE: &str = "StaticFileModule";
    let shown = physical.display();
    match found {
        Found::File(_) if way.path.ends_with('/') => Outcome::refused(
            404,
            0,
            MODULE,
            format!("{shown} is a file, and the URL ends with a slash"),
        ),
        Found::File(_) if !matches!(way.method, "GET" | "HEAD") => {
            Outcome::refused(405, 0, MODULE, "files take GET and HEAD only")
        }
        Found::File(file) => {
            let name = physical
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            match media_type(&explained.effective, &name) {
                Some(media) => {
                    Outcome::served(Some(200), MODULE, format!("{} as {media}", file.display()))
                }
                None => Outcome::refused(
                    404,
                    3,
                    MODULE,
                    "staticContent has no media type for the extension",
                ),
            }
        }
        Found::Directory if way.path.ends_with('/') => {
            Outcome::refused(403, 14, MODULE, "nothing lists the folder")
        }
        Found::Directory => Outcome::served(
            Some(301),
            MODULE,
            "a redirect to the same URL with a slash at its end",
        ),
        Found::Hidden => Outcome::refused(404, 9, MODULE, format!("{shown} is hidden by its name")),
        Found::Denied => {
            Outcome::refused(401, 3, MODULE, format!("the server may not read {shown}"))
        }
        Found::Missing | Found::Refused => {
            Outcome::refused(404, 0, MODULE, format!("{shown} is not there"))
        }
    }
}

/// The answer of the document that stands for the folder.
fn of_document(way: Way<'_>, url: &str, depth: u32) -> Outcome {
    if depth >= DEPTH_MAX {
        return Outcome::served(None, "DefaultDocumentModule", format!("runs {url}"));
    }
    let inner = Way { path: url, ..way };
    let mut outcome = match way.plan.explain(way.site, way.method, url) {
        Ok(explained) => of_handler(inner, &explained, depth + 1),
        Err(error) => Outcome::refused(
            error.status,
            error.sub_status,
            "handlers",
            error.description,
        ),
    };
    outcome.why = format!("default document {url}: {}", outcome.why);
    outcome
}

/// The documents that stand for a folder, in the order in which they are tried; none for other URLs.
pub(super) fn default_documents(way: Way<'_>, explained: &Explained<'_>) -> Vec<DefaultDocument> {
    let settings = &explained.effective.default_document;
    if !settings.enabled || !way.path.ends_with('/') {
        return Vec::new();
    }
    let root = &explained.url.virtual_root;
    let mut is_found = false;
    let names = settings.files.iter().filter(|name| !name.is_empty());
    names
        .filter_map(|name| {
            let (url, file) = if name.starts_with('/') {
                (name.clone(), way.plan.map_path(way.site, name)?)
            } else {
                (
                    format!("{}{name}", way.path),
                    explained.url.physical_path.join(name),
                )
            };
            let exists = matches!(
                look(&explained.effective, root, &file),
                Found::File(_) | Found::Denied | Found::Hidden
            );
            let chosen = exists && !is_found;
            is_found |= exists;
            Some(DefaultDocument {
                url,
                exists,
                chosen,
            })
        })
        .collect()
}
