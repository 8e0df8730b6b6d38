//! The opening handshake (RFC 6455 section 4.2).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest, Sha1};

use crate::headers::HeaderId;
use crate::request::Request;
use crate::response::Response;

/// What the key is joined with before it is hashed (section 1.3).
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Why a request cannot become a WebSocket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HandshakeError {
    /// It does not ask for one.
    #[error("the request does not ask for a WebSocket")]
    NotAsked,
    /// It asks in a way that is not allowed: 400.11.
    #[error("{0}")]
    Bad(&'static str),
    /// Another version than 13: 426.
    #[error("the version of the WebSocket protocol is not 13")]
    Version,
    /// `<webSocket enabled="false" />`: 404 would tell less than 403 does.
    #[error("WebSockets are switched off for this URL")]
    Disabled,
    /// The response has begun already, or the transport cannot change to another protocol.
    #[error("the connection cannot be taken over")]
    Impossible,
}

impl HandshakeError {
    /// Makes the response the refusal that belongs to the error (threats W09, W10).
    pub fn refuse(self, response: &mut Response) {
        if response.headers_sent() {
            return;
        }
        match self {
            Self::NotAsked | Self::Version => {
                response.set_error(426, 0, 0);
                response.headers.set(HeaderId::UPGRADE, "websocket");
                response.headers.set(HeaderId::CONNECTION, "Upgrade");
                let _ = response
                    .headers
                    .set_by_name("Sec-WebSocket-Version", b"13", true);
            }
            Self::Bad(_) => response.set_error(400, 11, 0),
            Self::Disabled => response.set_error(403, 0, 0),
            Self::Impossible => response.set_error(500, 0, 0),
        }
    }
}

/// A request for a WebSocket that may be granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handshake {
    /// The value of `Sec-WebSocket-Accept`.
    accept: String,
}

impl Handshake {
    /// True if the request names the protocol `websocket` in `Upgrade`, rightly or not.
    #[must_use]
    pub fn is_asked_for(request: &Request) -> bool {
        request.headers.contains(HeaderId::UPGRADE) && has_token(request, "Upgrade", "websocket")
    }

    /// Checks the client's side.
    ///
    /// # Errors
    /// [`HandshakeError`] says what is wrong.
    pub fn of(request: &Request) -> Result<Self, HandshakeError> {
        if !Self::is_asked_for(request) {
            return Err(HandshakeError::NotAsked);
        }
        if request.method() != "GET" || request.version() < (1, 1) {
            return Err(HandshakeError::Bad(
                "a WebSocket begins with a GET of HTTP/1.1",
            ));
        }
        if request.is_chunked() || request.content_length().unwrap_or(0) > 0 {
            // What follows the head would be a body to us and frames to somebody else.
            return Err(HandshakeError::Bad("a WebSocket request has no body"));
        }
        if !has_token(request, "Connection", "upgrade") {
            return Err(HandshakeError::Bad("Connection does not name Upgrade"));
        }
        let mut versions = request.headers.values("Sec-WebSocket-Version");
        match (versions.next(), versions.next()) {
            (Some(version), None) if version.trim_ascii() == b"13" => {}
            _ => return Err(HandshakeError::Version),
        }
        let mut keys = request.headers.values("Sec-WebSocket-Key");
        let (Some(key), None) = (keys.next(), keys.next()) else {
            return Err(HandshakeError::Bad("there is no one Sec-WebSocket-Key"));
        };
        let key = key.trim_ascii();
        if STANDARD.decode(key).map_or(0, |bytes| bytes.len()) != 16 {
            return Err(HandshakeError::Bad("Sec-WebSocket-Key is not 16 bytes"));
        }
        Ok(Self {
            accept: accept_of(key),
        })
    }

    /// The sub-protocols that the client offers, in its order of preference.
    pub fn protocols(request: &Request) -> impl Iterator<Item = &str> {
        request
            .headers
            .values("Sec-WebSocket-Protocol")
            .filter_map(|value| std::str::from_utf8(value).ok())
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .filter(|name| !name.is_empty())
    }

