//! The native API tables as typed values, with the questions that every output asks of them.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Deserialize;

/// One parameter of a method or function.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Parameter {
    /// C++ type as the header spells it.
    #[serde(rename = "type")]
    pub(super) ty: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) dir: String,
    /// C++ default argument, where the header has one.
    pub(super) default: Option<toml::Value>,
    /// Declared as an array of this length.
    pub(super) array: Option<toml::Value>,
}

/// One virtual method, at its slot of the Itanium layout.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Method {
    pub(super) name: String,
    pub(super) slot: usize,
    pub(super) ret: String,
    #[serde(default)]
    pub(super) params: Vec<Parameter>,
    #[serde(default, rename = "const")]
    pub(super) is_const: bool,
    pub(super) pure: Option<bool>,
    #[serde(default)]
    pub(super) overrides_base_slot: bool,
    pub(super) default_body: Option<String>,
    #[serde(default)]
    pub(super) semantics: String,
}

impl Method {
    /// A destructor row only reserves slots; nobody calls it.
    pub(super) fn is_destructor(&self) -> bool {
        self.name.starts_with('~')
    }
}

/// One class of the API.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Interface {
    pub(super) name: String,
    #[serde(default)]
    pub(super) base: String,
    pub(super) header: String,
    #[serde(default)]
    pub(super) group: String,
    #[serde(default)]
    pub(super) iid: String,
    pub(super) implemented_by: String,
    #[serde(default)]
    pub(super) lifetime: String,
    #[serde(default, rename = "method")]
    pub(super) methods: Vec<Method>,
}

impl Interface {
    /// Whether the server makes objects of this class (or of one that derives from it).
    pub(super) fn is_host(&self) -> bool {
        matches!(self.implemented_by.as_str(), "host" | "both")
    }

    /// Whether a module makes objects of this class, so that the server calls it.
    pub(super) fn is_module(&self) -> bool {
        matches!(
            self.implemented_by.as_str(),
            "module" | "both" | "plugin" | "client/extension"
        )
    }

    /// The name without `I`/`C` and without a version number: `IHttpContext4` gives `HttpContext`.
    pub(super) fn family(&self) -> &str {
        let bare = self
            .name
            .strip_prefix('I')
            .or_else(|| self.name.strip_prefix('C'));
        bare.unwrap_or(&self.name)
            .trim_end_matches(|c: char| c.is_ascii_digit())
    }
}

/// A member of an enumeration or a group of constants.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Constant {
    pub(super) name: String,
    pub(super) value: toml::Value,
    #[serde(default, rename = "type")]
    pub(super) ty: String,
}

/// A group of `#define` constants.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Constants {
    pub(super) group: String,
    pub(super) header: String,
    #[serde(default)]
    pub(super) note: String,
    #[serde(default)]
    pub(super) members: Vec<Constant>,
}

/// A C enumeration, 32 bits wide.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Enumeration {
    pub(super) name: String,
    pub(super) header: String,
    #[serde(default)]
    pub(super) note: String,
    #[serde(default)]
    pub(super) members: Vec<Constant>,
}

/// A field of a structure; `members` is filled for unions and nested structures.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Field {
    #[serde(default)]
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
    pub(super) offset: usize,
    pub(super) size: usize,
    pub(super) array: Option<usize>,
    pub(super) bits: Option<u32>,
    #[serde(default)]
    pub(super) base_class: bool,
    #[serde(default)]
    pub(super) members: Vec<Self>,
}

/// A structure with its documented 64-bit layout.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Structure {
    pub(super) name: String,
    pub(super) header: String,
    pub(super) group: String,
    pub(super) size_64: usize,
    pub(super) align_64: usize,
    #[serde(default)]
    pub(super) note: String,
    #[serde(default)]
    pub(super) fields: Vec<Field>,
}

/// A type alias.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Typedef {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
    #[serde(default)]
    pub(super) header: String,
}

/// A function that modules export or a template of the header.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) ret: String,
    #[serde(default)]
    pub(super) params: Vec<Parameter>,
    #[serde(default)]
    pub(super) semantics: String,
}

/// A function pointer type.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Callback {
    pub(super) name: String,
    pub(super) ret: String,
    #[serde(default)]
    pub(super) params: Vec<String>,
    #[serde(default)]
    pub(super) semantics: String,
}

impl Callback {
    /// The parameters as (type, name).
    pub(super) fn parameters(&self) -> Vec<(String, String)> {
        let split = |text: &String| {
            let (ty, name) = text.rsplit_once(' ').unwrap_or((text, "value"));
            (ty.trim().to_owned(), name.to_owned())
        };
        self.params.iter().map(split).collect()
    }
}

/// A COM class.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Coclass {
    pub(super) name: String,
    pub(super) clsid: String,
    pub(super) prog_id: String,
}

#[derive(Debug, Deserialize)]
struct InterfaceFile {
    #[serde(default)]
    interface: Vec<Interface>,
    #[serde(default)]
    function: Vec<Function>,
    #[serde(default)]
    callback: Vec<Callback>,
    #[serde(default)]
    typedef: Vec<Typedef>,
    #[serde(default)]
    coclass: Vec<Coclass>,
}

