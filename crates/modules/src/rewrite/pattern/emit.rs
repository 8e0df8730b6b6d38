//! A pattern's tree as text for the two engines: `regex`, and `fancy_regex` for what needs to look back.

use std::fmt::Write as _;

use super::letters::{CharSet, same_as};
use super::syntax::Node;

/// The text of a pattern, and whether it needs the engine that can go back.
pub(super) struct Emitted {
    pub(super) text: String,
    pub(super) needs_fancy: bool,
}

/// Translates a tree.
pub(super) fn emit(node: &Node, ignore_case: bool) -> Emitted {
    let needs_fancy = needs_fancy(node);
    let mut emitter = Emitter {
        text: String::new(),
        ignore_case,
        is_fancy: needs_fancy,
        open: Vec::new(),
    };
    emitter.node(node);
    Emitted {
        text: emitter.text,
        needs_fancy,
    }
}

fn needs_fancy(node: &Node) -> bool {
    match node {
        Node::Back(_) | Node::Look { .. } => true,
        Node::Capture(_, inner) | Node::Group(inner) => needs_fancy(inner),
        Node::Repeat { node, .. } => needs_fancy(node),
        Node::Sequence(all) | Node::Choice(all) => all.iter().any(needs_fancy),
        _ => false,
    }
}

struct Emitter {
    text: String,
    ignore_case: bool,
    is_fancy: bool,
    /// The groups around.
    open: Vec<usize>,
}

impl Emitter {
    fn node(&mut self, node: &Node) {
        match node {
            Node::Empty => self.text.push_str("(?:)"),
            Node::Char(c) => self.char(*c),
            Node::Class { set, negated } => self.class(set, *negated),
            Node::Start => self.text.push_str(r"\A"),
            Node::End => self.text.push_str(r"\z"),
            Node::WordBoundary(is_there) => self.boundary(*is_there),
            Node::Capture(number, inner) => {
                self.open.push(*number);
                self.text.push('(');
                self.node(inner);
                self.text.push(')');
                self.open.pop();
            }
            Node::Group(inner) => self.grouped(inner),
            Node::Back(number) => self.back(*number),
            Node::Look {
                ahead,
                negated,
                node,
            } => {
                self.text.push_str(match (ahead, negated) {
                    (true, false) => "(?=",
                    (true, true) => "(?!",
                    (false, false) => "(?<=",
                    (false, true) => "(?<!",
                });
                self.node(node);
                self.text.push(')');
            }
            Node::Repeat {
                node,
                min,
                max,
                greedy,
            } => {
                self.grouped(node);
                let _ = match (min, max) {
                    (0, None) => self.text.write_str("*"),
                    (1, None) => self.text.write_str("+"),
                    (0, Some(1)) => self.text.write_str("?"),
                    (min, None) => write!(self.text, "{{{min},}}"),
                    (min, Some(max)) if min == max => write!(self.text, "{{{min}}}"),
                    (min, Some(max)) => write!(self.text, "{{{min},{max}}}"),
                };
                if !greedy {
                    self.text.push('?');
                }
            }
            Node::Sequence(all) => all.iter().for_each(|part| match part {
                Node::Choice(_) => self.grouped(part),
                part => self.node(part),
            }),
            Node::Choice(all) => {
                for (index, part) in all.iter().enumerate() {
                    if index > 0 {
                        self.text.push('|');
                    }
                    self.node(part);
                }
            }
        }
    }

    fn grouped(&mut self, node: &Node) {
        self.text.push_str("(?:");
        self.node(node);
        self.text.push(')');
    }

    fn char(&mut self, c: char) {
        let has_case = self.ignore_case && (c.is_ascii_alphabetic() || !c.is_ascii());
        if has_case {
            let set = same_as(c);
            if set.ranges().count() > 1 {
                return self.ranges(&set);
            }
        }
        if c.is_ascii_alphanumeric() || matches!(c, '/' | '_') || c.is_alphabetic() {
            self.text.push(c);
        } else {
            self.code(c);
        }
    }

    fn class(&mut self, set: &CharSet, negated: bool) {
        let set = if self.ignore_case {
            set.without_case()
        } else {
            set.clone()
        };
        if negated {
            self.ranges(&set.complement());
        } else {
            self.ranges(&set);
        }
    }

    fn ranges(&mut self, set: &CharSet) {
        let mut ranges = set.ranges().peekable();
        if ranges.peek().is_none() {
            // A class of nothing matches nothing.
            self.text.push_str(r"[^\x{0}-\x{10FFFF}]");
            return;
        }
        self.text.push('[');
        for (first, last) in ranges {
            self.code(first);
            if last > first {
                self.text.push('-');
                self.code(last);
            }
        }
        self.text.push(']');
    }

    /// A character by its number: no engine gives it another meaning.
    fn code(&mut self, c: char) {
        if c.is_ascii_alphanumeric() {
            self.text.push(c);
        } else {
            let _ = write!(self.text, r"\x{{{:X}}}", u32::from(c));
        }
    }

    /// Words are of ASCII in ECMAScript.
    fn boundary(&mut self, is_there: bool) {
        const WORD: &str = "[0-9A-Z_a-z]";
        let _ = match (self.is_fancy, is_there) {
            (false, true) => self.text.write_str(r"(?-u:\b)"),
            (false, false) => self.text.write_str(r"(?-u:\B)"),
            (true, true) => write!(self.text, "(?:(?<={WORD})(?!{WORD})|(?<!{WORD})(?={WORD}))"),
            (true, false) => write!(self.text, "(?:(?<={WORD})(?={WORD})|(?<!{WORD})(?!{WORD}))"),
        };
    }

    /// A reference to a group that has not matched is empty in ECMAScript.
    fn back(&mut self, number: usize) {
        if self.open.contains(&number) {
            self.text.push_str("(?:)");
            return;
        }
        let _ = if self.ignore_case {
            write!(self.text, r"(?({number})(?i:\{number})|(?:))")
        } else {
            write!(self.text, r"(?({number})\{number}|(?:))")
        };
    }
}
