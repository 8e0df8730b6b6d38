//! A module list compiled into one flat array of steps, and the one function that walks it (R49 to R53, section 10).
//!
//! Nothing is decided here per request: what a request disabled or handled comes in as a view.

use std::sync::Arc;

use smallvec::SmallVec;

use crate::call::Call;
use crate::context::Current;
use crate::module::{Module, Registration};
use crate::notification::{Delivery, Notification, Notifications, STAGES};
use crate::status::NotificationStatus;

/// The identity of a module host: a native image or a Rust crate, with every virtual module registered under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HostId(pub u32);

/// One entry of an application's effective `<modules>` list.
pub struct ModuleEntry {
    /// The configured name, e.g. `StaticFileModule`.
    pub name: Arc<str>,
    /// Whose notifications [`next_notification`](crate::HttpContext::next_notification) may merge with this one's (R118).
    pub host: HostId,
    /// The object that is called.
    pub module: Arc<dyn Module>,
    registration: Registration,
    is_managed_only: bool,
}

impl ModuleEntry {
    /// An entry for `module`; its registration is asked for now.
    pub fn new(name: impl Into<Arc<str>>, host: HostId, module: Arc<dyn Module>) -> Self {
        let registration = module.registration();
        Self {
            name: name.into(),
            host,
            module,
            registration,
            is_managed_only: false,
        }
    }

    /// The entry has the precondition `managedHandler`: its module hears nothing of requests whose handler is not a managed
    /// one (R60).
    #[must_use]
    pub const fn managed_only(mut self) -> Self {
        self.is_managed_only = true;
        self
    }

    /// True after [`ModuleEntry::managed_only`].
    #[must_use]
    pub const fn is_managed_only(&self) -> bool {
        self.is_managed_only
    }

    /// What the module listens to.
    #[must_use]
    pub const fn registration(&self) -> &Registration {
        &self.registration
    }
}

/// What stands at one place of the program.
pub(crate) enum Step {
    /// A module is called.
    Deliver {
        at: Delivery,
        module: u16,
        /// The callback of `module`'s entry, here so that the walk reads one place for each call.
        call: Box<dyn Call>,
    },
    /// The core checks that somebody set a user (R6).
    UserCheck,
    /// The core fixes the handler mapping (R191).
    FixHandler,
    /// The mapped handler's own list runs here (R7).
    Execute,
}

/// A position in the program: the step being worked on, and the place in the handler's list when that is the
/// EXECUTE step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cursor {
    step: u32,
    handler: u32,
}

/// The handler's list has been worked through. No list is as long.
const HANDLERS_DONE: u32 = u32::MAX - 1;

impl Cursor {
    /// Before the first step.
    pub(crate) const START: Self = Self {
        step: u32::MAX,
        handler: u32::MAX,
    };

    /// At a step of the flat list.
    #[inline(always)]
    pub(crate) const fn at_step(step: u32) -> Self {
        Self { step, handler: 0 }
    }

    /// The number of the step.
    #[inline(always)]
    pub(crate) const fn step(self) -> u32 {
        self.step
    }

    /// How many steps have begun: 0 before the first one.
    #[inline(always)]
    pub(crate) fn ordinal(self) -> u64 {
        u64::from(self.step.wrapping_add(1))
    }
}

/// What the walk finds next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A module is to be called.
    Module { at: Delivery, module: u16 },
    /// The user check (R6).
    UserCheck,
    /// The handler fix (R191).
    FixHandler,
    /// All steps are done.
    End,
}

/// What a request has switched off: one entry per module that called `DisableNotifications` (R74).
pub(crate) type Disabled = SmallVec<[(u16, Notifications, Notifications); 2]>;

/// The state of a request that the walk looks at.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) disabled: &'a Disabled,
    /// `SetRequestHandled` was called: the EXECUTE list counts as empty (R73, R133).
    pub(crate) handled: bool,
    /// The mapped handler's module list.
    pub(crate) handler: &'a [u16],
    /// Entries with the precondition `managedHandler` count as absent (R60).
    pub(crate) skips_managed: bool,
}

impl View<'_> {
    fn skips(&self, program: &Program, at: Delivery, module: u16) -> bool {
        if self.skips_managed && program.entry(module).is_managed_only {
            return true;
        }
        !self.disabled.is_empty()
            && self.disabled.iter().any(|&(who, main, post)| {
                who == module && if at.is_post { post } else { main }.has(at.notification)
            })
    }
}

/// The compiled pipeline of one application.
pub struct Program {
    steps: Box<[Step]>,
    execute: u32,
    fix_handler: u32,
    first_log: u32,
    nested: [Box<[u16]>; 4],
    modules: Box<[ModuleEntry]>,
    may_block: bool,
    has_managed_only: bool,
}

