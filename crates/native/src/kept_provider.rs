//! The provider of a nested notification that a module has left pending while its asynchronous provoker does not wait (R113):
//! the module may use it up to its completion, and what it set counts then.

use sluicegate_pipeline::{HttpContext, Outcome};

use crate::glue::ffi::{IHttpEventProvider, IReadEntityProvider, ISendResponseProvider};
use crate::glued::Placed;
use crate::native_request::{NativeRequest, lock};
use crate::providers::ReadEntityProviderObject;
use crate::send_response_provider::SendResponseProviderObject;

/// The provider; it stays where the module saw it.
pub(crate) enum KeptProvider {
    /// Of SEND_RESPONSE.
    Send(Placed<ISendResponseProvider, SendResponseProviderObject>),
    /// Of READ_ENTITY; its buffer lies with the pending read.
    Read(Placed<IReadEntityProvider, ReadEntityProviderObject>),
}

/// Keeps `provider` until the notification is over. The answer that leaves it pending.
pub(crate) fn keep(context: &mut HttpContext, provider: KeptProvider) -> Outcome {
    lock(&NativeRequest::of(context).operations).kept_provider = Some(provider);
    context.when_nested_ends(|context| {
        let kept = lock(&NativeRequest::of(context).operations)
            .kept_provider
            .take();
        match kept {
            Some(KeptProvider::Send(placed)) => {
                if let Some(provider) = context.pending_send() {
                    placed.write_back(provider);
                }
                placed.take_error(context);
            }
            Some(KeptProvider::Read(placed)) => {
                context.with_pending_read(|provider| placed.write_back(provider));
                placed.take_error(context);
            }
            None => {}
        }
    });
    Outcome::Pending
}

/// What OnAsyncCompletion gets (R114).
pub(crate) fn pointer(context: &mut HttpContext) -> Option<*mut IHttpEventProvider> {
    match lock(&NativeRequest::of(context).operations)
        .kept_provider
        .as_ref()?
    {
        KeptProvider::Send(placed) => Some(placed.interface().cast()),
        KeptProvider::Read(placed) => Some(placed.interface().cast()),
    }
}
