//! Header fields in their original order and case, with the known-header ids of the native API.
//!
//! All names and values stand in one buffer and fields are spans into it: reading a request's headers copies its head
//! once and allocates nothing per field.

use memchr::memchr3;

/// The number of a known header, in the numbering of `HTTP_HEADER_ID` (requests and responses share 0 to 19).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HeaderId(pub u8);

/// Marks a field that is not in the table of known headers.
const UNKNOWN: u8 = u8::MAX;

macro_rules! known {
    ($table:ident: $($number:literal $constant:ident $name:literal;)*) => {
        impl HeaderId {
            $(
                #[doc = concat!("`", $name, "`")]
                pub const $constant: Self = Self($number);
            )*
        }
        const $table: &[(u8, &str)] = &[$(($number, $name),)*];
    };
}

known! { COMMON:
    0 CACHE_CONTROL "Cache-Control"; 1 CONNECTION "Connection"; 2 DATE "Date"; 3 KEEP_ALIVE "Keep-Alive";
    4 PRAGMA "Pragma"; 5 TRAILER "Trailer"; 6 TRANSFER_ENCODING "Transfer-Encoding"; 7 UPGRADE "Upgrade";
    8 VIA "Via"; 9 WARNING "Warning"; 10 ALLOW "Allow"; 11 CONTENT_LENGTH "Content-Length";
    12 CONTENT_TYPE "Content-Type"; 13 CONTENT_ENCODING "Content-Encoding"; 14 CONTENT_LANGUAGE "Content-Language";
    15 CONTENT_LOCATION "Content-Location"; 16 CONTENT_MD5 "Content-MD5"; 17 CONTENT_RANGE "Content-Range";
    18 EXPIRES "Expires"; 19 LAST_MODIFIED "Last-Modified";
}
known! { REQUEST:
    20 ACCEPT "Accept"; 21 ACCEPT_CHARSET "Accept-Charset"; 22 ACCEPT_ENCODING "Accept-Encoding";
    23 ACCEPT_LANGUAGE "Accept-Language"; 24 AUTHORIZATION "Authorization"; 25 COOKIE "Cookie"; 26 EXPECT "Expect";
    27 FROM "From"; 28 HOST "Host"; 29 IF_MATCH "If-Match"; 30 IF_MODIFIED_SINCE "If-Modified-Since";
    31 IF_NONE_MATCH "If-None-Match"; 32 IF_RANGE "If-Range"; 33 IF_UNMODIFIED_SINCE "If-Unmodified-Since";
    34 MAX_FORWARDS "Max-Forwards"; 35 PROXY_AUTHORIZATION "Proxy-Authorization"; 36 REFERER "Referer";
    37 RANGE "Range"; 38 TE "TE"; 39 TRANSLATE "Translate"; 40 USER_AGENT "User-Agent";
}
known! { RESPONSE:
    20 ACCEPT_RANGES "Accept-Ranges"; 21 AGE "Age"; 22 ETAG "ETag"; 23 LOCATION "Location";
    24 PROXY_AUTHENTICATE "Proxy-Authenticate"; 25 RETRY_AFTER "Retry-After"; 26 SERVER "Server";
    27 SET_COOKIE "Set-Cookie"; 28 VARY "Vary"; 29 WWW_AUTHENTICATE "WWW-Authenticate";
}

/// Whose known-header table applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Request headers: ids 0 to 40.
    Request,
    /// Response headers: ids 0 to 29.
    Response,
}

impl Side {
    const fn own(self) -> &'static [(u8, &'static str)] {
        match self {
            Self::Request => REQUEST,
            Self::Response => RESPONSE,
        }
    }

    /// The number of known headers.
    #[must_use]
    pub const fn known_count(self) -> u8 {
        match self {
            Self::Request => 41,
            Self::Response => 30,
        }
    }
}

/// The usual spelling of a known header.
#[must_use]
pub fn known_name(side: Side, id: HeaderId) -> Option<&'static str> {
    let index = usize::from(id.0);
    COMMON
        .get(index)
        .or_else(|| side.own().get(index.checked_sub(COMMON.len())?))
        .map(|(_, name)| *name)
}

