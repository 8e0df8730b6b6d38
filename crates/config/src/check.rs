//! Checks that need more than one section: bindings, roots, folders, pools and modules.

use std::collections::HashMap;

use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{ALREADY_EXISTS, Diagnostic, INVALID_DATA, PATH_NOT_FOUND, code};
use crate::file::ConfigFile;
use crate::hierarchy::fold;
use crate::section::application_pools::ApplicationPool;
use crate::section::global_modules::GlobalModule;
use crate::section::handlers::Handlers;
use crate::section::modules::Modules;
use crate::section::sites::{Application, Binding, Site};
use crate::source::Origin;
use crate::stock::BUILT_IN_MODULES;

fn placed(d: Diagnostic, origin: Option<&Origin>, text: &str) -> Diagnostic {
    match origin {
        Some(o) => d.at(&o.file, o.span.clone(), text),
        None => d,
    }
}

/// Everything about sites that the schema cannot say.
pub(crate) fn sites(sites: &[Site], pools: &[ApplicationPool]) -> Vec<Diagnostic> {
    let mut found = check_bindings(sites);
    for site in sites {
        if !site.applications.iter().any(|a| a.path == "/") {
            let d = Diagnostic::error(
                code::MISSING_ROOT,
                format!("site \"{}\" has no root application", site.name),
            );
            found.push(
                placed(d, site.origin.as_ref(), "")
                    .help(
                        "add <application path=\"/\"> with a <virtualDirectory path=\"/\" /> to it",
                    )
                    .as_500_19(INVALID_DATA),
            );
        }
        for application in &site.applications {
            found.extend(self::application(site, application, pools));
        }
        for binding in &site.bindings {
            found.extend(self::binding(binding));
        }
    }
    found
}

fn application(
    site: &Site,
    application: &Application,
    pools: &[ApplicationPool],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let name = format!("{}{}", site.name, application.path);
    if !application
        .virtual_directories
        .iter()
        .any(|d| d.path == "/")
    {
        let d = Diagnostic::error(
            code::MISSING_ROOT,
            format!("application \"{name}\" has no root virtual directory"),
        );
        found.push(
            placed(d, application.origin.as_ref(), "")
                .help("add <virtualDirectory path=\"/\" physicalPath=\"...\" /> to it")
                .as_500_19(INVALID_DATA),
        );
    }
    if !pools
        .iter()
        .any(|p| fold(&p.name) == fold(&application.application_pool))
    {
        let d = Diagnostic::warning(
            code::UNKNOWN_POOL,
            format!(
                "application \"{name}\" names pool \"{}\", which is not there",
                application.application_pool
            ),
        );
        let d = placed(d, application.origin.as_ref(), "")
            .because("on IIS such an application answers 503");
        let near = nearest(
            &application.application_pool,
            pools.iter().map(|p| p.name.as_str()),
        );
        found.push(match near {
            Some(near) => d.help(format!("did you mean \"{near}\"?")),
            None => d,
        });
    }
    for directory in &application.virtual_directories {
        let origin = directory.origin.as_ref();
        match &directory.folder {
            None => {
                let prefix: String = directory
                    .physical_path
                    .split(['\\', '/'])
                    .take(2)
                    .collect::<Vec<_>>()
                    .join("\\");
                let d = Diagnostic::error(
                    code::UNMAPPED_PATH,
                    format!("no local folder for {}", directory.physical_path),
                );
                found.push(
                    placed(d, origin, "")
                        .help(format!("say where it is: --map '{prefix}=/local/folder'"))
                        .as_500_19(PATH_NOT_FOUND),
                );
            }
            Some(folder) if directory.physical_path.is_empty() => {
                let d = Diagnostic::error(
                    code::MISSING_FOLDER,
                    format!("virtual directory \"{name}\" has no physicalPath"),
                );
                found.push(
                    placed(d, origin, "")
                        .because(format!("it would serve {}", folder.display()))
                        .as_500_19(PATH_NOT_FOUND),
                );
            }
            Some(folder) if !folder.is_dir() => {
                let d = Diagnostic::warning(
                    code::MISSING_FOLDER,
                    format!("folder {} is not there", folder.display()),
                );
                found.push(
                    placed(d, origin, "")
                        .because("requests for it get 500.19 until it is")
                        .as_500_19(PATH_NOT_FOUND),
                );
            }
            Some(_) => {}
        }
    }
    found
}

