//! Writes the C++ glue: classes by which the server appears to modules, and guarded calls into modules.

use std::collections::HashSet;

use super::binding::{Binding, bindings, boundary_type, from_boundary, is_void, to_boundary};
use super::model::{Interface, Model};
use super::text::{NOTICE, decayed_type};

const INCLUDES: &str = "#include <stddef.h>

#include <windows.h>

#include <ahadmin.h>
#include <httpcach.h>
#include <httpserv.h>
#include <iiswebsocket.h>
#include <wpframework.h>
";

/// `host_objects.h`: what each class offers to Rust.
pub(super) fn host_header(model: &Model) -> String {
    let mut out = format!(
        "// {NOTICE}\n// The classes by which the server appears to modules: their size, construction and the Rust object behind them.\n#pragma once\n\n{INCLUDES}\nextern \"C\" {{\n"
    );
    for interface in model.instantiated() {
        let name = &interface.name;
        let root = family_root(model, interface);
        out.push_str(&format!("size_t sluicegate_glue_{name}_size(void);\n"));
        out.push_str(&format!(
            "{name} *sluicegate_glue_{name}_construct(void *memory, void *self);\n"
        ));
        out.push_str(&format!(
            "void *sluicegate_glue_{name}_self({root} *object);\n"
        ));
    }
    out.push_str("}\n");
    out
}

/// `host_objects.cpp`: one final class per instantiated interface, each method a call into Rust.
pub(super) fn host_objects(model: &Model) -> anyhow::Result<String> {
    let mut out = format!(
        "// {NOTICE}\n// The compiler lays out these classes, so modules see real objects with type information; Rust supplies the bodies.\n\n#include \"host_objects.h\"\n\n#include <new>\n\n#include \"handover.h\"\n\nextern \"C\" {{\n"
    );
    let mut classes = String::new();
    let mut functions = String::new();
    for interface in model.instantiated() {
        let name = &interface.name;
        classes.push_str(&format!(
            "class Host_{name} final : public {name}\n{{\npublic:\n    explicit Host_{name}(void *self) : self_(self) {{}}\n    void *self() const {{ return self_; }}\n\n"
        ));
        for binding in bindings(model, interface, false)? {
            out.push_str(&rust_prototype(name, &binding));
            classes.push_str(&host_method(name, &binding));
        }
        classes.push_str("\nprivate:\n    void *self_;\n};\n\n");
        let root = family_root(model, interface);
        functions.push_str(&format!(
            "static_assert(alignof(Host_{name}) <= 16, \"Rust reserves memory for objects at multiples of sixteen\");
size_t sluicegate_glue_{name}_size(void) {{ return sizeof(Host_{name}); }}
{name} *sluicegate_glue_{name}_construct(void *memory, void *self) {{ return new (memory) Host_{name}(self); }}
void *sluicegate_glue_{name}_self({root} *object)
{{
    Host_{name} *host = dynamic_cast<Host_{name} *>(object);
    return host ? host->self() : nullptr;
}}

"
        ));
    }
    out.push_str(&format!(
        "}}\n\nnamespace {{\n\n{classes}}} // namespace\n\nextern \"C\" {{\n\n{functions}}}\n"
    ));
    Ok(out)
}

/// The oldest interface of the same family: the type under which modules hand an object back.
pub(super) fn family_root<'a>(model: &'a Model, interface: &'a Interface) -> &'a str {
    let root = model
        .lineage(interface)
        .into_iter()
        .find(|i| i.family() == interface.family());
    root.map_or(interface.name.as_str(), |i| i.name.as_str())
}

fn rust_prototype(class: &str, binding: &Binding<'_>) -> String {
    let mut parameters = vec!["void *self".to_owned()];
    parameters.extend(
        binding
            .method
            .params
            .iter()
            .map(|p| format!("{} {}", boundary_type(p), p.name)),
    );
    format!(
        "{} sluicegate_{class}_{}({});\n",
        binding.method.ret,
        binding.symbol,
        parameters.join(", ")
    )
}

fn host_method(class: &str, binding: &Binding<'_>) -> String {
    let method = binding.method;
    let parameters: Vec<String> = method
        .params
        .iter()
        .map(|p| format!("{} {}", decayed_type(p), p.name))
        .collect();
    let mut arguments = vec!["self_".to_owned()];
    arguments.extend(method.params.iter().map(to_boundary));
    let constness = if method.is_const { " const" } else { "" };
    format!(
        "    {} {}({}){constness} override {{ InsideServer inside; return sluicegate_{class}_{}({}); }}\n",
        method.ret,
        method.name,
        parameters.join(", "),
        binding.symbol,
        arguments.join(", ")
    )
}

/// `module_calls.h`: the guarded calls into objects and callbacks of modules.
pub(super) fn call_header(model: &Model) -> anyhow::Result<String> {
    let mut out = format!(
        "// {NOTICE}\n// Calls into modules. A C++ exception ends inside: it fills the fault and the call answers a default.\n#pragma once\n\n{INCLUDES}
extern \"C\" {{

/// Whether the call threw, and what: `what()` of a std::exception, the text and code of a _com_error, or
/// \"unknown exception\".
struct sluicegate_fault {{
    int thrown;
    char what[256];
}};

"
    );
    for call in calls(model)? {
        out.push_str(&format!("{};\n", call.signature));
    }
    for (derived, base) in casts(model) {
        out.push_str(&format!(
            "{derived} *sluicegate_cast_{derived}({base} *object);\n"
        ));
    }
    out.push_str("}\n");
    Ok(out)
}

