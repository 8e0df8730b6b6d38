//! From a response to the header list of a stream (RFC 9113 section 8.3.2), and the answer to what never was a request.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::Response;

use crate::clock;
use crate::http1::encode::BodyFraming;
use crate::http1::head::Refusal;

/// Fields that say something about an HTTP/1 connection (RFC 9113 section 8.2.2).
const OF_CONNECTION: [&[u8]; 5] = [
    b"connection",
    b"keep-alive",
    b"proxy-connection",
    b"transfer-encoding",
    b"upgrade",
];

/// The header list of `response`, and how many bytes may follow it. `None` for what HTTP/2 cannot say: an interim status
/// in the place of an answer, or a change of protocols.
pub(crate) fn head(
    request: &Request,
    response: &Response,
    is_last: bool,
    omits_server: bool,
) -> Option<(http::Response<()>, BodyFraming)> {
    let status = response.status();
    if status < 200 {
        return None;
    }
    let has_no_body = status == 204 || status == 304;
    let own_length = response
        .headers
        .get_str(HeaderId::CONTENT_LENGTH)
        .and_then(|text| text.parse::<u64>().ok());
    // R153, R154, as on HTTP/1.
    let framing = if has_no_body {
        BodyFraming::Empty
    } else if is_last {
        BodyFraming::Length(match own_length {
            Some(length) if request.is_head() && response.entity_length() == 0 => length,
            _ => response.entity_length(),
        })
    } else {
        own_length.map_or(BodyFraming::UntilClose, BodyFraming::Length)
    };
    let mut fields = HeaderMap::new();
    let mut has_server = omits_server;
    // Without headers there is a status all the same: that is no field here.
    if !response.headers_suppressed() {
        for (id, name, value) in response.headers.iter_with_id() {
            match id {
                // RFC 9113 section 8.1.1: it must be right.
                Some(HeaderId::CONTENT_LENGTH) => continue,
                Some(HeaderId::SERVER) if omits_server => continue,
                Some(HeaderId::SERVER) => {
                    has_server = true;
                    if value.is_empty() {
                        continue;
                    }
                }
                _ => {}
            }
            push(&mut fields, name, value);
        }
        let has_date = fields.contains_key(http::header::DATE);
        // R162.
        clock::with_server_and_date(|_, date| {
            if !has_server {
                push(&mut fields, b"server", b"Sluicegate");
            }
            let date = date.strip_prefix(b"Date: ").unwrap_or(date).trim_ascii();
            if !has_date {
                push(&mut fields, b"date", date);
            }
        });
        if let BodyFraming::Length(length) = framing {
            fields.insert(http::header::CONTENT_LENGTH, length.into());
        }
    }
    let framing = if request.is_head() {
        BodyFraming::Empty
    } else {
        framing
    };
    Some((with_fields(status, fields)?, framing))
}

fn with_fields(status: u16, fields: HeaderMap) -> Option<http::Response<()>> {
    let mut head = http::Response::new(());
    *head.status_mut() = StatusCode::from_u16(status).ok()?;
    *head.headers_mut() = fields;
    Some(head)
}

/// Names are in lower case; what cannot be a field is left out.
fn push(fields: &mut HeaderMap, name: &[u8], value: &[u8]) {
    if OF_CONNECTION
        .iter()
        .any(|own| own.eq_ignore_ascii_case(name))
    {
        return;
    }
    if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
        fields.append(name, value);
    }
}

/// The trailer section of `response`; `None` if it has none.
pub(crate) fn trailers(response: &mut Response) -> Option<HeaderMap> {
    let mut fields = HeaderMap::new();
    for (name, value) in response.trailers.iter() {
        push(&mut fields, name, value);
    }
    response.trailers.clear();
    (!fields.is_empty()).then_some(fields)
}

/// The answer to a request that never reached the pipeline (R230).
pub(super) fn refusal(refusal: Refusal) -> (http::Response<()>, Bytes) {
    let mut text = Vec::new();
    crate::http1::encode::refusal(refusal.status(), refusal.text(), &mut text);
    let body = memchr::memmem::find(&text, b"\r\n\r\n").map_or(0, |end| end + 4);
    let body = Bytes::copy_from_slice(&text[body..]);
    (
        own(
            refusal.status(),
            &[(b"content-type", b"text/html; charset=us-ascii")],
            body.len(),
        ),
        body,
    )
}

/// The answer to `OPTIONS *` (threat H14).
pub(super) fn asterisk() -> http::Response<()> {
    own(200, &[(b"allow", b"OPTIONS, GET, HEAD, POST")], 0)
}

fn own(status: u16, more: &[(&[u8], &[u8])], length: usize) -> http::Response<()> {
    let mut fields = HeaderMap::new();
    for (name, value) in more {
        push(&mut fields, name, value);
    }
    push(&mut fields, b"server", b"Sluicegate");
    fields.insert(http::header::CONTENT_LENGTH, (length as u64).into());
    with_fields(status, fields).unwrap_or_default()
}
