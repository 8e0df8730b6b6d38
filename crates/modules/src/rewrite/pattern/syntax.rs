//! Patterns as ECMAScript writes them (ECMA-262 section 22.2.1 with annex B), read into a tree.
//!
//! Text is taken by characters where ECMAScript takes UTF-16 code units: a pattern never sees half a character.

use std::collections::HashMap;

use super::letters::CharSet;

/// Groups in groups, at most.
const NESTING_MAX: usize = 100;
/// The longest pattern in bytes.
const PATTERN_BYTES_MAX: usize = 32 * 1024;

/// A pattern, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Empty,
    Char(char),
    /// A class as the set of its characters, with the letters of the other case not in it yet.
    Class {
        set: CharSet,
        negated: bool,
    },
    Start,
    End,
    /// False for `\B`.
    WordBoundary(bool),
    Capture(usize, Box<Self>),
    Group(Box<Self>),
    Back(usize),
    Look {
        ahead: bool,
        negated: bool,
        node: Box<Self>,
    },
    Repeat {
        node: Box<Self>,
        min: u32,
        /// `None` for no limit.
        max: Option<u32>,
        greedy: bool,
    },
    Sequence(Vec<Self>),
    Choice(Vec<Self>),
}

/// Reads a pattern.
///
/// # Errors
/// What is wrong with it, in words for its author.
pub(super) fn parse(pattern: &str) -> Result<Node, String> {
    if pattern.len() > PATTERN_BYTES_MAX {
        return Err(format!("it is longer than {PATTERN_BYTES_MAX} bytes"));
    }
    let text: Vec<char> = pattern.chars().collect();
    let (groups, names) = groups(&text);
    let mut parser = Parser {
        text,
        at: 0,
        groups,
        names,
        opened: 0,
        depth: 0,
    };
    let node = parser.choice()?;
    match parser.peek() {
        None => Ok(node),
        // The only thing that ends a choice early.
        Some(_) => Err("a ) closes no group".to_owned()),
    }
}

/// The number of capturing groups, and their names: backreferences may come before their groups.
fn groups(text: &[char]) -> (usize, HashMap<String, usize>) {
    let mut count = 0;
    let mut names = HashMap::new();
    let mut in_class = false;
    let mut at = 0;
    while let Some(&c) = text.get(at) {
        match c {
            '\\' => at += 1,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let is_named = text.get(at + 1..at + 3) == Some(&['?', '<'])
                    && !matches!(text.get(at + 3), Some('=' | '!'));
                if text.get(at + 1) != Some(&'?') {
                    count += 1;
                } else if is_named {
                    count += 1;
                    let name = text[at + 3..].iter().take_while(|&&c| c != '>');
                    names.insert(name.collect(), count);
                }
            }
            _ => {}
        }
        at += 1;
    }
    (count, names)
}

struct Parser {
    text: Vec<char>,
    at: usize,
    groups: usize,
    names: HashMap<String, usize>,
    opened: usize,
    depth: usize,
}

