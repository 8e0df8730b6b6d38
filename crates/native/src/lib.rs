//! The boundary to native C++ modules: objects that modules see, calls into modules, and the conversions between. This is the
//! only crate with unsafe code; it holds no policy.

mod admin;
mod application_preload;
mod arena;
mod bstr;
mod builder;
mod caches;
mod child_requests;
mod containers;
pub mod coverage_generated;
mod crash;
mod custom_notification;
mod elf;
mod entity_chunk;
mod events;
mod fault;
mod file_info;
mod file_monitor;
mod found_headers;
mod fragment_cache;
mod gate;
mod global_providers;
mod glue;
mod glued;
mod header_calls;
mod header_changes;
pub mod hresult;
mod http_cache_policy;
mod http_connection;
mod http_context;
mod http_request;
mod http_response;
mod http_server;
mod http_site;
mod http_url_info;
mod http_user;
mod instance;
mod kept_provider;
mod listeners;
mod load;
mod log_data;
mod manager_callbacks;
mod misuse;
mod native_global;
mod native_module;
mod native_request;
pub mod not_implemented;
pub mod panic;
mod path_map;
mod perf_counters;
pub mod protocol_managers;
mod providers;
mod raw_headers;
mod raw_request;
mod raw_response;
mod references;
mod registration;
mod replacements;
mod resolve_modules;
mod response_sending;
mod script_map_info;
mod sdk_files;
mod secure_channel;
mod send_response_provider;
mod server_services;
mod thread_pool;
mod token;
mod token_entry;
mod trace_context;
mod unimplemented_objects;
mod web_socket_context;
mod web_socket_operation;
mod wide;
mod worker_process;
mod worker_settings;

pub use admin::set_configuration;
pub use builder::{BuildError, ModuleBuild};
pub use caches::{CACHE_MODULES, clear_caches, serve_cache};
pub use crash::install_crash_handler;
pub use events::{event_log_path, set_event_log};
pub use http_connection::connection_lost;
pub use http_server::set_app_pool_name;
pub use load::{LoadError, Loaded, load};
pub use native_global::NativeGlobal;
pub use native_module::NativeModule;
pub use path_map::set_path_map;
pub use replacements::{Replacement, explain};
pub use sdk_files::unpack as unpack_sdk;
pub use server_services::attach_server;
pub use trace_context::subscription::sink as trace_sink;

/// Each method of the native API, and whether this server answers or calls it.
#[must_use]
pub fn coverage() -> &'static [coverage_generated::MethodCoverage] {
    coverage_generated::METHODS
}
