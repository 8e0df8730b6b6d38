//! The effective form of an element: what all levels together say, attribute by attribute (R36).

mod depth;

use std::collections::HashSet;
use std::time::Duration;

use crate::collection;
use crate::diagnostic::{DIAGNOSTICS_MAX, Diagnostic};
use crate::document::ElementRef;
use crate::expand::Environment;
use crate::lock::{Locks, Standing, is_lock_attribute, violation};
use crate::schema::{AttributeSchema, ElementSchema, Kind};
use crate::source::Origin;
use crate::value::{self, Value};

/// A value that some file sets.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The attribute.
    pub name: &'static str,
    /// The value; texts are expanded where the schema says so.
    pub value: Value,
    /// The value as written.
    pub raw: String,
    /// Where it was written.
    pub origin: Origin,
    /// How deep the file stands that wrote it: 0 for `applicationHost.config`, one more for each level below.
    pub level: usize,
}

/// One element as it applies at a path.
#[derive(Debug, Clone)]
pub struct EffectiveElement {
    pub(crate) schema: &'static ElementSchema,
    pub(crate) settings: Vec<Setting>,
    pub(crate) unrecognized: Vec<(String, String)>,
    pub(crate) children: Vec<Self>,
    pub(crate) items: Vec<Self>,
    pub(crate) keys: HashSet<String>,
    pub(crate) origin: Option<Origin>,
    pub(crate) level: usize,
    pub(crate) locks: Locks,
}

/// What a merge needs besides the two elements.
pub(crate) struct Merge<'a> {
    pub(crate) environment: &'a Environment,
    pub(crate) standing: Standing,
    pub(crate) found: &'a mut Vec<Diagnostic>,
}

impl EffectiveElement {
    /// An element that no file mentions: all attributes have their schema defaults.
    pub(crate) fn unset(schema: &'static ElementSchema) -> Self {
        Self {
            schema,
            settings: Vec::new(),
            unrecognized: Vec::new(),
            children: Vec::new(),
            items: Vec::new(),
            keys: HashSet::new(),
            origin: None,
            level: 0,
            locks: Locks::default(),
        }
    }

    /// Lays an element of a file over what the levels above gave.
    pub(crate) fn apply(&mut self, element: ElementRef<'_>, merge: &mut Merge<'_>) {
        if let Some(lock) = self.locks.on_item(merge.standing) {
            merge.found.push(violation(
                element,
                element.get().tag_span.clone(),
                &format!("<{}>", element.name()),
                lock,
            ));
            return;
        }
        for a in element
            .get()
            .attributes
            .iter()
            .filter(|a| !is_lock_attribute(&a.name))
        {
            let Some(schema) = self.schema.attribute(&a.name) else {
                if self.schema.allow_unrecognized_attributes {
                    self.unrecognized.retain(|(n, _)| *n != a.name);
                    self.unrecognized.push((a.name.clone(), a.value.clone()));
                }
                continue;
            };
            if let Some(lock) = self.locks.on_attribute(&a.name, merge.standing) {
                merge.found.push(violation(
                    element,
                    a.span.clone(),
                    &format!("attribute \"{}\"", a.name),
                    lock,
                ));
                continue;
            }
            self.set(schema, &a.value, element.origin_of(a), merge.environment);
            if let Some(setting) = self.settings.last_mut() {
                setting.level = merge.standing.level;
            }
        }
        self.origin = Some(element.origin());
        self.level = merge.standing.level;
        let mut insert_at = 0;
        for child in element.children() {
            if merge.found.len() >= DIAGNOSTICS_MAX {
                return;
            }
            if let Some(lock) = self.locks.on_element(child.name(), merge.standing) {
                merge.found.push(violation(
                    child,
                    child.get().tag_span.clone(),
                    &format!("<{}>", child.name()),
                    lock,
                ));
                continue;
            }
            if let Some(schema) = self.schema.child(child.name()) {
                self.child_mut(schema).apply(child, merge);
            } else {
                collection::direct(self, child, &mut insert_at, merge);
            }
        }
        self.locks.add(element, merge.standing);
    }

    /// Sets an attribute as an element of a file does.
    pub(crate) fn set(
        &mut self,
        schema: &'static AttributeSchema,
        raw: &str,
        origin: Origin,
        environment: &Environment,
    ) {
        let is_secret = schema.encrypted && raw.starts_with("[enc:");
        // The value was validated when its file was read; what does not parse here was reported there.
        let mut value = if is_secret {
            Value::Text(String::new())
        } else {
            value::parse(schema, raw).unwrap_or_else(|_| value::default(schema))
        };
        if schema.expands
            && let Value::Text(text) = &mut value
        {
            *text = environment.expand(text);
        }
        self.settings.retain(|s| s.name != schema.name);
        self.settings.push(Setting {
            name: schema.name,
            value,
            raw: raw.to_owned(),
            origin,
            level: 0,
        });
    }

    fn child_mut(&mut self, schema: &'static ElementSchema) -> &mut Self {
        let at = self
            .children
            .iter()
            .position(|c| c.schema.name == schema.name)
            .unwrap_or_else(|| {
                self.children.push(Self::unset(schema));
                self.children.len() - 1
            });
        &mut self.children[at]
    }

