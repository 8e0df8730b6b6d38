//! Writes the Rust side of the glue: declarations of the C++ functions, traits of the host objects and their entry points.

use super::binding::{
    Binding, bindings, boundary_type, is_clearable, is_void, rust_default, rust_name, rust_type,
};
use super::glue_cpp::{calls, casts, family_root};
use super::model::{Interface, Model};
use super::text::{NOTICE, comment, snake};

/// `ffi.rs`: opaque classes, construction, guarded calls.
pub(super) fn ffi(model: &Model) -> anyhow::Result<String> {
    let mut out = format!(
        "//! The C++ functions of the glue. {NOTICE}\n
#![allow(dead_code, non_camel_case_types, unused_imports, reason = \"the names are those of the C++ headers; the table is wider than today's use\")]

use core::ffi::{{c_int, c_void}};

use super::types::*;

"
    );
    for interface in &model.interfaces {
        out.push_str(&format!(
            "#[repr(C)]\npub(crate) struct {} {{\n    _opaque: [u8; 0],\n}}\n\n",
            interface.name
        ));
    }
    out.push_str(HOST_CLASS);
    let mut externs = String::new();
    for interface in model.instantiated() {
        let name = &interface.name;
        let root = family_root(model, interface);
        let root_type = if root == name { "Self" } else { root };
        externs.push_str(&format!(
            "    fn sluicegate_glue_{name}_size() -> usize;\n    fn sluicegate_glue_{name}_construct(memory: *mut c_void, object: *mut c_void) -> *mut {name};\n    fn sluicegate_glue_{name}_self(object: *mut {root}) -> *mut c_void;\n"
        ));
        out.push_str(&format!(
            "// SAFETY: each function is the glue's own for this class.
unsafe impl HostClass for {name} {{
    type Root = {root_type};
    const NAME: &'static str = \"{name}\";

    fn size() -> usize {{
        // SAFETY: it only reports a constant.
        unsafe {{ sluicegate_glue_{name}_size() }}
    }}

    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self {{
        // SAFETY: forwarded to the caller.
        unsafe {{ sluicegate_glue_{name}_construct(memory, object) }}
    }}

    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void {{
        // SAFETY: forwarded to the caller.
        unsafe {{ sluicegate_glue_{name}_self(pointer) }}
    }}
}}

"
        ));
    }
    out.push_str(&format!(
        "unsafe extern \"C\" {{\n{externs}}}\n\nunsafe extern \"C\" {{\n"
    ));
    for call in calls(model)? {
        let mut parameters: Vec<String> = call
            .parameters
            .iter()
            .map(|(ty, name)| format!("{}: {}", rust_name(name), rust_type(ty)))
            .collect();
        parameters.push("fault: *mut sluicegate_fault".to_owned());
        out.push_str(&format!(
            "    pub(crate) fn sluicegate_call_{}({}){};\n",
            call.name,
            parameters.join(", "),
            arrow(&call.ret)
        ));
    }
    for (derived, base) in casts(model) {
        out.push_str(&format!(
            "    pub(crate) fn sluicegate_cast_{derived}(object: *mut {base}) -> *mut {derived};\n"
        ));
    }
    out.push_str("}\n");
    Ok(out)
}

const HOST_CLASS: &str = "
/// A C++ class whose objects the server makes and Rust answers for.
///
/// # Safety
/// The implementation forwards to the glue functions of exactly this class.
pub(crate) unsafe trait HostClass: Sized {
    /// The oldest interface of the family, under which modules hand objects back.
    type Root;
    /// The C++ name.
    const NAME: &'static str;

    /// Bytes to reserve, at an address that is a multiple of sixteen.
    fn size() -> usize;

    /// Makes the C++ object in `memory`. Its methods call the Rust type that `host_types.toml` names for the class, at
    /// `object`. It needs no destruction.
    ///
    /// # Safety
    /// `memory` holds `size()` bytes and `object` points to that Rust type; both stay in place while a module may hold
    /// the result.
    unsafe fn construct(memory: *mut c_void, object: *mut c_void) -> *mut Self;

    /// The Rust object behind a pointer that a module handed back, or null when the server did not make it.
    ///
    /// # Safety
    /// `pointer` is null or points to a living C++ object.
    unsafe fn object_of(pointer: *mut Self::Root) -> *mut c_void;
}

";

fn arrow(ret: &str) -> String {
    if is_void(ret) {
        String::new()
    } else {
        format!(" -> {}", rust_type(ret))
    }
}

/// The trait of a class.
pub(super) fn trait_name(interface: &Interface) -> String {
    format!("{}Host", interface.family())
}

/// The Rust type that answers for a class: the one of the table, or the generated one that implements nothing.
pub(super) fn object_type(model: &Model, interface: &Interface) -> String {
    let generated = || format!("crate::unimplemented_objects::{}Object", interface.family());
    model
        .host_types
        .types
        .get(&interface.name)
        .cloned()
        .unwrap_or_else(generated)
}

