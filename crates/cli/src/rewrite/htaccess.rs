//! Converts mod_rewrite directives to rules of URL Rewrite (rewrite section 15). A rule of which a part has no equal is left
//! out as a whole: half of it would do something else.

mod condition;
mod text;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use condition::Condition;
use text::{Maps, pattern, substitution};

/// What became of the file.
#[derive(Debug)]
pub(super) struct Converted {
    /// A whole `web.config`.
    pub(super) xml: String,
    pub(super) notes: Vec<Note>,
}

/// What to know about a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) line: usize,
    /// The directive has no equal here.
    pub(super) is_lost: bool,
    pub(super) text: String,
}

#[derive(Default)]
struct Converter<'a> {
    folder: Option<&'a Path>,
    rules: String,
    maps: Maps,
    map_files: Vec<(String, Vec<(String, String)>)>,
    notes: Vec<Note>,
    base: String,
    conditions: Vec<Result<Condition, String>>,
    is_off: bool,
}

/// Converts a file; files that it names are looked for in `folder`.
pub(super) fn convert(source: &str, folder: &Path) -> Converted {
    let mut converter = Converter {
        folder: Some(folder),
        ..Converter::default()
    };
    let mut whole = String::new();
    let mut first = 0;
    for (index, line) in source.lines().enumerate() {
        if whole.is_empty() {
            first = index + 1;
        }
        match line.strip_suffix('\\') {
            Some(start) => whole.push_str(start),
            None => {
                whole.push_str(line);
                converter.directive(first, &std::mem::take(&mut whole));
            }
        }
    }
    converter.directive(first, &whole);
    if !converter.conditions.is_empty() {
        converter.lost(first, "conditions at the end of the file belong to no rule");
    }
    Converted {
        xml: converter.document(),
        notes: converter.notes,
    }
}

/// The words of a directive; quotes keep blanks together.
fn words(line: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') if word.is_none() => {
                quote = Some(c);
                word = Some(String::new());
            }
            // A backslash keeps the blank or quote behind it; before anything else it belongs to a pattern.
            (_, '\\') if chars.peek().is_some_and(|&next| matches!(next, ' ' | '"')) => {
                word.get_or_insert_default().extend(chars.next());
            }
            (None, c) if c.is_whitespace() => all.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    all.extend(word);
    all
}

/// The flags of a directive with their values.
fn flags(text: Option<&String>) -> HashMap<String, String> {
    text.map(|text| text.trim_start_matches('[').trim_end_matches(']'))
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|flag| !flag.is_empty())
        .map(|flag| match flag.split_once('=') {
            Some((name, value)) => (long_name(name), value.to_owned()),
            None => (long_name(flag), String::new()),
        })
        .collect()
}

