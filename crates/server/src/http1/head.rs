//! From bytes to a request head: the strictest reading of RFC 9112 that real clients still pass.
//!
//! Nothing ambiguous is repaired. What is refused here never reaches the pipeline (R230).

use crate::transport_log::Reason;
use std::mem::MaybeUninit;

use sluicegate_pipeline::headers::{HeaderId, Headers, is_token_byte};
use sluicegate_pipeline::request::Request;

/// Request line and header fields together, in bytes (`MaxRequestBytes`).
pub(crate) const HEAD_BYTES_MAX: usize = 16 * 1024;
/// The most header fields of one request.
const FIELDS_MAX: usize = 1000;
/// The fields that are parsed without a heap allocation.
const FIELDS_USUAL: usize = 48;
/// Empty lines before a request line that are forgiven (RFC 9112 section 2.2).
const EMPTY_LINES_MAX: usize = 2;

/// Why a request is refused before the pipeline. The connection is closed after the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// 400, with the reason phrase that the HTTP layer gives.
    Bad(&'static str),
    /// 414.
    UrlTooLong,
    /// 421: the site demands other certificates of clients than this connection's client was asked for.
    Misdirected,
    /// 417: an expectation that nobody knows.
    Expectation,
    /// 501: a transfer coding or method that is not implemented.
    NotImplemented(&'static str),
    /// 505.
    Version,
    /// 408: the rest of the head did not come in time.
    Timeout,
    /// 503: the site has as many connections as it may.
    Busy,
}

impl Refusal {
    /// The status on the wire.
    pub(crate) const fn status(self) -> u16 {
        match self {
            Self::Bad(_) => 400,
            Self::UrlTooLong => 414,
            Self::Expectation => 417,
            Self::Misdirected => 421,
            Self::NotImplemented(_) => 501,
            Self::Version => 505,
            Self::Timeout => 408,
            Self::Busy => 503,
        }
    }

    /// The one line that the short page says.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Bad(text) | Self::NotImplemented(text) => text,
            Self::UrlTooLong => "URL Too Long",
            Self::Expectation => "Expectation Failed",
            Self::Misdirected => "Misdirected Request",
            Self::Version => "HTTP Version Not Supported",
            Self::Timeout => "The request took too long",
            Self::Busy => "The service is unavailable",
        }
    }

    /// Why, for the log of the transport (features: logging 3.2).
    pub(crate) fn reason(self) -> Reason {
        match self {
            Self::Bad("Invalid Header") => Reason::Header,
            Self::Bad("Invalid Hostname") => Reason::Hostname,
            Self::Bad("Invalid URL") => Reason::Url,
            Self::Bad("Invalid Verb") => Reason::Verb,
            Self::Bad("Request Too Long") => Reason::RequestLength,
            Self::Bad(_) => Reason::BadRequest,
            Self::UrlTooLong => Reason::UrlLength,
            Self::Expectation => Reason::Precondition,
            Self::Misdirected => Reason::Hostname,
            Self::NotImplemented(_) => Reason::NotImplemented,
            Self::Version => Reason::Version,
            Self::Timeout => Reason::HeaderWait,
            Self::Busy => Reason::ConnectionLimit,
        }
    }
}

/// How the body is framed (RFC 9112 section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    None,
    Length(u64),
    Chunked,
}

/// What the connection needs to know of a head beside the request itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// Bytes of the buffer that the head took.
    pub(crate) length: usize,
    pub(crate) framing: Framing,
    pub(crate) keep_alive: bool,
    pub(crate) expects_continue: bool,
    /// `OPTIONS *`, which names no resource.
    pub(crate) is_asterisk: bool,
}

/// The host of a connection's last request: most requests name the same one again, which is then neither checked nor
/// looked up again.
#[derive(Debug, Default)]
pub(crate) struct KnownHost {
    text: Vec<u8>,
    /// The site that takes it, once somebody has looked, behind the generation in which it does.
    pub(crate) site: Option<(u64, u32)>,
}

impl KnownHost {
    fn take(&mut self, host: &[u8]) -> Result<(), Refusal> {
        if self.text == host && !host.is_empty() {
            return Ok(());
        }
        check_host(host)?;
        self.text.clear();
        self.text.extend_from_slice(host);
        self.site = None;
        Ok(())
    }
}

