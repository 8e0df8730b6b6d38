//! Replaces the body of failed requests: details for those on the machine, a page of the site's choice for others.
//!
//! **What it does.** For a status of 400 and more, when the headers are about to go: a local client gets a page with
//! status and sub-status, module, notification, handler, error code, paths and user; others get the configured page, or
//! a short one that gives nothing away.
//!
//! **IIS name.** `CustomErrorModule`.
//!
//! **Sections.** `system.webServer/httpErrors`.
//!
//! **Notifications (priority).** SEND_RESPONSE (HIGH), so that modules which change the status come before it.
//!
//! **Example.**
//! ```xml
//! <httpErrors errorMode="Custom">
//!   <remove statusCode="404" subStatusCode="-1" />
//!   <error statusCode="404" path="/errors/404.html" responseMode="ExecuteURL" />
//! </httpErrors>
//! ```
//!
//! **Differs from IIS.** `ExecuteURL` sends the file that the URL maps to and runs no handler. A page is read where the
//! response is sent and remembered for a second. Windows paths are mapped by the `PathMap` that the server keeps in the
//! application's extensions. A page that cannot be read gives the short page, never an error of its
//! own. A response that is sent in pieces is replaced by making the page its end.
//!
//! **See also.** [`http_logging`](crate::http_logging), which records what the page does not tell.

mod choice;
mod detailed;
mod pages;
mod short;
#[cfg(test)]
mod tests;
mod titles;

use std::sync::Arc;

use sluicegate_config::Effective;
use sluicegate_config::section::http_errors::{ErrorMode, ExistingResponse, HttpErrors};
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;

use crate::per_configuration::effective;
use choice::Choice;
use pages::Pages;

/// `CustomErrorModule`.
#[derive(Default)]
pub struct CustomError {
    pages: Pages,
}

impl Module for CustomError {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::SEND_RESPONSE)
            .priority(Notifications::SEND_RESPONSE, Priority::High)
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        // R77, features 13.1.
        if context.response.status() < 400 || !provider.headers_being_sent {
            return Outcome::Continue;
        }
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let Some(page) = which_page(context, &effective.http_errors) else {
            return Outcome::Continue;
        };
        // What the module sent was a part: the page takes the place of all of it.
        provider.flags.remove(SendFlags::MORE_DATA);
        self.replace(context, &effective, page);
        Outcome::Continue
    }
}

/// The two kinds of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Custom,
    Detailed,
}

/// `None` leaves the response alone (R78, R79; features 13.2 to 13.6).
fn which_page(context: &HttpContext, section: &HttpErrors) -> Option<Page> {
    if context.response.keeps_errors() {
        // R183: a child whose parent wants its errors as they are.
        return None;
    }
    let page = match section.error_mode {
        ErrorMode::Custom => Page::Custom,
        ErrorMode::Detailed => Page::Detailed,
        ErrorMode::DetailedLocalOnly if context.connection().is_local() => Page::Detailed,
        ErrorMode::DetailedLocalOnly => Page::Custom,
    };
    match section.existing_response {
        ExistingResponse::PassThrough => None,
        ExistingResponse::Replace => Some(page),
        ExistingResponse::Auto => {
            let has_body = context.response.entity_length() > 0;
            let stays =
                context.response.skips_custom_errors() || page == Page::Detailed && has_body;
            (!stays).then_some(page)
        }
    }
}

impl CustomError {
    fn replace(&self, context: &mut HttpContext, effective: &Arc<Effective>, page: Page) {
        let (content_type, body) = match page {
            Page::Detailed => {
                let link = &effective.http_errors.detailed_more_information_link;
                (HTML.to_owned(), detailed::page(context, link).into())
            }
            Page::Custom => match choice::choose(context, effective) {
                Choice::Redirect(location) => {
                    context.response.redirect(&location, Some(302));
                    return;
                }
                Choice::Files(candidates) => self.pages.first(&candidates).map_or_else(
                    || short_page(context),
                    |body| {
                        let name = candidates[0].path.to_string_lossy();
                        let extension = name.rfind('.').map_or(".", |dot| &name[dot..]);
                        let content_type = effective.static_content.mime_type(extension);
                        (content_type.unwrap_or(HTML).to_owned(), body)
                    },
                ),
                Choice::Short => short_page(context),
            },
        };
        let response = &mut context.response;
        response.clear_entity();
        // What was said about the former body does not hold for the page.
        for id in [
            HeaderId::CONTENT_ENCODING,
            HeaderId::CONTENT_LANGUAGE,
            HeaderId::CONTENT_LENGTH,
            HeaderId::CONTENT_MD5,
            HeaderId::ETAG,
            HeaderId::LAST_MODIFIED,
        ] {
            response.headers.remove(id);
        }
        response.headers.set(HeaderId::CONTENT_TYPE, content_type);
        response.write(body);
    }
}

const HTML: &str = "text/html; charset=utf-8";

fn short_page(context: &HttpContext) -> (String, bytes::Bytes) {
    (
        HTML.to_owned(),
        short::page(context.response.status()).into(),
    )
}