/// Known headers by a hash of length, first and last letter that is different for each of them: a look-up compares one name.
type ByHash = [u8; 256];

/// Whatever the case of the letters.
const fn hash(length: usize, first: u8, last: u8) -> u8 {
    (length as u8)
        .wrapping_mul(7)
        .wrapping_add((first | 0x20).wrapping_mul(47))
        .wrapping_add(last | 0x20)
}

const fn by_hash(own: &[(u8, &str)]) -> ByHash {
    let mut table = [UNKNOWN; 256];
    let mut index = 0;
    while index < COMMON.len() + own.len() {
        let (id, name) = if index < own.len() {
            own[index]
        } else {
            COMMON[index - own.len()]
        };
        let name = name.as_bytes();
        let place = hash(name.len(), name[0], name[name.len() - 1]) as usize;
        assert!(table[place] == UNKNOWN, "two names with one hash");
        table[place] = id;
        index += 1;
    }
    table
}

static REQUEST_BY_HASH: ByHash = by_hash(REQUEST);
static RESPONSE_BY_HASH: ByHash = by_hash(RESPONSE);

/// The id of a known header, whatever the case of `name`.
#[must_use]
pub fn known_id(side: Side, name: &[u8]) -> Option<HeaderId> {
    let (&first, &last) = (name.first()?, name.last()?);
    let table = match side {
        Side::Request => &REQUEST_BY_HASH,
        Side::Response => &RESPONSE_BY_HASH,
    };
    let id = HeaderId(table[usize::from(hash(name.len(), first, last))]);
    let known = known_name(side, id)?.as_bytes();
    // Most clients write the usual spelling.
    (known == name || known.eq_ignore_ascii_case(name)).then_some(id)
}

#[derive(Clone, Copy, Debug)]
struct Field {
    id: u8,
    name_length: u16,
    name: u32,
    value: u32,
    value_length: u32,
}

/// A header name or value that cannot go on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidHeader {
    /// The name is empty or not a token (RFC 9110 section 5.1).
    #[error("header name is not a token")]
    Name,
    /// The value holds CR, LF or NUL (RFC 9110 section 5.5).
    #[error("header value holds CR, LF or NUL")]
    Value,
    /// The field is longer than 65,535 bytes.
    #[error("header field is too long")]
    TooLong,
}

/// An ordered list of header fields.
#[derive(Clone, Debug)]
pub struct Headers {
    side: Side,
    /// Names and values. Those of a response stand as they go on the wire, `Name: value` CR LF, so that a list from which
    /// nothing was taken out is sent by one copy.
    text: Vec<u8>,
    fields: Vec<Field>,
    /// One bit for each known header that is in the list.
    present: u64,
    /// True while `text` holds exactly the fields of the list, in order.
    is_verbatim: bool,
    /// How often the list was changed since it was made (R171).
    changes: u32,
}

impl Headers {
    /// An empty list.
    #[must_use]
    pub const fn new(side: Side) -> Self {
        Self {
            side,
            text: Vec::new(),
            fields: Vec::new(),
            present: 0,
            is_verbatim: true,
            changes: 0,
        }
    }

    /// A number that grows with each change of the list by anybody but the transport's parser (R171). It wraps round.
    #[must_use]
    pub const fn changes(&self) -> u32 {
        self.changes
    }

    /// Which table of known headers applies.
    #[must_use]
    pub const fn side(&self) -> Side {
        self.side
    }

