//! Rewrite maps and providers by name: what `{Name:key}` asks (rewrite sections 7 and 10).

use std::collections::HashMap;
use std::sync::Arc;

use sluicegate_config::section::rewrite::{Providers, RewriteMap, RewriteMaps};

use super::pattern::fold;
use super::providers::{self, Paths, RewriteProvider};

/// A map that can be asked.
#[derive(Debug)]
pub(crate) struct Map {
    entries: HashMap<String, String>,
    default_value: String,
    ignore_case: bool,
}

impl Map {
    fn new(section: &RewriteMap) -> Self {
        let mut entries = HashMap::with_capacity(section.entries.len());
        for (key, value) in &section.entries {
            let key = if section.ignore_case {
                fold(key)
            } else {
                key.clone()
            };
            // Of keys that are the same without case the first one counts.
            entries.entry(key).or_insert_with(|| value.clone());
        }
        Self {
            entries,
            default_value: section.default_value.clone(),
            ignore_case: section.ignore_case,
        }
    }

    /// The value of a key, or the default (rewrite 7.2, 7.3).
    pub(crate) fn get(&self, key: &str) -> &str {
        let found = if self.ignore_case {
            self.entries.get(&fold(key))
        } else {
            self.entries.get(key)
        };
        found.unwrap_or(&self.default_value)
    }
}

/// What a name stands for.
#[derive(Clone)]
pub(crate) enum Named {
    Map(Arc<Map>),
    Provider(Arc<dyn RewriteProvider>),
}

/// Everything that templates may name. Names compare without case, as the keys of their sections do.
#[derive(Default)]
pub(crate) struct Names {
    maps: HashMap<String, Arc<Map>>,
    providers: HashMap<String, Result<Arc<dyn RewriteProvider>, String>>,
}

impl Names {
    pub(crate) fn new(maps: &RewriteMaps, providers: &Providers, paths: &Paths) -> Self {
        Self {
            maps: maps
                .maps
                .iter()
                .map(|map| (fold(&map.name), Arc::new(Map::new(map))))
                .collect(),
            providers: providers
                .providers
                .iter()
                .map(|provider| (fold(&provider.name), providers::make(provider, paths)))
                .collect(),
        }
    }

    /// What `name` stands for; providers come before maps (rewrite 6.7).
    ///
    /// # Errors
    /// Why it stands for nothing.
    pub(crate) fn get(&self, name: &str) -> Result<Named, String> {
        let key = fold(name);
        if let Some(provider) = self.providers.get(&key) {
            return match provider {
                Ok(provider) => Ok(Named::Provider(Arc::clone(provider))),
                Err(reason) => Err(format!("provider {name} cannot be used: {reason}")),
            };
        }
        match self.maps.get(&key) {
            Some(map) => Ok(Named::Map(Arc::clone(map))),
            None => Err(format!("there is no rewrite map or provider called {name}")),
        }
    }
}
