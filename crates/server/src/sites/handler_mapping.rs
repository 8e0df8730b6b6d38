//! From a URL to the handler mapping that takes it: each mapping of the list is judged, the first that does not pass is the
//! answer (R9, R192).

use std::path::Path;
use std::sync::Arc;

use sluicegate_config::section::handlers::{HandlerMapping, Handlers, RequireAccess, ResourceType};
use sluicegate_pipeline::site::{MappingError, ScriptMap};
use sluicegate_pipeline::url::wildcard_matches;
use sluicegate_pipeline::{Program, hresult_from_win32};

/// What becomes of one mapping.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// Its pattern does not take the path.
    OtherPath,
    /// It does not take the method.
    OtherVerb,
    /// That word of its precondition does not hold here (R60).
    Precondition(String),
    /// It is for files, and this is a folder.
    IsDirectory,
    /// It is for folders, and this is none.
    NoDirectory,
    /// It takes the request, which fails.
    Fails(MappingError),
    /// It takes the request.
    Takes(Box<ScriptMap>),
}

/// A URL on its way to a handler.
pub(crate) struct Candidate<'a> {
    pub(crate) handlers: &'a Handlers,
    pub(crate) program: &'a Program,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) physical_path: &'a Path,
}

impl Candidate<'_> {
    /// What becomes of a mapping, by itself: path, verb and resource, then its access demand (R192).
    pub(crate) fn judge(&self, mapping: &HandlerMapping) -> Verdict {
        let takes_path = mapping
            .path
            .split(',')
            .any(|pattern| path_matches(pattern.trim(), self.path, mapping.allow_path_info));
        if !takes_path {
            return Verdict::OtherPath;
        }
        if !mapping.verbs.is_empty()
            && !mapping
                .verbs
                .iter()
                .any(|verb| verb == "*" || verb == self.method)
        {
            return Verdict::OtherVerb;
        }
        // R60: preconditions that this server can judge.
        if let Some(condition) = mapping
            .pre_condition
            .iter()
            .find(|condition| !precondition_holds(condition))
        {
            return Verdict::Precondition(condition.clone());
        }
        // R192: what is asked for is the script, without the path info behind it.
        let script = match path_info_depth(mapping, self.path) {
            Some(depth) => self
                .physical_path
                .ancestors()
                .nth(depth)
                .unwrap_or(self.physical_path),
            None => self.physical_path,
        };
        match mapping.resource_type {
            ResourceType::File if script.is_dir() => return Verdict::IsDirectory,
            ResourceType::Directory if !script.is_dir() => return Verdict::NoDirectory,
            ResourceType::File if !script.exists() => {
                return Verdict::Fails(failed(
                    404,
                    0,
                    2,
                    format!("handler {} wants a file that is not there", mapping.name),
                ));
            }
            _ => {}
        }
        match self.script_map(mapping) {
            Ok(map) => Verdict::Takes(Box::new(map)),
            Err(error) => Verdict::Fails(error),
        }
    }

    fn script_map(&self, mapping: &HandlerMapping) -> Result<ScriptMap, MappingError> {
        check_access(self.handlers, mapping).map_err(|sub_status| {
            failed(
                403,
                sub_status,
                5,
                format!(
                    "handler {} needs an access right that accessPolicy does not give",
                    mapping.name
                ),
            )
        })?;
        let list = self
            .program
            .handler_list(&mapping.modules.join(","))
            .map_err(|name| {
                failed(
                    500,
                    21,
                    1168,
                    format!(
                        "handler {} names module {name}, which is not in the module list",
                        mapping.name
                    ),
                )
            })?;
        Ok(ScriptMap {
            name: mapping.name.clone(),
            path: mapping.path.clone(),
            verbs: mapping.verbs.join(","),
            modules: mapping.modules.join(","),
            script_processor: mapping.script_processor.clone().unwrap_or_default(),
            managed_type: mapping.type_name.clone().unwrap_or_default(),
            allows_path_info: mapping.allow_path_info,
            required_access: mapping.require_access as u32,
            resource_type: mapping.resource_type as u32,
            response_buffer_limit: u64::from(mapping.response_buffer_limit),
            list,
        })
    }
}