/// A binding that is no binding still loads, but never listens (R85).
fn binding(binding: &Binding) -> Option<Diagnostic> {
    // Port 0 is a port: the one that the system chooses.
    if !matches!(binding.protocol.as_str(), "http" | "https") || binding.port.is_some() {
        return None;
    }
    let d = Diagnostic::warning(
        code::INVALID_BINDING,
        format!(
            "binding \"{}\" has no port and never listens",
            binding.information
        ),
    );
    Some(
        placed(d, binding.origin.as_ref(), "")
            .help("write address:port:host, such as *:80: or 127.0.0.1:8080:www.example.org"),
    )
}

/// Finds started sites that want one binding; only one of them could have it (R90).
pub fn check_bindings(sites: &[Site]) -> Vec<Diagnostic> {
    let mut seen: HashMap<(String, Option<u16>, String), (&Site, &Binding)> = HashMap::new();
    let mut found = Vec::new();
    for site in sites.iter().filter(|s| s.server_auto_start) {
        for binding in site
            .bindings
            .iter()
            .filter(|b| matches!(b.protocol.as_str(), "http" | "https") && b.port.is_some())
        {
            let key = (
                binding.address.to_lowercase(),
                binding.port,
                binding.host.to_lowercase(),
            );
            let Some((other, first)) = seen.get(&key) else {
                seen.insert(key, (site, binding));
                continue;
            };
            let d = Diagnostic::error(
                code::DUPLICATE_BINDING,
                if other.id == site.id {
                    format!("site \"{}\" has one binding twice", site.name)
                } else {
                    format!(
                        "sites \"{}\" and \"{}\" have one binding",
                        other.name, site.name
                    )
                },
            );
            let d = placed(d, binding.origin.as_ref(), "second site with this binding").help(
                "give one of them another address, port or host name, or set serverAutoStart=\"false\" on it",
            );
            found.push(match &first.origin {
                Some(origin) => d.see(origin, "first site with it"),
                None => d,
            });
        }
    }
    found
        .into_iter()
        .map(|mut d| {
            d.hresult = Some(ALREADY_EXISTS);
            d
        })
        .collect()
}

/// Locations of `applicationHost.config` that name no site: they never apply (R15).
pub(crate) fn locations(file: &ConfigFile, sites: &[Site]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for location in file.blocks.iter().filter_map(|b| b.location.as_ref()) {
        let Some(name) = location
            .path
            .first()
            .filter(|n| !sites.iter().any(|s| fold(&s.name) == **n))
        else {
            continue;
        };
        let d = Diagnostic::warning(
            code::LOCATION,
            "this location names no site and never applies",
        )
        .at(&location.origin.file, location.origin.span.clone(), "")
        .because("in applicationHost.config a path starts with the name of a site");
        let near = sites
            .iter()
            .find(|s| nearest(name, [fold(&s.name).as_str()]).is_some());
        found.push(match near {
            Some(site) => d.help(format!("did you mean \"{}\"?", site.name)),
            None => d,
        });
    }
    found
}

/// Native entries of `modules` that nothing provides.
pub(crate) fn modules(modules: &Modules, global: &[GlobalModule]) -> Vec<Diagnostic> {
    let entries = &modules.entries;
    let known = || {
        global
            .iter()
            .map(|g| g.name.as_str())
            .chain(BUILT_IN_MODULES.iter().copied())
    };
    let unknown = entries
        .iter()
        .filter(|e| e.type_name.is_none() && !known().any(|k| k == e.name));
    unknown
        .map(|e| {
            let d = Diagnostic::error(
                code::UNKNOWN_MODULE,
                format!(
                    "module \"{}\" is neither built in nor in <globalModules>",
                    e.name
                ),
            );
            let d = placed(d, e.origin.as_ref(), "").as_500_19(INVALID_DATA);
            match nearest(&e.name, known()) {
                Some(near) => d.help(format!("did you mean \"{near}\"?")),
                None => d.help("add it to <globalModules> with its image, or take it out here"),
            }
        })
        .collect()
}

/// Handlers whose modules are not in the list: a request for them gets 500.21 (R77).
pub(crate) fn handlers(handlers: &Handlers, modules: &Modules) -> Vec<Diagnostic> {
    let entries = &modules.entries;
    let mut found = Vec::new();
    for mapping in handlers.mappings.iter().filter(|m| m.type_name.is_none()) {
        for module in &mapping.modules {
            if entries.iter().any(|e| e.name == *module) {
                continue;
            }
            let mut d = Diagnostic::warning(
                code::HANDLER_MODULE,
                format!(
                    "handler \"{}\" names module \"{module}\", which is not in <modules>",
                    mapping.name
                ),
            );
            d = placed(d, mapping.origin.as_ref(), "");
            if let Some(near) = nearest(module, entries.iter().map(|e| e.name.as_str())) {
                d = d.help(format!("did you mean \"{near}\"?"));
            }
            d.status = Some("500.21");
            found.push(d);
        }
    }
    found
}
