//! Rewrites URLs, redirects, and rewrites responses by rules: URL Rewrite 2 as it is configured on IIS.
//!
//! **What it does.** Asks the rules of the server, then those of the site and its folders, about each request. A rule that
//! matches gives the request another URL, redirects the client, answers by itself, or drops the connection. Rules on
//! responses change headers, links in HTML, or any text of the body.
//!
//! **IIS name.** `RewriteModule`.
//!
//! **Sections.** `system.webServer/rewrite/globalRules`, `system.webServer/rewrite/rules`,
//! `system.webServer/rewrite/outboundRules`, `system.webServer/rewrite/rewriteMaps`, `system.webServer/rewrite/providers`,
//! `system.webServer/rewrite/allowedServerVariables`.
//!
//! **Notifications (priority).** GL_PRE_BEGIN_REQUEST (MEDIUM), BEGIN_REQUEST (MEDIUM), RELEASE_REQUEST_STATE post
//! (MEDIUM), SEND_RESPONSE (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <rewrite>
//!   <rules>
//!     <rule name="Front controller" stopProcessing="true">
//!       <match url="^(.*)$" />
//!       <conditions>
//!         <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />
//!         <add input="{REQUEST_FILENAME}" matchType="IsDirectory" negate="true" />
//!       </conditions>
//!       <action type="Rewrite" url="index.html" />
//!     </rule>
//!   </rules>
//! </rewrite>
//! ```
//!
//! **Differs from IIS.** Patterns with a backreference or a look around give up after 100,000 steps, with 500.50; all others
//! take time linear in the input. `{R:n}` from a path is escaped where it would be read as something else in a URL. Stars of
//! wildcard patterns take as little as they can. Providers are built in (`FileMapProvider`, `FileContainsProvider`): managed
//! ones are refused. A rewrite to another server answers 404.4. Compressed responses are unpacked before outbound rules see
//! them, where IIS answers 500.52.
//!
//! **See also.** [`http_redirection`](crate::http_redirection) for redirects of whole folders,
//! [`request_filtering`](crate::request_filtering), which sees the URL before these rules.

mod action;
mod cache;
mod captures;
mod conditions;
mod evaluate;
mod global;
mod names;
mod outbound;
pub mod pattern;
pub mod providers;
mod rule;
mod step;
mod template;
#[cfg(test)]
mod tests;
pub mod trial;
mod url;
mod variables;

use std::any::Any;
use std::sync::Arc;

use sluicegate_config::{Effective, PathMap};
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::response::escape_html;

use cache::BySections;
pub use evaluate::{Failure, Verdict};
pub use global::GlobalRewrite;
use names::Names;
use providers::Paths;
pub use rule::Fault;
use rule::{Level, RuleSet};
pub use step::Step;
use step::Telling;

/// `ERROR_INVALID_DATA`, which explains the errors of rules.
const INVALID_DATA: u32 = 13;

/// `RewriteModule`.
#[derive(Default)]
pub struct Rewrite {
    rules: Compiled,
    outbound: outbound::Compiled,
}

type CompiledRules = Result<RuleSet, Vec<Fault>>;

/// Rules compiled so far.
#[derive(Default)]
struct Compiled(BySections<CompiledRules>);

/// The rules of a URL once its first request has asked for them.
struct UrlRules(Arc<CompiledRules>);

impl Module for Rewrite {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::BEGIN_REQUEST | Notifications::SEND_RESPONSE)
            .post(Notifications::RELEASE_REQUEST_STATE)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let is_empty = context
            .config::<Effective>()
            .is_none_or(|effective| effective.rewrite.rules.rules.is_empty());
        if is_empty {
            return Outcome::Continue;
        }
        let Some(rules) = self.rules.of_url(context) else {
            return Outcome::Continue;
        };
        apply(&rules, context, 50, &mut Telling::default())
    }

    fn on_post_release_request_state(&self, context: &mut HttpContext) -> Outcome {
        if outbound::is_configured(context)
            && let Err(failure) = outbound::before_cache(&self.outbound, context)
        {
            fail_response(context, &failure, 53);
        }
        Outcome::Continue
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if let Some(asked) = context.state::<AskedUrl>() {
            // Rewrite 5.13: the access log shows what was asked for.
            let log = provider.log.get_or_insert_default();
            log.uri_stem = Some(asked.stem.clone());
            log.uri_query = Some(asked.query.clone());
        }
        if outbound::is_configured(context) {
            let is_last = !provider.flags.contains(SendFlags::MORE_DATA);
            let has_headers = provider.headers_being_sent;
            if let Err(failure) = outbound::on_send(&self.outbound, context, has_headers, is_last) {
                if has_headers {
                    fail_response(context, &failure, 52);
                } else {
                    // What has gone cannot be taken back, and must not look whole.
                    outbound::note_failure(context);
                    context.response.clear_entity();
                    context.reset_connection();
                }
            }
        }
        Outcome::Continue
    }
}

/// The URL before the rules, for the access log.
struct AskedUrl {
    stem: Vec<u8>,
    query: Vec<u8>,
}

