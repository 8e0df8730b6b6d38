//! The request as modules see it.

use crate::children::CloneFlags;
use crate::headers::{HeaderId, Headers, Side};
use crate::url::{InvalidUrl, normalize_path, normalize_target};

/// One request. The raw target stays as it came; path and query are what rules match.
#[derive(Debug)]
pub struct Request {
    method: String,
    /// Path and query as they stand in the request line or as a module set them.
    raw_target: Vec<u8>,
    query_start: Option<usize>,
    path: String,
    url_changed: bool,
    /// Target and decoded path as the client sent them, once the URL was changed.
    original: Option<Box<OriginalUrl>>,
    forwarded_url: Option<String>,
    method_changed: bool,
    version: (u8, u8),
    /// What the client asked for, where that is not this request: whether the response has a body is for the client's
    /// request to say.
    root_is_head: Option<bool>,
    /// The header fields in their order and case.
    pub headers: Headers,
    /// `Content-Length` as announced; `None` without a body or for a chunked one.
    content_length: Option<u64>,
    is_chunked: bool,
}

#[derive(Clone, Debug)]
struct OriginalUrl {
    raw_target: Vec<u8>,
    path: String,
}
/// What makes a request conditional; a child asked for with CLONE_FLAG_NO_PRECONDITION has none of it.
const PRECONDITIONS: [HeaderId; 5] = [
    HeaderId::IF_MATCH,
    HeaderId::IF_MODIFIED_SINCE,
    HeaderId::IF_NONE_MATCH,
    HeaderId::IF_RANGE,
    HeaderId::IF_UNMODIFIED_SINCE,
];

/// What WebDAV adds to a request (RFC 4918 section 10, and `Translate`); left out by CLONE_FLAG_NO_DAV.
const DAV: [&str; 8] = [
    "DAV",
    "Depth",
    "Destination",
    "If",
    "Lock-Token",
    "Overwrite",
    "Timeout",
    "Translate",
];

/// A URL that may come back.
pub(crate) struct SavedUrl {
    raw_target: Vec<u8>,
    query_start: Option<usize>,
    path: String,
    url_changed: bool,
    original: Option<Box<OriginalUrl>>,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            method: String::new(),
            raw_target: Vec::new(),
            query_start: None,
            path: String::new(),
            url_changed: false,
            original: None,
            forwarded_url: None,
            method_changed: false,
            version: (1, 1),
            root_is_head: None,
            headers: Headers::new(Side::Request),
            content_length: None,
            is_chunked: false,
        }
    }
}

impl Request {
    /// A request for `target` without headers, for tests and tools.
    ///
    /// # Errors
    /// [`InvalidUrl`] as a transport would refuse it.
    pub fn new(method: &str, target: &str) -> Result<Self, InvalidUrl> {
        let mut request = Self::default();
        request.begin(method, target.as_bytes(), (1, 1))?;
        Ok(request)
    }

    /// Starts over with a new request line and keeps the memory.
    ///
    /// # Errors
    /// [`InvalidUrl`] if the path cannot be taken.
    pub fn begin(
        &mut self,
        method: &str,
        target: &[u8],
        version: (u8, u8),
    ) -> Result<(), InvalidUrl> {
        let target = std::str::from_utf8(target).map_err(|_| InvalidUrl::Encoding)?;
        self.begin_text(method, target, version)
    }

    /// As [`Request::begin`] for a target that is known to be text.
    ///
    /// # Errors
    /// As there.
    pub fn begin_text(
        &mut self,
        method: &str,
        target: &str,
        version: (u8, u8),
    ) -> Result<(), InvalidUrl> {
        self.method.clear();
        self.method.push_str(method);
        self.version = version;
        self.root_is_head = None;
        self.url_changed = false;
        self.original = None;
        self.forwarded_url = None;
        self.method_changed = false;
        self.headers.clear();
        self.content_length = None;
        self.is_chunked = false;
        self.raw_target.clear();
        self.raw_target.extend_from_slice(target.as_bytes());
        self.query_start = normalize_target(target, &mut self.path)?;
        Ok(())
    }

    /// Says how the body is framed; called by the transport.
    pub const fn set_framing(&mut self, content_length: Option<u64>, is_chunked: bool) {
        self.content_length = content_length;
        self.is_chunked = is_chunked;
    }

    /// The method, e.g. `GET`. Methods compare with case.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// True for HEAD: the response's body bytes are not sent (R154). A child request answers the client of its root, so
    /// there the root's method counts.
    #[must_use]
    pub fn is_head(&self) -> bool {
        self.root_is_head.unwrap_or_else(|| self.method == "HEAD")
    }

    /// A request of its own that inherits what `flags` name (R181). Without the basics it is `GET /`.
    pub(crate) fn child(&self, flags: CloneFlags) -> Self {
        let mut child = Self {
            version: self.version,
            root_is_head: Some(self.is_head()),
            ..Self::default()
        };
        if flags.contains(CloneFlags::BASICS) {
            child.method.clone_from(&self.method);
            child.raw_target.clone_from(&self.raw_target);
            child.query_start = self.query_start;
            child.path.clone_from(&self.path);
        } else {
            "GET".clone_into(&mut child.method);
            b"/".as_slice().clone_into(&mut child.raw_target);
            "/".clone_into(&mut child.path);
        }
        if flags.contains(CloneFlags::HEADERS) {
            child.headers = self.headers.clone();
        }
        if flags.contains(CloneFlags::NO_PRECONDITION) {
            for id in PRECONDITIONS {
                child.headers.remove(id);
            }
        }
        if flags.contains(CloneFlags::NO_DAV) {
            for name in DAV {
                child.headers.remove_by_name(name);
            }
        }
        if flags.contains(CloneFlags::ENTITY) {
            child.content_length = self.content_length;
            child.is_chunked = self.is_chunked;
        } else {
            child.headers.remove(HeaderId::CONTENT_LENGTH);
            child.headers.remove(HeaderId::TRANSFER_ENCODING);
        }
        child
    }

