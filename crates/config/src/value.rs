//! Reads the text of an attribute as the type the schema gives it, and checks its limits (R55 to R60).

use std::time::Duration;

use crate::diagnostic::suggest::nearest;
use crate::schema::{AttributeSchema, Kind, Validation};

/// What an attribute says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// A number; of an enumeration or flags the number of the schema.
    Number(i64),
    /// A time span.
    TimeSpan(Duration),
}

impl Value {
    /// The value of an attribute that nobody set; the zero of its type when the schema has no default.
    pub fn default_of(schema: &AttributeSchema) -> Self {
        default(schema)
    }
}

/// Why a value was refused, and what might have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Invalid {
    pub(crate) reason: String,
    pub(crate) help: Option<String>,
}

fn invalid<T>(reason: impl Into<String>) -> Result<T, Invalid> {
    Err(Invalid {
        reason: reason.into(),
        help: None,
    })
}

/// Reads `text` as the schema says.
pub(crate) fn parse(schema: &AttributeSchema, text: &str) -> Result<Value, Invalid> {
    let value = match schema.kind {
        Kind::Text => Value::Text(text.to_owned()),
        Kind::Bool => Value::Bool(boolean(text)?),
        Kind::UInt if schema.infinite && text.eq_ignore_ascii_case("infinite") => {
            return Ok(Value::Number(i64::from(u32::MAX)));
        }
        Kind::UInt => Value::Number(number(text, 0, i64::from(u32::MAX))?),
        Kind::Int => Value::Number(number(text, i64::from(i32::MIN), i64::from(i32::MAX))?),
        Kind::Int64 => Value::Number(number(text, i64::MIN, i64::MAX)?),
        Kind::Enum => Value::Number(name(schema, text.trim())?),
        Kind::Flags => Value::Number(flags(schema, text)?),
        Kind::TimeSpan if schema.infinite && text.eq_ignore_ascii_case("infinite") => {
            return Ok(Value::TimeSpan(Duration::MAX));
        }
        Kind::TimeSpan => Value::TimeSpan(time_span(text)?),
    };
    limit(schema.validation, text, &value)?;
    Ok(value)
}

/// The value of an attribute that nobody set; the zero of its type when the schema has no default.
pub(crate) fn default(schema: &AttributeSchema) -> Value {
    // A default is not held to the limits of written values: the schema has some outside of them.
    let text = schema.default.unwrap_or_default();
    match schema.kind {
        Kind::Text => Value::Text(text.to_owned()),
        Kind::Bool => Value::Bool(text == "true"),
        Kind::UInt | Kind::Int | Kind::Int64 => Value::Number(text.parse().unwrap_or(0)),
        Kind::Enum => Value::Number(name(schema, text).unwrap_or(0)),
        Kind::Flags => Value::Number(flags(schema, text).unwrap_or(0)),
        Kind::TimeSpan => Value::TimeSpan(time_span(text).unwrap_or_default()),
    }
}

fn boolean(text: &str) -> Result<bool, Invalid> {
    match text.trim() {
        t if t.eq_ignore_ascii_case("true") => Ok(true),
        t if t.eq_ignore_ascii_case("false") => Ok(false),
        _ => invalid("must be true or false"),
    }
}

fn number(text: &str, min: i64, max: i64) -> Result<i64, Invalid> {
    match text.trim().parse::<i64>() {
        Ok(n) if (min..=max).contains(&n) => Ok(n),
        Ok(_) => invalid(format!("must be between {min} and {max}")),
        Err(_) => invalid(format!("must be a whole number between {min} and {max}")),
    }
}

fn name(schema: &AttributeSchema, text: &str) -> Result<i64, Invalid> {
    // Other case is accepted, as for bool: files written by hand have it (R56).
    if let Some((_, n)) = schema
        .values
        .iter()
        .find(|(v, _)| v.eq_ignore_ascii_case(text))
    {
        return Ok(*n);
    }
    let names = schema.values.iter().map(|(n, _)| *n);
    let help = nearest(text, names.clone()).map(|n| format!("did you mean \"{n}\"?"));
    Err(Invalid {
        reason: format!("must be one of {}", names.collect::<Vec<_>>().join(", ")),
        help,
    })
}

fn flags(schema: &AttributeSchema, text: &str) -> Result<i64, Invalid> {
    text.split(',')
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .try_fold(0, |all, t| Ok(all | name(schema, t)?))
}

