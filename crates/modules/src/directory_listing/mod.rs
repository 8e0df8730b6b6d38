//! Lists a folder that has no default document.
//!
//! **What it does.** If listing is allowed, answers a folder's URL with a page of links to what is in it; else with
//! 403.14.
//!
//! **IIS name.** `DirectoryListingModule`.
//!
//! **Sections.** `system.webServer/directoryBrowse`; what `requestFiltering` refuses is left out of the list.
//!
//! **Notifications (priority).** EXECUTE_REQUEST_HANDLER (MEDIUM), last in the static handler's list.
//!
//! **Example.**
//! ```xml
//! <directoryBrowse enabled="true" showFlags="Date, Time, Size, Extension" />
//! ```
//!
//! **Differs from IIS.** Times are in UTC. Names that begin with a dot, hidden segments, refused extensions and links
//! out of the virtual directory are left out, since they could not be fetched either. A listing ends after 10,000 names
//! and says so.
//!
//! **See also.** [`default_document`](crate::default_document).

mod page;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use sluicegate_config::Effective;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;

use crate::per_configuration::effective;
use crate::segment_names::{self, fold};
use crate::static_file::open::{Listed, Names, list};

/// The methods that a listing answers.
const ALLOW: &str = "GET, HEAD, OPTIONS";

/// `DirectoryListingModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct DirectoryListing;

impl Module for DirectoryListing {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let (Some(url), Some(effective)) = (context.url_info().cloned(), effective(context)) else {
            return Outcome::Continue;
        };
        if !context.request.path().ends_with('/') {
            return Outcome::Continue;
        }
        if !effective.directory_browse.enabled {
            // Features 11.1.
            return refuse(context, 403, 14, 0);
        }
        if !matches!(context.request.method(), "GET" | "HEAD") {
            context.response.headers.set(HeaderId::ALLOW, ALLOW);
            return refuse(context, 405, 0, 1);
        }
        let folder = context.physical_path().to_owned();
        let path = context.request.path().to_owned();
        let host = context.request.host().to_owned();
        Outcome::work(
            move || {
                let mut listed = list(&url.virtual_root, &folder, Names::of(&effective))?;
                let visible = Visible::new(&effective);
                listed.entries.retain(|entry| visible.shows(entry));
                listed.entries.sort_by(|a, b| a.name.cmp(&b.name));
                let flags = effective.directory_browse.show_flags;
                Ok(page::page(&host, &path, flags, &listed))
            },
            |context, page: Result<String, std::io::Error>| match page {
                Ok(page) => {
                    let response = &mut context.response;
                    response
                        .headers
                        .set(HeaderId::CONTENT_TYPE, "text/html; charset=UTF-8");
                    response.write(page);
                    context.set_request_handled();
                    Outcome::Continue
                }
                Err(error) => match error.kind() {
                    std::io::ErrorKind::PermissionDenied => refuse(context, 401, 3, 5),
                    _ => refuse(context, 404, 0, 3),
                },
            },
        )
    }
}

fn refuse(context: &mut HttpContext, status: u16, sub_status: u16, win32: u32) -> Outcome {
    let hresult = hresult_from_win32(win32);
    context.response.set_error(status, sub_status, hresult);
    context.set_request_handled();
    Outcome::Continue
}

/// What a client could fetch (features 11.3).
struct Visible {
    hidden: HashSet<String>,
    denied: HashSet<String>,
}

impl Visible {
    fn new(effective: &Effective) -> Self {
        let filtering = &effective.request_filtering;
        let denied = filtering.file_extensions.entries.iter();
        Self {
            hidden: filtering
                .hidden_segments
                .segments
                .iter()
                .map(|segment| fold(segment))
                .collect(),
            denied: denied
                .filter(|(_, allowed)| !allowed)
                .map(|(extension, _)| fold(extension))
                .collect(),
        }
    }

    fn shows(&self, entry: &Listed) -> bool {
        let name = entry.name.as_str();
        let folded = fold(name);
        let extension = folded.rfind('.').map_or(".", |dot| &folded[dot..]);
        !name.starts_with('.')
            && !segment_names::is_refused(name)
            && !self.hidden.contains(&folded)
            && !self.denied.contains(extension)
    }
}
