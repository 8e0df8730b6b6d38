//! How one virtual method crosses the boundary: symbol, Rust name, and the types on both sides.

use std::collections::BTreeMap;

use anyhow::bail;

use super::model::{Interface, Method, Model, Parameter};
use super::text::{decayed_type, snake};

/// A method of a class whose overloads have been told apart.
#[derive(Debug)]
pub(super) struct Binding<'a> {
    /// The interface that declares it.
    pub(super) declaring: &'a Interface,
    pub(super) method: &'a Method,
    /// C++ name with a number when the name is overloaded: `GetHeader2`.
    pub(super) symbol: String,
    /// Rust name, with a word for the differing parameter when the name is overloaded: `get_header_by_id`.
    pub(super) rust_name: String,
}

/// All methods of a class, own and inherited, in slot order. A method with a body in the header keeps that body unless it
/// has to be callable (`with_bodies`).
pub(super) fn bindings<'a>(
    model: &'a Model,
    interface: &'a Interface,
    with_bodies: bool,
) -> anyhow::Result<Vec<Binding<'a>>> {
    let methods = model.methods(interface);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, method) in &methods {
        *counts.entry(&method.name).or_default() += 1;
    }
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    let mut out = Vec::new();
    for (declaring, method) in &methods {
        let number = seen.entry(&method.name).or_default();
        *number += 1;
        let overloaded = counts.get(method.name.as_str()).is_some_and(|n| *n > 1);
        let symbol = if overloaded {
            format!("{}{number}", method.name)
        } else {
            method.name.clone()
        };
        let suffix = if overloaded {
            overload_suffix(method, *number, &methods)
        } else {
            ""
        };
        let plain = if method.name == "Enum" {
            "enumerate".to_owned()
        } else {
            snake(&method.name)
        };
        let rust_name = format!("{plain}{suffix}");
        if names.insert(rust_name.clone(), &method.name).is_some() {
            bail!("two methods of {} become {rust_name}", interface.name);
        }
        if with_bodies || method.pure.unwrap_or(true) {
            out.push(Binding {
                declaring,
                method,
                symbol,
                rust_name,
            });
        }
    }
    Ok(out)
}

/// The word that names what makes this overload different.
fn overload_suffix(method: &Method, number: usize, all: &[(&Interface, &Method)]) -> &'static str {
    let siblings = || {
        all.iter()
            .map(|(_, m)| *m)
            .filter(|m| m.name == method.name)
    };
    let has = |m: &Method, ty: &str| m.params.iter().any(|p| p.ty == ty);
    let text_widths = || siblings().any(|m| has(m, "PCWSTR") || has(m, "PCWSTR *"));
    if has(method, "HTTP_HEADER_ID") {
        "_by_id"
    } else if siblings().any(|m| has(m, "HTTP_HEADER_ID")) {
        "_by_name"
    } else if has(method, "PFN_ASYNC_COMPLETION") || has(method, "LPOVERLAPPED_COMPLETION_ROUTINE")
    {
        "_with_callback"
    } else if method.params.iter().any(|p| p.name == "ulFlags") {
        "_with_flags"
    } else if has(method, "const GUID &") {
        "_by_guid"
    } else if matches!(method.name.as_str(), "SetUrl" | "GetServerVariable") && text_widths() {
        if method.params.iter().any(|p| p.ty.starts_with("PCWSTR")) {
            "_wide"
        } else {
            "_narrow"
        }
    } else if number > 1 && method.is_const {
        "_const"
    } else {
        ""
    }
}

/// The C++ type of a parameter of an `extern "C"` function: references and structures held by value become pointers.
pub(super) fn boundary_type(parameter: &Parameter) -> String {
    match parameter.ty.as_str() {
        "REFIID" => "const GUID *".to_owned(),
        "VARIANT" => "const VARIANT *".to_owned(),
        ty if ty.ends_with('&') => format!("{} *", ty.trim_end_matches('&').trim()),
        _ => decayed_type(parameter),
    }
}

