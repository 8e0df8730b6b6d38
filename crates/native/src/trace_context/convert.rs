//! Trace events between the structures of the native API and those of the pipeline.

use std::borrow::Cow;

use sluicegate_pipeline::trace::{Guid, Item, TraceEvent, Value};

use crate::glue::types::*;
use crate::wide::{counted_bytes, long, narrow_bytes, to_wide, wide_counted, wide_string};

/// The gravest levels end here (freb 1.6).
const VERBOSITY_MAX: u32 = 5;
/// More fields than these are a mistake.
const ITEMS_MAX: u32 = 1_024;

/// The identifier behind a pointer; `None` for null.
///
/// # Safety
/// `guid` is null or valid.
pub(super) unsafe fn guid(guid: LPCGUID) -> Option<Guid> {
    if guid.is_null() {
        return None;
    }
    // SAFETY: as the caller vouches; it may lie at any address.
    let guid = unsafe { guid.read_unaligned() };
    let tail = u64::from_be_bytes(guid.Data4);
    Some(Guid(
        u128::from(guid.Data1) << 96
            | u128::from(guid.Data2) << 80
            | u128::from(guid.Data3) << 64
            | u128::from(tail),
    ))
}

pub(super) const fn to_native_guid(guid: Guid) -> GUID {
    GUID {
        Data1: (guid.0 >> 96) as u32,
        Data2: (guid.0 >> 80) as u16,
        Data3: (guid.0 >> 64) as u16,
        Data4: (guid.0 as u64).to_be_bytes(),
    }
}

/// Reads an event of a module. `None` if it is null, names no provider, has a level that does not exist, or says that
/// it has fields where it has none.
///
/// # Safety
/// `event` is null or valid, with everything that it points to; the result borrows nothing.
pub(super) unsafe fn from_native(event: *const HTTP_TRACE_EVENT) -> Option<TraceEvent<'static>> {
    // SAFETY: as the caller vouches.
    unsafe {
        let event = event.as_ref()?;
        let provider = guid(event.pProviderGuid)?;
        let has_no_items = event.pEventItems.is_null() && event.cEventItems > 0;
        if event.dwVerbosity > VERBOSITY_MAX || event.cEventItems > ITEMS_MAX || has_no_items {
            return None;
        }
        let items = if event.cEventItems == 0 {
            &[]
        } else {
            core::slice::from_raw_parts(event.pEventItems, event.cEventItems as usize)
        };
        Some(TraceEvent {
            provider,
            class: guid(event.pAreaGuid),
            area: event.dwArea,
            id: event.dwEvent,
            version: event.dwEventVersion,
            name: Cow::Owned(wide_string(event.pszEventName).unwrap_or_default()),
            verbosity: event.dwVerbosity,
            activity: guid(event.pActivityGuid),
            related: guid(event.pRelatedActivityGuid),
            items: items
                .iter()
                .map(|item| item_of(item))
                .collect::<Option<_>>()?,
        })
    }
}

/// # Safety
/// As [`from_native`].
unsafe fn item_of(item: &HTTP_TRACE_EVENT_ITEM) -> Option<Item<'static>> {
    // SAFETY: as the caller vouches.
    let (name, description) = unsafe {
        (
            wide_string(item.pszName).unwrap_or_default(),
            wide_string(item.pszDataDescription),
        )
    };
    Some(Item {
        name: Cow::Owned(name),
        // SAFETY: as the caller vouches.
        value: unsafe { value_of(item) }?,
        description: description.map(Cow::Owned),
    })
}

