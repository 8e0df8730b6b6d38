//! Serves files.
//!
//! **What it does.** Answers GET and HEAD with the file that the URL maps to: media type by extension, `Last-Modified`
//! and `ETag`, conditional requests, ranges, client cache headers, a footer. A folder asked for without its final slash
//! gets a redirect to the form with it.
//!
//! **IIS name.** `StaticFileModule`.
//!
//! **Sections.** `system.webServer/staticContent`.
//!
//! **Notifications (priority).** EXECUTE_REQUEST_HANDLER (MEDIUM), through a handler mapping that names the module.
//!
//! **Example.**
//! ```xml
//! <staticContent>
//!   <mimeMap fileExtension=".wasm" mimeType="application/wasm" />
//!   <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" />
//! </staticContent>
//! ```
//!
//! **Differs from IIS.** A changed file is noticed within a second by its time stamps and not by notification, so
//! network drives behave like local ones. Files whose name begins with a dot are hidden (404.9), except below
//! `/.well-known`. Where case does not count (`sluicegate/content`), a name that does not exist as written
//! is looked up without case. Symbolic links are followed only as
//! long as they stay in the virtual directory. With a footer an answer carries no validators and takes no ranges.
//!
//! **See also.** [`default_document`](crate::default_document), [`directory_listing`](crate::directory_listing).

mod answer;
mod cache;
mod config;
pub(crate) mod entry;
pub mod look;
pub(crate) mod open;
mod range;
#[cfg(test)]
mod tests;
mod validator;

use std::path::PathBuf;
use std::sync::Arc;

use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::trace::catalogue;
use sluicegate_pipeline::url::escape_path;

use crate::clock;
use crate::compression::variants::{Making, Pick};
use cache::{Cell, Known, What};
use entry::Placed;

/// The methods that a file answers; OPTIONS and TRACE have handlers of their own (features 9.1).
const ALLOW: &str = "GET, HEAD, OPTIONS";

/// `StaticFileModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct StaticFile;

impl Module for StaticFile {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let Some(cell) = Cell::of(context) else {
            return Outcome::Continue;
        };
        if cell.may_be_mapped {
            let path = context.physical_path().to_owned();
            if context
                .url_info()
                .is_some_and(|url| url.physical_path != path)
            {
                return look_elsewhere(context, &cell, path);
            }
        }
        let now = clock::now();
        if let Some(known) = cell.fresh(now) {
            return answer(context, &known);
        }
        look(context, cell, now)
    }
}

/// Looks at the disk on a thread that may block, and remembers what was found.
fn look(context: &HttpContext, cell: Arc<Cell>, now: u64) -> Outcome {
    let Some(url) = context.url_info().cloned() else {
        return Outcome::Continue;
    };
    Outcome::work(
        move || {
            let place = Placed {
                root: &url.virtual_root,
                path: &url.physical_path,
                effective: &cell.effective,
                compresses: cell.compresses,
            };
            let known = Known::look(&place, cell.last(), now);
            cell.keep(&known);
            known
        },
        |context, known| answer(context, &known),
    )
}

/// A module has mapped this request to another place: nothing may be remembered under the URL.
fn look_elsewhere(context: &HttpContext, cell: &Cell, path: PathBuf) -> Outcome {
    let effective = Arc::clone(&cell.effective);
    let root = context
        .url_info()
        .map(|url| url.virtual_root.clone())
        .unwrap_or_default();
    Outcome::work(
        move || {
            let place = Placed {
                root: &root,
                path: &path,
                effective: &effective,
                compresses: false,
            };
            Known::look(&place, None, clock::now())
        },
        |context, known| answer(context, &known),
    )
}

fn answer(context: &mut HttpContext, known: &Arc<Known>) -> Outcome {
    let ends_with_slash = context.request.path().ends_with('/');
    match &known.what {
        // Threat P14: a file is no folder.
        What::File(_) if ends_with_slash => refuse(context, 404, 0, 3),
        What::File(file) => match context.request.method() {
            "GET" | "HEAD" => {
                context.trace(&catalogue::GENERAL_STATIC_FILE_HANDLER, |context| {
                    let path = context.url_info().map(|url| url.physical_path.display());
                    [path.map(|path| path.to_string()).unwrap_or_default().into()]
                });
                let pick = file
                    .variants
                    .as_ref()
                    .map_or(Pick::Plain, |variants| variants.pick(context));
                match pick {
                    Pick::Plain => answer::send(context, file, None),
                    Pick::Copy(copy) => answer::send(context, file, Some(&copy)),
                    Pick::Make(making) => return send_when_made(making, Arc::clone(known)),
                }
            }
            _ => {
                refuse(context, 405, 0, 1);
                context.response.headers.set(HeaderId::ALLOW, ALLOW);
            }
        },
        What::Directory if ends_with_slash => {
            if !is_last_handler(context) {
                // Default document and listing come next in the handler's list.
                return Outcome::Continue;
            }
            // Features 9.33.
            refuse(context, 403, 14, 0);
        }
        What::Directory => courtesy_redirect(context),
        What::Missing(win32) => refuse(context, 404, 0, *win32),
        What::Hidden => refuse(context, 404, 9, 2),
        What::Denied => refuse(context, 401, 3, 5),
        What::Failed(errno) => {
            refuse(context, 500, 0, win32_of(*errno));
            let error = std::io::Error::from_raw_os_error(*errno);
            let text = sluicegate_pipeline::response::escape_html(&error.to_string());
            context.response.set_error_description(Some(text));
        }
    }
    context.set_request_handled();
    Outcome::Continue
}

/// Answers with the compressed copy that is made first, or with the file if there is none worth it.
fn send_when_made(making: Making, known: Arc<Known>) -> Outcome {
    Outcome::work(
        move || making.now(),
        move |context, copy| {
            if let What::File(file) = &known.what {
                answer::send(context, file, copy.as_deref());
            }
            context.set_request_handled();
            Outcome::Continue
        },
    )
}

fn refuse(context: &mut HttpContext, status: u16, sub_status: u16, win32: u32) {
    context
        .response
        .set_error(status, sub_status, hresult_from_win32(win32));
}

fn is_last_handler(context: &HttpContext) -> bool {
    let current = context.current_notification().map(|(_, module)| module);
    context
        .script_map()
        .is_none_or(|map| map.list.last().copied() == current)
}

/// 301 to the same path with a final slash; the query stays (features 9.32).
fn courtesy_redirect(context: &mut HttpContext) {
    let mut location = escape_path(context.request.path());
    location.push('/');
    let query = context.request.query();
    if !query.is_empty() {
        location.push('?');
        location.push_str(&String::from_utf8_lossy(query));
    }
    context.response.redirect(&location, Some(301));
}

/// The Win32 code nearest to an error of the system.
fn win32_of(errno: i32) -> u32 {
    // ERROR_TOO_MANY_OPEN_FILES, ERROR_NOT_ENOUGH_MEMORY, ERROR_IO_DEVICE.
    match errno {
        23 | 24 => 4,
        12 => 8,
        _ => 1117,
    }
}
