//! A response head as bytes: status line, header fields, framing (R153, R154; RFC 9112 section 6).

use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::Response;

use crate::clock;

/// How the body of a response is framed on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyFraming {
    /// No body bytes follow the head.
    Empty,
    /// The announced length; the number is what is still to come.
    Length(u64),
    Chunked,
    /// The connection's end is the body's end.
    UntilClose,
}

/// The status line of most responses.
const OK: &[u8] = b"HTTP/1.1 200 OK\r\n";
/// What of a response concerns the transport.
const SPECIAL: [HeaderId; 5] = [
    HeaderId::CONTENT_LENGTH,
    HeaderId::TRANSFER_ENCODING,
    HeaderId::CONNECTION,
    HeaderId::SERVER,
    HeaderId::DATE,
];

/// Appends the head of `response` to `out` and decides the framing. `is_last` means that the whole entity is there,
/// `is_opaque` that what follows is no HTTP (R158).
/// `keep_alive` becomes false when the framing or the response closes the connection.
pub(crate) fn head(
    request: &Request,
    response: &Response,
    is_last: bool,
    is_opaque: bool,
    omits_server: bool,
    keep_alive: &mut bool,
    out: &mut Vec<u8>,
) -> BodyFraming {
    let status = response.status();
    let has_no_body = status < 200 || status == 204 || status == 304;
    let own_length = response
        .headers
        .get_str(HeaderId::CONTENT_LENGTH)
        .and_then(|text| text.parse::<u64>().ok());
    let has_trailers = !response.trailers.is_empty() && request.version() >= (1, 1);
    let framing = if status == 101 || is_opaque {
        BodyFraming::UntilClose
    } else if has_no_body {
        BodyFraming::Empty
    } else if is_last && !has_trailers {
        // R153: one complete send: the length is computed and a module's own is dropped; for HEAD without an entity
        // the module's own is kept (R154).
        BodyFraming::Length(match own_length {
            Some(length) if request.is_head() && response.entity_length() == 0 => length,
            _ => response.entity_length(),
        })
    } else if let Some(length) = own_length.filter(|_| !has_trailers) {
        BodyFraming::Length(length)
    } else if request.version() >= (1, 1) {
        BodyFraming::Chunked
    } else {
        BodyFraming::UntilClose
    };
    if status < 200 && status != 101 {
        // An interim status is no answer: what came next would be taken for this one's.
        *keep_alive = false;
    }
    if response.needs_disconnect()
        || framing == BodyFraming::UntilClose && status != 101 && !request.is_head()
    {
        *keep_alive = false;
    }
    if response.headers_suppressed() {
        *keep_alive = false;
        return if request.is_head() {
            BodyFraming::Empty
        } else {
            BodyFraming::UntilClose
        };
    }
    if status == 200 && response.has_standard_reason() {
        out.extend_from_slice(OK);
    } else {
        status_line(status, response.reason(), out);
    }
    let mut said_close = false;
    let own_lines_last = |out: &mut Vec<u8>| match framing {
        BodyFraming::Length(length) => {
            out.extend_from_slice(b"Content-Length: ");
            push_number(length, out);
            out.extend_from_slice(b"\r\n\r\n");
        }
        BodyFraming::Chunked => {
            if has_trailers && !response.headers.contains(HeaderId::TRAILER) {
                announce(response, out);
            }
            out.extend_from_slice(b"Transfer-Encoding: chunked\r\n\r\n");
        }
        BodyFraming::Empty | BodyFraming::UntilClose => out.extend_from_slice(b"\r\n"),
    };
    let headers = &response.headers;
    let (has_server, has_date) = match headers.verbatim() {
        // Nearly every response: nothing in it concerns the transport.
        Some(text) if !headers.contains_any(&SPECIAL) => {
            out.extend_from_slice(text);
            (omits_server, false)
        }
        _ => fields(response, omits_server, keep_alive, out),
    };
    // R162: the HTTP layer's own values, if no module set one.
    clock::with_server_and_date(|both, date| match (has_server, has_date) {
        (false, false) => out.extend_from_slice(both),
        (true, false) => out.extend_from_slice(date),
        (false, true) => out.extend_from_slice(&both[..both.len() - date.len()]),
        (true, true) => {}
    });
    if !*keep_alive && status != 101 {
        out.extend_from_slice(b"Connection: close\r\n");
        said_close = true;
    }
    if !said_close && request.version() == (1, 0) {
        out.extend_from_slice(b"Connection: keep-alive\r\n");
    }
    // With the empty line that ends the head.
    own_lines_last(out);
    if request.is_head() {
        BodyFraming::Empty
    } else {
        framing
    }
}

