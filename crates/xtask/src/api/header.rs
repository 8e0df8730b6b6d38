//! Writes the C++ headers of the SDK: classes, enumerations, constants, structures and callbacks.

use super::http_types::{aliases, constants, enumerations, structures};
use super::model::{Callback, Interface, Method, Model};
use super::text::{NOTICE, comment, declared_parameter, guid_initialiser};

/// A header by what stands around its generated parts.
struct Header {
    name: &'static str,
    job: &'static str,
    includes: &'static [&'static str],
}

const HEADERS: &[Header] = &[
    Header {
        name: "http.h",
        job: "The request, response and chunk structures that modules share with the server.",
        includes: &["windows.h", "winsock2.h"],
    },
    Header {
        name: "httptrace.h",
        job: "Trace events, their configuration and the provider identifiers.",
        includes: &["windows.h", "evntrace.h"],
    },
    Header {
        name: "ahadmin.h",
        job: "The configuration objects (IAppHost...).",
        includes: &["windows.h", "unknwn.h", "oaidl.h"],
    },
    Header {
        name: "httpserv.h",
        job: "The module API: notifications, request, response and server objects. It does not declare \
              RegisterModule, because modules define it with either linkage.",
        includes: &[
            "windows.h",
            "winsock2.h",
            "sal.h",
            "comdef.h",
            "http.h",
            "httptrace.h",
            "ahadmin.h",
        ],
    },
    Header {
        name: "httpcach.h",
        job: "The keys by which the caches of the server name their records.",
        includes: &["httpserv.h"],
    },
    Header {
        name: "iiswebsocket.h",
        job: "The WebSocket object that a module finds in the named contexts of a request.",
        includes: &["httpserv.h"],
    },
    Header {
        name: "wpframework.h",
        job: "The worker process framework and the protocol manager interfaces.",
        includes: &["windows.h", "oaidl.h"],
    },
    Header {
        name: "httpcompression.h",
        job: "The functions that a compression scheme library exports.",
        includes: &["windows.h"],
    },
    Header {
        name: "hwebcore.h",
        job: "The entry of a hosted server core.",
        includes: &["windows.h"],
    },
];

/// All headers as (file name, content).
pub(super) fn headers(model: &Model) -> anyhow::Result<Vec<(String, String)>> {
    HEADERS
        .iter()
        .map(|header| Ok((header.name.to_owned(), content(model, header)?)))
        .collect()
}