#[derive(Debug, Deserialize)]
struct ConstantFile {
    #[serde(default)]
    constants: Vec<Constants>,
    #[serde(default, rename = "enum")]
    enums: Vec<Enumeration>,
}

#[derive(Debug, Deserialize)]
struct StructFile {
    #[serde(default, rename = "struct")]
    structs: Vec<Structure>,
    #[serde(default)]
    typedef: Vec<Typedef>,
}

/// `host_types.toml`: which Rust type answers for which class, and which module methods the server calls.
#[derive(Debug, Default, Deserialize)]
pub(super) struct HostTypes {
    /// Classes made by the server although a derived class exists.
    #[serde(default)]
    pub(super) also_instantiated: Vec<String>,
    /// Class to path of the Rust type; a class without a row gets a generated type that implements nothing.
    #[serde(default)]
    pub(super) types: BTreeMap<String, String>,
    /// Module methods (`Interface::Method`, or `Interface::*`) that the server calls today.
    #[serde(default)]
    pub(super) called: Vec<String>,
}

/// All tables.
#[derive(Debug)]
pub(super) struct Model {
    pub(super) interfaces: Vec<Interface>,
    pub(super) functions: Vec<Function>,
    pub(super) callbacks: Vec<Callback>,
    pub(super) typedefs: Vec<Typedef>,
    pub(super) coclasses: Vec<Coclass>,
    pub(super) constants: Vec<Constants>,
    pub(super) enums: Vec<Enumeration>,
    pub(super) structs: Vec<Structure>,
    pub(super) struct_typedefs: Vec<Typedef>,
    pub(super) host_types: HostTypes,
    index: HashMap<String, usize>,
}

impl Model {
    /// Reads the tables below `root/specs/api`; an interface whose base is unknown is an error.
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        let folder = root.join("specs/api");
        let native: InterfaceFile = read(&folder, "httpserv.toml")?;
        let config: InterfaceFile = read(&folder, "ahadmin.toml")?;
        let constants: ConstantFile = read(&folder, "constants.toml")?;
        let structs: StructFile = read(&folder, "structs.toml")?;
        let host_types: HostTypes = read(&folder, "host_types.toml")?;
        let interfaces: Vec<Interface> = native
            .interface
            .into_iter()
            .chain(config.interface)
            .collect();
        let index: HashMap<String, usize> = interfaces
            .iter()
            .enumerate()
            .map(|(i, interface)| (interface.name.clone(), i))
            .collect();
        for interface in &interfaces {
            if !interface.base.is_empty() && !index.contains_key(&interface.base) {
                bail!("{} derives from unknown {}", interface.name, interface.base);
            }
        }
        let named = host_types.types.keys().chain(&host_types.also_instantiated);
        for name in named {
            if !index.contains_key(name) {
                bail!("host_types.toml names unknown interface {name}");
            }
        }
        Ok(Self {
            interfaces,
            functions: native.function,
            callbacks: native.callback,
            typedefs: native.typedef,
            coclasses: config.coclass,
            constants: constants.constants,
            enums: constants.enums,
            structs: structs.structs,
            struct_typedefs: structs.typedef,
            host_types,
            index,
        })
    }

    /// The interface of this name.
    pub(super) fn interface(&self, name: &str) -> Option<&Interface> {
        self.index.get(name).and_then(|&i| self.interfaces.get(i))
    }

    /// The interface and its bases, root first.
    pub(super) fn lineage<'a>(&'a self, interface: &'a Interface) -> Vec<&'a Interface> {
        let mut chain = vec![interface];
        let mut current = interface;
        while let Some(base) = self.interface(&current.base) {
            chain.push(base);
            current = base;
        }
        chain.reverse();
        chain
    }

    /// Own and inherited methods in slot order, each with the interface that declares it; destructors are left out and
    /// an overriding row replaces the row it overrides.
    pub(super) fn methods<'a>(
        &'a self,
        interface: &'a Interface,
    ) -> Vec<(&'a Interface, &'a Method)> {
        let mut slots: BTreeMap<usize, (&Interface, &Method)> = BTreeMap::new();
        for declaring in self.lineage(interface) {
            for method in &declaring.methods {
                if !method.is_destructor() {
                    slots.insert(method.slot, (declaring, method));
                }
            }
        }
        slots.into_values().collect()
    }

    /// The classes whose objects the server makes: the most derived of each family and the listed exceptions.
    pub(super) fn instantiated(&self) -> Vec<&Interface> {
        let has_derived = |name: &str| {
            self.interfaces
                .iter()
                .any(|i| i.base == name && i.is_host())
        };
        let listed = |name: &str| self.host_types.also_instantiated.iter().any(|n| n == name);
        let wanted = |i: &&Interface| i.is_host() && (!has_derived(&i.name) || listed(&i.name));
        self.interfaces.iter().filter(wanted).collect()
    }
}

fn read<T: serde::de::DeserializeOwned>(folder: &Path, file: &str) -> anyhow::Result<T> {
    let path = folder.join(file);
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
}
