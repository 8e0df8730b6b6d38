//! `rewrite/rewriteMaps`, `rewrite/providers` and `rewrite/allowedServerVariables`: what rules refer to by name.

use super::RulePlace;
use crate::element::{Attributes as _, EffectiveElement};

/// All maps.
#[derive(Debug, Default)]
pub struct RewriteMaps {
    /// The maps.
    pub maps: Vec<RewriteMap>,
}

/// One map (rewrite 7.1).
#[derive(Debug)]
pub struct RewriteMap {
    /// Its name.
    pub name: String,
    /// The value of keys that it does not have.
    pub default_value: String,
    /// Keys are the same in both cases.
    pub ignore_case: bool,
    /// Keys with their values, in order.
    pub entries: Vec<(String, String)>,
}

impl RewriteMaps {
    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let maps = e.items().iter().map(|map| RewriteMap {
            name: map.text("name"),
            default_value: map.text("defaultValue"),
            ignore_case: map.boolean("ignoreCase"),
            entries: map
                .items()
                .iter()
                .map(|item| (item.text("key"), item.text("value")))
                .collect(),
        });
        Self {
            maps: maps.collect(),
        }
    }
}

/// All providers.
#[derive(Debug, Default)]
pub struct Providers {
    /// The providers.
    pub providers: Vec<Provider>,
}

/// One provider (rewrite 10.1).
#[derive(Debug)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// The managed type that it is on IIS.
    pub type_name: String,
    /// What it is told, in order.
    pub settings: Vec<(String, String)>,
    /// Where it stands.
    pub place: RulePlace,
}

impl Provider {
    /// A setting by name; names compare without case.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

impl Providers {
    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let providers = e.items().iter().map(|item| Provider {
            name: item.text("name"),
            type_name: item.text("type"),
            settings: item
                .child_or_unset("settings")
                .items()
                .iter()
                .map(|setting| (setting.text("key"), setting.text("value")))
                .collect(),
            place: RulePlace::of(item),
        });
        Self {
            providers: providers.collect(),
        }
    }
}

/// The variables that rules of sites may set.
#[derive(Debug, Default)]
pub struct AllowedVariables {
    /// Their names.
    pub names: Vec<String>,
}

impl AllowedVariables {
    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            names: e.items().iter().map(|item| item.text("name")).collect(),
        }
    }

    /// True if the list has the name; names compare without case.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.names.iter().any(|own| own.eq_ignore_ascii_case(name))
    }
}