impl Program {
    /// Compiles a module list.
    ///
    /// # Errors
    /// [`TooManyModules`] if the list has more than 65,535 entries.
    pub fn compile(modules: Vec<ModuleEntry>) -> Result<Self, TooManyModules> {
        if modules.len() > usize::from(u16::MAX) {
            return Err(TooManyModules(modules.len()));
        }
        let mut steps = Vec::new();
        let mut first_log = 0;
        let mut fix_handler = 0;
        let mut execute = 0;
        for notification in Notification::DETERMINISTIC {
            if notification == Notification::LogRequest {
                first_log = steps.len() as u32;
            }
            if notification == Notification::ExecuteRequestHandler {
                execute = steps.len() as u32;
                steps.push(Step::Execute);
            } else {
                push_stage(&mut steps, &modules, Delivery::main(notification));
            }
            // R191: the handler is fixed between the main and the post pass of MAP.
            if notification == Notification::MapRequestHandler {
                fix_handler = steps.len() as u32;
                steps.push(Step::FixHandler);
            }
            push_stage(&mut steps, &modules, Delivery::post(notification));
            // R6, Q32: the user check comes after post-AUTHENTICATE.
            if notification == Notification::AuthenticateRequest {
                steps.push(Step::UserCheck);
            }
        }
        let nested = Notification::NESTED.map(|notification| nested_list(&modules, notification));
        let may_block = modules.iter().any(|entry| entry.module.may_block());
        let has_managed_only = modules.iter().any(|entry| entry.is_managed_only);
        Ok(Self {
            steps: steps.into(),
            execute,
            fix_handler,
            first_log,
            nested,
            modules: modules.into(),
            may_block,
            has_managed_only,
        })
    }

    /// The modules in list order.
    #[must_use]
    pub const fn modules(&self) -> &[ModuleEntry] {
        &self.modules
    }

    /// True if a module of this application may block its thread.
    #[must_use]
    pub const fn may_block(&self) -> bool {
        self.may_block
    }

    /// True if an entry has the precondition `managedHandler` (R60).
    pub(crate) const fn has_managed_only(&self) -> bool {
        self.has_managed_only
    }

    /// The index of the module called `name`; module names compare with case (specs/config).
    #[must_use]
    pub fn module_index(&self, name: &str) -> Option<u16> {
        self.modules
            .iter()
            .position(|entry| &*entry.name == name)
            .map(|index| index as u16)
    }

    /// The EXECUTE list for the comma list of a handler's `modules` attribute, in that order, filtered to the modules
    /// that listen to EXECUTE_REQUEST_HANDLER (R7).
    ///
    /// # Errors
    /// The first name that is not in the module list; such a mapping answers 500.21 (R9).
    pub fn handler_list(&self, names: &str) -> Result<HandlerList, String> {
        let mut list = HandlerList::new();
        for name in names.split(',').map(str::trim).filter(|n| !n.is_empty()) {
            let index = self.module_index(name).ok_or_else(|| name.to_owned())?;
            let entry = &self.modules[usize::from(index)];
            if entry
                .registration
                .listens_to(Delivery::main(Notification::ExecuteRequestHandler))
            {
                list.push(index);
            }
        }
        Ok(list)
    }

    /// Every deterministic delivery in order, for tools that show the pipeline.
    pub fn deliveries(&self) -> impl Iterator<Item = (Delivery, &ModuleEntry)> {
        self.steps.iter().filter_map(|step| match *step {
            Step::Deliver { at, module, .. } => Some((at, &self.modules[usize::from(module)])),
            _ => None,
        })
    }

    /// The modules that hear a nested notification in order, for tools that show the pipeline.
    pub fn nested_listeners(
        &self,
        notification: Notification,
    ) -> impl Iterator<Item = &ModuleEntry> {
        let list = (notification as usize)
            .checked_sub(STAGES)
            .and_then(|index| self.nested.get(index));
        list.into_iter().flatten().map(|&module| self.entry(module))
    }

    /// The modules that hear a nested notification, in their order of delivery.
    pub(crate) fn nested(&self, notification: Notification) -> &[u16] {
        &self.nested[notification as usize - STAGES]
    }

    pub(crate) fn entry(&self, module: u16) -> &ModuleEntry {
        &self.modules[usize::from(module)]
    }

    /// True if the cursor has reached LOG_REQUEST, from where on FINISH no longer skips (R65).
    pub(crate) const fn is_logging(&self, cursor: Cursor) -> bool {
        cursor.step != u32::MAX && cursor.step >= self.first_log
    }

    /// True if the cursor has passed the place where the handler is fixed (R191).
    pub(crate) const fn is_mapped(&self, cursor: Cursor) -> bool {
        cursor.step != u32::MAX && cursor.step > self.fix_handler
    }

