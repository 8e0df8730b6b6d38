//! Outbound rules: headers, links and text of responses (rewrite section 9).

mod body;
mod entity;
mod html;
mod rule;
#[cfg(test)]
mod tests;

use std::any::Any;
use std::sync::Arc;

use sluicegate_config::Effective;
use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;

use super::cache::BySections;
use super::captures::Captures;
use super::evaluate::Failure;
use super::names::Names;
use super::rule::Fault;
use super::step::{Step, Telling};
use super::template::Purpose;
use super::{paths, variables};
use rule::{OutboundRule, OutboundSet, Target};

type CompiledRules = Result<OutboundSet, Vec<Fault>>;

/// Outbound rules compiled so far.
#[derive(Default)]
pub(super) struct Compiled(BySections<CompiledRules>);

/// The rules of a URL once its first request has asked for them.
struct UrlRules(Arc<CompiledRules>);

/// What outbound rules have done to this response: they do it once.
#[derive(Default)]
struct Progress {
    /// The body was rewritten before caches saw it.
    body_is_done: bool,
    /// The body's rules failed: the error is the response.
    has_failed: bool,
}

impl Compiled {
    fn of_url(&self, context: &HttpContext) -> Option<Arc<CompiledRules>> {
        let url = context.url_info()?;
        if let Some(known) = url.extensions.get::<UrlRules>() {
            return Some(Arc::clone(&known.0));
        }
        let rewrite = &context.config::<Effective>()?.rewrite;
        let sections: [Arc<dyn Any + Send + Sync>; 3] = [
            rewrite.outbound_rules.clone(),
            rewrite.maps.clone(),
            rewrite.providers.clone(),
        ];
        let rules = self.0.get(&sections, || {
            let names = Names::new(&rewrite.maps, &rewrite.providers, &paths(context));
            OutboundSet::new(&rewrite.outbound_rules, &names)
        });
        let known = url.extensions.get_or_insert_with(|| UrlRules(rules));
        Some(Arc::clone(&known.0))
    }
}

/// True if the URL has outbound rules at all.
pub(super) fn is_configured(context: &HttpContext) -> bool {
    context
        .config::<Effective>()
        .is_some_and(|effective| !effective.rewrite.outbound_rules.rules.is_empty())
}

/// Behind RELEASE_REQUEST_STATE: `rewriteBeforeCache` (rewrite 9.13). Only a response that is whole is rewritten here.
///
/// # Errors
/// What failed; the status is 500.53.
pub(super) fn before_cache(compiled: &Compiled, context: &mut HttpContext) -> Result<(), Failure> {
    let Some(rules) = compiled.of_url(context) else {
        return Ok(());
    };
    let set = usable(&rules, 53)?;
    if !set.before_cache || context.response.headers_sent() {
        return Ok(());
    }
    rewrite_headers_and_body(&rules, set, context, true)
}

/// In SEND_RESPONSE: `has_headers` if the headers go with this send, `is_last` if nothing follows it.
///
/// # Errors
/// What failed; the status is 500.52.
pub(super) fn on_send(
    compiled: &Compiled,
    context: &mut HttpContext,
    has_headers: bool,
    is_last: bool,
) -> Result<(), Failure> {
    if context
        .state::<Progress>()
        .is_some_and(|p| p.body_is_done || p.has_failed)
    {
        return Ok(());
    }
    if !has_headers {
        return body::go_on(context, is_last);
    }
    let Some(rules) = compiled.of_url(context) else {
        return Ok(());
    };
    let set = usable(&rules, 52)?;
    rewrite_headers_and_body(&rules, set, context, is_last)
}

/// Notes that the response is the error of these rules, which they leave alone.
pub(super) fn note_failure(context: &mut HttpContext) {
    body::drop_state(context);
    context.set_state(Progress {
        body_is_done: false,
        has_failed: true,
    });
}

fn usable(rules: &CompiledRules, sub_status: u16) -> Result<&OutboundSet, Failure> {
    rules.as_ref().map_err(|faults| Failure {
        status: Some((500, sub_status)),
        what: faults
            .iter()
            .map(Fault::to_string)
            .collect::<Vec<_>>()
            .join("\n"),
    })
}

fn rewrite_headers_and_body(
    rules: &Arc<CompiledRules>,
    set: &OutboundSet,
    context: &mut HttpContext,
    is_last: bool,
) -> Result<(), Failure> {
    let mut telling = Telling::default();
    telling.tell(context, |_| Step::OutboundStart);
    let mut verdicts: Vec<Option<bool>> = vec![None; set.pre_conditions.len()];
    let mut of_body = Vec::new();
    for (index, rule) in set.rules.iter().enumerate() {
        if !applies(set, rule, &mut verdicts, context, &mut telling)? {
            continue;
        }
        match &rule.target {
            Target::Variable(name) => {
                let stops = rewrite_variable(rule, name, context, &mut telling)?;
                if stops {
                    break;
                }
            }
            Target::Tags(_) | Target::Body => of_body.push(index),
        }
    }
    if !of_body.is_empty() {
        body::begin(rules, of_body, context, is_last)?;
    }
    telling.tell(context, |_| Step::OutboundEnd);
    if is_last {
        context.set_state(Progress {
            body_is_done: true,
            has_failed: false,
        });
    }
    Ok(())
}

