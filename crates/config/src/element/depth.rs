//! At which URL path an element is configured: what rules of that element call their own folder.

use super::EffectiveElement;

impl EffectiveElement {
    /// How many segments of a URL lead to the place that set something on this element last; 0 is the site.
    ///
    /// The place is the folder of a `web.config`, plus the path of the `location` element around it.
    #[must_use]
    pub fn url_depth(&self) -> usize {
        // Level 0 is applicationHost.config, 1 the web.config of the site's root, and so on.
        let level = self.level();
        let Some(origin) = self.origin() else {
            return level.saturating_sub(1);
        };
        let text = origin.file.text();
        let before = text.get(..origin.span.start).unwrap_or_default();
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
