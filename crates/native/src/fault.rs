//! The outcome of a guarded call into C++: its value, or the exception that ended it.

use crate::glue::types::sluicegate_fault;

/// What a module threw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Thrown(pub(crate) String);

/// Makes a guarded call. The value of a call that threw is a default and not to be used.
pub(crate) fn guarded<R>(call: impl FnOnce(*mut sluicegate_fault) -> R) -> Result<R, Thrown> {
    let mut fault = sluicegate_fault {
        thrown: 0,
        what: [0; 256],
    };
    let value = call(&raw mut fault);
    if fault.thrown == 0 {
        return Ok(value);
    }
    let bytes: Vec<u8> = fault
        .what
        .iter()
        .take_while(|&&c| c != 0)
        .map(|&c| c as u8)
        .collect();
    Err(Thrown(String::from_utf8_lossy(&bytes).into_owned()))
}

/// As [`guarded`], where the exception can only be logged.
pub(crate) fn guarded_or<R>(
    module: &str,
    method: &str,
    default: R,
    call: impl FnOnce(*mut sluicegate_fault) -> R,
) -> R {
    match guarded(call) {
        Ok(value) => value,
        Err(Thrown(what)) => {
            tracing::error!(module, method, what, "a native module threw an exception");
            default
        }
    }
}
