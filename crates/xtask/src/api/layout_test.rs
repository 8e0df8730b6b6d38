//! Writes `sdk/cpp/tests/layout.cpp`, which compares the compiler's layout of every structure and class with the tables.

use super::model::{Field, Interface, Method, Model};
use super::rust_types::layout;
use super::text::{NOTICE, decayed_type};

const PROLOGUE: &str = r#"// Sizes and offsets are checked while compiling, vtable slots while running: under the Itanium ABI a pointer to a virtual
// member holds the offset of its slot.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <windows.h>

#include <ahadmin.h>
#include <httpcach.h>
#include <httpcompression.h>
#include <httpserv.h>
#include <hwebcore.h>
#include <iiswebsocket.h>
#include <wpframework.h>

static_assert(sizeof(WCHAR) == sizeof(wchar_t), "wide characters are the compiler's");
static_assert(sizeof(DWORD) == 4 && sizeof(LONG) == 4 && sizeof(ULONG) == 4 && sizeof(BOOL) == 4, "32-bit types");
static_assert(sizeof(HRESULT) == 4 && sizeof(USHORT) == 2 && sizeof(BOOLEAN) == 1 && sizeof(ULONGLONG) == 8, "widths");
static_assert(sizeof(VARIANT) == 24 && sizeof(VARIANT_BOOL) == 2, "automation types");

// offsetof on a class with a base is conditionally supported; every compiler that is supported here does.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

static int checked, wrong;

template <class Member> static void slot(const char *name, Member member, size_t expected)
{
    struct {
        uintptr_t pointer;
        ptrdiff_t adjustment;
    } parts;
    static_assert(sizeof(parts) == sizeof(member), "Itanium representation");
    memcpy(&parts, &member, sizeof(parts));
#if defined(__aarch64__) || defined(__arm__)
    size_t found = parts.pointer / sizeof(void *);
#else
    size_t found = (parts.pointer - 1) / sizeof(void *);
#endif
    checked++;
    if (found != expected) {
        wrong++;
        printf("%s: slot %zu, expected %zu\n", name, found, expected);
    }
}

"#;

/// The content of `layout.cpp`.
pub(super) fn program(model: &Model) -> String {
    let mut out = format!("// {NOTICE}\n{PROLOGUE}");
    for structure in &model.structs {
        let name = &structure.name;
        let (size, offsets) = layout(structure);
        out.push_str(&format!(
            "static_assert(sizeof({name}) == {size}, \"{name}\");\n"
        ));
        if structure.align_64 <= 8 && size == structure.size_64 {
            out.push_str(&format!(
                "static_assert(alignof({name}) == {}, \"{name}\");\n",
                structure.align_64
            ));
        }
        for (field, offset) in structure.fields.iter().zip(offsets) {
            offsets_of(name, "", field, offset, &mut out);
        }
    }
    out.push_str("\nint main()\n{\n");
    for interface in &model.interfaces {
        slots(model, interface, &mut out);
    }
    out.push_str(
        "    printf(\"%d slots checked, %d wrong\\n\", checked, wrong);\n    return wrong == 0 && checked > 0 ? 0 : 1;\n}\n",
    );
    out
}

fn offsets_of(structure: &str, path: &str, field: &Field, offset: usize, out: &mut String) {
    if field.base_class || field.bits.is_some() {
        return;
    }
    let path = if field.name.is_empty() {
        path.to_owned()
    } else {
        format!("{path}{}", field.name)
    };
    if !field.name.is_empty() {
        out.push_str(&format!(
            "static_assert(offsetof({structure}, {path}) == {offset}, \"{structure}.{path}\");\n"
        ));
    }
    let inner = if field.name.is_empty() {
        path
    } else {
        format!("{path}.")
    };
    for member in &field.members {
        offsets_of(structure, &inner, member, offset + member.offset, out);
    }
}

fn slots(model: &Model, interface: &Interface, out: &mut String) {
    let name = &interface.name;
    for method in interface.methods.iter().filter(|m| !m.is_destructor()) {
        out.push_str(&format!(
            "    slot(\"{name}::{}\", static_cast<{}>(&{name}::{}), {});\n",
            method.name,
            member_type(name, method),
            method.name,
            method.slot
        ));
    }
    // A virtual function that a derived class adds comes right after the last slot; a destructor takes two.
    let rows = model.lineage(interface);
    let last = rows
        .iter()
        .flat_map(|i| &i.methods)
        .map(|m| m.slot + usize::from(m.is_destructor()))
        .max();
    if let Some(last) = last {
        out.push_str(&format!(
            "    {{\n        struct After : {name} {{\n            virtual void after() = 0;\n        }};\n        slot(\"end of {name}\", &After::after, {});\n    }}\n",
            last + 1
        ));
    }
}

fn member_type(interface: &str, method: &Method) -> String {
    let parameters: Vec<String> = method.params.iter().map(decayed_type).collect();
    let constness = if method.is_const { " const" } else { "" };
    format!(
        "{} ({interface}::*)({}){constness}",
        method.ret,
        parameters.join(", ")
    )
}
