//! VARIANTs: indexes that modules pass, values that they set, and values that they get.

use std::time::Duration;

use sluicegate_config::Value;
use sluicegate_config::edit::text_of as value_text;
use sluicegate_config::schema::{AttributeSchema, Kind};

use super::com::string;
use super::error::{INVALID_DATA, INVALID_INDEX, Refusal};
use crate::glue::ffi::IUnknown;
use crate::glue::types::{BSTR, VARIANT, VARIANT_VALUE};
use crate::hresult::E_INVALIDARG;
use crate::wide::wide_string;

const VT_EMPTY: u16 = 0;
const VT_NULL: u16 = 1;
const VT_I2: u16 = 2;
const VT_I4: u16 = 3;
const VT_BSTR: u16 = 8;
const VT_DISPATCH: u16 = 9;
const VT_BOOL: u16 = 11;
const VT_UNKNOWN: u16 = 13;
const VT_I1: u16 = 16;
const VT_UI1: u16 = 17;
const VT_UI2: u16 = 18;
const VT_UI4: u16 = 19;
const VT_I8: u16 = 20;
const VT_UI8: u16 = 21;
const VT_INT: u16 = 22;
const VT_UINT: u16 = 23;

/// Hundreds of nanoseconds in a second: the unit of time spans in variants.
const TICKS: u64 = 10_000_000;

/// A value for a module.
#[derive(Debug, Clone)]
pub(crate) enum Held {
    Text(String),
    Bool(bool),
    UInt(u32),
    Int(i32),
    Int64(i64),
    UInt64(u64),
    /// A reference that goes over to the module.
    Object(*mut IUnknown),
    Empty,
}

impl Held {
    /// The variant; the module clears it.
    pub(crate) fn into_variant(self) -> VARIANT {
        let (vt, value) = match self {
            Self::Text(text) => (
                VT_BSTR,
                VARIANT_VALUE {
                    bstrVal: string(&text),
                },
            ),
            Self::Bool(b) => (
                VT_BOOL,
                VARIANT_VALUE {
                    boolVal: if b { -1 } else { 0 },
                },
            ),
            Self::UInt(n) => (
                VT_UI4,
                VARIANT_VALUE {
                    ullVal: u64::from(n),
                },
            ),
            Self::Int(n) => (VT_I4, VARIANT_VALUE { lVal: n }),
            Self::Int64(n) => (VT_I8, VARIANT_VALUE { llVal: n }),
            Self::UInt64(n) => (VT_UI8, VARIANT_VALUE { ullVal: n }),
            Self::Object(object) => (VT_UNKNOWN, VARIANT_VALUE { punkVal: object }),
            Self::Empty => (VT_EMPTY, VARIANT_VALUE { ullVal: 0 }),
        };
        VARIANT {
            vt,
            reserved: [0; 3],
            value,
        }
    }

    /// A value of the configuration. An enumeration or flags give their number as VT_I4, a time span hundreds of
    /// nanoseconds as VT_UI8.
    pub(crate) fn of(value: &Value, schema: Option<&AttributeSchema>) -> Self {
        match value {
            Value::Text(text) => Self::Text(text.clone()),
            Value::Bool(b) => Self::Bool(*b),
            Value::Number(n) => match schema.map(|s| s.kind) {
                Some(Kind::UInt) => Self::UInt(u32::try_from(*n).unwrap_or(u32::MAX)),
                Some(Kind::Int64) => Self::Int64(*n),
                // Flags with the highest bit set do not fit a signed number; their bits do.
                _ => Self::Int(*n as i32),
            },
            Value::TimeSpan(span) => Self::UInt64(ticks(*span)),
            other => Self::Text(format!("{other:?}")),
        }
    }
}

fn ticks(span: Duration) -> u64 {
    span.as_secs()
        .saturating_mul(TICKS)
        .saturating_add(u64::from(span.subsec_nanos() / 100))
}

