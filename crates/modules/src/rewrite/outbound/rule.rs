//! Outbound rules compiled from their section.

use sluicegate_config::section::rewrite::{
    OutboundRule as Section, OutboundRules, TAGS, TAGS_CUSTOM, TagAttribute,
};

use crate::rewrite::conditions::Conditions;
use crate::rewrite::names::Names;
use crate::rewrite::pattern::{Extent, Pattern};
use crate::rewrite::rule::Fault;
use crate::rewrite::template::{NUMBER_MAX, NUMBER_MAX_TRACKED, Scope, Template};

/// All outbound rules of a configuration.
pub(super) struct OutboundSet {
    pub(super) rules: Vec<OutboundRule>,
    /// By their names.
    pub(super) pre_conditions: Vec<(String, Conditions)>,
    pub(super) before_cache: bool,
}

pub(super) struct OutboundRule {
    pub(super) name: String,
    pub(super) pre_condition: Option<usize>,
    pub(super) target: Target,
    pub(super) pattern: Pattern,
    pub(super) negate: bool,
    /// 0 for all.
    pub(super) occurrences: u64,
    pub(super) conditions: Conditions,
    /// `None` for a rule that changes nothing.
    pub(super) value: Option<Template>,
    pub(super) replace: bool,
    pub(super) stops: bool,
}

/// What a rule looks at (rewrite 9.4).
pub(super) enum Target {
    /// Attributes of tags, as pairs in lower case.
    Tags(Vec<(String, String)>),
    /// A header of the response, or another variable.
    Variable(String),
    /// All of the body.
    Body,
}

impl OutboundSet {
    pub(super) fn new(section: &OutboundRules, names: &Names) -> Result<Self, Vec<Fault>> {
        let scope = Scope {
            names,
            conditions_max: NUMBER_MAX_TRACKED,
        };
        let mut faults = Vec::new();
        let mut pre_conditions = Vec::new();
        for own in &section.pre_conditions {
            match Conditions::new(&own.conditions, own.syntax, scope, false) {
                Ok(conditions) => pre_conditions.push((own.name.clone(), conditions)),
                Err(what) => faults.push(Fault {
                    rule: own.name.clone(),
                    what: format!("as a precondition: {what}"),
                    origin: None,
                }),
            }
        }
        let mut rules = Vec::new();
        for own in section.rules.iter().filter(|rule| rule.enabled) {
            match OutboundRule::new(own, section, &pre_conditions, names) {
                Ok(rule) => rules.push(rule),
                Err(what) => faults.push(Fault {
                    rule: own.name.clone(),
                    what,
                    origin: own.place.origin.clone(),
                }),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            rules,
            pre_conditions,
            before_cache: section.rewrite_before_cache,
        })
    }
}

impl OutboundRule {
    fn new(
        from: &Section,
        section: &OutboundRules,
        pre_conditions: &[(String, Conditions)],
        names: &Names,
    ) -> Result<Self, String> {
        use sluicegate_config::section::rewrite::PatternSyntax;
        let conditions_max = if from.conditions.track_all_captures {
            NUMBER_MAX_TRACKED
        } else {
            NUMBER_MAX
        };
        let scope = Scope {
            names,
            conditions_max,
        };
        let matches = from.matches.as_ref().ok_or("it has no match")?;
        let target = if matches.tags != 0 {
            Target::Tags(tags(matches.tags, &matches.custom_tags, section)?)
        } else if matches.server_variable.is_empty() {
            Target::Body
        } else {
            Target::Variable(matches.server_variable.clone())
        };
        // Rewrite 3.4.
        if from.syntax == PatternSyntax::Wildcard && matches!(target, Target::Body) {
            return Err(
                "a Wildcard pattern takes a whole text, which a body without filterByTags is not"
                    .to_owned(),
            );
        }
        let pre_condition = match from.pre_condition.as_str() {
            "" => None,
            name => Some(
                pre_conditions
                    .iter()
                    .position(|(own, _)| own.eq_ignore_ascii_case(name))
                    .ok_or_else(|| format!("there is no precondition called {name}"))?,
            ),
        };
        let value = Template::parse(&from.value, scope)
            .map_err(|error| format!("value of the action: {error}"))?;
        Ok(Self {
            name: from.name.clone(),
            pre_condition,
            target,
            pattern: Pattern::new(
                from.syntax,
                &matches.pattern,
                matches.ignore_case,
                Extent::Part,
            )
            .map_err(|error| format!("pattern \"{}\": {error}", matches.pattern))?,
            negate: matches.negate,
            occurrences: matches.occurrences,
            conditions: Conditions::new(&from.conditions, from.syntax, scope, false)?,
            value: from.rewrites.then_some(value),
            replace: from.replace,
            stops: from.stop_processing,
        })
    }
}

/// The attributes that `filterByTags` names (rewrite 9.5).
fn tags(bits: u32, custom: &str, section: &OutboundRules) -> Result<Vec<(String, String)>, String> {
    let mut all: Vec<(String, String)> = TAGS
        .iter()
        .filter(|(_, bit, _)| bits & bit != 0)
        .flat_map(|(tag, _, attributes)| {
            attributes
                .iter()
                .map(|attribute| ((*tag).to_owned(), (*attribute).to_owned()))
        })
        .collect();
    if bits & TAGS_CUSTOM != 0 {
        let list = section
            .custom_tags
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(custom))
            .ok_or_else(|| format!("there is no list of tags called \"{custom}\" in customTags"))?;
        all.extend(list.1.iter().map(|TagAttribute { tag, attribute }| {
            (tag.to_ascii_lowercase(), attribute.to_ascii_lowercase())
        }));
    }
    Ok(all)
}