fn content(model: &Model, header: &Header) -> anyhow::Result<String> {
    let mut out = format!("// {NOTICE}\n");
    out.push_str(&comment("//", header.job));
    out.push_str("#pragma once\n\n");
    for include in header.includes {
        out.push_str(&format!("#include <{include}>\n"));
    }
    out.push_str("#include <sluicegate/uuid.h>\n\n");
    out.push_str(&constants(model, header.name)?);
    out.push_str(&enumerations(model, header.name)?);
    if header.name == "http.h" {
        out.push_str(&aliases(model, header.name));
    }
    out.push_str(&structures(model, header.name)?);

    let own: Vec<&Interface> = model
        .interfaces
        .iter()
        .filter(|i| i.header == header.name)
        .collect();
    for name in mentioned_interfaces(model, &own, header.name) {
        out.push_str(&format!("class {name};\n"));
    }
    if header.name == "httpserv.h" {
        for alias in &model.typedefs {
            out.push_str(&format!("typedef {1} {0};\n", alias.name, alias.ty));
        }
    }
    for callback in model
        .callbacks
        .iter()
        .filter(|c| callback_header(c) == header.name)
    {
        out.push_str(&comment("///", &callback.semantics));
        out.push_str(&format!(
            "typedef {} (WINAPI *{})({});\n",
            callback.ret,
            callback.name,
            callback.params.join(", ")
        ));
    }
    out.push('\n');
    for interface in &own {
        out.push_str(&class(model, interface));
    }
    for interface in own.iter().filter(|i| !i.iid.is_empty()) {
        out.push_str(&format!(
            "SLUICEGATE_IID({}, {})\n",
            interface.name,
            guid_initialiser(&interface.iid)?
        ));
    }
    if header.name == "ahadmin.h" {
        for interface in &own {
            out.push_str(&format!(
                "DEFINE_GUID(IID_{}, {});\n",
                interface.name,
                guid_initialiser(&interface.iid)?
            ));
        }
        for class in &model.coclasses {
            let initialiser = guid_initialiser(&class.clsid)?;
            out.push_str(&comment("///", &class.prog_id));
            out.push_str(&format!(
                "class {0};\nSLUICEGATE_IID({0}, {initialiser})\n",
                class.name
            ));
            out.push_str(&format!(
                "DEFINE_GUID(CLSID_{}, {initialiser});\n",
                class.name
            ));
        }
    }
    if header.name == "httpserv.h" {
        out.push_str(EXTENDED_INTERFACE);
    }
    if header.name == "httpcompression.h" {
        for function in model
            .functions
            .iter()
            .filter(|f| f.kind == "compression scheme export")
        {
            let parameters: Vec<String> = function
                .params
                .iter()
                .map(|p| declared_parameter(p, false))
                .collect();
            out.push_str(&comment("///", &function.semantics));
            out.push_str(&format!(
                "EXTERN_C {} WINAPI {}({});\n",
                function.ret,
                function.name,
                parameters.join(", ")
            ));
        }
    }
    Ok(out)
}

/// Calls the versioned query of the server with the identifiers of both classes.
const EXTENDED_INTERFACE: &str = r"
/// Finds the newer form of an object: `HttpGetExtendedInterface(server, context, &context3)`. S_OK and the object, or the
/// error of the server (E_NOINTERFACE when this server does not have that form).
template <class HttpType1, class HttpType2>
inline HRESULT HttpGetExtendedInterface(IHttpServer *pHttpServer, HttpType1 *pInput, HttpType2 **ppOutput)
{
    IHttpServer2 *pHttpServer2 = NULL;
    HRESULT hr = pHttpServer->GetExtendedInterface(HTTP_SERVER_INTERFACE_V2, (PVOID *)&pHttpServer2);
    if (FAILED(hr)) {
        return hr;
    }
    return pHttpServer2->GetExtendedInterface(__uuidof(HttpType1), (PVOID)pInput, __uuidof(HttpType2),
                                              (PVOID *)ppOutput);
}
";

/// The header that declares a function pointer type; the one of Win32 stands in windows.h.
fn callback_header(callback: &Callback) -> &'static str {
    match callback.name.as_str() {
        "LPOVERLAPPED_COMPLETION_ROUTINE" => "windows.h",
        "PFN_WEBSOCKET_COMPLETION" => "iiswebsocket.h",
        "PFN_GET_PROTOCOL_MANAGER" => "wpframework.h",
        "PFN_WEB_CORE_ACTIVATE" => "hwebcore.h",
        _ => "httpserv.h",
    }
}