    /// Empties the list and keeps its memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.fields.clear();
        self.present = 0;
        self.is_verbatim = true;
        self.changes = self.changes.wrapping_add(1);
    }

    /// True if a known header is in the list.
    #[must_use]
    #[inline]
    pub const fn contains(&self, id: HeaderId) -> bool {
        id.0 < 64 && self.present & (1 << id.0) != 0
    }

    /// True if one of these known headers is in the list.
    #[must_use]
    #[inline]
    pub fn contains_any(&self, ids: &[HeaderId]) -> bool {
        let wanted = ids.iter().fold(0, |bits, id| bits | 1_u64 << (id.0 & 63));
        self.present & wanted != 0
    }

    /// All lines of a response as they go on the wire, if they stand like that in memory.
    #[must_use]
    pub fn verbatim(&self) -> Option<&[u8]> {
        (self.is_verbatim && self.side == Side::Response).then_some(&self.text[..])
    }

    /// The number of fields.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.fields.len()
    }

    /// True without fields.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Appends a field that the transport has validated already: no check, no merging, order and case kept.
    /// Returns which known header it is.
    pub fn push_parsed(&mut self, name: &[u8], value: &[u8]) -> Option<HeaderId> {
        let id = known_id(self.side, name);
        self.push(id.map_or(UNKNOWN, |id| id.0), name, value);
        id
    }

    /// All fields in order.
    pub fn iter(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.fields
            .iter()
            .map(|field| (self.name_of(field), self.value_of(field)))
    }

    /// All fields in order with their known ids.
    pub fn iter_with_id(&self) -> impl Iterator<Item = (Option<HeaderId>, &[u8], &[u8])> {
        self.fields.iter().map(|field| {
            (
                (field.id != UNKNOWN).then_some(HeaderId(field.id)),
                self.name_of(field),
                self.value_of(field),
            )
        })
    }

    /// The first value of a known header.
    #[must_use]
    pub fn get(&self, id: HeaderId) -> Option<&[u8]> {
        if !self.contains(id) {
            return None;
        }
        self.fields
            .iter()
            .find(|field| field.id == id.0)
            .map(|field| self.value_of(field))
    }

    /// The first value of a known header as text; `None` too if it is not UTF-8.
    #[must_use]
    pub fn get_str(&self, id: HeaderId) -> Option<&str> {
        self.get(id)
            .and_then(|value| std::str::from_utf8(value).ok())
    }

    /// The first value of a header by name, whatever its case.
    #[must_use]
    pub fn get_by_name(&self, name: &str) -> Option<&[u8]> {
        self.values(name).next()
    }

    /// All values of a header by name, whatever its case.
    pub fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        let id = known_id(self.side, name.as_bytes());
        let name = name.to_owned();
        self.fields
            .iter()
            .filter(move |field| match id {
                Some(id) => field.id == id.0,
                None => self.name_of(field).eq_ignore_ascii_case(name.as_bytes()),
            })
            .map(|field| self.value_of(field))
    }

    /// Replaces or adds a known header. For values that are made here; a byte that would end the line becomes a blank.
    pub fn set(&mut self, id: HeaderId, value: impl AsRef<[u8]>) {
        let name = known_name(self.side, id).unwrap_or_default();
        let value = value.as_ref();
        self.changes = self.changes.wrapping_add(1);
        self.remove(id);
        if memchr3(b'\r', b'\n', 0, value).is_none() {
            self.push(id.0, name.as_bytes(), value);
        } else {
            let clean: Vec<u8> = value
                .iter()
                .map(|&byte| {
                    if matches!(byte, b'\r' | b'\n' | 0) {
                        b' '
                    } else {
                        byte
                    }
                })
                .collect();
            self.push(id.0, name.as_bytes(), &clean);
        }
    }

    /// Adds all fields of `other`: into an empty list by two copies, else each of them as [`Headers::set`] does.
    pub fn set_all(&mut self, other: &Self) {
        self.changes = self.changes.wrapping_add(1);
        if self.fields.is_empty() && self.text.is_empty() && self.side == other.side {
            self.text.extend_from_slice(&other.text);
            self.fields.extend_from_slice(&other.fields);
            self.present = other.present;
            self.is_verbatim = other.is_verbatim;
            return;
        }
        for field in &other.fields {
            if field.id == UNKNOWN {
                let name = String::from_utf8_lossy(other.name_of(field)).into_owned();
                let _ = self.set_by_name(&name, other.value_of(field), true);
            } else {
                self.set(HeaderId(field.id), other.value_of(field));
            }
        }
    }

    /// Sets a header by name (R161): `replace` overwrites; else a known list header gets the value after a comma, and
    /// `Set-Cookie`, `WWW-Authenticate` and unknown names get a further line.
    ///
    /// # Errors
    /// [`InvalidHeader`] if name or value cannot go on the wire; nothing is changed then.
    pub fn set_by_name(
        &mut self,
        name: &str,
        value: &[u8],
        replace: bool,
    ) -> Result<(), InvalidHeader> {
        check_name(name.as_bytes())?;
        check_value(value)?;
        self.put(known_id(self.side, name.as_bytes()), name, value, replace)
    }

    /// Sets a field whose name and value are clean.
    fn put(
        &mut self,
        id: Option<HeaderId>,
        name: &str,
        value: &[u8],
        replace: bool,
    ) -> Result<(), InvalidHeader> {
        self.changes = self.changes.wrapping_add(1);
        if replace {
            match id {
                Some(id) => self.remove(id),
                None => self.remove_by_name(name),
            };
        } else if let Some(id) = id
            && !self.is_multi_line(id)
            && let Some(old) = self.get(id)
        {
            let mut joined = old.to_vec();
            joined.extend_from_slice(b", ");
            joined.extend_from_slice(value);
            check_value(&joined)?;
            if let Some(index) = self.fields.iter().position(|field| field.id == id.0) {
                self.is_verbatim = false;
                let (start, length) = self.store(&joined);
                self.fields[index].value = start;
                self.fields[index].value_length = length;
            }
            return Ok(());
        }
        self.push(id.map_or(UNKNOWN, |id| id.0), name.as_bytes(), value);
        Ok(())
    }

    /// As [`Headers::set_by_name`] by id.
    ///
    /// # Errors
    /// [`InvalidHeader::Name`] for an id outside the table, else as there.
    pub fn set_by_id(
        &mut self,
        id: HeaderId,
        value: &[u8],
        replace: bool,
    ) -> Result<(), InvalidHeader> {
        let name = known_name(self.side, id).ok_or(InvalidHeader::Name)?;
        check_value(value)?;
        self.put(Some(id), name, value, replace)
    }

    /// Removes all fields of that name (R163). Returns whether there was one.
    pub fn remove_by_name(&mut self, name: &str) -> bool {
        if let Some(id) = known_id(self.side, name.as_bytes()) {
            return self.remove(id);
        }
        let before = self.fields.len();
        let text = &self.text;
        self.fields.retain(|field| {
            field.id != UNKNOWN
                || !span(text, field.name, field.name_length.into())
                    .eq_ignore_ascii_case(name.as_bytes())
        });
        self.note_removal(before)
    }

    /// Removes a known header.
    pub fn remove(&mut self, id: HeaderId) -> bool {
        if !self.contains(id) {
            return false;
        }
        let before = self.fields.len();
        self.fields.retain(|field| field.id != id.0);
        self.present &= !(1 << id.0);
        self.note_removal(before)
    }

    const fn note_removal(&mut self, before: usize) -> bool {
        let removed = self.fields.len() != before;
        if removed {
            self.is_verbatim = false;
            self.changes = self.changes.wrapping_add(1);
        }
        removed
    }

    fn is_multi_line(&self, id: HeaderId) -> bool {
        self.side == Side::Response
            && matches!(id, HeaderId::SET_COOKIE | HeaderId::WWW_AUTHENTICATE)
    }

    fn push(&mut self, id: u8, name: &[u8], value: &[u8]) {
        self.text.reserve(name.len() + value.len() + 4);
        let (name, name_length) = self.store(name);
        if self.side == Side::Response {
            self.text.extend_from_slice(b": ");
        }
        let (value, value_length) = self.store(value);
        if self.side == Side::Response {
            self.text.extend_from_slice(b"\r\n");
        }
        if id != UNKNOWN {
            self.present |= 1 << id;
        }
        self.fields.push(Field {
            id,
            name_length: name_length as u16,
            name,
            value,
            value_length,
        });
    }

    fn store(&mut self, bytes: &[u8]) -> (u32, u32) {
        let start = self.text.len() as u32;
        self.text.extend_from_slice(bytes);
        (start, bytes.len() as u32)
    }

    fn name_of(&self, field: &Field) -> &[u8] {
        span(&self.text, field.name, field.name_length.into())
    }

    fn value_of(&self, field: &Field) -> &[u8] {
        span(&self.text, field.value, field.value_length)
    }
}

