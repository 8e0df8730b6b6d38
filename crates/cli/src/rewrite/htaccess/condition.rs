//! `RewriteCond`.

use super::text::{Maps, pattern, substitution};
use super::{escape, flags, regex_escape};

/// One condition.
#[derive(Debug)]
pub(super) struct Condition {
    input: String,
    test: Test,
    negate: bool,
    ignore_case: bool,
    or_next: bool,
}

#[derive(Debug)]
enum Test {
    Pattern(String),
    IsFile,
    IsDirectory,
}

impl Condition {
    /// Reads the words behind `RewriteCond`.
    pub(super) fn read(arguments: &[String], maps: &Maps) -> Result<Self, String> {
        let [input, test, ..] = arguments else {
            return Err("a RewriteCond needs a text and a pattern".to_owned());
        };
        let input = substitution(input, maps)?;
        let flags = flags(arguments.get(2));
        let (negate, test) = match test.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, test.as_str()),
        };
        let test = match test {
            "-f" | "-s" | "-F" => Test::IsFile,
            "-d" => Test::IsDirectory,
            "-l" | "-h" | "-L" | "-x" | "-U" => {
                return Err(format!("a condition {test} has no equal"));
            }
            // `-eq` and its like compare numbers.
            _ if test.starts_with("-eq") => {
                Test::Pattern(format!("^0*{}$", regex_escape(test[3..].trim_start())))
            }
            _ if ["-lt", "-le", "-gt", "-ge", "-ne", "<", ">"]
                .iter()
                .any(|sign| test.starts_with(sign)) =>
            {
                return Err(format!("a condition that compares ({test}) has no equal"));
            }
            _ => match test.strip_prefix('=') {
                Some(text) => Test::Pattern(format!("^{}$", regex_escape(text.trim_matches('"')))),
                None => Test::Pattern(pattern(test, false)?),
            },
        };
        // An unset variable is `off` there and `off` here; both spellings of on are met.
        let ignore_case = flags.contains_key("nocase") || input == "{HTTPS}";
        Ok(Self {
            input,
            test,
            negate,
            ignore_case,
            or_next: flags.contains_key("ornext"),
        })
    }

    pub(super) fn xml(&self) -> String {
        let case = if self.ignore_case {
            ""
        } else {
            " ignoreCase=\"false\""
        };
        let test = match &self.test {
            Test::Pattern(pattern) => format!("pattern=\"{}\"{case}", escape(pattern)),
            Test::IsFile => "matchType=\"IsFile\"".to_owned(),
            Test::IsDirectory => "matchType=\"IsDirectory\"".to_owned(),
        };
        let not = if self.negate { " negate=\"true\"" } else { "" };
        format!("<add input=\"{}\" {test}{not} />", escape(&self.input))
    }
}

/// The attribute that says how conditions go together.
pub(super) fn grouping(conditions: &[Condition]) -> Result<&'static str, String> {
    let Some((_, all_but_last)) = conditions.split_last() else {
        return Ok("");
    };
    let any = all_but_last.iter().filter(|one| one.or_next).count();
    if any == 0 {
        Ok("")
    } else if any == all_but_last.len() {
        Ok(" logicalGrouping=\"MatchAny\"")
    } else {
        Err("conditions that are tied partly by OR and partly by AND need two rules".to_owned())
    }
}
