//! What the pattern of a rule and its conditions have captured, for `{R:n}` and `{C:n}`.

use super::pattern::Groups;

/// The captures of one rule that is being evaluated.
#[derive(Debug, Default)]
pub(crate) struct Captures {
    rule: Vec<String>,
    conditions: Vec<Piece>,
}

/// A captured text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    /// It comes from a decoded path: what it holds is not escaped (see [`super::url`]).
    pub(crate) is_decoded: bool,
}

impl Captures {
    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.rule.clear();
        self.conditions.clear();
    }

    /// The pattern of the rule matched `input`.
    pub(super) fn set_rule(&mut self, input: &str, groups: &Groups) {
        self.rule = (0..groups.len())
            .map(|number| groups.text(number, input).to_owned())
            .collect();
    }

    /// A condition matched. Without tracking it takes the place of those before (rewrite 4.6); with it the groups of all are
    /// numbered on, and `{C:0}` stays the first whole match (rewrite 4.7).
    pub(super) fn add_condition(
        &mut self,
        input: &str,
        is_decoded: bool,
        groups: &Groups,
        tracks: bool,
    ) {
        if !tracks {
            self.conditions.clear();
        }
        let first = usize::from(!self.conditions.is_empty());
        self.conditions
            .extend((first..groups.len()).map(|number| Piece {
                text: groups.text(number, input).to_owned(),
                is_decoded,
            }));
    }

    /// `{R:n}`; empty for a group that there is not (rewrite 6.6), and with a negated pattern (rewrite 3.7).
    pub(crate) fn rule(&self, number: usize) -> &str {
        self.rule.get(number).map_or("", String::as_str)
    }

    /// `{C:n}`; `None` for a group that there is not.
    pub(crate) fn condition(&self, number: usize) -> Option<&Piece> {
        self.conditions.get(number)
    }

    /// All groups of the rule's pattern.
    pub(super) fn rule_texts(&self) -> Vec<String> {
        self.rule.clone()
    }

    /// All groups of the conditions.
    pub(super) fn condition_texts(&self) -> Vec<String> {
        self.conditions
            .iter()
            .map(|piece| piece.text.clone())
            .collect()
    }
}
