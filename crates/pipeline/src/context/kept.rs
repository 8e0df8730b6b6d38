//! What modules keep with the request: values, server variables, what the access log says.

use std::any::{Any, TypeId};
use std::sync::Arc;

use super::HttpContext;
use crate::completion::Latch;
use crate::host::{Host, Probe, Scheduler};
use crate::log_fields::LogFields;
use crate::site::{MappingError, ScriptMap};

/// A server variable that a module has set (R179).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnVariable {
    /// Its name as it was first set.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The number of its last change; see [`HttpContext::variable_changes`].
    pub change: u32,
}

impl HttpContext {
    /// Keeps a value for this request, one per type.
    pub fn set_state<T: Any + Send>(&mut self, value: T) {
        let key = TypeId::of::<T>();
        let boxed: Box<dyn Any + Send> = Box::new(value);
        match self.states.iter_mut().find(|(id, _)| *id == key) {
            Some(entry) => entry.1 = boxed,
            None => self.states.push((key, boxed)),
        }
    }

    /// The value kept by [`HttpContext::set_state`].
    #[must_use]
    pub fn state<T: Any + Send>(&self) -> Option<&T> {
        self.states
            .iter()
            .find(|(id, _)| *id == TypeId::of::<T>())
            .and_then(|(_, value)| value.downcast_ref())
    }

    /// The value kept by [`HttpContext::set_state`], to change.
    pub fn state_mut<T: Any + Send>(&mut self) -> Option<&mut T> {
        self.states
            .iter_mut()
            .find(|(id, _)| *id == TypeId::of::<T>())
            .and_then(|(_, value)| value.downcast_mut())
    }

    /// Takes the value kept by [`HttpContext::set_state`].
    pub fn take_state<T: Any + Send>(&mut self) -> Option<T> {
        let index = self
            .states
            .iter()
            .position(|(id, _)| *id == TypeId::of::<T>())?;
        self.states
            .swap_remove(index)
            .1
            .downcast()
            .ok()
            .map(|value| *value)
    }

    pub(crate) fn clear_states(&mut self) {
        while self.states.pop().is_some() {}
    }

    /// Asks for [`Module::dispose`](crate::Module::dispose) of the module with that index when the context ends.
    pub fn dispose_with(&mut self, module: u16) {
        if !self.disposals.contains(&module) {
            self.disposals.push(module);
        }
    }

    pub(crate) fn take_disposal(&mut self) -> Option<u16> {
        // Q11: reverse order of creation.
        self.disposals.pop()
    }

    /// Creates or replaces a server variable for this request (R179).
    pub fn set_server_variable(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        self.variable_changes += 1;
        let change = self.variable_changes;
        match self
            .variables
            .iter_mut()
            .find(|own| own.name.eq_ignore_ascii_case(name))
        {
            Some(own) => {
                own.value = value;
                own.change = change;
            }
            None => self.variables.push(OwnVariable {
                name: name.to_owned(),
                value,
                change,
            }),
        }
    }

    /// The variables that modules have set, in the order in which they appeared.
    #[must_use]
    pub fn own_variables(&self) -> &[OwnVariable] {
        &self.variables
    }

    /// How often a variable was set so far: the number of the last change.
    #[must_use]
    pub const fn variable_changes(&self) -> u32 {
        self.variable_changes
    }

    /// The body bytes that somebody put back are the child's too.
    pub(crate) fn clone_inserted_body(&mut self, parent: &Self) {
        self.inserted_body.clone_from(&parent.inserted_body);
    }

    /// Gives the child the value that a variable has in its parent. False if the parent's modules have not set it.
    pub fn inherit_server_variable(&mut self, name: &str) -> bool {
        let Some(value) = self.parent_variable(name).map(str::to_owned) else {
            return false;
        };
        self.set_server_variable(name, value);
        true
    }

    pub(crate) fn own_variable(&self, name: &str) -> Option<&str> {
        self.variables
            .iter()
            .find(|own| own.name.eq_ignore_ascii_case(name))
            .map(|own| own.value.as_str())
    }

    /// What modules want the access log to say in place of what the request says; `None` if they said nothing (R57).
    #[must_use]
    pub fn log_fields(&self) -> Option<&LogFields> {
        self.log.as_deref()
    }

    /// The handler of any URL, of this site or of another, without touching the request (R193).
    ///
    /// # Errors
    /// [`MappingError`] as a request for that URL would get.
    pub fn map_handler(&mut self, probe: &Probe<'_>) -> Result<Arc<ScriptMap>, MappingError> {
        let own = self.site().map(|site| site.id);
        let same_site = probe.site.is_none_or(|site| Some(site) == own);
        if same_site && !probe.ignores_wildcards {
            let route = self.host.route(probe.request)?;
            return self.handler_of(&route);
        }
        self.host.probe(probe)
    }

    /// Who moves this request between threads, for hosts.
    #[must_use]
    pub const fn scheduler(&self) -> &Arc<dyn Scheduler> {
        &self.scheduler
    }

    /// The latch of this request, for hosts.
    #[must_use]
    pub const fn latch(&self) -> &Arc<Latch<Box<Self>>> {
        &self.latch
    }

    /// The server's side of this request, for hosts that need their own type again.
    pub fn host_mut(&mut self) -> &mut dyn Host {
        &mut *self.host
    }
}
