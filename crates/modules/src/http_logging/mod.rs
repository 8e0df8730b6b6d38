//! Decides which requests go to the access log, and writes the lines of the W3C format.
//!
//! **What it does.** At LOG_REQUEST it marks the request as one to be logged. The line itself is written by the server
//! once the last byte has gone, so that bytes and time are final; [`w3c`] makes it.
//!
//! **IIS name.** `HttpLoggingModule`.
//!
//! **Sections.** `system.webServer/httpLogging`; `sites/site/logFile` chooses the fields.
//!
//! **Notifications (priority).** LOG_REQUEST (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <location path="health"><system.webServer><httpLogging dontLog="true" /></system.webServer></location>
//! ```
//!
//! **Differs from IIS.** `dontLog` turns the log off for all requests of its scope, failed ones too. Lines are UTF-8.
//!
//! **See also.** [`custom_error`](crate::custom_error).

mod escape;
#[cfg(test)]
mod tests;
pub mod w3c;

use sluicegate_config::Effective;
use sluicegate_config::section::http_logging::SelectiveLogging;
use sluicegate_pipeline::prelude::*;

/// Stands in the request's state if the request is to be logged.
///
/// It holds nothing: what a line says is read from the request when the last byte has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Logged;

/// `HttpLoggingModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct HttpLogging;

impl Module for HttpLogging {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::LOG_REQUEST)
    }

    fn on_log_request(&self, context: &mut HttpContext) -> Outcome {
        if is_wanted(context) {
            context.set_state(Logged);
        }
        Outcome::Continue
    }
}

/// True if configuration wants the request logged with the status that it has now (features 5.2, 5.3). Without a
/// configuration everything is logged: a request that failed that early is worth a line.
#[must_use]
pub fn is_wanted(context: &HttpContext) -> bool {
    let Some(effective) = context.config::<Effective>() else {
        return true;
    };
    let section = &effective.http_logging;
    let is_success = context.response.status() < 400;
    !section.dont_log
        && match section.selective_logging {
            SelectiveLogging::LogAll => true,
            SelectiveLogging::LogSuccessful => is_success,
            SelectiveLogging::LogError => !is_success,
        }
}