/// # Safety
/// As [`from_native`].
unsafe fn value_of(item: &HTTP_TRACE_EVENT_ITEM) -> Option<Value<'static>> {
    let length = item.cbData as usize;
    if item.dwDataType == HTTP_TRACE_TYPE_LPCWSTR {
        // With a length the text needs no terminator, and one inside ends it.
        // SAFETY: as the caller vouches.
        let text = unsafe {
            if length == 0 {
                wide_string(item.pbData.cast())
            } else {
                wide_counted(item.pbData.cast(), length / size_of::<WCHAR>())
            }
        };
        let text = text.unwrap_or_default();
        let text = text.split('\0').next().unwrap_or_default().to_owned();
        return Some(Value::Text(Cow::Owned(text)));
    }
    if item.dwDataType == HTTP_TRACE_TYPE_LPCSTR {
        // SAFETY: as the caller vouches.
        let bytes = unsafe {
            if length == 0 {
                narrow_bytes(item.pbData.cast())
            } else {
                counted_bytes(item.pbData.cast(), length)
            }
        };
        let bytes = bytes.unwrap_or_default();
        let bytes = bytes.split(|&byte| byte == 0).next().unwrap_or_default();
        return Some(Value::Bytes(Cow::Owned(bytes.to_vec())));
    }
    // SAFETY: as the caller vouches.
    unsafe {
        Some(match item.dwDataType {
            HTTP_TRACE_TYPE_BYTE => Value::U8(number(item)?),
            HTTP_TRACE_TYPE_USHORT => Value::U16(number(item)?),
            HTTP_TRACE_TYPE_ULONG => Value::U32(number(item)?),
            HTTP_TRACE_TYPE_ULONGLONG => Value::U64(number(item)?),
            HTTP_TRACE_TYPE_CHAR => Value::I8(number(item)?),
            HTTP_TRACE_TYPE_SHORT => Value::I16(number(item)?),
            HTTP_TRACE_TYPE_LONG => Value::I32(number(item)?),
            HTTP_TRACE_TYPE_LONGLONG => Value::I64(number(item)?),
            HTTP_TRACE_TYPE_BOOL => Value::Bool(number::<BOOL>(item)? != 0),
            HTTP_TRACE_TYPE_LPCGUID => Value::Guid(guid(item.pbData.cast_const().cast())?),
            _ => return None,
        })
    }
}

/// A number at the item's data; `None` if the data is null or shorter.
///
/// # Safety
/// As [`from_native`]; every bit pattern of `T` is a value.
unsafe fn number<T: Copy>(item: &HTTP_TRACE_EVENT_ITEM) -> Option<T> {
    if item.pbData.is_null() || (item.cbData as usize) < size_of::<T>() {
        return None;
    }
    // SAFETY: as the caller vouches; the data may lie at any address.
    Some(unsafe { item.pbData.cast::<T>().read_unaligned() })
}

/// An event in the structures of the native API. Nothing in it moves as long as this lives.
pub(super) struct NativeEvent {
    event: Box<HTTP_TRACE_EVENT>,
    // What the structures point to.
    _items: Vec<HTTP_TRACE_EVENT_ITEM>,
    _guids: Box<[GUID; 4]>,
    _texts: Vec<Vec<WCHAR>>,
    _data: Vec<Box<[u8]>>,
}

// SAFETY: all pointers lead into the value itself, whose parts lie on the heap and are not changed.
unsafe impl Send for NativeEvent {}
// SAFETY: as above.
unsafe impl Sync for NativeEvent {}

impl NativeEvent {
    pub(super) fn new(event: &TraceEvent<'_>) -> Self {
        let known = [
            Some(event.provider),
            event.class,
            event.activity,
            event.related,
        ];
        let guids = Box::new(known.map(|guid| to_native_guid(guid.unwrap_or_default())));
        let guid_at =
            |at: usize| known[at].map_or(core::ptr::null(), |_| core::ptr::from_ref(&guids[at]));
        let mut texts: Vec<Vec<WCHAR>> = Vec::new();
        let mut data: Vec<Box<[u8]>> = Vec::new();
        let mut keep_text = |text: &str| {
            let kept = to_wide(text);
            let pointer = kept.as_ptr();
            texts.push(kept);
            pointer
        };
        let mut items = Vec::with_capacity(event.items.len());
        for item in &event.items {
            let (kind, bytes) = bytes_of(&item.value);
            let mut bytes = bytes.into_boxed_slice();
            items.push(HTTP_TRACE_EVENT_ITEM {
                pszName: keep_text(&item.name),
                dwDataType: kind,
                pbData: bytes.as_mut_ptr(),
                cbData: long(bytes.len()),
                pszDataDescription: item
                    .description
                    .as_deref()
                    .map_or(core::ptr::null(), &mut keep_text),
            });
            data.push(bytes);
        }
        let native = HTTP_TRACE_EVENT {
            pProviderGuid: guid_at(0),
            dwArea: event.area,
            pAreaGuid: guid_at(1),
            dwEvent: event.id,
            pszEventName: keep_text(&event.name),
            dwEventVersion: event.version,
            dwVerbosity: event.verbosity,
            pActivityGuid: guid_at(2),
            pRelatedActivityGuid: guid_at(3),
            dwTimeStamp: ticks(),
            dwFlags: 0,
            cEventItems: long(items.len()),
            pEventItems: items.as_mut_ptr(),
        };
        Self {
            event: Box::new(native),
            _items: items,
            _guids: guids,
            _texts: texts,
            _data: data,
        }
    }

    /// What modules get.
    pub(super) fn pointer(&self) -> *mut HTTP_TRACE_EVENT {
        (&raw const *self.event).cast_mut()
    }
}