/// `module_calls.cpp`.
pub(super) fn module_calls(model: &Model) -> anyhow::Result<String> {
    let mut out = format!("// {NOTICE}\n{CALL_PROLOGUE}");
    for call in calls(model)? {
        let body = if returns_nothing(&call) {
            format!("guarded_void(fault, [&] {{ {}; }});", call.expression)
        } else {
            format!(
                "return guarded<{}>(fault, {}, [&] {{ return {}; }});",
                call.ret, call.default, call.expression
            )
        };
        out.push_str(&format!("{}\n{{\n    {body}\n}}\n\n", call.signature));
    }
    for (derived, base) in casts(model) {
        out.push_str(&format!(
            "{derived} *sluicegate_cast_{derived}({base} *object) {{ return dynamic_cast<{derived} *>(object); }}\n"
        ));
    }
    out.push_str("}\n");
    Ok(out)
}

const CALL_PROLOGUE: &str = r#"// Every call stands inside try and catch: an exception must not unwind into Rust.

#include "module_calls.h"

#include <exception>
#include <stdio.h>
#include <string.h>

#include "handover.h"

namespace {

void note(sluicegate_fault *fault, const char *what)
{
    fault->thrown = 1;
    snprintf(fault->what, sizeof(fault->what), "%s", what ? what : "");
}

template <class Result, class Default, class Body> Result guarded(sluicegate_fault *fault, Default fallback, Body body)
{
    fault->thrown = 0;
    fault->what[0] = 0;
    // The frame of a module begins and ends here.
    InsideModule inside;
    try {
        return body();
    } catch (const _com_error &error) {
        char text[200];
        snprintf(text, sizeof(text), "%s (0x%08x)", static_cast<const char *>(error.ErrorMessage()),
                 static_cast<unsigned>(error.Error()));
        note(fault, text);
    } catch (const std::exception &error) {
        note(fault, error.what());
    } catch (...) {
        note(fault, "unknown exception");
    }
    return static_cast<Result>(fallback);
}

template <class Body> void guarded_void(sluicegate_fault *fault, Body body)
{
    guarded<int>(fault, 0, [&] {
        body();
        return 0;
    });
}

} // namespace

extern "C" {

"#;

/// One guarded call.
pub(super) struct Call {
    pub(super) signature: String,
    pub(super) ret: String,
    pub(super) default: String,
    pub(super) expression: String,
    /// Name without the prefix: `CHttpModule_OnBeginRequest`.
    pub(super) name: String,
    /// Parameters as (C++ type, name), without the fault.
    pub(super) parameters: Vec<(String, String)>,
}

/// Every call into a module: methods of module classes, inherited ones included, then callbacks.
pub(super) fn calls(model: &Model) -> anyhow::Result<Vec<Call>> {
    let mut out = Vec::new();
    for interface in model.interfaces.iter().filter(|i| i.is_module()) {
        for binding in bindings(model, interface, true)? {
            let method = binding.method;
            let mut parameters = vec![(format!("{} *", interface.name), "object".to_owned())];
            parameters.extend(
                method
                    .params
                    .iter()
                    .map(|p| (boundary_type(p), p.name.clone())),
            );
            let arguments: Vec<String> = method.params.iter().map(from_boundary).collect();
            out.push(call(
                format!("{}_{}", interface.name, binding.symbol),
                &method.ret,
                parameters,
                format!("object->{}({})", method.name, arguments.join(", ")),
            ));
        }
    }
    for callback in &model.callbacks {
        if callback.name == "PFN_WEB_CORE_ACTIVATE" {
            continue;
        }
        let own = callback.parameters();
        let arguments: Vec<&str> = own.iter().map(|(_, name)| name.as_str()).collect();
        let expression = format!("callback({})", arguments.join(", "));
        let mut parameters = vec![(callback.name.clone(), "callback".to_owned())];
        parameters.extend(own.iter().cloned());
        out.push(call(
            callback.name.clone(),
            &callback.ret,
            parameters,
            expression,
        ));
    }
    let mut names = HashSet::new();
    out.retain(|c| names.insert(c.name.clone()));
    Ok(out)
}

fn call(name: String, ret: &str, parameters: Vec<(String, String)>, expression: String) -> Call {
    let listed: Vec<String> = parameters
        .iter()
        .map(|(ty, name)| format!("{ty} {name}"))
        .collect();
    let signature = format!(
        "{ret} sluicegate_call_{name}({}, sluicegate_fault *fault)",
        listed.join(", ")
    );
    let default = match ret {
        "HRESULT" => "E_UNEXPECTED",
        "REQUEST_NOTIFICATION_STATUS" => "RQ_NOTIFICATION_FINISH_REQUEST",
        "GLOBAL_NOTIFICATION_STATUS" => "GL_NOTIFICATION_CONTINUE",
        ty if ty.contains('*') || ty.starts_with('P') || ty == "HANDLE" => "nullptr",
        _ => "0",
    };
    Call {
        signature,
        ret: ret.to_owned(),
        default: default.to_owned(),
        expression,
        name,
        parameters,
    }
}

/// Classes to which the server may have to cast an object of a module, with the class it knows it by.
pub(super) fn casts(model: &Model) -> Vec<(&str, &str)> {
    let wanted = |i: &&Interface| {
        // A module may hand a record of the server back as its base.
        (i.is_module() || i.base == "IHttpCacheSpecificData")
            && !i.base.is_empty()
            && i.base != "IUnknown"
            && i.base != "IWpfReferencedObject"
    };
    model
        .interfaces
        .iter()
        .filter(wanted)
        .map(|i| (i.name.as_str(), i.base.as_str()))
        .collect()
}

/// Whether a guarded call has no result.
pub(super) fn returns_nothing(call: &Call) -> bool {
    is_void(&call.ret)
}
