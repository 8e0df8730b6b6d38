//! `rewrite/outboundRules`: rules on responses.

use super::{Conditions, PatternSyntax, RulePlace};
use crate::element::{Attributes as _, EffectiveElement};

/// The tags of `filterByTags` with their bit and the attributes that hold URLs (rewrite 9.5).
pub const TAGS: &[(&str, u32, &[&str])] = &[
    ("a", 1, &["href"]),
    ("area", 2, &["href"]),
    ("base", 4, &["href"]),
    ("form", 8, &["action"]),
    ("frame", 16, &["src", "longdesc"]),
    ("head", 32, &["profile"]),
    ("iframe", 64, &["src", "longdesc"]),
    ("img", 128, &["src", "longdesc", "usemap"]),
    ("input", 256, &["src", "usemap"]),
    ("link", 512, &["href"]),
    ("script", 1024, &["src"]),
];

/// The bit of `CustomTags`.
pub const TAGS_CUSTOM: u32 = 32_768;

/// The section.
#[derive(Debug, Default)]
pub struct OutboundRules {
    /// The rules, parents' first.
    pub rules: Vec<OutboundRule>,
    /// The responses that caches keep are rewritten ones (rewrite 9.13).
    pub rewrite_before_cache: bool,
    /// Conditions by name.
    pub pre_conditions: Vec<PreCondition>,
    /// Lists of tags by name.
    pub custom_tags: Vec<(String, Vec<TagAttribute>)>,
}

/// A tag and one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagAttribute {
    /// The tag.
    pub tag: String,
    /// The attribute that holds a URL.
    pub attribute: String,
}

/// Conditions that rules refer to by name (rewrite 9.11).
#[derive(Debug)]
pub struct PreCondition {
    /// The name.
    pub name: String,
    /// How its patterns are written.
    pub syntax: PatternSyntax,
    /// What must hold.
    pub conditions: Conditions,
}

/// What an outbound rule looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboundMatch {
    /// Bits of [`TAGS`] and [`TAGS_CUSTOM`]; 0 for no filter.
    pub tags: u32,
    /// The list of `CustomTags`.
    pub custom_tags: String,
    /// A variable, such as `RESPONSE_Location`; empty for the body.
    pub server_variable: String,
    /// The pattern.
    pub pattern: String,
    /// How many to replace; 0 all.
    pub occurrences: u64,
    /// Letters of the pattern are the same in both cases.
    pub ignore_case: bool,
    /// The rule is for what does not match.
    pub negate: bool,
}

/// One rule on responses.
#[derive(Debug)]
pub struct OutboundRule {
    /// Its name.
    pub name: String,
    /// The precondition; empty for none.
    pub pre_condition: String,
    /// Whether it is used at all.
    pub enabled: bool,
    /// How its pattern and those of its conditions are written.
    pub syntax: PatternSyntax,
    /// Later rules do not see what it has rewritten.
    pub stop_processing: bool,
    /// What it looks at; `None` without `match`.
    pub matches: Option<OutboundMatch>,
    /// What else must hold.
    pub conditions: Conditions,
    /// True for `Rewrite`.
    pub rewrites: bool,
    /// Template of what is put there.
    pub value: String,
    /// A variable that is there gives way.
    pub replace: bool,
    /// Where it stands.
    pub place: RulePlace,
}

impl OutboundRules {
    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let pre_conditions = e.child_or_unset("preConditions");
        let custom_tags = e.child_or_unset("customTags");
        Self {
            rules: e.items().iter().map(OutboundRule::read).collect(),
            rewrite_before_cache: e.boolean("rewriteBeforeCache"),
            pre_conditions: pre_conditions
                .items()
                .iter()
                .map(|item| PreCondition {
                    name: item.text("name"),
                    syntax: PatternSyntax::of(item.number("patternSyntax")),
                    conditions: Conditions::read(item),
                })
                .collect(),
            custom_tags: custom_tags
                .items()
                .iter()
                .map(|list| {
                    let tags = list.items().iter().map(|item| TagAttribute {
                        tag: item.text("name"),
                        attribute: item.text("attribute"),
                    });
                    (list.text("name"), tags.collect())
                })
                .collect(),
        }
    }
}

impl OutboundRule {
    fn read(e: &EffectiveElement) -> Self {
        let action = e.child_or_unset("action");
        Self {
            name: e.text("name"),
            pre_condition: e.text("preCondition"),
            enabled: e.boolean("enabled"),
            syntax: PatternSyntax::of(e.number("patternSyntax")),
            stop_processing: e.boolean("stopProcessing"),
            matches: e.child("match").map(|own| OutboundMatch {
                tags: own.uint("filterByTags"),
                custom_tags: own.text("customTags"),
                server_variable: own.text("serverVariable"),
                pattern: own.text("pattern"),
                occurrences: u64::try_from(own.number("occurrences")).unwrap_or(0),
                ignore_case: own.boolean("ignoreCase"),
                negate: own.boolean("negate"),
            }),
            conditions: Conditions::read(&e.child_or_unset("conditions")),
            rewrites: action.number("type") == 1,
            value: action.text("value"),
            replace: action.boolean("replace"),
            place: RulePlace::of(e),
        }
    }
}
