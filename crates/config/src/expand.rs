//! Replaces `%NAME%` in the attributes that the schema marks for it (R62).

use std::collections::HashMap;

/// The variables that configuration files may name. Names ignore case; unknown ones stay as text.
#[derive(Debug, Clone)]
pub struct Environment {
    variables: HashMap<String, String>,
}

impl Default for Environment {
    /// The variables of a Windows installation on drive C, so that stock paths such as `%SystemDrive%\inetpub`
    /// become `C:\inetpub`, which a path map then turns into a local folder.
    fn default() -> Self {
        let pairs = [
            ("systemdrive", "C:"),
            ("systemroot", r"C:\Windows"),
            ("windir", r"C:\Windows"),
            ("programfiles", r"C:\Program Files"),
            ("programfiles(x86)", r"C:\Program Files (x86)"),
            ("programdata", r"C:\ProgramData"),
            ("public", r"C:\Users\Public"),
            ("temp", r"C:\Windows\Temp"),
            ("tmp", r"C:\Windows\Temp"),
        ];
        Self {
            variables: pairs
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .collect(),
        }
    }
}

impl Environment {
    /// The Windows names and, behind them, the environment of this process.
    pub fn of_process() -> Self {
        let mut environment = Self::default();
        for (name, value) in std::env::vars_os() {
            if let (Ok(name), Ok(value)) = (name.into_string(), value.into_string()) {
                environment
                    .variables
                    .entry(name.to_lowercase())
                    .or_insert(value);
            }
        }
        environment
    }

    /// Sets a variable.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.variables.insert(name.to_lowercase(), value.into());
    }

    /// The text with every known `%NAME%` replaced once; values are not expanded again.
    pub fn expand(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, tail)) = rest.split_once('%') {
            out.push_str(before);
            let known = tail
                .split_once('%')
                .and_then(|(name, after)| Some((self.variables.get(&name.to_lowercase())?, after)));
            if let Some((value, after)) = known {
                out.push_str(value);
                rest = after;
            } else {
                out.push('%');
                rest = tail;
            }
        }
        out.push_str(rest);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;

    // R62
    #[test]
    fn known_variables_are_replaced_and_unknown_ones_stay() {
        let e = Environment::default();
        for (text, expected) in [
            (r"%SystemDrive%\inetpub", r"C:\inetpub"),
            (r"%systemdrive%\x", r"C:\x"),
            ("%NoSuchThing%x", "%NoSuchThing%x"),
            ("100%", "100%"),
            ("50%%windir%", r"50%C:\Windows"),
            ("", ""),
        ] {
            assert_eq!(e.expand(text), expected, "{text}");
        }
    }
}
