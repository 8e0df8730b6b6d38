//! what happened. For development only; no product crate uses it.
//!
//! ```
//! use std::sync::Arc;
//! use sluicegate_pipeline::prelude::*;
//! use sluicegate_testing::MemorySite;
//!
//! struct Hello;
//! impl Module for Hello {
//!     fn registration(&self) -> Registration {
//!         Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
//!     }
//!     fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
//!         context.response.write("hello");
//!         context.set_request_handled();
//!         Outcome::Continue
//!     }
//! }
//!
//! let site = MemorySite::new([("Hello", Arc::new(Hello) as Arc<dyn Module>)]);
//! let reply = site.get("/");
//! assert_eq!((reply.status(), reply.text()), (200, "hello".to_owned()));
//! ```

pub mod exchange;
pub mod host;
pub mod journal;
pub mod raw_client;
pub mod reply;
pub mod scenario;
pub mod script;
pub mod site;
pub mod tasks;
pub mod wire;

pub use exchange::{Exchange, RequestBuilder};
pub use journal::Journal;
pub use raw_client::{RawClient, RawFraming, RawResponse};
pub use reply::Reply;
pub use scenario::Scenario;
pub use script::{Action, Script};
pub use site::{MemorySite, MemorySiteBuilder};
pub use tasks::TaskQueue;
pub use wire::{BodyPart, Wire};