/// The clock of the SDK's GetTickCount.
fn ticks() -> u32 {
    let mut now = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the structure is this frame's own.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now) };
    (now.tv_sec as u64)
        .wrapping_mul(1000)
        .wrapping_add(now.tv_nsec as u64 / 1_000_000) as u32
}

/// The type of a value and its bytes in memory.
fn bytes_of(value: &Value<'_>) -> (HTTP_TRACE_TYPE, Vec<u8>) {
    match value {
        Value::Text(text) => (
            HTTP_TRACE_TYPE_LPCWSTR,
            to_wide(text).iter().flat_map(|c| c.to_ne_bytes()).collect(),
        ),
        Value::Bytes(bytes) => {
            let mut bytes = bytes.to_vec();
            bytes.push(0);
            (HTTP_TRACE_TYPE_LPCSTR, bytes)
        }
        Value::Bool(flag) => (
            HTTP_TRACE_TYPE_BOOL,
            BOOL::from(*flag).to_ne_bytes().to_vec(),
        ),
        Value::U8(n) => (HTTP_TRACE_TYPE_BYTE, vec![*n]),
        Value::U16(n) => (HTTP_TRACE_TYPE_USHORT, n.to_ne_bytes().to_vec()),
        Value::U32(n) => (HTTP_TRACE_TYPE_ULONG, n.to_ne_bytes().to_vec()),
        Value::U64(n) => (HTTP_TRACE_TYPE_ULONGLONG, n.to_ne_bytes().to_vec()),
        Value::I8(n) => (HTTP_TRACE_TYPE_CHAR, n.to_ne_bytes().to_vec()),
        Value::I16(n) => (HTTP_TRACE_TYPE_SHORT, n.to_ne_bytes().to_vec()),
        Value::I32(n) => (HTTP_TRACE_TYPE_LONG, n.to_ne_bytes().to_vec()),
        Value::I64(n) => (HTTP_TRACE_TYPE_LONGLONG, n.to_ne_bytes().to_vec()),
        Value::Guid(guid) => {
            let native = to_native_guid(*guid);
            let mut bytes = native.Data1.to_ne_bytes().to_vec();
            bytes.extend(native.Data2.to_ne_bytes());
            bytes.extend(native.Data3.to_ne_bytes());
            bytes.extend(native.Data4);
            (HTTP_TRACE_TYPE_LPCGUID, bytes)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_survive_the_way_there_and_back() {
        let item = |name: &'static str, value| Item {
            name: name.into(),
            value,
            description: None,
        };
        let event = TraceEvent {
            provider: Guid::random(),
            class: Some(Guid::random()),
            area: 4,
            id: 7,
            version: 2,
            name: "MINE".into(),
            verbosity: 3,
            activity: Some(Guid::random()),
            related: None,
            items: vec![
                item("text", "wäre".into()),
                item("none", "".into()),
                item("narrow", Value::Bytes(b"abc"[..].into())),
                item("flag", true.into()),
                item("u8", Value::U8(200)),
                item("u16", Value::U16(60_000)),
                item("u32", Value::U32(u32::MAX)),
                item("u64", Value::U64(u64::MAX)),
                item("i8", Value::I8(-1)),
                item("i16", Value::I16(-2)),
                item("i32", Value::I32(-3)),
                item("i64", Value::I64(-4)),
                item("guid", Value::Guid(Guid::random())),
            ],
        };
        let native = NativeEvent::new(&event);
        // SAFETY: the structures are this test's own.
        let back = unsafe { from_native(native.pointer()) };
        assert_eq!(back.as_ref(), Some(&event));
    }

    #[test]
    fn events_that_cannot_be_are_refused() {
        let event = TraceEvent {
            provider: Guid(1),
            class: None,
            area: 0,
            id: 0,
            version: 0,
            name: "".into(),
            verbosity: 5,
            activity: None,
            related: None,
            items: vec![],
        };
        let check = |change: &dyn Fn(&mut HTTP_TRACE_EVENT), expected: bool| {
            let native = NativeEvent::new(&event);
            // SAFETY: the structures are this test's own.
            unsafe {
                change(&mut *native.pointer());
                assert_eq!(from_native(native.pointer()).is_some(), expected);
            }
        };
        check(&|_| {}, true);
        check(&|event| event.pProviderGuid = core::ptr::null(), false);
        check(&|event| event.dwVerbosity = 6, false);
        check(
            &|event| {
                event.cEventItems = 1;
                event.pEventItems = core::ptr::null_mut();
            },
            false,
        );
        // SAFETY: null is allowed.
        assert_eq!(unsafe { from_native(core::ptr::null()) }, None);
    }
}
