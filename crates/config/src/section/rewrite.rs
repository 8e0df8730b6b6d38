//! `system.webServer/rewrite`: the sections of URL Rewrite as they are written; what the rules mean is the module's affair.

mod inbound;
mod outbound;
mod table;

use std::sync::Arc;

use crate::element::{Attributes as _, EffectiveElement};
use crate::hierarchy::{Sections, SharedSections};
use crate::section::schema_enum;
use crate::source::Origin;

pub use inbound::{Action, ActionKind, InboundRule, InboundRules, SetVariable};
pub use outbound::{
    OutboundMatch, OutboundRule, OutboundRules, PreCondition, TAGS, TAGS_CUSTOM, TagAttribute,
};
pub use table::{AllowedVariables, Provider, Providers, RewriteMap, RewriteMaps};

/// All sections of URL Rewrite at one path.
#[derive(Debug, Clone)]
pub struct Rewrite {
    /// Rules of the server, before those of sites (rewrite 1.2).
    pub global_rules: Arc<InboundRules>,
    /// Rules of sites, applications and folders, parents first (rewrite 1.3).
    pub rules: Arc<InboundRules>,
    /// Rules on responses.
    pub outbound_rules: Arc<OutboundRules>,
    /// Tables of texts.
    pub maps: Arc<RewriteMaps>,
    /// Other sources of texts.
    pub providers: Arc<Providers>,
    /// The variables that rules of sites may set (rewrite 8.2).
    pub allowed_variables: Arc<AllowedVariables>,
}

impl Rewrite {
    /// Paths of the sections.
    pub(crate) const PATHS: [&'static str; 6] = [
        "system.webServer/rewrite/globalRules",
        "system.webServer/rewrite/rules",
        "system.webServer/rewrite/outboundRules",
        "system.webServer/rewrite/rewriteMaps",
        "system.webServer/rewrite/providers",
        "system.webServer/rewrite/allowedServerVariables",
    ];

    pub(crate) fn read(sections: &Sections, shared: &SharedSections) -> Self {
        let [global, rules, outbound, maps, providers, allowed] =
            Self::PATHS.map(|path| shared.of(sections, path));
        Self {
            global_rules: global.typed(InboundRules::read),
            rules: rules.typed(InboundRules::read),
            outbound_rules: outbound.typed(OutboundRules::read),
            maps: maps.typed(RewriteMaps::read),
            providers: providers.typed(Providers::read),
            allowed_variables: allowed.typed(AllowedVariables::read),
        }
    }
}

schema_enum! {
    /// How patterns are written (rewrite 3).
    PatternSyntax {
        /// Regular expressions.
        EcmaScript = 0,
        /// `*` and `?`.
        Wildcard = 1,
        /// The text itself.
        ExactMatch = 2,
    } else EcmaScript
}

schema_enum! {
    /// What a condition looks at (rewrite 4.3).
    MatchType {
        /// Its input against a pattern.
        Pattern = 0,
        /// Whether its input is the path of a file.
        IsFile = 1,
        /// Whether its input is the path of a folder.
        IsDirectory = 2,
    } else Pattern
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Template of the text that is looked at.
    pub input: String,
    /// What it is looked at for.
    pub match_type: MatchType,
    /// The pattern; empty for the other kinds.
    pub pattern: String,
    /// Letters are the same in both cases.
    pub ignore_case: bool,
    /// The condition holds if the input does not match.
    pub negate: bool,
}

/// The conditions of a rule, or those of a precondition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conditions {
    /// One is enough; else all must hold (rewrite 4.1).
    pub any: bool,
    /// The captures of all conditions are kept (rewrite 4.7).
    pub track_all_captures: bool,
    /// In order.
    pub conditions: Vec<Condition>,
}

impl Conditions {
    fn read(e: &EffectiveElement) -> Self {
        Self {
            any: e.number("logicalGrouping") == 1,
            // A precondition has no such attribute: nothing refers to its captures.
            track_all_captures: e.boolean("trackAllCaptures"),
            conditions: e
                .items()
                .iter()
                .map(|item| Condition {
                    input: item.text("input"),
                    match_type: MatchType::of(item.number("matchType")),
                    pattern: item.text("pattern"),
                    ignore_case: item.boolean("ignoreCase"),
                    negate: item.boolean("negate"),
                })
                .collect(),
        }
    }
}

/// Where a rule stands.
#[derive(Debug, Clone)]
pub struct RulePlace {
    /// How many segments of the URL lead to the folder that the rule is relative to (rewrite 2.1, 2.3).
    pub depth: usize,
    /// The element; `None` for one that no file has.
    pub origin: Option<Origin>,
}

impl RulePlace {
    fn of(e: &EffectiveElement) -> Self {
        Self {
            depth: e.url_depth(),
            origin: e.origin().cloned(),
        }
    }
}