    /// Adds what a 101 needs and does not have: a handler that answered the key itself is left alone.
    pub fn complete(&self, response: &mut Response) {
        let headers = &mut response.headers;
        headers.set(HeaderId::UPGRADE, "websocket");
        headers.set(HeaderId::CONNECTION, "Upgrade");
        if headers.get_by_name("Sec-WebSocket-Accept").is_none() {
            let _ = headers.set_by_name("Sec-WebSocket-Accept", self.accept.as_bytes(), true);
        }
    }
}

fn accept_of(key: &[u8]) -> String {
    let mut hash = Sha1::new();
    hash.update(key);
    hash.update(GUID);
    STANDARD.encode(hash.finalize())
}

fn has_token(request: &Request, name: &str, token: &str) -> bool {
    request.headers.values(name).any(|value| {
        value
            .split(|&byte| byte == b',')
            .any(|part| part.trim_ascii().eq_ignore_ascii_case(token.as_bytes()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

    fn request(method: &str, fields: &[(&str, &str)]) -> Request {
        let mut request = Request::new(method, "/").expect("target");
        for (name, value) in fields {
            let _ = request.headers.set_by_name(name, value.as_bytes(), false);
        }
        request
    }

    #[test]
    fn handshake_is_granted_only_as_the_protocol_has_it() {
        // RFC 6455 section 4.2.1; threats W09, W10.
        let right = [
            ("Upgrade", "h2c, WebSocket"),
            ("Connection", "keep-alive, Upgrade"),
            ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Key", KEY),
        ];
        let granted = Handshake::of(&request("GET", &right)).expect("is right");
        assert_eq!(granted.accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        let check = |name: &str, value: Option<&str>, expected: &str| {
            let mut fields = right.to_vec();
            fields.retain(|(own, _)| *own != name);
            fields.extend(value.map(|value| (name, value)));
            let error = Handshake::of(&request("GET", &fields)).expect_err(name);
            let mut response = Response::default();
            error.refuse(&mut response);
            let status = format!("{}.{}", response.status(), response.sub_status());
            assert_eq!(status, expected, "{name} {value:?}");
        };
        check("Upgrade", None, "426.0");
        check("Upgrade", Some("h2c"), "426.0");
        check("Connection", None, "400.11");
        check("Connection", Some("keep-alive"), "400.11");
        check("Sec-WebSocket-Version", None, "426.0");
        check("Sec-WebSocket-Version", Some("7"), "426.0");
        check("Sec-WebSocket-Version", Some("777"), "426.0");
        check("Sec-WebSocket-Key", None, "400.11");
        check("Sec-WebSocket-Key", Some("short"), "400.11");
        check("Sec-WebSocket-Key", Some("dGhlIHNhbXBsZSBub25j"), "400.11");
        for method in ["POST", "HEAD", "CONNECT"] {
            assert!(Handshake::of(&request(method, &right)).is_err(), "{method}");
        }
        let mut with_body = request("GET", &right);
        with_body.set_framing(Some(5), false);
        assert!(Handshake::of(&with_body).is_err());
        let mut old = request("GET", &right);
        old.begin("GET", b"/", (1, 0)).expect("target");
        assert!(Handshake::of(&old).is_err());
    }

    #[test]
    fn what_the_handler_answered_stays() {
        let request = request(
            "GET",
            &[
                ("Upgrade", "websocket"),
                ("Connection", "upgrade"),
                ("Sec-WebSocket-Version", "13"),
                ("Sec-WebSocket-Key", KEY),
                ("Sec-WebSocket-Protocol", "chat, superchat"),
            ],
        );
        let protocols: Vec<_> = Handshake::protocols(&request).collect();
        assert_eq!(protocols, ["chat", "superchat"]);
        let mut response = Response::default();
        let _ = response
            .headers
            .set_by_name("Sec-WebSocket-Accept", b"own", true);
        Handshake::of(&request)
            .expect("is right")
            .complete(&mut response);
        assert_eq!(
            response.headers.get_by_name("Sec-WebSocket-Accept"),
            Some(&b"own"[..])
        );
        assert_eq!(
            response.headers.get(HeaderId::UPGRADE),
            Some(&b"websocket"[..])
        );
    }
}
