//! The integrated request pipeline: an ordered list of notifications that modules listen to, each with its post,
//! nested notifications, and asynchronous completion.
//!
//! This crate is what a module author compiles against. It does no I/O and knows no runtime: bytes, files and threads
//! come in through [`host::Host`] and [`host::Scheduler`], which the server implements. Rules are cited by their number
//! in `specs/pipeline.md`.
//!
//! ```
//! use sluicegate_pipeline::prelude::*;
//!
//! /// Adds a header to every response.
//! struct Stamp;
//!
//! impl Module for Stamp {
//!     fn registration(&self) -> Registration {
//!         Registration::new().main(Notifications::SEND_RESPONSE)
//!     }
//!
//!     fn on_send_response(&self, context: &mut HttpContext, provider: &mut SendResponseProvider) -> Outcome {
//!         if provider.headers_being_sent {
//!             let _ = context.response.headers.set_by_name("X-Stamp", b"1", true);
//!         }
//!         Outcome::Continue
//!     }
//! }
//! ```

pub mod cache_policy;
pub mod call;
pub mod children;
pub mod completion;
pub mod context;
mod engine;
pub mod event;
pub mod extensions;
pub mod global;
pub mod headers;
pub mod host;
pub mod life;
pub mod log_fields;
pub mod module;
mod nested;
pub mod notification;
mod operations;
pub mod program;
pub mod provider;
pub mod request;
pub mod response;
pub mod secure_channel;
pub mod services;
pub mod site;
pub mod status;
mod sync;
pub mod trace;
pub mod upgrade;
pub mod url;
pub mod user;
pub mod validator;
mod variables;
pub mod web_socket;

pub use children::{ChildError, ChildId, CloneFlags, ExecuteFlags, Executed};
pub use completion::Completer;
pub use context::{HttpContext, hresult_from_win32};
pub use engine::{Run, repark, resume, run, start};
pub use module::{Module, Priority, Registration};
pub use nested::NestedWait;
pub use notification::{Delivery, GlobalNotifications, Notification, Notifications};
pub use program::{HostId, ModuleEntry, Program};
pub use status::{NotificationStatus, Outcome};

/// What a module needs.
pub mod prelude {
    pub use crate::children::{ChildError, ChildId, CloneFlags, ExecuteFlags, Executed};
    pub use crate::completion::{Completer, CompletionInfo, Operation};
    pub use crate::context::HttpContext;
    pub use crate::headers::HeaderId;
    pub use crate::host::{BodyRead, Sent, WaitMode};
    pub use crate::module::{Module, Priority, Registration};
    pub use crate::notification::{Delivery, Notification, Notifications};
    pub use crate::provider::{
        CustomNotification, MapPathProvider, ReadEntityProvider, SendFlags, SendResponseProvider,
    };
    pub use crate::response::Chunk;
    pub use crate::status::{NotificationStatus, Outcome};
    pub use crate::user::{AnonymousUser, NamedUser, User};
}
