//! Asks a set of inbound rules about a request, and acts (rewrite section 13).

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::trace::catalogue;

use super::action::{self, Done};
use super::captures::Captures;
use super::rule::{Level, Rule, RuleSet};
use super::step::{Step, Telling};
use super::template::Purpose;
use super::{url, variables};

/// What became of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It goes on as it is.
    Unchanged,
    /// It goes on with another URL.
    Rewritten {
        /// The access log shows that URL.
        logs: bool,
    },
    /// The response stands.
    Ended,
    /// The connection is dropped.
    Aborted,
}

/// Why rules could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The status and sub-status, where they are not those of the stage.
    pub status: Option<(u16, u16)>,
    /// What happened, in words for the author of the rule.
    pub what: String,
}

impl Failure {
    pub(super) fn of(rule: &str, what: impl std::fmt::Display) -> Self {
        Self {
            status: None,
            what: format!("rule \"{rule}\": {what}"),
        }
    }
}

/// Asks the rules in order.
///
/// # Errors
/// [`Failure`]; the response says nothing of it yet.
pub(crate) fn run(
    set: &RuleSet,
    context: &mut HttpContext,
    telling: &mut Telling<'_>,
) -> Result<Verdict, Failure> {
    let asked = context.request.path().to_owned();
    telling.tell(context, |_| Step::SetStart {
        global: set.level == Level::Global,
        url: asked.clone(),
    });
    let mut verdict = Verdict::Unchanged;
    let mut captures = Captures::default();
    for rule in &set.rules {
        // Rewrite 2.1: a rule of a folder is for what is in it.
        let Some((folder, _)) = url::below(&asked, rule.depth) else {
            continue;
        };
        let Some(input) = input(context.request.path(), folder) else {
            continue;
        };
        captures.clear();
        telling.tell(context, |context| Step::RuleStart {
            rule: rule.name.clone(),
            input: input.clone(),
            query: query(context),
            syntax: rule.syntax,
            stop_processing: rule.stops,
            folder: format!("{folder}/"),
        });
        let fires = fires(rule, &input, context, &mut captures, telling)
            .map_err(|what| Failure::of(&rule.name, what))?;
        let done = if fires {
            set_variables(rule, context, &captures, telling)?;
            action::perform(rule, folder, context, &captures, telling)?
        } else {
            Done::Nothing
        };
        match done {
            Done::Nothing => {}
            Done::Rewrote { logs } => verdict = Verdict::Rewritten { logs },
            Done::Answered => verdict = Verdict::Ended,
            Done::Aborted => verdict = Verdict::Aborted,
        }
        let ends = matches!(verdict, Verdict::Ended | Verdict::Aborted);
        telling.tell(context, |context| Step::RuleEnd {
            rule: rule.name.clone(),
            url: context.request.path().to_owned(),
            query: query(context),
            stop_processing: rule.stops,
            succeeded: fires,
        });
        // Rewrite 5.8, 5.12.
        if ends || fires && rule.stops {
            break;
        }
    }
    let now = context.request.path().to_owned();
    telling.tell(context, |_| Step::SetEnd { url: now });
    Ok(verdict)
}

fn query(context: &HttpContext) -> String {
    String::from_utf8_lossy(context.request.query()).into_owned()
}

/// The part of the path that a rule of `folder` sees; `None` if the URL was rewritten out of the folder.
fn input(path: &str, folder: &str) -> Option<String> {
    let rest = path
        .get(..folder.len())
        .filter(|start| sluicegate_config::file_names::are_same(start, folder))
        .and_then(|_| path.get(folder.len()..))?;
    match rest.strip_prefix('/') {
        Some(rest) => Some(rest.to_owned()),
        None => rest.is_empty().then(String::new),
    }
}

fn fires(
    rule: &Rule,
    input: &str,
    context: &mut HttpContext,
    captures: &mut Captures,
    telling: &mut Telling<'_>,
) -> Result<bool, String> {
    let too_many = |error| format!("pattern \"{}\": {error}", rule.pattern.as_str());
    // Most rules do not match most URLs, and that is cheaper to find out than what is captured.
    let is_match = rule.pattern.is_match(input).map_err(too_many)?;
    if is_match
        && !rule.negate
        && let Some(groups) = rule.pattern.find(input, 0).map_err(too_many)?
    {
        captures.set_rule(input, &groups);
    }
    telling.tell(context, |_| Step::Pattern {
        pattern: rule.pattern.as_str().to_owned(),
        input: input.to_owned(),
        negate: rule.negate,
        matched: is_match != rule.negate,
        captures: captures.rule_texts(),
    });
    // Rewrite 4.2: conditions are asked only then.
    Ok(is_match != rule.negate && rule.conditions.hold(context, captures, telling)?)
}

/// Rewrite 13.1: with the captures of the rule, before its action is filled in.
fn set_variables(
    rule: &Rule,
    context: &mut HttpContext,
    captures: &Captures,
    telling: &mut Telling<'_>,
) -> Result<(), Failure> {
    for variable in &rule.variables {
        let name = &variable.name;
        if !variable.is_allowed {
            return Err(Failure::of(
                &rule.name,
                format!(
                    "server variable {name} may not be set: system.webServer/rewrite/allowedServerVariables does not list it"
                ),
            ));
        }
        let value = variable
            .value
            .expand(context, captures, Purpose::Text)
            .map_err(|what| Failure::of(&rule.name, what))?;
        let was_set = variables::set(context, name, &value, variable.replace).map_err(|_| {
            Failure::of(
                &rule.name,
                format!("server variable {name}: no header can have this name or value"),
            )
        })?;
        let is_header = name
            .get(..5)
            .is_some_and(|start| start.eq_ignore_ascii_case("HTTP_"));
        if is_header && was_set {
            // Rewrite 8.6.
            let header = variables::header_name(&name[5..]);
            context.trace(&catalogue::GENERAL_SET_REQUEST_HEADER, |_| {
                [header.into(), value.clone().into(), variable.replace.into()]
            });
        }
        telling.tell(context, |_| Step::Variable {
            name: name.clone(),
            value,
            replace: variable.replace,
            was_set,
        });
    }
    Ok(())
}