/// What a module passes in a variant.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Given {
    Nothing,
    Text(String),
    Bool(bool),
    Number(i64),
    Object(*mut IUnknown),
}

/// Reads a variant.
///
/// # Safety
/// `variant` is null or valid; a string in it ends with a zero.
pub(crate) unsafe fn given(variant: *const VARIANT) -> Result<Given, Refusal> {
    if variant.is_null() {
        return Err(Refusal::Code(E_INVALIDARG));
    }
    // SAFETY: not null, so valid; each member is read only for the kind that selects it.
    unsafe {
        let (vt, value) = ((*variant).vt, &(*variant).value);
        Ok(match vt {
            VT_EMPTY | VT_NULL => Given::Nothing,
            VT_BSTR => text_of(value.bstrVal)?,
            VT_BOOL => Given::Bool(value.boolVal != 0),
            VT_I1 => Given::Number(i64::from(value.iVal as i8)),
            VT_UI1 => Given::Number(i64::from(value.uiVal as u8)),
            VT_I2 => Given::Number(i64::from(value.iVal)),
            VT_UI2 => Given::Number(i64::from(value.uiVal)),
            VT_I4 | VT_INT => Given::Number(i64::from(value.lVal)),
            VT_UI4 | VT_UINT => Given::Number(i64::from(value.ulVal)),
            VT_I8 => Given::Number(value.llVal),
            VT_UI8 => Given::Number(i64::try_from(value.ullVal).unwrap_or(i64::MAX)),
            VT_UNKNOWN | VT_DISPATCH => Given::Object(value.punkVal),
            _ => return Err(Refusal::Code(E_INVALIDARG)),
        })
    }
}

/// A null string counts as an empty one.
unsafe fn text_of(string: BSTR) -> Result<Given, Refusal> {
    // SAFETY: as the caller vouches.
    Ok(Given::Text(
        unsafe { wide_string(string) }.unwrap_or_default(),
    ))
}

/// The index that a variant means in a collection of `count` items: a number, or a name that `find` knows.
///
/// # Safety
/// As [`given`].
pub(crate) unsafe fn index(
    variant: *const VARIANT,
    count: usize,
    find: impl FnOnce(&str) -> Option<usize>,
) -> Result<usize, Refusal> {
    // SAFETY: as the caller vouches.
    let found = match unsafe { given(variant)? } {
        Given::Number(n) => usize::try_from(n).ok().filter(|n| *n < count),
        Given::Text(name) => find(&name),
        _ => return Err(Refusal::Code(E_INVALIDARG)),
    };
    found.ok_or(Refusal::Code(INVALID_INDEX))
}

/// The text that sets an attribute to what a module passes.
pub(crate) fn text_for(schema: Option<&AttributeSchema>, given: &Given) -> Result<String, Refusal> {
    Ok(match (given, schema) {
        (Given::Text(text), _) => text.clone(),
        (Given::Bool(b), Some(s)) if matches!(s.kind, Kind::UInt | Kind::Int | Kind::Int64) => {
            i32::from(*b).to_string()
        }
        (Given::Bool(b), _) => b.to_string(),
        (Given::Number(n), Some(s)) => match s.kind {
            Kind::Bool => (*n != 0).to_string(),
            Kind::Enum | Kind::Flags => value_text(s, &Value::Number(*n)),
            Kind::TimeSpan => {
                let nanos = u64::try_from(*n).unwrap_or(0).saturating_mul(100);
                value_text(s, &Value::TimeSpan(Duration::from_nanos(nanos)))
            }
            // A number with its highest bit set may come as a negative VT_I4.
            Kind::UInt if *n < 0 && i32::try_from(*n).is_ok() => (*n as u32).to_string(),
            _ => n.to_string(),
        },
        (Given::Number(n), None) => n.to_string(),
        (Given::Nothing, _) => String::new(),
        (Given::Object(_), _) => return Err(Refusal::Code(INVALID_DATA)),
    })
}
