//! How an address is refused (features 19.2, 19.6).

use sluicegate_config::section::ip_security::DenyAction;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;

/// `ERROR_ACCESS_DENIED`.
const ACCESS_DENIED: u32 = 5;

/// Refuses the request. `forbidden` is the sub-status of a 403, `sub_status` that of the others.
pub(crate) fn refuse(
    context: &mut HttpContext,
    action: DenyAction,
    forbidden: u16,
    sub_status: u16,
    reason: &str,
) -> Outcome {
    let (status, sub_status) = match action {
        DenyAction::AbortRequest => {
            // The log still says what happened.
            context
                .response
                .set_error(403, forbidden, hresult_from_win32(ACCESS_DENIED));
            context.reset_connection();
            return Outcome::Finish;
        }
        DenyAction::Unauthorized => (401, sub_status),
        DenyAction::Forbidden => (403, forbidden),
        DenyAction::NotFound => (404, sub_status),
    };
    context
        .response
        .set_error(status, sub_status, hresult_from_win32(ACCESS_DENIED));
    context
        .response
        .set_error_description(Some(reason.to_owned()));
    Outcome::Finish
}
