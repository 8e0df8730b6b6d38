//! The Sluicegate web server as a library: sites, transports, threads, logs around the integrated pipeline.

mod access_log;
mod applications;
mod bandwidth;
mod buffers;
mod clock;
mod configuration_history;
mod configuration_watch;
mod demands;
mod explain;
mod file_monitor;
#[cfg(fuzzing)]
pub mod fuzzing;
mod housekeeping;
mod http1;
mod http2;
mod in_process;
mod listen;
mod listening;
mod mailbox;
mod native_modules;
mod plain_error;
mod preload;
mod problem;
mod registry;
mod reload;
mod runtime_state;
mod server;
mod services;
mod serving;
mod site_limits;
mod sites;
mod thread_state;
mod tls;
mod transport;
mod transport_log;
mod workers;

pub use access_log::AccessLogTarget;
pub use explain::{Explained, HandlerVerdict, LeftOut, Plan};
pub use in_process::{InProcess, OneshotError};
pub use problem::Problem;
pub use server::{Builder, Control, Ended, Server, StopHandle};
pub use sites::BindingVerdict;
pub use sluicegate_config::{Configuration, Diagnostic, PathMap};
pub use sluicegate_pipeline as pipeline;
pub use tls::{
    CertificateOptions, Listed, SelfSigned, check_certificate, list_certificates, self_signed,
};
