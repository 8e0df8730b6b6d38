//! What the objects of one manager share: the editor, and who wants to be asked or told.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use sluicegate_config::Configuration;
use sluicegate_config::edit::{Change, Editor, PathMapper};

use super::client::Client;
use super::error::{NOT_SUPPORTED, Refusal};
use super::variant::{Given, Held};
use crate::glue::types::*;
use crate::hresult::E_INVALIDARG;

#[derive(Default)]
struct Options {
    change_handler: Option<Arc<Client>>,
    path_mapper: Option<Arc<Client>>,
    element_extension: Option<Arc<Client>>,
    property_extension: Option<Arc<Client>>,
    method_extension: Option<Arc<Client>>,
    ignores: Ignores,
}

/// What of a faulty configuration does not count.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Ignores {
    attributes: bool,
    pub(crate) ranges: bool,
    decryption: bool,
}

/// The common part of a manager's objects.
pub(crate) struct Session {
    pub(crate) editor: Editor,
    options: Mutex<Options>,
}

/// All sessions that were asked to tell of changes.
static LISTENING: Mutex<Vec<Weak<Session>>> = Mutex::new(Vec::new());

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Session {
    pub(crate) fn new(configuration: Option<&Arc<Configuration>>, is_writable: bool) -> Arc<Self> {
        let editor = if is_writable {
            Editor::writable(configuration)
        } else {
            Editor::reader(configuration)
        };
        Arc::new(Self {
            editor,
            options: Mutex::default(),
        })
    }

    pub(crate) fn ignores(&self) -> Ignores {
        lock(&self.options).ignores
    }

    pub(crate) fn element_extension(&self) -> Option<Arc<Client>> {
        lock(&self.options).element_extension.clone()
    }

    pub(crate) fn property_extension(&self) -> Option<Arc<Client>> {
        lock(&self.options).property_extension.clone()
    }

    pub(crate) fn method_extension(&self) -> Option<Arc<Client>> {
        lock(&self.options).method_extension.clone()
    }

    /// An option of the manager. Names ignore case.
    pub(crate) fn get(self: &Arc<Self>, name: &str) -> Result<Held, Refusal> {
        let client = |client: &Option<Arc<Client>>| {
            client
                .as_ref()
                .map_or(Held::Empty, |c| Held::Object(c.share()))
        };
        let options = lock(&self.options);
        Ok(match name.to_ascii_lowercase().as_str() {
            "changehandler" => client(&options.change_handler),
            "pathmapper" => client(&options.path_mapper),
            "elementextension" => client(&options.element_extension),
            "propertyextension" => client(&options.property_extension),
            "methodextension" => client(&options.method_extension),
            "ignoreinvalidattributes" => Held::Bool(options.ignores.attributes),
            "ignoreinvalidranges" => Held::Bool(options.ignores.ranges),
            "ignoreinvaliddecryption" => Held::Bool(options.ignores.decryption),
            "expandenvironmentstrings" => Held::Bool(self.editor.expands()),
            "availablesections" => Held::Text(
                sluicegate_config::schema::SECTIONS
                    .iter()
                    .map(|s| s.path)
                    .collect::<Vec<_>>()
                    .join(","),
            ),
            "mappingextension" => {
                let mapping = super::mapping::AppHostMappingExtensionObject::new(Arc::clone(self));
                Held::Object(super::com::make(mapping).cast())
            }
            _ => return Err(Refusal::Code(NOT_SUPPORTED)),
        })
    }

    /// Sets an option of the manager.
    pub(crate) fn set(self: &Arc<Self>, name: &str, given: &Given) -> Result<(), Refusal> {
        let flag = || match given {
            Given::Bool(b) => Ok(*b),
            Given::Number(n) => Ok(*n != 0),
            _ => Err(Refusal::Code(E_INVALIDARG)),
        };
        match name.to_ascii_lowercase().as_str() {
            "changehandler" => {
                let handler = client(given, &IID_IAppHostChangeHandler)?;
                let is_set = handler.is_some();
                let _old = replace(&mut lock(&self.options).change_handler, handler);
                if is_set {
                    let mut listening = lock(&LISTENING);
                    listening.retain(|s| s.strong_count() > 0);
                    if !listening.iter().any(|s| s.as_ptr() == Arc::as_ptr(self)) {
                        listening.push(Arc::downgrade(self));
                    }
                }
            }
            "pathmapper" => self.set_path_mapper(given)?,
            "elementextension" => {
                let extension = client(given, &IID_IAppHostElementExtension)?;
                let _old = replace(&mut lock(&self.options).element_extension, extension);
            }
            "propertyextension" => {
                let extension = client(given, &IID_IAppHostPropertyExtension)?;
                let _old = replace(&mut lock(&self.options).property_extension, extension);
            }
            "methodextension" => {
                let extension = client(given, &IID_IAppHostMethodExtension)?;
                let _old = replace(&mut lock(&self.options).method_extension, extension);
            }
            "ignoreinvalidattributes" => lock(&self.options).ignores.attributes = flag()?,
            "ignoreinvalidranges" => lock(&self.options).ignores.ranges = flag()?,
            "ignoreinvaliddecryption" => lock(&self.options).ignores.decryption = flag()?,
            "expandenvironmentstrings" => self.editor.set_expands(flag()?),
            _ => return Err(Refusal::Code(NOT_SUPPORTED)),
        }
        Ok(())
    }

    fn set_path_mapper(&self, given: &Given) -> Result<(), Refusal> {
        // The second version first: an object may have both.
        let second = client(given, &IID_IAppHostPathMapper2);
        let (mapper, is_second) = match second {
            Ok(Some(mapper)) => (Some(mapper), true),
            _ => (client(given, &IID_IAppHostPathMapper)?, false),
        };
        let call = mapper.as_ref().map(|mapper| {
            let mapper = Arc::clone(mapper);
            let call: PathMapper =
                Arc::new(move |path: &str, file: &str| mapper.map_path(path, file, is_second));
            call
        });
        self.editor.set_path_mapper(call);
        let _old = replace(&mut lock(&self.options).path_mapper, mapper);
        Ok(())
    }

    /// Tells every handler of the process of these changes. No lock is held meanwhile.
    pub(crate) fn tell(changes: &[Change]) {
        let sessions: Vec<Arc<Self>> = lock(&LISTENING).iter().filter_map(Weak::upgrade).collect();
        for session in sessions {
            let handler = lock(&session.options).change_handler.clone();
            for change in handler
                .iter()
                .flat_map(|h| changes.iter().map(move |c| (h, c)))
            {
                change
                    .0
                    .section_changed(&change.1.section, &change.1.config_path);
            }
        }
    }
}

/// Releases the old object outside of the lock: its destructor is the module's.
fn replace(place: &mut Option<Arc<Client>>, new: Option<Arc<Client>>) -> Option<Arc<Client>> {
    core::mem::replace(place, new)
}

/// The object that a module gives, or nothing to end it.
fn client(given: &Given, identifier: &GUID) -> Result<Option<Arc<Client>>, Refusal> {
    match given {
        Given::Nothing => Ok(None),
        Given::Object(unknown) if unknown.is_null() => Ok(None),
        // SAFETY: the module vouches for an object that it passes.
        Given::Object(unknown) => match unsafe { Client::query(*unknown, identifier) } {
            Some(client) => Ok(Some(Arc::new(client))),
            None => Err(Refusal::Code(crate::hresult::E_NOINTERFACE)),
        },
        _ => Err(Refusal::Code(E_INVALIDARG)),
    }
}
