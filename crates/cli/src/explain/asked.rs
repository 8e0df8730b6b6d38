//! The request that is asked about: from the words of a command line to address, host, method and path.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use sluicegate::Problem;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::url::InvalidUrl;

/// A URL taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Url {
    pub(super) is_secure: bool,
    /// With brackets around an IPv6 address; empty for a path alone.
    pub(super) host: String,
    /// `None` where the URL does not say.
    pub(super) port: Option<u16>,
    /// Path and query as they would stand in a request line.
    pub(super) target: String,
}

impl Url {
    /// Reads `http://host:port/path?query`, or a path.
    pub(super) fn parse(text: &str) -> Result<Self, Box<Problem>> {
        let wrong = |why: &str| {
            Box::new(
                Problem::plain("cli/url", format!("{text} is no URL to explain"))
                    .because(why)
                    .help("write a path such as /blog, or a whole URL such as http://localhost:8080/blog"),
            )
        };
        let plain = text.split('#').next().unwrap_or_default();
        if plain.starts_with('/') {
            return Ok(Self {
                is_secure: false,
                host: String::new(),
                port: None,
                target: escaped(plain),
            });
        }
        let (scheme, rest) = plain
            .split_once("://")
            .ok_or_else(|| wrong("it begins neither with a slash nor with http://"))?;
        let is_secure = match scheme.to_ascii_lowercase().as_str() {
            "http" => false,
            "https" => true,
            _ => return Err(wrong("only http and https are served")),
        };
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(end);
        let authority = authority.rsplit('@').next().unwrap_or_default();
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => {
                let number = port.parse().map_err(|_| wrong("its port is no number"))?;
                (host, Some(number))
            }
            _ => (authority, None),
        };
        if host.is_empty() {
            return Err(wrong("it names no host"));
        }
        let slash = if target.starts_with('/') { "" } else { "/" };
        Ok(Self {
            is_secure,
            host: host.to_owned(),
            port,
            target: escaped(&format!("{slash}{target}")),
        })
    }
}

/// What a client would escape: blanks, controls and characters beyond ASCII.
fn escaped(target: &str) -> String {
    let mut out = String::with_capacity(target.len());
    for byte in target.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The request, with everything that decides where it lands.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) request: Request,
    /// Where the connection comes to.
    pub(super) local: SocketAddr,
    pub(super) is_secure: bool,
}

/// What the URL leaves open.
#[derive(Debug, Clone)]
pub(super) struct Otherwise {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) address: Option<IpAddr>,
}

impl Asked {
    /// Puts the request together. An error is what the transport refuses with 400.
    pub(super) fn new(
        url: &Url,
        method: &str,
        headers: &[(String, String)],
        otherwise: &Otherwise,
    ) -> Result<Self, InvalidUrl> {
        let port = url.port.unwrap_or(otherwise.port);
        let named = if url.host.is_empty() {
            otherwise.host.as_str()
        } else {
            url.host.as_str()
        };
        let address = otherwise
            .address
            .or_else(|| named.trim_matches(['[', ']']).parse().ok())
            .unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let mut request = Request::new(method, &url.target)?;
        let _ = request
            .headers
            .push_parsed(b"Host", format!("{named}:{port}").as_bytes());
        for (name, value) in headers {
            if name.eq_ignore_ascii_case("Host") {
                let _ = request.headers.remove_by_name("Host");
            }
            let _ = request
                .headers
                .push_parsed(name.as_bytes(), value.as_bytes());
            if name.eq_ignore_ascii_case("Content-Length") {
                request.set_framing(value.parse().ok(), false);
            }
        }
        Ok(Self {
            request,
            local: SocketAddr::new(address, port),
            is_secure: url.is_secure,
        })
    }
}

/// Splits `Name: value`.
pub(super) fn header_argument(text: &str) -> Result<(String, String), String> {
    let (name, value) = text
        .split_once(':')
        .ok_or_else(|| "write it as 'Name: value'".to_owned())?;
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(sluicegate_pipeline::headers::is_token_byte);
    if !is_name {
        return Err(format!("{name:?} is no header name"));
    }
    if value.contains(['\r', '\n', '\0']) {
        return Err("a value has no line ends".to_owned());
    }
    Ok((name.to_owned(), value.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_taken_apart_or_refused() {
        let check = |text: &str, expected: Option<(bool, &str, Option<u16>, &str)>| {
            let own = Url::parse(text).ok();
            let own = own.as_ref().map(|url| {
                (
                    url.is_secure,
                    url.host.as_str(),
                    url.port,
                    url.target.as_str(),
                )
            });
            assert_eq!(own, expected, "{text}");
        };
        check("/a/b?c=d#e", Some((false, "", None, "/a/b?c=d")));
        check("http://h", Some((false, "h", None, "/")));
        check("HTTPS://h:81?x", Some((true, "h", Some(81), "/?x")));
        check("http://[::1]:80/a", Some((false, "[::1]", Some(80), "/a")));
        check("http://[::1]/a", Some((false, "[::1]", None, "/a")));
        check(
            "http://u:p@h/a b\u{e4}",
            Some((false, "h", None, "/a%20b%C3%A4")),
        );
        check("http://", None);
        check("http://h:http/", None);
        check("ftp://h/", None);
        check("blog", None);
    }
}
