//! The modules that a process has: built in, native, and those that an embedding program adds.

use std::collections::HashMap;
use std::sync::Arc;

use sluicegate_pipeline::Module;
use sluicegate_pipeline::global::GlobalModule;
use sluicegate_pipeline::notification::GlobalNotifications;

/// All modules by name.
#[derive(Default)]
pub(crate) struct Registry {
    modules: HashMap<String, Arc<dyn Module>>,
    /// Global modules in the order of `<globalModules>`.
    globals: Vec<(String, Arc<dyn GlobalModule>)>,
    passive: Vec<String>,
    /// Names at the end of every application's list.
    appended: Vec<String>,
}

impl Registry {
    /// The built-in modules.
    pub(crate) fn new() -> Self {
        let mut registry = Self::default();
        for name in sluicegate_modules::NAMES {
            if let Some(module) = sluicegate_modules::builtin(name) {
                registry.modules.insert((*name).to_owned(), module);
            }
        }
        for (name, module) in sluicegate_modules::builtin_globals() {
            registry.add_global(name, module);
        }
        registry.passive.extend(
            sluicegate_modules::NOT_YET
                .iter()
                .map(|(name, _)| (*name).to_owned()),
        );
        registry
            .passive
            .extend(sluicegate_native::CACHE_MODULES.map(str::to_owned));
        registry
    }

    pub(crate) fn add(&mut self, name: &str, module: Arc<dyn Module>) {
        self.modules.insert(name.to_owned(), module);
    }

    pub(crate) fn add_global(&mut self, name: &str, module: Arc<dyn GlobalModule>) {
        self.globals.push((name.to_owned(), module));
    }

    /// A name that may be listed although nothing is called for it.
    pub(crate) fn add_passive(&mut self, name: &str) {
        self.passive.push(name.to_owned());
    }

    pub(crate) fn append(&mut self, name: &str) {
        self.appended.push(name.to_owned());
    }

    pub(crate) fn appended(&self) -> &[String] {
        &self.appended
    }

    pub(crate) fn module(&self, name: &str) -> Option<Arc<dyn Module>> {
        self.modules.get(name).cloned()
    }

    pub(crate) fn is_passive(&self, name: &str) -> bool {
        self.passive.iter().any(|own| own == name)
    }

    pub(crate) fn is_known(&self, name: &str) -> bool {
        self.modules.contains_key(name) || self.is_passive(name)
    }

    /// The global modules that hear `notification`, in order (R54).
    pub(crate) fn globals(&self, notification: GlobalNotifications) -> Vec<Arc<dyn GlobalModule>> {
        let mut list: Vec<_> = self
            .globals
            .iter()
            .map(|(_, module)| module)
            .filter(|module| module.global_notifications().contains(notification))
            .cloned()
            .collect();
        list.sort_by_key(|module| module.global_priority(notification));
        list
    }

    pub(crate) fn all_globals(&self) -> impl Iterator<Item = &Arc<dyn GlobalModule>> {
        self.globals.iter().map(|(_, module)| module)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use sluicegate_pipeline::Priority;
    use sluicegate_pipeline::global::GlobalStatus;

    use super::*;

    /// Notes that it was asked, and answers as it is told.
    struct Asked {
        name: &'static str,
        priority: Priority,
        answer: GlobalStatus,
        heard: Arc<Mutex<Vec<&'static str>>>,
    }

    impl GlobalModule for Asked {
        fn global_notifications(&self) -> GlobalNotifications {
            GlobalNotifications::HEALTH_CHECK
        }

        fn global_priority(&self, _: GlobalNotifications) -> Priority {
            self.priority
        }

        fn on_health_check(&self) -> GlobalStatus {
            self.heard.lock().expect("no panic").push(self.name);
            self.answer
        }
    }

    #[test]
    fn global_modules_hear_in_order_until_one_has_handled_it() {
        // R25, R54
        use GlobalStatus::{Continue, Handled};
        use Priority::{High, Last, Medium};
        let check =
            |modules: &[(&'static str, Priority, GlobalStatus)], expected: &[&str], status| {
                let heard = Arc::new(Mutex::new(Vec::new()));
                let mut registry = Registry::default();
                for &(name, priority, answer) in modules {
                    registry.add_global(
                        name,
                        Arc::new(Asked {
                            name,
                            priority,
                            answer,
                            heard: Arc::clone(&heard),
                        }),
                    );
                }
                let answer = registry.raise(GlobalNotifications::HEALTH_CHECK, |module| {
                    module.on_health_check()
                });
                assert_eq!(answer, status);
                assert_eq!(*heard.lock().expect("no panic"), expected);
                let others = registry.raise(GlobalNotifications::CACHE_CLEANUP, |_| Handled);
                assert_eq!(others, Continue, "nobody listens to that");
            };
        check(
            &[("a", Medium, Continue), ("b", Medium, Continue)],
            &["a", "b"],
            Continue,
        );
        check(
            &[
                ("a", Last, Continue),
                ("b", Medium, Continue),
                ("c", High, Continue),
            ],
            &["c", "b", "a"],
            Continue,
        );
        check(
            &[("a", Medium, Handled), ("b", Medium, Continue)],
            &["a"],
            Handled,
        );
        check(
            &[
                ("a", Last, Handled),
                ("b", High, Continue),
                ("c", Medium, Continue),
            ],
            &["b", "c", "a"],
            Handled,
        );
        check(&[], &[], Continue);
    }
}