/// `host.rs`: a trait for each class, and the entry points that C++ calls.
pub(super) fn host(model: &Model) -> anyhow::Result<String> {
    let mut out = format!(
        "//! One trait for each class that the server shows to modules, and the functions by which C++ reaches it. {NOTICE}
//!
//! All methods of all versions of an interface are in one trait. A method that a type does not write reports itself through
//! `not_implemented`, clears its results, and fails (E_NOTIMPL, null, zero).
//! Every method may be called on any thread that runs the request; pointers are valid as the C++ header says.

#![allow(dead_code, non_snake_case, clippy::too_many_arguments, reason = \"the shape is that of the C++ interfaces\")]

use core::ffi::{{c_int, c_void}};

use super::ffi::*;
use super::types::*;
use crate::not_implemented::not_implemented;
use crate::panic::guard;

/// Sets what an output parameter points to to zero, if there is one.
///
/// # Safety
/// `target` is null or valid for a write.
unsafe fn clear<T>(target: *mut T) {{
    if !target.is_null() {{
        // SAFETY: the caller vouches for the pointer; zero is a value of every type that output parameters have.
        unsafe {{ core::ptr::write_bytes(target, 0, 1) }};
    }}
}}

/// The Rust object that a C++ object was constructed for.
///
/// # Safety
/// `this` is the pointer given to `construct`, for the same type, and the object is alive.
unsafe fn object<'a, T>(this: *const c_void) -> &'a T {{
    // SAFETY: as above.
    unsafe {{ &*this.cast::<T>() }}
}}

"
    );
    for interface in model.instantiated() {
        let list = bindings(model, interface, false)?;
        out.push_str(&host_trait(model, interface, &list));
        for binding in &list {
            out.push_str(&entry(model, interface, binding));
        }
    }
    Ok(out)
}

fn host_trait(model: &Model, interface: &Interface, list: &[Binding<'_>]) -> String {
    let mut out = format!(
        "/// `{}` and the interfaces it derives from.\npub(crate) trait {} {{\n",
        interface.name,
        trait_name(interface)
    );
    for binding in list {
        let method = binding.method;
        out.push_str(&comment(
            "    ///",
            &format!(
                "`{}::{}`. {}",
                binding.declaring.name, method.name, method.semantics
            ),
        ));
        let mut parameters = vec!["&self".to_owned()];
        parameters.extend(
            method
                .params
                .iter()
                .map(|p| format!("{}: {}", rust_name(&p.name), rust_type(&boundary_type(p)))),
        );
        out.push_str(&format!(
            "    unsafe fn {}({}){} {{\n",
            binding.rust_name,
            parameters.join(", "),
            arrow(&method.ret)
        ));
        for parameter in &method.params {
            let name = rust_name(&parameter.name);
            if is_clearable(parameter) {
                out.push_str(&format!("        // SAFETY: the module gave this result parameter.\n        unsafe {{ clear({name}) }};\n"));
            } else {
                out.push_str(&format!("        let _ = {name};\n"));
            }
        }
        out.push_str(&format!(
            "        not_implemented(\"{}\", \"{}\");\n",
            binding.declaring.name, method.name
        ));
        let default = rust_default(model, &method.ret);
        if default != "()" {
            out.push_str(&format!("        {default}\n"));
        }
        out.push_str("    }\n\n");
    }
    out.push_str("}\n\n");
    out
}

fn entry(model: &Model, interface: &Interface, binding: &Binding<'_>) -> String {
    let method = binding.method;
    let mut parameters = vec!["this: *const c_void".to_owned()];
    parameters.extend(
        method
            .params
            .iter()
            .map(|p| format!("{}: {}", rust_name(&p.name), rust_type(&boundary_type(p)))),
    );
    let mut arguments = vec![format!("object::<{}>(this)", object_type(model, interface))];
    arguments.extend(method.params.iter().map(|p| rust_name(&p.name)));
    format!(
        "#[unsafe(no_mangle)]\nunsafe extern \"C\" fn sluicegate_{}_{}({}){} {{
    guard({}, || {{
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {{ {}::{}({}) }}
    }})
}}

",
        interface.name,
        binding.symbol,
        parameters.join(", "),
        arrow(&method.ret),
        rust_default(model, &method.ret),
        trait_name(interface),
        binding.rust_name,
        arguments.join(", ")
    )
}

/// `unimplemented_objects.rs`: a type for each class that no row of `host_types.toml` claims.
pub(super) fn unimplemented_objects(model: &Model) -> String {
    let mut out = format!(
        "//! Types that answer \"not implemented\" for the classes which nothing else answers for yet. {NOTICE}

#![allow(dead_code, reason = \"only their trait methods are called\")]

#[allow(unused_imports, reason = \"there may be no such class\")]
use crate::glue::host::*;

"
    );
    for interface in model.instantiated() {
        if model.host_types.types.contains_key(&interface.name) {
            continue;
        }
        let family = interface.family();
        out.push_str(&format!(
            "/// Answers for `{}`; its own type belongs in `{}.rs`.\npub(crate) struct {family}Object;\nimpl {} for {family}Object {{}}\n\n",
            interface.name,
            snake(family),
            trait_name(interface)
        ));
    }
    out
}
