//! From the header list of a stream to a request: what `h2` has not refused and HTTP/1 would refuse is refused here, by the
//! same rules.

use http::header::{CONTENT_LENGTH, COOKIE, EXPECT, HOST};
use http::request::Parts;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::request::Request;

use crate::http1::head::{HEAD_BYTES_MAX, Refusal, check_host, parse_length};

/// What the stream needs to know of a request beside the request itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The announced length of the body.
    pub(super) length: Option<u64>,
    pub(super) expects_continue: bool,
    /// `OPTIONS *`, which names no resource.
    pub(super) is_asterisk: bool,
}

/// Fills `request` in. `has_body` is false when the stream ended with its header list.
pub(super) fn accept(
    parts: &Parts,
    has_body: bool,
    request: &mut Request,
) -> Result<Head, Refusal> {
    const BAD_URL: Refusal = Refusal::Bad("Invalid URL");
    let method = parts.method.as_str();
    if method.len() > 64 {
        return Err(Refusal::Bad("Invalid Verb"));
    }
    if method == "CONNECT" {
        return Err(Refusal::NotImplemented("Not Implemented"));
    }
    let target = parts.uri.path_and_query().ok_or(BAD_URL)?.as_str();
    let is_asterisk = target == "*" && method == "OPTIONS";
    let is_plain = |byte: u8| byte > b' ' && byte < 0x7f && byte != b'#';
    if !(is_asterisk || target.starts_with('/') && target.bytes().all(is_plain)) {
        return Err(BAD_URL);
    }
    let target = if is_asterisk { "/" } else { target };
    if target.len() > HEAD_BYTES_MAX {
        return Err(Refusal::UrlTooLong);
    }
    request
        .begin(method, target.as_bytes(), (2, 0))
        .map_err(|_| BAD_URL)?;
    let host = host(parts)?;
    check_host(host)?;
    request.headers.push_parsed(b"Host", host);
    let mut head = Head {
        length: None,
        expects_continue: false,
        is_asterisk,
    };
    for (name, value) in &parts.headers {
        let bytes = value.as_bytes();
        // RFC 9113 section 8.2.1.
        if bytes.trim_ascii().len() != bytes.len() {
            return Err(Refusal::Bad("Invalid Header"));
        }
        match name {
            &HOST | &COOKIE => continue,
            &CONTENT_LENGTH => {
                if head.length.is_some() {
                    return Err(Refusal::Bad("Bad Request"));
                }
                head.length = Some(parse_length(bytes)?);
            }
            &EXPECT => {
                if !bytes.eq_ignore_ascii_case(b"100-continue") {
                    return Err(Refusal::Expectation);
                }
                head.expects_continue = true;
            }
            _ => {}
        }
        request.headers.push_parsed(name.as_str().as_bytes(), bytes);
    }
    cookies(parts, request);
    if !has_body && head.length.is_none() {
        head.length = Some(0);
    }
    request.set_framing(head.length.filter(|_| has_body), head.length.is_none());
    Ok(head)
}

/// The one host that the request is for (RFC 9113 section 8.3.1; threat H11).
fn host(parts: &Parts) -> Result<&[u8], Refusal> {
    const BAD: Refusal = Refusal::Bad("Invalid Hostname");
    let mut named = parts.headers.get_all(HOST).iter();
    let (field, more) = (named.next(), named.next());
    if more.is_some() {
        return Err(BAD);
    }
    let field = field.map(http::HeaderValue::as_bytes);
    match (parts.uri.authority(), field) {
        (Some(authority), Some(field))
            if !authority.as_str().as_bytes().eq_ignore_ascii_case(field) =>
        {
            Err(BAD)
        }
        (Some(authority), _) => Ok(authority.as_str().as_bytes()),
        (None, Some(field)) => Ok(field),
        (None, None) => Err(BAD),
    }
}

/// RFC 9113 section 8.2.3: the crumbs of a cookie are one field again.
fn cookies(parts: &Parts, request: &mut Request) {
    let crumbs: Vec<&[u8]> = parts
        .headers
        .get_all(COOKIE)
        .iter()
        .map(http::HeaderValue::as_bytes)
        .collect();
    if !crumbs.is_empty() {
        request
            .headers
            .set(HeaderId::COOKIE, crumbs.join(&b"; "[..]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(method: &str, uri: &str, fields: &[(&str, &str)]) -> Parts {
        let mut builder = http::Request::builder().method(method).uri(uri);
        for (name, value) in fields {
            builder = builder.header(*name, *value);
        }
        builder.body(()).expect("request").into_parts().0
    }

    #[test]
    fn request_of_a_stream_is_read_as_strictly_as_one_of_http1() {
        let check = |method, uri, fields: &[(&str, &str)], expected: Result<(&str, &str), u16>| {
            let mut request = Request::default();
            let found = accept(&parts(method, uri, fields), true, &mut request)
                .map(|_| (request.host(), request.path()))
                .map_err(Refusal::status);
            assert_eq!(found, expected, "{method} {uri} {fields:?}");
        };
        check("GET", "https://a/x%20y?q", &[], Ok(("a", "/x y")));
        check("GET", "/x", &[("host", "b")], Ok(("b", "/x")));
        check("GET", "https://a/", &[("host", "A")], Ok(("a", "/")));
        check("GET", "https://a/", &[("host", "b")], Err(400));
        check("GET", "/x", &[], Err(400));
        check("GET", "/x", &[("host", "a"), ("host", "a")], Err(400));
        check("GET", "https://u@a/", &[], Err(400));
        check("CONNECT", "a:443", &[], Err(501));
        check("POST", "https://a/", &[("content-length", "1,1")], Err(400));
        check("POST", "https://a/", &[("content-length", "-1")], Err(400));
        check("POST", "https://a/", &[("expect", "more")], Err(417));
        check("GET", "https://a/", &[("x", " y")], Err(400));
    }

    #[test]
    fn crumbs_of_a_cookie_are_joined() {
        let mut request = Request::default();
        let fields = [("cookie", "a=1"), ("cookie", "b=2")];
        accept(&parts("GET", "https://a/", &fields), false, &mut request).expect("request");
        let cookie = request.headers.get(HeaderId::COOKIE);
        assert_eq!(cookie, Some(&b"a=1; b=2"[..]));
        assert_eq!(
            (request.content_length(), request.version()),
            (None, (2, 0))
        );
    }
}
