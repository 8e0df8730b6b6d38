//! The request of `module try`: from a path or from a file as people write it in an editor.

use std::path::Path;

use sluicegate::Problem;

/// The bytes of a GET for `path`.
pub(crate) fn get(path: &str) -> Result<Vec<u8>, Box<Problem>> {
    if let Some(c) = path
        .chars()
        .find(|c| c.is_whitespace() || c.is_control() || !c.is_ascii())
    {
        return Err(
            Problem::plain("cli/request", format!("{path:?} is no path of a URL"))
                .because(format!("{c:?} cannot stand in a request line"))
                .help("write it as %XX, such as %20 for a space")
                .into(),
        );
    }
    let slash = if path.starts_with('/') { "" } else { "/" };
    Ok(
        format!("GET {slash}{path} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: sluicegate\r\n\r\n")
            .into_bytes(),
    )
}

/// The bytes of the request in a file.
pub(crate) fn from_file(file: &Path) -> Result<Vec<u8>, Box<Problem>> {
    let text = std::fs::read(file).map_err(|error| {
        Problem::plain(
            "cli/unreadable-file",
            format!("the request file {} cannot be read", file.display()),
        )
        .because(error.to_string())
        .help("name a file with a request line, header lines, an empty line and perhaps a body")
    })?;
    if text.trim_ascii().is_empty() {
        return Err(Problem::plain(
            "cli/request",
            format!("the request file {} is empty", file.display()),
        )
        .help("begin it with a line such as GET / HTTP/1.1, and a line Host: localhost")
        .into());
    }
    Ok(normalize(&text))
}

/// Line feeds alone become line ends of HTTP, and a head without an empty line at its end gets one.
fn normalize(text: &[u8]) -> Vec<u8> {
    if text.windows(4).any(|window| window == b"\r\n\r\n") {
        return text.to_vec();
    }
    let end = text.windows(2).position(|window| window == b"\n\n");
    let (head, body) = match end {
        Some(end) => (&text[..end], &text[end + 2..]),
        None => (text.trim_ascii_end(), &[][..]),
    };
    let mut out = Vec::with_capacity(text.len() + 16);
    for line in head.split(|&byte| byte == b'\n') {
        out.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b"\r\n");
    out.extend_from_slice(body);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_file_may_be_written_with_plain_line_feeds() {
        let check = |text: &str, expected: &str| {
            assert_eq!(normalize(text.as_bytes()), expected.as_bytes())
        };
        check(
            "GET / HTTP/1.1\nHost: a\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        );
        check(
            "POST / HTTP/1.1\nHost: a\n\nx\ny",
            "POST / HTTP/1.1\r\nHost: a\r\n\r\nx\ny",
        );
        check(
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        );
    }

    #[test]
    fn path_with_a_space_is_no_request_line() {
        let check = |path: &str, expected: Option<&str>| {
            let line = get(path).ok().map(|bytes| {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                text.lines().next().unwrap_or_default().to_owned()
            });
            assert_eq!(line.as_deref(), expected, "{path}");
        };
        check("/a?b=c", Some("GET /a?b=c HTTP/1.1"));
        check("a", Some("GET /a HTTP/1.1"));
        check("/a b", None);
        check("/a\r\nX: y", None);
        check("/ä", None);
    }
}
