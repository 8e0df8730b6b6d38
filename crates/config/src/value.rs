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
