//! Header fields as the arrays of the C structures: how they are shown, and what a module's edits of them mean (R169, R175).

use sluicegate_pipeline::headers::{HeaderId, Headers, Side};

use crate::arena::Arena;
use crate::glue::types::*;
use crate::header_calls::set_known;
use crate::wide::{counted_bytes, short};

/// An empty place of the table of known headers.
pub(crate) const NO_HEADER: HTTP_KNOWN_HEADER = HTTP_KNOWN_HEADER {
    RawValueLength: 0,
    pRawValue: core::ptr::null(),
};

type UnknownKey = (PCSTR, u16, PCSTR, u16);

/// What the arrays held when they were last in step with the header list.
#[derive(Default)]
pub(crate) struct ShownHeaders {
    known: Vec<(PCSTR, u16)>,
    unknown: Vec<UnknownKey>,
}

/// Fills the table of known headers and returns the other fields, all in memory of `arena`.
pub(crate) fn show(
    arena: &Arena,
    headers: &Headers,
    known: &mut [HTTP_KNOWN_HEADER],
) -> Vec<HTTP_UNKNOWN_HEADER> {
    known.fill(NO_HEADER);
    let mut unknown = Vec::new();
    for (id, name, value) in headers.iter_with_id() {
        // R162: `Server` stands among the unknown ones until the response is sent.
        let is_server = headers.side() == Side::Response && id == Some(HeaderId::SERVER);
        let slot = id
            .filter(|_| !is_server)
            .and_then(|id| known.get_mut(usize::from(id.0)));
        match slot {
            // A second line of the same known header has no place in the table and stands among the unknown ones.
            Some(slot) if slot.pRawValue.is_null() => {
                slot.pRawValue = arena.narrow(value);
                slot.RawValueLength = short(value.len());
            }
            _ => unknown.push(HTTP_UNKNOWN_HEADER {
                NameLength: short(name.len()),
                RawValueLength: short(value.len()),
                pName: arena.narrow(name),
                pRawValue: arena.narrow(value),
            }),
        }
    }
    unknown
}

/// The array of unknown headers; empty for null.
///
/// # Safety
/// `first` is null or points to `count` headers that stay as they are for `'a`.
pub(crate) const unsafe fn unknown_headers<'a>(
    first: PHTTP_UNKNOWN_HEADER,
    count: u16,
) -> &'a [HTTP_UNKNOWN_HEADER] {
    if first.is_null() {
        return &[];
    }
    // SAFETY: as the caller vouches.
    unsafe { core::slice::from_raw_parts(first, count as usize) }
}

const fn unknown_key(header: &HTTP_UNKNOWN_HEADER) -> UnknownKey {
    (
        header.pName,
        header.NameLength,
        header.pRawValue,
        header.RawValueLength,
    )
}

fn text<'a>(pointer: PCSTR, length: u16) -> Option<&'a [u8]> {
    // SAFETY: whoever set the pointer set the length with it, and the memory lives for the request (R169).
    unsafe { counted_bytes(pointer, length.into()) }
}

impl ShownHeaders {
    /// Notes what the arrays hold now as known.
    pub(crate) fn note(&mut self, known: &[HTTP_KNOWN_HEADER], unknown: &[HTTP_UNKNOWN_HEADER]) {
        self.known.clear();
        self.known.extend(
            known
                .iter()
                .map(|header| (header.pRawValue, header.RawValueLength)),
        );
        self.unknown.clear();
        self.unknown.extend(unknown.iter().map(unknown_key));
    }

    /// Carries what a module changed in the arrays since [`ShownHeaders::note`] into the header list.
    pub(crate) fn apply(
        &self,
        known: &[HTTP_KNOWN_HEADER],
        unknown: &[HTTP_UNKNOWN_HEADER],
        headers: &mut Headers,
    ) {
        for (index, (now, was)) in known.iter().zip(&self.known).enumerate() {
            if (now.pRawValue, now.RawValueLength) == *was {
                continue;
            }
            let id = HeaderId(index as u8);
            match text(now.pRawValue, now.RawValueLength) {
                Some(value) => {
                    if set_known(headers, id, value, true).is_err() {
                        tracing::warn!(
                            header = index,
                            "a module wrote a header value that cannot be sent"
                        );
                    }
                }
                None => {
                    headers.remove(id);
                }
            }
        }
        let unknown: Vec<UnknownKey> = unknown.iter().map(unknown_key).collect();
        if unknown != self.unknown {
            self.replace_unknown(&unknown, headers);
        }
    }

    fn replace_unknown(&self, new: &[UnknownKey], headers: &mut Headers) {
        for &(name, length, ..) in &self.unknown {
            let name = String::from_utf8_lossy(text(name, length).unwrap_or_default());
            headers.remove_by_name(&name);
        }
        for &(name, name_length, value, value_length) in new {
            let name = String::from_utf8_lossy(text(name, name_length).unwrap_or_default());
            let value = text(value, value_length).unwrap_or_default();
            if headers.set_by_name(&name, value, false).is_err() {
                tracing::warn!(header = %name, "a module wrote a header that cannot be sent");
            }
        }
    }
}
