//! `system.webServer/security/requestFiltering`: requests that are refused before anything else looks at them.

use crate::element::{Attributes as _, EffectiveElement};

/// A list of names that are allowed or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowList {
    /// Names that are not listed are allowed.
    pub allow_unlisted: bool,
    /// The list also holds for WebDAV requests.
    pub applies_to_webdav: bool,
    /// Names and whether they are allowed.
    pub entries: Vec<(String, bool)>,
}

/// Path segments that are never served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HiddenSegments {
    /// The list also holds for WebDAV requests.
    pub applies_to_webdav: bool,
    /// The segments.
    pub segments: Vec<String>,
}

/// Largest sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLimits {
    /// Bytes of the body.
    pub max_allowed_content_length: u32,
    /// Bytes of the path.
    pub max_url: u32,
    /// Bytes of the query string.
    pub max_query_string: u32,
    /// Header names and bytes of their values.
    pub header_limits: Vec<(String, u32)>,
}

/// A rule that looks for texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilteringRule {
    /// Its name.
    pub name: String,
    /// It looks at the path.
    pub scan_url: bool,
    /// It looks at the query string.
    pub scan_query_string: bool,
    /// It looks at the path and query string as sent.
    pub scan_all_raw: bool,
    /// A percent sign that stays after decoding is refused.
    pub deny_unescaped_percent: bool,
    /// Headers that it looks at.
    pub scan_headers: Vec<String>,
    /// File extensions it is for; empty for all.
    pub applies_to: Vec<String>,
    /// The texts that are refused.
    pub deny_strings: Vec<String>,
}

/// Request filtering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestFiltering {
    /// Paths that decode further on a second pass are let through.
    pub allow_double_escaping: bool,
    /// Characters beyond ASCII are let through.
    pub allow_high_bit_characters: bool,
    /// Query strings are decoded before they are looked at.
    pub unescape_query_string: bool,
    /// The `Server` header is left out.
    pub remove_server_header: bool,
    /// File extensions.
    pub file_extensions: AllowList,
    /// Methods, compared with case.
    pub verbs: AllowList,
    /// Sizes.
    pub request_limits: RequestLimits,
    /// Hidden path segments.
    pub hidden_segments: HiddenSegments,
    /// Paths that are let through whatever the sequences say.
    pub always_allowed_urls: Vec<String>,
    /// Query strings that are let through whatever the sequences say.
    pub always_allowed_query_strings: Vec<String>,
    /// Texts refused in the path.
    pub deny_url_sequences: Vec<String>,
    /// Texts refused in the query string.
    pub deny_query_string_sequences: Vec<String>,
    /// Rules in order.
    pub filtering_rules: Vec<FilteringRule>,
}

impl RequestFiltering {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/security/requestFiltering";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let limits = e.child_or_unset("requestLimits");
        let hidden = e.child_or_unset("hiddenSegments");
        Self {
            allow_double_escaping: e.boolean("allowDoubleEscaping"),
            allow_high_bit_characters: e.boolean("allowHighBitCharacters"),
            unescape_query_string: e.boolean("unescapeQueryString"),
            remove_server_header: e.boolean("removeServerHeader"),
            file_extensions: allow_list(e, "fileExtensions", "fileExtension"),
            verbs: allow_list(e, "verbs", "verb"),
            request_limits: RequestLimits {
                max_allowed_content_length: limits.uint("maxAllowedContentLength"),
                max_url: limits.uint("maxUrl"),
                max_query_string: limits.uint("maxQueryString"),
                header_limits: limits
                    .child_or_unset("headerLimits")
                    .items()
                    .iter()
                    .map(|i| (i.text("header"), i.uint("sizeLimit")))
                    .collect(),
            },
            hidden_segments: HiddenSegments {
                applies_to_webdav: hidden.boolean("applyToWebDAV"),
                segments: texts(&hidden, "segment"),
            },
            always_allowed_urls: texts(&e.child_or_unset("alwaysAllowedUrls"), "url"),
            always_allowed_query_strings: texts(
                &e.child_or_unset("alwaysAllowedQueryStrings"),
                "queryString",
            ),
            deny_url_sequences: texts(&e.child_or_unset("denyUrlSequences"), "sequence"),
            deny_query_string_sequences: texts(
                &e.child_or_unset("denyQueryStringSequences"),
                "sequence",
            ),
            filtering_rules: e
                .child_or_unset("filteringRules")
                .items()
                .iter()
                .map(rule)
                .collect(),
        }
    }
}

fn rule(i: &EffectiveElement) -> FilteringRule {
    FilteringRule {
        name: i.text("name"),
        scan_url: i.boolean("scanUrl"),
        scan_query_string: i.boolean("scanQueryString"),
        scan_all_raw: i.boolean("scanAllRaw"),
        deny_unescaped_percent: i.boolean("denyUnescapedPercent"),
        scan_headers: texts(&i.child_or_unset("scanHeaders"), "requestHeader"),
        applies_to: texts(&i.child_or_unset("appliesTo"), "fileExtension"),
        deny_strings: texts(&i.child_or_unset("denyStrings"), "string"),
    }
}

fn allow_list(e: &EffectiveElement, child: &str, key: &str) -> AllowList {
    let e = e.child_or_unset(child);
    AllowList {
        allow_unlisted: e.boolean("allowUnlisted"),
        applies_to_webdav: e.boolean("applyToWebDAV"),
        entries: e
            .items()
            .iter()
            .map(|i| (i.text(key), i.boolean("allowed")))
            .collect(),
    }
}

fn texts(e: &EffectiveElement, name: &str) -> Vec<String> {
    e.items().iter().map(|i| i.text(name)).collect()
}
