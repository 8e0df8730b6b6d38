//! One attribute of an element: its value, and where it comes from.

use super::navigate::Found;
use crate::element::Attributes as _;
use crate::expand::Environment;
use crate::schema::AttributeSchema;
use crate::source::Origin;
use crate::value::{self, Value};

/// An attribute as it applies at the path of its element.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AttributeView {
    /// The name.
    pub name: String,
    /// Its schema; `None` for an attribute that the schema does not list but allows (R51).
    pub schema: Option<&'static AttributeSchema>,
    /// The typed value; variables are replaced where the schema and the editor say so.
    pub value: Value,
    /// The text as written, or that of the default.
    pub raw: String,
    /// True when nobody sets it, so that the schema's default speaks.
    pub is_default: bool,
    /// True when the element itself does not set it, but a defaults element does (R37).
    pub is_from_defaults_element: bool,
    /// True when the text is an encrypted one, whose key is not here (R64).
    pub is_encrypted: bool,
    /// Where it is set.
    pub origin: Option<Origin>,
    /// Why the written text is no value of the type; `value` is the default then.
    pub problem: Option<String>,
}

impl AttributeView {
    /// The value as text, in the words of the schema.
    pub fn text(&self) -> String {
        match (&self.value, self.schema) {
            (Value::Text(text), _) => text.clone(),
            (_, Some(schema)) => text_of(schema, &self.value),
            (_, None) => self.raw.clone(),
        }
    }
}

/// A typed value as files write it.
pub(crate) fn text_of(schema: &AttributeSchema, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Bool(b) => b.to_string(),
        Value::Number(n) => match schema.kind {
            crate::schema::Kind::Enum => schema
                .values
                .iter()
                .find(|(_, v)| v == n)
                .map_or_else(|| n.to_string(), |(name, _)| (*name).to_owned()),
            crate::schema::Kind::Flags => flags_text(schema, *n),
            _ if schema.infinite && *n == i64::from(u32::MAX) => "Infinite".to_owned(),
            _ => n.to_string(),
        },
        Value::TimeSpan(span) if *span == std::time::Duration::MAX => "Infinite".to_owned(),
        Value::TimeSpan(span) => {
            let seconds = span.as_secs();
            let (days, rest) = (seconds / 86_400, seconds % 86_400);
            let clock = format!("{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
            let fraction = match span.subsec_nanos() / 100 {
                0 => String::new(),
                ticks => format!(".{ticks:07}"),
            };
            if days == 0 {
                format!("{clock}{fraction}")
            } else {
                format!("{days}.{clock}{fraction}")
            }
        }
    }
}

/// The fewest names that make up the bits, the widest first: a name for all of them stands for the rest.
fn flags_text(schema: &AttributeSchema, bits: i64) -> String {
    if let Some((name, _)) = schema.values.iter().find(|(_, n)| *n == bits) {
        return (*name).to_owned();
    }
    let mut names: Vec<(usize, &str)> = Vec::new();
    let mut left = bits;
    let mut order: Vec<(usize, &(&str, i64))> = schema.values.iter().enumerate().collect();
    order.sort_by_key(|(_, (_, n))| std::cmp::Reverse(n.count_ones()));
    for (at, (name, n)) in order {
        if *n != 0 && left & n == *n && bits & n == *n {
            names.push((at, name));
            left &= !n;
        }
    }
    names.sort_unstable();
    names
        .into_iter()
        .map(|(_, n)| n)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Reads one attribute; `None` when neither schema nor element has it.
pub(crate) fn read(
    found: &Found<'_>,
    name: &str,
    environment: Option<&Environment>,
) -> Option<AttributeView> {
    let Some(schema) = found.element.schema().attribute(name) else {
        let (name, raw) = found
            .element
            .unrecognized()
            .iter()
            .find(|(n, _)| n == name)?;
        return Some(AttributeView {
            name: name.clone(),
            schema: None,
            value: Value::Text(raw.clone()),
            raw: raw.clone(),
            is_default: false,
            is_from_defaults_element: false,
            is_encrypted: false,
            origin: found.element.origin().cloned(),
            problem: None,
        });
    };
    let setting = found.setting(name);
    let is_encrypted = setting.is_some_and(|s| schema.encrypted && s.raw.starts_with("[enc:"));
    let raw = setting.map_or_else(
        || schema.default.unwrap_or_default().to_owned(),
        |s| s.raw.clone(),
    );
    let mut value = match setting {
        Some(setting) if schema.expands && environment.is_none() => {
            Value::Text(setting.raw.clone())
        }
        Some(setting) => setting.value.clone(),
        None => value::default(schema),
    };
    if let (None, Value::Text(text), Some(environment), true) =
        (setting, &mut value, environment, schema.expands)
    {
        *text = environment.expand(text);
    }
    let problem = setting
        .filter(|_| !is_encrypted)
        .and_then(|s| value::parse(schema, &s.raw).err())
        .map(|e| e.reason);
    Some(AttributeView {
        name: schema.name.to_owned(),
        schema: Some(schema),
        value,
        raw,
        is_default: setting.is_none(),
        is_from_defaults_element: setting.is_some() && found.element.setting(name).is_none(),
        is_encrypted,
        origin: setting.map(|s| s.origin.clone()),
        problem,
    })
}

/// The names of all attributes: those of the schema, then others that the element has.
pub(crate) fn names(found: &Found<'_>) -> Vec<String> {
    let own = found
        .element
        .schema()
        .attributes
        .iter()
        .map(|a| a.name.to_owned());
    own.chain(found.element.unrecognized().iter().map(|(n, _)| n.clone()))
        .collect()
}