/// Parses a head from the start of `buffer` into `request`. `Ok(None)` means that more bytes are needed.
pub(crate) fn parse(
    buffer: &[u8],
    request: &mut Request,
    host: &mut KnownHost,
) -> Result<Option<Head>, Refusal> {
    let skipped = skip_empty_lines(buffer)?;
    let text = &buffer[skipped..];
    if text.is_empty() || text == b"\r" {
        return Ok(None);
    }
    let mut usual = [const { MaybeUninit::<httparse::Header<'_>>::uninit() }; FIELDS_USUAL];
    let mut parsed = httparse::Request::new(&mut []);
    let length = match parsed.parse_with_uninit_headers(text, &mut usual) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return incomplete(text),
        Err(httparse::Error::TooManyHeaders) => return parse_many(text, skipped, request, host),
        // A version that is cut off by the end of a segment looks like one that is none.
        Err(httparse::Error::Version) if !text.contains(&b'\n') => return incomplete(text),
        Err(error) => return Err(refuse(error, text)),
    };
    accept(text, length, skipped, &parsed, request, host).map(Some)
}

#[cold]
fn parse_many(
    text: &[u8],
    skipped: usize,
    request: &mut Request,
    host: &mut KnownHost,
) -> Result<Option<Head>, Refusal> {
    let mut many = vec![MaybeUninit::<httparse::Header<'_>>::uninit(); FIELDS_MAX];
    let mut parsed = httparse::Request::new(&mut []);
    match parsed.parse_with_uninit_headers(text, &mut many) {
        Ok(httparse::Status::Complete(length)) => {
            accept(text, length, skipped, &parsed, request, host).map(Some)
        }
        Ok(httparse::Status::Partial) => incomplete(text),
        Err(httparse::Error::TooManyHeaders) => Err(Refusal::Bad("Request Too Long")),
        Err(error) => Err(refuse(error, text)),
    }
}

fn skip_empty_lines(buffer: &[u8]) -> Result<usize, Refusal> {
    let mut at = 0;
    let mut lines = 0;
    while buffer[at..].starts_with(b"\r\n") {
        at += 2;
        lines += 1;
        if lines > EMPTY_LINES_MAX {
            return Err(Refusal::Bad("Invalid Verb"));
        }
    }
    if buffer.get(at) == Some(&b'\n') || buffer.get(at) == Some(&b'\r') && buffer.len() > at + 1 {
        return Err(Refusal::Bad("Invalid Verb"));
    }
    Ok(at)
}

#[cold]
fn incomplete(text: &[u8]) -> Result<Option<Head>, Refusal> {
    let line = memchr::memchr(b'\n', text);
    // Garbage is not waited for: a method is a token and no longer than a word (threats H20, H29).
    let method_end = text
        .iter()
        .position(|&byte| !is_token_byte(byte))
        .unwrap_or(text.len());
    if method_end > 64 || method_end < text.len() && text[method_end] != b' ' {
        return Err(Refusal::Bad("Invalid Verb"));
    }
    if text.len() < HEAD_BYTES_MAX {
        return Ok(None);
    }
    Err(match line {
        None => Refusal::UrlTooLong,
        Some(_) => Refusal::Bad("Request Too Long"),
    })
}

/// The answer for what the parser did not take.
#[cold]
fn refuse(error: httparse::Error, text: &[u8]) -> Refusal {
    match error {
        httparse::Error::Version => {
            let line = text.split(|&byte| byte == b'\r').next().unwrap_or_default();
            let version = line.rsplit(|&byte| byte == b' ').next().unwrap_or_default();
            // Two spaces make a request line; and the preface of HTTP/2 is no request at all (threats H19, H30).
            if memchr::memchr_iter(b' ', line).count() != 2 || line.starts_with(b"PRI ") {
                return Refusal::Bad("Bad Request");
            }
            match version {
                [b'H', b'T', b'T', b'P', b'/', major, b'.', minor]
                    if major.is_ascii_digit() && minor.is_ascii_digit() =>
                {
                    Refusal::Version
                }
                _ => Refusal::Bad("Bad Request"),
            }
        }
        httparse::Error::HeaderName | httparse::Error::HeaderValue => {
            Refusal::Bad("Invalid Header")
        }
        _ => Refusal::Bad("Bad Request"),
    }
}

fn accept(
    text: &[u8],
    length: usize,
    skipped: usize,
    parsed: &httparse::Request<'_, '_>,
    request: &mut Request,
    host: &mut KnownHost,
) -> Result<Head, Refusal> {
    if length > HEAD_BYTES_MAX {
        return Err(Refusal::Bad("Request Too Long"));
    }
    check_line_ends(&text[..length], parsed.headers)?;
    let method = parsed.method.ok_or(Refusal::Bad("Invalid Verb"))?;
    let target = parsed.path.ok_or(Refusal::Bad("Invalid URL"))?;
    let minor = parsed.version.ok_or(Refusal::Version)?;
    if method.len() > 64 {
        return Err(Refusal::Bad("Invalid Verb"));
    }
    if method == "CONNECT" {
        return Err(Refusal::NotImplemented("Not Implemented"));
    }
    let target = Target::parse(method, target)?;
    request
        .begin_text(method, target.path, (1, minor))
        .map_err(|_| Refusal::Bad("Invalid URL"))?;
    let mut fields = Fields::default();
    for field in parsed.headers.iter() {
        fields.take(field, &mut request.headers, host)?;
    }
    if let Some(authority) = target.authority {
        let authority = authority.as_bytes();
        host.take(authority)?;
        // Threat H11: the target's authority wins, and no module ever sees the other one.
        request.headers.set(HeaderId::HOST, authority);
    }
    if fields.hosts == 0 && target.authority.is_none() {
        // A request without a host is not for the host of the one before it.
        host.take(b"")?;
    }
    let head = fields.finish(minor, length + skipped, target.is_asterisk)?;
    request.set_framing(
        match head.framing {
            Framing::Length(length) => Some(length),
            _ => None,
        },
        head.framing == Framing::Chunked,
    );
    Ok(head)
}

/// Every line ends with CR LF and neither stands alone (threats H01, H02).
///
/// The parser takes no line break within a line, so each stands before the name of a field or at the end of the head.
fn check_line_ends(head: &[u8], fields: &[httparse::Header<'_>]) -> Result<(), Refusal> {
    let start = head.as_ptr().addr();
    let follows_a_line = |field: &httparse::Header<'_>| {
        let at = field.name.as_ptr().addr().wrapping_sub(start);
        head.get(at.wrapping_sub(2)..at) == Some(b"\r\n")
    };
    if head.ends_with(b"\r\n\r\n") && fields.iter().all(follows_a_line) {
        Ok(())
    } else {
        Err(Refusal::Bad("Bad Request"))
    }
}

/// The request target in its forms (RFC 9112 section 3.2).
struct Target<'a> {
    path: &'a str,
    authority: Option<&'a str>,
    is_asterisk: bool,
}

/// What has no place in a target.
static STRANGE: [bool; 256] = {
    let mut strange = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        strange[byte] = matches!(byte as u8, 0..=b' ' | 0x7f.. | b'#');
        byte += 1;
    }
    strange
};

