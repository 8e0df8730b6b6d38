//! Trace events: what the engine, the built-in modules and modules of others tell about a request in a form that FREB
//! traces and GL_TRACE_EVENT subscribers share (R72, R115, R213).
//!
//! Nothing is built unless somebody listens: [`HttpContext::trace`](crate::HttpContext::trace) is one branch otherwise.

pub mod catalogue;
mod engine_events;
mod telling;

use std::borrow::Cow;
use std::fmt;

pub use engine_events::of_event;
pub(crate) use telling::Told;

/// A 128-bit identifier, written big-endian: the number reads as the text does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Guid(pub u128);

impl Guid {
    /// A new random identifier (RFC 9562 version 4).
    #[must_use]
    pub fn random() -> Self {
        use std::hash::{BuildHasher, RandomState};
        use std::sync::LazyLock;
        use std::sync::atomic::{AtomicU64, Ordering};
        static KEYS: LazyLock<[RandomState; 2]> = LazyLock::new(Default::default);
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let [high, low] = [&KEYS[0], &KEYS[1]].map(|keys| u128::from(keys.hash_one(count)));
        let bits = (high << 64) | low;
        Self(bits & !(0xF << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62))
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.0;
        write!(
            f,
            "{{{:08x}-{:04x}-{:04x}-{:04x}-{:012x}}}",
            n >> 96,
            n >> 80 & 0xFFFF,
            n >> 64 & 0xFFFF,
            n >> 48 & 0xFFFF,
            n & 0xFFFF_FFFF_FFFF
        )
    }
}

/// How much somebody wants to hear; an event is heard by those whose verbosity is its own or higher (freb 1.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Verbosity {
    /// Always.
    General = 0,
    /// The server cannot go on.
    Critical = 1,
    /// The request cannot go on.
    Error = 2,
    /// Something is likely not as it should be.
    Warning = 3,
    /// What happens.
    Information = 4,
    /// All of what happens.
    Verbose = 5,
}

/// A group of events with a class identifier and an area that subscribers choose by.
#[derive(Debug, PartialEq, Eq)]
pub struct Class {
    /// The published name.
    pub name: &'static str,
    /// The bit in the provider's areas; 0 is heard whatever areas are chosen (freb 1.12).
    pub area: u32,
    /// The class identifier.
    pub guid: Guid,
}

/// One kind of event of the server.
#[derive(Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its class.
    pub class: &'static Class,
    /// Its number in the class.
    pub id: u32,
    /// Its name.
    pub name: &'static str,
    /// Its level.
    pub verbosity: Verbosity,
    /// The names of its fields behind `ContextId`, in order.
    pub fields: &'static [&'static str],
}

/// The value of a field, of one of the types that the native API knows.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Value<'a> {
    Text(Cow<'a, str>),
    /// Narrow text of no known encoding.
    Bytes(Cow<'a, [u8]>),
    Bool(bool),
    U8(u8),
    U16(u16),
    U32(u32),
    U64(u64),
    I8(i8),
    I16(i16),
    I32(i32),
    I64(i64),
    Guid(Guid),
}

impl Value<'_> {
    /// An error code: traces show it as an unsigned number (freb 3.4).
    #[must_use]
    pub const fn code(hresult: i32) -> Self {
        Self::U32(hresult as u32)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::U32(number)
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::U64(number)
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Bytes(bytes) => f.write_str(&String::from_utf8_lossy(bytes)),
            Self::Bool(flag) => flag.fmt(f),
            Self::U8(n) => n.fmt(f),
            Self::U16(n) => n.fmt(f),
            Self::U32(n) => n.fmt(f),
            Self::U64(n) => n.fmt(f),
            Self::I8(n) => n.fmt(f),
            Self::I16(n) => n.fmt(f),
            Self::I32(n) => n.fmt(f),
            Self::I64(n) => n.fmt(f),
            Self::Guid(guid) => guid.fmt(f),
        }
    }
}

/// One field.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// Its value.
    pub value: Value<'a>,
    /// What the value means, for people.
    pub description: Option<Cow<'a, str>>,
}

/// An event as it happened, the server's own or one of a module's own provider.
#[derive(Clone, Debug, PartialEq)]
pub struct TraceEvent<'a> {
    /// The provider.
    pub provider: Guid,
    /// The class inside the provider, if it has any.
    pub class: Option<Guid>,
    /// The area bit; 0 is heard whatever areas are chosen.
    pub area: u32,
    /// The number in the class.
    pub id: u32,
    /// The version of the fields.
    pub version: u32,
    /// The name.
    pub name: Cow<'a, str>,
    /// The level; smaller is graver.
    pub verbosity: u32,
    /// What the event belongs to; a request's activity id.
    pub activity: Option<Guid>,
    /// What it is related to.
    pub related: Option<Guid>,
    /// The fields.
    pub items: Vec<Item<'a>>,
}

impl<'a> TraceEvent<'a> {
    /// An event of the server with the values of its fields in order.
    #[must_use]
    pub fn new(
        definition: &'static Definition,
        activity: Option<Guid>,
        values: impl IntoIterator<Item = Value<'a>>,
    ) -> Self {
        let item = |name: &'static str, value| Item {
            name: Cow::Borrowed(name),
            value,
            description: None,
        };
        let context = activity.map(|activity| item("ContextId", Value::Guid(activity)));
        let fields = definition.fields.iter().zip(values);
        Self {
            provider: catalogue::WWW_SERVER,
            class: Some(definition.class.guid),
            area: definition.class.area,
            id: definition.id,
            version: 0,
            name: Cow::Borrowed(definition.name),
            verbosity: definition.verbosity as u32,
            activity,
            related: None,
            items: context
                .into_iter()
                .chain(fields.map(|(name, value)| item(name, value)))
                .collect(),
        }
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        self.items
            .iter()
            .find(|item| item.name == name)
            .map(|item| &item.value)
    }
}

impl fmt::Display for TraceEvent<'_> {
    /// The name, then `field=value` for each field but the context's id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        for item in self.items.iter().filter(|item| item.name != "ContextId") {
            write!(f, " {}={}", item.name, item.value)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_have_their_context_first_and_read_as_text() {
        let activity = Guid::random();
        let event = TraceEvent::new(
            &catalogue::USER_SET,
            Some(activity),
            ["Basic".into(), "ann".into(), true.into()],
        );
        assert_eq!(
            event.to_string(),
            "USER_SET AuthType=Basic UserName=ann SupportsIsInRole=true"
        );
        assert_eq!(event.items[0].value, Value::Guid(activity));
        assert_eq!(event.get("UserName"), Some(&"ann".into()));
        assert_eq!(Value::code(-2147024891).to_string(), "2147942405");
    }

    #[test]
    fn random_identifiers_differ_and_say_that_they_are_random() {
        let (one, other) = (Guid::random(), Guid::random());
        assert_ne!(one, other);
        for guid in [one, other] {
            let text = guid.to_string();
            assert_eq!(text.len(), 38);
            assert_eq!(text.as_bytes()[15], b'4');
            assert!(b"89ab".contains(&text.as_bytes()[20]));
        }
    }
}
