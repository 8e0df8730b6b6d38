//! Sections that were merged before: paths at which the same places of the same files speak share one result.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use crate::element::EffectiveElement;
use crate::file::ConfigFile;
use crate::schema::{self, SectionSchema};

/// One place where a section is set: which element, of a file at which level, applied at which depth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// Address of the section's record. The files are kept as long as the result, so it is not used again.
    pub(super) section: usize,
    pub(super) level: usize,
    pub(super) depth: usize,
}

/// One effective section, and its typed form once somebody has asked for it.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) element: EffectiveElement,
    typed: OnceLock<Arc<dyn Any + Send + Sync>>,
    /// Keeps the addresses of the key from being used again.
    _files: Vec<Arc<ConfigFile>>,
}

impl Section {
    fn new(element: EffectiveElement, files: Vec<Arc<ConfigFile>>) -> Self {
        Self {
            element,
            typed: OnceLock::new(),
            _files: files,
        }
    }

    /// The section as `read` gives it, which is asked once. A section has one typed form.
    pub(crate) fn typed<T: Send + Sync + 'static>(
        &self,
        read: fn(&EffectiveElement) -> T,
    ) -> Arc<T> {
        let known = self.typed.get_or_init(|| Arc::new(read(&self.element)));
        match Arc::clone(known).downcast::<T>() {
            Ok(typed) => typed,
            Err(_) => Arc::new(read(&self.element)),
        }
    }
}

/// The effective sections at a path by their paths.
pub(crate) type Sections = HashMap<&'static str, Arc<Section>>;

type Key = (&'static str, Vec<Place>);

/// All results of one snapshot of the configuration.
#[derive(Debug, Default)]
pub(crate) struct SharedSections {
    merged: RwLock<HashMap<Key, Arc<Section>>>,
}

impl SharedSections {
    /// The section as these places give it; merged now if it never was. `None` if that finds problems, which is not
    /// remembered: they are wanted again.
    pub(super) fn get_or_merge(
        &self,
        schema: &SectionSchema,
        places: Vec<Place>,
        merge: impl FnOnce() -> Option<(EffectiveElement, Vec<Arc<ConfigFile>>)>,
    ) -> Option<Arc<Section>> {
        let key = (schema.path, places);
        let known = self.merged.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(&key) {
            return Some(Arc::clone(known));
        }
        drop(known);
        let (element, files) = merge()?;
        let section = Arc::new(Section::new(element, files));
        let mut merged = self.merged.write().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(merged.entry(key).or_insert(section)))
    }

    /// The section among `sections`, or with the defaults of the schema when no file mentions it.
    pub(crate) fn of(&self, sections: &Sections, path: &'static str) -> Arc<Section> {
        if let Some(section) = sections.get(path) {
            return Arc::clone(section);
        }
        let Some(schema) = schema::section(path) else {
            unreachable!("{path} is a constant of this crate and in the schema")
        };
        let unset = || Some((EffectiveElement::unset(&schema.root), Vec::new()));
        self.get_or_merge(schema, Vec::new(), unset)
            .unwrap_or_else(|| unreachable!("an unset section has no problems"))
    }
}
