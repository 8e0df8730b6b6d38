//! Which handler mapping takes a request: patterns, verbs, resources, preconditions and access (R192).

use std::path::Path;
use std::sync::Arc;

use sluicegate_config::section::handlers::{HandlerMapping, Handlers, RequireAccess, ResourceType};
use sluicegate_pipeline::site::{MappingError, ScriptMap};
use sluicegate_pipeline::url::wildcard_matches;
use sluicegate_pipeline::{Program, hresult_from_win32};

/// The first mapping in list order that takes path, verb and resource; then its access demand (R192).
pub(super) fn map_handler(
    handlers: &Handlers,
    program: &Program,
    method: &str,
    path: &str,
    physical_path: &Path,
    passes: &dyn Fn(&HandlerMapping) -> bool,
) -> Result<Arc<ScriptMap>, MappingError> {
    let failed = |status, sub_status, win32, description: String| MappingError {
        status,
        sub_status,
        hresult: hresult_from_win32(win32),
        description,
    };
    let mut verb_refused = None;
    for mapping in &handlers.mappings {
        if passes(mapping) {
            continue;
        }
        if !mapping
            .path
            .split(',')
            .any(|pattern| path_matches(pattern.trim(), path, mapping.allow_path_info))
        {
            continue;
        }
        if !mapping.verbs.is_empty()
            && !mapping
                .verbs
                .iter()
                .any(|verb| verb == "*" || verb == method)
        {
            verb_refused = Some(&mapping.name);
            continue;
        }
        // R60: preconditions that this server can judge.
        if mapping
            .pre_condition
            .iter()
            .any(|condition| !precondition_holds(condition))
        {
            continue;
        }
        // R192: what is asked for is the script, without the path info behind it.
        let script = match path_info_depth(mapping, path) {
            Some(depth) => physical_path
                .ancestors()
                .nth(depth)
                .unwrap_or(physical_path),
            None => physical_path,
        };
        match mapping.resource_type {
            ResourceType::File if script.is_dir() => continue,
            ResourceType::Directory if !script.is_dir() => continue,
            ResourceType::File if !script.exists() => {
                return Err(failed(
                    404,
                    0,
                    2,
                    format!("handler {} wants a file that is not there", mapping.name),
                ));
            }
            _ => {}
        }
        check_access(handlers, mapping).map_err(|sub_status| {
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
        let list = program
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
        return Ok(Arc::new(ScriptMap {
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
        }));
    }
    // R9; R174: a path that some handler takes, but not for this verb.
    Err(match verb_refused {
        Some(name) => failed(405, 0, 1, format!("handler {name} does not take {method}")),
        None => failed(404, 4, 2, "no handler mapping takes this path".to_owned()),
    })
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
