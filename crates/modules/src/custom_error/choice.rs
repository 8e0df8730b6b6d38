//! Which configured page answers an error (R79, R80; features 13.7 to 13.11).

use std::path::{Path, PathBuf};

use sluicegate_config::section::http_errors::{HttpError, HttpErrors, ResponseMode};
use sluicegate_config::{Effective, PathMap};
use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;

use crate::per_configuration::effective;
use crate::static_file::open::Names;

/// The language of pages when the client's is not there.
const SYSTEM_LANGUAGE: &str = "en-US";
/// The most languages of a client that are tried.
const LANGUAGES_MAX: usize = 8;

/// Where a page may be found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Candidate {
    /// Links may not leave this folder.
    pub(super) root: PathBuf,
    pub(super) path: PathBuf,
    pub(super) names: Names,
}

/// How the error is answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// By the first of these files that can be read; never empty.
    Files(Vec<Candidate>),
    /// By a redirect.
    Redirect(String),
    /// By the built-in page.
    Short,
}

pub(super) fn choose(context: &mut HttpContext, effective: &Effective) -> Choice {
    let section = &effective.http_errors;
    let status = context.response.status();
    let sub_status = i32::from(context.response.sub_status());
    let exact = entry(section, status, sub_status).or_else(|| entry(section, status, -1));
    match exact {
        Some(error) => by_mode(
            context,
            error.response_mode,
            &error.path,
            error.prefix_language_file_path.as_deref(),
            may_be_absolute(section, error),
        ),
        None => match &section.default_path {
            Some(path) => by_mode(context, section.default_response_mode, path, None, true),
            None => Choice::Short,
        },
    }
}

fn entry(section: &HttpErrors, status: u16, sub_status: i32) -> Option<&HttpError> {
    section
        .errors
        .iter()
        .find(|error| error.status_code == status && error.sub_status_code == sub_status)
}

/// Features 13.11: who may only write a `web.config` reaches no files outside the site.
fn may_be_absolute(section: &HttpErrors, error: &HttpError) -> bool {
    section.allow_absolute_paths_when_delegated
        || error.origin.as_ref().is_none_or(|origin| {
            origin
                .file
                .path()
                .file_name()
                .is_none_or(|name| !name.eq_ignore_ascii_case("web.config"))
        })
}

fn by_mode(
    context: &mut HttpContext,
    mode: ResponseMode,
    path: &str,
    prefix: Option<&str>,
    may_be_absolute: bool,
) -> Choice {
    let candidates = match mode {
        ResponseMode::Redirect => return Choice::Redirect(path.to_owned()),
        ResponseMode::ExecuteUrl => mapped(context, path).into_iter().collect(),
        ResponseMode::File => files(context, path, prefix, may_be_absolute),
    };
    if candidates.is_empty() {
        Choice::Short
    } else {
        Choice::Files(candidates)
    }
}

/// Error pages are looked up as the URL's files are.
fn names(context: &HttpContext) -> Names {
    effective(context).map_or(Names::Exact, |effective| Names::of(&effective))
}

/// The file that a URL of the site maps to.
fn mapped(context: &mut HttpContext, url: &str) -> Option<Candidate> {
    let url = url.split('?').next().unwrap_or(url);
    let path = context.map_path(url)?;
    let root = context.application()?.physical_path.clone();
    let names = names(context);
    Some(Candidate { root, path, names })
}

fn files(
    context: &HttpContext,
    path: &str,
    prefix: Option<&str>,
    may_be_absolute: bool,
) -> Vec<Candidate> {
    let Some(application) = context.application() else {
        return Vec::new();
    };
    let base = &application.physical_path;
    let map = application.extensions.get::<PathMap>();
    let resolve = |text: &str, base: &Path| match &map {
        Some(map) => map.resolve(text, base).ok(),
        None => PathMap::default().resolve(text, base).ok(),
    };
    let Some(prefix) = prefix else {
        return resolve(path, base)
            .and_then(|file| candidate(file, base, may_be_absolute, names(context)))
            .into_iter()
            .collect();
    };
    let Some(folder) = resolve(prefix, base) else {
        return Vec::new();
    };
    let own = languages(context);
    own.iter()
        .map(String::as_str)
        .chain([SYSTEM_LANGUAGE, ""])
        .filter_map(|language| resolve(path, &folder.join(language)))
        .filter_map(|file| candidate(file, base, may_be_absolute, names(context)))
        .collect()
}

/// `None` for a path that the entry must not name.
fn candidate(path: PathBuf, base: &Path, may_be_absolute: bool, names: Names) -> Option<Candidate> {
    let climbs = path
        .components()
        .any(|part| part == std::path::Component::ParentDir);
    let is_inside = path.starts_with(base) && !climbs;
    if is_inside {
        return Some(Candidate {
            root: base.to_owned(),
            path,
            names,
        });
    }
    let root = path.parent()?.to_owned();
    may_be_absolute.then_some(Candidate { root, path, names })
}

/// The client's languages in its order of preference, as far as they can be folder names.
fn languages(context: &HttpContext) -> Vec<String> {
    let Some(header) = context.request.headers.get_str(HeaderId::ACCEPT_LANGUAGE) else {
        return Vec::new();
    };
    let mut found: Vec<(u32, String)> = header
        .split(',')
        .take(LANGUAGES_MAX)
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let tag = parts.next()?;
            let is_name = !tag.is_empty()
                && tag.len() <= 35
                && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            let quality = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(Some(1.0), |q| q.parse::<f32>().ok())
                .filter(|q| *q > 0.0 && *q <= 1.0)?;
            is_name.then(|| ((quality * 1000.0) as u32, tag.to_owned()))
        })
        .collect();
    // Stable: equal preference keeps the order of the header.
    found.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    found.into_iter().map(|(_, tag)| tag).collect()
}