/// Every class that the interfaces and callbacks of a header mention, so that each can be declared before its use.
fn mentioned_interfaces<'a>(model: &'a Model, own: &[&'a Interface], header: &str) -> Vec<&'a str> {
    let mut text = String::new();
    for method in own.iter().flat_map(|i| &i.methods) {
        text.push_str(&method.ret);
        for parameter in &method.params {
            text.push(' ');
            text.push_str(&parameter.ty);
        }
        text.push(' ');
    }
    for callback in model
        .callbacks
        .iter()
        .filter(|c| callback_header(c) == header)
    {
        text.push_str(&callback.params.join(" "));
        text.push(' ');
    }
    let words: std::collections::HashSet<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .collect();
    let mentioned = |i: &&Interface| i.header == header || words.contains(i.name.as_str());
    model
        .interfaces
        .iter()
        .filter(mentioned)
        .map(|i| i.name.as_str())
        .collect()
}

fn class(model: &Model, interface: &Interface) -> String {
    let maker = match interface.implemented_by.as_str() {
        "host" => "The server implements it.",
        "module" => "A module implements it.",
        "both" => "The server or a module implements it.",
        _ => "An extension implements it.",
    };
    let mut out = comment("///", &format!("{maker} {}", sentence(&interface.lifetime)));
    let base = if interface.base.is_empty() {
        String::new()
    } else {
        format!(" : public {}", interface.base)
    };
    out.push_str(&format!("class {}{base}\n{{\npublic:\n", interface.name));
    for name in hidden_names(model, interface) {
        out.push_str(&format!("    using {}::{name};\n", interface.base));
    }
    for method in interface.methods.iter().filter(|m| !m.is_destructor()) {
        out.push_str(&declaration(interface, method));
    }
    if interface.methods.iter().any(Method::is_destructor) {
        out.push_str(&format!(
            "\nprotected:\n    {0}() {{}}\n    virtual ~{0}() {{}}\n",
            interface.name
        ));
    }
    out.push_str("};\n\n");
    out
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else {
        return String::new();
    };
    format!(
        "{}{}.",
        first.to_uppercase(),
        characters.as_str().trim_end_matches('.')
    )
}

/// Names that an overload of this class would hide from its base; the header makes them visible again.
fn hidden_names<'a>(model: &'a Model, interface: &'a Interface) -> Vec<&'a str> {
    let lineage = model.lineage(interface);
    let mut names: Vec<&str> = interface
        .methods
        .iter()
        .filter(|m| !m.overrides_base_slot)
        .map(|m| m.name.as_str())
        .collect();
    names.dedup();
    let bases = lineage
        .get(..lineage.len().saturating_sub(1))
        .unwrap_or_default();
    names.retain(|name| {
        bases
            .iter()
            .any(|base| base.methods.iter().any(|m| m.name == *name))
    });
    names
}

fn declaration(interface: &Interface, method: &Method) -> String {
    let mut out = comment("    ///", &method.semantics);
    let parameters: Vec<String> = method
        .params
        .iter()
        .map(|p| declared_parameter(p, true))
        .collect();
    let constness = if method.is_const { " const" } else { "" };
    out.push_str(&format!(
        "    virtual {} {}({}){constness}",
        method.ret,
        method.name,
        parameters.join(", ")
    ));
    if method.pure.unwrap_or(true) {
        out.push_str(" = 0;\n");
        return out;
    }
    out.push_str("\n    {\n");
    for parameter in &method.params {
        out.push_str(&format!(
            "        UNREFERENCED_PARAMETER({});\n",
            parameter.name
        ));
    }
    out.push_str(&default_body(interface, method));
    out.push_str("    }\n");
    out
}

/// The body of a method that is not pure: notifications warn and continue (R47), `Dispose` deletes (R46), cache keys name
/// their cache.
fn default_body(interface: &Interface, method: &Method) -> String {
    if method.default_body.is_some() {
        let status = if method.ret.starts_with("GLOBAL") {
            "GL_NOTIFICATION_CONTINUE"
        } else {
            "RQ_NOTIFICATION_CONTINUE"
        };
        return format!(
            "        OutputDebugStringA(\"{}::{} is registered for but not implemented\\n\");\n        if (IsDebuggerPresent()) {{\n            DebugBreak();\n        }}\n        return {status};\n",
            interface.name, method.name
        );
    }
    match interface.name.as_str() {
        "CHttpModule" => "        delete this;\n".to_owned(),
        "IUriKey" => "        return URI_CACHE_NAME;\n".to_owned(),
        "IFileKey" => "        return FILE_CACHE_NAME;\n".to_owned(),
        _ => "        return TOKEN_CACHE_NAME;\n".to_owned(),
    }
}