impl Compiled {
    /// The distributed rules of the request's URL.
    fn of_url(&self, context: &HttpContext) -> Option<Arc<CompiledRules>> {
        let url = context.url_info()?;
        if let Some(known) = url.extensions.get::<UrlRules>() {
            return Some(Arc::clone(&known.0));
        }
        let effective = context.config::<Effective>()?;
        let rules = self.get(effective, Level::Distributed, context);
        let known = url.extensions.get_or_insert_with(|| UrlRules(rules));
        Some(Arc::clone(&known.0))
    }

    /// The rules of a configuration, compiled now if they never were.
    fn get(
        &self,
        effective: &Effective,
        level: Level,
        context: &HttpContext,
    ) -> Arc<CompiledRules> {
        let rewrite = &effective.rewrite;
        let section = match level {
            Level::Global => &rewrite.global_rules,
            Level::Distributed => &rewrite.rules,
        };
        let sections: [Arc<dyn Any + Send + Sync>; 4] = [
            section.clone(),
            rewrite.maps.clone(),
            rewrite.providers.clone(),
            rewrite.allowed_variables.clone(),
        ];
        self.0.get(&sections, || {
            let names = Names::new(&rewrite.maps, &rewrite.providers, &paths(context));
            RuleSet::new(level, section, &names, &rewrite.allowed_variables)
        })
    }
}

/// How paths of the configuration are read for this request's application.
fn paths(context: &HttpContext) -> Paths {
    let application = context.application();
    Paths(application.and_then(|own| own.extensions.get::<PathMap>()))
}

/// Asks the rules and does what they say; `sub_status` is that of errors at this stage.
fn apply(
    rules: &CompiledRules,
    context: &mut HttpContext,
    sub_status: u16,
    telling: &mut Telling<'_>,
) -> Outcome {
    let set = match rules {
        Ok(set) => set,
        Err(faults) => {
            let what = faults
                .iter()
                .map(Fault::to_string)
                .collect::<Vec<_>>()
                .join("\n");
            fail(context, (500, sub_status), &what, telling);
            return Outcome::Finish;
        }
    };
    let before = context.request.raw_target().to_vec();
    let asked = AskedUrl {
        stem: context.request.path().as_bytes().to_vec(),
        query: context.request.query().to_vec(),
    };
    let result = evaluate::run(set, context, telling);
    if context.request.raw_target() != before {
        // A set before may have changed the URL already: the first one was asked for.
        let logs = matches!(result, Ok(Verdict::Rewritten { logs: true }));
        if logs {
            context.take_state::<AskedUrl>();
        } else if context.state::<AskedUrl>().is_none() {
            context.set_state(asked);
        }
    }
    match result {
        Ok(Verdict::Unchanged) => Outcome::Continue,
        Ok(Verdict::Rewritten { .. }) => follow(context),
        Ok(Verdict::Ended) => Outcome::Finish,
        Ok(Verdict::Aborted) => {
            // Rewrite 5.10.
            context.reset_connection();
            Outcome::Finish
        }
        Err(failure) => {
            let status = failure.status.unwrap_or((500, sub_status));
            fail(context, status, &failure.what, telling);
            Outcome::Finish
        }
    }
}

/// Sends the request on to where its new URL lands (rewrite 5.6, 5.14).
fn follow(context: &mut HttpContext) -> Outcome {
    let mut original = context.request.original_path().to_owned();
    let target = context.request.original_target();
    if let Some(at) = target.iter().position(|&byte| byte == b'?') {
        original.push_str(&String::from_utf8_lossy(&target[at..]));
    }
    let named = context
        .request
        .headers
        .set_by_name("X-Original-URL", original.as_bytes(), true);
    if named.is_err() {
        // Longer than a header can be: no URL that a transport takes is.
        context.request.headers.remove_by_name("X-Original-URL");
    }
    context.set_server_variable("IIS_WasUrlRewritten", "1");
    match context.follow_url() {
        Ok(()) => Outcome::Continue,
        Err(error) => {
            let response = &mut context.response;
            response.set_error(error.status, error.sub_status, error.hresult);
            response.set_error_description(Some(escape_html(&error.description)));
            Outcome::Finish
        }
    }
}

/// The error of an outbound rule becomes the response, in place of what it was.
fn fail_response(context: &mut HttpContext, failure: &Failure, sub_status: u16) {
    outbound::note_failure(context);
    context.response.clear();
    let status = failure.status.unwrap_or((500, sub_status));
    fail(context, status, &failure.what, &mut Telling::default());
}

/// The error of a rule becomes the response.
fn fail(
    context: &mut HttpContext,
    (status, sub_status): (u16, u16),
    what: &str,
    telling: &mut Telling<'_>,
) {
    telling.tell(context, |_| Step::Failed {
        what: what.to_owned(),
    });
    let response = &mut context.response;
    response.set_error(status, sub_status, hresult_from_win32(INVALID_DATA));
    response.set_error_description(Some(format!("<pre>{}</pre>", escape_html(what))));
}