/// `[d.]hh:mm:ss[.f]`; hours may exceed 23 (R58).
pub(crate) fn time_span(text: &str) -> Result<Duration, Invalid> {
    const FORM: &str = "must be a time span such as 00:02:00 or 1.00:00:00";
    let read = || -> Option<Duration> {
        let mut parts = text.trim().split(':');
        let (first, minutes, seconds) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let (days, hours) = first.split_once('.').unwrap_or(("0", first));
        let (seconds, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
        let digits = |t: &str, max: u64| {
            t.parse::<u64>()
                .ok()
                .filter(|n| *n <= max && t.bytes().all(|b| b.is_ascii_digit()))
        };
        let total = digits(days, 10_675_199)? * 86_400
            + digits(hours, 1_000_000_000)? * 3600
            + digits(minutes, 59)? * 60
            + digits(seconds, 59)?;
        let nanos = match fraction {
            "" => 0,
            f if f.len() <= 7 => {
                u32::try_from(digits(f, 9_999_999)?).ok()?
                    * 10_u32.pow(9 - u32::try_from(f.len()).ok()?)
            }
            _ => return None,
        };
        Some(Duration::new(total, nanos))
    };
    read().map_or_else(|| invalid(FORM), Ok)
}

fn limit(validation: Validation, text: &str, value: &Value) -> Result<(), Invalid> {
    match (validation, value) {
        (Validation::Range { min, max, exclude }, Value::Number(n)) => {
            match ((min..=max).contains(n), exclude) {
                (false, false) => invalid(format!("must be between {min} and {max}")),
                (true, true) => invalid(format!("must not be between {min} and {max}")),
                _ => Ok(()),
            }
        }
        (
            Validation::Seconds {
                min,
                max,
                granularity,
            },
            Value::TimeSpan(span),
        ) => {
            let seconds = i64::try_from(span.as_secs()).unwrap_or(i64::MAX);
            if seconds < min || seconds > max {
                invalid(format!("must be between {min} and {max} seconds"))
            } else if granularity > 1 && (seconds % granularity != 0 || span.subsec_nanos() != 0) {
                invalid(format!("must be a multiple of {granularity} seconds"))
            } else {
                Ok(())
            }
        }
        (Validation::NonEmpty, _) if text.is_empty() => invalid("must not be empty"),
        (Validation::Trimmed, _) if text.trim() != text => {
            invalid("must not start or end with white space")
        }
        (Validation::ApplicationPoolName, _) => without(text, "|<>&\"\\/[]+=;:,?*@"),
        (Validation::SiteName, _) => without(text, "/?"),
        (Validation::VirtualPath, _) if !text.is_empty() => virtual_path(text),
        _ => Ok(()),
    }
}

fn without(text: &str, refused: &str) -> Result<(), Invalid> {
    match text.chars().find(|c| refused.contains(*c)) {
        Some(c) => invalid(format!("must not hold the character {c}")),
        None => Ok(()),
    }
}

fn virtual_path(text: &str) -> Result<(), Invalid> {
    let Some(rest) = text.strip_prefix('/') else {
        return invalid("must start with /");
    };
    if rest.ends_with('/') {
        return invalid("must not end with /");
    }
    if rest.split('/').any(|s| s == "." || s == "..") || rest.contains("//") {
        return invalid("must not hold an empty segment, . or ..");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(kind: Kind, validation: Validation) -> AttributeSchema {
        AttributeSchema {
            name: "x",
            kind,
            default: None,
            required: false,
            expands: false,
            case_sensitive: false,
            encrypted: false,
            infinite: false,
            values: &[("None", 0), ("Read", 1), ("Write", 2)],
            validation,
        }
    }

    fn check(kind: Kind, validation: Validation, text: &str, expected: Option<&Value>) {
        assert_eq!(
            parse(&schema(kind, validation), text).ok().as_ref(),
            expected,
            "{kind:?} {validation:?} {text:?}"
        );
    }

    // R55 to R58
    #[test]
    fn values_are_read_by_type() {
        let n = |n: i64| Some(Value::Number(n));
        let span = |s: u64| Some(Value::TimeSpan(Duration::from_secs(s)));
        for (kind, text, expected) in [
            (Kind::Bool, "True", Some(Value::Bool(true))),
            (Kind::Bool, "false", Some(Value::Bool(false))),
            (Kind::Bool, "1", None),
            (Kind::Bool, "", None),
            (Kind::UInt, "4294967295", n(4_294_967_295)),
            (Kind::UInt, "4294967296", None),
            (Kind::UInt, "-1", None),
            (Kind::UInt, "Infinite", None),
            (Kind::Int, "-1", n(-1)),
            (Kind::Int, "2147483648", None),
            (Kind::Int64, "9223372036854775807", n(i64::MAX)),
            (Kind::Int64, "9223372036854775808", None),
            (Kind::Enum, "read", n(1)),
            (Kind::Enum, "Red", None),
            (Kind::Enum, "Read,Write", None),
            (Kind::Flags, "Read , write", n(3)),
            (Kind::Flags, "None", n(0)),
            (Kind::Flags, "", n(0)),
            (Kind::Flags, "Read,Wrte", None),
            (Kind::TimeSpan, "00:02:00", span(120)),
            (Kind::TimeSpan, "29:00:00", span(104_400)),
            (Kind::TimeSpan, "1.05:00:00", span(104_400)),
            (Kind::TimeSpan, "0.00:01:00", span(60)),
            (Kind::TimeSpan, "365.00:00:00", span(31_536_000)),
            (
                Kind::TimeSpan,
                "00:00:01.5",
                Some(Value::TimeSpan(Duration::from_millis(1500))),
            ),
            (Kind::TimeSpan, "00:00:60", None),
            (Kind::TimeSpan, "00:00", None),
            (Kind::TimeSpan, "-00:01:00", None),
            (Kind::TimeSpan, "+1:00:00", None),
            (Kind::TimeSpan, "99999999999999999999.00:00:00", None),
            (Kind::TimeSpan, "00:00:00.12345678", None),
            (Kind::TimeSpan, "", None),
        ] {
            check(kind, Validation::Any, text, expected.as_ref());
        }
    }

    // R59, R60
    #[test]
    fn values_are_held_to_their_limits() {
        let range = Validation::Range {
            min: 10,
            max: 20,
            exclude: false,
        };
        let outside = Validation::Range {
            min: 0,
            max: 1023,
            exclude: true,
        };
        let minutes = Validation::Seconds {
            min: 0,
            max: 3600,
            granularity: 60,
        };
        for (kind, validation, text, valid) in [
            (Kind::UInt, range, "10", true),
            (Kind::UInt, range, "20", true),
            (Kind::UInt, range, "21", false),
            (Kind::UInt, outside, "1023", false),
            (Kind::UInt, outside, "1024", true),
            (Kind::TimeSpan, minutes, "00:20:00", true),
            (Kind::TimeSpan, minutes, "00:20:01", false),
            (Kind::TimeSpan, minutes, "02:00:00", false),
            (Kind::Text, Validation::NonEmpty, "", false),
            (Kind::Text, Validation::NonEmpty, " ", true),
            (Kind::Text, Validation::Trimmed, " a", false),
            (
                Kind::Text,
                Validation::ApplicationPoolName,
                "My Pool (1)",
                true,
            ),
            (Kind::Text, Validation::ApplicationPoolName, "a:b", false),
            (Kind::Text, Validation::SiteName, "a.b", true),
            (Kind::Text, Validation::SiteName, "a?b", false),
            (Kind::Text, Validation::VirtualPath, "/", true),
            (Kind::Text, Validation::VirtualPath, "/a/b", true),
            (Kind::Text, Validation::VirtualPath, "a", false),
            (Kind::Text, Validation::VirtualPath, "/a/", false),
            (Kind::Text, Validation::VirtualPath, "/a/../b", false),
        ] {
            assert_eq!(
                parse(&schema(kind, validation), text).is_ok(),
                valid,
                "{validation:?} {text:?}"
            );
        }
    }

    // Every default of the schema reads as its type, so that an absent attribute is never an accidental zero.
    #[test]
    fn all_defaults_of_the_schema_are_values_of_their_types() {
        fn walk(element: &crate::schema::ElementSchema, path: &str, wrong: &mut Vec<String>) {
            for a in element.attributes {
                if let Some(text) = a.default {
                    let plain = schema_of(a);
                    if parse(&plain, text).is_err() {
                        wrong.push(format!("{path}@{} = {text:?}", a.name));
                    }
                }
            }
            for child in element
                .children
                .iter()
                .chain(element.collection.map(|c| &c.item))
            {
                walk(child, &format!("{path}/{}", child.name), wrong);
            }
        }
        fn schema_of(a: &AttributeSchema) -> AttributeSchema {
            AttributeSchema {
                name: a.name,
                kind: a.kind,
                default: a.default,
                values: a.values,
                infinite: a.infinite,
                ..schema(a.kind, Validation::Any)
            }
        }
        let mut wrong = Vec::new();
        for section in crate::schema::SECTIONS {
            walk(&section.root, section.path, &mut wrong);
        }
        assert_eq!(wrong, [""; 0]);
    }
}
