//! What tells kept responses apart: the place, and the values that a response varies by (features 3.7, 3.8).

use sluicegate_pipeline::HttpContext;

/// The longest path and the longest values that are kept, in bytes.
const LENGTH_MAX: usize = 4_096;

/// Where a response belongs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    site: u32,
    is_secure: bool,
    host: String,
    path: String,
}

impl Place {
    /// The place of the request as it came; `None` outside a site or if it is too long to be kept.
    pub(super) fn of(context: &HttpContext) -> Option<Self> {
        let path = context.request.original_path();
        let host = context.request.host();
        if path.len() + host.len() > LENGTH_MAX {
            return None;
        }
        Some(Self {
            site: context.site()?.id,
            is_secure: context.connection().is_secure,
            host: host.to_ascii_lowercase(),
            // A module may have put another path in place of the one that was asked for; both count.
            path: if path == context.request.path() {
                path.to_owned()
            } else {
                format!("{path}\n{}", context.request.path())
            },
        })
    }

    #[cfg(test)]
    pub(super) fn at(path: &str) -> Self {
        Self {
            site: 1,
            is_secure: false,
            host: String::new(),
            path: path.to_owned(),
        }
    }

    pub(super) fn length(&self) -> usize {
        self.host.len() + self.path.len()
    }
}

/// What the responses of a place vary by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Variation {
    /// In lower case, sorted.
    headers: Vec<String>,
    /// In lower case, sorted.
    query: Vec<String>,
}

impl Variation {
    /// All that was named, and what `Vary` names; `None` for `Vary: *`, which nothing matches.
    pub(super) fn new<'a>(
        headers: impl Iterator<Item = &'a String>,
        query: impl Iterator<Item = &'a String>,
        vary: Option<&[u8]>,
    ) -> Option<Self> {
        let mut headers: Vec<String> = headers.map(|name| name.to_ascii_lowercase()).collect();
        for name in vary.unwrap_or_default().split(|&byte| byte == b',') {
            match name.trim_ascii() {
                b"" => {}
                b"*" => return None,
                name => headers.push(String::from_utf8_lossy(name).to_ascii_lowercase()),
            }
        }
        headers.sort();
        headers.dedup();
        let mut query: Vec<String> = query.map(|name| name.to_lowercase()).collect();
        query.sort();
        query.dedup();
        Some(Self { headers, query })
    }

    /// The values of a request, and the one that a module sets; `None` if its response cannot be told apart from others:
    /// it has a query that nothing is said about.
    pub(super) fn value_of(&self, context: &HttpContext, own: Option<&str>) -> Option<Vec<u8>> {
        let mut value = Vec::new();
        let mut put = |part: &[u8]| {
            value.extend_from_slice(&(part.len() as u64).to_le_bytes());
            value.extend_from_slice(part);
        };
        let query = context.request.query();
        if self.query.is_empty() {
            if !query.is_empty() {
                return None;
            }
        } else if self.query.iter().any(|name| name == "*") {
            put(query);
        } else {
            for name in &self.query {
                let mut found = query
                    .split(|&byte| byte == b'&')
                    .filter_map(|pair| {
                        let (own, value) = match pair.iter().position(|&byte| byte == b'=') {
                            Some(at) => (&pair[..at], &pair[at + 1..]),
                            None => (pair, &[][..]),
                        };
                        String::from_utf8_lossy(own)
                            .to_lowercase()
                            .eq(name)
                            .then_some(value)
                    })
                    .peekable();
                // A parameter that is absent is not one that is empty.
                put(&[u8::from(found.peek().is_some())]);
                put(&found.collect::<Vec<_>>().join(&b'&'));
            }
        }
        for name in &self.headers {
            let values: Vec<&[u8]> = context.request.headers.values(name).collect();
            put(&values.join(&b','));
        }
        put(own.unwrap_or_default().as_bytes());
        (value.len() <= LENGTH_MAX).then_some(value)
    }
}