/// The first mapping in list order that takes the URL.
pub(super) fn map_handler(
    candidate: &Candidate<'_>,
    passes: &dyn Fn(&HandlerMapping) -> bool,
) -> Result<Arc<ScriptMap>, MappingError> {
    let mut verb_refused = None;
    for mapping in &candidate.handlers.mappings {
        if passes(mapping) {
            continue;
        }
        match candidate.judge(mapping) {
            Verdict::Takes(map) => return Ok(Arc::new(*map)),
            Verdict::Fails(error) => return Err(error),
            Verdict::OtherVerb => verb_refused = Some(mapping.name.as_str()),
            Verdict::OtherPath
            | Verdict::Precondition(_)
            | Verdict::IsDirectory
            | Verdict::NoDirectory => {}
        }
    }
    Err(untaken(verb_refused, candidate.method))
}

/// R9; R174: nobody takes the path, or some handler does, but not for this verb.
fn untaken(verb_refused: Option<&str>, method: &str) -> MappingError {
    match verb_refused {
        Some(name) => failed(405, 0, 1, format!("handler {name} does not take {method}")),
        None => failed(404, 4, 2, "no handler mapping takes this path".to_owned()),
    }
}

fn failed(status: u16, sub_status: u16, win32: u32, description: String) -> MappingError {
    MappingError {
        status,
        sub_status,
        hresult: hresult_from_win32(win32),
        description,
    }
}

/// The precondition that is judged for each request (R60).
pub(crate) fn is_managed_handler(condition: &str) -> bool {
    condition.eq_ignore_ascii_case("managedHandler")
}

/// True for the preconditions of an integrated 64-bit server without managed code.
pub(crate) fn precondition_holds(condition: &str) -> bool {
    match condition.to_ascii_lowercase().as_str() {
        "" | "bitness64" | "integratedmode" => true,
        "bitness32" | "classicmode" | "isapimode" => false,
        other => !other.starts_with("runtimeversion") && !other.starts_with("apppoolname"),
    }
}

fn check_access(handlers: &Handlers, mapping: &HandlerMapping) -> Result<(), u16> {
    let (right, sub_status) = match mapping.require_access {
        RequireAccess::None => return Ok(()),
        RequireAccess::Read => (Handlers::READ, 2),
        RequireAccess::Write => (Handlers::WRITE, 3),
        RequireAccess::Script => (Handlers::SCRIPT, 1),
        RequireAccess::Execute => (Handlers::EXECUTE, 1),
    };
    if handlers.access_policy & right == 0 {
        Err(sub_status)
    } else {
        Ok(())
    }
}

/// How many segments of the path follow the script that the mapping's pattern names; `None` where it takes no path info.
fn path_info_depth(mapping: &HandlerMapping, path: &str) -> Option<usize> {
    if !mapping.allow_path_info {
        return None;
    }
    let names = |segment: &str| {
        mapping.path.split(',').map(str::trim).any(|pattern| {
            pattern != "*" && !pattern.starts_with('/') && wildcard_matches(pattern, segment)
        })
    };
    let mut segments = path.split('/');
    segments.find(|segment| names(segment))?;
    Some(segments.filter(|segment| !segment.is_empty()).count())
}

fn path_matches(pattern: &str, path: &str, allows_path_info: bool) -> bool {
    if pattern == "*" {
        return true;
    }
    if pattern.starts_with('/') {
        return wildcard_matches(pattern, path);
    }
    if allows_path_info {
        return path
            .split('/')
            .any(|segment| wildcard_matches(pattern, segment));
    }
    wildcard_matches(pattern, path.rsplit('/').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handler_pattern_takes_the_last_segment_or_the_whole_path() {
        let check = |pattern, path, info, expected| {
            assert_eq!(
                path_matches(pattern, path, info),
                expected,
                "{pattern} {path}"
            )
        };
        check("*", "/", false, true);
        check("*.php", "/a/b.PHP", false, true);
        check("*.php", "/a.php/info", false, false);
        check("*.php", "/a.php/info", true, true);
        check("/api/*", "/api/x/y", false, true);
        check("/api/*", "/other", false, false);
        check("trace.axd", "/x/trace.axd", false, true);
        check("a?c", "/abc", false, true);
        check("*a*b", "/xxaxxb", false, true);
        check("*a*b", "/xxaxxc", false, false);
    }
}
