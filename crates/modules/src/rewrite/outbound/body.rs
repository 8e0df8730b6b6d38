//! Rules on the body: attribute values of tags as the body goes by, and all of the body once it is whole.

use std::ops::Range;
use std::sync::Arc;

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;

use super::entity::{self, BODY_BYTES_MAX, Encoding};
use super::html::{self, State};
use super::rule::{OutboundRule, OutboundSet, Target};
use super::{CompiledRules, encoding_of, replaced};
use crate::rewrite::captures::Captures;
use crate::rewrite::evaluate::Failure;
use crate::rewrite::step::{Step, Telling};
use crate::rewrite::template::Purpose;

/// A body that is being rewritten.
struct InProgress {
    rules: Arc<CompiledRules>,
    /// The rules that apply, with the number of times that each has.
    active: Vec<(usize, u64)>,
    scanner: State,
    /// What came and was not given on yet.
    held: Vec<u8>,
    /// Nothing is given on before all of it is there.
    needs_whole: bool,
    /// How it is packed.
    coding: Option<String>,
}

/// Starts with the body of a response whose headers are about to go.
pub(super) fn begin(
    rules: &Arc<CompiledRules>,
    active: Vec<usize>,
    context: &mut HttpContext,
    is_last: bool,
) -> Result<(), Failure> {
    let Ok(set) = &**rules else { return Ok(()) };
    let response = &mut context.response;
    // A part of a body is no text to search, and some responses have no body.
    if matches!(response.status(), 101 | 204 | 206 | 304) {
        return Ok(());
    }
    // Rewrite 9.14: it will be another length, and parts of it are not those of the file.
    response.headers.remove(HeaderId::CONTENT_LENGTH);
    response.headers.remove(HeaderId::ACCEPT_RANGES);
    if context.request.is_head() {
        return Ok(());
    }
    let coding = encoding_of(context);
    if coding.is_some() {
        context.response.headers.remove(HeaderId::CONTENT_ENCODING);
    }
    let has_body_rule = active
        .iter()
        .any(|&index| matches!(set.rules[index].target, Target::Body));
    let body = InProgress {
        rules: Arc::clone(rules),
        active: active.into_iter().map(|index| (index, 0)).collect(),
        scanner: State::default(),
        held: Vec::new(),
        needs_whole: has_body_rule || coding.is_some(),
        coding,
    };
    go_on_with(body, context, is_last)
}

/// Goes on with the next part of the body.
pub(super) fn go_on(context: &mut HttpContext, is_last: bool) -> Result<(), Failure> {
    match context.take_state::<InProgress>() {
        Some(body) => go_on_with(body, context, is_last),
        None => Ok(()),
    }
}

/// Gives up.
pub(super) fn drop_state(context: &mut HttpContext) {
    context.take_state::<InProgress>();
}

fn go_on_with(
    mut body: InProgress,
    context: &mut HttpContext,
    is_last: bool,
) -> Result<(), Failure> {
    let failed = |what: String| Failure { status: None, what };
    let rules = Arc::clone(&body.rules);
    let Ok(set) = &*rules else { return Ok(()) };
    context.response.read_references();
    let chunks = context.response.take_chunks();
    let bytes = entity::bytes_of(chunks).map_err(failed)?;
    body.held.extend_from_slice(&bytes);
    if body.held.len() > BODY_BYTES_MAX {
        return Err(failed(format!(
            "the body has more than {BODY_BYTES_MAX} bytes"
        )));
    }
    if body.needs_whole && !is_last {
        context.set_state(body);
        return Ok(());
    }
    let mut text = std::mem::take(&mut body.held);
    if let Some(coding) = body.coding.take() {
        text = entity::unpack(&coding, &text).map_err(failed)?;
    }
    let mut telling = Telling::default();
    let (mut out, looked) = rewrite_tags(set, &mut body, &text, is_last, context, &mut telling)?;
    if is_last {
        for at in 0..body.active.len() {
            let rule = &set.rules[body.active[at].0];
            if matches!(rule.target, Target::Body) {
                out = rewrite_text(rule, &mut body.active[at].1, &out, context, &mut telling)?;
            }
        }
        for (index, count) in &body.active {
            telling.tell(context, |_| Step::OutboundRuleEnd {
                rule: set.rules[*index].name.clone(),
                count: *count,
            });
        }
    } else {
        body.held = text.split_off(looked);
        context.set_state(body);
    }
    if !out.is_empty() {
        context.response.write(out);
    }
    Ok(())
}

