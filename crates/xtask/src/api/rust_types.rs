//! Writes `glue/types.rs`: the C structures, enumerations, constants and callbacks as Rust sees them.

use anyhow::bail;

use super::binding::{is_void, rust_name, rust_type};
use super::model::{Field, Model, Structure};
use super::text::{NOTICE, comment};

const PROLOGUE: &str = r#"
#![allow(dead_code, non_camel_case_types, non_snake_case, non_upper_case_globals, clippy::upper_case_acronyms,
    reason = "the names are those of the C++ headers; not every one is used on this side")]

use core::ffi::{c_char, c_int, c_void};

use super::ffi::*;

pub(crate) type BOOL = i32;
pub(crate) type BOOLEAN = u8;
pub(crate) type BYTE = u8;
pub(crate) type UCHAR = u8;
pub(crate) type CHAR = c_char;
pub(crate) type SHORT = i16;
pub(crate) type USHORT = u16;
pub(crate) type LONG = i32;
pub(crate) type ULONG = u32;
pub(crate) type DWORD = u32;
pub(crate) type LONGLONG = i64;
pub(crate) type ULONGLONG = u64;
pub(crate) type HRESULT = i32;
pub(crate) type SECURITY_STATUS = i32;
/// `wchar_t`: signed on x86, unsigned on Arm.
#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
pub(crate) type WCHAR = i32;
/// `wchar_t`: signed on x86, unsigned on Arm.
#[cfg(not(any(target_arch = "x86_64", target_arch = "x86")))]
pub(crate) type WCHAR = u32;
pub(crate) type HANDLE = *mut c_void;
pub(crate) type PVOID = *mut c_void;
pub(crate) type PSID = *mut c_void;
pub(crate) type PSECURITY_DESCRIPTOR = *mut c_void;
pub(crate) type PCHAR = *mut CHAR;
pub(crate) type PUCHAR = *mut UCHAR;
pub(crate) type PBYTE = *mut BYTE;
pub(crate) type PULONG = *mut ULONG;
pub(crate) type PDWORD = *mut DWORD;
pub(crate) type PCSTR = *const c_char;
pub(crate) type LPCSTR = *const c_char;
pub(crate) type PSTR = *mut c_char;
pub(crate) type PWSTR = *mut WCHAR;
pub(crate) type PWCHAR = *mut WCHAR;
pub(crate) type PCWSTR = *const WCHAR;
pub(crate) type LPCWSTR = *const WCHAR;
pub(crate) type BSTR = *mut WCHAR;
pub(crate) type VARIANT_BOOL = i16;
pub(crate) type LPCGUID = *const GUID;
pub(crate) type PSOCKADDR = *mut SOCKADDR;
pub(crate) type LPOVERLAPPED = *mut OVERLAPPED;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct GUID {
    pub(crate) Data1: ULONG,
    pub(crate) Data2: USHORT,
    pub(crate) Data3: USHORT,
    pub(crate) Data4: [BYTE; 8],
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FILETIME {
    pub(crate) dwLowDateTime: DWORD,
    pub(crate) dwHighDateTime: DWORD,
}

/// The union of two halves and one 64-bit number; only the number is offered here.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ULARGE_INTEGER {
    pub(crate) QuadPart: ULONGLONG,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct OVERLAPPED {
    pub(crate) Internal: usize,
    pub(crate) InternalHigh: usize,
    pub(crate) Offset: DWORD,
    pub(crate) OffsetHigh: DWORD,
    pub(crate) hEvent: HANDLE,
}

/// The system's `sockaddr`; longer address families lie behind the same pointer.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct SOCKADDR {
    pub(crate) sa_family: u16,
    pub(crate) sa_data: [c_char; 14],
}

/// Opaque: the server hands out arrays only through the functions of the support library.
#[repr(C)]
pub(crate) struct SAFEARRAY {
    _opaque: [u8; 0],
}