/// True if the rule's precondition holds; it is asked once for a response (rewrite 9.11).
fn applies(
    set: &OutboundSet,
    rule: &OutboundRule,
    verdicts: &mut [Option<bool>],
    context: &mut HttpContext,
    telling: &mut Telling<'_>,
) -> Result<bool, Failure> {
    let Some(index) = rule.pre_condition else {
        return Ok(true);
    };
    if let Some(known) = verdicts[index] {
        return Ok(known);
    }
    let (name, conditions) = &set.pre_conditions[index];
    let holds = conditions
        .hold(context, &mut Captures::default(), telling)
        .map_err(|what| Failure::of(&rule.name, format!("precondition {name}: {what}")))?;
    telling.tell(context, |_| Step::PreCondition {
        name: name.clone(),
        succeeded: holds,
    });
    verdicts[index] = Some(holds);
    Ok(holds)
}

/// A rule on a header of the response, or on another variable (rewrite 9.4, 9.9). True if it ends the rules.
fn rewrite_variable(
    rule: &OutboundRule,
    name: &str,
    context: &mut HttpContext,
    telling: &mut Telling<'_>,
) -> Result<bool, Failure> {
    telling.tell(context, |_| Step::OutboundRuleStart {
        rule: rule.name.clone(),
        scope: name.to_owned(),
    });
    let header = name
        .get(..9)
        .filter(|prefix| prefix.eq_ignore_ascii_case("RESPONSE_"))
        .map(|_| variables::header_name(&name[9..]));
    let inputs: Vec<String> = match &header {
        Some(header) => context
            .response
            .headers
            .values(header)
            .map(|value| String::from_utf8_lossy(value).into_owned())
            .collect(),
        None => variables::value(context, &name.to_ascii_uppercase())
            .into_iter()
            .collect(),
    };
    let was_there = !inputs.is_empty();
    // Rewrite 9.9: a header that is not there is the empty text.
    let inputs = if was_there {
        inputs
    } else {
        vec![String::new()]
    };
    let mut outputs = Vec::with_capacity(inputs.len());
    let mut count = 0;
    for input in inputs {
        let new = replaced(rule, &input, context, telling)?;
        count += u64::from(new.is_some());
        outputs.push(new.unwrap_or(input));
    }
    telling.tell(context, |_| Step::OutboundRuleEnd {
        rule: rule.name.clone(),
        count,
    });
    if count == 0 || was_there && !rule.replace {
        return Ok(count > 0 && rule.stops);
    }
    let invalid = |_| Failure::of(&rule.name, format!("{name} cannot have the new value"));
    match header {
        Some(header) => {
            context.response.headers.remove_by_name(&header);
            // Rewrite 9.9: an empty value takes the header away.
            for value in outputs.iter().filter(|value| !value.is_empty()) {
                context
                    .response
                    .headers
                    .set_by_name(&header, value.as_bytes(), false)
                    .map_err(invalid)?;
            }
        }
        None => {
            for value in outputs {
                context
                    .assign_server_variable(name, &value)
                    .map_err(invalid)?;
            }
        }
    }
    Ok(rule.stops)
}

/// What a rule makes of a text; `None` if it leaves it.
fn replaced(
    rule: &OutboundRule,
    input: &str,
    context: &mut HttpContext,
    telling: &mut Telling<'_>,
) -> Result<Option<String>, Failure> {
    let failed = |what: String| Failure::of(&rule.name, what);
    let mut captures = Captures::default();
    let found = rule
        .pattern
        .find(input, 0)
        .map_err(|error| failed(error.to_string()))?;
    if found.is_some() == rule.negate {
        return Ok(None);
    }
    let span = match found {
        Some(groups) => {
            let span = groups.span(0).unwrap_or((0, input.len()));
            captures.set_rule(input, &groups);
            span
        }
        None => (0, input.len()),
    };
    if !rule
        .conditions
        .hold(context, &mut captures, telling)
        .map_err(failed)?
    {
        return Ok(None);
    }
    let Some(value) = &rule.value else {
        return Ok(None);
    };
    let value = value
        .expand(context, &captures, Purpose::Text)
        .map_err(failed)?;
    telling.tell(context, |_| Step::OutboundReplaced {
        rule: rule.name.clone(),
        input: input.to_owned(),
        value: value.clone(),
    });
    Ok(Some(format!(
        "{}{value}{}",
        &input[..span.0],
        &input[span.1..]
    )))
}

/// How the body is packed; `None` for a body that is not.
fn encoding_of(context: &HttpContext) -> Option<String> {
    let value = context
        .response
        .headers
        .get_str(HeaderId::CONTENT_ENCODING)?;
    let value = value.trim().to_ascii_lowercase();
    (!value.is_empty() && value != "identity").then_some(value)
}
