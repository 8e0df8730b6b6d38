//! Text shared by the outputs: the notice, wrapped comments, spelling of literals and names.

use anyhow::{Context as _, bail};

use super::model::{Constant, Parameter};

/// The line that tells a reader where a generated file comes from.
pub(super) const NOTICE: &str =
    "Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.";

/// `text` as comment lines that start with `prefix` and stay below 110 columns.
pub(super) fn comment(prefix: &str, text: &str) -> String {
    let mut lines = String::new();
    let mut line = String::from(prefix);
    for word in text.split_whitespace() {
        if line.len() + word.len() > 108 && line.len() > prefix.len() {
            lines.push_str(line.trim_end());
            lines.push('\n');
            line = String::from(prefix);
        }
        line.push(' ');
        line.push_str(word);
    }
    if line.len() > prefix.len() {
        lines.push_str(&line);
        lines.push('\n');
    }
    lines
}

/// A default argument as C++ spells it.
pub(super) fn default_argument(value: &toml::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// `type name[length] = default`, the way a declaration lists a parameter.
pub(super) fn declared_parameter(parameter: &Parameter, with_default: bool) -> String {
    let mut text = format!("{} {}", parameter.ty, parameter.name);
    if let Some(length) = &parameter.array {
        text.push_str(&format!("[{}]", default_argument(length)));
    }
    if let (true, Some(value)) = (with_default, &parameter.default) {
        text.push_str(&format!(" = {}", default_argument(value)));
    }
    text
}

/// The type of a parameter after array-to-pointer decay.
pub(super) fn decayed_type(parameter: &Parameter) -> String {
    if parameter.array.is_some() {
        format!("{} *", parameter.ty)
    } else {
        parameter.ty.clone()
    }
}

/// The value of a constant as C++ spells it; the special 64-bit and all-ones values of http.h keep their width.
pub(super) fn cpp_value(constant: &Constant) -> anyhow::Result<String> {
    let special = match constant.name.as_str() {
        "HTTP_NULL_ID" => "0ULL",
        "HTTP_BYTE_RANGE_TO_EOF" => "((ULONGLONG)-1)",
        "HTTP_LIMIT_INFINITE" | "HTTP_QUIC_KEEPALIVE_TIMEOUT_DISABLED" => "((ULONG)-1)",
        _ => "",
    };
    if !special.is_empty() {
        return Ok(special.to_owned());
    }
    Ok(match (&constant.value, constant.ty.as_str()) {
        (toml::Value::String(text), "wide string") => format!("L\"{text}\""),
        (toml::Value::String(text), "narrow string") => format!("\"{text}\""),
        (toml::Value::Integer(number), _) if *number > 9 => format!("0x{number:08x}"),
        (toml::Value::Integer(number), _) => number.to_string(),
        (other, ty) => bail!(
            "constant {} has value {other} of type {ty:?}",
            constant.name
        ),
    })
}

/// The initialiser of a GUID given in its usual text form.
pub(super) fn guid_initialiser(text: &str) -> anyhow::Result<String> {
    let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
    if digits.len() != 32 {
        bail!("{text} is no GUID");
    }
    let part = |range: std::ops::Range<usize>| digits.get(range).context("a GUID has 32 digits");
    let mut items = vec![
        format!("0x{}", part(0..8)?),
        format!("0x{}", part(8..12)?),
        format!("0x{}", part(12..16)?),
    ];
    for start in (16..32).step_by(2) {
        items.push(format!("0x{}", part(start..start + 2)?));
    }
    Ok(items.join(", "))
}

/// `GetSite` to `get_site`, `pcchHeaderValue` to `pcch_header_value`, `GetETag` to `get_etag`.
pub(super) fn snake(name: &str) -> String {
    let name = name.replace("ETag", "Etag");
    let characters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, &character) in characters.iter().enumerate() {
        if character.is_uppercase() && i > 0 {
            let before = characters.get(i - 1).copied().unwrap_or('_');
            let after = characters.get(i + 1).copied().unwrap_or('_');
            let boundary = before.is_lowercase() || before.is_ascii_digit();
            if before != '_' && (boundary || (before.is_uppercase() && after.is_lowercase())) {
                out.push('_');
            }
        }
        out.extend(character.to_lowercase());
    }
    out
}