/// What an escape stands for.
enum Escape {
    Char(char),
    Set(CharSet),
    /// Half of a surrogate pair by itself: no text has it.
    Nothing,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, wanted: char) -> bool {
        let is_there = self.peek() == Some(wanted);
        self.at += usize::from(is_there);
        is_there
    }

    fn take_all(&mut self, wanted: &str) -> bool {
        let is_there = wanted
            .chars()
            .enumerate()
            .all(|(n, c)| self.text.get(self.at + n) == Some(&c));
        if is_there {
            self.at += wanted.chars().count();
        }
        is_there
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    fn choice(&mut self) -> Result<Node, String> {
        self.depth += 1;
        if self.depth > NESTING_MAX {
            return Err(format!("its groups nest deeper than {NESTING_MAX}"));
        }
        let mut all = vec![self.sequence()?];
        while self.take('|') {
            all.push(self.sequence()?);
        }
        self.depth -= 1;
        Ok(if all.len() == 1 {
            all.swap_remove(0)
        } else {
            Node::Choice(all)
        })
    }

    fn sequence(&mut self) -> Result<Node, String> {
        let mut all = Vec::new();
        while let Some(c) = self.peek() {
            if matches!(c, '|' | ')') {
                break;
            }
            let (node, may_repeat) = self.term()?;
            let Some((min, max)) = self.quantifier()? else {
                all.push(node);
                continue;
            };
            if !may_repeat {
                return Err("there is nothing that a quantifier could repeat".to_owned());
            }
            let greedy = !self.take('?');
            all.push(Node::Repeat {
                node: Box::new(node),
                min,
                max,
                greedy,
            });
        }
        Ok(match all.len() {
            0 => Node::Empty,
            1 => all.swap_remove(0),
            _ => Node::Sequence(all),
        })
    }

    /// One term, and whether a quantifier may follow it.
    fn term(&mut self) -> Result<(Node, bool), String> {
        let Some(c) = self.next() else {
            return Ok((Node::Empty, false));
        };
        Ok(match c {
            '^' => (Node::Start, false),
            '$' => (Node::End, false),
            '.' => (
                Node::Class {
                    set: CharSet::line_ends(),
                    negated: true,
                },
                true,
            ),
            '(' => return self.group(),
            '[' => (self.class()?, true),
            '\\' => return self.escape(),
            '*' | '+' | '?' => {
                return Err(format!("there is nothing that the {c} could repeat"));
            }
            '{' => {
                self.at -= 1;
                if self.quantifier()?.is_some() {
                    return Err("there is nothing that the {} could repeat".to_owned());
                }
                self.at += 1;
                (Node::Char('{'), true)
            }
            c => (Node::Char(c), true),
        })
    }

    /// A quantifier as its bounds; `None`, with nothing taken, if none is here.
    fn quantifier(&mut self) -> Result<Option<(u32, Option<u32>)>, String> {
        let start = self.at;
        let bounds = match self.next() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.bounds() {
                Some(bounds) => bounds,
                None => {
                    // Annex B: a brace that is no quantifier is itself.
                    self.at = start;
                    return Ok(None);
                }
            },
            _ => {
                self.at = start;
                return Ok(None);
            }
        };
        if bounds.1.is_some_and(|max| max < bounds.0) {
            return Err("the numbers of a quantifier are out of order".to_owned());
        }
        Ok(Some(bounds))
    }

    fn bounds(&mut self) -> Option<(u32, Option<u32>)> {
        let min = self.number()?;
        let max = if self.take(',') {
            if self.peek() == Some('}') {
                None
            } else {
                Some(self.number()?)
            }
        } else {
            Some(min)
        };
        self.take('}').then_some((min, max))
    }

    fn number(&mut self) -> Option<u32> {
        let start = self.at;
        let mut number = 0_u32;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(digit);
            self.at += 1;
        }
        (self.at > start).then_some(number)
    }

    fn group(&mut self) -> Result<(Node, bool), String> {
        let look = [
            ("?=", true, false),
            ("?!", true, true),
            ("?<=", false, false),
            ("?<!", false, true),
        ];
        for (sign, ahead, negated) in look {
            if self.take_all(sign) {
                let node = Box::new(self.choice()?);
                self.close()?;
                let look = Node::Look {
                    ahead,
                    negated,
                    node,
                };
                // Annex B lets a look ahead be repeated.
                return Ok((look, ahead));
            }
        }
        if self.take_all("?:") {
            let node = Box::new(self.choice()?);
            self.close()?;
            return Ok((Node::Group(node), true));
        }
        if self.take_all("?<") {
            let name: String = std::iter::from_fn(|| self.next().filter(|&c| c != '>')).collect();
            let is_name = name.chars().enumerate().all(|(n, c)| {
                c.is_alphabetic() || matches!(c, '_' | '$') || n > 0 && c.is_alphanumeric()
            });
            if name.is_empty() || !is_name {
                return Err(format!("{name} is no name of a group"));
            }
        } else if self.peek() == Some('?') {
            return Err(
                "a group that begins with (? is of a kind that ECMAScript does not have".to_owned(),
            );
        }
        self.opened += 1;
        let number = self.opened;
        let node = Box::new(self.choice()?);
        self.close()?;
        Ok((Node::Capture(number, node), true))
    }

    fn close(&mut self) -> Result<(), String> {
        if self.take(')') {
            Ok(())
        } else {
            Err("a ( is not closed".to_owned())
        }
    }

    /// What follows a backslash outside of a class.
    fn escape(&mut self) -> Result<(Node, bool), String> {
        match self.peek() {
            Some('b') => {
                self.at += 1;
                return Ok((Node::WordBoundary(true), false));
            }
            Some('B') => {
                self.at += 1;
                return Ok((Node::WordBoundary(false), false));
            }
            Some('k') if !self.names.is_empty() => {
                self.at += 1;
                if !self.take('<') {
                    return Err("\\k needs the name of a group in < >".to_owned());
                }
                let name: String =
                    std::iter::from_fn(|| self.next().filter(|&c| c != '>')).collect();
                let number = self.names.get(&name);
                let number = number.ok_or_else(|| format!("no group is called {name}"))?;
                return Ok((Node::Back(*number), true));
            }
            Some('1'..='9') => {
                let start = self.at;
                if let Some(number) = self.number().map(|n| n as usize)
                    && number <= self.groups
                {
                    return Ok((Node::Back(number), true));
                }
                // Annex B: a number that no group has is an octal one.
                self.at = start;
            }
            _ => {}
        }
        Ok((
            match self.class_escape()? {
                Escape::Char(c) => Node::Char(c),
                Escape::Set(set) => Node::Class {
                    set,
                    negated: false,
                },
                Escape::Nothing => Node::Class {
                    set: CharSet::default(),
                    negated: false,
                },
            },
            true,
        ))
    }

    /// What follows a backslash and means the same inside of a class and outside.
    fn class_escape(&mut self) -> Result<Escape, String> {
        let Some(c) = self.next() else {
            return Err("it ends in a backslash".to_owned());
        };
        Ok(match c {
            'd' => Escape::Set(CharSet::digits()),
            'D' => Escape::Set(CharSet::digits().complement()),
            'w' => Escape::Set(CharSet::word()),
            'W' => Escape::Set(CharSet::word().complement()),
            's' => Escape::Set(CharSet::space()),
            'S' => Escape::Set(CharSet::space().complement()),
            't' => Escape::Char('\t'),
            'n' => Escape::Char('\n'),
            'v' => Escape::Char('\u{b}'),
            'f' => Escape::Char('\u{c}'),
            'r' => Escape::Char('\r'),
            'c' => match self.peek() {
                Some(letter) if letter.is_ascii_alphabetic() => {
                    self.at += 1;
                    Escape::Char(char::from(letter as u8 % 32))
                }
                // Annex B: the backslash is itself then.
                _ => {
                    self.at -= 1;
                    Escape::Char('\\')
                }
            },
            'x' => self.code(2, 'x'),
            'u' => self.unicode(),
            '0'..='7' => Escape::Char(self.octal(c)),
            c => Escape::Char(c),
        })
    }

    /// Annex B: up to three octal digits, up to 255.
    fn octal(&mut self, first: char) -> char {
        let mut value = first as u32 - '0' as u32;
        for _ in 0..2 {
            match self.peek().and_then(|c| c.to_digit(8)) {
                Some(digit) if value * 8 + digit < 256 => {
                    value = value * 8 + digit;
                    self.at += 1;
                }
                _ => break,
            }
        }
        char::from(value as u8)
    }

    fn hex(&mut self, digits: usize) -> Option<u32> {
        let text = self.text.get(self.at..self.at + digits)?;
        let value = text
            .iter()
            .try_fold(0, |value, c| Some(value * 16 + c.to_digit(16)?))?;
        self.at += digits;
        Some(value)
    }

    /// `\xHH`; without its digits the letter is itself.
    fn code(&mut self, digits: usize, letter: char) -> Escape {
        match self.hex(digits) {
            Some(value) => char::from_u32(value).map_or(Escape::Nothing, Escape::Char),
            None => Escape::Char(letter),
        }
    }

    fn unicode(&mut self) -> Escape {
        let Some(high) = self.hex(4) else {
            return Escape::Char('u');
        };
        if (0xd800..0xdc00).contains(&high) && self.take_all("\\u") {
            let start = self.at;
            if let Some(low) = self.hex(4)
                && (0xdc00..0xe000).contains(&low)
                && let Some(c) = char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
            {
                return Escape::Char(c);
            }
            self.at = start - 2;
        }
        char::from_u32(high).map_or(Escape::Nothing, Escape::Char)
    }

    fn class(&mut self) -> Result<Node, String> {
        let negated = self.take('^');
        let mut set = CharSet::default();
        loop {
            if self.peek().is_none() {
                return Err("a [ is not closed".to_owned());
            }
            if self.take(']') {
                return Ok(Node::Class { set, negated });
            }
            let first = self.class_atom()?;
            let is_range =
                self.peek() == Some('-') && self.text.get(self.at + 1).is_some_and(|&c| c != ']');
            if !is_range {
                add(&mut set, first);
                continue;
            }
            self.at += 1;
            let last = self.class_atom()?;
            match (first, last) {
                (Escape::Char(first), Escape::Char(last)) if first <= last => {
                    set.add(first, last);
                }
                (Escape::Char(first), Escape::Char(last)) => {
                    return Err(format!("the range {first}-{last} is out of order"));
                }
                // Annex B: a dash next to a class such as \w is itself.
                (first, last) => {
                    add(&mut set, first);
                    set.add('-', '-');
                    add(&mut set, last);
                }
            }
        }
    }

    fn class_atom(&mut self) -> Result<Escape, String> {
        match self.next() {
            Some('\\') if self.take('b') => Ok(Escape::Char('\u{8}')),
            Some('\\') => self.class_escape(),
            Some(c) => Ok(Escape::Char(c)),
            None => Err("a [ is not closed".to_owned()),
        }
    }
}

fn add(set: &mut CharSet, escape: Escape) {
    match escape {
        Escape::Char(c) => set.add(c, c),
        Escape::Set(other) => set.add_all(&other),
        Escape::Nothing => {}
    }
}
