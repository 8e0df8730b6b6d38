//! Answers a folder's URL with a document in it.
//!
//! **What it does.** If the URL maps to a folder and ends with a slash, the first name of the list that exists there is
//! executed in place of the folder, by whatever handler it has. The query stays, and the log shows the document.
//!
//! **IIS name.** `DefaultDocumentModule`.
//!
//! **Sections.** `system.webServer/defaultDocument`.
//!
//! **Notifications (priority).** EXECUTE_REQUEST_HANDLER (MEDIUM), behind `StaticFileModule` in a handler's list.
//!
//! **Example.**
//! ```xml
//! <defaultDocument enabled="true">
//!   <files><clear /><add value="index.html" /></files>
//! </defaultDocument>
//! ```
//!
//! **Differs from IIS.** The choice is remembered with the URL for up to a second.
//!
//! **See also.** [`static_file`](crate::static_file), [`directory_listing`](crate::directory_listing).

#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwapOption;
use sluicegate_pipeline::prelude::*;

use crate::clock;
use crate::per_configuration::effective;
use crate::static_file::open::{Names, Place, open};

/// A choice is believed for this long, in milliseconds.
const BELIEVED: u64 = 1_000;

/// `DefaultDocumentModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct DefaultDocument;

/// The last choice for a URL.
#[derive(Default)]
struct Choice(ArcSwapOption<Chosen>);

struct Chosen {
    made_at: u64,
    url: Option<String>,
}

impl Module for DefaultDocument {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        if !context.request.path().ends_with('/') {
            return Outcome::Continue;
        }
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let settings = &effective.default_document;
        if !settings.enabled || settings.files.is_empty() {
            return Outcome::Continue;
        }
        let Some(url) = context.url_info().cloned() else {
            return Outcome::Continue;
        };
        let folder = context.physical_path().to_owned();
        // A folder that a module chose for this request says nothing about the next one.
        let choice = (folder == url.physical_path)
            .then(|| url.extensions.get_or_insert_with(Choice::default));
        let now = clock::now();
        if let Some(choice) = &choice
            && let Some(chosen) = &*choice.0.load()
            && now.saturating_sub(chosen.made_at) < BELIEVED
        {
            return follow(context, chosen.url.as_deref());
        }
        let base = context.request.path().to_owned();
        // Names that begin with a slash are mapped while the request is at hand.
        let candidates: Vec<_> = settings
            .files
            .iter()
            .filter(|name| !name.is_empty())
            .filter_map(|name| {
                if name.starts_with('/') {
                    let path = context.map_path(name)?;
                    Some((name.clone(), path))
                } else {
                    Some((format!("{base}{name}"), folder.join(name)))
                }
            })
            .collect();
        let names = Names::of(&effective);
        Outcome::work(
            move || {
                let found = candidates
                    .into_iter()
                    .find(|(_, path)| is_file(&url.virtual_root, path, names))
                    .map(|(url, _)| url);
                let chosen = Arc::new(Chosen {
                    made_at: now,
                    url: found,
                });
                if let Some(choice) = choice {
                    choice.0.store(Some(Arc::clone(&chosen)));
                }
                chosen
            },
            |context, chosen| follow(context, chosen.url.as_deref()),
        )
    }
}

fn is_file(root: &Path, path: &Path, names: Names) -> bool {
    matches!(open(root, path, names), Place::File(..) | Place::Denied)
}

fn follow(context: &mut HttpContext, url: Option<&str>) -> Outcome {
    let Some(url) = url else {
        // Features 10.8.
        return Outcome::Continue;
    };
    let escaped = sluicegate_pipeline::url::escape_path(url);
    if let Err(error) = context.transfer(&escaped) {
        context
            .response
            .set_error(error.status, error.sub_status, error.hresult);
        let text = sluicegate_pipeline::response::escape_html(&error.description);
        context.response.set_error_description(Some(text));
        context.set_request_handled();
    }
    Outcome::Continue
}
