//! Names of properties as administrators write them: `limits.maxConnections`, `+bindings.[protocol='http']` (R117).

use super::failure::Failure;

/// Stands for a hyphen before an item.
const MINUS: char = '\u{2212}';

/// What is done with a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    /// It gets a value.
    Set,
    /// An item is added (`+`).
    Add,
    /// An item is removed (`-`).
    Remove,
    /// It goes back to what it is without being set (`~`).
    Clear,
}

/// Where an added item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    Start,
    End,
    At(usize),
}

/// One step on the way from an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// A child element, or at the end an attribute.
    Name(String),
    /// The item of the collection with these attributes.
    Item {
        attributes: Vec<(String, String)>,
        position: Option<Position>,
    },
}

/// An operation and the way to what it is done with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selector {
    pub(crate) operation: Operation,
    pub(crate) steps: Vec<Step>,
}

/// A selector with the value that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Assignment {
    /// The selector as it was written.
    pub(crate) name: String,
    pub(crate) selector: Selector,
    pub(crate) value: Option<String>,
}

impl Assignment {
    /// Reads a name and its value.
    pub(crate) fn new(name: &str, value: Option<&str>) -> Result<Self, Failure> {
        Ok(Self {
            name: name.to_owned(),
            selector: Selector::parse(name)?,
            value: value.map(str::to_owned),
        })
    }

    /// Splits `NAME=VALUE`, or `NAME:VALUE` for another separator; what stands in brackets or quotes separates nothing.
    pub(crate) fn split(text: &str, separator: char) -> (&str, Option<&str>) {
        let (mut depth, mut quote) = (0_usize, None);
        for (at, character) in text.char_indices() {
            match (quote, character) {
                (Some(open), _) if open == character => quote = None,
                (Some(_), _) => {}
                (None, '\'' | '"') if depth > 0 => quote = Some(character),
                (None, '[') => depth += 1,
                (None, ']') => depth = depth.saturating_sub(1),
                (None, _) if character == separator && depth == 0 => {
                    let (name, value) = text.split_at(at);
                    return (name, value.strip_prefix(separator));
                }
                _ => {}
            }
        }
        (text, None)
    }

    /// A removal on a command line must not look like an option: its hyphen becomes a minus sign, which [`Selector::parse`]
    /// reads too.
    pub(crate) fn protected(word: &str) -> Option<String> {
        let rest = word
            .strip_prefix('-')
            .filter(|rest| !rest.starts_with('-'))?;
        rest.contains('[').then(|| format!("{MINUS}{rest}"))
    }

    /// Reads `NAME=VALUE`, `+ITEM`, `-ITEM` or `~NAME`.
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let (name, value) = Self::split(text, '=');
        Self::new(name, value)
    }

    /// True for this name, whose case does not count (R110).
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

impl Selector {
    /// Reads a selector.
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let (mut operation, rest) = match text.chars().next() {
            Some('+') => (Operation::Add, &text[1..]),
            Some('-') => (Operation::Remove, &text[1..]),
            Some(MINUS) => (Operation::Remove, &text[MINUS.len_utf8()..]),
            Some('~') => (Operation::Clear, &text[1..]),
            _ => (Operation::Set, text),
        };
        let wrong = |why: &str| {
            Failure::usage(format!(
                "The attribute or element \"{text}\" is not understood: {why}."
            ))
        };
        let mut steps = Vec::new();
        let mut left = rest;
        while !left.is_empty() {
            if steps.is_empty() || left.starts_with('[') {
            } else if let Some(after) = left.strip_prefix('.') {
                left = after;
            } else {
                return Err(wrong("a dot is missing"));
            }
            // `files.+[value='a']` is also written.
            for (sign, other) in [('+', Operation::Add), ('-', Operation::Remove)] {
                if let Some(after) = left.strip_prefix(sign)
                    && after.starts_with('[')
                    && operation == Operation::Set
                {
                    operation = other;
                    left = after;
                }
            }
            if let Some(inside) = left.strip_prefix('[') {
                let (step, after) =
                    item(inside).ok_or_else(|| wrong("an item is written [name='value']"))?;
                steps.push(step);
                left = after;
            } else {
                let end = left.find(['.', '[']).unwrap_or(left.len());
                let (name, after) = left.split_at(end);
                if name.is_empty() {
                    return Err(wrong("a name is empty"));
                }
                steps.push(Step::Name(name.to_owned()));
                left = after;
                if left == "." {
                    return Err(wrong("a name is missing behind the dot"));
                }
            }
        }
        if steps.is_empty() {
            return Err(wrong("it names nothing"));
        }
        Ok(Self { operation, steps })
    }
}