    /// Replaces the method; a handler mapping done later sees it (R174).
    pub fn set_method(&mut self, method: &str) {
        self.method.clear();
        self.method.push_str(method);
        self.method_changed = true;
    }

    /// True after [`Request::set_method`].
    #[must_use]
    pub const fn method_changed(&self) -> bool {
        self.method_changed
    }

    /// The decoded, normalised path. It begins with a slash.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Path and query as they came (or as set by [`Request::set_url`]), not decoded.
    #[must_use]
    pub fn raw_target(&self) -> &[u8] {
        &self.raw_target
    }

    /// The path as it came, not decoded.
    #[must_use]
    pub fn raw_path(&self) -> &[u8] {
        &self.raw_target[..self.query_start.unwrap_or(self.raw_target.len())]
    }

    /// The query without its `?`, not decoded; empty without one.
    #[must_use]
    pub fn query(&self) -> &[u8] {
        self.query_start
            .map_or(&[][..], |start| &self.raw_target[start + 1..])
    }

    /// Replaces the URL (R173). Processing and the access log see the new one from now on; with `reset_query` the
    /// query of `url` counts, else the old one stays.
    ///
    /// # Errors
    /// [`InvalidUrl`]; nothing is changed then.
    pub fn set_url(&mut self, url: &str, reset_query: bool) -> Result<(), InvalidUrl> {
        let (path, query) = match url.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (url, None),
        };
        let mut normalized = String::new();
        normalize_path(path.as_bytes(), &mut normalized)?;
        let mut target = path.as_bytes().to_vec();
        let kept = if reset_query {
            query.map(|q| q.as_bytes().to_vec())
        } else {
            self.query_start.map(|_| self.query().to_vec())
        };
        self.query_start = kept.as_ref().map(|_| target.len());
        if let Some(query) = kept {
            target.push(b'?');
            target.extend_from_slice(&query);
        }
        let raw_target = std::mem::replace(&mut self.raw_target, target);
        let path = std::mem::replace(&mut self.path, normalized);
        if self.original.is_none() {
            self.original = Some(Box::new(OriginalUrl { raw_target, path }));
        }
        self.url_changed = true;
        Ok(())
    }

    /// Path and query as the client sent them, not decoded, whatever the URL is now.
    #[must_use]
    pub fn original_target(&self) -> &[u8] {
        self.original
            .as_ref()
            .map_or(&self.raw_target, |original| &original.raw_target)
    }

    /// The decoded path that the client asked for, whatever the URL is now.
    #[must_use]
    pub fn original_path(&self) -> &str {
        self.original
            .as_ref()
            .map_or(&self.path, |original| &original.path)
    }

    /// The absolute URL of another server to which a module set the URL (R173); `None` for a request that is answered here.
    #[must_use]
    pub fn forwarded_url(&self) -> Option<&str> {
        self.forwarded_url.as_deref()
    }

    /// Notes that the URL is that of another server, or that it is ours again.
    pub fn set_forwarded_url(&mut self, url: Option<String>) {
        self.forwarded_url = url;
    }

    /// The URL as it stands, for [`Request::restore_url`].
    pub(crate) fn save_url(&self) -> SavedUrl {
        SavedUrl {
            raw_target: self.raw_target.clone(),
            query_start: self.query_start,
            path: self.path.clone(),
            url_changed: self.url_changed,
            original: self.original.clone(),
        }
    }

    /// Takes a [`Request::set_url`] back.
    pub(crate) fn restore_url(&mut self, saved: SavedUrl) {
        self.raw_target = saved.raw_target;
        self.query_start = saved.query_start;
        self.path = saved.path;
        self.url_changed = saved.url_changed;
        self.original = saved.original;
    }

    /// Method and URL are those that the request begins with, whoever set them.
    pub(crate) const fn settle(&mut self) {
        self.url_changed = false;
        self.method_changed = false;
    }

    /// True after [`Request::set_url`].
    #[must_use]
    pub const fn url_changed(&self) -> bool {
        self.url_changed
    }

    /// Major and minor HTTP version.
    #[must_use]
    pub const fn version(&self) -> (u8, u8) {
        self.version
    }

    /// The announced body length; `None` without a body or for a chunked one.
    #[must_use]
    pub const fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// True if the body comes in chunks.
    #[must_use]
    pub const fn is_chunked(&self) -> bool {
        self.is_chunked
    }

    /// The `Host` header, or the authority of an absolute request target; empty without one.
    #[must_use]
    pub fn host(&self) -> &str {
        self.headers.get_str(HeaderId::HOST).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn set_url_keeps_or_resets_the_query() {
        // R173
        let check = |url, reset, target: &str, path, query: &str| {
            let mut request = Request::new("GET", "/old?a=1").expect("valid");
            request.set_url(url, reset).expect("valid");
            assert_eq!(request.raw_target(), target.as_bytes());
            assert_eq!(request.path(), path);
            assert_eq!(request.query(), query.as_bytes());
            assert!(request.url_changed());
        };
        check("/n%65w", false, "/n%65w?a=1", "/new", "a=1");
        check("/new?b=2", true, "/new?b=2", "/new", "b=2");
        check("/new?b=2", false, "/new?a=1", "/new", "a=1");
        check("/new", true, "/new", "/new", "");
        let mut request = Request::new("GET", "/old?a=1").expect("valid");
        assert!(request.set_url("new", true).is_err());
        assert_eq!(request.raw_target(), b"/old?a=1");
        assert!(!request.url_changed());
    }
}