/// A VARIANT: the kind (a `VT_` number) and sixteen bytes whose meaning it selects.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct VARIANT {
    pub(crate) vt: u16,
    pub(crate) reserved: [u16; 3],
    pub(crate) value: VARIANT_VALUE,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) union VARIANT_VALUE {
    pub(crate) llVal: i64,
    pub(crate) ullVal: u64,
    pub(crate) lVal: i32,
    pub(crate) ulVal: u32,
    pub(crate) iVal: i16,
    pub(crate) uiVal: u16,
    pub(crate) boolVal: VARIANT_BOOL,
    pub(crate) dblVal: f64,
    pub(crate) bstrVal: BSTR,
    pub(crate) punkVal: *mut IUnknown,
    record: [*mut c_void; 2],
}

/// The result of a guarded call into a module: whether it threw, and what.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct sluicegate_fault {
    pub(crate) thrown: c_int,
    pub(crate) what: [c_char; 256],
}

const _: () = assert!(size_of::<VARIANT>() == 24 && size_of::<OVERLAPPED>() == 32 && size_of::<GUID>() == 16);
"#;

/// The content of `types.rs`.
pub(super) fn types(model: &Model) -> anyhow::Result<String> {
    let mut out = format!("//! The C types of the native API. {NOTICE}\n{PROLOGUE}");
    for alias in &model.struct_typedefs {
        if alias.header == "http.h" {
            out.push_str(&format!(
                "pub(crate) type {} = {};\n",
                alias.name,
                rust_type(&alias.ty)
            ));
        }
    }
    for alias in &model.typedefs {
        out.push_str(&format!(
            "pub(crate) type {} = {};\n",
            alias.name,
            rust_type(&alias.ty)
        ));
    }
    out.push('\n');
    for callback in &model.callbacks {
        let parameters: Vec<String> = callback
            .parameters()
            .iter()
            .map(|(ty, name)| format!("{}: {}", rust_name(name), rust_type(ty)))
            .collect();
        let ret = if is_void(&callback.ret) {
            String::new()
        } else {
            format!(" -> {}", rust_type(&callback.ret))
        };
        out.push_str(&comment("///", &callback.semantics));
        out.push_str(&format!(
            "pub(crate) type {} = Option<unsafe extern \"C-unwind\" fn({}){ret}>;\n",
            callback.name,
            parameters.join(", ")
        ));
    }
    for item in model.enums.iter().filter(|e| !e.name.contains(' ')) {
        out.push_str(&format!("\npub(crate) type {} = u32;\n", item.name));
        for member in &item.members {
            out.push_str(&format!(
                "pub(crate) const {}: {} = {};\n",
                member.name, item.name, member.value
            ));
        }
    }
    out.push('\n');
    for group in &model.constants {
        for member in &group.members {
            out.push_str(&constant(&member.name, &member.value, &member.ty)?);
        }
    }
    for interface in model.interfaces.iter().filter(|i| !i.iid.is_empty()) {
        out.push_str(&guid_constant(
            &format!("IID_{}", interface.name),
            &interface.iid,
        )?);
    }
    for class in &model.coclasses {
        out.push_str(&guid_constant(
            &format!("CLSID_{}", class.name),
            &class.clsid,
        )?);
    }
    for structure in model.structs.iter().filter(|s| s.group != "win32") {
        record(structure, &mut out)?;
    }
    Ok(out)
}

fn constant(name: &str, value: &toml::Value, ty: &str) -> anyhow::Result<String> {
    Ok(match (value, ty) {
        (toml::Value::String(text), "guid string") => guid_constant(name, text)?,
        (toml::Value::String(text), _) => format!("pub(crate) const {name}: &str = \"{text}\";\n"),
        (toml::Value::Integer(number), _) => {
            let (ty, number) = match name {
                "HTTP_NULL_ID" => ("u64", 0),
                "HTTP_BYTE_RANGE_TO_EOF" => {
                    return Ok(format!("pub(crate) const {name}: u64 = u64::MAX;\n"));
                }
                _ if name.starts_with("E_") || name.starts_with("S_") => {
                    return Ok(format!(
                        "pub(crate) const {name}: HRESULT = {};\n",
                        i64_as_hresult(*number)
                    ));
                }
                _ => ("u32", *number & 0xffff_ffff),
            };
            format!("pub(crate) const {name}: {ty} = {number:#x};\n")
        }
        (other, _) => bail!("constant {name} has value {other}"),
    })
}