impl<'a> Target<'a> {
    fn parse(method: &str, target: &'a str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::Bad("Invalid URL");
        let bytes = target.as_bytes();
        // Raw bytes beyond ASCII and fragments do not belong here (threats H32, H33).
        if bytes
            .iter()
            .fold(false, |any, &byte| any | STRANGE[usize::from(byte)])
        {
            return Err(BAD);
        }
        match bytes.first() {
            Some(b'/') => Ok(Self {
                path: target,
                authority: None,
                is_asterisk: false,
            }),
            Some(b'*') if target.len() == 1 && method == "OPTIONS" => Ok(Self {
                path: "/",
                authority: None,
                is_asterisk: true,
            }),
            _ => {
                let prefix = target.get(..7).ok_or(BAD)?;
                if !prefix.eq_ignore_ascii_case("http://") {
                    return Err(BAD);
                }
                let rest = &target[7..];
                let end = rest.find(['/', '?']).unwrap_or(rest.len());
                let path = &rest[end..];
                if end == 0 {
                    // RFC 9110 section 4.2.1: an http URL has a host.
                    return Err(BAD);
                }
                Ok(Self {
                    path: match path.as_bytes().first() {
                        Some(b'/') => path,
                        None => "/",
                        // `http://host?query` has no place for a path that could be borrowed; nobody sends it.
                        Some(_) => return Err(BAD),
                    },
                    authority: Some(&rest[..end]),
                    is_asterisk: false,
                })
            }
        }
    }
}

