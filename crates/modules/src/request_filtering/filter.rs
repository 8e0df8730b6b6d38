//! `requestFiltering` of one scope in the form that requests are checked with, and the checks of a URL's path.

use std::collections::HashMap;

use sluicegate_config::section::request_filtering::{AllowList, RequestFiltering};

use super::rule::Rule;
use crate::segment_names::{self, fold};

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status of the answer.
    pub status: u16,
    /// Its sub-status.
    pub sub_status: u16,
    /// For the detailed page; plain text that names the setting.
    pub text: String,
}

impl Refusal {
    pub(super) fn new(status: u16, sub_status: u16, text: String) -> Self {
        Self {
            status,
            sub_status,
            text,
        }
    }
}

/// The section with its lists folded, so that comparing without case is a look-up.
pub(super) struct Filter {
    allows_double_escaping: bool,
    allows_high_bit: bool,
    extensions: Names,
    extensions_hold_for_webdav: bool,
    hidden: Vec<(String, String)>,
    hidden_holds_for_webdav: bool,
    url_sequences: Vec<(String, String)>,
    allowed_urls: Vec<String>,
    pub(super) query_sequences: Vec<(String, String)>,
    pub(super) allowed_queries: Vec<String>,
    pub(super) unescapes_query: bool,
    pub(super) verbs: Vec<(String, bool)>,
    pub(super) allows_unlisted_verbs: bool,
    pub(super) verbs_hold_for_webdav: bool,
    pub(super) content_length_max: u64,
    pub(super) url_max: usize,
    pub(super) query_max: usize,
    pub(super) header_limits: Vec<(String, usize)>,
    pub(super) rules: Vec<Rule>,
    /// No method, header or rule is to be looked for.
    pub(super) lists_nothing: bool,
}

/// A folded allow list.
struct Names {
    allows_unlisted: bool,
    entries: HashMap<String, bool>,
}

impl Names {
    fn of(list: &AllowList) -> Self {
        Self {
            allows_unlisted: list.allow_unlisted,
            entries: list
                .entries
                .iter()
                .map(|(name, allowed)| (fold(name), *allowed))
                .collect(),
        }
    }
}

/// What the path of a URL alone decides; it holds for as long as the URL's configuration.
pub(super) struct PathVerdict {
    /// Above the limits of lengths, in the order of features 18.15.
    pub(super) first: Option<Refusal>,
    /// Behind them: for ordinary requests, and for those of WebDAV (features 18.13).
    pub(super) second: [Option<Refusal>; 2],
}

impl PathVerdict {
    /// True if no request for the path is refused because of it.
    pub(super) const fn refuses_nothing(&self) -> bool {
        self.first.is_none() && matches!(self.second, [None, None])
    }
}

impl Filter {
    pub(super) fn new(section: &RequestFiltering) -> Self {
        let folded = |list: &[String]| list.iter().map(|t| (fold(t), t.clone())).collect();
        let limits = &section.request_limits;
        let size = |limit: u32| usize::try_from(limit).unwrap_or(usize::MAX);
        Self {
            allows_double_escaping: section.allow_double_escaping,
            allows_high_bit: section.allow_high_bit_characters,
            extensions: Names::of(&section.file_extensions),
            extensions_hold_for_webdav: section.file_extensions.applies_to_webdav,
            hidden: folded(&section.hidden_segments.segments),
            hidden_holds_for_webdav: section.hidden_segments.applies_to_webdav,
            url_sequences: folded(&section.deny_url_sequences),
            allowed_urls: section
                .always_allowed_urls
                .iter()
                .map(|u| fold(u))
                .collect(),
            query_sequences: folded(&section.deny_query_string_sequences),
            allowed_queries: section
                .always_allowed_query_strings
                .iter()
                .map(|q| fold(q))
                .collect(),
            unescapes_query: section.unescape_query_string,
            verbs: section.verbs.entries.clone(),
            allows_unlisted_verbs: section.verbs.allow_unlisted,
            verbs_hold_for_webdav: section.verbs.applies_to_webdav,
            content_length_max: limits.max_allowed_content_length.into(),
            url_max: size(limits.max_url),
            query_max: size(limits.max_query_string),
            header_limits: limits
                .header_limits
                .iter()
                .map(|(name, limit)| (name.clone(), size(*limit)))
                .collect(),
            rules: section.filtering_rules.iter().map(Rule::new).collect(),
            lists_nothing: section.verbs.entries.is_empty()
                && section.verbs.allow_unlisted
                && limits.header_limits.is_empty()
                && section.filtering_rules.is_empty(),
        }
    }

