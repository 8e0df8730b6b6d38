//! What a rule does once it fires (rewrite section 5).

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::response::{escape_html, standard_reason};

use super::captures::Captures;
use super::evaluate::Failure;
use super::rule::{Action, Rule};
use super::step::{Step, Telling};
use super::template::{Purpose, Template};
use super::url;

/// The name of the module that takes requests to other servers.
const PROXY: &str = "ApplicationRequestRouting";

/// What the action did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// Nothing that ends or changes the request.
    Nothing,
    /// The request has another URL.
    Rewrote {
        /// The access log shows it.
        logs: bool,
    },
    /// The response stands.
    Answered,
    /// The connection is to be dropped.
    Aborted,
}

/// Does what the rule says.
pub(super) fn perform(
    rule: &Rule,
    folder: &str,
    context: &mut HttpContext,
    captures: &Captures,
    telling: &mut Telling<'_>,
) -> Result<Done, Failure> {
    match &rule.action {
        Action::None => Ok(Done::Nothing),
        Action::Rewrite {
            url,
            text,
            append_query,
            log,
        } => {
            let target = target(rule, url, *append_query, folder, context, captures)?;
            telling.tell(context, |_| Step::Rewrite {
                substitution: text.clone(),
                url: target.clone(),
                append_query_string: *append_query,
                log_rewritten_url: *log,
            });
            rewrite(rule, &target, context)?;
            Ok(Done::Rewrote { logs: *log })
        }
        Action::Redirect {
            url,
            text,
            append_query,
            status,
        } => {
            let target = target(rule, url, *append_query, folder, context, captures)?;
            telling.tell(context, |_| Step::Redirect {
                substitution: text.clone(),
                url: target.clone(),
                status: *status,
            });
            context.response.redirect(&target, None);
            let reason = match status {
                // The phrases that clients of IIS see.
                301 => "Moved Permanently",
                303 => "See Other",
                307 => "Temporary Redirect",
                _ => "Redirect",
            };
            context.response.set_status(*status, reason, 0);
            Ok(Done::Answered)
        }
        Action::Custom {
            status,
            sub_status,
            reason,
            description,
        } => {
            telling.tell(context, |_| Step::CustomResponse {
                status: *status,
                sub_status: *sub_status,
                reason: reason.clone(),
                description: description.clone(),
            });
            let phrase = if reason.is_empty() {
                standard_reason(*status)
            } else {
                reason
            };
            let response = &mut context.response;
            response.clear_entity();
            response.set_status(*status, phrase, *sub_status);
            if !description.is_empty() {
                // Rewrite 5.9: the text is the body, unless existingResponse is Replace.
                response.skip_custom_errors(true);
                response.set_error_description(Some(escape_html(description)));
                response
                    .headers
                    .set(HeaderId::CONTENT_TYPE, "text/html; charset=UTF-8");
                response.write(description.clone());
            }
            Ok(Done::Answered)
        }
        Action::Abort => {
            telling.tell(context, |_| Step::Abort);
            Ok(Done::Aborted)
        }
    }
}

/// The URL that the action makes.
fn target(
    rule: &Rule,
    template: &Template,
    append_query: bool,
    folder: &str,
    context: &mut HttpContext,
    captures: &Captures,
) -> Result<String, Failure> {
    let text = template
        .expand(context, captures, Purpose::Url)
        .map_err(|what| Failure::of(&rule.name, what))?;
    let text = url::clean(&url::in_folder(&url::clean_folder(folder), &text));
    if !append_query {
        return Ok(text);
    }
    let query = String::from_utf8_lossy(context.request.query()).into_owned();
    Ok(url::with_query(text, &query))
}

fn rewrite(rule: &Rule, target: &str, context: &mut HttpContext) -> Result<(), Failure> {
    if url::is_absolute(target) {
        // Rewrite 5.5.
        let mut modules = context.program().modules().iter();
        if modules.any(|entry| &*entry.name == PROXY) {
            context.request.set_forwarded_url(Some(target.to_owned()));
            return Ok(());
        }
        return Err(Failure {
            status: Some((404, 4)),
            what: format!(
                "rule \"{}\": a rewrite to another server ({target}) needs a proxy, which this server does not have; use a \
                 Redirect, or a path of this site",
                rule.name
            ),
        });
    }
    // What stands behind a # never reaches a server.
    let target = target.split('#').next().unwrap_or_default();
    context.request.set_url(target, true).map_err(|error| {
        Failure::of(
            &rule.name,
            format!("the result {target} is no URL of this site: {error}"),
        )
    })
}