/// Rewrite 9.7: each value by itself, all rules in order, each on what the one before made.
fn rewrite_tags(
    set: &OutboundSet,
    body: &mut InProgress,
    text: &[u8],
    is_last: bool,
    context: &mut HttpContext,
    telling: &mut Telling<'_>,
) -> Result<(Vec<u8>, usize), Failure> {
    let has_tags = body
        .active
        .iter()
        .any(|(index, _)| matches!(set.rules[*index].target, Target::Tags(_)));
    if !has_tags {
        return Ok((text.to_vec(), text.len()));
    }
    let (values, looked) = html::scan(&mut body.scanner, text, is_last);
    let mut out = Vec::with_capacity(text.len());
    let mut copied = 0;
    for value in values {
        let bytes = &text[value.span.clone()];
        let (mut current, encoding) = entity::text_of(bytes);
        let mut is_changed = false;
        for (index, count) in &mut body.active {
            let rule = &set.rules[*index];
            if !takes(rule, *count, &value.tag, &value.attribute) {
                continue;
            }
            if let Some(new) = replaced(rule, &current, context, telling)? {
                *count += 1;
                is_changed = true;
                current = new;
                if rule.stops {
                    break;
                }
            }
        }
        if is_changed {
            out.extend_from_slice(&text[copied..value.span.start]);
            out.extend(quoted(&current, encoding, text, &value.span));
            copied = value.span.end;
        }
    }
    out.extend_from_slice(&text[copied..looked]);
    Ok((out, looked))
}

fn takes(rule: &OutboundRule, count: u64, tag: &str, attribute: &str) -> bool {
    let Target::Tags(tags) = &rule.target else {
        return false;
    };
    (rule.occurrences == 0 || count < rule.occurrences)
        && tags.iter().any(|(own, of)| own == tag && of == attribute)
}

/// The value as it stands between its quotes; one that had none gets them.
fn quoted(value: &str, encoding: Encoding, text: &[u8], span: &Range<usize>) -> Vec<u8> {
    let before = span
        .start
        .checked_sub(1)
        .and_then(|at| text.get(at))
        .copied();
    let after = text.get(span.end).copied();
    let value = match before {
        // A quote in the value must not end it.
        Some(b'"') if after == before => value.replace('"', "&quot;"),
        Some(b'\'') if after == before => value.replace('\'', "&#39;"),
        _ => format!("\"{}\"", value.replace('"', "&quot;")),
    };
    entity::bytes_from(&value, encoding)
}

/// Rewrite 9.8: every match in the text, or as many as the rule wants.
fn rewrite_text(
    rule: &OutboundRule,
    count: &mut u64,
    bytes: &[u8],
    context: &mut HttpContext,
    telling: &mut Telling<'_>,
) -> Result<Vec<u8>, Failure> {
    let failed = |what: String| Failure::of(&rule.name, what);
    let (text, encoding) = entity::text_of(bytes);
    if rule.negate {
        let new = replaced(rule, &text, context, telling)?;
        *count += u64::from(new.is_some());
        return Ok(new.map_or_else(|| bytes.to_vec(), |new| entity::bytes_from(&new, encoding)));
    }
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    let mut at = 0;
    while rule.occurrences == 0 || *count < rule.occurrences {
        let found = rule
            .pattern
            .find(&text, at)
            .map_err(|error| failed(error.to_string()))?;
        let Some(groups) = found else {
            break;
        };
        let Some((start, end)) = groups.span(0) else {
            break;
        };
        let mut captures = Captures::default();
        captures.set_rule(&text, &groups);
        let holds = rule
            .conditions
            .hold(context, &mut captures, telling)
            .map_err(failed)?;
        if holds && let Some(value) = &rule.value {
            let value = value
                .expand(context, &captures, Purpose::Text)
                .map_err(failed)?;
            out.push_str(&text[copied..start]);
            out.push_str(&value);
            if out.len() > BODY_BYTES_MAX {
                return Err(failed(format!(
                    "the body becomes longer than {BODY_BYTES_MAX} bytes"
                )));
            }
            copied = end;
            *count += 1;
        }
        // An empty match must not be found again.
        at = if end > start {
            end
        } else {
            match text[end..].chars().next() {
                Some(c) => end + c.len_utf8(),
                None => break,
            }
        };
    }
    out.push_str(&text[copied..]);
    Ok(entity::bytes_from(&out, encoding))
}
