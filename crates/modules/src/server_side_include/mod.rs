//! Fills in the directives of pages.
//!
//! **What it does.** As a handler for `.shtml`, `.shtm` and `.stm` it answers with the page in which `#include`, `#echo`,
//! `#flastmod`, `#fsize` and `#config` are replaced by what they stand for. A directive that fails leaves the error
//! message in its place, and the page is still answered with 200.
//!
//! **IIS name.** `ServerSideIncludeModule`.
//!
//! **Sections.** `system.webServer/serverSideInclude`.
//!
//! **Notifications (priority).** EXECUTE_REQUEST_HANDLER (MEDIUM), through a handler mapping that names the module.
//!
//! **Example.**
//! ```xml
//! <handlers>
//!   <add name="SSI-shtml" path="*.shtml" verb="GET,HEAD,POST" modules="ServerSideIncludeModule" resourceType="File" />
//! </handlers>
//! ```
//!
//! **Differs from IIS.** `#exec` is never run, whatever `ssiExecDisable` says. What `#echo` inserts is escaped for HTML.
//! Pages include each other 16 deep and together become 16 MB at most. Times are in UTC. An included page of another
//! type is inserted as it stands.
//!
//! **See also.** [`static_file`](crate::static_file).

mod directive;
#[cfg(test)]
mod tests;
mod time_format;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::response::escape_html;

use crate::per_configuration::effective;
use crate::static_file::open::{Names, Place, open};
use directive::{Piece, pieces};

/// How deep pages include each other (features 25.4).
const DEPTH_MAX: usize = 16;
/// The largest page, and the largest answer, in bytes.
const BYTES_MAX: u64 = 16 * 1024 * 1024;
/// What stands in place of a directive that fails.
const ERROR: &str = "Error processing SSI file";
/// The methods of a page.
const ALLOW: &str = "GET, HEAD, POST";

/// `ServerSideIncludeModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerSideInclude;

impl Module for ServerSideInclude {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        if !matches!(context.request.method(), "GET" | "HEAD" | "POST") {
            context.response.set_error(405, 0, hresult_from_win32(1));
            context.response.headers.set(HeaderId::ALLOW, ALLOW);
            context.set_request_handled();
            return Outcome::Continue;
        }
        let root = context
            .url_info()
            .map(|url| url.virtual_root.clone())
            .unwrap_or_default();
        let Some(names) = effective(context).map(|own| Names::of(&own)) else {
            return Outcome::Continue;
        };
        let path = context.physical_path().to_owned();
        Outcome::work(
            move || (read(&root, &path, names), root, path),
            move |context, (file, root, path)| match file {
                Ok(file) => {
                    let url = context.request.path().to_owned();
                    let weaving = Weaving {
                        names,
                        modified: file.modified,
                        out: Vec::new(),
                        error: ERROR.to_owned(),
                        time_form: time_format::USUAL.to_owned(),
                        in_bytes: false,
                        frames: vec![Frame::new(file, root, path, &url)],
                    };
                    weave(context, weaving)
                }
                Err((status, sub_status, win32)) => {
                    context
                        .response
                        .set_error(status, sub_status, hresult_from_win32(win32));
                    context.set_request_handled();
                    Outcome::Continue
                }
            },
        )
    }
}

/// A page on its way.
struct Weaving {
    names: Names,
    modified: SystemTime,
    out: Vec<u8>,
    error: String,
    time_form: String,
    in_bytes: bool,
    /// The page, the one that it includes, and so on.
    frames: Vec<Frame>,
}

/// A page and how far it has been gone through.
struct Frame {
    bytes: Bytes,
    pieces: std::vec::IntoIter<Piece>,
    root: PathBuf,
    path: PathBuf,
    /// The URL of its folder, with a final slash.
    folder: String,
}

struct File {
    bytes: Bytes,
    modified: SystemTime,
}

/// What a directive wants of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wants {
    Content,
    Size,
    Time,
}

impl Frame {
    fn new(file: File, root: PathBuf, path: PathBuf, url: &str) -> Self {
        let end = url.rfind('/').map_or(0, |slash| slash + 1);
        Self {
            pieces: pieces(&file.bytes).into_iter(),
            bytes: file.bytes,
            root,
            path,
            folder: url[..end].to_owned(),
        }
    }
}

/// Goes on until a file is needed or all is done.
fn weave(context: &mut HttpContext, mut weaving: Weaving) -> Outcome {
    while let Some(frame) = weaving.frames.last_mut() {
        if weaving.out.len() as u64 > BYTES_MAX {
            context.response.set_error(500, 0, hresult_from_win32(223));
            context.set_request_handled();
            return Outcome::Continue;
        }
        match frame.pieces.next() {
            None => {
                weaving.frames.pop();
            }
            Some(Piece::Text(range)) => weaving.out.extend_from_slice(&frame.bytes[range]),
            Some(Piece::Directive { name, attributes }) => {
                let wants = match name.as_str() {
                    "include" => Wants::Content,
                    "fsize" => Wants::Size,
                    "flastmod" => Wants::Time,
                    _ => {
                        weaving.simple(context, &name, &attributes);
                        continue;
                    }
                };
                let target = target(context, frame, &attributes);
                let is_deep = wants == Wants::Content && weaving.frames.len() >= DEPTH_MAX;
                match target.filter(|_| !is_deep) {
                    Some((root, path, url)) => return fetch(weaving, wants, root, path, url),
                    None => weaving.fail(),
                }
            }
        }
    }
    finish(context, weaving)
}