    /// The steps behind the cursor, for the plain run of deliveries; `None` where the handler's list comes next or goes
    /// on.
    #[inline]
    pub(crate) fn steps_after(&self, from: Cursor) -> Option<&[Step]> {
        if from.step == self.execute && from.handler != HANDLERS_DONE {
            return None;
        }
        self.steps.get(from.step.wrapping_add(1) as usize..)
    }

    /// The same place, and if it is the last of the handler's list, marked so that the plain run may go on from there.
    #[inline]
    pub(crate) fn past_handlers(&self, from: Cursor, view: View<'_>) -> Cursor {
        let is_last = |handler: u32| {
            view.handled || view.handler.len() <= (handler as usize).saturating_add(1)
        };
        if from.step == self.execute && from.handler < HANDLERS_DONE && is_last(from.handler) {
            return Cursor {
                step: from.step,
                handler: HANDLERS_DONE,
            };
        }
        from
    }

    /// What would be worked on next if the current place answered `status`.
    ///
    /// The one walk behind `advance`, `next_notification` and `is_last_notification` (section 10): they cannot
    /// disagree. Nothing is changed.
    #[inline]
    pub(crate) fn next(
        &self,
        from: Cursor,
        status: NotificationStatus,
        view: View<'_>,
    ) -> (Cursor, Found) {
        let mut at = if status == NotificationStatus::FinishRequest && !self.is_logging(from) {
            Cursor {
                step: self.first_log,
                handler: 0,
            }
        } else if let Some(Step::Execute) = self.step(from) {
            Cursor {
                step: from.step,
                handler: from.handler.wrapping_add(1),
            }
        } else {
            Cursor {
                step: from.step.wrapping_add(1),
                handler: 0,
            }
        };
        loop {
            match self.step(at) {
                None => return (at, Found::End),
                Some(&Step::Deliver {
                    at: delivery,
                    module,
                    ..
                }) => {
                    if !view.skips(self, delivery, module) {
                        return (
                            at,
                            Found::Module {
                                at: delivery,
                                module,
                            },
                        );
                    }
                }
                Some(Step::UserCheck) => return (at, Found::UserCheck),
                Some(Step::FixHandler) => return (at, Found::FixHandler),
                Some(Step::Execute) => {
                    let delivery = Delivery::main(Notification::ExecuteRequestHandler);
                    if !view.handled
                        && let Some(&module) = view.handler.get(at.handler as usize)
                    {
                        if !view.skips(self, delivery, module) {
                            return (
                                at,
                                Found::Module {
                                    at: delivery,
                                    module,
                                },
                            );
                        }
                        at.handler += 1;
                        continue;
                    }
                }
            }
            at = Cursor {
                step: at.step + 1,
                handler: 0,
            };
        }
    }

    /// The cursor just before the first entry of the handler's list.
    pub(crate) const fn before_execute(&self) -> Cursor {
        Cursor {
            step: self.execute,
            handler: u32::MAX,
        }
    }

    /// What is delivered at a step of the flat list.
    pub(crate) fn plain_delivery(&self, cursor: Cursor) -> Option<Current> {
        match *self.step(cursor)? {
            Step::Deliver { at, module, .. } => Some(Current {
                at,
                module,
                in_completion: false,
            }),
            _ => None,
        }
    }

    fn step(&self, at: Cursor) -> Option<&Step> {
        self.steps.get(at.step as usize)
    }
}

/// The EXECUTE list of a handler mapping.
pub type HandlerList = SmallVec<[u16; 4]>;

/// The module list has more entries than a program can address.
#[derive(Debug, thiserror::Error)]
#[error("{0} modules are listed; 65535 are possible")]
pub struct TooManyModules(usize);

fn push_stage(steps: &mut Vec<Step>, modules: &[ModuleEntry], at: Delivery) {
    for module in sorted(modules, at) {
        let call = Arc::clone(&modules[usize::from(module)].module).bind(at);
        steps.push(Step::Deliver { at, module, call });
    }
}

/// The listeners of `at` by priority, stable in list order (R49, R51).
fn sorted(modules: &[ModuleEntry], at: Delivery) -> Vec<u16> {
    let mut list: Vec<u16> = (0..modules.len() as u16)
        .filter(|&index| modules[usize::from(index)].registration.listens_to(at))
        .collect();
    list.sort_by_key(|&index| modules[usize::from(index)].registration.priority_for(at));
    list
}

/// R50: SEND_RESPONSE is inverted in both respects, priority and list order.
fn nested_list(modules: &[ModuleEntry], notification: Notification) -> Box<[u16]> {
    let mut list = sorted(modules, Delivery::main(notification));
    if notification == Notification::SendResponse {
        list.reverse();
    }
    list.into()
}