fn guid_constant(name: &str, text: &str) -> anyhow::Result<String> {
    let items = super::text::guid_initialiser(text)?;
    let items: Vec<&str> = items.split(", ").collect();
    let [data1, data2, data3, data4 @ ..] = items.as_slice() else {
        bail!("{text} is no GUID")
    };
    Ok(format!(
        "pub(crate) const {name}: GUID = GUID {{ Data1: {data1}, Data2: {data2}, Data3: {data3}, Data4: [{}] }};\n",
        data4.join(", ")
    ))
}

/// The 32 bits of an HRESULT as the signed number that C++ sees.
fn i64_as_hresult(number: i64) -> i64 {
    if number > i64::from(i32::MAX) {
        number - (1 << 32)
    } else {
        number
    }
}

fn record(structure: &Structure, out: &mut String) -> anyhow::Result<()> {
    let name = &structure.name;
    let mut body = String::new();
    for field in &structure.fields {
        body.push_str(&rust_field(name, field, out)?);
    }
    out.push('\n');
    out.push_str(&comment("///", &structure.note));
    out.push_str(&format!(
        "#[repr(C)]\n#[derive(Clone, Copy)]\npub(crate) struct {name} {{\n{body}}}\n"
    ));
    out.push_str(&format!("pub(crate) type P{name} = *mut {name};\n"));
    let (size, offsets) = layout(structure);
    let mut checks = vec![format!("size_of::<{name}>() == {size}")];
    for (field, offset) in structure.fields.iter().zip(offsets) {
        if field.bits.is_none() {
            checks.push(format!(
                "core::mem::offset_of!({name}, {}) == {offset}",
                field_name(field)
            ));
        }
    }
    out.push_str(&format!(
        "const _: () = assert!({});\n",
        checks.join(" && ")
    ));
    Ok(())
}

/// Size and field offsets on this platform: those of the table, recomputed where a wide character array is held by value,
/// because wide characters are four bytes here and two in the table.
pub(super) fn layout(structure: &Structure) -> (usize, Vec<usize>) {
    if !structure.fields.iter().any(|f| f.ty == "WCHAR") {
        return (
            structure.size_64,
            structure.fields.iter().map(|f| f.offset).collect(),
        );
    }
    let mut end = 0;
    let mut alignment = structure.align_64;
    let mut offsets = Vec::new();
    for field in &structure.fields {
        let count = field.array.unwrap_or(1).max(1);
        let size = if field.ty == "WCHAR" {
            4 * count
        } else {
            field.size
        };
        let align = (size / count).clamp(1, 8);
        alignment = alignment.max(align);
        end = usize::next_multiple_of(end, align);
        offsets.push(end);
        end += size;
    }
    (end.next_multiple_of(alignment), offsets)
}

fn field_name(field: &Field) -> String {
    if field.base_class {
        "base".to_owned()
    } else if field.name.is_empty() {
        "u".to_owned()
    } else {
        field.name.clone()
    }
}

/// The declaration of a field; unions and nested structures are written to `out` first.
fn rust_field(owner: &str, field: &Field, out: &mut String) -> anyhow::Result<String> {
    let name = field_name(field);
    let mut ty = rust_type(&field.ty);
    if !field.members.is_empty() {
        ty = format!("{owner}_{name}");
        let mut body = String::new();
        for member in &field.members {
            body.push_str(&rust_field(&ty, member, out)?);
        }
        let kind = if field.ty == "union" {
            "union"
        } else {
            "struct"
        };
        out.push_str(&format!(
            "\n#[repr(C)]\n#[derive(Clone, Copy)]\npub(crate) {kind} {ty} {{\n{body}}}\n"
        ));
    }
    if let Some(length) = field.array {
        ty = format!("[{ty}; {length}]");
    }
    Ok(format!("    pub(crate) {name}: {ty},\n"))
}
