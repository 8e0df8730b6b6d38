//! Draws a diagnostic for a terminal: what, where, why, what to do.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};

pub(super) fn render(d: &Diagnostic, color: bool) -> String {
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level
        .primary_title(d.title.as_str())
        .id(d.code)
        .elements(Vec::<Snippet<'_, annotate_snippets::Annotation<'_>>>::new());
    let mut drawn: Vec<*const crate::SourceFile> = Vec::new();
    for label in &d.labels {
        let file = std::sync::Arc::as_ptr(&label.file);
        if drawn.contains(&file) {
            continue;
        }
        drawn.push(file);
        let mut snippet = Snippet::source(label.file.text())
            .path(label.file.path().to_string_lossy().into_owned())
            .fold(true);
        for l in d
            .labels
            .iter()
            .filter(|l| std::sync::Arc::ptr_eq(&l.file, &label.file))
        {
            let kind = if l.primary {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            // A section of many lines is marked on its first line only: the mark should point, not hide the text.
            let text = label.file.text();
            let end = text.len();
            // A place inside a character, as in a damaged file, is widened to the character: the renderer cuts there.
            let start = text.floor_char_boundary(l.span.start.min(end));
            let stop = text.ceil_char_boundary(l.span.end.clamp(start, end));
            let stop = text
                .get(start..stop)
                .and_then(|t| t.find(['\n', '\r']))
                .map_or(stop, |at| start + at);
            let note = (!l.text.is_empty()).then_some(l.text.as_str());
            snippet = snippet.annotation(kind.span(start..stop).label(note));
        }
        group = group.element(snippet);
    }
    for line in &d.why {
        group = group.element(Level::NOTE.message(line.as_str()));
    }
    for line in &d.help {
        group = group.element(Level::HELP.message(line.as_str()));
    }
    if let Some(line) = searchable(d) {
        group = group.element(Level::NOTE.message(line));
    }
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = renderer.decor_style(DecorStyle::Ascii).render(&[group]);
    text.push('\n');
    text
}

/// The numbers people search for.
fn searchable(d: &Diagnostic) -> Option<String> {
    match (d.status, d.hresult) {
        (Some(status), Some(hresult)) => {
            Some(format!("IIS shows this as {status}, {hresult:#010x}"))
        }
        (Some(status), None) => Some(format!("IIS shows this as {status}")),
        (None, Some(hresult)) => Some(format!("IIS shows this as {hresult:#010x}")),
        (None, None) => None,
    }
}