/// What the header fields say about framing and the connection, gathered in one pass.
#[derive(Default)]
struct Fields {
    content_length: Option<u64>,
    has_transfer_encoding: bool,
    is_chunked: bool,
    unknown_coding: bool,
    hosts: u32,
    closes: bool,
    keeps: bool,
    expects_continue: bool,
    expects_other: bool,
}

impl Fields {
    fn take(
        &mut self,
        field: &httparse::Header<'_>,
        headers: &mut Headers,
        host: &mut KnownHost,
    ) -> Result<(), Refusal> {
        let name = field.name.as_bytes();
        let value = trim_end(field.value);
        if name.is_empty() || name.len() > usize::from(u16::MAX) {
            return Err(Refusal::Bad("Invalid Header"));
        }
        match headers.push_parsed(name, value) {
            Some(HeaderId::HOST) => {
                self.hosts += 1;
                host.take(value)?;
            }
            Some(HeaderId::CONTENT_LENGTH) => {
                if self.content_length.is_some() {
                    return Err(Refusal::Bad("Bad Request"));
                }
                self.content_length = Some(parse_length(value)?);
            }
            Some(HeaderId::TRANSFER_ENCODING) => {
                if self.has_transfer_encoding {
                    return Err(Refusal::Bad("Bad Request"));
                }
                self.has_transfer_encoding = true;
                self.is_chunked = value.eq_ignore_ascii_case(b"chunked");
                // One unknown coding is honestly not implemented; a list, or a disguise of `chunked`, is an attack.
                self.unknown_coding = !value.is_empty() && value.iter().copied().all(is_token_byte);
            }
            Some(HeaderId::CONNECTION) => {
                for token in value.split(|&byte| byte == b',') {
                    let token = token.trim_ascii();
                    self.closes |= token.eq_ignore_ascii_case(b"close");
                    self.keeps |= token.eq_ignore_ascii_case(b"keep-alive");
                }
            }
            Some(HeaderId::EXPECT) => {
                let known = value.eq_ignore_ascii_case(b"100-continue");
                self.expects_continue |= known;
                self.expects_other |= !known;
            }
            _ => {}
        }
        Ok(())
    }

    fn finish(self, minor: u8, length: usize, is_asterisk: bool) -> Result<Head, Refusal> {
        let is_11 = minor >= 1;
        if self.hosts > 1 || is_11 && self.hosts == 0 {
            return Err(Refusal::Bad("Invalid Hostname"));
        }
        let framing = if self.has_transfer_encoding {
            if !is_11 || self.content_length.is_some() {
                return Err(Refusal::Bad("Bad Request"));
            }
            if !self.is_chunked {
                return Err(if self.unknown_coding {
                    Refusal::NotImplemented("Not Implemented")
                } else {
                    Refusal::Bad("Bad Request")
                });
            }
            Framing::Chunked
        } else {
            match self.content_length {
                None | Some(0) => Framing::None,
                Some(length) => Framing::Length(length),
            }
        };
        if self.expects_other && is_11 {
            return Err(Refusal::Expectation);
        }
        Ok(Head {
            length,
            framing,
            keep_alive: if is_11 {
                !self.closes
            } else {
                self.keeps && !self.closes
            },
            expects_continue: self.expects_continue && is_11 && framing != Framing::None,
            is_asterisk,
        })
    }
}

fn trim_end(value: &[u8]) -> &[u8] {
    let end = value
        .iter()
        .rposition(|&byte| byte != b' ' && byte != b'\t')
        .map_or(0, |last| last + 1);
    &value[..end]
}

/// Digits only, no sign, no list, no leading zero, no overflow (threats S13 to S18).
fn parse_length(value: &[u8]) -> Result<u64, Refusal> {
    const BAD: Refusal = Refusal::Bad("Bad Request");
    if value.is_empty() || value.len() > 1 && value[0] == b'0' {
        return Err(BAD);
    }
    value.iter().try_fold(0_u64, |sum, &byte| {
        if !byte.is_ascii_digit() {
            return Err(BAD);
        }
        sum.checked_mul(10)
            .and_then(|sum| sum.checked_add(u64::from(byte - b'0')))
            .ok_or(BAD)
    })
}

