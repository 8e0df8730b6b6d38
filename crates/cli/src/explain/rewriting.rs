//! What URL Rewrite makes of the request: its rules come before all that decides, except request filtering.

use sluicegate::Plan;
use sluicegate_modules::rewrite::trial::{Trial, TrialOutcome, TrialRequest, try_request};

use super::answer::{Answer, Outcome};
use super::asked::Asked;

/// The module that runs the rules.
const MODULE: &str = "RewriteModule";

/// The answer behind the rules: for a rewritten URL what `ask` finds out about that one.
pub(super) fn follow(
    plan: &Plan,
    asked: &Asked,
    mut first: Answer,
    ask: impl FnOnce(&str) -> Option<Answer>,
) -> Answer {
    let is_filtered = first.outcome.by == "RequestFilteringModule";
    let has_rules = first.rewrite.as_ref().is_some_and(|rules| rules.runs);
    if is_filtered || !has_rules {
        return first;
    }
    let trial = match tried(plan, asked, &first) {
        Ok(trial) => trial,
        Err(why) => {
            first.outcome = Outcome::refused(500, 50, MODULE, why);
            return first;
        }
    };
    let verdict = match &trial.outcome {
        TrialOutcome::Rewritten { url, .. } => {
            format!("rewritten to {url}: the rest is about that URL")
        }
        TrialOutcome::Redirected { status, location } => {
            first.outcome = Outcome::served(
                Some(*status),
                MODULE,
                format!("a rule redirects to {location}"),
            );
            format!("{status} to {location}")
        }
        TrialOutcome::Answered {
            status,
            sub_status,
            text,
        } => {
            first.outcome = Outcome::refused(*status, *sub_status, MODULE, text.clone());
            format!("answered with {status}.{sub_status}")
        }
        TrialOutcome::Aborted => {
            first.outcome = Outcome {
                by: MODULE.to_owned(),
                why: "a rule drops the connection".to_owned(),
                ..Outcome::default()
            };
            "the connection is dropped".to_owned()
        }
        _ => "none changes this URL".to_owned(),
    };
    let rewritten = match &trial.outcome {
        TrialOutcome::Rewritten { url, .. } => Some(url.clone()),
        _ => None,
    };
    if let Some(rules) = &mut first.rewrite {
        rules.verdict = Some(verdict);
        rules.url.clone_from(&rewritten);
    }
    match rewritten.and_then(|url| ask(&url)) {
        Some(behind) => Answer {
            request: first.request,
            filtering: first.filtering,
            rewrite: first.rewrite,
            ..behind
        },
        None => first,
    }
}

fn tried(plan: &Plan, asked: &Asked, first: &Answer) -> Result<Trial, String> {
    let configuration = plan.configuration();
    let id = first.site.as_ref().map(|site| site.id);
    let site = configuration
        .sites()
        .iter()
        .find(|site| Some(site.id) == id)
        .ok_or("the site is gone")?;
    let request = &asked.request;
    let from = TrialRequest {
        method: request.method().to_owned(),
        target: String::from_utf8_lossy(request.raw_target()).into_owned(),
        headers: request
            .headers
            .iter()
            .map(|(name, value)| {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                (text(name), text(value))
            })
            .collect(),
        is_secure: asked.is_secure,
        port: asked.local.port(),
    };
    try_request(configuration, site, &from)
}