/// Reads `name='value',...]` and gives what stands behind it. Shells eat quotes, so a value may stand without them.
fn item(text: &str) -> Option<(Step, &str)> {
    let mut attributes = Vec::new();
    let mut position = None;
    let mut left = text.trim_start();
    loop {
        if let Some(after) = left.strip_prefix('@') {
            let end = after.find([',', ']'])?;
            let (word, after) = after.split_at(end);
            position = Some(match word.trim().to_ascii_lowercase().as_str() {
                "start" => Position::Start,
                "end" => Position::End,
                number => Position::At(number.parse().ok()?),
            });
            left = after;
        } else {
            let (name, after) = left.split_once('=')?;
            let name = name.trim();
            if name.is_empty() || name.contains([']', ',']) {
                return None;
            }
            let after = after.trim_start();
            let (value, after) = value(after)?;
            attributes.push((name.to_owned(), value));
            left = after.trim_start();
        }
        match left.chars().next()? {
            ',' => left = left[1..].trim_start(),
            ']' if !attributes.is_empty() || position.is_some() => {
                let step = Step::Item {
                    attributes,
                    position,
                };
                return Some((step, &left[1..]));
            }
            _ => return None,
        }
    }
}

/// A quoted value, in which a doubled quote is one, or a bare one up to the next comma or bracket.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(quote) = text.chars().next().filter(|c| matches!(c, '\'' | '"')) else {
        let end = text.find([',', ']'])?;
        let (value, after) = text.split_at(end);
        return Some((value.trim_end().to_owned(), after));
    };
    let mut value = String::new();
    let mut left = &text[1..];
    loop {
        let end = left.find(quote)?;
        value.push_str(&left[..end]);
        left = &left[end + 1..];
        match left.strip_prefix(quote) {
            Some(after) => {
                value.push(quote);
                left = after;
            }
            None => return Some((value, left)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let Ok(read) = Assignment::parse(text) else {
            return "refused".to_owned();
        };
        let mut out = format!("{:?}", read.selector.operation);
        for step in &read.selector.steps {
            match step {
                Step::Name(name) => out.push_str(&format!(" {name}")),
                Step::Item {
                    attributes,
                    position,
                } => {
                    let inside: Vec<String> =
                        attributes.iter().map(|(n, v)| format!("{n}={v}")).collect();
                    out.push_str(&format!(" [{}]", inside.join("|")));
                    if let Some(position) = position {
                        out.push_str(&format!("@{position:?}"));
                    }
                }
            }
        }
        if let Some(value) = read.value {
            out.push_str(&format!(" := {value}"));
        }
        out
    }

    #[test]
    fn selectors_name_attributes_items_and_operations() {
        // R117
        let check = |text: &str, expected: &str| assert_eq!(shown(text), expected, "{text}");
        check("enabled=true", "Set enabled := true");
        check("a.b=c=d", "Set a b := c=d");
        check("a=", "Set a := ");
        check("+[name='x',attr='v']", "Add [name=x|attr=v]");
        check("+[@start,name='x']", "Add [name=x]@Start");
        check("+files.[@2,value=a.html]", "Add files [value=a.html]@At(2)");
        check("files.+[value='a']", "Add files [value=a]");
        check("-[name=\"it's, ]\"]", "Remove [name=it's, ]]");
        check(
            "[path='/'].[path='/v'].physicalPath=/a.b",
            "Set [path=/] [path=/v] physicalPath := /a.b",
        );
        check("[name='a''b'].x=1", "Set [name=a'b] x := 1");
        check("a[name='b'].c=1", "Set a [name=b] c := 1");
        check("~a.b", "Clear a b");
        for wrong in [
            "", "+", "a.", "a..b", "[", "[]", "[a]", "[a='b", "[a='b'", "[='b']", "[a='b']c", ".a",
        ] {
            check(wrong, "refused");
        }
    }
}
