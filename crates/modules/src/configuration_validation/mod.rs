//! Refuses requests of integrated applications that are configured for the classic pipeline.
//!
//! **What it does.** In a managed application in integrated mode, `system.web/httpModules` answers 500.22, `httpHandlers`
//! 500.23 and `identity impersonate="true"` 500.24: what they ask for would silently not happen.
//!
//! **IIS name.** `ConfigurationValidationModule`.
//!
//! **Sections.** `system.webServer/validation`.
//!
//! **Notifications (priority).** BEGIN_REQUEST (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <validation validateIntegratedModeConfiguration="false" />
//! ```
//!
//! **Differs from IIS.** No .NET runs here; a pool counts as managed if it has a `managedRuntimeVersion`.
//!
//! **See also.** The error page of `config/classic-section`.

#[cfg(test)]
mod tests;

use sluicegate_config::{Attributes as _, Classic, Effective};
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::response::escape_html;

const SECTION: &str = "system.webServer/validation";
/// `ERROR_NOT_SUPPORTED`.
const NOT_SUPPORTED: u32 = 50;

/// `ConfigurationValidationModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct ConfigurationValidation;

impl Module for ConfigurationValidation {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::BEGIN_REQUEST)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let found = context.config::<Effective>().and_then(verdict).cloned();
        let Some(found) = found else {
            return Outcome::Continue;
        };
        let text = format!(
            "{} at {} acts in classic applications only; move it to system.webServer, or switch \
             validateIntegratedModeConfiguration off",
            found.setting.section(),
            found.origin
        );
        let hresult = hresult_from_win32(NOT_SUPPORTED);
        context
            .response
            .set_error(500, found.setting.sub_status(), hresult);
        context
            .response
            .set_error_description(Some(escape_html(&text)));
        Outcome::Finish
    }
}

/// The setting for which requests are refused (R76); the lowest sub-status first.
#[must_use]
pub fn verdict(effective: &Effective) -> Option<&Classic> {
    // Nearly nobody has any; only then the switch matters.
    let first = effective.classic.first()?;
    let validates = effective
        .section_or_defaults(SECTION)
        .is_none_or(|section| section.boolean("validateIntegratedModeConfiguration"));
    validates.then_some(first)
}
