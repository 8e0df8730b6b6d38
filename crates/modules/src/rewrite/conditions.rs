//! Conditions of rules and preconditions of responses (rewrite section 4).

use std::path::{Component, Path, PathBuf};

use sluicegate_config::section::rewrite::{self as section, MatchType, PatternSyntax};
use sluicegate_config::{Effective, file_names};
use sluicegate_pipeline::HttpContext;

use super::captures::Captures;
use super::pattern::{Extent, Pattern};
use super::step::{Step, Telling};
use super::template::{Purpose, Scope, Template};

/// All conditions of one rule.
pub(super) struct Conditions {
    any: bool,
    tracks: bool,
    all: Vec<Condition>,
}

struct Condition {
    input: Template,
    text: String,
    test: Test,
    negate: bool,
}

enum Test {
    Pattern(Pattern),
    IsFile,
    IsDirectory,
}

impl Conditions {
    /// Reads conditions. `has_files` is false where no physical path is known yet (rewrite 4.4).
    ///
    /// # Errors
    /// What is wrong with the first bad one.
    pub(super) fn new(
        from: &section::Conditions,
        syntax: PatternSyntax,
        scope: Scope<'_>,
        has_files: bool,
    ) -> Result<Self, String> {
        let all = from
            .conditions
            .iter()
            .enumerate()
            .map(|(index, own)| {
                Condition::new(own, syntax, scope, has_files)
                    .map_err(|error| format!("condition {}: {error}", index + 1))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            any: from.any,
            tracks: from.track_all_captures,
            all,
        })
    }

    /// True if they hold. None at all hold always (rewrite 4.10).
    ///
    /// # Errors
    /// A pattern that needs too many steps, a provider that failed.
    pub(super) fn hold(
        &self,
        context: &mut HttpContext,
        captures: &mut Captures,
        telling: &mut Telling<'_>,
    ) -> Result<bool, String> {
        if self.all.is_empty() {
            return Ok(true);
        }
        telling.tell(context, |_| Step::ConditionsStart { any: self.any });
        let mut holds = !self.any;
        for condition in &self.all {
            let one = condition.holds(context, captures, self.tracks, telling)?;
            // Rewrite 4.2: the first that decides ends it.
            if one == self.any {
                holds = one;
                break;
            }
        }
        telling.tell(context, |_| Step::ConditionsEnd { succeeded: holds });
        Ok(holds)
    }
}

impl Condition {
    fn new(
        from: &section::Condition,
        syntax: PatternSyntax,
        scope: Scope<'_>,
        has_files: bool,
    ) -> Result<Self, String> {
        let test = match from.match_type {
            MatchType::Pattern if from.pattern.is_empty() => {
                return Err("it needs a pattern".to_owned());
            }
            MatchType::Pattern => Test::Pattern(
                Pattern::new(syntax, &from.pattern, from.ignore_case, Extent::Whole)
                    .map_err(|error| format!("pattern \"{}\": {error}", from.pattern))?,
            ),
            _ if !has_files => {
                return Err(
                    "IsFile and IsDirectory are for rules of sites, not for globalRules and responses"
                        .to_owned(),
                );
            }
            MatchType::IsFile => Test::IsFile,
            MatchType::IsDirectory => Test::IsDirectory,
        };
        // Rewrite 4.4: the file of the request, if nothing else is asked for.
        let text = match test {
            Test::Pattern(_) => from.input.clone(),
            _ if from.input.is_empty() => "{REQUEST_FILENAME}".to_owned(),
            _ => from.input.clone(),
        };
        Ok(Self {
            input: Template::parse(&text, scope)?,
            text,
            test,
            negate: from.negate,
        })
    }

    fn holds(
        &self,
        context: &mut HttpContext,
        captures: &mut Captures,
        tracks: bool,
        telling: &mut Telling<'_>,
    ) -> Result<bool, String> {
        let input = self.input.expand(context, captures, Purpose::Text)?;
        let mut matched = String::new();
        let is_match = match &self.test {
            Test::Pattern(pattern) => {
                let too_many = |error| format!("pattern \"{}\": {error}", pattern.as_str());
                if self.negate {
                    // Rewrite 3.8: what does not match has no captures.
                    pattern.is_match(&input).map_err(too_many)?
                } else if let Some(groups) = pattern.find(&input, 0).map_err(too_many)? {
                    groups.text(0, &input).clone_into(&mut matched);
                    let is_decoded = self.input.is_decoded(captures);
                    captures.add_condition(&input, is_decoded, &groups, tracks);
                    true
                } else {
                    false
                }
            }
            Test::IsFile => is_there(Path::new(&input), ignores_case(context), Path::is_file),
            Test::IsDirectory => is_there(Path::new(&input), ignores_case(context), Path::is_dir),
        };
        let succeeded = is_match != self.negate;
        telling.tell(context, |_| Step::Condition {
            input: self.text.clone(),
            expanded: input,
            match_type: match self.test {
                Test::Pattern(_) => "Pattern",
                Test::IsFile => "IsFile",
                Test::IsDirectory => "IsDirectory",
            },
            pattern: match &self.test {
                Test::Pattern(pattern) => pattern.as_str().to_owned(),
                _ => String::new(),
            },
            negate: self.negate,
            succeeded,
            matched,
            captures: captures.condition_texts(),
        });
        Ok(succeeded)
    }
}

/// True where the case of file names does not count (rewrite 4.3): the test and the handler of files must agree.
fn ignores_case(context: &HttpContext) -> bool {
    context
        .config::<Effective>()
        .is_some_and(|effective| effective.ignores_case)
}

/// True if the path is what is wanted, or, without case, one that is spelled otherwise.
fn is_there(path: &Path, ignores_case: bool, is_wanted: fn(&Path) -> bool) -> bool {
    if !path.is_absolute() || path.to_string_lossy().contains('\0') {
        return false;
    }
    if is_wanted(path) {
        return true;
    }
    ignores_case && spelled(path).is_some_and(|found| is_wanted(&found))
}

/// The path as it is spelled on disk, below the deepest folder of it that exists.
fn spelled(path: &Path) -> Option<PathBuf> {
    let there = path.ancestors().find(|parent| parent.is_dir())?;
    let mut names = Vec::new();
    for name in path.strip_prefix(there).ok()?.components() {
        match name {
            Component::Normal(name) => names.push(name.to_str()?),
            _ => return None,
        }
    }
    Some(file_names::locate(there, names.into_iter()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_whatever_their_case_where_it_does_not_count() {
        // Rewrite 4.3.
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("Sub")).expect("a folder");
        std::fs::write(folder.path().join("Sub/Page.html"), "x").expect("a file");
        for (name, is_file, is_dir) in [
            ("Sub/Page.html", true, false),
            ("sub/PAGE.HTML", true, false),
            ("SUB", false, true),
            ("sub/none.html", false, false),
            ("none/Page.html", false, false),
        ] {
            let path = folder.path().join(name);
            assert_eq!(is_there(&path, true, Path::is_file), is_file, "{name}");
            assert_eq!(is_there(&path, true, Path::is_dir), is_dir, "{name}");
            let is_exact = name == "Sub/Page.html";
            assert_eq!(is_there(&path, false, Path::is_file), is_exact, "{name}");
        }
        assert!(!is_there(Path::new(""), true, Path::is_dir));
        assert!(!is_there(Path::new("."), true, Path::is_dir));
    }
}
