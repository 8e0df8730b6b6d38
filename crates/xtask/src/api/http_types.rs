//! Writes enumerations, constants and structures (most of them of `http.h`) as C++.

use anyhow::bail;

use super::model::{Field, Model, Structure};
use super::text::{comment, cpp_value, guid_initialiser};

/// The enumerations of one header.
pub(super) fn enumerations(model: &Model, header: &str) -> anyhow::Result<String> {
    let mut out = String::new();
    for item in model.enums.iter().filter(|e| e.header == header) {
        out.push_str(&comment("///", &item.note));
        let mark = if header == "httptrace.h" { "" } else { "_" };
        out.push_str(&format!("typedef enum {mark}{0} {{\n", item.name));
        for member in &item.members {
            out.push_str(&format!("    {} = {},\n", member.name, member.value));
        }
        out.push_str(&format!("}} {0}, *P{0};\n\n", item.name));
    }
    Ok(out)
}

/// The constants of one header.
pub(super) fn constants(model: &Model, header: &str) -> anyhow::Result<String> {
    let mut out = String::new();
    for group in model.constants.iter().filter(|c| c.header == header) {
        out.push_str(&comment("//", &format!("{}. {}", group.group, group.note)));
        for member in &group.members {
            if let (toml::Value::String(text), "guid string") = (&member.value, member.ty.as_str())
            {
                out.push_str(&format!(
                    "DEFINE_GUID({}, {});\n",
                    member.name,
                    guid_initialiser(text)?
                ));
            } else {
                out.push_str(&format!("#define {} {}\n", member.name, cpp_value(member)?));
            }
        }
        out.push('\n');
    }
    Ok(out)
}

/// The tag of a structure: http.h marks tags with an underscore, httptrace.h does not.
pub(super) fn tag(structure: &Structure) -> String {
    if structure.header == "http.h" {
        format!("_{}", structure.name)
    } else {
        structure.name.clone()
    }
}

/// The structures of one header: all names first, then the bodies so that a body comes after those it holds by value.
pub(super) fn structures(model: &Model, header: &str) -> anyhow::Result<String> {
    let mut pending: Vec<&Structure> = model
        .structs
        .iter()
        .filter(|s| s.header == header)
        .collect();
    let mut out = String::new();
    for structure in &pending {
        let tag = tag(structure);
        if tag == structure.name {
            out.push_str(&format!("struct {tag};\ntypedef struct {tag} *P{tag};\n"));
        } else {
            out.push_str(&format!(
                "typedef struct {tag} {0}, *P{0};\n",
                structure.name
            ));
        }
    }
    out.push('\n');
    while !pending.is_empty() {
        let waits = |s: &Structure| {
            let needed = by_value(&s.fields);
            pending
                .iter()
                .any(|other| other.name != s.name && needed.contains(&other.name.as_str()))
        };
        let (blocked, ready): (Vec<_>, Vec<_>) = pending.iter().copied().partition(|s| waits(s));
        if ready.is_empty() {
            bail!("structures of {header} hold each other by value");
        }
        for structure in ready {
            out.push_str(&body(structure));
        }
        pending = blocked;
    }
    for alias in model
        .struct_typedefs
        .iter()
        .filter(|t| t.header == header && t.name.starts_with("HTTP_RE"))
    {
        if model.structs.iter().any(|s| s.name == alias.ty) {
            out.push_str(&format!("typedef {1} {0}, *P{0};\n", alias.name, alias.ty));
        }
    }
    Ok(out)
}

/// The plain number aliases of one header, which the structures use.
pub(super) fn aliases(model: &Model, header: &str) -> String {
    let mut out = String::new();
    for alias in model.struct_typedefs.iter().filter(|t| t.header == header) {
        if !model.structs.iter().any(|s| s.name == alias.ty) {
            out.push_str(&format!("typedef {1} {0}, *P{0};\n", alias.name, alias.ty));
        }
    }
    out
}

fn by_value(fields: &[Field]) -> Vec<&str> {
    let mut names = Vec::new();
    for field in fields {
        names.push(field.ty.as_str());
        names.extend(by_value(&field.members));
    }
    names
}

fn body(structure: &Structure) -> String {
    let mut out = comment("///", &structure.note);
    let base = structure.fields.iter().find(|f| f.base_class);
    let base = base.map(|f| format!(" : {}", f.ty)).unwrap_or_default();
    out.push_str(&format!("struct {}{base} {{\n", tag(structure)));
    fields(&structure.fields, 1, &mut out);
    out.push_str("};\n\n");
    out
}

fn fields(list: &[Field], depth: usize, out: &mut String) {
    let indent = "    ".repeat(depth);
    for field in list.iter().filter(|f| !f.base_class) {
        if field.members.is_empty() {
            let array = field.array.map(|n| format!("[{n}]")).unwrap_or_default();
            let bits = field.bits.map(|n| format!(" : {n}")).unwrap_or_default();
            out.push_str(&format!(
                "{indent}{} {}{array}{bits};\n",
                field.ty, field.name
            ));
        } else {
            out.push_str(&format!("{indent}{} {{\n", field.ty));
            fields(&field.members, depth + 1, out);
            let name = if field.name.is_empty() {
                String::new()
            } else {
                format!(" {}", field.name)
            };
            out.push_str(&format!("{indent}}}{name};\n"));
        }
    }
}
