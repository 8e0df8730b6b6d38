//! Which section, path and commit path a command means (R105, R111, R119).

use super::failure::{Failure, NOT_FOUND};
use super::modules;
use super::store::{APP_HOST, Store};

/// The path of the section that is meant by a path, or by its last name if only one section has it.
pub(crate) fn section_path(text: &str) -> Result<&'static str, Failure> {
    crate::config::section_path(text.trim_matches('/')).map_err(|problems| {
        let title = problems
            .first()
            .map_or_else(String::new, |problem| problem.diagnostic().title.clone());
        Failure::new(
            NOT_FOUND,
            format!("Unknown config section \"{text}\": {title}."),
        )
    })
}

/// The config path of `Site/path`, of a whole config path, or of a URL, whose site is that of its binding.
pub(crate) fn config_path(store: &Store, text: &str) -> Result<String, Failure> {
    let Some((scheme, rest)) = text.split_once("://") else {
        return Ok(modules::config_path(text));
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let default = if scheme.eq_ignore_ascii_case("https") {
        "443"
    } else {
        "80"
    };
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, port),
        _ => (authority, default),
    };
    let sites = super::objects::list(
        &store.editor,
        super::objects::Kind::Site,
        &super::objects::Wanted::default(),
    )?;
    let mut any_host = None;
    for site in sites {
        for binding in super::change::items(&site.element.child("bindings")?)? {
            let information = super::change::text(&binding, "bindingInformation")?;
            let is_scheme = super::change::text(&binding, "protocol")?.eq_ignore_ascii_case(scheme);
            let Some((address, own_host)) = information.rsplit_once(':').filter(|_| is_scheme)
            else {
                continue;
            };
            if !address.ends_with(&format!(":{port}")) {
                continue;
            }
            let found = format!("{}/{path}", site.name);
            if own_host.eq_ignore_ascii_case(host) {
                return Ok(modules::config_path(&found));
            }
            if own_host.is_empty() && any_host.is_none() {
                any_host = Some(found);
            }
        }
    }
    any_host
        .map(|found| modules::config_path(&found))
        .ok_or_else(|| {
            Failure::new(
                NOT_FOUND,
                format!("No site has a binding for the URL \"{text}\"."),
            )
        })
}

/// Where edits for a path go (R105).
pub(crate) fn commit_path(
    store: &Store,
    path: &str,
    wanted: Option<&str>,
) -> Result<String, Failure> {
    let below: Vec<&str> = path
        .get(APP_HOST.len()..)
        .unwrap_or_default()
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let at = |count: usize| {
        let mut level = APP_HOST.to_owned();
        for segment in below.iter().take(count) {
            level.push('/');
            level.push_str(segment);
        }
        level
    };
    let Some(wanted) = wanted.filter(|w| !w.is_empty()) else {
        return Ok(path.to_owned());
    };
    Ok(match wanted.to_ascii_lowercase().as_str() {
        "url" => path.to_owned(),
        "apphost" => APP_HOST.to_owned(),
        "webroot" => "MACHINE/WEBROOT".to_owned(),
        "machine" => "MACHINE".to_owned(),
        "site" => at(1),
        "app" => {
            let site = below.first().and_then(|name| {
                store
                    .configuration
                    .sites()
                    .iter()
                    .find(|site| site.name.eq_ignore_ascii_case(name))
            });
            let rest = below.get(1..).unwrap_or_default();
            let deepest = site.and_then(|site| {
                site.applications
                    .iter()
                    .map(|app| {
                        app.path
                            .split('/')
                            .filter(|s| !s.is_empty())
                            .collect::<Vec<_>>()
                    })
                    .filter(|own| {
                        own.len() <= rest.len()
                            && own.iter().zip(rest).all(|(a, b)| a.eq_ignore_ascii_case(b))
                    })
                    .map(|own| own.len())
                    .max()
            });
            at(1 + deepest.unwrap_or(0))
        }
        _ => config_path(store, wanted)?,
    })
}