/// Reads a file where that may block, and goes on.
fn fetch(mut weaving: Weaving, wants: Wants, root: PathBuf, path: PathBuf, url: String) -> Outcome {
    let names = weaving.names;
    Outcome::work(
        move || (read(&root, &path, names), root, path),
        move |context, (file, root, path)| {
            match file {
                Err(_) => weaving.fail(),
                Ok(file) => match wants {
                    Wants::Content => weaving.frames.push(Frame::new(file, root, path, &url)),
                    Wants::Size => {
                        let text = size(file.bytes.len(), weaving.in_bytes);
                        weaving.out.extend_from_slice(text.as_bytes());
                    }
                    Wants::Time => {
                        let text = time_format::format(&weaving.time_form, file.modified);
                        weaving.put(&text);
                    }
                },
            }
            weave(context, weaving)
        },
    )
}

impl Weaving {
    fn fail(&mut self) {
        self.out.extend_from_slice(self.error.as_bytes());
    }

    fn put(&mut self, text: &str) {
        self.out.extend_from_slice(escape_html(text).as_bytes());
    }

    /// The directives that need no file.
    fn simple(&mut self, context: &HttpContext, name: &str, attributes: &[(String, String)]) {
        match name {
            "config" => {
                for (name, value) in attributes {
                    match (name.as_str(), value.as_str()) {
                        ("errmsg", text) => self.error = text.to_owned(),
                        ("timefmt", form) => self.time_form = form.to_owned(),
                        ("sizefmt", "bytes") => self.in_bytes = true,
                        ("sizefmt", "abbrev") => self.in_bytes = false,
                        _ => self.fail(),
                    }
                }
            }
            "echo" => match attributes {
                [(attribute, variable)] if attribute == "var" => {
                    match self.variable(context, variable) {
                        Some(value) => self.put(&value),
                        None => self.fail(),
                    }
                }
                _ => self.fail(),
            },
            // Features 25.3: `exec`, and what nobody knows.
            _ => self.fail(),
        }
    }

    fn variable(&self, context: &HttpContext, name: &str) -> Option<String> {
        let time = |time| time_format::format(&self.time_form, time);
        Some(match name.to_ascii_uppercase().as_str() {
            "DATE_GMT" | "DATE_LOCAL" => time(SystemTime::now()),
            "LAST_MODIFIED" => time(self.modified),
            "DOCUMENT_URI" => context.request.path().to_owned(),
            "DOCUMENT_NAME" => {
                let first = self.frames.first()?;
                first.path.file_name()?.to_string_lossy().into_owned()
            }
            "QUERY_STRING_UNESCAPED" => {
                String::from_utf8_lossy(context.request.query()).into_owned()
            }
            other => context.server_variable(other)?,
        })
    }
}

/// The file of a directive: `file` below the folder of the page, `virtual` by its URL (features 25.2).
fn target(
    context: &mut HttpContext,
    frame: &Frame,
    attributes: &[(String, String)],
) -> Option<(PathBuf, PathBuf, String)> {
    let [(attribute, value)] = attributes else {
        return None;
    };
    let value = value.replace('\\', "/");
    if value.is_empty() || value.split('/').any(|part| part == "..") {
        return None;
    }
    match attribute.as_str() {
        "file" if !value.starts_with('/') => {
            let path = frame.path.parent()?.join(&value);
            let url = format!("{}{value}", frame.folder);
            Some((frame.root.clone(), path, url))
        }
        "virtual" => {
            let url = if value.starts_with('/') {
                value
            } else {
                format!("{}{value}", frame.folder)
            };
            let mut path = String::new();
            sluicegate_pipeline::url::normalize_path(url.as_bytes(), &mut path).ok()?;
            let file = context.map_path(&path)?;
            // Another virtual directory has a root of its own: the folder of the file stands for it.
            let root = if file.starts_with(&frame.root) {
                frame.root.clone()
            } else {
                file.parent()?.to_owned()
            };
            Some((root, file, path))
        }
        _ => None,
    }
}

/// Status, sub-status and Win32 code of what went wrong.
type Refusal = (u16, u16, u32);

fn read(root: &Path, path: &Path, names: Names) -> Result<File, Refusal> {
    let (file, stat) = match open(root, path, names) {
        Place::File(file, stat) => (file, stat),
        Place::Denied => return Err((401, 3, 5)),
        Place::Failed(_) => return Err((500, 0, 1117)),
        Place::Directory | Place::Missing(_) | Place::Refused => return Err((404, 0, 2)),
    };
    let mut bytes = Vec::new();
    let read = file.take(BYTES_MAX + 1).read_to_end(&mut bytes);
    if read.is_err() || bytes.len() as u64 > BYTES_MAX {
        return Err((500, 0, 223));
    }
    let seconds = u64::try_from(stat.st_mtime).unwrap_or(0);
    Ok(File {
        bytes: bytes.into(),
        modified: UNIX_EPOCH + Duration::from_secs(seconds),
    })
}

/// A size in bytes, or in kilobytes rounded up.
fn size(bytes: usize, in_bytes: bool) -> String {
    if in_bytes {
        bytes.to_string()
    } else {
        format!("{}", bytes.div_ceil(1024))
    }
}

/// Features 25.6: nothing says how long the answer holds.
fn finish(context: &mut HttpContext, weaving: Weaving) -> Outcome {
    context
        .response
        .headers
        .set(HeaderId::CONTENT_TYPE, "text/html");
    context.response.write(weaving.out);
    context.set_request_handled();
    Outcome::Continue
}
