//! The rules of the server, which come before everything else (rewrite 1.2).

use sluicegate_config::Effective;
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::notification::GlobalNotifications;
use sluicegate_pipeline::prelude::*;

use super::rule::Level;
use super::step::Telling;
use super::{Compiled, apply};

/// The part of `RewriteModule` that is asked before a request begins. It acts for applications that list the module.
#[derive(Default)]
pub struct GlobalRewrite {
    rules: Compiled,
}

impl GlobalModule for GlobalRewrite {
    fn global_notifications(&self) -> GlobalNotifications {
        GlobalNotifications::PRE_BEGIN_REQUEST
    }

    fn on_pre_begin_request(&self, context: &mut HttpContext) -> GlobalStatus {
        let is_empty = context
            .config::<Effective>()
            .is_none_or(|effective| effective.rewrite.global_rules.rules.is_empty());
        if is_empty {
            return GlobalStatus::Continue;
        }
        let mut modules = context.program().modules().iter();
        if !modules.any(|entry| &*entry.name == "RewriteModule") {
            return GlobalStatus::Continue;
        }
        let Some(effective) = context.config_arc::<Effective>() else {
            return GlobalStatus::Continue;
        };
        let rules = self.rules.get(&effective, Level::Global, context);
        match apply(&rules, context, 51, &mut Telling::default()) {
            Outcome::Continue => GlobalStatus::Continue,
            _ => GlobalStatus::Handled,
        }
    }
}