    /// Judges a decoded path.
    pub(super) fn judge(&self, path: &str) -> PathVerdict {
        PathVerdict {
            first: self.high_bit(path).or_else(|| self.double_escape(path)),
            second: [false, true].map(|is_webdav| {
                self.hidden_segment(path, is_webdav)
                    .or_else(|| self.extension(path, is_webdav))
                    .or_else(|| self.url_sequence(path))
                    .or_else(|| refused_name(path))
            }),
        }
    }

    /// Features 18.2.
    fn high_bit(&self, path: &str) -> Option<Refusal> {
        (!self.allows_high_bit && !path.is_ascii()).then(|| {
            Refusal::new(
                404,
                12,
                "the path has characters beyond ASCII, which allowHighBitCharacters=\"false\" refuses"
                    .to_owned(),
            )
        })
    }

    /// Features 18.1: a second decoding would change the path. It would make a `+` a space, so that counts too.
    fn double_escape(&self, path: &str) -> Option<Refusal> {
        let decodes_again = path.bytes().any(|b| b == b'+')
            || path
                .as_bytes()
                .windows(3)
                .any(|w| w[0] == b'%' && w[1].is_ascii_hexdigit() && w[2].is_ascii_hexdigit());
        (!self.allows_double_escaping && decodes_again).then(|| {
            Refusal::new(
                404,
                11,
                "the path is escaped twice or holds a +, which allowDoubleEscaping=\"false\" refuses"
                    .to_owned(),
            )
        })
    }

    /// Features 18.6; threats P21, P22.
    fn hidden_segment(&self, path: &str, is_webdav: bool) -> Option<Refusal> {
        if is_webdav && !self.hidden_holds_for_webdav {
            return None;
        }
        path.split('/')
            .filter(|s| !s.is_empty())
            .find_map(|segment| {
                let name = fold(plain_name(segment));
                let (_, shown) = self.hidden.iter().find(|(hidden, _)| *hidden == name)?;
                Some(Refusal::new(
                    404,
                    8,
                    format!("the segment {shown} is listed in hiddenSegments"),
                ))
            })
    }

    /// Features 18.4, 18.5; threat P23. Segments before the last one are refused by name only: most have no extension.
    fn extension(&self, path: &str, is_webdav: bool) -> Option<Refusal> {
        if is_webdav && !self.extensions_hold_for_webdav {
            return None;
        }
        let mut segments = path.split('/').peekable();
        while let Some(segment) = segments.next() {
            let is_last = segments.peek().is_none();
            let extension = extension_of(plain_name(segment));
            if extension == "." && !is_last {
                continue;
            }
            match self.extensions.entries.get(&fold(extension)) {
                Some(true) => {}
                None if self.extensions.allows_unlisted || !is_last => {}
                Some(false) => {
                    let text = format!("the extension {extension} is denied in fileExtensions");
                    return Some(Refusal::new(404, 7, text));
                }
                None => {
                    let text = format!("the extension {extension} is not listed in fileExtensions");
                    return Some(Refusal::new(404, 7, text));
                }
            }
        }
        None
    }

    /// Features 18.3; threat P26.
    fn url_sequence(&self, path: &str) -> Option<Refusal> {
        if self.url_sequences.is_empty() {
            return None;
        }
        let folded = fold(path);
        if self.allowed_urls.contains(&folded) {
            return None;
        }
        let (_, shown) = self
            .url_sequences
            .iter()
            .find(|(sequence, _)| folded.contains(sequence))?;
        let text = format!("the path holds {shown}, which is listed in denyUrlSequences");
        Some(Refusal::new(404, 5, text))
    }
}

/// Threats P11 to P13, P16, P18.
fn refused_name(path: &str) -> Option<Refusal> {
    segment_names::path_is_refused(path).then(|| {
        Refusal::new(
            404,
            0,
            "a segment of the path is a device name, holds a character that no file name may have, or ends in a dot or space"
                .to_owned(),
        )
    })
}

/// The name that Win32 would open for a segment: without stream and without dots and spaces at the end, so that no
/// spelling passes by a list.
fn plain_name(segment: &str) -> &str {
    let name = segment.split(':').next().unwrap_or(segment);
    name.trim_end_matches(['.', ' '])
}

/// The extension with its dot; `.` for a name without one.
pub(super) fn extension_of(segment: &str) -> &str {
    segment.rfind('.').map_or(".", |dot| &segment[dot..])
}