    /// The name of the element.
    pub fn name(&self) -> &'static str {
        self.schema.name
    }

    /// The place that set something on it last; `None` when no file mentions it.
    pub fn origin(&self) -> Option<&Origin> {
        self.origin.as_ref()
    }

    /// How deep the file stands that wrote it last: 0 for `applicationHost.config`, one more for each file below.
    pub fn level(&self) -> usize {
        self.level
    }

    /// A child element; `None` when no file mentions it.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|c| c.schema.name == name)
    }

    /// A child element by path, with schema defaults where no file mentions it. An unknown name gives the element itself.
    pub(crate) fn child_or_unset(&self, name: &str) -> std::borrow::Cow<'_, Self> {
        match (self.child(name), self.schema.child(name)) {
            (Some(child), _) => std::borrow::Cow::Borrowed(child),
            (None, Some(schema)) => std::borrow::Cow::Owned(Self::unset(schema)),
            (None, None) => std::borrow::Cow::Borrowed(self),
        }
    }

    /// The items of its collection in effective order.
    pub fn items(&self) -> &[Self] {
        &self.items
    }

    /// The place that keeps files below from setting an attribute, by a lock on it or on the whole item (R29, R31).
    pub fn lock_on(&self, attribute: &str) -> Option<&Origin> {
        self.locks
            .on_attribute(attribute, Standing::LOWEST)
            .or_else(|| self.locks.on_item(Standing::LOWEST))
    }

    /// The child elements that some file mentions.
    pub fn children(&self) -> &[Self] {
        &self.children
    }

    /// The attributes that some file sets, in no order.
    pub fn settings(&self) -> &[Setting] {
        &self.settings
    }

    /// Attributes that the schema does not list, where it allows them (R51).
    pub fn unrecognized(&self) -> &[(String, String)] {
        &self.unrecognized
    }
}

/// Reading attributes by name, with the defaults of the schema.
pub trait Attributes {
    /// The schema that has the attribute.
    fn schema(&self) -> &'static ElementSchema;
    /// The value some file sets.
    fn setting(&self, name: &str) -> Option<&Setting>;

    /// The value, or its default; an empty text for a name that the schema lacks.
    fn value(&self, name: &str) -> Value {
        match (self.setting(name), self.schema().attribute(name)) {
            (Some(setting), _) => setting.value.clone(),
            (None, Some(schema)) => value::default(schema),
            (None, None) => Value::Text(String::new()),
        }
    }

    /// A text attribute.
    fn text(&self, name: &str) -> String {
        match self.value(name) {
            Value::Text(text) => text,
            _ => self
                .setting(name)
                .map(|s| s.raw.clone())
                .or_else(|| self.schema().attribute(name)?.default.map(str::to_owned))
                .unwrap_or_default(),
        }
    }

    /// A truth value; false for an attribute of another type.
    fn boolean(&self, name: &str) -> bool {
        matches!(self.value(name), Value::Bool(true))
    }

    /// A number, an enumeration or flags; 0 for an attribute of another type.
    fn number(&self, name: &str) -> i64 {
        match self.value(name) {
            Value::Number(n) => n,
            _ => 0,
        }
    }

    /// A number that is never negative; 0 for an attribute of another type.
    fn uint(&self, name: &str) -> u32 {
        u32::try_from(self.number(name)).unwrap_or(0)
    }

    /// A time span; zero for an attribute of another type.
    fn time_span(&self, name: &str) -> Duration {
        match self.value(name) {
            Value::TimeSpan(span) => span,
            _ => Duration::ZERO,
        }
    }

    /// Names joined by commas in a text attribute, without blanks and empty ones.
    fn names(&self, name: &str) -> Vec<String> {
        self.text(name)
            .split(',')
            .map(str::trim)
            .filter(|n| !n.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// The names of an enumeration or flags that are set.
    fn flag_names(&self, name: &str) -> Vec<&'static str> {
        let bits = self.number(name);
        let Some(schema) = self.schema().attribute(name) else {
            return Vec::new();
        };
        let is_set = |n: i64| {
            if schema.kind == Kind::Flags {
                n != 0 && bits & n == n
            } else {
                bits == n
            }
        };
        schema
            .values
            .iter()
            .filter(|(_, n)| is_set(*n))
            .map(|(name, _)| *name)
            .collect()
    }
}

impl Attributes for EffectiveElement {
    fn schema(&self) -> &'static ElementSchema {
        self.schema
    }

    fn setting(&self, name: &str) -> Option<&Setting> {
        self.settings.iter().find(|s| s.name == name)
    }
}

/// An element with the defaults elements behind it: the first that sets an attribute wins (R37).
pub(crate) struct WithDefaults<'a>(pub(crate) Vec<&'a EffectiveElement>);

impl<'a> WithDefaults<'a> {
    /// The same for a child element, attribute by attribute.
    pub(crate) fn child(&self, name: &str) -> Self {
        Self(self.0.iter().filter_map(|e| e.child(name)).collect())
    }

    /// The items of the first element that has any mention of itself (R38).
    pub(crate) fn items(&self) -> &'a [EffectiveElement] {
        self.0.first().map(|e| e.items()).unwrap_or_default()
    }
}

/// [`WithDefaults`] whose elements may all be missing: then the schema of the first kind speaks.
pub(crate) struct Chain<'a> {
    pub(crate) elements: WithDefaults<'a>,
    pub(crate) schema: &'static ElementSchema,
}

impl Attributes for Chain<'_> {
    fn schema(&self) -> &'static ElementSchema {
        self.schema
    }

    fn setting(&self, name: &str) -> Option<&Setting> {
        self.elements.0.iter().find_map(|e| e.setting(name))
    }
}

/// A text attribute with its variables expanded, also when it is the default of the schema.
pub(crate) fn expanded(of: &impl Attributes, name: &str, environment: &Environment) -> String {
    if of.setting(name).is_some() {
        of.text(name)
    } else {
        environment.expand(&of.text(name))
    }
}
