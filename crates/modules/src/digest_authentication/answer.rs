//! A client's answer to a challenge (RFC 7616 section 3.4).

use md5::Md5;
use sha2::{Digest, Sha256};

use crate::user_store::secret::same;

/// How hashes are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Md5,
    Sha256,
}

impl Algorithm {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }

    fn hash(self, text: &str) -> String {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        match self {
            Self::Md5 => hex(&Md5::digest(text)),
            Self::Sha256 => hex(&Sha256::digest(text)),
        }
    }
}

/// The parameters of the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) user: String,
    pub(super) realm: String,
    pub(super) nonce: String,
    pub(super) uri: String,
    pub(super) count: u32,
    count_text: String,
    client_nonce: String,
    response: String,
    algorithm: Algorithm,
}

impl Answer {
    /// `None` for what is malformed, incomplete, or made in a way that was not offered.
    pub(super) fn parse(value: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(value).ok()?;
        let fields = fields(text)?;
        let field = |name: &str| {
            let mut found = fields
                .iter()
                .filter(|(own, _)| own.eq_ignore_ascii_case(name));
            let value = found.next()?.1.clone();
            // Two values of one parameter: which one was hashed is anybody's guess.
            found.next().is_none().then_some(value)
        };
        let algorithm = match field("algorithm") {
            None => Algorithm::Md5,
            Some(name) if name.eq_ignore_ascii_case("MD5") => Algorithm::Md5,
            Some(name) if name.eq_ignore_ascii_case("SHA-256") => Algorithm::Sha256,
            Some(_) => return None,
        };
        if field("qop")? != "auth" {
            return None;
        }
        let count_text = field("nc")?;
        let count = (count_text.len() == 8)
            .then(|| u32::from_str_radix(&count_text, 16).ok())
            .flatten()?;
        Some(Self {
            user: field("username")?,
            realm: field("realm")?,
            nonce: field("nonce")?,
            uri: field("uri")?,
            count,
            count_text,
            client_nonce: field("cnonce")?,
            response: field("response")?.to_ascii_lowercase(),
            algorithm,
        })
    }

    /// True if whoever made the answer knew the password behind `digest`, the hash of name, realm and password.
    pub(super) fn is_right(&self, digest: &str, method: &str) -> bool {
        let length = match self.algorithm {
            Algorithm::Md5 => 32,
            Algorithm::Sha256 => 64,
        };
        if digest.len() != length {
            return false;
        }
        let second = self.algorithm.hash(&format!("{method}:{}", self.uri));
        let expected = self.algorithm.hash(&format!(
            "{digest}:{}:{}:{}:auth:{second}",
            self.nonce, self.count_text, self.client_nonce
        ));
        same(expected.as_bytes(), self.response.as_bytes())
    }
}

/// `name=value` pairs between commas; values may be quoted (RFC 9110 section 11.2).
fn fields(text: &str) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (name, tail) = rest.split_once('=')?;
        let tail = tail.trim_start();
        let (value, after) = match tail.strip_prefix('"') {
            Some(quoted) => quoted_value(quoted)?,
            None => {
                let end = tail.find(',').unwrap_or(tail.len());
                (tail[..end].trim().to_owned(), &tail[end..])
            }
        };
        found.push((name.trim().to_owned(), value));
        rest = after.trim_start();
        if let Some(after) = rest.strip_prefix(',') {
            rest = after.trim_start();
        } else if !rest.is_empty() {
            return None;
        }
    }
    Some(found)
}

fn quoted_value(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => value.push(chars.next()?.1),
            c => value.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7616 section 3.9.1.
    const EXAMPLE: &str = r#"username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=ALGORITHM, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="RESPONSE", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#;

    #[test]
    fn examples_of_the_standard_are_right() {
        for (name, response) in [
            ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
            (
                "SHA-256",
                "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
            ),
        ] {
            let text = EXAMPLE
                .replace("ALGORITHM", name)
                .replace("RESPONSE", response);
            let answer = Answer::parse(text.as_bytes()).expect("is well formed");
            let digest = answer
                .algorithm
                .hash("Mufasa:http-auth@example.org:Circle of Life");
            assert!(answer.is_right(&digest, "GET"), "{name}");
            assert!(!answer.is_right(&digest, "POST"), "{name}");
            assert!(!answer.is_right("", "GET"), "{name}");
        }
    }

    #[test]
    fn malformed_answers_are_none() {
        for (from, to) in [
            ("qop=auth", "qop=auth-int"),
            ("nc=00000001", "nc=1"),
            ("nc=00000001", "nc=0000000g"),
            ("ALGORITHM", "SHA-512"),
            ("username=", "name="),
            (", opaque", " opaque"),
            ("opaque=\"", "nonce=\"x"),
            ("MufasA\"", ""),
        ] {
            let text = EXAMPLE
                .replace(
                    "Mufasa\"",
                    if from == "MufasA\"" {
                        "Mufasa"
                    } else {
                        "Mufasa\""
                    },
                )
                .replace(from, to)
                .replace("ALGORITHM", "MD5");
            assert_eq!(Answer::parse(text.as_bytes()), None, "{from} {to}");
        }
    }
}
