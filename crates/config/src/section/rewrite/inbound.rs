//! `rewrite/rules` and `rewrite/globalRules`: rules on requests.

use super::{Conditions, PatternSyntax, RulePlace};
use crate::element::{Attributes as _, EffectiveElement};
use crate::section::schema_enum;

/// Rules in the order in which they are asked.
#[derive(Debug, Default)]
pub struct InboundRules {
    /// The rules, parents' first (rewrite 1.3).
    pub rules: Vec<InboundRule>,
}

/// One rule on requests.
#[derive(Debug)]
pub struct InboundRule {
    /// Its name.
    pub name: String,
    /// Whether it is used at all.
    pub enabled: bool,
    /// How its pattern and those of its conditions are written.
    pub syntax: PatternSyntax,
    /// Later rules are not asked once it has acted.
    pub stop_processing: bool,
    /// The pattern on the path; `None` without `match`.
    pub pattern: Option<String>,
    /// Letters of the pattern are the same in both cases.
    pub ignore_case: bool,
    /// The rule is for URLs that do not match.
    pub negate: bool,
    /// What else must hold.
    pub conditions: Conditions,
    /// Variables that it sets.
    pub variables: Vec<SetVariable>,
    /// What it does; `None` without `action`.
    pub action: Option<Action>,
    /// Where it stands.
    pub place: RulePlace,
}

/// A variable that a rule sets (rewrite 8.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariable {
    /// Its name.
    pub name: String,
    /// Template of its value.
    pub value: String,
    /// A value that is there gives way.
    pub replace: bool,
}

schema_enum! {
    /// What a rule does (rewrite 5.1).
    ActionKind {
        /// Nothing.
        None = 0,
        /// Another URL of this server is answered.
        Rewrite = 1,
        /// The client is sent elsewhere.
        Redirect = 2,
        /// A status and a text.
        CustomResponse = 3,
        /// The connection is dropped.
        AbortRequest = 4,
    } else None
}

/// The action of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What it does.
    pub kind: ActionKind,
    /// Template of the URL.
    pub url: String,
    /// The query of the request is kept.
    pub append_query_string: bool,
    /// The access log shows the result.
    pub log_rewritten_url: bool,
    /// The status of a redirect.
    pub redirect_status: u16,
    /// The status of a response of its own.
    pub status_code: u32,
    /// Its sub-status.
    pub sub_status_code: u32,
    /// Its phrase.
    pub status_reason: String,
    /// Its text.
    pub status_description: String,
}

impl InboundRules {
    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            rules: e.items().iter().map(InboundRule::read).collect(),
        }
    }
}

impl InboundRule {
    fn read(e: &EffectiveElement) -> Self {
        let pattern = e.child_or_unset("match");
        Self {
            name: e.text("name"),
            enabled: e.boolean("enabled"),
            syntax: PatternSyntax::of(e.number("patternSyntax")),
            stop_processing: e.boolean("stopProcessing"),
            pattern: e.child("match").map(|own| own.text("url")),
            ignore_case: pattern.boolean("ignoreCase"),
            negate: pattern.boolean("negate"),
            conditions: Conditions::read(&e.child_or_unset("conditions")),
            variables: e
                .child_or_unset("serverVariables")
                .items()
                .iter()
                .map(|item| SetVariable {
                    name: item.text("name"),
                    value: item.text("value"),
                    replace: item.boolean("replace"),
                })
                .collect(),
            action: e.child("action").map(Action::read),
            place: RulePlace::of(e),
        }
    }
}

impl Action {
    fn read(e: &EffectiveElement) -> Self {
        Self {
            kind: ActionKind::of(e.number("type")),
            url: e.text("url"),
            append_query_string: e.boolean("appendQueryString"),
            log_rewritten_url: e.boolean("logRewrittenUrl"),
            redirect_status: u16::try_from(e.number("redirectType")).unwrap_or(301),
            status_code: e.uint("statusCode"),
            sub_status_code: e.uint("subStatusCode"),
            status_reason: e.text("statusReason"),
            status_description: e.text("statusDescription"),
        }
    }
}