/// A host name or address with an optional port (threat H10).
fn check_host(host: &[u8]) -> Result<(), Refusal> {
    const BAD: Refusal = Refusal::Bad("Invalid Hostname");
    let (name, port) = if host.first() == Some(&b'[') {
        let end = memchr::memchr(b']', host).ok_or(BAD)?;
        let inner = std::str::from_utf8(&host[1..end]).map_err(|_| BAD)?;
        inner.parse::<std::net::Ipv6Addr>().map_err(|_| BAD)?;
        match &host[end + 1..] {
            [] => (&host[..=end], None),
            [b':', port @ ..] => (&host[..=end], Some(port)),
            _ => return Err(BAD),
        }
    } else {
        let (name, port) = match memchr::memchr(b':', host) {
            Some(colon) => (&host[..colon], Some(&host[colon + 1..])),
            None => (host, None),
        };
        let is_name = |byte: &u8| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'~' | b'%')
        };
        if !name.iter().all(is_name) {
            return Err(BAD);
        }
        (name, port)
    };
    if let Some(port) = port {
        let text = std::str::from_utf8(port).map_err(|_| BAD)?;
        if !text.is_empty()
            && (!text.bytes().all(|byte| byte.is_ascii_digit()) || text.parse::<u16>().is_err())
        {
            return Err(BAD);
        }
    }
    if name.len() > 255 {
        return Err(BAD);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<Option<(Framing, bool)>, u16>) {
        let mut request = Request::default();
        let result = parse(text.as_bytes(), &mut request, &mut KnownHost::default())
            .map(|head| head.map(|head| (head.framing, head.keep_alive)))
            .map_err(Refusal::status);
        assert_eq!(result, expected, "{text:?}");
    }

    #[test]
    fn framing_follows_rfc_9112_section_6_and_nothing_else() {
        let post = |fields: &str| format!("POST / HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n");
        check(
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            Ok(Some((Framing::None, true))),
        );
        check("GET / HTTP/1.0\r\n\r\n", Ok(Some((Framing::None, false))));
        check(
            "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
            Ok(Some((Framing::None, true))),
        );
        check(
            &post("Content-Length: 5"),
            Ok(Some((Framing::Length(5), true))),
        );
        check(
            &post("Transfer-Encoding: Chunked"),
            Ok(Some((Framing::Chunked, true))),
        );
        check(
            &post("Content-Length: 6\r\nTransfer-Encoding: chunked"),
            Err(400),
        );
        check(
            &post("Transfer-Encoding: chunked\r\nTransfer-Encoding: x"),
            Err(400),
        );
        check(&post("Transfer-Encoding: gzip"), Err(501));
        check(&post("Transfer-Encoding: chunked, gzip"), Err(400));
        for length in [
            "+5",
            "-1",
            "0x5",
            "5.0",
            "5 5",
            "5_0",
            "",
            "005",
            "5, 5",
            "18446744073709551616",
        ] {
            check(&post(&format!("Content-Length: {length}")), Err(400));
        }
    }

    #[test]
    fn site_of_the_last_host_is_for_that_host_only() {
        // Threat H11; `site` is what a look-up of the first host gave.
        let check = |text: &str, expected| {
            let mut known = KnownHost::default();
            let mut request = Request::default();
            let first = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n";
            assert!(parse(first, &mut request, &mut known).is_ok());
            known.site = Some((1, 1));
            assert!(parse(text.as_bytes(), &mut request, &mut known).is_ok());
            assert_eq!(known.site, expected, "{text:?}");
        };
        check("GET / HTTP/1.1\r\nHost: a\r\n\r\n", Some((1, 1)));
        check("GET / HTTP/1.1\r\nHost: b\r\n\r\n", None);
        check("GET / HTTP/1.1\r\nHost:\r\n\r\n", None);
        check("GET / HTTP/1.0\r\n\r\n", None);
        check("GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", None);
    }

    #[test]
    fn head_that_is_not_complete_asks_for_more() {
        for text in [
            "",
            "G",
            "GET / HTTP/1.1\r\nHost",
            "\r",
            "\r\n\r",
            "\r\n",
            "\r\n\r\nGET /",
        ] {
            check(text, Ok(None));
        }
        check("\r\n\r\n\r\nGET /", Err(400));
    }
}