/// How the argument is handed to an `extern "C"` function.
pub(super) fn to_boundary(parameter: &Parameter) -> String {
    if boundary_type(parameter) == decayed_type(parameter) {
        parameter.name.clone()
    } else {
        format!("&{}", parameter.name)
    }
}

/// How an argument of an `extern "C"` function is handed to the C++ method.
pub(super) fn from_boundary(parameter: &Parameter) -> String {
    if boundary_type(parameter) == decayed_type(parameter) {
        parameter.name.clone()
    } else {
        format!("*{}", parameter.name)
    }
}

/// Whether the C++ result type is `void`.
pub(super) fn is_void(ty: &str) -> bool {
    matches!(ty, "" | "VOID" | "void")
}

/// A C++ type as Rust spells it.
pub(super) fn rust_type(ty: &str) -> String {
    let mut text = ty.trim();
    if text == "REFIID" {
        return "*const GUID".to_owned();
    }
    let mut constant = false;
    for word in ["const ", "CONST ", "struct ", "enum "] {
        if let Some(rest) = text.strip_prefix(word) {
            constant |= word.eq_ignore_ascii_case("const ");
            text = rest.trim();
        }
    }
    let stars = text.matches(['*', '&']).count();
    let base = text.trim_end_matches(['*', '&', ' ']);
    let mut out = match base {
        "VOID" | "void" => "c_void".to_owned(),
        "int" => "c_int".to_owned(),
        name => name.to_owned(),
    };
    for star in 0..stars {
        let pointer = if star == 0 && constant {
            "*const"
        } else {
            "*mut"
        };
        out = format!("{pointer} {out}");
    }
    out
}

/// A parameter name as Rust spells it.
pub(super) fn rust_name(name: &str) -> String {
    let name = snake(name);
    if matches!(
        name.as_str(),
        "type" | "ref" | "self" | "fn" | "in" | "move" | "match"
    ) {
        format!("{name}_")
    } else {
        name
    }
}

/// What an `extern "C"` function answers when the Rust side cannot: an error, nothing, zero.
pub(super) fn rust_default(model: &Model, ty: &str) -> &'static str {
    let rust = rust_type(ty);
    if is_void(ty) {
        "()"
    } else if ty == "HRESULT" {
        "E_NOTIMPL"
    } else if ty == "bool" {
        "false"
    } else if rust.starts_with("*const")
        || matches!(ty, "PCSTR" | "PCWSTR" | "LPCWSTR" | "LPCSTR" | "LPCGUID")
    {
        "core::ptr::null()"
    } else if rust.starts_with("*mut") || is_pointer_alias(model, ty) {
        "core::ptr::null_mut()"
    } else {
        "0"
    }
}

/// Whether an alias such as `HANDLE` or `PSOCKADDR` stands for a pointer.
fn is_pointer_alias(model: &Model, ty: &str) -> bool {
    let listed = matches!(
        ty,
        "HANDLE" | "PVOID" | "PSOCKADDR" | "PSID" | "HTTP_MODULE_ID" | "PWSTR" | "BSTR" | "PBYTE"
    );
    listed
        || ty
            .strip_prefix('P')
            .is_some_and(|name| model.structs.iter().any(|s| s.name == name))
}

/// Whether the Rust side may clear what this output parameter points to when it has nothing to write there: a count, a flag
/// or a pointer, never a buffer.
pub(super) fn is_clearable(parameter: &Parameter) -> bool {
    let ty = parameter.ty.trim();
    let to_pointer = ty.matches('*').count() > 1
        || (ty.ends_with('*') && ty.starts_with(['P', 'B']) && ty.contains("STR"));
    let to_number = matches!(
        ty,
        "DWORD *"
            | "USHORT *"
            | "BOOL *"
            | "ULONG *"
            | "ULONGLONG *"
            | "VARIANT *"
            | "VARIANT_BOOL *"
            | "HRESULT *"
    ) || matches!(ty, "PVOID *" | "HANDLE *");
    parameter.dir == "out" && parameter.array.is_none() && (to_pointer || to_number)
}