/// The fields one by one, less those that are the transport's own affair. Says whether `Server` and `Date` are settled.
fn fields(
    response: &Response,
    omits_server: bool,
    keep_alive: &mut bool,
    out: &mut Vec<u8>,
) -> (bool, bool) {
    let status = response.status();
    let mut has_server = omits_server;
    let mut has_date = false;
    for (id, name, value) in response.headers.iter_with_id() {
        match id {
            // Framing is ours alone.
            Some(HeaderId::CONTENT_LENGTH | HeaderId::TRANSFER_ENCODING) => continue,
            Some(HeaderId::CONNECTION) if status != 101 => {
                let mut tokens = value.split(|&byte| byte == b',').map(<[u8]>::trim_ascii);
                if tokens.any(|token| token.eq_ignore_ascii_case(b"close")) {
                    *keep_alive = false;
                    continue;
                }
                // Whether the connection goes on is said below, once.
                if value.eq_ignore_ascii_case(b"keep-alive") {
                    continue;
                }
            }
            Some(HeaderId::SERVER) if omits_server => continue,
            Some(HeaderId::SERVER) => {
                has_server = true;
                if value.is_empty() {
                    continue;
                }
            }
            Some(HeaderId::DATE) => has_date = true,
            _ => {}
        }
        line(name, value, out);
    }
    (has_server, has_date)
}

/// Names the fields that will follow the entity (RFC 9110 section 6.6.2).
fn announce(response: &Response, out: &mut Vec<u8>) {
    let mut names: Vec<&[u8]> = Vec::new();
    for (name, _) in response.trailers.iter() {
        if !names.iter().any(|own| own.eq_ignore_ascii_case(name)) {
            names.push(name);
        }
    }
    line(b"Trailer", &names.join(&b", "[..]), out);
}

/// The trailer section (RFC 9112 section 7.1.2), with the empty line that ends it.
pub(crate) fn trailer_section(response: &mut Response) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in response.trailers.iter() {
        line(name, value, &mut out);
    }
    response.trailers.clear();
    out.extend_from_slice(b"\r\n");
    out
}

fn status_line(status: u16, reason: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(b"HTTP/1.1 ");
    push_number(u64::from(status), out);
    out.push(b' ');
    out.extend_from_slice(reason.as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// One field. Nothing in it can end the line: [`sluicegate_pipeline::headers::Headers`] takes no such value (threat S43).
fn line(name: &[u8], value: &[u8], out: &mut Vec<u8>) {
    out.reserve(name.len() + value.len() + 4);
    out.extend_from_slice(name);
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}

/// Appends a decimal number.
pub(crate) fn push_number(number: u64, out: &mut Vec<u8>) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    let mut rest = number;
    while rest >= 10 {
        // Two digits for one division.
        at -= 2;
        let pair = (rest % 100) as usize;
        digits[at..at + 2].copy_from_slice(&PAIRS[pair]);
        rest /= 100;
    }
    if rest > 0 || at == digits.len() {
        at -= 1;
        digits[at] = b'0' + rest as u8;
    }
    out.extend_from_slice(&digits[at..]);
}

/// 00 to 99.
static PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[b'0'; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + number as u8 / 10, b'0' + number as u8 % 10];
        number += 1;
    }
    pairs
};

/// The whole answer to `OPTIONS *` (threat H14).
pub(crate) fn asterisk(keep_alive: bool, out: &mut Vec<u8>) {
    status_line(200, "OK", out);
    out.extend_from_slice(b"Allow: OPTIONS, GET, HEAD, POST\r\n");
    clock::with_server_and_date(|both, _| out.extend_from_slice(both));
    if !keep_alive {
        out.extend_from_slice(b"Connection: close\r\n");
    }
    out.extend_from_slice(b"Content-Length: 0\r\n\r\n");
}

/// The whole answer to a request that never reached the pipeline: fixed text, and the connection closes (R230, G3).
pub(crate) fn refusal(status: u16, text: &str, out: &mut Vec<u8>) {
    let reason = sluicegate_pipeline::response::standard_reason(status);
    let body = format!(
        "<!DOCTYPE html>\n<html><head><title>{reason}</title></head>\n<body><h2>{reason} - {text}</h2>\n<hr><p>HTTP Error {status}. {text}.</p>\n</body></html>\n"
    );
    status_line(status, reason, out);
    out.extend_from_slice(b"Content-Type: text/html; charset=us-ascii\r\n");
    clock::with_server_and_date(|both, _| out.extend_from_slice(both));
    out.extend_from_slice(b"Connection: close\r\nContent-Length: ");
    push_number(body.len() as u64, out);
    out.extend_from_slice(b"\r\n\r\n");
    out.extend_from_slice(body.as_bytes());
}
