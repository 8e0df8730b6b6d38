//! Inbound rules compiled from their section: once per effective configuration, not per request.

use std::fmt;

use sluicegate_config::Origin;
use sluicegate_config::section::rewrite::{
    ActionKind, AllowedVariables, InboundRule, InboundRules, SetVariable,
};

use super::conditions::Conditions;
use super::names::Names;
use super::pattern::{Extent, Pattern};
use super::template::{NUMBER_MAX, NUMBER_MAX_TRACKED, Scope, Template};

/// Why a rule cannot be used.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The name of the rule.
    pub rule: String,
    /// What is wrong, in words for its author.
    pub what: String,
    /// Where the rule stands.
    pub origin: Option<Origin>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rule \"{}\"", self.rule)?;
        if let Some(origin) = &self.origin {
            let file = origin.file.path();
            let name = file.file_name().unwrap_or(file.as_os_str());
            write!(f, " ({}:{})", name.display(), origin.line())?;
        }
        write!(f, ": {}", self.what)
    }
}

/// Where a set of rules is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// Before the request begins.
    Global,
    /// At the beginning of the request.
    Distributed,
}

/// A set of rules, ready to be asked.
pub(crate) struct RuleSet {
    pub(super) level: Level,
    pub(super) rules: Vec<Rule>,
}

pub(super) struct Rule {
    pub(super) name: String,
    pub(super) depth: usize,
    pub(super) syntax: &'static str,
    pub(super) pattern: Pattern,
    pub(super) negate: bool,
    pub(super) conditions: Conditions,
    pub(super) variables: Vec<Variable>,
    pub(super) action: Action,
    pub(super) stops: bool,
}

pub(super) struct Variable {
    pub(super) name: String,
    pub(super) value: Template,
    pub(super) replace: bool,
    /// Rewrite 8.2.
    pub(super) is_allowed: bool,
}

pub(super) enum Action {
    None,
    Rewrite {
        url: Template,
        text: String,
        append_query: bool,
        log: bool,
    },
    Redirect {
        url: Template,
        text: String,
        append_query: bool,
        status: u16,
    },
    Custom {
        status: u16,
        sub_status: u16,
        reason: String,
        description: String,
    },
    Abort,
}

impl RuleSet {
    /// Compiles the enabled rules of a section (rewrite 1.5).
    ///
    /// # Errors
    /// All rules that cannot be used.
    pub(crate) fn new(
        level: Level,
        section: &InboundRules,
        names: &Names,
        allowed: &AllowedVariables,
    ) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut rules = Vec::new();
        for rule in section.rules.iter().filter(|rule| rule.enabled) {
            match Rule::new(level, rule, names, allowed) {
                Ok(rule) => rules.push(rule),
                Err(what) => faults.push(Fault {
                    rule: rule.name.clone(),
                    what,
                    origin: rule.place.origin.clone(),
                }),
            }
        }
        if faults.is_empty() {
            Ok(Self { level, rules })
        } else {
            Err(faults)
        }
    }
}

impl Rule {
    fn new(
        level: Level,
        from: &InboundRule,
        names: &Names,
        allowed: &AllowedVariables,
    ) -> Result<Self, String> {
        let conditions_max = if from.conditions.track_all_captures {
            NUMBER_MAX_TRACKED
        } else {
            NUMBER_MAX
        };
        let scope = Scope {
            names,
            conditions_max,
        };
        // Rewrite 1.4.
        let pattern = from.pattern.as_deref().ok_or("it has no match")?;
        let action = from.action.as_ref().ok_or("it has no action")?;
        let variable = |own: &SetVariable| {
            Ok(Variable {
                name: own.name.clone(),
                value: Template::parse(&own.value, scope)
                    .map_err(|error| format!("server variable {}: {error}", own.name))?,
                replace: own.replace,
                is_allowed: level == Level::Global || allowed.has(&own.name),
            })
        };
        let url = || {
            Template::parse(&action.url, scope)
                .map_err(|error| format!("url of the action: {error}"))
        };
        Ok(Self {
            name: from.name.clone(),
            depth: match level {
                // Rewrite 2.2.
                Level::Global => 0,
                Level::Distributed => from.place.depth,
            },
            syntax: syntax_name(from.syntax),
            pattern: Pattern::new(from.syntax, pattern, from.ignore_case, Extent::Whole)
                .map_err(|error| format!("pattern \"{pattern}\": {error}"))?,
            negate: from.negate,
            conditions: Conditions::new(
                &from.conditions,
                from.syntax,
                scope,
                level == Level::Distributed,
            )?,
            variables: from
                .variables
                .iter()
                .map(variable)
                .collect::<Result<_, String>>()?,
            action: match action.kind {
                ActionKind::None => Action::None,
                ActionKind::Rewrite => Action::Rewrite {
                    url: url()?,
                    text: action.url.clone(),
                    append_query: action.append_query_string,
                    log: action.log_rewritten_url,
                },
                ActionKind::Redirect => Action::Redirect {
                    url: url()?,
                    text: action.url.clone(),
                    append_query: action.append_query_string,
                    status: action.redirect_status,
                },
                ActionKind::CustomResponse => Action::Custom {
                    status: u16::try_from(action.status_code)
                        .ok()
                        .filter(|status| (200..=999).contains(status))
                        .ok_or("a CustomResponse needs a statusCode of 200 to 999")?,
                    sub_status: u16::try_from(action.sub_status_code).unwrap_or(0),
                    reason: action.status_reason.clone(),
                    description: action.status_description.clone(),
                },
                ActionKind::AbortRequest => Action::Abort,
            },
            stops: from.stop_processing,
        })
    }
}

pub(super) const fn syntax_name(
    syntax: sluicegate_config::section::rewrite::PatternSyntax,
) -> &'static str {
    use sluicegate_config::section::rewrite::PatternSyntax;
    match syntax {
        PatternSyntax::EcmaScript => "ECMAScript",
        PatternSyntax::Wildcard => "Wildcard",
        PatternSyntax::ExactMatch => "ExactMatch",
    }
}