fn span(text: &[u8], start: u32, length: u32) -> &[u8] {
    &text[start as usize..(start + length) as usize]
}

/// True for the characters of a token (RFC 9110 section 5.6.2).
#[must_use]
pub const fn is_token_byte(byte: u8) -> bool {
    matches!(byte, b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
        | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z')
}

fn check_name(name: &[u8]) -> Result<(), InvalidHeader> {
    if name.len() > usize::from(u16::MAX) {
        return Err(InvalidHeader::TooLong);
    }
    if name.is_empty() || !name.iter().copied().all(is_token_byte) {
        return Err(InvalidHeader::Name);
    }
    Ok(())
}

fn check_value(value: &[u8]) -> Result<(), InvalidHeader> {
    if value.len() > usize::from(u16::MAX) {
        return Err(InvalidHeader::TooLong);
    }
    if memchr3(b'\r', b'\n', 0, value).is_some() {
        return Err(InvalidHeader::Value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_ids_are_the_table_of_the_native_api() {
        for side in [Side::Request, Side::Response] {
            for number in 0..side.known_count() {
                let name = known_name(side, HeaderId(number)).expect("numbers are dense");
                assert_eq!(
                    known_id(side, name.to_lowercase().as_bytes()),
                    Some(HeaderId(number)),
                    "{name}"
                );
            }
            assert_eq!(known_name(side, HeaderId(side.known_count())), None);
        }
        assert_eq!(known_id(Side::Request, b"X-Unknown"), None);
    }

    #[test]
    fn set_replaces_appends_or_adds_a_line() {
        // R161: comma for known list headers, further lines for Set-Cookie and unknown names.
        let mut headers = Headers::new(Side::Response);
        for (name, value, replace) in [
            ("Vary", "a", true),
            ("vary", "b", false),
            ("Set-Cookie", "x=1", false),
            ("Set-Cookie", "y=2", false),
            ("X-A", "1", false),
            ("x-a", "2", false),
            ("X-B", "1", true),
            ("x-B", "2", true),
        ] {
            headers
                .set_by_name(name, value.as_bytes(), replace)
                .expect("clean");
        }
        let lines: Vec<String> = headers
            .iter()
            .map(|(n, v)| {
                format!(
                    "{}: {}",
                    String::from_utf8_lossy(n),
                    String::from_utf8_lossy(v)
                )
            })
            .collect();
        assert_eq!(
            lines,
            [
                "Vary: a, b",
                "Set-Cookie: x=1",
                "Set-Cookie: y=2",
                "X-A: 1",
                "x-a: 2",
                "x-B: 2"
            ]
        );
        assert!(headers.remove_by_name("X-a"));
        assert!(!headers.remove_by_name("X-a"));
        assert_eq!(headers.len(), 4);
    }

    #[test]
    fn response_headers_stand_as_they_go_on_the_wire_until_one_is_taken_out() {
        let mut headers = Headers::new(Side::Response);
        headers.set(HeaderId::ETAG, "\"1\"");
        headers.set_by_name("X-A", b"1", false).expect("clean");
        assert_eq!(headers.verbatim(), Some(&b"ETag: \"1\"\r\nX-A: 1\r\n"[..]));
        let mut copy = Headers::new(Side::Response);
        copy.set_all(&headers);
        assert_eq!(copy.verbatim(), headers.verbatim());
        assert!(copy.contains(HeaderId::ETAG) && !copy.contains(HeaderId::AGE));
        headers.set(HeaderId::ETAG, "\"2\"");
        assert_eq!(headers.verbatim(), None);
        assert_eq!(headers.get(HeaderId::ETAG), Some(&b"\"2\""[..]));
        copy.remove_by_name("x-a");
        assert_eq!(copy.verbatim(), None);
        copy.clear();
        assert_eq!(copy.verbatim(), Some(&b""[..]));
    }

    #[test]
    fn header_that_would_split_the_response_is_refused() {
        // R161
        let mut headers = Headers::new(Side::Response);
        for (name, value, error) in [
            ("", "x", InvalidHeader::Name),
            ("a b", "x", InvalidHeader::Name),
            ("A", "x\r\nB: y", InvalidHeader::Value),
            ("A", "x\0", InvalidHeader::Value),
        ] {
            assert_eq!(
                headers.set_by_name(name, value.as_bytes(), true),
                Err(error)
            );
        }
        assert!(headers.is_empty());
    }
}
