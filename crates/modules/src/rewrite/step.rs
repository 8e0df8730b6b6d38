//! What rules tell of themselves while they are asked: for traces, and for `sluicegate rewrite test`.

use std::borrow::Cow;

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::trace::{Definition, TraceEvent, Value, catalogue};

/// One thing that happened while rules were asked (rewrite 12.1).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(
    missing_docs,
    reason = "the names are those of the section and of the trace events"
)]
pub enum Step {
    SetStart {
        global: bool,
        url: String,
    },
    SetEnd {
        url: String,
    },
    RuleStart {
        rule: String,
        input: String,
        query: String,
        syntax: &'static str,
        stop_processing: bool,
        folder: String,
    },
    Pattern {
        pattern: String,
        input: String,
        negate: bool,
        matched: bool,
        captures: Vec<String>,
    },
    ConditionsStart {
        any: bool,
    },
    Condition {
        input: String,
        expanded: String,
        match_type: &'static str,
        pattern: String,
        negate: bool,
        succeeded: bool,
        matched: String,
        captures: Vec<String>,
    },
    ConditionsEnd {
        succeeded: bool,
    },
    Variable {
        name: String,
        value: String,
        replace: bool,
        was_set: bool,
    },
    Rewrite {
        substitution: String,
        url: String,
        append_query_string: bool,
        log_rewritten_url: bool,
    },
    Redirect {
        substitution: String,
        url: String,
        status: u16,
    },
    CustomResponse {
        status: u16,
        sub_status: u16,
        reason: String,
        description: String,
    },
    Abort,
    RuleEnd {
        rule: String,
        url: String,
        query: String,
        stop_processing: bool,
        succeeded: bool,
    },
    OutboundStart,
    OutboundEnd,
    PreCondition {
        name: String,
        succeeded: bool,
    },
    OutboundRuleStart {
        rule: String,
        scope: String,
    },
    OutboundReplaced {
        rule: String,
        input: String,
        value: String,
    },
    OutboundRuleEnd {
        rule: String,
        count: u64,
    },
    Failed {
        what: String,
    },
}

/// To whom steps are told.
#[derive(Default)]
pub(crate) struct Telling<'a> {
    /// Takes the steps in place of the trace.
    pub(crate) collector: Option<&'a mut Vec<Step>>,
}

impl Telling<'_> {
    /// Tells a step, which is made only if somebody listens.
    pub(crate) fn tell(
        &mut self,
        context: &mut HttpContext,
        step: impl FnOnce(&HttpContext) -> Step,
    ) {
        if let Some(collector) = &mut self.collector {
            collector.push(step(context));
        } else if context.is_traced() {
            let (definition, values) = event(step(context));
            let event = TraceEvent::new(definition, Some(context.activity_id()), values);
            context.raise_trace_event(&event);
        }
    }
}

fn text<'a>(text: String) -> Value<'a> {
    Value::Text(Cow::Owned(text))
}

/// The step as an event of the catalogue.
fn event(step: Step) -> (&'static Definition, Vec<Value<'static>>) {
    let grouping = |any: bool| if any { "MatchAny" } else { "MatchAll" };
    match step {
        Step::SetStart { global, url } => (
            &catalogue::URL_REWRITE_START,
            vec![
                text(url),
                if global { "Global" } else { "Distributed" }.into(),
            ],
        ),
        Step::SetEnd { url } => (&catalogue::URL_REWRITE_END, vec![text(url)]),
        Step::RuleStart {
            rule,
            input,
            query,
            syntax,
            stop_processing,
            folder,
        } => (
            &catalogue::RULE_EVALUATION_START,
            vec![
                text(rule),
                text(input),
                text(query),
                syntax.into(),
                stop_processing.into(),
                text(folder),
            ],
        ),
        Step::Pattern {
            pattern,
            input,
            negate,
            matched,
            ..
        } => (
            &catalogue::PATTERN_MATCH,
            vec![text(pattern), text(input), negate.into(), matched.into()],
        ),
        Step::ConditionsStart { any } => (
            &catalogue::CONDITIONS_EVALUATION_START,
            vec![grouping(any).into()],
        ),
        Step::Condition {
            input,
            expanded,
            match_type,
            pattern,
            negate,
            succeeded,
            matched,
            ..
        } => (
            &catalogue::CONDITION_EVALUATION,
            vec![
                text(input),
                text(expanded),
                match_type.into(),
                text(pattern),
                negate.into(),
                succeeded.into(),
                text(matched),
            ],
        ),
        Step::ConditionsEnd { succeeded } => (
            &catalogue::CONDITIONS_EVALUATION_END,
            vec![succeeded.into()],
        ),
        Step::Variable {
            name,
            value,
            replace,
            ..
        } => (
            &catalogue::SERVER_VARIABLE_SET,
            vec![text(name), text(value), replace.into()],
        ),
        Step::Rewrite {
            substitution,
            url,
            append_query_string,
            log_rewritten_url,
        } => (
            &catalogue::REWRITE_ACTION,
            vec![
                text(substitution),
                text(url),
                append_query_string.into(),
                log_rewritten_url.into(),
            ],
        ),
        Step::Redirect {
            substitution,
            url,
            status,
        } => (
            &catalogue::REDIRECT_ACTION,
            vec![text(substitution), text(url), u32::from(status).into()],
        ),
        Step::CustomResponse {
            status,
            sub_status,
            reason,
            description,
        } => (
            &catalogue::CUSTOM_RESPONSE_ACTION,
            vec![
                u32::from(status).into(),
                u32::from(sub_status).into(),
                text(reason),
                text(description),
            ],
        ),
        Step::Abort => (&catalogue::ABORT_REQUEST_ACTION, Vec::new()),
        Step::RuleEnd {
            rule,
            url,
            query,
            stop_processing,
            succeeded,
        } => (
            &catalogue::RULE_EVALUATION_END,
            vec![
                text(rule),
                text(url),
                text(query),
                stop_processing.into(),
                succeeded.into(),
            ],
        ),
        Step::OutboundStart => (&catalogue::OUTBOUND_REWRITE_START, Vec::new()),
        Step::OutboundEnd => (&catalogue::OUTBOUND_REWRITE_END, Vec::new()),
        Step::PreCondition { name, succeeded } => (
            &catalogue::PRECONDITION_EVALUATION,
            vec![text(name), succeeded.into()],
        ),
        Step::OutboundRuleStart { rule, scope } => (
            &catalogue::OUTBOUND_RULE_EVALUATION_START,
            vec![text(rule), text(scope)],
        ),
        Step::OutboundReplaced { rule, input, value } => (
            &catalogue::OUTBOUND_REWRITE_ACTION,
            vec![text(rule), text(input), text(value)],
        ),
        Step::OutboundRuleEnd { rule, count } => (
            &catalogue::OUTBOUND_RULE_EVALUATION_END,
            vec![text(rule), count.into()],
        ),
        Step::Failed { what } => (&catalogue::URL_REWRITE_FAILED, vec![text(what)]),
    }
}
