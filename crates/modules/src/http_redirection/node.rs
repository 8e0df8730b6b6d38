//! At which path a redirect is configured: what lies below it is the suffix.

use sluicegate_config::Effective;
use sluicegate_config::section::http_redirect::HttpRedirect;

/// How many segments of the path lead to the place that configures the redirect; 0 is the site.
pub(super) fn depth(effective: &Effective) -> usize {
    let Some(section) = effective.section(HttpRedirect::PATH) else {
        return 0;
    };
    // Level 0 is applicationHost.config, 1 the web.config of the site's root, and so on.
    let level = section.level();
    let Some(origin) = section.origin() else {
        return level.saturating_sub(1);
    };
    let before = origin
        .file
        .text()
        .get(..origin.span.start)
        .unwrap_or_default();
    let location = location_path(before).unwrap_or_default();
    let segments = location
        .split(['/', '\\'])
        .filter(|segment| !segment.is_empty() && *segment != ".")
        .count();
    if level == 0 {
        // The first segment names the site.
        segments.saturating_sub(1)
    } else {
        level - 1 + segments
    }
}

/// The `path` of the location element that is still open at the end of `text`.
fn location_path(text: &str) -> Option<&str> {
    let start = text.rfind("<location")?;
    if text.rfind("</location").is_some_and(|end| end > start) {
        return None;
    }
    let tag = text.get(start..)?;
    let value = tag
        .split_once("path")?
        .1
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split(quote).next()
}