/// Flags have two spellings.
fn long_name(flag: &str) -> String {
    match flag.to_ascii_lowercase().as_str() {
        "l" | "last" => "last",
        "r" | "redirect" => "redirect",
        "f" | "forbidden" => "forbidden",
        "g" | "gone" => "gone",
        "nc" | "nocase" => "nocase",
        "qsa" | "qsappend" => "qsappend",
        "qsd" | "qsdiscard" => "qsdiscard",
        "p" | "proxy" => "proxy",
        "pt" | "passthrough" => "passthrough",
        "ne" | "noescape" => "noescape",
        "or" | "ornext" => "ornext",
        "e" | "env" => "env",
        "c" | "chain" => "chain",
        "s" | "skip" => "skip",
        "n" | "next" => "next",
        "co" | "cookie" => "cookie",
        "t" | "type" => "type",
        "h" | "handler" => "handler",
        "ns" | "nosubreq" => "nosubreq",
        "nv" | "novary" => "novary",
        "dpi" | "discardpath" => "discardpath",
        other => other,
    }
    .to_owned()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

impl Converter<'_> {
    fn lost(&mut self, line: usize, text: impl Into<String>) {
        self.note_that(line, true, text);
    }

    fn note_that(&mut self, line: usize, is_lost: bool, text: impl Into<String>) {
        self.notes.push(Note {
            line,
            is_lost,
            text: text.into(),
        });
    }

    fn directive(&mut self, line: usize, text: &str) {
        let text = text.trim();
        if text.is_empty() || text.starts_with('#') {
            return;
        }
        if text.starts_with('<') {
            let is_about_modules = text.to_ascii_lowercase().contains("ifmodule");
            if !is_about_modules && !text.starts_with("</") {
                self.lost(
                    line,
                    format!("{text}: what is inside is converted as if it always applied"),
                );
            }
            return;
        }
        let words = words(text);
        let Some((name, arguments)) = words.split_first() else {
            return;
        };
        match name.to_ascii_lowercase().as_str() {
            "rewriteengine" => {
                self.is_off = arguments
                    .first()
                    .is_some_and(|on| on.eq_ignore_ascii_case("off"));
            }
            "rewritebase" => {
                let base = arguments.first().map(String::as_str).unwrap_or_default();
                base.trim_end_matches('/').clone_into(&mut self.base);
            }
            "rewritecond" => self.conditions.push(Condition::read(arguments, &self.maps)),
            "rewriterule" => {
                let conditions = std::mem::take(&mut self.conditions);
                if let Err(why) = self.rule(line, arguments, conditions) {
                    self.lost(line, why);
                }
            }
            "rewritemap" => {
                if let Err(why) = self.map(arguments) {
                    self.lost(line, why);
                }
            }
            "redirect" | "redirectpermanent" | "redirecttemp" | "redirectmatch" => {
                if let Err(why) = self.redirect(line, name, arguments) {
                    self.lost(line, why);
                }
            }
            "rewriteoptions" => self.note_that(
                line,
                false,
                "RewriteOptions has no equal and changes no rule here",
            ),
            _ => self.lost(line, format!("{name} is no directive of mod_rewrite")),
        }
    }

    fn rule(
        &mut self,
        line: usize,
        arguments: &[String],
        conditions: Vec<Result<Condition, String>>,
    ) -> Result<(), String> {
        let [from, to, ..] = arguments else {
            return Err("a RewriteRule needs a pattern and a target".to_owned());
        };
        let flags = flags(arguments.get(2));
        for flag in flags.keys() {
            let why = match flag.as_str() {
                "env" => {
                    "E sets an environment variable: set a server variable with <serverVariables>"
                }
                "cookie" => "CO sets a cookie: use an outbound rule on RESPONSE_Set_Cookie",
                "chain" => "C ties rules together: write the conditions of both into one rule",
                "skip" => "S skips rules: give those rules a condition",
                "next" => "N begins again with the first rule, which nothing here does",
                "handler" | "type" => {
                    "H and T choose handlers and types: use <handlers> and <staticContent>"
                }
                "last" | "end" | "redirect" | "forbidden" | "gone" | "nocase" | "qsappend"
                | "qsdiscard" | "passthrough" => {
                    continue;
                }
                "noescape" | "nosubreq" | "discardpath" | "b" => {
                    self.note_that(line, false, format!("the flag {flag} changes nothing here"));
                    continue;
                }
                "proxy" => {
                    self.note_that(
                        line,
                        false,
                        "P needs a proxy: until there is one such requests answer 404.4",
                    );
                    continue;
                }
                _ => return Err(format!("the flag {flag} is not known")),
            };
            return Err(why.to_owned());
        }
        let conditions = conditions.into_iter().collect::<Result<Vec<_>, _>>()?;
        let grouping = condition::grouping(&conditions)?;
        let (negate, from) = match from.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, from.as_str()),
        };
        let ignore_case = flags.contains_key("nocase");
        let url = pattern(from, true)?;
        let action = self.action(line, to, &flags)?;
        let stops = ["last", "end", "proxy"]
            .iter()
            .any(|flag| flags.contains_key(*flag));
        let mut xml = String::new();
        let off = if self.is_off {
            " enabled=\"false\""
        } else {
            ""
        };
        let stop = if stops {
            " stopProcessing=\"true\""
        } else {
            ""
        };
        let _ = writeln!(xml, "        <rule name=\"Line {line}\"{off}{stop}>");
        let not = if negate { " negate=\"true\"" } else { "" };
        let case = if ignore_case {
            ""
        } else {
            " ignoreCase=\"false\""
        };
        let _ = writeln!(
            xml,
            "          <match url=\"{}\"{case}{not} />",
            escape(&url)
        );
        if !conditions.is_empty() {
            let _ = writeln!(xml, "          <conditions{grouping}>");
            for condition in &conditions {
                let _ = writeln!(xml, "            {}", condition.xml());
            }
            xml.push_str("          </conditions>\n");
        }
        let _ = writeln!(xml, "          {action}");
        xml.push_str("        </rule>\n");
        self.rules.push_str(&xml);
        Ok(())
    }

    fn action(
        &mut self,
        line: usize,
        to: &str,
        flags: &HashMap<String, String>,
    ) -> Result<String, String> {
        let custom =
            |status: u16| format!("<action type=\"CustomResponse\" statusCode=\"{status}\" />");
        if flags.contains_key("forbidden") {
            return Ok(custom(403));
        }
        if flags.contains_key("gone") {
            return Ok(custom(410));
        }
        let redirect = flags.get("redirect").map(|code| match code.as_str() {
            "" | "temp" => 302,
            "permanent" => 301,
            "seeother" => 303,
            "gone" => 410,
            code => code.parse().unwrap_or(0),
        });
        if let Some(status) = redirect.filter(|status| !(300..400).contains(status)) {
            return if (200..1000).contains(&status) {
                Ok(custom(status))
            } else {
                Err(format!("R={} is no status", flags["redirect"]))
            };
        }
        if to == "-" {
            return Ok("<action type=\"None\" />".to_owned());
        }
        let mut url = substitution(to, &self.maps)?;
        let is_rooted = url.starts_with('/') || url.contains("://") || url.starts_with('{');
        if !is_rooted && !self.base.is_empty() {
            url = format!("{}/{url}", self.base);
        }
        // Without QSA a query of its own takes the place of the request's; a last ? alone drops it.
        let appends = flags.contains_key("qsappend")
            || !flags.contains_key("qsdiscard") && !url.contains('?');
        let url = url.strip_suffix('?').unwrap_or(&url);
        let append = if appends {
            ""
        } else {
            " appendQueryString=\"false\""
        };
        let Some(status) = redirect else {
            return Ok(format!(
                "<action type=\"Rewrite\" url=\"{}\"{append} />",
                escape(url)
            ));
        };
        let kind = match status {
            302 => "Found",
            303 => "SeeOther",
            307 => "Temporary",
            301 => "Permanent",
            other => {
                let text = format!("a redirect with {other} is not to be had; it became 301");
                self.note_that(line, false, text);
                "Permanent"
            }
        };
        Ok(format!(
            "<action type=\"Redirect\" url=\"{}\"{append} redirectType=\"{kind}\" />",
            escape(url)
        ))
    }

    /// `Redirect` and `RedirectMatch` of mod_alias, which stand in the same files.
    fn redirect(&mut self, line: usize, name: &str, arguments: &[String]) -> Result<(), String> {
        let is_match = name.eq_ignore_ascii_case("redirectmatch");
        let (status, rest) = match arguments {
            _ if name.eq_ignore_ascii_case("redirectpermanent") => ("301", arguments),
            [status, rest @ ..] if !status.starts_with(['/', '^']) && !rest.is_empty() => {
                (status.as_str(), rest)
            }
            _ => ("302", arguments),
        };
        let [from, to @ ..] = rest else {
            return Err(format!("{name} needs a path"));
        };
        let from = if is_match {
            from.clone()
        } else {
            // The path and what is below it, which goes along.
            let path = from.trim_start_matches('/');
            format!("^{}(.*)$", regex_escape(path))
        };
        let to = match to.first() {
            Some(to) if is_match => to.clone(),
            Some(to) => format!("{to}$1"),
            None => "-".to_owned(),
        };
        let flags = format!("[R={status},L]");
        self.rule(line, &[from, to, flags], Vec::new())
    }

    fn map(&mut self, arguments: &[String]) -> Result<(), String> {
        let [name, source, ..] = arguments else {
            return Err("a RewriteMap needs a name and a source".to_owned());
        };
        if let Some(function) = source.strip_prefix("int:") {
            let function = match function {
                "tolower" => "ToLower",
                "escape" => "UrlEncode",
                "unescape" => "UrlDecode",
                other => return Err(format!("int:{other} has no equal")),
            };
            self.maps.insert(name.clone(), function.to_owned());
            return Ok(());
        }
        let file = source.strip_prefix("txt:").ok_or_else(|| {
            format!("a map of the kind {source} has no equal: a file of text has, as txt:")
        })?;
        let path = self.folder.unwrap_or_else(|| Path::new("")).join(file);
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("the map {} cannot be read: {error}", path.display()))?;
        let entries = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .filter_map(|line| line.split_once(char::is_whitespace))
            .map(|(key, value)| (key.to_owned(), value.trim().to_owned()))
            .collect();
        self.maps.insert(name.clone(), name.clone());
        self.map_files.push((name.clone(), entries));
        Ok(())
    }

    fn document(&self) -> String {
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n    <rewrite>\n",
        );
        if !self.map_files.is_empty() {
            xml.push_str("      <rewriteMaps>\n");
            for (name, entries) in &self.map_files {
                let _ = writeln!(
                    xml,
                    "        <rewriteMap name=\"{}\" ignoreCase=\"false\">",
                    escape(name)
                );
                for (key, value) in entries {
                    let _ = writeln!(
                        xml,
                        "          <add key=\"{}\" value=\"{}\" />",
                        escape(key),
                        escape(value)
                    );
                }
                xml.push_str("        </rewriteMap>\n");
            }
            xml.push_str("      </rewriteMaps>\n");
        }
        let _ = write!(xml, "      <rules>\n{}      </rules>\n", self.rules);
        xml.push_str("    </rewrite>\n  </system.webServer>\n</configuration>\n");
        xml
    }
}

fn regex_escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\^$.|?*+()[]{}".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
