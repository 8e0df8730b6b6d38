//! `filteringRules`: texts that are looked for in the path, the query or headers (features 18.12).

use sluicegate_config::section::request_filtering::FilteringRule;
use sluicegate_pipeline::request::Request;

use super::filter::extension_of;
use super::query::unescape;
use crate::segment_names::fold;

/// One rule with its texts folded.
pub(super) struct Rule {
    pub(super) name: String,
    scans_url: bool,
    scans_query: bool,
    scans_all_raw: bool,
    denies_unescaped_percent: bool,
    headers: Vec<String>,
    applies_to: Vec<String>,
    texts: Vec<String>,
}

impl Rule {
    pub(super) fn new(rule: &FilteringRule) -> Self {
        let folded = |list: &[String]| list.iter().map(|t| fold(t)).collect();
        Self {
            name: rule.name.clone(),
            scans_url: rule.scan_url,
            scans_query: rule.scan_query_string,
            scans_all_raw: rule.scan_all_raw,
            denies_unescaped_percent: rule.deny_unescaped_percent,
            headers: rule.scan_headers.clone(),
            applies_to: folded(&rule.applies_to),
            texts: folded(&rule.deny_strings),
        }
    }

    /// True if the rule refuses the request.
    pub(super) fn refuses(&self, request: &Request) -> bool {
        if !self.applies(request.path()) {
            return false;
        }
        self.refuses_url(request)
            || self.refuses_query(request.query())
            || self.scans_all_raw && self.refuses_raw(request.raw_target())
            || self.headers.iter().any(|name| {
                request
                    .headers
                    .values(name)
                    .any(|value| self.holds_denied(&String::from_utf8_lossy(value)))
            })
    }

    fn applies(&self, path: &str) -> bool {
        if self.applies_to.is_empty() {
            return true;
        }
        let last = path.rsplit('/').next().unwrap_or(path);
        self.applies_to.contains(&fold(extension_of(last)))
    }

    fn refuses_url(&self, request: &Request) -> bool {
        self.scans_url
            && (self.holds_denied(request.path()) || self.bad_percent(request.raw_path()))
    }

    fn refuses_query(&self, query: &[u8]) -> bool {
        self.scans_query && (self.refuses_raw(query) || self.holds_denied(&unescape(query)))
    }

    fn refuses_raw(&self, raw: &[u8]) -> bool {
        self.bad_percent(raw) || self.holds_denied(&String::from_utf8_lossy(raw))
    }

    fn holds_denied(&self, text: &str) -> bool {
        let folded = fold(text);
        self.texts
            .iter()
            .any(|denied| folded.contains(denied.as_str()))
    }

    /// A percent sign that begins no escape.
    fn bad_percent(&self, raw: &[u8]) -> bool {
        self.denies_unescaped_percent
            && memchr::memchr_iter(b'%', raw).any(|at| {
                !raw.get(at + 1..at + 3)
                    .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            })
    }
}
