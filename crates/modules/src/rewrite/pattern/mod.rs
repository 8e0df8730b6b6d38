//! Patterns of rules and conditions in their three syntaxes (rewrite section 3), in time that the input's length bounds.
//!
//! ECMAScript patterns are translated, not interpreted: most run on an engine that is linear in the input. Those with a
//! backreference or a look around run on one that goes back, with a limit on its steps; what exceeds the limit is an error
//! and no match.

mod emit;
mod letters;
#[cfg(test)]
mod oracle_tests;
mod syntax;
#[cfg(test)]
mod tests;

use sluicegate_config::section::rewrite::PatternSyntax;

use letters::CharSet;
use syntax::Node;

/// How often the engine for backreferences and look around may go back before a match is given up.
pub const STEPS_MAX: usize = 100_000;
/// The memory that one compiled pattern may take.
const COMPILED_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The input needs more than [`STEPS_MAX`] steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the pattern needs more than {STEPS_MAX} steps for this input")]
pub struct TooManySteps;

/// How much of the input an `ExactMatch` pattern has to be (rewrite 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it: inbound.
    Whole,
    /// A part: outbound.
    Part,
}

/// A pattern that can be asked, from any thread.
#[derive(Debug)]
pub struct Pattern {
    engine: Engine,
    text: String,
}

#[derive(Debug)]
enum Engine {
    /// Matches all that there is.
    All,
    Linear(regex::Regex),
    Fancy(Box<fancy_regex::Regex>),
}

/// Where in the input the groups of a pattern matched: group 0 is the whole match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups(Vec<Option<(usize, usize)>>);

impl Groups {
    /// The text of a group in the input that was matched; empty for one that took no part.
    #[must_use]
    pub fn text<'a>(&self, number: usize, input: &'a str) -> &'a str {
        self.span(number)
            .and_then(|(start, end)| input.get(start..end))
            .unwrap_or_default()
    }

    /// Where a group matched.
    #[must_use]
    pub fn span(&self, number: usize) -> Option<(usize, usize)> {
        self.0.get(number).copied().flatten()
    }

    /// The number of groups with group 0.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// False: there always is group 0.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// What is wrong with it, in words for its author.
    pub fn new(
        syntax: PatternSyntax,
        text: &str,
        ignore_case: bool,
        extent: Extent,
    ) -> Result<Self, String> {
        let engine = match syntax {
            // What search never fails needs no engine (rewrite 3.9), and the groups are the same.
            PatternSyntax::EcmaScript if text.is_empty() => Engine::All,
            PatternSyntax::EcmaScript => compile(&syntax::parse(text)?, ignore_case)?,
            PatternSyntax::Wildcard => compile(&wildcard(text), ignore_case)?,
            PatternSyntax::ExactMatch => compile(&exact(text, extent), ignore_case)?,
        };
        Ok(Self {
            engine,
            text: text.to_owned(),
        })
    }

    /// The pattern as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// True if matching takes time linear in the input, whatever the input is.
    #[must_use]
    pub const fn is_linear(&self) -> bool {
        !matches!(self.engine, Engine::Fancy(_))
    }

    /// True if the pattern matches somewhere in `input`.
    ///
    /// # Errors
    /// [`TooManySteps`].
    pub fn is_match(&self, input: &str) -> Result<bool, TooManySteps> {
        match &self.engine {
            Engine::All => Ok(true),
            Engine::Linear(regex) => Ok(regex.is_match(input)),
            Engine::Fancy(regex) => regex.is_match(input).map_err(|_| TooManySteps),
        }
    }

    /// The groups of the first match at or behind byte `start` of `input`, which is a border of characters.
    ///
    /// # Errors
    /// [`TooManySteps`].
    pub fn find(&self, input: &str, start: usize) -> Result<Option<Groups>, TooManySteps> {
        match &self.engine {
            Engine::All => Ok(Some(Groups(vec![Some((start, start))]))),
            Engine::Linear(regex) => {
                let mut found = regex.capture_locations();
                let is_found = regex.captures_read_at(&mut found, input, start).is_some();
                Ok(is_found.then(|| Groups((0..found.len()).map(|n| found.get(n)).collect())))
            }
            Engine::Fancy(regex) => {
                let found = regex
                    .captures_from_pos(input, start)
                    .map_err(|_| TooManySteps)?;
                Ok(found.map(|found| {
                    let spans = found
                        .iter()
                        .map(|group| group.map(|g| (g.start(), g.end())));
                    Groups(spans.collect())
                }))
            }
        }
    }
}

fn compile(node: &Node, ignore_case: bool) -> Result<Engine, String> {
    let emitted = emit::emit(node, ignore_case);
    if emitted.needs_fancy {
        return fancy_regex::RegexBuilder::new(&emitted.text)
            .backtrack_limit(STEPS_MAX)
            .delegate_size_limit(COMPILED_BYTES_MAX)
            .build()
            .map(|regex| Engine::Fancy(Box::new(regex)))
            .map_err(|error| format!("it cannot be compiled: {error}"));
    }
    regex::RegexBuilder::new(&emitted.text)
        .size_limit(COMPILED_BYTES_MAX)
        .build()
        .map(Engine::Linear)
        .map_err(|error| match error {
            regex::Error::CompiledTooBig(limit) => {
                format!("it needs more than {limit} bytes when compiled")
            }
            error => format!("it cannot be compiled: {error}"),
        })
}

/// `*` is any run of characters and a group, the shortest that lets the rest match; `?` is one character (rewrite 3.2).
fn wildcard(text: &str) -> Node {
    let any = || Node::Class {
        set: CharSet::default(),
        negated: true,
    };
    let mut groups = 0;
    let mut all = vec![Node::Start];
    all.extend(text.chars().map(|c| match c {
        '*' => {
            groups += 1;
            Node::Capture(
                groups,
                Box::new(Node::Repeat {
                    node: Box::new(any()),
                    min: 0,
                    max: None,
                    greedy: false,
                }),
            )
        }
        '?' => any(),
        c => Node::Char(c),
    }));
    all.push(Node::End);
    Node::Sequence(all)
}

fn exact(text: &str, extent: Extent) -> Node {
    let chars = text.chars().map(Node::Char);
    Node::Sequence(match extent {
        Extent::Whole => std::iter::once(Node::Start)
            .chain(chars)
            .chain([Node::End])
            .collect(),
        Extent::Part => chars.collect(),
    })
}

/// A text in the form in which texts that are the same without case are equal.
pub(super) fn fold(text: &str) -> String {
    text.chars().map(letters::canonical).collect()
}
